/** Dates, times and durations as one text: ISO 8601, a fraction of a second without zeros at its end, a duration without an empty part of time. */

/**
 * From the text that Neo4j's driver or server gives: `2026-01-02T03:04:05.500000000Z` is `2026-01-02T03:04:05.5Z`, `P1DT` is `P1D`, `P-1DT` is
 * `-P1D`, `PT0S` stays.
 */
export function canonicalTemporal(text: string): string {
  const short = text.replace(/(\.\d*?)0+(?=\D|$)/u, '$1').replace(/\.(?=\D|$)/u, '');
  return short.startsWith('P') ? canonicalDuration(short) : short;
}

/** A sign before the whole says that every part of it is below zero. */
function canonicalDuration(text: string): string {
  const short = text.replace(/T$/u, '');
  const signs = [...short.matchAll(/(-?)\d+(?:\.\d+)?/gu)].map(([, sign]) => sign);
  return signs.every((sign) => sign === '-') ? `-${short.replaceAll('-', '')}` : short;
}
