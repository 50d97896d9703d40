/** Questions for how many: `how many PRs did Ana merge last week`, `how often did k8s come up`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { commentFigure } from '../figures.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, objectsOf, timed } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { asked, counted, found, people, spokenTime } from './asking.ts';
import { actor, belonging, hadBy, mentioning, placeOf } from './meaning.ts';
import { doingTo, type Predicate } from './predicate.ts';
import { actingThere, wherever } from './set-rules.ts';

export const countRules: readonly Rule[] = [
  ...rule('S', 'Count Doers Did|Be? Set Have', (_: unknown, verb: Verb, __: unknown, set: Things) => {
    const vp = verb === 'comment' || set.named === undefined || set.kind === 'Person' ? null : doingTo({ verb }, set);
    return vp === null ? null : counted(narrowed(people, vp.mod));
  }),
  ...rule('S', 'Count Set', (_: unknown, set: Things) => counted(set)),
  ...rule('S', 'Ask Count Set', (_: unknown, __: unknown, set: Things) => counted(set)),
  ...rule('S', 'Ask Set Count', (_: unknown, set: Things) => counted(set), 0.2),
  ...rule('S', 'Set Count', (set: Things) => counted(set), 0.2),
  // "PR count for beacon", "how many projects does Tom contribute to".
  ...rule('S', 'Set Count Prep', (set: Things, _: unknown, prep: Mod) => counted(narrowed(set, prep)), 0.2),
  ...rule('S', 'Count Set Did Set Contribute', (_: unknown, set: Things, __: unknown, by: Things) => (set.kind === 'Project' && by.kind === 'Person' ? counted(narrowedBy(set, belonging(by))) : null)),
  ...rule('S', 'Count Set There', (_: unknown, set: Things) => counted(set)),
  ...rule('S', 'Count of? Set Vp', (_: unknown, __: unknown, set: Things, vp: Predicate) => { const those = wherever(set, vp); return those === null ? null : counted(asked(those, vp.mod)); }),
  ...rule('S', 'Count of Our Vp', (_: unknown, __: unknown, ___: unknown, vp: Predicate) => counted(narrowed(people, vp.mod))),
  ...rule('S', 'Count Kind in|of|from|at Set Vp', (_: unknown, kind: Things, __: unknown, project: Things, vp: Predicate) => counted(actingThere(kind, project, vp))),
  ...rule('S', 'Count of? Set Did|Be Gap', (_: unknown, __: unknown, set: Things, ___: unknown, gap: Mod) => counted(asked(set, gap))),
  ...rule('S', 'Count Set Did|Be Gap Prep', (_: unknown, set: Things, __: unknown, gap: Mod, prep: Mod) => counted(narrowedBy(asked(set, gap), prep))),
  ...rule('S', 'Count Set Did|Be? Set Have Adjective', (_: unknown, set: Things, __: unknown, by: Things, ___: unknown, adjective: Mod) => counted(narrowedBy(narrowed(set, adjective), belonging(by)))),

  ...rule('S', 'Count Set Did|Be? Set Have', (_: unknown, set: Things, __: unknown, by: Things) => counted(narrowedBy(set, hadBy(by)))),
  ...rule('S', 'Count Set Did Our Have Time?', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, time?: Time) => counted(time === undefined ? set : spokenTime(set, time))),
  ...rule('S', 'HowOften Did Set V|Participle Set Time?', (_: unknown, __: unknown, by: Things, verb: Verb, set: Things, time?: Time) => (verb === 'comment' ? commentedTimes(set, by, time) : counted(narrowedBy(set, actor(by, { verb, time }))))),
  ...rule('S', 'HowOften Did Our V|Participle Set Time?', (_: unknown, __: unknown, ___: unknown, verb: Verb, set: Things, time?: Time) => (verb === 'mention' ? counted(inMeetings(set, time)) : null)),
  ...rule('S', 'HowOften Be|Did Set CameUp|Participle', (_: unknown, __: unknown, set: Things) => counted(inMeetings(set, undefined)), 0.2),
  ...rule('S', 'Count Set There Time', (_: unknown, set: Things, __: unknown, time: Time) => counted(spokenTime(set, time))),
  ...rule('S', 'Set Count There', (set: Things) => counted(set)),
  ...rule('S', 'Set Count Those? Be There', (set: Things) => counted(set)),
  ...rule('S', 'HowOften Be|Did Set Be? CameUp|Participle Time', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb | null, time: Time) => (verb === null || verb === 'mention' ? counted(inMeetings(set, time)) : null), 0.1),
  ...rule('S', 'HowOften Be|Did Set Be? CameUp|Participle in|at Set', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb | null, ____: unknown, where: Things) => ((verb === null || verb === 'mention') && where.kind === 'Meeting' ? counted(narrowedBy(where, mentioning(set))) : null), 0.1),
  ...rule('S', 'HowOften Did Our V Set in|at Set', (_: unknown, __: unknown, ___: unknown, verb: Verb, set: Things, ____: unknown, where: Things) => (verb === 'mention' && where.kind === 'Meeting' ? counted(narrowedBy(where, mentioning(set))) : null)),
  ...rule('S', 'HowOften Did|Be Set HappenWord Time?', (_: unknown, __: unknown, set: Things, ___: unknown, time?: Time) => (set.kind === 'Meeting' ? counted(time === undefined ? set : spokenTime(set, time)) : null)),
  ...rule('S', 'HowOften Did Our Have|Hold Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => (set.kind === 'Meeting' ? counted(set) : null)),
  ...rule('S', 'HowOften Did Our Meet Time', (_: unknown, __: unknown, ___: unknown, ____: unknown, time: Time) => counted(spokenTime(things('Meeting'), time))),
  ...rule('S', 'HowOften Be|Did Set Be? in|at Set', (_: unknown, __: unknown, by: Things, ___: unknown, ____: unknown, set: Things) => (set.kind === 'Meeting' && by.kind === 'Person' ? counted(narrowedBy(set, actor(by, { verb: 'attend' }))) : null)),
  ...rule('S', 'in|at Count Set Did|Be Set Be? Time?', (_: unknown, __: unknown, set: Things, ___: unknown, by: Things, ____: unknown, time?: Time) => attendedBy(set, by, time)),
  ...rule('S', 'Count Set Did|Be Set Be? in|at Time?', (_: unknown, set: Things, __: unknown, by: Things, ___: unknown, ____: unknown, time?: Time) => attendedBy(set, by, time), 0.02),
  ...rule('S', 'in|at Count Set Be|Did Set Be? Participle|CameUp Time?', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things, ____: unknown, verb: Verb | null, time?: Time) => {
    const there = verb === null || verb === 'mention' ? narrowedBy(set, mentioning(of)) : null;
    return counted(there === null || time === undefined ? there : spokenTime(there, time));
  }),
  ...rule('S', 'on|to Count Set Did Set VerbOn Time?', (_: unknown, __: unknown, set: Things, ___: unknown, by: Things, verb: Verb, time?: Time) => counted(narrowedBy(set, actor(by, { verb, time })))),
  ...rule('S', 'in Count Set Be Set Participle|TopicWord', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things) => counted(narrowedBy(set, mentioning(of)))),
  ...rule('S', 'in Count Set Did Set CameUp', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things) => counted(narrowedBy(set, mentioning(of)))),
  ...rule('S', 'in Count Set Did|Be Set V|Participle Set', (_: unknown, __: unknown, set: Things, ___: unknown, by: Things, verb: Verb, object: Things) => counted(narrowedBy(set, placeOf(by, { verb }, object)))),
  ...rule('S', 'Count Set Be There Stated', (_: unknown, set: Things, __: unknown, ___: unknown, said: Mod) => counted(asked(set, said))),
  ...rule('S', 'Count Contributor Did Set Have', (_: unknown, __: unknown, ___: unknown, of: Things) => (of.kind === 'Project' ? counted(narrowedBy(people, belonging(of))) : null)),
  ...rule('S', 'Count DeedSet', (_: unknown, set: Things) => counted(set)),
  ...rule('DeedSet', 'Deed Did? Set Do? Time?', (verb: Verb, _: unknown, by: Things, __: unknown, time?: Time) => deedsOf(verb, by, time)),
  ...rule('DeedSet', 'Deed by|from|of Set Time?', (verb: Verb, word: string, by: Things, time?: Time) => (word === 'of' ? null : deedsOf(verb, by, time))),
  ...rule('DeedSet', 'Name Deed Time?', (by: Things, verb: Verb, time?: Time) => (by.kind === 'Person' && by.guessed !== true ? deedsOf(verb, by, time) : null), 0.1),
  ...rule('DeedSet', 'Owning Deed Time?', (by: Things, verb: Verb, time?: Time) => deedsOf(verb, by, time)),
  ...rule('DeedSet', 'Owning Deed Prep Time', (by: Things, verb: Verb, prep: Mod, time: Time) => narrowedBy(deedsOf(verb, by, time), prep)),
  ...rule('DeedSet', 'Deed given? by|from Set Prep Time', (verb: Verb, _: unknown, __: unknown, by: Things, prep: Mod, time: Time) => narrowedBy(deedsOf(verb, by, time), prep)),
  ...rule('DeedSet', 'Deed given? by|from Set on|of|for Set Time?', (verb: Verb, _: unknown, __: unknown, by: Things, ___: unknown, set: Things, time?: Time) => (by.kind === 'Person' && set.kind === 'PullRequest' ? narrowedBy(set, actor(by, { verb, time })) : null)),
  ...rule('S', 'Ask|which|what? DeedSet', (_: unknown, set: Things) => found(set), 0.2),
  ...rule('DeedSet', 'DeedSet Prep', (set: Things, prep: Mod) => narrowed(set, prep)),
];

/** Each comment is one time; when they were written, nobody knows. */
const commentedTimes = (on: Things, by: Things, time: Time | undefined): Plan | null => (by.kind === 'Person' && time === undefined ? commentFigure(on, 'total', by) : null);

/** `in how many meetings has Elena been this year` */
function attendedBy(set: Things, by: Things, time: Time | undefined): Plan | null {
  const there = set.kind === 'Meeting' && by.kind === 'Person' ? narrowedBy(set, actor(by, { verb: 'attend' })) : null;
  return counted(there === null || time === undefined ? there : spokenTime(there, time));
}

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
