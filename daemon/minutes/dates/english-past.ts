/** Days that lie behind although their words alone could mean the coming one: `the server crashed on Monday`. Pure. */
import { addDays, addMonths } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';

/** What a clause before it ends with; `the build broke and I fix it on Monday` are two. */
const boundary = /[,.;:!?…]\s| (?:and|but|so|because|then|when|if|until|before|after|who|which) /g;
const pastVerb = /\b(?:was|were|went|broke|fell|came|lost|sent|told|got|saw|ran|did|took|met|began|wrote|spoke|left|found|forgot|rang|caught|threw|froze|stopped|[a-z]{2,}ed)\b/;
/** `we agreed on Monday`, `it is needed on Friday`, `the talk was planned for Friday`: no past day follows. */
const openVerb = /\b(?:will|would|shall|should|can|could|may|might|must|to|be|is|are|am|let|get|gets|have|has|going|supposed|planned|scheduled|needed|agreed|decided|settled|said|promised|wanted|moved|postponed|booked|invited|expected|need|want|do not|did not|not)\b/;
const namedDay = /^(?:on |at )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?! next)/;
/** `the outage on Sunday was ours`; `the call on Sunday was going to be mine` is still to come. */
const wasThen = /^(?: (?:morning|afternoon|evening|night))?,? (?:was|were|went|broke|did|cost|took|failed|showed|hit)\b(?! (?:going|supposed|fine|okay|meant|planned|the plan))/;
const eventOf = /^'s (?:outage|incident|crash|failure|bug|accident|problem|mess|breakdown)\b/;
/** `the review of the outage on Sunday`, `we agreed on Sunday to freeze deploys`. */
const eventBefore = /\b(?:outage|incident|crash|breakdown|accident|power cut)s?(?: (?:of|from))? $/;
/** `she said so on Tuesday`, `I mentioned it to them on Friday`. */
const saidThen = /\b(?:said|mentioned|promised|announced|confirmed|reported) (?:so|it|that|as much)(?: to \w+)? $|\b(?:told|wrote to|emailed|asked|called|rang|warned) (?:me|us|him|her|them)(?: (?:so|that|about it))? $/;
const choseThen = /\b(?:agreed|decided|settled) $/;
const startOnly = /\b(?:(?:holiday|vacation|leave|away|off|out|busy|gone|time|free) (?:again )?(?:from|starting|as of)|after)(?: the)? $/;
const sinceOnly = /\b(?:since|ever since)(?:,? (?:the|last|what|like|about|at least|around),?)? $/;

/** The expression as its sentence means it: behind, the beginning of something, or ahead as its own words say. */
export function asSaid(found: DateExpression, lower: string, today: string | null): DateExpression {
  const { start, end, outerStart, outerEnd, date } = found;
  if (!found.isAhead || date === null || today === null) return found;
  const before = lower.slice(0, start);
  const words = lower.slice(outerStart, outerEnd);
  if (sinceOnly.test(before)) return { ...found, isAhead: false, date: namedDay.test(lower.slice(start, end)) ? weekBefore(date, today) : date };
  // `after Friday`, `away from Tuesday`: when something begins, not when a task has to be done.
  if (startOnly.test(before)) return { ...found, isAhead: false };
  if (namedDay.test(words) && liesBehind(lower, found)) return { ...found, isAhead: false, date: weekBefore(date, today) };
  if (date >= today) return found;
  // `by June first`, said in November.
  return /^(?:by|before|until|till)\b|\b(?:will|shall)\b/.test(`${words} ${before}`) ? { ...found, date: addMonths(date, 12) } : { ...found, isAhead: false };
}

function weekBefore(date: string, today: string): string {
  return date >= today ? addDays(date, -7) : date;
}

function liesBehind(lower: string, { start, end, outerStart }: DateExpression): boolean {
  const after = lower.slice(end);
  if (eventOf.test(after) || (outerStart < start && wasThen.test(after))) return true;
  const before = lower.slice(0, outerStart);
  if (eventBefore.test(before) || (saidThen.test(before) && /^(?: (?:morning|afternoon|evening|night))?[.,;!?]?(?:$|\s*$| (?:and|but|that|in)\b)/.test(after)) || (choseThen.test(before) && /^(?: (?:morning|afternoon|evening|night))? (?:to|that) /.test(after))) return true;
  const from = Math.max(0, ...Array.from(before.matchAll(boundary), ({ index, 0: [...said] }) => index + said.length));
  const clause = before.slice(from);
  return pastVerb.test(clause) && !openVerb.test(clause);
}
