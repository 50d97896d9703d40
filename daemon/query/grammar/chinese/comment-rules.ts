/** How many comments there are: 评论超过5条的 issue, 哪个 issue 的评论最多, 每个 issue 有几条评论, 谁在 atlas 的 issue 上评论最多. */
import type { Plan } from '#schemas/query';
import type { Ranking, Statistic } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { commentFigure, commentsByEach, commentsOfEach, mostCommented, topCommenters, withCommenters, withComments } from '../figures.ts';
import { isWork, type Quantity, type Things } from '../meanings.ts';
import { belonging, narrowedBy, none } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { isOnePerson, people } from './asking.ts';
import type { Asked, Deed, Word } from './meaning.ts';

/** What is said of works. */
const said: readonly Rule[] = [
  ...rule('Vp', 'CommentWord Count? Be|Have? Amount', (_: unknown, __: unknown, ___: unknown, quantity: Quantity) => withComments(quantity)),
  ...rule('Vp', 'CommentWord Count Be Number', (_: unknown, __: unknown, ___: unknown, number: number) => withComments(number === 0 ? none : { atLeast: number, atMost: number })),
  ...rule('Vp', 'Have|Get Amount De? CommentWord', (_: unknown, quantity: Quantity) => withComments(quantity)),
  ...rule('Vp', 'Have|Get Number Cl? OrMore De? CommentWord', (_: unknown, number: number) => withComments({ atLeast: number })),
  ...rule('Vp', 'Amount De? CommentWord', (quantity: Quantity) => withComments(quantity), 0.1),
  // 被评论超过5次的 issue
  ...rule('Vp', 'By V De? Count? Amount', (_: unknown, verb: Word, __: unknown, ___: unknown, quantity: Quantity) => (verb === 'comment' ? withComments(quantity) : null)),
  // 评论者超过3个的 issue
  ...rule('Vp', 'RoleNoun Count? Quantity Cl|People?', (verb: Verb, _: unknown, quantity: Quantity) => (verb === 'comment' ? withCommenters(quantity) : null)),
  ...rule('Vp', 'Have Amount De? RoleNoun', (_: unknown, quantity: Quantity, __: unknown, verb: Verb) => (verb === 'comment' ? withCommenters(quantity) : null)),
];

/** Works, and which of them are asked for. */
interface MostCommented {
  readonly of: Things;
  readonly most: Ranking;
}

const most = (of: Things, ranking: Ranking): MostCommented | null => (isWork(of.kind) ? { of, most: ranking } : null);
const ofAsked = ({ ask, set }: Asked, ranking: Ranking): MostCommented | null => (ask === 'find' ? most(set, ranking) : null);

