/** Pure: references as texts, so that the same reference is the same row. */
import type { AccountKey, Reference } from '#schemas/facts';
import { nodeKinds, type NodeKind } from '#schemas/graph';

export interface ReferenceKey {
  readonly key: string;
  readonly how: 'id' | 'account' | 'person' | 'project' | 'number' | 'hash';
  /** The number of a pull request or issue, where the reference may mean one by number. */
  readonly number: number | null;
  /** Means what it means only in its source's context. */
  readonly contextual: boolean;
}

/** The key holds the whole reference: {@link referenceOf} reads it back. */
export function keyOfReference(reference: Reference): ReferenceKey {
  switch (reference.by) {
    case 'id':
      return { key: `id ${reference.kind} ${reference.id}`, how: 'id', number: numberIn(reference.kind, reference.id), contextual: false };
    case 'account':
      return { key: `account ${reference.account}`, how: 'account', number: null, contextual: false };
    case 'name': {
      const how = reference.kind === 'Person' ? 'person' : 'project';
      return { key: `${how} ${reference.name}`, how, number: null, contextual: how === 'person' };
    }
    case 'number':
      return { key: `number ${reference.kind} ${reference.number} ${reference.repository ?? ''}`, how: 'number', number: reference.number, contextual: reference.repository === null };
    case 'hash':
      return { key: `${hashPrefix(reference.hash)} ${reference.repository ?? ''}`, how: 'hash', number: null, contextual: reference.repository === null };
  }
}

/** With what the keys of all references begin that mean a commit by this beginning of its hash. */
export function hashPrefix(beginning: string): string {
  return `hash ${beginning}`;
}

export function referenceOf(key: string): Reference {
  const [how, body] = cut(key);
  if (how === 'account') return { by: 'account', kind: 'Person', account: body as AccountKey };
  if (how === 'person' || how === 'project') return { by: 'name', kind: how === 'person' ? 'Person' : 'Project', name: body };
  const [kind, rest] = cut(body);
  if (how === 'hash') return { by: 'hash', kind: 'Commit', hash: kind, repository: rest === '' ? null : rest };
  if (how === 'id') return { by: 'id', kind: nodeKindOf(kind), id: rest };
  const [number, repository] = cut(rest);
  return { by: 'number', kind: kind === 'Issue' ? 'Issue' : 'PullRequest', number: Number(number), repository: repository === '' ? null : repository };
}

/** At the first space. */
function cut(text: string): [string, string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1)];
}

function nodeKindOf(text: string): NodeKind {
  if (!(text in nodeKinds)) throw new Error(`There is no kind of node ${text}.`);
  return text as NodeKind;
}

/** `12` of the pull request `acme/atlas#12`. */
function numberIn(kind: NodeKind, id: string): number | null {
  if (kind !== 'PullRequest' && kind !== 'Issue') return null;
  const digits = /#(\d{1,15})$/u.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}
