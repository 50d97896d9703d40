/** How many reviews there are, and with which verdicts: `reviews per verdict`, `how many approvals were given last month`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { reviewsPerVerdict, reviewTotal } from '../figures.ts';
import { narrowed, things, type Things, type Time } from '../meanings.ts';
import { narrowedBy } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { spokenTime } from './asking.ts';
import { deedsOf } from './count-rules.ts';
import { areGiven } from './deeds-given.ts';
import { belonging } from './meaning.ts';

export const verdictRules: readonly Rule[] = [
  ...rule('Reviews', 'Deed', (verb: Verb) => reviewed(verb, things('PullRequest'))),
  ...rule('Reviews', 'Deed in|for|on|of Set', (verb: Verb, _: unknown, of: Things) => reviewed(verb, pullsOf(of))),
  ...rule('Reviews', 'Reviews GivenOut', (reviews: Things) => reviews),
  ...rule('Reviews', 'Reviews Be GivenOut', (reviews: Things) => reviews),
  ...rule('Reviews', 'Reviews There', (reviews: Things) => reviews),
  ...rule('Reviews', 'Reviews Time', (reviews: Things, time: Time) => spokenTime(reviews, time)),
  ...rule('S', 'Ask? Count Reviews', (_: unknown, __: unknown, reviews: Things) => reviewTotal(reviews)),
  ...rule('S', 'Ask? Count Reviews in|for|on|of Set', (_: unknown, __: unknown, reviews: Things, ___: unknown, of: Things) => totalOf(reviewsIn(reviews, of))),
  // Those that a pull request has, or somebody got for theirs.
  ...rule('S', 'Count Deed Did|Be|Has Set Have Time?', (_: unknown, verb: Verb, __: unknown, of: Things, ___: unknown, time?: Time) => totalHad(verb, pullsOf(of), time)),
  ...rule('S', 'Count Deed Did|Has Set Receive Time?', (_: unknown, verb: Verb, __: unknown, of: Things, ___: unknown, time?: Time) => totalHad(verb, pullsOf(of) ?? theirs(of), time)),
  ...rule('S', 'Ask|Count? Reviews|DeedSet per|by|each VerdictWord Time?', (_: unknown, reviews: Things, __: unknown, ___: unknown, time?: Time) => perVerdict(reviews, time)),
  ...rule('S', 'Ask? Count Reviews|DeedSet per|by VerdictWord Time?', (_: unknown, __: unknown, reviews: Things, ___: unknown, ____: unknown, time?: Time) => perVerdict(reviews, time)),
  ...rule('S', 'Ask|Count? Reviews per|by VerdictWord in|for|on Set Time?', (_: unknown, reviews: Things, __: unknown, ___: unknown, ____: unknown, of: Things, time?: Time) => perVerdict(reviewsIn(reviews, of), time)),
  ...rule('S', 'Count Deed of|with|for each|every VerdictWord Did|Has Set Do|Have|given Time?', (_: unknown, verb: Verb, __: unknown, ___: unknown, ____: unknown, _____: unknown, by: Things, ______: unknown, time?: Time) => (areGiven.has(verb) ? perVerdict(deedsOf(verb, by, time)) : null)),
  ...rule('S', 'Count Deed of|with|for each|every VerdictWord Be? GivenOut|There? Time?', (_: unknown, verb: Verb, __: unknown, ___: unknown, ____: unknown, _____: unknown, ______: unknown, time?: Time) => perVerdict(reviewed(verb, things('PullRequest')), time)),
];

const reviewed = (verb: Verb, of: Things | null): Things | null => (of === null || !areGiven.has(verb) ? null : narrowed(of, doneAtAll({ verb })));

/** Reviews are of pull requests, and of a project in those of it; of each of them, they are not added up. */
const pullsOf = (of: Things): Things | null => (of.every === true ? null : of.kind === 'PullRequest' ? of : of.kind === 'Project' ? narrowedBy(things('PullRequest'), belonging(of)) : null);

const reviewsIn = (reviews: Things, of: Things): Things | null => (of.kind === 'Project' ? narrowedBy(reviews, belonging(of)) : null);

const givenThen = (reviews: Things | null, time: Time | undefined): Things | null => (reviews === null || time === undefined ? reviews : spokenTime(reviews, time));

const totalOf = (reviews: Things | null): Plan | null => (reviews === null ? null : reviewTotal(reviews));

/** What somebody got. What somebody has, they may have given. */
const theirs = (of: Things): Things | null => (of.kind === 'Person' && of.named !== undefined ? narrowedBy(things('PullRequest'), belonging(of)) : null);

const totalHad = (verb: Verb, of: Things | null, time: Time | undefined): Plan | null => totalOf(givenThen(reviewed(verb, of), time));

function perVerdict(reviews: Things | null, time?: Time): Plan | null {
  const then = givenThen(reviews, time);
  return then === null ? null : reviewsPerVerdict(then);
}
