/** A condition as a Chinese statement, which stands before 的 as well as alone. */
import type { NodeKind } from '#schemas/graph';
import type { Along, Condition, Duration, LinkedToAll, Links, SetPlan, Value } from '#schemas/query';
import type { Naming } from '../naming.ts';
import { openInRange } from '../open-in-range.ts';
import { hasProperName, plainOrQuoted, properName, quoted } from '../quoted.ts';
import { boundsOf, type Bounds, type Linked } from '../simplify.ts';
import { chineseRole } from './roles.ts';
import { spaced } from './spacing.ts';
import { chineseNoun, chineseProperties, chineseTimes, chineseValues, counted, lengthUnits } from './words.ts';

export interface ChineseSpeaker extends Naming {
  /** Names, a bare noun, or the whole in 「」. */
  set(set: SetPlan): string;
}

export interface Statement {
  readonly words: string;
  readonly negative: boolean;
}

const so = (words: string): Statement => ({ words, negative: false });

/** One statement per condition; open and due before today is one: overdue; so is what was open in a stretch of time. */
export function statementsOf(kind: NodeKind, conditions: readonly Condition[], speaker: ChineseSpeaker): Statement[] {
  const inRange = openInRange(conditions);
  if (inRange !== null) return [...statementsOf(kind, conditions.filter((each) => !inRange.said.has(each)), speaker), so(`在${spaced(speaker.sayRange(inRange.range))}${inRange.atEnd ? '结束时未关闭' : '曾未关闭'}`)];
  const open = conditions.find((each) => each.is === 'one of' && each.property === 'status' && each.values.length === 1 && each.values[0] === 'open');
  const due = conditions.find((each) => each.is === 'within' && each.value.property === 'due' && each.range.from === null && each.range.before === speaker.today);
  if (kind !== 'ActionItem' || open === undefined || due === undefined) return conditions.map((each) => statementOf(kind, each, speaker));
  const rest = conditions.filter((each) => each !== open && each !== due);
  return [...statementsOf(kind, rest, speaker), so(`已逾期（未完成，${statementOf(kind, due, speaker).words}）`)];
}

export function statementOf(kind: NodeKind, condition: Condition, speaker: ChineseSpeaker): Statement {
  switch (condition.is) {
    case 'named':
      return so(`是${spaced(namesWords(kind, condition.ids, speaker))}`);
    case 'one of':
      return so(oneOf(kind, condition.property, condition.values));
    case 'containing':
      return so(`${propertyWord(condition.property)}含${condition.words.map((word) => quoted(word)).join('和')}`);
    case 'holding':
      return so(`${propertyWord(condition.property)}有${spaced(condition.values.map((value) => plainOrQuoted(value)).join('或'))}`);
    case 'within':
      return so(within(kind, condition.value, speaker.sayRange(condition.range)));
    case 'compared':
      return so(`${valueWord(kind, condition.value)}${comparisons[condition.operator]}${spaced(numberWords(condition.value, condition.to))}`);
    case 'lasting':
      return so(`${durationWords(kind, condition.duration, '', speaker)}${comparisons[condition.operator]} ${condition.to} `);
    case 'present':
      return so(`有${propertyWord(condition.property)}`);
    case 'linked':
      return linked(kind, condition, speaker);
    case 'linked to all':
      return linkedToAll(kind, condition, speaker);
    case 'more':
      return so(`${linkCount(kind, condition.links, speaker)}多于${linkCount(kind, condition.than, speaker)}`);
    case 'sharing':
      return so(`${condition.roles.map((role) => roleWord(kind, role, condition.kind)).join('与')}是同一${counted(condition.kind)}${spaced(chineseNoun(condition.kind))}`);
    case 'all':
      return so(condition.of.length === 0 ? '不限' : `（${condition.of.map((each) => statementOf(kind, each, speaker).words).join('且')}）`);
    case 'any':
      return so(`（${condition.of.map((each) => statementOf(kind, each, speaker).words).join('或')}）`);
    case 'picked':
      return so(`是其中${condition.order.descending ? '最后' : '最早'}的${condition.limit === 1 ? '' : ` ${condition.limit} 个`}`);
    case 'not':
      return denied(kind, condition.of, speaker) ?? { words: `不满足（${statementOf(kind, condition.of, speaker).words}）`, negative: true };
  }
}

