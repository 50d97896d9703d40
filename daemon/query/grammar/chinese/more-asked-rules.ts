/** Everyday Chinese questions of two times, of the shortest of all, and of how long each was: 六月和七月一共合并了多少个 PR, 谁6月和7月都写了 PR, 所有会议中哪次最短, 每次会议的时长. */
import type { Plan } from '#schemas/query';
import { afterPicking, findPlan, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { adjoining, eitherMod, things, without, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, bothOf, narrowedBy } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { answered, counted, whether } from './asking.ts';
import { doneAnyhow, doneThings, isVerb, type Asked, type Deed, type Deeds } from './meaning.ts';
import { picked } from './noun-rules.ts';
import { rankPlanOf } from './ranking-rules.ts';

/** What was done in the one time or in the other. */
function inEither(one: Time, other: Time, deed: Deed, of: Asked, place?: Things): Plan | null {
  if (of.ask !== 'count' || of.times === true || deed.not === true || deed.time !== undefined || of.set.kind === 'Person') return null;
  const whole = adjoining(one, other);
  const [first, second] = [doneAnyhow({ ...deed, time: one }), doneAnyhow({ ...deed, time: other })];
  const done = whole !== null ? doneAnyhow({ ...deed, time: whole }) : first === null || second === null ? null : eitherMod(first, second);
  const there = place === undefined ? of.set : narrowedBy(of.set, belonging(place));
  return counted(narrowedBy(there, done));
}

const inBoth = (of: Asked, [one, other]: readonly [Time, Time], deed: Deed, object: Things): Plan | null =>
  (of.set.kind !== 'Person' || deed.not === true || deed.time !== undefined ? null : answered(of, narrowedBy(of.set, bothOf(doneThings({ ...deed, time: one }, object), doneThings({ ...deed, time: other }, object)))));

const isPlain = ({ named, where, pick, quantity }: Things): boolean => named === undefined && where.length === 0 && pick === undefined && quantity === undefined;

/** Among all there are says nothing of which. */
const among = (all: Things, plan: Plan): Plan | null => (isPlain(all) && plan.ask === 'find' && plan.set.kind === all.kind && plan.set.where.length === 0 && plan.limit !== undefined ? plan : null);

export const moreAskedRules: readonly Rule[] = [
  ...rule('S', 'Time And Time Total Total? Deed1 Asked', (one: Time, _: unknown, other: Time, __: unknown, ___: unknown, deed: Deed, of: Asked) => inEither(one, other, deed, of)),
  ...rule('S', 'Set|Loc Time And Time Total Total? Deed1 Asked', (place: Things, one: Time, _: unknown, other: Time, __: unknown, ___: unknown, deed: Deed, of: Asked) => (place.kind === 'Project' ? inEither(one, other, deed, of, place) : null)),
  ...rule('S', 'Asked Time And Time Dou|Every Deed1 Set', (of: Asked, one: Time, _: unknown, other: Time, __: unknown, deed: Deed, object: Things) => inBoth(of, [one, other], deed, object)),
  // 6月创建7月合并的
  ...rule('Deeds', 'Deed1 Deed1', (one: Deed, other: Deed): Deeds | null => (one.time !== undefined && other.time !== undefined && one.verb !== other.verb && one.not !== true && other.not !== true ? { one, other, either: false, apart: true } : null)),
  ...rule('S', 'At? All De? Kind Li S', (_: unknown, __: unknown, ___: unknown, all: Things, ____: unknown, plan: Plan) => among(all, plan)),
  ...rule('Set', 'Longest De Number Cl? Set', (descending: boolean, _: unknown, limit: number, __: unknown, set: Things) => (set.kind === 'Meeting' && limit > 1 ? picked(set, { newest: descending, limit, by: 'duration_s' }) : null), 0.05),
  // How long each was is told with it.
  ...rule('S', 'EachOf De? Length', (set: Things, _: unknown, length: string | null) => (set.kind === 'Meeting' && length !== 'time' ? findPlan(set) : null)),
  // PR 最多的前三个作者
  ...rule('S', 'Ask? Set Count? Best De Top Number Cl|People? RoleNoun', (_: unknown, set: Things, __: unknown, best: Ranking, ___: unknown, ____: unknown, limit: number, _____: unknown, verb: Verb) => (isVerb(verb) && limit > 0 && set.kind !== 'Person' ? rankPlanOf(things('Person'), { set, deed: { verb } }, { ...best, limit }) : null)),
  // Ben 写的最新 PR 合并了吗: one is asked about.
  ...rule('TheNewest', 'Newest Kind', (_: unknown, set: Things) => picked(set, { newest: true, limit: 1 })),
  ...rule('TheNewest', 'Said De TheNewest', (said: Mod, _: unknown, set: Things) => { const one = narrowedBy(without(set, 'pick'), said); return one === null ? null : picked({ kind: one.kind, where: one.where }, { newest: true, limit: 1 }); }),
  ...rule('S', 'TheNewest Said De? Ma', (set: Things, said: Mod) => (set.kind === 'Meeting' ? null : whether(narrowedBy(afterPicking(set), said)))),
];
