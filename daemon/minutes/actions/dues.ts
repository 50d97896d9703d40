/** When a task is due: in its own words, in its sentence, in the answer, or where somebody asks `by when?`. */
import type { Spoken } from '../acts/read-acts.ts';
import type { Due } from '../dates/due.ts';
import { isHandedIn } from '../dates/chinese-deadlines.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { findDates, findDue } from '../dates/due.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import type { Answer } from './find-answer.ts';
import { bearingOn, clauseWithDay, isNewItem, threadAfter } from './same-thread.ts';
import { isVague } from './task-text.ts';

export interface DueReading {
  readonly spoken: readonly Spoken[];
  readonly today: string | null;
}

const longestFragment = 40;

/** The date in the task, else in its sentence, else in a sentence right after it that says little more (`By Friday.`). */
export function dueOf({ spoken, today }: DueReading, index: number, task: string): Due | null {
  const { sentence, acts } = spoken[index]!;
  const own = withItsDay(findDue(task, sentence.language, today), sentence, today);
  if (own !== null && (own.date !== null || sentence.language !== 'zh')) return own;
  // `I'm chasing it, but I'll have it by Friday`: one date for what is one task.
  const tasks = acts.filter((act) => act.kind === 'request' || act.kind === 'commitment');
  const isOneTask = tasks.filter((act) => act.task === task || !isVague(act.task, sentence.language, today)).length <= 1;
  if (isOneTask && !decidesFirst.test(sentence.core)) {
    const around = findDue(sentence.clean, sentence.language, today);
    if (around !== null) return around;
  }
  if (!isOneTask && sentence.language === 'zh') {
    // 那通知我来写，我三十号之前发到群里: the second clause hands in what the first one takes.
    const ahead = findDates(sentence.clean, 'zh', today).filter(({ isAhead, end }) => isAhead && end > sentence.clean.indexOf(task.slice(0, 2)));
    const isFree = ({ start, end }: DateExpression): boolean => !tasks.some((act) => act.task.includes(sentence.clean.slice(start, end)));
    const handed = ahead.find((date) => isHandedIn(date, sentence.clean)) ?? ahead.find(isFree);
    if (handed !== undefined) return { date: handed.date, text: sentence.clean.slice(handed.outerStart, handed.outerEnd).trim() };
  }
  return own ?? dueRightAfter({ spoken, today }, index);
}

/** `next week`, of which the sentence says more: `I'll move it over next week, let's say Wednesday`. */
function withItsDay(own: Due | null, { clean, language }: Sentence, today: string | null): Due | null {
  if (own === null || language === 'zh' || !/^(?:this|next) week$/i.test(own.text)) return own;
  const whole = findDates(clean, 'en', today).find(({ outerStart, outerEnd }) => clean.slice(outerStart, outerEnd).startsWith(own.text));
  return whole === undefined ? own : { date: whole.date, text: clean.slice(whole.outerStart, whole.outerEnd) };
}

/** 那就周五，我改一下发布单: the day is what was decided, not when the task is due. */
const decidesFirst = /^(?:那|好|行)?，?(?:就|还是)?(?:放|定|改|挪)?(?:在|到|成)?(?:下?周.|.{1,3}号|.{0,2}月.{1,3}号)(?:.{0,6})(?:吧)?[，\s]+(?:那)?我(?!.{0,4}(?:之?前|号|周))/;

