/** The symbols that a source file declares, from its syntax tree. Pure. */
import type { Node } from 'web-tree-sitter';
import type { SymbolKind } from '../touched-code.ts';
import { isMistaken } from './mistaken.ts';
import { signatureOf } from './signature.ts';

export interface OutlineSymbol {
  readonly kind: SymbolKind;
  readonly name: string;
  /** Class, receiver, namespace: `Reconciler`, `app::queue`; empty at the top. */
  readonly container: string;
  /** Name with container. */
  readonly fullName: string;
  readonly signature: string;
  /** Lines from 1, both included. `firstLine` is that of the comments and decorators which belong to it. */
  readonly firstLine: number;
  readonly line: number;
  readonly endLine: number;
}

export interface Outline {
  /** In order of their place, each after the one that encloses it. */
  readonly symbols: readonly OutlineSymbol[];
  /** False for a file with mistakes: what is not among its symbols may still be there. */
  readonly parses: boolean;
}

/** What a node declares. */
export interface Declared {
  /** Null: only a scope (a namespace), which has no line of its own in the minutes. */
  readonly kind: SymbolKind | null;
  readonly name: string;
  /** When the text up to the body does not tell it. */
  readonly signature?: string;
  /** Where the signature ends. */
  readonly body?: Node | null;
  /** The value of a constant or type: shown only when it is short. */
  readonly value?: Node | null;
  /** Added to the container: the receiver of a method, the class in `Queue::push`. */
  readonly owner?: string;
  /** Where further symbols are. */
  readonly inside?: Node | null;
  /** What those are called after, when it is not the name. */
  readonly scope?: string;
}

export interface LanguageRules {
  /** Stands between container and name. */
  readonly separator: '.' | '::';
  readonly declare: (node: Node, container: string) => Declared | null;
  /** Nodes that declare nothing themselves and hold what does. */
  readonly through: ReadonlySet<string>;
  /** Of those: nodes with which the signature begins (`export`, `template <…>`, `const` of a single constant). */
  readonly heads: ReadonlySet<string>;
  /** What may stand before a symbol and belongs to it, beside comments. */
  readonly attributes: ReadonlySet<string>;
}

/** Guards against files made to exhaust us; no file that a person wrote comes near. */
const MAX_SYMBOLS = 5000;
const MAX_DEPTH = 60;

interface Place {
  readonly container: string;
  /** The outermost node that the signature begins with. */
  readonly head: Node | null;
  /** The outermost node that belongs to it: with decorators. */
  readonly extent: Node | null;
  readonly keyword: string;
  /** Inside what the parser could make no sense of: then neither its extent nor its container is sure. */
  readonly isInMistake: boolean;
  readonly depth: number;
}

/** A symbol whose extent is in doubt, since a mistake is in it or around it, is left out. */
export function outlineOf(root: Node, source: string, rules: LanguageRules): Outline {
  const symbols: OutlineSymbol[] = [];
  const visit = (node: Node, place: Place): void => {
    if (symbols.length >= MAX_SYMBOLS || place.depth > MAX_DEPTH) return;
    const declared = rules.declare(node, place.container);
    if (declared === null) {
      if (!rules.through.has(node.type) && node.type !== 'ERROR') return;
      const next = { ...throughPlace(node, place, rules), isInMistake: place.isInMistake || node.type === 'ERROR' };
      for (const child of node.namedChildren) visit(child, next);
      return;
    }
    const container = join([place.container, declared.owner ?? ''], rules.separator);
    if (declared.kind !== null && !place.isInMistake && !isMistaken(place.head ?? node, declared.body ?? null)) symbols.push(symbolOf(node, { ...declared, kind: declared.kind }, { ...place, container }, source, rules));
    const scope = join([container, declared.scope ?? declared.name], rules.separator);
    for (const child of declared.inside?.namedChildren ?? []) visit(child, { container: scope, head: null, extent: null, keyword: '', isInMistake: place.isInMistake, depth: place.depth + 1 });
  };
  visit(root, { container: '', head: null, extent: null, keyword: '', isInMistake: false, depth: 0 });
  return { symbols, parses: !root.hasError };
}

function join(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}

function throughPlace(node: Node, place: Place, rules: LanguageRules): Place {
  const depth = place.depth + 1;
  if (node.type === 'decorated_definition') return { ...place, extent: place.extent ?? node, depth };
  if (!rules.heads.has(node.type)) return { ...place, head: null, extent: null, keyword: '', depth };
  const parts = node.namedChildren.filter((child) => !isComment(child));
  // `const ( A = 1; B = 2 )`: each for itself, with the word before it.
  const isGroup = parts.length > 1 && parts.every((part) => part.childForFieldName('name') !== null);
  if (isGroup) return { ...place, head: null, extent: null, keyword: node.child(0)?.text ?? '', depth };
  return { ...place, head: place.head ?? node, extent: place.extent ?? node, depth };
}

function symbolOf(node: Node, declared: Declared & { readonly kind: SymbolKind }, place: Place, source: string, rules: LanguageRules): OutlineSymbol {
  const head = place.head ?? node;
  const extent = place.extent ?? head;
  return {
    kind: declared.kind,
    name: declared.name,
    container: place.container,
    fullName: join([place.container, declared.name], rules.separator),
    signature: declared.signature ?? signatureOf({ head, node, body: declared.body ?? null, value: declared.value ?? null, keyword: place.keyword }, source),
    firstLine: firstLineOf(extent, rules.attributes),
    line: (node.childForFieldName('name') ?? head).startPosition.row + 1,
    endLine: lastRow(extent) + 1,
  };
}

/** Comments and attributes right above belong to the symbol. */
function firstLineOf(extent: Node, attributes: ReadonlySet<string>): number {
  let first = extent.startPosition.row;
  for (let before = extent.previousNamedSibling; before !== null; before = before.previousNamedSibling) {
    const isAbove = (isComment(before) || attributes.has(before.type)) && lastRow(before) >= first - 1 && !isBehindCode(before);
    if (!isAbove) break;
    first = before.startPosition.row;
  }
  return first + 1;
}

/** A comment at the end of a line belongs to that line. */
function isBehindCode(comment: Node): boolean {
  const before = comment.previousSibling;
  return before !== null && !isComment(before) && lastRow(before) === comment.startPosition.row;
}

/** A node that takes its line end with it ends on the line before. */
function lastRow(node: Node): number {
  const { row, column } = node.endPosition;
  return column === 0 && row > node.startPosition.row ? row - 1 : row;
}

export function isComment({ type }: Node): boolean {
  return type === 'comment' || type === 'line_comment' || type === 'block_comment';
}
