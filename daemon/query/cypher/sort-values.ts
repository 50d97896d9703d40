/** By what rows are ordered, as columns: rows without the value come last, whichever way the order goes. */
import type { NodeKind } from '#schemas/graph';
import type { Order, SortKey } from '#schemas/query';
import { propertyType } from '../plan/plan-parts.ts';
import { amountName, amountText, linksName } from './amounts.ts';
import type { ColumnText } from './compiled-plan.ts';
import { endValue, latestLink, linkCount } from './link-counts.ts';
import { requireRole } from './patterns.ts';
import type { StatementWriter } from './statement-writer.ts';

/** The value as an expression over the node, or a column that clauses have found. Of several ends the greatest counts, or the least in a rising order. */
export function sortValue(writer: StatementWriter, node: string, kind: NodeKind, key: SortKey, descending: boolean): string {
  if ('value' in key) return endValue(writer, node, kind, key.value, descending ? 'max' : 'min');
  if ('links' in key) return linkCount(writer, node, kind, key.links);
  if ('duration' in key) return amountText(writer, node, kind, key, '');
  return latestLink(writer, node, kind, key.latestLink);
}

/**
 * The same with something below all others in place of what is missing, so that a falling order needs no second key: half the time of the embedded
 * store. Null where nothing is below all, as for texts.
 */
export function withLeast(kind: NodeKind, key: SortKey, value: string): string | null {
  if ('links' in key) return value;
  if ('duration' in key) return `coalesce(${value}, ${Number.MIN_SAFE_INTEGER})`;
  const type = 'latestLink' in key ? 'datetime' : propertyType(key.value.through.at(-1)?.kind ?? kind, key.value.property);
  if (type === 'datetime' || type === 'date') return `coalesce(${value}, '')`;
  return type === 'integer' || type === 'float' ? `coalesce(${value}, ${Number.MIN_SAFE_INTEGER})` : null;
}

/** What a column of the value is called. */
export function sortKeyName(kind: NodeKind, key: SortKey): string {
  if ('value' in key) return key.value.property;
  if ('links' in key) return linksName(key.links);
  if ('duration' in key) return amountName(key);
  const { role, to } = key.latestLink;
  return `${requireRole(kind, role, to.kind).relationships[0]!.toLowerCase()}_at`;
}

export interface SortText {
  readonly text: string;
  /** Rows without the value come last all the same. */
  readonly descending: boolean;
  /** Every row has the value. */
  readonly isThere?: boolean;
}

export const rising = (...texts: readonly string[]): readonly SortText[] => texts.map((text) => ({ text, descending: false }));

/**
 * `ORDER BY CASE WHEN x IS NULL THEN 1 ELSE 0 END, x DESC`. What a column shows is called by the column's name: the embedded store knows no other name
 * for it where rows are returned. (And it does not look into a CASE for a new name: a falling value keeps the one that it has.)
 */
export function orderText(keys: readonly SortText[], columns: readonly ColumnText[] = []): string {
  const texts = keys.flatMap(({ text, descending, isThere }) => {
    const value = columns.find((column) => column.text === text)?.name ?? text;
    if (descending && isThere === true) return [`${value} DESC`];
    return descending ? [`CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END`, `${value} DESC`] : [value];
  });
  return `ORDER BY ${texts.join(', ')}`;
}

/** How nodes come for which no order is asked: by the kind's own time, the newest first; null for kinds without one, which come by their name. */
export function usualOrder(kind: NodeKind): Order | null {
  const own = ['created_at', 'committed_at', 'started_at'].find((property) => propertyType(kind, property) !== undefined);
  if (own !== undefined) return { by: { value: { through: [], property: own } }, descending: true };
  const isItem = kind === 'Decision' || kind === 'ActionItem' || kind === 'Question' || kind === 'Risk';
  return isItem ? { by: { value: { through: [{ role: 'raised in', kind: 'Meeting' }], property: 'started_at' } }, descending: true } : null;
}
