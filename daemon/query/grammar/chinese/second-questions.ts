/** Chinese questions for more than one column: k8s#14 是谁关的，什么时候关的; 未完成的任务，附负责人与截止日期; 本月会议的标题、日期和参会人. */
import type { NodeKind } from '#schemas/graph';
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { dateColumn, doersColumn, dueColumn, stateColumn, timeColumn, titleColumn, wholeColumn, type Column } from '../columns.ts';
import type { Mod, Things } from '../meanings.ts';
import { asking, both, byWhomAsked, leaning, secondOf, whenAsked, withColumns, type Second } from '../second-columns.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { found, isAskedOutright } from './asking.ts';
import { isVerb, type Word } from './meaning.ts';

const columns: readonly Rule[] = [
  ...rule('ColumnNoun', 'RoleNoun', (verb: Verb) => doersColumn(verb)),
  ...rule('ColumnNoun', 'DueDate', () => dueColumn),
  ...rule('ColumnNoun', 'DateNoun', () => dateColumn),
  ...rule('ColumnNoun', 'Title', () => titleColumn),
  ...rule('ColumnNoun', 'State', () => stateColumn),
  ...rule('ColumnNoun', 'V DateNoun', (verb: Word) => (isVerb(verb) ? timeColumn(verb) : null)),
  ...rule('Columns', 'Its? ColumnNoun', (_: unknown, column: Column) => [column]),
  ...rule('Columns', 'Columns And|Comma ColumnNoun', (some: readonly Column[], _: unknown, column: Column) => [...some, column]),
  ...rule('S', 'S Attach Columns', (plan: Plan, _: unknown, some: readonly Column[]) => withColumns(plan, some)),
  // 把作者也带上
  ...rule('S', 'S Ba Columns Attach|AskAfter', (plan: Plan, _: unknown, some: readonly Column[]) => withColumns(plan, some), 0.05),
  // 每个任务的负责人, 每个会议的话题: they themselves, rather than how many.
  ...rule('S', 'Ask? Each Cl? Kind De RoleNoun', (_: unknown, __: unknown, ___: unknown, set: Things, ____: unknown, verb: Verb) => listedWith(set, [doersColumn(verb)])),
  ...rule('S', 'Ask? Each Cl? Kind De RoleNoun Be Who', (_: unknown, __: unknown, ___: unknown, set: Things, ____: unknown, verb: Verb) => listedWith(set, [doersColumn(verb)])),
  ...rule('S', 'Ask? Each Cl? Kind De Kind', (_: unknown, __: unknown, ___: unknown, set: Things, ____: unknown, of: Things) => (set.kind === 'Meeting' && of.where.length === 0 ? listedWith(set, [cameUpColumn(of.kind)]) : null), 0.02),
  ...rule('S', 'Ask? Set And Its Columns', (_: unknown, set: Things, __: unknown, ___: unknown, some: readonly Column[]) => listedWith(set, some), 0.1),
  // The reviewers of PRs are people; their titles and reviewers are asked of each.
  ...rule('S', 'Ask? Set De Columns', (_: unknown, set: Things, __: unknown, some: readonly Column[]) => (some.length > 1 ? listedWith(set, some) : null), 0.1),
];

const raisedKinds: ReadonlySet<NodeKind> = new Set<NodeKind>(['Decision', 'ActionItem', 'Question', 'Risk']);
const cameUpColumn = (of: NodeKind): Column => ({ signature: `came up ${of}`, of: (kind) => (kind !== 'Meeting' || (of !== 'Topic' && !raisedKinds.has(of)) ? null : { linked: [{ role: of === 'Topic' ? 'mentioned' : 'raised', kind: of }] }) });

function listedWith(set: Things, some: readonly Column[]): Plan | null {
  const plan = set.kind === 'Person' ? null : found(set);
  return plan === null ? null : withColumns(plan, some);
}

const doers = (verb: Word): Second | null => (isVerb(verb) ? asking(doersColumn(verb)) : null);

