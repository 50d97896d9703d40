/** Questions for who or what has most: `who merged the most PRs last month`, `the top 3 reviewers in atlas`. */
import { rankPlan, type Ranking, type Unit } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, narrowedIf } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { people, spokenTime } from './asking.ts';
import { actor, belonging } from './meaning.ts';
import { rankBy, rankDeeds, rankDone, rankMentions, rankOwned, rankTimes } from './ranking.ts';

const degrees: readonly Rule[] = [
  ...rule('Most', 'most', () => ({ order: 'most', limit: null })),
  ...rule('Most', 'fewest|least', () => ({ order: 'fewest', limit: null })),
  ...rule('TopOf', 'top Number', (_: unknown, limit: number) => ({ order: 'most', limit })),
  ...rule('TopOf', 'Number Busiest', (limit: number) => ({ order: 'most', limit })),
  ...rule('TopOf', 'Busiest', () => ({ order: 'most', limit: null })),
  ...rule('TopOf', 'MostFrequent', () => ({ order: 'most', limit: null })),
  ...rule('TopOf', 'top', () => ({ order: 'most', limit: null })),
];

/** `who filed the most issues`, said of people. */
interface DidMost {
  readonly verb: Verb;
  readonly most: Ranking;
  readonly set: Things;
  readonly time: Time | undefined;
}

