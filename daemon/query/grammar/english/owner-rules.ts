/** What stands before things: what they are, and whose: `open PRs`, `Ana's and my issues`. */
import { rule, type Rule } from '../chart.ts';
import { labelled, titled } from '../contents.ts';
import { eitherMod, mod, type Mod, type Things } from '../meanings.ts';
import { together } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { belonging } from './meaning.ts';

const adjectives: readonly Rule[] = [
  ...rule('Pre', 'Adjective', (adjective: Mod) => adjective),
  ...rule('Pre', 'Participle', (verb: Verb) => doneAtAll({ verb }), 0.3),
  ...rule('Pre', 'Adjective or|and Adjective', (one: Mod, _: unknown, other: Mod) => eitherMod(one, other)),
  ...rule('Pre', 'Compound', (of: Things) => belonging(of), 0.1),
  ...rule('Pre', 'Name', (of: Things) => (of.kind === 'Topic' && of.named?.shown !== undefined ? mod(`on ${of.named.shown}`, (kind) => (kind === 'PullRequest' || kind === 'Issue' ? titled(of.named!.shown!.toLowerCase().split(/\s+/u)).of(kind) : null)) : null), 0.3),
  ...rule('Pre', 'Label', (label: string) => labelled([label]), 0.2),
  ...rule('Pre', 'Name', (of: Things) => (of.kind === 'Person' ? belonging(of) : null), 0.5),
];

/** `Ana's`, `my own`, `atlas PRs`. */
const owners: readonly Rule[] = [
  ...rule('Owner', 'Owning', (of: Things) => belonging(of)),
  ...rule('Owning', 'NameOwner', (of: Things) => of),
  ...rule('Owning', 'Owning own', (of: Things) => of),
  ...rule('Owning', 'Owning and Owning', (one: Things, _: unknown, other: Things) => together(one, other, true)),
  ...rule('Owning', 'My', (me: Things) => me),
  ...rule('Compound', 'Name', (of: Things) => (of.kind === 'Person' ? null : of)),
];

export const ownerRules: readonly Rule[] = [...adjectives, ...owners];
