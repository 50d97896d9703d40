/** Questions for what is to be done: `when is my next task due`, `what's left to do from the last retrospective`, `did Ben finish his tasks`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { everyPlan } from '../every.ts';
import { isWork, mod, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { whenPlan } from '../moments.ts';
import { due, narrowedBy, narrowedIf, none, together, withDeed } from '../predicates.ts';
import { state } from '../states.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { found, gapKind, spokenTime, whether } from './asking.ts';
import { belonging } from './meaning.ts';
import { doingTo, predicate } from './predicate.ts';

const tasks: readonly Rule[] = [
  // The one that is due first of those that are still to be done.
  ...rule('Set', 'NextWord Set', (_: unknown, set: Things) => nextDue(set)),
  ...rule('S', 'Ask? DueDate of|for|on Set', (_: unknown, __: unknown, ___: unknown, set: Things) => whenPlan({ what: 'due', set })),
  ...rule('S', 'what Be LeftToDo|ToDo Prep? Time?', (_: unknown, __: unknown, ___: unknown, prep?: Mod, time?: Time) => leftToDo(prep, time)),
  ...rule('S', 'what LeftToDo|ToDo Prep? Time?', (_: unknown, __: unknown, prep?: Mod, time?: Time) => leftToDo(prep, time)),
  ...rule('Vp', 'Be given Set', (_: unknown, __: unknown, set: Things) => (set.kind === 'ActionItem' ? doingTo({ verb: 'own' }, set) : null)),
  // What belongs to nobody, nobody has been given.
  ...rule('Vp', 'BelongTo Nobody', () => predicate(nobodys, null)),
  ...rule('Post', 'BelongTo|of Nobody', () => nobodys),
  // "Tasks that Ana and Ben share".
  ...rule('Gap', 'Set ShareVerb', (them: Things) => sharedBy(them)),
  ...rule('Gap', 'Set ShareVerb with Set', (one: Things, _: unknown, __: unknown, other: Things) => sharedBy(together(one, other, true))),
  ...rule('Done', 'ShareVerb by Set', (_: unknown, __: unknown, them: Things) => sharedBy(them)),
  ...rule('S', 'Did|Has Set V|Participle Their Set', (_: unknown, by: Things, verb: Verb, __: unknown, set: Things) => didAll(by, verb, set)),
  ...rule('S', 'Did|Has Set V|Participle All Their Set', (_: unknown, by: Things, verb: Verb, __: unknown, ___: unknown, set: Things) => didAll(by, verb, set)),
  ...rule('S', 'Did|Has|Be Everything Post Be? Adjective', (_: unknown, __: unknown, post: Mod, ___: unknown, adjective: Mod) => everythingSo(post, adjective)),
  ...rule('S', 'Anybody Have Set', (_: unknown, __: unknown, set: Things) => found(narrowedBy(things('Person'), doingOwned(set)))),
  ...rule('S', 'Ask? due Time Prep?', (_: unknown, __: unknown, time: Time, prep?: Mod) => found(dueThen(time, prep)), 0.2),
];

/** What keeps the work from going on: blockers. */
const blocking: readonly Rule[] = [
  ...rule('S', 'what Be Blocking Our Still?', () => found(blockers)),
  ...rule('S', 'what Be Blocking Set', (_: unknown, __: unknown, ___: unknown, of: Things) => found(blockersOf(of))),
  ...rule('S', 'what Be Our BlockedBy Still?', () => found(blockers)),
  ...rule('S', 'what Be Set BlockedBy', (_: unknown, __: unknown, of: Things) => found(blockersOf(of))),
  ...rule('S', 'Be|There? Something Still? Blocking Our Still?', () => whether(blockers)),
  ...rule('S', 'Be|There? Something Still? Blocking Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, of: Things) => whether(blockersOf(of))),
];

const blockers = things('Risk', { is: 'one of', property: 'kind', values: ['blocker'] });

const blockersOf = (of: Things): Things | null => (of.kind === 'Project' ? narrowedBy(blockers, belonging(of)) : null);

/** Of those that are still to be done, the one to be done first from today on. */
export function nextDue(set: Things): Things | null {
  if (set.kind !== 'ActionItem' || set.pick !== undefined || set.named !== undefined || set.quantity !== undefined || set.when !== undefined) return null;
  const open = narrowed(set, state('open'));
  const toCome = { is: 'not' as const, of: { is: 'within' as const, value: { through: [], property: 'due' }, range: { from: null, before: 'today' } } };
  return open === null ? null : { ...open, where: [...open.where, { is: 'present', property: 'due' }, toCome], pick: { newest: false, limit: set.plural === true ? null : 1, by: 'due' } };
}

function leftToDo(prep: Mod | undefined, time: Time | undefined): Plan | null {
  const open = narrowed(things('ActionItem'), state('open'));
  const there = narrowedIf(open, prep);
  return found(there === null || time === undefined ? there : spokenTime(there, time));
}

/** `did Ben finish his tasks`: whether there is none of his that is not done. */
function didAll(by: Things, verb: Verb, set: Things): Plan | null {
  const theirs = verb === 'finish' && by.kind === 'Person' && by.named?.names === undefined && set.kind === 'ActionItem' ? narrowedBy(set, belonging(by)) : null;
  return theirs === null ? null : everyPlan(theirs, doneAtAll({ verb }));
}

/** `is everything from the last stand-up done`: of the one kind that can be. */
function everythingSo(post: Mod, said: Mod): Plan | null {
  const kind = gapKind(said)?.kind;
  const them = kind === undefined ? null : narrowed(things(kind), post);
  return them === null ? null : everyPlan(them, said);
}

const nobodys: Mod = mod('of nobody', (kind) => (kind === 'ActionItem' || isWork(kind) ? (withDeed('own', none)?.of(kind) ?? null) : null));

/** Each of them has it, or was there. */
function sharedBy(them: Things | null): Mod | null {
  const theirs = them?.kind === 'Person' && them.named?.each === true ? belonging({ ...them, named: { ...them.named, both: true } }) : null;
  return theirs === null ? null : mod(`shared ${theirs.signature}`, (kind) => (kind === 'ActionItem' || kind === 'Meeting' || kind === 'Project' ? theirs.of(kind) : null));
}

const doingOwned = (set: Things): Mod | null => (set.kind === 'ActionItem' ? (doingTo({ verb: 'own' }, set)?.mod ?? null) : null);

function dueThen(time: Time, prep: Mod | undefined): Things | null {
  const tasks = narrowed(things('ActionItem'), due(time));
  return narrowedIf(tasks, prep);
}

export const taskRules: readonly Rule[] = [...tasks, ...blocking];
