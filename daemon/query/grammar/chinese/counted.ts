/** What a Chinese question counts, with the deed by which it is somebody's: 合并的 PR, 上个月 atlas 的 issue 数. */
import type { NodeKind } from '#schemas/graph';
import { rule, type Rule } from '../chart.ts';
import { things, type Things, type Time } from '../meanings.ts';
import { narrowedBy, objectsOf } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { doneAnyhow, inTheirTime, isVerb, placed, type Deed } from './meaning.ts';

/** What is counted, and by which deed it belongs to those for whom it is. */
export interface Counted {
  readonly set: Things;
  readonly deed?: Deed;
  /** 每个项目的 review 数: the reviews, rather than what was reviewed. */
  readonly areReviews?: true;
}

const reviewing: ReadonlySet<Deed['verb']> = new Set<Deed['verb']>(['review', 'approve', 'requestChanges']);

export const isCountable = ({ named, quantity, pick }: Things): boolean => named === undefined && quantity === undefined && pick === undefined;

export const countedRules: readonly Rule[] = [
  ...rule('Counted', 'Set De? Count?', (set: Things) => (isCountable(set) ? { set } : null)),
  ...rule('Counted', 'Deed1 De? Set Count?', (deed: Deed, _: unknown, set: Things) => (isCountable(set) && deed.not !== true ? { set, deed } : null)),
  // 每位同事参加会议的次数
  ...rule('Counted', 'Deed1 Set De Count', (deed: Deed, set: Things) => (isCountable(set) && deed.not !== true ? { set, deed } : null), 0.05),
  ...rule('Counted', 'Deed1 De|Degree?', (deed: Deed) => deedsOf(deed), 0.1),
  ...rule('Counted', 'Deed', (verb: Verb) => deedsOf({ verb }), 0.1),
  ...rule('Counted', 'Time Counted', (time: Time, counted: Counted) => inTime(counted, time), 0.02),
  ...rule('Counted', 'Loc Counted', (place: Things, counted: Counted) => inPlace(counted, place), 0.02),
];

export function deedsOf(deed: Deed): Counted | null {
  const kinds = isVerb(deed.verb) ? objectsOf(deed.verb) : [];
  const kind: NodeKind | undefined = deed.verb === 'hold' ? undefined : deed.verb === 'close' ? 'Issue' : kinds.length === 1 ? kinds[0] : undefined;
  return kind === undefined || deed.not === true ? null : { set: things(kind), deed, ...(reviewing.has(deed.verb) && { areReviews: true as const }) };
}

export function inTime({ set, deed, areReviews }: Counted, time: Time): Counted | null {
  if (deed !== undefined) return deed.time === undefined ? { set, deed: { ...deed, time }, ...(areReviews && { areReviews }) } : null;
  const timely = set.untimed === true ? null : inTheirTime(set, time);
  return timely === null ? null : { set: timely };
}

export function inPlace({ set, deed, areReviews }: Counted, place: Things): Counted | null {
  if (deed?.place !== undefined) return null;
  const there = narrowedBy(set, placed(place));
  return there === null ? null : { set: there, ...(deed !== undefined && { deed }), ...(areReviews && { areReviews }) };
}

/** The things as they are counted: where and when it was done to them. */
export function deedSet({ set, deed }: Counted): Things | null {
  if (deed === undefined) return set;
  const { time, place } = deed;
  const there = narrowedBy(set, placed(place));
  return time === undefined ? there : narrowedBy(there, doneAnyhow({ verb: deed.verb, time }));
}

/** Whether a review's verdict is said of them. */
export const hasVerdict = (set: Things): boolean => JSON.stringify(set.where).includes('"verdicts"');

/** What a thing is to those who did it. */
export const doneRoles: Partial<Record<Deed['verb'], string>> = { review: 'reviewed', comment: 'commented on', attend: 'attended', own: 'assigned', involve: 'involved in' };

/** A deed that is one verdict of a review. */
export const isVerdict = ({ verb }: Deed): boolean => verb === 'approve' || verb === 'requestChanges';
