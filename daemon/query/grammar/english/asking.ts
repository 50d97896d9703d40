/** Plans of what was described, and what several kinds of questions ask alike. */
import type { Plan } from '#schemas/query';
import { countPlan, findPlan, fixed, ofTheirTime, whetherPlan } from '../asks.ts';
import { conditionsInTime } from '../event-times.ts';
import { everyPlan, isAskedOfEach } from '../every.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { having, narrowedBy, narrowedIf, objectsOf } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { belonging } from './meaning.ts';
import { doingTo } from './predicate.ts';

export const people = things('Person');

export const found = (set: Things | null): Plan | null => (set === null ? null : findPlan(set));

export const counted = (set: Things | null): Plan | null => (set === null ? null : countPlan(set));

export const whether = (set: Things | null): Plan | null => (set === null ? null : whetherPlan(set));

/** What a question says of things that were picked is said of those: `is the latest PR merged`. */
export const asked = (set: Things | null, said: Mod | null): Things | null => {
  const them = set === null ? null : ofTheirTime(set);
  return them === null ? null : narrowedBy(fixed(them), said);
};

/** Whether it is so; of all of them, whether it is so of each. */
export const whetherSo = (set: Things, said: Mod): Plan | null => (isAskedOfEach(set) ? everyPlan(set, said) : whether(asked(set, said)));

/** Who did it to them. */
export function doers(verb: Verb, set: Things): Plan | null {
  const vp = doingTo({ verb }, set);
  return vp === null ? null : found(narrowed(people, vp.mod));
}

/** Whose they are. */
export function owners(set: Things | null): Plan | null {
  // Whose latest PR is meant, when each has one, is not known.
  return set?.pick === undefined ? makers(set) : null;
}

/** Whose they are, however they were picked: of all. */
export function makers(set: Things | null): Plan | null {
  return set === null || set.kind === 'Person' ? null : found(narrowedBy(people, having(set)));
}

/** What can be said of one kind alone, as things of that kind. */
export function gapKind(gap: Mod): Things | null {
  const kinds = (['PullRequest', 'Issue', 'Meeting', 'Question', 'ActionItem'] as const).filter((kind) => gap.of(kind) !== null);
  const [only] = kinds;
  return only === undefined || kinds.length > 1 ? null : narrowed(things(only), gap);
}

/** `what did Ana merge`: what a verb takes alone. */
export function gapAlone(gap: Mod, prep?: Mod): Plan | null {
  const set = gapKind(gap);
  return set === null ? null : found(narrowedIf(set, prep));
}

/** What people close is issues; pull requests are merged. */
export function onlyObject(verb: Verb): Things | null {
  const [only, ...more] = objectsOf(verb);
  return only === undefined || more.length > 0 ? null : things(only);
}

/** The topics of meetings. */
export function topicsIn(meetings: Things, time: Time | undefined): Plan | null {
  return topicsOf(time === undefined ? meetings : { ...meetings, when: time });
}

export function topicsOf(meeting: Things): Plan | null {
  const said = belonging(meeting);
  return said === null ? null : found(narrowed(things('Topic'), said));
}

/** In the time that the things are spoken of by: merged PRs by when they were merged. */
export function spokenTime(set: Things, time: Time): Things | null {
  return set.when !== undefined || conditionsInTime(set.kind, set.where, time) === null ? null : { ...set, when: time };
}

/** Those to which it was done in that time. */
export function doneIn(set: Things, verb: Verb, time: Time | undefined): Things | null {
  return time === undefined ? set : narrowed(set, doneAtAll({ verb, time }));
}
