/**
 * What each stage makes of the bundled sample, held against what is recorded in `daemon/sample/golden/`.
 *
 * Stages that are pure must give exactly that; what is heard is compared by sample-note.test.ts, which hears it anyway. Re-record with
 * `COLLOQUY_RECORD=1 npm test -- golden sample-note`.
 */
import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { minutesSchema } from '#schemas/minutes';
import { transcriptSchema, type Transcript } from '#schemas/transcript';
import { extractMinutes } from '../minutes/extract-minutes.ts';
import { loadTemplate } from '../notes/load-template.ts';
import { noteToMarkdown } from '../notes/note-markdown.ts';
import { renderNote } from '../notes/render-note.ts';
import { diarizationError } from '../segments/diarization-error-rate.ts';
import { parseRttm } from '../segments/rttm.ts';
import { asGoldenJson, goldenText } from '../testing/golden.ts';
import { repositoryRoot, samplePath } from '../testing/shared-data.ts';
import { countWordErrors, errorRate } from '../transcript/word-error-rate.ts';
import { registryOf, templateFolders } from '../wire-vault.ts';
import { configSchema } from '#schemas/config';

const golden = (name: string): string => join(repositoryRoot, 'daemon/sample/golden', name);
const sample = (name: string): string => join(repositoryRoot, 'daemon/sample', name);
const readTranscript = async (): Promise<Transcript> => transcriptSchema.parse(JSON.parse(await readFile(golden('transcript.json'), 'utf8')));

describe('what was recorded of the sample', () => {
  it('are the words and voices that were really spoken', async () => {
    const { turns } = JSON.parse(await readFile(sample('atlas-standup.gold.json'), 'utf8')) as { turns: { text: string }[] };
    const [spoken, heard] = [turns, (await readTranscript()).segments].map((said) => said.map(({ text }) => text).join(' ')) as [string, string];
    expect(errorRate(countWordErrors(spoken, heard))).toBeLessThan(0.05);
    const rttms = await Promise.all([sample('atlas-standup.gold.rttm'), golden('segments.rttm')].map((file) => readFile(file, 'utf8')));
    const [expected = [], found = []] = rttms.map((rttm) => [...parseRttm(rttm).values()].flat());
    expect(diarizationError(expected, found).rate).toBeLessThan(0.02);
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
