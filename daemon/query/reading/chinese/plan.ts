/** A plan in Chinese, as a title without a full stop. */
import type { NodeKind } from '#schemas/graph';
import type { Along, Amount, Condition, GroupKey, Links, Measure, Order, Plan, SetPlan, ShownKey, SortKey } from '#schemas/query';
import { isReviews } from '../../plan/plan-parts.ts';
import { isNamedIn, type Naming } from '../naming.ts';
import { quoted } from '../quoted.ts';
import { isOrderShown } from '../shown-order.ts';
import { boundsOf, simplify } from '../simplify.ts';
import { boundWords, durationWords, linkCount, momentWord, namesWords, noted, propertyWord, statementOf, statementsOf, timeKey, valueWord, type ChineseSpeaker, type Statement } from './conditions.ts';
import { chineseRole } from './roles.ts';
import { spaced, tidied } from './spacing.ts';
import { chineseNoun, chineseTimes, counted, lengthUnits } from './words.ts';

type Ask<Name extends Plan['ask']> = Extract<Plan, { ask: Name }>;

export function sayChinesePlan(plan: Plan, naming: Naming): string {
  const speaker: ChineseSpeaker = {
    ...naming,
    set: (set) => {
      const simple = simplify(set);
      const [only] = simple.where;
      if (only?.is === 'named' && simple.where.length === 1) return only.ids.length === 1 ? namesWords(set.kind, only.ids, naming) : `「${namesWords(set.kind, only.ids, naming)}」`;
      return simple.where.length === 0 ? chineseNoun(set.kind) : `「${setWords(simple, speaker)}」`;
    },
  };
  return tidied(words(plan, speaker));
}

function words(plan: Plan, speaker: ChineseSpeaker): string {
  switch (plan.ask) {
    case 'find':
      return findWords(plan, speaker);
    case 'count':
      return `${setWords(plan.set, speaker)}有多少`;
    case 'whether':
      return whetherWords(plan, speaker);
    case 'group':
      return groupWords(plan, speaker);
    case 'measure':
      return `${setWords(plan.set, speaker)}的${isOfOne(plan.set) && plan.measure.statistic === 'mean' && ('duration' in plan.measure.of || 'number' in plan.measure.of) ? amountNoun(plan.set.kind, plan.measure.of, '', speaker) : measureWords(plan.set.kind, plan.measure, speaker)}`;
    case 'list':
      return listWords(plan, speaker);
    case 'open':
      return `${plan.meetings === undefined ? '' : `在${setWords(plan.meetings, speaker)}里，`}${plan.people === undefined ? '' : namesWords('Person', plan.people, speaker)}关于${quoted(plan.text)}说过什么`;
    case 'compare':
      return compareWords(plan, speaker);
  }
}

/** Of one thing alone, the mean is its own figure. */
function isOfOne(set: SetPlan): boolean {
  const [only, ...more] = simplify(set).where;
  return only?.is === 'named' && only.ids.length === 1 && more.length === 0;
}

/** `k8s 项目中既提交过 PR 又关闭过 issue 的人` */
export function setWords(set: SetPlan, speaker: ChineseSpeaker): string {
  const simple = simplify(set);
  const [only] = simple.where;
  if (only?.is === 'named' && simple.where.length === 1) return spaced(namesWords(set.kind, only.ids, speaker));
  const place = simple.kind === 'Person' ? sharedPlace(simple.where, speaker) : ownPlace(simple.where, speaker);
  const statements = statementsOf(simple.kind, place?.rest ?? simple.where, speaker);
  const noun = spaced(chineseNoun(simple.kind));
  return statements.length === 0 && place === null ? noun : `${place?.words ?? ''}${joined(statements)}${spaced('的')}${noun}`;
}

function joined(statements: readonly Statement[]): string {
  const is = statements.filter((each) => !each.negative).map((each) => each.words);
  const isNot = statements.filter((each) => each.negative).map((each) => each.words);
  const positive = is.length === 2 && is.every((each) => /^\p{Script=Han}{1,4}过/u.test(each)) ? `既${is[0]!}又${is[1]!}` : is.join('、');
  return [positive, isNot.join('、')].filter((each) => each !== '').join('但');
}