const works: readonly Rule[] = [
  ...rule('MostCommented', 'Asked De? CommentWord Count? Best', (of: Asked, _: unknown, __: unknown, ___: unknown, best: Ranking) => ofAsked(of, best)),
  ...rule('MostCommented', 'Asked Have|Get De? CommentWord Count? Best', (of: Asked, _: unknown, __: unknown, ___: unknown, ____: unknown, best: Ranking) => ofAsked(of, best)),
  ...rule('MostCommented', 'Asked Have Best De? CommentWord', (of: Asked, _: unknown, best: Ranking) => ofAsked(of, best)),
  ...rule('MostCommented', 'Asked By V De|Degree? Count? Best', (of: Asked, _: unknown, verb: Word, __: unknown, ___: unknown, best: Ranking) => (verb === 'comment' ? ofAsked(of, best) : null)),
  ...rule('MostCommented', 'CommentWord Count? Best De Set', (_: unknown, __: unknown, best: Ranking, ___: unknown, of: Things) => most(of, best)),
  ...rule('MostCommented', 'CommentWord Count? Best De That|The Cl? Set', (_: unknown, __: unknown, best: Ranking, ___: unknown, ____: unknown, _____: unknown, of: Things) => most(of, best)),
  ...rule('MostCommented', 'CommentWord Count? Best De Top? Number Cl? Set', (_: unknown, __: unknown, best: Ranking, ___: unknown, ____: unknown, limit: number, _____: unknown, of: Things) => most(of, { ...best, limit })),
  ...rule('MostCommented', 'CommentWord Count? Top Number De? Set', (_: unknown, __: unknown, ___: unknown, limit: number, ____: unknown, of: Things) => most(of, { order: 'most', limit })),
  ...rule('MostCommented', 'CommentWord Count? Best De Be Asked', (_: unknown, __: unknown, best: Ranking, ___: unknown, ____: unknown, of: Asked) => ofAsked(of, best)),
  ...rule('MostCommented', 'By V De|Degree? Count? Best De Set', (_: unknown, verb: Word, __: unknown, ___: unknown, best: Ranking, ____: unknown, of: Things) => (verb === 'comment' ? most(of, best) : null)),
  ...rule('MostCommented', 'By V De|Degree? Count? Best De Top? Number Cl? Set', (_: unknown, verb: Word, __: unknown, ___: unknown, best: Ranking, ____: unknown, _____: unknown, limit: number, ______: unknown, of: Things) => (verb === 'comment' ? most(of, { ...best, limit }) : null)),
  ...rule('MostCommented', 'Set|Loc De? MostCommented', (place: Things, _: unknown, { of, most: ranking }: MostCommented) => { const there = place.kind === 'Project' ? narrowedBy(of, belonging(place)) : null; return there === null ? null : most(there, ranking); }, 0.05),
  // atlas 的 issue 里评论最多的是哪个
  ...rule('MostCommented', 'Set Li CommentWord Count? Best De?', (of: Things, _: unknown, __: unknown, ___: unknown, best: Ranking) => most(of, best)),
  // open 的 PR 里哪个评论最多
  ...rule('MostCommented', 'Set Li Which Cl|Kind? De? CommentWord Count? Best', (of: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, ______: unknown, best: Ranking) => most(of, best)),
  ...rule('S', 'Ask? MostCommented', (_: unknown, { of, most: ranking }: MostCommented) => mostCommented(of, ranking)),
  ...rule('S', 'MostCommented Be Which Cl|Kind?', ({ of, most: ranking }: MostCommented) => mostCommented(of, ranking)),
];

/** 谁上周在 atlas 的 issue 上评论最多: a time may be that of the comments, which is not known. */
const isTimeless = ({ when, where }: Things): boolean => when === undefined && !where.some(({ is }) => is === 'within');

/** On what somebody commented is told: of all that can be commented on, no plan adds it up. */
const commentedOn = ({ verb, place, time, not }: Deed): Things | null => (verb === 'comment' && place !== undefined && isWork(place.kind) && isTimeless(place) && time === undefined && not !== true ? place : null);
const isAnybody = ({ kind, where, named }: Things): boolean => kind === 'Person' && where.length === 0 && named === undefined;

function top(whom: Things, deed: Deed, ranking: Ranking): Plan | null {
  const on = commentedOn(deed);
  return on === null || whom.kind !== 'Person' ? null : topCommenters(whom, on, ranking);
}

