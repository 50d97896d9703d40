/** Days that lie behind although their words alone could mean the coming one: `the server crashed on Monday`. Pure. */
import { addMonths } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';
import { asTense, lastBefore, type Tense } from './tense.ts';

/** What a clause before it ends with; `the build broke and I fix it on Monday` are two. */
const boundary = /[,.;:!?…]\s| (?:and|but|so|because|then|when|if|until|before|after|who|which) /g;
const past = '(?:was|were|wasn\'t|weren\'t|went|broke|fell|came|lost|sent|told|got|saw|ran|did(?:n\'t| not)?|took|met|began|wrote|spoke|left|found|forgot|rang|caught|threw|froze|stopped|couldn\'t|had|made|gave|brought|blew|[a-z]{2,}ed)';
const pastVerb = new RegExp(String.raw`\b${past}\b`);
/** `we agreed on Monday`, `it is needed on Friday`, `the talk was planned for Friday`: no past day follows. */
const openVerb = /\b(?:will|would|shall|should|can|could|may|might|must|to|be|is|are|am|let|get|gets|have|has|going|supposed|planned|scheduled|needed|agreed|decided|settled|said|promised|wanted|moved|postponed|booked|invited|expected|need|want|do not|don't|thinking|hoping|aiming|looking|considering|wondering|proposing|suggesting|asking|hoped|aimed|suggested|proposed|did(?:n't| not) (?:say|mean|want|plan|agree|promise|need|decide|think))\b/;
const namedDay = /^(?:on |at )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?! next)/;
const dayPart = '(?: (?:morning|afternoon|evening|night))?';
/** `the outage on Sunday was ours`; `the call on Sunday was going to be mine` is still to come. */
const wasThen = new RegExp(String.raw`^${dayPart},? (?:was|were|went|broke|did|cost|took|failed|showed|hit)\b(?! (?:going|supposed|fine|okay|meant|planned|the plan))`);
/** `Monday was a mess`. */
const dayWas = new RegExp(String.raw`^${dayPart} (?:was|went) (?:such |really |quite |pretty |so |very |a |an |the ){0,3}(?:mess|disaster|nightmare|bad|badly|terrible|awful|crazy|hectic|brutal|tough|rough|hard|great|wild|chaos|busy|worst)\b`);
const eventOf = /^'s (?:outage|incident|crash|failure|bug|accident|problem|mess|breakdown)\b/;
/** `the review of the outage on Sunday`, `we agreed on Sunday to freeze deploys`. */
const eventBefore = /\b(?:outage|incident|crash|breakdown|accident|power cut)s?(?: (?:of|from))? $/;
const choseThen = /\b(?:agreed|decided|settled) $/;
/** `she said so on Thursday`, `he told me on Thursday`. */
const toldThen = /\b(?:said|promised|agreed|decided|asked|told|mentioned|wrote|announced|confirmed) (?:so|it|that|this|yes|no|me|us|them|him|her|everybody|everyone)(?: (?:that|so|already|again|too|about (?:it|that|this)))? $/;
const clauseEnd = /^(?:$|[.,;:!?…]| (?:and|but|already|too|when|in|at|after|that|because)\b)/;
/** `on Monday we shipped the fix`, `Friday the server went down`. */
const thenDid = new RegExp(String.raw`^${dayPart},? (?:i|we|you|he|she|it|they|that|somebody|someone|the [a-z]+|(?!is|are|be|was|were|will|would|can|could|should|must|might|may|has|have|had|at|for|as|or|and|if|when|then|so|but|not|to|please|works|sounds)[a-z]+) ${past}\b(?! (?:going|supposed|thinking|hoping|meant|planned|scheduled|to be|due))`);
const opensClause = /(?:^|[,.;:!?…] | (?:and|but|so|because|then) )(?:on )?$/;
/** `it was due on Friday`, `it was supposed to land on Friday`: before or after today. */
const wasMeant = /\b(?:was|were)(?:n't| not)? (?:due|supposed|meant|expected|going|to be)\b/;
/** `the Friday build`: it is there, or will be. */
const thingOf = /^ (?:build|version|image|snapshot|backup|numbers|figures|report|export|data|logs?|recording|minutes|notes|dump|e?mail|message|post|alerts?|tests?|run|results?|deploy|deployment|release|commit|branch)\b/;
const mayComeYet = /^ (?:deploy|deployment|release)\b/;
const determined = /\b(?:the|that|our|your) $/;
/** `three Friday deploys`. */
const counted = /\b(?:two|three|four|five|six|several|many|few|these|those|\d+) $/;
const backTo = /\b(?:roll(?:ed|ing)?|went|go|going|revert(?:ed|ing)?|restor(?:e|ed|ing)|switch(?:ed)?|fell|fall)\b[^,.;]{0,24}\b(?:to|from|back on) (?:the|that|our) $/;
const startOnly = /\b(?:(?:holiday|vacation|leave|away|off|out|busy|gone|time|free) (?:again )?(?:from|starting|as of)|after)(?: the)? $/;
const sinceOnly = /\b(?:since|ever since)(?:,? (?:the|last|what|like|about|at least|around),?)? $/;

/** The expression as its sentence means it: behind, the beginning of something, or ahead as its own words say. */
export function asSaid(found: DateExpression, lower: string, today: string | null): DateExpression {
  const { start, end, outerStart, outerEnd, date } = found;
  if (!found.isAhead || date === null || today === null) return found;
  const before = lower.slice(0, start);
  const words = lower.slice(outerStart, outerEnd);
  if (sinceOnly.test(before)) return { ...found, isAhead: false, date: namedDay.test(lower.slice(start, end)) ? lastBefore(date, today) : date };
  // `after Friday`, `away from Tuesday`: when something begins, not when a task has to be done.
  if (startOnly.test(before)) return { ...found, isAhead: false };
  const tense = namedDay.test(lower.slice(start, end)) ? tenseOf(lower, found) : 'ahead';
  if (tense !== 'ahead') return asTense(found, tense, today);
  if (date >= today) return found;
  // `by June first`, said in November.
  return /^(?:by|before|until|till)\b|\b(?:will|shall)\b/.test(`${words} ${before}`) ? { ...found, date: addMonths(date, 12) } : { ...found, isAhead: false };
}

function tenseOf(lower: string, found: DateExpression): Tense {
  const before = lower.slice(0, found.start);
  const after = lower.slice(found.end);
  const clause = clauseBefore(lower.slice(0, found.outerStart));
  if (counted.test(before)) return 'thing';
  if (determined.test(before) && thingOf.test(after)) {
    if (backTo.test(before) || wasThen.test(after.replace(thingOf, '')) || (pastVerb.test(clause) && !openVerb.test(clause))) return 'behind';
    return mayComeYet.test(after) ? 'ahead' : 'thing';
  }
  if (!namedDay.test(lower.slice(found.outerStart, found.outerEnd))) return 'ahead';
  if (liesBehind(lower, found)) return 'behind';
  if (wasMeant.test(clause)) return 'unsure';
  return pastVerb.test(clause) && !openVerb.test(clause) ? 'behind' : 'ahead';
}

function liesBehind(lower: string, { start, end, outerStart }: DateExpression): boolean {
  const after = lower.slice(end);
  const before = lower.slice(0, outerStart);
  if (eventOf.test(after) || (outerStart < start && wasThen.test(after)) || eventBefore.test(before)) return true;
  if (opensClause.test(before) && (thenDid.test(after) || (outerStart === start && dayWas.test(after)))) return true;
  if (toldThen.test(before) && clauseEnd.test(after)) return true;
  return choseThen.test(before) && /^(?: (?:morning|afternoon|evening|night))? (?:to|that) /.test(after);
}

/** From the last boundary; `it crashed on Monday and again on Tuesday` is one. */
function clauseBefore(before: string): string {
  const starts = Array.from(before.matchAll(boundary), ({ index, 0: [...said] }) => index + said.length);
  const from = starts.findLast((at) => !/^(?:(?:again|also|then|once more|on)[ ,]*)*$/.test(before.slice(at))) ?? 0;
  return before.slice(from);
}
