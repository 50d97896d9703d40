/** JSON of what Cypher returned. An integer past 2^53 keeps all its digits, as JSON allows; what is no number in JSON (NaN, infinity) is its name. */
export function plainJson(value: unknown): string {
  const large: string[] = [];
  const text = JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'bigint') return `\u0000${large.push(inner.toString()) - 1}\u0000`;
    return typeof inner === 'number' && !Number.isFinite(inner) ? String(inner) : inner;
  });
  return large.length === 0 ? text : text.replaceAll(/"\\u0000(\d+)\\u0000"/gu, (_, index: string) => large[Number(index)]!);
}
