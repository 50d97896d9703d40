/** Chinese questions for what is due, to be done or left: 谁这周有任务到期, 我这周有啥任务要交, 张三还剩几个任务没做. */
import type { Plan } from '#schemas/query';
import { countPlan, findPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { titled } from '../contents.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { whenPlan } from '../moments.ts';
import { belonging, bothOf, due, having, narrowedBy, none } from '../predicates.ts';
import { state } from '../states.ts';
import { answered, people } from './asking.ts';
import { doneAnyhow, type Asked, type Deed } from './meaning.ts';
import { isMixed } from './property-rules.ts';

const tasks = things('ActionItem');

const unnamed = (set: Things): Things | null => (set.named === undefined && set.pick === undefined ? set : null);
/** Their tasks; of a meeting or a project those that it left. */
const of = (owner: Things): Mod | null => (owner.kind === 'Person' || owner.kind === 'Project' || owner.kind === 'Meeting' ? belonging(owner) : null);

const dueThen: readonly Rule[] = [
  ...rule('Vp', 'Time Have Set DueWord', (time: Time, _: unknown, set: Things) => havingDue(set, time), 0.1),
  ...rule('Vp', 'Time NoHave Set DueWord', (time: Time, _: unknown, set: Things) => havingNoneDue(set, time)),
  ...rule('Vp', 'NoHave Set Time DueWord', (_: unknown, set: Things, time: Time) => havingNoneDue(set, time)),
  ...rule('Vp', 'Have Set Time DueWord', (_: unknown, set: Things, time: Time) => havingDue(set, time), 0.1),
  ...rule('S', 'Time Asked Have Set DueWord De?', (time: Time, asked: Asked, _: unknown, set: Things) => (asked.set.kind === 'Person' ? answered(asked, narrowedBy(asked.set, havingDue(set, time))) : null)),
  ...rule('S', 'Set|Loc Time Have? Asked DueWord De?', (owner: Things, time: Time, _: unknown, asked: Asked) => answered(asked, narrowedBy(narrowedBy(asked.set, due(time)), of(owner))), 0.1),
  ...rule('S', 'Time Set|Loc Have? Asked DueWord De?', (time: Time, owner: Things, _: unknown, asked: Asked) => answered(asked, narrowedBy(narrowedBy(asked.set, due(time)), of(owner))), 0.1),
  ...rule('S', 'Time Have? Asked DueWord De?', (time: Time, _: unknown, asked: Asked) => answered(asked, narrowedBy(asked.set, due(time)))),
  ...rule('S', 'Set Time DueWord Asked', (owner: Things, time: Time, _: unknown, asked: Asked) => answered(asked, narrowedBy(narrowedBy(asked.set, due(time)), of(owner))), 0.1),
  ...rule('S', 'Time Set DueWord Asked', (time: Time, owner: Things, _: unknown, asked: Asked) => answered(asked, narrowedBy(narrowedBy(asked.set, due(time)), of(owner))), 0.1),
  ...rule('S', 'Time DueWord Asked', (time: Time, _: unknown, asked: Asked) => answered(asked, narrowedBy(asked.set, due(time))), 0.1),
  ...rule('S', 'Set Time DueWord What', (owner: Things, time: Time) => mustDo(owner, 'find', time)),
  ...rule('S', 'Time Set DueWord What', (time: Time, owner: Things) => mustDo(owner, 'find', time)),
  ...rule('S', 'Set DueWord What', (owner: Things) => mustDo(owner, 'find'), 0.05),
  ...rule('S', 'Set Time Have What|Which DueWord|Must De? Ma?', (owner: Things, time: Time) => mustDo(owner, 'find', time)),
  // 周五之前要交什么, 这周有什么要交的吗: by anybody.
  ...rule('S', 'Time DueWord|Must What', (time: Time) => dueOf(time)),
  ...rule('S', 'Time Have What|Which DueWord|Must De? Ma?', (time: Time) => dueOf(time)),
  ...rule('S', 'Time Set Have What|Which DueWord|Must De? Ma?', (time: Time, owner: Things) => mustDo(owner, 'find', time)),
];

function havingDue(set: Things, time: Time): Mod | null {
  const then = set.kind === 'ActionItem' && set.quantity === undefined ? narrowedBy(unnamed(set), due(time)) : null;
  return then === null ? null : having(then);
}

const dueOf = (time: Time): Plan | null => { const left = narrowedBy(narrowed(tasks, state('open')), due(time)); return left === null ? null : findPlan(left); };

function havingNoneDue(set: Things, time: Time): Mod | null {
  const then = set.kind === 'ActionItem' && set.quantity === undefined ? narrowedBy(unnamed(set), due(time)) : null;
  return then === null ? null : having({ ...then, quantity: none });
}

const toDo: readonly Rule[] = [
  ...rule('S', 'Set Must Asked', (by: Things, _: unknown, asked: Asked) => (isTasks(asked.set) ? mustDo(by, asked.ask) : null)),
  ...rule('S', 'Set Time Must Asked', (by: Things, time: Time, _: unknown, asked: Asked) => (isTasks(asked.set) ? mustDo(by, asked.ask, time) : null)),
  ...rule('S', 'Time Set Must Asked', (time: Time, by: Things, _: unknown, asked: Asked) => (isTasks(asked.set) ? mustDo(by, asked.ask, time) : null)),
  ...rule('S', 'Set Have Asked Must De?', (by: Things, _: unknown, asked: Asked) => (isTasks(asked.set) ? mustDo(by, asked.ask) : null)),
  ...rule('S', 'Set Time Have Asked Must De?', (by: Things, time: Time, _: unknown, asked: Asked) => (isTasks(asked.set) ? mustDo(by, asked.ask, time) : null)),
  ...rule('S', 'Time Set Have Asked Must De?', (time: Time, by: Things, _: unknown, asked: Asked) => (isTasks(asked.set) ? mustDo(by, asked.ask, time) : null)),
  // 张三还剩几个任务没做
  ...rule('S', 'Set|Loc Left Asked Said De?', (owner: Things, _: unknown, asked: Asked, said: Mod) => answered(asked, narrowedBy(narrowedBy(narrowedBy(asked.set, belonging(owner)), state('open')), said))),
  ...rule('S', 'Left Asked Said De?', (_: unknown, asked: Asked, said: Mod) => answered(asked, narrowedBy(narrowedBy(asked.set, state('open')), said))),
  ...rule('S', 'Set Left HowManyOf', (set: Things) => { const left = narrowedBy(unnamed(set), state('open')); return left === null ? null : countPlan(left); }),
  ...rule('S', 'Set|Loc Left Have Asked', (owner: Things, _: unknown, __: unknown, asked: Asked) => answered(asked, narrowedBy(narrowedBy(asked.set, belonging(owner)), state('open')))),
];

/** 上次 k8s sync 给李雷派了什么活, 给张三的任务 */
const given: readonly Rule[] = [
  ...rule('S', 'Set|Loc For Name|Me Deed1 Asked', (meeting: Things, _: unknown, to: Things, deed: Deed, asked: Asked) => givenIn(meeting, to, asked, deed)),
  ...rule('S', 'Set|Loc AssignedTo Name|Me Asked', (meeting: Things, _: unknown, to: Things, asked: Asked) => givenIn(meeting, to, asked)),
  // 十一月架构评审上给谁派了任务, 会上把任务派给了谁
  ...rule('S', 'Set|Loc For Who Deed1 Kind', (meeting: Things, _: unknown, __: unknown, deed: Deed, kind: Things) => whoseTasks(meeting, deed, kind)),
  ...rule('Set', 'For Name|Me De Set', (_: unknown, to: Things, __: unknown, set: Things) => (to.kind === 'Person' && set.kind === 'ActionItem' && set.named === undefined && set.pick === undefined ? narrowedBy(set, belonging(to)) : null)),
];

function givenIn(meeting: Things, to: Things, asked: Asked, deed?: Deed): Plan | null {
  const isGiving = deed === undefined || ((deed.verb === 'raise' || deed.verb === 'hand') && deed.not !== true && deed.time === undefined && deed.place === undefined);
  if (!isGiving || meeting.kind !== 'Meeting' || to.kind !== 'Person' || asked.set.kind !== 'ActionItem') return null;
  return answered(asked, narrowedBy(narrowedBy(asked.set, belonging(meeting)), belonging(to)));
}

function whoseTasks(meeting: Things, deed: Deed, kind: Things): Plan | null {
  const isGiving = (deed.verb === 'raise' || deed.verb === 'hand') && deed.not !== true && deed.time === undefined && deed.place === undefined;
  const left = isGiving && meeting.kind === 'Meeting' && isTasks(kind) ? narrowedBy(kind, belonging(meeting)) : null;
  return left === null ? null : answered({ ask: 'find', set: people }, narrowedBy(people, having(left)));
}

const isTasks = ({ kind, where }: Things): boolean => kind === 'ActionItem' && where.length === 0;

/** What somebody has still to do. */
export function mustDo(by: Things, ask: Asked['ask'], time?: Time): Plan | null {
  const left = by.kind === 'Person' ? narrowedBy(narrowed(tasks, state('open')), belonging(by)) : null;
  return answered({ ask, set: people }, time === undefined ? left : narrowedBy(left, due(time)));
}

/** Of items that were named by their words, or are told apart otherwise: who does them, where and when they came up. */
const itemsThemselves: readonly Rule[] = [
  // 整理告警分组这个任务, 「告警分组」这个任务
  ...rule('Set', 'Name This|That Cl? Kind', (name: Things, number: unknown, _: unknown, kind: Things) => (name.kind === kind.kind && (name.described !== true || number !== 'plural') && kind.where.length === 0 ? name : null)),
  // 潮位预测误差偏大这个问题: what is wrong is called so, too.
  ...rule('Set', 'Name This|That|Apposed Cl? Kind', (name: Things, number: unknown, _: unknown, kind: Things) => (name.kind === 'Issue' && kind.kind === 'Question' && kind.where.length === 0 && number !== 'plural' ? name : null), 0.1),
  ...rule('Set', 'Name ThisThing', (name: Things) => (isItem(name) ? name : null)),
  ...rule('Set', 'Text This|That Cl? Kind', (words: readonly string[], _: unknown, __: unknown, kind: Things) => (isMixed(words) ? null : narrowed(kind, titled(words))), 0.3),
  ...rule('S', 'Set Be? By? Who DoIt De?', (set: Things) => (set.kind === 'ActionItem' ? doers(set) : null)),
  ...rule('S', 'Who DoIt De? Set', (_: unknown, __: unknown, ___: unknown, set: Things) => (set.kind === 'ActionItem' ? doers(set) : null), 0.05),
  ...rule('S', 'Set Be Who De Kind?', (set: Things, _: unknown, __: unknown, ___: unknown, kind?: Things) => (set.kind === 'ActionItem' && (kind === undefined || kind.kind === set.kind) ? doers(set) : null)),
  ...rule('S', 'Set AtWhen Deed1 De?', (set: Things, _: unknown, deed: Deed) => (isItem(set) && isRaising(deed) ? whenPlan({ what: 'there', set }) : null)),
  // 限流由网关负责是在哪次会上决定的, 什么时候决定的指标保留一年
  ...rule('S', 'Set AtWhen Decide De?', (set: Things) => (isDecidable(set) ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'AtWhen Decide De? Set', (_: unknown, __: unknown, ___: unknown, set: Things) => (isDecidable(set) && set.named !== undefined ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'AtWhen Deed1 De? Set', (_: unknown, deed: Deed, __: unknown, set: Things) => (isItem(set) && set.named !== undefined && isRaising(deed) && deed.verb !== 'mention' ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'Set Be? At? Asked Li? Decide De?', (set: Things, _: unknown, __: unknown, asked: Asked) => whereRaised(set, asked)),
  ...rule('S', 'Be? At? Asked Li? Decide De? Set', (_: unknown, __: unknown, asked: Asked, ___: unknown, ____: unknown, _____: unknown, set: Things) => (set.named === undefined ? null : whereRaised(set, asked))),
  ...rule('S', 'Set Be Asked Li? By? Deed1 De?', (set: Things, _: unknown, asked: Asked, __: unknown, ___: unknown, deed: Deed) => (isItem(set) && asked.set.kind === 'Meeting' && isRaising(deed) ? answered(asked, narrowedBy(asked.set, having(set))) : null)),
];

/** As it was left since it was made: 今年提出到现在没人答的. */
const leftSo: readonly Rule[] = rule('Gap', 'Deed1 Stative', ({ verb, time, place, not }: Deed, said: Mod) => (time !== undefined && (verb === 'write' || verb === 'raise') && not !== true && isLeft.has(said.signature) ? bothOf(doneAnyhow({ verb, time, place }), said) : null), 0.05);
const isLeft: ReadonlySet<string> = new Set(['state open', 'state unanswered', 'state unmerged', 'state unassigned']);

const isItem = ({ kind }: Things): boolean => kind === 'ActionItem' || kind === 'Decision' || kind === 'Question' || kind === 'Risk';
/** Some words alone are those of what was decided, rather than of a task or a question that has them too. */
const isDecidable = (set: Things): boolean => isItem(set) && (set.described !== true || set.kind === 'Decision');
const isRaising = ({ verb, time, place, not }: Deed): boolean => (verb === 'raise' || verb === 'hand' || verb === 'write' || verb === 'mention') && time === undefined && place === undefined && not !== true;

const whereRaised = (set: Things, asked: Asked): Plan | null => (isDecidable(set) && asked.set.kind === 'Meeting' ? answered(asked, narrowedBy(asked.set, having(set))) : null);

function doers(set: Things): Plan | null {
  const who = set.pick === undefined && set.quantity === undefined ? narrowedBy(people, having(set)) : null;
  return who === null ? null : findPlan(who);
}

export const taskRules: readonly Rule[] = [...dueThen, ...toDo, ...given, ...itemsThemselves, ...leftSo];
