/** English questions: what is asked for of the sets that are described. */
import type { NodeKind } from '#schemas/graph';
import type { GroupKey, Plan } from '#schemas/query';
import { comparePlan, countPlan, findPlan, groupPlan, keyByKind, keyByRole, keyByTime, rankPlan, slowestPlan, spellPlan, whetherPlan, setOf, type Ranking, type Spell, type Statistic } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { whenPlan, type Moment } from '../moments.ts';
import { bothMods, mod, narrowed, notMod, things, type Mod, type Things, type Time } from '../meanings.ts';
import { groupPath } from '../relations.ts';
import { countingRole, doneAtAll, type Verb } from '../verbs.ts';
import { belonging, due, having, mentioning, objectsOf, placeOf, timed, type Predicate } from './noun-rules.ts';
import { about } from '../contents.ts';
import { conditionsInTime } from '../event-times.ts';
import { actor, doingTo, doneThere } from './verb-rules.ts';

const narrowedBy = (set: Things | null, by: Mod | null): Things | null => (set === null || by === null ? null : narrowed(set, by));
const found = (set: Things | null): Plan | null => (set === null ? null : findPlan(set));
const counted = (set: Things | null): Plan | null => (set === null ? null : countPlan(set));
const whether = (set: Things | null): Plan | null => (set === null ? null : whetherPlan(set));
const people = things('Person');

