/** Comparisons by a difference, of times, and of how long it took: `how many more PRs did Ben merge than Ana`, `how does October compare with September in merged PRs`, `do PRs in atlas take longer to merge than in k8s`. */
import type { Plan } from '#schemas/query';
import { comparePlan, type Spell, type Statistic } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { apart, compareSpells } from '../figures.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, narrowedIf, objectsOf } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { spokenTime } from './asking.ts';
import { compareBy, compareOwned, compareSets, compareTimes, doneByUs, sidesOf } from './comparison-rules.ts';
import { actor, belonging } from './meaning.ts';

type Order = 'most' | 'fewest';
type Word = 'more' | 'fewer' | 'less';

const orderOf = (word: Word): Order => (word === 'more' ? 'most' : 'fewest');

const inPlace = (set: Things | null, prep?: Mod, time?: Time): Things | null => {
  const there = narrowedIf(set, prep);
  return there === null || time === undefined ? there : spokenTime(there, time);
};

/** `more decisions in stand-ups than in k8s syncs`: of each, whatever it is called. */
function compareWithin(set: Things, one: Things, other: Things, order: Order, time?: Time): Plan | null {
  if (set.named !== undefined || set.pick !== undefined || one.kind !== other.kind) return null;
  const [first, second] = [one, other].map((side) => inPlace(narrowedBy(set, belonging(side)), undefined, time));
  if (first === undefined || first === null || second === undefined || second === null) return null;
  return comparePlan([{ name: one.named?.shown ?? '', things: first }, { name: other.named?.shown ?? '', things: second }], order);
}

/** `close more issues than we open`, `more issues opened than closed`. */
function compareDone(set: Things, verb: Verb, other: Verb, time?: Time): Plan | null {
  return compareSets(inPlace(doneByUs(set, verb), undefined, time), inPlace(doneByUs(set, other), undefined, time));
}

/** Who reviewed more: pull requests, as nothing else is reviewed. */
function doneAlone(verb: Verb, sides: readonly Things[], order: Order, time?: Time, prep?: Mod): Plan | null {
  const [kind, ...more] = objectsOf(verb);
  const set = kind === undefined || more.length > 0 ? null : inPlace(things(kind), prep);
  return set === null ? null : compareBy(verb, set, sides, order, time);
}

const amounts: readonly Rule[] = [
  ...rule('S', 'how Did Time UpTo Time in|on|by|for Count? Set', (_: unknown, __: unknown, time: Time, ___: unknown, other: Time, ____: unknown, _____: unknown, set: Things) => compareTimes(set, time, other, 'most')),
  ...rule('S', 'Ask? Set Count Time versus|and|or Time', (_: unknown, set: Things, __: unknown, time: Time, ___: unknown, other: Time) => compareTimes(set, time, other, 'most')),
  ...rule('S', 'Compare Count Set of|by|in|for|between Sides', (_: unknown, __: unknown, set: Things, ___: unknown, sides: readonly Things[]) => compareOwned(set, sides, 'most')),
  ...rule('S', 'Compare Count? Set of|by|in|for|between Sides Time', (_: unknown, __: unknown, set: Things, ___: unknown, sides: readonly Things[], time: Time) => { const then = spokenTime(set, time); return then === null ? null : compareOwned(then, sides, 'most'); }),
  ...rule('S', 'Compare Set Count of|by|in|for|between Sides Time?', (_: unknown, set: Things, __: unknown, ___: unknown, sides: readonly Things[], time?: Time) => { const then = inPlace(set, undefined, time); return then === null ? null : compareOwned(then, sides, 'most'); }),
  ...rule('S', 'Compare Owning and|versus Owning Set Count? Prep? Time?', (_: unknown, one: Things, __: unknown, other: Things, set: Things, ___: unknown, prep?: Mod, time?: Time) => { const sides = sidesOf(one, other); const there = inPlace(set, prep, time); return sides === null || there === null ? null : compareOwned(there, sides, 'most'); }),
  ...rule('S', 'Compare Owning Set Count? Prep? Time?', (_: unknown, both: Things, set: Things, __: unknown, prep?: Mod, time?: Time) => { const sides = eachOf(both); const there = inPlace(set, prep, time); return sides === null || there === null ? null : compareOwned(there, sides, 'most'); }),
  ...rule('S', 'Have|Did Set more|fewer|less Set than Set', (_: unknown, one: Things, word: Word, set: Things, __: unknown, other: Things) => compareOwned(set, [one, other], orderOf(word))),
  ...rule('S', 'HaveThere|There|Be more|fewer|less Set in|by|from|of|at|for Set than in|by|from|of|at|for? Set Time?', (_: unknown, word: Word, set: Things, __: unknown, one: Things, ___: unknown, ____: unknown, other: Things, time?: Time) => compareWithin(set, one, other, orderOf(word), time)),
  ...rule('S', 'who Has? V|Participle more|less|fewer Prep? Time? Sides', (_: unknown, __: unknown, verb: Verb, word: Word, prep: Mod | undefined, time: Time | undefined, sides: readonly Things[]) => doneAlone(verb, sides, orderOf(word), time, prep)),
  ...rule('S', 'Sides who V|Participle more|less|fewer Prep? Time?', (sides: readonly Things[], _: unknown, verb: Verb, word: Word, prep?: Mod, time?: Time) => doneAlone(verb, sides, orderOf(word), time, prep)),
  ...rule('S', 'Did|Has Set V more|less|fewer than Set Time?', (_: unknown, one: Things, verb: Verb, word: Word, __: unknown, other: Things, time?: Time) => { const sides = sidesOf(one, other); return sides === null ? null : doneAlone(verb, sides, orderOf(word), time); }),
  ...rule('S', 'Did Our V more Set than Our Did? V Time?', (_: unknown, __: unknown, verb: Verb, ___: unknown, set: Things, ____: unknown, _____: unknown, ______: unknown, other: Verb, time?: Time) => compareDone(set, verb, other, time)),
  ...rule('S', 'Be|Has? more Set Be? Participle than Participle Time?', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb, ____: unknown, other: Verb, time?: Time) => compareDone(set, verb, other, time)),
];

