/** The day that it is in a zone. Pure. */
import { fail } from '#schemas/failure';

/** @param zone IANA name. @returns `2026-11-20` */
export function localDayOf(time: Date, zone: string): string {
  return localDayIn(zone)(time.getTime());
}

/** For many moments of one zone, given in milliseconds since 1970. */
export function localDayIn(zone: string): (milliseconds: number) => string {
  const format = formatOf(zone);
  return (milliseconds) => {
    const parts = new Map(format.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
    return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
  };
}

function formatOf(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch (thrown) {
    throw fail('arguments_invalid', { effect: 'Days cannot be turned into moments.', cause: `“${zone}” is no time zone that this system knows (${String(thrown)}).`, tip: 'Give a zone of the IANA list, like Europe/Berlin or UTC.' });
  }
}
