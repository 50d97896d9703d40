/** Chinese questions that are answered with yes or no: PR 12 合并了吗, 张三有没有 review 过, 有没有没人 review 的 PR. */
import type { Plan } from '#schemas/query';
import { afterPicking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Mod, type Quantity, type Things, type Time } from '../meanings.ts';
import { belonging, having, narrowedBy, timed } from '../predicates.ts';
import { isOnePerson, people, those, unnamed, whether } from './asking.ts';
import { doneAnyhow, doneThings, doneTo, inTheirTime, isAll, withoutDoer, type ByDoer, type Deed } from './meaning.ts';
import { alike, didAll, type Doing } from './predicate-rules.ts';

/** One thing, of which something is true or not; of several it might be all or some. */
const isOne = ({ named, pick }: Things): boolean => (named !== undefined && named.names === undefined) || pick?.limit === 1;

/** 有没有 PR; 有没有人 says nothing of anybody yet. */
const someOf = (set: Things): Things | null => (set.kind === 'Person' && set.where.length === 0 ? null : unnamed(set));

/** The last one, or the one of a day. */
const isThatOne = (set: Things): boolean => isOne(set) || set.where.some(({ is }) => is === 'within');

/** 李雷上次 k8s sync 参加了吗 asks of 李雷, rather than whether there was anybody. */
const isByWhomever = ({ kind }: Things, said: Mod): boolean => kind === 'Meeting' && said.bare === true;

