/**
 * Questions to AMI meetings, made from what people wrote of each meeting afterwards: its decisions, actions, problems and summary. Each of these
 * sentences names the utterances that it rests on, and those are what a search should find. The sentences are the annotators' own words about
 * the talk, not the talk; of each only the rarest words are asked.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { isFunctionWord } from '../../daemon/minutes/language/words.ts';

export interface MeetingTalk {
  /** `ES2002a`. */
  readonly name: string;
  /** `ES2002`: the meetings of the same people on the same project. */
  readonly series: string;
  readonly utterances: readonly { readonly id: string; readonly speaker: string; readonly start?: number | null | undefined; readonly end?: number | null | undefined; readonly text: string }[];
}

export const questionSections = ['decisions', 'actions', 'problems', 'abstract'] as const;
export type QuestionSection = (typeof questionSections)[number];

export interface AmiQuestion {
  readonly series: string;
  readonly meeting: string;
  readonly section: QuestionSection;
  /** `lock function remote`. */
  readonly keywords: string;
  /** The whole sentence, as the annotator wrote it. */
  readonly sentence: string;
  /** Ids of the utterances that it rests on. */
  readonly evidence: ReadonlySet<string>;
}

export interface AmiSearchSet {
  readonly meetings: readonly MeetingTalk[];
  readonly questions: readonly AmiQuestion[];
}

/** As many as people type after "what did we say about". */
const keywordsEach = 3;

const utteranceSchema = z.object({ id: z.string(), speaker: z.string(), start: z.number().nullish(), end: z.number().nullish(), text: z.string() });
const goldSchema = z.object({ section: z.string(), text: z.string(), evidence: z.array(z.string()).default([]) });
const meetingSchema = z.object({ meeting: z.string(), gold: z.array(goldSchema).default([]), utterances: z.array(utteranceSchema) });

/** @param folder With `ami_traindev.jsonl.gz`. */
export function readAmiQuestions(folder: string): AmiSearchSet {
  const lines = gunzipSync(readFileSync(join(folder, 'ami_traindev.jsonl.gz'))).toString('utf8').split('\n').filter((line) => line !== '');
  const rows = lines.map((line) => meetingSchema.parse(JSON.parse(line))).filter(({ utterances }) => utterances.length > 0);
  const meetings = rows.map(({ meeting, utterances }) => ({ name: meeting, series: meeting.slice(0, -1), utterances }));
  const rank = wordRanks(meetings, rows.flatMap(({ gold }) => gold.map(({ text }) => text)));
  const questions = rows.flatMap(({ meeting, gold, utterances }) => {
    const ids = new Set(utterances.map(({ id }) => id));
    return gold.flatMap(({ section, text, evidence }): AmiQuestion[] => {
      const [known, asked] = [evidence.filter((id) => ids.has(id)), questionSections.find((one) => one === section)];
      const keywords = rarestWords(text, rank);
      return asked === undefined || known.length === 0 || keywords === '' ? [] : [{ series: meeting.slice(0, -1), meeting, section: asked, keywords, sentence: text, evidence: new Set(known) }];
    });
  });
  return { meetings, questions };
}

/** So many times as often in what annotators write as in talk: their word for what people do (`presented`, `upcoming`), not for what is spoken of. */
const annotatorsWord = 12;

/** How rare each word is that people say, 1 for the rarest; annotators' own words have none. */
function wordRanks(meetings: readonly MeetingTalk[], sentences: readonly string[]): ReadonlyMap<string, number> {
  const [talk, written] = [countWords(meetings.flatMap(({ utterances }) => utterances.map(({ text }) => text))), countWords(sentences)];
  const ranks = new Map<string, number>();
  for (const [word, count] of talk.counts) {
    const ratio = ((written.counts.get(word) ?? 0) / written.total) / (count / talk.total);
    if (ratio < annotatorsWord) ranks.set(word, count);
  }
  return ranks;
}

function countWords(texts: readonly string[]): { counts: ReadonlyMap<string, number>; total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of texts.flatMap(wordsOf)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
}

/** In the order of the sentence. */
function rarestWords(sentence: string, rank: ReadonlyMap<string, number>): string {
  const words = [...new Set(wordsOf(sentence))].filter((word) => !isFunctionWord(word) && rank.has(word));
  const kept = new Set(words.toSorted((one, other) => rank.get(one)! - rank.get(other)!).slice(0, keywordsEach));
  return words.filter((word) => kept.has(word)).join(' ');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+|\d+(?:\.\d+)?/gu) ?? [];
}
