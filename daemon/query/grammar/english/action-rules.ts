/** What somebody does: `reviewed Ben's PRs last week`, `worked only on atlas`. */
import { rule, type Rule } from '../chart.ts';
import { bothMods, eitherMod, isOneDay, isWork, mod, narrowed, notMod, things, without, type Mod, type Quantity, type Things, type Time } from '../meanings.ts';
import { none, objectsOf, others } from '../predicates.ts';
import { belongsTo } from '../relations.ts';
import { setOf } from '../asks.ts';
import { doingToAll, doneAtAll, type Act, type Verb } from '../verbs.ts';
import { belonging } from './meaning.ts';
import { endedInTime } from './state-rules.ts';
import { alone, andAlso, denying, doingAnything, doingSomething, doingTo, predicate, type Predicate } from './predicate.ts';

const doing: readonly Rule[] = [
  ...rule('Vp', 'V Set', (verb: Verb, object: Things) => doingTo({ verb }, object)),
  // "Reviewed the PRs that Ben merged in October": the time goes with what stands nearest.
  ...rule('Vp', 'V Set Time', (verb: Verb, object: Things, time: Time) => (object.deed === true || (isOneDay(time) && endsInMeeting(object)) ? null : doingTo({ verb, time }, object))),
  ...rule('Vp', 'V Time Set', (verb: Verb, time: Time, object: Things) => doingTo({ verb, time }, object)),
  ...rule('Vp', 'Time V Set', (time: Time, verb: Verb, object: Things) => doingTo({ verb, time }, object), 0.2),
  ...rule('Vp', 'V both? Set and Set', (verb: Verb, _: unknown, one: Things, __: unknown, other: Things) => (one.kind === 'Meeting' && other.kind === 'Meeting' && one.named === undefined && other.named === undefined ? andAlso(doingTo({ verb }, one), doingTo({ verb }, other)) : null)),
  ...rule('Vp', 'V Something', (verb: Verb) => doingAnything({ verb }), 0.3),
  ...rule('Vp', 'V Something Time', (verb: Verb, _: unknown, time: Time) => doingAnything({ verb, time }), 0.3),
  ...rule('Vp', 'Has? V|Participle Something Prep Time?', (_: unknown, verb: Verb, __: unknown, where: Mod, time?: Time) => doingAnything({ verb, time }, where), 0.3),
  // "Reviewed work in k8s": of the one kind that it can be done to.
  ...rule('Vp', 'V WorkWord Prep Time?', (verb: Verb, _: unknown, where: Mod, time?: Time) => doingSomething({ verb, time }, where), 0.3),
  ...rule('Vp', 'V Something by|of|from Set Time?', (verb: Verb, _: unknown, __: unknown, by: Things, time?: Time) => (by.kind === 'Person' ? doingSomething({ verb, time }, belonging(by) ?? undefined) : null), 0.3),
  // "Reviewed something that Ben wrote": whatever it can be done to.
  ...rule('Vp', 'V SomethingSo', (verb: Verb, so: Mod) => doingAnything({ verb }, so), 0.3),
  ...rule('SomethingSo', 'Something that|which? Gap', (_: unknown, __: unknown, gap: Mod) => gap),
  ...rule('SomethingSo', 'Something that|which Vp', (_: unknown, __: unknown, vp: Predicate) => vp.mod),
  ...rule('SomethingSo', 'Something Done|DoneThere', (_: unknown, done: Mod) => done),
  // "Reviewed Ben's stuff": of the one kind that it can be done to.
  ...rule('Vp', 'V Owning WorkWord|Something Time?', (verb: Verb, of: Things, _: unknown, time?: Time) => doingSomething({ verb, time }, belonging(of) ?? undefined)),
  ...rule('Vp', 'Be AssignedTo Something', () => doingAnything({ verb: 'own' })),
  ...rule('Vp', 'BeNot AssignedTo Something', () => denying(doingAnything({ verb: 'own' }))),
  ...rule('Vp', 'Miss Set', (_: unknown, meetings: Things) => (meetings.quantity === undefined ? denying(doingTo({ verb: 'attend' }, meetings)) : null), 0.1),
  ...rule('Vp', 'MissOne of? Set', (_: unknown, __: unknown, meetings: Things) => missing(meetings)),
  ...rule('Vp', 'CommitWord Prep Time?', (_: unknown, where: Mod, time?: Time) => {
    const commits = narrowed(things('Commit'), where);
    return commits === null ? null : doingTo({ verb: 'write', time }, commits);
  }),
  ...rule('Vp', 'CommitWord Time?', (_: unknown, time?: Time) => doingTo({ verb: 'write', time }, things('Commit'))),
  ...rule('Vp', 'V Set Time but not|NotWord Time', (verb: Verb, object: Things, time: Time, _: unknown, __: unknown, other: Time) => andAlso(doingTo({ verb, time }, object), denying(doingTo({ verb, time: other }, object)))),
  ...rule('Vp', 'CameUp Number Times?', (_: unknown, number: number) => (number > 0 ? predicate(cameUp({ atLeast: number, atMost: number }), null) : null)),
  ...rule('Vp', 'CameUp Quantity Times?', (_: unknown, quantity: Quantity) => predicate(cameUp(quantity), null)),
  ...rule('Vp', 'V Time', (verb: Verb, time: Time) => doingAnything({ verb, time }), 0.8),
  ...rule('Vp', 'V Prep Time?', (verb: Verb, where: Mod, time?: Time) => doingAnything({ verb, time }, where), 0.8),
  ...rule('Vp', 'V Prep Prep Time?', (verb: Verb, one: Mod, other: Mod, time?: Time) => doingAnything({ verb, time }, bothMods(one, other)), 0.8),
  ...rule('Vp', 'Has CommitTo Set', (_: unknown, __: unknown, of: Things) => (of.kind !== 'Project' ? null : commitsTo(of))),
  ...rule('Vp', 'CommitTo Set', (_: unknown, of: Things) => (of.kind !== 'Project' ? null : commitsTo(of))),
  ...rule('Vp', 'Have NoneOf on Their? Plate', () => denying(doingTo({ verb: 'own' }, things('ActionItem', { is: 'one of', property: 'status', values: ['open'] })))),
  ...rule('Vp', 'Have NoneOf ToDo', () => denying(doingTo({ verb: 'own' }, things('ActionItem', { is: 'one of', property: 'status', values: ['open'] })))),
  ...rule('Vp', 'Have Something Adjective', (_: unknown, __: unknown, adjective: Mod) => { const none = nothingSo(adjective); return none === null ? null : denying(none); }),
  ...rule('Vp', 'Have NoneOf Adjective', (_: unknown, __: unknown, adjective: Mod) => nothingSo(adjective)),
  // "Commented on atlas#12 besides its author".
  ...rule('Vp', 'V Set Except Self', (verb: Verb, object: Things) => (isWork(object.kind) && object.named?.ids.length === 1 ? andAlso(doingTo({ verb }, object), denying(doingTo({ verb: 'open' }, object))) : null)),
  ...rule('Vp', 'V NoneOf Time?', (verb: Verb, _: unknown, time?: Time) => denying(doingAnything({ verb, time })), 0.3),
  ...rule('Vp', 'Vp Time', (vp: Predicate, time: Time) => predicate(endedInTime(vp.mod, time), vp.object), 0.35),
  ...rule('Vp', 'Has Vp', (_: unknown, vp: Predicate) => (vp.only === true ? vp : null), 0.05),
  ...rule('Vp', 'Aux Vp', (_: unknown, vp: Predicate) => vp, 0.1),
  ...rule('Vp', 'Has Participle Set', (_: unknown, verb: Verb, object: Things) => doingTo({ verb }, object)),
  ...rule('Vp', 'Has Participle Set Time', (_: unknown, verb: Verb, object: Things, time: Time) => doingTo({ verb, time }, object)),
  ...rule('V', 'Has Participle', (_: unknown, verb: Verb) => verb, 0.02),
  ...rule('Vp', 'Has Participle Something Time?', (_: unknown, verb: Verb, __: unknown, time?: Time) => doingAnything({ verb, time }), 0.3),
  ...rule('Vp', 'Has Contribute Set', (_: unknown, __: unknown, to: Things) => contributing(to, false)),
  ...rule('Vp', 'Has Contribute Set Time', (_: unknown, __: unknown, to: Things, time: Time) => contributingThen(to, time)),
];

