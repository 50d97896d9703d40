/** JSON in which the order of an object's keys does not matter: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** The value itself where its keys are in order, since most are, and a million of them are written when a graph is filled. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return inOrderEach(value);
  // A date writes itself.
  if ('toJSON' in value) return value;
  const entries = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(entries);
  const values = keys.map((key) => inOrder(entries[key]));
  if (keys.every((key, at) => values[at] === entries[key] && (at === 0 || keys[at - 1]! < key))) return value;
  return Object.fromEntries(keys.map((key, at) => [key, values[at]] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inOrderEach(values: readonly unknown[]): readonly unknown[] {
  const ordered = values.map(inOrder);
  return ordered.every((each, at) => each === values[at]) ? values : ordered;
}