interface Place {
  readonly words: string;
  readonly rest: Condition[];
}

/** The one project that the things are in, said first. */
function ownPlace(conditions: readonly Condition[], speaker: ChineseSpeaker): Place | null {
  const places = conditions.filter(isPlace);
  const [place] = places;
  return places.length === 1 && place?.is === 'linked' ? { words: `${spaced(speaker.set(place.to))}项目中`, rest: conditions.filter((condition) => condition !== place) } : null;
}

/** What several links of people have in common: the same one project, said once. */
function sharedPlace(conditions: readonly Condition[], speaker: ChineseSpeaker): Place | null {
  if (conditions.length < 2) return null;
  const places = conditions.map((condition) => placeOf(condition));
  const [first] = places;
  if (first === undefined || first === null || !places.every((place) => place !== null && JSON.stringify(place) === JSON.stringify(first))) return null;
  const rest = conditions.map((condition) => (condition.is === 'linked' ? { ...condition, to: { ...condition.to, where: condition.to.where.filter((each) => !isPlace(each)) } } : condition));
  return { words: `${spaced(speaker.set(first))}项目中`, rest };
}

function placeOf(condition: Condition): SetPlan | null {
  if (condition.is !== 'linked') return null;
  const places = condition.to.where.filter(isPlace);
  return places.length === 1 && places[0]?.is === 'linked' ? places[0].to : null;
}

function isPlace(condition: Condition): boolean {
  if (condition.is !== 'linked' || condition.role !== 'part of' || condition.to.kind !== 'Project' || condition.to.where.length !== 1) return false;
  const { least, most } = boundsOf(condition);
  const [only] = condition.to.where;
  return least === 1 && most === null && condition.along === undefined && only?.is === 'named' && only.ids.length === 1;
}

function findWords({ set, order, limit, withTies, show, beside }: Ask<'find'>, speaker: ChineseSpeaker): string {
  const details = [
    ...(order === undefined ? [] : [orderWords(set.kind, order, speaker)]),
    ...(limit === undefined ? [] : [`只要 ${limit} ${counted(set.kind)}`]),
    ...(withTies === true ? ['并列都列出'] : []),
    ...columnsWords('附', show, set.kind, speaker),
    ...(isOrderShown(beside, order) ? ['各附该数'] : columnsWords('各附', beside, set.kind, speaker)),
  ];
  return [setWords(set, speaker), ...details].join('，');
}

function columnsWords(before: string, keys: readonly ShownKey[] | undefined, kind: NodeKind, speaker: ChineseSpeaker): string[] {
  return keys === undefined || keys.length === 0 ? [] : [`${before}${keys.map((key) => spaced('linked' in key ? keyWord(kind, key, speaker) : shownWords(kind, key, speaker))).join('和')}`];
}

const deedWords: Readonly<Record<string, string>> = { merger: '合并', reviewer: '评审', closer: '关闭' };

function orderWords(kind: NodeKind, order: Order, speaker: ChineseSpeaker): string {
  const time = 'value' in order.by ? chineseTimes[timeKey(kind, order.by.value)] : undefined;
  if (time !== undefined) return `${order.descending ? time.latest : time.earliest}的在前`;
  const done = 'latestLink' in order.by ? deedWords[order.by.latestLink.role] : undefined;
  if ('latestLink' in order.by && done !== undefined) return `${order.descending ? '最近' : '最早'}${order.by.latestLink.to.where.length === 0 ? '' : `由${spaced(speaker.set(order.by.latestLink.to))}`}${done}的在前`;
  if ('latestLink' in order.by) return `${order.descending ? '最近' : '最早'}${linkWords(kind, order.by.latestLink, speaker)}的在前`;
  return `${shownWords(kind, order.by, speaker)}${order.descending ? '大' : '小'}的在前`;
}