const finds: readonly Rule[] = [
  ...rule('S', 'Set', (set: Things) => (set.named !== undefined && set.kind === 'Person' ? null : found(set)), 0.1),
  ...rule('S', 'Ask Set', (_: unknown, set: Things) => found(set)),
  ...rule('S', 'Ask|which|what Set Recent', (_: unknown, set: Things) => found({ ...set, pick: { newest: true, limit: null } }), 0.1),
  ...rule('S', 'which|what Set', (_: unknown, set: Things) => (set.named === undefined ? found(set) : null)),
  ...rule('S', 'which|what Set There Post', (_: unknown, set: Things, __: unknown, post: Mod) => found(narrowed(set, post))),
  ...rule('S', 'which|what Set There', (_: unknown, set: Things) => found(set)),
  ...rule('S', 'which|what|Ask? Set Vp', (_: unknown, set: Things, vp: Predicate) => (set.named === undefined ? found(narrowed(set, vp.mod)) : null)),
  ...rule('S', 'which|what of? Set Did|Be Gap', (_: unknown, __: unknown, set: Things, ___: unknown, gap: Mod) => (set.named === undefined ? found(narrowed(set, gap)) : null)),
  ...rule('S', 'which|what Set Did|Be Gap Prep', (_: unknown, set: Things, __: unknown, gap: Mod, prep: Mod) => found(narrowedBy(narrowed(set, gap), prep)), 0.05),
  ...rule('S', 'on|to which|what Set Did Set Von Time?', (_: unknown, __: unknown, set: Things, ___: unknown, by: Things, verb: Verb, time?: Time) => found(narrowedBy(set, actor(by, { verb, time })))),
  ...rule('S', 'which|what Did Gap', (_: unknown, __: unknown, gap: Mod, ) => gapAlone(gap)),
  ...rule('S', 'which|what Did Gap Prep', (_: unknown, __: unknown, gap: Mod, prep: Mod) => gapAlone(gap, prep)),
  ...rule('S', 'what Participle Time?', (_: unknown, verb: Verb, time?: Time) => {
    const kinds = objectsOf(verb);
    return kinds.length === 1 || verb === 'close' ? found(narrowed(things(kinds[0]!), doneAtAll({ verb, time }))) : null;
  }, 0.3),
  ...rule('S', 'what Be Participle Time?', (_: unknown, __: unknown, verb: Verb, time?: Time) => {
    const kinds = objectsOf(verb);
    return kinds.length === 1 || verb === 'close' ? found(narrowed(things(kinds[0]!), doneAtAll({ verb, time }))) : null;
  }, 0.2),
  ...rule('S', 'who|Asked Vp', (_: unknown, vp: Predicate) => found(narrowed(people, vp.mod))),
  ...rule('S', 'Set V which|what Set', (by: Things, verb: Verb, _: unknown, set: Things) => (set.named === undefined ? found(narrowedBy(set, actor(by, { verb }))) : null)),
  ...rule('S', 'who Prep Vp', (_: unknown, where: Mod, vp: Predicate) => whoThere(where, vp)),
  ...rule('S', 'in which|what Set Be|Did There? Most Set', (_: unknown, __: unknown, key: Things, ___: unknown, ____: unknown, most: Ranking, set: Things) => rankOwned(key, set, most)),
  ...rule('S', 'who Be Set', (_: unknown, __: unknown, set: Things) => (set.kind === 'Person' ? found(set) : null), 0.1),
  ...rule('S', 'S Still', (plan: Plan) => (/"property":"(?:state|status)"/u.test(JSON.stringify(plan)) ? plan : null)),
  ...rule('S', 'who AllThat? Vp', (_: unknown, __: unknown, vp: Predicate) => found(narrowed(people, vp.mod))),
  ...rule('S', 'who Gapped', (_: unknown, set: Things) => found(set)),
  ...rule('S', 'who|whom Did Set V Prep?', (_: unknown, __: unknown, set: Things, verb: Verb, prep?: Mod) => null as unknown as (typeof set & typeof verb & typeof prep) | null),
  // What was decided.
  ...rule('S', 'what Did? Decided', (_: unknown, __: unknown, decided: Things) => found(decided)),
  ...rule('Decided', 'Our|Did|Be? Our|Did|Be? Decide', () => things('Decision')),
  ...rule('Decided', 'Our Did Decide', () => things('Decision')),
  ...rule('Decided', 'Decided Time', (decided: Things, time: Time) => (decided.when === undefined ? { ...decided, when: time } : null)),
  ...rule('S', 'what Did|Be? Our V Time', (_: unknown, __: unknown, ___: unknown, verb: Verb, time: Time) => (verb === 'mention' ? topicsIn(things('Meeting'), time) : null)),
  ...rule('S', 'what Did Our V in|at|during Set', (_: unknown, __: unknown, ___: unknown, verb: Verb, ____: unknown, where: Things) => (verb === 'mention' && where.kind === 'Meeting' ? topicsIn(where, undefined) : null)),
  ...rule('S', 'what Be Participle Time', (_: unknown, __: unknown, verb: Verb, time: Time) => (verb === 'mention' ? topicsIn(things('Meeting'), time) : null)),
  ...rule('S', 'what Be Participle in|at|during Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, where: Things) => (verb === 'mention' && where.kind === 'Meeting' ? topicsIn(where, undefined) : null)),
  ...rule('Decided', 'Decided Post', (decided: Things, post: Mod) => narrowed(decided, post)),
  ...rule('Decided', 'Decided Text', (decided: Things, words: readonly string[]) => narrowed(decided, about(words)), 0.4),
  // What somebody has to do.
  ...rule('S', 'what MustDo', (_: unknown, must: Things) => found(must)),
  ...rule('MustDo', 'Did|Be Set ToDo', (_: unknown, by: Things) => mustDo(by)),
  ...rule('MustDo', 'Set ToDo', (by: Things) => mustDo(by)),
  ...rule('MustDo', 'MustDo Time', (must: Things, time: Time) => (must.when === undefined ? { ...must, when: time } : null)),
  ...rule('MustDo', 'MustDo Post', (must: Things, post: Mod) => narrowed(must, post)),
  ...rule('S', 'what Be? State of Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => (set.named === undefined ? null : found(set))),
  ...rule('S', 'Ask? State of Set', (_: unknown, __: unknown, ___: unknown, set: Things) => (set.named === undefined ? null : found(set))),
  ...rule('S', 'what Be Set about', (_: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' && set.pick?.limit !== null ? topicsOf(set) : null)),
  ...rule('S', 'how Be Set', () => null),
];

function mustDo(by: Things): Things | null {
  const owner = by.kind === 'Person' ? belonging(by) : null;
  return owner === null ? null : narrowedBy(things('ActionItem', { is: 'one of', property: 'status', values: ['open'] }), owner);
}

/** The topics of meetings. */
function topicsIn(meetings: Things, time: Time | undefined): Plan | null {
  return topicsOf(time === undefined ? meetings : { ...meetings, when: time });
}

function topicsOf(meeting: Things): Plan | null {
  const said = belonging(meeting);
  return said === null ? null : found(narrowed(things('Topic'), said));
}

/** `who in k8s closed issues`: who closed issues of k8s. */
function whoThere(where: Mod, vp: Predicate): Plan | null {
  const places = where.of('PullRequest')?.filter((condition) => condition.is === 'linked' && condition.role === 'part of') ?? [];
  const done = places.length === 0 ? null : doneThere(vp, places);
  return done === null ? null : found(narrowed(people, done.mod));
}

/** `what did Ana merge`: what a verb takes alone. */
function gapAlone(gap: Mod, prep?: Mod): Plan | null {
  const kinds = (['PullRequest', 'Issue', 'Meeting', 'Question', 'ActionItem'] as const).filter((kind) => gap.of(kind) !== null);
  const [only] = kinds;
  if (only === undefined || kinds.length > 1) return null;
  const set = narrowed(things(only), gap);
  return set === null ? null : found(prep === undefined ? set : narrowed(set, prep));
}

/** What is asked stands elsewhere: `of the PRs in k8s, which are open?`, `by whom was it merged?`. */
const turned: readonly Rule[] = [
  ...rule('S', 'which|what of Set Vp', (_: unknown, __: unknown, set: Things, vp: Predicate) => found(narrowed(set, vp.mod))),
  ...rule('S', 'which|what of Set Did|Be Gap', (_: unknown, __: unknown, set: Things, ___: unknown, gap: Mod) => found(narrowed(set, gap))),
  ...rule('S', 'of|Among Set which|what Those? Vp', (_: unknown, set: Things, __: unknown, ___: unknown, vp: Predicate) => found(narrowed(set, vp.mod))),
  ...rule('S', 'of|Among Set which|what Those? Did|Be Gap', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, gap: Mod) => found(narrowed(set, gap))),
  ...rule('S', 'of|Among Set Count Those? Vp', (_: unknown, set: Things, __: unknown, ___: unknown, vp: Predicate) => counted(narrowed(set, vp.mod))),
  ...rule('S', 'of|Among Set Count Those? Did|Be Gap', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, gap: Mod) => counted(narrowed(set, gap))),
  ...rule('S', 'Excepted which|what|Ask? Set Vp', (excepted: Mod, _: unknown, set: Things, vp: Predicate) => found(narrowedBy(narrowed(set, vp.mod), excepted))),
  ...rule('S', 'Excepted which|what|Ask? Set', (excepted: Mod, _: unknown, set: Things) => found(narrowed(set, excepted))),
  ...rule('S', 'Excepted Count Set Vp', (excepted: Mod, _: unknown, set: Things, vp: Predicate) => counted(narrowedBy(narrowed(set, vp.mod), excepted))),
  ...rule('S', 'Excepted who Vp', (excepted: Mod, _: unknown, vp: Predicate) => found(narrowedBy(narrowed(people, vp.mod), excepted))),
  ...rule('S', 'who Excepted Vp', (_: unknown, excepted: Mod, vp: Predicate) => found(narrowedBy(narrowed(people, vp.mod), excepted))),
  ...rule('S', 'who|Asked Vp Excepted', (_: unknown, vp: Predicate, excepted: Mod) => found(narrowedBy(narrowed(people, vp.mod), excepted))),
  ...rule('S', 'in Set Have|Be There? which|what Set', (_: unknown, of: Things, __: unknown, ___: unknown, ____: unknown, set: Things) => found(narrowedBy(set, belonging(of)))),
  ...rule('S', 'Be It Set who|that Vp', (_: unknown, __: unknown, set: Things, ___: unknown, vp: Predicate) => (set.kind === 'Person' ? whether(narrowed(set, vp.mod)) : null)),
  ...rule('S', 'Be It Sides who|that Has? V|Participle more Set', (_: unknown, __: unknown, sides: readonly Things[], ___: unknown, ____: unknown, verb: Verb, _____: unknown, set: Things) => compareBy(verb, set, sides, 'most')),
  ...rule('S', 'Be It Sides who|that Have more Set', (_: unknown, __: unknown, sides: readonly Things[], ___: unknown, ____: unknown, _____: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'which|what of Sides Have more Set', (_: unknown, __: unknown, sides: readonly Things[], ___: unknown, ____: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'which|what of Sides Has? V|Participle more Set', (_: unknown, __: unknown, sides: readonly Things[], ___: unknown, verb: Verb, ____: unknown, set: Things) => compareBy(verb, set, sides, 'most')),
  ...rule('S', 'which|what Those Have more Set Sides', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, sides: readonly Things[]) => compareOwned(set, sides, 'most')),
  ...rule('S', 'which|what Set Did Our Have Time?', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, time?: Time) => found(time === undefined ? set : spokenTime(set, time))),
  ...rule('S', 'which|what Set Did|Be? Be? Adjective Longest Prep?', (_: unknown, whole: Things, __: unknown, ___: unknown, adjective: Mod, which: string, prep?: Mod) => {
    const set = prep === undefined ? whole : narrowed(whole, prep);
    const open = set !== null && adjective.signature === 'state open' && which === 'longest' ? narrowed(set, adjective) : null;
    return open === null ? null : found({ ...open, pick: { newest: false, limit: 1 } });
  }),
  ...rule('S', 'Set OldestFirst', (set: Things) => (set.pick === undefined && set.named === undefined ? found({ ...set, pick: { newest: false, limit: null } }) : null)),
  ...rule('S', 'Ask|who|which|what? TopOf Contributor Prep? Time?', (_: unknown, top: Ranking, __: unknown, prep?: Mod, time?: Time) => rankDeeds('write', top, prep, time)),
  ...rule('S', 'Did|Be|Has Our? Something? Be? Decide Something? Post', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, ______: unknown, post: Mod) => whether(narrowed(things('Decision'), post))),
  ...rule('S', 'who Be RoleNoun of|for|on Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, set: Things) => doers(verb, set)),
  ...rule('S', 'Set V what Prep?', (by: Things, verb: Verb, _: unknown, prep?: Mod) => {
    const done = actor(by, { verb });
    return done === null ? null : gapAlone(done, prep);
  }),
  ...rule('S', 'which|what Set Did|Be Set NotWord V|Participle Set in', (_: unknown, set: Things, __: unknown, by: Things, ___: unknown, verb: Verb, object: Things) => {
    const there = placeOf(by, { verb }, object);
    return there === null ? null : found(narrowed(set, notMod(there)));
  }),
  ...rule('S', 'what V Set', (_: unknown, verb: Verb, set: Things) => (verb === 'close' && set.kind === 'Issue' ? found(narrowedBy(things('PullRequest'), doingTo({ verb }, set)?.mod ?? null)) : null)),
  ...rule('S', 'who|whom Did Set Meet Time?', (_: unknown, __: unknown, by: Things, ___: unknown, time?: Time) => metWith(by, time)),
  ...rule('S', 'who Be Set AssignedTo', (_: unknown, __: unknown, set: Things) => doers('own', set)),
  ...rule('S', 'Set Name', (set: Things, by: Things) => (by.kind === 'Person' && set.named === undefined && set.bare !== true ? found(narrowedBy(set, belonging(by))) : null), 0.7),
  ...rule('S', 'what label Did Set Have', (_: unknown, __: unknown, ___: unknown, set: Things) => labelsOf(set)),
  ...rule('S', 'what Be label of Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => labelsOf(set)),
  ...rule('S', 'Count Deed|Doers Did|Be? Set Have', (_: unknown, verb: Verb, __: unknown, set: Things) => {
    const vp = verb === 'comment' || set.named === undefined || set.kind === 'Person' ? null : doingTo({ verb }, set);
    return vp === null ? null : counted(narrowed(people, vp.mod));
  }),
  ...rule('S', 'by who|whom Be Set Participle', (_: unknown, __: unknown, ___: unknown, set: Things, verb: Verb) => doers(verb, set)),
  ...rule('S', 'Set Be? Participle by who|whom', (set: Things, _: unknown, verb: Verb) => doers(verb, set)),
  ...rule('S', 'Set Be? Participle by which|what Set', (set: Things, _: unknown, verb: Verb, __: unknown, ___: unknown, by: Things) => (by.kind === 'Person' && by.where.length === 0 ? doers(verb, set) : null)),
  ...rule('S', 'whose Kind Be Set', (_: unknown, kind: Things, __: unknown, set: Things) => (kind.kind === set.kind && set.named !== undefined ? owners(set) : null)),
  ...rule('S', 'which|what|Ask Set Did? Be? Participle Moment', (_: unknown, set: Things, __: unknown, ___: unknown, verb: Verb, moment: Moment) => {
    const done = narrowed(set, doneAtAll({ verb }));
    return done === null || done.pick !== undefined ? null : found({ ...done, pick: { newest: moment === 'last', limit: 1 } });
  }),
];

function labelsOf(set: Things): Plan | null {
  return set.named === undefined ? null : groupPlan(set, [{ value: 'labels' }]);
}

/** Who was in meetings with somebody. */
function metWith(by: Things, time: Time | undefined): Plan | null {
  const withThem = by.kind === 'Person' && by.named !== undefined ? narrowedBy(things('Meeting'), belonging(by)) : null;
  const then = withThem === null || time === undefined ? withThem : narrowed(withThem, timed(time));
  const there = then === null ? null : doingTo({ verb: 'attend' }, then);
  return there === null ? null : found(narrowed(things('Person', { is: 'not', of: { is: 'named', ids: [...(by.named?.ids ?? [])] } }), there.mod));
}

function doers(verb: Verb, set: Things): Plan | null {
  const vp = doingTo({ verb }, set);
  return vp === null ? null : found(narrowed(people, vp.mod));
}

const moreFinds: readonly Rule[] = [
  ...rule('S', 'in|at which|what Set Be Set Participle', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things, verb: Verb) => (verb === 'raise' ? found(narrowedBy(set, having(of))) : null)),
  ...rule('S', 'in which|what Set Be Set Participle', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things, verb: Verb) => (verb === 'mention' ? found(narrowedBy(set, mentioning(of))) : null)),
  ...rule('S', 'in which|what Set Did Our V Set', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, verb: Verb, of: Things) => (verb === 'mention' ? found(narrowedBy(set, mentioning(of))) : null)),
  ...rule('S', 'in which|what Set Did Set CameUp', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things) => found(narrowedBy(set, mentioning(of)))),
  ...rule('S', 'in which|what Set Did|Be? Set V Set', (_: unknown, __: unknown, set: Things, ___: unknown, by: Things, verb: Verb, object: Things) => found(narrowedBy(set, placeOf(by, { verb }, object)))),
  ...rule('S', 'which|what Set Did|Be Set V Set in', (_: unknown, set: Things, __: unknown, by: Things, verb: Verb, object: Things) => found(narrowedBy(set, placeOf(by, { verb }, object)))),
  ...rule('S', 'which|what Set Did Set Contribute', (_: unknown, set: Things, __: unknown, by: Things) => (set.kind === 'Project' ? found(narrowedBy(set, belonging(by))) : null)),
  ...rule('S', 'which|what Set Did Our V Set', (_: unknown, set: Things, __: unknown, ___: unknown, verb: Verb, of: Things) => (verb === 'mention' ? found(narrowedBy(set, mentioning(of))) : null), 0.3),
  ...rule('S', 'whose Set Did|Be Gap', (_: unknown, set: Things, __: unknown, gap: Mod) => owners(narrowed(set, gap))),
  ...rule('S', 'whose Set Vp', (_: unknown, set: Things, vp: Predicate) => owners(narrowed(set, vp.mod))),
  ...rule('S', 'who HasTo Text', (_: unknown, __: unknown, words: readonly string[]) => owners(narrowedBy(things('ActionItem'), about(words))), 0.3),
  ...rule('S', 'Ask|what Be? Adjective Prep', (_: unknown, __: unknown, adjective: Mod, prep: Mod) => onlyKind(bothMods(adjective, prep))),
  ...rule('S', 'Ask|what Be? Adjective', (_: unknown, __: unknown, adjective: Mod) => onlyKind(adjective)),
  ...rule('S', 'Ask|what Be? due Time', (_: unknown, __: unknown, ___: unknown, time: Time) => onlyKind(due(time))),
  ...rule('S', 'Ask? Longest Set', (_: unknown, __: unknown, set: Things) => byLength(set, true)),
  ...rule('S', 'Ask? Shortest Set', (_: unknown, __: unknown, set: Things) => byLength(set, false)),
  ...rule('S', 'which|what Set Be|Last Longest Time?', (_: unknown, set: Things, __: unknown, ___: unknown, time?: Time) => byLength(time === undefined ? set : narrowed(set, timed(time)), true)),
  ...rule('S', 'which|what Set Be Longest', (_: unknown, set: Things) => byLength(set, true)),
  ...rule('S', 'which|what|Ask? Set that? Last Longest|Shortest TakeToMerge|TakeToClose Prep? Time?', (_: unknown, set: Things, __: unknown, ___: unknown, which: string, ____: unknown, prep?: Mod, time?: Time) => slowest(set, which === 'longest', prep, time)),
  ...rule('S', 'which|what Set Be Shortest', (_: unknown, set: Things) => byLength(set, false)),
];

