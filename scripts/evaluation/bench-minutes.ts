/** Time of the minutes stage by length of the meeting: talk made of the hand-made passages, one after the other. */
import type { TranscriptInput } from '#schemas/transcript';
import { extractMinutes } from '../../daemon/minutes/extract-minutes.ts';
import { readPassages, registryOf, transcriptOf } from '../../daemon/minutes/passages/passage.ts';
import { table } from './markdown.ts';
import { growthExponent, median } from './statistics.ts';

/** An hour of talk has about 3,000 utterances. */
const lengths = [750, 1500, 3000, 6000, 12_000];
const runs = 5;
const sets = { English: ['software-en', 'offices-en', 'projects-en'], Chinese: ['companies-zh', 'projects-zh'] } as const;

export function benchMinutes(): string {
  return Object.entries(sets).map(([language, names]) => {
    const files = names.map(readPassages);
    const turns = files.flatMap(({ passages }) => passages.flatMap((passage) => passage.turns));
    const registry = registryOf([...new Set(files.flatMap(({ people }) => people))]);
    const times = lengths.map((length) => medianMs(() => extractMinutes(meetingOf(turns, length), { registry, startedAt: '2026-11-20T09:30:00+01:00' })));
    const rows = lengths.map((length, at) => [String(length), `${times[at]!.toFixed(0)} ms`, `${((1000 * times[at]!) / length).toFixed(0)} µs`]);
    return `${language}: growth exponent ${growthExponent(times.map((time, at) => [lengths[at]!, time])).toFixed(2)} (1 is linear)\n\n${table(['utterances', 'median of five', 'per utterance'], rows)}`;
  }).join('\n\n');
}

function meetingOf(turns: readonly (readonly [string, string])[], length: number): TranscriptInput {
  return transcriptOf(Array.from({ length }, (_, at) => turns[at % turns.length]!));
}

function medianMs(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}
