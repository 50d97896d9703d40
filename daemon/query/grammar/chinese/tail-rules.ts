/** What is said behind a whole Chinese question and narrows what it asks for: …，只看今年合并的; …，给我看下 thermo 的; …，草稿不算; …，就是点 merge 的那个人; …，作者列出来. */
import type { Condition, GroupPlan, Plan, SetPlan } from '#schemas/query';
import type { NodeKind } from '#schemas/graph';
import { backOf, roleOf } from '#schemas/graph-roles';
import { saying } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { doersColumn } from '../columns.ts';
import { labelled } from '../contents.ts';
import { isWork, mod, notMod, things, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, except, narrowedBy, roleOfDoer } from '../predicates.ts';
import { withColumns } from '../second-columns.ts';
import { countingRole, type Verb } from '../verbs.ts';
import { but } from './apart-rules.ts';
import { doneAnyhow, inTheirTime, isVerb, type Word } from './meaning.ts';

/** What is left of the things. */
interface Tail {
  readonly signature: string;
  readonly of: (set: Things) => Things | null;
  /** What is said of them; null of a time, which is that of what was asked. */
  readonly said: Mod | null;
  readonly time?: Time;
  /** Whose they are. */
  readonly owner?: Things;
}

const byWhat = (said: Mod | null): Tail | null => (said === null ? null : { signature: said.signature, of: (set) => narrowedBy(set, said), said });
const inTime = (time: Time): Tail => ({ signature: JSON.stringify(time), of: (set) => (set.kind === 'Person' || set.kind === 'Project' ? null : thenDone(set, time)), said: null, time });
const owned = (owner: Things): Tail | null => { const tail = byWhat(belonging(owner)); return tail === null ? null : { ...tail, owner }; };

/** 只看 thermo 的 open PR: of the kind that was asked for. */
function ofSort(sort: Things): Tail | null {
  if (sort.named !== undefined || sort.pick !== undefined || sort.quantity !== undefined || sort.when !== undefined || sort.where.length === 0) return null;
  return byWhat(mod(`sort ${sort.kind} ${JSON.stringify(sort.where)}`, (kind) => (kind === sort.kind ? sort.where : null)));
}

const isOwner = ({ kind, named }: Things): boolean => (kind === 'Project' || kind === 'Person') && named !== undefined;

const tails: readonly Rule[] = [
  ...rule('Tail', 'OpenTail', (tail: Tail) => tail),
  ...rule('OpenTail', 'Name|Me De', (owner: Things) => (isOwner(owner) ? owned(owner) : null)),
  ...rule('OpenTail', 'My', (owner: Things) => owned(owner)),
  ...rule('Tail', 'Name', (owner: Things) => (owner.kind === 'Project' && owner.named !== undefined ? owned(owner) : null), 0.05),
  ...rule('OpenTail', 'Time De', (time: Time) => inTime(time)),
  ...rule('OpenTail', 'Said De', (said: Mod) => ('objectless' in said ? null : byWhat(said)), 0.05),
  ...rule('Tail', 'Adjective', (said: Mod) => byWhat(said), 0.1),
  ...rule('Tail', 'Stative', (said: Mod) => byWhat(said), 0.1),
  ...rule('Tail', 'With? Label LabelWord?', (_: unknown, label: string) => byWhat(labelled([label]))),
  ...rule('OpenTail', 'With? Label LabelWord? De', (_: unknown, label: string) => byWhat(labelled([label]))),
  ...rule('Tail', 'Set', (sort: Things) => ofSort(sort), 0.1),
  // bot 的, bot
  ...rule('Tail', 'Kind De?', (owner: Things) => (owner.kind === 'Person' && owner.where.length > 0 ? owned(owner) : null)),
];

const asThings = ({ kind, where }: SetPlan): Things => things(kind, ...where);
const isPicked = (where: readonly Condition[]): boolean => where.some((one) => one.is === 'picked' || (one.is === 'all' && isPicked(one.of)));

