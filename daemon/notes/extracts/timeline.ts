/** What happened when, by the times of day that were said: of an incident as people retell it. Pure. */
import { type SaidTime, saidTime } from './said-times.ts';
import type { Sentence } from './sentences.ts';

export interface TimelineEntry extends Sentence {
  /** `14:02` */
  readonly time: string;
}

/** Sentences that say a time of day, in order of that time. What is planned, or due by a time, is none. */
export function timelineOf(sentences: readonly Sentence[]): readonly TimelineEntry[] {
  const timed = sentences.flatMap((sentence) => {
    const said = isPlanned(sentence.text) ? null : saidTime(sentence.text);
    return said === null ? [] : [{ sentence, said }];
  });
  const minutes = sameHalf(timed.map(({ said }) => said));
  const entries = timed.map(({ sentence }, index) => ({ sentence, minutes: minutes[index] ?? 0 })).sort((one, other) => one.minutes - other.minutes);
  return fromEvening(entries).map(({ sentence, minutes: at }) => ({ ...sentence, time: `${two(Math.floor(at / 60))}:${two(at % 60)}` }));
}

function isPlanned(text: string): boolean {
  return /\b(?:tomorrow|let's|let us|shall we|next (?:week|month|time|mon|tue|wed|thu|fri|sat|sun)\w*)\b|明天|后天|下周|下个?月|下次/iu.test(text.replaceAll('’', "'"));
}

/**
 * "At 14:11 … at quarter past two": a time that does not say its half of the day is the one nearer to the time before it in the telling; before the
 * first that does say it, nearer to that one.
 */
function sameHalf(times: readonly SaidTime[]): number[] {
  let last = times.find(({ half }) => half !== 'open')?.minutes ?? null;
  return times.map(({ minutes, half }) => {
    const other = (minutes + 720) % 1440;
    const isOther = half === 'open' && last !== null && Math.abs(other - last) < Math.abs(minutes - last);
    return (last = isOther ? other : minutes);
  });
}

/** One that went on past midnight begins in the evening: after the longest time in which nothing happened. */
function fromEvening<Entry extends { readonly minutes: number }>(entries: readonly Entry[]): readonly Entry[] {
  const gaps = entries.map(({ minutes }, index) => (index === 0 ? 1440 + minutes - (entries.at(-1)?.minutes ?? 0) : minutes - (entries[index - 1]?.minutes ?? 0)));
  const start = gaps.reduce((longest, gap, index) => (gap > (gaps[longest] ?? 0) ? index : longest), 0);
  return [...entries.slice(start), ...entries.slice(0, start)];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
