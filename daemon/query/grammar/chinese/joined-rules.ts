/** Chinese descriptions of several parts: 李雷写的、今年合并的 PR, 不是李雷也不是王芳提的, 只提过 issue 没提过 PR 的人, 有 bug 和 security 两个标签的. */
import { rule, type Rule } from '../chart.ts';
import { about, labelled, titled } from '../contents.ts';
import { bothMods, eitherMod, mod, narrowed, notMod, oneOfEach, things, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, bothOf, bySelf, doneByThings, except, having, narrowedBy, none, notOf, others, timed, together } from '../predicates.ts';
import { state } from '../states.ts';
import { doneAtAll } from '../verbs.ts';
import { people } from './asking.ts';
import { doneAnyhow, doneSomething, doneThings, doneTo, type ByDoer, type Deed, type Word } from './meaning.ts';
import { alike, didAll, type Doing } from './predicate-rules.ts';

const isPlainKind = ({ where, named, pick }: Things): boolean => where.length === 0 && named === undefined && pick === undefined;

const parts: readonly Rule[] = [
  // 李雷写的、今年合并的: whoever merged it.
  ...rule('Said', 'Said De Comma|And|AlsoAnd|But Deed1', (one: ByDoer, _: unknown, __: unknown, deed: Deed) => endedToo(one, deed), 0.1),
  // 谁同时给 k8s 提过 PR、给 beacon 提过 issue
  ...rule('Vp', 'Both Doing Comma Doing', (_: unknown, one: Doing, __: unknown, other: Doing) => (one.deed.not !== true && other.deed.not !== true ? didAll([one, other]) : null)),
  // 不是李雷也不是王芳提的, 既不是 atlas 也不是 k8s 的
  ...rule('Gap', 'Both? NotBe Set AlsoAnd NotBe Set Deed1', (_: unknown, __: unknown, one: Things, ___: unknown, ____: unknown, other: Things, deed: Deed) => { const either = together(one, other, false); return either === null || deed.not === true || either.kind !== 'Person' ? null : notOf(doneTo(deed, either)); }),
  ...rule('Set', 'Both? NotBe Set AlsoAnd NotBe Set De Set', (_: unknown, __: unknown, one: Things, ___: unknown, ____: unknown, other: Things, _____: unknown, set: Things) => { const either = together(one, other, false); return either === null || set.named !== undefined || set.pick !== undefined || set.kind === either.kind ? null : narrowedBy(set, except(either)); }, 0.05),
  ...rule('Gap', 'By Others V', (_: unknown, __: unknown, verb: Word) => endedByOthers(verb), 0.1),
  // Elena 和 Nora 都在、Sam 不在的会
  ...rule('Gap', 'Set At', (by: Things) => wasThere(by), 0.3),
  ...rule('Gap', 'Set NotAt', (by: Things) => notOf(wasThere(by)), 0.3),
  ...rule('Plain', 'Adjective AgeOver', (said: Mod, time: Time) => soSince(said, time)),
];

function endedToo(one: ByDoer, deed: Deed): Mod | null {
  const isEnd = (deed.verb === 'merge' || deed.verb === 'close') && deed.not !== true;
  const ended = isEnd && one.doer === true ? doneAnyhow(deed) : null;
  return ended === null ? null : bothMods(one, ended);
}

/** Merged or closed by somebody else than its author. */
function endedByOthers(verb: Word): Mod | null {
  const said = verb === 'merge' || verb === 'close' ? bothOf(doneByThings({ verb }, people), notOf(bySelf(verb))) : null;
  return said === null ? null : Object.assign({ ...said }, { byOthers: true as const });
}

function wasThere(by: Things): Mod | null {
  const there = by.kind === 'Person' && by.named !== undefined ? doneTo({ verb: 'attend' }, by) : null;
  return there === null ? null : mod(`there ${there.signature}`, (kind) => (kind === 'Meeting' ? there.of(kind) : null));
}