/** Of the first so many, or of all? */
function narrowedPlan(plan: Plan, tail: Tail): Plan | null {
  if (plan.ask !== 'find' && plan.ask !== 'count' && plan.ask !== 'measure' && plan.ask !== 'whether' && plan.ask !== 'group') return null;
  if ((plan.ask === 'find' && plan.limit !== undefined) || isPicked(plan.set.where) || plan.set.where.some(({ is }) => is === 'named')) return null;
  if (plan.ask === 'group' && tail.time !== undefined) return groupedThen(plan, tail.time);
  const set = plan.set.kind === 'Person' ? ofWhatTheyDid(plan.set, tail) : tail.of(asThings(plan.set));
  return set === null ? null : { ...plan, set: { kind: set.kind, where: [...set.where] } };
}

/** 大韩合了几个 PR，今年的: merged this year. Of what was reviewed, or spoken of, it is not told what was then. */
function thenDone(set: Things, time: Time): Things | null {
  const roles = !isWork(set.kind) ? [] : set.where.flatMap((one) => (one.is === 'linked' && one.atMost === undefined ? [one.role] : []));
  if (roles.some((role) => role === 'reviewer' || role === 'commenter' || role === 'mentioned in')) return null;
  const end = roles.includes('merger') ? 'merge' : roles.includes('closer') ? 'close' : null;
  return end === null ? inTheirTime(set, time) : narrowedBy(set, doneAnyhow({ verb: end, time }));
}

const actsOf: Readonly<Record<string, Verb>> = { merger: 'merge', closer: 'close', reviewer: 'review' };

/** 谁合并的 PR 最多，只看今年的: merged this year. */
function groupedThen(plan: GroupPlan, time: Time): Plan | null {
  const [key, ...more] = plan.by;
  const act = key !== undefined && 'linked' in key ? actsOf[key.linked[0]!.role] : undefined;
  if (act !== undefined && (more.length > 0 || (key !== undefined && 'along' in key))) return null;
  const set = act === undefined ? thenDone(asThings(plan.set), time) : narrowedBy(asThings(plan.set), doneAnyhow({ verb: act, time }));
  if (set === null || key === undefined) return null;
  const said = saying({ kind: set.kind, where: [...set.where] }, key);
  return { ...plan, set: said.set, by: [said.key, ...more] };
}

/** 谁评审过大韩的 PR，只看 thermo 的: the PRs. */
function ofWhatTheyDid({ kind, where }: SetPlan, tail: Tail): Things | null {
  const [only, ...more] = where;
  if (tail.said === null || only?.is !== 'linked' || more.length > 0 || only.atMost !== undefined || only.to.kind === 'Person' || only.to.kind === 'Project' || isPicked(only.to.where)) return null;
  const to = narrowedBy(asThings(only.to), tail.said);
  return to === null ? null : things(kind, { ...only, to: { kind: to.kind, where: [...to.where] } });
}

/** 草稿不算: those that are not so. */
function apart(plan: Plan, { said, owner }: Tail): Plan | null {
  // 谁写的 PR 最多，bot 不算: it is not asked whether it was a bot.
  if (owner !== undefined && answersWith(plan) === owner.kind) return but(owner, plan);
  return said === null ? null : narrowedPlan(plan, { signature: `not ${said.signature}`, of: (set) => narrowedBy(set, notMod(said)), said: notMod(said) });
}

const answersWith = (plan: Plan): NodeKind | undefined => {
  if (plan.ask === 'find' || plan.ask === 'count') return plan.set.kind;
  const [key] = plan.ask === 'group' ? plan.by : [];
  return key !== undefined && 'linked' in key ? key.linked.at(-1)?.kind : undefined;
};

