import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DecodedSamples } from '../audio-decoder.ts';
import { createFloatReader } from './float-bytes.ts';
import { createBlockReader, toBlock } from './sample-blocks.ts';

describe('samples on their way from the decoder', () => {
  it('arrive as they were sent, with what tells two channels apart, wherever the pipe cuts them', () => {
    const block = fc.tuple(fc.array(fc.float({ noNaN: true }), { maxLength: 20 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.integer({ min: 1, max: 50 }), (blocks, pieceBytes) => {
        const sent: DecodedSamples[] = blocks.map(([values, differs]) => ({ sampleRate: 16_000, values: Float32Array.from(values), side: differs ? Float32Array.from(values, (value) => -value) : undefined }));
        const bytes = Buffer.concat(sent.flatMap(toBlock));
        const [floats, read] = [createFloatReader(), createBlockReader()];
        const arrived: DecodedSamples[] = [];
        for (let at = 0; at < bytes.length; at += pieceBytes) arrived.push(...read(floats(bytes.subarray(at, at + pieceBytes))));
        expect(arrived).toEqual(sent);
      }),
    );
  });
});