/** Whose they are. */
function owners(set: Things | null): Plan | null {
  if (set === null || set.kind === 'Person') return null;
  const mine = having(set);
  return found(narrowedBy(people, mine));
}

/** `what is overdue`: of the one kind that can be. */
function onlyKind(said: Mod): Plan | null {
  const kinds = (['PullRequest', 'Issue', 'ActionItem', 'Question', 'Decision', 'Meeting'] as const).filter((kind) => said.of(kind) !== null);
  return kinds.length === 1 ? found(narrowed(things(kinds[0]!), said)) : null;
}

function slowest(set: Things, isLongest: boolean, prep?: Mod, time?: Time): Plan | null {
  const there = prep === undefined ? set : narrowed(set, prep);
  const then = there === null || time === undefined ? there : narrowed(there, timed(time));
  return then === null ? null : slowestPlan(then, then.kind === 'PullRequest' ? 'merge' : 'close', isLongest);
}

/** The longest meeting, with those that are as long. */
function byLength(set: Things | null, descending: boolean): Plan | null {
  const plain = set === null ? null : set.kind === 'Meeting' && set.quantity === undefined && set.pick === undefined ? setOf(set) : null;
  return plain === null ? null : { ask: 'find', set: plain, order: { by: { value: { through: [], property: 'duration_s' } }, descending }, limit: 1, withTies: true };
}

/** What was said of something: for retrieval, not for the graph's facts. */
interface Said {
  readonly text: string;
  readonly people: readonly string[];
  readonly meetings: Things;
}

const said: readonly Rule[] = [
  ...rule('S', 'Opening Said', (_: unknown, { text, people: by, meetings }: Said) => openPlan(text, by, meetings)),
  ...rule('Said', 'Say about|AboutWord Phrase', (_: unknown, __: unknown, text: string) => ({ text, people: [], meetings: things('Meeting') })),
  ...rule('Said', 'Our|Everybody|Anybody|Crowd Say about|AboutWord Phrase', (_: unknown, __: unknown, ___: unknown, text: string) => ({ text, people: [], meetings: things('Meeting') })),
  ...rule('Said', 'Set Say about|AboutWord Phrase', (by: Things, _: unknown, __: unknown, text: string) => (by.kind === 'Person' && by.named !== undefined ? { text, people: by.named.ids, meetings: things('Meeting') } : null)),
  ...rule('Said', 'Said Prep', (of: Said, prep: Mod) => {
    const meetings = narrowed(of.meetings, prep);
    return meetings === null ? null : { ...of, meetings };
  }),
  ...rule('Said', 'Said Time', (of: Said, time: Time) => {
    const meetings = narrowed(of.meetings, timed(time));
    return meetings === null ? null : { ...of, meetings };
  }),
  ...rule('Opening', 'what|Ask Did?', () => 'opening'),
  ...rule('Opening', 'Did', () => 'opening', 0.1),
  ...rule('Opening', 'Ask what Did?', () => 'opening'),
];

function openPlan(text: string, by: readonly string[], meetings: Things): Plan | null {
  const set = setOf(meetings);
  if (set === null) return null;
  return { ask: 'open', text, ...(by.length > 0 && { people: [...by] }), ...(set.where.length > 0 && { meetings: set }) };
}

const counts: readonly Rule[] = [
  ...rule('S', 'Count Set', (_: unknown, set: Things) => counted(set)),
  ...rule('S', 'Ask Count Set', (_: unknown, __: unknown, set: Things) => counted(set)),
  ...rule('S', 'Ask Set Count', (_: unknown, set: Things) => counted(set), 0.2),
  ...rule('S', 'Set Count', (set: Things) => counted(set), 0.2),
  ...rule('S', 'Count Set There', (_: unknown, set: Things) => counted(set)),
  ...rule('S', 'Count of? Set Vp', (_: unknown, __: unknown, set: Things, vp: Predicate) => counted(narrowed(set, vp.mod))),
  ...rule('S', 'Count of? Set Did|Be Gap', (_: unknown, __: unknown, set: Things, ___: unknown, gap: Mod) => counted(narrowed(set, gap))),
  ...rule('S', 'Count Set Did|Be Gap Prep', (_: unknown, set: Things, __: unknown, gap: Mod, prep: Mod) => counted(narrowedBy(narrowed(set, gap), prep))),
  ...rule('S', 'Count Set Did|Be? Set Have', (_: unknown, set: Things, __: unknown, by: Things) => counted(narrowedBy(set, belonging(by)))),
  ...rule('S', 'Count Set Did Our Have Time?', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, time?: Time) => counted(time === undefined ? set : spokenTime(set, time))),
  ...rule('S', 'HowOften Did Set V|Participle Set Time?', (_: unknown, __: unknown, by: Things, verb: Verb, set: Things, time?: Time) => counted(narrowedBy(set, actor(by, { verb, time })))),
  ...rule('S', 'HowOften Did Our V|Participle Set Time?', (_: unknown, __: unknown, ___: unknown, verb: Verb, set: Things, time?: Time) => (verb === 'mention' ? counted(inMeetings(set, time)) : null)),
  ...rule('S', 'HowOften Be|Did Set CameUp|Participle', (_: unknown, __: unknown, set: Things) => counted(inMeetings(set, undefined)), 0.2),
  ...rule('S', 'in Count Set Be Set Participle|TopicWord', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things) => counted(narrowedBy(set, mentioning(of)))),
  ...rule('S', 'in Count Set Did Set CameUp', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things) => counted(narrowedBy(set, mentioning(of)))),
  ...rule('S', 'in Count Set Did|Be Set V|Participle Set', (_: unknown, __: unknown, set: Things, ___: unknown, by: Things, verb: Verb, object: Things) => counted(narrowedBy(set, placeOf(by, { verb }, object)))),
  ...rule('S', 'Count Set Be There Stated', (_: unknown, set: Things, __: unknown, ___: unknown, said: Mod) => counted(narrowed(set, said))),
  ...rule('S', 'Count DeedSet', (_: unknown, set: Things) => counted(set)),
  ...rule('DeedSet', 'Deed Did? Set Do? Time?', (verb: Verb, _: unknown, by: Things, __: unknown, time?: Time) => deedsOf(verb, by, time)),
  ...rule('DeedSet', 'Deed by|from|of Set Time?', (verb: Verb, _: unknown, by: Things, time?: Time) => deedsOf(verb, by, time)),
  ...rule('DeedSet', 'Owning Deed Time?', (by: Things, verb: Verb, time?: Time) => deedsOf(verb, by, time)),
  ...rule('S', 'Ask|which|what? DeedSet', (_: unknown, set: Things) => found(set), 0.2),
  ...rule('DeedSet', 'DeedSet Prep', (set: Things, prep: Mod) => narrowed(set, prep)),
];

