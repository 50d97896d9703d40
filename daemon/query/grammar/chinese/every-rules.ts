/** Chinese questions whether something holds of each: atlas 的 PR 都合并了吗, 每个 PR 都有人 review 吗; and whether what is said is right: 李雷没 review 过, 对吗. */
import type { Plan } from '#schemas/query';
import { whetherPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { everyPlan } from '../every.ts';
import type { Mod, Things } from '../meanings.ts';
import { having, isVague, narrowedBy } from '../predicates.ts';

/** Told apart by something: what 都 is said of. */
const isTold = ({ where, named, kind }: Things): boolean => named === undefined && kind !== 'Person' && where.length > 0;

/** Of 最近的 PR nobody knows how many are meant; 会都参加了吗 does not tell who. */
const each = (set: Things, said: Mod): Plan | null => (isVague(set) || (set.kind === 'Meeting' && said.bare === true) ? null : everyPlan(set, said));

const isOnePerson = ({ kind, named }: Things): boolean => kind === 'Person' && named !== undefined && named.names === undefined;

export const everyRules: readonly Rule[] = [
  ...rule('S', 'Set Dou Said De? Ma', (set: Things, _: unknown, said: Mod) => (isTold(set) ? each(set, said) : null)),
  ...rule('S', 'Set YesNo Dou Said De? Ma?', (set: Things, _: unknown, __: unknown, said: Mod) => (isTold(set) ? each(set, said) : null)),
  ...rule('S', 'Each Kind Dou Said De? Ma', (_: unknown, set: Things, __: unknown, said: Mod) => (set.kind === 'Person' ? null : each(set, said))),
  // 李雷没 review 过王芳的 PR 对吗
  ...rule('SaidRight', 'Said Right', (said: Mod) => said),
  ...rule('S', 'Set SaidRight', (set: Things, said: Mod) => { const so = isOnePerson(set) ? narrowedBy(set, said) : null; return so === null ? null : whetherPlan(so); }),
  // atlas 只有一个 open PR 吗
  ...rule('S', 'Set OnlyOnce Have? Number Cl? De? Set Ma', (owner: Things, _: unknown, __: unknown, number: number, ___: unknown, ____: unknown, set: Things) => { const so = owner.named === undefined || set.named !== undefined || set.pick !== undefined ? null : narrowedBy(owner, having({ ...set, quantity: { atLeast: number, atMost: number } })); return so === null ? null : whetherPlan(so); }),
];