/** Two that were named together: Priya's and Tom's. */
function eachOf({ kind, named }: Things): readonly Things[] | null {
  if (named?.names?.length !== 2) return null;
  return named.names.map((ids, index) => ({ kind, where: [{ is: 'named', ids: [...ids] }], named: { ids, each: false, shown: named.labels?.[index] ?? '' } }));
}

const differences: readonly Rule[] = [
  ...rule('S', 'Ask? Difference of|in|between? Count? Set Count? between|of|in|for Sides Time?', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, _____: unknown, ______: unknown, sides: readonly Things[], time?: Time) => { const then = inPlace(set, undefined, time); return then === null ? null : apart(compareOwned(then, sides, 'most')); }),
  ...rule('S', 'Ask? Difference of|in|between? Count? Set Count? between Time and Time', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, _____: unknown, ______: unknown, time: Time, _______: unknown, other: Time) => apart(compareTimes(set, time, other, 'most'))),
  ...rule('S', 'HowManyMore Set Did|Be? Set Have? than Set', (order: Order, set: Things, _: unknown, one: Things, __: unknown, ___: unknown, other: Things) => apart(compareOwned(set, [one, other], order))),
  ...rule('S', 'HowManyMore Set Did|Has Set V|Participle than Set Time?', (order: Order, set: Things, _: unknown, one: Things, verb: Verb, __: unknown, other: Things, time?: Time) => apart(compareBy(verb, set, [one, other], order, time))),
  ...rule('S', 'HowManyMore Set Did Our V|Participle Time than Time', (order: Order, set: Things, _: unknown, __: unknown, verb: Verb, time: Time, ___: unknown, other: Time) => apart(compareTimes(doneByUs(set, verb), time, other, order))),
  ...rule('S', 'HowManyMore Set Did Our Have Time than Time', (order: Order, set: Things, _: unknown, __: unknown, ___: unknown, time: Time, ____: unknown, other: Time) => apart(compareTimes(set, time, other, order))),
  ...rule('S', 'HowManyMore Set Be Participle Time than Time', (order: Order, set: Things, _: unknown, verb: Verb, time: Time, __: unknown, other: Time) => apart(compareTimes(narrowed(set, doneAtAll({ verb })), time, other, order))),
  ...rule('S', 'HowManyMore Set Be? There? in|by|from|of|at|for Set than in|by|from|of|at|for? Set', (order: Order, set: Things, _: unknown, __: unknown, ___: unknown, one: Things, ____: unknown, _____: unknown, other: Things) => apart(compareWithin(set, one, other, order))),
];

const spellBy = (set: Things): Spell => (set.kind === 'Issue' ? 'close' : set.kind === 'Meeting' ? 'meeting' : 'merge');