/** The meetings where it came up. */
function inMeetings(of: Things, time: Time | undefined): Things | null {
  const meetings = narrowedBy(things('Meeting'), mentioning(of));
  return meetings === null || time === undefined ? meetings : narrowed(meetings, timed(time));
}

/** Ana's reviews: the pull requests that she reviewed. */
function deedsOf(verb: Verb, by: Things, time?: Time): Things | null {
  const kinds = objectsOf(verb);
  const said = by.kind === 'Person' ? actor(by, { verb, time }) : null;
  return said === null || kinds.length !== 1 ? null : narrowed(things(kinds[0]!), said);
}

const yesNo: readonly Rule[] = [
  ...rule('S', 'Be There Set', (_: unknown, __: unknown, set: Things) => whether(set.quantity === undefined ? set : null)),
  ...rule('S', 'Be|Did There? Set Stated', (_: unknown, __: unknown, set: Things, said: Mod) => (set.named?.each === true ? null : whether(narrowed(plain(set), said))), 0.05),
  ...rule('S', 'Be Set not Stated', (_: unknown, set: Things, __: unknown, said: Mod) => whether(narrowed(plain(set), mod(`not ${said.signature}`, (kind) => said.of(kind)?.map((condition) => ({ is: 'not' as const, of: condition })) ?? null)))),
  ...rule('S', 'Did Set Vp', (_: unknown, set: Things, vp: Predicate) => (set.named?.each === true ? eachDid(set, vp) : severalPicked(vp) ? null : whether(narrowed(plain(set), vp.mod)))),
  ...rule('S', 'Did both Set Vp', (_: unknown, __: unknown, set: Things, vp: Predicate) => eachDid(set, vp)),
  ...rule('S', 'Be Set Vp', (_: unknown, set: Things, vp: Predicate) => (set.named?.each === true || severalPicked(vp) ? null : whether(narrowed(plain(set), vp.mod))), 0.3),
  ...rule('S', 'Be Anybody Stated', (_: unknown, __: unknown, said: Mod) => whether(narrowed(people, said))),
  ...rule('S', 'Has? Something BeWord? Be? Participle Time?', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb, time?: Time) => anythingDone(verb, time)),
  ...rule('S', 'Be Something Participle Time?', (_: unknown, __: unknown, verb: Verb, time?: Time) => anythingDone(verb, time)),
  ...rule('S', 'Did Our V Something Time?', (_: unknown, __: unknown, verb: Verb, ___: unknown, time?: Time) => anythingDone(verb, time)),
  ...rule('S', 'Did|Be Anybody Vp', (_: unknown, __: unknown, vp: Predicate) => whether(narrowed(people, vp.mod))),
  ...rule('S', 'Did Our Have Set', (_: unknown, __: unknown, ___: unknown, set: Things) => whether(plain(set))),
  ...rule('S', 'Did Our Decide Post', (_: unknown, __: unknown, ___: unknown, post: Mod) => whether(narrowed(things('Decision'), post))),
  ...rule('S', 'Did Our V Set Time?', (_: unknown, __: unknown, verb: Verb, set: Things, time?: Time) => (verb === 'mention' ? whether(narrowedBy(set, doneAtAll({ verb, time }))) : null)),
  ...rule('S', 'Did Our Have Set Time', (_: unknown, __: unknown, ___: unknown, set: Things, time: Time) => whether(narrowed(plain(set), timed(time)))),
];

/** Whether anything was merged: of the one kind that can be. */
function anythingDone(verb: Verb, time: Time | undefined): Plan | null {
  const kinds = objectsOf(verb);
  return kinds.length === 1 || verb === 'close' ? whether(narrowed(things(kinds[0]!), doneAtAll({ verb, time }))) : null;
}

/** Did Ben and Priya review it: each of them did. */
const severalPicked = ({ object }: Predicate): boolean => object?.pick !== undefined && object.pick.limit !== 1;

function eachDid(set: Things, { act, object }: Predicate): Plan | null {
  if (act === undefined || object?.named === undefined || object.named.ids.length !== 1 || set.named?.each !== true) return null;
  return whether(narrowedBy(object, actor(set, act)));
}

/** "Are there any", "is any": one is enough. */
const plain = (set: Things): Things => set;

const ranking: readonly Rule[] = [
  ...rule('Most', 'most', () => ({ order: 'most', limit: null })),
  ...rule('S', 'who Has? V|Participle Most Prep? Time?', (_: unknown, __: unknown, verb: Verb, most: Ranking, prep?: Mod, time?: Time) => rankDeeds(verb, most, prep, time), 0.1),
  ...rule('S', 'who V Set Most', (_: unknown, verb: Verb, set: Things, most: Ranking) => rankBy(people, verb, set, most)),
  ...rule('S', 'who V Most of Set', (_: unknown, verb: Verb, most: Ranking, __: unknown, set: Things) => rankBy(people, verb, set, most)),
  ...rule('S', 'which|what Set Did Our V Most Time?', (_: unknown, key: Things, __: unknown, ___: unknown, verb: Verb, most: Ranking, time?: Time) => (verb === 'mention' ? rankMentions(key, most, time) : null)),
  ...rule('S', 'Ask|which|what? Be? TopOf Set Time?', (_: unknown, __: unknown, top: Ranking, key: Things, time?: Time) => (key.kind === 'Topic' ? rankMentions(key, top, time) : null)),
  ...rule('S', 'which|what|who Set? Has Participle Most Set Time?', (_: unknown, key: Things | undefined, __: unknown, verb: Verb, most: Ranking, set: Things, time?: Time) => rankBy(key ?? people, verb, set, most, time)),
  ...rule('S', 'in? which|what Unit Be Most Set Participle', (_: unknown, __: unknown, unit: 'day' | 'week' | 'month' | 'quarter' | 'year', ___: unknown, most: Ranking, set: Things, verb: Verb) => rankTimes(narrowed(set, doneAtAll({ verb })), unit, most)),
  ...rule('S', 'which|what Unit Have Most Set', (_: unknown, unit: 'day' | 'week' | 'month' | 'quarter' | 'year', __: unknown, most: Ranking, set: Things) => rankTimes(set, unit, most)),
  ...rule('Most', 'fewest|least', () => ({ order: 'fewest', limit: null })),
  ...rule('TopOf', 'top Number', (_: unknown, limit: number) => ({ order: 'most', limit })),
  ...rule('TopOf', 'top', () => ({ order: 'most', limit: null })),
  ...rule('S', 'who V Most Set Time?', (_: unknown, verb: Verb, most: Ranking, set: Things, time?: Time) => rankBy(people, verb, set, most, time)),
  ...rule('S', 'who Did V Most Set Time?', (_: unknown, __: unknown, verb: Verb, most: Ranking, set: Things, time?: Time) => rankBy(people, verb, set, most, time)),
  ...rule('S', 'which|what|Ask? Set V Most Set Time?', (_: unknown, key: Things, verb: Verb, most: Ranking, set: Things, time?: Time) => rankBy(key, verb, set, most, time)),
  ...rule('S', 'who Have Most Set', (_: unknown, __: unknown, most: Ranking, set: Things) => rankOwned(people, set, most)),
  ...rule('S', 'who Do Most Deed Prep? Time?', (_: unknown, __: unknown, most: Ranking, verb: Verb, prep?: Mod, time?: Time) => rankDeeds(verb, most, prep, time)),
  ...rule('S', 'who Have Most Deed Prep? Time?', (_: unknown, __: unknown, most: Ranking, verb: Verb, prep?: Mod, time?: Time) => rankDeeds(verb, most, prep, time)),
  ...rule('S', 'which|what|Ask? Set Have|with Most Set', (_: unknown, key: Things, __: unknown, most: Ranking, set: Things) => rankOwned(key, set, most)),
  ...rule('S', 'which|what|Ask? Set that|which|who Have Most Set', (_: unknown, key: Things, __: unknown, ___: unknown, most: Ranking, set: Things) => rankOwned(key, set, most)),
  ...rule('S', 'which|what|Ask? Set Have|with Most Deed|Doers', (_: unknown, key: Things, __: unknown, most: Ranking, verb: Verb) => rankDone(key, verb, most)),
  ...rule('S', 'which|what|Ask? Set CameUp in Most Set', (_: unknown, key: Things, __: unknown, ___: unknown, most: Ranking, set: Things) => (set.kind === 'Meeting' ? rankPlan(set, key, [{ role: 'mentioned', kind: key.kind }], most) : null)),
  ...rule('S', 'which|what|Ask? Set CameUp Most', (_: unknown, key: Things, __: unknown, most: Ranking) => rankDone(key, 'mention', most)),
  ...rule('S', 'Ask|which|what? Most Participle Set', (_: unknown, most: Ranking, verb: Verb, key: Things) => rankDone(key, verb, most)),
  ...rule('S', 'Ask|which|what Set Be Participle Most', (_: unknown, key: Things, __: unknown, verb: Verb, most: Ranking) => rankDone(key, verb, most)),
  ...rule('S', 'Ask|which|what? top Number Most Participle Set', (_: unknown, __: unknown, limit: number, most: Ranking, verb: Verb, key: Things) => rankDone(key, verb, { ...most, limit })),
  ...rule('S', 'Ask|which|what? Number Most Participle Set', (_: unknown, limit: number, most: Ranking, verb: Verb, key: Things) => rankDone(key, verb, { ...most, limit })),
  ...rule('S', 'Ask|who|which|what? TopOf RoleNoun Prep? Time?', (_: unknown, top: Ranking, verb: Verb, prep?: Mod, time?: Time) => rankDeeds(verb, { ...top, limit: top.limit }, prep, time)),
  ...rule('S', 'Ask|who|which|what? TopOf RoleNoun of|for|on Set', (_: unknown, top: Ranking, verb: Verb, __: unknown, set: Things) => rankBy(people, verb, set, top)),
  ...rule('S', 'who Do Most of? Ving Prep? Time?', (_: unknown, __: unknown, most: Ranking, ___: unknown, verb: Verb, prep?: Mod, time?: Time) => rankDeeds(verb, most, prep, time)),
  ...rule('S', 'Ask|which|what? TopOf Set by|with Count|Most? Set', (_: unknown, top: Ranking, key: Things, __: unknown, ___: unknown, set: Things) => rankOwned(key, set, top)),
  ...rule('S', 'Ask|which|what? TopOf Set by Deed|Doers', (_: unknown, top: Ranking, key: Things, __: unknown, verb: Verb) => rankDone(key, verb, top)),
  ...rule('S', 'which|what|Ask? Number Set Have|with Most Set', (_: unknown, limit: number, key: Things, __: unknown, most: Ranking, set: Things) => rankOwned(key, set, { ...most, limit })),
];

