/** Questions for which of them has more: `did Ana or Ben close more issues`, `compare PRs in atlas and k8s`. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, Plan } from '#schemas/query';
import { addMonths } from '../../../minutes/dates/calendar.ts';
import { sayRange } from '../../time/say-range.ts';
import { comparePlan, setOf } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, narrowedIf, objectsOf, untimedVerbs } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { doneIn, onlyObject, spokenTime } from './asking.ts';
import { actor, belonging } from './meaning.ts';

const comparedIn = (sides: readonly Things[], set: Things): Plan | null =>
  set.named === undefined && set.where.every((condition) => condition.is !== 'linked' || condition.role === 'part of') ? compareOwned(set, sides, 'most') : null;

const comparisons: readonly Rule[] = [
  ...rule('S', 'Be It Sides who|that Has? V|Participle more Set', (_: unknown, __: unknown, sides: readonly Things[], ___: unknown, ____: unknown, verb: Verb, _____: unknown, set: Things) => compareBy(verb, set, sides, 'most')),
  ...rule('S', 'Be It Sides who|that Have more Set', (_: unknown, __: unknown, sides: readonly Things[], ___: unknown, ____: unknown, _____: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'which|what of Sides Have more Set', (_: unknown, __: unknown, sides: readonly Things[], ___: unknown, ____: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'which|what of Sides Has? V|Participle more Set', (_: unknown, __: unknown, sides: readonly Things[], ___: unknown, verb: Verb, ____: unknown, set: Things) => compareBy(verb, set, sides, 'most')),
  ...rule('S', 'which|what Those Have more Set Sides', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, sides: readonly Things[]) => compareOwned(set, sides, 'most')),
  ...rule('S', 'who V more Set Sides', (_: unknown, verb: Verb, __: unknown, set: Things, sides: readonly Things[]) => compareBy(verb, set, sides, 'most')),
  ...rule('S', 'who V less|fewer Set Sides', (_: unknown, verb: Verb, __: unknown, set: Things, sides: readonly Things[]) => compareBy(verb, set, sides, 'fewest')),
  ...rule('S', 'who V more Set Time Sides', (_: unknown, verb: Verb, __: unknown, set: Things, time: Time, sides: readonly Things[]) => compareBy(verb, set, sides, 'most', time)),
  ...rule('S', 'who|which|what Kind? Have more Set Sides', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, sides: readonly Things[]) => compareOwned(set, sides, 'most')),
  ...rule('S', 'who|which|what Kind? Have less|fewer Set Sides', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, sides: readonly Things[]) => compareOwned(set, sides, 'fewest')),
  ...rule('S', 'Did Sides given more|fewer|less Set', (_: unknown, sides: readonly Things[], __: unknown, word: string, set: Things) => (sides[0]?.kind === 'Project' ? compareOwned(set, sides, word === 'more' ? 'most' : 'fewest') : null)),
  ...rule('S', 'Did Sides Have more Set', (_: unknown, sides: readonly Things[], __: unknown, ___: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'Did Sides Have less|fewer Set', (_: unknown, sides: readonly Things[], __: unknown, ___: unknown, set: Things) => compareOwned(set, sides, 'fewest')),
  ...rule('S', 'Have Set more Set than Set', (_: unknown, one: Things, __: unknown, set: Things, ___: unknown, other: Things) => compareOwned(set, [one, other], 'most')),
  ...rule('S', 'Have Set fewer|less Set than Set', (_: unknown, one: Things, __: unknown, set: Things, ___: unknown, other: Things) => compareOwned(set, [one, other], 'fewest')),
  ...rule('S', 'Have Sides more Set', (_: unknown, sides: readonly Things[], __: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'Did Sides V more Set Time?', (_: unknown, sides: readonly Things[], verb: Verb, __: unknown, set: Things, time?: Time) => compareDoneBy(set, verb, sides[0]?.kind === 'Project' ? 'in' : 'by', sides, 'most', time)),
  ...rule('S', 'Did Set Have more Set than Set', (_: unknown, one: Things, __: unknown, ___: unknown, set: Things, ____: unknown, other: Things) => compareOwned(set, [one, other], 'most')),
  ...rule('S', 'Did Set Have less|fewer Set than Set', (_: unknown, one: Things, __: unknown, ___: unknown, set: Things, ____: unknown, other: Things) => compareOwned(set, [one, other], 'fewest')),
  ...rule('S', 'Did Set V more Set than Set Time?', (_: unknown, one: Things, verb: Verb, __: unknown, set: Things, ___: unknown, other: Things, time?: Time) => compareBy(verb, set, [one, other], 'most', time)),
  ...rule('S', 'Compare Count? Set of|by|in|for|between Sides Time?', (_: unknown, __: unknown, whole: Things, ___: unknown, sides: readonly Things[], time?: Time) => {
    const set = time === undefined ? whole : spokenTime(whole, time);
    return set === null ? null : compareOwned(set, sides, 'most');
  }),
  ...rule('S', 'Compare Sides by|on Count? Set', (_: unknown, sides: readonly Things[], __: unknown, ___: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'Compare Count Set Did? Sides each? Has? V|Participle Time?', (_: unknown, __: unknown, set: Things, ___: unknown, sides: readonly Things[], ____: unknown, _____: unknown, verb: Verb, time?: Time) => compareBy(verb, set, sides, 'most', time)),
  ...rule('S', 'Count Set Did Sides each V|Participle Time?', (_: unknown, set: Things, __: unknown, sides: readonly Things[], ___: unknown, verb: Verb, time?: Time) => compareBy(verb, set, sides, 'most', time)),
  ...rule('S', 'Count Did Sides each V|Participle Time?', (_: unknown, __: unknown, sides: readonly Things[], ___: unknown, verb: Verb, time?: Time) => (objectsOf(verb).length === 1 ? compareBy(verb, things(objectsOf(verb)[0]!), sides, 'most', time) : null)),
  ...rule('S', 'Compare Count Set Did? Sides each? Have Prep? Time?', (_: unknown, __: unknown, whole: Things, ___: unknown, sides: readonly Things[], ____: unknown, _____: unknown, prep?: Mod, time?: Time) => {
    const there = narrowedIf(whole, prep);
    const set = there === null || time === undefined ? there : spokenTime(there, time);
    return set === null ? null : compareOwned(set, sides, 'most');
  }),
  // "Ben and Chen PRs" are those of both, and are not compared.
  ...rule('S', 'Sides Count Set', (sides: readonly Things[], _: unknown, set: Things) => comparedIn(sides, set), 0.6),
  ...rule('S', 'Set versus Set Set', (one: Things, _: unknown, other: Things, set: Things) => { const sides = sidesOf(one, other); return sides === null ? null : comparedIn(sides, set); }, 0.6),
  ...rule('S', 'Sides who Have more Set', (sides: readonly Things[], _: unknown, __: unknown, ___: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'Sides who V more Set', (sides: readonly Things[], _: unknown, verb: Verb, __: unknown, set: Things) => compareBy(verb, set, sides, 'most')),
  ...rule('S', 'Be|Did There|Our? Have? more Set in|by|for|from|of Sides', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, _____: unknown, sides: readonly Things[]) => compareOwned(set, sides, 'most')),
  ...rule('S', 'There more Set Time than|or Time', (_: unknown, __: unknown, set: Things, time: Time, ___: unknown, other: Time) => compareTimes(set, time, other, 'most')),
  ...rule('S', 'There fewer|less Set Time than|or Time', (_: unknown, __: unknown, set: Things, time: Time, ___: unknown, other: Time) => compareTimes(set, time, other, 'fewest')),
  ...rule('S', 'Did Our Have fewer|less Set Time than|or Time', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, time: Time, _____: unknown, other: Time) => compareTimes(set, time, other, 'fewest')),
  ...rule('S', 'Did Our V fewer|less Set Time than|or Time', (_: unknown, __: unknown, verb: Verb, ___: unknown, set: Things, time: Time, ____: unknown, other: Time) => compareTimes(doneByUs(set, verb), time, other, 'fewest')),
  ...rule('S', 'Did Our Have more Set Time than|or Time', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, time: Time, _____: unknown, other: Time) => compareTimes(set, time, other, 'most')),
  ...rule('S', 'more Set Time than|or Time', (_: unknown, set: Things, time: Time, __: unknown, other: Time) => compareTimes(set, time, other, 'most')),
  ...rule('S', 'Did Our V more Set Time than|or Time', (_: unknown, __: unknown, verb: Verb, ___: unknown, set: Things, time: Time, ____: unknown, other: Time) => compareTimes(doneByUs(set, verb), time, other, 'most')),
  // "Did we close more bugs than we opened last month", "how many were closed vs opened".
  ...rule('S', 'Did Our V more Set than Our Did? V Time?', (_: unknown, __: unknown, verb: Verb, ___: unknown, set: Things, ____: unknown, _____: unknown, ______: unknown, other: Verb, time?: Time) => compareDone(set, verb, other, time)),
  ...rule('S', 'Count Set Did Our V versus V Time?', (_: unknown, set: Things, __: unknown, ___: unknown, verb: Verb, ____: unknown, other: Verb, time?: Time) => compareDone(set, verb, other, time)),
  ...rule('S', 'Count? Set Be? Participle versus Participle Time', (_: unknown, set: Things, __: unknown, verb: Verb, ___: unknown, other: Verb, time: Time) => compareDone(set, verb, other, time), 0.3),
  ...rule('S', 'Be|HaveThere There? more Set Participle Prep? Time or Time', (_: unknown, __: unknown, ___: unknown, set: Things, verb: Verb, prep: Mod | undefined, time: Time, ____: unknown, other: Time) => compareTimes(doneThen(set, verb, prep), time, other, 'most')),
  ...rule('S', 'Be|HaveThere There? fewer|less Set Participle Prep? Time or Time', (_: unknown, __: unknown, ___: unknown, set: Things, verb: Verb, prep: Mod | undefined, time: Time, ____: unknown, other: Time) => compareTimes(doneThen(set, verb, prep), time, other, 'fewest')),
  // "Did atlas merge more in July or August", "did Ben review more PRs this month than last month".
  ...rule('S', 'Did|Has Set V|Participle more Set? Time than|or Time', (_: unknown, by: Things, verb: Verb, __: unknown, set: Things | undefined, time: Time, ___: unknown, other: Time) => compareTimesOf(by, verb, set, [time, other], 'most')),
  ...rule('S', 'Did|Has Set V|Participle fewer|less Set? Time than|or Time', (_: unknown, by: Things, verb: Verb, __: unknown, set: Things | undefined, time: Time, ___: unknown, other: Time) => compareTimesOf(by, verb, set, [time, other], 'fewest')),
  ...rule('S', 'Did Our V more|fewer|less Time than|or Time', (_: unknown, __: unknown, verb: Verb, word: string, time: Time, ___: unknown, other: Time) => { const set = onlyObject(verb); return set === null ? null : compareTimes(doneByUs(set, verb), time, other, word === 'more' ? 'most' : 'fewest'); }),
  // "Were more issues opened in atlas or in k8s", "were there more PRs merged by Ana or Ben".
  ...rule('S', 'Be|HaveThere|Has There? more Set BeDone? Participle in|by|for|at Sides Time?', (_: unknown, __: unknown, ___: unknown, set: Things, ____: unknown, verb: Verb, word: string, sides: readonly Things[], time?: Time) => compareDoneBy(set, verb, word, sides, 'most', time)),
  ...rule('S', 'Be|HaveThere|Has There? fewer|less Set BeDone? Participle in|by|for|at Sides Time?', (_: unknown, __: unknown, ___: unknown, set: Things, ____: unknown, verb: Verb, word: string, sides: readonly Things[], time?: Time) => compareDoneBy(set, verb, word, sides, 'fewest', time)),
  ...rule('S', 'Ask|Compare|Count? Count? Set versus Set', (_: unknown, __: unknown, one: Things, ___: unknown, other: Things) => compareSets(one, other), 0.3),
  ...rule('S', 'Compare Count? Set and|with|to Set', (_: unknown, __: unknown, one: Things, ___: unknown, other: Things) => compareSets(one, other), 0.3),
  ...rule('S', 'Ask|Compare|Count? Count? Set Time versus Time', (_: unknown, __: unknown, set: Things, time: Time, ___: unknown, other: Time) => compareTimes(set, time, other, 'most'), 0.1),
  ...rule('S', 'Set Count Time versus Time', (set: Things, _: unknown, time: Time, __: unknown, other: Time) => compareTimes(set, time, other, 'most'), 0.1),
  ...rule('S', 'Compare Count? Set Time and|with|to Time', (_: unknown, __: unknown, set: Things, time: Time, ___: unknown, other: Time) => compareTimes(set, time, other, 'most'), 0.1),
  ...rule('S', 'Ask|Compare|Count? Adjective versus Adjective Set', (_: unknown, one: Mod, __: unknown, other: Mod, set: Things) => compareStates(set, one, other)),
  ...rule('S', 'Count? Set Be? Adjective versus Adjective', (_: unknown, set: Things, __: unknown, one: Mod, ___: unknown, other: Mod) => compareStates(set, one, other)),
  ...rule('S', 'Count Set Be Adjective and|or Count Those? Be? Adjective', (_: unknown, set: Things, __: unknown, one: Mod, ___: unknown, ____: unknown, _____: unknown, ______: unknown, other: Mod) => compareStates(set, one, other)),
  ...rule('S', 'more Set Sides', (_: unknown, set: Things, sides: readonly Things[]) => compareOwned(set, sides, 'most'), 0.1),
  ...rule('S', 'fewer|less Set Sides', (_: unknown, set: Things, sides: readonly Things[]) => compareOwned(set, sides, 'fewest'), 0.1),
  ...rule('S', 'Be Set AssignedTo more Set than Set', (_: unknown, one: Things, __: unknown, ___: unknown, set: Things, ____: unknown, other: Things) => compareBy('own', set, [one, other], 'most')),
  ...rule('S', 'Be There more Set or Set', (_: unknown, __: unknown, ___: unknown, one: Things, ____: unknown, other: Things) => compareSets(one, other)),
];

/** Those that are compared. */
const sides: readonly Rule[] = [
  ...rule('Sides', 'Set or|and in|by|for|from|of Set', (one: Things, _: unknown, __: unknown, other: Things) => sidesOf(one, other)),
  ...rule('Sides', 'Set or|and|versus Set', (one: Things, _: unknown, other: Things) => sidesOf(one, other)),
  ...rule('Sides', 'Set', (list: Things) => sidesOfList(list)),
  ...rule('Sides', 'between? Set and|or Set', (_: unknown, one: Things, __: unknown, other: Things) => sidesOf(one, other)),
];

