/** Chinese questions for numbers in the order of a table's heading: merge 数 top 5, issue 数 k8s 今年新增, k8s 的 PR 每个人 review 了几个. */
import type { GroupKey, Plan } from '#schemas/query';
import { countPlan, groupPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import type { Things, Time } from '../meanings.ts';
import { belonging, narrowedBy, timed } from '../predicates.ts';
import { countingRole } from '../verbs.ts';
import { people } from './asking.ts';
import { deedSet, deedsOf, inPlace, inTime, isCountable, type Counted } from './counted.ts';
import { doneTo, isVerb, type Deed, type Word } from './meaning.ts';
import { rankPlanOf } from './ranking-rules.ts';

/** The people who have most of it. */
interface Top {
  readonly counted: Counted;
  readonly limit: number;
}

const top = (counted: Counted | null, limit: number): Top | null => (counted === null || limit < 1 ? null : { counted, limit });

const tops: readonly Rule[] = [
  ...rule('CountOf', 'Deed|RoleNoun|V De? Count', (verb: Word) => (isVerb(verb) ? deedsOf({ verb }) : null)),
  ...rule('CountOf', 'Kind Count', (set: Things) => (isCountable(set) && set.kind !== 'Person' && set.kind !== 'Project' ? { set } : null)),
  ...rule('CountOf', 'V De? Kind Count', (verb: Word, _: unknown, set: Things) => ({ set, deed: { verb } })),
  ...rule('TopOf', 'CountOf Top Number Cl|People?', (counted: Counted, _: unknown, limit: number) => top(counted, limit)),
  ...rule('TopOf', 'CountOf Top Number De? People|Kind', (counted: Counted, _: unknown, limit: number, __: unknown, key: Things | null) => (key === null || (key.kind === 'Person' && key.where.length === 0) ? top(counted, limit) : null)),
  ...rule('TopOf', 'Time TopOf', (time: Time, { counted, limit }: Top) => top(inTime(counted, time), limit)),
  ...rule('TopOf', 'Set|Loc De? TopOf', (place: Things, _: unknown, { counted, limit }: Top) => (place.kind === 'Project' ? top(inPlace(counted, place), limit) : null)),
  ...rule('S', 'Ask? TopOf', (_: unknown, { counted, limit }: Top) => rankPlanOf(people, counted, { order: 'most', limit })),
];

const counted = (set: Things | null): Plan | null => (set === null || !isCountable(set) ? null : countPlan(set));

const headings: readonly Rule[] = [
  // issue 数 k8s 今年新增, PR 数 李雷 今年
  ...rule('S', 'Kind Count Set', (set: Things, _: unknown, owner: Things) => (owner.named === undefined ? null : counted(narrowedBy(set, belonging(owner))))),
  ...rule('S', 'Kind Count Set Time', (set: Things, _: unknown, owner: Things, time: Time) => (owner.named === undefined ? null : counted(narrowedBy(narrowedBy(set, timed(time)), belonging(owner))))),
  ...rule('S', 'Kind Count Time Set', (set: Things, _: unknown, time: Time, owner: Things) => (owner.named === undefined ? null : counted(narrowedBy(narrowedBy(set, timed(time)), belonging(owner))))),
  ...rule('S', 'Kind Count Set Deed1', (set: Things, _: unknown, by: Things, deed: Deed) => (by.named === undefined ? null : counted(narrowedBy(set, doneTo(deed, by))))),
  ...rule('S', 'Kind Count Time Set Deed1', (set: Things, _: unknown, time: Time, by: Things, deed: Deed) => (by.named === undefined || deed.time !== undefined ? null : counted(narrowedBy(set, doneTo({ ...deed, time }, by))))),
];

type Key = (counted: Counted) => GroupKey | null;

const groups: readonly Rule[] = [
  // k8s 的 PR 每个人 review 了几个, k8s sync 每个人参加了几次
  ...rule('S', 'Set Li? EachKey Deed1 HowManyOf', (set: Things, _: unknown, key: Key, deed: Deed) => perPerson(set, key, deed)),
  ...rule('S', 'Set Li? Apart EachKey Deed1 HowManyOf', (set: Things, _: unknown, __: unknown, key: Key, deed: Deed) => perPerson(set, key, deed)),
  ...rule('Numbered', 'Deed1 HowManyOf', (deed: Deed) => (deed.not === true ? null : deedsOf(deed)), 0.2),
];

function perPerson(set: Things, key: Key & { readonly signature?: string }, deed: Deed): Plan | null {
  if (key.signature !== 'kind Person' || !isCountable(set) || set.kind === 'Project' || deed.not === true || !isVerb(deed.verb)) return null;
  const counting = countingRole(deed.verb, set.kind, 'Person');
  const whole = counting === null || counting.verdicts !== undefined ? null : deedSet({ set, deed });
  const by = whole === null ? null : key({ set, deed });
  return whole === null || by === null ? null : groupPlan(whole, [by]);
}

export const numberRules: readonly Rule[] = [...tops, ...headings, ...groups];
