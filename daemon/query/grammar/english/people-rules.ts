/** People by what they did: `reviewers of atlas PRs`, `Ben's reviewers last month`. */
import type { NodeKind } from '#schemas/graph';
import type { Plan } from '#schemas/query';
import { ofTheirTime, setOf } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { havingNone, narrowedBy, narrowedIf, objectsOf } from '../predicates.ts';
import { belongsTo } from '../relations.ts';
import { doing, doneAtAll, type Verb } from '../verbs.ts';
import { found } from './asking.ts';
import { allOfTheirs } from './clause-rules.ts';
import { belonging } from './meaning.ts';
import type { Predicate } from './predicate.ts';
import { thingsInTime } from './set-rules.ts';

export const peopleRules: readonly Rule[] = [
  ...rule('Set', 'RoleNoun of|for|on|to|at|in Set', (verb: Verb, _: unknown, of: Things) => whoIs(verb, of)),
  ...rule('Set', 'Owning RoleNoun', (of: Things, verb: Verb) => whoIs(verb, of)),
  ...rule('Set', 'RoleNoun Name', (verb: Verb, of: Things) => (isWork(of.kind) || of.kind === 'Meeting' ? whoIs(verb, of) : null), 0.1),
  ...rule('Set', 'Name RoleNoun', (of: Things, verb: Verb) => (isWork(of.kind) || of.kind === 'Meeting' ? whoIs(verb, of) : null), 0.1),
  // The design review attendees in October; PR authors.
  ...rule('Set', 'Kind RoleNoun Time?', (of: Things, verb: Verb, time?: Time) => ofTheKind(of, verb, time), 0.1),
  ...rule('Set', 'Kind RoleNoun that|who Vp', (of: Things, verb: Verb, _: unknown, vp: Predicate) => narrowedBy(ofTheKind(of, verb), vp.mod), 0.1),
  ...rule('Set', 'RoleNoun Set', (verb: Verb, of: Things) => (verb === 'attend' && of.kind === 'Meeting' ? whoIs(verb, of) : null), 0.3),
  ...rule('Set', 'RoleNoun', (verb: Verb) => {
    const them = whoIs(verb, things(mainObject(verb)));
    return them === null ? null : { ...them, isRole: true };
  }, 0.35),
  ...rule('Set', 'RoleNoun that|who Vp', (verb: Verb, _: unknown, vp: Predicate) => {
    const them = whoIs(verb, things(mainObject(verb)));
    return them === null ? null : narrowed(them, vp.mod);
  }, 0.35),
  ...rule('Set', 'RoleNoun whose AllTheirs', (verb: Verb, _: unknown, all: Mod) => (verb === 'write' || verb === 'open' ? narrowed(things('Person'), all) : null)),
  ...rule('S', 'whose AllTheirs', (_: unknown, all: Mod) => found(narrowed(things('Person'), all))),
  ...rule('S', 'who Has? Have All Their Set BeDone? Participle Prep?', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, theirs: Things, ______: unknown, verb: Verb, prep?: Mod) => whoseAll(narrowedIf(theirs, prep), verb)),
  ...rule('S', 'who Has? Have NoneOf of Their Set BeDone? Participle Prep?', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, ______: unknown, theirs: Things, _______: unknown, verb: Verb, prep?: Mod) => whoseNone(narrowedIf(theirs, prep), verb)),
  ...rule('S', 'who Have All Their Set Adjective', (_: unknown, __: unknown, ___: unknown, ____: unknown, theirs: Things, said: Mod) => (theirs.bare === true ? null : found(narrowedBy(things('Person'), allOfTheirs(theirs, said))))),
  ...rule('Set', 'RoleNoun in|of|at|for Set Time?', (verb: Verb, _: unknown, project: Things, time?: Time) => inProject(verb, project, time)),
  ...rule('Set', 'Compound RoleNoun Time?', (project: Things, verb: Verb, time?: Time) => inProject(verb, project, time)),
  ...rule('Set', 'RoleNoun of|for Set', (verb: Verb, _: unknown, of: Things) => onWorkOf(verb, of)),
  ...rule('Set', 'Owning RoleNoun', (of: Things, verb: Verb) => onWorkOf(verb, of)),
  ...rule('Set', 'Contributor of|to|in|for|at Set', (_: unknown, __: unknown, project: Things) => (project.kind === 'Project' ? narrowed(things('Person'), belonging(project)!) : null)),
  ...rule('Set', 'Committer of|to|in|for|on Set', (_: unknown, __: unknown, project: Things) => (project.kind === 'Project' ? whoWroteCommits(project) : null)),
  ...rule('Set', 'Compound Contributor', (project: Things) => (project.kind === 'Project' ? narrowed(things('Person'), belonging(project)!) : null)),
];

/** Who attends meetings of a series, or writes work of the kind. */
function ofTheKind(of: Things, verb: Verb, time?: Time): Things | null {
  const isOfIt = of.kind === 'Meeting' ? verb === 'attend' && of.where.length > 0 : isWork(of.kind);
  const dated = time === undefined ? of : thingsInTime(of, time);
  return isOfIt && dated !== null ? whoIs(verb, dated) : null;
}

/** `reviewers of PRs last month`: who reviewed them then. */
export const whoIs = (verb: Verb, spoken: Things): Things | null => {
  const { when, ...of } = ofTheirTime(spoken) ?? spoken;
  const set = setOf(of);
  return set === null ? null : narrowed(things('Person'), doing({ verb, time: when }, of, set));
};

const whoseAll = (theirs: Things | null, verb: Verb): Plan | null => (theirs === null ? null : found(narrowedBy(things('Person'), allOfTheirs(theirs, doneAtAll({ verb })))));

const whoseNone = (theirs: Things | null, verb: Verb): Plan | null => (theirs === null ? null : found(narrowedBy(things('Person'), havingNone(theirs, doneAtAll({ verb })))));

function whoWroteCommits(project: Things): Things | null {
  const commits = narrowedBy(things('Commit'), belonging(project));
  return commits === null ? null : whoIs('write', commits);
}

/** What a verb is mostly done to: authors write pull requests. */
function mainObject(verb: Verb): NodeKind {
  const kinds = objectsOf(verb);
  return kinds.includes('PullRequest') ? 'PullRequest' : kinds[0]!;
}

export function inProject(verb: Verb, project: Things, time?: Time): Things | null {
  const set = setOf(project);
  const kind = mainObject(verb);
  const whole = set === null || project.kind !== 'Project' ? null : belongsTo(kind, set);
  const object = whole === null ? null : things(kind, whole);
  const objects = object === null ? null : setOf(object);
  return object === null || objects === null ? null : narrowed(things('Person'), doing({ verb, time }, object, objects));
}

/** Ben's reviewers: who reviewed what Ben wrote. */
function onWorkOf(verb: Verb, of: Things): Things | null {
  const kind = mainObject(verb);
  if (of.kind !== 'Person' || verb === 'write' || verb === 'open') return null;
  const theirs = belonging(of);
  const object = theirs === null ? null : narrowed(things(kind), theirs);
  return object === null ? null : whoIs(verb, object);
}
