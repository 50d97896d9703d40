/** The words of a question, each with what a plan did with it: a name or time that was taken, a text that is looked for, a word of the tables, or unknown. Pure. */
import type { Part } from './plan-parts.ts';
import type { Place, QuestionParts } from './question-parts.ts';
import type { WordUse } from './words/word-table.ts';
import { wordTables } from './words/word-tables.ts';

export interface Account {
  readonly question: QuestionParts;
  readonly parts: readonly Part[];
  /** Of each word whether a name, a time, a piece of work or a text of the plan is it. */
  readonly isTaken: readonly boolean[];
  /** Words of the tables, outside of what is taken. */
  readonly uses: readonly WordUse[];
  /** Places of words that neither are taken nor known. */
  readonly unknown: readonly number[];
}

/** What is wrong with a plan, for the model; and the word that it does without, for the user. */
export interface Problem {
  readonly text: string;
  readonly ignores?: string;
}

export function accountOf(question: QuestionParts, parts: readonly Part[]): Account {
  const { words, language } = question;
  const isTaken = words.map(() => false);
  const take = ({ from, to }: Place): void => {
    isTaken.fill(true, from, to);
  };
  for (const part of parts) {
    for (const found of [...part.names, ...part.works, ...part.times]) take(found);
    if (part.text !== null) take(part.text);
  }
  const free = words.map(({ text }, index) => (isTaken[index] === true ? '' : text));
  const numbers = question.numbers.filter(({ from, to }) => free.slice(from, to).every((text) => text !== ''));
  // A number is what it counts, not the word that it may also be.
  const uses = wordTables[language].usesOf(free.map((text, index) => (numbers.some(({ from, to }) => from <= index && index < to) ? '' : text)));
  const counted: WordUse[] = numbers.map(({ from, to, value }) => ({ from, to, as: 'means', features: [`number:${value}`] }));
  const all = [...uses, ...counted].sort((one, other) => one.from - other.from);
  const unknown = words.flatMap(({ isWord }, index) => (isWord && isTaken[index] === false && !all.some(({ from, to }) => from <= index && index < to) ? [index] : []));
  return { question, parts, isTaken, uses: all, unknown };
}

export function saidAt({ question: { question, words } }: Account, { from, to }: Place): string {
  return question.slice(words[from]!.start, words[to - 1]!.end);
}

export function covers(part: Part, { from, to }: Place): boolean {
  return part.at.some((index) => from <= index && index < to);
}

/** The words of a part as they are said. */
export function saidOf({ at }: Part, { question: { question, words } }: Account): string {
  return at.map((index) => question.slice(words[index]!.start, words[index]!.end)).join(' ');
}

export function meets(part: Part, features: readonly string[]): boolean {
  return features.some((feature) => part.own.includes(feature) || part.context.includes(feature));
}
