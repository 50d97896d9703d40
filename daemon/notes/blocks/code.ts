/** The functions, types and signatures that the discussed pull requests and commits touch, each with a link to its line. Pure. */
import type { TouchedCode, TouchedSymbol } from '../../code/touched-code.ts';
import { codeSpan } from '../code-span.ts';
import { type MarkdownText, escapeMarkdown } from '../markdown-text.ts';
import type { NoteView } from '../note-view.ts';
import { mentionLink } from './links.ts';
import { listItem } from './list-item.ts';
import { shorten } from './shorten.ts';

const MAX_SYMBOLS = 12;
const MAX_TITLE_CHARACTERS = 120;

export function codeBlock(view: NoteView): string {
  return view.code.map((change) => changeLines(change, view)).join('\n');
}

/** The change, and below it the symbols that tell most; the rest only as a number. */
function changeLines(change: TouchedCode, view: NoteView): string {
  const title = escapeMarkdown(shorten(change.title, MAX_TITLE_CHARACTERS));
  const name = `${changeLink(change, view).markdown}${view.words.parenthesis(escapeMarkdown(change.repository))}`;
  const rest = change.symbols.length - MAX_SYMBOLS;
  return [
    listItem('-', name, [title], view.cite(change.citations)),
    ...change.symbols.slice(0, MAX_SYMBOLS).map((symbol) => `    ${symbolLine(symbol, view)}`),
    ...(rest > 0 ? [`    - ${view.words.andMore(rest)}`] : []),
  ].join('\n');
}

/** As in the links of the note, where the mention has its address; else the page of the repository in which it was found. */
export function changeLink({ kind, target, url }: TouchedCode, { values }: NoteView): MarkdownText {
  const mention = [...values.pullRequests, ...values.commits].find((known) => known.target === target);
  return mentionLink(mention === undefined ? { label: kind === 'commit' ? 'commit' : 'PR', target, url } : { ...mention, url: mention.url ?? url });
}

/** `` - `func (q *Queue) Push(item Item)` – changed – [queue.go:42](https://…#L42-L60) · 0:46 `` */
function symbolLine(symbol: TouchedSymbol, { words, cite }: NoteView): string {
  const shown = escapeMarkdown(`${symbol.path}:${symbol.line}`);
  const place = symbol.url === null ? shown : `[${shown}](${symbol.url})`;
  return listItem('-', signatureIn(symbol), [words.codeStatus[symbol.status], place], cite(symbol.citations));
}

/** A method whose signature does not name its class stands behind the class. */
function signatureIn({ container, signature }: TouchedSymbol): string {
  const owner = container.split(/::|\./u).at(-1) ?? '';
  return owner === '' || signature.includes(owner) ? codeSpan(signature) : `${codeSpan(container)} › ${codeSpan(signature)}`;
}
