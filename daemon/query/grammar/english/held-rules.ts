/** Questions for meetings that were held, and for what came up with somebody there: `how many meetings did we hold in October`, `where was dark mode discussed`. */
import type { Plan } from '#schemas/query';
import { setOf } from '../asks.ts';
import { rule, signatureOf, type Rule } from '../chart.ts';
import { happened } from '../kind-times.ts';
import { linked, mod, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, notOf, others, timed } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { topicsOf, whether } from './asking.ts';
import { actor, anyOf, belonging, mentioning } from './meaning.ts';
import { predicate } from './predicate.ts';

const held: readonly Rule[] = [
  ...rule('Gap', 'Our Has? Hold Time?', (_: unknown, __: unknown, ___: unknown, time?: Time) => heldIn(time)),
  ...rule('S', 'Did Our Hold Set', (_: unknown, __: unknown, ___: unknown, set: Things) => whether(isMeeting(set) ? set : null)),
];

/** Who was there when it came up, and who was not. */
const there: readonly Rule[] = [
  ...rule('Post', 'where|InWhich Set Be? Absent', (_: unknown, by: Things) => (by.kind === 'Person' ? notOf(actor(anyOf(by), { verb: 'attend' })) : null)),
  ...rule('Post', 'where|InWhich Set BeNot PresentWord|There', (_: unknown, by: Things) => (by.kind === 'Person' ? notOf(actor(anyOf(by), { verb: 'attend' })) : null)),
  ...rule('Post', 'where|InWhich both? Set both? CameUp', (_: unknown, __: unknown, of: Things) => (of.named?.each === true ? mentioning(of) : null)),
  ...rule('Post', 'where|InWhich both Set Has? V|Participle|VerbOn', (_: unknown, __: unknown, by: Things, ___: unknown, verb: Verb) => (by.named?.each === true ? actor(by, { verb }) : null)),
  ...rule('Post', 'Bearing Set in Them', (_: unknown, by: Things) => (by.kind === 'Person' ? mod(`with ${JSON.stringify(by)} in it`, (kind) => (kind === 'Meeting' ? (actor(by, { verb: 'attend' })?.of(kind) ?? null) : null)) : null)),
  ...rule('S', 'what Did Our V with Set', (_: unknown, __: unknown, ___: unknown, verb: Verb, ____: unknown, by: Things) => (verb === 'mention' ? topicsWith(by) : null)),
  ...rule('S', 'what Did Our V with Set Time', (_: unknown, __: unknown, ___: unknown, verb: Verb, ____: unknown, by: Things, time: Time) => (verb === 'mention' ? topicsWith(by, time) : null)),
];

/** Who said something there, and who was only there. */
const speaking: readonly Rule[] = [
  ...rule('Vp', 'Has? Speak in|at Set', (_: unknown, __: unknown, ___: unknown, meetings: Things) => predicate(spokeIn(meetings), null)),
];

function spokeIn(meetings: Things): Mod | null {
  const theirs = meetings.kind === 'Meeting' ? narrowedBy(things('Segment'), belonging(meetings)) : null;
  const said = theirs === null ? null : setOf(theirs);
  return said === null ? null : mod(`spoke in ${signatureOf(said)}`, (kind) => (kind === 'Person' ? linked('spoke', said) : null));
}

/** Whether it came up elsewhere. */
const discussed: readonly Rule[] = [
  ...rule('S', 'Be|Did Set Be? Participle|CameUp Outside Set', (_: unknown, of: Things, __: unknown, verb: Verb | null, ___: unknown, than: Things) => (verb === null || verb === 'mention' ? whether(cameUpOutside(of, than)) : null)),
];

/** Two or more in the same meeting. */
const together: readonly Rule[] = [
  ...rule('S', 'Be|Has|Did Set Been? in|at same Set', (_: unknown, them: Things, __: unknown, ___: unknown, ____: unknown, set: Things) => whether(sharedBy(them, set))),
  ...rule('S', 'Be|Has|Did Set V same Set', (_: unknown, them: Things, verb: Verb, __: unknown, set: Things) => (verb === 'attend' ? whether(sharedBy(them, set)) : null)),
  ...rule('Set', 'Set Together', (set: Things) => (isMeeting(set) && set.where.filter((condition) => condition.is === 'linked' && condition.role === 'attendee').length > 1 ? set : null)),
];

const isMeeting = ({ kind, named }: Things): boolean => kind === 'Meeting' && named === undefined;

/** All meetings were held. */
const heldIn = (time: Time | undefined): Mod => mod(`held ${JSON.stringify(time?.utc)}`, (kind) => (kind !== 'Meeting' ? null : time === undefined ? [] : happened(kind, time)));

/** The topics of meetings with somebody. */
function topicsWith(by: Things, time?: Time): Plan | null {
  const meetings = by.kind === 'Person' ? narrowedBy(things('Meeting'), belonging(by)) : null;
  const then = meetings === null || time === undefined ? meetings : narrowed(meetings, timed(time));
  return then === null ? null : topicsOf(then);
}

/** In meetings other than these. */
function cameUpOutside(of: Things, than: Things): Things | null {
  const rest = than.kind === 'Meeting' ? others(than) : null;
  return narrowedBy(rest, mentioning(of));
}

/** Meetings that each of them attended. */
const sharedBy = (them: Things, set: Things): Things | null => (them.kind === 'Person' && them.named?.each === true && set.kind === 'Meeting' ? narrowedBy(set, actor(them, { verb: 'attend' })) : null);

export const heldRules: readonly Rule[] = [...held, ...there, ...speaking, ...discussed, ...together];