/** `Ben, Priya or Tom`. */
function sidesOfList({ kind, named }: Things): readonly Things[] | null {
  if (named?.names === undefined || named.names.length < 3) return null;
  return named.names.map((ids, index) => ({ kind, where: [{ is: 'named', ids: [...ids] }], named: { ids, each: false, shown: named.labels?.[index] ?? '' } }));
}

export function sidesOf(one: Things, other: Things): readonly Things[] | null {
  return one.named !== undefined && other.named !== undefined && one.named.names === undefined && other.named.names === undefined && one.kind === other.kind ? [one, other] : null;
}

/** `who merged more PRs`. */
export function compareBy(verb: Verb, set: Things, sides: readonly Things[], order: 'most' | 'fewest', time?: Time): Plan | null {
  return comparedSides(sides, order, (side) => narrowedBy(set, actor(side, { verb, time })));
}

/** `more issues opened in atlas or in k8s`, `more PRs merged by Ana or by Ben`. */
function compareDoneBy(set: Things, verb: Verb, word: string, sides: readonly Things[], order: 'most' | 'fewest', time?: Time): Plan | null {
  if (word === 'by') return compareBy(verb, set, sides, order, time);
  const done = sides[0]?.kind === 'Project' ? narrowed(set, doneAtAll({ verb, time })) : null;
  return done === null ? null : compareOwned(done, sides, order);
}