/** 未合并, 不是李雷: what has words of its own. */
function denied(kind: NodeKind, of: Condition, speaker: ChineseSpeaker): Statement | null {
  if (of.is === 'named') return { words: `不是${spaced(namesWords(kind, of.ids, speaker))}`, negative: true };
  if (of.is === 'containing' || of.is === 'holding') return { words: statementOf(kind, of, speaker).words.replace(/含|有/u, (word) => (word === '含' ? '不含' : '没有')), negative: true };
  if (of.is === 'present') return { words: `没有${propertyWord(of.property)}`, negative: true };
  const word = of.is === 'one of' && of.values.length === 1 ? chineseValues[`${kind} ${of.property} ${of.values[0]!}`] : undefined;
  return word === '已合并' ? so('未合并') : null;
}

const comparisons = { '<': '小于', '<=': '至多为', '>': '大于', '>=': '至少为' } as const;

function numberWords(value: Value, to: number): string {
  return value.property === 'duration_s' ? (to !== 0 && to % 3600 === 0 ? `${to / 3600} 小时` : `${to} 秒`) : String(to);
}

/** 从创建到合并的天数 */
export function durationWords(kind: NodeKind, { from, to, unit, orNow }: Duration, statistic: string, naming: Naming): string {
  const [first, ...others] = [...to.map((property) => momentWord(kind, property)), ...(orNow === null ? [] : [nowWord(orNow, naming)])];
  const other = others.map((end, index) => `${index === 0 ? '' : '再'}没有时算到${spaced(end)}`).join('，');
  return `从${momentWord(kind, from)}到${first!}${other === '' ? '' : `（${other}）`}的${statistic}${lengthUnits[unit]}数`;
}

/** 还没结束的算到什么时候 */
function nowWord(orNow: string, naming: Naming): string {
  if (orNow === 'now') return '现在';
  const said = naming.sayRange({ from: null, before: orNow });
  return said === naming.sayRange({ from: null, before: naming.today }) ? '今天' : said;
}

export function momentWord(kind: NodeKind, property: string): string {
  return chineseTimes[`${kind} ${property}`]?.done ?? propertyWord(property);
}

export function propertyWord(property: string): string {
  return chineseProperties[property] ?? quoted(property);
}

/** `截止日期`, `所出会议的开始时间` */
export function valueWord(kind: NodeKind, value: Value): string {
  let owner = kind;
  const owners = value.through.map((step) => {
    const word = chineseRole(owner, step.role, step.kind).as;
    owner = step.kind;
    return `${word}的`;
  });
  return `${owners.join('')}${propertyWord(value.property)}`;
}

export function timeKey(kind: NodeKind, value: Value): string {
  return [kind, ...value.through.flatMap((step) => [step.role, step.kind]), value.property].join(' ');
}

function roleWord(from: NodeKind, role: string, to: NodeKind): string {
  const { holder, verb } = chineseRole(from, role, to);
  return holder ?? `${verb ?? ''}的`;
}

function oneOf(kind: NodeKind, property: string, values: readonly (string | number | boolean)[]): string {
  const words = values.map((value) => chineseValues[`${kind} ${property} ${value}`] ?? `${propertyWord(property)}为 ${typeof value === 'string' ? quoted(value) : value} `);
  return words.length === 1 ? words[0]! : `（${words.join('或')}）`;
}

function within(kind: NodeKind, value: Value, range: string): string {
  const words = chineseTimes[timeKey(kind, value)];
  return words === undefined ? `${valueWord(kind, value)}在${spaced(range)}` : `${spaced(range)}${words.done}`;
}

/** `Ana Silva 或 Ben Carter`; other kinds with their noun: 会议 "Atlas weekly". */
export function namesWords(kind: NodeKind, ids: readonly string[], naming: Naming): string {
  return ids.map((id) => (hasProperName(kind) ? properName(naming.nameOf(kind, id)) : `${chineseNoun(kind)} ${quoted(naming.nameOf(kind, id))}`)).join(' 或 ');
}

