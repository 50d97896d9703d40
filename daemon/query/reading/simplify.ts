/**
 * A set in the form in which it is said: nested "all" laid flat, "not" moved inwards until it stands before something that has words for it.
 * What comes out means the same for every graph.
 */
import type { Condition, SetPlan } from '#schemas/query';

export type Linked = Extract<Condition, { is: 'linked' }>;

/** How many must be linked; `most: null` is as many as there are. */
export interface Bounds {
  readonly least: number;
  readonly most: number | null;
}

export function boundsOf(condition: Linked): Bounds {
  return { least: condition.atLeast ?? 1, most: condition.atMost ?? null };
}

export function simplify(set: SetPlan): SetPlan {
  return { kind: set.kind, where: flatten(set.where) };
}

function flatten(conditions: readonly Condition[]): Condition[] {
  return conditions.map(simplifyCondition).flatMap((condition) => (condition.is === 'all' ? condition.of : [condition]));
}

function simplifyCondition(condition: Condition): Condition {
  if (condition.is === 'linked' || condition.is === 'linked to all') return { ...condition, to: simplify(condition.to) };
  if (condition.is === 'all') return single({ is: 'all', of: flatten(condition.of) });
  if (condition.is === 'any') {
    const of = condition.of.map(simplifyCondition).flatMap((each) => (each.is === 'any' ? each.of : [each]));
    return of.length === 1 ? of[0]! : { is: 'any', of };
  }
  if (condition.is === 'not') return opposite(condition.of);
  return condition;
}

function single(condition: Extract<Condition, { is: 'all' }>): Condition {
  return condition.of.length === 1 ? condition.of[0]! : condition;
}

/** What is true where the condition is not. */
function opposite(condition: Condition): Condition {
  if (condition.is === 'not') return simplifyCondition(condition.of);
  if (condition.is === 'any') return simplifyCondition({ is: 'all', of: condition.of.map((of) => ({ is: 'not', of })) });
  if (condition.is === 'all' && condition.of.length > 0) return simplifyCondition({ is: 'any', of: condition.of.map((of) => ({ is: 'not', of })) });
  if (condition.is === 'linked') {
    const { least, most } = boundsOf(condition);
    const to = simplify(condition.to);
    if (most === null && least > 0) return { ...condition, to, atLeast: 0, atMost: least - 1 };
    if (most !== null && least === 0) return { ...condition, to, atLeast: most + 1, atMost: undefined };
  }
  return { is: 'not', of: simplifyCondition(condition) };
}
