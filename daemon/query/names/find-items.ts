/** Pull requests, issues, decisions, tasks, questions and risks that a question names by their own words: `谁负责迁移旧的采集器`, `when is "Renew the certificate" due`. */
import type { CypherValue } from '../../graph/graph-store.ts';
import { wordsOf, type Word } from '../grammar/words.ts';
import type { ReadGraph } from './read-name-book.ts';
import type { Candidate } from './name-book.ts';

export const textKinds = ['ActionItem', 'Decision', 'Question', 'Risk', 'PullRequest', 'Issue'] as const;
export type TextKind = (typeof textKinds)[number];

/** Where a kind's words are. */
export const textOf: Readonly<Record<TextKind, 'text' | 'title'>> = { ActionItem: 'text', Decision: 'text', Question: 'text', Risk: 'text', PullRequest: 'title', Issue: 'title' };

/** The words of things of one kind, at one place; several where the same was noted in several meetings, or where they share the words. */
export interface NamedItems {
  /** UTF-16 offsets into the question. */
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly kind: TextKind;
  readonly candidates: readonly Candidate[];
  /** What of the title was said: all of it, or words of it. */
  readonly by: 'whole title' | 'quoted words' | 'words';
}

/** More are not named, but meant by a word that they share. */
const mostItems = 50;
/** Fewer may be any words of a question. */
const fewestHan = 4;
const fewestWords = 3;

const itemsOf = (kind: TextKind): string => `MATCH (n:${kind}) WHERE $question CONTAINS replace(replace(toLower(n.${textOf[kind]}), '?', ''), '？', '') RETURN n.id, n.${textOf[kind]} ORDER BY n.id LIMIT $limit`;

/** @throws ColloquyError as `read` does. */
export async function findItems(read: ReadGraph, question: string): Promise<NamedItems[]> {
  const words = wordsOf(question).filter(({ isWord }) => isWord);
  const parameters = { question: question.toLowerCase().replaceAll(/[?？]/gu, ''), limit: mostItems };
  const found: NamedItems[] = [];
  for (const kind of textKinds) {
    const { rows } = await read(itemsOf(kind), parameters);
    for (const row of rows) add(found, kind, row, question, words);
  }
  return found.filter((one) => !found.some((other) => isLonger(other, one)));
}

function add(found: NamedItems[], kind: TextKind, [id, text]: readonly CypherValue[], question: string, words: readonly Word[]): void {
  if (typeof id !== 'string' || typeof text !== 'string') return;
  const place = placeOfText(text, words);
  if (place === null) return;
  const candidate: Candidate = { id, name: text, also: id.includes('#') ? id : null };
  const same = found.findIndex((one) => one.kind === kind && one.start === place.start && one.end === place.end);
  if (same < 0) found.push({ ...place, said: question.slice(place.start, place.end), kind, candidates: [candidate], by: 'whole title' });
  else found[same] = { ...found[same]!, candidates: [...found[same]!.candidates, candidate] };
}

/** Where the words stand one after another, whatever signs are between them. */
function placeOfText(text: string, words: readonly Word[]): { readonly start: number; readonly end: number } | null {
  const said = wordsOf(text).filter(({ isWord }) => isWord);
  const isHan = /\p{Script=Han}/u.test(text);
  if (said.length < (isHan ? fewestHan : fewestWords)) return null;
  const from = words.findIndex((_, at) => said.every(({ text: word }, index) => words[at + index]?.text === word));
  return from < 0 ? null : { start: words[from]!.start, end: words[from + said.length - 1]!.end };
}

const isLonger = (other: NamedItems, one: NamedItems): boolean => other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start;
