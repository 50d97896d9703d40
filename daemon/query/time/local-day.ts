/** The day that it is in a zone. */

/** @param zone IANA name. @returns `2026-11-20` */
export function localDayOf(time: Date, zone: string): string {
  const parts = new Map(new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(time).map(({ type, value }) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}