const commenters: readonly Rule[] = [
  ...rule('S', 'Ask? Asked Deed1 De|Degree? Count? Best', (_: unknown, of: Asked, deed: Deed, __: unknown, ___: unknown, best: Ranking) => (of.ask === 'find' ? top(of.set, deed, best) : null)),
  ...rule('S', 'Loc Who V De|Degree? Count? Best', (place: Things, _: unknown, verb: Word, __: unknown, ___: unknown, best: Ranking) => top(people, { verb, place }, best)),
  ...rule('S', 'Set Who V De|Degree? Count? Best', (on: Things, _: unknown, verb: Word, __: unknown, ___: unknown, best: Ranking) => top(people, { verb, place: on }, best)),
  ...rule('S', 'Ask? Deed1 De|Degree? Count? Best De Set', (_: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking, ____: unknown, whom: Things) => top(whom, deed, best)),
  ...rule('S', 'Ask? Deed1 De|Degree? Count? Best De Top? Number People|Cl Set?', (_: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking, ____: unknown, _____: unknown, limit: number, ______: unknown, whom?: Things) => top(whom ?? people, deed, { ...best, limit })),
  ...rule('S', 'Deed1 De|Degree? Count? Best De Be Who', (deed: Deed, _: unknown, __: unknown, best: Ranking) => top(people, deed, best)),
  ...rule('S', 'Asked Loc De? CommentWord Count? Best', (of: Asked, place: Things, _: unknown, __: unknown, ___: unknown, best: Ranking) => (of.ask === 'find' ? top(of.set, { verb: 'comment', place }, best) : null)),
  ...rule('S', 'Set CommentWord Count? Best De Kind', (on: Things, _: unknown, __: unknown, best: Ranking, ___: unknown, whom: Things) => (isAnybody(whom) && isWork(on.kind) ? topCommenters(whom, on, best) : null)),
];

/** For each person, or each work. */
type Key = { readonly signature: string };
const isPerson = ({ signature }: Key): boolean => signature === 'kind Person' || signature === 'role comment';