function inTime(set: Things, verb: Verb, time: Time | undefined): Things | null {
  return time === undefined ? set : narrowed(set, doneAtAll({ verb, time }));
}

/** Who did most of it. The time is when it was done. */
function rankBy(key: Things, verb: Verb, { when, ...of }: Things, most: Ranking, time?: Time): Plan | null {
  const counting = countingRole(verb, of.kind, key.kind);
  const set = counting?.also === undefined ? of : { ...of, where: [...of.where, counting.also] };
  if (when !== undefined && time !== undefined) return null;
  const done = inTime(set, verb, time ?? when);
  // With whom somebody meets most is not that somebody.
  if (counting !== null && set.where.some((condition) => condition.is === 'linked' && condition.role === counting.role)) return null;
  return counting === null || counting.verdicts !== undefined || done === null ? null : rankPlan(done, key, [{ role: counting.role, kind: key.kind }], most);
}

/** Topics by the meetings that spoke of them, in a time. */
function rankMentions(key: Things, most: Ranking, time: Time | undefined): Plan | null {
  if (time === undefined) return rankDone(key, 'mention', most);
  const meetings = narrowed(things('Meeting'), timed(time));
  return meetings === null ? null : rankPlan(meetings, key, [{ role: 'mentioned', kind: key.kind }], most);
}

/** The month with the most of it. */
function rankTimes(set: Things | null, unit: 'day' | 'week' | 'month' | 'quarter' | 'year', { order, limit }: Ranking): Plan | null {
  const key = set === null ? null : keyByTime(set, unit);
  const plain = set === null || set.quantity !== undefined || set.pick !== undefined ? null : setOf(set);
  return key === null || plain === null ? null : { ask: 'group', set: plain, by: [key], measure: { statistic: 'count' }, order, limit: limit ?? 1 };
}

/** What people, projects, meetings and topics have most of. */
function rankOwned(key: Things, set: Things, most: Ranking): Plan | null {
  if (key.kind !== 'Person' && key.kind !== 'Project' && key.kind !== 'Meeting' && key.kind !== 'Topic') return null;
  return rankPlan(set, key, groupPath(set.kind, key.kind), most);
}

function rankDeeds(verb: Verb, most: Ranking, prep?: Mod, time?: Time): Plan | null {
  const kinds = objectsOf(verb);
  const kind: NodeKind | undefined = verb === 'write' || verb === 'open' ? (verb === 'write' ? 'PullRequest' : 'Issue') : kinds.length === 1 || verb === 'close' ? kinds[0] : undefined;
  if (kind === undefined) return null;
  const set = prep === undefined ? things(kind) : narrowed(things(kind), prep);
  return set === null ? null : rankBy(people, verb, set, most, time);
}

/** The most reviewed PR, the most mentioned topic: by how many did it, or in how many. */
function rankDone(spoken: Things, verb: Verb, most: Ranking): Plan | null {
  if (verb === 'comment') return null;
  const { when, ...key } = spoken;
  if (when !== undefined) return verb === 'mention' ? rankPlan({ ...things('Meeting'), when }, key, [{ role: 'mentioned', kind: key.kind }], most) : null;
  const by: NodeKind = verb === 'mention' ? 'Meeting' : 'Person';
  const counting = countingRole(verb, key.kind, by);
  if (counting === null || counting.verdicts !== undefined) return null;
  // "The most discussed topic in the k8s syncs": counted are those meetings alone.
  const place = verb === 'mention' ? key.where.find((condition) => condition.is === 'linked' && condition.role === 'mentioned in' && condition.to.kind === 'Meeting') : undefined;
  if (place?.is === 'linked') return rankPlan(things('Meeting', ...place.to.where), { ...key, where: key.where.filter((condition) => condition !== place) }, [{ role: 'mentioned', kind: key.kind }], most);
  const role = verb === 'mention' ? 'mentioned' : verb === 'review' ? 'reviewed' : verb === 'attend' ? 'attended' : null;
  return role === null ? null : rankPlan(things(by), key, [{ role, kind: key.kind }], most);
}

