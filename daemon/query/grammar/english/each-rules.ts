/** What each has: `people with at least 5 open PRs, with the number`, `whose PRs take longest to merge`. */
import type { Plan } from '#schemas/query';
import { groupPlan, keyByKind, keyByTime, setOf, slowestPlan, type Ranking, type Statistic, type Unit } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { inSeveralProjects, meanLinks, rankSpell, withNumbers } from '../figures.ts';
import { isWork, narrowed, things, type Mod, type Quantity, type Things, type Time } from '../meanings.ts';
import { narrowedBy } from '../predicates.ts';
import { groupPath } from '../relations.ts';
import { countingRole, type Verb } from '../verbs.ts';
import { asked, counted, doneIn, onlyObject, people } from './asking.ts';
import { averaged, grouped } from './group-rules.ts';
import { byVerb, countByKind, keyCalled } from './group-key-rules.ts';
import type { GroupTail } from './group-tail-rules.ts';
import { belonging } from './meaning.ts';
import type { Predicate } from './predicate.ts';
import { rankOwned } from './ranking.ts';

type Order = 'most' | 'fewest';

const unitKey = (unit: Unit): GroupTail => ({ signature: `unit ${unit}`, keys: [keyCalled(`unit ${unit}`, (of) => keyByTime(of, unit))], of: (set) => set });

const groups: readonly Rule[] = [
  ...rule('GroupTail', 'UnitByUnit', unitKey),
  ...rule('S', 'S TopOf', (plan: Plan, { limit, order }: Ranking) => (plan.ask === 'group' && plan.order === order && plan.limit === undefined && plan.summary === undefined && limit !== null ? { ...plan, limit } : null)),
  ...rule('S', 'Ask? Set WithNumber', (_: unknown, set: Things) => withNumbers(set)),
  ...rule('S', 'who Vp WithNumber', (_: unknown, vp: Predicate) => { const set = narrowed(people, vp.mod); return set === null ? null : withNumbers(set); }),
  ...rule('S', 'which|what Set Vp WithNumber', (_: unknown, of: Things, vp: Predicate) => { const set = narrowed(of, vp.mod); return set === null ? null : withNumbers(set); }),
  ...rule('S', 'whose Set Be|Has Stated WithNumber', (_: unknown, set: Things, __: unknown, said: Mod) => { const those = asked(set, said); return those === null ? null : grouped(those, [keyCalled('kind Person', (of) => keyByKind(of.kind, 'Person'))]); }),
  ...rule('S', 'Set Have Count Set', (by: Things, _: unknown, __: unknown, set: Things) => (by.named === undefined ? null : counted(narrowedBy(set, belonging(by)))), 0.3),
  ...rule('S', 'Most Set which|what Kind Be It?', (most: Ranking, set: Things, _: unknown, key: Things) => rankOwned(key, set, most)),
  ...rule('S', 'who|Asked Has? V|Participle Set? in Quantity Kind', (_: unknown, __: unknown, verb: Verb, set: Things | undefined, ___: unknown, quantity: Quantity, place: Things) => severalPlaces(set ?? onlyObject(verb), quantity, place, verb)),
  ...rule('S', 'who|Asked Has? only V|Participle Set? in Number Kind', (_: unknown, __: unknown, ___: unknown, verb: Verb, set: Things | undefined, ____: unknown, number: number, place: Things) => severalPlaces(set ?? onlyObject(verb), { atLeast: number, atMost: number }, place, verb)),
  ...rule('S', 'Ask|which|what? Kind Bearing|Have Set in Quantity Kind', (_: unknown, who: Things, __: unknown, set: Things, ___: unknown, quantity: Quantity, place: Things) => (who.kind === 'Person' && who.where.length === 0 ? severalPlaces(set, quantity, place) : null), 0.05),
  ...rule('S', 'who|Asked Have Set in Quantity Kind', (_: unknown, __: unknown, set: Things, ___: unknown, quantity: Quantity, place: Things) => severalPlaces(set, quantity, place)),
];

/** In how many projects they wrote them, reviewed them, merged them. */
function severalPlaces(set: Things | null, quantity: Quantity, place: Things, verb: Verb = 'write'): Plan | null {
  if (set === null) return null;
  const counting = countingRole(verb, set.kind, 'Person');
  const role = verb === 'write' || verb === 'open' || verb === 'report' ? undefined : counting?.role;
  if (verb !== 'write' && (counting === null || counting.verdicts !== undefined || counting.also !== undefined)) return null;
  const isBare = set.where.length === 0 && set.when === undefined && set.pick === undefined && set.quantity === undefined && place.kind === 'Project' && place.where.length === 0;
  return isBare && (isWork(set.kind) || set.kind === 'Commit') ? inSeveralProjects(set.kind, quantity, role) : null;
}