const eachRules: readonly Rule[] = [
  ...rule('EachWork', 'Each Set', (_: unknown, of: Things) => (isWork(of.kind) && of.named === undefined && of.pick === undefined ? of : null)),
  ...rule('EachWork', 'Set|Loc De? EachWork', (place: Things, _: unknown, of: Things) => (place.kind === 'Project' ? narrowedBy(of, belonging(place)) : null)),
  ...rule('EachWork', 'Set Each Cl?', (of: Things) => (isWork(of.kind) && of.named === undefined && of.pick === undefined ? of : null), 0.1),
  ...rule('EachWork', 'Set Li? Apart', (of: Things) => (isWork(of.kind) ? of : null), 0.05),
  ...rule('S', 'Ask? EachWork Li? De? CommentWord Count AskAfter?', (_: unknown, of: Things) => commentsOfEach(of)),
  ...rule('S', 'Ask? EachWork Li? Apart? Have|Get? HowMany Cl? CommentWord', (_: unknown, of: Things) => commentsOfEach(of)),
  ...rule('S', 'EachWork Li? De? CommentWord Have? HowManyOf', (of: Things) => commentsOfEach(of)),
  ...rule('S', 'EachWork By? V HowManyOf', (of: Things, _: unknown, verb: Word) => (verb === 'comment' ? commentsOfEach(of) : null)),
  ...rule('S', 'Ask? Ba? Set ByKey CommentWord Count? AskAfter|Sort|Direction|Descending', (_: unknown, __: unknown, of: Things) => commentsOfEach(of)),
  ...rule('S', 'Ask? ByKey CommentWord Count? Sort|AskAfter Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, of: Things) => commentsOfEach(of)),
  ...rule('S', 'Ask? Set De? CommentWord Count AskAfter?', (_: unknown, of: Things) => (of.named === undefined ? commentsOfEach(of) : commentFigure(of, 'total')), 0.1),
  ...rule('S', 'EachKey Deed1 HowManyOf', (key: Key, deed: Deed) => byEach(key, commentedOn(deed))),
  ...rule('S', 'Loc EachKey V HowManyOf', (place: Things, key: Key, verb: Word) => byEach(key, commentedOn({ verb, place }))),
  ...rule('S', 'Ask? EachKey Loc De? CommentWord Count', (_: unknown, key: Key, place: Things) => byEach(key, commentedOn({ verb: 'comment', place }))),
  ...rule('S', 'EachKey Loc LeaveWord HowMany Cl? CommentWord', (key: Key, place: Things) => byEach(key, commentedOn({ verb: 'comment', place }))),
];

const byEach = (key: Key, on: Things | null): Plan | null => (on === null || !isPerson(key) ? null : commentsByEach(people, on));

const totals: readonly Rule[] = [
  ...rule('S', 'Ask? Set De? CommentWord TotalCount Be? HowManyOf?', (_: unknown, of: Things) => commentFigure(of, 'total')),
  ...rule('S', 'Ask? Set De? Total CommentWord Count', (_: unknown, of: Things) => commentFigure(of, 'total')),
  ...rule('S', 'Set|Loc Li? Total? Have|Get? Total? HowMany Cl? CommentWord', (of: Things) => commentFigure(of, 'total')),
  ...rule('S', 'Set De? CommentWord Count? Total? Be|Have? Total? HowManyOf', (of: Things) => commentFigure(of, 'total')),
  ...rule('S', 'Set By V Total? HowManyOf', (of: Things, _: unknown, verb: Word) => (verb === 'comment' ? commentFigure(of, 'total') : null)),
  // Ben 在 atlas 的 issue 上评论了几次, Ben 给 atlas#12 留了几条评论
  ...rule('S', 'Set Deed1 Total? HowManyOf', (by: Things, deed: Deed) => leftBy(by, commentedOn(deed))),
  ...rule('S', 'Set Loc Total? LeaveWord HowMany Cl? CommentWord', (by: Things, place: Things) => leftBy(by, place)),
  ...rule('S', 'Set For Set Total? LeaveWord HowMany Cl? CommentWord', (by: Things, _: unknown, on: Things) => leftBy(by, on)),
  ...rule('S', 'Set Loc De? CommentWord Count|TotalCount', (by: Things, place: Things) => leftBy(by, place)),
  ...rule('S', 'Ask? Set Mean Each? Cl? Have? HowMany Cl? CommentWord', (_: unknown, of: Things, statistic: Statistic) => mean(of, statistic)),
  ...rule('S', 'Ask? Mean EachWork Have? HowMany Cl? CommentWord', (_: unknown, statistic: Statistic, of: Things) => mean(of, statistic)),
  ...rule('S', 'Ask? EachWork Mean Have? HowMany Cl? CommentWord', (_: unknown, of: Things, statistic: Statistic) => mean(of, statistic)),
  ...rule('S', 'Ask? Mean Number Cl? Set Have? HowMany Cl? CommentWord', (_: unknown, statistic: Statistic, one: number, __: unknown, of: Things) => (one === 1 ? mean(of, statistic) : null)),
  ...rule('S', 'Mean Set Have? HowMany Cl? CommentWord', (statistic: Statistic, of: Things) => mean(of, statistic), 0.05),
  ...rule('S', 'Ask? Set De? Mean CommentWord Count Be? HowManyOf?', (_: unknown, of: Things, __: unknown, statistic: Statistic) => mean(of, statistic)),
  ...rule('S', 'Ask? Set De? CommentWord Count De? Mean Be? HowManyOf?', (_: unknown, of: Things, __: unknown, ___: unknown, ____: unknown, _____: unknown, statistic: Statistic) => mean(of, statistic)),
];

const leftBy = (by: Things, on: Things | null): Plan | null => (on !== null && isWork(on.kind) && isTimeless(on) && isOnePerson(by) ? commentFigure(on, 'total', by) : null);
/** Ben 评论过几次 Ana 的 PR */
export const commentsLeft = (by: Things, { time, place, not }: Deed, on: Things): Plan | null => (time === undefined && place === undefined && not !== true ? leftBy(by, on) : null);
const mean = (of: Things, statistic: Statistic): Plan | null => (of.named === undefined && (statistic === 'mean' || statistic === 'median') ? commentFigure(of, statistic) : null);

export const commentRules: readonly Rule[] = [...said, ...works, ...commenters, ...eachRules, ...totals];
