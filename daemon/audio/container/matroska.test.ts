import { describe, expect, it } from '@jest/globals';
import { failureOf } from '../testing/collect.ts';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { inspectRecording } from './inspect-recording.ts';
import { openRecording } from './recording-file.ts';

const folder = scratchFolder();

async function inspect(content: Uint8Array) {
  await using file = await openRecording(folder.file('recording.webm', content));
  return await inspectRecording(file);
}

/** An element of less than 16 kB; a live recorder leaves the size open. */
function element(id: string, content: Buffer | readonly Buffer[], isOpen = false): Buffer {
  const body = Buffer.isBuffer(content) ? content : Buffer.concat(content);
  const size = isOpen ? Buffer.from([0xff]) : Buffer.from([0x40 | (body.length >> 8), body.length & 0xff]);
  return Buffer.concat([Buffer.from(id, 'hex'), size, body]);
}

const header = element('1a45dfa3', [element('4282', Buffer.from('webm'))]);
const entry = (number: number, type: number) => element('ae', [element('d7', Buffer.from([number])), element('83', Buffer.from([type])), element('86', Buffer.from('A_OPUS'))]);
const track = (type: number) => element('1654ae6b', [entry(1, type)]);
const date = Buffer.alloc(8);
date.writeBigInt64BE(817_896_600_000_000_000n);
const info = element('1549a966', [element('2ad7b1', Buffer.from([0x0f, 0x42, 0x40])), element('4461', date)]);
const block = (milliseconds: number, number = 1) => element('a3', Buffer.concat([Buffer.from([0x80 | number, milliseconds >> 8, milliseconds & 0xff, 0x80]), Buffer.alloc(20, 0x55)]));
const time = element('e7', Buffer.from([0x03, 0xe8]));
const cluster = (isOpen: boolean) => element('1f43b675', [time, block(0), block(20), block(40)], isOpen);
const recording = (isOpen: boolean) => Buffer.concat([header, element('18538067', [info, track(2), cluster(isOpen)], isOpen)]);

describe('a WebM recording', () => {
  it('is known by its tracks and dated by its header', async () => {
    expect(await inspect(recording(false))).toMatchObject({ container: 'webm', codec: 'opus', tags: { recordedAt: '2026-12-02T09:30:00Z' } });
  });

  it('of a browser, which leaves all sizes open, lasts from its first block until its last one, whenever its clock began', async () => {
    expect(await inspect(recording(true))).toMatchObject({ exactSeconds: expect.closeTo(0.04, 5) });
  });

  it('whose microphone came on late lasts from the first picture', async () => {
    const tracks = element('1654ae6b', [entry(1, 2), entry(2, 1), entry(3, 17)]);
    const blocks = [block(5, 3), block(100, 2), block(700), block(720)];
    expect(await inspect(Buffer.concat([header, element('18538067', [info, tracks, element('1f43b675', [time, ...blocks])])]))).toMatchObject({ codec: 'opus', exactSeconds: expect.closeTo(0.62, 5) });
  });

  it('without sound says so', async () => {
    expect((await failureOf(inspect(Buffer.concat([header, element('18538067', [info, track(1), cluster(false)])])))).code).toBe('audio_track_missing');
  });

  it.each([true, false])('that ends within a block is cut (sizes open: %s)', async (isOpen) => {
    expect(await failureOf(inspect(recording(isOpen).subarray(0, -5)))).toMatchObject({ code: 'audio_truncated', tip: expect.stringContaining('0:00') });
  });

  it('with noise between its blocks is damaged', async () => {
    const noisy = recording(false);
    noisy.fill(0x6e, noisy.length - 40, noisy.length - 20);
    expect((await failureOf(inspect(noisy))).code).toBe('audio_damaged');
  });
});
