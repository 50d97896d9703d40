/** Chinese questions for some of those who were told before: 参加过 k8s sync 的人里谁没提过 PR, k8s 的贡献者里有没有王芳, atlas 的 PR 里最新的三个. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { isWork, type Mod, type Pick, type Things } from '../meanings.ts';
import { orderOf } from '../kind-times.ts';
import { narrowedBy } from '../predicates.ts';
import { answered, found, isOnePerson, unnamed, whether } from './asking.ts';
import type { Asked } from './meaning.ts';
import { more, picked } from './noun-rules.ts';
import { byDue, lastUpdated } from './picking-rules.ts';

const isPeople = (set: Things): boolean => set.kind === 'Person' && set.named === undefined && set.pick === undefined && set.quantity === undefined && set.where.length > 0;

const people: readonly Rule[] = [
  ...rule('S', 'Set Li Have? Asked Said De?', (set: Things, _: unknown, __: unknown, of: Asked, said: Mod) => (isPeople(set) && of.set.kind === 'Person' && of.set.where.length === 0 && !('objectless' in said) ? answered(of, narrowedBy(set, said)) : null), 0.02),
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
  // 李雷提的 PR 里，最近合并的那个是哪个
  ...rule('Extremity', 'Newest|Recently', () => true),
  ...rule('Extremity', 'Oldest', () => false),
  ...rule('S', 'Ask? Set Li Pause? Extremity Said|Opened De The Cl?', (_: unknown, set: Things, __: unknown, ___: unknown, newest: boolean, said: Mod) => pickedBy(set, newest, said)),
  // 李雷的 PR 里最后合并的那个是谁 review 的
  ...rule('Set', 'Set Li Pause? Extremity Said|Opened De The Cl?', (set: Things, _: unknown, __: unknown, newest: boolean, said: Mod) => firstBy(set, newest, said, 1), 0.05),
  ...rule('S', 'Ask? Set Li Pause? Recently Said|Opened De', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, said: Mod) => pickedBy(set, true, said, null), 0.02),
  ...rule('S', 'Ask? Set Li Pause? Newest|Oldest DueWord De The? Cl?', (_: unknown, set: Things, __: unknown, ___: unknown, word: string | null) => found(byDue(set, word, 1))),
  ...rule('S', 'Set Li Pause? Newest|Oldest DueWord De The? Cl? Be WhichOne', (set: Things, _: unknown, __: unknown, word: string | null) => found(byDue(set, word, 1))),
  ...rule('S', 'Set Li Pause? Newest|Recently V De The? Cl? Be WhichOne', (set: Things, _: unknown, __: unknown, ___: unknown, verb: string) => (verb === 'update' ? found(lastUpdated(set, 1)) : null)),
  ...rule('S', 'Set Li Pause? Extremity Said|Opened De The? Cl? Be WhichOne Kind?', (set: Things, _: unknown, __: unknown, newest: boolean, said: Mod, ___: unknown, ____: unknown, _____: unknown, ______: unknown, _______: unknown, kind?: Things) => (kind === undefined || (kind.kind === set.kind && kind.where.length === 0) ? pickedBy(set, newest, said) : null)),
  ...rule('S', 'Ask? Set Li Pause? Extremity Said|Opened De Number Cl', (_: unknown, set: Things, __: unknown, ___: unknown, newest: boolean, said: Mod, ____: unknown, limit: number) => pickedBy(set, newest, said, limit)),
];

/** The first or the last of them by when that was which is said last: when they were merged, closed, opened. */
const pickedBy = (set: Things, newest: boolean, said: Mod, limit: number | null = 1): Plan | null => found(firstBy(set, newest, said, limit));

function firstBy(set: Things, newest: boolean, said: Mod, limit: number | null): Things | null {
  const those = isWork(set.kind) && said.untimed !== true && limit !== 0 ? more(set, said) : null;
  const by = orderOf({ kind: set.kind, where: said.of(set.kind) ?? [] }, newest)?.by;
  if (those === null || by === undefined) return null;
  if ('value' in by && by.value.through.length === 0) return picked(those, { newest, limit, by: by.value.property });
  return JSON.stringify(orderOf(those, newest)?.by) === JSON.stringify(by) ? picked(those, { newest, limit }) : null;
}

const pickedFrom = (set: Things, pick: Pick): Plan | null => (set.kind === 'Person' || set.kind === 'Project' || 'isTop' in pick ? null : found(picked(unnamed(set), pick)));

export const amongRules: readonly Rule[] = [...people, ...picks];
