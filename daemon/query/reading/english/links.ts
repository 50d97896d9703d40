/** A condition on what is linked: by whom, in what, how many. */
import type { NodeKind } from '#schemas/graph';
import type { Along, Condition, LinkedToAll, Links, SetPlan } from '#schemas/query';
import { boundsOf, type Bounds, type Linked } from '../simplify.ts';
import { properName, hasProperName, quoted } from '../quoted.ts';
import type { Naming } from '../naming.ts';
import { denied, fixed, listed, type Follow, type Part, type Speaker } from './part.ts';
import { englishRole } from './roles.ts';
import { inflected } from './values.ts';
import { englishNoun } from './words.ts';

export function linkedPart(from: NodeKind, condition: Linked, speaker: Speaker): Part {
  const role = englishRole(from, condition.role, condition.to.kind);
  const bounds = boundsOf(condition);
  if (condition.sum !== undefined) return commentsPart(from, condition, bounds, speaker);
  const verdict = verdictWords(role, condition.along?.verdicts);
  const target = targetOf(condition.to, bounds, speaker, whenAlong(condition.along, speaker));
  const negative = isNone(bounds);
  const clause = (next: Follow): string => `${target.denies ? denied(verdict.clause) : verdict.clause}${target.words(next)}`;
  if (verdict.after === undefined || (negative && !target.denies)) return { place: 'clause', words: clause, clause, negative };
  const { after } = verdict;
  return { place: 'after', words: (next) => `${target.denies ? 'not ' : ''}${after}${target.words(next)}`, clause, negative };
}

/** `attended all 5 meetings of k8s` */
export function linkedToAllPart(from: NodeKind, { role, to, along, count }: LinkedToAll, speaker: Speaker): Part {
  const { clause: verb } = verdictWords(englishRole(from, role, to.kind), along?.verdicts);
  const names = namesOf(to, speaker);
  const all = count === undefined ? 'all ' : `all ${count} `;
  const when = whenAlong(along, speaker);
  const clause = (next: Follow): string => `${verb}${when === '' ? '' : `,${when},`} ${names === null ? speaker.set(to, all, next) : `${all}of (${names.join(', ')})`}`;
  return { place: 'clause', words: clause, clause, negative: false };
}

/** `with at least 4 comments`; of people: they `made` them. */
function commentsPart(from: NodeKind, condition: Linked, bounds: Bounds, speaker: Speaker): Part {
  const words = `${amountWords(bounds) || 'at least 1 '}${linkNoun(from, condition, speaker)}`;
  return fixed('after', `with ${words}`, `${from === 'Person' ? 'made' : 'have'} ${words}`);
}

/** `have more pull requests reviewed than pull requests written` */
export function morePart(kind: NodeKind, { links, than }: Extract<Condition, { is: 'more' }>, speaker: Speaker, denied: boolean): Part {
  const clause = `${denied ? 'do not have' : 'have'} more ${linkNoun(kind, links, speaker)} than ${linkNoun(kind, than, speaker)}`;
  return fixed('clause', clause, clause, denied);
}

/** `reviewers`; of a set: `reviewers (among people who …)`; `comments`, and `comments (by Ben Carter)`. */
export function linkNoun(kind: NodeKind, { role, to, along, sum }: Links, speaker: Speaker): string {
  const noun = inflected(englishRole(kind, role, to.kind).as, 'many');
  const said = `${alongBehind(along, speaker)}${to.where.length === 0 ? '' : ` (among ${speaker.set(to, '', 'end')})`}`;
  if (sum === undefined) return `${noun}${said}`;
  if (role === 'commenter' && said === '') return 'comments';
  const isPlain = along === undefined && (role === 'commenter' || role === 'commented on');
  return isPlain ? `comments (${role === 'commenter' ? 'by' : 'on'} ${speaker.set(to, '', 'end')})` : `comments (${noun}${said})`;
}

