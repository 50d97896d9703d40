/** Questions for all of them: `are all k8s tasks done`, `did everyone at the last sync review PR 12`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { setOf } from '../asks.ts';
import { everyPlan } from '../every.ts';
import { mod, narrowed, type Mod, type Things } from '../meanings.ts';
import { doneByThings, narrowedBy } from '../predicates.ts';
import { people } from './asking.ts';
import type { Act, Verb } from '../verbs.ts';
import { doneByOne } from './done-by-one.ts';
import { actor, belonging, byDoer, mentioning } from './meaning.ts';
import type { Predicate } from './predicate.ts';

export const everyRules: readonly Rule[] = [
  ...rule('Everyone', 'Everybody who|that Vp', (_: unknown, __: unknown, vp: Predicate) => narrowed(people, vp.mod)),
  ...rule('Everyone', 'Everybody in|at|from|of Set', (_: unknown, __: unknown, where: Things) => (where.kind === 'Meeting' || where.kind === 'Project' ? narrowed(people, belonging(where)!) : null)),
  ...rule('S', 'Did|Be|Has Everyone Vp', (_: unknown, them: Things, vp: Predicate) => everyPlan(them, vp.mod)),
  ...rule('S', 'Did|Be|Has Everyone Stated', (_: unknown, them: Things, said: Mod) => everyPlan(them, said), 0.05),
  ...rule('S', 'Be|Did Set All Stated', (_: unknown, set: Things, __: unknown, said: Mod) => (set.every === undefined ? everyPlan(set, said) : null)),
  // "Did the actions get done", "are Ben's PRs merged": those are all that there are of them, and one that is says nothing.
  ...rule('S', 'Be|Did|Has Definite Set Stated', (_: unknown, __: unknown, set: Things, said: Mod) => ofAllTheirs(set, said)),
  ...rule('S', 'Did|Has Definite Set Vp', (_: unknown, __: unknown, set: Things, vp: Predicate) => (set.kind === 'Meeting' ? null : ofAllTheirs(set, vp.mod))),
  ...rule('S', 'Did|Has Owner Set Vp', (_: unknown, owner: Mod, set: Things, vp: Predicate) => (set.kind === 'Meeting' ? null : ofAllTheirs(narrowed(set, owner), vp.mod))),
  ...rule('S', 'Be|Did|Has Owner Set Stated', (_: unknown, owner: Mod, set: Things, said: Mod) => ofAllTheirs(narrowed(set, owner), said)),
  ...rule('S', 'Be|Did Set All Be Stated', (_: unknown, set: Things, __: unknown, ___: unknown, said: Mod) => (set.every === undefined ? everyPlan(set, said) : null)),
  ...rule('S', 'Did|Has Set All Vp', (_: unknown, set: Things, __: unknown, vp: Predicate) => (set.every === undefined ? everyPlan(set, vp.mod) : null)),
  ...rule('S', 'Did|Be|Has Set V|Participle Set', (_: unknown, by: Things, verb: Verb, set: Things) => toEvery(by, { verb }, set)),
  ...rule('S', 'Be Set in|at Set', (_: unknown, by: Things, __: unknown, set: Things) => toEvery(by, { verb: 'attend' }, set)),
  ...rule('S', 'Did|Be|Has Set CameUp|Participle in|at Set', (_: unknown, of: Things, verb: Verb | null, __: unknown, set: Things) => ((verb === null || verb === 'mention') && of.named !== undefined && set.kind === 'Meeting' && set.every === true ? everyPlan(set, mentioning(of)) : null)),
  // "Open tasks of everyone who was there": those of any of them.
  ...rule('Prep', 'of|for|from Everyone', (_: unknown, them: Things) => belonging(them)),
  ...rule('Posted', 'Head|Posted by Everyone', (head: Things, _: unknown, them: Things) => (head.bare === true || head.done !== undefined ? null : narrowedBy(head, belonging(them))), 0.02),
  // What several can do to one thing, each of them did; what is done once, one of them.
  ...rule('Done', 'Participle by Everyone', (verb: Verb, _: unknown, them: Things) => (doneByOne.has(verb) ? byDoer({ verb }, them) : byEach(verb, them))),
  ...rule('Done', 'AssignedTo Everyone', (_: unknown, them: Things) => doneByThings({ verb: 'own' }, them)),
];

function byEach(verb: Verb, them: Things): Mod | null {
  const to = them.where.length === 0 || verb === 'own' ? null : setOf(them);
  const said = to === null ? null : byDoer({ verb }, them);
  return said === null || to === null ? null : mod(`${said.signature} each`, (kind) => {
    const [one, ...more] = said.of(kind) ?? [];
    return one?.is !== 'linked' || more.length > 0 ? null : { is: 'linked to all', role: one.role, to, ...(one.along !== undefined && { along: one.along }) };
  });
}

/** Things that are told apart from others of their kind, and more than one. */
function ofAllTheirs(set: Things | null, said: Mod): Plan | null {
  const isOfAll = set?.plural === true && set.kind !== 'Person' && set.named === undefined && set.quantity === undefined && set.pick === undefined && set.every === undefined;
  return isOfAll ? everyPlan(set, said) : null;
}

/** `did Ana attend every k8s sync this month`: whether there is none that she did not. */
function toEvery(by: Things, act: Act, of: Things): Plan | null {
  return by.named !== undefined && by.kind === 'Person' && of.every === true ? everyPlan(of, actor(by, act)) : null;
}
