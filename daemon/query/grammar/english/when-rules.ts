/** Questions for when: `when was PR 12 merged`, `when did k8s last come up`. */
import type { NodeKind } from '#schemas/graph';
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { about } from '../contents.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { whenPlan, type Moment } from '../moments.ts';
import { narrowedBy, narrowedIf, objectsOf, together } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { onlyObject } from './asking.ts';
import { actor, belonging } from './meaning.ts';

const whens: readonly Rule[] = [
  ...rule('S', 'When Did|Be Set Participle', (_: unknown, __: unknown, set: Things, verb: Verb) => whenPlan({ what: 'state', set, verb })),
  ...rule('S', 'When Did|Be Set Be Participle', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb) => whenPlan({ what: 'state', set, verb })),
  ...rule('S', 'Set Be Participle When', (set: Things, _: unknown, verb: Verb) => whenPlan({ what: 'state', set, verb })),
  ...rule('S', 'Set Be? Participle by Set When', (set: Things, _: unknown, verb: Verb, __: unknown, by: Things) => whenPlan({ what: 'act', by, verb, object: set, moment: null })),
  ...rule('S', 'When Did|Be Set Be Participle by Set', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb, ____: unknown, by: Things) => whenPlan({ what: 'act', by, verb, object: set, moment: null })),
  ...rule('S', 'Set Be Adjective When', (set: Things, _: unknown, adjective: Mod) => (adjective.signature === 'state open' ? whenPlan({ what: 'state', set, verb: 'open' }) : null)),
  ...rule('S', 'Set V Set When', (by: Things, verb: Verb, object: Things) => whenPlan({ what: 'act', by, verb, object, moment: null })),
  ...rule('S', 'When Did Set Moment CommitTo Set', (_: unknown, __: unknown, by: Things, moment: Moment, ___: unknown, project: Things) => commitsWhen(by, project, moment)),
  ...rule('S', 'When Did Set CommitTo Set Moment', (_: unknown, __: unknown, by: Things, ___: unknown, project: Things, moment: Moment) => commitsWhen(by, project, moment)),
  ...rule('S', 'When Be Set Moment in|at Set', (_: unknown, __: unknown, by: Things, moment: Moment, ___: unknown, meeting: Things) => (by.kind === 'Person' && meeting.kind === 'Meeting' ? whenPlan({ what: 'act', by, verb: 'attend', object: meeting, moment }) : null)),
  ...rule('S', 'When Be Set Participle by Set', (_: unknown, __: unknown, set: Things, verb: Verb, ___: unknown, by: Things) => whenPlan({ what: 'act', by, verb, object: set, moment: null })),
  ...rule('S', 'by|until? When Did|Be Set HasTo Be? Participle|Adjective|ReadyWord', (_: unknown, __: unknown, ___: unknown, set: Things) => whenPlan({ what: 'due', set })),
  ...rule('S', 'When Be Set due', (_: unknown, __: unknown, set: Things) => whenPlan({ what: 'due', set })),
  // "How many days have passed since the last k8s sync": since that day.
  ...rule('S', 'HowLongSince Set', (_: unknown, set: Things) => (set.kind === 'Meeting' && (set.pick?.limit === 1 || set.named !== undefined) ? whenPlan({ what: 'there', set }) : null)),
  // "When did Taku first merge": what he did, and not the first merge of what is his.
  ...rule('S', 'When Did Set Moment V Prep?', (_: unknown, __: unknown, by: Things, moment: Moment, verb: Verb, prep?: Mod) => actWhen(by, verb, narrowedIf(onlyObject(verb), prep), moment)),
  ...rule('S', 'When Did Set', (_: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' && (set.pick?.limit === 1 || set.named !== undefined) ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'When Be Set', (_: unknown, __: unknown, set: Things) => (set.pick?.limit === 1 || (set.kind === 'Meeting' && set.named !== undefined) ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'When Be|Did Set', (_: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' && set.pick === undefined && set.named === undefined ? whenPlan({ what: 'there', set }) : null), 0.2),
  ...rule('S', 'When Did|Be Set Be? Adjective', (_: unknown, __: unknown, set: Things, ___: unknown, adjective: Mod) => (adjective.signature === 'state open' ? whenPlan({ what: 'state', set, verb: 'open' }) : null)),
  ...rule('S', 'When Did|Be Set CameUp', (_: unknown, __: unknown, set: Things) => (fromMeetings.has(set.kind) ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'When Did|Be Set Be? Participle', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb) => (fromMeetings.has(set.kind) && (verb === 'raise' || verb === 'write') ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'When Be Text DecidedEnd', (_: unknown, __: unknown, words: readonly string[]) => decidedWhen(words), 0.3),
  ...rule('S', 'When Did Set Moment? Meet', (_: unknown, __: unknown, them: Things, moment: Moment | undefined, how: string) => (how === 'meet' ? metWhen(them, moment) : null)),
  ...rule('S', 'When Did|Be? Set Moment? Meet Set Moment?', (_: unknown, __: unknown, by: Things, moment: Moment | undefined, how: string, other: Things, after?: Moment) => metWhen(by.kind === 'Person' && how === 'meet' ? together(by, other, true) : null, moment ?? after)),
  ...rule('S', 'When Did|Be? Our|Did|Be? Decide Text', (_: unknown, __: unknown, ___: unknown, ____: unknown, words: readonly string[]) => decidedWhen(words)),
  ...rule('S', 'When Did|Be? Our|Did|Be? Decide about|AboutWord Text', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, words: readonly string[]) => decidedWhen(words)),
  ...rule('S', 'When Be|Did Set HappenWord', (_: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'When Did|Be Set V Set', (_: unknown, __: unknown, by: Things, verb: Verb, object: Things) => whenPlan({ what: 'act', by, verb, object, moment: null })),
  ...rule('S', 'When Did Set Moment V Set', (_: unknown, __: unknown, by: Things, moment: Moment, verb: Verb, object: Things) => whenPlan({ what: 'act', by, verb, object, moment })),
  // "When did Ben open his first PR": when he did that for the first time.
  ...rule('S', 'When Did Set V Their Moment Kind Prep?', (_: unknown, __: unknown, by: Things, verb: Verb, ___: unknown, moment: Moment, kind: Things, prep?: Mod) => actWhen(by, verb, narrowedIf(kind, prep), moment)),
  ...rule('S', 'When Did Set V|GetIn', (_: unknown, __: unknown, set: Things, verb: Verb) => (set.named !== undefined && (verb === 'merge' || verb === 'close') ? whenPlan({ what: 'state', set, verb }) : null)),
  ...rule('S', 'When Did|Be Set Moment? UpdatedWord', (_: unknown, __: unknown, set: Things) => updatedWhen(set)),
  ...rule('S', 'When Did|Be Set UpdatedWord Moment', (_: unknown, __: unknown, set: Things) => updatedWhen(set)),
  ...rule('S', 'When Set Be Moment? UpdatedWord', (_: unknown, set: Things) => updatedWhen(set)),
  ...rule('S', 'Ask|When? LastUpdate of|on|to|in Set', (_: unknown, __: unknown, ___: unknown, set: Things) => updatedWhen(set)),
  ...rule('S', 'When Set Be? Participle', (_: unknown, set: Things, __: unknown, verb: Verb) => whenPlan({ what: 'state', set, verb })),
  ...rule('S', 'When Set Be Participle Prep', (_: unknown, set: Things, __: unknown, verb: Verb, prep: Mod) => whenPlan({ what: 'state', set: narrowed(set, prep) ?? set, verb })),
  ...rule('S', 'Ask|what? Be? StateDate of|for Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, set: Things) => whenPlan({ what: 'state', set, verb })),
  ...rule('S', 'When Did|Be Anybody Moment V Set', (_: unknown, __: unknown, ___: unknown, moment: Moment, verb: Verb, set: Things) => doneWhen(set, verb, moment)),
  ...rule('S', 'When Did|Be Set Moment Be? Participle Prep?', (_: unknown, __: unknown, set: Things, moment: Moment, ___: unknown, verb: Verb, prep?: Mod) => doneWhen(narrowedIf(set, prep), verb, moment)),
  ...rule('S', 'When Did|Be Set Be? Participle Moment Prep?', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb, moment: Moment, prep?: Mod) => doneWhen(narrowedIf(set, prep), verb, moment)),
  ...rule('S', 'Ask? Occasion Anybody V Set', (_: unknown, moment: Moment, __: unknown, verb: Verb, set: Things) => doneWhen(set, verb, moment)),
  ...rule('S', 'Ask? Occasion Set Be Participle', (_: unknown, moment: Moment, set: Things, __: unknown, verb: Verb) => doneWhen(set, verb, moment)),
  ...rule('S', 'When Did Set Moment V Something Prep?', (_: unknown, __: unknown, by: Things, moment: Moment, verb: Verb, ___: unknown, prep?: Mod) => {
    const kinds = objectsOf(verb);
    const object = kinds.length !== 1 && verb !== 'close' ? null : prep === undefined ? things(kinds[0]!) : narrowed(things(kinds[0]!), prep);
    return object === null ? null : whenPlan({ what: 'act', by, verb, object, moment });
  }),
  ...rule('S', 'When Did Set V Set Moment', (_: unknown, __: unknown, by: Things, verb: Verb, object: Things, moment: Moment) => whenPlan({ what: 'act', by, verb, object, moment })),
  ...rule('S', 'Occasion Set V Set', (moment: Moment, by: Things, verb: Verb, object: Things) => whenPlan({ what: 'act', by, verb, object, moment })),
  ...rule('S', 'Ask Occasion Set V Set', (_: unknown, moment: Moment, by: Things, verb: Verb, object: Things) => whenPlan({ what: 'act', by, verb, object, moment })),
];

