/** Dates that cannot be: LiquidJS writes a directive that it does not know as it stands, and a text that is no date too. Pure. */

/** Those of strftime that LiquidJS knows. */
const DIRECTIVES = 'aAbBcCdehHIjklLmMnNpPqsStuUwWxXyYzZ%';

/** The first directive of a format that means nothing: `%Q`; null when there is none. */
export function unknownDirective(format: string): string | null {
  for (const [written, , letter = ''] of format.matchAll(/%([-_0^#:]*\d*[EO]?)(.?)/gsu)) {
    if (letter === '' || !DIRECTIVES.includes(letter)) return written;
  }
  return null;
}

/** As LiquidJS reads it: a date, seconds since 1970, or a word for this moment. */
export function isMoment(text: string): boolean {
  return /^(?:now|today|\d+)$/u.test(text) || !Number.isNaN(new Date(text).getTime());
}

/** Filters that take a moment. */
export const momentFilters = new Set(['date', 'date_time', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string']);
