/** Recognises what was open at some time in a range, which is said in fewer words than its conditions: opened before its end, and open still or closed after its start. */
import type { Condition, Range } from '#schemas/query';

type Within = Extract<Condition, { is: 'within' }>;

export interface OpenInRange {
  readonly said: ReadonlySet<Condition>;
  readonly range: Range;
  /** At the end of the range, which is a day; else at some time in it. */
  readonly atEnd: boolean;
}

const endings: ReadonlySet<string> = new Set(['closed_at', 'merged_at']);

/** @param conditions Of pull requests or issues, all of which hold. */
export function openInRange(conditions: readonly Condition[]): OpenInRange | null {
  for (const ended of conditions) {
    const from = ended.is === 'any' ? startOf(ended.of) : null;
    const began = conditions.find((each) => isOwn(each, 'created_at') && each.range.from === null && each.range.before !== null);
    if (from !== null && began?.is === 'within') return { said: new Set([ended, began]), ...stretchOf(from, began.range.before!) };
  }
  return null;
}

/** Of a moment that ends a day, the day. */
function stretchOf(from: string, before: string): Pick<OpenInRange, 'range' | 'atEnd'> {
  return { range: { from: from === before ? new Date(Date.parse(before) - HALF_A_DAY_MS).toISOString() : from, before }, atEnd: from === before };
}

/** Reaches into the day before, whether its clock is changed or not. */
const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

/** Since when it was open, or closed not before. */
function startOf([open, ...ends]: readonly Condition[]): string | null {
  const isOpen = open?.is === 'one of' && open.property === 'state' && open.values.length === 1 && open.values[0] === 'open';
  const [first] = ends;
  if (!isOpen || first?.is !== 'within') return null;
  const same = ends.every((each) => each.is === 'within' && endings.has(each.value.property) && isOwn(each, each.value.property) && each.range.before === null && each.range.from === first.range.from);
  return same ? first.range.from : null;
}

const isOwn = (condition: Condition, property: string): condition is Within => condition.is === 'within' && condition.value.through.length === 0 && condition.value.property === property;
