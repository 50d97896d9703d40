/** Chinese periods without what stands around them: 上周五, 去年第三季度, 最近7天. Pure. */
import { addDays } from '../../minutes/dates/calendar.ts';
import { amount, amountOf, count, date, month, notNumber, numberOf, stepOf, unitOf, week, weekday, weekdayNumber, year, yearIn } from './chinese-words.ts';
import { beginningOf, endOf, firstUnits, halfOf, lastUnits, nthUnit, nthWeekday, thirdOf } from './period-parts.ts';
import { dateDays, dayDays, lastDays, monthDays, monthsOfYear, nextDays, numberedWeek, quarterDays, unitDays, unitsAway, weekDays } from './periods.ts';
import { monthly, recurringPeriod, weekly, yearly } from './recurring.ts';
import { reader, type Reader } from './reader.ts';
import type { Days, Period, Reading } from './time-span.ts';

/** 上 in 马上, 线上; 下 in 以下; 本 in 版本: not of time. */
const which = '(?<![马早晚线网手以加版基样])(上上|上一|上|这一|这|本|下下|下一|下)个?';
const dayPart = '(?:早上|上午|中午|下午|傍晚|晚上|夜里|早晨|清晨)?';
const of = ' ?的? ?';

const dayWords: Readonly<Record<string, number>> = {
  今天: 0, 今日: 0, 今早: 0, 今晚: 0, 今晨: 0, 今儿: 0, 昨天: -1, 昨日: -1, 昨晚: -1, 昨儿: -1, 前天: -2, 前日: -2, 大前天: -3, 明天: 1, 明日: 1, 明早: 1, 明晚: 1, 明儿: 1, 后天: 2, 后日: 2, 大后天: 3,
};

const days: Reader<Period>[] = [
  reader(`(大前天|大后天|(?<![年月周]的)[今昨明][天日晚早儿晨]|(?<![大以之目提])前[天日](?!数)|(?<![大以之今往])后[天日])${dayPart}`, ([, word], { today }) => {
    const offset = dayWords[word!];
    return offset === undefined ? null : { days: dayDays(addDays(today, offset)) };
  }),
  // 上周一和周二: both of last week.
  reader(`(?<=${which}${week}${weekday} ?[和与或、,及] ?)${week}(${weekday})`, ([, step, name], { today }) => ({ days: dayDays(addDays(weekDays(today, stepOf(step!)).from, weekdayNumber(name!) - 1)) })),
  reader(`(?<![每双单几两0-9一二三四五六七八九十]|每个)${week}(${weekday})${dayPart}(?![天年岁])`, ([, name], reading) => recurringPeriod(weekly(weekdayNumber(name!)), reading)),
  reader(`${which}${week}${of}(?:${week})?(${weekday})${dayPart}`, ([, step, name], { today }) => ({ days: dayDays(addDays(weekDays(today, stepOf(step!)).from, weekdayNumber(name!) - 1)) })),
  reader(`(?:${which})?${week}末`, ([, step], { today }) => ({ days: weekend(step, today) })),
];

function weekend(step: string | undefined, today: string): Days {
  const weekends = weekly(6, 2);
  return step === undefined ? weekends.latest(today)! : weekends.following(weekDays(today, stepOf(step)).from)!;
}

const monthWords = `(?:${which}月|本月|当月)`;
/** A calendar unit told from today: 上个月, 本季度. */
const steppedUnit = `${which}(周|星期|礼拜|月|季度|季|年度|年)(?!期(?!间)|${weekday}|末|刊)`;

const stepped: Reader<Period>[] = [
  reader(steppedUnit, ([, step, name], { today }) => ({ days: unitDays(unitOf(name!), today, stepOf(step!)) })),
  reader(`${year}(?:全年)?`, ([said], { today }) => ({ days: yearNamed(said, today) })),
  reader(`${which}半年(?!以|之|内|来)`, ([, step], reading) => (/^[上下]$/.test(step!) ? halfYear(step!, undefined, reading) : null)),
  reader('((?:19|20)[0-9]{2})([上下])半年', ([, said, half]) => asPeriod(halfOf(monthsOfYear(Number(said), 1, 12, 'year'), half === '上' ? 1 : 2))),
  reader(`(${year})${of}([上下])半年`, ([, said, half], reading) => halfYear(half!, said, reading)),
];

