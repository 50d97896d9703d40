/** What is counted, measured, ordered by and grouped by, in English. */
import type { NodeKind } from '#schemas/graph';
import type { Along, Amount, GroupKey, Links, Measure, Order, SetPlan, SortKey, Value } from '#schemas/query';
import { isReviews } from '../../plan/plan-parts.ts';
import { simplify } from '../simplify.ts';
import { durationNoun, momentNoun } from './durations.ts';
import { alongBehind, linkNoun, namesOf, verdictWords } from './links.ts';
import type { Speaker } from './part.ts';
import { englishRole } from './roles.ts';
import { nounPhrase } from './sets.ts';
import { inflected, propertyNoun, timeKey, valueNoun } from './values.ts';
import { englishNoun, englishTimes } from './words.ts';

const statistics = { mean: 'mean', median: 'median', shortest: 'shortest', longest: 'longest', total: 'total' } as const;

/** `mean days from opening to merging of `, `number of `: what stands before the set. */
export function measureWords(kind: NodeKind, measure: Measure, speaker: Speaker): string {
  if (measure.statistic === 'count') return 'number';
  if (isReviews(kind, measure)) return `number of reviews${reviewsBehind(measure.of.links, speaker)}`;
  const share = shareWords(measure);
  return share === null ? `${statistics[measure.statistic]} ${amountNoun(kind, measure.of, speaker)}` : `${share} that are ${amountNoun(kind, measure.of, speaker)}`;
}

/** The measure of a set: `number of open issues`, `percentage of (pull requests by Ben) that are merged pull requests`. */
export function measuredWords(set: SetPlan, measure: Measure, speaker: Speaker): string {
  const share = shareWords(measure);
  // Of one thing alone, the mean is its own figure.
  if (measure.statistic === 'mean' && ('duration' in measure.of || 'number' in measure.of) && namesOf(simplify(set), speaker)?.length === 1) return `${amountNoun(set.kind, measure.of, speaker)} of ${nounPhrase(set, speaker)}`;
  return share === null || measure.statistic === 'count' ? `${measureWords(set.kind, measure, speaker)} of ${nounPhrase(set, speaker)}` : `${share} of ${speaker.set(set, '', 'words')} that are ${amountNoun(set.kind, measure.of, speaker)}`;
}

/** ` (by Ana Silva) (in October 2026)` */
const reviewsBehind = ({ along, to }: Pick<Links, 'along' | 'to'>, speaker: Speaker): string => `${to.where.length === 0 ? '' : ` (by ${speaker.set(to, '', 'end')})`}${alongBehind(along, speaker)}`;

/** Null for what is no share. */
function shareWords(measure: Measure): string | null {
  if (measure.statistic === 'count' || !('share' in measure.of)) return null;
  return `${measure.statistic === 'mean' ? '' : `${measure.statistic} `}percentage`;
}

function amountNoun(kind: NodeKind, amount: Amount, speaker: Speaker): string {
  if ('links' in amount) return `number of ${linkNoun(kind, amount.links, speaker)}`;
  if ('number' in amount) return amount.number === 'duration_s' ? `length in ${amount.unit ?? 'hours'}` : propertyNoun(kind, amount.number);
  if ('share' in amount) return speaker.set(amount.share, '', 'words');
  if ('untilLink' in amount) return `${amount.untilLink.unit} from ${momentNoun(kind, amount.untilLink.from)} to when first ${linkClause(kind, amount.untilLink, speaker)}`;
  return durationNoun(kind, amount.duration, speaker);
}

/** Before the noun with a limit: the 3 *newest* pull requests. Null when the order has no such word. */
export function superlative(kind: NodeKind, order: Order): string | null {
  if (!('value' in order.by)) return null;
  const words = englishTimes[timeKey(kind, order.by.value)];
  return words === undefined ? null : order.descending ? words.latest : words.earliest;
}

