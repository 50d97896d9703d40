/** Sets of things, by themselves or named: `all open PRs`, `more than 3 issues`, `Ana, Ben and Priya`. */
import type { NodeKind } from '#schemas/graph';
import { ofTheirTime } from '../asks.ts';
import { rule, signatureOf, type Rule } from '../chart.ts';
import { conditionsInTime } from '../event-times.ts';
import { happened } from '../kind-times.ts';
import { isWork, narrowed, things, without, type Mod, type Quantity, type Things, type Time } from '../meanings.ts';
import { due, inRepository, isAssigned, narrowedBy, none, others, timed, together } from '../predicates.ts';
import { belonging } from './meaning.ts';
import { doneThere, type Predicate } from './predicate.ts';

const sets: readonly Rule[] = [
  ...rule('Head', 'Kind', (kind: Things) => kind),
  ...rule('Head', 'Kind Kind', (one: Things, other: Things) => (one.kind === 'Meeting' && other.kind === 'Meeting' ? { ...one, where: [...one.where, ...other.where] } : null)),
  // "Merged work" is pull requests, as nothing else is merged.
  ...rule('Head', 'Adjective WorkWord', (adjective: Mod) => (mergeable.has(adjective.signature) ? narrowed(things('PullRequest'), adjective) : null), 0.1),
  // "Retro action items", "k8s sync decisions".
  ...rule('Head', 'Kind Kind', (one: Things, other: Things) => (one.kind === 'Meeting' && one.where.length > 0 && cameOfMeetings.has(other.kind) ? ofSeries(one, other) : null)),
  // "New issues this week" are those of this week.
  ...rule('Set', 'NewWord Set', (_: unknown, set: Things) => (set.when !== undefined && set.done === undefined && set.pick === undefined && set.quantity === undefined ? set : null)),
  ...rule('Stated', 'NewWord Time', (_: unknown, time: Time) => timed(time)),
  // What comes last says something of what stands nearest: "PRs that close issues Ana opened".
  ...rule('Posted', 'Head Post', (head: Things, post: Mod) => narrowed(head, post)),
  ...rule('Posted', 'Head Set', (head: Things, of: Things) => telegraphed(head, of), 0.4),
  ...rule('Posted', 'Posted Post', (head: Things, post: Mod) => narrowedBy(ofTheirTime(head), post), 0.12),
  ...rule('Posted', 'Head TimeOf', (head: Things, time: Time) => datedThings(thingsInTime(head, time)), 0.15),
  // Tasks for this week are those to be done in it.
  ...rule('Posted', 'Head|Posted TimeFor', (head: Things, time: Time) => narrowed(head, due(nearer(time))), 0.05),
  ...rule('Posted', 'Head|Posted TimeFrom', (head: Things, time: Time) => datedThings(thingsInTime(head, time)), 0.15),
  ...rule('Posted', 'Head Time', (head: Things, time: Time) => thingsInTime(head, time), 0.15),
  ...rule('Posted', 'Posted Time', (head: Things, time: Time) => thingsInTime(head, time), 0.25),
  ...rule('Set', 'Quantity of Set', (quantity: Quantity, _: unknown, set: Things) => quantified(set, quantity)),
  ...rule('Set', 'One of Set', (_: unknown, __: unknown, set: Things) => (set.named === undefined ? set : null), 0.1),
  ...rule('Set', 'All Set', (word: string | null, set: Things) => (set.named === undefined && set.quantity === undefined ? { ...set, every: true, ...(word === 'each' && { each: true }) } : null)),
  ...rule('Set', 'Anybody who|that Vp', (_: unknown, __: unknown, vp: Predicate) => narrowed(things('Person'), vp.mod)),
  ...rule('Set', 'Anybody from|on|at Set', (_: unknown, __: unknown, of: Things) => narrowedBy(things('Person'), of.kind === 'Project' || of.kind === 'Meeting' ? belonging(of) : null)),
  ...rule('Set', 'Head|Posted', (head: Things) => head),
  ...rule('Kind', 'Different Kind', (_: unknown, kind: Things) => kind, 0.3),
  ...rule('Set', 'Name', (name: Things) => name),
  ...rule('Set', 'Pre Set', (pre: Mod, set: Things) => (set.named === undefined && set.quantity === undefined && (set.pick === undefined || pre.signature.startsWith('of(')) && !(pre.telegraphic === true && set.verbal === true) ? verbally(ownedBy(retimed(set, pre), pre), pre) : null)),
  // "Ana's latest 3 PRs": whose they are comes before how they are picked.
  ...rule('Set', 'Owner Set', (owner: Mod, set: Things) => (set.named === undefined && set.quantity === undefined ? ownedBy(set, owner) : null)),
  ...rule('Set', 'Quantity Set', (quantity: Quantity, set: Things) => quantified(set, quantity)),
  ...rule('Set', 'Number Set', (number: number, set: Things) => quantified(set, { atLeast: number, atMost: number }), 0.3),
  ...rule('Set', 'no Set', (_: unknown, set: Things) => quantified(set, none)),
  // "Overdue tasks, everyone's": of whomever.
  ...rule('Set', 'Everybody|Anybody OfIt Set', (_: unknown, __: unknown, set: Things) => (isSomebodys(set) ? set : null)),
  ...rule('Set', 'Set Everybody OfIt', (set: Things) => (isSomebodys(set) ? set : null)),
  ...rule('Set', 'any Set', (_: unknown, set: Things) => (set.named === undefined ? set : null)),
  ...rule('Set', 'any of Set', (_: unknown, __: unknown, set: Things) => (set.named === undefined ? set : null)),
  ...rule('Set', 'Time Set', (time: Time, set: Things) => (set.named === undefined && set.quantity === undefined && set.pick === undefined ? datedThings(thingsInTime(set, time)) : null), 0.3),
  ...rule('Set', 'Kind in|of|from|at Set that|who Vp', (kind: Things, _: unknown, project: Things, __: unknown, vp: Predicate) => actingThere(kind, project, vp)),
  ...rule('Set', 'Me', (me: Things) => me),
];

