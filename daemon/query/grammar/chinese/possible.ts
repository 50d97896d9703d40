/** Whether there could be anything that a plan asks for, whatever the graph holds: a pull request by two authors, or an issue both open and closed, is none. */
import type { Condition, SetPlan } from '#schemas/query';
import { singleEnds } from '../relations.ts';

export function isPossible(part: unknown): boolean {
  if (Array.isArray(part)) return part.every(isPossible);
  if (typeof part !== 'object' || part === null) return true;
  if ('is' in part && (part.is === 'all' || part.is === 'any') && 'of' in part && Array.isArray(part.of) && part.of.length === 0) return false;
  if ('where' in part && Array.isArray(part.where) && !isSetPossible(part as SetPlan)) return false;
  return Object.values(part).every(isPossible);
}

function isSetPossible({ where }: SetPlan): boolean {
  const all = where.flatMap((condition) => (condition.is === 'all' ? condition.of : [condition]));
  return all.every((one, index) => all.slice(index + 1).every((other) => goTogether(one, other)));
}

function goTogether(one: Condition, other: Condition): boolean {
  if (one.is === 'one of' && other.is === 'one of' && one.property === other.property) return one.values.some((value) => other.values.includes(value));
  if (isLeftOut(one, other) || isLeftOut(other, one)) return false;
  if (one.is === 'linked' && other.is === 'linked' && one.role === other.role) return isNone(one) === isNone(other) || !isWider(isNone(one) ? one : other, isNone(one) ? other : one) ? areOneEnd(one, other) : false;
  if (one.is === 'named' && other.is === 'named') return one.ids.some((id) => other.ids.includes(id));
  return true;
}

/** 未合并的 are not merged. */
function isLeftOut(one: Condition, other: Condition): boolean {
  const out = one.is === 'not' && one.of.is === 'one of' ? one.of : null;
  return out !== null && other.is === 'one of' && other.property === out.property && other.values.every((value) => out.values.includes(value));
}

type Linked = Extract<Condition, { is: 'linked' }>;

const isNone = ({ atMost }: Linked): boolean => atMost === 0;
/** Nobody at all, and yet somebody. */
const isWider = (none: Linked, some: Linked): boolean => none.to.kind === some.to.kind && none.to.where.length === 0 && none.along === undefined;

/** One end alone cannot be two different things. */
function areOneEnd(one: Linked, other: Linked): boolean {
  if (!singleEnds.has(one.role) || isNone(one) || isNone(other) || one.to.kind !== other.to.kind) return true;
  return isSetPossible({ kind: one.to.kind, where: [...one.to.where, ...other.to.where] });
}
