/** Weekdays that lie behind although their words alone could mean the coming one: 周三合的那个补丁, 周四客户投诉了两次. Pure. */
import { addDays } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';

/** No 上, 这 or 下 before it. */
const bareWeekday = /^(?:周|星期|礼拜)[一二三四五六日天1-6]/;
const happening = '(?:上线|发|合|提|批|说|讲|交|定|签|收|寄|买|做|改|修|推|报|换|装|测|跑|写|开|出|来|弄|送|拿|查|传|录|印|订)';
/** 周三合的那个补丁, 周一发的。: what was done then. */
const doneThen = new RegExp(`^\\p{Script=Han}{0,3}${happening}(?:上|过|出)?的(?:那|这|(?=$|[，。,]))`, 'u');
/** 周四客户投诉了两次, 周二改了一版 */
const countedThen = /^\p{Script=Han}{0,7}了[一两三四五六七八九十几\d]+(?:次|个|条|趟|遍|回|份|台|家|封|笔|版|轮|声|顿)/u;
/** 弄完了，周五就上线了 */
const finishedBefore = /(?:完|好|过|掉)了，$/;
const finishedThen = /^就?\p{Script=Han}{1,4}了(?:$|[，。,])/u;
const stillAhead = /^[^，。,]*(?:要|会|得|能|想|准备|打算|再|应该|可以|之前|以前|前)/;

/** The expression as its sentence means it. */
export function asSaidInChinese(found: DateExpression, text: string, today: string | null): DateExpression {
  const { start, end, outerEnd, date } = found;
  if (!found.isAhead || today === null || date === null || outerEnd > end || !bareWeekday.test(text.slice(start, end))) return found;
  const after = text.slice(end);
  const isBehind = doneThen.test(after) || countedThen.test(after) || (finishedBefore.test(text.slice(0, start)) && finishedThen.test(after));
  if (!isBehind || stillAhead.test(after)) return found;
  return { ...found, isAhead: false, date: date >= today ? addDays(date, -7) : date };
}
