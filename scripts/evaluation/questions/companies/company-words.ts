/** Words by which the companies are written down: tables of lines, and what their cells say. */
import type { Mentions, Note, Person } from '../world-shape.ts';

/** Known by a login, which is among the other names then, or by a name alone. */
export const person = (name: string, login: string | undefined, aliases: readonly string[], bot = false): Person => ({
  id: login === undefined ? `name:${name}` : `login:${login}`,
  name,
  aliases: [...aliases, ...(login === undefined ? [] : [login])].sort(),
  ...(login === undefined ? {} : { login }),
  bot,
});

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