export const yesNoRules: readonly Rule[] = [
  ...rule('S', 'Set Said De? Ma', (set: Things, said: Mod) => (isOne(set) && set.pick === undefined && !isByWhomever(set, said) ? whether(narrowed(set, said)) : null)),
  // 合了吗 beacon#8
  ...rule('S', 'Said Ma Name', (said: Mod, _: unknown, set: Things) => (isOne(set) && set.kind !== 'Person' && set.kind !== 'Project' && !isByWhomever(set, said) ? whether(narrowed(set, said)) : null)),
  // 最新的 PR 合并了吗: that one.
  ...rule('S', 'Set Said De? Ma', (set: Things, said: Mod) => (set.pick?.limit === 1 && set.named === undefined && !isByWhomever(set, said) ? whether(narrowedBy(afterPicking(set), said)) : null), 0.05),
  // 上次 k8s sync 李雷参加了吗: he, of that one meeting.
  ...rule('S', 'Set YesNo? By? Set Deed1 De? Ma?', (object: Things, yesNo: null | undefined, _: unknown, by: Things, deed: Deed, __: unknown, ma: null | undefined) => ((yesNo === null || ma === null) && isOne(object) && object.pick !== undefined && isOnePerson(by) ? whether(narrowedBy(by, doneThings(deed, object))) : null)),
  // 10月29日的 k8s sync 李雷在场吗, 昨天的灯塔周会李雷在不在
  ...rule('S', 'Set By? Set Deed1 De? Ma', (object: Things, _: unknown, by: Things, deed: Deed) => whetherThere(by, object, deed)),
  ...rule('S', 'Set YesNo By? Set Deed1 De? Ma?', (object: Things, _: unknown, __: unknown, by: Things, deed: Deed) => whetherThere(by, object, deed)),
  // 讲过缓存的会李雷参加过吗: any of them.
  ...rule('S', 'Set Name|Me Deed1 De? Ma', (object: Things, by: Things, deed: Deed) => (object.kind === 'Meeting' && object.where.length > 0 && !isThatOne(object) && isOnePerson(by) && deed.verb === 'attend' && deed.not !== true ? whether(narrowedBy(unnamed(object), doneTo(deed, by))) : null)),
  ...rule('S', 'Set Set WasThere', (object: Things, by: Things) => whetherThere(by, object, { verb: 'attend' })),
  ...rule('S', 'Set WasThere Set', (by: Things, _: unknown, object: Things) => whetherThere(by, object, { verb: 'attend' })),
  // 李雷上次 k8s sync 参加了吗, 张三昨天那个会去了没
  ...rule('S', 'Name|Me Set YesNo? Deed1 De? Ma', (by: Things, object: Things, _: unknown, deed: Deed) => (isOnePerson(by) && object.kind === 'Meeting' && isThatOne(object) && deed.verb === 'attend' && deed.time === undefined ? whether(narrowedBy(by, doneThings(deed, object))) : null)),
  ...rule('S', 'Set|Loc Have|HaveWhether Set Ma?', (object: Things, _: unknown, by: Things) => (isOne(object) && object.kind === 'Meeting' && isOnePerson(by) ? whether(narrowedBy(by, doneThings({ verb: 'attend' }, object))) : null)),
  // 李雷有没有没参加的会议; 李雷有没有参加的会议 may ask for those that he did not attend as well.
  ...rule('S', 'Set HaveWhether Deed1 De Set Ma?', (by: Things, _: unknown, deed: Deed, __: unknown, set: Things) => (by.kind === 'Person' && deed.not === true && withoutDoer(deed)?.bare === true ? whether(narrowedBy(unnamed(set), doneTo(deed, by))) : null)),
  // 李雷提过的 PR 有没有没合并的
  ...rule('S', 'Set HaveWhether Said De Ma?', (set: Things, _: unknown, said: Mod) => (isOne(set) || set.named !== undefined ? null : whether(narrowedBy(those(set), said)))),
  ...rule('S', 'Set Li HaveWhether|Have Said De Ma?', (set: Things, _: unknown, __: unknown, said: Mod) => (isOne(set) || set.named !== undefined ? null : whether(narrowedBy(afterPicking(set), said)))),
  // 张三的 PR 合并了吗: any of them, or all?
  ...rule('S', 'Set Have Said De? Ma', (set: Things, _: unknown, said: Mod) => (isOne(set) ? null : whether(narrowedBy(those(set), said))), 0.1),
  // k8s sync 有人没来过吗: nobody, or not everybody?
  ...rule('S', 'Set Anybody Said De? Ma', (set: Things, _: unknown, said: Mod) => (isOne(set) || said.signature.startsWith('not ') || (said as ByDoer).denied === true ? null : whether(narrowedBy(those(set), said))), 0.1),
  ...rule('S', 'Set Anybody Deed1 De? Ma', (set: Things, _: unknown, deed: Deed) => (isOne(set) || deed.not === true ? null : whether(narrowedBy(those(set), doneAnyhow(deed))))),
  ...rule('S', 'Set YesNo Said De? Ma?', (set: Things, _: unknown, said: Mod) => (isOne(set) && !isByWhomever(set, said) ? whether(narrowedBy(those(set), said)) : null)),
  ...rule('S', 'Set HaveWhether Set Ma?', (owner: Things, _: unknown, set: Things) => (owner.kind === set.kind || (owner.kind === 'Person' && set.bare === true) ? null : whether(narrowedBy(unnamed(set), belonging(owner))))),
  ...rule('S', 'Loc HaveWhether Set Ma?', (place: Things, _: unknown, set: Things) => whether(narrowedBy(unnamed(set), belonging(place))), 0.05),
  ...rule('S', 'Loc Have Set Ma', (place: Things, _: unknown, set: Things) => whether(narrowedBy(unnamed(set), belonging(place))), 0.05),
  ...rule('S', 'Time HaveWhether Set Ma?', (time: Time, _: unknown, set: Things) => whether(thenOf(set, time))),
  ...rule('S', 'Time Have Set Ma', (time: Time, _: unknown, set: Things) => whether(thenOf(set, time))),
  // ledger 没关的 issue 有吗
  ...rule('S', 'Set Have Ma', (set: Things) => (set.where.length === 0 || set.pick !== undefined ? null : whether(unnamed(set)))),
  ...rule('S', 'HaveWhether Set Ma?', (_: unknown, set: Things) => whether(someOf(set))),
  ...rule('S', 'Have Set Ma', (_: unknown, set: Things) => whether(someOf(set))),
  ...rule('S', 'Set HaveWhether Set Said De? Ma?', (owner: Things, _: unknown, set: Things, said: Mod) => (owner.kind === set.kind ? null : whether(narrowedBy(narrowedBy(unnamed(set), belonging(owner)), said))), 0.05),
  ...rule('S', 'HaveWhether Set Said De? Ma?', (_: unknown, set: Things, said: Mod) => whether(narrowedBy(unnamed(set), said)), 0.1),
  ...rule('S', 'Have Set Said De? Ma', (_: unknown, set: Things, said: Mod) => whether(narrowedBy(unnamed(set), said)), 0.1),
  ...rule('S', 'AnybodyWhether Said Ma?', (_: unknown, said: Mod) => whether(narrowed(people, said))),
  ...rule('S', 'Anybody Said Ma', (_: unknown, said: Mod) => whether(narrowed(people, said))),
  // 昨天有人提 issue 吗, atlas 有没有人 review 过 PR
  ...rule('S', 'Time AnybodyWhether Doing Ma?', (time: Time, _: unknown, one: Doing) => whoever([alike(one, { verb: one.deed.verb, time })])),
  ...rule('S', 'Time Anybody Doing Ma', (time: Time, _: unknown, one: Doing) => whoever([alike(one, { verb: one.deed.verb, time })])),
  ...rule('S', 'Set|Loc AnybodyWhether Doing Ma?', (place: Things, _: unknown, one: Doing) => (place.kind === 'Project' ? whoever([alike(one, { verb: one.deed.verb, place })]) : null)),
  ...rule('S', 'Set|Loc Anybody Doing Ma', (place: Things, _: unknown, one: Doing) => (place.kind === 'Project' ? whoever([alike(one, { verb: one.deed.verb, place })]) : null)),
  ...rule('S', 'AnybodyWhether Deed1 Set Ma?', (_: unknown, deed: Deed, set: Things) => whetherMentioned(deed, set)),
  ...rule('S', 'Anybody Deed1 Set Ma', (_: unknown, deed: Deed, set: Things) => whetherMentioned(deed, set)),
  ...rule('S', 'Deed1 Set Ma', (deed: Deed, set: Things) => whetherMentioned(deed, set)),
  ...rule('S', 'YesNo Deed1 Set Ma?', (_: unknown, deed: Deed, set: Things) => whetherMentioned(deed, set)),
  ...rule('S', 'Set AnybodyWhether Deed1 De? Ma?', (set: Things, _: unknown, deed: Deed) => whether(narrowedBy(those(set), doneAnyhow(deed)))),
  ...rule('S', 'Set Be|BeWhether RoleSet Ma?', (set: Things, _: unknown, role: Things) => (set.kind === 'Person' ? whether({ ...role, where: [...set.where, ...role.where] }) : null)),
  ...rule('S', 'RoleSet Be|BeWhether Set Ma?', (role: Things, _: unknown, set: Things) => (set.kind === 'Person' && set.named !== undefined ? whether({ ...role, where: [...set.where, ...role.where] }) : null)),
  // k8s 的 open issue 有 10 个以上吗, 李雷的 PR 有没有超过 20 个
  ...rule('S', 'Name|Me|My De? Set Have|HaveWhether|YesNo? Amount Ma', (owner: Things, _: unknown, set: Things, __: unknown, quantity: Quantity) => whetherSoMany(owner, set, quantity)),
  ...rule('S', 'Name|Me|My De? Set HaveWhether|YesNo Amount', (owner: Things, _: unknown, set: Things, __: unknown, quantity: Quantity) => whetherSoMany(owner, set, quantity)),
  ...rule('S', 'Set V Neg V', (set: Things, verb: Deed['verb'], _: unknown, other: Deed['verb']) => (verb === other ? whether(narrowedBy(set, doneAnyhow({ verb }))) : null)),
  ...rule('S', 'Set Stative Neg Stative', (set: Things, said: Mod, _: unknown, other: Mod) => (said.signature === other.signature ? whether(narrowed(set, said)) : null)),
];

