/** Chinese questions for things and for how many. The question word stands where the answer would: 王芳合并了哪些 PR, PR 12 是谁合并的. */
import type { Plan } from '#schemas/query';
import { setOf, statePlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { about } from '../contents.ts';
import { openInTime } from '../open-in-time.ts';
import { isWork, mod, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, due, having, narrowedBy, notOf, others, timed, whereDone, whoDid } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { answered, counted, found, isMet, notPicked, people, unnamed } from './asking.ts';
import { commentsLeft } from './comment-rules.ts';
import { timeless } from './noun-rules.ts';
import { alike, didAll, type Doing } from './predicate-rules.ts';
import { state } from '../states.ts';
import { doneAnyhow, doneThings, doneTo, inTheirTime, isExact, isVerb, spoke, type Asked, type Deed } from './meaning.ts';

const asked = (of: Asked, by: Mod | null): Asked | null => {
  const set = narrowedBy(of.set, by);
  return set === null ? null : { ...of, set };
};

const askedThings: readonly Rule[] = [
  ...rule('Asked', 'Which Cl? Set', (_: unknown, __: unknown, set: Things) => (unnamed(set) === null || set.quantity !== undefined ? null : { ask: 'find', set })),
  ...rule('Asked', 'HowMany Cl? De? Set', (_: unknown, cl: string | null | undefined, ___: unknown, set: Things) => (unnamed(set) === null || set.quantity !== undefined || set.pick !== undefined ? null : { ask: 'count', set, ...(cl === 'times' && { times: true as const }) })),
  ...rule('Asked', 'Who', () => ({ ask: 'find', set: people })),
  ...rule('Asked', 'HowMany People', () => ({ ask: 'count', set: people })),
  // 昨天合的谁 review 的: what was merged is left out, rather than who merged.
  ...rule('Asked', 'Said De Asked', (said: Mod, _: unknown, of: Asked) => (of.set.kind === 'Person' && 'objectless' in said ? null : asked(of, said)), 0.1),
  ...rule('Asked', 'Adjective De? Asked', (said: Mod, _: unknown, of: Asked) => asked(of, timeless(said)), 0.1),
  ...rule('Asked', 'Set De Asked', (owner: Things, _: unknown, of: Asked) => asked(of, belonging(owner)), 0.1),
  ...rule('Asked', 'Except Set Outside? Have? Asked', (_: unknown, away: Things, __: unknown, ___: unknown, of: Asked) => (away.kind === of.set.kind && away.named !== undefined ? asked(of, mod(`but ${JSON.stringify(away.named)}`, () => away.where.map((condition) => ({ is: 'not' as const, of: condition })))) : null)),
  ...rule('HowManyOf', 'HowMany Cl?', () => 'count'),
];

/** 上个月有哪些已关闭的 issue: that were closed then. */
const then = (set: Things, time: Time): Things | null => (set.pick === undefined && set.untimed !== true ? inTheirTime(set, time) : narrowed(set, timed(time)));

/** 有哪些 PR, 有哪几个; 有哪几次 asks for meetings. */
const isSameKind = (set: Things, kind: Things | 'times' | null): boolean => kind === null || (kind === 'times' ? set.kind === 'Meeting' : kind.kind === set.kind && kind.where.length === 0);

const isMereName = ({ named, kind }: Things): boolean => named !== undefined && (kind === 'Person' || kind === 'Note' || kind === 'Topic');

const isWhoWhere = (of: Asked, place: Things): boolean => of.set.kind === 'Person' && place.kind === 'Project';

const finds: readonly Rule[] = [
  ...rule('S', 'Set', (set: Things) => (isMereName(set) ? null : found(set)), 0.1),
  // 还没关的 issue 是？
  ...rule('S', 'Set Be', (set: Things) => (set.where.length === 0 || isMereName(set) ? null : found(unnamed(set))), 0.1),
  ...rule('S', 'Ask Set', (_: unknown, set: Things) => (isMereName(set) ? null : found(set))),
  ...rule('S', 'May Ask Set Ma', (_: unknown, __: unknown, set: Things) => found(unnamed(set))),
  ...rule('S', 'May Ask Asked Ma', (_: unknown, __: unknown, of: Asked) => answered(of, of.set)),
  ...rule('S', 'Ask Asked', (_: unknown, of: Asked) => answered(of, of.set), 0.05),
  // 上个月开了哪些会，给个清单
  ...rule('S', 'S ListPlease', (plan: Plan) => (plan.ask === 'find' || plan.ask === 'group' ? plan : null)),
  ...rule('S', 'Set AskAfter', (set: Things) => found(unnamed(set)), 0.02),
  ...rule('S', 'Asked AskAfter', (of: Asked) => answered(of, of.set), 0.1),
  ...rule('S', 'Set Be|Have? Which', (set: Things) => found(unnamed(set))),
  // 已经合并的 PR，属于 Apiary 的有哪些
  ...rule('S', 'Set Be Name De Be|Have? Which Cl?', (set: Things, _: unknown, place: Things) => (place.kind === 'Project' ? found(narrowedBy(notPicked(set), belonging(place))) : null)),
  ...rule('S', 'Set Be Name De Be|Have? HowManyOf', (set: Things, _: unknown, place: Things) => (place.kind === 'Project' ? counted(narrowedBy(notPicked(set), belonging(place))) : null)),
  ...rule('S', 'Set Be|Have? Which Cl|Kind', (set: Things, _: unknown, __: unknown, kind: Things | 'times' | null) => (isSameKind(set, kind) ? found(unnamed(set)) : null)),
  // 评论最多的 issue 是？
  ...rule('S', 'S Be', (plan: Plan) => (plan.ask === 'group' || (plan.ask === 'find' && (plan.set.where.length > 0 || plan.order !== undefined)) ? plan : null), 0.3),
  ...rule('S', 'Set Be Who', (set: Things) => (set.kind === 'Person' ? found(unnamed(set)) : null)),
  ...rule('S', 'Set Have Who', (set: Things) => (set.kind === 'Person' ? found(unnamed(set)) : null)),
  ...rule('S', 'Who Be Set', (_: unknown, __: unknown, set: Things) => (set.kind === 'Person' ? found(unnamed(set)) : null)),
  ...rule('S', 'Which Cl? Be Set', (_: unknown, __: unknown, ___: unknown, set: Things) => (set.where.length === 0 && set.pick === undefined ? null : found(unnamed(set))), 0.1),
  ...rule('S', 'Set Li? Be|Have? HowManyOf', (set: Things) => counted(unnamed(set))),
  ...rule('S', 'Set Have Total? HowManyOf', (set: Things) => counted(unnamed(set))),
  ...rule('S', 'Set De? Count Be? HowManyOf?', (set: Things) => counted(unnamed(set))),
  ...rule('S', 'Ask Set De? Count', (_: unknown, set: Things) => counted(unnamed(set))),
  ...rule('S', 'Set AskAfter? Count', (set: Things) => counted(unnamed(set)), 0.1),
  ...rule('S', 'Ask? Gap Set Count', (_: unknown, gap: Mod, set: Things) => counted(narrowedBy(notPicked(set), gap)), 0.3),
  ...rule('S', 'Set Plain HowManyOf', (set: Things, said: Mod) => counted(narrowedBy(notPicked(set), said)), 0.2),
  // 节拍的 bug 还开着哪些
  ...rule('S', 'Set Plain|Stay Which Cl?', (set: Things, said: Mod | null) => found(narrowedBy(notPicked(set), said ?? state('open'))), 0.2),
  ...rule('S', 'HowManyOf Said De? Set', (_: unknown, said: Mod, __: unknown, set: Things) => counted(narrowedBy(notPicked(set), said)), 0.2),
  // 哪些 PR 没人 review; 有多少 PR 是…
  ...rule('S', 'Have? Asked Said De?', (_: unknown, of: Asked, said: Mod) => answered(of, narrowedBy(of.set, said))),
  // 哪些风险是阻塞
  ...rule('S', 'Have? Asked Be Kind', (_: unknown, of: Asked, __: unknown, sort: Things) => (sort.kind === of.set.kind && sort.where.length > 0 && sort.kind !== 'Meeting' ? answered(of, { ...of.set, where: [...of.set.where, ...sort.where] }) : null)),
  ...rule('S', 'Asked', (of: Asked) => (of.set.kind === 'Person' && of.set.where.length === 0 && of.ask === 'find' ? null : answered(of, of.set)), 0.05),
  ...rule('S', 'Have Asked', (_: unknown, of: Asked) => answered(of, of.set), 0.05),
  // 哪个会议的任务还没完成: the meetings.
  ...rule('S', 'Asked De Set Said De?', (of: Asked, _: unknown, set: Things, said: Mod) => (of.set.kind === set.kind || of.set.kind === 'Person' ? null : answered(of, narrowedBy(of.set, havingOf(narrowedBy(notPicked(set), said)))))),
  // 哪些会上有 blocker
  ...rule('S', 'At? Asked Li Said De?', (_: unknown, of: Asked, __: unknown, said: Mod) => (of.set.kind === 'Meeting' && said.signature.startsWith('has(') ? answered(of, narrowedBy(of.set, said)) : null)),
  ...rule('S', 'Asked Have|Li', (of: Asked) => answered(of, of.set), 0.3),
  // atlas 有哪些 open PR (没人 review)
  ...rule('S', 'Set Have? Asked', (owner: Things, _: unknown, of: Asked) => (isUndoneBy(owner, of) ? null : answered(of, narrowedBy(of.set, owner.kind === of.set.kind ? null : belonging(owner)))), 0.02),
  ...rule('S', 'Set Have? Asked Said De?', (owner: Things, _: unknown, of: Asked, said: Mod) => (isWhoWhere(of, owner) || isByOwner(owner, of, said) ? null : answered(of, narrowedBy(narrowedBy(of.set, owner.kind === of.set.kind ? null : belonging(owner)), said))), 0.04),
  ...rule('S', 'Loc Be|Have? Asked', (place: Things, _: unknown, of: Asked) => answered(of, narrowedBy(of.set, belonging(place)))),
  ...rule('S', 'Loc Be|Have? Asked Said De?', (place: Things, _: unknown, of: Asked, said: Mod) => (isWhoWhere(of, place) ? null : answered(of, narrowedBy(narrowedBy(of.set, belonging(place)), said))), 0.02),
  // k8s 项目中有谁提过 PR: what they did there.
  ...rule('S', 'Set|Loc Have? Asked Doings', (place: Things, _: unknown, of: Asked, all: readonly Doing[]) => (isWhoWhere(of, place) ? answered(of, narrowedBy(of.set, didAll(all.map((one) => alike(one, { verb: one.deed.verb, place }))))) : null)),
  ...rule('S', 'Time Have? Asked Doings', (time: Time, _: unknown, of: Asked, all: readonly Doing[]) => (of.set.kind === 'Person' ? answered(of, narrowedBy(of.set, didAll(all.map((one) => alike(one, { verb: one.deed.verb, time }))))) : null)),
  // k8s 上周谁关了 issue
  ...rule('S', 'Set|Loc Time Have? Asked Doings', (place: Things, time: Time, _: unknown, of: Asked, all: readonly Doing[]) => doneThere(of, all, place, time)),
  ...rule('S', 'Time Set|Loc Have? Asked Doings', (time: Time, place: Things, _: unknown, of: Asked, all: readonly Doing[]) => doneThere(of, all, place, time)),
  // 王芳还剩几个任务
  ...rule('S', 'Set|Loc Left Asked', (owner: Things, _: unknown, of: Asked) => answered(of, narrowedBy(narrowedBy(of.set, belonging(owner)), state('open')))),
  ...rule('S', 'Left Asked', (_: unknown, of: Asked) => answered(of, narrowedBy(of.set, state('open')))),
  ...rule('S', 'Time Have? Asked', (time: Time, _: unknown, of: Asked) => answered(of, of.set.pick === undefined && of.set.untimed !== true ? inTheirTime(of.set, time) : null), 0.02),
  ...rule('S', 'Time Have? Asked Be? WasOpen De?', (time: Time, _: unknown, of: Asked) => answered(of, narrowedBy(of.set, openInTime(time)))),
  ...rule('S', 'Set Time Have? Asked', (owner: Things, time: Time, _: unknown, of: Asked) => answered(of, narrowedBy(then(of.set, time), belonging(owner))), 0.1),
  ...rule('S', 'Time Set Have? Asked', (time: Time, owner: Things, _: unknown, of: Asked) => (isMet(owner) ? null : answered(of, narrowedBy(then(of.set, time), belonging(owner)))), 0.1),
  // 带 bug 标签的 issue 还有几个没关; 王芳提的 PR 有哪些没合并
  ...rule('S', 'Set Li? Have? HowManyOf Be? Said De?', (set: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, said: Mod) => counted(narrowedBy(notPicked(set), said))),
  ...rule('S', 'Set Li? Have? Which Cl? Be? Said De?', (set: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, said: Mod) => found(narrowedBy(notPicked(set), said)), 0.02),
  ...rule('S', 'Set Li? Said De Be|Have? Which Cl?', (set: Things, _: unknown, said: Mod) => found(narrowedBy(notPicked(set), said)), 0.1),
  ...rule('S', 'Set Li? Said De Be|Have? HowManyOf', (set: Things, _: unknown, said: Mod) => counted(narrowedBy(notPicked(set), said)), 0.1),
  ...rule('S', 'Have HowManyOf Said De? Set', (_: unknown, __: unknown, said: Mod, ___: unknown, set: Things) => counted(narrowedBy(notPicked(set), said))),
];

/** 李雷哪些 PR 没 review: those of his, or those that he did not? */
/** 张三还在哪些项目有 commit: his. */
const isOfOwner = (owner: Things, of: Asked, said: Mod): boolean => owner.kind === 'Person' && of.set.kind === 'Project' && said.signature.startsWith('has(');
const isByOwner = (owner: Things, of: Asked, said: Mod): boolean => isOfOwner(owner, of, said) || (owner.kind === 'Person' && said.bare === true && (said.of(of.set.kind) ?? []).some(({ is }) => is === 'linked'));

/** 我还有哪些没 review 的 PR: mine, or those that I have not reviewed? */
const isUndoneBy = (owner: Things, { set }: Asked): boolean => owner.kind === 'Person' && set.bare === true;

/** What they did there and then, of deeds that say neither themselves. */
function doneThere(of: Asked, all: readonly Doing[], place: Things, time: Time): Plan | null {
  if (!isWhoWhere(of, place) || all.some(({ deed }) => deed.time !== undefined || deed.place !== undefined)) return null;
  return answered(of, narrowedBy(of.set, didAll(all.map(({ deed, object }) => ({ deed: { ...deed, time, place }, object })))));
}

/** Who did what to it, and to what somebody did it. */
const havingOf = (set: Things | null): Mod | null => (set === null ? null : having(set));

/** 评论过几次: each comment is one time, and one work may have several. */
const isComments = ({ verb }: Deed, { times }: Asked): boolean => verb === 'comment' && times === true;

const ofOthers = (by: Things): Mod | null => { const rest = others(by); return rest === null ? null : belonging(rest); };

const unless = ({ not }: Deed, said: Mod | null): Mod | null => (not === true ? notOf(said) : said);

const deeds: readonly Rule[] = [
  ...rule('S', 'Set Deed1 Asked', (by: Things, deed: Deed, of: Asked) => (isComments(deed, of) ? commentsLeft(by, deed, of.set) : answered(of, narrowedBy(of.set, doneTo(deed, by))))),
  ...rule('S', 'Time Set Deed1 Asked', (time: Time, by: Things, deed: Deed, of: Asked) => (deed.time === undefined && !isMet(by) && !isComments(deed, of) ? answered(of, narrowedBy(of.set, doneTo({ ...deed, time }, by))) : null)),
  ...rule('S', 'Loc Set Deed1 Asked', (place: Things, by: Things, deed: Deed, of: Asked) => (deed.place === undefined && !isComments(deed, of) ? answered(of, narrowedBy(of.set, doneTo({ ...deed, place }, by))) : null), 0.02),
  ...rule('S', 'Time Loc Set Deed1 Asked', (time: Time, place: Things, by: Things, deed: Deed, of: Asked) => (deed.place === undefined && !isComments(deed, of) ? answered(of, narrowedBy(of.set, doneTo({ ...deed, place, time }, by))) : null), 0.02),
  // 王芳合并过别人的几个 PR
  ...rule('S', 'Set Deed1 Others De Asked', (by: Things, deed: Deed, _: unknown, __: unknown, of: Asked) => (isComments(deed, of) || by.kind !== 'Person' ? null : answered(of, narrowedBy(narrowedBy(of.set, ofOthers(by)), doneTo(deed, by))))),
  ...rule('S', 'Deed1 Asked', (deed: Deed, of: Asked) => (isComments(deed, of) ? null : answered(of, narrowedBy(of.set, doneAnyhow(deed))))),
  // 张三最近合并了哪些 PR: the newest first.
  ...rule('S', 'Set|Loc Recently Deed1 Asked', (by: Things, _: unknown, deed: Deed, of: Asked) => newestFirst(of, doneTo(deed, by))),
  ...rule('S', 'Recently Set Deed1 Asked', (_: unknown, by: Things, deed: Deed, of: Asked) => newestFirst(of, doneTo(deed, by))),
  ...rule('S', 'Recently Deed1 Asked', (_: unknown, deed: Deed, of: Asked) => newestFirst(of, doneAnyhow(deed))),
  ...rule('S', 'Recently Have Asked Said De?', (_: unknown, __: unknown, of: Asked, said: Mod) => newestFirst(of, said)),
  ...rule('S', 'Set|Loc Recently Have Asked', (place: Things, _: unknown, __: unknown, of: Asked) => newestFirst(of, belonging(place))),
  ...rule('S', 'Recently Have Asked', (_: unknown, __: unknown, of: Asked) => newestFirst(of, mod('', () => []))),
  ...rule('S', 'Anybody Deed1 Asked', (_: unknown, deed: Deed, of: Asked) => answered(of, narrowedBy(of.set, doneAnyhow(deed)))),
  ...rule('S', 'Set Be|Have? By? Asked Deed1 De?', (object: Things, _: unknown, __: unknown, of: Asked, deed: Deed) => ((object.named?.each === true && object.kind !== 'Person') || isExact(object.quantity) ? null : answered(of, narrowedBy(of.set, doneThings(deed, object))))),
  // 张三上周合的是哪些 PR, k8s#26 修的是哪个 issue
  ...rule('S', 'Set Deed1 De Be Asked', (by: Things, deed: Deed, _: unknown, __: unknown, of: Asked) => (of.set.kind !== 'Person' && (by.kind === 'Person' || by.kind === 'PullRequest') && by.named !== undefined ? answered(of, narrowedBy(of.set, doneTo(deed, by))) : null), 0.1),
  ...rule('S', 'Set Deed1 De Be Asked', (object: Things, deed: Deed, _: unknown, __: unknown, of: Asked) => isExact(object.quantity) ? null : answered(of, narrowedBy(of.set, doneThings(deed, object))), 0.2),
  // atlas#51 跟哪个 PR 有关联, 李雷跟哪个 issue 有关
  ...rule('S', 'Set And Asked Have? Related', (one: Things, _: unknown, of: Asked) => (one.named !== undefined && isWork(of.set.kind) ? answered(of, narrowedBy(of.set, isWork(one.kind) ? doneTo({ verb: 'relate' }, one) : one.kind === 'Person' ? doneTo({ verb: 'involve' }, one) : null)) : null)),
  ...rule('S', 'Deed1 Set De Be|Have Asked', (deed: Deed, object: Things, _: unknown, __: unknown, of: Asked) => answered(of, narrowedBy(of.set, doneThings(deed, object))), 0.05),
  ...rule('S', 'Have? At? Asked Li? Deed1 Set', (_: unknown, __: unknown, of: Asked, ___: unknown, deed: Deed, object: Things) => (of.set.kind === 'Meeting' || of.set.kind === 'Note' ? answered(of, spokenOf(of.set, deed, object)) : null), 0.02),
  ...rule('S', 'Set At? Asked Li? By? Deed1 De?', (object: Things, _: unknown, of: Asked, __: unknown, ___: unknown, deed: Deed) => (of.set.kind === 'Meeting' || of.set.kind === 'Note' ? answered(of, spokenOf(of.set, deed, object)) : null), 0.02),
  ...rule('S', 'Set At Asked Li? Deed1', (by: Things, _: unknown, of: Asked, __: unknown, deed: Deed) => (by.kind === 'Person' && (deed.verb === 'comment' || (of.set.kind === 'PullRequest' && ['review', 'approve', 'requestChanges'].includes(deed.verb))) ? answered(of, narrowedBy(of.set, doneTo(deed, by))) : null)),
  // 李雷的 PR 张三 review 了几个
  // 在李雷没参加的会议里，王芳参加了几次
  ...rule('S', 'At Set Li? Set Deed1 HowManyOf', (_: unknown, set: Things, __: unknown, by: Things, deed: Deed) => (by.kind === 'Person' ? counted(narrowedBy(notPicked(set), doneTo(deed, by))) : null), 0.05),
  ...rule('S', 'At Set Li? Set Deed1 Which Cl?', (_: unknown, set: Things, __: unknown, by: Things, deed: Deed) => (by.kind === 'Person' ? found(narrowedBy(notPicked(set), doneTo(deed, by))) : null), 0.05),
  ...rule('S', 'Set Li? Set Deed1 HowManyOf', (set: Things, _: unknown, by: Things, deed: Deed) => counted(narrowedBy(notPicked(set), doneTo(deed, by))), 0.05),
  ...rule('S', 'Set Li? Set Deed1 Which Cl?', (set: Things, _: unknown, by: Things, deed: Deed) => found(narrowedBy(notPicked(set), doneTo(deed, by))), 0.05),
  ...rule('S', 'Set Deed1 HowManyOf', (set: Things, deed: Deed) => (set.kind === 'Meeting' && deed.verb === 'hold' ? counted(narrowedBy(notPicked(set), doneAnyhow(deed))) : null)),
  ...rule('S', 'Set Be At Asked Li? By? Deed1 De?', (object: Things, _: unknown, __: unknown, of: Asked, ___: unknown, ____: unknown, deed: Deed) => (of.set.kind === 'Meeting' || of.set.kind === 'Note' ? answered(of, spokenOf(of.set, deed, object)) : null), 0.02),
  ...rule('S', 'At Asked Li? Deed1 Set', (_: unknown, of: Asked, __: unknown, deed: Deed, object: Things) => (of.set.kind === 'Meeting' || of.set.kind === 'Note' ? answered(of, narrowedBy(of.set, doneThings(deed, object))) : null)),
  ...rule('S', 'AboutWord Text Deed1|Have Asked', (_: unknown, words: readonly string[], deed: Deed | null, of: Asked) => answered(of, narrowedBy(narrowedBy(of.set, about(words)), deed === null ? about(words) : doneAnyhow(deed))), 0.2),
  ...rule('S', 'Loc AboutWord Text Deed1|Have Asked', (place: Things, _: unknown, words: readonly string[], deed: Deed | null, of: Asked) => answered(of, narrowedBy(narrowedBy(of.set, about(words)), deed === null ? belonging(place) : deed.place === undefined ? doneAnyhow({ ...deed, place }) : null)), 0.2),
  // atlas#58 属于哪个项目, k8s#24 分配给谁, atlas#58 是谁的.
  ...rule('S', 'Set Be Asked', (set: Things, _: unknown, of: Asked) => (of.set.kind === 'Project' && set.named !== undefined && isWork(set.kind) ? answered(of, narrowedBy(of.set, having(set))) : null)),
  ...rule('S', 'Set Be? Asked De', (set: Things, _: unknown, of: Asked) => (of.set.kind === 'Project' && set.named !== undefined && isWork(set.kind) ? answered(of, narrowedBy(of.set, having(set))) : null)),
  ...rule('S', 'Set AssignedTo Who InHand?', (set: Things) => (set.named === undefined && ((set.kind !== 'ActionItem' && set.kind !== 'Issue') || set.where.length === 0) ? null : found(narrowedBy(people, whoDid({ verb: 'own' }, set))))),
  // atlas 的 commit 有几个是李雷的
  ...rule('S', 'Set Li? Have HowManyOf Be Set De', (set: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, by: Things) => (by.named === undefined ? null : counted(narrowedBy(notPicked(set), belonging(by))))),
  // 第三季度共召开会议多少次, 李雷上个月提 PR 几个
  ...rule('S', 'Deed1 Set HowManyOf', (deed: Deed, set: Things) => (deed.not === true || deed.time === undefined || set.where.length > 0 ? null : counted(narrowedBy(unnamed(set), doneAnyhow(deed))))),
  ...rule('S', 'Name|Me Deed1 Set HowManyOf', (by: Things, deed: Deed, set: Things) => (by.kind !== 'Person' || deed.not === true || set.where.length > 0 ? null : counted(narrowedBy(unnamed(set), doneTo(deed, by))))),
  // 上周提的 PR 合并了几个
  ...rule('S', 'Set Li? V HowManyOf', (set: Things, _: unknown, verb: Deed['verb']) => (verb === 'merge' || (verb === 'close' && set.kind === 'Issue') ? counted(narrowedBy(notPicked(set), doneAnyhow({ verb }))) : null)),
  ...rule('S', 'Set Time V HowManyOf', (set: Things, time: Time, verb: Deed['verb']) => (verb === 'merge' || (verb === 'close' && set.kind === 'Issue') ? counted(narrowedBy(notPicked(set), doneAnyhow({ verb, time }))) : null)),
  // 李雷和谁一起开过会
  ...rule('S', 'Set And Asked Deed1 Set', (by: Things, _: unknown, of: Asked, deed: Deed, object: Things) => withThem(of, by, deed, object)),
  // Who was at the same meetings.
  ...rule('S', 'Asked And Set Deed1 Set', (of: Asked, _: unknown, by: Things, deed: Deed, object: Things) => withThem(of, by, deed, object)),
  ...rule('S', 'Set At Asked Li? Deed1 Set', (by: Things, _: unknown, of: Asked, __: unknown, deed: Deed, object: Things) => (isVerb(deed.verb) && deed.place === undefined && of.set.kind !== 'Person' ? answered(of, narrowedBy(of.set, unless(deed, whereDone(by, { verb: deed.verb, time: deed.time }, object)))) : null)),
  ...rule('S', 'Set At Asked Li? Contribute', (by: Things, _: unknown, of: Asked) => (of.set.kind === 'Project' ? answered(of, narrowedBy(of.set, belonging(by))) : null)),
  ...rule('S', 'Set For Asked Contribute', (by: Things, _: unknown, of: Asked) => (of.set.kind === 'Project' ? answered(of, narrowedBy(of.set, belonging(by))) : null)),
  ...rule('S', 'Set Be? ComeFrom|At Asked Li?', (set: Things, _: unknown, __: unknown, of: Asked) => answered(of, narrowedBy(of.set, having(set)))),
  ...rule('S', 'Loc Who Deed1', (place: Things, _: unknown, deed: Deed) => (deed.verb === 'speak' ? found(narrowedBy(people, spoke({ ...deed, place }))) : null)),
  ...rule('S', 'Loc Have Who Deed1', (place: Things, _: unknown, __: unknown, deed: Deed) => (deed.verb === 'speak' ? found(narrowedBy(people, spoke({ ...deed, place }))) : null)),
  ...rule('S', 'Loc Asked Deed1 Set', (place: Things, of: Asked, deed: Deed, object: Things) => (deed.place === undefined && of.set.kind === 'Person' ? answered(of, narrowedBy(of.set, doneThings({ ...deed, place }, object))) : null), 0.02),
  ...rule('S', 'Time Asked Deed1 Set', (time: Time, of: Asked, deed: Deed, object: Things) => (deed.time === undefined ? answered(of, narrowedBy(of.set, doneThings({ ...deed, time }, object))) : null)),
  ...rule('S', 'Time Have? Asked Deed1', (time: Time, _: unknown, of: Asked, deed: Deed) => (deed.time === undefined ? answered(of, narrowedBy(of.set, doneAnyhow({ ...deed, time }))) : null), 0.15),
  // 5月1日到6月15日之间，哪些 PR 被合并了
  ...rule('S', 'Time Have? Asked By Deed1 De?', (time: Time, _: unknown, of: Asked, __: unknown, deed: Deed) => (deed.time === undefined && of.set.kind !== 'Person' ? answered(of, narrowedBy(of.set, doneAnyhow({ ...deed, time }))) : null)),
  ...rule('S', 'Time Have? Asked By Set Deed1 De?', (time: Time, _: unknown, of: Asked, __: unknown, by: Things, deed: Deed) => (deed.time === undefined ? answered(of, narrowedBy(of.set, doneTo({ ...deed, time }, by))) : null)),
  ...rule('S', 'Loc Asked Deed1', (place: Things, of: Asked, deed: Deed) => (deed.place === undefined ? answered(of, narrowedBy(of.set, doneAnyhow({ ...deed, place }))) : null), 0.15),
  // 地图白屏这个问题是谁报的 issue
  ...rule('S', 'Set Be Who Deed1 De Kind', (set: Things, _: unknown, __: unknown, deed: Deed, ___: unknown, kind: Things) => (set.named !== undefined && set.kind === kind.kind && kind.where.length === 0 && deed.not !== true ? found(narrowedBy(people, doneThings(deed, set))) : null)),
  ...rule('S', 'Who Be Set De RoleNoun', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb) => found(narrowedBy(people, whoDid({ verb }, set)))),
  ...rule('S', 'Asked Deed1 De Set', (of: Asked, deed: Deed, _: unknown, object: Things) => (object.named === undefined && (of.set.kind !== 'Person' || !isOfSomebody(object)) ? null : answered(of, narrowedBy(of.set, doneThings(deed, object)))), 0.1),
  ...rule('S', 'Be Asked Deed1 De Set', (_: unknown, of: Asked, deed: Deed, __: unknown, object: Things) => (object.named === undefined ? null : answered(of, narrowedBy(of.set, doneThings(deed, object)))), 0.1),
  // What was decided, and what is to be done.
  ...rule('S', 'Decided What', (set: Things) => found(set)),
  ...rule('S', 'Decided Which Cl?', (set: Things) => found(set), 0.02),
  ...rule('Decided', 'Decide', () => things('Decision')),
  ...rule('Decided', 'Loc Decided', (place: Things, set: Things) => decidedIn(set, place)),
  ...rule('Decided', 'Set Decided', (place: Things, set: Things) => (place.kind === 'Meeting' || place.kind === 'Project' ? decidedIn(set, place) : null), 0.02),
  ...rule('Decided', 'Time Decided', (time: Time, set: Things) => narrowed(set, timed(time))),
  ...rule('Decided', 'AboutWord Text Decided', (_: unknown, words: readonly string[], set: Things) => narrowed(set, about(words)), 0.2),
  ...rule('S', 'Set Must What', (by: Things) => mustDo(by)),
  ...rule('S', 'Set Time Must What', (by: Things, time: Time) => mustDo(by, time)),
  ...rule('S', 'Time Set Must What', (time: Time, by: Things) => mustDo(by, time)),
  ...rule('S', 'Set Stative Asked', (by: Things, of: Mod, set: Asked) => (by.kind === 'Person' && set.set.kind === 'ActionItem' ? answered(set, narrowedBy(narrowedBy(set.set, belonging(by)), of)) : null)),
  ...rule('S', 'Stative Asked', (of: Mod, set: Asked) => (set.set.kind === 'ActionItem' ? answered(set, narrowedBy(set.set, of)) : null)),
  ...rule('S', 'Set Have What Must De?', (by: Things) => mustDo(by)),
  ...rule('S', 'Set Must De? Set Be|Have? Which', (by: Things, _: unknown, __: unknown, set: Things) => (set.kind === 'ActionItem' && set.where.length === 0 ? mustDo(by) : null)),
  ...rule('S', 'Set De? State Be? What?', (set: Things) => statePlan(set)),
  ...rule('S', 'Set Be|Being? What State', (set: Things) => statePlan(set)),
  ...rule('S', 'Longest De Number Cl? Set', (descending: boolean, _: unknown, limit: number, __: unknown, set: Things) => (limit > 0 ? byLength(set, descending, limit) : null)),
  ...rule('S', 'Longest De Number Cl? Set Be Which Number? Cl?', (descending: boolean, _: unknown, limit: number, __: unknown, set: Things) => (limit > 0 ? byLength(set, descending, limit) : null)),
  ...rule('S', 'Longest De That? Cl? Set', (descending: boolean, _: unknown, __: unknown, ___: unknown, set: Things) => byLength(set, descending)),
  ...rule('S', 'Time Longest De That? Cl? Set', (time: Time, descending: boolean, _: unknown, __: unknown, ___: unknown, set: Things) => { const then = narrowed(set, timed(time)); return then === null ? null : byLength(then, descending); }),
  ...rule('S', 'Asked Length? Longest', (of: Asked, _: unknown, descending: boolean) => byLength(of.set, descending)),
  ...rule('S', 'Longest De That? Cl? Set Be Which Cl?', (descending: boolean, _: unknown, __: unknown, ___: unknown, set: Things) => byLength(set, descending)),
];

