/** What was heard in a stretch: whether it can be true, and which of several hearings to take. Pure. */
import type { Word } from '#schemas/transcript';
import type { Utterance } from './transcriber.ts';
import { hasLoop } from './repetition.ts';
import { countErrors, normalizedWords } from './word-error-rate.ts';
import { isUnspaced, splitWords } from './writing.ts';

/** Nobody says more than this for long; a fast talker says about five words a second. */
const MOST_WORDS_PER_SECOND = 8;
/** Characters of a script without spaces count as words here; fast Mandarin has seven a second. */
const MOST_CHARACTERS_PER_SECOND = 12;
/** Short stretches are not judged by their speed: their length is not known well enough. */
const SHORTEST_FOR_SPEED_SECONDS = 1.5;
/** Above this, hearing again did not lower the error rate: on read speech from 0 on, on AMI clips 30.6 % instead of 30.8 % from 0.4 or from 0.8 on. */
const SURE = 0.4;

/** A model that goes on past the speech looks at one place of it while it writes: so many words within so little time. */
const STUCK_WORDS = 4;
const STUCK_SECONDS = 0.2;

/** Fewer may stand without punctuation. */
const MANY_WORDS = 8;

export type Doubt = 'nothing heard' | 'repeats itself' | 'invents words' | 'too fast';

/** Why an utterance is not to be believed as it is; null when nothing speaks against it. */
export function doubtIn({ text, words: heard }: Utterance, voicedSeconds: number): Doubt | null {
  if (!hasWord(text)) return 'nothing heard';
  if (hasLoop(text)) return 'repeats itself';
  if (isStuck(heard)) return 'invents words';
  if (voicedSeconds < SHORTEST_FOR_SPEED_SECONDS) return null;
  const words = splitWords(text);
  const characters = words.filter(isUnspaced).length;
  const shortest = (words.length - characters) / MOST_WORDS_PER_SECOND + characters / MOST_CHARACTERS_PER_SECOND;
  return shortest > voicedSeconds ? 'too fast' : null;
}

/** Some words were written while the model looked at one place. */
export function isStuck(words: readonly Word[]): boolean {
  return words.some(({ startSeconds }, index) => {
    const last = words[index + STUCK_WORDS - 1];
    return last !== undefined && last.startSeconds - startSeconds < STUCK_SECONDS;
  });
}

export function hasWord(text: string): boolean {
  return /[\p{Letter}\p{Number}]/u.test(text);
}

/** Sure of its words, and where they are many, written with punctuation: a long text without any is one the model was less at home in. */
export function isSure({ text, confidence }: Utterance): boolean {
  return (confidence === null || confidence >= SURE) && (hasPunctuation(text) || splitWords(text).length < MANY_WORDS);
}

export function hasPunctuation(text: string): boolean {
  return /[.,?!。，？！]/.test(text);
}

export function sayTheSame(one: Utterance, other: Utterance): boolean {
  return normalizedWords(one.text).join(' ') === normalizedWords(other.text).join(' ');
}

export function endsSentence(text: string): boolean {
  return /[.?!。？！…]["”’')」』]?$/u.test(text);
}

/**
 * The hearing that is nearest to all others by words (minimum Bayes risk; Goel & Byrne 2000). Of equal ones, one that
 * ends its sentence, then the most confident.
 */
export function mostAgreed(hearings: readonly [Utterance, ...Utterance[]]): Utterance {
  const words = hearings.map((hearing) => normalizedWords(hearing.text));
  const distances = words.map((own) => words.reduce((sum, other) => sum + wordDistance(own, other), 0));
  const order = [...hearings.keys()].sort(
    (a, b) =>
      distances[a]! - distances[b]! ||
      Number(endsSentence(hearings[b]!.text)) - Number(endsSentence(hearings[a]!.text)) ||
      (hearings[b]!.confidence ?? 0) - (hearings[a]!.confidence ?? 0),
  );
  return hearings[order[0]!]!;
}

function wordDistance(one: readonly string[], other: readonly string[]): number {
  const { substitutions, deletions, insertions } = countErrors(one, other);
  return substitutions + deletions + insertions;
}

/** What a model writes for a sound, as in subtitles: nobody speaks square brackets or notes. */
const DESCRIPTIONS = /\[[^\]]*\]|【[^】]*】|♪[^♪]*♪|[♪♫]/gu;
/** In round brackets people may have spoken, unless there is nothing else. */
const ONLY_DESCRIPTIONS = /^(?:\s*(?:\([^)]*\)|（[^）]*）)[.,。，]?)+\s*$/u;

/** The model's text as it is stored: single spaces, without descriptions of sounds and quotation marks that are opened and never closed. */
export function cleanText(text: string): string {
  const single = text.replace(DESCRIPTIONS, ' ').replace(ONLY_DESCRIPTIONS, '').replace(/\s+/g, ' ').trim();
  const quotes = single.match(/["“”]/g)?.length ?? 0;
  return (quotes % 2 === 0 ? single : single.replace(/["“”]'?/g, '').replace(/(?<=^|\s)'(?=\w)|'$/g, '')).trim();
}

/** Several pieces of one stretch as one utterance; the confidence is that of the least sure piece. */
export function joinUtterances(pieces: readonly Utterance[]): Utterance {
  const spoken = pieces.filter((piece) => hasWord(piece.text));
  const confidences = spoken.map((piece) => piece.confidence).filter((confidence) => confidence !== null);
  return {
    text: cleanText(spoken.map((piece) => piece.text).join(' ')),
    words: spoken.flatMap((piece) => piece.words),
    confidence: confidences.length === 0 ? null : Math.min(...confidences),
  };
}