/** `reviewed PRs discussed in the retrospective on 30 October`: the day is the meeting's, which stands nearer. */
function endsInMeeting({ where }: Things): boolean {
  return where.some((condition) => condition.is === 'linked' && condition.to.kind === 'Meeting' && condition.to.where.length > 0 && !condition.to.where.some(({ is }) => is === 'picked' || is === 'named' || is === 'within'));
}

/** `missed one of the stand-ups`: was not at all of them. */
function missing(meetings: Things): Predicate | null {
  const set = meetings.kind !== 'Meeting' || meetings.quantity !== undefined || meetings.every === true ? null : setOf(meetings);
  return set === null ? null : denying(predicate(doingToAll({ verb: 'attend' }, without(meetings, 'named', 'when'), set), null));
}

/** `merged only drafts`, `worked only on atlas`, `wrote PRs only in k8s`. */
const only: readonly Rule[] = [
  ...rule('Vp', 'Be Contribute Set', (_: unknown, __: unknown, to: Things) => contributing(to, false)),
  ...rule('Vp', 'only V Set', (_: unknown, verb: Verb, object: Things) => doingOnly({ verb }, object)),
  ...rule('Vp', 'V only Set', (verb: Verb, _: unknown, object: Things) => doingOnly({ verb }, object)),
  ...rule('Vp', 'only V Prep', (_: unknown, verb: Verb, where: Mod) => {
    const kinds = objectsOf(verb);
    const object = kinds.length === 1 ? narrowed(things(kinds[0]!), where) : null;
    return object === null ? null : doingOnly({ verb }, object);
  }, 0.5),
  ...rule('Vp', 'Contribute Set', (_: unknown, to: Things) => contributing(to, false)),
  ...rule('Vp', 'Contribute Set Time', (_: unknown, to: Things, time: Time) => contributingThen(to, time)),
  ...rule('Contribute', 'Has? Been|BeWord Contribute', () => 'contribute'),
  ...rule('Vp', 'only Contribute Set', (_: unknown, __: unknown, to: Things) => contributing(to, true)),
  ...rule('Vp', 'Worked only in|on|for Set', (_: unknown, __: unknown, ___: unknown, to: Things) => contributing(to, true)),
  ...rule('Vp', 'Contribute only Set', (_: unknown, __: unknown, to: Things) => contributing(to, true)),
  ...rule('Vp', 'Contribute in|on|to Set', (_: unknown, __: unknown, to: Things) => contributing(to, false)),
  ...rule('Vp', 'ComeFrom Set', (_: unknown, of: Things) => predicate(belonging(of), null)),
  ...rule('Vp', 'V Set only Prep', (verb: Verb, object: Things, _: unknown, where: Mod) => onlyThere({ verb }, object, where)),
  ...rule('Vp', 'V Set Prep only', (verb: Verb, object: Things, where: Mod) => onlyThere({ verb }, object, where)),
  ...rule('Vp', 'only V Set Prep', (_: unknown, verb: Verb, object: Things, where: Mod) => onlyThere({ verb }, object, where)),
];

