import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identifyRecording } from './identify-recording.ts';

describe('a recording’s identity', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-identify-'));
    await writeFile(join(folder, 'a.wav'), 'abc');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is the SHA-256 of its bytes', async () => {
    const recording = await identifyRecording(join(folder, 'a.wav'));
    expect(recording.id).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(recording.sizeBytes).toBe(3);
  });
  it('is the same under another name', async () => {
    await copyFile(join(folder, 'a.wav'), join(folder, 'b.mp3'));
    const [a, b] = await Promise.all([identifyRecording(join(folder, 'a.wav')), identifyRecording(join(folder, 'b.mp3'))]);
    expect(a.id).toBe(b.id);
  });
  it('is refused for a file that is not there, and for a folder, with what to do', async () => {
    await mkdir(join(folder, 'folder.wav'));
    await expect(identifyRecording(join(folder, 'none.wav'))).rejects.toMatchObject({ failure: { code: 'recording_missing' } });
    await expect(identifyRecording(join(folder, 'folder.wav'))).rejects.toMatchObject({ failure: { code: 'recording_unreadable', cause: 'It is a folder.' } });
  });
});
