/**
 * Pure: which words of a question are names that the graph knows. Every reading is given, overlapping ones too; whoever parses the question chooses.
 * Time is linear in the text's length.
 */
import { isNameWord } from '../../correction/names/name-words.ts';
import { withChineseReadings } from './chinese-readings.ts';
import { CandidateLists, type CandidateList, type How } from './candidate-lists.ts';
import { gatherSpans, type Reading } from './gather-spans.ts';
import type { Candidate, NameBook, NameKind } from './name-book.ts';
import { apostrophes, tokensOf, type Token } from './name-tokens.ts';
import { NameWalk, type Place } from './walk-names.ts';

export type { How } from './candidate-lists.ts';

export interface NameSpan {
  /** UTF-16 offsets. The `@` before a login and the `'s` after a name belong to the span. */
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** All whom the words may mean, best first. */
  readonly candidates: readonly Candidate[];
  /** How the first candidate is meant. */
  readonly how: How;
  /** 0 as the name is written … 3 a far slip; up to 2 more for a common word or a part of a compound. */
  readonly cost: number;
  readonly said: string;
  /** `Ana's`, `Anas`. */
  readonly possessive?: true;
}

/** Does the language of questions use the word (in lower case)? Then it is nobody's slip, and a name only at a cost. */
export type IsKnownWord = (word: string) => boolean;

export function findNames(book: NameBook, text: string, isKnownWord: IsKnownWord = () => false): NameSpan[] {
  const tokens = tokensOf(text);
  const question: Question = { text, tokens, isKnownWord, lists: new CandidateLists(book) };
  const walk = new NameWalk(book, text, tokens, isKnownWord);
  const readings: Reading[] = [];
  for (let at = 0; at < tokens.length; at += 1) for (const place of walk.from(at)) readings.push(...readingsAt(place, question));
  return gatherSpans(withChineseReadings(book, question, readings), text, tokens);
}

export interface Question {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly isKnownWord: IsKnownWord;
  readonly lists: CandidateLists;
}

function readingsAt(place: Place, question: Question): Reading[] {
  const { text, tokens, lists } = question;
  const { from, to } = place;
  const isLogin = text.charAt(tokens[from]!.start - 1) === '@' && !/[\p{L}\p{N}]/u.test(text.charAt(tokens[from]!.start - 2));
  const start = tokens[from]!.start - (isLogin ? 1 : 0);
  const possessive = possessiveEnd(place, text, tokens);
  const end = possessive ?? tokens[to - 1]!.end;
  const common = commonWordCost(place, question, possessive !== null);
  return wanted(lists.at(place.node), isLogin, place)
    .filter(({ kind }) => endingsOfKinds[kind].includes(place.ending))
    .map((list) => ({
      start,
      end,
      kind: list.kind,
      candidates: list.candidates,
      how: place.distance > 0 ? 'slip' : list.how,
      cost: list.cost + slipCost(place) + common + (place.ending === 'as written' ? 0 : 0.5) + (place.isJoined ? 1 : 0),
      tokens: [from, to] as const,
      isPossessive: possessive !== null && !(place.ending === 's more' && isCounted(list.kind)),
    }))
    .flatMap((reading) => [reading, ...withEnglishTitle(reading, question)]);
}

/** Several stand-ups, but not several Anas: the s of a person or a project is the possessive one. */
const isCounted = (kind: NameKind): boolean => kind !== 'Person' && kind !== 'Project';
const owning: readonly Place['ending'][] = ['as written', 's more'];
const counted: readonly Place['ending'][] = ['as written', 's more', 's less'];
const endingsOfKinds: Readonly<Record<NameKind, readonly Place['ending'][]>> = { Person: owning, Project: owning, Topic: counted, Meeting: counted, Series: counted, Label: counted, Note: ['as written'] };

const englishTitles = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'professor']);

/** `Mr. Silva`. */
function withEnglishTitle(reading: Reading, { text, tokens }: Question): Reading[] {
  const [from, to] = reading.tokens;
  const before = tokens[from - 1];
  if (reading.kind !== 'Person' || before === undefined || !englishTitles.has(before.text) || !/^\.? ?$/u.test(text.slice(before.end, reading.start))) return [];
  return [{ ...reading, start: before.start, tokens: [from - 1, to] }];
}

/** After `@` stands an account, if one is called so. */
function wanted(lists: readonly CandidateList[], isLogin: boolean, { hasComma }: Place): readonly CandidateList[] {
  const said = lists.filter(({ form }) => form !== 'family' && (!hasComma || form.startsWith('turned')));
  if (!isLogin) return said;
  const logins = said.filter(({ form }) => form === 'login');
  return logins.length > 0 ? logins : said;
}

/** Where one letter of a full name is wrong, the rest of it speaks for it. */
function slipCost({ from, to, distance }: Place): number {
  if (distance === 0) return 0;
  return Math.min(3, distance + (to - from > 1 ? 0 : 1));
}

/** The end of `Ana's`, `James'` and `Anas`; null for a name without it. */
function possessiveEnd({ to, ending }: Place, text: string, tokens: readonly Token[]): number | null {
  const last = tokens[to - 1]!;
  if (ending === 's more') return last.end;
  const next = tokens[to];
  if (!apostrophes.includes(text.charAt(last.end)) || last.end === text.length) return null;
  if (next?.text === 's' && next.start === last.end + 1) return next.end;
  return last.text.endsWith('s') && next?.start !== last.end + 1 ? last.end + 1 : null;
}

/**
 * A name that is a word of questions as well, or a mere number or letter: `open`, `will`. A capital tells the name, but not at the start, where every
 * word has one.
 */
function commonWordCost({ from, to, ending }: Place, { text, tokens, isKnownWord }: Question, isPossessive: boolean): 0 | 1 {
  if (isPossessive && ending === 'as written') return 0;
  const said = tokens.slice(from, to);
  const written = text.slice(said[0]!.start, said.at(-1)!.end);
  if (/^(?:\d+|.)$/u.test(written)) return 1;
  const isKnown = isKnownWord(said.map(({ text: word }) => word).join('')) || said.every(({ text: word }) => isKnownWord(word));
  if (from === 0 || written === written.toLowerCase()) return isKnown || (from > 0 && to - from === 1 && isNameWord(said[0]!.text)) ? 1 : 0;
  return 0;
}
