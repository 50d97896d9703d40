/** Chinese questions that leave out what is asked for, since what is said can be said of one kind alone: 我 review 过但还没 merge 的, 逾期的有哪些, 上周合了几个, 还有哪些没人 review. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import { counted, found, whetherAny } from './asking.ts';
import { deedsOf } from './counted.ts';
import { doneAnyhow, type Deed } from './meaning.ts';

const tellable: readonly NodeKind[] = ['Person', 'Project', 'PullRequest', 'Issue', 'Commit', 'Meeting', 'Topic', 'ActionItem', 'Decision', 'Question', 'Risk'];

/** The only kind of things of which it can be said: nothing but a task is overdue, nothing but a pull request merged. */
function toldBy(said: Mod): Things | null {
  // 昨天开的 may be issues that were opened, too; 上周没合的 were merged at another time, or not at all.
  if (said.bare === true || said.refers === true || 'objectless' in said || said.signature.includes('held(') || /not [^(]*\(\{"days"/u.test(said.signature)) return null;
  const told = tellable.flatMap((kind) => narrowed(things(kind), said) ?? []);
  const [only] = told;
  return only !== undefined && told.length === 1 && only.where.length > 0 && only.where.every(isTold) ? only : null;
}

/** By its state, its time, where it is and who did it. In Nora 在 issue 里留过言的, what stands in an issue is not told. */
const isTold = (said: Condition): boolean => said.is === 'one of' || said.is === 'within' || (said.is === 'not' ? isTold(said.of) : said.is === 'linked' && (said.to.kind === 'Person' || said.to.kind === 'Project'));

const theirs = (owner: Things, said: Mod): Things | null => ((owner.kind === 'Person' || owner.kind === 'Project') && owner.named !== undefined ? narrowedBy(toldBy(said), belonging(owner)) : null);

/** What was done then, of what it is done to alone: 今天合了多少. */
const doneThen = (deed: Deed): Things | null => (deed.time === undefined || deed.not === true ? null : narrowedBy(deedsOf(deed)?.set ?? null, doneAnyhow(deed)));

const implied: readonly Rule[] = [
  ...rule('Implied', 'Said De', (said: Mod) => toldBy(said)),
  ...rule('Implied', 'Deed1 De', (deed: Deed) => doneThen(deed)),
  // 我逾期的, k8s 里没人 review 的
  ...rule('Implied', 'Name|Me|My|Loc Said De', (owner: Things, said: Mod) => theirs(owner, said)),
  ...rule('S', 'Ask? Implied AskAfter?', (_: unknown, set: Things) => found(set), 0.4),
  ...rule('S', 'Implied Be|Have Which Cl?', (set: Things) => found(set), 0.3),
  ...rule('S', 'Implied Have Total? HowManyOf', (set: Things) => counted(set), 0.3),
  ...rule('S', 'Have|HaveWhether Implied Ma?', (_: unknown, set: Things) => whetherAny(set), 0.3),
  ...rule('S', 'Name|Me|Loc Have|HaveWhether Said De Ma?', (owner: Things, _: unknown, said: Mod) => whetherAny(theirs(owner, said)), 0.3),
  ...rule('S', 'Implied Have Ma', (set: Things) => whetherAny(set), 0.3),
];

const asked: readonly Rule[] = [
  // 还有哪些没合, atlas 还有几个没人 review
  ...rule('S', 'Have? Which Cl? Said De?', (_: unknown, __: unknown, ___: unknown, said: Mod) => found(toldBy(said)), 0.3),
  ...rule('S', 'Have? HowManyOf Said De?', (_: unknown, __: unknown, said: Mod) => counted(toldBy(said)), 0.3),
  ...rule('S', 'Name|Me|Loc Have? Which Cl? Said De?', (owner: Things, _: unknown, __: unknown, ___: unknown, said: Mod) => found(theirs(owner, said)), 0.3),
  ...rule('S', 'Name|Me|Loc Have? HowManyOf Said De?', (owner: Things, _: unknown, __: unknown, said: Mod) => counted(theirs(owner, said)), 0.3),
  // 今天合了多少
  ...rule('S', 'Deed1 HowManyOf', (deed: Deed): Plan | null => counted(doneThen(deed)), 0.1),
  ...rule('S', 'Time Have? HowManyOf By? V', (time: Time, _: unknown, __: unknown, ___: unknown, verb: Deed['verb']): Plan | null => counted(doneThen({ verb, time })), 0.1),
];

export const impliedRules: readonly Rule[] = [...implied, ...asked];