/** `Merged PRs from October with a label` were merged then, as `merged PRs from October` were. */
function retimed(set: Things, state: Mod): Things {
  const { theirTime, ...rest } = set;
  const [own, conditions] = theirTime === undefined ? [null, null] : [happened(set.kind, theirTime), state.of(set.kind)];
  if (theirTime === undefined || own === null || conditions === null) return set;
  const timely = conditionsInTime(set.kind, conditions, theirTime) ?? [];
  const at = set.where.findIndex((condition) => signatureOf(condition) === signatureOf(own));
  const event = timely.filter((condition) => condition.is === 'within' && signatureOf(condition) !== signatureOf(own));
  return at < 0 || event.length === 0 ? set : { ...rest, where: [...set.where.slice(0, at), ...event, ...set.where.slice(at + 1)] };
}

/** `My assigned issues` are those that were assigned to me, rather than mine that somebody has. */
function ownedBy(set: Things, owner: Mod): Things | null {
  const [made, ...more] = (set.kind === 'Issue' || set.kind === 'PullRequest') && set.where.some(isAssigned) ? (owner.of(set.kind) ?? []) : [];
  if (!/"(?:author|submitter)"/u.test(JSON.stringify(made ?? null))) return narrowed(set, owner);
  if (made?.is !== 'linked' || more.length > 0) return null;
  const { to } = made;
  return { ...set, where: set.where.map((condition) => (isAssigned(condition) ? { ...condition, to } : condition)) };
}

const mergeable: ReadonlySet<string> = new Set(['state merged', 'state unmerged', 'state draft']);

const isSomebodys = ({ kind, named, quantity }: Things): boolean => (isWork(kind) || kind === 'ActionItem' || kind === 'Commit') && named === undefined && quantity === undefined;

/** `Ana and Ben`, `Ben, Priya or Tom`, `issue 53 in atlas`. */
const names: readonly Rule[] = [
  ...rule('Set', 'Set and Set', (one: Things, _: unknown, other: Things) => together(one, other, true)),
  ...rule('Set', 'both Set and Set', (_: unknown, one: Things, __: unknown, other: Things) => bothTogether(one, other)),
  ...rule('Set', 'Set or Set', (one: Things, _: unknown, other: Things) => together(one, other, false)),
  ...rule('Set', 'Set comma Set and|or Set', (one: Things, _: unknown, second: Things, word: unknown, third: Things) => listOf([one, second, third], word)),
  ...rule('Set', 'Set comma Set comma Set and|or Set', (one: Things, _: unknown, second: Things, __: unknown, third: Things, word: unknown, last: Things) => listOf([one, second, third, last], word)),
  ...rule('Set', 'either Set or Set', (_: unknown, one: Things, __: unknown, other: Things) => together(one, other, false)),
  ...rule('Set', 'Name in|of|from|at? Name', (work: Things, _: unknown, project: Things) => inRepository(work, project), 0.05),
  ...rule('Set', 'Name Name', (one: Things, other: Things) => inRepository(one, other) ?? inRepository(other, one), 0.1),
  ...rule('Set', 'OtherThan Set', (_: unknown, than: Things) => (than.kind === 'Person' && than.isRole !== true ? others(than) : null), 0.2),
  ...rule('Set', 'Name Emphatic', (name: Things) => (name.kind === 'Person' ? name : null)),
  ...rule('Set', 'Kind Name', (kind: Things, name: Things) => (name.kind === kind.kind && kind.where.length === 0 ? name : null)),
  ...rule('Set', 'Name Kind', (name: Things, kind: Things) => (name.kind === kind.kind && kind.where.length === 0 && (kind.kind === 'Project' || kind.kind === 'Topic' || kind.kind === 'Meeting') ? name : null)),
];

