/** Questions for how long: `how long does a PR take to merge`, `the median age of open issues`. */
import type { Plan } from '#schemas/query';
import { ofTheirTime, spellOf, spellPlan, type Spell, type Statistic } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, timed } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import type { Key } from './group-key-rules.ts';
import { actor, belonging } from './meaning.ts';

const merging: readonly Rule[] = [
  ...rule('Spelled', 'HowLong Did|Be Set TakeToMerge', (_: unknown, __: unknown, set: Things) => spelled(set, 'merge')),
  ...rule('Spelled', 'HowLong TakeToMerge Set', (_: unknown, __: unknown, set: Things) => spelled(set, 'merge')),
  ...rule('Spelled', 'HowLong Did ItTakes TakeToMerge Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => spelled(set, 'merge')),
  ...rule('Spelled', 'HowLong Did ItTakes for Set TakeToMerge', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => spelled(set, 'merge')),
  ...rule('Spelled', 'HowLong Did? ItTakes Mean? TakeToMerge|TakeToClose Set', (_: unknown, __: unknown, ___: unknown, statistic: Statistic | undefined, ____: unknown, set: Things) => (set.kind === 'PullRequest' ? spelled(set, 'merge', statistic) : set.kind === 'Issue' ? spelled(set, 'close', statistic) : null), 0.1),
  ...rule('Spelled', 'TakeToMerge Mean? for|of Set', (_: unknown, statistic: Statistic | undefined, __: unknown, set: Things) => mergedTimeOf(set, statistic)),
  // "How long does it take to get a PR merged", "how long does it take us to close a bug".
  ...rule('Spelled', 'HowLong Did? ItTakes Our? Mean? to BeDone Set Participle', (_: unknown, __: unknown, ___: unknown, ____: unknown, statistic: Statistic | undefined, _____: unknown, ______: unknown, set: Things, verb: Verb) => (verb === 'review' ? reviewTimeOf(set, statistic) : untilDone(set, verb, statistic))),
  ...rule('Spelled', 'HowLong Did|Be? Our? ItTakes Our? Mean? to V Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, statistic: Statistic | undefined, ______: unknown, verb: Verb, set: Things) => untilDone(set, verb, statistic)),
  ...rule('Spelled', 'Mean Count? Days to BeDone Set Participle', (statistic: Statistic, _: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, verb: Verb) => (verb === 'review' ? reviewTimeOf(set, statistic) : untilDone(set, verb, statistic))),
  ...rule('Spelled', 'HowLong Set TakeToMerge', (_: unknown, set: Things) => spelled(set, 'merge'), 0.2),
  ...rule('Spelled', 'Mean TakeToMerge of|for|in? Set', (statistic: Statistic, _: unknown, __: unknown, set: Things) => mergedTimeOf(set, statistic)),
  ...rule('Spelled', 'Mean TakeToMerge', (statistic: Statistic) => spelled(things('PullRequest'), 'merge', statistic)),
  ...rule('Spelled', 'Mean TakeToMerge Prep', (statistic: Statistic, _: unknown, prep: Mod) => {
    const set = narrowed(things('PullRequest'), prep);
    return set === null ? null : spelled(set, 'merge', statistic);
  }),
  ...rule('Spelled', 'Mean Set TakeToMerge', (statistic: Statistic, set: Things) => (set.kind === 'PullRequest' ? spelled(set, 'merge', statistic) : null)),
];

/** How long until somebody first reviewed them. */
const reviewing: readonly Rule[] = [
  ...rule('Spelled', 'HowLong Did|Be Set Mean? TakeToReview', (_: unknown, __: unknown, set: Things, statistic?: Statistic) => reviewTimeOf(set, statistic)),
  ...rule('Spelled', 'HowLong Did? ItTakes for? Set TakeToReview', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => reviewTimeOf(set)),
  ...rule('Spelled', 'HowLong Did|Be? ItTakes? until Set Be? FirstWord? Participle', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, _____: unknown, ______: unknown, verb: Verb) => (verb === 'review' ? reviewTimeOf(set) : null)),
  ...rule('Spelled', 'HowFast Did|Be Set Be? FirstWord? Participle', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, verb: Verb) => (verb === 'review' ? reviewTimeOf(set) : null)),
  ...rule('Spelled', 'Mean? TakeToReview of|for|in? Set', (statistic: Statistic | undefined, _: unknown, __: unknown, set: Things) => reviewTimeOf(set, statistic)),
  ...rule('Spelled', 'Mean TakeToReview', (statistic: Statistic) => reviewTimeOf(things('PullRequest'), statistic)),
  ...rule('Spelled', 'Mean TakeToReview Prep', (statistic: Statistic, _: unknown, prep: Mod) => reviewTimeOf(narrowed(things('PullRequest'), prep), statistic)),
  ...rule('Spelled', 'Set Mean TakeToReview', (set: Things, statistic: Statistic) => (set.kind === 'Person' ? null : reviewTimeOf(set, statistic)), 0.1),
  ...rule('Spelled', 'Mean Set TakeToReview', (statistic: Statistic, set: Things) => (set.kind === 'PullRequest' ? reviewTimeOf(set, statistic) : null)),
];

