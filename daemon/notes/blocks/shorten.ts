/** Cutting what is too long for a line. Pure. */
import { oneLine } from '../markdown-text.ts';

/** At most so many UTF-16 units, cut before a word where there are spaces, never inside a character. */
export function shorten(text: string, maxCharacters: number): string {
  const line = oneLine(text);
  if (line.length <= maxCharacters) return line;
  const cut = line.slice(0, maxCharacters).replace(/[\ud800-\udbff]$/u, '');
  return `${cut.replace(/\s+\S*$/u, '')} …`;
}
