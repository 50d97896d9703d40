/** `issues that were open in March`: opened before March had ended, and not closed before it began. */
import type { NodeKind } from '#schemas/graph';
import type { Condition } from '#schemas/query';
import { within } from './kind-times.ts';
import { isOneDay, mod, type Mod, type Time } from './meanings.ts';

/** The times that end the openness of a kind; a merged pull request has both. */
const ends: Partial<Record<NodeKind, readonly string[]>> = { PullRequest: ['merged_at', 'closed_at'], Issue: ['closed_at'] };

/**
 * Of a day, at its end: one state. Of a longer time, at some time in it.
 * Null for a time without a beginning or an end: "open since May" may mean since when, or at any time after.
 */
export function openInTime(time: Time): Mod | null {
  const { from, before } = time.utc;
  if (from === null || before === null) return null;
  return isOneDay(time) ? openAtEnd(time) : openBetween(from, before, time);
}

/** `open at the end of October`: opened before that, and not closed by then. */
export function openAtEnd(time: Time): Mod | null {
  const { from, before } = time.utc;
  return from === null || before === null ? null : openBetween(before, before, time);
}

function openBetween(from: string, before: string, time: Time): Mod {
  return mod(`open in ${from} to ${before}`, (kind) => {
    const closings = ends[kind];
    if (closings === undefined) return null;
    const began: Condition = within(kind, 'created_at', { ...time, utc: { from: null, before } });
    const ended = closings.map((property) => within(kind, property, { ...time, utc: { from, before: null } }));
    return [began, { is: 'any', of: [{ is: 'one of', property: 'state', values: ['open'] }, ...ended] }];
  });
}
