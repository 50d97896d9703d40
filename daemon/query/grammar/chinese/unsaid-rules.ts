/** Chinese questions that leave a word out, since the verb or the place tells it: Ben 上周合了啥, 谁还有 PR 没合, k8s#38 有哪些标签, 谁在 k8s#38 下面评论过. */
import type { Plan } from '#schemas/query';
import { countPlan, findPlan, groupPlan, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { bothMods, isWork, things, type Mod, type Things, type Time } from '../meanings.ts';
import { whenPlan } from '../moments.ts';
import { belonging, having, narrowedBy, others, whoDid } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { answered, found, people } from './asking.ts';
import { deedsOf, isCountable } from './counted.ts';
import { doneAnyhow, doneThings, doneTo, inTheirTime, isVerb, type Asked, type ByDoer, type Deed, type Word } from './meaning.ts';
import type { Doing } from './predicate-rules.ts';
import { rankPlanOf } from './ranking-rules.ts';
import { state } from '../states.ts';
import { mustDo } from './task-rules.ts';

const ownersOf = (set: Things | null, among = people): Plan | null => (set === null ? null : found(narrowedBy(among, having(set))));
const madeBy = (deed: Deed, set: Things | null): Plan | null => (set === null ? null : found(narrowedBy(people, doneThings(deed, set))));

/** 合了啥: pull requests are merged, issues closed; what was opened could be either. */
function objectOf(deed: Deed): Things | null {
  return deed.not === true ? null : (deedsOf(deed)?.set ?? null);
}

function whatSomebodyDid(by: Things, deed: Deed, time?: Time): Plan | null {
  const object = by.kind === 'Person' || by.kind === 'Project' ? objectOf(deed) : null;
  if (object === null || (time !== undefined && deed.time !== undefined)) return null;
  return found(narrowedBy(object, doneTo({ ...deed, ...(time && { time }) }, by)));
}

const objects: readonly Rule[] = [
  ...rule('S', 'Set Deed1 Which', (by: Things, deed: Deed) => whatSomebodyDid(by, deed), 0.1),
  ...rule('S', 'Time Set Deed1 Which', (time: Time, by: Things, deed: Deed) => whatSomebodyDid(by, deed, time), 0.1),
  ...rule('S', 'Deed1 Which', (deed: Deed) => { const object = deed.time === undefined ? null : objectOf(deed); return found(narrowedBy(object, doneAnyhow(deed))); }, 0.1),
  ...rule('S', 'Set Recently Deed1 Which', (by: Things, _: unknown, deed: Deed) => { const object = deed.verb === 'comment' ? null : objectOf(deed); const set = narrowedBy(object, doneTo(deed, by)); return set === null || deed.time !== undefined ? null : findPlan({ ...set, pick: { newest: true, limit: null } }); }, 0.1),
  // beacon 最近一个月合并了多少, 李雷上周 review 了几个
  ...rule('S', 'Set Deed1 HowManyOf', (by: Things, deed: Deed) => countOfDeeds(by, deed), 0.1),
  ...rule('S', 'Time Set Deed1 HowManyOf', (time: Time, by: Things, deed: Deed) => (deed.time === undefined ? countOfDeeds(by, { ...deed, time }) : null), 0.1),
  // kubernetes 项目里 Ben 一共 approve 过几回
  ...rule('S', 'Loc Set Deed1 HowManyOf', (place: Things, by: Things, deed: Deed) => (deed.place === undefined && place.kind === 'Project' && by.kind === 'Person' ? countOfDeeds(by, { ...deed, place }) : null), 0.1),
  // 谁给 Ben review 过
  ...rule('Doing', 'For Name|Me Deed1', (_: unknown, person: Things, deed: Deed) => givenTo(person, deed), 0.3),
  ...rule('S', 'Set For Who Deed1 De? Kind?', (by: Things, _: unknown, __: unknown, deed: Deed, ___: unknown, kind?: Things) => { const object = kind ?? objectOf(deed); return by.kind !== 'Person' || deed.not === true || object?.kind !== 'PullRequest' || !(isGiven(deed) || deed.verb === 'merge') ? null : ownersOf(narrowedBy(object, doneTo(deed, by))); }),
  ...rule('S', 'Set Time For Who Deed1 De? Kind', (by: Things, time: Time, _: unknown, __: unknown, deed: Deed, ___: unknown, kind: Things) => (by.kind === 'Person' && deed.not !== true && deed.time === undefined && kind.kind === 'PullRequest' && (isGiven(deed) || deed.verb === 'merge') ? ownersOf(narrowedBy(kind, doneTo({ ...deed, time }, by))) : null)),
  // Ben 关过谁提的 issue
  ...rule('S', 'Set Deed1 Who Deed1 De Set', (by: Things, deed: Deed, _: unknown, made: Deed, __: unknown, set: Things) => (deed.not === true || made.not === true || by.kind !== 'Person' || !isWork(set.kind) || set.named !== undefined ? null : madeBy(made, narrowedBy(set, doneTo(deed, by))))),
];

function countOfDeeds(by: Things, deed: Deed): Plan | null {
  const isOwner = (by.kind === 'Person' || by.kind === 'Project') && by.named !== undefined;
  const object = isOwner && (deed.verb === 'merge' || deed.verb === 'close' || deed.verb === 'review' || deed.verb === 'approve') ? objectOf(deed) : null;
  const done = narrowedBy(object, doneTo(deed, by));
  return done === null ? null : countPlan(done);
}

const isGiven = ({ verb }: Deed): boolean => verb === 'review' || verb === 'approve' || verb === 'requestChanges';

function givenTo(person: Things, deed: Deed): Doing | null {
  const object = person.kind === 'Person' && isGiven(deed) ? narrowedBy(things('PullRequest'), belonging(person)) : null;
  return object === null ? null : { deed, object };
}

const owners: readonly Rule[] = [
  // 谁还有 PR 没合, 谁手上还有 open issue
  ...rule('S', 'Asked Have Set Said De?', (of: Asked, _: unknown, set: Things, said: Mod) => (of.set.kind === 'Person' && isWork(set.kind) && set.named === undefined && set.pick === undefined && of.ask === 'find' ? ownersOf(narrowedBy(set, said), of.set) : null), 0.05),
  ...rule('S', 'Asked InHand Have Set Said?', (of: Asked, _: unknown, __: unknown, set: Things, said?: Mod) => handed(of, set, said)),
  // beacon#25 是谁的 PR, k8s#38 是谁报的 bug
  ...rule('S', 'Set Be Who De Kind', (set: Things, _: unknown, __: unknown, ___: unknown, kind: Things) => (set.named !== undefined && set.kind === kind.kind && isWork(set.kind) ? found(narrowedBy(people, having(set))) : null)),
  ...rule('S', 'Set Be Who Deed1 De Kind', (set: Things, _: unknown, __: unknown, deed: Deed, ___: unknown, kind: Things) => (set.named !== undefined && set.kind === kind.kind && isWork(set.kind) ? found(narrowedBy(people, doneThings(deed, set))) : null)),
  // beacon#26 拿到几个 approve. How many comments there are is not known.
  ...rule('S', 'Set Get|Have HowMany Cl? Deed', (set: Things, _: unknown, word: unknown, __: unknown, verb: Verb) => (set.named !== undefined && verb !== 'comment' ? rolesOf(set, verb, word) : null)),
  // 阿远手里有几个 PR, 阿远手上还有哪些 issue 没关
  ...rule('S', 'Name|Me|My InHand Have? Asked', (by: Things, _: unknown, __: unknown, of: Asked) => inHandOf(by, of)),
  ...rule('S', 'Name|Me|My InHand Have? Asked Said De?', (by: Things, _: unknown, __: unknown, of: Asked, said: Mod) => inHandOf(by, of, said), 0.02),
  // 谁身上的 open issue 最多
  ...rule('S', 'Who InHand De? Set Count? Best', (_: unknown, __: unknown, ___: unknown, set: Things, ____: unknown, best: Ranking) => (isCountable(set) ? rankPlanOf(people, set.kind === 'PullRequest' ? { set } : { set, deed: { verb: 'own' } }, best) : null)),
  // k8s#35 的作者还提过哪些 PR: others than that one.
  ...rule('S', 'Set De? RoleNoun AlsoAnd Deed1 Asked', (set: Things, _: unknown, verb: Verb, __: unknown, deed: Deed, of: Asked) => furtherOf(set, verb, deed, of)),
  // 王芳 review 了几次, 李雷合并了几个
  ...rule('S', 'Set Deed1 HowManyOf', (by: Things, deed: Deed) => { const object = by.kind === 'Person' && by.named !== undefined && deed.verb !== 'comment' && deed.verb !== 'attend' ? objectOf(deed) : null; const done = narrowedBy(object, doneTo(deed, by)); return done === null ? null : countPlan(done); }, 0.1),
  ...rule('S', 'Set Have|HaveWhether Ma? AskAfter', (set: Things) => (set.where.length === 0 || set.named !== undefined ? null : findPlan(set)), 0.1),
  ...rule('S', 'Set Who De Count? Best', (set: Things, _: unknown, __: unknown, ___: unknown, best: Ranking) => (isCountable(set) && set.kind !== 'Person' && set.kind !== 'Project' ? rankPlanOf(people, { set }, best) : null)),
  // k8s 的 issue 谁关得最多，前三名
  ...rule('S', 'S Top Number Cl|People?', (plan: Plan, _: unknown, limit: number) => firstOf(plan, limit)),
  // 昨天谁有 commit
  ...rule('S', 'Time Who Have Set', (time: Time, _: unknown, __: unknown, set: Things) => (set.named === undefined && set.pick === undefined && set.untimed !== true && set.kind !== 'Person' ? ownersOf(inTheirTime(set, time)) : null)),
  // 张三手上还有啥没弄完
  ...rule('S', 'Set InHand? Have? What|Which Undone De?', (by: Things) => mustDo(by, 'find')),
  // 张三关的 issue 里有几个是别人提的
  ...rule('S', 'Name|Me Deed1 De Kind Li? Have? HowManyOf|Which Be? By? Others V De?', (by: Things, deed: Deed, _: unknown, set: Things, __: unknown, ___: unknown, word: unknown, ____: unknown, _____: unknown, ______: unknown, other: Word) => byOthersOf(set, by, deed, other, word)),
  // Ben 关掉的 issue 中，不是他自己提的有几个
  ...rule('S', 'Name|Me Deed1 De Kind Li By? Others V De Be|Have HowManyOf|Which', (by: Things, deed: Deed, _: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, other: Word, _____: unknown, ______: unknown, word: unknown) => byOthersOf(set, by, deed, other, word)),
  ...rule('S', 'Name|Me Deed1 De Kind Li By? Others V De', (by: Things, deed: Deed, _: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, other: Word) => byOthersOf(set, by, deed, other, null), 0.1),
  // 有人知道 k8s#41 是哪个 PR 修的吗
  ...rule('S', 'Know S Ma', (_: unknown, plan: Plan) => (plan.ask === 'whether' ? null : plan)),
  ...rule('S', 'Set Have Which|HowMany Cl? Contributor', (set: Things, _: unknown, word: unknown) => { const who = set.kind === 'Project' && set.named !== undefined ? narrowedBy(people, belonging(set)) : null; return who === null ? null : word === 'count' ? countPlan(who) : findPlan(who); }),
  ...rule('S', 'Set Have Which|HowMany Cl? RoleNoun', (set: Things, _: unknown, word: unknown, __: unknown, verb: Verb) => rolesOf(set, verb, word)),
];

/** Of what is at the top, so many: 评论最多的 PR 前三. */
function firstOf(plan: Plan, limit: number): Plan | null {
  if (limit < 1 || (plan.ask !== 'group' && plan.ask !== 'find') || plan.limit !== 1) return null;
  return (plan.ask === 'group' ? plan.order === 'most' : plan.withTies === true) ? { ...plan, limit } : null;
}

/** A PR is in the hands of whoever wrote it. */
function handed(of: Asked, set: Things, said: Mod | undefined): Plan | null {
  const those = said === undefined ? set : narrowedBy(set, said);
  if (of.set.kind !== 'Person' || those === null || set.named !== undefined || set.pick !== undefined || (!isWork(set.kind) && set.kind !== 'ActionItem')) return null;
  const who = narrowedBy(of.set, set.kind === 'PullRequest' ? having(those) : whoDid({ verb: 'own' }, those));
  return who === null ? null : of.ask === 'find' ? findPlan(who) : countPlan(who);
}

export function inHandOf(by: Things, of: Asked, said?: Mod): Plan | null {
  if (by.kind !== 'Person' || (!isWork(of.set.kind) && of.set.kind !== 'ActionItem')) return null;
  const theirs = narrowedBy(of.set, of.set.kind === 'PullRequest' ? belonging(by) : doneTo({ verb: 'own' }, by));
  return answered(of, said === undefined ? theirs : narrowedBy(theirs, said));
}

function furtherOf(set: Things, verb: Verb, deed: Deed, of: Asked): Plan | null {
  const by = set.named === undefined || !isWork(set.kind) ? null : narrowedBy(people, whoDid({ verb }, set));
  const [apart] = set.where;
  const theirs = by === null || apart === undefined ? null : narrowedBy(of.set.kind === set.kind ? { ...of.set, where: [...of.set.where, { is: 'not', of: apart }] } : of.set, doneTo(deed, by));
  return theirs === null ? null : of.ask === 'find' ? findPlan(theirs) : countPlan(theirs);
}

function byOthersOf(set: Things, by: Things, deed: Deed, other: Word, word: unknown): Plan | null {
  const rest = by.kind === 'Person' && deed.verb !== other ? others(by) : null;
  const those = rest === null ? null : narrowedBy(narrowedBy(set, doneTo(deed, by)), doneTo({ verb: other }, rest));
  return those === null ? null : word === 'count' ? countPlan(those) : findPlan(those);
}

function rolesOf(set: Things, verb: Verb, word: unknown): Plan | null {
  const isTold = set.named !== undefined || (set.where.length > 0 && set.pick === undefined && set.quantity === undefined);
  const who = !isTold || !isWork(set.kind) ? null : narrowedBy(people, whoDid({ verb }, set));
  return who === null ? null : word === 'count' ? countPlan(who) : findPlan(who);
}

const places: readonly Rule[] = [
  // ledger 是谁在写代码
  ...rule('S', 'Set|Loc Usually? Be? Who Ongoing? Contribute De?', (place: Things) => (place.kind === 'Project' && place.named !== undefined ? found(narrowedBy(people, belonging(place))) : null)),
  // 谁在 k8s#38 下面评论过; k8s#38 下面有谁评论了; 在李雷的 PR 上要求过修改
  ...rule('Doing', 'At Set Li? Deed1', (_: unknown, set: Things, __: unknown, deed: Deed) => ((deed.verb === 'comment' || (isGiven(deed) && set.kind === 'PullRequest')) && isWork(set.kind) && deed.place === undefined ? { deed, object: set } : null)),
  ...rule('S', 'Set Li Have? Who Deed1 De?', (set: Things, _: unknown, __: unknown, ___: unknown, deed: Deed) => (deed.verb === 'comment' && isWork(set.kind) ? found(narrowedBy(people, doneThings(deed, set))) : null)),
  // k8s#38 在哪个会上提过: there it was spoken of.
  ...rule('S', 'Set Be? At Asked Li? By? V De?', (set: Things, _: unknown, __: unknown, of: Asked, ___: unknown, ____: unknown, verb: Word) => ((verb === 'write' || verb === 'raise') && of.set.kind === 'Meeting' && isWork(set.kind) && of.ask === 'find' ? found(narrowedBy(of.set, doneThings({ verb: 'mention' }, set))) : null), 0.02),
  // 合进 atlas 里的, 合到 k8s 的
  ...rule('Deed1', 'V Into Set Li?', (verb: Word, _: unknown, place: Things) => (verb === 'merge' && place.kind === 'Project' ? { verb, place } : null)),
  // 李雷写的 PR 都合进哪些项目了
  ...rule('S', 'Set V Into Asked', (set: Things, verb: Word, _: unknown, of: Asked) => (verb === 'merge' && set.kind === 'PullRequest' && set.pick === undefined && of.set.kind === 'Project' ? intoWhich(set, of) : null)),
  // 没合并仍开着的
  ...rule('Said', 'Gap Stative', (one: ByDoer, said: Mod) => (one.denied === true && one.doer !== true && said.signature === 'state open' ? bothMods(one, said) : null), 0.1),
  ...rule('Said', 'StayOpen Said', (_: unknown, said: Mod) => ({ ...bothMods(state('open'), said), ...(said.bare === true && { bare: true as const }) }), 0.1),
];

function intoWhich(set: Things, { ask, set: projects }: Asked): Plan | null {
  const merged = narrowedBy(set, doneAnyhow({ verb: 'merge' }));
  const there = merged === null ? null : narrowedBy(projects, having(merged));
  return there === null ? null : ask === 'find' ? findPlan(there) : countPlan(there);
}

const properties: readonly Rule[] = [
  ...rule('S', 'Set De? Have|With|Be Which Cl? LabelWord', (set: Things) => labelsOf(set)),
  ...rule('S', 'Set De LabelWord Be|Have? Which', (set: Things) => labelsOf(set)),
  ...rule('S', 'Set De? LabelWord', (set: Things) => labelsOf(set), 0.2),
  // beacon#25 的合并时间
  ...rule('S', 'Set De? V MomentWord Be? When?', (set: Things, _: unknown, verb: Word) => ((set.named !== undefined || set.pick?.limit === 1) && isWork(set.kind) && isVerb(verb) ? whenPlan({ what: 'state', set, verb }) : null)),
  ...rule('S', 'Set De? Title Be? What?', (set: Things) => (set.named !== undefined && isWork(set.kind) ? findPlan(set, [{ value: { through: [], property: 'title' } }]) : null)),
  ...rule('S', 'Set Be? NamedAs What', (set: Things) => (set.named !== undefined && isWork(set.kind) ? findPlan(set, [{ value: { through: [], property: 'title' } }]) : null)),
  // 相关的笔记都叫什么名字: what is found is shown by its name.
  ...rule('S', 'Set Every? NamedAs What Title?', (set: Things) => (set.named === undefined ? findPlan(set) : null)),
];

function labelsOf(set: Things): Plan | null {
  return set.named === undefined || !isWork(set.kind) ? null : groupPlan(set, [{ value: 'labels' }]);
}

export const unsaidRules: readonly Rule[] = [...objects, ...owners, ...places, ...properties];
