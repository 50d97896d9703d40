/**
 * What cannot all be true of one thing: open and merged, opened by Ben and opened by Ana, merged in May and merged in June. Nobody asks for it; who is read so
 * was misread. Pure.
 */
import type { Condition, Range, SetPlan } from '#schemas/query';
import { singleEnds } from './relations.ts';

/** Whether some set of a plan holds nothing by what is said of it. */
export function contradictsItself(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(contradictsItself);
  if (typeof part !== 'object' || part === null) return false;
  return (isSet(part) && isEmptyByWords(part.where)) || Object.values(part).some(contradictsItself);
}

const isSet = (part: object): part is SetPlan => 'kind' in part && 'where' in part && Array.isArray(part.where);

function isEmptyByWords(where: readonly Condition[]): boolean {
  const conditions = where.flatMap((condition) => (condition.is === 'all' ? condition.of : [condition]));
  return conditions.some((one, index) => conditions.slice(index + 1).some((other) => exclude(one, other)));
}

function exclude(one: Condition, other: Condition): boolean {
  if (one.is === 'one of' && other.is === 'one of') return one.property === other.property && areApart(one.values, other.values);
  if (one.is === 'within' && other.is === 'within') return JSON.stringify(one.value) === JSON.stringify(other.value) && liesBefore(one.range, other.range);
  if (one.is !== 'linked' || other.is !== 'linked' || one.role !== other.role) return false;
  if (hasNone(one) !== hasNone(other)) return one.to.kind === other.to.kind && (hasNone(one) ? one : other).to.where.length === 0 && (hasNone(one) ? one : other).along === undefined;
  const [first, second] = [idsOf(one.to), idsOf(other.to)];
  return singleEnds.has(one.role) && !hasNone(one) && first !== null && second !== null && areApart(first, second);
}

const hasNone = ({ atMost }: Extract<Condition, { is: 'linked' }>): boolean => atMost === 0;

const areApart = (one: readonly unknown[], other: readonly unknown[]): boolean => !one.some((value) => other.includes(value));

function idsOf({ where }: SetPlan): readonly string[] | null {
  const named = where.find((condition) => condition.is === 'named');
  return named?.is === 'named' ? named.ids : null;
}

const liesBefore = (one: Range, other: Range): boolean => endsBefore(one, other) || endsBefore(other, one);

const endsBefore = ({ before }: Range, { from }: Range): boolean => before !== null && from !== null && before <= from;
