/** What stands before things: what they are, and whose: `open PRs`, `Ana's and my issues`. */
import { rule, type Rule } from '../chart.ts';
import { labelled, titled } from '../contents.ts';
import { bothMods, eitherMod, isWork, mod, notMod, type Mod, type Things } from '../meanings.ts';
import { together } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { belonging } from './meaning.ts';

const adjectives: readonly Rule[] = [
  ...rule('Pre', 'Adjective', (adjective: Mod) => (verbalStates.has(adjective.signature) ? { ...adjective, verbal: true as const, ...(adjective.signature === 'state assigned' && { done: 'own' as const }) } : adjective)),
  ...rule('Pre', 'Participle', (verb: Verb) => ({ ...doneAtAll({ verb }), verbal: true as const, ...(verb === 'own' && { done: verb }) }), 0.3),
  ...rule('Pre', 'Adjective or Adjective', (one: Mod, _: unknown, other: Mod) => eitherMod(one, other)),
  ...rule('Pre', 'Adjective and Adjective', (one: Mod, _: unknown, other: Mod) => bothOrEach(one, other)),
  ...rule('Pre', 'Participle|Adjective but Adjective', (one: Verb | Mod, _: unknown, other: Mod) => bothMods(typeof one === 'string' ? doneAtAll({ verb: one }) : one, other), 0.1),
  ...rule('Pre', 'Adjective but Participle', (one: Mod, _: unknown, verb: Verb) => bothMods(one, doneAtAll({ verb })), 0.1),
  ...rule('Pre', 'Participle|Adjective but not Adjective', (one: Verb | Mod, _: unknown, __: unknown, other: Mod) => bothMods(typeof one === 'string' ? doneAtAll({ verb: one }) : one, notMod(other)), 0.1),
  ...rule('Pre', 'Label LabelWord', (label: string) => labelled([label])),
  ...rule('Pre', 'Compound', (of: Things) => belonging(of), 0.1),
  ...rule('Pre', 'Name', (of: Things) => (of.kind === 'Topic' && of.guessed !== true && of.named?.shown !== undefined ? mod(`on ${of.named.shown}`, (kind) => (isWork(kind) ? titled(of.named!.shown!.toLowerCase().split(/\s+/u)).of(kind) : null)) : null), 0.3),
  ...rule('Pre', 'Label', (label: string) => labelled([label]), 0.2),
  ...rule('Pre', 'Name', (of: Things) => (of.kind === 'Person' && of.guessed !== true ? telegraphic(belonging(of)) : null), 0.5),
  ...rule('Pre', 'Name and|or Name', (one: Things, _: unknown, other: Things) => telegraphic(bothPeople(one, other)), 0.5),
];

/** States that are called like deeds. */
const verbalStates: ReadonlySet<string> = new Set(['state merged', 'state closed', 'state reviewed', 'state approved', 'state assigned', 'state answered', 'state done']);

/** `Ben and Chen PRs`: of either; a meeting of both may be one at which both were. */
function bothPeople(one: Things, other: Things): Mod | null {
  const them = one.kind === 'Person' && one.guessed !== true && other.guessed !== true ? together(one, other, false) : null;
  const theirs = them === null ? null : belonging(them);
  return theirs === null ? null : { ...theirs, of: (kind) => (isWork(kind) ? theirs.of(kind) : null) };
}

const telegraphic = (of: Mod | null): Mod | null => (of === null ? null : { ...of, telegraphic: true });

/** `Ana's`, `my own`, `atlas PRs`. */
const owners: readonly Rule[] = [
  ...rule('Owner', 'Owning', (of: Things) => belonging(of)),
  ...rule('Owning', 'NameOwner', (of: Things) => of),
  ...rule('Owning', 'Name OfIt', (of: Things) => (isWork(of.kind) ? of : null)),
  ...rule('Owning', 'Owning own', (of: Things) => of),
  ...rule('Owning', 'Owning and Owning', (one: Things, _: unknown, other: Things) => together(one, other, true)),
  // "Ben and Siyu's meetings": of both.
  ...rule('Owning', 'Name and NameOwner', (one: Things, _: unknown, other: Things) => (one.kind === 'Person' ? together(one, other, true) : null)),
  ...rule('Post', 'of NameOwner', (_: unknown, of: Things) => belonging(of)),
  ...rule('Owning', 'My', (me: Things) => me),
  ...rule('Compound', 'Name', (of: Things) => (of.kind === 'Person' || of.guessed === true ? null : of)),
  ...rule('Compound', 'Name and Name', (one: Things, _: unknown, other: Things) => (one.kind === 'Project' ? together(one, other, true) : null)),
  ...rule('Compound', 'Name or Name', (one: Things, _: unknown, other: Things) => (one.kind === 'Project' ? together(one, other, false) : null)),
];

/** Open and closed issues are these and those; open and unreviewed PRs are both at once. A draft is open: `open and draft PRs` are all of them. */
function bothOrEach(one: Mod, other: Mod): Mod {
  const [each, both] = [eitherMod(one, other), bothMods(one, other)];
  return mod(`and ${both.signature}`, (kind) => {
    const [first, second] = [one, other].map((said) => said.of(kind)?.[0]);
    const isState = first?.is === 'one of' && second?.is === 'one of' && (first.property === second.property || first.property === 'draft' || second.property === 'draft');
    return (isState ? each : both).of(kind);
  });
}

export const ownerRules: readonly Rule[] = [...adjectives, ...owners];
