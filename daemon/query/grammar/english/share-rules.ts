/** What part of them: `what share of Tom's PRs got merged`, `of the questions, what percentage has been answered`, `who has the highest share of done tasks`. */
import { groupPlan, type Ranking } from '../asks.ts';
import type { Condition, Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { rankShare, shareIn, sharePlan } from '../figures.ts';
import { mod, type Mod, type Things, type Time } from '../meanings.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { people } from './asking.ts';
import type { GroupTail } from './group-tail-rules.ts';
import type { Predicate } from './predicate.ts';

const shares: readonly Rule[] = [
  ...rule('Shared', 'Share of? Set Vp', (_: unknown, __: unknown, of: Things, vp: Predicate) => shared(of, vp.mod)),
  ...rule('Shared', 'of|Among Set Share of? Crowd|Those|Them? Vp', (_: unknown, of: Things, __: unknown, ___: unknown, ____: unknown, vp: Predicate) => shared(of, vp.mod)),
  ...rule('Shared', 'Share of? Set BeDone|Has Participle Time?', (_: unknown, __: unknown, of: Things, ___: unknown, verb: Verb, time?: Time) => shared(of, doneAtAll({ verb, time })), 0.1),
  ...rule('Shared', 'of|Among Set Share BeDone|Has Participle Time?', (_: unknown, of: Things, __: unknown, ___: unknown, verb: Verb, time?: Time) => shared(of, doneAtAll({ verb, time })), 0.1),
  ...rule('Shared', 'Share of? Set Participle Time?', (_: unknown, __: unknown, of: Things, verb: Verb, time?: Time) => shared(of, doneAtAll({ verb, time })), 0.3),
  ...rule('Shared', 'Share of? Set Did Gap', (_: unknown, __: unknown, of: Things, ___: unknown, gap: Mod) => shared(of, gap)),
  ...rule('Shared', 'Share of? Set Adjective', (_: unknown, __: unknown, of: Things, said: Mod) => shared(of, said), 0.3),
  ...rule('S', 'Ask|what|which? Shared', (_: unknown, { of, said }: Shared) => sharePlan(of, said)),
  ...rule('S', 'Ask|what|which? Shared GroupTail', (_: unknown, { of, said }: Shared, tail: GroupTail) => shareOfEach(of, said, tail)),
  ...rule('S', 'who|which|what Kind? Have|with Highest Share of? Adjective Set', (_: unknown, key: Things | undefined, __: unknown, most: Ranking, ___: unknown, ____: unknown, said: Mod, of: Things) => rankShare(key ?? people, of, said, most)),
  ...rule('S', 'Ask? Kind with|Have Highest Share of? Adjective Set', (_: unknown, key: Things, __: unknown, most: Ranking, ___: unknown, ____: unknown, said: Mod, of: Things) => rankShare(key, of, said, most)),
  ...rule('S', 'which|what Kind Have Highest Share of? Participle Set', (_: unknown, key: Things, __: unknown, most: Ranking, ___: unknown, ____: unknown, verb: Verb, of: Things) => rankShare(key, of, doneAtAll({ verb }), most)),
];

interface Shared {
  readonly signature: string;
  readonly of: Things;
  readonly said: Mod;
}

function shared(all: Things, predicate: Mod): Shared | null {
  const { of, said } = framed(all, predicate);
  return shareIn(of, said) === null ? null : { signature: `share ${JSON.stringify(of)} ${said.signature}`, of, said };
}

/**
 * `what share of PRs was merged in atlas`: of those in atlas, unless to be there is all that is asked. Likewise of the meetings held then
 * (`what share of meetings did Ben attend in July`); when work was done is no time of the work itself.
 */
function framed(of: Things, said: Mod): { readonly of: Things; readonly said: Mod } {
  const conditions = said.of(of.kind) ?? [];
  const rest = conditions.filter((condition) => !isFrame(condition));
  if (rest.length === 0 || rest.length === conditions.length) return { of, said };
  return { of: { ...of, where: [...of.where, ...conditions.filter(isFrame)] }, said: mod(`part ${said.signature}`, () => rest) };
}

const isFrame = (condition: Condition): boolean =>
  (condition.is === 'linked' && condition.to.kind === 'Project' && condition.atMost !== 0) || (condition.is === 'within' && 'property' in condition.value && condition.value.property === 'started_at');

function shareOfEach(of: Things, said: Mod, tail: GroupTail): Plan | null {
  const set = tail.of(of);
  const parts = set === null ? null : shareIn(set, said);
  const keys = set === null ? [] : tail.keys.map((key) => key(set));
  if (set === null || parts === null || keys.some((key) => key === null)) return null;
  return groupPlan(set, keys.flatMap((key) => key ?? []), { statistic: 'mean', of: { share: parts.share } });
}

export const shareRules: readonly Rule[] = shares;
