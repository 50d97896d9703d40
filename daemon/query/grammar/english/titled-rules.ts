/** Things by words of their titles and texts: `the etcd backup issue`, `the task to order more disks`, `the Vault PRs`. Which words those are, the graph has told. */
import type { NodeKind } from '#schemas/graph';
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { titled } from '../contents.ts';
import { eitherMod, narrowed, type Mod, type Things } from '../meanings.ts';
import { whenPlan } from '../moments.ts';
import type { Titled } from '../name-entries.ts';
import { having, narrowedBy } from '../predicates.ts';
import { state } from '../states.ts';
import type { Verb } from '../verbs.ts';
import { found, owners, whether } from './asking.ts';

/** What is called so. */
const called: readonly Rule[] = [
  ...rule('Set', 'Titled Kind', (of: Titled, kind: Things) => (isQuality(of.words) ? null : one(kind, of))),
  ...rule('Head', 'TitledAll Kind', (of: Titled, kind: Things) => (isQuality(of.words) ? null : all(kind, of))),
  // the task to order more disks, the decision that tokens expire after 30 days, the issue called "Dashboard is slow"
  ...rule('Set', 'Kind to|that|on|about|with|for|titled|NamedWord|Containing|Mentioning Titled', (kind: Things, _: unknown, of: Titled) => one(kind, of), 0.1),
  ...rule('Set', 'Kind Titled', (kind: Things, of: Titled) => one(kind, of), 0.1),
  ...rule('Head', 'Kind on TitledAll', (kind: Things, _: unknown, of: Titled) => all(kind, of)),
  // the newest PR on the Helm chart
  ...rule('Head', 'Kind on TitledAll', (kind: Things, _: unknown, of: Titled) => all({ ...kind, plural: true }, of), 0.5),
  ...rule('Head', 'Kind on TitledAll or TitledAll', (kind: Things, _: unknown, of: Titled, __: unknown, other: Titled) => eitherOfAll(kind, of, other)),
];

/** What is found of things, and no title tells: `slow PRs`, `the stuck issue`. Of `the slow query issue` the title is said. */
const qualities: ReadonlySet<string> = new Set(
  'slow slower fast faster quick stuck broken cool bad worse good better great nice hot cold hard easy simple complex tricky risky safe huge tiny big bigger small smaller old older late later early long short large new newer fresh recent weird strange odd important urgent critical major minor main trivial dead stale active inactive idle abandoned forgotten neglected ignored blocked failing failed hanging delayed rejected popular interesting boring ugly nasty painful annoying dirty clean messy incomplete finished unfinished missing wrong right correct incorrect invalid real fake funny happy sad crazy silly useful useless ready similar different related controversial contentious lonely dangerous serious severe noisy quiet active hidden lost'.split(' '),
);
const isQuality = (words: readonly string[]): boolean => words.length === 1 && qualities.has(words[0]!);

/** In the singular. */
export function one(kind: Things, { things }: Titled): Things | null {
  return isSort(kind, things.kind) && kind.plural !== true ? { ...things, where: [...things.where, ...kind.where] } : null;
}

/** In the plural: all that have the words. */
export function all(kind: Things, { things, words }: Titled): Things | null {
  return isSort(kind, things.kind) && kind.plural === true ? narrowed(kind, titled(words)) : null;
}

function eitherOfAll(kind: Things, one: Titled, other: Titled): Things | null {
  return all(kind, one) === null || all(kind, other) === null ? null : narrowed(kind, eitherMod(titled(one.words), titled(other.words)));
}

const isSort = (kind: Things, of: NodeKind): boolean => kind.kind === of && kind.named === undefined;

/** What is asked of tasks, decisions, questions and risks, which only their words name. */
const questions: readonly Rule[] = [
  ...rule('S', 'who Supposed Name', (_: unknown, __: unknown, task: Things) => (task.kind === 'ActionItem' ? owners(task) : null)),
  ...rule('S', 'ByWhen Be Set due', (_: unknown, __: unknown, task: Things) => dueWhen(task)),
  ...rule('S', 'When|ByWhen MustBe Set Be Adjective|Participle', (_: unknown, __: unknown, task: Things, ___: unknown, end: Mod | Verb) => (isEnd(end) ? dueWhen(task) : null)),
  ...rule('S', 'When|ByWhen Be|Did Set MustBe Be Adjective|Participle', (_: unknown, __: unknown, task: Things, ___: unknown, ____: unknown, end: Mod | Verb) => (isEnd(end) ? dueWhen(task) : null)),
  ...rule('S', 'where Be|Did Set Be? Participle|DecidedEnd|CameUp', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb | null) => (verb === null || verb === 'raise' ? raisedIn(set) : null)),
  ...rule('S', 'in|at? which|what|Ask? Kind Did Our Decide ThatThereIs? Name', (_: unknown, __: unknown, at: Things, ___: unknown, ____: unknown, _____: unknown, ______: unknown, set: Things) => (set.kind === 'Decision' && at.kind === 'Meeting' ? found(narrowedBy(at, having(set))) : null)),
  ...rule('S', 'ItWasDecided Titled When Be|Did It|that', (_: unknown, { things }: Titled) => (things.kind === 'Decision' ? whenPlan({ what: 'there', set: things }) : null)),
  ...rule('S', 'Did Set GetIn', (_: unknown, set: Things) => (set.kind === 'PullRequest' && set.named !== undefined ? whether(narrowed(set, state('merged'))) : null)),
  ...rule('S', 'Did|Has|Be Set GotAnswer', (_: unknown, set: Things, answered: Mod) => (set.kind === 'Question' ? whether(narrowed(set, answered)) : null)),
];

const dueWhen = (task: Things): Plan | null => (task.kind === 'ActionItem' ? whenPlan({ what: 'due', set: task }) : null);

/** Done, finished, written. */
const isEnd = (end: Mod | Verb): boolean => (typeof end === 'string' ? end === 'finish' || end === 'write' || end === 'close' : end.signature === 'state done' || end.signature === 'state closed');

const fromMeetings: ReadonlySet<NodeKind> = new Set(['Decision', 'ActionItem', 'Question', 'Risk']);
const raisedIn = (set: Things): Plan | null => (fromMeetings.has(set.kind) && set.named !== undefined ? found(narrowedBy({ kind: 'Meeting', where: [] }, having(set))) : null);

export const titledRules: readonly Rule[] = [...called, ...questions];
