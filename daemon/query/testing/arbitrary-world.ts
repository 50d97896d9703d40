/** Small graphs of every kind and relationship of the schema, full of what is equal, missing, empty or strange. */
import fc from 'fast-check';
import { keyOf, nodeKinds, relationshipKinds, type GraphNode, type GraphRelationship, type NodeKind, type Properties, type PropertyDeclaration, type PropertyValue } from '#schemas/graph';
import { roles } from '#schemas/graph-roles';
import type { PlainGraph } from './evaluate-set.ts';

export const words = ['Ana', 'ana', 'Bo', '张三', 'Zoë', '🎧 x', "O'Brien", '10', 'a "b"', 'Fix retry'] as const;
/** Around the ends of weeks, months, quarters and years. */
export const days = ['2025-12-28', '2025-12-31', '2026-01-01', '2026-03-31', '2026-04-05', '2026-11-20'] as const;
export const clocks = ['00:00:00', '08:30:00', '23:59:59'] as const;
export const labels = ['bug', 'Bug', 'ui', '标签'] as const;
const numbers = { integer: [0, 1, 2, 12, 90_000], float: [0.5, 1, 60, 900.5, 5400] } as const;

/** How many of a kind there are. */
const counts: Readonly<Partial<Record<NodeKind, number>>> = { Person: 4, PullRequest: 4, Issue: 3, Project: 2, Meeting: 2, Segment: 2, ActionItem: 2, Decision: 2 };

/** What a declaration names in `…`, of a property that has no other values. */
export function closedValues(name: string, { says }: PropertyDeclaration): readonly string[] | null {
  return ['state', 'status', 'kind', 'verdict'].includes(name) ? [...says.matchAll(/`([^`]+)`/gu)].map(([, value]) => value!) : null;
}

export function arbitraryValue(name: string, declaration: PropertyDeclaration): fc.Arbitrary<PropertyValue> {
  switch (declaration.type) {
    case 'string':
      return fc.constantFrom(...(closedValues(name, declaration) ?? words));
    case 'strings':
      return fc.subarray([...labels]);
    case 'integer':
    case 'float':
      return fc.constantFrom(...numbers[declaration.type]);
    case 'boolean':
      return fc.boolean();
    case 'datetime':
      return fc.tuple(fc.constantFrom(...days), fc.constantFrom(...clocks)).map(([day, clock]) => `${day}T${clock}Z`);
    case 'date':
      return fc.constantFrom(...days);
  }
}

function arbitraryProperties(declared: Readonly<Record<string, PropertyDeclaration>>, key: string | null): fc.Arbitrary<Properties> {
  const own = Object.entries(declared).filter(([name]) => name !== key);
  return fc.record(Object.fromEntries(own.map(([name, declaration]) => [name, fc.option(arbitraryValue(name, declaration), { nil: undefined, freq: 4 })])))
    .map((properties) => Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined)));
}

const kinds = Object.keys(nodeKinds) as NodeKind[];

/** Ids that are in no other order than their texts: `o/r#2` after `o/r#12`. */
export function idsOf(kind: NodeKind): readonly string[] {
  const ids = Array.from({ length: counts[kind] ?? 1 }, (_, index) => index);
  if (kind === 'Day') return ids.map((index) => days[index]!);
  return ids.map((index) => (kind === 'PullRequest' || kind === 'Issue' ? `o/r${index % 2}#${[2, 12, 7, 1][index]!}${kind === 'Issue' ? '0' : ''}` : `${kind.toLowerCase()}${['-b', ' 张', '-a', "'c"][index]!}`));
}

const nodeOf = (kind: NodeKind, id: string): fc.Arbitrary<GraphNode> => arbitraryProperties(nodeKinds[kind].properties, keyOf(kind)).map((properties) => ({ kind, id, properties: { ...properties, [keyOf(kind)]: id } }));

/** One way for each pair of kinds that a relationship may join. */
const ways = roles.filter((role) => role.relationships.length === 1 && role.direction !== 'in');

const link: fc.Arbitrary<GraphRelationship> = fc.constantFrom(...ways).chain(({ from, to, relationships: [kind] }) =>
  fc.record({ from: fc.constantFrom(...idsOf(from)), to: fc.constantFrom(...idsOf(to)), properties: arbitraryProperties(relationshipKinds[kind!].properties, null) }).map((ends) => ({ kind: kind!, from: { kind: from, id: ends.from }, to: { kind: to, id: ends.to }, properties: ends.properties })),
);

export const arbitraryWorld: fc.Arbitrary<PlainGraph> = fc
  .record({ nodes: fc.tuple(...kinds.flatMap((kind) => idsOf(kind).map((id) => nodeOf(kind, id)))), links: fc.array(link, { minLength: 40, maxLength: 140 }), gone: fc.nat(12) })
  .map(({ nodes, links, gone }) => {
    const kept = nodes.filter((_, index) => index % 13 !== gone);
    const isThere = ({ kind, id }: { readonly kind: NodeKind; readonly id: string }): boolean => kept.some((node) => node.kind === kind && node.id === id);
    const named = new Map(links.map((one) => [`${one.kind} ${one.from.kind} ${one.from.id} ${one.to.kind} ${one.to.id}`, one]));
    return { nodes: kept, relationships: [...named.values()].filter(({ from, to }) => isThere(from) && isThere(to)) };
  });