/** Who did most of it. */
const doersOfMost: readonly Rule[] = [
  ...rule('S', 'who Be TopOf Contributor Prep? Time|TimeOf?', (_: unknown, __: unknown, top: Ranking, ___: unknown, prep?: Mod, time?: Time) => rankDeeds('write', top, prep, time)),
  ...rule('S', 'who Be TopOf RoleNoun Prep? Time|TimeOf?', (_: unknown, __: unknown, top: Ranking, verb: Verb, prep?: Mod, time?: Time) => rankDeeds(verb, top, prep, time)),
  ...rule('S', 'who Be Ving Most Set Time?', (_: unknown, __: unknown, verb: Verb, most: Ranking, set: Things, time?: Time) => rankBy(people, verb, set, most, time)),
  ...rule('S', 'Ask|who|which|what? TopOf Contributor Prep? Time|TimeOf?', (_: unknown, top: Ranking, __: unknown, prep?: Mod, time?: Time) => rankDeeds('write', top, prep, time)),
  ...rule('S', 'who Has? V|Participle Most Prep? Time?', (_: unknown, __: unknown, verb: Verb, most: Ranking, prep?: Mod, time?: Time) => rankDeeds(verb, most, prep, time), 0.1),
  ...rule('S', 'Ask|who|which|what? TopOf Kind RoleNoun Prep? Time|TimeOf?', (_: unknown, top: Ranking, kind: Things, verb: Verb, prep?: Mod, time?: Time) => {
    const set = narrowedIf(kind, prep);
    return set === null ? null : rankBy(people, verb, set, top, time);
  }),
  ...rule('S', 'who CommitTo Set Most Time?', (_: unknown, __: unknown, of: Things, most: Ranking, time?: Time) => {
    const set = of.kind === 'Project' ? narrowedBy(things('Commit'), belonging(of)) : null;
    return set === null ? null : rankBy(people, 'write', set, most, time);
  }),
  ...rule('S', 'who CommitVerb Most Prep? Time?', (_: unknown, __: unknown, most: Ranking, prep?: Mod, time?: Time) => {
    const set = prep === undefined ? things('Commit') : narrowed(things('Commit'), prep);
    return set === null ? null : rankBy(people, 'write', set, most, time);
  }),
  ...rule('DidMost', 'who|that Has? V|Participle Most Set Time?', (_: unknown, __: unknown, verb: Verb, most: Ranking, set: Things, time?: Time): DidMost => ({ verb, most, set, time })),
  ...rule('S', 'Ask? Number Set DidMost', (_: unknown, limit: number, key: Things, { verb, most, set, time }: DidMost) => (key.kind === 'Person' ? rankBy(key, verb, set, { ...most, limit }, time) : null)),
  ...rule('S', 'Ask? TopOf Set DidMost', (_: unknown, { limit }: Ranking, key: Things, { verb, most, set, time }: DidMost) => (key.kind === 'Person' && most.order === 'most' ? rankBy(key, verb, set, { ...most, limit }, time) : null)),
  ...rule('S', 'Ask? Set DidMost', (_: unknown, key: Things, { verb, most, set, time }: DidMost) => (key.kind === 'Person' && key.named === undefined ? rankBy(key, verb, set, most, time) : null)),
  ...rule('S', 'Ask|who? Be? Owning TopOf RoleNoun Time?', (_: unknown, __: unknown, of: Things, top: Ranking, verb: Verb, time?: Time) => { const theirs = belonging(of); return theirs === null ? null : rankDeeds(verb, top, theirs, time); }),
  // Who commits, writes commits.
  ...rule('S', 'Ask|who? Be? TopOf Committer Prep? Time|TimeOf?', (_: unknown, __: unknown, top: Ranking, ___: unknown, prep?: Mod, time?: Time) => { const set = prep === undefined ? things('Commit') : narrowed(things('Commit'), prep); return set === null ? null : rankBy(people, 'write', set, top, time); }),
  ...rule('S', 'who V Most of Set', (_: unknown, verb: Verb, most: Ranking, __: unknown, set: Things) => rankBy(people, verb, set, most)),
  ...rule('S', 'which|what|who Set? Has Participle Most Set Time?', (_: unknown, key: Things | undefined, __: unknown, verb: Verb, most: Ranking, set: Things, time?: Time) => rankBy(key ?? people, verb, set, most, time)),
  ...rule('S', 'who V Most Set Time?', (_: unknown, verb: Verb, most: Ranking, set: Things, time?: Time) => rankBy(people, verb, set, most, time)),
  ...rule('S', 'who Did V Most Set Time?', (_: unknown, __: unknown, verb: Verb, most: Ranking, set: Things, time?: Time) => rankBy(people, verb, set, most, time)),
  ...rule('S', 'which|what|Ask? Set V Most Set Time?', (_: unknown, key: Things, verb: Verb, most: Ranking, set: Things, time?: Time) => rankBy(key, verb, set, most, time)),
  ...rule('S', 'who Do Most Deed Prep? Time?', (_: unknown, __: unknown, most: Ranking, verb: Verb, prep?: Mod, time?: Time) => rankDeeds(verb, most, prep, time)),
  // Who got reviews did not give them.
  ...rule('S', 'who Have Most Deed Prep? Time?', (_: unknown, have: string | null, most: Ranking, verb: Verb, prep?: Mod, time?: Time) => (have === 'got' ? null : rankDeeds(verb, most, prep, time))),
  ...rule('S', 'Ask|who|which|what? TopOf RoleNoun Prep? Time|TimeOf?', (_: unknown, top: Ranking, verb: Verb, prep?: Mod, time?: Time) => rankDeeds(verb, { ...top, limit: top.limit }, prep, time)),
  ...rule('S', 'Ask|who|which|what? Be? TopOf RoleNoun of|for|on Set', (_: unknown, __: unknown, top: Ranking, verb: Verb, ___: unknown, set: Things) => rankBy(people, verb, set, top)),
  ...rule('S', 'who|what|which Kind? Has Be Ving Most Prep? Time?', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb, most: Ranking, prep?: Mod, time?: Time) => rankDeeds(verb, most, prep, time)),
  ...rule('S', 'who Has Be Ving Most Set Time?', (_: unknown, __: unknown, ___: unknown, verb: Verb, most: Ranking, set: Things, time?: Time) => rankBy(people, verb, set, most, time)),
  ...rule('S', 'who Do Most Set Time?', (_: unknown, __: unknown, most: Ranking, set: Things, time?: Time) => (set.kind === 'Commit' ? rankBy(people, 'write', set, most, time) : null)),
  ...rule('S', 'whose Set Did|Has Set V|Participle Most Prep? Time?', (_: unknown, set: Things, __: unknown, by: Things, verb: Verb, most: Ranking, prep?: Mod, time?: Time) => {
    const done = narrowedBy(set, actor(by, { verb, time }));
    const there = narrowedIf(done, prep);
    return there === null || set.when !== undefined ? null : rankOwned(people, there, most);
  }),
  ...rule('S', 'who V|Participle Set Most Time?', (_: unknown, verb: Verb, set: Things, most: Ranking, time?: Time) => rankBy(people, verb, set, most, time)),
  ...rule('S', 'who Do Most of? Ving Prep? Time?', (_: unknown, __: unknown, most: Ranking, ___: unknown, verb: Verb, prep?: Mod, time?: Time) => rankDeeds(verb, most, prep, time)),
];

