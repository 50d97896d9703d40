/** Plans of numbers that are no mere count: comments, which are added up; shares; who is slowest; how many of them each has. Pure. */
import type { NodeKind } from '#schemas/graph';
import type { FindPlan, GroupKey, Links, Plan, SetPlan } from '#schemas/query';
import { comparePlan, groupPlan, inItsState, rankPlan, setOf, spellOf, type Ranking, type Spell, type Statistic } from './asks.ts';
import { signatureOf } from './chart.ts';
import { groupPath } from './relations.ts';
import { isWork, linked, mod, narrowed, things, without, type Mod, type Quantity, type Things } from './meanings.ts';

const anybody: SetPlan = { kind: 'Person', where: [] };

/** When comments were written, nobody knows: `comments on PRs last week`. */
const isUndated = ({ when, dated }: Things): boolean => when === undefined || dated === true;

/** All of them are meant, said with "all" or without. */
const wholeOf = (set: Things): SetPlan | null => (set.quantity !== undefined ? null : setOf(without(set, 'every')));

/** The comments that works have, or people left on them: of each, added up. */
function comments(role: 'commenter' | 'commented on', to: SetPlan): Links {
  return { role, to, sum: 'count' };
}

/** `with more than three comments`, `with no comment by Ben`. */
export function withComments(quantity: Quantity, by: Things = things('Person')): Mod | null {
  const set = setOf(by);
  if (set === null || by.kind !== 'Person' || by.quantity !== undefined) return null;
  return { ...mod(`comments(${signatureOf(by)},${JSON.stringify(quantity)})`, (kind) => (isWork(kind) ? Object.assign(linked('commenter', set, { quantity }), quantity.atMost === 0 ? {} : { sum: 'count' }) : null)), untimed: true };
}

/** `with more than two commenters`: people, however many comments each wrote. */
export const withCommenters = (quantity: Quantity): Mod => mod(`commenters(${JSON.stringify(quantity)})`, (kind) => (isWork(kind) ? linked('commenter', anybody, { quantity }) : null));

/** Works with the most comments, with how many. */
export function mostCommented(of: Things, { order, limit }: Ranking): Plan | null {
  const links = comments('commenter', anybody);
  // Where nobody commented on any, none has the most.
  const set = isWork(of.kind) && of.pick === undefined ? wholeOf(order === 'most' ? { ...of, where: [...of.where, linked('commenter', anybody)] } : of) : null;
  return set === null ? null : { ...besideCounted(set, links, order), limit: limit ?? 1, withTies: true };
}

/** Who left most comments on the works. */
export function topCommenters(people: Things, on: Things, { order, limit }: Ranking): Plan | null {
  const to = isWork(on.kind) && isUndated(on) && on.pick === undefined ? wholeOf(on) : null;
  const each = to === null || order === 'fewest' ? null : commentsByEach(people, on);
  return each === null ? null : { ...each, limit: limit ?? 1, withTies: true };
}

/** How many comments each has, the most first. */
export function commentsOfEach(of: Things): Plan | null {
  const set = isWork(of.kind) && isUndated(of) && of.pick === undefined ? wholeOf(of) : null;
  return set === null ? null : besideCounted(set, comments('commenter', anybody));
}

/** How many comments each left on the works, the most first; of those who left any. */
export function commentsByEach(people: Things, on: Things): FindPlan | null {
  const to = isWork(on.kind) && isUndated(on) && on.pick === undefined ? wholeOf(on) : null;
  const set = to === null || people.kind !== 'Person' ? null : wholeOf({ ...people, where: [...people.where, linked('commented on', to)] });
  return set === null || to === null ? null : besideCounted(set, comments('commented on', to));
}

/** How many comments there are on the works together, or on one of them in the mean; of all, or of somebody. */
export function commentFigure(of: Things, statistic: Statistic, by: Things = things('Person')): Plan | null {
  const set = isWork(of.kind) && isUndated(of) ? wholeOf(of) : null;
  const to = by.kind === 'Person' ? setOf(by) : null;
  return set === null || to === null ? null : { ask: 'measure', set, measure: { statistic, of: { links: comments('commenter', to) } } };
}

/** What part of the things something is said of. */
export function shareIn(of: Things, said: Mod): { readonly set: SetPlan; readonly share: SetPlan } | null {
  const set = of.named === undefined && of.pick === undefined ? wholeOf(of) : null;
  const part = narrowed(things(of.kind), said);
  const share = part === null ? null : setOf(part);
  return set === null || share === null || share.where.length === 0 ? null : { set, share };
}

/** In percent. */
export function sharePlan(of: Things, said: Mod): Plan | null {
  const parts = shareIn(of, said);
  return parts === null ? null : { ask: 'measure', set: parts.set, measure: { statistic: 'mean', of: { share: parts.share } } };
}

/** Of whom, or of what, the greatest part is so. */
export function rankShare(key: Things, of: Things, said: Mod, most: Ranking): Plan | null {
  const parts = shareIn(of, said);
  return parts === null ? null : rankPlan(of, key, groupPath(of.kind, key.kind), most, { statistic: 'mean', of: { share: parts.share } });
}

/** Whose pull requests, or which project's, took longest. */
export function rankSpell(key: Things, of: Things, spell: Spell, most: Ranking, statistic: Statistic = 'mean'): Plan | null {
  const said = spellOf(of.kind, spell);
  if (said === null || (key.kind !== 'Person' && key.kind !== 'Project')) return null;
  return rankPlan(inItsState(of, said), key, groupPath(of.kind, key.kind), most, { statistic, of: said.amount });
}

