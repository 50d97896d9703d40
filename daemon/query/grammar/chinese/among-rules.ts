/** Chinese questions for some of those who were told before, and for things that are told by what was done to them alone: 参加过 k8s sync 的人里谁没提过 PR, k8s 的贡献者里有没有王芳, 逾期的有哪些. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Mod, type Pick, type Things } from '../meanings.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import { answered, counted, found, isOnePerson, unnamed, whether } from './asking.ts';
import { deedsOf } from './counted.ts';
import { doneAnyhow, type Asked, type Deed } from './meaning.ts';
import { picked } from './noun-rules.ts';

const isPeople = (set: Things): boolean => set.kind === 'Person' && set.named === undefined && set.pick === undefined && set.quantity === undefined && set.where.length > 0;

const people: readonly Rule[] = [
  ...rule('S', 'Set Li Have? Asked Said De?', (set: Things, _: unknown, __: unknown, of: Asked, said: Mod) => (isPeople(set) && of.set.kind === 'Person' && of.set.where.length === 0 ? answered(of, narrowedBy(set, said)) : null), 0.02),
  ...rule('S', 'Set Li HaveWhether Name|Me Ma?', (set: Things, _: unknown, __: unknown, one: Things) => isAmong(one, set)),
  ...rule('S', 'Set Li Have Name|Me Ma', (set: Things, _: unknown, __: unknown, one: Things) => isAmong(one, set)),
  ...rule('S', 'RoleSet HaveWhether Name|Me Ma?', (set: Things, _: unknown, one: Things) => isAmong(one, set)),
  ...rule('S', 'RoleSet Have Name|Me Ma', (set: Things, _: unknown, one: Things) => isAmong(one, set)),
];

const isAmong = (one: Things, set: Things): Plan | null => (isOnePerson(one) && isPeople(set) ? whether({ ...one, where: [...one.where, ...set.where] }) : null);

const picks: readonly Rule[] = [
  // 提出过风险的会里最近的一场, atlas 的 PR 里最新的三个
  ...rule('S', 'Ask? Set Li Picking', (_: unknown, set: Things, __: unknown, pick: Pick) => pickedFrom(set, pick), 0.05),
  ...rule('S', 'Ask? Set Li Picking Be Which Cl?', (_: unknown, set: Things, __: unknown, pick: Pick) => pickedFrom(set, pick), 0.05),
];

const pickedFrom = (set: Things, pick: Pick): Plan | null => (set.kind === 'Person' || set.kind === 'Project' || 'isTop' in pick ? null : found(picked(unnamed(set), pick)));

const tellable: readonly NodeKind[] = ['Person', 'Project', 'PullRequest', 'Issue', 'Commit', 'Meeting', 'Topic', 'ActionItem', 'Decision', 'Question', 'Risk'];

/** The only kind of things of which it can be said: nothing but a task is overdue, nothing but a pull request merged. */
function toldBy(said: Mod): Things | null {
  // 昨天开的 may be issues that were opened, too.
  if (said.bare === true || said.refers === true || 'objectless' in said || said.signature.includes('held(')) return null;
  const told = tellable.flatMap((kind) => narrowed(things(kind), said) ?? []);
  const [only] = told;
  return only !== undefined && told.length === 1 && only.where.length > 0 && only.where.every(isTold) ? only : null;
}

/** By its state, its time and who did it. In Nora 在 issue 里留过言的, what stands in an issue is not told. */
const isTold = (said: Condition): boolean => said.is === 'one of' || said.is === 'within' || (said.is === 'not' ? isTold(said.of) : said.is === 'linked' && said.to.kind === 'Person');

const doneThen = (deed: Deed): Things | null => (deed.time === undefined || deed.not === true ? null : narrowedBy(deedsOf(deed)?.set ?? null, doneAnyhow(deed)));

const theirs = (owner: Things, said: Mod): Things | null => (owner.kind === 'Person' || owner.kind === 'Project' ? narrowedBy(toldBy(said), belonging(owner)) : null);

const untold: readonly Rule[] = [
  ...rule('S', 'Said De Be|Have Which Cl?', (said: Mod) => found(toldBy(said)), 0.3),
  ...rule('S', 'Said De Have HowManyOf', (said: Mod) => counted(toldBy(said)), 0.3),
  ...rule('S', 'Said De AskAfter?', (said: Mod) => found(toldBy(said)), 0.4),
  // 昨天合并的有哪些
  ...rule('S', 'Deed1 De Be|Have Which Cl?', (deed: Deed) => found(doneThen(deed)), 0.3),
  ...rule('S', 'Deed1 De Have HowManyOf', (deed: Deed) => counted(doneThen(deed)), 0.3),
  // 我逾期的有哪些
  ...rule('S', 'Name|Me Said De Be|Have Which Cl?', (owner: Things, said: Mod) => found(theirs(owner, said)), 0.3),
  ...rule('S', 'Name|Me Said De Have HowManyOf', (owner: Things, said: Mod) => counted(theirs(owner, said)), 0.3),
];

export const amongRules: readonly Rule[] = [...people, ...picks, ...untold];
