/** What is said of somebody or something with a verb, as long as it is not known of which kind they are: `reviewed Ben's PRs`, `has no comments`. */
import type { Condition } from '#schemas/query';
import { setOf } from '../asks.ts';
import { bothMods, eitherMod, isWork, narrowed, notMod, things, without, type Mod, type Things, type Time } from '../meanings.ts';
import { objectsOf } from '../predicates.ts';
import { doing, type Act } from '../verbs.ts';

/** What is said of somebody or something, and the things that it is about: "but wrote none". */
export interface Predicate {
  readonly signature: string;
  readonly mod: Mod;
  readonly object: Things | null;
  /** Of what somebody does: the same to other things, or at another time. */
  readonly act?: Act;
  /** Of what was said of several things one by one. */
  readonly parts?: readonly Predicate[];
  /** `only reviewed drafts`: what is denied of it, the reviewing or the rest, cannot be told. */
  readonly only?: true;
}

export const predicate = (said: Mod | null, object: Things | null, act?: Act): Predicate | null => (said === null ? null : { signature: `${said.signature} ${JSON.stringify(object)} ${JSON.stringify(act)}`, mod: said, object, ...(act !== undefined && { act }) });

export const denying = (said: Predicate | null): Predicate | null => (said === null || said.only === true ? null : predicate(notMod(said.mod), said.object));

export const alone = (said: Predicate | null): Predicate | null => (said === null ? null : { ...said, only: true });

export const andAlso = (one: Predicate | null, other: Predicate | null): Predicate | null => (one === null || other === null ? null : predicate({ ...bothMods(one.mod, other.mod), ...((one.mod.untimed === true || other.mod.untimed === true) && { untimed: true as const }) }, other.object ?? one.object));

/** What somebody does to things; the things may be fewer than a quantity, or none. */
export function doingTo(said: Act, spoken: Things): Predicate | null {
  const { act, object } = atItsTime(said, spoken);
  // "Who finished tasks last week": when they were finished nobody knows, and they need not be tasks of last week.
  if (act.verb === 'finish' && object.when !== undefined) return null;
  const set = setOf(object);
  return set === null ? null : predicate(doing(act, object, set), object, act);
}

/** `reviewed a PR in July that Ana merged`: what is said behind the time has none of it, so that it is that of the reviewing. */
function atItsTime(act: Act, object: Things): { readonly act: Act; readonly object: Things } {
  const { when, isTimeFirst, pick, kind } = object;
  return when === undefined || isTimeFirst !== true || act.time !== undefined || pick !== undefined || !isWork(kind) ? { act, object } : { act: { ...act, time: when }, object: without(object, 'when', 'isTimeFirst') };
}

/** A verb without its object, where it takes one kind of thing alone. */
export function doingSomething(act: Act, where?: Mod): Predicate | null {
  const kinds = objectsOf(act.verb);
  const kind = kinds.length === 1 ? kinds[0] : undefined;
  if (kind === undefined) return null;
  const object = where === undefined ? things(kind) : narrowed(things(kind), where);
  return object === null ? null : doingTo(act, object);
}

export const isPlace = (condition: Condition): boolean => condition.is === 'linked' && condition.role === 'part of' && condition.to.kind === 'Project';

export const places = ({ where }: Things): readonly Condition[] => where.filter(isPlace);

const inPlaces: ReadonlySet<string> = new Set(['PullRequest', 'Issue', 'Commit', 'Meeting']);

/** `commented on anything in k8s`: on whatever it can be done to. */
export function doingAnything(act: Act, where?: Mod): Predicate | null {
  const each = objectsOf(act.verb).flatMap((kind) => {
    const object = where === undefined ? things(kind) : narrowed(things(kind), where);
    const done = object === null ? null : doingTo(act, object);
    return done === null ? [] : [done.mod];
  });
  return each.length < 2 ? doingSomething(act, where) : predicate(each.reduce(eitherMod), null);
}

/** The same act where another one was: in its project, at its time. */
export function alike(one: Predicate, like: { readonly places: readonly Condition[]; readonly time: Time | undefined }): Predicate | null {
  const { act, object } = one;
  if (one.parts !== undefined) {
    const [first, ...rest] = one.parts.map((part) => alike(part, like));
    return rest.reduce<Predicate | null>((before, part) => andAlso(before, part), first ?? null);
  }
  if (act === undefined || object === null || object.named !== undefined || object.pick !== undefined) return one;
  const takesPlace = inPlaces.has(object.kind) && places(object).length === 0 && like.places.length > 0;
  const takesTime = act.time === undefined && object.when === undefined && like.time !== undefined;
  if (!takesPlace && !takesTime) return one;
  const there = takesPlace ? { ...object, where: [...object.where, ...like.places] } : object;
  return doingTo(takesTime ? { ...act, time: like.time } : act, there) ?? doingTo(act, there);
}

/** `wrote PRs and closed issues in k8s last week`: both there and then, when the first says neither. */
export function thereAndThen(one: Predicate | null, other: Predicate | null): Predicate | null {
  if (one === null || other === null) return null;
  // "Assigned and closed last week": when it was assigned, nobody knows.
  if (one.mod.untimed === true && one.act === undefined && other.mod.signature.includes('"before"')) return null;
  const like = { places: other.object === null ? [] : places(other.object), time: other.act?.time ?? other.object?.when };
  const first = other.act === undefined ? one : alike(one, like);
  const both = andAlso(first, other);
  return both === null || first === null ? null : { ...both, parts: [...(first.parts ?? [first]), ...(other.parts ?? [other])] };
}

/** The same of what was done in these places alone; null when nothing of it has a place. */
export function doneThere(vp: Predicate, where: readonly Condition[]): Predicate | null {
  const there = alike(vp, { places: where, time: undefined });
  return there === null || there === vp || there.signature === vp.signature ? null : there;
}
