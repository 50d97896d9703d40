/** Orders of words that people bring from other languages, or that talk brings: `how long stays a PR open`, `Priya has how many open PRs`, `all PRs who are open`. */
import type { Plan } from '#schemas/query';
import type { Spell, Statistic } from '../asks.ts';
import { spellPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, narrowedIf } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { counted, found, makers, spokenTime } from './asking.ts';
import { actor, belonging } from './meaning.ts';

export const plainEnglishRules: readonly Rule[] = [
  // "How long stays a PR open", "how long takes an issue to close".
  ...rule('S', 'HowLong Stays Set Adjective Prep? Mean?', (_: unknown, __: unknown, set: Things, adjective: Mod, prep?: Mod, statistic?: Statistic) => (adjective.signature === 'state open' ? howLong(set, 'open', prep, statistic) : null)),
  ...rule('S', 'HowLong Stays Set TakeToMerge Prep? Mean?', (_: unknown, __: unknown, set: Things, ___: unknown, prep?: Mod, statistic?: Statistic) => howLong(set, 'merge', prep, statistic)),
  ...rule('S', 'HowLong Stays Set TakeToClose Prep? Mean?', (_: unknown, __: unknown, set: Things, ___: unknown, prep?: Mod, statistic?: Statistic) => howLong(set, 'close', prep, statistic)),
  ...rule('S', 'Set Stay for? HowLong', (set: Things) => (set.named === undefined ? null : spellPlan(set, 'open', 'mean'))),
  ...rule('HowFast', 'HowFast Mean', (_: unknown, statistic: Statistic) => (statistic === 'mean' ? 'how fast' : null)),
  // "All PRs who are draft".
  ...rule('Post', 'who Be Adjective', (_: unknown, __: unknown, adjective: Mod) => adjective, 0.1),
  // "Which task has Sam already finish", "the issues Tom has close"; what he has open, he has.
  ...rule('Gap', 'Set Has V', (by: Things, _: unknown, verb: Verb) => (verb === 'open' || verb === 'attend' ? null : actor(by, { verb })), 0.3),
  ...rule('S', 'Set Have Count Set', (by: Things, _: unknown, __: unknown, set: Things) => counted(narrowedBy(set, by.kind === 'Person' || by.kind === 'Project' ? belonging(by) : null))),
  ...rule('S', 'Set V Count Set Time?', (by: Things, verb: Verb, _: unknown, set: Things, time?: Time) => counted(narrowedBy(set, actor(by, { verb, time })))),
  ...rule('S', 'Count Set Our Have Prep? Time?', (_: unknown, set: Things, __: unknown, ___: unknown, prep?: Mod, time?: Time) => {
    const there = narrowedIf(set, prep);
    return counted(there === null || time === undefined ? there : spokenTime(there, time));
  }),
  // "Both Ben and Siyu reviewed it: which PR?"
  ...rule('S', 'Set Has? V|Participle Them which|what Set', (by: Things, _: unknown, verb: Verb, __: unknown, ___: unknown, set: Things) => (set.named === undefined ? found(narrowedBy(set, actor(by, { verb }))) : null), 0.1),
  ...rule('S', 'Ask? Details of|on|about Set', (_: unknown, __: unknown, ___: unknown, set: Things) => (set.named === undefined ? found(set) : null), 0.1),
  ...rule('S', 'whose Be Set', (_: unknown, __: unknown, set: Things) => (set.kind === 'Person' || set.kind === 'Meeting' ? null : makers(set)), 0.1),
  ...rule('S', 'Set whose Be Crowd|Those|It', (set: Things) => (set.kind === 'Person' || set.kind === 'Meeting' ? null : makers(set)), 0.1),
];

function howLong(set: Things, spell: Spell, prep: Mod | undefined, statistic: Statistic = 'mean'): Plan | null {
  const there = narrowedIf(set, prep);
  return there === null ? null : spellPlan(there, spell, statistic);
}
