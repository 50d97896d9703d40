/** Chinese questions for the first, or the last, of each person: 谁的第一个 PR 是 2026 年提的, 谁在 2026 年第一次合并 PR. It was in a time when there was one then, and none before. */
import { setOf } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, mod, type Mod, type Pick, type Things, type Time } from '../meanings.ts';
import type { Moment } from '../moments.ts';
import { bothOf, having, narrowedBy, none } from '../predicates.ts';
import { found, isAnybody, people } from './asking.ts';
import type { Plan } from '#schemas/query';
import { doneAnyhow, doneThings, isVerb, type Deed, type Word } from './meaning.ts';
import { doersColumn } from '../columns.ts';
import { withColumns } from '../second-columns.ts';
import { toOneSide } from './one-side.ts';
import type { Doing } from './predicate-rules.ts';

const isWhole = ({ named, quantity, pick }: Things): boolean => named === undefined && quantity === undefined && pick === undefined;
const made: ReadonlySet<Word> = new Set(['write', 'open']);
const ordered: ReadonlySet<Word> = new Set(['write', 'open', 'merge', 'review', 'close', 'approve', 'attend', 'hold']);

/** Of projects, whoever made them. */
const done = (deed: Deed, set: Things): Mod | null => {
  const [byPeople, there] = [doneThings(deed, set), made.has(deed.verb) ? narrowedBy(set, doneAnyhow({ ...deed, not: false })) : null];
  const had = there === null ? null : having(deed.not === true ? { ...there, quantity: none } : there);
  return byPeople === null ? null : mod(`each ${byPeople.signature}`, (kind) => (kind === 'Person' ? byPeople : kind === 'Project' ? had : null)?.of(kind) ?? null);
};

function inTimeFirst(moment: Moment, verb: Word, set: Things, time: Time): Mod | null {
  const away = toOneSide(moment, time);
  const isKnown = ordered.has(verb) && isWhole(set) && (isVerb(verb) || set.kind === 'Meeting');
  return !isKnown || away === null ? null : bothOf(done({ verb, time }, set), done({ verb, time: away, not: true }, set));
}

const momentOf = ({ newest }: Pick): Moment => (newest ? 'last' : 'first');

const firsts: readonly Rule[] = [
  ...rule('EachFirst', 'Picking Set', (pick: Pick, set: Things) => (pick.limit === 1 && pick.by === undefined && isWhole(set) && isWork(set.kind) ? { pick, set } : null)),
  // 第一个 PR 是 2026 年提的: when it was merged is another thing than which one was the first.
  ...rule('Vp', 'EachFirst Be? At? Time V|Begin De?', ({ pick, set }: { pick: Pick; set: Things }, _: unknown, __: unknown, time: Time, verb: Word | null) => (made.has(verb ?? 'write') ? inTimeFirst(momentOf(pick), 'write', set, time) : null)),
  // 第一次合并 PR 是在 2026 年
  ...rule('Vp', 'Time1 V Set Be At? Time', (moment: Moment, verb: Word, set: Things, _: unknown, __: unknown, time: Time) => inTimeFirst(moment, verb, set, time)),
  // 在 2026 年第一次提 PR
  ...rule('Vp', 'At? Time NotBefore? Time1 V Set', (_: unknown, time: Time, __: unknown, moment: Moment, verb: Word, set: Things) => (moment === 'first' ? inTimeFirst(moment, verb, set, time) : null)),
  ...rule('S', 'Who De EachFirst Be? At? Time V|Begin De?', (_: unknown, __: unknown, { pick, set }: { pick: Pick; set: Things }, ___: unknown, ____: unknown, time: Time, verb: Word | null) => (made.has(verb ?? 'write') ? found(narrowedBy(people, inTimeFirst(momentOf(pick), 'write', set, time))) : null)),
];

interface FirstDone {
  readonly newest: boolean;
  readonly one: Doing;
}

/** Of which the thing itself tells when it was done: who was first to review is another question. */
const ownTimes: ReadonlySet<Word> = new Set(['write', 'open', 'merge', 'close']);

/** 第一个给节拍提 PR 的: who made the first of them. */
function firstDoer({ newest, one: { deed, object } }: FirstDone, time?: Time): Plan | null {
  if (newest && deed.verb === 'review') return time === undefined ? lastReviewer(deed, object) : null;
  if (!ownTimes.has(deed.verb) || !isVerb(deed.verb) || deed.not === true || !isWhole(object) || !isWork(object.kind) || (time !== undefined && deed.time !== undefined)) return null;
  const done = narrowedBy(object, doneAnyhow({ ...deed, ...(time && { time }) }));
  const first = done === null ? null : found({ ...done, pick: { newest, limit: 1 } });
  // Several may have been opened at once.
  return first?.ask !== 'find' ? null : withColumns({ ...first, withTies: true }, [doersColumn(deed.verb)], true);
}

const doers: readonly Rule[] = [
  ...rule('FirstDone', 'Ordinal Cl Doing', (_: unknown, __: unknown, one: Doing): FirstDone => ({ newest: false, one })),
  ...rule('FirstDone', 'Oldest Doing', (_: unknown, one: Doing): FirstDone => ({ newest: false, one })),
  ...rule('FirstDone', 'LastOne|Newest Cl Doing', (_: unknown, __: unknown, one: Doing): FirstDone => ({ newest: true, one })),
  ...rule('S', 'Time? FirstDone De Kind?', (time: Time | undefined, first: FirstDone, _: unknown, kind?: Things) => (kind === undefined || !isAnybody(kind) ? null : firstDoer(first, time))),
  ...rule('S', 'Time? FirstDone De Kind? Be Who', (time: Time | undefined, first: FirstDone, _: unknown, kind?: Things) => (isAnybody(kind) ? firstDoer(first, time) : null)),
  ...rule('S', 'Time? Be? Who FirstDone De?', (time: Time | undefined, _: unknown, __: unknown, first: FirstDone) => firstDoer(first, time)),
  ...rule('S', 'Who Be Time? FirstDone De Kind?', (_: unknown, __: unknown, time: Time | undefined, first: FirstDone, ___: unknown, kind?: Things) => (isAnybody(kind) ? firstDoer(first, time) : null)),
];

/** When each reviewed it is known, of whoever did so several times by the last one. */
function lastReviewer(deed: Deed, object: Things): Plan | null {
  const set = deed.verb === 'review' && deed.not !== true && deed.time === undefined && deed.place === undefined && object.kind === 'PullRequest' && object.named?.ids.length === 1 ? setOf(object) : null;
  const reviewers = set === null ? null : found(narrowedBy(people, doneThings(deed, object)));
  return set === null || reviewers?.ask !== 'find' ? null : { ...reviewers, order: { by: { latestLink: { role: 'reviewed', to: set } }, descending: true }, limit: 1, withTies: true };
}

const reviewers: readonly Rule[] = [
  // k8s#12 最后是谁评审的, 谁最后评审的 k8s#12
  ...rule('S', 'Set InTheEnd Deed1 De?', (object: Things, _: unknown, deed: Deed) => lastReviewer(deed, object)),
  ...rule('S', 'InTheEnd Deed1 De? Set', (_: unknown, deed: Deed, __: unknown, object: Things) => lastReviewer(deed, object)),
];

export const firstRules: readonly Rule[] = [...firsts, ...doers, ...reviewers];
