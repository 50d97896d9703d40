/** What the restating of a plan is given: names and times in words. Nothing here reads a graph, a clock or a disk. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, Range, SetPlan } from '#schemas/query';

export interface Naming {
  /** The name to show for a node. */
  nameOf(kind: NodeKind, id: string): string;
  /** A range in words of the language: `last week (9–15 November 2026)`, `since 1 May 2026`. */
  sayRange(range: Range): string;
  /** The day of the question, `2026-11-18`: what is overdue depends on it. */
  readonly today: string;
}

/** Whether the set names a node, or a time, that is called so: then a side of a comparison needs no other name. */
export function isNamedIn(set: SetPlan, name: string, naming: Naming): boolean {
  const says = (condition: Condition): boolean =>
    (condition.is === 'named' && condition.ids.some((id) => naming.nameOf(set.kind, id) === name)) ||
    (condition.is === 'within' && naming.sayRange(condition.range) === name) ||
    (condition.is === 'linked' && ((condition.along?.within !== undefined && naming.sayRange(condition.along.within) === name) || isNamedIn(condition.to, name, naming)));
  return set.where.some(says);
}
