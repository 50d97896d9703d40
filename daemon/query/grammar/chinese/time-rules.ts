/** Chinese questions for how long and when: atlas 的 PR 平均多久合并, 李雷第一次提 issue 是什么时候. */
import type { GroupKey, LengthUnit, Plan } from '#schemas/query';
import { spellPlan, type Spell, type Statistic } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { whenPlan, type Moment } from '../moments.ts';
import { belonging, narrowedBy, objectsOf, timed } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { inUnit } from '../units.ts';
import { isVerb, placed, type Deed, type Word } from './meaning.ts';
import type { Doing } from './predicate-rules.ts';

interface Spelled {
  readonly set: Things;
  readonly spell: Spell;
  readonly statistic?: Statistic;
}

/** How long it took until the verb was done to them. */
function until(set: Things, verb: Word): Spelled | null {
  if (verb !== 'merge' && verb !== 'close') return null;
  const works = isWork(set.kind) ? set : worksOf(set, verb);
  return works === null ? null : { set: works, spell: verb };
}

function worksOf(owner: Things, verb: Word): Things | null {
  return owner.kind === 'Project' || owner.kind === 'Person' ? narrowedBy(things(verb === 'merge' ? 'PullRequest' : 'Issue'), belonging(owner)) : null;
}

/** Of things that are merged, or closed: how long that took. Else how long they were open, or lasted. */
function lasting(set: Things): Spelled | null {
  if (set.kind === 'Meeting') return { set, spell: 'meeting' };
  if (!isWork(set.kind)) return null;
  const text = JSON.stringify(set.where);
  return set.kind === 'PullRequest' && (text.includes('merged_at') || text.includes('"merged"')) ? { set, spell: 'merge' } : null;
}

/** What is open still has only its age. */
const open = (set: Things): Spelled | null => (isWork(set.kind) ? { set, spell: JSON.stringify(set.where).includes('"open"') ? 'age' : 'open' } : set.kind === 'Meeting' ? { set, spell: 'meeting' } : null);

/** To its first review. */
const between = (set: Things, verb: Word): Spelled | null => (verb === 'review' ? (set.kind === 'PullRequest' ? { set, spell: 'review' } : null) : until(set, verb));

