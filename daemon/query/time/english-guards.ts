/** Where English words look like time and are not: a number of a pull request, a person called May, `may` the verb. Pure. */
import type { NormalText } from './normal-text.ts';
import { yearOf } from './periods.ts';

/** Names of months and days, short ones too, that are other words or first names as well. */
const doubtful = /^(?:may|march|mar|jan|sat|sun|wed|mon|sep|dec|april|june|august)\.?$/;
/** Of these, full names that are rarely anything else: doubtful only as somebody who does something. */
const rarely = /^(?:april|june|august)/;
const askingVerb = /(?:^|[^\p{L}])(?:did|does|do|has|have|is|was|are|were|can|will|would|could|should|who|that|which|and|or|by|with|to|i|we|you|they|he|she|it) $/u;
const numbered = /(?:^|[^\p{L}])(?:prs? (?:no\.?|nr\.?|number)|pr|pull(?: request)?|issue|ticket|commit|number|no\.?|nr\.?|version|build|release|room|port|line|top|first|last|latest|newest|oldest|next|than|at least|at most|exactly|limit|over|under|about|called|named) $/u;
const countedThings = /^ (?:hours?|days?|weeks?|months?|minutes?|seconds?|lines?|people|times|words?|characters|commits|%|ms|mb|gb)(?!\p{L})/u;
const yearAlone = /^(?:(?:in|on|over|of|for|at|from) )?(\d{4})$/;

/** True where the words from `start` to `end` are time in their surroundings. */
export function isTimeHere({ text, isCapital }: NormalText, start: number, end: number, today: string): boolean {
  const said = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  const year = yearAlone.exec(said)?.[1];
  if (year !== undefined) return isYear(said, Number(year), before, after, today);
  if (!doubtful.test(said)) return true;
  if (rarely.test(said)) return !askingVerb.test(before);
  return isCapital(start) && before.trim() !== '' && !askingVerb.test(before) && /^ ?(?:$|[,.;:!?)])/.test(after);
}

function isYear(said: string, year: number, before: string, after: string, today: string): boolean {
  const isPlausible = Math.abs(year - yearOf(today)) <= 60;
  if (!isPlausible || countedThings.test(after) || said.startsWith('over ')) return false;
  return said.length > 4 || !numbered.test(before);
}