/** `reviewers (approved, in October 2026)`: what of it counts. */
export function alongBehind(along: Along | undefined, naming: Naming): string {
  const said = [...(along?.verdicts?.map((verdict) => verdict.replaceAll('_', ' ')) ?? []), ...(along?.within === undefined ? [] : [rangeWords(naming.sayRange(along.within))])];
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

export function isNone({ least, most }: Bounds): boolean {
  return least === 0 && most === 0;
}

/** `at least 3 ` before a noun; empty for "there is one". */
export function amountWords({ least, most }: Bounds): string {
  if (most === null) return least === 1 ? '' : least === 0 ? 'any number (or none) of ' : `at least ${least} `;
  if (most === 0 && least === 0) return 'no ';
  if (least === most) return `exactly ${least} `;
  return least === 0 ? `at most ${most} ` : `${least} to ${most} `;
}

interface Target {
  /** The verb is denied instead of the noun: not opened by Ana. */
  readonly denies: boolean;
  /** With a space before it. */
  words(next: Follow): string;
}

function targetOf(to: SetPlan, bounds: Bounds, speaker: Speaker, when: string): Target {
  const names = namesOf(to, speaker);
  if (names !== null) return namedTarget(names, bounds, when);
  const bare = to.where.length === 0;
  if (bare && to.kind === 'Person' && isNone(bounds)) return { denies: false, words: () => ` nobody${when}` };
  if (bare && to.kind === 'Person' && amountWords(bounds) === '') return { denies: false, words: () => ` somebody${when}` };
  if (bare) return { denies: false, words: () => ` ${amountWords(bounds)}${englishNoun(to.kind, bounds.least === 1 && bounds.most === 1 ? 'one' : 'many')}${when}` };
  if (when === '') return { denies: false, words: (next) => ` ${speaker.set(to, amountWords(bounds), next)}` };
  // The time comes before a set that could swallow it.
  if (!swallowsNoTime(to)) return { denies: false, words: (next) => `,${when}, ${speaker.set(to, amountWords(bounds), next)}` };
  return { denies: false, words: () => ` ${speaker.set(to, amountWords(bounds), 'end')}${when}` };
}

/** A time behind it can only be that of the link: pull requests in atlas. */
function swallowsNoTime(set: SetPlan): boolean {
  return set.where.every((condition) => condition.is === 'one of' || (condition.is === 'linked' && condition.role === 'part of' && condition.to.where.length === 1 && condition.to.where[0]?.is === 'named'));
}

function namedTarget(names: readonly string[], bounds: Bounds, when: string): Target {
  if (isNone(bounds)) return { denies: true, words: (next) => ` ${either(names, when === '' ? next : 'words')}${when}` };
  if (bounds.most === null && bounds.least === 1) return { denies: false, words: (next) => ` ${either(names, when === '' ? next : 'words')}${when}` };
  if (bounds.most === null && bounds.least === 2 && names.length === 2) return { denies: false, words: () => ` both ${listed(names, 'and')}${when}` };
  return { denies: false, words: () => ` ${amountWords(bounds)}of (${names.join(', ')})${when}` };
}

function either(names: readonly string[], next: Follow): string {
  const words = listed(names, 'or');
  return next !== 'end' && names.length > 1 ? `(${words})` : words;
}

/** The names of a set that is nothing but names; null for any other. */
export function namesOf(set: SetPlan, naming: Naming): string[] | null {
  const [only, ...rest] = set.where;
  return only?.is === 'named' && rest.length === 0 ? only.ids.map((id) => nameWords(set.kind, naming.nameOf(set.kind, id))) : null;
}

/** `Ana Silva`, `acme/atlas#12`; `the meeting "Atlas weekly"` */
export function nameWords(kind: NodeKind, name: string): string {
  return hasProperName(kind) ? properName(name) : `the ${englishNoun(kind, 'one')} ${quoted(name)}`;
}

function whenAlong(along: Along | undefined, naming: Naming): string {
  return along?.within === undefined ? '' : ` ${rangeWords(naming.sayRange(along.within))}`;
}

/** A range as it follows a verb: `last week`, `since 1 May 2026`, `in 9–15 November 2026`. */
export function rangeWords(said: string): string {
  const stands = /^(?:since|after|before|until|between|from|in|on|during|at|by|over|within|last|this|next|today|yesterday|tomorrow|the|so|any|up)\b/iu.test(said);
  const isDay = /^\d{1,2} \p{L}+ \d{4}$|^\d{4}-\d{2}-\d{2}$/u.test(said);
  return stands ? said : `${isDay ? 'on' : 'in'} ${said}`;
}

const verdicts: Readonly<Record<string, readonly [after: string, clause: string]>> = {
  approved: ['approved by', 'were approved by'],
  changes_requested: ['with changes requested by', 'had changes requested by'],
};

interface Verbs {
  readonly after?: string;
  readonly clause: string;
}

export function verdictWords(role: Verbs, said: readonly string[] | undefined): Verbs {
  if (said === undefined) return role;
  const [only] = said;
  const words = said.length === 1 && only !== undefined && role.after === 'reviewed by' ? verdicts[only] : undefined;
  if (words !== undefined) return { after: words[0], clause: words[1] };
  if (only === 'approved' && said.length === 1 && role.clause === 'reviewed') return { clause: 'approved' };
  if (only === 'changes_requested' && said.length === 1 && role.clause === 'reviewed') return { clause: 'requested changes on' };
  const note = ` (verdict ${listed(said.map((each) => quoted(each)), 'or')})`;
  return { ...(role.after === undefined ? {} : { after: `${role.after}${note}` }), clause: `${role.clause}${note}` };
}

type Sharing = Extract<Condition, { is: 'sharing' }>;

/** Somebody or something that has two roles for it. */
export function sharingPart(from: NodeKind, { roles: [first, second], kind }: Sharing): Part {
  const [one, other] = [englishRole(from, first, kind).clause, englishRole(from, second, kind).clause];
  const clause = `${one} and ${other} the same ${englishNoun(kind, 'one')}`;
  return fixed('clause', clause, clause);
}

export function notSharingPart(from: NodeKind, { roles: [first, second], kind }: Sharing): Part {
  const [one, other] = [englishRole(from, first, kind).clause, englishRole(from, second, kind).clause];
  const clause = `never ${one} and ${other} the same ${englishNoun(kind, 'one')}`;
  return fixed('clause', clause, clause, true);
}
