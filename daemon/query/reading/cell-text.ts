/** A value of a row as a text of one line. */

/** Null is empty; a number with at most two decimals (two digits that count when it is small); a list with commas; line breaks and control characters are spaces. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Number.isInteger(value) ? value : Number(Math.abs(value) < 0.1 ? value.toPrecision(2) : value.toFixed(2)));
  if (Array.isArray(value)) return value.map(cellText).join(', ');
  const text = typeof value === 'string' ? value : typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
