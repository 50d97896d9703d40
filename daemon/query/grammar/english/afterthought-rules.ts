/** What is said behind a question that was already one: `…, in days`, `…, only those still open`, `…, the newest`, `…, which project is it?`. */
import type { LengthUnit, Plan } from '#schemas/query';
import { groupPlan, setOf, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { mod, narrowed, without, type Mod, type Things } from '../meanings.ts';
import { found, whether } from './asking.ts';
import { countByKind, type Key } from './group-key-rules.ts';
import { byLength } from './longest-rules.ts';
import { belonging } from './meaning.ts';
import { inUnit } from '../units.ts';
import { rankOwned } from './ranking.ts';

export const afterthoughtRules: readonly Rule[] = [
  // "What's still open in atlas? PRs only", "anything approved but not merged? PRs I mean".
  ...rule('KindOnly', 'only|Just|IMean Kind only|Just?', (_: unknown, kind: Things) => kind),
  ...rule('KindOnly', 'Kind only|Just|IMean', (kind: Things) => kind),
  ...rule('KindOnly', 'comma|colon? which|what Kind Be Those', (_: unknown, __: unknown, kind: Things) => kind),
  ...rule('S', 'Ask? what|Everything|Something Be|ThatBe|Has? Still? Stated KindOnly', (_: unknown, __: unknown, ___: unknown, ____: unknown, said: Mod, kind: Things) => found(narrowed(kind, said)), 0.2),
  ...rule('S', 'Be|Has|There Something Be? Stated KindOnly', (_: unknown, __: unknown, ___: unknown, said: Mod, kind: Things) => whether(narrowed(kind, said)), 0.2),
  ...rule('S', 'S comma? InUnit', (plan: Plan, _: unknown, unit: LengthUnit) => inUnit(plan, unit)),
  ...rule('Post', 'comma? only|Just Those Stated', (_: unknown, __: unknown, ___: unknown, said: Mod) => said, 0.1),
  // "Tasks due next week, mine only", "open PRs, just Hana's".
  ...rule('Post', 'only|Just Owning', (_: unknown, of: Things) => onlyTheirs(of), 0.1),
  ...rule('Post', 'Owning only', (of: Things) => onlyTheirs(of), 0.1),
  // "Open issues, atlas only".
  ...rule('Post', 'only|Just in|from? Name', (_: unknown, __: unknown, of: Things) => onlyThere(of), 0.1),
  ...rule('Post', 'in|from? Name only', (_: unknown, of: Things) => onlyThere(of), 0.1),
  // "Give me one open issue in atlas, the newest".
  ...rule('S', 'Ask? Number Set comma Newest', (_: unknown, limit: number, set: Things) => oneOf(set, limit, true)),
  ...rule('S', 'Ask? Number Set comma Oldest', (_: unknown, limit: number, set: Things) => oneOf(set, limit, false)),
  ...rule('S', 'Most Set which|what Kind Be It|Those|that', (most: Ranking, set: Things, _: unknown, key: Things) => rankOwned(key, set, most)),
  ...rule('S', 'Ask? Number Longest Set', (_: unknown, limit: number, __: unknown, set: Things) => byLength(set, true, limit)),
  ...rule('S', 'Ask? top Number Longest Set', (_: unknown, __: unknown, limit: number, ___: unknown, set: Things) => byLength(set, true, limit)),
  ...rule('S', 'Ask? Number Shortest Set', (_: unknown, limit: number, __: unknown, set: Things) => byLength(set, false, limit)),
  ...rule('S', 'DeedSet OldestFirst', (set: Things) => found({ ...set, pick: { newest: false, limit: null } })),
  ...rule('S', 'DeedSet Recent', (set: Things) => found({ ...set, pick: { newest: true, limit: null } })),
  // "Split the open PRs by project", "sort the projects by number of overdue tasks".
  ...rule('S', 'Split Set SplitEnd by|per Keys', (_: unknown, set: Things, __: unknown, ___: unknown, keys: readonly Key[]) => split(set, keys)),
  ...rule('S', 'Split Set by|per Keys', (_: unknown, set: Things, __: unknown, keys: readonly Key[]) => split(set, keys)),
  ...rule('S', 'Split Set by Count? Set', (_: unknown, key: Things, __: unknown, ___: unknown, set: Things) => sortedBy(key, set)),
  ...rule('S', 'of|Among Set Those Post', (_: unknown, set: Things, __: unknown, post: Mod) => (set.named === undefined && set.pick === undefined ? found(narrowed(without(set, 'every'), post)) : null), 0.1),
];

/** Who did it there alone is said otherwise. */
function onlyThere(of: Things): Mod | null {
  const there = of.kind === 'Project' ? belonging(of) : null;
  const said = there === null ? null : mod(`only ${there.signature}`, (kind) => (kind === 'Person' ? null : there.of(kind)));
  // "Issues with no PR that closes them, atlas only": the issues.
  return said === null ? null : { ...said, behind: ({ refers }) => (refers === true ? null : said) };
}

const onlyTheirs = (of: Things): Mod | null => (of.kind === 'Person' ? belonging(of) : null);

function oneOf(set: Things, limit: number, newest: boolean): Plan | null {
  return limit < 1 || set.pick !== undefined || set.named !== undefined || set.quantity !== undefined ? null : found({ ...set, pick: { newest, limit } });
}

function split(set: Things, keys: readonly Key[]): Plan | null {
  const by = keys.map((key) => key(set));
  return set.named !== undefined || by.some((key) => key === null) ? null : groupPlan(set, by.flatMap((key) => key ?? []));
}

/** A row for each, the one with the most first. */
function sortedBy(key: Things, set: Things): Plan | null {
  const by = countByKind(set, key.kind);
  return key.named !== undefined || key.where.length > 0 || set.named !== undefined || setOf(set) === null || by === null ? null : groupPlan(set, [by]);
}
