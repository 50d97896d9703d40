/** One line of a list: what was said, then what belongs to it, then when. Pure. */
import { type MarkdownText, escapeMarkdown } from '../markdown-text.ts';

/** `text – Ana · 0:33 · 0:46` behind the given bullet. */
export function listItem(bullet: string, text: string, details: readonly string[], times: readonly MarkdownText[]): string {
  const said = [text, ...details.filter((detail) => detail !== '')].join(' – ');
  return [`${bullet} ${said}`, ...times.map(({ markdown }) => markdown)].join(' · ');
}

/** A statement as a line of its own begins: with a capital letter. */
export function statement(text: string): string {
  const [first = '', ...rest] = escapeMarkdown(text);
  return `${first.toUpperCase()}${rest.join('')}`;
}