function linked(kind: NodeKind, condition: Linked, speaker: ChineseSpeaker): Statement {
  const bounds = boundsOf(condition);
  if (condition.sum !== undefined) return so(`${linkCount(kind, condition, speaker)}${boundWords(bounds)}条`);
  const { holder, verb = '', not = '没有' } = chineseRole(kind, condition.role, condition.to.kind);
  const bare = condition.to.where.length === 0;
  const none = bounds.least === 0 && bounds.most === 0;
  const amount = amountWords(condition.to.kind, bounds);
  const said = { words: '', negative: none };
  if (holder === undefined) {
    const what = amount === '' ? speaker.set(condition.to) : ` ${amount}${speaker.set(condition.to)}`;
    return { ...said, words: `${none ? not : ''}${along(condition.along, speaker)}${verb}${spaced(what)}` };
  }
  const who = `${spaced(holder)}${noted(condition.along, speaker)}`;
  if (bare) return { ...said, words: none ? `没有${who}` : amount === '' ? `有${who}` : `${who}有${amount}` };
  const whom = spaced(speaker.set(condition.to));
  return { ...said, words: none ? `${who}不是${whom}` : amount === '' ? `${who}是${whom}` : `${who}中有${amount}是${whom}` };
}

/** `参加过全部 5 场「atlas 项目中的会议」` */
function linkedToAll(kind: NodeKind, { role, to, along: said, count }: LinkedToAll, speaker: ChineseSpeaker): Statement {
  const { holder, verb = '' } = chineseRole(kind, role, to.kind);
  const all = `全部${count === undefined ? '' : ` ${count} ${counted(to.kind)}`}${spaced(speaker.set(to))}`;
  return so(holder === undefined ? `${along(said, speaker)}${verb}${all}` : `${spaced(holder)}${noted(said, speaker)}包括${all}`);
}

/** `评审者数`, `评论条数`; of some: `评审者（只算「…」）数`. */
export function linkCount(kind: NodeKind, { role, to, along, sum }: Links, speaker: ChineseSpeaker): string {
  const among = `${noted(along, speaker)}${to.where.length === 0 ? '' : `（只算${speaker.set(to)}）`}`;
  const word = chineseRole(kind, role, to.kind).as;
  if (sum === undefined) return `${spaced(word)}${among}数`;
  if (along === undefined && to.where.length > 0 && (role === 'commenter' || role === 'commented on')) return `评论条数（只算${spaced(speaker.set(to))}${role === 'commenter' ? '的' : '上的'}）`;
  return role === 'commenter' && among === '' ? '评论条数' : `评论条数（${spaced(word)}${among}）`;
}

/** ` 2 到 3 `, `至少 3 `, with no word behind the number. */
export function boundWords({ least, most }: Bounds): string {
  if (most === null) return `至少 ${least} `;
  return least === most ? `恰好 ${least} ` : least === 0 ? `至多 ${most} ` : ` ${least} 到 ${most} `;
}

/** `至少 3 位`; empty for "there is one". */
function amountWords(kind: NodeKind, { least, most }: Bounds): string {
  if ((least === 0 && most === 0) || (least === 1 && most === null)) return '';
  return `${boundWords({ least, most })}${counted(kind)}`;
}

const verdicts: Readonly<Record<string, string>> = { approved: '批准', changes_requested: '要求修改', commented: '仅评论', dismissed: '已作废' };

function verdictWords(said: Along['verdicts']): string {
  return said === undefined ? '' : `结论为${said.map((each) => verdicts[each] ?? quoted(each)).join('或')}`;
}

function along(said: Along | undefined, naming: Naming): string {
  const when = said?.within === undefined ? '' : `在${spaced(naming.sayRange(said.within))}`;
  const verdict = verdictWords(said?.verdicts);
  return `${when}${verdict === '' ? '' : `以（${verdict}）`}`;
}

export function noted(said: Along | undefined, naming: Naming): string {
  const notes = [...(said?.within === undefined ? [] : [`在${spaced(naming.sayRange(said.within))}`]), ...(said?.verdicts === undefined ? [] : [verdictWords(said.verdicts)])];
  return notes.length === 0 ? '' : `（${notes.join('，')}）`;
}
