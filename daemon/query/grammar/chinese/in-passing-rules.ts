/** Chinese questions as they are asked in passing: k8s#12 是李雷还是王芳合并的, 不是李雷合并的吗, 李雷评审过几个人的 PR, 聊过缓存的会有谁在, 早于 7 月 20 日合并的. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, type Mod, type Things, type Time } from '../meanings.ts';
import { bothOf, having, narrowedBy, whoDid, withDeed } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { counted, found, isOnePerson, people, whether } from './asking.ts';
import { doneAnyhow, doneThings, doneTo, isExact, withoutDoer, type Deed, type Word } from './meaning.ts';
import { toOneSide } from './one-side.ts';
import { alike, type Doing } from './predicate-rules.ts';

const isOneWork = ({ kind, named }: Things): boolean => isWork(kind) && named?.ids.length === 1;

/** Whoever did it is told, whether it was one of the two or not. */
const whichDid = (object: Things, one: Things, other: Things, deed: Deed): Plan | null => (isOneWork(object) && isOnePerson(one) && isOnePerson(other) && deed.not !== true ? found(narrowedBy(people, doneThings(deed, object))) : null);

const inBoth = (one: Things, other: Things, deed: Deed, said: (deed: Deed) => Mod | null): Mod | null => (one.kind === other.kind && deed.place === undefined && deed.not !== true ? bothOf(said({ ...deed, place: one }), said({ ...deed, place: other })) : null);

const questions: readonly Rule[] = [
  ...rule('S', 'Set Be? By? Name|Me OrElse By? Name|Me Deed1 De?', (object: Things, _: unknown, __: unknown, one: Things, ___: unknown, ____: unknown, other: Things, deed: Deed) => whichDid(object, one, other, deed)),
  ...rule('S', 'Be Name|Me OrElse Name|Me Deed1 De? Set', (_: unknown, one: Things, __: unknown, other: Things, deed: Deed, ___: unknown, object: Things) => whichDid(object, one, other, deed)),
  // k8s#12 不是李雷合并的吗
  ...rule('S', 'Set IsItNot By? Name|Me Deed1 De? Ma', (object: Things, _: unknown, __: unknown, by: Things, deed: Deed) => (isOneWork(object) && isOnePerson(by) && deed.not !== true ? whether(narrowedBy(object, doneTo(deed, by))) : null)),
  // 李雷评审过几个人的 PR
  ...rule('S', 'Name|Me Deed1 HowMany People De Set', (by: Things, deed: Deed, _: unknown, __: unknown, ___: unknown, set: Things) => { const theirs = isOnePerson(by) && deed.not !== true && set.named === undefined && set.pick === undefined && isWork(set.kind) ? narrowedBy(set, doneTo(deed, by)) : null; return theirs === null ? null : counted(narrowedBy(people, having(theirs))); }),
  // 聊过缓存的会有谁在
  ...rule('S', 'Set Have? Who At', (set: Things) => (set.kind === 'Meeting' ? found(narrowedBy(people, whoDid({ verb: 'attend' }, set))) : null)),
];

const sayings: readonly Rule[] = [
  // 既在架构评审又在码头周会上讨论过的
  ...rule('Gap', 'Both Loc AlsoAnd Loc By? Deed1', (_: unknown, one: Things, __: unknown, other: Things, ___: unknown, deed: Deed) => inBoth(one, other, deed, withoutDoer)),
  ...rule('Vp', 'Both Loc AlsoAnd Loc Doing', (_: unknown, one: Things, __: unknown, other: Things, doing: Doing) => inBoth(one, other, doing.deed, ({ place }) => { const { deed, object } = alike(doing, { verb: doing.deed.verb, place }); return deed.place === place ? doneThings(deed, object) : null; })),
  // 至多有两个评审者的
  ...rule('Vp', 'AtMost Have Number Cl|People? De? RoleNoun|Deed', (_: unknown, __: unknown, number: number, ___: unknown, ____: unknown, verb: Verb) => withDeed(verb, { atLeast: 0, atMost: number })),
  // 我自己写的; what I merged myself may be what I wrote.
  ...rule('Gap', 'Me Self V', (by: Things, _: unknown, verb: Word) => (verb === 'write' ? doneTo({ verb }, by) : null)),
  // 全部合并 PR
  ...rule('Set', 'All V Kind', (_: unknown, verb: Word, set: Things) => { const done = (verb === 'merge' || verb === 'close') && !isExact(set.quantity) ? doneAnyhow({ verb }) : null; const those = done === null ? null : narrowed(set, done); return those === null ? null : { ...those, isAll: true }; }, 0.1),
  // 诶那个 Ben 上礼拜…
  ...rule('Name', 'The Name', (_: unknown, by: Things) => (by.kind === 'Person' ? by : null), 0.05),
];

const times: readonly Rule[] = [
  ...rule('Time', 'EarlierThan Time', (_: unknown, time: Time) => toOneSide('first', time)),
  ...rule('Time', 'LaterThan Time', (_: unknown, time: Time) => toOneSide('last', time)),
];

export const inPassingRules: readonly Rule[] = [...questions, ...sayings, ...times];
