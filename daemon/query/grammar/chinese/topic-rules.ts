/** Chinese questions whose topic stands in front: k8s 的 issue 谁关得最多, 还没关的 issue 哪个项目最多, 这周到期的任务里李雷的有哪些. */
import type { Plan } from '#schemas/query';
import { afterPicking, countPlan, findPlan, type Ranking, type Unit } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { narrowed, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, bySelf, narrowedBy, notOf, others } from '../predicates.ts';
import { people } from './asking.ts';
import { isCountable, type Counted } from './counted.ts';
import { doneTo, type Asked, type Deed } from './meaning.ts';
import { timeless } from './noun-rules.ts';
import { rankPlanOf, rankTime } from './ranking-rules.ts';

const isTopic = (set: Things): boolean => isCountable(set) && set.kind !== 'Person' && set.kind !== 'Project';

const rankings: readonly Rule[] = [
  ...rule('S', 'Set Asked Deed1 De|Degree? Count? Best', (set: Things, asked: Asked, deed: Deed, _: unknown, __: unknown, best: Ranking) => ranked(set, asked, deed, best)),
  // Nora 报的 issue 被谁关得最多
  ...rule('S', 'Set Be? By Asked Deed1 De|Degree? Count? Best', (set: Things, _: unknown, __: unknown, asked: Asked, deed: Deed, ___: unknown, ____: unknown, best: Ranking) => ranked(set, asked, deed, best)),
  ...rule('S', 'Set Time Asked Deed1 De|Degree? Count? Best', (set: Things, time: Time, asked: Asked, deed: Deed, _: unknown, __: unknown, best: Ranking) => (deed.time === undefined ? ranked(set, asked, { ...deed, time }, best) : null)),
  ...rule('S', 'Set Asked Have? Count? Best', (set: Things, asked: Asked, _: unknown, __: unknown, best: Ranking) => (isTopic(set) && asked.ask === 'find' && asked.set.kind !== set.kind ? rankPlanOf(asked.set, { set }, best) : null)),
  ...rule('Ranked', 'Set Deed1 Degree Count? Best De Set', (set: Things, deed: Deed, _: unknown, __: unknown, best: Ranking, ___: unknown, key: Things) => (isTopic(set) && deed.not !== true ? { key, counted: { set, deed }, ranking: best } : null), 0.05),
  // 提 PR 提得: the verb is said twice.
  ...rule('Counted', 'Deed1 Set V Degree|De', (deed: Deed, set: Things, verb: Deed['verb']) => (verb === deed.verb && isCountable(set) && deed.not !== true ? { set, deed } : null)),
  // 完成任务 is no deed of its own: whose they are has done them.
  ...rule('Counted', 'Stative De? Set Degree?', (said: Mod, _: unknown, set: Things) => done(set, said)),
  ...rule('Counted', 'Set Stative Degree?', (set: Things, said: Mod) => done(set, said), 0.05),
  ...rule('Counted', 'Set Stative De? Count', (set: Things, said: Mod) => done(set, said), 0.05),
  // 合并过别人的 PR
  ...rule('Counted', 'Deed1 Others De? Kind', (deed: Deed, _: unknown, __: unknown, set: Things) => ofOthers(deed, set)),
  // 张三 review 谁的 PR 最多: whose they are is asked.
  ...rule('S', 'Set Deed1 Who De Set Count? Best', (by: Things, deed: Deed, _: unknown, __: unknown, set: Things, ___: unknown, best: Ranking) => ofWhom(set, by, deed, best)),
  ...rule('S', 'Who De Set Set Deed1 De|Degree? Count? Best', (_: unknown, __: unknown, set: Things, by: Things, deed: Deed, ___: unknown, ____: unknown, best: Ranking) => ofWhom(set, by, deed, best)),
  // 谁的任务逾期最多
  ...rule('S', 'Who De Set Adjective|Stative De? Count? Best', (_: unknown, __: unknown, set: Things, said: Mod, ___: unknown, ____: unknown, best: Ranking) => { const those = isTopic(set) ? narrowed(set, said) : null; return those === null ? null : rankPlanOf(people, { set: those }, best); }),
  // PR 提得最多的月份是几月
  ...rule('S', 'Set Deed1 Degree Count? Best De Unit', (set: Things, deed: Deed, _: unknown, __: unknown, best: Ranking, ___: unknown, unit: Unit) => (isTopic(set) && deed.not !== true ? rankTime({ set, deed }, unit, best) : null)),
  ...rule('S', 'Set Deed1 Degree Count? Best De Unit Be Which|HowMany Unit', (set: Things, deed: Deed, _: unknown, __: unknown, best: Ranking, ___: unknown, unit: Unit, ____: unknown, _____: unknown, same: Unit) => (isTopic(set) && deed.not !== true && unit === same ? rankTime({ set, deed }, unit, best) : null)),
  // 谁和李雷开会最多
  ...rule('S', 'Who And Set Deed1 De? Set Count? Best', (_: unknown, __: unknown, by: Things, deed: Deed, ___: unknown, set: Things, ____: unknown, best: Ranking) => mostWith(by, deed, set, best)),
  ...rule('S', 'Set And Who Deed1 De? Set Count? Best', (by: Things, _: unknown, __: unknown, deed: Deed, ___: unknown, set: Things, ____: unknown, best: Ranking) => mostWith(by, deed, set, best)),
  ...rule('MostWith', 'And Set Deed1 De? Set Count? Best De Kind', (_: unknown, by: Things, deed: Deed, __: unknown, set: Things, ___: unknown, best: Ranking, ____: unknown, key: Things) => (key.kind === 'Person' && key.where.length === 0 ? mostWith(by, deed, set, best) : null)),
  ...rule('S', 'MostWith', (plan: Plan) => plan),
  ...rule('S', 'MostWith Be Who', (plan: Plan) => plan),
];

