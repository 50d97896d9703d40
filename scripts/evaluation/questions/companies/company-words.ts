/** Words by which the companies are written down: tables of lines, and what their cells say. */
import type { Comments, Mentions, Note, Person, Verdict } from '../world-shape.ts';

/** Known by a login, or by a name alone. The other names are these; a login need not be one. */
export const personCalled = (name: string, login?: string, aliases: readonly string[] = [], bot = false): Person => ({
  id: login === undefined ? `name:${name}` : `login:${login}`,
  name,
  aliases,
  ...(login === undefined ? {} : { login }),
  bot,
});

/** The login, where there is one, is among the other names. */
export const person = (name: string, login?: string, aliases: readonly string[] = [], bot = false): Person =>
  personCalled(name, login, [...aliases, ...(login === undefined ? [] : [login])].sort(), bot);

/** Known by the note that the vault has on them. */
export const withNote = (person: Person): Person => ({ ...person, id: `note:People/${person.name}.md` });

/** One row a line, its cells between `|`. */
export const table = (text: string): string[][] => text.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

/** What stands in one cell; nothing in an empty one, or in none. */
export const parts = (cell: string | undefined, separator: string): string[] => (cell ?? '').split(separator).map((part) => part.trim()).filter((part) => part !== '');

/** A cell that says what it is: `labels:bug,ux`. */
export const option = (cells: readonly string[], name: string): string | undefined => cells.find((cell) => cell.startsWith(`${name}:`))?.slice(name.length + 1);

/** What a table calls by a key, which has to be there: a slip in a table must not become a world with a hole. */
export function called<T>(key: string | undefined, among: Readonly<Record<string, T>>): T {
  const found = among[key ?? ''];
  if (found === undefined) throw new Error(`Nothing is called ${key ?? 'nothing'}`);
  return found;
}

const verdicts: Readonly<Record<string, Verdict>> = {
  '+': 'approved', '-': 'changes_requested', '~': 'commented', x: 'dismissed',
  a: 'approved', r: 'changes_requested', c: 'commented', d: 'dismissed',
};

/** A table says it by signs (`+`, `-`, `~`, `x`) or by letters (`a`, `r`, `c`, `d`). */
export const verdictOf = (mark: string | undefined): Verdict => called(mark, verdicts);

/** Who commented and how often, by the key that the tables have: `ing2`, `ing:2` or `ing 2`. */
export const commentsOf = (words: readonly string[], whoIs: (key: string | undefined) => Person): Comments[] => words.map((word) => {
  const [, key, count] = /^(\p{L}+)[: ]?(\d+)$/u.exec(word) ?? [];
  return { by: whoIs(key), count: Number(count) };
});

/** In alphabetical order, as GitHub gives them. */
export const labelsOf = (cell: string | undefined): string[] => parts(cell, ',').sort();

export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** @param at From zero. */
export const segmentId = (meeting: string, at: number): string => `${meeting}#s${String(at + 1).padStart(4, '0')}`;

export const mentioned = (some: Partial<Mentions>): Mentions => ({ people: [], projects: [], pulls: [], issues: [], topics: [], days: [], ...some });

/** Titled by the name of its file. */
export const note = (path: string, about: Note['about'] | undefined, mentions: Partial<Mentions>): Note => ({
  path,
  title: path.split('/').at(-1)!.replace(/\.md$/u, ''),
  ...(about === undefined ? {} : { about }),
  mentions: mentioned(mentions),
});
