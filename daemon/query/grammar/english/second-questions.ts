/** A second question about what the first one finds: `when was PR 12 merged, and by whom`, `what did we decide about the index format, and which PR did it`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { dueColumn, doersColumn, ownersColumn, stateColumn, timeColumn, wholeColumn, type Column } from '../columns.ts';
import { isWork, type Mod, type Things, type Time } from '../meanings.ts';
import { whenPlan } from '../moments.ts';
import { asking, both, whichAsked, byWhomAsked, howManyAsked, leaning, secondOf, whenAsked, whoDidWhat, type Second } from '../second-columns.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { onlyObject } from './asking.ts';
import { wholeOf } from './column-rules.ts';

const asked = (column: Column | null): Second | null => (column === null ? null : asking(column));

const people: readonly Rule[] = [
  ...rule('Second', 'who|Asked V Them', (_: unknown, verb: Verb) => leaning(asked(doersColumn(verb)))),
  ...rule('Second', 'who|Asked V each', (_: unknown, verb: Verb) => asked(doersColumn(verb))),
  ...rule('Second', 'who Be Ving Them', (_: unknown, __: unknown, verb: Verb) => leaning(asked(doersColumn(verb)))),
  ...rule('Second', 'who Have Them', () => leaning(asked(ownersColumn))),
  ...rule('Second', 'whose', () => asked(ownersColumn)),
  ...rule('Second', 'whose Be They', () => leaning(asked(ownersColumn))),
  ...rule('Second', 'to who|whom', () => asked(doersColumn('own'))),
  ...rule('Second', 'to who|whom Be They Participle', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb) => (verb === 'own' ? asked(doersColumn(verb)) : null)),
  ...rule('Second', 'by|from who|whom', () => byWhomAsked),
  ...rule('Second', 'If? who|whom', () => byWhomAsked, 0.1),
  ...rule('Second', 'by who|whom Be They Participle', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb) => asked(doersColumn(verb))),
  ...rule('Second', 'who Present', () => leaning(asked(doersColumn('attend')))),
  ...rule('Second', 'who Be There', () => leaning(asked(doersColumn('attend')))),
];

const times: readonly Rule[] = [
  ...rule('Second', 'when', () => whenAsked),
  ...rule('Second', 'When Be|Did They', () => whenAsked),
  ...rule('Second', 'When Be|Did They Be? Participle|V|GetIn', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb) => asked(timeColumn(verb))),
  ...rule('Second', 'When Be They due', () => asked(dueColumn)),
  ...rule('Second', 'by|until When', () => asked(dueColumn)),
  ...rule('Second', 'by|until? When HasTo They Be? Participle', () => asked(dueColumn)),
];

const others: readonly Rule[] = [
  ...rule('Second', 'what|who? Be Column', (_: unknown, __: unknown, column: Column) => leaning(asked(column))),
  ...rule('Second', 'Be They Participle', (_: unknown, __: unknown, verb: Verb) => (statesOf.has(verb) ? leaning(asked(stateOf(doneAtAll({ verb })))) : null)),
  ...rule('Second', 'Be They Adjective', (_: unknown, __: unknown, said: Mod) => (saidByState.has(said.signature) ? leaning(asked(stateOf(said))) : null)),
  ...rule('Second', 'in|at|from which|what Kind', (_: unknown, __: unknown, kind: Things) => asked(wholeOf(kind))),
  ...rule('Second', 'in|at|from which|what Kind Be They Participle', (_: unknown, __: unknown, kind: Things) => asked(wholeOf(kind))),
  ...rule('Second', 'which|what Kind Be|Did They ComeFrom|in|from', (_: unknown, kind: Things) => asked(wholeOf(kind))),
  ...rule('Second', 'where Be They Participle', (_: unknown, __: unknown, ___: unknown, verb: Verb) => (verb === 'raise' || verb === 'mention' ? asked(wholeColumn('Meeting')) : null)),
  ...rule('Second', 'Count Did each|Everybody Have|of?', () => howManyAsked),
  ...rule('Second', 'Count each', () => howManyAsked),
  // "Are there open PRs, and which?", "is there a note about k8s, and what is it called?"
  ...rule('Second', 'which|what Those?', () => whichAsked),
  ...rule('Second', 'what Be They NamedWord', () => leaning(whichAsked)),
  ...rule('Second', 'what Be Their State', (_: unknown, __: unknown, ___: unknown, what: string) => (what === 'title' ? leaning(whichAsked) : null)),
  ...rule('Second', 'which|what Kind', (_: unknown, kind: Things) => (kind.where.length > 0 ? null : { signature: `which ${kind.kind}`, add: (first: Plan) => (first.ask === 'whether' && first.set.kind === kind.kind ? whichAsked.add(first) : null) })),
  ...rule('Second', 'Second and? Second', (one: Second, _: unknown, other: Second) => both(one, other)),
];

/** What is told by the state that a thing is in. */
const statesOf: ReadonlySet<Verb> = new Set(['merge', 'close', 'answer', 'finish']);
const saidByState: ReadonlySet<string> = new Set(['open', 'closed', 'merged', 'unmerged', 'resolved', 'done', 'answered', 'unanswered', 'retracted'].map((name) => `state ${name}`));

/** Of a kind that can be so. */
const stateOf = (said: Mod): Column => ({ signature: stateColumn.signature, of: (kind) => (said.of(kind) === null ? null : stateColumn.of(kind)) });

export const secondQuestionRules: readonly Rule[] = [
  ...people,
  ...times,
  ...others,
  // "When was atlas#12 opened and merged".
  ...rule('S', 'When Did|Be Set Be? Participle and Participle', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Verb, ____: unknown, other: Verb) => {
    const first = whenPlan({ what: 'state', set, verb });
    return first === null || verb === other ? null : (asked(timeColumn(other))?.add(first) ?? null);
  }),
  ...rule('S', 'S and Second', (first: Plan, _: unknown, second: Second) => second.add(first)),
  ...rule('S', 'S Second', (first: Plan, second: Second) => secondOf(first, second)),
  ...rule('S', 'Ask? who|Asked V what Time?', (_: unknown, __: unknown, verb: Verb, ___: unknown, time?: Time) => whoDidWhat(verb, onlyObject(verb), time)),
  ...rule('S', 'Ask? who|Asked V which|what Kind Time?', (_: unknown, __: unknown, verb: Verb, ___: unknown, kind: Things, time?: Time) => whoDidWhat(verb, kind, time)),
  ...rule('S', 'Ask? who Have which|what Kind', (_: unknown, __: unknown, ___: unknown, ____: unknown, kind: Things) => (kind.kind === 'ActionItem' ? whoDidWhat('own', kind, undefined) : null)),
  ...rule('S', 'S and which|what Kind Did|Do Do? It', (first: Plan, _: unknown, __: unknown, kind: Things) => withWorks(first, kind)),
  ...rule('S', 'S and in|by|with which|what Kind', (first: Plan, _: unknown, __: unknown, ___: unknown, kind: Things) => withWorks(first, kind)),
];

/** Beside each decision the pull requests or issues that came up in its meeting: which of them did it, nobody has said. */
function withWorks(first: Plan, { kind, where }: Things): Plan | null {
  if (first.ask !== 'find' || first.set.kind !== 'Decision' || first.beside !== undefined || where.length > 0) return null;
  if (!isWork(kind)) return null;
  return { ...first, beside: [{ linked: [{ role: 'raised in', kind: 'Meeting' }, { role: 'mentioned', kind }] }] };
}
