/** A value of a row as a text of one line. */

/** Null is empty; a number with at most two decimals; a list with commas; line breaks and control characters are spaces. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(2)));
  if (Array.isArray(value)) return value.map(cellText).join(', ');
  const text = typeof value === 'string' ? value : typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
