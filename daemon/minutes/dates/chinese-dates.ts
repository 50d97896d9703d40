/** Chinese expressions of time, resolved against the meeting's day. Pure. */
import { addDays, addMonths, addWorkingDays, dayOfMonth, endOfMonth, endOfQuarter, endOfWeek, monthAndDate, nextDayOfMonth, nextWeekday, weekdayInWeek, weekdayOf } from './calendar.ts';
import { asSaidInChinese } from './chinese-past.ts';
import type { DateExpression, DatePattern } from './date-expression.ts';
import { findDates } from './date-expression.ts';
import { toSimplified } from '../../correction/language/chinese-traditional.ts';
import { chineseNumeralClass, readChineseNumber } from '../../transcript/numbers/chinese-numbers.ts';

const number = `[${chineseNumeralClass}]{1,4}`;
const clock = '(?:[0-9一二两三四五六七八九十]{1,3}点(?:半|一刻|钟|[0-9一二三四五十]{1,3}分)?)?';
const dayPart = `(?:下班(?=之?前|以前)|睡(?=前)|一早|早上|上午|中午|下午|傍晚|晚上|晚些时候|晚|早|夜里)?${clock}`;
const weekdayNames = '一二三四五六';

function weekdayNumber(character: string | undefined): number {
  if (character === '日' || character === '天') return 7;
  const digit = Number(character);
  return Number.isNaN(digit) ? weekdayNames.indexOf(character ?? '') + 1 : digit;
}

/** 上 -1, 这/本 0, 下 1, 下下 2; undefined when nothing was said. */
function ahead(word: string | undefined): number | undefined {
  if (!word) return undefined;
  if (word.startsWith('上')) return -1;
  if (word.startsWith('下下')) return 2;
  return word.startsWith('下') ? 1 : 0;
}

function weekday(today: string, which: string | undefined, name: string | undefined, said = ''): string | undefined {
  const index = weekdayNumber(name);
  if (index < 1 || index > 7) return undefined;
  const weeks = ahead(which);
  // 周五下班前, said on a Friday, is today; 周五之前 is in a week.
  if (weeks === undefined) return index === weekdayOf(today) && /[上下中]午|晚|下班|早/.test(said) ? today : nextWeekday(today, index);
  return weekdayInWeek(today, index, weeks);
}

function inUnits(amount: string | undefined, unit: string | undefined, today: string): string | null | undefined {
  // 两三天, 三五天: nobody knows which.
  if (/^[一二两三四五六七八九]{2}$/.test(amount ?? '')) return null;
  const value = amount === '半' ? 0.5 : readChineseNumber(amount ?? '');
  if (value === null) return undefined;
  if (unit?.startsWith('工作') === true) return addWorkingDays(today, Math.ceil(value));
  if (unit === '天' || unit === '日') return addDays(today, Math.ceil(value));
  if (unit === '周' || unit === '星期' || unit === '礼拜') return addDays(today, Math.ceil(value * 7));
  if (unit === '月') return value === 0.5 ? addDays(today, 15) : addMonths(today, value);
  return unit === '小时' || unit === '分钟' ? today : null;
}