/** 谁关的 Ben 提的 issue: those are known by who made them. */
const isOfSomebody = ({ where, pick }: Things): boolean => pick === undefined && where.some((one) => one.is === 'linked' && one.to.kind === 'Person' && one.to.where.length > 0);

function newestFirst({ ask, set }: Asked, said: Mod | null): Plan | null {
  const those = set.pick === undefined && set.kind !== 'Person' && said?.untimed !== true ? narrowedBy(set, said) : null;
  return ask !== 'find' || those === null ? null : found({ ...those, pick: { newest: true, limit: null } });
}

function withThem(of: Asked, by: Things, { verb, ...circumstances }: Deed, object: Things): Plan | null {
  const deed: Deed = { ...circumstances, verb: verb === 'hold' ? 'attend' : verb };
  const theirs = deed.verb === 'attend' && deed.not !== true && by.named !== undefined && of.set.kind === 'Person' ? narrowedBy(unnamed(object), doneTo(deed, by)) : null;
  const rest = others(by);
  return theirs === null || rest === null ? null : answered(of, narrowedBy(narrowedBy({ ...of.set, where: [...of.set.where, ...rest.where] }, doneThings({ verb: 'attend' }, theirs)), mod('', () => [])));
}

/** 会上做了 this decision: where it came up. */
function raisedThere(deed: Deed, object: Things): Mod | null {
  return (deed.verb === 'raise' || deed.verb === 'write' || deed.verb === 'mention') && deed.not !== true && deed.time === undefined && deed.place === undefined && !isWork(object.kind) ? having(object) : null;
}