function yearNamed(said: string, today: string): Days {
  return monthsOfYear(yearIn(said, today), 1, 12, 'year');
}

/** Of the year that was named, else of every year. */
function ofYear(said: string | undefined, inYear: (year: number) => Days | null, reading: Reading): Period | null {
  if (said === undefined) return recurringPeriod(yearly(inYear), reading);
  const found = inYear(yearIn(said, reading.today));
  return found && { days: found };
}

/** 上半年 and 下半年 are halves of this year, the second one of last year while this year's has not begun. */
function halfYear(half: string, said: string | undefined, reading: Reading): Period | null {
  return ofYear(said, (inYear) => halfOf(monthsOfYear(inYear, 1, 12, 'year'), half === '上' ? 1 : 2), reading);
}

const inMonth = (said: string) => (inYear: number): Days | null => {
  const index = numberOf(said.replace(/月.*$/, ''));
  return index >= 1 && index <= 12 ? monthsOfYear(inYear, index, index, 'month') : null;
};

const named: Reader<Period>[] = [
  reader(`(?:(${year})${of})?(${month})(?! ?${date}[日号])`, ([, said, name], reading) => ofYear(said, inMonth(name!), reading)),
  reader(`(?:(${year})${of})?(${month.replace('(?:份)?', '')}) ?(${date})(?:[日号]${dayPart}|(?= ?(?:[-~到至]|以|之)))`, ([, said, name, day], reading) => ofYear(said, (inYear) => dateDays(inYear, numberOf(name!.slice(0, -1)), numberOf(day!)), reading)),
  reader(`${monthWords}${of}(${date})[日号]`, ([said, step, day], { today }) => {
    const first = monthDays(today, stepOf(step ?? said)).from;
    const found = dateDays(Number(first.slice(0, 4)), Number(first.slice(5, 7)), numberOf(day!));
    return found && { days: found };
  }),
  reader(`(?:(${year})${of})?${notNumber}(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])[-~到至](1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?![0-9一二三四五六七八九十])`, ([, said, first, last], reading) => {
    const [from, until] = [numberOf(first!), numberOf(last!)];
    return from < until ? ofYear(said, (inYear) => monthsOfYear(inYear, from, until), reading) : null;
  }),
  reader('((?:19|20)[0-9]{2}) ?[-~到至] ?((?:19|20)[0-9]{2}) ?年', ([, first, last]) => {
    const [from, until] = [Number(first), Number(last)];
    return from < until ? { days: { from: monthsOfYear(from, 1, 12).from, before: monthsOfYear(until, 1, 12).before } } : null;
  }),
  // 15号 alone may number anything: only where a word of time follows.
  reader(`(?<![0-9零〇一二两三四五六七八九十百第月#])(${date})[日号](?= ?(?:以来|以后|之后|以前|之前|前(?!端|台)|后(?!端|台)|到|至|起|那天|当天|开始|为止|[-~]))`, ([, day], reading) => recurringPeriod(monthly(numberOf(day!)), reading)),
  reader(`(?:(${year})${of})?(?:第?([一二三四1-4])季度|第([一二三四1-4])季(?!度)|q([1-4])(?![0-9a-z])(?:季度)?)`, ([, said, ...numbers], reading) => {
    const index = numberOf(numbers.find(Boolean)!);
    return ofYear(said, (inYear) => monthsOfYear(inYear, index * 3 - 2, index * 3, 'quarter'), reading);
  }),
  reader(`((?:19|20)[0-9]{2})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9a-z])`, ([, inYear, name, day]) => {
    const found = dateDays(Number(inYear), Number(name), Number(day));
    return found && { days: found };
  }),
  // 第一周 alone may be that of a month that was named before.
  reader('((?:19|20)[0-9]{2})-([0-9]{2})(?![0-9a-z-])', ([, inYear, name]) => asPeriod(inMonth(`${name!}月`)(Number(inYear)))),
  reader(`(?:(${year})${of})?第(${count})(?:周|个星期)(?![一二三四五六日天])`, ([, said, number], reading) => (said === undefined && numberOf(number!) < 6 ? null : ofYear(said, (inYear) => numberedWeek(inYear, numberOf(number!)), reading))),
];

