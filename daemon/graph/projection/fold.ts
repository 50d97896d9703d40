/** Pure: what several sources say of one node or relationship, as one. */
import { type NodeKind, nodeKinds, type Properties, type PropertyDeclaration, type PropertyValue, type RelationshipKind, relationshipKinds } from '#schemas/graph';

/**
 * The first word on a property counts, except where the declaration puts all together. What the schema does not declare is left out.
 * @param said What each source says, the strongest first.
 */
export function foldProperties(declared: Readonly<Record<string, PropertyDeclaration>>, said: readonly Properties[]): Properties {
  const folded: Record<string, PropertyValue> = {};
  for (const [name, declaration] of Object.entries(declared)) {
    const values = said.flatMap((properties) => (properties[name] === undefined ? [] : [properties[name]]));
    if (values.length === 0) continue;
    const value = declaration.together === true ? values.flat() : values[0]!;
    folded[name] = Array.isArray(value) ? inOrder(value as readonly string[]) : value;
  }
  return folded;
}

/** With its key, and with what the key alone tells. A name that did not become the name is an alias. */
export function foldNode(kind: NodeKind, id: string, said: readonly Properties[]): Properties {
  const { key, properties: declared } = nodeKinds[kind];
  const folded = foldProperties(declared, [{ [key]: id }, ...said, toldByKey(kind, id)]);
  if (!('aliases' in declared)) return folded;
  const names = said.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  const aliases = inOrder([...((folded.aliases ?? []) as readonly string[]), ...names]).filter((name) => name !== folded.name);
  const others = Object.fromEntries(Object.entries(folded).filter(([name]) => name !== 'aliases'));
  return aliases.length === 0 ? others : { ...others, aliases };
}

export function foldRelationship(kind: RelationshipKind, said: readonly Properties[]): Properties {
  return foldProperties(relationshipKinds[kind].properties, said);
}

function toldByKey(kind: NodeKind, id: string): Properties {
  if (kind === 'PullRequest' || kind === 'Issue') return { number: Number(id.slice(id.lastIndexOf('#') + 1)) };
  if (kind === 'Project') return { name: id.slice(id.lastIndexOf('/') + 1) };
  if (kind === 'Person') return { name: id.slice(id.indexOf(':') + 1) };
  return {};
}

/** Sorted by code units, each once. */
function inOrder(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
