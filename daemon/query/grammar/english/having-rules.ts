/** What things have or lack: `PRs without reviews`, `projects with more than 10 open issues`. */
import { rule, type Rule } from '../chart.ts';
import { bothMods, isWork, mod, narrowed, notMod, without, type Mod, type Quantity, type Things, type Time } from '../meanings.ts';
import { doneByThings, eitherOf, having, none, notOf, withDeed } from '../predicates.ts';
import { state } from '../states.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { bare, byDoer } from './meaning.ts';
import { andAlso, denying, doingSomething, doingTo, places, predicate, type Predicate } from './predicate.ts';

/** Behind things: `PRs with a review by Ben`. */
const behind: readonly Rule[] = [
  ...rule('Prep', 'Bearing Set or Set', (_: unknown, one: Things, __: unknown, other: Things) => (one.kind === other.kind ? null : eitherOf(havingToo(one, other), having(other)))),
  // "Attendees of the retro have an open PR" says it of them: what stands behind things has no finite verb.
  ...rule('Prep', 'Bearing Set', (_: unknown, of: Things) => having(of)),
  ...rule('Prep', 'Without Set', (_: unknown, of: Things) => (of.quantity === undefined ? having({ ...of, quantity: none }) : null)),
  ...rule('Post', 'Bearing Deed|Doers', (_: unknown, verb: Verb) => had(bare(withDeed(verb)))),
  ...rule('Post', 'Bearing Quantity Deed|Doers', (_: unknown, quantity: Quantity, verb: Verb) => had(withDeed(verb, quantity))),
  ...rule('Post', 'Bearing no|any Deed|Doers', (_: unknown, word: string, verb: Verb) => withDeed(verb, word === 'no' ? none : undefined)),
  ...rule('Post', 'Bearing Had', (_: unknown, said: Mod) => said),
  ...rule('Vp', 'Have Had', (_: unknown, said: Mod) => predicate(said, null)),
  ...rule('Had', 'Deed|Doers by|from|of Set', (verb: Verb, _: unknown, by: Things) => (by.kind === 'Person' ? had(withDeed(verb, undefined, by)) : null)),
  ...rule('Had', 'Set Among Their? RoleNoun', (by: Things, _: unknown, __: unknown, verb: Verb) => (by.kind === 'Person' ? byDoer({ verb }, by) : null)),
  ...rule('Had', 'Owning Deed|Doers', (by: Things, verb: Verb) => (by.kind === 'Person' ? had(withDeed(verb, undefined, by)) : null)),
  // "An approval and a request for changes", "approvals but no comments".
  ...rule('Had', 'both? Gotten and Gotten', (_: unknown, one: Mod, __: unknown, other: Mod) => (one.signature === other.signature ? null : bothMods(one, other))),
  ...rule('Had', 'Gotten but|and no Gotten', (one: Mod, _: unknown, __: unknown, other: Mod) => (one.signature === other.signature ? null : bothMods(one, notMod(other)))),
  ...rule('Gotten', 'Deed|Doers', (verb: Verb) => withDeed(verb)),
  ...rule('Gotten', 'label|LabelNoun', () => notMod(state('unlabelled'))),
  ...rule('Gotten', 'ChangesRequested', () => doneAtAll({ verb: 'requestChanges' })),
  // "Issues for which there is an open PR".
  ...rule('Post', 'WhereThere Set', (_: unknown, of: Things) => (of.kind === 'Person' ? null : having(of))),
  ...rule('Post', 'WhereThere no|any? Deed|Doers', (_: unknown, word: string | undefined, verb: Verb) => withDeed(verb, word === 'no' ? none : undefined)),
  ...rule('WhereThere', 'for|on which There', () => 'there'),
  ...rule('WhereThere', 'where|InWhich There', () => 'there'),
  ...rule('Had', 'neither Gotten nor Gotten', (_: unknown, one: Mod, __: unknown, other: Mod) => (one.signature === other.signature ? null : bothMods(notMod(one), notMod(other)))),
  ...rule('Had', 'Number Deed|Doers', (number: number, verb: Verb) => withDeed(verb, number === 0 ? none : { atLeast: number, atMost: number }), 0.2),
  ...rule('Post', 'Without any? Deed|Doers', (_: unknown, __: unknown, verb: Verb) => lacking(verb)),
  ...rule('Post', 'Without any? Deed|Doers by|from|of Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, by: Things) => (by.kind === 'Person' ? lacking(verb, by) : null)),
  ...rule('Post', 'Without any? Lacked or|nor any|no? Lacked', (_: unknown, __: unknown, one: Mod, ___: unknown, ____: unknown, other: Mod) => bothMods(one, other)),
  ...rule('Lacked', 'Deed|Doers', (verb: Verb) => lacking(verb)),
  ...rule('Lacked', 'Set', (of: Things) => (of.quantity === undefined && of.named === undefined ? having({ ...of, quantity: none }) : null)),
  ...rule('Lacked', 'label|LabelNoun', () => state('unlabelled')),
  ...rule('Post', 'Without Single Deed|Doers', (_: unknown, __: unknown, verb: Verb) => lacking(verb)),
  ...rule('Post', 'Without Anybody Ving Them?', (_: unknown, __: unknown, verb: Verb) => notMod(doneAtAll({ verb }))),
  ...rule('Post', 'Without Set Ving Them?', (_: unknown, by: Things, verb: Verb) => (by.kind === 'Person' ? notOf(byDoer({ verb }, by)) : null)),
  // "Closed this year without being merged": the year is that of the closing.
  ...rule('Undone', 'Without Being Participle', (_: unknown, __: unknown, verb: Verb) => ofWork(notMod(doneAtAll({ verb })))),
  ...rule('Undone', 'Without Being Participle by Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, by: Things) => ofWork(notOf(byDoer({ verb }, by)))),
  ...rule('Undone', 'Without Being Participle by Anybody', (_: unknown, __: unknown, verb: Verb) => ofWork(notMod(doneAtAll({ verb })))),
  ...rule('Post', 'Undone', (undone: Mod) => undone),
  ...rule('Vp', 'Vp Undone', (vp: Predicate, undone: Mod) => andAlso(vp, predicate(undone, null)), 0.05),
  ...rule('Post', 'Bearing Engaged', (_: unknown, said: Mod) => said),
  ...rule('Post', 'Bearing ChangesRequested', () => ({ ...state('changesRequested'), bare: true as const })),
  ...rule('Post', 'Bearing ChangesRequested by|from Set', (_: unknown, __: unknown, ___: unknown, by: Things) => (by.kind === 'Person' ? byDoer({ verb: 'requestChanges' }, by) : null)),
  ...rule('Post', 'no Deed|Doers', (_: unknown, verb: Verb) => withDeed(verb, none), 0.3),
  ...rule('Post', 'no Set', (_: unknown, of: Things) => (of.quantity === undefined ? having({ ...of, quantity: none }) : null), 0.4),
];

/** `(with) three people reviewing them`, `a PR closing them`, `nobody reviewing`. */
const engaged: readonly Rule[] = [
  ...rule('Engaged', 'Set Ving Them?', (by: Things, verb: Verb) => (by.kind === 'Person' || (by.kind === 'PullRequest' && verb === 'close') ? byDoer({ verb }, without(by, 'refers')) : null)),
  ...rule('Engaged', 'Anybody Ving Them?', (_: unknown, verb: Verb) => doneAtAll({ verb })),
  ...rule('Engaged', 'Nobody Ving Them?', (_: unknown, verb: Verb) => notMod(doneAtAll({ verb }))),
  ...rule('Engaged', 'Set AssignedTo|Participle Them?', (by: Things, verb: Verb | null) => (by.kind === 'Person' && (verb === null || verb === 'own') ? doneByThings({ verb: 'own' }, by) : null)),
];

/** Of what it can be done to. */
const ofWork = (said: Mod | null): Mod | null => (said === null ? null : { ...mod(`undone ${said.signature}`, (kind) => (kind === 'Person' ? null : said.of(kind))), untimed: true });

/** `without a review`: never; a time that is said besides is that of the things. */
function lacking(verb: Verb, by?: Things): Mod | null {
  const said = withDeed(verb, none, by);
  return said === null ? null : mod(`lacking ${said.signature}`, (kind) => {
    const conditions = said.of(kind);
    return conditions === null ? null : { is: 'all', of: [...conditions] };
  });
}

/** `are without a review`: a time behind it is of something else. */
function lackingAll(verb: Verb): Predicate | null {
  const said = lacking(verb);
  return said === null ? null : predicate({ ...said, untimed: true }, null);
}

/** In `PRs with comments by Ben`, the comments are Ben's. */
/** The latest of those with reviews is not the one that was reviewed last. */
const had = (said: Mod | null): Mod | null => (said === null ? null : { ...said, isHad: true });

/** `has PRs and issues in k8s`: both there, when the first says no other place. */
function haveBoth(one: Things, other: Things): Predicate | null {
  const there = inProjects.has(one.kind) && inProjects.has(other.kind) && places(one).length === 0 ? places(other) : [];
  const first = { ...one, where: [...one.where, ...there] };
  return andAlso(predicate(havingToo(first, other), first), predicate(having(other), other));
}

/** `issues and PRs assigned`: both are, rather than the last alone; of `issues and assigned PRs` it cannot be told. */
function havingToo(one: Things, other: Things): Mod | null {
  if (other.done !== 'own' || one.done === 'own') return having(one);
  const assigned = other.bare === true && one.done === undefined ? narrowed(one, doneAtAll({ verb: 'own' })) : null;
  return assigned === null ? null : having({ ...assigned, done: 'own' });
}

const inProjects: ReadonlySet<string> = new Set(['PullRequest', 'Issue', 'Commit']);

/** Of things: `which PRs have no comments`. */
const ofThings: readonly Rule[] = [
  ...rule('Vp', 'Be Without any? Deed|Doers', (_: unknown, __: unknown, ___: unknown, verb: Verb) => lackingAll(verb)),
  ...rule('Vp', 'Be Without Set', (_: unknown, __: unknown, of: Things) => (of.quantity === undefined ? predicate(having({ ...of, quantity: none }), of) : null)),
  ...rule('Vp', 'Have Set or Set', (_: unknown, one: Things, __: unknown, other: Things) => (one.kind === other.kind ? null : predicate(eitherOf(havingToo(one, other), having(other)), null))),
  ...rule('Vp', 'Have both? Set and Set', (_: unknown, __: unknown, one: Things, ___: unknown, other: Things) => (one.named !== undefined || other.named !== undefined ? null : haveBoth(one, other))),
  ...rule('Vp', 'Do Set Their? Deed', (_: unknown, of: Things, __: unknown, verb: Verb) => (isWork(of.kind) ? doingTo({ verb }, of) : null)),
  ...rule('Vp', 'Do Their Deed to|on|for Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, of: Things) => doingTo({ verb }, of)),
  ...rule('Vp', 'Has? Do any? Deed Prep? Time?', (_: unknown, __: unknown, ___: unknown, verb: Verb, where?: Mod, time?: Time) => doingSomething({ verb, time }, where), 0.2),
  ...rule('Vp', 'Do no Deed Prep? Time?', (_: unknown, __: unknown, verb: Verb, where?: Mod, time?: Time) => denying(doingSomething({ verb, time }, where)), 0.2),
  ...rule('Vp', 'Do Deed to|on|for Set', (_: unknown, verb: Verb, __: unknown, of: Things) => doingTo({ verb }, of)),
  ...rule('Vp', 'Have|Be|Receive ChangesRequested Time?', (_: unknown, __: unknown, time?: Time) => predicate(doneAtAll({ verb: 'requestChanges', time }), null)),
  ...rule('Vp', 'Have|Be|Receive ChangesRequested by|from Set', (_: unknown, __: unknown, ___: unknown, by: Things) => (by.kind === 'Person' ? predicate(byDoer({ verb: 'requestChanges' }, by), null) : null)),
  ...rule('Vp', 'Have Set', (_: unknown, of: Things) => predicate(having(of), of), 0.1),
  ...rule('Vp', 'Have Set on Their Plate', (_: unknown, of: Things) => (of.kind === 'ActionItem' ? predicate(having(of), of) : null)),
  ...rule('Vp', 'Without Set', (_: unknown, of: Things) => (of.quantity === undefined ? predicate(having({ ...of, quantity: none }), of) : null), 0.3),
  ...rule('Vp', 'Have Deed|Doers', (_: unknown, verb: Verb) => predicate(withDeed(verb), null)),
  ...rule('Vp', 'Have Quantity Deed|Doers', (_: unknown, quantity: Quantity, verb: Verb) => predicate(withDeed(verb, quantity), null)),
  ...rule('Vp', 'Have no|any Deed|Doers', (_: unknown, word: string, verb: Verb) => predicate(withDeed(verb, word === 'no' ? none : undefined), null)),
  ...rule('Vp', 'Without Deed|Doers', (_: unknown, verb: Verb) => lackingAll(verb)),
  ...rule('Vp', 'Have Set but|and AtLeast Number', (_: unknown, of: Things, __: unknown, ___: unknown, number: number) => (of.quantity?.atLeast === 0 && of.quantity.atMost !== undefined ? predicate(having({ ...of, quantity: { ...of.quantity, atLeast: number } }), of) : null)),
  // "Projects that currently have no open PRs".
  ...rule('Vp', 'Still Have Set', (_: unknown, __: unknown, of: Things) => (of.where.some((condition) => condition.is === 'one of' && condition.values[0] === 'open') ? predicate(having(of), of) : null)),
  ...rule('Vp', 'Have Engaged', (_: unknown, said: Mod) => predicate(said, null)),
  // "Meetings that had both Ana and Ben in the room".
  ...rule('Vp', 'Have Set InTheRoom', (_: unknown, by: Things) => predicate(inTheRoom(by), null)),
  ...rule('Post', 'Bearing Set InTheRoom', (_: unknown, by: Things) => inTheRoom(by)),
  ...rule('Vp', 'Have Nobody Participle', (_: unknown, __: unknown, verb: Verb) => predicate(notMod(doneAtAll({ verb })), null)),
  ...rule('Vp', 'Have Anybody Participle', (_: unknown, __: unknown, verb: Verb) => predicate(doneAtAll({ verb }), null)),
];

/** Of a meeting. */
const inTheRoom = (by: Things): Mod | null => (by.kind === 'Person' ? doneByThings({ verb: 'attend' }, by) : null);

export const havingRules: readonly Rule[] = [...behind, ...engaged, ...ofThings];