/** What is asked of: Ana's, or atlas's, pull requests. */
function spellsOf(set: Things, sides: readonly Things[], order: Order, statistic?: Statistic): Plan | null {
  const each = sides.flatMap((side) => {
    const of = set.named !== undefined || set.pick !== undefined ? null : (narrowedBy(set, belonging(side)) ?? narrowedBy(set, actor(side, { verb: 'write' })));
    return of === null ? [] : [{ name: side.named?.shown ?? '', things: of }];
  });
  return each.length < sides.length || set.kind === 'Meeting' ? null : compareSpells(each, spellBy(set), order, statistic);
}

const lengths = (one: Things, other: Things, order: Order, statistic?: Statistic): Plan | null => (one.kind === 'Meeting' && other.kind === 'Meeting' ? compareSpells([{ name: one.named?.shown ?? '', things: one }, { name: other.named?.shown ?? '', things: other }], 'meeting', order, statistic) : null);

const ofVerb = (word: string): Things => things(word === 'close' ? 'Issue' : 'PullRequest');

const spells: readonly Rule[] = [
  ...rule('Taking', 'TakeToMerge', () => 'merge'),
  ...rule('Taking', 'TakeToClose', () => 'close'),
  ...rule('S', 'whose Set Last|Be Longer Taking Sides', (_: unknown, set: Things, __: unknown, order: Order, ___: unknown, sides: readonly Things[]) => spellsOf(set, sides, order)),
  ...rule('S', 'Sides whose Set Last|Be Longer Taking', (sides: readonly Things[], _: unknown, set: Things, __: unknown, order: Order) => spellsOf(set, sides, order)),
  ...rule('S', 'Did Kind in|of|by|from Set Last Longer Taking than Those? in|of|by|from? Set', (_: unknown, set: Things, __: unknown, one: Things, ___: unknown, order: Order, ____: unknown, _____: unknown, ______: unknown, _______: unknown, other: Things) => spellsOf(set, [one, other], order)),
  ...rule('S', 'Did Owning Kind Last Longer Taking than Owning', (_: unknown, one: Things, set: Things, __: unknown, order: Order, ___: unknown, ____: unknown, other: Things) => spellsOf(set, [one, other], order)),
  ...rule('S', 'which|what Kind? Last Longer Taking Kind? Sides', (_: unknown, __: unknown, ___: unknown, order: Order, taking: string, set: Things | undefined, sides: readonly Things[]) => spellsOf(set ?? ofVerb(taking), sides, order)),
  ...rule('S', 'Compare Sides by|on Mean Taking Kind?', (_: unknown, sides: readonly Things[], __: unknown, statistic: Statistic, taking: string, set?: Things) => spellsOf(set ?? ofVerb(taking), sides, 'most', statistic)),
  ...rule('S', 'Compare Mean Taking Kind? of|in|for|between Sides', (_: unknown, statistic: Statistic, taking: string, set: Things | undefined, __: unknown, sides: readonly Things[]) => spellsOf(set ?? ofVerb(taking), sides, 'most', statistic)),
  ...rule('S', 'Compare? Mean Taking of|in|for|between? Set versus|and in|for? Set', (_: unknown, statistic: Statistic, taking: string, __: unknown, one: Things, ___: unknown, ____: unknown, other: Things) => { const sides = sidesOf(one, other); return sides === null ? null : spellsOf(ofVerb(taking), sides, 'most', statistic); }, 0.2),
  ...rule('S', 'Compare? Mean? Length of Set versus|and|or Those? of? Set', (_: unknown, statistic: Statistic | undefined, __: unknown, ___: unknown, one: Things, ____: unknown, _____: unknown, ______: unknown, other: Things) => lengths(one, other, 'most', statistic)),
  ...rule('S', 'Be|Last|Did Set Last? Longer than Set', (_: unknown, one: Things, __: unknown, order: Order, ___: unknown, other: Things) => lengths(one, other, order)),
  ...rule('S', 'which|what Kind Last|Be Longer comma? Set or Set', (_: unknown, kind: Things, __: unknown, order: Order, ___: unknown, one: Things, ____: unknown, other: Things) => (kind.kind === 'Meeting' && kind.where.length === 0 ? lengths(one, other, order) : null)),
  ...rule('S', 'which|what Last|Be Longer Set or Set', (_: unknown, __: unknown, order: Order, one: Things, ___: unknown, other: Things) => lengths(one, other, order)),
];

export const figureComparisonRules: readonly Rule[] = [...amounts, ...differences, ...spells];
