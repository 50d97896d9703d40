/** The order of an answer's values. */

export type Cell = string | number | bigint | boolean | null;
export type Row = readonly Cell[];

/** By code point, so that 𝒳 comes after 张; numbers by size; nothing last, whichever way. */
export function compareCells(one: Cell, other: Cell, descending = false): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = typeof one === 'string' ? compareTexts(one, String(other)) : Number(one) - Number(other);
  return descending ? -order : order;
}

function compareTexts(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => Array.from(text, (letter) => letter.codePointAt(0)!));
  const at = left!.findIndex((letter, index) => letter !== right![index]);
  return at < 0 ? left!.length - right!.length : right![at] === undefined ? 1 : left![at]! - right![at];
}

export function compareRows(one: Row, other: Row): number {
  for (const [index, cell] of one.entries()) {
    const order = compareCells(cell, other[index]!);
    if (order !== 0) return order;
  }
  return 0;
}
