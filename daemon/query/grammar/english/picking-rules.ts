/** Which of the things, by their time or length: `Ana's latest 3 PRs`, `the longest stand-up`. */
import type { Condition } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, without, type Mod, type Pick, type Things } from '../meanings.ts';
import { narrowedIf } from '../predicates.ts';
import { state } from '../states.ts';
import { found } from './asking.ts';

export const pickingRules: readonly Rule[] = [
  ...rule('Set', 'Picking Set', (pick: Picking, set: Things) => picked(set, pick)),
  ...rule('Set', 'Set Recent', (set: Things) => picked(set, { newest: true, limit: null }), 0.2),
  ...rule('Picking', 'Newest', (word: Word) => ({ newest: true, limit: 1, ...ofWord(word) })),
  ...rule('Picking', 'Oldest', (word: Word) => ({ newest: false, limit: 1, ...ofWord(word) })),
  ...rule('Picking', 'Recent', () => ({ newest: true, limit: null })),
  ...rule('Picking', 'Newest Number', (word: Word, limit: number) => (limit > 0 ? { newest: true, limit, ...ofAge(word) } : null)),
  ...rule('Picking', 'Number Newest|Recent', (limit: number, word: Word) => (limit > 0 ? { newest: true, limit, ...ofAge(word) } : null)),
  ...rule('Picking', 'top Number Newest', (_: unknown, limit: number) => (limit > 0 ? { newest: true, limit } : null)),
  ...rule('Picking', 'Oldest Number', (word: Word, limit: number) => (limit > 0 ? { newest: false, limit, ...ofAge(word) } : null)),
  ...rule('Picking', 'Number Oldest', (limit: number, word: Word) => (limit > 0 ? { newest: false, limit, ...ofAge(word) } : null)),
  ...rule('Set', 'Longest|Shortest Set', (which: string, set: Things) => (set.kind === 'Meeting' && set.plural === undefined ? picked(set, { newest: which === 'longest', limit: 1, by: 'duration_s' }) : null), 0.3),
  ...rule('Set', 'Set with Oldest DueDate', (set: Things) => (set.kind === 'ActionItem' ? picked({ ...set, where: [...set.where, { is: 'present', property: 'due' }] }, { newest: false, limit: 1, by: 'due' }) : null)),
  ...rule('Set', 'LongestOpen Set', (_: unknown, set: Things) => {
    const open = narrowed(set, state('open'));
    return open === null ? null : picked(open, { newest: false, limit: 1 });
  }),
  ...rule('Set', 'Newest of Set', (_: unknown, __: unknown, set: Things) => pickedOne(set, true)),
  ...rule('Set', 'Oldest of Set', (_: unknown, __: unknown, set: Things) => pickedOne(set, false)),
];

/** `which PR is the oldest one in atlas`: of those in atlas. */
export const pickedAsOne: readonly Rule[] = [
  ...rule('S', 'which|what Set Be Picking Those Prep?', (_: unknown, set: Things, __: unknown, pick: Picking, ___: unknown, prep?: Mod) => found(pickedOf(set, undefined, pick, prep))),
  ...rule('S', 'which|what Set Be Picking Adjective Those Prep?', (_: unknown, set: Things, __: unknown, pick: Picking, adjective: Mod, ___: unknown, prep?: Mod) => found(pickedOf(set, adjective, pick, prep))),
];

function pickedOf(set: Things, adjective: Mod | undefined, pick: Picking, prep: Mod | undefined): Things | null {
  const so = narrowedIf(set, adjective);
  const there = narrowedIf(so, prep);
  return there === null ? null : picked(there, pick);
}

/** `of age`: the oldest is not the one that was reviewed first. */
type Word = string | null;

interface Picking extends Pick {
  readonly isOfAge?: true;
}

const ofWord = (word: Word): { isOfAge?: true; mayBeDone?: true } => (word === 'may be done' ? { mayBeDone: true } : ofAge(word));

const ofAge = (word: Word): { isOfAge?: true } => (word === 'of age' ? { isOfAge: true } : {});

const isDeedOf = (condition: Condition): boolean => (condition.is === 'linked' && (condition.role === 'reviewer' || condition.role === 'merger' || condition.role === 'closer')) || (condition.is === 'one of' && condition.property === 'state' && !condition.values.includes('open'));

/** `the latest issue`; `the latest issues` are all of them, in that order. */
function picked(spoken: Things, { isOfAge, ...pick }: Picking): Things | null {
  const of = without(spoken, 'isNext');
  if (of.ofSeries === true || of.pick !== undefined || of.named !== undefined || of.quantity !== undefined) return null;
  if ((isOfAge === true || of.isHad === true) && pick.by === undefined && isWork(of.kind) && of.where.some(isDeedOf)) return picked(of, { ...pick, by: 'created_at' });
  return { ...of, pick: of.plural === true && pick.limit === 1 ? { ...pick, limit: null } : pick };
}

/** `the latest of the open PRs`: one, out of several. */
function pickedOne(of: Things, newest: boolean): Things | null {
  const pick: Pick = { newest, limit: 1 };
  return picked(of, pick) === null ? null : { ...of, pick };
}