/** Of what it is asked when it came up, for the first or the last time. */
interface MentionWhen {
  readonly object: Things;
  readonly moment: Moment;
}

const mentionedWhen = (verb: Verb | null, object: Things, moment: Moment | undefined): MentionWhen | null => (verb === null || verb === 'mention' ? { object, moment: moment ?? 'last' } : null);

/** `when did k8s last come up in a stand-up`, `when did we first talk about dark mode this year`. */
const mentions: readonly Rule[] = [
  ...rule('MentionWhen', 'When Did Set AtMoment? CameUp AtMoment?', (_: unknown, __: unknown, of: Things, before?: Moment, ___?: unknown, after?: Moment) => mentionedWhen(null, of, before ?? after)),
  ...rule('MentionWhen', 'When Did Our AtMoment? V Set AtMoment?', (when: string | null, _: unknown, __: unknown, before: Moment | undefined, verb: Verb, of: Things, after?: Moment) => mentionedWhen(verb, of, before ?? after ?? unsaid(when))),
  ...rule('MentionWhen', 'When Be Set AtMoment? Participle AtMoment?', (when: string | null, __: unknown, of: Things, before: Moment | undefined, verb: Verb, after?: Moment) => mentionedWhen(verb, of, before ?? after ?? unsaid(when))),
  ...rule('MentionWhen', 'Ask? Occasion Our V Set', (_: unknown, moment: Moment, __: unknown, verb: Verb, of: Things) => mentionedWhen(verb, of, moment)),
  ...rule('MentionWhen', 'Ask? Occasion Set CameUp', (_: unknown, moment: Moment, of: Things) => mentionedWhen(null, of, moment)),
  ...rule('MentionWhen', 'Ask? Occasion Set Be? Participle', (_: unknown, moment: Moment, of: Things, __: unknown, verb: Verb) => mentionedWhen(verb, of, moment)),
  ...rule('MentionWhen', 'in|at which|what Kind Did Our AtMoment V Set', (_: unknown, __: unknown, kind: Things, ___: unknown, ____: unknown, moment: Moment, verb: Verb, of: Things) => (kind.kind === 'Meeting' && kind.where.length === 0 ? mentionedWhen(verb, of, moment) : null)),
  ...rule('MentionWhen', 'in|at which|what Kind Did Set AtMoment CameUp', (_: unknown, __: unknown, kind: Things, ___: unknown, of: Things, moment: Moment) => (kind.kind === 'Meeting' && kind.where.length === 0 ? mentionedWhen(null, of, moment) : null)),
  ...rule('AtMoment', 'Moment|Occasion', (moment: Moment) => moment),
  ...rule('S', 'MentionWhen', ({ object, moment }: MentionWhen) => whenPlan({ what: 'mention', object, moment })),
  ...rule('S', 'MentionWhen in|at Set', ({ object, moment }: MentionWhen, _: unknown, among: Things) => (among.kind === 'Meeting' && among.named === undefined ? whenPlan({ what: 'mention', object, moment, among }) : null)),
  ...rule('S', 'MentionWhen Time', ({ object, moment }: MentionWhen, time: Time) => whenPlan({ what: 'mention', object, moment, among: { ...things('Meeting'), when: time } })),
  ...rule('S', 'S InMeetings', (plan: Plan) => (plan.ask === 'find' && plan.set.kind === 'Meeting' ? plan : null)),
];

