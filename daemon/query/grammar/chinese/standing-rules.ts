/** Chinese questions for what stands open, and for the oldest of it: 王芳开着哪些 PR, k8s 有 issue 开着吗, atlas-ui 里哪个 open issue 最老. */
import type { Plan } from '#schemas/query';
import { findPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, type Mod, type Things } from '../meanings.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import { state } from '../states.ts';
import { answered, found, whetherAny } from './asking.ts';
import { doneTo, type Asked, type Deed } from './meaning.ts';
import { openLongest } from './picking-rules.ts';
import type { Doing } from './predicate-rules.ts';

const open = state('open');
const isOpenable = ({ kind }: Things): boolean => isWork(kind) || kind === 'ActionItem';

const standing: readonly Rule[] = [
  ...rule('S', 'Set|Loc StayOpen Asked', (owner: Things, _: unknown, of: Asked) => (isOpenable(of.set) ? answered(of, narrowedBy(narrowedBy(of.set, belonging(owner)), open)) : null)),
  ...rule('S', 'StayOpen Asked', (_: unknown, of: Asked) => (isOpenable(of.set) ? answered(of, narrowedBy(of.set, open)) : null)),
  ...rule('S', 'Set|Loc Have Set StayOpen|Adjective|Stative|Said Ma', (owner: Things, _: unknown, set: Things, said: Mod | null) => (owner.kind === set.kind ? null : whetherAny(narrowedBy(narrowedBy(set, belonging(owner)), said ?? open))), 0.02),
  ...rule('S', 'Set|Loc Have Asked StayOpen', (owner: Things, _: unknown, of: Asked) => (owner.kind === of.set.kind ? null : answered(of, narrowedBy(narrowedBy(of.set, belonging(owner)), open)))),
  // atlas PR 未合并
  ...rule('S', 'Set Adjective', (set: Things, said: Mod) => (set.named !== undefined || set.pick !== undefined ? null : found(narrowedBy(set, said))), 0.3),
  ...rule('S', 'Set Have', (set: Things) => (set.where.length === 0 || set.named !== undefined ? null : findPlan(set)), 0.3),
];

/** 李雷有没做完的任务吗，列出来; 李雷 review 过 k8s 的 PR 没有，有哪些: not whether, but which. */
const listed: readonly Rule[] = [
  ...rule('S', 'Set|Loc Have Set Said? Ma AskAfter|ListAfter', (owner: Things, _: unknown, set: Things, said?: Mod) => theirs(owner, set, said)),
  ...rule('S', 'Set Doing Ma AskAfter|ListAfter', (by: Things, { deed, object }: Doing) => doneBy(by, deed, object)),
  ...rule('S', 'Set YesNo Doing Ma? AskAfter|ListAfter', (by: Things, _: unknown, { deed, object }: Doing) => doneBy(by, deed, object)),
];

function theirs(owner: Things, set: Things, said: Mod | undefined): Plan | null {
  const of = owner.kind === set.kind || set.named !== undefined || set.pick !== undefined ? null : narrowedBy(set, belonging(owner));
  return found(said === undefined ? of : narrowedBy(of, said));
}

const doneBy = (by: Things, deed: Deed, object: Things): Plan | null => (by.kind === 'Person' && by.named !== undefined && object.named === undefined && object.pick === undefined && deed.not !== true ? found(narrowedBy(object, doneTo(deed, by))) : null);

const picks: readonly Rule[] = [
  // atlas-ui 里哪个 open issue 最老, k8s 的 PR 里最新的是哪个
  ...rule('S', 'Asked Be? Oldest|Newest De?', (of: Asked, _: unknown, word: string | null) => extreme(of.set, word)),
  ...rule('S', 'Loc|Set Asked Be? Oldest|Newest De?', (place: Things, of: Asked, _: unknown, word: string | null) => (place.kind === of.set.kind ? null : extreme(narrowedBy(of.set, belonging(place)), word)), 0.05),
  ...rule('S', 'Set Li? Oldest|Newest De? The? Be? Which Cl?', (set: Things, _: unknown, word: string | null) => extreme(set, word), 0.05),
  // 哪个草稿 PR 放得最久, 草稿 PR 里哪个放得最久
  ...rule('S', 'Asked OpenLongest De?', (of: Asked) => (of.ask === 'find' ? found(openLongest(of.set, 1)) : null)),
  ...rule('S', 'Loc|Set Asked OpenLongest De?', (place: Things, of: Asked) => (of.ask !== 'find' || place.kind === of.set.kind ? null : found(openLongest(narrowedBy(of.set, belonging(place)), 1))), 0.05),
  ...rule('S', 'Set Li? Which Cl? OpenLongest De?', (set: Things) => found(openLongest(set, 1))),
  ...rule('S', 'Set Li? OpenLongest De Be Which Cl|Kind?', (set: Things) => found(openLongest(set, 1))),
  // 草稿 PR 里最老的那个
  ...rule('S', 'Ask? Set Li Oldest|Newest De The? Cl?', (_: unknown, set: Things, __: unknown, word: string | null) => extreme(set, word), 0.05),
];

function extreme(set: Things | null, word: string | null): Plan | null {
  return set === null || set.kind === 'Person' || set.pick !== undefined || set.named !== undefined || set.untimed === true ? null : findPlan({ ...set, pick: { newest: word === 'newest', limit: 1 } });
}

export const standingRules: readonly Rule[] = [...standing, ...listed, ...picks];
