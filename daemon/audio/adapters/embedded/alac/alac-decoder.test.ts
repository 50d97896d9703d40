import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeAlacPacket, type AlacConfiguration } from './alac-decoder.ts';

const configuration = (bitDepth: number, channels: number): AlacConfiguration => ({ frameLength: 4096, bitDepth, channels, sampleRate: 44_100, rice: { historyMultiplier: 40, initialHistory: 10, maximumK: 14 } });

/** Writes what the format allows for a packet that would not become smaller: the samples as they are. */
function verbatimPacket(frames: readonly (readonly number[])[], bitDepth: number): Uint8Array {
  const channels = frames[0]?.length ?? 1;
  const fields: [number, number][] = [[channels === 2 ? 1 : 0, 3], [0, 16], [1, 1], [0, 2], [1, 1], [frames.length, 32], ...frames.flat().map((sample): [number, number] => [sample, bitDepth]), [7, 3]];
  const bits = fields.map(([value, width]) => BigInt.asUintN(width, BigInt(value)).toString(2).padStart(width, '0')).join('');
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

describe('Apple Lossless', () => {
  it.each([16, 20, 24, 32])('gives back every sample of %d bits', (bitDepth) => {
    const sample = fc.integer({ min: -(2 ** (bitDepth - 1)), max: 2 ** (bitDepth - 1) - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(sample, sample), { minLength: 1, maxLength: 40 }), (frames) => {
        const [left, right] = decodeAlacPacket(verbatimPacket(frames, bitDepth), configuration(bitDepth, 2));
        const scale = 2 ** (bitDepth - 1);
        expect([...left!]).toEqual(frames.map(([value]) => Math.fround(value / scale)));
        expect([...right!]).toEqual(frames.map(([, value]) => Math.fround(value / scale)));
      }),
      { numRuns: 25 },
    );
  });

  it('never hangs on damaged packets: it gives samples or says that it cannot', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (packet) => {
        try {
          expect(decodeAlacPacket(packet, configuration(16, 2))).toHaveLength(2);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not take a packet of zeros for silence', () => {
    expect(() => decodeAlacPacket(new Uint8Array(2000), configuration(16, 2))).toThrow(RangeError);
  });
});