/** Behind a comma: `newest first`, `most reviewers first`. */
export function orderWords(kind: NodeKind, order: Order, speaker: Speaker): string {
  const short = superlative(kind, order);
  if (short !== null) return `${short} first`;
  if ('links' in order.by) return `${order.descending ? 'most' : 'fewest'} ${linkNoun(kind, order.by.links, speaker)} first`;
  if ('latestLink' in order.by) return `${order.descending ? 'most' : 'least'} recently ${linkClause(kind, order.by.latestLink, speaker)} first`;
  if ('duration' in order.by) return `by ${amountNoun(kind, order.by, speaker)}, ${order.descending ? 'longest' : 'shortest'} first`;
  return `by ${valueNoun(kind, order.by.value)}, ${order.descending ? 'greatest' : 'smallest'} first`;
}

function linkClause(kind: NodeKind, { role, to, along }: { readonly role: string; readonly to: SetPlan; readonly along?: Along | undefined }, speaker: Speaker): string {
  const { clause: said, after } = verdictWords(englishRole(kind, role, to.kind), along?.verdicts);
  // "Approved by" rather than "have an approval".
  const clause = (along?.verdicts !== undefined && after !== undefined ? after : said).replace(/^(?:are|were) /u, '');
  if (to.where.length === 0 && to.kind === 'Person') return `${clause} somebody`;
  return `${clause} ${namesOf(to, speaker) === null ? `(${speaker.set(to, '', 'end')})` : speaker.set(to, '', 'words')}`;
}

/** `its number of reviewers`: a value shown before the columns. */
export function shownWords(kind: NodeKind, key: SortKey, speaker: Speaker): string {
  if ('value' in key) return valueNoun(kind, key.value);
  if ('links' in key) return `number of ${linkNoun(kind, key.links, speaker)}`;
  if ('duration' in key) return amountNoun(kind, key, speaker);
  return `when last ${linkClause(kind, key.latestLink, speaker)}`;
}

/** `project`, `month of merging`, `label` */
export function keyNoun(kind: NodeKind, key: GroupKey, count: 'one' | 'many', speaker: Speaker): string {
  if ('value' in key) return valueNoun(kind, { through: key.through ?? [], property: key.value }, count);
  if ('verdict' in key) return `${inflected('verdict', count)}${reviewsBehind({ to: key.verdict.to, along: key.verdict }, speaker)}`;
  if ('time' in key) return `${inflected(key.unit, count)}${momentBehind(kind, key.time)}`;
  let owner = kind;
  const nouns = key.linked.map(({ role, kind: to }, index) => {
    const noun = inflected(englishRole(owner, role, to).as, index === key.linked.length - 1 ? count : 'one');
    owner = to;
    return index === key.linked.length - 1 ? noun : `${noun}'s `;
  });
  // "Pull request in it" takes no genitive.
  const said = nouns.slice(0, -1).some((noun) => noun.trim().includes(' ')) ? nouns.toReversed().map((noun) => noun.replace(/'s $/u, '')).join(' of a ') : nouns.join('');
  return `${said}${alongBehind(key.along, speaker)}`;
}

/** The time that a kind is known by goes without saying. */
const ownTimes: ReadonlySet<string> = new Set(['PullRequest created_at', 'Issue created_at', 'Commit committed_at', 'Meeting started_at', 'Decision raised in Meeting started_at', 'ActionItem raised in Meeting started_at', 'Question raised in Meeting started_at', 'Risk raised in Meeting started_at', 'Segment part of Meeting started_at']);

function momentBehind(kind: NodeKind, value: Value): string {
  const key = timeKey(kind, value);
  return ownTimes.has(key) ? '' : ` of ${englishTimes[key]?.moment ?? valueNoun(kind, value)}`;
}

export function endKind(key: GroupKey): NodeKind | null {
  return 'linked' in key ? key.linked.at(-1)!.kind : null;
}

export function endNoun(key: GroupKey, count: 'one' | 'many'): string {
  const kind = endKind(key);
  return kind === null ? '' : englishNoun(kind, count);
}
