/** Chinese descriptions that pick some of the things: 最近3个合并的 PR, 张三最近合并的 PR, 开得最久的 issue, 最早到期的任务. */
import { rule, type Rule } from '../chart.ts';
import { isWork, type Mod, type Pick, type Things, type Time } from '../meanings.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import { doneTo, type Deed } from './meaning.ts';
import { cameOfMeetings, more, noDueDate, picked } from './noun-rules.ts';

export const pickingRules: readonly Rule[] = [
  ...rule('Picking', 'Newest|Recently De? Number Cl? De?', (_: unknown, __: unknown, limit: number) => (limit > 0 ? { newest: true, limit } : null)),
  ...rule('Picking', 'Oldest De? Number Cl? De?', (_: unknown, __: unknown, limit: number) => (limit > 0 ? { newest: false, limit } : null)),
  // 3个最新的 PR
  ...rule('Picking', 'Number Cl? Newest De', (limit: number) => (limit > 0 ? { newest: true, limit } : null)),
  ...rule('Picking', 'Number Cl? Oldest De', (limit: number) => (limit > 0 ? { newest: false, limit } : null)),
  ...rule('Picking', 'Top Number Cl? De?', (top: string | null, limit: number) => (limit > 0 && top !== 'rank' ? { newest: false, limit, isTop: true } : null), 0.3),
  ...rule('Picking', 'Newest De That? Cl?', () => ({ newest: true, limit: 1 }), 0.05),
  ...rule('Picking', 'Oldest De? That? Cl?', () => ({ newest: false, limit: 1 }), 0.05),
  ...rule('Picking', 'Ordinal Cl', () => ({ newest: false, limit: 1 })),
  ...rule('Picking', 'LastOne Cl De?', () => ({ newest: true, limit: 1 })),
  ...rule('Picking', 'Time1 De?', (moment: string) => ({ newest: moment === 'last', limit: 1, isOccasion: true })),
  ...rule('Set', 'Picking Kind', (pick: Pick, set: Things) => picked(set, pick)),
  // 最近一次会议的决定 are the decisions of that meeting.
  ...rule('Set', 'Picking Set', (pick: Pick, set: Things) => picked(set, pick), 0.06),
  ...rule('Set', 'Recently De? Set', (_: unknown, __: unknown, set: Things) => picked(set, { newest: true, limit: null })),
  // 李雷最近3个合并的 PR, 李雷第一次 review 的 PR: what he did, in the order in which he did it.
  ...rule('Set', 'Name|Me Picking Deed1 De Set', (by: Things, pick: Pick, deed: Deed, _: unknown, set: Things) => picked(isOrdered(deed) ? more(set, doneTo(deed, by)) : null, pick)),
  // 李雷今年第一个合并的 PR
  ...rule('Set', 'Name|Me Time Picking|Extreme Deed1 De Set', (by: Things, time: Time, pick: Pick, deed: Deed, _: unknown, set: Things) => picked(isOrdered(deed) && deed.time === undefined && deed.verb !== 'involve' ? more(set, doneTo({ ...deed, time }, by)) : null, pick)),
  ...rule('Extreme', 'Newest', () => ({ newest: true, limit: 1 })),
  ...rule('Extreme', 'Oldest', () => ({ newest: false, limit: 1 })),
  // 最近合并的3个 PR, 开得最久的两个 issue: the order is that of what is said.
  ...rule('Set', 'Newest|Recently Said|Opened De Number Cl? Set', (_: unknown, said: Mod, __: unknown, limit: number, ___: unknown, set: Things) => pickedAs(set, said, { newest: true, limit })),
  ...rule('Set', 'Oldest Said|Opened De Number Cl? Set', (_: unknown, said: Mod, __: unknown, limit: number, ___: unknown, set: Things) => pickedAs(set, said, { newest: false, limit })),
  ...rule('Set', 'Recently Said|Opened De Set', (_: unknown, said: Mod, __: unknown, set: Things) => pickedAs(set, said, { newest: true, limit: null }), 0.02),
  // 最早提出、到现在还没关的两个 issue: the order is that of the first, among those of which the other is true.
  ...rule('Set', 'Oldest Opened De? Said De Number Cl? Set', (_: unknown, made: Mod, ____: unknown, said: Mod, __: unknown, limit: number, ___: unknown, set: Things) => pickedOf(more(set, said), made, { newest: false, limit })),
  ...rule('Set', 'Newest Opened De? Said De Number Cl? Set', (_: unknown, made: Mod, ____: unknown, said: Mod, __: unknown, limit: number, ___: unknown, set: Things) => pickedOf(more(set, said), made, { newest: true, limit })),
  ...rule('Set', 'Oldest Opened De? Said De That? Cl? Set', (_: unknown, made: Mod, __: unknown, said: Mod, ___: unknown, ____: unknown, _____: unknown, set: Things) => pickedOf(more(set, said), made, { newest: false, limit: 1 })),
  ...rule('Set', 'Newest Opened De? Said De That? Cl? Set', (_: unknown, made: Mod, __: unknown, said: Mod, ___: unknown, ____: unknown, _____: unknown, set: Things) => pickedOf(more(set, said), made, { newest: true, limit: 1 })),
  // 最近关掉的那个 issue
  ...rule('Set', 'Recently Said|Opened De The Cl? Set', (_: unknown, said: Mod, __: unknown, ___: unknown, ____: unknown, set: Things) => pickedAs(set, said, { newest: true, limit: 1 })),
  ...rule('Set', 'Set Recently Deed1 De The Cl? Set', (by: Things, _: unknown, deed: Deed, __: unknown, ___: unknown, ____: unknown, set: Things) => picked(more(set, doneTo(deed, by)), { newest: true, limit: 1 })),
  ...rule('Set', 'Newest Said|Opened De That? Cl? Set', (_: unknown, said: Mod, __: unknown, ___: unknown, ____: unknown, set: Things) => pickedAs(set, said, { newest: true, limit: 1 }), 0.02),
  ...rule('Set', 'Oldest Said|Opened De That? Cl? Set', (_: unknown, said: Mod, __: unknown, ___: unknown, ____: unknown, set: Things) => pickedAs(set, said, { newest: false, limit: 1 }), 0.02),
  // 张三最近合并的 PR: who did it comes first.
  ...rule('Set', 'Set Recently Deed1 De Set', (by: Things, _: unknown, deed: Deed, __: unknown, set: Things) => picked(more(set, doneTo(deed, by)), { newest: true, limit: null })),
  ...rule('Set', 'Set Newest|Time2 Deed1 De Set', (by: Things, word: string | null, deed: Deed, _: unknown, set: Things) => picked(more(set, doneTo(deed, by)), { newest: word !== 'first', limit: word === 'last' ? null : 1 }), 0.1),
  ...rule('Set', 'Set Oldest Deed1 De Set', (by: Things, _: unknown, deed: Deed, __: unknown, set: Things) => picked(more(set, doneTo(deed, by)), { newest: false, limit: 1 })),
  ...rule('Set', 'Set Newest|Recently Deed1 De Number Cl? Set', (by: Things, _: unknown, deed: Deed, __: unknown, limit: number, ___: unknown, set: Things) => picked(more(set, doneTo(deed, by)), { newest: true, limit })),
  ...rule('Set', 'Set Oldest Deed1 De Number Cl? Set', (by: Things, _: unknown, deed: Deed, __: unknown, limit: number, ___: unknown, set: Things) => picked(more(set, doneTo(deed, by)), { newest: false, limit })),
  ...rule('Set', 'Time1 Said|Opened De Set', (moment: string, said: Mod, _: unknown, set: Things) => (cameOfMeetings(set) ? null : pickedAs(set, said, { newest: moment === 'last', limit: 1 })), 0.1),
  ...rule('Set', 'Newest|Recently V De Number Cl? Set', (_: unknown, verb: string, __: unknown, limit: number, ___: unknown, set: Things) => (verb === 'update' ? lastUpdated(set, limit) : null)),
  ...rule('Set', 'Newest|Recently V De Set', (_: unknown, verb: string, __: unknown, set: Things) => (verb === 'update' ? lastUpdated(set, null) : null)),
  ...rule('Set', 'Set Newest|Recently Said De Number Cl', (by: Things, _: unknown, said: Mod, __: unknown, limit: number) => picked(more(by, said), { newest: true, limit }), 0.2),
  // 最久没更新的 open PR, 最久没动静的3个 issue
  ...rule('Set', 'Oldest Neg V De That? Number? Cl? Set', (_: unknown, __: unknown, verb: string, ___: unknown, ____: unknown, limit: number | undefined, _____: unknown, set: Things) => (verb === 'update' && isWork(set.kind) && limit !== 0 ? picked(set, { newest: false, limit: limit ?? 1, by: 'updated_at' }) : null)),
  // 张三最近参与的3个 issue: who comes before.
  ...rule('Set', 'Set Newest|Recently V De Number Cl? Set', (by: Things, _: unknown, verb: string, __: unknown, limit: number, ___: unknown, set: Things) => (verb === 'update' ? narrowedBy(lastUpdated(set, limit), belonging(by)) : null)),
  ...rule('Set', 'Newest|Oldest DueWord De Number Cl? Set', (word: string | null, _: unknown, __: unknown, limit: number, ___: unknown, set: Things) => byDue(set, word, limit)),
  ...rule('Set', 'Newest|Oldest DueWord De That? Cl? Set', (word: string | null, _: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => byDue(set, word, 1)),
  // 到期最早的任务
  ...rule('Set', 'DueWord Newest|Oldest De That? Cl? Set', (_: unknown, word: string | null, __: unknown, ___: unknown, ____: unknown, set: Things) => byDue(set, word, 1)),
  ...rule('Set', 'DueWord Newest|Oldest De Number Cl? Set', (_: unknown, word: string | null, __: unknown, limit: number, ___: unknown, set: Things) => byDue(set, word, limit)),
  ...rule('Set', 'OpenLongest De Number Cl? Set', (_: unknown, __: unknown, limit: number, ___: unknown, set: Things) => openLongest(set, limit)),
  ...rule('Set', 'OpenLongest De That? Cl? Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => openLongest(set, 1)),
  // 开得最久还没合的 PR
  ...rule('Set', 'OpenLongest De? Said De That? Cl? Set', (_: unknown, __: unknown, said: Mod, ___: unknown, ____: unknown, _____: unknown, set: Things) => openLongest(more(set, said), 1)),
  ...rule('Set', 'OpenLongest De? Said De Number Cl? Set', (_: unknown, __: unknown, said: Mod, ___: unknown, limit: number, ____: unknown, set: Things) => openLongest(more(set, said), limit)),
  ...rule('Set', 'Longest De That? Cl? Set', (descending: boolean, _: unknown, __: unknown, ___: unknown, set: Things) => (set.kind === 'Meeting' ? picked(set, { newest: descending, limit: 1, by: 'duration_s' }) : null), 0.3),
];

/** 最早讨论的 PR: when that was is not told by when the PR was opened. */
function pickedAs(set: Things, said: Mod, pick: Pick): Things | null {
  // 最早提的、已经关掉的: by when they were made, rather than by when they were closed.
  const isMade = isWork(set.kind) && said.of(set.kind)?.length === 0;
  const isSpokenOf = set.kind !== 'Meeting' && said.of(set.kind)?.some((one) => one.is === 'linked' && one.role === 'mentioned in') === true;
  return isSpokenOf ? null : picked(more(set, said), isMade ? { ...pick, by: 'created_at' } : pick);
}

const pickedOf = (set: Things | null, said: Mod, pick: Pick): Things | null => (set === null ? null : pickedAs(set, said, pick));

/** Of which it is known when they were done; who takes part in something takes part in it from its beginning on. */
export const isOrdered = ({ verb, not }: Deed): boolean => not !== true && ['write', 'open', 'merge', 'close', 'review', 'approve', 'requestChanges', 'attend', 'hold', 'involve'].includes(verb);

export function lastUpdated(set: Things, limit: number | null): Things | null {
  return isWork(set.kind) ? picked(set, { newest: true, limit, by: 'updated_at' }) : null;
}

/** 最早到期的任务 */
export function byDue(set: Things, word: string | null, limit: number): Things | null {
  const dated = set.kind === 'ActionItem' ? more(set, noDueDate(true)) : null;
  return picked(dated, { newest: word === 'newest', limit, by: 'due' });
}

/** What is open, the oldest of it first. */
export function openLongest(set: Things | null, limit: number): Things | null {
  if (set === null || !isWork(set.kind)) return null;
  const isOpenOne = set.where.some((condition) => condition.is === 'one of' && condition.property === 'state');
  return picked(isOpenOne ? set : { ...set, where: [...set.where, { is: 'one of', property: 'state', values: ['open'] }] }, { newest: false, limit });
}
