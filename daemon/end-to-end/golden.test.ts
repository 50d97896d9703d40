/**
 * What each stage makes of the bundled sample, held against what is recorded in `daemon/sample/golden/`.
 *
 * Stages that are pure must give exactly that. Models may round otherwise on another processor: speech is compared by its error
 * rates. Re-record with `COLLOQUY_RECORD=1 npm test -- golden`.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFile, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { minutesSchema } from '#schemas/minutes';
import { transcriptSchema, type Transcript } from '#schemas/transcript';
import { extractMinutes } from '../minutes/extract-minutes.ts';
import { loadTemplate } from '../notes/load-template.ts';
import { noteToMarkdown } from '../notes/note-markdown.ts';
import { renderNote } from '../notes/render-note.ts';
import { diarizationError } from '../segments/diarization-error-rate.ts';
import { parseRttm } from '../segments/rttm.ts';
import { createHousehold, type Household } from '../testing/colloquy-process.ts';
import { asGoldenJson, goldenText } from '../testing/golden.ts';
import { testModel } from '../testing/models.ts';
import { describeWith, repositoryRoot, samplePath } from '../testing/shared-data.ts';
import { countWordErrors, errorRate } from '../transcript/word-error-rate.ts';
import { registryOf, templateFolders } from '../wire-vault.ts';
import { configSchema } from '#schemas/config';

const golden = (name: string): string => join(repositoryRoot, 'daemon/sample/golden', name);
const sample = (name: string): string => join(repositoryRoot, 'daemon/sample', name);
const readTranscript = async (): Promise<Transcript> => transcriptSchema.parse(JSON.parse(await readFile(golden('transcript.json'), 'utf8')));
const wordsOf = (transcript: Transcript): string => transcript.segments.map(({ text }) => text).join(' ');

const needed = ['silero-vad', 'speaker-embedding', 'segmentation', 'moonshine-base', 'whisper-tiny'] as const;
const models = needed.every((model) => testModel(model) !== null) ? needed : null;

describeWith(models, 'the models of an English recording', 'what is heard in the sample', () => {
  let house: Household;
  let recording: string;
  beforeAll(async () => {
    // What a user has who installs nothing else.
    house = await createHousehold('speech: {decoder: embedded}\n');
    recording = join(house.recordings, basename(samplePath));
    await copyFile(samplePath, recording);
  });
  afterAll(() => house.remove());

  it('are the recorded voices at the recorded times', async () => {
    const { stdout } = await house.run('diarize', recording, '--rttm');
    const recorded = await goldenText(golden('segments.rttm'), stdout);
    const [heard, expected] = [stdout, recorded].map((rttm) => [...parseRttm(rttm).values()].flat());
    expect(diarizationError(expected ?? [], heard ?? []).rate).toBeLessThan(0.01);
  });

  it('are the recorded words', async () => {
    const { stdout } = await house.run('transcribe', recording, '--json');
    const heard = transcriptSchema.parse(JSON.parse(stdout));
    await goldenText(golden('transcript.json'), asGoldenJson(heard));
    expect(errorRate(countWordErrors(wordsOf(await readTranscript()), wordsOf(heard)))).toBeLessThan(0.04);
  });

  it('are the words and voices that were really spoken', async () => {
    const { turns } = JSON.parse(await readFile(sample('atlas-standup.gold.json'), 'utf8')) as { turns: { text: string }[] };
    const spoken = turns.map(({ text }) => text).join(' ');
    expect(errorRate(countWordErrors(spoken, wordsOf(await readTranscript())))).toBeLessThan(0.05);
    const [reference, heard] = await Promise.all([readFile(sample('atlas-standup.gold.rttm'), 'utf8'), readFile(golden('segments.rttm'), 'utf8')]);
    const [expected, found] = [reference, heard].map((rttm) => [...parseRttm(rttm).values()].flat());
    expect(diarizationError(expected ?? [], found ?? []).rate).toBeLessThan(0.02);
  });
});

describe('what is made of the sample’s transcript', () => {
  const config = configSchema.parse({ vault: { folder: sample('vault') } });
  const registry = () => registryOf(config, () => undefined);

  it('are the recorded minutes', async () => {
    const transcript = await readTranscript();
    const minutes = extractMinutes(transcript, { registry: await registry(), startedAt: transcript.startedAt ?? null });
    const made = asGoldenJson(minutes);
    expect(made).toBe(await goldenText(golden('minutes.json'), made));
  });

  it('is the recorded note', async () => {
    const transcript = await readTranscript();
    const minutes = minutesSchema.parse(JSON.parse(await readFile(golden('minutes.json'), 'utf8')));
    const note = renderNote(await loadTemplate('general', 'en', templateFolders(null)), {
      meeting: { title: transcript.title, startedAt: transcript.startedAt, durationSeconds: transcript.durationSeconds },
      transcript,
      minutes,
      registry: await registry(),
      recordingLink: { kind: 'vault', path: `Recordings/${basename(samplePath)}` },
      nameThreshold: config.notes.nameThreshold,
      language: 'en',
    });
    const made = noteToMarkdown(note, transcript.recordingId);
    expect(made).toBe(await goldenText(golden('note.md'), made));
  });
});
