/**
 * What cannot all be true of one thing: open and merged, opened by Ben and opened by Ana, merged in May and merged in June. Nobody asks for it; who is read so
 * was misread. Pure.
 */
import type { Condition, Range, SetPlan } from '#schemas/query';
import { isAnywhere } from './plan-walk.ts';
import { singleEnds } from './relations.ts';

/** Whether some set of a plan holds nothing by what is said of it. */
export const contradictsItself = (plan: unknown): boolean => isAnywhere(plan, (part) => isSet(part) && isEmptyByWords(part.where));

const isSet = (part: object): part is SetPlan => 'kind' in part && 'where' in part && Array.isArray(part.where);

function isEmptyByWords(where: readonly Condition[]): boolean {
  const conditions = where.flatMap((condition) => (condition.is === 'all' ? condition.of : [condition]));
  return conditions.some((one, index) => conditions.slice(index + 1).some((other) => exclude(one, other)));
}

function exclude(one: Condition, other: Condition): boolean {
  if (one.is === 'one of' && other.is === 'one of') return one.property === other.property && areApart(one.values, other.values);
  if (one.is === 'within' && other.is === 'within') return JSON.stringify(one.value) === JSON.stringify(other.value) && liesBefore(one.range, other.range);
  if (one.is !== 'linked' || other.is !== 'linked' || one.role !== other.role) return false;
  if (hasNone(one) !== hasNone(other)) {
    const none = hasNone(one) ? one : other;
    return one.to.kind === other.to.kind && ((none.to.where.length === 0 && none.along === undefined) || isIdle(one, other));
  }
  const [first, second] = [idsOf(one.to), idsOf(other.to)];
  return singleEnds.has(one.role) && !hasNone(one) && first !== null && second !== null && areApart(first, second);
}

/** "Ben's PRs but not Ana's": of his there are none of hers, so that it was said of something else, "who reviewed Ben's PRs but not Ana's". */
function isIdle(one: Linked, other: Linked): boolean {
  const [first, second] = [onlyIdsOf(one.to), onlyIdsOf(other.to)];
  return singleEnds.has(one.role) && first !== null && second !== null && areApart(first, second);
}

function onlyIdsOf({ where }: SetPlan): readonly string[] | null {
  const [only, ...more] = where;
  return only?.is === 'named' && more.length === 0 ? only.ids : null;
}

type Linked = Extract<Condition, { is: 'linked' }>;

/** "Issues opened by Ana but written by somebody else": an issue has one opener, so that the writing was said of something else. */
function isByThemAndOthers(one: Linked, other: Linked): boolean {
  if (one.role !== other.role || !singleEnds.has(one.role) || hasNone(one) || hasNone(other)) return false;
  const [theirs, denied] = [onlyIdsOf(one.to), other.to.where.find(({ is }) => is === 'not')];
  const not = denied?.is === 'not' && denied.of.is === 'named' ? denied.of.ids : [];
  return theirs?.every((id) => not.includes(id)) === true;
}

/** Whether one of the conditions is there for nothing beside the others, or none can hold with them. */
export function saysNothing(where: readonly Condition[]): boolean {
  const links = where.filter((condition) => condition.is === 'linked');
  if (links.some((one) => links.some((other) => isByThemAndOthers(one, other)))) return true;
  return links.some((one) => hasNone(one) && links.some((other) => !hasNone(other) && other.role === one.role && isIdle(one, other)));
}

const hasNone = ({ atMost }: Linked): boolean => atMost === 0;

const areApart = (one: readonly unknown[], other: readonly unknown[]): boolean => !one.some((value) => other.includes(value));

function idsOf({ where }: SetPlan): readonly string[] | null {
  const named = where.find((condition) => condition.is === 'named');
  return named?.is === 'named' ? named.ids : null;
}

const liesBefore = (one: Range, other: Range): boolean => endsBefore(one, other) || endsBefore(other, one);

const endsBefore = ({ before }: Range, { from }: Range): boolean => before !== null && from !== null && before <= from;
