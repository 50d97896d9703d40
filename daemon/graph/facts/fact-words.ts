/** Pure: small words that facts are written with. */
import { createHash } from 'node:crypto';
import type { Fact, Reference } from '#schemas/facts';
import type { NodeKind, Properties, RelationshipKind } from '#schemas/graph';
import { isRepositoryName } from '../../code/repository-address.ts';

export const byId = (kind: NodeKind, id: string): Reference => ({ by: 'id', kind, id });
export const person = (name: string): Reference => ({ by: 'name', kind: 'Person', name: name.trim() });

/** A repository is its own id; any other name is looked up among the projects. */
export function project(name: string): Reference {
  const plain = name.trim();
  return isRepositoryName(plain) ? byId('Project', plain) : { by: 'name', kind: 'Project', name: plain };
}

export const node = (reference: Reference, properties: Properties = {}): Fact => ({ fact: 'node', node: reference, properties });

export function related(from: Reference, kind: RelationshipKind, to: Reference, properties: Properties = {}): Fact {
  return { fact: 'relationship', kind, from, to, properties };
}

/** Properties without those that are not known. */
export function known(properties: Readonly<Record<string, Properties[string] | null | undefined>>): Properties {
  return Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, Properties[string]] => entry[1] !== null && entry[1] !== undefined && entry[1] !== ''));
}

/**
 * A point in time as text in UTC to the second: text order is time order. A time without an offset is taken as it stands, so that the
 * same transcript gives the same graph on every machine. Null for what is no time.
 */
export function utc(time: string): string | null {
  const zoned = /^\d{4}-\d{2}-\d{2}$/u.test(time) ? `${time}T00:00:00Z` : /(?:Z|[+-]\d{2}:?\d{2})$/u.test(time) ? time : `${time}Z`;
  const at = new Date(zoned);
  return Number.isNaN(at.getTime()) ? null : `${at.toISOString().slice(0, 19)}Z`;
}

/** Twelve digits that name a text among those of one meeting. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