const groups: readonly Rule[] = [
  ...rule('S', 'Ask|Count? Set per|by|each Keys', (_: unknown, set: Things, __: unknown, keys: readonly Key[]) => grouped(set, keys)),
  ...rule('S', 'Ask|Count? Set per|by|each Keys Time', (_: unknown, set: Things, __: unknown, keys: readonly Key[], time: Time) => {
    const timely = spokenTime(set, time);
    return timely === null ? null : grouped(timely, keys);
  }),
  ...rule('S', 'Ask|Count? Set per|by|each Keys Prep', (_: unknown, set: Things, __: unknown, keys: readonly Key[], prep: Mod) => {
    const narrower = narrowed(set, prep);
    return narrower === null ? null : grouped(narrower, keys);
  }),
  ...rule('S', 'Ask Count Set per|by|each Keys', (_: unknown, __: unknown, set: Things, ___: unknown, keys: readonly Key[]) => grouped(set, keys)),
  ...rule('S', 'Ask|Count? Set for|in|of each|every Keys', (_: unknown, set: Things, __: unknown, ___: unknown, keys: readonly Key[]) => grouped(set, keys)),
  ...rule('S', 'Ask? Count Set for|in|of each|every Keys', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, keys: readonly Key[]) => grouped(set, keys)),
  ...rule('S', 'Ask? Mean Count? Set per|by|for each|every? Keys', (_: unknown, statistic: Statistic, __: unknown, set: Things, ___: unknown, ____: unknown, keys: readonly Key[]) => averaged(set, keys, statistic)),
  ...rule('S', 'Ask? Mean Count? Deed per|by Keys', (_: unknown, statistic: Statistic, __: unknown, verb: Verb, ___: unknown, keys: readonly Key[]) => averagedDeeds(verb, keys, statistic)),
  ...rule('S', 'Count Set Did each|every Kind Have Adjective', (_: unknown, set: Things, __: unknown, ___: unknown, key: Things, ____: unknown, adjective: Mod) => {
    const narrower = narrowed(set, adjective);
    return narrower === null ? null : grouped(narrower, [(counted) => keyByKind(counted.kind, key.kind)]);
  }),
  ...rule('S', 'for? each|every Keys Count? Set', (_: unknown, __: unknown, keys: readonly Key[], ___: unknown, set: Things) => grouped(set, keys), 0.1),
  ...rule('S', 'which|what label Be? Most Common in|of|for|on|among? Set', (_: unknown, __: unknown, ___: unknown, most: Ranking, ____: unknown, _____: unknown, set: Things) => mostLabel(set, most)),
  ...rule('S', 'which|what|Ask Most Common label in|of|for|on|among? Set', (_: unknown, most: Ranking, __: unknown, ___: unknown, ____: unknown, set: Things) => mostLabel(set, most)),
  ...rule('S', 'Count Set Did each|every Kind Have', (_: unknown, set: Things, __: unknown, ___: unknown, key: Things) => grouped(set, [(counted) => keyByKind(counted.kind, key.kind)])),
  ...rule('S', 'Count Set Did|Be? each|every Kind V Time?', (_: unknown, set: Things, __: unknown, ___: unknown, key: Things, verb: Verb, time?: Time) => {
    const done = inTime(set, verb, time);
    return done === null ? null : grouped(done, [byVerb(verb, key)]);
  }),
  ...rule('S', 'Ask? Keys with|Have Count Set', (_: unknown, keys: readonly Key[], __: unknown, ___: unknown, set: Things) => grouped(set, keys), 0.3),
  ...rule('S', 'Ask|Count? Set GroupedBy Keys', (_: unknown, set: Things, __: unknown, keys: readonly Key[]) => grouped(set, keys)),
  ...rule('S', 'Count Set Did Gap per|by|each Keys Time?', (_: unknown, set: Things, __: unknown, gap: Mod, ___: unknown, keys: readonly Key[], time?: Time) => {
    const done = narrowed(set, gap);
    const then = done === null || time === undefined ? done : spokenTime(done, time);
    return then === null ? null : grouped(then, keys);
  }),
  ...rule('S', 'Ask? Set Count per|by|GroupedBy Keys Prep?', (_: unknown, set: Things, __: unknown, ___: unknown, keys: readonly Key[], prep?: Mod) => {
    const narrower = prep === undefined ? set : narrowed(set, prep);
    return narrower === null ? null : grouped(narrower, keys);
  }),
  ...rule('S', 'Ask? Count Set for|in|of each|every Keys Prep', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, keys: readonly Key[], prep: Mod) => {
    const narrower = narrowed(set, prep);
    return narrower === null ? null : grouped(narrower, keys);
  }),
  ...rule('S', 'Count Deed per|by|each Keys', (_: unknown, verb: Verb, __: unknown, keys: readonly Key[]) => deedsGrouped(verb, keys)),
  ...rule('S', 'Count|Ask? Deed per|by Keys Prep?', (_: unknown, verb: Verb, __: unknown, keys: readonly Key[], prep?: Mod) => deedsGrouped(verb, keys, prep)),
  ...rule('Key', 'Kind who|that V Them', (key: Things, _: unknown, verb: Verb) => byVerb(verb, key), 0.3),
  ...rule('Keys', 'Key', (key: Key) => [key]),
  ...rule('Keys', 'Key and per|by? Key', (one: Key, _: unknown, __: unknown, other: Key) => [one, other]),
  ...rule('Keys', 'Key per|by Key', (one: Key, _: unknown, other: Key) => [one, other]),
  ...rule('Key', 'Kind', (kind: Things) => (kind.where.length > 0 || (kind.plural === true && kind.kind === 'Person') ? null : named(`kind ${kind.kind}`, (counted: Things) => keyByKind(counted.kind, kind.kind)))),
  ...rule('Key', 'Unit', (unit: 'day' | 'week' | 'month' | 'quarter' | 'year') => named(`unit ${unit}`, (counted: Things) => keyByTime(counted, unit))),
  ...rule('Key', 'RoleNoun', (verb: Verb) => named(`role ${verb}`, (counted: Things) => byVerb(verb, people)(counted))),
  ...rule('Key', 'State', () => named('state', (counted: Things) => valueKey(counted.kind))),
  ...rule('Key', 'label', () => named('label', (counted: Things) => (counted.kind === 'PullRequest' || counted.kind === 'Issue' ? { value: 'labels' } : null))),
  ...rule('Key', 'SeriesWord', () => named('series', (counted: Things) => (counted.kind === 'Meeting' ? { value: 'series' } : null))),
];

type Key = ((counted: Things) => GroupKey | null) & { readonly signature?: string };

const named = (signature: string, key: (counted: Things) => GroupKey | null): Key => Object.assign(key, { signature });

function byVerb(verb: Verb, key: Things): Key {
  return named(`by ${verb}`, (counted: Things) => {
    const counting = countingRole(verb, counted.kind, key.kind);
    return counting === null || counting.verdicts !== undefined ? null : keyByRole(counted.kind, counting.role, key.kind);
  });
}

function mostLabel(set: Things, { order, limit }: Ranking): Plan | null {
  const plain = set.kind === 'PullRequest' || set.kind === 'Issue' ? setOf(set) : null;
  return plain === null || set.named !== undefined || set.quantity !== undefined ? null : { ask: 'group', set: plain, by: [{ value: 'labels' }], measure: { statistic: 'count' }, order, limit: limit ?? 1 };
}

function valueKey(kind: NodeKind): GroupKey | null {
  if (kind === 'PullRequest' || kind === 'Issue') return { value: 'state' };
  return kind === 'ActionItem' || kind === 'Question' || kind === 'Decision' ? { value: 'status' } : null;
}

function grouped(set: Things, keys: readonly Key[]): Plan | null {
  const by = keys.map((key) => key(set));
  return by.some((key) => key === null) ? null : groupPlan(set, by.flatMap((key) => key ?? []));
}

function deedsGrouped(verb: Verb, keys: readonly Key[], prep?: Mod): Plan | null {
  const kinds = objectsOf(verb);
  // When things were reviewed is not when they were opened.
  if (keys.some((key) => key.signature?.startsWith('unit') === true)) return null;
  const set = kinds.length !== 1 ? null : prep === undefined ? things(kinds[0]!) : narrowed(things(kinds[0]!), prep);
  const byPerson = keys.map((key) => (key.signature === 'kind Person' ? byVerb(verb, people) : key));
  return set === null ? null : grouped(set, byPerson);
}

/** The mean of what each has, of those that have any. */
function averaged(set: Things, keys: readonly Key[], statistic: Statistic): Plan | null {
  const plan = statistic === 'mean' || statistic === 'median' ? grouped(set, keys) : null;
  return plan?.ask === 'group' ? { ...plan, order: 'most', summary: statistic as 'mean' | 'median' } : null;
}

/** Reviews per PR: how many reviewed each; per person: how many each reviewed. */
function averagedDeeds(verb: Verb, keys: readonly Key[], statistic: Statistic): Plan | null {
  const kinds = objectsOf(verb);
  const [key] = keys;
  if (kinds.length !== 1 || key === undefined || keys.length > 1) return null;
  if (key.signature === 'kind Person') return averaged(things(kinds[0]!), [byVerb(verb, people)], statistic);
  const back = verb === 'review' ? 'reviewed' : null;
  if (back === null || key.signature !== `kind ${kinds[0]!}`) return null;
  return averaged(people, [named(`reviews of ${kinds[0]!}`, () => ({ linked: [{ role: back, kind: kinds[0]! }] }))], statistic);
}

/** In the time that the things are spoken of by: merged PRs by when they were merged. */
function spokenTime(set: Things, time: Time): Things | null {
  return set.when !== undefined || conditionsInTime(set.kind, set.where, time) === null ? null : { ...set, when: time };
}

