/** Where things belong, and which are left out: `in atlas and in k8s`, `except those by Ben`. */
import type { NodeKind } from '#schemas/graph';
import { rule, signatureOf, type Rule } from '../chart.ts';
import { eitherMod, isWork, mod, narrowed, notMod, without, type Mod, type Things } from '../meanings.ts';
import { bothOf, notOf, together } from '../predicates.ts';
import { belongsTo } from '../relations.ts';
import { being, belonging, notBy, notSo } from './meaning.ts';

/** `open in k8s`: when is not said by it. */
function where(of: Things): Mod | null {
  const said = belonging(of);
  if (said === null || of.kind === 'Meeting') return said === null ? null : { ...said, ofMeeting: true };
  return of.kind === 'Project' ? { ...said, aside: true } : said;
}

/** `Decisions during the retro` came of it; what was done to a pull request while it was held is not known, nor what its rooms hold. */
function meanwhile(of: Things): Mod | null {
  const said = where(of);
  return said === null || of.kind !== 'Meeting' ? said : { ...said, ...mod(`during ${said.signature}`, (kind) => (isWork(kind) || kind === 'Commit' ? null : said.of(kind))) };
}

/** Tasks from Ben are not those that he has, and PRs for him not those that he wrote; how many meetings people come from, nobody asks. */
function notTheirs(word: string, of: Things): Mod | null {
  const said = where(of);
  if (said === null) return null;
  if (of.kind === 'Meeting' && of.quantity !== undefined && of.quantity.atMost !== 0) return null;
  if (of.kind !== 'Person') return said;
  const others = word === 'from' ? givenTo : madeBy;
  return { ...said, ...mod(`${word} ${said.signature}`, (kind) => (others.has(kind) ? null : said.of(kind))) };
}

const givenTo: ReadonlySet<NodeKind> = new Set(['ActionItem', 'Note']);
/** Nor is a meeting for somebody who was there: `tasks from the stand-up for Ben` are his. */
const madeBy: ReadonlySet<NodeKind> = new Set(['PullRequest', 'Issue', 'Meeting']);

