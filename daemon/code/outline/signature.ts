/** A declaration on one line, without body. Pure. */
import type { Node } from 'web-tree-sitter';

const MAX_CHARACTERS = 180;
/** A longer value is left out, and so is any text: it may be a secret, and is never what the symbol is known by. */
const MAX_VALUE_CHARACTERS = 40;

/** Left out of a signature: they have lines of their own. */
const notShown = ['comment', 'line_comment', 'block_comment', 'decorator', 'annotation', 'marker_annotation'];

export interface SignatureParts {
  /** The node with which it begins, and the declaring node inside it (often the same). */
  readonly head: Node;
  readonly node: Node;
  readonly body: Node | null;
  readonly value: Node | null;
  /** Of a group: `const`. */
  readonly keyword: string;
}

export function signatureOf({ head, node, body, value, keyword }: SignatureParts, source: string): string {
  const start = head.startIndex;
  const end = Math.max(start, endOf(node, body, value));
  const shown: string[] = [];
  let from = start;
  for (const hidden of head.descendantsOfType(notShown, head.startPosition, (body ?? node).endPosition)) {
    if (hidden.startIndex < from || hidden.endIndex > end) continue;
    shown.push(source.slice(from, hidden.startIndex), ' ');
    from = hidden.endIndex;
  }
  shown.push(source.slice(from, end));
  return shorten(tidy(`${keyword === '' ? '' : `${keyword} `}${shown.join('')}`));
}

function endOf(node: Node, body: Node | null, value: Node | null): number {
  if (body !== null) return body.startIndex;
  if (value === null) return node.endIndex;
  const isShort = value.endIndex - value.startIndex <= MAX_VALUE_CHARACTERS && !/["'`\n]/u.test(value.text);
  return isShort ? value.endIndex : value.startIndex;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[([<]) /gu, '')
    .replace(/,? (?=[)\]])/gu, '')
    .replace(/(?:[{;,:\s]|(?<![<>=!])=|=>)+$/u, '')
    .trim();
}

function shorten(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  return `${text.slice(0, MAX_CHARACTERS).replace(/[\ud800-\udbff]$/u, '').replace(/\s+\S*$/u, '')} …`;
}