/** `who has more PRs`; of `PRs merged by Ana and Ben`, and of `PRs merged: Ana or Ben`, those that each merged, not those of theirs that anybody did. */
export function compareOwned(set: Things, sides: readonly Things[], order: 'most' | 'fewest'): Plan | null {
  if (set.bare === true && set.done !== undefined && sides[0]?.kind === 'Person') return compareBy(set.done, set, sides, order);
  return set.named !== undefined ? null : comparedSides(sides, order, (side) => narrowedBy(set, belonging(side)));
}

export function comparedSides(sides: readonly Things[], order: 'most' | 'fewest', thingsOf: (side: Things) => Things | null): Plan | null {
  const each = sides.flatMap((side) => {
    const of = thingsOf(side);
    return of === null ? [] : [{ name: side.named?.shown ?? '', things: of }];
  });
  return each.length < sides.length ? null : comparePlan(each, order);
}

/** `more meetings this month than last month` */
export function compareTimes(set: Things | null, time: Time, other: Time, order: 'most' | 'fewest'): Plan | null {
  // `This October and last October`: in November both are the same.
  if (set === null || set.named !== undefined || set.pick !== undefined || JSON.stringify(time.utc) === JSON.stringify(other.utc)) return null;
  const [one, second] = [spokenTime(set, time), spokenTime(set, other)];
  return one === null || second === null ? null : comparePlan([{ name: nameOf(time), things: one }, { name: nameOf(other), things: second }], order);
}

