/** A date right before a meeting is that of the meeting: in 11月2号 Atlas stand-up 的参会者有哪些 PR it says nothing of the PRs. */
import type { Rule } from '../chart.ts';
import { without, type Things } from '../meanings.ts';

/** What begins with a meeting whose date is not told; a description of it keeps that in mind. */
interface Beginning {
  readonly undatedMeeting?: true;
}

const described: ReadonlySet<string> = new Set(['Set', 'RoleSet', 'Asked', 'Gap', 'Said', 'Counted', 'Ranked', 'Spelled']);
const between: ReadonlySet<string> = new Set(['De', 'Li']);

const isMeeting = (part: unknown): part is Things => typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'Meeting';

const isUndated = ({ named, pick, where }: Things): boolean => named === undefined && pick === undefined && !where.some((said) => said.is === 'within' && said.value.property === 'started_at');

const beginsUndated = (part: unknown): boolean => (isMeeting(part) ? isUndated(part) : typeof part === 'object' && part !== null && 'undatedMeeting' in part);

/** The places of what stands right behind a time. */
function behindTimes({ pattern, places }: Rule): number[] {
  const behind = pattern.map((name, at) => (name !== 'Time' ? -1 : pattern.findIndex((next, index) => index > at && !between.has(next))));
  return behind.filter((at) => at >= 0 && described.has(pattern[at]!)).map((at) => places[at]!);
}

function marked(meaning: unknown, first: unknown): unknown {
  if (typeof meaning !== 'object' || meaning === null || isMeeting(meaning)) return meaning;
  const begins = beginsUndated(first);
  if (begins === 'undatedMeeting' in meaning) return meaning;
  return begins ? ({ ...meaning, undatedMeeting: true } satisfies Beginning) : without(meaning as Beginning, 'undatedMeeting');
}

/** No rule gives a date that stands right before a meeting to anything else. */
export function datingMeetings(rule: Rule): Rule {
  const dated = behindTimes(rule);
  const isDescribed = described.has(rule.category);
  if (dated.length === 0 && !isDescribed) return rule;
  const first = rule.places[0]!;
  const build = (...parts: never[]): unknown => {
    const takesDate = dated.some((place) => beginsUndated(parts[place]));
    const meaning = rule.build(...parts);
    if (meaning === null || (takesDate && !isMeeting(meaning))) return null;
    return isDescribed ? marked(meaning, parts[first]) : meaning;
  };
  return { ...rule, build };
}