const spells: readonly Rule[] = [
  ...rule('S', 'S InUnit', (plan: Plan, unit: LengthUnit) => inUnit(plan, unit)),
  ...rule('Took', 'Spend? HowLong Spend?', () => 'took'),
  ...rule('Took', 'Be HowMany Unit?', () => 'took'),
  ...rule('Took', 'Spend Spend HowLong Spend?', () => 'took'),
  ...rule('Took', 'Spend? HowLong Spend Spend', () => 'took'),
  ...rule('Spelled', 'Set De? Took V De?', (set: Things, _: unknown, __: unknown, verb: Word) => until(set, verb)),
  ...rule('Spelled', 'Set De? V Took', (set: Things, _: unknown, verb: Word) => until(set, verb)),
  // k8s#29 开了多久才关的
  ...rule('Spelled', 'Set De? Stay|Old Took V De?', (set: Things, _: unknown, __: unknown, ___: unknown, verb: Word) => (isWork(set.kind) ? until(set, verb) : null)),
  ...rule('Spelled', 'Took V Set', (_: unknown, verb: Word, set: Things) => (isWork(set.kind) ? until(set, verb) : null)),
  ...rule('Spelled', 'Took V', (_: unknown, verb: Word) => (verb === 'merge' ? until(things('PullRequest'), verb) : null), 0.1),
  // 关闭 issue 平均花了多少天
  ...rule('Spelled', 'V De? Set De? Mean Took', (verb: Word, _: unknown, set: Things, __: unknown, statistic: Statistic) => (isWork(set.kind) && set.named === undefined ? mean(until(set, verb), statistic) : null)),
  ...rule('Spelled', 'V Set Took', (verb: Word, set: Things) => (isWork(set.kind) ? until(set, verb) : null), 0.2),
  ...rule('Spelled', 'Set De? FromTo De? Took?', (set: Things, _: unknown, verb: Verb) => between(set, verb)),
  ...rule('Spelled', 'Set De? FromTo De? TakeTime Took?', (set: Things, _: unknown, verb: Verb) => between(set, verb)),
  ...rule('Spelled', 'FromTo De? TakeTime? Took?', (verb: Verb) => (verb === 'merge' ? until(things('PullRequest'), verb) : null), 0.2),
  ...rule('FromTo', 'From Begin De? To V', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Word) => (isVerb(verb) ? verb : null)),
  ...rule('FromTo', 'From Begin Kind De? To V', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, verb: Word) => (set.kind === 'PullRequest' && verb === 'merge' ? verb : null)),
  ...rule('FromTo', 'From Begin De? To Time1 V', (_: unknown, __: unknown, ___: unknown, ____: unknown, moment: Moment, verb: Word) => (moment === 'first' && verb === 'review' ? verb : null)),
  ...rule('FromTo', 'Begin To V', (_: unknown, __: unknown, verb: Word) => (isVerb(verb) ? verb : null), 0.1),
  ...rule('Spelled', 'Set De? V TakeTime Took?', (set: Things, _: unknown, verb: Word) => (set.named === undefined && set.pick?.limit !== 1 ? until(set, verb) : null)),
  ...rule('Spelled', 'V TakeTime Took?', (verb: Word) => (verb === 'merge' ? until(things('PullRequest'), verb) : null), 0.1),
  ...rule('Spelled', 'Set De? Stay Took', (set: Things) => open(set)),
  ...rule('Spelled', 'Set Total Stay Took', (set: Things) => (isWork(set.kind) && set.named?.ids.length === 1 ? open(set) : null)),
  // k8s#29 开了多久才关的
  ...rule('Spelled', 'Set De? Stay|Old Took V De?', (set: Things, _: unknown, __: unknown, ___: unknown, verb: Word) => until(set, verb)),
  ...rule('Spelled', 'Set De? Stay TakeTime Took?', (set: Things) => open(set)),
  ...rule('Spelled', 'Set Took', (set: Things) => lasting(set), 0.05),
  // 上次 k8s sync 的时间 is when it was held.
  ...rule('Spelled', 'Set De? Length Took?', (set: Things, _: unknown, length: string | null) => (set.kind === 'Meeting' && length !== 'time' ? lasting(set) : null)),
  ...rule('Spelled', 'Set Old Took', (set: Things) => (isWork(set.kind) ? { set, spell: 'age' as Spell } : null), 0.3),
  ...rule('Spelled', 'Mean Spelled', (statistic: Statistic, spelled: Spelled) => (spelled.statistic === undefined ? { ...spelled, statistic } : null)),
  // 关一个 issue 平均要多久, 一次会平均多长
  ...rule('Spelled', 'V Number Cl Set Mean? Took', (verb: Word, number: number, _: unknown, set: Things, statistic: Statistic | undefined) => (number === 1 && isWork(set.kind) ? mean(until(set, verb), statistic ?? 'mean') : null)),
  // 平均一个 PR 要几天才能合进去, 平均关一个 issue 要多久
  ...rule('Spelled', 'Mean Number Cl Set Took V', (statistic: Statistic, number: number, _: unknown, set: Things, __: unknown, verb: Word) => (number === 1 && isWork(set.kind) ? mean(until(set, verb), statistic) : null)),
  ...rule('Spelled', 'Mean V Number Cl Set Took', (statistic: Statistic, verb: Word, number: number, _: unknown, set: Things) => (number === 1 && isWork(set.kind) ? mean(until(set, verb), statistic) : null)),
  // atlas#15 提了多久才合
  ...rule('Spelled', 'Set V Took V De?', (set: Things, verb: Word, _: unknown, end: Word) => (isWork(set.kind) && verb === 'write' ? until(set, end) : null)),
  ...rule('Spelled', 'Number Cl Set Mean Took', (number: number, _: unknown, set: Things, statistic: Statistic) => (number === 1 && set.kind === 'Meeting' ? mean(lasting(set), statistic) : null)),
  ...rule('Spelled', 'Mean Number Cl Set Took', (statistic: Statistic, number: number, _: unknown, set: Things) => (number === 1 && set.kind === 'Meeting' ? mean(lasting(set), statistic) : null)),
  // 算盘站会平均一次开多久, 每次平均多长
  ...rule('Spelled', 'Set Mean Number|Each Cl? Took', (set: Things, statistic: Statistic, one: number | null) => ((one ?? 1) === 1 && set.kind === 'Meeting' ? mean(lasting(set), statistic) : null)),
  ...rule('Spelled', 'Set Number|Each Cl? Mean Took', (set: Things, one: number | null, _: unknown, statistic: Statistic) => ((one ?? 1) === 1 && set.kind === 'Meeting' ? mean(lasting(set), statistic) : null)),
  ...rule('Spelled', 'Each Set Mean Took', (_: unknown, set: Things, statistic: Statistic) => (set.kind === 'Meeting' ? mean(lasting(set), statistic) : null)),
  // 平均 stands anywhere: PR 平均多久合并, 从提出到合并的中位数.
  ...rule('Spelled', 'Spelled De? TakeTime? De? Mean Be? HowLong|HowGreat?', (spelled: Spelled, _: unknown, __: unknown, ___: unknown, statistic: Statistic) => (spelled.statistic === undefined ? { ...spelled, statistic } : null)),
  ...rule('Spelled', 'Set De? Mean Took V', (set: Things, _: unknown, statistic: Statistic, __: unknown, verb: Word) => mean(until(set, verb), statistic)),
  ...rule('Spelled', 'Set De? Mean V TakeTime? Took?', (set: Things, _: unknown, statistic: Statistic, verb: Word) => mean(until(set, verb), statistic)),
  ...rule('Spelled', 'Set De? Mean FromTo Took?', (set: Things, _: unknown, statistic: Statistic, verb: Verb) => mean(between(set, verb), statistic)),
  ...rule('Spelled', 'Set De? FromTo Mean Took', (set: Things, _: unknown, verb: Verb, statistic: Statistic) => mean(between(set, verb), statistic)),
  ...rule('Spelled', 'Set De? FromTo De? Mean TakeTime Took?', (set: Things, _: unknown, verb: Verb, __: unknown, statistic: Statistic) => mean(until(set, verb), statistic)),
  ...rule('Spelled', 'Set De? V De? Mean TakeTime Took?', (set: Things, _: unknown, verb: Word, __: unknown, statistic: Statistic) => mean(until(set, verb), statistic), 0.05),
  // 合并得最快的 PR 用了多久
  ...rule('Spelled', 'V Degree? Slow De That? Cl? Set Took', (verb: Word, _: unknown, descending: boolean, __: unknown, ___: unknown, ____: unknown, set: Things) => (set.pick === undefined && set.named === undefined ? mean(until(set, verb), descending ? 'longest' : 'shortest') : null)),
  ...rule('Spelled', 'Set De? V TakeTime De? Mean Took?', (set: Things, _: unknown, verb: Word, __: unknown, ___: unknown, statistic: Statistic) => mean(until(set, verb), statistic)),
  ...rule('Spelled', 'Set De? Mean Stay Took', (set: Things, _: unknown, statistic: Statistic) => mean(open(set), statistic)),
  ...rule('Spelled', 'Set Mean Took', (set: Things, statistic: Statistic) => mean(lasting(set), statistic), 0.05),
  ...rule('Spelled', 'Set De? Mean Length Took?', (set: Things, _: unknown, statistic: Statistic) => (set.kind === 'Meeting' ? mean(lasting(set), statistic) : null)),
  ...rule('Spelled', 'Set Loc Mean? Stay Took', (set: Things, place: Things, statistic?: Statistic) => within(mean(open(set), statistic ?? 'mean'), place)),
  ...rule('Spelled', 'Set Loc Mean? Took V', (set: Things, place: Things, statistic: Statistic | undefined, _: unknown, verb: Word) => within(mean(until(set, verb), statistic ?? 'mean'), place)),
  ...rule('Spelled', 'Time Spelled', (time: Time, spelled: Spelled) => inTime(spelled, time)),
  // atlas 平均一个 issue 要几天才关
  ...rule('Spelled', 'Name Spelled', (place: Things, spelled: Spelled) => (place.kind === 'Project' && isWork(spelled.set.kind) && spelled.set.named === undefined ? within(spelled, place) : null), 0.05),
  ...rule('Spelled', 'Loc Spelled', (place: Things, spelled: Spelled) => within(spelled, place)),
  ...rule('S', 'Ask? Spelled', (_: unknown, { set, spell, statistic }: Spelled) => spellPlan(set, spell, statistic ?? 'mean')),
  ...rule('S', 'Keys De? Group? De? Spelled', (keys: readonly SpelledKey[], _: unknown, __: unknown, ___: unknown, spelled: Spelled) => spelledBy(spelled, keys)),
  ...rule('S', 'Spelled Keys Group?', (spelled: Spelled, keys: readonly SpelledKey[]) => spelledBy(spelled, keys)),
];

