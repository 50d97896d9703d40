/** Claims about the bundled stand-up as the recogniser heard it, in the way that language models write them. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transcriptSchema } from '#schemas/transcript';
import { repositoryRoot } from '../testing/shared-data.ts';
import { materialOf } from './answer-prompts.ts';
import { verifyClaim } from './verification/verify-claim.ts';

const golden = (name: string): unknown => JSON.parse(readFileSync(join(repositoryRoot, 'daemon/sample/golden', name), 'utf8'));
const people = ['Ana Silva', 'Ben Carter', 'Chloe Martin', 'David Okoye'].map((name) => ({ name, aliases: [], path: '' }));
const voices = ['Ana Silva', 'Ben Carter', 'Chloe Martin', 'David Okoye'].map((person, index) => ({ speaker: `Speaker ${index + 1}`, person, confidence: 0.9, source: 'addressed' as const, citations: [] }));
const material = materialOf({
  transcript: transcriptSchema.parse(golden('transcript.json')),
  minutes: { decisions: [], actions: [], questions: [], risks: [], topics: [], mentions: [], speakers: voices },
  registry: { people, projects: [] },
  startedAt: '2026-11-20T09:30:00+01:00',
  language: 'en',
  nameThreshold: 0.7,
});
const reasonFor = async (text: string, segments: readonly number[]): Promise<string | null> =>
  (await verifyClaim({ text, citations: segments.map((number) => `s${String(number).padStart(4, '0')}`) }, material, null))?.reason ?? null;

describe('a claim about the stand-up', () => {
  it.each([
    ['Ben finished the indexer yesterday and opened pull request 421, which closes issue 398.', [2]],
    ['Chloe will review PR 421 this afternoon.', [3]],
    ['The pull request changes the storage format by adding a version field, but old files remain readable.', [3, 4]],
    ['The team decided to keep the old reader for one more release.', [5, 6, 7, 8]],
    ['Removing the old reader now would break customers on version 2.', [6]],
    ['David found the cause of the login problem: the token expires too early when the clock is wrong.', [8, 9]],
    ['David will send a fix by Wednesday and write a test.', [9]],
    ['David will inform the support team once the fix is merged.', [10, 11]],
    ["Chloe's onboarding page is almost finished, and she needs new screenshots.", [12]],
    ['Ben will send the screenshots tomorrow morning.', [13]],
    ['Issue 405, a crash on start, is the only thing blocking the Friday release.', [14, 15]],
    ['If issue 405 is still open on Thursday evening, the release moves to Monday.', [16]],
    ['Chloe will update the release notes today.', [16, 17]],
    ['The release is planned for Friday but may be postponed to Monday if issue 405 is not fixed by Thursday.', [14, 15, 16]],
  ] as const)('that is true is kept: %s', async (text, segments) => {
    expect(await reasonFor(text, segments)).toBeNull();
  });
  it.each([
    ['Ana will send a fix by Wednesday.', [9]],
    ['The release moves to Monday.', [16]],
    ['Chloe will send the screenshots tomorrow morning.', [12, 13]],
    ['Pull request 421 closes issue 405.', [2]],
    ['Ben reviewed PR 421.', [3]],
    ['Old files are no longer readable.', [4]],
    ['Ben will tell the support team.', [10, 11]],
    ['The team decided to drop the old reader after this release.', [8]],
  ] as const)('that is false is dropped: %s', async (text, segments) => {
    expect(await reasonFor(text, segments)).not.toBeNull();
  });
});