/** `when was Ana last in a stand-up`, `the last time hiring came up, when was that`. */
const lately: readonly Rule[] = [
  ...rule('S', 'When Be Set Moment in|at Set', (_: unknown, __: unknown, by: Things, moment: Moment, ___: unknown, object: Things) => (object.kind === 'Meeting' ? whenPlan({ what: 'act', by, verb: 'attend', object, moment }) : null)),
  ...rule('S', 'When Did Our Have|Hold Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => (set.kind === 'Meeting' ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'When Did Our Moment Have|Hold Set', (_: unknown, __: unknown, ___: unknown, moment: Moment, ____: unknown, set: Things) => heldWhen(set, moment)),
  ...rule('S', 'Occasion Our Have Set', (moment: Moment, _: unknown, __: unknown, set: Things) => heldWhen(set, moment)),
  ...rule('S', 'When Be|Did Set Moment HappenWord', (_: unknown, __: unknown, set: Things, moment: Moment) => heldWhen(set, moment)),
  ...rule('S', 'When Did Set Moment CommitTo Set', (_: unknown, __: unknown, by: Things, moment: Moment, ___: unknown, project: Things) => {
    const there = project.kind === 'Project' ? belonging(project) : null;
    const commits = there === null ? null : narrowed(things('Commit'), there);
    return commits === null ? null : whenPlan({ what: 'act', by, verb: 'write', object: commits, moment });
  }),
  ...rule('S', 'Set Be|BeWord Adjective When', (set: Things, _: unknown, adjective: Mod) => (adjective.signature === 'state open' && set.named !== undefined ? whenPlan({ what: 'state', set, verb: 'open' }) : null)),
  ...rule('S', 'Set When Be|Did It|Those|that HappenWord?', (set: Things) => (set.kind === 'Meeting' ? whenPlan({ what: 'there', set }) : null)),
  ...rule('S', 'S When Be It|Those|that', (plan: Plan) => (plan.ask === 'find' && plan.show !== undefined ? plan : null)),
];

/** `since when has it been discussed`: since the first time. */
const unsaid = (when: string | null): Moment => (when === 'since' ? 'first' : 'last');

const updatedWhen = (set: Things): Plan | null => (set.named !== undefined || set.pick?.limit === 1 ? whenPlan({ what: 'updated', set }) : null);

function heldWhen(set: Things, moment: Moment): Plan | null {
  const isFree = set.kind === 'Meeting' && set.pick === undefined && set.named === undefined;
  return isFree ? whenPlan({ what: 'there', set: { ...set, pick: { newest: moment === 'last', limit: 1 } } }) : null;
}

/** `On which dates did they meet`: on all of them. */
const allWhens: readonly Rule[] = [
  ...rule('S', 'WhenAll Did|Be? Set Meet', (_: unknown, __: unknown, them: Things, how: string) => (how === 'meet' ? allOfThem(meetingsOf(them)) : null)),
  ...rule('S', 'WhenAll Did|Be? Set Meet Set', (_: unknown, __: unknown, by: Things, how: string, other: Things) => (by.kind === 'Person' && how === 'meet' ? allOfThem(meetingsOf(together(by, other, true))) : null)),
  ...rule('S', 'WhenAll Did|Be Set HappenWord', (_: unknown, __: unknown, set: Things) => allOfThem(set)),
  ...rule('S', 'WhenAll Did Our Have Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => allOfThem(set)),
  ...rule('S', 'WhenAll Be|Did There? Set', (_: unknown, __: unknown, ___: unknown, set: Things) => allOfThem(set)),
];

const allOfThem = (set: Things | null): Plan | null => (set?.kind === 'Meeting' && set.pick === undefined ? whenPlan({ what: 'there', set }) : null);

/** `last`, `the first time`. */
const occasions: readonly Rule[] = [
  ...rule('Moment', 'LastWord', () => 'last'),
  ...rule('Moment', 'FirstWord', () => 'first'),
  ...rule('Occasion', 'LastTime', () => 'last'),
  ...rule('Occasion', 'FirstTime', () => 'first'),
];

/** When one of them was merged or closed for the last time. */
function doneWhen(set: Things | null, verb: Verb, moment: Moment): Plan | null {
  if (set === null || set.named !== undefined || set.pick !== undefined || set.quantity !== undefined || set.kind === 'Topic') return null;
  return whenPlan({ what: 'state', set: { ...set, pick: { newest: moment === 'last', limit: 1 } }, verb, ofDeed: true });
}

/** Meetings in which they were together. */
const meetingsOf = (them: Things | null): Things | null => (them?.kind === 'Person' && them.named?.each === true ? narrowedBy(things('Meeting'), actor(them, { verb: 'attend' })) : null);

/** When they were in a meeting together for the last time. */
export function metWhen(them: Things | null, moment: Moment = 'last'): Plan | null {
  const met = meetingsOf(them);
  return met === null ? null : heldWhen(met, moment);
}

/** What is found in meetings has their time. */
const fromMeetings: ReadonlySet<NodeKind> = new Set(['Decision', 'ActionItem', 'Question', 'Risk']);

function commitsWhen(by: Things, project: Things, moment: Moment): Plan | null {
  const object = project.kind === 'Project' ? narrowedBy(things('Commit'), belonging(project)) : null;
  return object === null ? null : whenPlan({ what: 'act', by, verb: 'write', object, moment });
}

const actWhen = (by: Things, verb: Verb, object: Things | null, moment: Moment): Plan | null => (by.kind !== 'Person' || object === null ? null : whenPlan({ what: 'act', by, verb, object, moment }));

function decidedWhen(words: readonly string[]): Plan | null {
  const decisions = narrowed(things('Decision'), about(words));
  return decisions === null ? null : whenPlan({ what: 'there', set: decisions });
}

export const whenRules: readonly Rule[] = [...whens, ...mentions, ...lately, ...allWhens, ...occasions];