/** `I'm going to rewrite it. Not now. By the end of the month.`, `you'll have it on Monday`. */
function dueRightAfter({ spoken, today }: DueReading, index: number): Due | null {
  const { sentence } = spoken[index]!;
  for (let at = index + 1; at <= index + 2; at += 1) {
    const next = spoken[at]?.sentence;
    if (next?.speaker !== sentence.speaker || next.turn !== sentence.turn) return null;
    if (deliversIt.test(next.coreLower)) return findDue(next.clean, next.language, today);
    const [fragment] = findDates(next.core, next.language, today);
    // `Tomorrow, because on Saturday he goes to Spain.`
    if (fragment?.isAhead === true && fragment.outerStart === 0 && next.language === 'en' && /^,? (?:because|since|so that|if|as|when|before|unless)\b/.test(next.coreLower.slice(fragment.outerEnd))) return { date: fragment.date, text: next.core.slice(0, fragment.outerEnd).trim() };
    if (next.core.length > longestFragment || (next.isQuestion && next.language === 'zh')) continue;
    const isWhole = fragment !== undefined && fragment.isAhead && fragment.outerEnd - fragment.outerStart >= next.core.length - 8;
    if (isWhole) return findDue(next.core, next.language, today);
  }
  return null;
}

const deliversIt = /^(?:(?:you|they|we|everyone|everybody) (?:will |can |should )?(?:have|get|see) (?:it|them|that|those|one|something|the \w+)\b|i (?:will|can|should) (?:have|get|do|send|finish|try|be done with|manage|(?:go and |come and )?[a-z]{3,9}) (?:it|them)\b|i (?:will|can|should) (?:have|get|do) (?:that|those)\b|(?:it|that|they) (?:will|should|can) be (?:done|ready|there|in|out|finished|with you)\b|(?:the )?deadline is\b|(?:it|that) (?:is|has to be) (?:due|done)\b|give me (?:until|till|a |two |three )|i need (?:it|that|them) (?:by|on|before)\b)|^(?:最好|最晚|最迟|争取|大概|应该)|(?:之?前|以前|内)(?:给|发|弄|搞|交|做|完|能)/;

/** `By when?` – `End of the week.` – and `By the 4th?` – `The 4th is okay.` */
export function dueAskedFor({ spoken, today }: DueReading, index: number, stems: ReadonlySet<string>): Due | null {
  const { turn } = spoken[index]!.sentence;
  const isInThread = threadAfter(stems, spoken, index + 1, index + 7, today);
  for (let at = index + 1; at < Math.min(spoken.length - 1, index + 7); at += 1) {
    const { sentence } = spoken[at]!;
    if (sentence.turn > turn + 4 || isOtherTask({ spoken, today }, index, at)) return null;
    if (!isInThread(at)) continue;
    if (asksWhen.test(sentence.coreLower)) {
      const answer = dueAnswered({ spoken, today }, at);
      if (answer !== undefined) return answer;
      continue;
    }
    const next = spoken[at + 1]!;
    if (next.sentence.speaker === sentence.speaker) continue;
    const isProposedDay = (sentence.isQuestion || sentence.core.length <= longestFragment) && sentence.turn !== turn && limits.test(sentence.coreLower) && !asksOtherWhen.test(spoken[at - 1]!.sentence.core);
    if (isProposedDay && (next.reply.accepts || next.reply.agrees > 0) && !next.reply.refuses) return findDue(sentence.clean, sentence.language, today);
  }
  return null;
}

/** `By when, roughly? I'm off from Thursday.` – `Before I go on leave. That's Friday, so let's say Thursday.` */
function dueAnswered({ spoken, today }: DueReading, asking: number): Due | null | undefined {
  const { sentence } = spoken[asking]!;
  let first: Due | null | undefined;
  for (let at = asking + 1; at <= asking + 5; at += 1) {
    const next = spoken[at];
    if (next === undefined || next.sentence.turn > sentence.turn + 1) break;
    if (next.sentence.speaker === sentence.speaker) continue;
    const due = findDue(next.sentence.clean, next.sentence.language, today) ?? (first === undefined && next.reply.accepts ? findDue(sentence.clean, sentence.language, today) : null);
    if (settlesOn.test(next.sentence.coreLower) && due !== null) return due;
    first = first ?? due;
  }
  return first;
}