/** 逾期超过一周的: due longer ago than that. 等 review 超过一周的: opened then. */
function soSince(said: Mod, time: Time): Mod | null {
  if (said.signature === 'state awaiting') return bothMods(said, doneAtAll({ verb: 'open', time }));
  if (said.signature !== 'state overdue' || time.days.before === null) return null;
  return bothMods(said, mod(`due before ${time.days.before}`, (kind) => (kind === 'ActionItem' ? { is: 'within', value: { through: [], property: 'due' }, range: time.days } : null)));
}

const doers: readonly Rule[] = [
  // 只提过 issue 没提过 PR 的人
  ...rule('Vp', 'Only? Doing Doing', (_: unknown, one: Doing, other: Doing) => (one.deed.not !== true && other.deed.not === true ? didAll([one, other]) : null), 0.1),
  ...rule('Vp', 'Doing SelfBut Doing', (one: Doing, _: unknown, other: Doing) => (one.deed.not !== true && other.deed.not === true ? didAll([one, other]) : null)),
  // 只 review 不提 PR 的人, 只提 issue 不提 PR 的人
  ...rule('Vp', 'Only Doing But? Not Doing', (_: unknown, one: Doing, __: unknown, ___: unknown, other: Doing) => (one.deed.not !== true && other.deed.not !== true ? didAll([one, { ...other, deed: { ...other.deed, not: true } }]) : null)),
  // 提 issue 但从来不写代码的人
  ...rule('Vp', 'Doing But|AlsoAnd? Not Doing', (one: Doing, _: unknown, __: unknown, other: Doing) => (one.deed.not !== true && other.deed.not !== true ? didAll([one, { ...other, deed: { ...other.deed, not: true } }]) : null), 0.05),
  ...rule('Vp', 'Only V But? Not Doing', (_: unknown, verb: Word, __: unknown, ___: unknown, other: Doing) => (other.deed.not === true || verb === other.deed.verb ? null : bothOf(doneSomething({ verb }), didAll([{ ...other, deed: { ...other.deed, not: true } }])))),
  // 既没写过 PR 也没 review 过: of the same things.
  ...rule('Vp', 'Both Doing AlsoAnd Deed1', (_: unknown, { deed, object }: Doing, __: unknown, other: Deed) => (deed.verb !== other.verb && object.named === undefined && object.where.length === 0 ? bothOf(doneThings(deed, object), doneThings(alike({ deed: other, object }, deed).deed, object)) : null), 0.05),
  ...rule('Vp', 'Time Both Doing AlsoAnd Deed1', (time: Time, _: unknown, { deed, object }: Doing, __: unknown, other: Deed) => (deed.verb !== other.verb && deed.time === undefined && other.time === undefined && object.named === undefined && object.where.length === 0 ? bothOf(doneThings({ ...deed, time }, object), doneThings({ ...other, time }, object)) : null), 0.05),
  // review 过 Ben 的 PR 但自己没在 atlas 写过: of the same kind.
  ...rule('Vp', 'Doing SelfBut|But Deed1', ({ deed, object }: Doing, _: unknown, other: Deed) => (deed.verb !== other.verb && other.verb === 'write' && other.not === true && (other.place !== undefined || other.time !== undefined) && object.kind !== 'Commit' ? bothOf(doneThings(deed, object), doneThings(other, things(object.kind))) : null), 0.05),
  // review 过张三的 PR 但自己在 k8s 一个 PR 都没写的
  ...rule('Vp', 'Doing SelfBut|But Loc? Number Cl Set Dou|AlsoAnd? Deed1', ({ deed, object }: Doing, _: unknown, place: Things | undefined, number: number, __: unknown, set: Things, ___: unknown, other: Deed) => (deed.not === true || (place !== undefined && other.place !== undefined) ? null : bothOf(doneThings(deed, object), notOnce(number, set, { ...other, ...(place !== undefined && { place }) })))),
  // review 过张三的 PR 但没 review 过李雷的
  ...rule('Vp', 'Doing But|AlsoAnd Deed1 Name|Me De', ({ deed, object }: Doing, _: unknown, other: Deed, owner: Things) => (deed.verb === other.verb && owner.kind === 'Person' && object.named === undefined && object.kind !== 'Person' ? bothOf(doneThings(deed, object), doneThings(other, narrowedBy(things(object.kind), belonging(owner)) ?? object)) : null), 0.05),
  // 这个月没有 commit 的人
  ...rule('Vp', 'Time NoHave Set', (time: Time, _: unknown, set: Things) => hadNone(set, time), 0.05),
  // 今年一次会都没参加过, 在 k8s 一个 PR 都没提过
  ...rule('Vp', 'Time Number Cl Set Dou|AlsoAnd? Deed1', (time: Time, number: number, _: unknown, set: Things, __: unknown, deed: Deed) => notOnce(number, set, deed.time === undefined ? { ...deed, time } : null)),
  ...rule('Vp', 'Loc Number Cl Set Dou|AlsoAnd? Deed1', (place: Things, number: number, _: unknown, set: Things, __: unknown, deed: Deed) => notOnce(number, set, deed.place === undefined ? { ...deed, place } : null)),
  // 至少 review 过王芳 3 个 PR, review 过王芳至少 3 个 PR
  ...rule('Vp', 'AtLeast Deed1 Name|Me Number Cl? De? Kind', (_: unknown, deed: Deed, owner: Things, number: number, __: unknown, ___: unknown, kind: Things) => didMany(deed, owner, { atLeast: number }, kind)),
  ...rule('Vp', 'Deed1 Name|Me AtLeast Number Cl? De? Kind', (deed: Deed, owner: Things, _: unknown, number: number, __: unknown, ___: unknown, kind: Things) => didMany(deed, owner, { atLeast: number }, kind)),
  ...rule('Vp', 'Deed1 Name|Me MoreThan Number Cl? De? Kind', (deed: Deed, owner: Things, _: unknown, number: number, __: unknown, ___: unknown, kind: Things) => didMany(deed, owner, { atLeast: number + 1 }, kind)),
  // 和李雷一起开过会的人
  ...rule('Set', 'And Set Deed1 Set De Kind', (_: unknown, by: Things, deed: Deed, meetings: Things, __: unknown, kind: Things) => (kind.kind === 'Person' && isPlainKind(kind) ? metWith(by, deed, meetings) : null)),
  ...rule('Set', 'Time And Set Deed1 Set De Kind', (time: Time, _: unknown, by: Things, deed: Deed, meetings: Things, __: unknown, kind: Things) => (kind.kind === 'Person' && isPlainKind(kind) && deed.time === undefined ? metWith(by, { ...deed, time }, meetings) : null)),
];

