/** Where English words look like time and are not: a number of a pull request, a person called May, `may` the verb. Pure. */
import { count, month, units, weekday } from './english-words.ts';
import type { NormalText } from './normal-text.ts';
import { yearOf } from './periods.ts';

/** Names of months and days, short ones too, that are other words or first names as well. */
const doubtful = /^(?:may|march|mar|jan|sat|sun|wed|mon|sep|dec|april|june|august)\.?$/;
/** Of these, full names that are rarely anything else: doubtful only as somebody who does something. */
const rarely = /^(?:april|june|august)/;
/** `in July or August`: beside another month it is one. */
const besideAnother = new RegExp(`${month} (?:and|or) $`, 'u');
const askingVerb = /(?:^|[^\p{L}])(?:did|does|do|has|have|is|was|are|were|can|will|would|could|should|who|that|which|and|or|by|with|to|i|we|you|they|he|she|it) $/u;
const numbered = /(?:^|[^\p{L}])(?:prs? (?:no\.?|nr\.?|number)|pr|pull(?: request)?|issue|ticket|commit|number|no\.?|nr\.?|version|build|release|room|port|line|top|first|last|latest|newest|oldest|next|than|at least|at most|exactly|limit|over|under|about|called|named) $/u;
const countedThings = /^ (?:hours?|days?|weeks?|months?|minutes?|seconds?|lines?|people|times|words?|characters|commits|%|ms|mb|gb)(?!\p{L})/u;
const yearAlone = /^(?:(?:in|on|over|of|for|at|from) )?(\d{4})$/;

const nameOrOf = new RegExp(`^(?:of |${month}|${weekday})`, 'u');
const endsInMonth = new RegExp(`${month}$`, 'u');
const noSuchDay = /^,? (?:the )?\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\p{N}])/u;
/** `on the 15th` is a day, `the 3rd PR` and `after the 2nd meeting` are none. */
const bareOrdinal = /^(?:(?:since|after|before|until|till|by|from|on|up to|through|of|for|in|at|during) )?the \d{1,2}(?:st|nd|rd|th)$/;
const clauseGoesOn = /^ ?(?:$|[,.;:!?)]|(?:and|or|but|to|by|in|with|who|that|which|did|was|were|is|are|for|about|from)(?!\p{L}))/u;
/** `5 days before 3 March` is neither before it nor that day. */
const someUnits = `(?:^|[^\\p{L}])(?:${count}|many|some|few|several) ${units}`;
const unitsBefore = new RegExp(`${someUnits} ((?:before|after) )?$`, 'u');
/** Again and again, a state (`as of May`), or the rest of a date that does not exist (`31 February`). */
const otherUse = /(?:^|[^\p{L}\p{N}])(?:every|each|per|as|most|any|an?|another|last|\d{1,2}(?:st|nd|rd|th)?(?: of)?) $/u;

/** True where the words from `start` to `end` are time in their surroundings. */
export function isTimeHere({ text, isCapital }: NormalText, start: number, end: number, today: string): boolean {
  const said = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  const year = yearAlone.exec(said)?.[1];
  if (year !== undefined) return isYear(said, Number(year), before, after, today);
  if (nameOrOf.test(said) && otherUse.test(before)) return false;
  if (bareOrdinal.test(said)) return !said.startsWith('the ') && clauseGoesOn.test(after);
  if (isShifted(before, said) || after.startsWith(' and a half')) return false;
  if (endsInMonth.test(said) && noSuchDay.test(after)) return false;
  const name = said.replace(/(?:'s?| on)$/, '');
  if (!doubtful.test(name)) return true;
  if (rarely.test(name)) return besideAnother.test(before) || !askingVerb.test(before);
  return isCapital(start) && before.trim() !== '' && !askingVerb.test(before) && /^ ?(?:$|[,.;:!?)])/.test(after);
}

function isShifted(before: string, said: string): boolean {
  const match = unitsBefore.exec(before);
  return match !== null && (match[1] !== undefined || /^(?:before|after) /.test(said));
}

function isYear(said: string, year: number, before: string, after: string, today: string): boolean {
  const isPlausible = Math.abs(year - yearOf(today)) <= 60;
  // 2025个: a number.
  if (/^\p{Script=Han}/u.test(after) && !/^[的年到至以之前后起内间里和与]/.test(after)) return false;
  if (/[第过于]$/.test(before)) return false;
  if (!isPlausible || countedThings.test(after) || said.startsWith('over ')) return false;
  return said.length > 4 || !numbered.test(before);
}
