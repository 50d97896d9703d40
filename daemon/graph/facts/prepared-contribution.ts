/**
 * Pure: a contribution as the rows that it will be, before any of them has a number. Apart from the writing of them, so that
 * who has much to contribute at once, a meeting of hours, can do so in several turns of the event loop.
 */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { AccountFact, AccountKey, Contribution, Fact, Reference } from '#schemas/facts';
import type { Properties } from '#schemas/graph';
import { canonicalJson } from '../../files/canonical-json.ts';
import { keyOfReference, type ReferenceKey } from './reference-key.ts';

export interface PreparedContribution extends Pick<Contribution, 'source' | 'rank'> {
  /** As JSON. */
  readonly context: string;
  /** Names what is contributed, word for word. */
  readonly hash: string;
  /** Made when first asked for: most contributions say what they said before. */
  rows(): ContributionRows;
}

/** Each thing once. References are named by their keys ({@link keyOfReference}), properties are JSON. */
export interface ContributionRows {
  /** In the order in which they are named. */
  readonly references: ReadonlyMap<string, ReferenceKey>;
  readonly nodes: ReadonlyMap<string, string>;
  readonly relationships: Iterable<RelationshipRow<string>>;
  readonly accounts: ReadonlyMap<AccountKey, string>;
}

/** @typeParam Ref What stands for a reference: its key, later its number. */
export interface RelationshipRow<Ref> {
  readonly from: Ref;
  readonly kind: string;
  readonly to: Ref;
  readonly properties: string;
}

export function prepare({ source, rank, context, facts }: Contribution): PreparedContribution {
  let rows: ContributionRows | null = null;
  return {
    source,
    rank,
    context: canonicalJson(context),
    hash: createHash('sha256').update(canonicalJson({ source, rank, context, facts })).digest('base64'),
    rows: () => (rows ??= rowsOf(facts)),
  };
}

/** The same, with its rows made, in turns of the event loop between which others have theirs. */
export async function prepareInTurns(contribution: Contribution): Promise<PreparedContribution> {
  await setImmediate();
  const prepared = prepare(contribution);
  await setImmediate();
  prepared.rows();
  await setImmediate();
  return prepared;
}

/** A later fact on the same node or relationship adds to the earlier one. */
function rowsOf(facts: readonly Fact[]): ContributionRows {
  const references = new Map<string, ReferenceKey>();
  const nodes = new Map<string, Properties>();
  const relationships = new Map<string, { from: string; kind: string; to: string; properties: Properties }>();
  const accounts = new Map<AccountKey, string>();
  /** What a relationship names is there: at least as much of it as its name tells. */
  const named = (reference: Reference): string => {
    const referenceKey = keyOfReference(reference);
    const { key } = referenceKey;
    if (!references.has(key)) references.set(key, referenceKey);
    if (!nodes.has(key)) nodes.set(key, reference.by === 'name' ? { name: reference.name } : {});
    return key;
  };
  for (const fact of facts) {
    if (fact.fact === 'account') accounts.set(fact.account, canonicalJson(fact satisfies AccountFact));
    else if (fact.fact === 'node') {
      const key = named(fact.node);
      nodes.set(key, { ...nodes.get(key), ...fact.properties });
    } else {
      const [from, to] = [named(fact.from), named(fact.to)];
      const key = `${from}\n${fact.kind}\n${to}`;
      relationships.set(key, { from, kind: fact.kind, to, properties: { ...relationships.get(key)?.properties, ...fact.properties } });
    }
  }
  return {
    references,
    nodes: new Map([...nodes].map(([key, properties]) => [key, canonicalJson(properties)])),
    relationships: [...relationships.values()].map((row) => ({ ...row, properties: canonicalJson(row.properties) })),
    accounts,
  };
}
