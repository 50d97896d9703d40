/** Questions for all of them, `are all k8s tasks done`: a plan that looks for those that are not. */
import type { Plan } from '#schemas/query';
import { fixed, isOfTheirTalk, setOf } from './asks.ts';
import { narrowed, without, type Mod, type Things } from './meanings.ts';
import { narrowedBy, notOf } from './predicates.ts';
import { doingToAll, type Act } from './verbs.ts';

/** What is said of them is asked of each: `all PRs`, `the last 3 PRs`. */
export const isAskedOfEach = ({ every, pick }: Things): boolean => every === true || (pick?.limit ?? 1) > 1;

/** Those who did it to every one of them, `who attended every k8s sync`. Null of what nothing more is said of: nobody did it to all there is. */
export function doneToEvery(by: Things, act: Act, of: Things): Things | null {
  const them = without(of, 'every');
  const all = of.where.length === 0 && of.when === undefined && of.pick === undefined && act.time === undefined ? null : setOf(them);
  return all === null ? null : narrowed(by, doingToAll(act, them, all));
}

/** Whether there is none of them that is not so. Null of everybody there is: whom that means is not known. */
export function everyPlan(of: Things, said: Mod | null): Plan | null {
  if (of.quantity !== undefined || of.named !== undefined || (of.kind === 'Person' && of.where.length === 0)) return null;
  // "Were all syncs attended by Ana this month": all of the month, or all ever in this month, nobody has said.
  if (of.kind !== 'Person' && /"(?:from|before)":"\d/u.test(JSON.stringify(said?.of(of.kind) ?? null))) return null;
  const them = fixed(without(of, 'every'));
  const rest = said === null ? null : narrowedBy(them, notOf(said));
  const set = rest === null ? null : setOf(rest);
  return set === null || isOfTheirTalk(set) ? null : { ask: 'whether', set, none: true };
}
