/** Questions for how many: `how many PRs did Ana merge last week`, `how often did k8s come up`. */
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, objectsOf, timed } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { asked, counted, found, people, spokenTime } from './asking.ts';
import { actor, belonging, mentioning, placeOf } from './meaning.ts';
import { doingTo, type Predicate } from './predicate.ts';

export const countRules: readonly Rule[] = [
  ...rule('S', 'Count Deed|Doers Did|Be? Set Have', (_: unknown, verb: Verb, __: unknown, set: Things) => {
    const vp = verb === 'comment' || set.named === undefined || set.kind === 'Person' ? null : doingTo({ verb }, set);
    return vp === null ? null : counted(narrowed(people, vp.mod));
  }),
  ...rule('S', 'Count Set', (_: unknown, set: Things) => counted(set)),
  ...rule('S', 'Ask Count Set', (_: unknown, __: unknown, set: Things) => counted(set)),
  ...rule('S', 'Ask Set Count', (_: unknown, set: Things) => counted(set), 0.2),
  ...rule('S', 'Set Count', (set: Things) => counted(set), 0.2),
  ...rule('S', 'Count Set There', (_: unknown, set: Things) => counted(set)),
  ...rule('S', 'Count of? Set Vp', (_: unknown, __: unknown, set: Things, vp: Predicate) => counted(asked(set, vp.mod))),
  ...rule('S', 'Count of? Set Did|Be Gap', (_: unknown, __: unknown, set: Things, ___: unknown, gap: Mod) => counted(asked(set, gap))),
  ...rule('S', 'Count Set Did|Be Gap Prep', (_: unknown, set: Things, __: unknown, gap: Mod, prep: Mod) => counted(narrowedBy(asked(set, gap), prep))),
  ...rule('S', 'Count Set Did|Be? Set Have Adjective', (_: unknown, set: Things, __: unknown, by: Things, ___: unknown, adjective: Mod) => counted(narrowedBy(narrowed(set, adjective), belonging(by)))),
  ...rule('S', 'Count Set Did|Be? Set Have', (_: unknown, set: Things, __: unknown, by: Things) => counted(narrowedBy(set, belonging(by)))),
  ...rule('S', 'Count Set Did Our Have Time?', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, time?: Time) => counted(time === undefined ? set : spokenTime(set, time))),
  ...rule('S', 'HowOften Did Set V|Participle Set Time?', (_: unknown, __: unknown, by: Things, verb: Verb, set: Things, time?: Time) => counted(narrowedBy(set, actor(by, { verb, time })))),
  ...rule('S', 'HowOften Did Our V|Participle Set Time?', (_: unknown, __: unknown, ___: unknown, verb: Verb, set: Things, time?: Time) => (verb === 'mention' ? counted(inMeetings(set, time)) : null)),
  ...rule('S', 'HowOften Be|Did Set CameUp|Participle', (_: unknown, __: unknown, set: Things) => counted(inMeetings(set, undefined)), 0.2),
  ...rule('S', 'in Count Set Be Set Participle|TopicWord', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things) => counted(narrowedBy(set, mentioning(of)))),
  ...rule('S', 'in Count Set Did Set CameUp', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things) => counted(narrowedBy(set, mentioning(of)))),
  ...rule('S', 'in Count Set Did|Be Set V|Participle Set', (_: unknown, __: unknown, set: Things, ___: unknown, by: Things, verb: Verb, object: Things) => counted(narrowedBy(set, placeOf(by, { verb }, object)))),
  ...rule('S', 'Count Set Be There Stated', (_: unknown, set: Things, __: unknown, ___: unknown, said: Mod) => counted(asked(set, said))),
  ...rule('S', 'Count DeedSet', (_: unknown, set: Things) => counted(set)),
  ...rule('DeedSet', 'Deed Did? Set Do? Time?', (verb: Verb, _: unknown, by: Things, __: unknown, time?: Time) => deedsOf(verb, by, time)),
  ...rule('DeedSet', 'Deed by|from|of Set Time?', (verb: Verb, _: unknown, by: Things, time?: Time) => deedsOf(verb, by, time)),
  ...rule('DeedSet', 'Owning Deed Time?', (by: Things, verb: Verb, time?: Time) => deedsOf(verb, by, time)),
  ...rule('S', 'Ask|which|what? DeedSet', (_: unknown, set: Things) => found(set), 0.2),
  ...rule('DeedSet', 'DeedSet Prep', (set: Things, prep: Mod) => narrowed(set, prep)),
];

/** The meetings where it came up. */
export function inMeetings(of: Things, time: Time | undefined): Things | null {
  const meetings = narrowedBy(things('Meeting'), mentioning(of));
  return meetings === null || time === undefined ? meetings : narrowed(meetings, timed(time));
}

/** Ana's reviews: the pull requests that she reviewed. */
export function deedsOf(verb: Verb, by: Things, time?: Time): Things | null {
  const kinds = objectsOf(verb);
  const said = by.kind === 'Person' ? actor(by, { verb, time }) : null;
  return said === null || kinds.length !== 1 ? null : narrowed(things(kinds[0]!), said);
}
