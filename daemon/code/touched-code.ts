/** What a pull request or commit that was discussed does to the code: what the room `code` makes, and notes show. */

export type SymbolKind = 'function' | 'method' | 'class' | 'struct' | 'interface' | 'enum' | 'type' | 'trait' | 'impl' | 'macro' | 'constant';

/** A function, type or constant that a change touches. Every text is the repository's: data, never markup. */
export interface TouchedSymbol {
  readonly kind: SymbolKind;
  /** With its class or receiver: `Reconciler.Reconcile`, `Queue::push`. */
  readonly name: string;
  /** The class, receiver or namespace in it: `Reconciler`; empty at the top of a file. */
  readonly container: string;
  /** On one line, without body: `func (r *Reconciler) Reconcile(ctx context.Context) error`. */
  readonly signature: string;
  readonly status: 'added' | 'changed' | 'removed';
  /** With forward slashes, from the repository's top. */
  readonly path: string;
  /** From 1, in the version after the change; of what was removed, in the version before it. */
  readonly line: number;
  readonly endLine: number;
  /** A page or a local file, at the line; null where there is neither. */
  readonly url: string | null;
  /** Segments in which its name is spoken; may be empty. */
  readonly citations: readonly string[];
}

export interface TouchedCode {
  readonly kind: 'pull_request' | 'commit';
  /** As the mention has it: `421`, `owner/repo#421`, a hash, `owner/repo@hash`. */
  readonly target: string;
  /** Its page at the repository's host; null where there is none. */
  readonly url: string | null;
  /** `owner/name` of the remote, or the folder's name. */
  readonly repository: string;
  /** What the pull request or commit is called there; may be empty. */
  readonly title: string;
  /** The full hash of the version after the change. */
  readonly commit: string;
  /** The most telling first: those that the meeting spoke of, then those that changed most. */
  readonly symbols: readonly TouchedSymbol[];
  /** The segments that mention it. */
  readonly citations: readonly string[];
}
