/** How often each verdict was given, in Chinese: 各种评审结论各有多少, 李雷的评审结论分布, 按评审结论统计 atlas 的 review. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { reviewsPerVerdict } from '../figures.ts';
import { narrowed, things, type Things, type Time } from '../meanings.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { doneAnyhow, doneTo, type Deed } from './meaning.ts';

const pulls = things('PullRequest');
const all = narrowed(pulls, doneAnyhow({ verb: 'review' })!);

export const verdictRules: readonly Rule[] = [
  ...rule('EachVerdict', 'Each Cl? VerdictWord', () => 'verdict'),
  ...rule('Reviews', 'Deed', (verb: Verb) => (verb === 'review' ? all : null)),
  ...rule('Reviews', 'Set|Loc De? Reviews', (of: Things, _: unknown, reviews: Things) => ofThese(of, reviews)),
  ...rule('Reviews', 'Time De? Reviews', (time: Time, _: unknown, reviews: Things) => givenIn(reviews, time)),
  // 李雷的, 李雷给出的, 今年 atlas 的: of their reviews.
  ...rule('Whose', 'Set|Loc De?', (of: Things) => ofThese(of, all)),
  ...rule('Whose', 'Set Deed1 De?', (by: Things, deed: Deed) => (deed.verb === 'raise' || deed.verb === 'review' ? doneThen(by, deed) : null)),
  ...rule('Whose', 'Time De? Whose?', (time: Time, _: unknown, reviews?: Things) => givenIn(reviews ?? all, time)),
  ...rule('S', 'Whose? EachVerdict De? Apart? Have? HowManyOf', (reviews?: Things) => perVerdict(reviews)),
  ...rule('S', 'Whose? EachVerdict De? Count', (reviews?: Things) => perVerdict(reviews)),
  ...rule('S', 'Reviews De? EachVerdict De? Apart? Have? HowManyOf', (reviews: Things) => perVerdict(reviews)),
  ...rule('S', 'EachVerdict De Reviews Apart? Have? HowManyOf', (_: unknown, __: unknown, reviews: Things) => perVerdict(reviews)),
  ...rule('S', 'ByKey VerdictWord Group? De? Reviews Count?', (_: unknown, __: unknown, ___: unknown, ____: unknown, reviews: Things) => perVerdict(reviews)),
  ...rule('S', 'Group? Reviews Count? ByKey VerdictWord Group?', (_: unknown, reviews: Things) => perVerdict(reviews)),
  ...rule('S', 'Whose? De? VerdictWord De? Group', (reviews?: Things) => perVerdict(reviews)),
];

/** The time is that of the reviews. */
function givenIn(reviews: Things | null, time: Time): Things | null {
  if (reviews === null || reviews.where.some((condition) => condition.is === 'linked' && condition.along !== undefined)) return null;
  return { ...reviews, where: reviews.where.map((condition) => (condition.is === 'linked' && condition.role === 'reviewer' ? { ...condition, along: { within: time.utc } } : condition)) };
}

function ofThese(of: Things, reviews: Things | null): Things | null {
  if (reviews === null || of.pick !== undefined) return null;
  if (of.kind === 'Project') return narrowedBy(reviews, belonging(of));
  return reviews === all && of.kind === 'Person' && of.named !== undefined ? doneThen(of, { verb: 'review' }) : null;
}

/** 给出: what somebody gave are reviews. */
const doneThen = (by: Things, { time, not }: Deed): Things | null => (not === true || by.kind !== 'Person' || by.named === undefined ? null : narrowedBy(pulls, doneTo({ verb: 'review', ...(time && { time }) }, by)));

const perVerdict = (reviews: Things | null = all): Plan | null => (reviews === null ? null : reviewsPerVerdict(reviews));