/** Of people: what they made, or were at, in the time. */
function hadNone(set: Things, time: Time): Mod | null {
  const then = set.named === undefined && set.quantity === undefined && set.pick === undefined ? narrowedBy(set, timed(time)) : null;
  const had = then === null || !['PullRequest', 'Issue', 'Commit', 'Meeting'].includes(set.kind) ? null : having({ ...then, quantity: none });
  return had === null ? null : mod(`people ${had.signature}`, (kind) => (kind === 'Person' ? had.of(kind) : null));
}

function notOnce(number: number, set: Things, deed: Deed | null): Mod | null {
  return number === 1 && deed?.not === true && set.named === undefined && set.pick === undefined ? doneThings(deed, set) : null;
}

function didMany(deed: Deed, owner: Things, quantity: { readonly atLeast: number }, kind: Things): Mod | null {
  const theirs = owner.kind === 'Person' && kind.kind !== 'Person' && deed.not !== true ? narrowedBy(kind, belonging(owner)) : null;
  return theirs === null || quantity.atLeast < 1 ? null : doneThings(deed, { ...theirs, quantity });
}

/** Who was at meetings that somebody else was at. */
function metWith(by: Things, { verb, not, ...deed }: Deed, meetings: Things): Things | null {
  const isMeeting = (verb === 'hold' || verb === 'attend') && not !== true && meetings.kind === 'Meeting' && meetings.named === undefined && meetings.pick === undefined;
  const theirs = isMeeting && by.kind === 'Person' && by.named !== undefined ? narrowedBy(meetings, doneTo({ ...deed, verb: 'attend' }, by)) : null;
  return theirs === null ? null : narrowedBy(others(by), doneThings({ verb: 'attend' }, theirs));
}

