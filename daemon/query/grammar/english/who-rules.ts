/** Questions for people: `who reviewed PR 12`, `whose PRs are still open`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { about } from '../contents.ts';
import { isWork, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { havingSuch, narrowedBy, timed } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { doers, found, owners, people } from './asking.ts';
import { actor, belonging } from './meaning.ts';
import { oneOfEachOwner } from './owners-own.ts';
import { doingTo, doneThere, type Predicate } from './predicate.ts';

export const whoRules: readonly Rule[] = [
  ...rule('S', 'who|Asked Vp', (_: unknown, vp: Predicate) => found(narrowed(people, vp.mod))),
  ...rule('S', 'which|who of Our Vp', (_: unknown, __: unknown, ___: unknown, vp: Predicate) => found(narrowed(people, vp.mod))),
  ...rule('S', 'who Prep Vp', (_: unknown, where: Mod, vp: Predicate) => whoThere(where, vp)),
  ...rule('S', 'who Be Set', (_: unknown, __: unknown, set: Things) => (set.kind === 'Person' ? found(set) : null), 0.1),
  ...rule('S', 'who Be RoleNoun of|for|on Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, set: Things) => doers(verb, set)),
  ...rule('S', 'who|whom Did Set Meet Time?', (_: unknown, __: unknown, by: Things, ___: unknown, time?: Time) => metWith(by, time)),
  ...rule('S', 'Ask|who|which|what? Be? Set in|at same Kind as Set Time?', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, kind: Things, _____: unknown, by: Things, time?: Time) => (set.kind === 'Person' && set.where.length === 0 && isMeetings(kind) ? metWith(by, time) : null)),
  ...rule('S', 'who Be in|at same Kind as Set Time?', (_: unknown, __: unknown, ___: unknown, ____: unknown, kind: Things, _____: unknown, by: Things, time?: Time) => (isMeetings(kind) ? metWith(by, time) : null)),
  ...rule('S', 'who Be Set AssignedTo', (_: unknown, __: unknown, set: Things) => doers('own', set)),
  ...rule('S', 'to who|whom Be Set Participle', (_: unknown, __: unknown, ___: unknown, set: Things, verb: Verb) => (verb === 'own' ? doers(verb, set) : null)),
  ...rule('S', 'Set Be AssignedTo who|whom', (set: Things) => doers('own', set)),
  ...rule('S', 'Set Has? V|Participle Set by|of who|whom', (by: Things, _: unknown, verb: Verb, object: Things) => (by.kind === 'Person' ? owners(narrowedBy(object, actor(by, { verb }))) : null)),
  ...rule('S', 'who|whom Be Set Participle by', (_: unknown, __: unknown, set: Things, verb: Verb) => doers(verb, set)),
  ...rule('S', 'by who|whom Be Set Participle', (_: unknown, __: unknown, ___: unknown, set: Things, verb: Verb) => doers(verb, set)),
  ...rule('S', 'Set Be? Participle by who|whom', (set: Things, _: unknown, verb: Verb) => doers(verb, set)),
  ...rule('S', 'Set Be? Participle by which|what Set', (set: Things, _: unknown, verb: Verb, __: unknown, ___: unknown, by: Things) => (by.kind === 'Person' && by.where.length === 0 ? doers(verb, set) : null)),
  ...rule('S', 'whose Kind Be Set', (_: unknown, kind: Things, __: unknown, set: Things) => (kind.kind === set.kind && set.named !== undefined ? owners(set) : null)),
  ...rule('S', 'Name Be? Participle by', (work: Things, _: unknown, verb: Verb) => (isNamedWork(work) ? doers(verb, work) : null)),
  ...rule('S', 'whose Deed Did Set Have|Receive Time?', (_: unknown, verb: Verb, __: unknown, set: Things) => (isNamedWork(set) ? doers(verb, set) : null)),
  ...rule('S', 'from who|whom|FromPeople Did Set Have|Receive Their? Deed', (_: unknown, __: unknown, ___: unknown, set: Things, ____: unknown, _____: unknown, verb: Verb) => (isNamedWork(set) ? doers(verb, set) : null)),
  ...rule('S', 'who|whom|FromPeople Did Set Have|Receive Their? Deed from', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, verb: Verb) => (isNamedWork(set) ? doers(verb, set) : null)),
  ...rule('GotFrom', 'Have|Receive Their? Deed from', (_: unknown, __: unknown, verb: Verb) => verb),
  ...rule('S', 'Name GotFrom who|whom|FromPeople', (set: Things, verb: Verb) => (isNamedWork(set) ? doers(verb, set) : null)),
  ...rule('S', 'Everybody|Anybody Participle Set', (_: unknown, verb: Verb, set: Things) => (verb === 'involve' ? doers(verb, set) : null)),
  ...rule('S', 'Everybody|Anybody Be? AssignedTo Set', (_: unknown, __: unknown, ___: unknown, set: Things) => (isNamedWork(set) ? doers('own', set) : null)),
  ...rule('S', 'whose Set Did|Be Gap', (_: unknown, set: Things, __: unknown, gap: Mod) => ownersSuch(set, gap)),
  ...rule('S', 'whose Set Vp', (_: unknown, set: Things, vp: Predicate) => (set.pick === undefined ? ownersSuch(set, vp.mod) : found(narrowedBy(people, oneOfEachOwner(set, vp.mod))))),
  ...rule('S', 'who HasTo Text', (_: unknown, __: unknown, words: readonly string[]) => owners(narrowedBy(things('ActionItem'), about(words))), 0.3),
];

/** Of whom they are so; what is denied of several is denied of all that each has. */
const ownersSuch = (set: Things, said: Mod): Plan | null => (set.kind === 'Person' || set.pick !== undefined ? null : found(narrowedBy(people, havingSuch(set, said))));

const isNamedWork = ({ kind, named }: Things): boolean => (isWork(kind)) && named !== undefined;

/** `who in k8s closed issues`: who closed issues of k8s. */
function whoThere(where: Mod, vp: Predicate): Plan | null {
  const places = where.of('PullRequest')?.filter((condition) => condition.is === 'linked' && condition.role === 'part of') ?? [];
  const done = places.length === 0 ? null : doneThere(vp, places);
  return done === null ? null : found(narrowed(people, done.mod));
}

const isMeetings = ({ kind, where }: Things): boolean => kind === 'Meeting' && where.length === 0;

/** Who was in meetings with somebody. */
function metWith(by: Things, time: Time | undefined): Plan | null {
  const withThem = by.kind === 'Person' && by.named !== undefined ? narrowedBy(things('Meeting'), belonging(by)) : null;
  const then = withThem === null || time === undefined ? withThem : narrowed(withThem, timed(time));
  const there = then === null ? null : doingTo({ verb: 'attend' }, then);
  return there === null ? null : found(narrowed(things('Person', { is: 'not', of: { is: 'named', ids: [...(by.named?.ids ?? [])] } }), there.mod));
}
