/** Questions for things: `which PRs are still open`, `show me what Ana merged last week`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { statePlan } from '../asks.ts';
import { bothMods, isWork, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import type { Moment } from '../moments.ts';
import { due, narrowedBy, narrowedIf, objectsOf } from '../predicates.ts';
import { doneAtAll, type Act, type Verb } from '../verbs.ts';
import { asked, found, gapAlone, spokenTime } from './asking.ts';
import { actor, belonging } from './meaning.ts';
import { doingTo, type Predicate } from './predicate.ts';
import { actingThere, wherever } from './set-rules.ts';

export const findRules: readonly Rule[] = [
  ...rule('S', 'Set', (set: Things) => (set.named !== undefined && set.kind === 'Person' ? null : found(set)), 0.1),
  ...rule('S', 'Ask Set', (_: unknown, set: Things) => found(set)),
  ...rule('S', 'Ask|which|what Set Recent', (_: unknown, set: Things) => found({ ...set, pick: { newest: true, limit: null } }), 0.1),
  ...rule('S', 'which|what Set', (_: unknown, set: Things) => (set.named === undefined ? found(set) : null)),
  ...rule('S', 'which|what Set There Post', (_: unknown, set: Things, __: unknown, post: Mod) => found(narrowed(set, post))),
  ...rule('S', 'which|what Set There Post? Time', (_: unknown, set: Things, __: unknown, post: Mod | undefined, time: Time) => {
    const there = narrowedIf(set, post);
    return found(there === null ? null : spokenTime(there, time));
  }),
  ...rule('S', 'Stated which|what Set', (said: Mod, _: unknown, set: Things) => (set.named === undefined ? found(asked(set, said)) : null), 0.2),
  // "Ben merged PRs last week": said, and asked for.
  ...rule('S', 'Name V Set Time?', (by: Things, verb: Verb, set: Things, time?: Time) => (by.kind === 'Person' && toldOf.has(verb) && set.named === undefined && set.pick === undefined ? found(narrowedBy(set, actor(by, { verb, time }))) : null), 0.6),
  ...rule('S', 'which|what Set There', (_: unknown, set: Things) => found(set)),
  // "The oldest PR with the label bug" is the oldest of those; of the last 5 PRs, one asks which have it.
  ...rule('S', 'which|what|Ask? Set Vp', (word: unknown, set: Things, vp: Predicate) => {
    const those = set.pick === undefined || word === 'which' || word === 'what' ? wherever(set, vp) : null;
    return those === null || those.named !== undefined ? null : found(asked(those, vp.mod));
  }),
  // "Which people in k8s wrote PRs": PRs of k8s.
  ...rule('S', 'which|what|Ask? Kind in|of|from|at Set Vp', (_: unknown, kind: Things, __: unknown, project: Things, vp: Predicate) => found(actingThere(kind, project, vp))),
  ...rule('S', 'which|what of? Set Did|Be Gap', (_: unknown, __: unknown, set: Things, ___: unknown, gap: Mod) => (set.named === undefined ? found(asked(set, gap)) : null)),
  ...rule('S', 'which|what of Set NotGap', (_: unknown, __: unknown, set: Things, gap: Mod) => (set.named === undefined ? found(asked(set, gap)) : null)),
  ...rule('S', 'what Gap', (_: unknown, gap: Mod) => gapAlone(gap), 0.2),
  ...rule('S', 'which|what Set Did|Be Gap Trail', (_: unknown, set: Things, __: unknown, gap: Mod, trail: Mod) => found(narrowedBy(asked(set, gap), trail)), 0.05),
  ...rule('Trail', 'that|which Gap', (_: unknown, gap: Mod) => gap),
  ...rule('Trail', 'that|which Vp', (_: unknown, vp: Predicate) => vp.mod),
  ...rule('Trail', 'Trail and|but Trail', (one: Mod, _: unknown, other: Mod) => bothMods(one, other)),
  // "Tom: PRs reviewed in ledger": by him.
  ...rule('S', 'Name colon Head Participle Prep? Time?', (by: Things, _: unknown, head: Things, verb: Verb, prep?: Mod, time?: Time) => doneByName(by, head, { verb, time }, prep)),
  ...rule('S', 'Name colon Head Participle Time Prep', (by: Things, _: unknown, head: Things, verb: Verb, time: Time, prep: Mod) => doneByName(by, head, { verb, time }, prep)),
  ...rule('S', 'which|what Set Did|Be Gap Prep', (_: unknown, set: Things, __: unknown, gap: Mod, prep: Mod) => found(narrowedBy(asked(set, gap), prep)), 0.05),
  // "Ana's merged work: show me the PRs".
  ...rule('S', 'Set colon Ask Kind', (set: Things, _: unknown, __: unknown, kind: Things) => (set.kind === kind.kind && kind.where.length === 0 && set.named === undefined ? found(set) : null)),
  ...rule('S', 'which|what Did Gap', (_: unknown, __: unknown, gap: Mod) => gapAlone(gap)),
  ...rule('S', 'which|what Did Gap Prep', (_: unknown, __: unknown, gap: Mod, prep: Mod) => gapAlone(gap, prep)),
  ...rule('S', 'what Participle Time?', (_: unknown, verb: Verb, time?: Time) => {
    const kinds = objectsOf(verb);
    return kinds.length === 1 || verb === 'close' ? found(narrowed(things(kinds[0]!), doneAtAll({ verb, time }))) : null;
  }, 0.3),
  ...rule('S', 'what Be Participle Time?', (_: unknown, __: unknown, verb: Verb, time?: Time) => {
    const kinds = objectsOf(verb);
    return kinds.length === 1 || verb === 'close' ? found(narrowed(things(kinds[0]!), doneAtAll({ verb, time }))) : null;
  }, 0.2),
  ...rule('S', 'Set V which|what Set', (by: Things, verb: Verb, _: unknown, set: Things) => (set.named === undefined ? found(narrowedBy(set, actor(by, { verb }))) : null)),
  ...rule('S', 'S Still', (plan: Plan) => (/"property":"(?:state|status)"/u.test(JSON.stringify(plan)) ? plan : null)),
  ...rule('S', 'what Be? State of Set', (_: unknown, __: unknown, what: string, ___: unknown, set: Things) => whatIsIt(what, set)),
  ...rule('S', 'Ask? State of Set', (_: unknown, what: string, __: unknown, set: Things) => whatIsIt(what, set)),
  ...rule('S', 'Ask|what? Be? Name OfIt State', (_: unknown, __: unknown, set: Things, ___: unknown, what: string) => whatIsIt(what, set)),
  // "Tell me about atlas#12", "what's atlas#12 about": a work says what it is.
  ...rule('S', 'Ask about|of|on|Details Set', (_: unknown, __: unknown, set: Things) => (isNamedWork(set) ? found(set) : null), 0.1),
  ...rule('S', 'Ask? Details of|about|on|for? Set', (_: unknown, __: unknown, ___: unknown, set: Things) => (isNamedWork(set) ? found(set) : null)),
  ...rule('S', 'what Be? Set about', (_: unknown, __: unknown, set: Things) => (isNamedWork(set) ? found(set) : null)),
  ...rule('State', 'State and State', (one: string, _: unknown, other: string) => (one === other ? null : 'both')),
  ...rule('S', 'which|what Set Did Our Have Time?', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, time?: Time) => found(time === undefined ? set : spokenTime(set, time))),
  ...rule('S', 'Set OldestFirst', (set: Things) => (set.named !== undefined || set.pick?.newest === true || set.pick?.by !== undefined ? null : found({ ...set, pick: set.pick ?? { newest: false, limit: null } }))),
  ...rule('S', 'Set V what Prep? Time?', (by: Things, verb: Verb, _: unknown, prep?: Mod, time?: Time) => {
    const done = actor(by, { verb, time });
    return done === null ? null : gapAlone(done, prep);
  }),
  ...rule('S', 'what V Set', (_: unknown, verb: Verb, set: Things) => (verb === 'close' && set.kind === 'Issue' ? found(narrowedBy(things('PullRequest'), doingTo({ verb }, set)?.mod ?? null)) : null)),
  ...rule('S', 'Ask? Kind Name Adjective', (_: unknown, kind: Things, by: Things, adjective: Mod) => (kind.kind === 'ActionItem' && by.kind === 'Person' ? found(narrowedBy(narrowed(kind, adjective), belonging(by))) : null), 0.4),
  ...rule('S', 'Ask|which|what? Set NotFrom', (_: unknown, set: Things, notFrom: Mod) => found(narrowed(set, notFrom))),
  ...rule('S', 'Set Name', (set: Things, by: Things) => (by.kind === 'Person' && by.guessed !== true && set.named === undefined && set.bare !== true && set.done === undefined && set.where.every((condition) => condition.is !== 'linked' || condition.role !== 'assignee') ? found(narrowedBy(set, belonging(by))) : null), 0.7),
  ...rule('S', 'which|what|Ask Set Did? Be? Participle Moment', (_: unknown, set: Things, __: unknown, ___: unknown, verb: Verb, moment: Moment) => {
    const done = narrowed(set, doneAtAll({ verb }));
    return done === null || done.pick !== undefined ? null : found({ ...done, pick: { newest: moment === 'last', limit: 1 } });
  }),
  ...rule('S', 'Set Listing', (set: Things) => (set.named === undefined ? found(set) : null), 0.1),
  // "My stuff that's overdue": of the one kind that can be.
  // "Anything of mine that's overdue", "anything assigned to Ben that is late": of the one kind that can be.
  ...rule('S', 'Ask|There? Something Done|Prep that? ThatBe|Be? Adjective', (_: unknown, __: unknown, said: Mod, ___: unknown, ____: unknown, adjective: Mod) => (adjective.signature === 'state overdue' ? onlyKind(bothMods(said, adjective)) : null), 0.1),
  ...rule('S', 'Ask? My Something ThatBe? Adjective', (_: unknown, me: Things, __: unknown, ___: unknown, adjective: Mod) => onlyKind(adjective, belonging(me))),
  ...rule('S', 'Ask|what Be? Adjective Prep', (_: unknown, __: unknown, adjective: Mod, prep: Mod) => onlyKind(bothMods(adjective, prep))),
  ...rule('S', 'Ask? Adjective Something Prep?', (_: unknown, adjective: Mod, __: unknown, prep?: Mod) => onlyKind(prep === undefined ? adjective : bothMods(adjective, prep))),
  ...rule('S', 'Ask|what Be? Adjective', (_: unknown, __: unknown, adjective: Mod) => onlyKind(adjective)),
  ...rule('S', 'which|what Set Vp that|which Gap', (_: unknown, set: Things, vp: Predicate, __: unknown, gap: Mod) => found(narrowedBy(narrowed(set, gap), vp.mod)), 0.2),
  ...rule('S', 'Ask? Everything that|which? Gap', (_: unknown, __: unknown, ___: unknown, gap: Mod) => gapAlone(gap), 0.2),
  ...rule('S', 'Ask? Everything that|which? Gap Prep', (_: unknown, __: unknown, ___: unknown, gap: Mod, prep: Mod) => gapAlone(gap, prep), 0.2),
  ...rule('S', 'what Did Set CommitVerb Prep? Time?', (_: unknown, __: unknown, by: Things, ___: unknown, prep?: Mod, time?: Time) => {
    const commits = by.kind === 'Person' ? narrowedBy(things('Commit'), belonging(by)) : null;
    const there = narrowedIf(commits, prep);
    return there === null ? null : found(time === undefined ? there : spokenTime(there, time));
  }),
  // "What was pushed to atlas": what is pushed, are commits.
  ...rule('S', 'what Be|BeWord CommitTo Set Time?', (_: unknown, __: unknown, ___: unknown, project: Things, time?: Time) => {
    const there = project.kind === 'Project' ? narrowedBy(things('Commit'), belonging(project)) : null;
    return found(there === null || time === undefined ? there : spokenTime(there, time));
  }),
  ...rule('S', 'what Be|BeWord CommitVerb Prep? Time?', (_: unknown, __: unknown, ___: unknown, prep?: Mod, time?: Time) => {
    const there = prep === undefined ? things('Commit') : narrowed(things('Commit'), prep);
    return found(there === null || time === undefined ? there : spokenTime(there, time));
  }),
  ...rule('S', 'Ask|what Be? due Time', (_: unknown, __: unknown, ___: unknown, time: Time) => onlyKind(due(time))),
];

/** Its state in front; its title is among what is shown anyway. */
const whatIsIt = (what: string, set: Things): Plan | null => (what === 'title' ? (set.named === undefined ? null : found(set)) : statePlan(set));

const isNamedWork = ({ kind, named }: Things): boolean => named !== undefined && (isWork(kind) || kind === 'Commit');

function doneByName(by: Things, head: Things, act: Act, prep: Mod | undefined): Plan | null {
  const done = by.kind === 'Person' ? narrowedBy(head, actor(by, act)) : null;
  return found(narrowedIf(done, prep));
}

/** Of what `Ben open PRs` says, it cannot be told whether he opened them. */
const toldOf: ReadonlySet<Verb> = new Set(['merge', 'close', 'review', 'approve']);

/** `what is overdue`: of the one kind that can be. */
function onlyKind(said: Mod, of: Mod | null = null): Plan | null {
  const kinds = (['PullRequest', 'Issue', 'ActionItem', 'Question', 'Decision', 'Meeting'] as const).filter((kind) => said.of(kind) !== null);
  const set = kinds.length === 1 ? narrowed(things(kinds[0]!), said) : null;
  return found(of === null ? set : narrowedBy(set, of));
}
