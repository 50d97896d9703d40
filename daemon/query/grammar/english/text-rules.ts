/** What things are about, by their titles and texts: `meetings about rate limits`, `PRs with retry in the title`. */
import type { NodeKind } from '#schemas/graph';
import type { Condition } from '#schemas/query';
import { setOf } from '../asks.ts';
import { rule, signatureOf, type Rule } from '../chart.ts';
import { about, titled } from '../contents.ts';
import { bothMods, eitherMod, isWork, mod, narrowed, notMod, things, type Mod, type Things } from '../meanings.ts';
import { having } from '../predicates.ts';
import { belongsTo } from '../relations.ts';
import { textWords } from '../texts.ts';
import type { Verb } from '../verbs.ts';
import { wordsOf } from '../words.ts';
import { predicate } from './predicate.ts';

export const textRules: readonly Rule[] = [
  ...rule('Head', 'Kind on TitleWords', (kind: Things, _: unknown, words: readonly string[]) => (titledKinds.has(kind.kind) ? narrowed(kind, about(words)) : null), 0.1),
  ...rule('Head', 'Kind on Name', (kind: Things, _: unknown, of: Things) => (of.kind === 'Topic' && titledKinds.has(kind.kind) && of.named?.shown !== undefined ? narrowed(kind, about(textWords(wordsOf(of.named.shown), new Set()))) : null), 0.1),
  ...rule('AboutPost', 'about|AboutWord Set', (_: unknown, of: Things) => (of.kind === 'Project' || isWork(of.kind) || of.kind === 'Person' ? aboutThings(of) : null)),
  ...rule('AboutPost', 'about|AboutWord Text', (_: unknown, words: readonly string[]) => about(words), 0.2),
  ...rule('AboutPost', 'about|AboutWord both? Text and about? Text', (_: unknown, __: unknown, one: readonly string[], ___: unknown, ____: unknown, other: readonly string[]) => bothMods(about(one), about(other)), 0.2),
  ...rule('AboutPost', 'about|AboutWord Text but not about? Text', (_: unknown, one: readonly string[], __: unknown, ___: unknown, ____: unknown, other: readonly string[]) => bothMods(about(one), notMod(about(other))), 0.2),
  ...rule('AboutPost', 'about|AboutWord either? Text or about? Text', (_: unknown, __: unknown, one: readonly string[], ___: unknown, ____: unknown, other: readonly string[]) => eitherMod(about(one), about(other)), 0.2),
  ...rule('AboutEither', 'about|AboutWord|Mentioning either? Text or TextToo', (_: unknown, __: unknown, one: readonly string[], ___: unknown, other: readonly string[]) => eitherMod(about(one), about(other)), 0.2),
  ...rule('AboutEither', 'AboutEither or TextToo', (one: Mod, _: unknown, other: readonly string[]) => eitherMod(one, about(other))),
  ...rule('AboutPost', 'AboutEither', (said: Mod) => said),
  ...rule('Vp', 'Containing Text or TextToo', (_: unknown, one: readonly string[], __: unknown, other: readonly string[]) => predicate(eitherMod(about(one), about(other)), null), 0.4),
  ...rule('Post', 'AboutPost', (said: Mod) => said),
  ...rule('Post', 'Have? Text InTitle', (_: unknown, words: readonly string[]) => titled(words)),
  ...rule('Post', 'Mentioning Text', (_: unknown, words: readonly string[]) => about(words)),
  ...rule('Post', 'titled|NamedWord|Containing|Mentioning Text InTitle', (_: unknown, words: readonly string[]) => titled(words)),
  ...rule('Post', 'titled|NamedWord Text', (_: unknown, words: readonly string[]) => titled(words)),
  ...rule('Post', 'that Decide Text', (_: unknown, __: unknown, words: readonly string[]) => deciding(words)),
  ...rule('Post', 'where|InWhich Our Decide Text', (_: unknown, __: unknown, ___: unknown, words: readonly string[]) => deciding(words)),
  ...rule('Vp', 'V Text InTitle', (verb: Verb, words: readonly string[]) => (verb === 'mention' ? predicate(titled(words), null) : null)),
  ...rule('Vp', 'Have Text InTitle', (_: unknown, words: readonly string[]) => predicate(titled(words), null)),
  ...rule('Vp', 'Containing Text', (_: unknown, words: readonly string[]) => predicate(about(words), null), 0.4),
  ...rule('Stated', 'AboutPost', (said: Mod) => said),
];

const titledKinds: ReadonlySet<NodeKind> = new Set(['PullRequest', 'Issue', 'Decision', 'ActionItem', 'Question', 'Risk']);
const itemKinds: ReadonlySet<NodeKind> = new Set(['Decision', 'ActionItem', 'Question', 'Risk']);

/** About a topic, a project or a piece of work: meetings where it came up; what was found there that speaks of it. */
export function aboutThings(of: Things): Mod | null {
  const set = setOf(of);
  if (set === null) return null;
  return mod(`about(${signatureOf(of)})`, (kind) => {
    const mentioned: Condition = { is: 'linked', role: 'mentioned', to: set };
    if (kind === 'Meeting' && of.kind === 'Project') return { is: 'any', of: [{ is: 'linked', role: 'part of', to: set }, mentioned] };
    if (kind === 'Meeting') return mentioned;
    if (of.kind === 'Project' && itemKinds.has(kind)) {
      const inText = of.named?.shown === undefined ? null : about([of.named.shown.toLowerCase()]).of(kind);
      const theirs = belongsTo(kind, set);
      return inText === null || theirs === null ? null : { is: 'any', of: [theirs, ...inText] };
    }
    return kind === 'Note' ? belongsTo(kind, set) : null;
  });
}

/** A meeting that decided something about it. */
export function deciding(words: readonly string[]): Mod | null {
  const decisions = narrowed(things('Decision'), about(words));
  return decisions === null ? null : having(decisions);
}
