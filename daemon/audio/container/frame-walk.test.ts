import { describe, expect, it } from '@jest/globals';
import { failureOf } from '../testing/collect.ts';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { inspectRecording } from './inspect-recording.ts';
import { openRecording } from './recording-file.ts';

const folder = scratchFolder();

async function inspect(content: Uint8Array) {
  await using file = await openRecording(folder.file('frames', content));
  return await inspectRecording(file);
}

/** Frames of MPEG-1 layer III, 32 kbit/s at 32 kHz, mono: 144 bytes and 36 ms each. The content does not matter to the walk. */
const mp3Frame = Buffer.concat([Buffer.from('fffb18c0', 'hex'), Buffer.alloc(140, 0x11)]);
const mp3 = Buffer.concat(Array<Buffer>(100).fill(mp3Frame));
/** A first frame that tells how many follow. */
const xingFrame = (frameCount: number) => {
  const frame = Buffer.alloc(144);
  mp3Frame.copy(frame, 0, 0, 4);
  frame.write('Xing\0\0\0\x01', 4 + 17, 'latin1');
  frame.writeUInt32BE(frameCount, 4 + 17 + 8);
  return frame;
};
/** An ADTS frame of 100 bytes: AAC LC, 16 kHz, mono. */
const aacFrame = Buffer.concat([Buffer.from('fff160400c9ffc', 'hex'), Buffer.alloc(93, 0x22)]);
const aac = Buffer.concat(Array<Buffer>(50).fill(aacFrame));
const id3 = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\x01\x00', 'latin1'), Buffer.alloc(128)]);

describe('an MP3', () => {
  it('without any header is as long as its frames', async () => {
    expect(await inspect(mp3)).toMatchObject({ container: 'mp3', declaredSeconds: null, exactSeconds: expect.closeTo(3.6, 5) });
  });

  it('may have tags before, behind and between its frames', async () => {
    const tagged = Buffer.concat([id3, mp3, id3, mp3, Buffer.from('TAG'), Buffer.alloc(125)]);
    expect(await inspect(tagged)).toMatchObject({ exactSeconds: expect.closeTo(7.2, 5) });
  });

  it('that ends within a frame is cut, unless its first frame knows better', async () => {
    expect(await failureOf(inspect(mp3.subarray(0, -50)))).toMatchObject({ code: 'audio_truncated', tip: expect.stringContaining('0:04') });
    expect(await inspect(Buffer.concat([xingFrame(99), mp3.subarray(0, -50)]))).toMatchObject({ declaredSeconds: expect.closeTo(99 * 0.036, 5) });
  });

  it('with fewer frames than promised is cut, also where the cut falls between frames', async () => {
    expect((await failureOf(inspect(Buffer.concat([xingFrame(200), mp3])))).code).toBe('audio_truncated');
  });

  it('with something else in its midst is damaged', async () => {
    const holed = Buffer.concat([mp3.subarray(0, 144 * 40 + 60), mp3]);
    expect((await failureOf(inspect(holed))).code).toBe('audio_damaged');
  });
});

describe('AAC without a container', () => {
  it('is known by its frames', async () => {
    expect(await inspect(Buffer.concat([id3, aac]))).toMatchObject({ container: 'adts', codec: 'aac', exactSeconds: expect.closeTo(3.2, 5) });
  });

  it('is cut when its last frame is, damaged when frames do not follow on each other', async () => {
    expect((await failureOf(inspect(aac.subarray(0, -1)))).code).toBe('audio_truncated');
    expect((await failureOf(inspect(Buffer.concat([aac.subarray(0, 1050), aac])))).code).toBe('audio_damaged');
  });
});