/** Whether somebody was at the meeting of a day; what was left undone at it is not asked. */
const whetherThere = (by: Things, object: Things, deed: Deed): Plan | null => (isOnePerson(by) && object.kind === 'Meeting' && isThatOne(object) && deed.verb === 'attend' && deed.time === undefined && deed.place === undefined ? whether(narrowedBy(by, doneThings(deed, object))) : null);

function whetherSoMany(owner: Things, set: Things, quantity: Quantity): Plan | null {
  const isOneOwner = (owner.kind === 'Project' || owner.kind === 'Person') && owner.named !== undefined && owner.named.names === undefined;
  return !isOneOwner || set.kind === owner.kind || set.named !== undefined || set.pick !== undefined || set.quantity !== undefined || set.bare === true ? null : whether(narrowedBy(owner, having({ ...set, quantity })));
}

/** 上周有没有关掉的 issue: those that were closed then. */
function thenOf(set: Things, time: Time): Things | null {
  return set.named !== undefined || set.untimed === true || set.pick !== undefined ? null : inTheirTime(set, time);
}

const whoever = (all: readonly Doing[]): Plan | null => (all.every(({ deed, object }) => deed.not !== true && !isAll(object)) ? whether(narrowedBy(people, didAll(all))) : null);

/** Did a meeting speak of it? */
function whetherMentioned({ verb, time, place, not }: Deed, of: Things): Plan | null {
  if (verb !== 'mention' || not === true) return null;
  const meetings = place === undefined ? things('Meeting') : place.kind === 'Meeting' ? place : narrowedBy(things('Meeting'), belonging(place));
  const said = narrowedBy(meetings, doneThings({ verb }, of));
  return whether(time === undefined ? said : narrowedBy(said, timed(time)));
}