function linkWords(kind: NodeKind, { role, to, along }: { readonly role: string; readonly to: SetPlan; readonly along?: Along | undefined }, speaker: ChineseSpeaker): string {
  return statementOf(kind, { is: 'linked', role, to, ...(along !== undefined && { along }) }, speaker).words;
}

function shownWords(kind: NodeKind, key: SortKey, speaker: ChineseSpeaker): string {
  if ('value' in key) return valueWord(kind, key.value);
  if ('duration' in key) return amountNoun(kind, key, '', speaker);
  return 'links' in key ? linkCount(kind, key.links, speaker) : `最近一次${linkWords(kind, key.latestLink, speaker)}的时间`;
}

function whetherWords({ set, none }: Ask<'whether'>, speaker: ChineseSpeaker): string {
  if (none === true) return `是否没有${setWords(set, speaker)}`;
  const { where } = simplify(set);
  const named = where.find((condition) => condition.is === 'named' && condition.ids.length === 1);
  if (named?.is !== 'named') {
    const words = setWords(set, speaker);
    return words.startsWith('没有') || words.startsWith('不') ? `是否有「${words}」` : `是否${words.startsWith('有') ? '存在' : '有'}${words}`;
  }
  const others = where.filter((condition) => condition !== named);
  const name = spaced(namesWords(set.kind, named.ids, speaker));
  return others.length === 0 ? `是否有${name}` : `${name}是否${joined(statementsOf(set.kind, others, speaker))}`;
}

const statistics = { mean: '平均', median: '中位', shortest: '最短', longest: '最长', total: '总' } as const;

function measureWords(kind: NodeKind, measure: Measure, speaker: ChineseSpeaker): string {
  if (isReviews(kind, measure)) return reviewNoun(measure.of.links, speaker);
  return measure.statistic === 'count' ? '数量' : amountNoun(kind, measure.of, statistics[measure.statistic], speaker);
}

/** `评审次数（结论为批准）` */
function reviewNoun({ along, to }: Links, speaker: ChineseSpeaker): string {
  return `评审次数${noted(along, speaker)}${to.where.length === 0 ? '' : `（只算${spaced(speaker.set(to))}的）`}`;
}

function amountNoun(kind: NodeKind, amount: Amount, statistic: string, speaker: ChineseSpeaker): string {
  if ('links' in amount) return `${statistic}${linkCount(kind, amount.links, speaker)}`;
  if ('number' in amount) return amount.number === 'duration_s' ? `${statistic}时长（${lengthUnits[amount.unit ?? 'hours']}）` : `${statistic}${propertyWord(amount.number)}`;
  if ('share' in amount) return `${statistic === statistics.mean ? '' : statistic}${spaced(speaker.set(amount.share))}占比（%）`;
  if ('untilLink' in amount) return `从${momentWord(kind, amount.untilLink.from)}到第一次${linkWords(kind, amount.untilLink, speaker)}的${statistic}${lengthUnits[amount.untilLink.unit]}数`;
  return durationWords(kind, amount.duration, statistic, speaker);
}

const units = { day: '日', week: '周', month: '月', quarter: '季度', year: '年' } as const;

function keyWord(kind: NodeKind, key: GroupKey, speaker: ChineseSpeaker): string {
  if ('verdict' in key) return `评审结论${noted(key.verdict, speaker)}${key.verdict.to.where.length === 0 ? '' : `（只算${spaced(speaker.set(key.verdict.to))}的）`}`;
  if ('value' in key) return valueWord(kind, { through: key.through ?? [], property: key.value });
  if ('time' in key) return `${chineseTimes[timeKey(kind, key.time)]?.done ?? valueWord(kind, key.time)}${units[key.unit]}`;
  let owner = kind;
  const nouns = key.linked.map((step) => {
    const word = chineseRole(owner, step.role, step.kind).as;
    owner = step.kind;
    return word;
  });
  return `${nouns.join('的')}${noted(key.along, speaker)}`;
}