/** A day was named before: the time of day is that day's. */
const anotherDay = /(?:周|星期|礼拜)[一二三四五六日天]|[号日](?!程|志|报|常)|明天|后天|昨天|前天|明儿|每天|天天/;
const patterns: DatePattern[] = [
  { pattern: new RegExp(`(?:今天|今日|今晚|今早|今儿|今夜)${dayPart}`, 'g'), resolve: (_, today) => today },
  // A time of day alone is today's, unless a day stands before it.
  { pattern: /午[饭餐]前|(?<![天日晚早一二三四五六周期0-9])(?:上午|下午|傍晚|晚上|中午)(?:[0-9一二两三四五六七八九十]{1,3}点(?:半|钟)?)?(?!好|[饭餐])|(?<![天日晚早一二三四五六周期0-9])下班(?=之?前|以前)|(?<![天日晚早])睡前/g, resolve: (match, today) => (anotherDay.test(match.input.slice(0, match.index)) ? undefined : today) },
  { pattern: new RegExp(`(?:明天|明日|明早|明晚|明儿)${dayPart}`, 'g'), resolve: (_, today) => addDays(today, 1) },
  { pattern: new RegExp(`大后天${dayPart}`, 'g'), resolve: (_, today) => addDays(today, 3) },
  { pattern: new RegExp(`(?<!大)(?:后天|后儿)${dayPart}`, 'g'), resolve: (_, today) => addDays(today, 2) },
  { pattern: new RegExp(`(?:昨天|昨日|昨晚)${dayPart}`, 'g'), isAhead: false, resolve: (_, today) => addDays(today, -1) },
  { pattern: new RegExp(`(?<!大)前天${dayPart}`, 'g'), isAhead: false, resolve: (_, today) => addDays(today, -2) },
  { pattern: new RegExp(`(上个?)(?:周|星期|礼拜)([一二三四五六日天1-6])${dayPart}`, 'g'), isAhead: false, resolve: (match, today) => weekday(today, match[1], match[2]) },
  { pattern: new RegExp(`(?<!每个?|[两二三四五几])(下下个?|下个?|这个?|本)?(?:周|星期|礼拜)([一二三四五六日天1-6])(?!次|[0-9二三四五六七八九十年]|一(?!定|早|直|起|并|块|上班))${dayPart}`, 'g'), resolve: (match, today) => weekday(today, match[1], match[2], match[0]) },
  { pattern: /(下下个?|下个?|这个?|本)(?:周|星期|礼拜)(初|中|末|底)?(?![一二三四五六日天])/g, resolve: (match, today) => partOfWeek(today, ahead(match[1]) ?? 0, match[2]) },
  { pattern: /(?<![下这本上个])周末/g, resolve: (_, today) => weekdayInWeek(today, 7, 0) },
  { pattern: /(?<![0-9一二三四五六七八九十两个])(下个?月|这个?月|本月|月)(底|末|初|中旬?(?!秋)|上旬|下旬)/g, resolve: (match, today) => partOfMonth(today, match[1], match[2]) },
  { pattern: new RegExp(`(明年|今年)?(${number})月份?(底|末|初|中旬?|上旬|下旬)`, 'g'), resolve: (match, today) => partOfNamedMonth(today, match[1], match[2], match[3]) },
  { pattern: /(下个?月|这个月|本月)(?![底末初中上下])/g, resolve: (match, today) => partOfMonth(today, match[1], '底') },
  { pattern: /元旦(?:节)?(?=之?前|以前)/g, resolve: (_, today) => monthAndDate(today, 1, 1, Number(today.slice(0, 4)) + 1) ?? undefined },
  { pattern: /圣诞(?:节)?(?=之?前|以前)/g, resolve: (_, today) => monthAndDate(today, 12, 25, null) ?? undefined },
  { pattern: /双十([一二])(?=之?前|以前|买|下单|当天|那天)/g, resolve: (match, today) => (match[1] === '一' ? monthAndDate(today, 11, 11, null) : monthAndDate(today, 12, 12, null)) ?? undefined },
  { pattern: /(?:今年)?年底|年末|年内|今年内/g, resolve: (_, today) => `${today.slice(0, 4)}-12-31` },
  { pattern: /(?:本|这个)?季度末|季末/g, resolve: (_, today) => endOfQuarter(today) },
  { pattern: new RegExp(`(半|${number})个?(工作[日天]|天|日|周|星期|礼拜|月|小时|分钟|钟头|迭代|冲刺|版本)(?:之后|以后|后|之内|以内|内)`, 'g'), resolve: (match, today) => inUnits(match[1], match[2], today) },
  // 给我两周, 给我三个工作日.
  { pattern: new RegExp(`(?<=给我们?)(半|${number})个?(工作[日天]|天|周|星期|礼拜|月)`, 'g'), resolve: (match, today) => inUnits(match[1], match[2], today) },
  { pattern: new RegExp(`(?:(20\\d\\d|明|今)年)?(${number})\\s?月\\s?(${number})\\s?[号日]?(?![个天万千百多])`, 'g'), resolve: (match, today) => named(today, yearOf(today, match[1]), match[2], match[3]) },
  { pattern: new RegExp(`(?<![第月${chineseNumeralClass}])(?:(下个?月|这个月|本月))?(${number})[号日](?!\\s*(?:PR|pr|issue|Issue|拉取|合并请求|问题|工单|缺陷|楼|会议|线|服务器|机|版|桌|床|门|车|库|店|馆|仓|病|选手|诊|窗|展|院|厅|位|柜|文件|合同|产品|模|炉|船|码头|站|塔|井|池|区|地块|教室|房|棚|员工|机房|方案|字|公路|标|人))`, 'g'), resolve: (match, today) => dateOnly(today, match[1], match[2]) },
  { pattern: /20\d\d-\d\d-\d\d/g, resolve: (match, today) => monthAndDate(today, Number(match[0].slice(5, 7)), Number(match[0].slice(8)), Number(match[0].slice(0, 4))) ?? undefined },
  { pattern: /(?:下一?个?|这个)(?:迭代|冲刺|版本|sprint|季度)|尽快|(?:春节|国庆|五一|元旦|中秋|端午|清明|过年|年|节)(?:节|假)?(?:之后|以后|后|回来)|(?:春节|中秋|端午|过年|年)(?:节|假)?(?:之前|以前|前)|这(?:两|几)天|过(?:两|几)天|明后(?:两)?天|今明两天/gi, resolve: () => null },
];

