import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodePcm } from '../testing/synthesize.ts';
import { decodePcm, pcmEncodings, type PcmEncoding } from './pcm-encoding.ts';

describe('uncompressed samples', () => {
  it('of telephone companies are expanded as ITU-T G.711 lists them', () => {
    // First, last and middle codes of the tables 2a/2b, scaled to 16 bits.
    const muLaw = [...decodePcm(Uint8Array.of(0x00, 0x7f, 0x80, 0xff, 0x8f), 'pcm_mulaw')].map((value) => value * 32_768 + 0);
    expect(muLaw).toEqual([-32_124, 0, 32_124, 0, 16_764]);
    const aLaw = [...decodePcm(Uint8Array.of(0x2a, 0xaa, 0x55, 0xd5, 0x80), 'pcm_alaw')].map((value) => value * 32_768);
    expect(aLaw).toEqual([-32_256, 32_256, -8, 8, 5504]);
  });

  it('come back from every encoding as exactly as it can hold them', () => {
    // Eight bits: half a step of rounding, and up to one more at full scale, which is written as 127 and read as 128ths.
    const precision: Partial<Record<PcmEncoding, number>> = { pcm_u8: 1.5 / 128, pcm_s8: 1.5 / 128, pcm_mulaw: 0.035, pcm_alaw: 0.035, pcm_s16le: 1e-4, pcm_s16be: 1e-4 };
    const encodings = Object.keys(pcmEncodings) as PcmEncoding[];
    fc.assert(
      fc.property(fc.constantFrom(...encodings), fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 8 }), (encoding, values) => {
        const decoded = decodePcm(encodePcm([Float32Array.from(values)], encoding), encoding);
        for (const [i, value] of values.entries()) expect(Math.abs(decoded[i]! - value)).toBeLessThan(precision[encoding] ?? 1e-6);
      }),
    );
  });

  it('that are no number become silence, not an endless ringing', () => {
    expect([...decodePcm(new Uint8Array(Float32Array.of(Number.NaN, Number.POSITIVE_INFINITY).buffer), 'pcm_f32le')]).toEqual([0, 0]);
  });

  it('that are cut at the end lose only the cut one', () => {
    expect(decodePcm(new Uint8Array(7), 'pcm_s24le')).toHaveLength(2);
  });
});