/** Which of them took longer, in the mean. */
export function compareSpells(sides: readonly { readonly name: string; readonly things: Things }[], spell: Spell, order: 'most' | 'fewest', statistic: Statistic = 'mean'): Plan | null {
  const [first] = sides;
  const said = first === undefined || sides.some((side) => side.things.kind !== first.things.kind) ? null : spellOf(first.things.kind, spell);
  return said === null ? null : comparePlan(sides.map(({ name, things: of }) => ({ name, things: inItsState(of, said) })), order, { statistic, of: said.amount });
}

/** The same with how many of them each has: `people with at least 5 open PRs, with the number`. */
export function withNumbers(of: Things): Plan | null {
  const said = of.where.flatMap((condition) => (condition.is === 'linked' && condition.atMost !== 0 ? [condition] : []));
  const [only] = said;
  const set = said.length === 1 && of.pick === undefined && of.named === undefined ? wholeOf(of) : null;
  if (set === null || only === undefined || (of.kind !== 'Person' && of.kind !== 'Project' && of.kind !== 'Meeting')) return null;
  return besideCounted(set, countedBy(only));
}

/** The mean of what each of them has: attendees per meeting, of the meetings of each series. */
export function meanLinks(of: Things, role: string, end: NodeKind, statistic: Statistic): Plan | null {
  const set = wholeOf(of);
  return set === null ? null : { ask: 'measure', set, measure: { statistic, of: { links: { role, to: { kind: end, where: [] } } } } };
}

/** Pull requests that were reviewed, by whom and when, as the reviews that they have. Null where no review is spoken of, or several. */
function reviewsOf(of: Things): { readonly set: SetPlan; readonly links: Links } | null {
  const set = of.kind === 'PullRequest' && of.pick === undefined && of.quantity === undefined ? setOf(of) : null;
  const [only, ...more] = set?.where.filter((condition) => condition.is === 'linked' && condition.role === 'reviewer') ?? [];
  if (set === null || only?.is !== 'linked' || more.length > 0 || only.atLeast !== undefined || only.atMost !== undefined) return null;
  return { set: { ...set, where: set.where.filter((condition) => condition !== only) }, links: countedBy(only) };
}

/** All reviews: a pull request that two reviewed has two. */
export function reviewTotal(of: Things): Plan | null {
  const said = reviewsOf(of);
  return said === null ? null : { ask: 'measure', set: said.set, measure: { statistic: 'total', of: { links: said.links } } };
}

/** The same of each project, or author. Who gave them is no such key: each gave a pull request one. */
export function reviewsPer(of: Things, keys: readonly GroupKey[]): Plan | null {
  const said = reviewsOf(of);
  return said === null ? null : groupPlan(of, keys, { statistic: 'total', of: { links: said.links } });
}

/** How many approved, how many asked for changes. */
export function reviewsPerVerdict(of: Things): Plan | null {
  const said = reviewsOf(of);
  if (said === null || said.links.along?.verdicts !== undefined) return null;
  const { role, to, along } = said.links;
  return { ask: 'group', set: said.set, by: [{ verdict: { role, to, ...(along?.within !== undefined && { within: along.within }) } }], measure: { statistic: 'count' }, order: 'most' };
}

/** People by in how many projects they did it to things of the kind; in how many they wrote them, if nothing else is said. */
export function inSeveralProjects(kind: 'PullRequest' | 'Commit' | 'Issue', { atLeast, atMost }: Quantity, role: string = kind === 'Issue' ? 'submitter' : 'author'): Plan | null {
  const plan = groupPlan(things('Project'), [{ linked: [{ role: 'part', kind }, { role, kind: 'Person' }] }]);
  return plan?.ask === 'group' && atLeast > 0 ? { ...plan, having: { atLeast, ...(atMost !== undefined && { atMost }) } } : null;
}

/** Of whom one thing has more than of another, by what is said of it: reviews, pull requests of its own. */
export function moreOf(one: Mod, than: Mod): Mod {
  return mod(`more(${one.signature},${than.signature})`, (kind) => {
    const [links, others] = [linksOf(one, kind), linksOf(than, kind)];
    return links === null || others === null || signatureOf(links) === signatureOf(others) ? null : { is: 'more', links, than: others };
  });
}

function linksOf(said: Mod, kind: NodeKind): Links | null {
  const [only, ...rest] = said.of(kind) ?? [];
  if (only?.is !== 'linked' || rest.length > 0 || only.atLeast !== undefined || only.atMost !== undefined) return null;
  return countedBy(only);
}

/** What a condition on links counts, without how many there are to be. */
const countedBy = ({ role, to, along, sum }: Links): Links => ({ role, to, ...(along !== undefined && { along }), ...(sum !== undefined && { sum }) });

/** Each with how many links it has, by that number. */
const besideCounted = (set: SetPlan, links: Links, order: 'most' | 'fewest' = 'most'): FindPlan => ({ ask: 'find', set, order: { by: { links }, descending: order === 'most' }, beside: [{ links }] });

/** And by how much the two differ. */
export const apart = (plan: Plan | null): Plan | null => (plan?.ask === 'compare' && plan.sides.length === 2 ? { ...plan, difference: true } : null);
