/** How far a citation leads from the words that it cites: the times of written words against the times at which they were said. Pure. */
import type { Segment } from '#schemas/transcript';
import { alignWords } from '../../../daemon/transcript/word-alignment.ts';
import { normalizedWords } from '../../../daemon/transcript/word-error-rate.ts';
import type { SaidWord } from './reference-data.ts';

/** Seconds, each at least 0. */
export interface CitationTimes {
  /** By where the word's time comes from: `model`, `aligned`, `interpolated`. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** From a segment's start to the start of its first word: where the player begins. */
  readonly segments: readonly number[];
}

/** @param pairing Speaker of the reference → voice of the transcript. Only words that were heard right, in the right voice, are timed. */
export function citationTimes(said: readonly SaidWord[], segments: readonly Segment[], pairing: ReadonlyMap<string, string>): CitationTimes {
  const words = new Map<string, number[]>();
  const starts: number[] = [];
  for (const [speaker, voice] of pairing) {
    const reference = said.filter((word) => word.speaker === speaker).flatMap(asCompared);
    const heard = segments.filter((segment) => segment.speaker === voice).flatMap(wordsOf);
    const pairs = alignWords(reference.map(({ text }) => text), heard.map(({ text }) => text));
    for (const pair of pairs) {
      const [spoken, written] = [reference[pair.reference ?? -1], heard[pair.hypothesis ?? -1]];
      if (spoken === undefined || written === undefined || spoken.startSeconds === null || spoken.text !== written.text) continue;
      const errors = words.get(written.timing) ?? [];
      errors.push(Math.abs(written.startSeconds - spoken.startSeconds));
      words.set(written.timing, errors);
      if (written.isFirst) starts.push(Math.abs(written.segmentStartSeconds - spoken.startSeconds));
    }
  }
  return { words, segments: starts };
}

export function joinCitationTimes(all: readonly CitationTimes[]): CitationTimes {
  const words = new Map<string, number[]>();
  for (const [timing, errors] of all.flatMap((times) => [...times.words])) words.set(timing, [...(words.get(timing) ?? []), ...errors]);
  return { words, segments: all.flatMap(({ segments }) => segments) };
}

interface WrittenWord {
  readonly text: string;
  readonly startSeconds: number;
  readonly timing: string;
  readonly segmentStartSeconds: number;
  readonly isFirst: boolean;
}

function wordsOf({ words, startSeconds, timing = 'interpolated' }: Segment): WrittenWord[] {
  const compared = words.flatMap((word) => asCompared({ text: word.text, startSeconds: word.startSeconds }));
  return compared.map((word, index) => ({ ...word, timing, segmentStartSeconds: startSeconds, isFirst: index === 0 }));
}

/** Word by word, so that each keeps its time: a number that is said in several words and written in one is not compared. */
function asCompared<Start extends number | null>({ text, startSeconds }: { readonly text: string; readonly startSeconds: Start }): { text: string; startSeconds: Start }[] {
  return normalizedWords(text).slice(0, 1).map((word) => ({ text: word, startSeconds }));
}