const labels: readonly Rule[] = [
  // 标题里有 search 或 index 的
  ...rule('Plain', 'Title Li? Contain Text Or Text', (_: unknown, __: unknown, ___: unknown, one: readonly string[], ____: unknown, other: readonly string[]) => eitherMod(titled(one), titled(other))),
  ...rule('Plain', 'Title Li? Contain Text And Text', (_: unknown, __: unknown, ___: unknown, one: readonly string[], ____: unknown, other: readonly string[]) => titled([...one, ...other])),
  ...rule('Plain', 'AboutWord Text Or Text', (_: unknown, one: readonly string[], __: unknown, other: readonly string[]) => eitherMod(about(one), about(other)), 0.2),
  ...rule('Plain', 'AboutWord|And Text Or Text Related', (_: unknown, one: readonly string[], __: unknown, other: readonly string[]) => eitherMod(about(one), about(other)), 0.1),
  // 同时有 bug 和 security 两个 label 的, 既有 bug 又有 security 标签的
  ...rule('Plain', 'Both? With|Have Label And Label Number Cl? LabelWord', (_: unknown, __: unknown, one: string, ___: unknown, other: string, number: number) => (number === 2 ? bothMods(labelled([one]), labelled([other])) : null)),
  ...rule('Plain', 'Label And Label Number Cl? LabelWord Dou? Have', (one: string, _: unknown, other: string, number: number) => (number === 2 ? bothMods(labelled([one]), labelled([other])) : null)),
  ...rule('Plain', 'Both? With|Have Label LabelWord? AlsoAnd With|Have Label LabelWord?', (_: unknown, __: unknown, one: string, ___: unknown, ____: unknown, _____: unknown, other: string) => bothMods(labelled([one]), labelled([other]))),
  // 既没有 bug 也没有 enhancement 标签的, 没有 bug 也没有 v5 的: one that is called a label makes the other one too.
  ...rule('Plain', 'Both? NoHave|NotPut Label LabelWord? AlsoAnd NoHave|NotPut Label LabelWord?', (_: unknown, __: unknown, one: string, ___: unknown, ____: unknown, _____: unknown, other: string) => notMod(labelled([one, other]))),
  ...rule('Plain', 'Both? With|Have Label LabelWord? AlsoAnd|But NoHave|NotPut Label LabelWord?', (_: unknown, __: unknown, one: string, ___: unknown, ____: unknown, _____: unknown, other: string) => bothMods(labelled([one]), notMod(labelled([other])))),
  ...rule('Plain', 'LabelWord Li? Both? NotBe|NoHave Label AlsoAnd NoHave|NotBe Label', (_: unknown, __: unknown, ___: unknown, ____: unknown, one: string, _____: unknown, ______: unknown, other: string) => notMod(labelled([one, other]))),
  // 标题里没有 jsx 也没有 dom 的
  ...rule('Plain', 'Title Li? Both? NotContain Text AlsoAnd NotContain Text', (_: unknown, __: unknown, ___: unknown, ____: unknown, one: readonly string[], _____: unknown, ______: unknown, other: readonly string[]) => (one.length === 1 && other.length === 1 ? bothMods(notMod(titled(one)), notMod(titled(other))) : null)),
  ...rule('Plain', 'Title Li? Both? Contain Text AlsoAnd Contain Text', (_: unknown, __: unknown, ___: unknown, ____: unknown, one: readonly string[], _____: unknown, ______: unknown, other: readonly string[]) => titled([...one, ...other])),
  ...rule('Plain', 'Title Li? Contain Text But|AlsoAnd? NotContain Text', (_: unknown, __: unknown, ___: unknown, one: readonly string[], ____: unknown, _____: unknown, other: readonly string[]) => (other.length === 1 ? bothMods(titled(one), notMod(titled(other))) : null)),
  // 标签既有 bug 又有 security 的
  ...rule('Plain', 'LabelWord Li? Both With|Have Label AlsoAnd With|Have? Label', (_: unknown, __: unknown, ___: unknown, ____: unknown, one: string, _____: unknown, ______: unknown, other: string) => bothMods(labelled([one]), labelled([other]))),
  ...rule('Plain', 'Have|With LabelWord Label', (_: unknown, __: unknown, label: string) => labelled([label])),
  ...rule('Plain', 'Have|With LabelWord', () => notOf(state('unlabelled')), 0.05),
];

