/** Chinese questions that tell people apart from others, and things from each other: Tom 关了哪些别人提的 issue, 除了张三谁合的 PR 最多, Priya review 过哪几个人, 同一个人提和合的 PR. */
import type { Condition, Plan } from '#schemas/query';
import { whetherPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { allOf, isWork, things, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, bothOf, bySelf, except, having, narrowedBy, others } from '../predicates.ts';
import { answered, found, people, unnamed } from './asking.ts';
import { doneThings, doneTo, isVerb, type Asked, type Deed, type Word } from './meaning.ts';
import type { Doing } from './predicate-rules.ts';
import type { Verb } from '../verbs.ts';

const isMade = (verb: Word): boolean => verb === 'write' || verb === 'open';

/** What they did to what others made. */
function ofOthers(by: Things, deed: Deed, made: Word): Mod | null {
  const rest = by.kind === 'Person' && by.named !== undefined && isMade(made) ? others(by) : null;
  return rest === null ? null : bothOf(doneTo(deed, by), doneTo({ verb: made }, rest));
}

const besidesSelf: readonly Rule[] = [
  // Tom 关了哪些别人提的 issue
  ...rule('S', 'Set Deed1 Which|HowMany Cl? Others V De Set', (by: Things, deed: Deed, word: string | null, _: unknown, __: unknown, made: Word, ___: unknown, set: Things) => answered({ ask: word === 'count' ? 'count' : 'find', set }, narrowedBy(unnamed(set), ofOthers(by, deed, made)))),
  // 李雷合过哪些别人的 PR
  ...rule('S', 'Set Deed1 Which|HowMany Cl? Others De? Kind', (by: Things, deed: Deed, word: string | null, _: unknown, __: unknown, ___: unknown, set: Things) => (isWork(set.kind) ? answered({ ask: word === 'count' ? 'count' : 'find', set }, narrowedBy(set, ofOthers(by, deed, 'write'))) : null)),
  // 张三关掉的、但不是他自己提的 issue
  ...rule('Gap', 'Set Deed1 De? But? NotBe Self V', (by: Things, deed: Deed, _: unknown, __: unknown, ___: unknown, ____: unknown, made: Word) => ofOthers(by, deed, made)),
  // 同一个人提和合的 PR
  ...rule('Gap', 'By? SamePerson Both? V De? And|AlsoAnd|Or V', (_: unknown, __: unknown, ___: unknown, made: Word, ____: unknown, _____: unknown, verb: Word) => (isMade(made) && isVerb(verb) ? bySelf(verb) : null), 0.02),
  // 自己给自己合 PR 的人
  ...rule('Vp', 'ToThem V Kind', (_: unknown, verb: Word, set: Things) => toThemselves(verb, set)),
  ...rule('Vp', 'Self ToThem V Kind', (_: unknown, __: unknown, verb: Word, set: Things) => toThemselves(verb, set)),
];

function toThemselves(verb: Word, set: Things): Mod | null {
  const own = isVerb(verb) ? narrowedBy(set, bySelf(verb)) : null;
  return own === null ? null : doneThings({ verb }, own);
}

const apart: readonly Rule[] = [
  // 除了 atlas，张三还在哪些项目提过 PR; 除了张三，谁合的 PR 最多
  ...rule('S', 'Except Set Outside? S', (_: unknown, away: Things, __: unknown, plan: Plan) => but(away, plan), 0.1),
];

/** Without those; of what is named, and picked, nobody leaves anything out. */
export function but(away: Things, plan: Plan): Plan | null {
  const out: Condition | null = away.where.length > 0 && away.pick === undefined && away.quantity === undefined ? { is: 'not', of: allOf(away.where) } : null;
  if (out === null) return null;
  // 除了 thermo，还有几个 open PR: those of other projects.
  if (away.kind === 'Project' && (plan.ask === 'find' || plan.ask === 'count') && (isWork(plan.set.kind) || plan.set.kind === 'Commit') && (plan.ask === 'count' || plan.limit === undefined)) {
    const rest = plan.set.where.some(({ is }) => is === 'named') ? null : narrowedBy(things(plan.set.kind, ...plan.set.where), except(away));
    return rest === null ? null : { ...plan, set: { kind: rest.kind, where: [...rest.where] } };
  }
  if (plan.ask === 'find') return plan.set.kind !== away.kind || plan.limit !== undefined || plan.set.where.some(({ is }) => is === 'named') ? null : { ...plan, set: { ...plan.set, where: [...plan.set.where, out] } };
  const [key] = plan.ask === 'group' ? plan.by : [];
  if (plan.ask !== 'group' || key === undefined || !('linked' in key) || key.linked.at(-1)?.kind !== away.kind) return null;
  return { ...plan, keys: { kind: away.kind, where: [...(plan.keys?.where ?? []), out] } };
}

const isGiven = ({ verb, not }: Deed): boolean => (verb === 'review' || verb === 'approve' || verb === 'requestChanges') && not !== true;

/** Whose pull requests they reviewed. */
function whom(by: Things, deed: Deed, time?: Time): Plan | null {
  if (by.kind !== 'Person' || by.named === undefined || !isGiven(deed) || (time !== undefined && deed.time !== undefined)) return null;
  const theirs = narrowedBy({ kind: 'PullRequest', where: [] }, doneTo({ ...deed, ...(time && { time }) }, by));
  return theirs === null ? null : found(narrowedBy(people, having(theirs)));
}

const isPeople = ({ ask, set }: Asked): boolean => ask === 'find' && set.kind === 'Person' && set.where.length === 0;

const reviewed: readonly Rule[] = [
  // Priya 在 k8s 里 review 过哪几个人
  ...rule('S', 'Set Deed1 Asked', (by: Things, deed: Deed, of: Asked) => (isPeople(of) ? whom(by, deed) : null), 0.05),
  ...rule('S', 'Time Set Deed1 Asked', (time: Time, by: Things, deed: Deed, of: Asked) => (isPeople(of) ? whom(by, deed, time) : null), 0.05),
  // jweiss 上个月给谁做了 review
  ...rule('S', 'Set Time For Who Deed1', (by: Things, time: Time, _: unknown, __: unknown, deed: Deed) => whom(by, deed, time)),
  ...rule('S', 'Time Set For Who Deed1', (time: Time, by: Things, _: unknown, __: unknown, deed: Deed) => whom(by, deed, time)),
];

/** Whether several were at a meeting together. */
function met(by: Things, { deed, object }: Doing, time?: Time): Plan | null {
  const isMeeting = object.kind === 'Meeting' && object.named === undefined && object.pick === undefined && (deed.verb === 'hold' || deed.verb === 'attend');
  if (by.kind !== 'Person' || by.named?.each !== true || !isMeeting || deed.not === true || (time !== undefined && deed.time !== undefined)) return null;
  const set = narrowedBy(object, doneTo({ ...deed, verb: 'attend', ...(time && { time }) }, by));
  return set === null ? null : whetherPlan(set);
}

const together: readonly Rule[] = [
  // 李雷和陈思雨去年有没有一起开过会
  ...rule('S', 'Set Doing Ma', (by: Things, one: Doing) => met(by, one)),
  ...rule('S', 'Set YesNo Doing Ma?', (by: Things, _: unknown, one: Doing) => met(by, one)),
  ...rule('S', 'Set Time YesNo Doing Ma?', (by: Things, time: Time, _: unknown, one: Doing) => met(by, one, time)),
  ...rule('S', 'Time Set YesNo Doing Ma?', (time: Time, by: Things, _: unknown, one: Doing) => met(by, one, time)),
  ...rule('S', 'Time Set Doing Ma', (time: Time, by: Things, one: Doing) => met(by, one, time)),
  // atlas 和 k8s 两边都提过 PR 的人
  ...rule('Name', 'Set Number BothSides', (set: Things, number: number) => (set.named?.names?.length === number && (set.kind === 'Project' || set.kind === 'Person') ? set : null)),
  // 被张三和李雷同时 review 的
  ...rule('Gap', 'By Set Dou|Both Deed1', (_: unknown, by: Things, __: unknown, deed: Deed) => (by.named?.each === true ? doneTo(deed, by) : null)),
  // 张三和李雷同时参加的会
  ...rule('Gap', 'Set Both Deed1', (by: Things, _: unknown, deed: Deed) => (by.kind === 'Person' && by.named?.each === true && deed.not !== true ? doneTo(deed, by) : null)),
  // Quarterly planning 和 Retrospective 都参加过的人: what stands before the verb.
  ...rule('Vp', 'Set Dou|Every Deed1', (set: Things, _: unknown, deed: Deed) => toEachOf(set, deed)),
];

const isEach = (set: Things): boolean => set.named?.each === true || set.where.some((one) => one.is === 'any' && 'each' in one);

function toEachOf(set: Things, deed: Deed): Mod | null {
  const isDone = (deed.verb === 'attend' && set.kind === 'Meeting') || ((isGiven(deed) || deed.verb === 'comment') && set.kind === 'PullRequest') || (deed.verb === 'comment' && set.kind === 'Issue');
  return isDone && deed.not !== true && isEach(set) ? doneThings(deed, set) : null;
}

const places: readonly Rule[] = [
  // 张三在哪些项目有 commit
  ...rule('S', 'Set At Asked Li? Have Set', (by: Things, _: unknown, of: Asked, __: unknown, ___: unknown, set: Things) => {
    const his = of.set.kind === 'Project' && by.kind === 'Person' && by.named !== undefined && set.kind !== 'Person' ? narrowedBy(unnamed(set), belonging(by)) : null;
    return his === null ? null : answered(of, narrowedBy(of.set, having(his)));
  }),
  // 哪个 reviewer 没参加过会
  ...rule('Asked', 'Which Cl? RoleNoun', (_: unknown, __: unknown, verb: Verb) => { const who = verb === 'review' || verb === 'write' ? narrowedBy(people, doneThings({ verb }, { kind: 'PullRequest', where: [] })) : null; return who === null ? null : ({ ask: 'find', set: who } satisfies Asked); }, 0.1),
];

export const apartRules: readonly Rule[] = [...besidesSelf, ...apart, ...reviewed, ...together, ...places];