/** 下周到期的任务有哪些 都是谁的 */
const ownersOf: Partial<Record<NodeKind, Verb>> = { ActionItem: 'own', PullRequest: 'write', Issue: 'write', Commit: 'write' };
const whoseAsked = leaning(asking({ signature: 'whose', of: (kind) => { const verb = ownersOf[kind]; return verb === undefined ? null : doersColumn(verb).of(kind); } }));
/** A meeting is held at its own time. */
const doneWhen = (verb: Word): Second | null => (verb === 'hold' ? asking({ ...dateColumn, signature: 'held', of: (kind) => (kind === 'Meeting' ? dateColumn.of(kind) : null) }) : isVerb(verb) ? asking(timeColumn(verb)) : null);

/** What is told by the state that a thing is in. */
const statesOf: ReadonlySet<Word> = new Set(['merge', 'close', 'answer']);
const saidByState: ReadonlySet<string> = new Set(['open', 'closed', 'merged', 'unmerged', 'resolved', 'done', 'answered', 'unanswered'].map((name) => `state ${name}`));
const stateOf = (said: Mod): Second => asking({ signature: stateColumn.signature, of: (kind) => (said.of(kind) === null ? null : stateColumn.of(kind)) });

/** What meetings do with what comes of them. */
const raised: ReadonlySet<Word> = new Set(['raise', 'hand', 'write', 'mention']);

const seconds: readonly Rule[] = [
  ...rule('Second', 'Be? By? Who V De?', (_: unknown, __: unknown, ___: unknown, verb: Word) => leaning(doers(verb))),
  // 分别是谁负责的: of each of them, rather than of all.
  ...rule('Second', 'Apart Be? By? Who V De?', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Word) => doers(verb)),
  ...rule('Second', 'Be? Who', () => leaning(byWhomAsked), 0.1),
  ...rule('Second', 'Apart? Be? For|AssignedTo Who', () => asking(doersColumn('own'))),
  ...rule('Second', 'AtWhen By? V De?', (_: unknown, __: unknown, verb: Word) => leaning(doneWhen(verb))),
  ...rule('Second', 'Apart AtWhen By? V De?', (_: unknown, __: unknown, ___: unknown, verb: Word) => doneWhen(verb)),
  ...rule('Second', 'AtWhen', () => leaning(whenAsked), 0.1),
  ...rule('Second', 'Apart AtWhen', () => whenAsked, 0.05),
  ...rule('Second', 'AtWhen DueWord De?', () => leaning(asking(dueColumn))),
  ...rule('Second', 'DueDate AtWhen?', () => leaning(asking(dueColumn))),
  ...rule('Second', 'V Ma', (verb: Word) => (isVerb(verb) && statesOf.has(verb) ? leaning(stateOf(doneAtAll({ verb }))) : null)),
  ...rule('Second', 'Stative|Adjective Ma', (said: Mod) => (saidByState.has(said.signature) ? leaning(stateOf(said)) : null)),
  ...rule('Second', 'Apart Be? At? Which Cl? Kind Li? V De?', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, kind: Things, ______: unknown, verb: Word) => (kind.kind === 'Meeting' && kind.where.length === 0 && raised.has(verb) ? asking(wholeColumn('Meeting')) : null)),
  ...rule('Second', 'Second Second', (one: Second, other: Second) => both(one, other)),
  // 没关的 issue 有几个，都是谁提的: how many there are is told of what is listed, too.
  ...rule('S', 'S Second', (first: Plan, second: Second) => (first.ask === 'count' ? second.add({ ask: 'find', set: first.set }) : secondOf(first, second)), 0.05),
  // suanpan#38 是哪个 PR 修的 谁 review 的: of what is asked for outright it is a second question; of 没合的 PR it would be the only one.
  ...rule('S', 'S Second', (first: Plan, second: Second) => (second.leans === true && isAskedOutright(first) ? second.add(first) : null), 0.6),
  ...rule('Second', 'Apart? Be? Who De', () => whoseAsked),
];

export const secondQuestionRules: readonly Rule[] = [...columns, ...seconds];