const rolling: Reader<Period>[] = [
  reader(`(?:最近|过去|近)的?这? ?${amount}`, ([, number, name], { today }) => {
    const said = amountOf(number!, name === '月' ? '个月' : name!);
    return said && { days: lastDays(said.count, said.unit, today) };
  }),
  reader(`(?:未来|接下来|今后|往后|下面|后面)的?这? ?${amount}`, ([, number, name], { today }) => {
    const said = amountOf(number!, name!);
    return said && { days: nextDays(said.count, said.unit, today) };
  }),
  reader(`(?<![0-9第近去个一二三四五六七八九十])${amount}前(?![端天面台后半置缀0-9一二三四五六七八九十])`, ([, number, name], { today }) => ago(number!, name!, today)),
];

function ago(number: string, name: string, today: string): Period | null {
  // 3日前 may be before the third.
  const said = name === '日' ? null : amountOf(number, name);
  return said && unitsAway(-said.count, said.unit, today);
}

/** What can have a beginning, middle and end. */
const whole = `((?:(?:${year})${of})?${month}|${year}|${which}(?:月|季度|季|周))`;

const parts: Reader<Period>[] = [
  reader(`${whole}${of}(上旬|中旬|下旬|上半月|下半月|[年月]?[初中底末])(?![国文央间心秋午等])`, ([, said, , part], reading) => partOf(part!, wholeOf(said!, reading))),
  reader(`(?<![0-9零〇一二两三四五六七八九十百今去前明后本新])(年|季度|季|月)([初中底末])(?![国文央间心秋午等级])`, ([, name, part], { today }) => partOf(part!, unitDays(unitOf(name!), today))),
  reader(`(?<![0-9零〇一二两三四五六七八九十百])(上旬|中旬|下旬)`, ([, part], { today }) => partOf(part!, monthDays(today))),
];

/** 五月第一周, 去年最后三个月, 十月最后一个周五. Weeks of a month are sevens of days from its first on. */
const countedParts: Reader<Period>[] = [
  reader(`${whole}${of}(第|最后|前|后|头)的?(${count})个?(?:${week}(${weekday})|(天|周|星期|礼拜|月|季度))`, ([, said, , place, number, day, unitWord], reading) => {
    const of = wholeOf(said!, reading);
    return of && asPeriod(countedPart(of, place!, number!, day, unitWord));
  }),
];

function countedPart(of: Days, place: string, number: string, day: string | undefined, unitWord: string | undefined): Days | null {
  const index = place === '第' ? numberOf(number) - 1 : -1;
  if (day !== undefined) return place === '第' || numberOf(number) === 1 ? nthWeekday(of, weekdayNumber(day), index) : null;
  const said = amountOf(number, unitWord === '月' ? '个月' : unitWord!);
  if (said === null) return null;
  if (place === '第') return nthUnit(of, said.unit, index);
  return place === '前' || place === '头' ? firstUnits(of, said) : lastUnits(of, said);
}

function wholeOf(said: string, reading: Reading): Days | null {
  const { today } = reading;
  const step = new RegExp(`^${which}`, 'u').exec(said)?.[1];
  const monthName = new RegExp(`${month}$`, 'u').exec(said)?.[0];
  const yearName = new RegExp(`^${year}`, 'u').exec(said)?.[0];
  if (monthName !== undefined && step === undefined) return ofYear(yearName, inMonth(monthName), reading)?.days ?? null;
  if (yearName !== undefined) return yearNamed(yearName, today);
  if (step === undefined) return null;
  return said.includes('季') ? quarterDays(today, stepOf(step)) : unitDays(unitOf(said), today, stepOf(step));
}

function partOf(part: string, days: Days | null): Period | null {
  if (days === null) return null;
  if (part.includes('半月')) return asPeriod(halfOf(days, part.startsWith('上') ? 1 : 2));
  if (part.endsWith('初')) return beginningOf(days);
  if (/[底末]$/.test(part)) return endOf(days);
  return { days: thirdOf(days, part === '上旬' ? 0 : part === '下旬' ? 2 : 1) };
}

function asPeriod(days: Days | null): Period | null {
  return days && { days };
}

export const chinesePeriods: readonly Reader<Period>[] = [...days, ...stepped, ...named, ...rolling, ...parts, ...countedParts];
