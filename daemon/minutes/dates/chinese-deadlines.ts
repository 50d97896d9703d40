/** Which of the days that a Chinese sentence names is the one a task is due on. Pure. */
import type { DateExpression } from './date-expression.ts';

/** A clause that tells why, or where somebody is: 反正我下周也要去无锡, 我中午刚好不出门诊, 再晚就赶不上年底了. */
const noDeadline = /反正|不出门诊|在线|请假|休假|出差|赶不上|来不及|没空|没时间|有空|没事|不想/;
/** Said to whom it comes: 后天给您回音, 周五寄, 三十号发到群里. */
const byChance = /^(?:刚好|正好)|(?:刚好|正好)$/;
const handsIn = /^.{0,6}(?:给(?:我|你|您|大家|他|她|咱|客户)(?!们?(?:点|些|一点|时间|半|[一两三四五六七八九十]))|交(?!流|接|班|付|通|易)|寄|发到|发给|发出|提(?!前|醒|到|一|个|供))/;
const echoes = /^[，,、\s]*(?:[喔哦啊][，,、\s]|那我|那就我)/;
const limits = /(?:之?前|以前|内)$/;

/** The one it is handed in on, else a limit (周五之前), else the first; a day that only echoes another's comes last. */
export function chineseDeadline(dates: readonly DateExpression[], text: string): DateExpression | undefined {
  const ahead = dates.filter((date) => isDeadline(date, text));
  const own = ahead.length > 1 ? ahead.filter(({ outerEnd }) => !echoes.test(text.slice(outerEnd))) : ahead;
  return own.find((date, at) => handsIn.test(tailOf(date, own[at + 1], text))) ?? own.find(({ outerStart, outerEnd }) => limits.test(text.slice(outerStart, outerEnd))) ?? own[0] ?? ahead[0];
}

/** True where the day is the one something is handed over on: it may stand in the clause behind the task. */
export function isHandedIn({ outerEnd }: DateExpression, text: string): boolean {
  return handsIn.test(text.slice(outerEnd));
}

function isDeadline({ isAhead, outerStart, outerEnd }: DateExpression, text: string): boolean {
  // 这个月的报表 says which report.
  if (!isAhead || text[outerEnd] === '的') return false;
  const [before = ''] = /[^，,。；、\s]*$/.exec(text.slice(0, outerStart)) ?? [];
  const [after = ''] = /^[^，,。；、\s]*/.exec(text.slice(outerEnd)) ?? [];
  if (byChance.test(before) || byChance.test(after)) return false;
  return !noDeadline.test(before) && !noDeadline.test(after.slice(0, 6)) && !/^.{0,4}开始|^(?:就|先)?(?:到这|到此|聊到|这样)/.test(after);
}

function tailOf({ outerEnd }: DateExpression, next: DateExpression | undefined, text: string): string {
  return text.slice(outerEnd, next?.outerStart);
}