const narrowing: readonly Rule[] = [
  ...rule('S', 'S OnlySee Tail', (plan: Plan, _: unknown, tail: Tail) => narrowedPlan(plan, tail), 0.3),
  ...rule('S', 'S AskAfter Tail', (plan: Plan, _: unknown, tail: Tail) => narrowedPlan(plan, tail), 0.5),
  // 没关的 issue 哪个项目最多 p0 的
  // 会上谁提到缓存的 asks who spoke of it, rather than who was at a meeting that did.
  ...rule('S', 'S OpenTail', (plan: Plan, tail: Tail) => ((plan.ask === 'find' || plan.ask === 'count') && plan.set.kind === 'Person' ? null : narrowedPlan(plan, tail)), 0.7),
  ...rule('S', 'S LeftOut Tail', (plan: Plan, _: unknown, tail: Tail) => apart(plan, tail), 0.3),
  ...rule('S', 'S Tail NotCounted', (plan: Plan, tail: Tail) => apart(plan, tail), 0.3),
  // 谁合并的 PR 最多，川哥不算
  ...rule('S', 'S LeftOut Name', (plan: Plan, _: unknown, away: Things) => (away.kind === 'Person' && answersWith(plan) === 'Person' ? but(away, plan) : null), 0.3),
  ...rule('S', 'S Name NotCounted', (plan: Plan, away: Things) => (away.kind === 'Person' && answersWith(plan) === 'Person' ? but(away, plan) : null), 0.3),
];

/** Who did it, in the role that a plan asks for. */
function isRole(plan: Plan, verb: Word, kind?: NodeKind): boolean {
  if (!isVerb(verb)) return false;
  if (plan.ask === 'group') {
    const [key, ...more] = plan.by;
    return more.length === 0 && key !== undefined && 'linked' in key && key.linked.length === 1 && (kind ?? plan.set.kind) === plan.set.kind && countingRole(verb, plan.set.kind, 'Person')?.role === key.linked[0]!.role;
  }
  const [only, ...more] = plan.ask === 'find' && plan.set.kind === 'Person' ? plan.set.where : [];
  return only?.is === 'linked' && more.length === 0 && only.along === undefined && (kind ?? only.to.kind) === only.to.kind && isDoneBy(only.role, verb, only.to.kind);
}

/** What somebody is to things who authored them: their author. */
function isDoneBy(role: string, verb: Verb, kind: NodeKind): boolean {
  const there = roleOf('Person', role, kind);
  return there !== undefined && backOf(there)?.name === roleOfDoer(verb, kind);
}

const again: readonly Rule[] = [
  // 谁合并的 PR 最多，就是点 merge 的那个人: what was asked, in other words.
  ...rule('S', 'S Namely V De That? Kind|People', (plan: Plan, _: unknown, verb: Word) => (isRole(plan, verb) ? plan : null)),
  ...rule('S', 'S Namely? Kind? De? RoleNoun AskAfter?', (plan: Plan, _: unknown, kind: Things | undefined, __: unknown, verb: Verb) => (plan.ask === 'find' && (kind === undefined || kind.where.length === 0) && isRole(plan, verb, kind?.kind) ? plan : null), 0.1),
  // 今年合并的 PR，作者列出来
  ...rule('S', 'S RoleNoun AskAfter', (plan: Plan, verb: Verb) => (plan.ask === 'find' && isWork(plan.set.kind) && plan.limit === undefined ? withColumns(plan, [doersColumn(verb)]) : null), 0.4),
];

const inFront: readonly Rule[] = [
  // 除了 thermo，其他项目: those projects; 除了大韩其他人
  ...rule('Set', 'Except Set Outside? Other Kind', (_: unknown, away: Things, __: unknown, ___: unknown, kind: Things) => { const rest = away.named !== undefined && kind.kind === away.kind && kind.where.length === 0 ? except(away) : null; return narrowedBy(kind, rest); }, 0.2),
  // 玥玥她还没完成的任务
  ...rule('Name', 'Name Pause? Pronoun', (one: Things) => (one.kind === 'Person' && one.named !== undefined && one.named.names === undefined ? one : null), 0.1),
  // 明天跟玥玥 1:1 她还没完成的任务
  ...rule('Name', 'Time? And Name OneToOne Pause? Pronoun', (_: unknown, __: unknown, one: Things) => (one.kind === 'Person' && one.named !== undefined && one.named.names === undefined ? one : null), 0.1),
];

export const tailRules: readonly Rule[] = [...narrowing, ...tails, ...again, ...inFront];
