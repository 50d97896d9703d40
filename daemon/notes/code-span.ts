/** Text of a repository in code font: shown as it is, and run by nothing. Pure. */
import { escapeMarkdown, oneLine } from './markdown-text.ts';

/** Plug-ins run a code span that begins so as a query (Dataview); such text is shown as plain text. */
const BEGINS_QUERY = /^\$?=/u;

/** `` `code` ``, with as many backticks as it takes. Signs between which a templating plug-in sees a command are drawn apart. */
export function codeSpan(text: string): string {
  const line = oneLine(text).replace(/(?<=[<%])%|%(?=>)/gu, ' %');
  if (line === '' || BEGINS_QUERY.test(line)) return escapeMarkdown(line);
  const longest = Math.max(0, ...(line.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