/** `has nothing overdue`: no tasks that are. */
function nothingSo(said: Mod): Predicate | null {
  const tasks = said.signature === 'state overdue' ? narrowed(things('ActionItem'), said) : null;
  return tasks === null ? null : denying(doingTo({ verb: 'own' }, tasks));
}

/** Did it to some of these, and to no others of the kind. */
function doingOnly(act: Act, object: Things): Predicate | null {
  // "Only merged PRs in July": then alone, or nothing else then.
  if (object.when !== undefined && object.dated !== true) return null;
  const some = doingTo(act, object);
  const rest = others(object);
  const elsewhere = rest === null ? null : doingTo(act, { ...rest, quantity: none });
  return some === null || elsewhere === null ? null : alone(predicate(bothMods(some.mod, elsewhere.mod), object));
}

/** `worked on atlas`, and nowhere else. */
function contributing(to: Things, only: boolean): Predicate | null {
  const there = to.kind === 'Project' ? belonging(to) : null;
  // In "Ben's merged work in k8s" nothing is said of pull requests that they work.
  const said = there === null ? null : mod(`contributing ${there.signature}`, (kind) => (kind === 'Person' ? there.of(kind) : null));
  if (said === null || !only) return predicate(said, null);
  const rest = others(to);
  if (rest === null) return null;
  const elsewhere = mod(`elsewhere(${said.signature})`, (kind) => belongsTo(kind, { kind: 'Project', where: [...rest.where] }));
  return alone(predicate(bothMods(said, notMod(elsewhere)), null));
}

/** `worked on atlas last week`: wrote a pull request or a commit there then. */
function contributingThen(to: Things, time: Time): Predicate | null {
  const there = to.kind === 'Project' ? belonging(to) : null;
  const [pulls, commits] = (['PullRequest', 'Commit'] as const).map((kind) => {
    const done = there === null ? null : narrowed(things(kind), there);
    return done === null ? null : doingTo({ verb: 'write', time }, done);
  });
  return pulls === null || pulls === undefined || commits === null || commits === undefined ? null : predicate(eitherMod(pulls.mod, commits.mod), null);
}

/** `came up more than twice`: in so many meetings. */
function cameUp(quantity: Quantity): Mod {
  return mod(`came up ${JSON.stringify(quantity)}`, (kind) => {
    const canComeUp = kind !== 'Person' && kind !== 'Meeting' && kind !== 'Note' && doneAtAll({ verb: 'mention' }).of(kind) !== null;
    return canComeUp ? { is: 'linked', role: 'mentioned in', to: { kind: 'Meeting', where: [] }, ...quantity } : null;
  });
}

/** `pushed to atlas`. */
function commitsTo(project: Things): Predicate | null {
  const said = belonging(project);
  const commits = said === null ? null : narrowed(things('Commit'), said);
  return commits === null ? null : doingTo({ verb: 'write' }, commits);
}

/** `wrote PRs only in atlas`: some there, and none elsewhere. */
function onlyThere(act: Act, object: Things, where: Mod): Predicate | null {
  const [here, away] = [narrowed(object, where), narrowed(object, notMod(where))];
  return here === null || away === null || object.quantity !== undefined || (object.when !== undefined && object.dated !== true) ? null : alone(andAlso(doingTo(act, here), doingTo(act, { ...away, quantity: none })));
}

export const actionRules: readonly Rule[] = [...doing, ...only];