const doneThen = (set: Things, verb: Verb, prep?: Mod): Things | null => {
  const done = narrowed(set, doneAtAll({ verb }));
  return narrowedIf(done, prep);
};

/** What one person did, or was done in one project, in either time. Its time is that of the doing, which a comment has none of. */
function compareTimesOf(by: Things, verb: Verb, said: Things | undefined, times: readonly [Time, Time], order: 'most' | 'fewest'): Plan | null {
  const set = said ?? onlyObject(verb);
  const isOne = by.named !== undefined && by.named.names === undefined && (by.kind === 'Person' || by.kind === 'Project');
  const [one, other] = times;
  if (!isOne || set === null || set.named !== undefined || set.pick !== undefined || set.when !== undefined || untimedVerbs.has(verb) || JSON.stringify(one.utc) === JSON.stringify(other.utc)) return null;
  const sides = times.flatMap((time) => {
    const done = by.kind === 'Person' ? narrowedBy(set, actor(by, { verb, time })) : narrowedBy(narrowed(set, doneAtAll({ verb, time })), belonging(by));
    return done === null ? [] : [{ name: nameOf(time), things: done }];
  });
  return sides.length < 2 ? null : comparePlan(sides, order);
}

/** Whole months as they are called where things are grouped by them. */
function nameOf({ days: { from, before } }: Time): string {
  const isMonth = from !== null && before !== null && from.endsWith('-01') && before === addMonths(from, 1);
  return isMonth ? from.slice(0, 7) : sayRange({ from, before }, 'en');
}

