/**
 * Pure: what of a repository is listed, and how the next run asks only for what is new.
 *
 * While we page, things change. In lists from the oldest on nothing moves forward, and in lists from the newest on everything moves
 * back: so a page may show something twice, and never skips anything. What changes behind our back is newer than the beginning of the
 * run, from which the next run goes on.
 */
import { listAt, objectIn } from '../loose-json.ts';
import { timeAt } from '../names.ts';

export const partNames = ['issues', 'pulls', 'events', 'comments', 'review comments', 'commits'] as const;
export type PartName = (typeof partNames)[number];

export interface PartPlan {
  /** Of the first page. */
  readonly address: string;
  /** The newest come first: then an unchanged first page says that nothing is new. */
  readonly isNewestFirst: boolean;
  /** True for a page after which everything is older than what is known already. */
  isLast(data: unknown): boolean;
}

/** @param since All before this is known (ISO 8601); null on the first run. */
export function planPart(part: PartName, repository: string, since: string | null): PartPlan {
  const base = `/repos/${repository}`;
  const fromOldest = (path: string, more = ''): PartPlan => ({
    address: `${base}/${path}?${more}sort=created&direction=asc&per_page=100${since === null ? '' : `&since=${since}`}`,
    isNewestFirst: false,
    isLast: () => false,
  });
  switch (part) {
    // The list of issues holds the pull requests as well; only the other one tells base and draft.
    case 'issues':
      return fromOldest('issues', 'state=all&');
    case 'comments':
      return fromOldest('issues/comments');
    case 'review comments':
      return fromOldest('pulls/comments');
    // This list has no `since`.
    case 'pulls':
      return since === null ? fromOldest('pulls', 'state=all&') : { address: `${base}/pulls?state=all&sort=updated&direction=desc&per_page=100`, isNewestFirst: true, isLast: (data) => endsBefore(data, 'updated_at', since) };
    case 'events':
      return { address: `${base}/issues/events?per_page=100`, isNewestFirst: true, isLast: (data) => since !== null && endsBefore(data, 'created_at', since) };
    case 'commits':
      return { address: `${base}/commits?per_page=100${since === null ? '' : `&since=${daysBefore(since, mergedLate)}`}`, isNewestFirst: true, isLast: () => false };
  }
}

/** A commit has the date when it was written; on a branch that is merged late, that is long before it is here. */
const mergedLate = 30;

function daysBefore(time: string, days: number): string {
  return `${new Date(Date.parse(time) - days * 86_400_000).toISOString().slice(0, 19)}Z`;
}

function endsBefore(data: unknown, field: string, since: string): boolean {
  const last = Array.isArray(data) ? (data as unknown[]).at(-1) : undefined;
  const at = timeAt(last, field);
  return at !== null && at < since;
}

/** The numbers of pull requests on a page of the list of pulls: their reviews are to be asked for. */
export function pullNumbers(data: unknown): number[] {
  return listAt({ data }, 'data').flatMap((item) => {
    const number = objectIn({ item }, 'item')?.number;
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : [];
  });
}
