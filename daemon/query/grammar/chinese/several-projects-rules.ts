/** Chinese questions about people by the projects that they worked in: in several of them, 在至少三个项目关过 issue 的人; in one alone, 只在 ledger 提过 PR、别的项目没提过的人. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { inSeveralProjects } from '../figures.ts';
import { isWork, type Mod, type Quantity, type Things } from '../meanings.ts';
import { roleOfDoer } from '../predicates.ts';
import { doneOnly, isExact, isVerb, type Asked, type Deed, type Word } from './meaning.ts';
import type { Doing } from './predicate-rules.ts';

const isBare = ({ where, named, pick, quantity }: Things): boolean => where.length === 0 && named === undefined && pick === undefined && quantity === undefined;

const isPeople = ({ ask, set }: Asked): boolean => ask === 'find' && set.kind === 'Person' && isBare(set);

const several: readonly Rule[] = [
  ...rule('InSeveral', 'At|For? Amount De? Set Li? Dou? Doing', (_: unknown, quantity: Quantity, ____: unknown, place: Things, __: unknown, ___: unknown, done: Doing) => inSo(quantity, place, done)),
  ...rule('InSeveral', 'AtLeast At|For Number Cl? Set Li? Dou? Doing', (_: unknown, __: unknown, number: number, ___: unknown, place: Things, ____: unknown, _____: unknown, done: Doing) => inSo({ atLeast: number }, place, done)),
  ...rule('InSeveral', 'At|For? Several Cl? Set Li? Dou? Doing', (_: unknown, __: unknown, ___: unknown, place: Things, ____: unknown, _____: unknown, done: Doing) => inSo({ atLeast: 2 }, place, done)),
  // 只给一个项目写过 PR 的人
  ...rule('InSeveral', 'OnlyOnce|Only At|For? Number Cl? Set Li? Doing', (_: unknown, __: unknown, number: number, ___: unknown, place: Things, ____: unknown, done: Doing) => inSo({ atLeast: number, atMost: number }, place, done, true)),
  ...rule('S', 'Ask? InSeveral De Set', (_: unknown, plan: Plan, __: unknown, people: Things) => (people.kind === 'Person' && isBare(people) ? plan : null)),
  ...rule('S', 'InSeveral De Set Be|Have Which|Who', (plan: Plan, _: unknown, people: Things) => (people.kind === 'Person' && isBare(people) ? plan : null)),
  ...rule('S', 'Have? Asked InSeveral', (_: unknown, of: Asked, plan: Plan) => (isPeople(of) ? plan : null)),
];

/** In so many projects; exactly so many, or at least, 在两个项目提过 does not tell. */
function inSo(quantity: Quantity, place: Things, { deed, object }: Doing, isSaidExactly = false): Plan | null {
  const plain = deed.time === undefined && deed.place === undefined && deed.not !== true && isVerb(deed.verb) ? deed.verb : null;
  const { kind } = object;
  if (plain === null || place.kind !== 'Project' || !isBare(place) || !isBare(object) || (isExact(quantity) && !isSaidExactly)) return null;
  const role = isWork(kind) || kind === 'Commit' ? roleOfDoer(plain, kind) : undefined;
  return role === undefined || (kind !== 'PullRequest' && kind !== 'Issue' && kind !== 'Commit') ? null : inSeveralProjects(kind, quantity, role);
}

/** What 只 says is said again: in no other project. */
const alone: readonly Rule[] = [
  ...rule('OtherPlace', 'Other Kind', (_: unknown, kind: Things) => (kind.kind === 'Project' && isBare(kind) ? kind : null)),
  ...rule('OtherPlace', 'ElsewhereWord', () => 'elsewhere'),
  ...rule('NotElsewhere', 'At? OtherPlace Li? Dou? Neg V', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, verb: Word) => ({ verb })),
  ...rule('NotElsewhere', 'Neg At|For OtherPlace Li? V', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Word) => ({ verb })),
  ...rule('NotElsewhere', 'At? OtherPlace Li? Dou? NoHave', () => ({})),
  ...rule('Vp', 'Only Deed1 Set Pause? But? NotElsewhere', (_: unknown, deed: Deed, object: Things, __: unknown, ___: unknown, { verb }: { readonly verb?: Word }): Mod | null => (deed.place?.kind === 'Project' && (verb === undefined || verb === deed.verb) ? doneOnly(deed, object) : null)),
];

export const severalProjectsRules: readonly Rule[] = [...several, ...alone];