const groupOrders = { most: '从多到少', fewest: '从少到多', key: '按名称排列' } as const;

function groupWords(plan: Ask<'group'>, speaker: ChineseSpeaker): string {
  const { set, by, measure, order, limit, keys, having, summary } = plan;
  const [key, second] = by;
  const counted = by.some((each) => 'verdict' in each) ? `${setWords(set, speaker)}的评审` : setWords(set, speaker);
  const bounds = having === undefined ? [] : [`只要数量${boundWords({ least: having.atLeast ?? 0, most: having.atMost ?? null })}的`];
  if (measure.statistic === 'count' && limit !== undefined && summary === undefined && order !== 'key' && key !== undefined && second === undefined) {
    const among = [...(keys === undefined ? [] : [`只看${setWords(keys, speaker)}`]), ...wordsOfNone(plan), ...bounds];
    const word = keyWord(set.kind, key, speaker);
    const notes = `（${['按数量', ...among, '并列都列出'].join('，')}）`;
    // 最多的人评审的 PR, rather than 人最多的所评审的 PR.
    if (set.kind === 'Person' && word.startsWith('所') && 'linked' in key && key.linked.length === 1) return `最${order === 'most' ? '多' : '少'}的${counted}${spaced(word.slice(1))}${limit === 1 ? '' : `前 ${limit} 个`}${notes}`;
    return `${counted}最${order === 'most' ? '多' : '少'}的${limit === 1 ? '' : ` ${limit} 个`}${spaced(word)}${notes}`;
  }
  const details = [
    ...(keys === undefined ? [] : [`只看${setWords(keys, speaker)}`]),
    ...wordsOfNone(plan),
    ...bounds,
    ...(summary !== undefined && limit === undefined ? [] : [order === 'key' && key !== undefined && 'time' in key ? '按时间排列' : groupOrders[order]]),
    ...(limit === undefined ? [] : [`只要前 ${limit} 个，并列都列出`]),
    ...(summary === undefined ? [] : [`再取各组的${summary === 'mean' ? '平均值' : '中位数'}`]),
  ];
  return [`按${by.map((key) => spaced(keyWord(set.kind, key, speaker))).join('和')}分组，${counted}的${measureWords(set.kind, measure, speaker)}`, ...details].join('，');
}

/** Whether groups without any are there: a mean over them is another one. */
function wordsOfNone({ everyKey, measure, summary }: Ask<'group'>): string[] {
  if (summary === undefined) return everyKey === true ? ['没有的也列出'] : [];
  return everyKey === true ? ['没有的算 0'] : measure.statistic === 'count' ? ['没有的不算'] : [];
}

/** Each part as if it were asked for alone: what it is called, where that does not say it, and what its time is, where that is not its own. */
function listWords({ parts }: Ask<'list'>, speaker: ChineseSpeaker): string {
  const said = parts.map(({ name, set, at }, index) => {
    const own = setWords(set, speaker);
    const words = at === undefined ? own : `${own}（${orderWords(set.kind, { by: at, descending: true }, speaker)}）`;
    return `（${index + 1}）${['', chineseNoun(set.kind), tidied(own)].includes(name) ? words : `${quoted(name)}：${words}`}`;
  });
  return `列在一起：${said.join('，')}`;
}

function compareWords({ sides, measure, order, difference }: Ask<'compare'>, speaker: ChineseSpeaker): string {
  const said = sides.map(({ name, set }, index) => {
    const own = setWords(set, speaker);
    return `（${index + 1}）${isNamedIn(set, name, speaker) || name === tidied(own) ? own : `${quoted(name)}：${own}`}`;
  });
  const of = measureWords(sides[0]!.set.kind, measure, speaker);
  const asked = order === 'said' ? `${said.join('，')}各自的${of}` : `${said.join('与')}相比，${of}哪个${order === 'most' ? '更大' : '更小'}`;
  return `${asked}${difference === true ? '，相差多少' : ''}`;
}
