/** Pure: the order of texts by code units, as `sort()` has it. Rows of Cypher are in order of code points instead (cypher/canonical-order.ts). */
export function compareCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
