import { describe, expect, it } from '@jest/globals';
import { opusPacketSeconds } from './opus-packet.ts';

describe('what a packet of Opus lasts', () => {
  it.each([
    ['one frame of speech, as telephones send it', [0b00001_0_00], 0.02],
    ['the longest frame of speech', [0b00011_0_00], 0.06],
    ['one frame of music, as browsers record it', [0b11111_1_00], 0.02],
    ['the shortest frame', [0b10000_0_00], 0.0025],
    ['two frames of one length, and two of different ones', [0b01101_0_01], 0.04],
    ['as many frames as its second byte says', [0b11110_0_11, 0b11_000110], 0.06],
    ['nothing where it is empty but for its head', [0b11110_0_11, 0], 0],
    ['never more than is allowed', [0b00011_0_11, 48], 0.12],
  ])('is told by its first bytes: %s', (_what, bytes, seconds) => {
    expect(opusPacketSeconds(Uint8Array.from(bytes))).toBeCloseTo(seconds, 6);
  });
});