const means: readonly Rule[] = [
  ...rule('S', 'Ask? Mean Count? Doers GroupTail', (_: unknown, statistic: Statistic, __: unknown, verb: Verb, tail: GroupTail) => attendeesBy(verb, tail, statistic)),
  ...rule('S', 'Ask? Mean Count? Doers of|in|at|per|for each|every? Set', (_: unknown, statistic: Statistic, __: unknown, verb: Verb, ___: unknown, ____: unknown, of: Things) => (verb === 'attend' && of.kind === 'Meeting' ? meanLinks(of, 'attendee', 'Person', statistic) : null), 0.1),
  ...rule('S', 'Ask? Mean Count? Set per|for|in|from each|every? Set', (_: unknown, statistic: Statistic, __: unknown, set: Things, ___: unknown, ____: unknown, key: Things) => meanOfEach(set, key, statistic), 0.1),
  // "How many issues does the average project have".
  ...rule('S', 'Count Set Did Mean Kind Have', (_: unknown, set: Things, __: unknown, statistic: Statistic, key: Things) => meanOfEach(set, key, statistic) ?? averaged(set, [keyCalled(`kind ${key.kind}`, (of) => (key.where.length === 0 ? countByKind(of, key.kind) : null))], statistic)),
  ...rule('S', 'Count Set Did Mean Kind V Time?', (_: unknown, set: Things, __: unknown, statistic: Statistic, key: Things, verb: Verb, time?: Time) => { const done = doneIn(set, verb, time); return done === null || key.where.length > 0 ? null : averaged(done, [byVerb(verb, key)], statistic); }),
  ...rule('S', 'Mean Count Set Did|Be Set Generate|V', (statistic: Statistic, _: unknown, set: Things, __: unknown, key: Things) => meanOfEach(set, key, statistic)),
  ...rule('S', 'Count Set Did|Be Set Mean? Generate|V Mean?', (_: unknown, set: Things, __: unknown, key: Things, one: Statistic | undefined, ___: unknown, other?: Statistic) => ((one === undefined) === (other === undefined) ? null : meanOfEach(set, key, one ?? other!))),
];

/** Of the meetings of each series, or of a month. */
function attendeesBy(verb: Verb, tail: GroupTail, statistic: Statistic): Plan | null {
  const meetings = verb === 'attend' ? tail.of(things('Meeting')) : null;
  if (meetings === null || tail.keys.some(({ signature }) => signature === 'kind Meeting')) return null;
  const keys = tail.keys.map((key) => key(meetings));
  return keys.some((key) => key === null) ? null : groupPlan(meetings, keys.flatMap((key) => key ?? []), { statistic, of: { links: { role: 'attendee', to: { kind: 'Person', where: [] } } } });
}

/** `on average how many tasks per planning meeting`: the mean over all of them that are meant. */
function meanOfEach(set: Things, key: Things, statistic: Statistic): Plan | null {
  const isSingle = key.named !== undefined && key.named.names === undefined && key.kind !== 'Meeting';
  const path = isSingle || key.pick !== undefined || key.quantity !== undefined || (key.where.length === 0 && key.when === undefined) ? null : groupPath(set.kind, key.kind);
  const plan = path === null ? null : averaged(set, [keyCalled('path', () => ({ linked: [...path] }))], statistic);
  const keys = setOf(key);
  return plan?.ask !== 'group' || keys === null ? null : { ...plan, keys };
}

const slowest: readonly Rule[] = [
  ...rule('S', 'Ask? Number Lengthiest Set', (_: unknown, limit: number, order: Order, set: Things) => byLength(set, order, limit)),
  ...rule('S', 'Ask? Lengthiest Number Set', (_: unknown, order: Order, limit: number, set: Things) => byLength(set, order, limit)),
  ...rule('S', 'Ask? TopOf Lengthiest Set', (_: unknown, top: Ranking, order: Order, set: Things) => (top.limit === null ? null : byLength(set, order, top.limit))),
  ...rule('S', 'Ask|which|what? Lengthiest Participle Set', (_: unknown, order: Order, verb: Verb, set: Things) => (verb === 'merge' || verb === 'close' ? slowestPlan(set, verb, order === 'most') : null)),
  ...rule('S', 'Ask|which|what? Set Be Participle Lengthiest', (_: unknown, set: Things, __: unknown, verb: Verb, order: Order) => (verb === 'merge' || verb === 'close' ? slowestPlan(set, verb, order === 'most') : null)),
  ...rule('S', 'whose Set Last|WaitWord Lengthiest TakeToMerge|TakeToClose', (_: unknown, set: Things, __: unknown, order: Order) => rankSlowest(people, set, order)),
  ...rule('S', 'whose Set BeDone Participle Lengthiest', (_: unknown, set: Things, __: unknown, verb: Verb, order: Order) => (verb === 'merge' || verb === 'close' ? rankSlowest(people, set, order) : null)),
  ...rule('S', 'in which|what Kind Did Set Last Lengthiest TakeToMerge|TakeToClose', (_: unknown, __: unknown, key: Things, ___: unknown, set: Things, ____: unknown, order: Order) => rankSlowest(key, set, order)),
  ...rule('S', 'which|what Kind Last Lengthiest TakeToMerge|TakeToClose Kind', (_: unknown, key: Things, __: unknown, order: Order, ___: unknown, set: Things) => rankSlowest(key, set, order)),
  ...rule('S', 'which|what Kind V Set Lengthiest', (_: unknown, key: Things, verb: Verb, set: Things, order: Order) => ((verb === 'merge' || verb === 'close') && key.kind === 'Project' ? rankSlowest(key, set, order) : null)),
  ...rule('S', 'which|what|who Kind? Have Lengthiest Mean? TakeToMerge', (_: unknown, key: Things | undefined, __: unknown, order: Order, statistic?: Statistic) => rankSlowest(key ?? people, things('PullRequest'), order, statistic)),
];

const rankSlowest = (key: Things, set: Things, order: Order | null, statistic?: Statistic): Plan | null => (order === null || !isWork(set.kind) || key.where.length > 0 ? null : rankSpell(key, set, set.kind === 'Issue' ? 'close' : 'merge', { order, limit: null }, statistic));

/** The three longest meetings. */
function byLength(of: Things, order: Order, limit: number): Plan | null {
  const set = of.kind === 'Meeting' && of.quantity === undefined && of.pick === undefined ? setOf(of) : null;
  return set === null ? null : { ask: 'find', set, order: { by: { value: { through: [], property: 'duration_s' } }, descending: order === 'most' }, limit, withTies: true };
}

export const eachRules: readonly Rule[] = [...groups, ...means, ...slowest];
