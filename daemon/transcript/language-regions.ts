/**
 * Which stretches of a recording are in another language than the one it was heard in.
 *
 * A model writes fluent nonsense in a language that it does not know, but does not believe it: Moonshine gave Mandarin sentences 0.10 … 0.63, and read
 * English seldom less than 0.8. So the least believed stretches are asked about, few of them, and what is surely another language is the seed of a region,
 * which grows over doubted neighbours (two thresholds, as in Canny 1986). No seed, no region: a doubted turn alone never flips. Pure.
 */
import type { Heard } from './hear-stretch.ts';
import { lengthOf } from './hear-stretches.ts';
import type { Stretch } from './stretches.ts';
import { isWrittenAs } from './writing.ts';

/** What a stretch was heard as, in the language of the recording. */
export interface FirstHearing {
  readonly stretch: Stretch;
  /** Null: no word was heard. */
  readonly heard: Heard | null;
}

/** The most probable language of a stretch, ISO 639-1, and how probable it is among all. */
export interface SpokenLanguage {
  readonly language: string;
  readonly confidence: number;
}

/** Less believed than this, a stretch may be in another language. Of stretches of AMI meetings one in six is, of read English none. */
const DOUBTED = 0.6;
/** So is the neighbour of a region from here on. */
const DOUBTED_NEXT_TO_REGION = 0.75;
/** A word that lies between two stretches of a region belongs to it, unless the first model is as sure as this of it. */
const SURE_OF_WORD = 0.9;
/** "Nothing" counts as much as words of this confidence. */
const NOTHING = 0.4;
/** Less speech than this says nothing of its language. */
const SHORTEST_SECONDS = 1;
/** English of far microphones was taken for another language with up to 0.77, and no Mandarin sentence with less than 0.8. */
const SURE = 0.8;
/** What belongs to a region when its neighbour does. */
const LIKELY = 0.4;
/** A language that is heard for less than this in all is a mistake more often than a language. */
export const LEAST_OF_LANGUAGE_SECONDS = 3;
/** Pauses are longer between meetings than inside a region. */
const LONGEST_GAP_SECONDS = 30;
/** After so many questions in a row that all found the recording's own language, the rest of such a part of it is believed. */
const MOST_IN_VAIN = 3;
const PART_SECONDS = 600;

export type AskLanguage = (index: number) => Promise<SpokenLanguage>;

/**
 * Asks about the least believed stretches, and outwards from what is surely another language.
 * @returns answers by index.
 */
export async function askAboutDoubted(hearings: readonly FirstHearing[], language: string, ask: AskLanguage): Promise<Map<number, SpokenLanguage>> {
  const answers = new Map<number, SpokenLanguage>();
  const isOther = async (index: number): Promise<boolean> => {
    const answer = answers.get(index) ?? (await ask(index));
    answers.set(index, answer);
    return isSurelyOther(answer, language);
  };
  for (const part of doubtedByPart(hearings, language)) {
    let inVain = 0;
    for (const index of part) {
      inVain = (await isOther(index)) ? 0 : inVain + 1;
      if (inVain === MOST_IN_VAIN) break;
    }
  }
  for (const seed of [...answers.keys()]) {
    if (!isSurelyOther(answers.get(seed)!, language)) continue;
    for (const step of [1, -1]) {
      for (let at = seed + step; isNextTo(hearings, at, at - step) && isAskable(hearings[at]!, language, DOUBTED_NEXT_TO_REGION); at += step) {
        if (answers.has(at) || !(await isOther(at))) break;
      }
    }
  }
  return answers;
}

/** The language of each stretch, by what was answered: regions of a sure seed and its likely neighbours, and `language` everywhere else. */
export function settleLanguages(hearings: readonly FirstHearing[], answers: ReadonlyMap<number, SpokenLanguage>, language: string): string[] {
  const sure = [...answers].filter(([, answer]) => isSurelyOther(answer, language));
  const seconds = new Map<string, number>();
  for (const [index, answer] of sure) seconds.set(answer.language, (seconds.get(answer.language) ?? 0) + lengthOf(hearings[index]!.stretch));
  const settled = hearings.map(() => language);
  for (const [index, answer] of sure) if (seconds.get(answer.language)! >= LEAST_OF_LANGUAGE_SECONDS) settled[index] = answer.language;
  for (const step of [1, -1]) {
    for (let at = step > 0 ? 1 : hearings.length - 2; at >= 0 && at < hearings.length; at += step) {
      const answer = answers.get(at);
      const before = settled[at - step]!;
      if (settled[at] === language && answer?.language === before && answer.confidence >= LIKELY && isNextTo(hearings, at, at - step)) settled[at] = before;
    }
  }
  return settled.map((own, index) => (own === language && isWordInside(hearings, settled, index) ? settled[index - 1]! : own));
}

/** Whether the second hearing of a stretch, in the language that it seems to be in, is the better one: a laugh is no word of any language. */
export function isBetterHeard(second: Heard | null, first: Heard | null): second is Heard {
  return second !== null && (second.confidence ?? 0) >= (first === null ? NOTHING : (first.confidence ?? 0));
}

/** Indices of doubted stretches in each part of the recording, those that would matter most first: long ones of little confidence. */
function doubtedByPart(hearings: readonly FirstHearing[], language: string): number[][] {
  const parts = new Map<number, number[]>();
  for (const [index, hearing] of hearings.entries()) {
    if (!isAskable(hearing, language, DOUBTED)) continue;
    const part = Math.floor(hearing.stretch.startSeconds / PART_SECONDS);
    parts.set(part, [...(parts.get(part) ?? []), index]);
  }
  const weightOf = (index: number): number => (DOUBTED - beliefIn(hearings[index]!, language)) * lengthOf(hearings[index]!.stretch);
  return [...parts.values()].map((part) => part.toSorted((a, b) => weightOf(b) - weightOf(a) || a - b));
}

function isAskable(hearing: FirstHearing, language: string, below: number): boolean {
  return lengthOf(hearing.stretch) >= SHORTEST_SECONDS && beliefIn(hearing, language) < below;
}

/** The confidence of the words; little when there are none, or when they are in no script of the language: Whisper writes English in a Chinese meeting. */
function beliefIn({ heard }: FirstHearing, language: string): number {
  if (heard === null) return NOTHING;
  const confidence = heard.confidence ?? 1;
  return isWrittenAs(heard.text, language) ? confidence : Math.min(NOTHING, confidence);
}

function isSurelyOther(answer: SpokenLanguage, language: string): boolean {
  return answer.language !== language && answer.confidence >= SURE;
}

function isNextTo(hearings: readonly FirstHearing[], one: number, other: number): boolean {
  const [first, second] = [hearings[Math.min(one, other)]?.stretch, hearings[Math.max(one, other)]?.stretch];
  return first !== undefined && second !== undefined && second.startSeconds - first.endSeconds <= LONGEST_GAP_SECONDS;
}

/** A short word that was not asked about, between two stretches of one region. */
function isWordInside(hearings: readonly FirstHearing[], settled: readonly string[], index: number): boolean {
  const [before, after] = [settled[index - 1], settled[index + 1]];
  if (before === undefined || before !== after || before === settled[index]) return false;
  const { stretch, heard } = hearings[index]!;
  return lengthOf(stretch) < SHORTEST_SECONDS && (heard?.confidence ?? 0) < SURE_OF_WORD && isNextTo(hearings, index, index - 1) && isNextTo(hearings, index, index + 1);
}
