/** What the parts of a plan are in the schema: the types of properties, and what relationships have to say. */
import { nodeKinds, relationshipKinds, type NodeKind, type PropertyType } from '#schemas/graph';
import type { Role } from '#schemas/graph-roles';
import type { Condition, LinkedToAll, Links, Measure, Plan, SetPlan, Value } from '#schemas/query';

/** Undefined when nodes of the kind have no such property. */
export function propertyType(kind: NodeKind, name: string): PropertyType | undefined {
  const properties: Readonly<Record<string, { readonly type: PropertyType }>> = nodeKinds[kind].properties;
  return Object.hasOwn(properties, name) ? properties[name]!.type : undefined;
}

/** The sets that a plan is of, but those inside conditions and keys. */
export function setsOf(plan: Plan): readonly SetPlan[] {
  if (plan.ask === 'compare') return plan.sides.map(({ set }) => set);
  if (plan.ask === 'list') return plan.parts.map(({ set }) => set);
  if (plan.ask === 'open') return plan.meetings === undefined ? [] : [plan.meetings];
  return [plan.set];
}

/** Whether every relationship that the role stands for has the property. */
export function roleHas({ relationships }: Role, property: 'at' | 'verdict' | 'count'): boolean {
  return relationships.every((kind) => property in relationshipKinds[kind].properties);
}

/** Everybody who reviewed each, taken together, are the reviews. */
export function isReviews(kind: NodeKind, measure: Measure): measure is Extract<Measure, { of: unknown }> & { of: { links: Links } } {
  return measure.statistic === 'total' && 'links' in measure.of && kind === 'PullRequest' && measure.of.links.role === 'reviewer';
}

/** Whoever has so many of them as there are has them all. */
export function asAtLeast({ role, to, along, count }: LinkedToAll): Condition {
  if (count === undefined) throw new Error('How many all of them are has to be found first.');
  return { is: 'linked', role, to, ...(along !== undefined && { along }), atLeast: Math.max(1, count) };
}

/** A condition on a value at the end of steps is one on nodes that are linked. */
export function asLinked({ through, property }: Value, onEnd: (value: Value) => Condition): Condition {
  return through.reduceRight<Condition>((inner, { role, kind }) => ({ is: 'linked', role, to: { kind, where: [inner] } }), onEnd({ through: [], property }));
}

/** `all` in a list of conditions says nothing that the list does not, a value at the end of steps is one of a linked node, and all of them are so many. */
export function flattened(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.flatMap((condition) => {
    if (condition.is === 'all') return flattened(condition.of);
    if (condition.is === 'linked to all') return [asAtLeast(condition)];
    if ((condition.is === 'within' || condition.is === 'compared') && condition.value.through.length > 0) return [asLinked(condition.value, (value) => ({ ...condition, value }))];
    return [condition];
  });
}

/** No bounds mean: one or more. */
export function boundsOf({ atLeast, atMost }: { readonly atLeast?: number | undefined; readonly atMost?: number | undefined }): { readonly least: number; readonly most: number | null } {
  return { least: atLeast ?? 1, most: atMost ?? null };
}