/** How long they were open, last, or are old. */
const lasting: readonly Rule[] = [
  ...rule('Spelled', 'HowLong Did|Be Set Stay', (_: unknown, __: unknown, set: Things) => spelled(set, 'open')),
  // "How many days between opening and merging of atlas#12?"
  ...rule('Spelled', 'HowLong TakeToMerge of|for Set', (_: unknown, __: unknown, ___: unknown, set: Things) => spelled(set, 'merge')),
  ...rule('Spelled', 'HowLong TakeToClose of|for Set', (_: unknown, __: unknown, ___: unknown, set: Things) => spelled(set, 'close')),
  // "How many days was atlas#12 open before it got merged?"
  ...rule('Spelled', 'HowLong Did|Be Set Be? Adjective TakeToMerge', (_: unknown, __: unknown, set: Things, ___: unknown, adjective: Mod) => (adjective.signature === 'state open' ? spelled(set, 'merge') : null)),
  ...rule('Spelled', 'HowLong Did|Be Set Be? Adjective TakeToClose', (_: unknown, __: unknown, set: Things, ___: unknown, adjective: Mod) => (adjective.signature === 'state open' ? spelled(set, 'close') : null)),
  ...rule('Spelled', 'HowLong Did|Be Set TakeToClose', (_: unknown, __: unknown, set: Things) => spelled(set, 'close')),
  ...rule('Spelled', 'HowLong Did ItTakes TakeToClose Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => spelled(set, 'close')),
  ...rule('Spelled', 'HowLong Did ItTakes for? Set TakeToClose', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => spelled(set, 'close')),
  ...rule('Spelled', 'Mean Length Set Stay', (statistic: Statistic, _: unknown, set: Things) => spelled(set, 'open', statistic)),
  ...rule('Spelled', 'HowLong Be|Did Set OpenFor?', (word: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' ? spelled(set, 'meeting', word === 'amount' ? 'total' : undefined) : null)),
  // "How much time did the stand-ups take" is all of it together.
  ...rule('Spelled', 'HowLong Did Set Last', (word: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' ? spelled(set, 'meeting', word === 'amount' ? 'total' : undefined) : null)),
  // How long PRs take overall is a mean of all of them.
  ...rule('Spelled', 'Spelled Altogether', (said: Spelled, word: string) => (said.isSaid === true || (word === 'overall' && said.spell !== 'meeting') ? null : { ...said, statistic: 'total', isSaid: true })),
  ...rule('Spelled', 'HowOld Be Set', (_: unknown, __: unknown, set: Things) => spelled(set, 'age')),
  ...rule('Spelled', 'Mean TakeToClose of|for|in? Set', (statistic: Statistic, _: unknown, __: unknown, set: Things) => spelled(set, 'close', statistic)),
  ...rule('Spelled', 'Mean TakeToClose', (statistic: Statistic) => spelled(things('Issue'), 'close', statistic)),
  ...rule('Spelled', 'HowLong Mean Did ItTakes TakeToMerge|TakeToClose Set', (_: unknown, statistic: Statistic, __: unknown, ___: unknown, ____: unknown, set: Things) => (set.kind === 'PullRequest' ? spelled(set, 'merge', statistic) : set.kind === 'Issue' ? spelled(set, 'close', statistic) : null)),
  ...rule('Spelled', 'Mean Set TakeToClose', (statistic: Statistic, set: Things) => spelled(set, 'close', statistic)),
  ...rule('Spelled', 'Mean? Length of Set', (statistic: Statistic | undefined, _: unknown, __: unknown, set: Things) => (set.kind === 'Meeting' ? spelled(set, 'meeting', statistic) : null)),
  ...rule('Spelled', 'Mean Kind Length', (statistic: Statistic, set: Things) => (set.kind === 'Meeting' ? spelled(set, 'meeting', statistic) : null)),
  ...rule('Spelled', 'Mean Set Length', (statistic: Statistic, set: Things) => (set.kind === 'Meeting' ? spelled(set, 'meeting', statistic) : null), 0.1),
  ...rule('Spelled', 'Mean Age of Set', (statistic: Statistic, _: unknown, __: unknown, set: Things) => spelled(set, 'age', statistic)),
  ...rule('Spelled', 'HowLong Mean Did|Be Set Stay', (_: unknown, statistic: Statistic, __: unknown, set: Things) => spelled(set, 'open', statistic)),
];

const spells: readonly Rule[] = [
  ...rule('Spelled', 'AfterHowLong Be|Did Set Be? Participle', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb) => untilDone(set, verb)),
  ...rule('Spelled', 'Set HowLong Did|Be Crowd|Those|It Stay', (set: Things) => spelled(set, 'open')),
  ...rule('Spelled', 'Set HowLong Did|Be Crowd|Those|It TakeToMerge', (set: Things) => spelled(set, 'merge')),
  ...rule('Spelled', 'Set HowLong Did|Be Crowd|Those|It TakeToClose', (set: Things) => spelled(set, 'close')),
  ...rule('Spelled', 'Set HowLong Did|Be Crowd|Those|It Last?', (set: Things) => (set.kind === 'Meeting' ? spelled(set, 'meeting') : null)),
  ...rule('Spelled', 'Mean? Set Last|Be HowLong', (statistic: Statistic | undefined, set: Things) => (set.kind === 'Meeting' ? spelled(set, 'meeting', statistic) : null)),
  ...rule('Spelled', 'HowLong Did Set Mean Last', (_: unknown, __: unknown, set: Things, statistic: Statistic) => (set.kind === 'Meeting' ? spelled(set, 'meeting', statistic) : null)),
  ...rule('Spelled', 'HowLong Did|Be Set Mean TakeToMerge', (_: unknown, __: unknown, set: Things, statistic: Statistic) => spelled(set, 'merge', statistic)),
  ...rule('Spelled', 'HowLong Did|Be Set Mean TakeToClose', (_: unknown, __: unknown, set: Things, statistic: Statistic) => spelled(set, 'close', statistic)),
  ...rule('Spelled', 'HowLong Did|Be Set Mean Stay', (_: unknown, __: unknown, set: Things, statistic: Statistic) => spelled(set, 'open', statistic)),
  ...rule('Spelled', 'HowFast Did|Be Set Be? Participle', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb) => untilDone(set, verb)),
  ...rule('Spelled', 'HowFast Did Set V Set', (_: unknown, __: unknown, by: Things, verb: Verb, set: Things) => {
    const mine = narrowedBy(set, actor(by, { verb }));
    return mine === null ? null : untilDone(mine, verb);
  }),
  ...rule('Spelled', 'Mean Count? Days until Set Be? Participle', (statistic: Statistic, _: unknown, __: unknown, ___: unknown, set: Things, ____: unknown, verb: Verb) => untilDone(set, verb, statistic)),
  ...rule('Spelled', 'HowLong until Set Be? Participle', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb) => untilDone(set, verb)),
  ...rule('Spelled', 'HowLong Did|Be? ItTakes Mean? until Set Be? Participle', (_: unknown, __: unknown, ___: unknown, statistic: Statistic | undefined, ____: unknown, set: Things, _____: unknown, verb: Verb) => untilDone(set, verb, statistic)),
  ...rule('Spelled', 'HowLong Did|Be? ItTakes until Anybody V Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, verb: Verb, set: Things) => (verb === 'review' ? reviewTimeOf(set) : untilDone(set, verb))),
  ...rule('Spelled', 'Set Mean TakeToMerge', (set: Things, statistic: Statistic) => (set.kind === 'PullRequest' || set.kind === 'Project' ? mergedTimeOf(set, statistic) : null), 0.1),
  ...rule('Spelled', 'Set Mean TakeToClose', (set: Things, statistic: Statistic) => (set.kind === 'Issue' ? spelled(set, 'close', statistic) : null), 0.1),
  ...rule('Spelled', 'Mean Count? Days that? Set Did|Be? Stay', (statistic: Statistic, _: unknown, __: unknown, ___: unknown, set: Things) => (isWork(set.kind) ? spelled(set, 'open', statistic) : null)),
  ...rule('Spelled', 'Mean Count? Days until? TakeToMerge|TakeToClose of|for|in? Set', (statistic: Statistic, _: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, set: Things) => (set.kind === 'Issue' ? spelled(set, 'close', statistic) : mergedTimeOf(set, statistic))),
  ...rule('Spelled', 'HowLong Did|Be? ItTakes Mean until Set Be? Participle', (_: unknown, __: unknown, ___: unknown, statistic: Statistic, ____: unknown, set: Things, _____: unknown, verb: Verb) => untilDone(set, verb, statistic)),
  ...rule('Spelled', 'HowFast Mean Did|Be Set Be? Participle', (_: unknown, statistic: Statistic, __: unknown, set: Things, ___: unknown, verb: Verb) => untilDone(set, verb, statistic)),
  ...rule('Spelled', 'Set Stay HowLong', (set: Things) => spelled(set, 'open')),
  ...rule('Spelled', 'Spelled InDays', (said: Spelled) => (said.spell === 'meeting' ? null : said)),
  ...rule('Spelled', 'Spelled Prep|Done', (spelled: Spelled, prep: Mod) => {
    const set = narrowed(spelled.set, prep);
    return set === null ? null : { ...spelled, set };
  }, 0.05),
  ...rule('Spelled', 'Spelled Time', (spelled: Spelled, time: Time) => spelledIn(spelled, time), 0.05),
  ...rule('Spelled', 'Mean Spelled', (statistic: Statistic, spelled: Spelled) => ({ ...spelled, statistic, isSaid: true as const })),
  ...rule('Spelled', 'Spelled Mean', (spelled: Spelled, statistic: Statistic) => ({ ...spelled, statistic, isSaid: true as const })),
];

const questions: readonly Rule[] = [
  ...rule('S', 'Ask? Mean? TimeIn Set', (_: unknown, statistic: Statistic | undefined, __: unknown, meetings: Things) => (meetings.kind === 'Meeting' && (statistic === undefined || statistic === 'total') ? spellPlan(meetings, 'meeting', 'total') : null)),
  ...rule('S', 'TimeSpent Did Our Spend Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, meetings: Things) => (meetings.kind === 'Meeting' ? spellPlan(meetings, 'meeting', 'total') : null)),
  ...rule('S', 'TimeSpent|HowLong Did? Set Spend|SatIn Set', (_: unknown, __: unknown, by: Things, ___: unknown, meetings: Things) => {
    const mine = meetings.kind === 'Meeting' ? narrowedBy(meetings, belonging(by)) : null;
    return mine === null ? null : spellPlan(mine, 'meeting', 'total');
  }),
  ...rule('S', 'TimeSpent of Set Did Set Have|Spend|SatIn Time?', (_: unknown, __: unknown, meetings: Things, ___: unknown, by: Things, ____: unknown, time?: Time) => {
    const mine = meetings.kind === 'Meeting' && by.kind === 'Person' ? narrowedBy(meetings, belonging(by)) : null;
    const then = mine === null || time === undefined ? mine : narrowed(mine, timed(time));
    return then === null ? null : spellPlan(then, 'meeting', 'total');
  }),
  ...rule('S', 'Ask? Spelled', (_: unknown, { set, spell, statistic }: Spelled) => spellPlan(set, spell, statistic)),
  ...rule('S', 'Ask? Spelled per|by|each Keys', (_: unknown, said: Spelled, __: unknown, keys: readonly Key[]) => spelledBy(said, keys)),
  ...rule('S', 'Ask? Spelled for|in|of each|every Keys', (_: unknown, said: Spelled, __: unknown, ___: unknown, keys: readonly Key[]) => spelledBy(said, keys)),
  ...rule('S', 'Ask? Spelled per|by|each Keys Prep Time?', (_: unknown, said: Spelled, __: unknown, keys: readonly Key[], prep: Mod, time?: Time) => {
    const set = narrowed(said.set, prep);
    const there = set === null ? null : { ...said, set };
    return spelledBy(there === null || time === undefined ? there : spelledIn(there, time), keys);
  }),
  ...rule('S', 'Ask? Spelled per|by|each Keys Time', (_: unknown, said: Spelled, __: unknown, keys: readonly Key[], time: Time) => spelledBy(spelledIn(said, time), keys)),
];

export interface Spelled {
  readonly set: Things;
  readonly spell: Spell;
  readonly statistic: Statistic;
  /** And not what is meant where nothing else is said. */
  readonly isSaid?: true;
}

/** In a time: of those that were merged or closed in it. */
function spelledIn(said: Spelled, time: Time): Spelled | null {
  const set = narrowed(said.set, said.spell === 'merge' ? doneAtAll({ verb: 'merge', time }) : said.spell === 'close' ? doneAtAll({ verb: 'close', time }) : timed(time));
  return set === null ? null : { ...said, set };
}

function spelledBy(said: Spelled | null, keys: readonly Key[]): Plan | null {
  // By the month that they were merged in, when it is told how long that took.
  const ended = said === null || spellOf(said.set.kind, said.spell) === null || (said.spell !== 'merge' && said.spell !== 'close') ? said?.set : { ...said.set, where: [...said.set.where, ...spellOf(said.set.kind, said.spell)!.conditions] };
  const by = ended === undefined ? [] : keys.map((key) => key(ended));
  return said === null || by.some((key) => key === null) ? null : spellPlan(said.set, said.spell, said.statistic, by.flatMap((key) => key ?? []));
}

/** How long, of the things together: a mean, when nothing else is said. */
function spelled(set: Things, spell: Spell, statistic?: Statistic): Spelled {
  return { set: ofTheirTime(set) ?? set, spell, statistic: statistic ?? 'mean', ...(statistic !== undefined && { isSaid: true as const }) };
}

function untilDone(set: Things, verb: Verb, statistic?: Statistic): Spelled | null {
  return verb === 'merge' || verb === 'close' ? spelled(set, verb, statistic) : null;
}

const reviewTimeOf = (set: Things | null, statistic?: Statistic): Spelled | null => (set === null ? null : timeOf(set, 'review', statistic));

const mergedTimeOf = (set: Things, statistic?: Statistic): Spelled | null => timeOf(set, 'merge', statistic);

/** Of a project, or of somebody: of their pull requests. */
function timeOf(set: Things, spell: Spell, statistic?: Statistic): Spelled | null {
  if (set.kind === 'PullRequest') return spelled(set, spell, statistic);
  const whose = set.kind === 'Project' || set.kind === 'Person' ? belonging(set) : null;
  const theirs = narrowedBy(things('PullRequest'), whose);
  return theirs === null ? null : spelled(theirs, spell, statistic);
}

export const spellRules: readonly Rule[] = [...merging, ...reviewing, ...lasting, ...spells, ...questions];
