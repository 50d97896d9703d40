/**
 * Pure: what was seen at GitHub, as fields with the time as of which they held. Of each field the latest word counts, so the order in which
 * files and webhooks come does not matter, and what comes twice changes nothing (a last-writer-wins map, Shapiro et al. 2011).
 */
import { canonicalJson } from '../../files/canonical-json.ts';

export type FieldValue = string | number | boolean | null | readonly string[];

/** One look at one thing. A field that the look did not show is absent; null means that there is nothing. */
export interface Observation {
  /** `work:acme/atlas#12`, `review:acme/atlas#12:1234`, `user:asilva`. In lower case. */
  readonly key: string;
  /** ISO 8601 in UTC, or '' when the source does not say: then anything dated is newer. */
  readonly asOf: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** By field: the value, and as of when. */
export type GithubRecord = Readonly<Record<string, readonly [value: FieldValue, asOf: string]>>;

export function observe(record: GithubRecord, { asOf, fields }: Pick<Observation, 'asOf' | 'fields'>): GithubRecord {
  const merged: Record<string, readonly [FieldValue, string]> = { ...record };
  for (const [name, value] of Object.entries(fields)) {
    const before = merged[name];
    if (before === undefined || isNewer([value, asOf], before)) merged[name] = [value, asOf];
  }
  return merged;
}

/** At the same time something beats nothing, and of two things the same one wins whichever came first. */
function isNewer([value, asOf]: readonly [FieldValue, string], [other, otherAsOf]: readonly [FieldValue, string]): boolean {
  if (asOf !== otherAsOf) return asOf > otherAsOf;
  if ((value === null) !== (other === null)) return other === null;
  return canonicalJson(value) > canonicalJson(other);
}

/** Reads a field of a record with its type; null when it is not there, or something else. */
export function textIn(record: GithubRecord, field: string): string | null {
  const value = record[field]?.[0];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function numberIn(record: GithubRecord, field: string): number | null {
  const value = record[field]?.[0];
  return typeof value === 'number' ? value : null;
}

export function flagIn(record: GithubRecord, field: string): boolean | null {
  const value = record[field]?.[0];
  return typeof value === 'boolean' ? value : null;
}

export function textsIn(record: GithubRecord, field: string): readonly string[] {
  const value = record[field]?.[0];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
