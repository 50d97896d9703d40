import { writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { toPcm16, wavHeader } from '../../../../daemon/audio/pcm-wav.ts';
import { scratchFolder } from '../../../../daemon/audio/testing/scratch-folder.ts';
import { decodedAudio } from '../../../../daemon/testing/decoded-audio.ts';
import { testModel } from '../../../../daemon/testing/models.ts';
import { describeWith, samplePath } from '../../../../daemon/testing/shared-data.ts';
import { runContestant } from './contestant.ts';

const RUN_MS = 120_000;

describe('a program that takes part', () => {
  it('and fails is told with its own words', async () => {
    await expect(runContestant('whisper-cpp-program.ts', { pcmPath: 'a.wav' })).rejects.toThrow(/whisper-cpp-program\.ts ended with 1: [^]*weights/u);
  }, RUN_MS);
});

describeWith(testModel('moonshine-base'), 'the model moonshine-base', 'the plain pipeline', (modelFolder) => {
  const folder = scratchFolder();

  it('says when it is ready, when it has its first words and when it is done, and what it heard', async () => {
    const { values, sampleRate } = await (await decodedAudio(samplePath)).read(0, 4 * 16_000);
    const pcmPath = folder.path('audio.wav');
    writeFileSync(pcmPath, Buffer.concat([wavHeader(sampleRate, values.length), toPcm16(values)]));
    const { readyMs, firstWordsMs, totalMs, text, parts, memory } = await runContestant('plain-program.ts', { pcmPath, modelFolder, model: 'moonshine-base' });
    expect(text).toMatch(/^Good morning/u);
    expect(readyMs).toBeLessThan(firstWordsMs!);
    expect(firstWordsMs).toBeLessThanOrEqual(totalMs);
    expect(parts.transcript).toBeLessThan(totalMs);
    if (process.platform === 'linux') expect(memory!.totalBytes).toBeGreaterThan(60 * 2 ** 20);
  }, RUN_MS);
});
