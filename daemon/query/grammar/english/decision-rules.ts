/** Questions for what was decided or spoken of: `what did we decide about retries`, `what was talked about last week`. */
import { rule, type Rule } from '../chart.ts';
import { about } from '../contents.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { doneByThings, narrowedBy, narrowedIf } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { found, topicsIn, topicsOf, whether } from './asking.ts';
import { belonging } from './meaning.ts';
import { predicate } from './predicate.ts';
import { deciding } from './text-rules.ts';

const decisions: readonly Rule[] = [
  // What was decided.
  ...rule('S', 'what Did? Decided', (_: unknown, __: unknown, decided: Things) => found(decided)),
  ...rule('S', 'Set what Did? Decided', (of: Things, _: unknown, __: unknown, decided: Things) => (of.kind === 'Meeting' || of.kind === 'Project' ? found(narrowedBy(decided, belonging(of))) : null)),
  ...rule('Decided', 'Our|Did|Be? Our|Did|Be? Decide', () => things('Decision')),
  ...rule('Decided', 'Did Set Decide', (_: unknown, at: Things) => decidedAt(at)),
  ...rule('S', 'Did Set Decide Something? Post?', (_: unknown, at: Things, __: unknown, ___: unknown, post?: Mod) => {
    const decided = decidedAt(at);
    return whether(narrowedIf(decided, post));
  }),
  ...rule('S', 'in|at? which|what|Ask? Set Be Text DecidedEnd', (_: unknown, __: unknown, at: Things, ___: unknown, words: readonly string[]) => (at.kind === 'Meeting' ? found(narrowedBy(at, deciding(words))) : null), 0.3),
  ...rule('S', 'in|at which|what Set Did|Be Our|It? Decide Text', (_: unknown, __: unknown, at: Things, ___: unknown, ____: unknown, _____: unknown, words: readonly string[]) => (at.kind === 'Meeting' ? found(narrowedBy(at, decidingThat(words))) : null), 0.3),
  ...rule('S', 'Be|Has Text Be? DecidedEnd', (_: unknown, words: readonly string[]) => whether(narrowed(things('Decision'), about(words))), 0.8),
  ...rule('Decided', 'Decided Time', (decided: Things, time: Time) => (decided.when === undefined ? { ...decided, when: time } : null)),
  ...rule('S', 'what Did|Be? Our V Time', (_: unknown, __: unknown, ___: unknown, verb: Verb, time: Time) => (verb === 'mention' ? topicsIn(things('Meeting'), time) : null)),
  ...rule('S', 'what Did Our V in|at Set', (_: unknown, __: unknown, ___: unknown, verb: Verb, ____: unknown, where: Things) => (verb === 'mention' && where.kind === 'Meeting' ? topicsIn(where, undefined) : null)),
  ...rule('S', 'what Be Participle Time', (_: unknown, __: unknown, verb: Verb, time: Time) => (verb === 'mention' ? topicsIn(things('Meeting'), time) : null)),
  ...rule('S', 'what Be Participle in|at Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, where: Things) => (verb === 'mention' && where.kind === 'Meeting' ? topicsIn(where, undefined) : null)),
  ...rule('Decided', 'Decided Post', (decided: Things, post: Mod) => narrowed(decided, post)),
  ...rule('Decided', 'Decided Text', (decided: Things, words: readonly string[]) => narrowed(decided, about(words)), 0.4),
  ...rule('S', 'Did|Be|Has|NegatedDid Our? Something? Be? Decide Something? Post Time?', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, ______: unknown, post: Mod, time?: Time) => {
    const decided = narrowed(things('Decision'), post);
    return whether(decided === null || time === undefined ? decided : { ...decided, when: time });
  }),
  ...rule('S', 'Did Our V Set', (_: unknown, __: unknown, verb: Verb, set: Things) => (verb === 'raise' || (verb === 'write' && set.kind === 'Decision') ? whether(narrowedBy(set, doneAtAll({ verb: 'raise' }))) : null)),
  ...rule('S', 'Did|Has Our? Something? Be? Decide Something? Time', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, ______: unknown, time: Time) => whether({ ...things('Decision'), when: time }), 0.1),
  ...rule('S', 'Did Our Decide Post', (_: unknown, __: unknown, ___: unknown, post: Mod) => whether(narrowed(things('Decision'), post))),
];

/** `that there are no releases on Fridays`: without the words that make a sentence of it. */
function decidingThat(words: readonly string[]): Mod | null {
  const said = words.filter((word) => !sentenceWords.has(word));
  return said.length === 0 ? null : deciding(said);
}

const sentenceWords: ReadonlySet<string> = new Set(['that', 'there', 'will', 'should', 'shall']);

/** What was spoken of. */
const topics: readonly Rule[] = [
  ...rule('S', 'what Did Set V', (_: unknown, __: unknown, of: Things, verb: Verb) => (verb === 'mention' && of.kind === 'Meeting' && of.pick?.limit !== null ? topicsOf(of) : null)),
  ...rule('S', 'what Be? TopicWord of|in|at|for|from Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, of: Things) => (of.kind === 'Meeting' && of.pick?.limit !== null ? topicsOf(of) : null)),
  ...rule('Vp', 'Be TopicWord in|at|of|for Set', (_: unknown, __: unknown, ___: unknown, where: Things) => (where.kind === 'Meeting' ? predicate(doneByThings({ verb: 'mention' }, where), null) : null)),
  ...rule('S', 'what Be Set about', (_: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' && set.pick?.limit !== null ? topicsOf(set) : null)),
];

/** What a meeting decided, as if it were somebody. */
const decidedAt = (at: Things): Things | null => (at.kind === 'Meeting' && at.pick?.limit !== null ? narrowedBy(things('Decision'), belonging(at)) : null);

export const decisionRules: readonly Rule[] = [...decisions, ...topics];