type SpelledKey = (counted: { readonly set: Things }) => GroupKey | null;

function spelledBy({ set, spell, statistic }: Spelled, keys: readonly SpelledKey[]): Plan | null {
  const by = keys.map((key) => key({ set }));
  return by.includes(null) ? null : spellPlan(set, spell, statistic ?? 'mean', by.flatMap((key) => key ?? []));
}

const mean = (spelled: Spelled | null, statistic: Statistic): Spelled | null => (spelled === null ? null : { ...spelled, statistic });

function within(spelled: Spelled | null, place: Things): Spelled | null {
  const set = spelled === null ? null : narrowedBy(spelled.set, placed(place));
  return spelled === null || set === null ? null : { ...spelled, set };
}

function inTime(spelled: Spelled, time: Time): Spelled | null {
  const { spell } = spelled;
  const set = narrowed(spelled.set, spell === 'merge' || spell === 'close' ? doneAtAll({ verb: spell, time }) : timed(time));
  return set === null ? null : { ...spelled, set };
}

const whens: readonly Rule[] = [
  ...rule('Moment', 'Time1|Time2|Time3', (moment: Moment) => moment),
  ...rule('SomeWhen', 'Be? From|At? When', () => 'when'),
  ...rule('AtWhen', 'Be? From|At? When Occasion?', () => 'when'),
  ...rule('SinceWhen', 'Be? At? When', () => 'when'),
  ...rule('AtWhen', 'De? Occasion Be? When?', () => 'when', 0.05),
  ...rule('S', 'Set AtWhen By? Deed1 De?', (set: Things, _: unknown, __: unknown, deed: Deed) => stateTime(set, deed)),
  ...rule('S', 'Set AtWhen By? Deed1 De?', (object: Things, _: unknown, __: unknown, deed: Deed) => (deed.verb === 'mention' ? momentAt({ moment: 'last', deed, object }, null) : null)),
  ...rule('S', 'Set AtWhen Begin? Stative|Adjective De?', (set: Things, _: unknown, __: unknown, said: Mod) => whenSaid(set, said)),
  // beacon#29 最近一次 review 是什么时候
  ...rule('S', 'Set Moment V De? AtWhen', (object: Things, moment: Moment, verb: Word) => (isVerb(verb) && moment === 'last' && object.named !== undefined && object.kind === 'PullRequest' && ['review', 'approve', 'requestChanges'].includes(verb) ? whenPlan({ what: 'act', by: things('Person'), verb, object, moment: null }) : null)),
  // k8s#26 是什么时候被张三合的
  ...rule('S', 'Set SinceWhen By Set V De?', (object: Things, _: unknown, __: unknown, by: Things, verb: Word) => (isVerb(verb) && by.kind === 'Person' && object.named !== undefined ? whenPlan({ what: 'act', by, verb, object, moment: null }) : null)),
  ...rule('S', 'Set By? Deed1 De? AtWhen', (set: Things, _: unknown, deed: Deed) => stateTime(set, deed)),
  ...rule('S', 'Set AtWhen DueWord De?', (set: Things) => whenPlan({ what: 'due', set })),
  // 这件事截止到哪天
  ...rule('S', 'Set DueUntil When', (set: Things) => whenPlan({ what: 'due', set })),
  ...rule('S', 'Set De? DueDate AtWhen?', (set: Things) => whenPlan({ what: 'due', set })),
  ...rule('S', 'AtWhen Deed1 Set De?', (_: unknown, deed: Deed, object: Things) => (deed.verb === 'mention' ? momentAt({ moment: 'last', deed, object }, null) : null)),
  ...rule('S', 'Set AtWhen', (set: Things) => (set.kind === 'Meeting' || (set.pick?.limit === 1 && (isWork(set.kind) || set.kind === 'Commit')) ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'Set AtWhen V De?', (set: Things, _: unknown, verb: Word) => (set.kind === 'Meeting' && verb === 'hold' ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'Set Be? By? Set AtWhen V De?', (object: Things, _: unknown, __: unknown, by: Things, ___: unknown, verb: Word) => (isVerb(verb) ? whenPlan({ what: 'act', by, verb, object, moment: null }) : null)),
  ...rule('S', 'Set AtWhen V De? Set De?', (by: Things, _: unknown, verb: Word, __: unknown, object: Things) => (isVerb(verb) ? whenPlan({ what: 'act', by, verb, object, moment: null }) : null)),
  ...rule('Done1', 'Moment Deed1 Set', (moment: Moment, deed: Deed, object: Things) => ({ moment, deed, object })),
  ...rule('Done1', 'Deed1 Moment Set', (deed: Deed, moment: Moment, object: Things) => ({ moment, deed, object }), 0.1),
  ...rule('Done1', 'Loc Moment Deed1 Set', (place: Things, moment: Moment, deed: Deed, object: Things) => (deed.place === undefined ? { moment, deed: { ...deed, place }, object } : null)),
  ...rule('Done1', 'Moment Deed1', (moment: Moment, deed: Deed) => objectless(moment, deed), 0.2),
  ...rule('S', 'Set Done1 De? AtWhen', (by: Things, done: Done1) => (by.kind === 'Person' ? momentOf(by, done) : momentAt(done, by)), 0.01),
  ...rule('S', 'Loc Done1 De? AtWhen', (place: Things, done: Done1) => momentAt(done, place)),
  ...rule('S', 'Done1 De? AtWhen', (done: Done1) => (done.deed.verb === 'review' && done.object.where.length === 0 ? null : momentAt(done, null)), 0.02),
  // 王芳最早是什么时候提 PR 的; 什么时候 Tom 最后一次合并 PR
  ...rule('S', 'Set Moment SomeWhen Deed1 De? Set De?', (by: Things, moment: Moment, _: unknown, deed: Deed, __: unknown, object: Things) => (by.kind === 'Person' ? momentOf(by, { moment, deed, object }) : momentAt({ moment, deed, object }, by))),
  ...rule('S', 'Set Moment SomeWhen Deed1 De?', (by: Things, moment: Moment, _: unknown, deed: Deed) => { const done = by.kind === 'Person' ? objectless(moment, deed) : null; return done === null ? null : momentOf(by, done); }, 0.1),
  ...rule('S', 'SomeWhen Set Done1 De?', (_: unknown, by: Things, done: Done1) => (by.kind === 'Person' ? momentOf(by, done) : momentAt(done, by))),
  ...rule('S', 'SomeWhen Done1 De?', (_: unknown, done: Done1) => (done.deed.verb === 'review' && done.object.where.length === 0 ? null : momentAt(done, null)), 0.02),
  // 李雷从什么时候开始给 beacon 提 PR
  ...rule('S', 'Set SomeWhen Start Doing De?', (by: Things, _: unknown, __: unknown, { deed, object }: Doing) => (by.kind === 'Person' ? momentOf(by, { moment: 'first', deed, object }) : momentAt({ moment: 'first', deed, object }, by))),
  ...rule('S', 'SomeWhen Set Start Doing De?', (_: unknown, by: Things, __: unknown, { deed, object }: Doing) => (by.kind === 'Person' ? momentOf(by, { moment: 'first', deed, object }) : momentAt({ moment: 'first', deed, object }, by))),
  ...rule('S', 'Moment Set Deed1 Set De? AtWhen', (moment: Moment, by: Things, deed: Deed, object: Things) => (by.kind === 'Person' ? momentOf(by, { moment, deed, object }) : null)),
  // 王芳最早是什么时候提 PR 的, 什么时候 Tom 最后一次合并 PR
  ...rule('S', 'Set Moment SinceWhen Deed1 De? Set De?', (by: Things, moment: Moment, _: unknown, deed: Deed, __: unknown, object: Things) => (by.kind === 'Person' ? momentOf(by, { moment, deed, object }) : momentAt({ moment, deed, object }, by))),
  ...rule('S', 'SinceWhen Set Done1 De?', (_: unknown, by: Things, done: Done1) => (by.kind === 'Person' ? momentOf(by, done) : momentAt(done, by)), 0.01),
  ...rule('S', 'Set SinceWhen Done1 De?', (by: Things, _: unknown, done: Done1) => (by.kind === 'Person' ? momentOf(by, done) : momentAt(done, by)), 0.02),
  // ledger 上一次有 PR 合并是什么时候
  ...rule('S', 'Set|Loc Moment Have Set By? Deed1 De? AtWhen', (place: Things, moment: Moment, _: unknown, object: Things, __: unknown, deed: Deed) => (place.kind === 'Project' ? momentAt({ moment, deed, object }, place) : null)),
  ...rule('S', 'Moment Have Set By? Deed1 De? AtWhen', (moment: Moment, _: unknown, object: Things, __: unknown, deed: Deed) => momentAt({ moment, deed, object }, null)),
  ...rule('S', 'Set|Loc Moment Anybody Deed1 Set De? AtWhen', (place: Things, moment: Moment, _: unknown, deed: Deed, object: Things) => (place.kind === 'Project' ? momentAt({ moment, deed, object }, place) : null)),
  ...rule('S', 'Moment Anybody Deed1 Set De? AtWhen', (moment: Moment, _: unknown, deed: Deed, object: Things) => momentAt({ moment, deed, object }, null)),
  ...rule('S', 'Set Moment By? Deed1 De? AtWhen', (object: Things, moment: Moment, _: unknown, deed: Deed) => (deed.verb === 'mention' ? momentAt({ moment, deed, object }, null) : null)),
  // atlas#42 最后一次在会上被提到是什么时候
  ...rule('S', 'Set Moment Loc By? Deed1 De? AtWhen', (object: Things, moment: Moment, place: Things, _: unknown, deed: Deed) => (deed.verb === 'mention' && deed.place === undefined ? momentAt({ moment, deed, object }, place) : null)),
  ...rule('S', 'Moment By? Deed1 Set AtWhen', (moment: Moment, _: unknown, deed: Deed, object: Things) => (deed.verb === 'mention' ? momentAt({ moment, deed, object }, null) : null)),
];

interface Done1 {
  readonly moment: Moment;
  readonly deed: Deed;
  readonly object: Things;
}

function objectless(moment: Moment, deed: Deed): Done1 | null {
  const kinds = isVerb(deed.verb) ? objectsOf(deed.verb) : deed.verb === 'hold' ? (['Meeting'] as const) : [];
  return kinds.length === 1 ? { moment, deed, object: things(kinds[0]) } : null;
}

function stateTime(set: Things, { verb, time, place, not }: Deed) {
  return isVerb(verb) && time === undefined && place === undefined && not !== true && isWork(set.kind) ? whenPlan({ what: 'state', set, verb }) : null;
}

/** Since when it is open, when it was closed. */
function whenSaid(set: Things, said: Mod) {
  if (!isWork(set.kind)) return null;
  const verb = said.signature === 'state open' ? 'open' : said.signature === 'state closed' ? 'close' : said.signature === 'state merged' ? 'merge' : null;
  return verb === null ? null : whenPlan({ what: 'state', set, verb });
}

function momentOf(by: Things, { moment, deed, object }: Done1) {
  const verb = deed.verb === 'hold' ? 'attend' : deed.verb;
  const there = deed.time === undefined && deed.not !== true && isVerb(verb) ? narrowedBy(object, placed(deed.place)) : null;
  return there === null || !isVerb(verb) ? null : whenPlan({ what: 'act', by, verb, object: there, moment });
}

/** Whoever did it: the latest merge there, the last meeting that spoke of it. */
function momentAt({ moment, deed, object }: Done1, place: Things | null) {
  const where = place ?? deed.place;
  if (deed.time !== undefined || deed.not === true || (place !== null && deed.place !== undefined)) return null;
  if (deed.verb === 'mention') return where === undefined || where.kind === 'Meeting' ? whenPlan({ what: 'mention', object, moment, ...(where && { among: where }) }) : null;
  const there = narrowedBy(object, placed(where ?? undefined));
  if (there === null) return null;
  if (deed.verb === 'hold') return there.kind === 'Meeting' ? whenPlan({ what: 'there', set: { ...there, pick: { newest: moment === 'last', limit: 1 } } }) : null;
  return isVerb(deed.verb) ? whenPlan({ what: 'act', by: things('Person'), verb: deed.verb, object: there, moment }) : null;
}

export const timeRules: readonly Rule[] = [...spells, ...whens];