function ranked(set: Things, { ask, set: key }: Asked, deed: Deed, best: Ranking): Plan | null {
  return isTopic(set) && ask === 'find' && key.kind !== set.kind && deed.not !== true ? rankPlanOf(key, { set, deed }, best) : null;
}

/** Of others than whoever did it: what was reviewed by its author alone may have had other reviewers. */
function ofOthers(deed: Deed, set: Things): Counted | null {
  const theirs = (deed.verb === 'merge' || deed.verb === 'close') && deed.not !== true && isCountable(set) ? narrowedBy(set, notOf(bySelf(deed.verb))) : null;
  return theirs === null ? null : { set: theirs, deed };
}

function done(set: Things, said: Mod): Counted | null {
  const finished = set.kind === 'ActionItem' && isCountable(set) && said.signature === 'state done' ? narrowed(set, timeless(said)) : null;
  return finished === null ? null : { set: finished };
}

function ofWhom(set: Things, by: Things, deed: Deed, best: Ranking): Plan | null {
  const theirs = by.kind === 'Person' && by.named !== undefined && isCountable(set) && deed.not !== true ? narrowedBy(set, doneTo(deed, by)) : null;
  return theirs === null || deed.verb === 'write' || deed.verb === 'open' ? null : rankPlanOf(people, { set: theirs }, best);
}

/** Who was at most of the meetings that somebody else was at. */
function mostWith(by: Things, deed: Deed, set: Things, best: Ranking): Plan | null {
  // 谁跟我一起 review 的 PR 最多: of a PR several are reviewers.
  const verb = set.kind === 'Meeting' && (deed.verb === 'hold' || deed.verb === 'attend') ? 'attend' : set.kind === 'PullRequest' && deed.verb === 'review' && deed.time === undefined ? 'review' : null;
  const met = verb !== null && isCountable(set) && deed.not !== true && by.kind === 'Person' && by.named !== undefined ? narrowedBy(set, doneTo({ ...deed, verb }, by)) : null;
  const rest = met === null ? null : others(by);
  return met === null || rest === null || verb === null ? null : rankPlanOf(rest, { set: met, deed: { verb } }, best);
}

/** Of those that were told before: whose they are, and of which sort. */
const within: readonly Rule[] = [
  ...rule('Part', 'Set Li Set De', (set: Things, _: unknown, owner: Things) => part(set, owner)),
  ...rule('Part', 'Set Li Kind', (set: Things, _: unknown, sort: Things) => (sort.kind === set.kind && sort.where.length > 0 ? part(set, sort) : null)),
  // 台风季准备这篇笔记里提到了哪些人
  ...rule('S', 'Set Li Deed1 Asked', (note: Things, _: unknown, deed: Deed, { ask, set }: Asked) => { const those = note.kind === 'Note' && deed.verb === 'mention' && deed.not !== true ? narrowedBy(set, doneTo(deed, note)) : null; return those === null ? null : ask === 'find' ? findPlan(those) : countPlan(those); }),
  ...rule('S', 'Part', (set: Things) => findPlan(set), 0.1),
  ...rule('S', 'Set Li Have? Asked', (set: Things, _: unknown, __: unknown, { ask, set: sort }: Asked) => { const those = sort.kind === set.kind && sort.where.length > 0 ? part(set, sort) : null; return those === null ? null : ask === 'find' ? findPlan(those) : countPlan(those); }),
  ...rule('S', 'Part Be|Have? Which Cl?', (set: Things) => findPlan(set)),
  ...rule('S', 'Part Be|Have? HowManyOf', (set: Things) => countPlan(set)),
  ...rule('S', 'Said De Be|Have Asked', (said: Mod, _: unknown, __: unknown, { ask, set }: Asked) => { const those = set.named === undefined ? narrowed(set, said) : null; return those === null ? null : ask === 'find' ? findPlan(those) : countPlan(those); }, 0.05),
];

function part(set: Things, of: Things): Things | null {
  const those = set.named === undefined && set.quantity === undefined ? afterPicking(set) : null;
  if (those === null || of.pick !== undefined || of.quantity !== undefined) return null;
  if (of.kind === set.kind) return of.named === undefined ? { ...those, where: [...those.where, ...of.where] } : null;
  return of.kind === 'Person' || of.kind === 'Project' ? narrowedBy(those, belonging(of)) : null;
}

export const topicRules: readonly Rule[] = [...rankings, ...within];