/** In one place: 灯塔周会 is no meeting of another name in a project. */
const decidedIn = (set: Things, place: Things): Things | null => (set.where.some((condition) => condition.is === 'linked' && condition.role === 'raised in') ? null : narrowedBy(set, belonging(place)));

/** 哪些会提过 pluto */
function spokenOf(meetings: Things, deed: Deed, object: Things): Things | null {
  const said = narrowedBy(meetings, doneThings(deed, object) ?? raisedThere(deed, object));
  return said === null && deed.verb === 'write' ? narrowedBy(meetings, doneThings({ ...deed, verb: 'mention' }, object)) : said;
}

function mustDo(by: Things, time?: Time): Plan | null {
  const left = by.kind === 'Person' ? narrowedBy(things('ActionItem', { is: 'one of', property: 'status', values: ['open'] }), belonging(by)) : null;
  return found(time === undefined ? left : narrowedBy(left, due(time)));
}

/** The longest meeting, with those that are as long. */
function byLength(set: Things, descending: boolean, limit = 1): Plan | null {
  const plain = set.kind === 'Meeting' && set.quantity === undefined && set.pick === undefined && set.named === undefined ? setOf(set) : null;
  return plain === null ? null : { ask: 'find', set: plain, order: { by: { value: { through: [], property: 'duration_s' } }, descending }, limit, withTies: true };
}

export const questionRules: readonly Rule[] = [...askedThings, ...finds, ...deeds];