function partOfWeek(today: string, weeks: number, part: string | undefined): string {
  if (part === '初') return weekdayInWeek(today, 1, weeks);
  if (part === '中') return weekdayInWeek(today, 3, weeks);
  return part === '末' ? weekdayInWeek(today, 7, weeks) : endOfWeek(today, weeks);
}

/** 十二月中, 明年一月底. */
function partOfNamedMonth(today: string, year: string | undefined, month: string | undefined, part: string | undefined): string | undefined {
  const first = named(today, yearOf(today, year?.slice(0, 1)), month, '1');
  if (first === undefined) return undefined;
  const isNextYear = year === undefined && first.slice(0, 7) < today.slice(0, 7);
  return partOfMonth(isNextYear ? `${Number(first.slice(0, 4)) + 1}${first.slice(4)}` : first, undefined, part);
}

function yearOf(today: string, said: string | undefined): string | undefined {
  const thisYear = Number(today.slice(0, 4));
  if (said === '明') return String(thisYear + 1);
  return said === '今' ? String(thisYear) : said;
}

/** 下周, 下个月, said of a stretch of time: no day that is named. */
export function isChineseStretch(said: string): boolean {
  return /^(?:下下?个?|这个?|本)(?:周|星期|礼拜|月)$|^(?:中|上|下)午$|^晚上$/.test(toSimplified(said));
}

function partOfMonth(today: string, which: string | undefined, part: string | undefined): string {
  const months = which?.startsWith('下') ? 1 : 0;
  if (part === '初') return dayOfMonth(today, months, 1);
  if (part?.startsWith('中')) return dayOfMonth(today, months, 15);
  return part === '上旬' ? dayOfMonth(today, months, 10) : endOfMonth(today, months);
}

function named(today: string, year: string | undefined, month: string | undefined, date: string | undefined): string | undefined {
  const monthIndex = readChineseNumber(month ?? '');
  const day = readChineseNumber(date ?? '');
  if (monthIndex === null || day === null || monthIndex < 1 || monthIndex > 12) return undefined;
  return monthAndDate(today, monthIndex, day, year === undefined ? null : Number(year)) ?? undefined;
}

function dateOnly(today: string, which: string | undefined, date: string | undefined): string | undefined {
  const day = readChineseNumber(date ?? '');
  if (day === null || day < 1 || day > 31) return undefined;
  if (which?.startsWith('下')) return dayOfMonth(today, 1, day);
  return nextDayOfMonth(today, day) ?? undefined;
}

const prefix = /(?:赶?在|到|于|最迟|最晚|争取)$/;
const suffix = /^(?:之前|以前|前|之内|以内|内|为止)/;
const hint = /[今明后昨前午晚傍过]|双十|下班|睡|周|星期|礼拜|月|年|季|天|日|号|迭代|冲刺|版本|尽快|小时|分钟|20\d\d/;

/** Expressions of time in a Chinese sentence. */
export function findChineseDates(text: string, today: string | null): DateExpression[] {
  const simple = toSimplified(text);
  if (!hint.test(simple)) return [];
  return findDates(simple, today, patterns, prefix, suffix)
    .map((found) => asSaidInChinese(found, simple, today))
    // 这周一, said on a Wednesday, lies behind.
    .map((found) => asSaidInChinese(found, simple, today))
    .map((found) => (found.isAhead && today !== null && found.date !== null && found.date < today ? { ...found, isAhead: false } : found));
}
