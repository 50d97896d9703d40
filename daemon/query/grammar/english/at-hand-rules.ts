/** Questions for what is at hand: `what do I have due this week`, `any questions left`, `which PRs are mine`, `who is on the atlas team`. */
import type { Plan } from '#schemas/query';
import { listPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { bothMods, mod, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { bothOf, due, narrowedBy } from '../predicates.ts';
import { state } from '../states.ts';
import type { Verb } from '../verbs.ts';
import { counted, found, people, spokenTime, whether } from './asking.ts';
import { actor, belonging } from './meaning.ts';
import { predicate } from './predicate.ts';

/** By when it is due, of somebody's tasks. */
const dueTo: readonly Rule[] = [
  ...rule('S', 'what DueTo', (_: unknown, tasks: Things) => found(tasks)),
  ...rule('S', 'Be? Something Be? DueTo', (_: unknown, __: unknown, ___: unknown, tasks: Things) => whether(tasks)),
  ...rule('S', 'Did|Has Set Have? Something due Time', (_: unknown, of: Things, __: unknown, ___: unknown, ____: unknown, time: Time) => whether(dueFor(of, time))),
  ...rule('DueTo', 'Did|Be Set Have due Time?', (_: unknown, of: Things, __: unknown, ___: unknown, time?: Time) => dueFor(of, time)),
  ...rule('DueTo', 'Be? due for|from Set Time?', (_: unknown, __: unknown, ___: unknown, of: Things, time?: Time) => dueFor(of, time)),
  ...rule('DueTo', 'Be? due Time for|from Set', (_: unknown, __: unknown, time: Time, ___: unknown, of: Things) => dueFor(of, time)),
];

/** What is left is open still. */
const left: readonly Rule[] = [
  ...rule('Post', 'Left', () => state('open'), 0.2),
  ...rule('Stated', 'Left', () => state('open'), 0.2),
  ...rule('Stated', 'Left Prep', (_: unknown, prep: Mod) => bothMods(state('open'), prep), 0.2),
  // "Which tasks does Siyu have left", "how many tasks does Ben still have".
  ...rule('Gap', 'Set Have Left', (by: Things) => openOf(by), 0.05),
  ...rule('Gap', 'Set Still Have', (by: Things) => openOf(by), 0.05),
  ...rule('S', 'Count Set Did Set Have Left', (_: unknown, set: Things, __: unknown, by: Things) => counted(narrowedBy(set, openOf(by)))),
  ...rule('S', 'Count Set Did Set Still Have', (_: unknown, set: Things, __: unknown, by: Things) => counted(narrowedBy(set, openOf(by)))),
  ...rule('Gap', 'Our Leave Adjective', (_: unknown, __: unknown, said: Mod) => (said.signature === 'state open' || said.signature === 'state unanswered' ? said : null)),
];

/** `which of the open PRs are mine`, `how many are Ben's`. */
const whose: readonly Rule[] = [
  ...rule('Vp', 'Be Owning', (_: unknown, of: Things) => (of.kind === 'Person' ? predicate(belonging(of), null) : null), 0.1),
];

/** The people of a project; the tasks of the people of one are not known to be theirs, those of its meetings are. */
const teams: readonly Rule[] = [
  ...rule('TeamOf', 'Compound TeamWord', (project: Things) => (project.kind === 'Project' ? belonging(project) : null)),
  ...rule('S', 'who Be in|on|of? TeamOf', (_: unknown, __: unknown, ___: unknown, team: Mod) => found(narrowed(people, team))),
  ...rule('S', 'who Did|Has Our Have on|in|at Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, project: Things) => (project.kind === 'Project' && project.named !== undefined ? found(narrowedBy(people, belonging(project))) : null)),
  ...rule('S', 'Ask TeamOf', (_: unknown, team: Mod) => found(narrowed(people, team))),
  ...rule('Prep', 'in|on TeamOf', (_: unknown, team: Mod) => mod(`team ${team.signature}`, (kind) => (kind === 'Person' ? team.of(kind) : null))),
  ...rule('Prep', 'for TeamOf', (_: unknown, team: Mod) => mod(`for team ${team.signature}`, (kind) => (kind === 'Person' ? null : team.of(kind)))),
  ...rule('S', 'which|what Set Be Set in|on', (_: unknown, projects: Things, __: unknown, by: Things) => (projects.kind === 'Project' && by.kind === 'Person' ? found(narrowedBy(projects, belonging(by))) : null)),
];

/** `what is Marco assigned to`, `is anything assigned to me`. */
const given: readonly Rule[] = [
  ...rule('S', 'what Be Set AssignedTo', (_: unknown, __: unknown, to: Things) => givenTo(to)),
  ...rule('S', 'what Be Set Participle to', (_: unknown, __: unknown, to: Things, verb: Verb) => (verb === 'own' ? givenTo(to) : null)),
  ...rule('S', 'Be Set AssignedTo Something', (_: unknown, to: Things) => givenTo(to)),
  ...rule('S', 'Did Set Receive Set', (_: unknown, to: Things, __: unknown, tasks: Things) => (to.kind === 'Person' && tasks.kind === 'ActionItem' ? whether(narrowedBy(tasks, actor(to, { verb: 'own' }))) : null)),
  ...rule('S', 'Be Something AssignedTo Set', (_: unknown, __: unknown, ___: unknown, to: Things) => givenTo(to)),
];

/** `in which meetings was Ben this month`, `did we mention search in any stand-up`. */
const there: readonly Rule[] = [
  ...rule('S', 'in|at which|what Set Be|Did Set Been|PresentWord? Time', (_: unknown, __: unknown, meetings: Things, ___: unknown, by: Things, ____: unknown, time: Time) => wasIn(by, meetings, time)),
  ...rule('S', 'Did Our V Set in|at Set', (_: unknown, __: unknown, verb: Verb, of: Things, ___: unknown, meetings: Things) => cameUp(of, verb, meetings)),
];

function dueFor(of: Things, time: Time | undefined): Things | null {
  const theirs = of.kind === 'Person' || of.kind === 'Project' ? narrowedBy(things('ActionItem'), belonging(of)) : null;
  if (theirs === null) return null;
  if (time !== undefined) return narrowed(theirs, due(time));
  const open = narrowed(theirs, state('open'));
  return open === null ? null : { ...open, where: [...open.where, { is: 'present', property: 'due' }] };
}

/** What is open of what somebody has; of a project, what it has. */
const openOf = (by: Things): Mod | null => (by.kind === 'Person' || by.kind === 'Project' ? bothOf(belonging(by), state('open')) : null);

/** What is somebody's by being assigned to them, of all that can be. */
function givenTo(to: Things): Plan | null {
  if (to.kind !== 'Person' || to.named === undefined || to.named.names !== undefined) return null;
  const parts = (['PullRequest', 'Issue', 'ActionItem'] as const).flatMap((kind) => narrowedBy(things(kind), actor(to, { verb: 'own' })) ?? []);
  return listPlan(parts);
}

function wasIn(by: Things, meetings: Things, time: Time): Plan | null {
  const attended = by.kind === 'Person' && meetings.kind === 'Meeting' ? narrowedBy(meetings, actor(by, { verb: 'attend' })) : null;
  return found(attended === null ? null : spokenTime(attended, time));
}

function cameUp(of: Things, verb: Verb, meetings: Things): Plan | null {
  return verb === 'mention' && meetings.kind === 'Meeting' ? whether(narrowedBy(of, actor(meetings, { verb }))) : null;
}

export const atHandRules: readonly Rule[] = [...dueTo, ...left, ...whose, ...teams, ...given, ...there];