const prepositions: readonly Rule[] = [
  ...rule('Post', 'Prep', (prep: Mod) => prep),
  // Nobody is a place: "Ben, which PRs are open?" is said to him.
  ...rule('Prep', 'in|of|for|from|on|at Set', (word: string, of: Things) => (of.kind === 'Person' && (word === 'in' || word === 'during') ? null : word === 'from' || word === 'for' || word === 'on' ? notTheirs(word, of) : word === 'during' || word === 'at' ? meanwhile(of) : where(of))),
  ...rule('Prep', 'in|of|for|from Set and in|of|for|from Set', (_: unknown, one: Things, __: unknown, ___: unknown, other: Things) => {
    const them = together(one, other, true);
    return them === null ? null : belonging(them);
  }),
  ...rule('Posted', 'Head Prep and Those Prep', (head: Things, one: Mod, _: unknown, __: unknown, other: Mod) => narrowed(head, eitherMod(one, other))),
  ...rule('Posted', 'Head|Posted by Set', (head: Things, _: unknown, by: Things) => {
    const said = by.kind === 'Person' && head.bare !== true && head.done === undefined && head.kind !== 'Note' ? belonging(by) : null;
    return said === null ? null : narrowed(head, said);
  }, 0.02),
  ...rule('Prep', 'not in|from|of|for Set', (_: unknown, __: unknown, by: Things) => {
    const said = belonging(by);
    return said === null ? null : notMod(said);
  }),
  // "Closed, but not by Ben" denies the closing.
  ...rule('NotBy', 'but|and? not|NotWord by Set', (_: unknown, __: unknown, ___: unknown, by: Things) => notBy(by)),
  ...rule('NotBy', 'Except by Set', (_: unknown, __: unknown, by: Things) => notBy(by), 0.05),
  ...rule('NotBy', 'but|and? not|NotWord by either? Set or by? Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, one: Things, _____: unknown, ______: unknown, other: Things) => bothNotBy(one, other)),
  ...rule('NotBy', 'by neither Set nor by? Set', (_: unknown, __: unknown, one: Things, ___: unknown, ____: unknown, other: Things) => bothNotBy(one, other), 0.2),
  ...rule('Post', 'NotBy', (denied: Mod) => denied),
  ...rule('Post', 'in|of|from any Kind', (_: unknown, __: unknown, project: Things) => (project.kind === 'Project' && project.where.length === 0 ? mod('in any project', (kind) => (belongsTo(kind, { kind: 'Project', where: [] }) === null ? null : [])) : null)),
  ...rule('Prep', 'to Set', (_: unknown, of: Things) => (of.kind === 'Project' ? belonging(of) : null), 0.1),
  // "People at the retro, not the planning": who was not at that one.
  ...rule('Prep', 'in|of|from|at Set comma? not Set', (_: unknown, here: Things, __: unknown, ___: unknown, other: Things) => (here.kind === 'Meeting' && other.kind === 'Meeting' ? bothOf(belonging(here), notOf(belonging(other))) : null), 0.1),
  ...rule('Prep', 'of Owning', (_: unknown, of: Things) => (of.kind === 'Person' ? belonging(of) : null), 0.05),
  ...rule('Prep', 'Outside Set', (_: unknown, of: Things) => (of.kind === 'Project' ? notOf(belonging(of)) : null)),
  ...rule('Prep', 'of My', (_: unknown, me: Things) => belonging(me)),
  ...rule('Prep', 'by|from|of OtherThan Set', (_: unknown, __: unknown, than: Things) => (than.kind === 'Person' && than.named !== undefined ? ofOthers(than) : null)),
  ...rule('Prep', 'ComeFrom Set', (_: unknown, of: Things) => belonging(of)),
  ...rule('Prep', 'in|of|from neither Set nor Set', (_: unknown, __: unknown, one: Things, ___: unknown, other: Things) => bothOf(notOf(belonging(one)), notOf(belonging(other)))),
  ...rule('Post', 'Name', (of: Things) => (of.kind === 'Project' || of.kind === 'Meeting' ? belonging(of) : null), 0.5),
];

/** `PRs by anybody but Ben`; in `reviewed in May by somebody other than Ben` the reviewer is another one. */
function ofOthers(than: Things): Mod | null {
  const theirs = notOf(belonging(than));
  return theirs === null ? null : { ...theirs, behind: (said) => (said.bare === true || said.done !== undefined ? null : without(theirs, 'behind')) };
}

/** By none of them. */
function bothNotBy(one: Things, other: Things): Mod | null {
  const them = together(one, other, false);
  return them === null ? null : notBy(them);
}

/** `other than drafts`, `except Ana's`. */
const exceptions: readonly Rule[] = [
  ...rule('Post', 'Excepted', (excepted: Mod) => excepted),
  ...rule('Excepted', 'Except Adjective Those?', (_: unknown, adjective: Mod) => notSo(adjective)),
  ...rule('Excepted', 'Except Those Prep|Done|DoneThere', (_: unknown, __: unknown, said: Mod) => notMod(said)),
  ...rule('Excepted', 'Except Those that|which? Gap', (_: unknown, __: unknown, ___: unknown, gap: Mod) => notOf(gap)),
  ...rule('Excepted', 'Except Those by|from Set', (_: unknown, __: unknown, ___: unknown, by: Things) => notOf(belonging(by))),
  // A meeting that somebody was not at is nobody's: "tasks of the retro except Ben's" are tasks.
  ...rule('Excepted', 'Except Owning Those?', (_: unknown, of: Things) => ofNoMeeting(notOf(belonging(of)))),
  ...rule('NotFrom', 'Except in|of|from|for|at Set', (_: unknown, __: unknown, of: Things) => notOf(belonging(of)), 0.05),
  ...rule('Post', 'NotFrom', (notFrom: Mod) => notFrom),
  ...rule('Excepted', 'Except Kind', (_: unknown, kind: Things) => ofNoSeries(notOf(being(kind)))),
  // "Who reviewed atlas PRs other than Tom" leaves out Tom, not his PRs.
  ...rule('Excepted', 'Except Set', (_: unknown, of: Things) => (of.kind === 'Person' ? otherPeople(of) : of.kind === 'Meeting' ? null : otherThan(of))),
  // "Who attended the kick-off but not the retro" was not there, rather than at a kick-off that is no retro.
  ...rule('Excepted', 'Except Set', (_: unknown, of: Things) => (of.kind === 'Meeting' ? otherThan(of) : null), 0.1),
  ...rule('Excepted', 'Except Set', (_: unknown, of: Things) => (of.kind === 'Person' ? orNotTheirs(otherThan(of), of) : null), 0.1),
];

const ofNoMeeting = (said: Mod | null): Mod | null => (said === null ? null : { ...said, ...mod(said.signature, (kind) => (kind === 'Meeting' ? null : said.of(kind))) });

function otherPeople(of: Things): Mod | null {
  const said = otherThan(of);
  return said === null ? null : { ...mod(`people ${said.signature}`, (kind) => (kind === 'Person' ? said.of(kind) : null)), excepts: 'Person' };
}

/** `(PRs Ana reviewed) but not Ben`: that he did not do so. */
function orNotTheirs(said: Mod | null, of: Things): Mod | null {
  const denied = said === null ? null : notBy(of)?.behind;
  return said === null || denied === null || denied === undefined ? said : { ...said, behind: (things) => (things.kind === 'Person' || !things.where.some(({ is }) => is === 'linked' || is === 'one of') ? said : exceptingAs(said, denied(things))) };
}

const exceptingAs = ({ excepts }: Mod, meant: Mod | null): Mod | null => (meant === null || excepts === undefined ? meant : { ...meant, excepts });

/** A stand-up is no retrospective anyway: who attended stand-ups, but not retrospectives, did not attend any. */
export const ofNoSeries = (said: Mod | null): Mod | null => (said === null ? null : { ...said, behind: (things) => (things.where.some((condition) => condition.is === 'one of' && condition.property === 'series') ? null : without(said, 'behind')) });

/** Other things of the kind than these; or not of these. */
function otherThan(of: Things): Mod | null {
  const { named } = of;
  if (named === undefined) return null;
  const said = belonging(of);
  const rest = mod(`other than ${signatureOf(of)}`, (kind) => {
    if (kind === of.kind) return { is: 'not', of: { is: 'named', ids: [...named.ids] } };
    return said === null ? null : notMod(said).of(kind);
  });
  return { ...rest, excepts: of.kind };
}

export const prepositionRules: readonly Rule[] = [...prepositions, ...exceptions];
