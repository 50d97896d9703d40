/** Tables of expressions and their days, as the tests write them: `last week = 2026-11-09..2026-11-16; since May = 2026-05-01..`. */
import type { TimeSpan } from '../time-span.ts';

export function expressionsIn(table: string): [said: string, days: string][] {
  return table.split(/;|\n/).map((entry) => entry.trim()).filter(Boolean).map((entry) => {
    const [said = '', days = ''] = entry.split(' = ');
    return [said, days];
  });
}

/** `2026-11-09..2026-11-16`; an open side is empty. */
export function daysOf({ range }: Pick<TimeSpan, 'range'>): string {
  return `${range.from ?? ''}..${range.before ?? ''}`;
}
