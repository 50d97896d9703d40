/** The meeting as the extractors read it: sentences with speaker, order, segment and one normalised view. */
import type { TranscriptInput } from '#schemas/transcript';
import { cleanChinese, takeChineseOpener } from './language/clean-chinese.ts';
import { cleanEnglish, takeOpener } from './language/clean-english.ts';
import type { Language } from './language/script.ts';
import { languageOf, lowerCase } from './language/script.ts';
import { splitSentences } from './language/split-sentences.ts';
import { findReferences } from './mentions/find-references.ts';
import type { Reference } from '../correction/references/reference.ts';
import { writeReferences } from '../correction/references/reference.ts';
import { handsOver, strayVocative, takeVocative } from './names/vocative.ts';
import type { Roster } from './names/roster.ts';

export interface Sentence {
  /** Place among the sentences of the meeting. */
  readonly index: number;
  /** The segments it is in; more than one where the recogniser cut it. */
  readonly segmentIds: readonly string[];
  readonly speaker: string;
  /** Counts up when another voice begins. */
  readonly turn: number;
  readonly language: Language;
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** The words as said. */
  readonly said: string;
  readonly references: readonly Reference[];
  /** Without fillers, contractions written out, references in digits. */
  readonly clean: string;
  /** Words such as `yes okay` that opened it, lower case. */
  readonly opener: string;
  /** Whom it addresses by name, as in the roster. */
  readonly addressee: string | null;
  /** `clean` without opener, addressee and final mark: what the rules look at. */
  readonly core: string;
  readonly coreLower: string;
  readonly isQuestion: boolean;
}

export interface Meeting {
  readonly sentences: readonly Sentence[];
  readonly voices: readonly string[];
}

type Segment = TranscriptInput['segments'][number];

/** Segments of one voice that make one running text: a recogniser cuts sentences where somebody takes breath. */
interface Stretch {
  text: string;
  readonly parts: { readonly segment: Segment; readonly from: number; to: number }[];
}

export function readMeeting(transcript: TranscriptInput, roster: Roster): Meeting {
  const sentences: Sentence[] = [];
  const fallback = /^zh/i.test(transcript.language ?? '') ? 'zh' : 'en';
  let turn = -1;
  let speaker: string | null = null;
  for (const stretch of stretchesOf(transcript.segments)) {
    const { segment } = stretch.parts[0]!;
    if (segment.speaker !== speaker) turn += 1;
    speaker = segment.speaker;
    readStretch(stretch, turn, /^zh/i.test(segment.language ?? '') ? 'zh' : fallback, roster, sentences);
  }
  returnVocatives(sentences, roster);
  return { sentences, voices: [...new Set(sentences.map((sentence) => sentence.speaker))] };
}

/** A joined text stays short; a pause longer than this ends a sentence. */
const longestStretch = 600;
const longestPauseSeconds = 3;

function stretchesOf(segments: readonly Segment[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const segment of segments) {
    const text = segment.text.trim();
    if (text === '') continue;
    const open = stretches.at(-1);
    if (open !== undefined && goesOn(open, segment, text)) {
      const from = open.text.length + 1;
      open.text += ` ${text}`;
      open.parts.push({ segment, from, to: open.text.length });
    } else {
      stretches.push({ text, parts: [{ segment, from: 0, to: text.length }] });
    }
  }
  return stretches;
}

/** The sentence before has no end and this text no beginning. */
function goesOn({ text, parts }: Stretch, segment: Segment, next: string): boolean {
  const last = parts.at(-1)!.segment;
  const pause = (segment.startSeconds ?? 0) - (last.endSeconds ?? segment.startSeconds ?? 0);
  return last.speaker === segment.speaker && text.length < longestStretch && pause <= longestPauseSeconds
    && !/[.?!。！？…]["'”’)]*$/.test(text) && /^(?:\p{Ll}|\p{Script=Han}|I\b|\d)/u.test(next);
}

function readStretch({ text, parts }: Stretch, turn: number, fallback: Language, roster: Roster, sentences: Sentence[]): void {
  const language = languageOf(text, fallback);
  for (const { start, end } of splitSentences(text)) {
    const said = text.slice(start, end);
    const view = readSentence(said, languageOf(said, language), roster);
    const inside = parts.filter(({ from, to }) => from < end && start < to);
    sentences.push({
      index: sentences.length,
      segmentIds: inside.map(({ segment }) => segment.id),
      speaker: parts[0]!.segment.speaker,
      turn,
      startSeconds: secondsAt(inside[0]!, start),
      endSeconds: secondsAt(inside.at(-1)!, end),
      ...view,
    });
  }
}

/** Gives names that ended up in the sentence before to the one that they address. */
function returnVocatives(sentences: Sentence[], roster: Roster): void {
  for (let at = 0; at + 1 < sentences.length; at += 1) {
    const sentence = sentences[at]!;
    const next = sentences[at + 1]!;
    if (sentence.turn !== next.turn || next.addressee !== null || sentence.language === 'zh' || isThanks(sentence)) continue;
    if (sentence.addressee !== null && callsForNext(sentence, next)) {
      sentences[at] = { ...sentence, addressee: null };
      sentences[at + 1] = { ...next, addressee: sentence.addressee };
      continue;
    }
    const stray = strayVocative(sentence.core, next.core, roster);
    if (stray === null) continue;
    sentences[at] = { ...sentence, core: stray.rest, coreLower: lowerCase(stray.rest) };
    sentences[at + 1] = { ...next, addressee: stray.addressee };
  }
}

/** `Thanks Tom. What about …?` is for Tom only in its first half. */
export function isThanks({ opener }: Pick<Sentence, 'opener'>): boolean {
  return /\b(?:thanks?|thank you|cheers|bye|well done|sorry)\b|谢谢|辛苦|再见/.test(opener);
}

/** `David. What about …?` and `… one more release, David. what about …?`: a statement calls nobody by name, the question behind it does. */
function callsForNext(sentence: Sentence, next: Sentence): boolean {
  const namedLast = sentence.core === '' || !sentence.clean.toLowerCase().startsWith(sentence.addressee!.split(' ')[0]!.toLowerCase());
  return namedLast && !sentence.isQuestion && handsOver(next.core);
}

/** Time within a segment, in proportion to its text. */
function secondsAt({ segment, from, to }: Stretch['parts'][number], offset: number): number {
  const startSeconds = segment.startSeconds ?? 0;
  const length = Math.max(0, (segment.endSeconds ?? startSeconds) - startSeconds);
  return startSeconds + length * Math.min(1, Math.max(0, (offset - from) / Math.max(1, to - from)));
}

type View = Pick<Sentence, 'said' | 'language' | 'references' | 'clean' | 'opener' | 'addressee' | 'core' | 'coreLower' | 'isQuestion'>;

function readSentence(said: string, language: Language, roster: Roster): View {
  const references = findReferences(said);
  const readable = writeReferences(said, references);
  const isChinese = language === 'zh';
  const clean = isChinese ? cleanChinese(readable) : cleanEnglish(readable);
  const opened = isChinese ? takeChineseOpener(clean) : takeOpener(clean);
  const { addressee, rest } = takeVocative(opened.rest, language, roster);
  const again = addressee === null ? { opener: '', rest } : isChinese ? takeChineseOpener(rest) : takeOpener(rest);
  const core = again.rest.replace(/[\s.,;:!?。，；：！？…]+$/, '');
  return {
    said, language, references, clean, addressee, core,
    opener: `${opened.opener} ${again.opener}`.trim(),
    coreLower: lowerCase(core),
    isQuestion: /[?？]["'”’)]*$/.test(said),
  };
}
