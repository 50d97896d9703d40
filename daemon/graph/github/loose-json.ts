/** Pure: reading foreign JSON leniently: a field of another type is a field that is not there. */

export type LooseObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is LooseObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectIn(value: unknown, field: string): LooseObject | null {
  const inner = isObject(value) ? value[field] : undefined;
  return isObject(inner) ? inner : null;
}

/** The first of the fields that is a text. */
export function textAt(value: unknown, ...fields: readonly string[]): string | null {
  if (!isObject(value)) return null;
  for (const field of fields) if (typeof value[field] === 'string' && value[field] !== '') return value[field];
  return null;
}

export function numberAt(value: unknown, field: string): number | null {
  const inner = isObject(value) ? value[field] : undefined;
  return typeof inner === 'number' && Number.isSafeInteger(inner) ? inner : null;
}

export function flagAt(value: unknown, ...fields: readonly string[]): boolean | null {
  if (!isObject(value)) return null;
  for (const field of fields) if (typeof value[field] === 'boolean') return value[field];
  return null;
}

/** A list, or what a GraphQL connection holds (`nodes`, `edges`). */
export function listAt(value: unknown, field: string): readonly unknown[] {
  const inner = isObject(value) ? value[field] : undefined;
  if (Array.isArray(inner)) return inner as unknown[];
  if (!isObject(inner)) return [];
  if (Array.isArray(inner.nodes)) return inner.nodes as unknown[];
  return Array.isArray(inner.edges) ? (inner.edges as unknown[]).flatMap((edge) => objectIn(edge, 'node') ?? []) : [];
}

export function has(value: LooseObject, ...fields: readonly string[]): boolean {
  return fields.some((field) => field in value);
}