/** `more than 3`, `at least one`, `5 or more`. */
const quantities: readonly Rule[] = [
  ...rule('Quantity', 'MoreThan Number', (_: unknown, number: number) => ({ atLeast: number + 1 })),
  ...rule('Quantity', 'AtLeast Number', (_: unknown, number: number) => (number > 0 ? { atLeast: number } : null)),
  ...rule('Quantity', 'Number OrMore', (number: number) => (number > 0 ? { atLeast: number } : null)),
  ...rule('Quantity', 'LessThan Number', (_: unknown, number: number) => (number > 0 ? { atLeast: 0, atMost: number - 1 } : null)),
  ...rule('Quantity', 'AtMost Number', (_: unknown, number: number) => ({ atLeast: 0, atMost: number })),
  ...rule('Quantity', 'between Number and Number', (_: unknown, least: number, __: unknown, most: number) => (least > 0 && least < most ? { atLeast: least, atMost: most } : null)),
  ...rule('Quantity', 'Exactly|only Number', (_: unknown, number: number) => ({ atLeast: number, atMost: number })),
];

const cameOfMeetings: ReadonlySet<NodeKind> = new Set(['Decision', 'ActionItem', 'Question', 'Risk', 'Topic']);

/** Of all those meetings: of the last retro, or the last of all, `the last retro tasks` does not tell. */
function ofSeries(meetings: Things, kind: Things): Things | null {
  const of = narrowedBy(kind, belonging(meetings));
  return of === null ? null : { ...of, ofSeries: true };
}

export function thingsInTime(head: Things, time: Time): Things | null {
  // In "actions from the meeting before the last retrospective", that was when the meeting was.
  const isOfMeeting = time.isPast === true && head.where.some((condition) => condition.is === 'linked' && condition.to.kind === 'Meeting' && condition.to.where.length === 0);
  return isOfMeeting || head.untimed === true || head.sometime === true || head.when !== undefined || conditionsInTime(head.kind, head.where, time) === null ? null : { ...head, when: time, ...(isNext(head, time) && { isNext: true as const }) };
}

/** In November, `tasks for October` are not those of the next one. */
function nearer(time: Time): Time {
  const [back, ahead] = [time.days.from, time.ahead.days.from];
  return back !== null && ahead !== null && Date.parse(ahead) - Date.parse(back) > HALF_A_YEAR ? { ...time, ahead: { days: time.days, utc: time.utc } } : time;
}

const HALF_A_YEAR = 183 * 86_400_000;

/** A piece of work has other times than its own. */
const datedThings = (head: Things | null): Things | null => (head === null || !isWork(head.kind) ? head : { ...head, dated: true });

/** `the meeting after the last retrospective` */
const isNext = ({ kind, plural, pick }: Things, { isPast, utc }: Time): boolean => isPast === true && kind === 'Meeting' && plural !== true && pick === undefined && (utc.from === null || utc.before === null);

/** `decisions, k8s sync, 17 November`: of that meeting. */
function telegraphed(head: Things, of: Things): Things | null {
  const isOfMeetings = head.kind === 'Decision' || head.kind === 'ActionItem' || head.kind === 'Question' || head.kind === 'Risk' || head.kind === 'Topic';
  const said = isOfMeetings && of.kind === 'Meeting' && of.where.length + (of.when === undefined ? 0 : 1) > 0 ? belonging(of) : null;
  return said === null ? null : narrowed(head, said);
}

/** `tasks for both Ben and Tom` are those that are for each of them. */
function bothTogether(one: Things, other: Things): Things | null {
  const both = together(one, other, true);
  return both?.named === undefined ? null : { ...both, named: { ...both.named, both: true } };
}

/** `Ben, Priya or Tom`. */
function listOf(parts: readonly Things[], word: unknown): Things | null {
  return parts.slice(1).reduce<Things | null>((before, part) => (before === null ? null : together(before, part, word !== 'or')), parts[0]!);
}

/** Marks what begins with a word that may be a verb. */
const verbally = (set: Things | null, pre: Mod): Things | null => (set === null ? null : pre.verbal === true ? { ...set, verbal: true } : without(set, 'verbal'));

const quantified = (of: Things, quantity: Quantity): Things | null => (of.quantity !== undefined || of.named !== undefined ? null : { ...of, quantity });

/** "People in k8s who closed issues": who closed issues of k8s. */
export function actingThere(people: Things, project: Things, vp: Predicate): Things | null {
  const where = people.kind === 'Person' && project.kind === 'Project' ? (belonging(project)?.of('PullRequest') ?? null) : null;
  const there = where === null ? null : doneThere(vp, where);
  return there === null ? null : narrowed(people, there.mod);
}

/** The same people, unless what they do is done in the project that they are of: that is said by {@link actingThere}. */
export function wherever(people: Things, vp: Predicate): Things | null {
  const [only] = people.kind === 'Person' && people.where.length === 1 ? people.where : [];
  const place = only?.is === 'any' ? only.of.flatMap((one) => (one.is === 'linked' && one.role === 'authored' ? one.to.where : [])).slice(0, 1) : [];
  return place.length > 0 && doneThere(vp, place) !== null ? null : people;
}

export const setRules: readonly Rule[] = [...sets, ...names, ...quantities];
