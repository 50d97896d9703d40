/** A question as a plan that can be run: what the graph has to be asked for on the way is asked. */
import type { FoundReference, QuestionLanguage } from './grammar/question-context.ts';
import { withDoubleQuotes } from './grammar/quotes.ts';
import { readQuestion, type Reading } from './grammar/read-question.ts';
import { findDescribed } from './names/find-described.ts';
import { findItems, type NamedItems } from './names/find-items.ts';
import { findNames } from './names/find-names.ts';
import { findReferences } from './names/find-references.ts';
import type { Candidate, NameBook } from './names/name-book.ts';
import type { ReadGraph } from './names/read-name-book.ts';
import { resolveReferences } from './names/resolve-references.ts';
import type { Clock, Language } from './time/time-span.ts';

export interface Asked {
  readonly question: string;
  readonly clock: Clock;
  /** The name of who asks, as the graph may know it. */
  readonly me: string | null;
}

/** A longer question is none that somebody typed. */
const MAX_CHARACTERS = 2000;

/** What of a question was looked up, whoever reads it. */
export interface LookedUp {
  readonly references: readonly FoundReference[];
  readonly me: Candidate | null;
}

export interface Understood extends LookedUp {
  readonly language: Language;
  readonly reading: Reading;
  /** What it names by its words. */
  readonly items: readonly NamedItems[];
}

/** @param seeksItems Whether words that nothing else explains are looked for in the tasks and decisions of the graph. */
export async function understand({ question: typed, clock, me }: Asked, languages: Readonly<Record<Language, QuestionLanguage>>, book: NameBook, read: ReadGraph, seeksItems = true): Promise<Understood> {
  const question = withDoubleQuotes(typed);
  // Refused whole, never cut, and before anything looks through it.
  if (question.length > MAX_CHARACTERS) return { language: /\p{Script=Han}/u.test(question.slice(0, MAX_CHARACTERS)) ? 'zh' : 'en', reading: { status: 'too long' }, me: null, references: [], items: [] };
  const language = languageOf(question, book);
  const resolved = await resolveReferences(read, findReferences(question), book);
  const references = resolved.flatMap(({ span, candidates }): FoundReference[] =>
    (['PullRequest', 'Issue', 'Commit'] as const).flatMap((kind) => {
      const ofKind = candidates.filter((candidate) => candidate.kind === kind);
      return ofKind.length === 0 ? [] : [{ start: span.start, end: span.end, said: question.slice(span.start, span.end), kind, candidates: ofKind }];
    }),
  );
  const lookedUp: LookedUp = { references, me: personCalled(me, book) };
  const context = { language: languages[language], book, clock, ...lookedUp };
  const reading = namingUnknown(readQuestion(question, context), resolved.flatMap(({ span, candidates }) => (candidates.length > 0 ? [] : [question.slice(span.start, span.end)])));
  if (!seeksItems || !isInWordsOfItsOwn(reading)) return { ...lookedUp, language, reading, items: [] };
  // Words that are none of a question's may be those of a task or a decision. Looking for them takes a scan.
  const items = await itemsIn(read, question, reading, book);
  const again = items.length === 0 ? reading : readQuestion(question, { ...context, references: [...references, ...items] });
  return { ...lookedUp, language, reading: again, items };
}

/** What no question was made of has a number that nothing bears: that is why. */
function namingUnknown(reading: Reading, unknown: readonly string[]): Reading {
  if (unknown.length === 0) return reading;
  if (reading.status === 'no sentence') return { status: 'unknown words', words: unknown, numbers: unknown };
  if (reading.status !== 'unknown words') return reading;
  const numbers = unknown.filter((said) => reading.words.some((word) => said.toLowerCase().includes(word.toLowerCase())));
  const others = reading.words.filter((word) => !numbers.some((said) => said.toLowerCase().includes(word.toLowerCase())));
  return numbers.length === 0 ? reading : { ...reading, words: [...numbers, ...others], numbers };
}

/** Named by all their words, or described by some. */
async function itemsIn(read: ReadGraph, question: string, reading: Reading, book: NameBook): Promise<NamedItems[]> {
  const named = await findItems(read, question);
  const described = await findDescribed(read, question, reading.status === 'unknown words' ? reading.words : [], book);
  const isKnown = (one: NamedItems): boolean => named.some((other) => other.kind === one.kind && other.start === one.start && other.end === one.end);
  return [...named, ...described.filter((one) => !isKnown(one))];
}

const isInWordsOfItsOwn = ({ status }: Reading): boolean => status === 'unknown words' || status === 'no sentence';

/** Chinese when there are Chinese characters outside of names. */
function languageOf(question: string, book: NameBook): Language {
  if (!/\p{Script=Han}/u.test(question)) return 'en';
  const names = findNames(book, question);
  const isInName = (at: number): boolean => names.some(({ start, end, cost }) => cost < 2 && start <= at && at < end);
  return [...question.matchAll(/\p{Script=Han}/gu)].some(({ index }) => !isInName(index)) ? 'zh' : 'en';
}

function personCalled(name: string | null, book: NameBook): Candidate | null {
  if (name === null) return null;
  const spans = findNames(book, name).filter(({ kind, start, end, cost }) => kind === 'Person' && start === 0 && end === name.length && cost < 1);
  return spans.length === 1 && spans[0]!.candidates.length === 1 ? spans[0]!.candidates[0]! : null;
}
