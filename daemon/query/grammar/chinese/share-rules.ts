/** What part of them: atlas 的 PR 合并率, bug 占 issue 的百分之几, Ben 的 PR 里合并的占比, 谁的任务完成率最高. */
import type { GroupKey, Plan } from '#schemas/query';
import { comparePlan, groupPlan, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { rankShare, shareIn, sharePlan } from '../figures.ts';
import { mod, narrowed, things, without, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, narrowedBy, timed } from '../predicates.ts';
import { people } from './asking.ts';
import { sidesOf } from './comparison-rules.ts';
import type { Counted } from './counted.ts';
import { doneAnyhow, isAll, type Asked, type Word } from './meaning.ts';

interface Share {
  readonly signature: string;
  readonly of: Things;
  readonly said: Mod;
}

function share(of: Things | null, part: Mod | null): Share | null {
  const whole = of === null ? null : plain(of);
  const said = whole === null || part === null ? part : byThem(whole, part);
  return whole === null || said === null || shareIn(whole, said) === null ? null : { signature: `share ${JSON.stringify(whole)} ${said.signature}`, of: whole, said };
}

/** Ben review 的 PR 中批准的: by him. */
function byThem({ kind, where }: Things, said: Mod): Mod {
  const [only, ...more] = said.of(kind) ?? [];
  const reviewed = where.flatMap((one) => (one.is === 'linked' && one.role === 'reviewer' && one.to.where.length > 0 && one.atMost === undefined ? [one.to] : []));
  const isAnybodys = only?.is === 'linked' && only.role === 'reviewer' && only.to.where.length === 0 && more.length === 0;
  return !isAnybodys || reviewed.length !== 1 ? said : mod(`${said.signature} by ${JSON.stringify(reviewed)}`, (each) => (each === kind ? { ...only, to: reviewed[0]! } : null));
}

/** 所有 issue: all of them are the whole. */
const plain = (of: Things): Things => (isAll(of) ? without(of as Things & { readonly isAll?: true }, 'isAll') : of);

/** 李雷合并的占比, 上个月合并的占比: of all, or of what was merged then? The whole is not told. */
const isState = (said: Mod, { kind }: Things): boolean => !('doer' in said) && said.of(kind)?.some(({ is }) => is === 'within') !== true;

/** The things of one set, as something that is said of others. */
function partOf(part: Things, of: Things): Share | null {
  // 李雷提的 PR 占 atlas 的多少
  const whole = of.kind === 'Project' && of.named !== undefined ? narrowedBy(things(part.kind), belonging(of)) : of;
  if (whole === null) return null;
  const isPart = part.kind === whole.kind && part.named === undefined && part.pick === undefined && part.quantity === undefined && part.where.length > 0;
  return isPart ? share(whole, mod(`part ${JSON.stringify(part.where)}`, (kind) => (kind === part.kind ? part.where : null))) : null;
}

const ofPlace = ({ of, said }: Share, place: Things): Share | null => (place.named === undefined && place.kind !== of.kind ? null : share(narrowedBy(of, belonging(place)), said));

const shares: readonly Rule[] = [
  // 合并率, PR 的合并率, atlas 的合并率
  ...rule('Rated', 'Rate', (rate: Share) => rate),
  ...rule('Rated', 'Set De? Rate', (set: Things, _: unknown, rate: Share) => (set.kind === rate.of.kind ? share(set, rate.said) : ofPlace(rate, set))),
  ...rule('Rated', 'Time De? Rate', (time: Time, _: unknown, { of, said }: Share) => share(narrowed(of, timed(time)), said), 0.05),
  ...rule('Rated', 'Set|Loc Time De? Rate', (place: Things, time: Time, _: unknown, { of, said }: Share) => (place.named === undefined ? null : share(narrowedBy(narrowed(of, timed(time)), belonging(place)), said))),
  // open issue 占比, bug 的占比
  ...rule('Rated', 'Adjective|Stative De? Kind TakesUp', (said: Mod, _: unknown, kind: Things) => share(kind, said)),
  ...rule('Rated', 'Kind TakesUp', (kind: Things) => partOf(kind, things(kind.kind))),
  ...rule('Rated', 'Said De Kind TakesUp', (said: Mod, _: unknown, kind: Things) => (isState(said, kind) ? share(kind, said) : null), 0.1),
  ...rule('Shared', 'Rated', (rated: Share) => rated),
  ...rule('Shared', 'Name De Kind TakesUp', (name: Things, _: unknown, kind: Things) => share(kind, belonging(name))),
  // atlas 的 PR 里合并的占多少, Ben 的 PR 里已合并的比例
  ...rule('Shared', 'Set Li Said De? TakesUp', (of: Things, _: unknown, said: Mod) => share(of, said)),
  ...rule('Shared', 'Set Li Adjective|Stative De? TakesUp', (of: Things, _: unknown, said: Mod) => share(of, said)),
  ...rule('Shared', 'Set Li Said De? Kind TakesUp', (of: Things, _: unknown, said: Mod, __: unknown, same: Things) => (same.kind === of.kind && same.where.length === 0 ? share(of, said) : null)),
  ...rule('Shared', 'Set Li Set TakesUp', (of: Things, _: unknown, part: Things) => partOf(part, of), 0.1),
  ...rule('Shared', 'Set Said De? TakesUp', (of: Things, said: Mod) => share(of, said), 0.2),
  // atlas 的 PR 有百分之几合并了, 里有百分之多少是 Ben 提的
  ...rule('Shared', 'Set Li? Have? Percent Be? Said De?', (of: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, said: Mod) => share(of, said)),
  ...rule('Shared', 'Set Li? Have? Percent Be? Adjective|Stative De?', (of: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, said: Mod) => share(of, said)),
  ...rule('Shared', 'Have? Percent De Set Be? Said De?', (_: unknown, __: unknown, ___: unknown, of: Things, ____: unknown, said: Mod) => share(of, said)),
  // 李雷的任务完成了百分之几
  ...rule('Shared', 'Set Stative Percent', (of: Things, said: Mod) => share(of, said)),
  ...rule('Shared', 'Set V Percent', (of: Things, verb: Word) => (verb === 'merge' || verb === 'close' ? share(of, doneAnyhow({ verb })) : null)),
  // bug 占所有 issue 的百分之几, Ben 的 PR 占 atlas 的 PR 多少
  ...rule('Shared', 'Set TakeUp Set Li? De? Percent', (part: Things, _: unknown, of: Things) => partOf(part, of)),
  ...rule('Shared', 'Set TakeUp Set Li? De? HowManyOf', (part: Things, _: unknown, of: Things) => partOf(part, of)),
  ...rule('Shared', 'Said De TakeUp Set Li? De? Percent|HowMany', (said: Mod, _: unknown, __: unknown, of: Things) => share(of, said)),
];

type Key = ((counted: Counted) => GroupKey | null) & { readonly signature: string };

function ofEach({ of, said }: Share, keys: readonly Key[]): Plan | null {
  const parts = shareIn(of, said);
  const by = keys.map((key) => key({ set: of }));
  return parts === null || by.some((key) => key === null) ? null : groupPlan(of, by.flatMap((key) => key ?? []), { statistic: 'mean', of: { share: parts.share } });
}

/** Which project's is higher. */
function compared(sides: readonly Things[], { of, said }: Share, order: Ranking['order']): Plan | null {
  const parts = shareIn(of, said);
  const each = sides.flatMap((side) => { const its = narrowedBy(of, belonging(side)); return its === null ? [] : [{ name: side.named?.shown ?? '', things: its }]; });
  return parts === null || each.length < sides.length ? null : comparePlan(each, order, { statistic: 'mean', of: { share: parts.share } });
}

const questions: readonly Rule[] = [
  ...rule('S', 'Ask? Shared HowGreat?', (_: unknown, { of, said }: Share) => sharePlan(of, said)),
  ...rule('S', 'Ask? Rated HowGreat', (_: unknown, { of, said }: Share) => sharePlan(of, said)),
  ...rule('S', 'Ask? EachKey De? Rated HowGreat|AskAfter?', (_: unknown, key: Key, __: unknown, shared: Share) => ofEach(shared, [key])),
  ...rule('S', 'Ask? Keys Group? De? Rated HowGreat|AskAfter?', (_: unknown, keys: readonly Key[], __: unknown, ___: unknown, shared: Share) => ofEach(shared, keys)),
  ...rule('S', 'Ask? Shared Keys Group?', (_: unknown, shared: Share, keys: readonly Key[]) => ofEach(shared, keys)),
  ...rule('S', 'Ask? Asked De? Rated Best', (_: unknown, { ask, set }: Asked, __: unknown, { of, said }: Share, best: Ranking) => (ask === 'find' ? rankShare(set, of, said, best) : null)),
  ...rule('S', 'Ask? Rated Best De Set', (_: unknown, { of, said }: Share, best: Ranking, __: unknown, key: Things) => rankShare(key, of, said, best)),
  ...rule('S', 'Ask? Rated Best De Top? Number Cl? Set', (_: unknown, { of, said }: Share, best: Ranking, __: unknown, ___: unknown, limit: number, ____: unknown, key: Things) => rankShare(key, of, said, { ...best, limit })),
  ...rule('S', 'Ask? Rated Top Number De? Set', (_: unknown, { of, said }: Share, __: unknown, limit: number, ___: unknown, key: Things) => rankShare(key, of, said, { order: 'most', limit })),
  ...rule('S', 'Set De Rated Than Set De? Higher Ma', (one: Things, _: unknown, shared: Share, __: unknown, other: Things, ___: unknown, order: Ranking['order']) => { const sides = sidesOf([one, other]); return sides === null ? null : compared(sides, shared, order); }),
  ...rule('S', 'Rated Best De Be Who|Asked', ({ of, said }: Share, best: Ranking, _: unknown, __: unknown, asked: Asked | null) => rankShare(asked?.set ?? people, of, said, best)),
  ...rule('S', 'Rated Best De Set Be Which|Who Cl|Kind?', ({ of, said }: Share, best: Ranking, _: unknown, key: Things) => rankShare(key, of, said, best)),
  ...rule('S', 'Sides Who|Which|Side Cl|Kind? De? Rated More|Higher', (sides: readonly Things[], _: unknown, __: unknown, ___: unknown, shared: Share, order: Ranking['order']) => compared(sides, shared, order)),
  ...rule('S', 'Sides De Rated Who|Which|Side Cl? More|Higher', (sides: readonly Things[], _: unknown, shared: Share, __: unknown, ___: unknown, order: Ranking['order']) => compared(sides, shared, order)),
  ...rule('S', 'Compare Sides De? Rated', (_: unknown, sides: readonly Things[], __: unknown, shared: Share) => compared(sides, shared, 'most')),
  ...rule('S', 'Sides De Rated Compare', (sides: readonly Things[], _: unknown, shared: Share) => compared(sides, shared, 'most')),
];

export const shareRules: readonly Rule[] = [...shares, ...questions];