/** What was closed, and what was opened, in a time. */
const compareDone = (set: Things, verb: Verb, other: Verb, time: Time | undefined): Plan | null => (verb === other ? null : compareSets(doneIn(set, verb, time), doneIn(set, other, time)));

/** `did we merge more PRs`, `did we make more decisions`. */
export function doneByUs(set: Things, verb: Verb): Things | null {
  const isMade = (verb === 'write' || verb === 'raise') && (set.kind === 'Decision' || set.kind === 'Risk' || set.kind === 'Question');
  return verb === 'attend' && set.kind === 'Meeting' ? set : narrowed(set, doneAtAll({ verb: isMade ? 'raise' : verb }));
}

/** `PRs or issues in atlas this month`: what is said behind the second is said of both; null where it may be of the second alone. */
export function compareSets(one: Things | null, other: Things | null): Plan | null {
  if (one === null || other === null || one.named !== undefined || other.named !== undefined || one.pick !== undefined || other.pick !== undefined) return null;
  // "PRs vs issues closed": which of them are closed?
  if ((other.done !== undefined && one.done === undefined) || (other.bare === true && one.bare !== true)) return null;
  const shared = one.where.some(isShared) ? [] : other.where.filter(isShared);
  if (!shared.every((condition) => isOfBoth(condition, one.kind, other.kind))) return null;
  const first: Things = { ...one, where: [...one.where, ...shared], ...(one.when === undefined && other.when !== undefined && { when: other.when }) };
  const [set, second] = [setOf(first), setOf(other)];
  // What they are called is said when the answer is.
  return set === null || second === null || JSON.stringify(set) === JSON.stringify(second) ? null : comparePlan([{ name: '', things: first }, { name: '', things: other }], 'most');
}

/** Not what the one or the other is, open or a bug, but where and when. */
const isShared = ({ is }: Condition): boolean => is === 'linked' || is === 'within' || is === 'containing';

function isOfBoth(condition: Condition, ...kinds: readonly NodeKind[]): boolean {
  const are = (...of: readonly NodeKind[]): boolean => kinds.every((kind) => of.includes(kind));
  if (condition.is === 'linked' && condition.role === 'assignee') return kinds.every((kind) => kind === kinds[0]);
  if (condition.is === 'linked' && condition.role === 'part of') return are('PullRequest', 'Issue', 'Commit', 'Meeting');
  if (condition.is === 'linked' && condition.role === 'raised in') return are('Decision', 'ActionItem', 'Question', 'Risk');
  const property = condition.is === 'containing' ? condition.property : condition.is === 'within' && condition.value.through.length === 0 ? condition.value.property : '';
  return (property === 'created_at' || property === 'title') && are('PullRequest', 'Issue');
}

/** `open vs closed` */
const compareStates = (set: Things, one: Mod, other: Mod): Plan | null => compareSets(narrowed(set, one), narrowed(set, other));

export const comparisonRules: readonly Rule[] = [...comparisons, ...sides];