/** What has most of it, or had it done most often. */
const ownersOfMost: readonly Rule[] = [
  ...rule('S', 'in which|what Set Be|Did There? Most Set', (_: unknown, __: unknown, key: Things, ___: unknown, ____: unknown, most: Ranking, set: Things) => rankOwned(key, set, most)),
  ...rule('S', 'who Have Most Set', (_: unknown, __: unknown, most: Ranking, set: Things) => rankOwned(people, set, most)),
  ...rule('S', 'who Have Most Set on Their Plate', (_: unknown, __: unknown, most: Ranking, set: Things) => (set.kind === 'ActionItem' ? rankOwned(people, set, most) : null)),
  ...rule('S', 'who Have Most of Set', (_: unknown, __: unknown, most: Ranking, ___: unknown, set: Things) => rankOwned(people, set, most)),
  ...rule('S', 'which|what|who of Set Have Most Set', (_: unknown, __: unknown, key: Things, ___: unknown, most: Ranking, set: Things) => (key.named?.names === undefined ? null : rankOwned(key, set, most))),
  ...rule('S', 'which|what|who of Set Has? V|Participle Most Set Time?', (_: unknown, __: unknown, key: Things, ___: unknown, verb: Verb, most: Ranking, set: Things, time?: Time) => (key.named?.names === undefined ? null : rankBy(key, verb, set, most, time))),
  ...rule('S', 'which|what|Ask Set Have Most of Set', (_: unknown, key: Things, __: unknown, most: Ranking, ___: unknown, set: Things) => rankOwned(key, set, most)),
  ...rule('S', 'whose Set Did|Has? Set V|Participle Most Time?', (_: unknown, set: Things, __: unknown, by: Things, verb: Verb, most: Ranking, time?: Time) => { const done = by.kind === 'Person' ? narrowedBy(set, actor(by, { verb, time })) : null; return done === null ? null : rankOwned(people, done, most); }),
  ...rule('S', 'Most Set which|what Kind', (most: Ranking, set: Things, _: unknown, key: Things) => rankOwned(key, set, most)),
  ...rule('S', 'Most Set who', (most: Ranking, set: Things) => (set.where.some((condition) => condition.is === 'one of' && condition.property === 'state' && !condition.values.includes('open')) ? null : rankOwned(people, set, most))),
  ...rule('S', 'which|what|Ask? Set CameUp Most in|at Set', (_: unknown, key: Things, __: unknown, most: Ranking, ___: unknown, set: Things) => (set.kind === 'Meeting' ? rankPlan(set, key, [{ role: 'mentioned', kind: key.kind }], most) : null)),
  ...rule('S', 'which|what|Ask? Set CameUp Most Time', (_: unknown, key: Things, __: unknown, most: Ranking, time: Time) => rankMentions(key, most, time)),
  ...rule('S', 'which|what|Ask? Set Be|Did Be? Participle Most in|at Set', (_: unknown, key: Things, __: unknown, ___: unknown, verb: Verb, most: Ranking, ____: unknown, set: Things) => (verb === 'mention' && set.kind === 'Meeting' ? rankPlan(set, key, [{ role: 'mentioned', kind: key.kind }], most) : null)),
  ...rule('S', 'which|what|Ask? Set Be|Did Be? Participle Most Time', (_: unknown, key: Things, __: unknown, ___: unknown, verb: Verb, most: Ranking, time: Time) => (verb === 'mention' ? rankMentions(key, most, time) : null)),
  ...rule('S', 'which|what|Ask? Set Have|with Most Set', (_: unknown, key: Things, __: unknown, most: Ranking, set: Things) => rankOwned(key, set, most)),
  ...rule('S', 'which|what|Ask? Set that|which|who Have Most Set', (_: unknown, key: Things, __: unknown, ___: unknown, most: Ranking, set: Things) => rankOwned(key, set, most)),
  ...rule('S', 'which|what|Ask? Set Have|with Most Deed|Doers', (_: unknown, key: Things, __: unknown, most: Ranking, verb: Verb) => rankDone(key, verb, most)),
  ...rule('S', 'which|what|Ask? Set CameUp in Most Set', (_: unknown, key: Things, __: unknown, ___: unknown, most: Ranking, set: Things) => (set.kind === 'Meeting' ? rankPlan(set, key, [{ role: 'mentioned', kind: key.kind }], most) : null)),
  ...rule('S', 'which|what|Ask? Set CameUp Most', (_: unknown, key: Things, __: unknown, most: Ranking) => rankDone(key, 'mention', most)),
  ...rule('S', 'Ask|which|what? Most Participle Set', (_: unknown, most: Ranking, verb: Verb, key: Things) => rankDone(key, verb, most)),
  ...rule('S', 'Ask|which|what Set Be|BeWord Participle Most', (_: unknown, key: Things, __: unknown, verb: Verb, most: Ranking) => rankDone(key, verb, most)),
  ...rule('S', 'Ask|which|what? top Number Most Participle Set', (_: unknown, __: unknown, limit: number, most: Ranking, verb: Verb, key: Things) => rankDone(key, verb, { ...most, limit })),
  ...rule('S', 'Ask|which|what? Number Most Participle Set', (_: unknown, limit: number, most: Ranking, verb: Verb, key: Things) => rankDone(key, verb, { ...most, limit })),
  ...rule('S', 'Ask|which|what? TopOf Set by|with Count|Most? Set', (_: unknown, top: Ranking, key: Things, __: unknown, ___: unknown, set: Things) => rankOwned(key, set, top)),
  ...rule('S', 'Ask|which|what? TopOf Set by Deed|Doers', (_: unknown, top: Ranking, key: Things, __: unknown, verb: Verb) => rankDone(key, verb, top)),
  ...rule('S', 'which|what|Ask? Number Set Have|with Most Set', (_: unknown, limit: number, key: Things, __: unknown, most: Ranking, set: Things) => rankOwned(key, set, { ...most, limit })),
  ...rule('S', 'which|what Set Did Our V Most Time?', (_: unknown, key: Things, __: unknown, ___: unknown, verb: Verb, most: Ranking, time?: Time) => (verb === 'mention' ? rankMentions(key, most, time) : null)),
  ...rule('S', 'Ask|which|what? Be? TopOf Set Time|TimeOf?', (_: unknown, __: unknown, top: Ranking, key: Things, time?: Time) => (key.kind === 'Topic' ? rankMentions(key, top, time) : null)),
  ...rule('S', 'in? which|what Unit Be Most Set Participle', (_: unknown, __: unknown, unit: Unit, ___: unknown, most: Ranking, set: Things, verb: Verb) => rankTimes(narrowed(set, doneAtAll({ verb })), unit, most)),
  ...rule('S', 'Ask|which|what? Be? Our|My? Busiest Unit for|in|of|by Set', (_: unknown, __: unknown, whose: unknown, ___: unknown, unit: Unit, ____: unknown, set: Things) => (whose === undefined || whose === null ? rankTimes(set, unit, { order: 'most', limit: null }) : null)),
  ...rule('S', 'Ask? Unit with Most Set', (_: unknown, unit: Unit, __: unknown, most: Ranking, set: Things) => (most.order === 'fewest' ? null : rankTimes(set, unit, most))),
  ...rule('S', 'which|what Unit Have Most Set', (_: unknown, unit: Unit, __: unknown, most: Ranking, set: Things) => rankTimes(set, unit, most)),
  // The month with the fewest may be one with none, which is no row.
  ...rule('S', 'which|what Unit Time|TimeOf Have Most Set', (_: unknown, unit: Unit, time: Time, __: unknown, most: Ranking, set: Things) => (most.order === 'fewest' ? null : rankTimes(spokenTime(set, time), unit, most))),
];

export const rankingRules: readonly Rule[] = [...degrees, ...doersOfMost, ...ownersOfMost];
