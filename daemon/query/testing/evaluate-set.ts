/** Which nodes a set of a plan means, found by looking at every node and relationship: what the compiled Cypher is held against. No Cypher here. */
import type { GraphNode, GraphRelationship, NodeKind, PropertyValue } from '#schemas/graph';
import { roleOf } from '#schemas/graph-roles';
import type { Along, Condition, Duration, Links, Range, SetPlan, Step, Value } from '#schemas/query';
import { saysWord } from './says-word.ts';

export interface PlainGraph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** Undefined for what the node does not have. */
export const valueOf = (node: GraphNode, property: string): PropertyValue | undefined => node.properties[property];

export function membersOf(graph: PlainGraph, { kind, where }: SetPlan): GraphNode[] {
  return graph.nodes.filter((node) => node.kind === kind && where.every((condition) => holds(graph, node, condition)));
}

export interface FoundNeighbour {
  readonly node: GraphNode;
  readonly relationship: GraphRelationship;
}

/** Those who have the role for the node, once for each relationship that says so. */
export function neighbours(graph: PlainGraph, node: GraphNode, name: string, to: NodeKind): FoundNeighbour[] {
  const role = roleOf(node.kind, name, to);
  if (role === undefined) throw new Error(`${node.kind} has no role ${name} at ${to}.`);
  return graph.relationships
    .filter(({ kind }) => role.relationships.includes(kind))
    .flatMap((relationship): FoundNeighbour[] => {
      const { from, to: end } = relationship;
      const others = [...(role.direction !== 'in' && isNode(from, node) ? [end] : []), ...(role.direction !== 'out' && isNode(end, node) ? [from] : [])];
      return others.filter((other) => other.kind === to).flatMap((other) => graph.nodes.filter((one) => isNode(other, one)).map((one) => ({ node: one, relationship })));
    });
}

const isNode = (name: { readonly kind: NodeKind; readonly id: string }, node: GraphNode): boolean => name.kind === node.kind && name.id === node.id;

/** Neighbours in a set, by relationships that say what is asked. */
export function linkedNeighbours(graph: PlainGraph, node: GraphNode, role: string, to: SetPlan, along?: Along): FoundNeighbour[] {
  const members = new Set(membersOf(graph, to));
  return neighbours(graph, node, role, to.kind).filter((found) => members.has(found.node) && says(found.relationship, along));
}

function says({ properties }: GraphRelationship, along: Along | undefined): boolean {
  if (along?.within !== undefined && !isWithin(properties.at, along.within)) return false;
  return along?.verdicts === undefined || (typeof properties.verdict === 'string' && along.verdicts.includes(properties.verdict));
}

/** How many they are, or what their number adds up to. */
export function countLinks(graph: PlainGraph, node: GraphNode, { role, to, along, sum }: Links): number {
  const found = linkedNeighbours(graph, node, role, to, along);
  return sum === undefined ? unique(found.map((one) => one.node)).length : found.reduce((total, { relationship }) => total + Number(relationship.properties[sum] ?? 0), 0);
}

export const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** The values at the end of steps, of each node there. */
export function valuesOf(graph: PlainGraph, node: GraphNode, { through, property }: Value): PropertyValue[] {
  return endsOf(graph, node, through).flatMap((end) => valueOf(end, property) ?? []);
}

export function endsOf(graph: PlainGraph, node: GraphNode, steps: readonly Step[]): GraphNode[] {
  return steps.reduce((nodes, { role, kind }) => unique(nodes.flatMap((one) => neighbours(graph, one, role, kind).map((found) => found.node))), [node]);
}

function isWithin(value: PropertyValue | undefined, { from, before }: Range): boolean {
  return typeof value === 'string' && (from === null || value >= from) && (before === null || value < before);
}

const operators = { '<': (one: number, other: number) => one < other, '<=': (one: number, other: number) => one <= other, '>': (one: number, other: number) => one > other, '>=': (one: number, other: number) => one >= other };

export function holds(graph: PlainGraph, node: GraphNode, condition: Condition): boolean {
  switch (condition.is) {
    case 'picked':
      throw new Error('What is picked has to be found first.');
    case 'named':
      return condition.ids.includes(node.id);
    case 'one of':
      return (condition.values as readonly unknown[]).includes(valueOf(node, condition.property));
    case 'containing':
      return containsAll(valueOf(node, condition.property), condition.words);
    case 'holding': {
      const list = valueOf(node, condition.property);
      const wanted = condition.values.map((value) => value.toLowerCase());
      return Array.isArray(list) && list.some((item: string) => wanted.includes(item.toLowerCase()));
    }
    case 'within':
      return valuesOf(graph, node, condition.value).some((value) => isWithin(value, condition.range));
    case 'compared':
      return valuesOf(graph, node, condition.value).some((value) => typeof value === 'number' && operators[condition.operator](value, condition.to));
    case 'lasting': {
      const length = lengthOf(node, condition.duration, '');
      return length !== null && operators[condition.operator](length, condition.to);
    }
    case 'present': {
      const value = valueOf(node, condition.property);
      return value !== undefined && !(Array.isArray(value) && value.length === 0);
    }
    case 'more':
      return countLinks(graph, node, condition.links) > countLinks(graph, node, condition.than);
    case 'linked': {
      const count = countLinks(graph, node, condition);
      return count >= (condition.atLeast ?? 1) && count <= (condition.atMost ?? Infinity);
    }
    case 'linked to all': {
      const has = new Set(linkedNeighbours(graph, node, condition.role, condition.to, condition.along).map((found) => found.node));
      const all = membersOf(graph, condition.to);
      return all.length > 0 && all.every((one) => has.has(one));
    }
    case 'sharing': {
      const [one, other] = condition.roles.map((role) => new Set(neighbours(graph, node, role, condition.kind).map((found) => found.node)));
      return [...one!].some((shared) => other!.has(shared));
    }
    case 'all':
      return condition.of.every((inner) => holds(graph, node, inner));
    case 'any':
      return condition.of.some((inner) => holds(graph, node, inner));
    case 'not':
      return !holds(graph, node, condition.of);
  }
}

export const seconds = { minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 } as const;

/** How long it took, in its unit; null where it has not begun or not ended. */
export function lengthOf(node: GraphNode, { from, to, unit, orNow }: Duration, now: string): number | null {
  const end = to.map((property) => valueOf(node, property)).find((value) => value !== undefined) ?? (orNow === 'now' ? now : orNow);
  const start = valueOf(node, from);
  return end === null || start === undefined ? null : (Date.parse(String(end)) - Date.parse(String(start))) / 1000 / seconds[unit];
}

function containsAll(text: PropertyValue | undefined, words: readonly string[]): boolean {
  return typeof text === 'string' && words.every((word) => saysWord(text, word));
}
