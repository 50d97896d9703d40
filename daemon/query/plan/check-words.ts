/** What is wrong with a word of a plan, said so that it can be put right: with the words that would do. Null when nothing is. */
import { nodeKinds, relationshipKinds, type NodeKind, type PropertyDeclaration, type PropertyType } from '#schemas/graph';
import { roleOf, roles } from '#schemas/graph-roles';
import { propertyType } from './plan-parts.ts';

export function roleProblem(from: NodeKind, name: string, to: NodeKind): string | null {
  if (roleOf(from, name, to) !== undefined) return null;
  const there = roles.filter((role) => role.from === from && role.to === to);
  if (there.length > 0) return `${from} has no role "${name}" at ${to}; it has ${listed(there.map((role) => role.name))}.`;
  const others = roles.filter((role) => role.from === from).map((role) => `"${role.name}" at ${role.to}`);
  return `${from} has no role at ${to}; it has ${[...new Set(others)].join(', ')}.`;
}

export function propertyProblem(kind: NodeKind, name: string): string | null {
  if (propertyType(kind, name) !== undefined) return null;
  return `${kind} has no property "${name}"; it has ${listed(Object.keys(nodeKinds[kind].properties))}.`;
}

/** Of `open`, `closed` or `merged`, as the property's declaration names them; null for a property of any value. */
function valuesOf(says: string | undefined): readonly string[] | null {
  return says === undefined ? null : [...says.matchAll(/`([^`]+)`/gu)].map(([, value]) => value!);
}

/** Properties of which the declaration names all values. */
const closedProperties = ['state', 'status', 'kind'];

export function valueProblem(kind: NodeKind, name: string, value: string | number | boolean): string | null {
  const type = propertyType(kind, name);
  if (type === undefined) return propertyProblem(kind, name);
  if (typeof value !== javascriptType(type)) return `${kind}.${name} is of the type ${type}, and ${JSON.stringify(value)} is not.`;
  const declared: Readonly<Record<string, PropertyDeclaration>> = nodeKinds[kind].properties;
  const values = closedProperties.includes(name) ? valuesOf(declared[name]?.says) : null;
  return values === null || values.includes(String(value)) ? null : `${kind}.${name} is never ${JSON.stringify(value)}; it is ${listed(values)}.`;
}

export function verdictProblem(verdict: string): string | null {
  const values = valuesOf(relationshipKinds.REVIEWED.properties.verdict.says)!;
  return values.includes(verdict) ? null : `A verdict is never "${verdict}"; it is ${listed(values)}.`;
}

const javascriptType = (type: PropertyType): 'number' | 'boolean' | 'string' => (type === 'integer' || type === 'float' ? 'number' : type === 'boolean' ? 'boolean' : 'string');

const formats = { datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u, date: /^\d{4}-\d\d-\d\d$/u } as const;

export function momentProblem(text: string, type: 'datetime' | 'date'): string | null {
  const isRight = formats[type].test(text) && !Number.isNaN(Date.parse(text));
  return isRight ? null : `"${text}" is no ${type}: it is written as ${type === 'date' ? '2026-11-20' : '2026-11-20T08:30:00Z'}.`;
}

const listed = (names: readonly string[]): string => [...new Set(names)].map((name) => `"${name}"`).join(', ');