const sets: readonly Rule[] = [
  // atlas 和 beacon 两个项目
  ...rule('Name', 'Set Apposed? Number Cl Kind', (set: Things, _: unknown, number: number, __: unknown, kind: Things) => (kind.kind === set.kind && number > 1 && isPlainKind(kind) && set.named?.names?.length === number ? set : null)),
  ...rule('Name', 'Set Apposed? Number People', (set: Things, _: unknown, number: number) => (set.kind === 'Person' && number > 1 && set.named?.names?.length === number ? set : null)),
  // atlas 和 beacon 没关的 issue
  ...rule('Set', 'Name And Name Set', (one: Things, _: unknown, other: Things, set: Things) => { const both = one.kind === 'Project' || (one.kind === 'Person' && set.bare !== true && !('isDescribed' in set && set.where.some((said) => said.is === 'linked' && said.to.kind === 'Person'))) ? together(one, other, true) : null; return both === null || set.named !== undefined || set.kind === 'Project' || set.kind === 'Person' || set.pick !== undefined ? null : narrowedBy(set, belonging(both)); }, 0.25),
  // 今年最长的会
  ...rule('Set', 'Time Longest De That? Cl? Set', (time: Time, descending: boolean, _: unknown, __: unknown, ___: unknown, set: Things) => { const then = set.kind === 'Meeting' && set.pick === undefined && set.named === undefined ? narrowedBy(set, timed(time)) : null; return then === null ? null : { ...then, pick: { newest: descending, limit: 1, by: 'duration_s' } }; }, 0.2),
  // 3个最近合并的 PR
  ...rule('Set', 'Number Cl? Newest|Recently Said De Set', (limit: number, _: unknown, __: unknown, said: Mod, ___: unknown, set: Things) => pickedOf(set, said, limit, true)),
  ...rule('Set', 'Number Cl? Oldest Said De Set', (limit: number, _: unknown, __: unknown, said: Mod, ___: unknown, set: Things) => pickedOf(set, said, limit, false)),
  // k8s sync 和灯塔周会
  ...rule('Set', 'Kind And Kind', (one: Things, _: unknown, other: Things) => (isSeries(one) && isSeries(other) ? things('Meeting', oneOfEach([...one.where, ...other.where])) : null)),
  // 不包括草稿的 open PR, open PR（不含草稿）
  ...rule('Set', 'NotContain|Except Kind Outside? De? Set', (_: unknown, away: Things, __: unknown, ___: unknown, set: Things) => but(set, away), 0.1),
  ...rule('Set', 'Set NotContain|Except Kind', (set: Things, _: unknown, away: Things) => but(set, away), 0.1),
];

function pickedOf(set: Things, said: Mod, limit: number, newest: boolean): Things | null {
  const those = limit > 0 && set.named === undefined && set.quantity === undefined && set.pick === undefined && said.untimed !== true ? narrowed(set, said) : null;
  return those === null || those.untimed === true ? null : { ...those, pick: { newest, limit } };
}

const isSeries = ({ kind, where }: Things): boolean => kind === 'Meeting' && where.length === 1 && where[0]!.is === 'one of' && where[0].property === 'series';

function but(set: Things, away: Things): Things | null {
  if (away.kind !== set.kind || away.where.length === 0 || away.named !== undefined || set.named !== undefined || set.quantity !== undefined || set.pick !== undefined) return null;
  return narrowed(set, notMod(mod(`sort ${JSON.stringify(away.where)}`, (kind) => (kind === away.kind ? away.where : null))));
}

export const joinedRules: readonly Rule[] = [...parts, ...doers, ...labels, ...sets];
