/**
 * Where a statement begins: at the nodes that are named, and outwards from there, instead of looking at every node of a kind. By rough numbers of
 * how many nodes there may be; a wrong guess costs time, never rows.
 */
import { roleOf, type Role } from '#schemas/graph-roles';
import type { NodeKind } from '#schemas/graph';
import type { Condition, SetPlan } from '#schemas/query';
import { boundsOf, flattened } from '../plan/plan-parts.ts';

export type LinkedCondition = Extract<Condition, { is: 'linked' }>;

const usual: Readonly<Record<NodeKind, number>> = { Project: 50, Topic: 1000, Day: 1000, Meeting: 1000, Person: 10_000, Note: 10_000, Decision: 10_000, Risk: 10_000, Question: 10_000, ActionItem: 10_000, Commit: 40_000, Issue: 40_000, PullRequest: 40_000, Segment: 100_000 };

/** What one node has of the other's kind. */
const USUAL_LINKS = 30;
const PARTS_OF_PROJECT = 1000;

/** The condition to begin with; null to begin with the kind itself. */
export function chooseStart({ kind, where }: SetPlan): LinkedCondition | null {
  const own = ownSize(kind, where);
  const links = flattened(where).filter(isPositive);
  const [best] = links.map((link) => ({ link, size: sizeThrough(kind, link) })).sort((one, other) => one.size - other.size);
  return best !== undefined && best.size < own ? best.link : null;
}

/** At least one is asked for, so that only nodes with a link can be meant. */
export function isPositive(condition: Condition): condition is LinkedCondition {
  return condition.is === 'linked' && boundsOf(condition).least > 0;
}

/** That the link was followed is all that the condition asks for. */
export function isJustPositive(condition: Condition): condition is LinkedCondition {
  return isPositive(condition) && condition.sum === undefined && boundsOf(condition).least === 1 && boundsOf(condition).most === null;
}

export function sizeOf(set: SetPlan): number {
  return Math.min(ownSize(set.kind, set.where), ...flattened(set.where).filter(isPositive).map((link) => sizeThrough(set.kind, link)));
}

function ownSize(kind: NodeKind, where: readonly Condition[]): number {
  return Math.min(usual[kind], ...flattened(where).map((condition) => (condition.is === 'named' ? condition.ids.length : usual[kind] / (cuts[condition.is] ?? 1))));
}

/** What part of a kind such a condition may leave. */
const cuts: Readonly<Partial<Record<Condition['is'], number>>> = { 'within': 10, 'containing': 20, 'holding': 10, 'one of': 3 };

/** Of so many nodes each may be looked at by itself. */
export const FEW = 2000;

function sizeThrough(kind: NodeKind, { role: name, to }: LinkedCondition): number {
  const role = roleOf(kind, name, to.kind);
  return sizeOf(to) * (role === undefined ? USUAL_LINKS : linksBack(role));
}

/** How many nodes of `role.from` one of `role.to` has. */
function linksBack({ from, to, name }: Role): number {
  if (to === 'Project') return from === 'Note' ? 1 : PARTS_OF_PROJECT;
  return ['authored', 'raised', 'part', 'submitted', 'evidence of'].includes(name) ? 1 : USUAL_LINKS;
}
