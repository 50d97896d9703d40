/** How much people did of it: `reviews per person last week`, `for each person, the number of reviews`, `approvals given by Ben on Ana's PRs`. */
import type { Plan } from '#schemas/query';
import { groupPlan, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { reviewsPer } from '../figures.ts';
import { linked, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, narrowedIf, objectsOf } from '../predicates.ts';
import { countingRole, doneAtAll, type Verb } from '../verbs.ts';
import { people, spokenTime } from './asking.ts';
import { areGiven } from './deeds-given.ts';
import type { Key } from './group-key-rules.ts';
import { tailed, type GroupTail } from './group-tail-rules.ts';
import { actor } from './meaning.ts';
import { rankBy, rankDeeds } from './ranking.ts';

function deeds(verb: Verb, prep?: Mod, time?: Time): Things | null {
  const [kind] = areGiven.has(verb) ? objectsOf(verb) : [];
  const done = kind === undefined ? null : narrowed(things(kind), doneAtAll({ verb, time }));
  return narrowedIf(done, prep);
}

/** Of each who did it, or in each project. That somebody did it needs no saying where it is counted by who did, but for when. */
function deedsBy(verb: Verb, tail: GroupTail): Plan | null {
  const set = deeds(verb);
  const done = set === null ? null : tail.of(set);
  if (done === null || tail.keys.some(({ signature }) => signature?.startsWith('unit') === true)) return null;
  const role = countingRole(verb, done.kind, 'Person')!.role;
  const byDoer = (key: Key): boolean => key.signature === 'kind Person' || key.signature === `role ${verb}` || key.signature === 'role review';
  const keys = tail.keys.map((key) => (byDoer(key) ? { linked: [{ role, kind: 'Person' as const }] } : key(done)));
  const anybody = JSON.stringify(linked(role, { kind: 'Person', where: [] }));
  const counted = done.when === undefined && tail.keys.some(byDoer) ? { ...done, where: done.where.filter((condition) => JSON.stringify(condition) !== anybody) } : done;
  if (keys.some((key) => key === null)) return null;
  const by = keys.flatMap((key) => key ?? []);
  // Who reviewed it gave it one review: for any other key they are added up.
  return tail.keys.some(byDoer) ? groupPlan(counted, by) : reviewsPer(done, by);
}

const eachPerson: GroupTail = { signature: 'each person', keys: [Object.assign(() => null, { signature: 'kind Person' })], of: (set) => set };

/** Of each person, there and then. */
const deedsOfEach = (verb: Verb, prep?: Mod, time?: Time): Plan | null =>
  deedsBy(verb, { ...eachPerson, of: (set) => { const there = narrowedIf(set, prep); return there === null || time === undefined ? there : spokenTime(there, time); } });

const onTheirs = (verb: Verb, by: Things, on: Things, time?: Time): Things | null => (on.kind === 'PullRequest' && by.kind === 'Person' && areGiven.has(verb) ? narrowedBy(on, actor(by, { verb, time })) : null);

const ofSomebody: readonly Rule[] = [
  ...rule('DeedSet', 'Deed DoneBy Set Time?', (verb: Verb, _: unknown, by: Things, time?: Time) => (areGiven.has(verb) && by.kind === 'Person' ? onTheirs(verb, by, things('PullRequest'), time) : null), 0.05),
  ...rule('DeedSet', 'Deed DoneBy Set on|for|of Set Time?', (verb: Verb, _: unknown, by: Things, __: unknown, on: Things, time?: Time) => onTheirs(verb, by, on, time)),
  ...rule('DeedSet', 'Owning Deed on|for|of Set Time?', (by: Things, verb: Verb, _: unknown, on: Things, time?: Time) => onTheirs(verb, by, on, time)),
  ...rule('S', 'Ask? Count? DeedSet GroupTail', (_: unknown, __: unknown, set: Things, tail: GroupTail) => tailed(set, tail), 0.05),
];

const ofEach: readonly Rule[] = [
  ...rule('S', 'Ask? Count? Deed Count? GroupTail', (_: unknown, __: unknown, verb: Verb, ___: unknown, tail: GroupTail) => deedsBy(verb, tail), 0.05),
  // "How many reviews were given in October, per reviewer".
  ...rule('S', 'Ask? Count? Deed Be? GivenOut? Prep? Time? GroupTail', (_: unknown, __: unknown, verb: Verb, ___: unknown, ____: unknown, prep: Mod | undefined, time: Time | undefined, tail: GroupTail) => deedsBy(verb, among(tail, prep, time)), 0.05),
  ...rule('S', 'GroupTail Count? Deed Prep? Time?', (tail: GroupTail, _: unknown, verb: Verb, prep?: Mod, time?: Time) => deedsBy(verb, among(tail, prep, time)), 0.05),
  ...rule('S', 'GroupTail Count? Deed Crowd|It Has? Do|Have|given Prep? Time?', (tail: GroupTail, _: unknown, verb: Verb, __: unknown, ___: unknown, ____: unknown, prep?: Mod, time?: Time) => deedsBy(verb, among(tail, prep, time)), 0.05),
  ...rule('S', 'Count Deed Did|Has each|every Kind Do|Have|given Prep? Time?', (_: unknown, verb: Verb, __: unknown, ___: unknown, key: Things, ____: unknown, prep?: Mod, time?: Time) => (key.kind === 'Person' && key.where.length === 0 ? deedsOfEach(verb, prep, time) : null)),
  ...rule('S', 'Count Deed Did|Has Everybody|Crowd Do|Have|given Prep? Time?', (_: unknown, verb: Verb, __: unknown, ___: unknown, ____: unknown, prep?: Mod, time?: Time) => deedsOfEach(verb, prep, time)),
  ...rule('S', 'Ask? Kind SortedBy Count? Deed Prep? Time?', (_: unknown, key: Things, __: unknown, ___: unknown, verb: Verb, prep?: Mod, time?: Time) => (isAnybody(key) ? deedsOfEach(verb, prep, time) : null), 0.1),
];

function among(tail: GroupTail, prep: Mod | undefined, time: Time | undefined): GroupTail {
  return {
    ...tail,
    of: (set) => {
      const said = tail.of(set);
      const there = narrowedIf(said, prep);
      return there === null || time === undefined ? there : spokenTime(there, time);
    },
  };
}

const rankings: readonly Rule[] = [
  ...rule('S', 'Ask|who|which|what? TopOf Kind by Count? Deed Prep? Time?', (_: unknown, top: Ranking, key: Things, __: unknown, ___: unknown, verb: Verb, prep?: Mod, time?: Time) => (isAnybody(key) && areGiven.has(verb) ? rankDeeds(verb, top, prep, time) : null)),
  ...rule('S', 'who Has? VerbOn Most Prep? Time?', (_: unknown, __: unknown, verb: Verb, most: Ranking, prep?: Mod, time?: Time) => (areGiven.has(verb) ? rankDeeds(verb, most, prep, time) : null)),
  ...rule('S', 'who Has given|Do Most Deed Prep? Time?', (_: unknown, __: unknown, ___: unknown, most: Ranking, verb: Verb, prep?: Mod, time?: Time) => (areGiven.has(verb) ? rankDeeds(verb, most, prep, time) : null)),
  ...rule('S', 'Ask|who|which|what? RoleNoun|Kind Have|with Most Deed Prep? Time?', (_: unknown, who: Verb | Things, __: unknown, most: Ranking, verb: Verb, prep?: Mod, time?: Time) => (areGiven.has(verb) && (typeof who === 'string' ? who === 'review' || who === verb : isAnybody(who)) ? rankDeeds(verb, most, prep, time) : null)),
  ...rule('S', 'Ask|who|which|what? TopOf RoleNoun|Contributor TimeOf', (_: unknown, top: Ranking, verb: Verb | null, time: Time) => rankDeeds(verb ?? 'write', top, undefined, time)),
  ...rule('S', 'Ask|who|which|what? TopOf Kind RoleNoun TimeOf', (_: unknown, top: Ranking, kind: Things, verb: Verb, time: Time) => rankBy(people, verb, kind, top, time)),
];

const isAnybody = ({ kind, where }: Things): boolean => kind === people.kind && where.length === 0;

export const reviewFigureRules: readonly Rule[] = [...ofSomebody, ...ofEach, ...rankings];