const spells: readonly Rule[] = [
  ...rule('Spelled', 'HowLong Did|Be Set Stay', (_: unknown, __: unknown, set: Things) => ({ set, spell: 'open' as Spell, statistic: 'mean' as Statistic })),
  ...rule('Spelled', 'HowLong Did|Be Set TakeToMerge', (_: unknown, __: unknown, set: Things) => ({ set, spell: 'merge' as Spell, statistic: 'mean' as Statistic })),
  ...rule('Spelled', 'HowLong Did|Be Set TakeToClose', (_: unknown, __: unknown, set: Things) => ({ set, spell: 'close' as Spell, statistic: 'mean' as Statistic })),
  ...rule('Spelled', 'HowLong TakeToMerge Set', (_: unknown, __: unknown, set: Things) => ({ set, spell: 'merge' as Spell, statistic: 'mean' as Statistic })),
  ...rule('Spelled', 'HowLong Did ItTakes TakeToMerge Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => ({ set, spell: 'merge' as Spell, statistic: 'mean' as Statistic })),
  ...rule('Spelled', 'HowLong Did ItTakes TakeToClose Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => ({ set, spell: 'close' as Spell, statistic: 'mean' as Statistic })),
  ...rule('Spelled', 'HowLong Did ItTakes for Set TakeToMerge', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => ({ set, spell: 'merge' as Spell, statistic: 'mean' as Statistic })),
  ...rule('Spelled', 'HowLong Did ItTakes for? Set TakeToClose', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => ({ set, spell: 'close' as Spell, statistic: 'mean' as Statistic })),
  ...rule('Spelled', 'HowLong Did? ItTakes Mean? TakeToMerge|TakeToClose Set', (_: unknown, __: unknown, ___: unknown, statistic: Statistic | undefined, ____: unknown, set: Things) => (set.kind === 'PullRequest' ? { set, spell: 'merge', statistic: statistic ?? 'mean' } : set.kind === 'Issue' ? { set, spell: 'close', statistic: statistic ?? 'mean' } : null), 0.1),
  ...rule('Spelled', 'Mean Length Set Stay', (statistic: Statistic, _: unknown, set: Things) => ({ set, spell: 'open', statistic })),
  ...rule('Spelled', 'TakeToMerge Mean? for|of Set', (_: unknown, statistic: Statistic | undefined, __: unknown, set: Things) => mergedTimeOf(set, statistic ?? 'mean')),
  ...rule('Spelled', 'HowLong Did? ItTakes to V Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb, set: Things) => spelled(set, verb)),
  ...rule('Spelled', 'HowLong Set TakeToMerge', (_: unknown, set: Things) => ({ set, spell: 'merge' as Spell, statistic: 'mean' as Statistic }), 0.2),
  ...rule('Spelled', 'HowLong Be|Did Set OpenFor?', (_: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' ? { set, spell: 'meeting' as Spell, statistic: 'mean' as Statistic } : null)),
  ...rule('Spelled', 'HowLong Did Set Last', (_: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' ? { set, spell: 'meeting' as Spell, statistic: 'mean' as Statistic } : null)),
  ...rule('Spelled', 'HowOld Be Set', (_: unknown, __: unknown, set: Things) => ({ set, spell: 'age' as Spell, statistic: 'mean' as Statistic })),
  ...rule('Spelled', 'Mean TakeToMerge of|for|in? Set', (statistic: Statistic, _: unknown, __: unknown, set: Things) => mergedTimeOf(set, statistic)),
  ...rule('Spelled', 'Mean TakeToMerge', (statistic: Statistic) => ({ set: things('PullRequest'), spell: 'merge' as Spell, statistic })),
  ...rule('Spelled', 'Mean TakeToMerge Prep', (statistic: Statistic, _: unknown, prep: Mod) => {
    const set = narrowed(things('PullRequest'), prep);
    return set === null ? null : { set, spell: 'merge' as Spell, statistic };
  }),
  ...rule('Spelled', 'Mean Set TakeToMerge', (statistic: Statistic, set: Things) => (set.kind === 'PullRequest' ? { set, spell: 'merge' as Spell, statistic } : null)),
  ...rule('Spelled', 'Mean TakeToClose of|for|in? Set', (statistic: Statistic, _: unknown, __: unknown, set: Things) => ({ set, spell: 'close' as Spell, statistic })),
  ...rule('Spelled', 'Mean Set TakeToClose', (statistic: Statistic, set: Things) => ({ set, spell: 'close' as Spell, statistic })),
  ...rule('Spelled', 'Mean? Length of Set', (statistic: Statistic | undefined, _: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' ? { set, spell: 'meeting' as Spell, statistic: statistic ?? 'mean' } : null)),
  ...rule('Spelled', 'Mean Kind Length', (statistic: Statistic, set: Things) => (set.kind === 'Meeting' ? { set, spell: 'meeting' as Spell, statistic } : null)),
  ...rule('Spelled', 'Mean Set Length', (statistic: Statistic, set: Things) => (set.kind === 'Meeting' ? { set, spell: 'meeting' as Spell, statistic } : null), 0.1),
  ...rule('Spelled', 'Mean Age of Set', (statistic: Statistic, _: unknown, __: unknown, set: Things) => ({ set, spell: 'age' as Spell, statistic })),
  ...rule('Spelled', 'HowFast Did|Be Set Be? Participle', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb) => spelled(set, verb)),
  ...rule('Spelled', 'HowFast Did Set V Set', (_: unknown, __: unknown, by: Things, verb: Verb, set: Things) => {
    const mine = narrowedBy(set, actor(by, { verb }));
    return mine === null ? null : spelled(mine, verb);
  }),
  ...rule('Spelled', 'HowLong until Set Be? Participle', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb) => spelled(set, verb)),
  ...rule('Spelled', 'Spelled Prep|Done', (spelled: Spelled, prep: Mod) => {
    const set = narrowed(spelled.set, prep);
    return set === null ? null : { ...spelled, set };
  }, 0.05),
  ...rule('Spelled', 'Spelled Time', (spelled: Spelled, time: Time) => {
    const set = narrowed(spelled.set, spelled.spell === 'merge' ? doneAtAll({ verb: 'merge', time }) : spelled.spell === 'close' ? doneAtAll({ verb: 'close', time }) : timed(time));
    return set === null ? null : { ...spelled, set };
  }, 0.05),
  ...rule('Spelled', 'Mean Spelled', (statistic: Statistic, spelled: Spelled) => ({ ...spelled, statistic })),
  ...rule('Spelled', 'Spelled Mean', (spelled: Spelled, statistic: Statistic) => ({ ...spelled, statistic })),
  ...rule('Spelled', 'HowLong Mean Did|Be Set Stay', (_: unknown, statistic: Statistic, __: unknown, set: Things) => ({ set, spell: 'open' as Spell, statistic })),
  ...rule('S', 'TimeSpent Did Set Spend Set', (_: unknown, __: unknown, by: Things, ___: unknown, meetings: Things) => {
    const mine = meetings.kind === 'Meeting' ? narrowedBy(meetings, belonging(by)) : null;
    return mine === null ? null : spellPlan(mine, 'meeting', 'total');
  }),
  ...rule('S', 'Ask? Spelled', (_: unknown, { set, spell, statistic }: Spelled) => spellPlan(set, spell, statistic)),
  ...rule('S', 'Ask? Spelled per|by|each Keys', (_: unknown, { set, spell, statistic }: Spelled, __: unknown, keys: readonly Key[]) => {
    const by = keys.map((key) => key(set));
    return by.some((key) => key === null) ? null : spellPlan(set, spell, statistic, by.flatMap((key) => key ?? []));
  }),
];

interface Spelled {
  readonly set: Things;
  readonly spell: Spell;
  readonly statistic: Statistic;
}

function spelled(set: Things, verb: Verb): Spelled | null {
  return verb === 'merge' || verb === 'close' ? { set, spell: verb, statistic: 'mean' } : null;
}

function mergedTimeOf(set: Things, statistic: Statistic): Spelled | null {
  if (set.kind === 'PullRequest') return { set, spell: 'merge', statistic };
  const said = set.kind === 'Project' || set.kind === 'Person' ? belonging(set) : null;
  const of = narrowedBy(things('PullRequest'), said);
  return of === null ? null : { set: of, spell: 'merge', statistic };
}

const whens: readonly Rule[] = [
  ...rule('S', 'When Did|Be Set Participle', (_: unknown, __: unknown, set: Things, verb: Verb) => whenPlan({ what: 'state', set, verb })),
  ...rule('S', 'When Be Set Participle by Set', (_: unknown, __: unknown, set: Things, verb: Verb, ___: unknown, by: Things) => whenPlan({ what: 'act', by, verb, object: set, moment: null })),
  ...rule('S', 'When Be Set due', (_: unknown, __: unknown, set: Things) => whenPlan({ what: 'due', set })),
  ...rule('S', 'When Be|Did Set', (_: unknown, __: unknown, set: Things) => (set.pick?.limit === 1 || (set.kind === 'Meeting' && set.named !== undefined) ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'When Be|Did Set', (_: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' && set.pick === undefined && set.named === undefined ? whenPlan({ what: 'there', set }) : null), 0.2),
  ...rule('S', 'When Did|Be Set Be? Adjective', (_: unknown, __: unknown, set: Things, ___: unknown, adjective: Mod) => (adjective.signature === 'state open' ? whenPlan({ what: 'state', set, verb: 'open' }) : null)),
  ...rule('S', 'When Did Set Moment? CameUp Moment? in? Set?', (_: unknown, __: unknown, set: Things, moment?: Moment, ___?: unknown, after?: Moment, ____?: unknown, where?: Things) => (where === undefined || (where.kind === 'Meeting' && where.where.length === 0) ? whenPlan({ what: 'mention', object: set, moment: moment ?? after ?? 'last' }) : null)),
  ...rule('S', 'When Did|Be? Our|Did|Be? Decide Text', (_: unknown, __: unknown, ___: unknown, ____: unknown, words: readonly string[]) => decidedWhen(words)),
  ...rule('S', 'When Did|Be? Our|Did|Be? Decide about|AboutWord Text', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, words: readonly string[]) => decidedWhen(words)),
  ...rule('S', 'When Be|Did Set HappenWord', (_: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'When Did|Be Set V Set', (_: unknown, __: unknown, by: Things, verb: Verb, object: Things) => whenPlan({ what: 'act', by, verb, object, moment: null })),
  ...rule('S', 'When Did Set Moment V Set', (_: unknown, __: unknown, by: Things, moment: Moment, verb: Verb, object: Things) => whenPlan({ what: 'act', by, verb, object, moment })),
  ...rule('S', 'When Set Be Participle', (_: unknown, set: Things, __: unknown, verb: Verb) => whenPlan({ what: 'state', set, verb })),
  ...rule('S', 'When Did Set Moment V Something', (_: unknown, __: unknown, by: Things, moment: Moment, verb: Verb) => {
    const kinds = objectsOf(verb);
    return kinds.length === 1 || verb === 'close' ? whenPlan({ what: 'act', by, verb, object: things(kinds[0]!), moment }) : null;
  }),
  ...rule('S', 'When Did Set V Set Moment', (_: unknown, __: unknown, by: Things, verb: Verb, object: Things, moment: Moment) => whenPlan({ what: 'act', by, verb, object, moment })),
  ...rule('S', 'Time1 Set V Set', (moment: Moment, by: Things, verb: Verb, object: Things) => whenPlan({ what: 'act', by, verb, object, moment })),
  ...rule('S', 'Ask Time1 Set V Set', (_: unknown, moment: Moment, by: Things, verb: Verb, object: Things) => whenPlan({ what: 'act', by, verb, object, moment })),
  ...rule('S', 'When Did Our Moment? V Set Moment?', (_: unknown, __: unknown, ___: unknown, moment: Moment | undefined, verb: Verb, object: Things, after?: Moment) => (verb === 'mention' ? whenPlan({ what: 'mention', object, moment: moment ?? after ?? 'last' }) : null)),
  ...rule('S', 'Time1 Our V Set', (moment: Moment, _: unknown, verb: Verb, object: Things) => (verb === 'mention' ? whenPlan({ what: 'mention', object, moment }) : null)),
  ...rule('S', 'When Be Set Moment? Participle Moment?', (_: unknown, __: unknown, set: Things, moment: Moment | undefined, verb: Verb, after?: Moment) => (verb === 'mention' ? whenPlan({ what: 'mention', object: set, moment: moment ?? after ?? 'last' }) : null)),
  ...rule('S', 'Time1 Set Be? Participle', (moment: Moment, set: Things, _: unknown, verb: Verb) => (verb === 'mention' ? whenPlan({ what: 'mention', object: set, moment }) : null)),
  ...rule('Moment', 'LastWord', () => 'last'),
  ...rule('Moment', 'FirstWord', () => 'first'),
  ...rule('Time1', 'LastTime', () => 'last'),
  ...rule('Time1', 'FirstTime', () => 'first'),
];

function decidedWhen(words: readonly string[]): Plan | null {
  const decisions = narrowed(things('Decision'), about(words));
  return decisions === null ? null : whenPlan({ what: 'there', set: decisions });
}

const comparisons: readonly Rule[] = [
  ...rule('S', 'who V more Set Sides', (_: unknown, verb: Verb, __: unknown, set: Things, sides: readonly Things[]) => compareBy(verb, set, sides, 'most')),
  ...rule('S', 'who V less|fewer Set Sides', (_: unknown, verb: Verb, __: unknown, set: Things, sides: readonly Things[]) => compareBy(verb, set, sides, 'fewest')),
  ...rule('S', 'who V more Set Time Sides', (_: unknown, verb: Verb, __: unknown, set: Things, time: Time, sides: readonly Things[]) => compareBy(verb, set, sides, 'most', time)),
  ...rule('S', 'who|which|what Kind? Have more Set Sides', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, sides: readonly Things[]) => compareOwned(set, sides, 'most')),
  ...rule('S', 'who|which|what Kind? Have less|fewer Set Sides', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, sides: readonly Things[]) => compareOwned(set, sides, 'fewest')),
  ...rule('S', 'Did Sides Have more Set', (_: unknown, sides: readonly Things[], __: unknown, ___: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'Did Sides Have less|fewer Set', (_: unknown, sides: readonly Things[], __: unknown, ___: unknown, set: Things) => compareOwned(set, sides, 'fewest')),
  ...rule('S', 'Have Sides more Set', (_: unknown, sides: readonly Things[], __: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'Did Sides V more Set Time?', (_: unknown, sides: readonly Things[], verb: Verb, __: unknown, set: Things, time?: Time) => compareBy(verb, set, sides, 'most', time)),
  ...rule('S', 'Did Set Have more Set than Set', (_: unknown, one: Things, __: unknown, ___: unknown, set: Things, ____: unknown, other: Things) => compareOwned(set, [one, other], 'most')),
  ...rule('S', 'Did Set Have less|fewer Set than Set', (_: unknown, one: Things, __: unknown, ___: unknown, set: Things, ____: unknown, other: Things) => compareOwned(set, [one, other], 'fewest')),
  ...rule('S', 'Did Set V more Set than Set Time?', (_: unknown, one: Things, verb: Verb, __: unknown, set: Things, ___: unknown, other: Things, time?: Time) => compareBy(verb, set, [one, other], 'most', time)),
  ...rule('S', 'Compare Set of|by|in|for|between Sides', (_: unknown, set: Things, __: unknown, sides: readonly Things[]) => compareOwned(set, sides, 'most')),
  ...rule('S', 'Compare Sides by|on Count? Set', (_: unknown, sides: readonly Things[], __: unknown, ___: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'Sides Count? Set', (sides: readonly Things[], _: unknown, set: Things) => (set.named === undefined && set.where.every((condition) => condition.is !== 'linked' || condition.role === 'part of') ? compareOwned(set, sides, 'most') : null), 0.6),
  ...rule('S', 'Sides who Have|V more Set', (sides: readonly Things[], _: unknown, verb: Verb | string, __: unknown, set: Things) => (verb === 'Have' ? compareOwned(set, sides, 'most') : compareBy(verb as Verb, set, sides, 'most'))),
  ...rule('S', 'Be|Did There|Our? Have? more Set in|by|for|from|of Sides', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, _____: unknown, sides: readonly Things[]) => compareOwned(set, sides, 'most')),
  ...rule('Sides', 'Set or|and in|by|for|from|of Set', (one: Things, _: unknown, __: unknown, other: Things) => sidesOf(one, other)),
  ...rule('S', 'Be There more Set or Set', (_: unknown, __: unknown, ___: unknown, one: Things, ____: unknown, other: Things) => compareSets(one, other)),
  ...rule('Sides', 'Set or|and|versus Set', (one: Things, _: unknown, other: Things) => sidesOf(one, other)),
  ...rule('Sides', 'Set', (list: Things) => sidesOfList(list)),
  ...rule('Sides', 'between? Set and|or Set', (_: unknown, one: Things, __: unknown, other: Things) => sidesOf(one, other)),
];

/** `Ben, Priya or Tom`. */
function sidesOfList({ kind, named }: Things): readonly Things[] | null {
  if (named?.names === undefined || named.names.length < 3) return null;
  return named.names.map((ids, index) => ({ kind, where: [{ is: 'named', ids: [...ids] }], named: { ids, each: false, shown: named.labels?.[index] ?? '' } }));
}

function sidesOf(one: Things, other: Things): readonly Things[] | null {
  return one.named !== undefined && other.named !== undefined && one.named.names === undefined && other.named.names === undefined && one.kind === other.kind ? [one, other] : null;
}

function compareBy(verb: Verb, set: Things, sides: readonly Things[], order: 'most' | 'fewest', time?: Time): Plan | null {
  const each = sides.map((side) => ({ name: side.named?.shown ?? '', things: narrowedBy(set, actor(side, { verb, time })) }));
  return each.some(({ things: of }) => of === null) ? null : comparePlan(each.flatMap(({ name, things: of }) => (of === null ? [] : [{ name, things: of }])), order);
}

function compareOwned(set: Things, sides: readonly Things[], order: 'most' | 'fewest'): Plan | null {
  if (set.named !== undefined) return null;
  const each = sides.map((side) => ({ name: side.named?.shown ?? '', things: narrowedBy(set, belonging(side)) }));
  return each.some(({ things: of }) => of === null) ? null : comparePlan(each.flatMap(({ name, things: of }) => (of === null ? [] : [{ name, things: of }])), order);
}

function compareSets(one: Things, other: Things): Plan | null {
  const places = other.where.filter((condition) => condition.is === 'linked' && condition.role === 'part of');
  const isPlaced = one.where.some((condition) => condition.is === 'linked' && condition.role === 'part of');
  if (!isPlaced && places.length > 0) return compareSets({ ...one, where: [...one.where, ...places] }, other);
  // What they are called is said when the answer is.
  return one.named !== undefined || other.named !== undefined ? null : comparePlan([{ name: '', things: one }, { name: '', things: other }], 'most');
}

export const questionRules: readonly Rule[] = [...finds, ...turned, ...moreFinds, ...said, ...counts, ...yesNo, ...ranking, ...groups, ...spells, ...whens, ...comparisons, ...rule('S', 'S Question', (plan: Plan) => plan), ...rule('S', 'Opener S', (_: unknown, plan: Plan) => plan), ...rule('S', 'Ask S', (_: unknown, plan: Plan) => plan, 0.5)];
export { doingTo };
