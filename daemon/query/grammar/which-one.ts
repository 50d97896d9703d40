/** `The meeting`, when nothing says which: one is meant, and taken for any it would be answered of all there are, or of none of them. Pure. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, Plan } from '#schemas/query';
import { isAnywhere } from './plan-walk.ts';

/** Whether a thing of which a question speaks as known is any of its kind in the plan. */
export function leavesOpenWhich(question: string, plan: Plan, theOne: Partial<Record<NodeKind, RegExp>>): boolean {
  return Object.entries(theOne).some(([kind, said]) => said.test(question) && (isAny(plan, kind) || (plan.ask === 'whether' && plan.set.kind === kind && plan.set.where.every(isState))));
}

/** "Is the PR merged": any that is would do. */
const isState = (condition: Condition): boolean => (condition.is === 'one of' && condition.property === 'state') || (condition.is === 'linked' && (condition.role === 'attendee' || condition.to.where.length === 0)) || (condition.is === 'not' && isState(condition.of));

const isAny = (plan: Plan, kind: string): boolean =>
  isAnywhere(plan, (part) => {
    const to = 'to' in part && typeof part.to === 'object' && part.to !== null ? part.to : null;
    return to !== null && 'kind' in to && to.kind === kind && 'where' in to && Array.isArray(to.where) && to.where.length === 0;
  });