/** `…, so let's say the twenty-fifth` */
const settlesOn = /\b(?:let's say|make it|call it|shall we say)\b|\b(?:i|you) (?:would|will|can) (?:give|have|send|get|bring) (?:it|them|that|you)\b|^(?:那就|就)/;
/** 什么时候彩排 – 下周五: the day of the event. */
const asksOtherWhen = /(?:什么时候|几号|哪天|啥时候|几时)(?:彩排|开会|上线|发布|出发|开始|开$|走|来|到|放假)/;

/** 周四上级来检查，病历自己过一遍 – 最晚什么时候: asked of another task than the one before it. */
function isOtherTask({ spoken, today }: DueReading, index: number, at: number): boolean {
  const { sentence, acts } = spoken[at]!;
  if (sentence.language !== 'zh' || sentence.turn <= spoken[index]!.sentence.turn + 1) return false;
  const stems = contentStems(spoken[index]!.sentence.core, 'zh');
  return isNewItem(sentence) || acts.some((act) => act.kind === 'request' && act.task.length > 4 && !isVague(act.task, 'zh', today) && sharedCount(stems, contentStems(act.task, 'zh')) === 0);
}

const asksWhen = /(?:^|\b)(?:(?:by |until |till )?when\b(?! (?:we|the|it|you are|they|i|is that again|is the)\b)|what is the deadline|how (?:soon|long)|what day|which day|deadline\?|any idea when)|(?:什么时候|几号|哪天|啥时候|几时)(?!彩排|开会|上线|发布|出发|开始|开$|走|来|到|放假)|多久|多会儿/;
const limits = /\b(?:manage|make it|do it|have it|done) (?:by|before|on|until) |^(?:(?:and|so|could you do it|can you do it|can you make it|is|say|shall we say|let's say|would) )*(?:by|before|until|till|on|end of|this|next|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday)\b|(?:前|之前|以前)(?:行|可以|成|能|吗|吧)|^(?:今天|明天|后天|周|下周|这周|月底|本周)/;

/**
 * The next date that the two who deal with it name, before anybody takes another task: `Would you? It needs filing by the
 * thirtieth.` – `It'll be filed.`
 */
export function dueNearby({ spoken, today }: DueReading, index: number, stems: ReadonlySet<string>): Due | null {
  const { turn, speaker } = spoken[index]!.sentence;
  const voices = new Set([speaker]);
  // `I'll prepare the letter` – `sure, I'll mail them on Monday`: a promise of another is another task.
  const { language } = spoken[index]!.sentence;
  const isPromise = spoken[index]!.acts.some((act) => (act.kind === 'commitment' && (language === 'en' || act.doer.kind === 'speaker')) || (act.kind === 'claim' && language === 'zh')) || spoken[index]!.reply.accepts;
  const isInThread = threadAfter(stems, spoken, index + 1, index + 7, today);
  for (let at = index + 1; at < Math.min(spoken.length, index + 7); at += 1) {
    const { sentence, acts } = spoken[at]!;
    if (sentence.turn > turn + 3 || !isInThread(at)) return null;
    if (sentence.turn <= turn + 1) voices.add(sentence.speaker);
    if (asksOtherWhen.test(sentence.core)) return null;
    if (!voices.has(sentence.speaker)) continue;
    const isOthers = isPromise && sentence.speaker !== speaker && acts.some((act) => act.kind === 'commitment' && act.doer.kind === 'speaker');
    // `I'll take that to Greg` … `can you fix that today?`: who promised gives work to another.
    const isGiven = isPromise && sentence.speaker === speaker && acts.some((act) => act.kind === 'request' && (sentence.turn > turn || act.to !== null));
    const isOtherTask = isOthers || isGiven || acts.some((act) => (act.kind === 'commitment' || act.kind === 'request') && act.task.split(/\s+/).length > 3);
    if (isOtherTask) return null;
    const due = findDue(sentence.clean, sentence.language, today);
    // 我跟磊哥说一声 – 他们说最晚下周一要: that is when the thing must be there, not when he is told.
    if (sentence.language === 'zh' && othersNeed.test(sentence.core) && spoken[index]!.acts.some((act) => act.kind === 'commitment' && tells.test(act.task))) continue;
    const isAboutIt = (sentence.language === 'zh' ? pointsBackInChinese : pointsBack).test(sentence.coreLower) || sharedCount(stems, contentStems(sentence.core, sentence.language)) > 0 || (sentence.language === 'en' ? due !== null && sentence.core.length - due.text.length <= 25 : bearingOn(stems, spoken[at]!, today, clauseWithDay(sentence, today)) === 'says no thing');
    if (due !== null && isAboutIt && (nearLimits.test(due.text) || sentence.core.length <= longestFragment) && !awayThen.test(sentence.coreLower)) return due;
  }
  return null;
}

export const pointsBack = /\b(?:it|that|them|this|those|one)\b|[它这那]/i;
const pointsBackInChinese = /它|[这那](?:个|事|份|件|块|些)/;
const othersNeed = /^(?:他们|她们|人家|对方|客户|那边|供应商|甲方).{0,12}要/;
const tells = /(?:说|讲|提|通知|告诉|打)(?:一)?(?:声|下)|打招呼|提醒|^(?:去|来|再)?问/;
const nearLimits = /^(?:by|before|until|till|no later|in |within|end|latest|on |first thing|this|next|tomorrow|today|tonight)|前$|内$|底|以前/i;
/** A day on which somebody is away or free, or something happened, sets no deadline. */
const awayThen = /\b(?:since|was|were|did|had|meeting|seeing|weekend|holiday|away|off|out)\b|上次|之前我|休假|请假|出差|没事|有空|在线|得空|都空|不出门诊/;

/** `They want the name by Friday.` – `I'll send it.`: the deadline was said with the need, before anybody took it. */
export function dueBefore({ spoken, today }: DueReading, index: number, stems: ReadonlySet<string>, pointsBack: boolean): Due | null {
  const { turn } = spoken[index]!.sentence;
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const { sentence, acts } = spoken[at]!;
    if (turn - sentence.turn > 3) return null;
    const due = findDue(sentence.clean, sentence.language, today);
    // A date in somebody's promise belongs to that promise.
    const isTaken = acts.some((act) => act.kind === 'report' || act.kind === 'request' || (act.kind === 'commitment' && act.doer.kind !== 'nobody'));
    if (typeof due?.date !== 'string' || !deadline.test(due.text) || isTaken) continue;
    if (sharedCount(stems, contentStems(sentence.core, sentence.language)) > 0 || (pointsBack && turn - sentence.turn <= 1)) return due;
  }
  return null;
}

const deadline = /^(?:by|before|until|till|no later|within|in|end)\b|前$|内$|底$|以前$/i;

/** The first that says a day; else the first that says anything. */
export function firstDated(dues: readonly (Due | null)[]): Due | null {
  return dues.find((due) => typeof due?.date === 'string') ?? dues.find((due) => due !== null) ?? null;
}

/** `Yes, please. And by Thursday if you can.` */
export function dueInAssent({ spoken, today }: DueReading, index: number): Due | null {
  const { turn } = spoken[index]!.sentence;
  const said = spoken.slice(index, index + 3).find(({ sentence }) => sentence.turn === turn && /^(?:by|before|until|i need it|we need it|ideally|if you can) |^最好|^最晚/.test(sentence.coreLower))?.sentence;
  return said === undefined ? null : findDue(said.clean, said.language, today);
}

/** `Sure, tomorrow.`, `Sure, consider it done. You'll have it on Monday.` */
export function dueInReply({ spoken, today }: DueReading, answer: Answer | null): Due | null {
  if (answer === null) return null;
  const at = answer.evidence.at(-1)!;
  const { sentence } = spoken[at]!;
  const isShort = sentence.core.length <= 80 && !(sentence.language === 'zh' && awayThen.test(sentence.core));
  return (isShort ? findDue(sentence.clean, sentence.language, today) : null) ?? dueRightAfter({ spoken, today }, at);
}
