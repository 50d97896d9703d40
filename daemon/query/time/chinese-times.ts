/** Chinese periods with what stands around them: 自五月以来, 周五之前, 3月1日到15日. Pure. */
import { addDays } from '../../minutes/dates/calendar.ts';
import { chinesePeriods } from './chinese-periods.ts';
import { amount, amountOf, date, numberOf } from './chinese-words.ts';
import { fromTo, placed, type Preposition, type Time } from './combine.ts';
import { dayDays, lastDays, moveDay, nextDays } from './periods.ts';
import { matchAt, reader, readLongest, type Read, type Reader } from './reader.ts';
import type { Period, Reading } from './time-span.ts';

/** 提到, 由于, 来自, 现在 are other words. */
const opener = /(?:(?<![现正存实所])在|(?<![由关对属等大小低高少多早晚])于|从|自从|(?<![来各亲])自|(?<![提谈聊讲说看找见听收得达遇碰想问感受拿用等配派])到|(?<![甚乃以])至|截至|截止到|截止|直到|介于|整个) ?/uy;
const connector = / ?(?:一?直?到|至|[-~—－～]+|和|与|跟) ?/uy;
const untilNow = / ?(?:到|至) ?(?:今天?(?!年)|现在|目前|如今)(?:为止)?/uy;
const pairEnd = / ?(?:之间|期间|这段时间|之内|以内|为止|间|内)/uy;

const sameTime = / ?(?:同期|同一时[期间]|的?这个?时[候间]|的?今天|的?同一天)/uy;

/** Endings of a period, longest first; 前端 and 后台 are no endings. */
const endings: readonly (readonly [RegExp, Preposition])[] = [
  [/ ?(?:以来|开始(?!的)|起(?![草诉码步点名伏]))/uy, 'since'],
  // 8月10日后的会议, unlike 两周后的.
  [/ ?(?:及|或)(?:以后|之后)/uy, 'since'],
  [/ ?(?:及|或)(?:以前|之前)/uy, 'until'],
  [/ ?(?:以后|之后|过后|后(?![端台续来天面勤的])|(?<=[日号])后(?=的))/uy, 'after'],
  [/ ?(?:以前|之前|前(?![端天面台后半置缀者0-9一二两三四五六七八九十]))/uy, 'before'],
  [/ ?(?:为止)/uy, 'until'],
  [/ ?(?:期间|之内|以内|之间|当中|这段时间|那天|当天|内(?![容部存核置网])|间(?![隔接])|里(?!程))/uy, 'in'],
];

/** The longest words of time that begin exactly there. */
export function readChineseTime(text: string, at: number, reading: Reading): Read<Time> | null {
  if (!mayBegin.test(text[at]!)) return null;
  const opened = matchAt(opener, text, at)?.[0] ?? '';
  const inside = opened.startsWith('在') ? opened.length : 0;
  const candidates = [readLongest(wholeTimes, text, at + inside, reading), readAfter('', text, at, reading), opened === '' ? null : readAfter(opened.trim(), text, at + opened.length, reading)];
  return candidates.reduce((best, next) => (next !== null && next.end > (best?.end ?? 0) ? next : best), null);
}

const mayBegin = /[0-9零〇一二两三四五六七八九十今昨明前后大上这本下当周星礼去第最过近未接往半年季月中早超不少多在于从自到至截直介整发处q]/;

function readAfter(opened: string, text: string, at: number, reading: Reading): Read<Time> | null {
  const first = readLongest(chinesePeriods, text, at, reading);
  // Latin letters and digits go on: 2025年 is Chinese, 2025-x is not ours.
  if (first === null || (/^[0-9a-z]/.test(text.slice(at)) && /[0-9a-z#@._/-]$/.test(text.slice(0, at)))) return null;
  // 去年同期: what period is meant stands elsewhere.
  if (matchAt(sameTime, text, first.end) !== null) return null;
  const now = matchAt(untilNow, text, first.end);
  if (now !== null) return { value: openRange((first.value.edge ?? first.value.days).from, addDays(reading.today, 1)), end: first.end + now[0].length };
  return readPair(opened, text, first, reading) ?? readEnding(opened, text, first);
}

function readPair(opened: string, text: string, first: Read<Period>, reading: Reading): Read<Time> | null {
  const connected = matchAt(connector, text, first.end)?.[0];
  if (connected === undefined) return null;
  const second = readLongest(chinesePeriods, text, first.end + connected.length, reading) ?? bareDate(text, first.end + connected.length, first.value);
  const time = second && fromTo(first.value, second.value, reading);
  if (!second || !time) return null;
  const end = matchAt(pairEnd, text, second.end)?.[0] ?? '';
  // 三月和五月 are two times, 三月和五月之间 one.
  if (/[和与跟]/.test(connected) && !end.includes('间') && opened !== '介于') return null;
  return { value: time, end: second.end + end.length };
}

const sameMonthsDate = new RegExp(`(${date})(?:[日号]|(?<=[0-9])(?![0-9月年.:/-]))`, 'uy');

/** The 15日 of 3月1日到15日. */
function bareDate(text: string, at: number, first: Period): Read<Period> | null {
  const match = matchAt(sameMonthsDate, text, at);
  if (match === null || first.days.unit !== 'day') return null;
  const last = dayDays(addDays(first.days.from, numberOf(match[1]!) - Number(first.days.from.slice(8))));
  const sameMonth = last.from.slice(0, 7) === first.days.from.slice(0, 7) && last.from > first.days.from;
  return sameMonth ? { value: { days: last }, end: at + match[0].length } : null;
}

function readEnding(opened: string, text: string, { value: period, end }: Read<Period>): Read<Time> | null {
  for (const [pattern, preposition] of endings) {
    const match = matchAt(pattern, text, end);
    if (match !== null) return { value: placed(preposition, period), end: end + match[0].length };
  }
  if (/^(?:到|至|截|直到)/.test(opened)) return { value: placed('until', period), end };
  return { value: placed(/^[从自]/.test(opened) ? 'since' : 'in', period), end };
}

const openRange = (from: string | null, before: string | null): Time => ({ range: { from, before } });

const wholeTimes: Reader<Time>[] = [
  // 30天以前: before that day, or as fairly that day.
  reader(`(?<![0-9第近去])${amount}(?:以前|之前)`, ([, number, name], { today }) => {
    const day = dayAway(number!, name!, today);
    return day === null ? null : { ...openRange(null, day), others: [{ range: dayDays(day) }] };
  }),
  reader(`(?:超过|早于|多于|至少) ?${amount}(?:以前|之前|前)`, ([said, number, name], { today }) => {
    const day = dayAway(number!, name!, today);
    return day === null ? null : openRange(null, said.startsWith('至少') ? addDays(day, 1) : day);
  }),
  reader(`(?:不到|少于|不超过|至多) ?${amount}(?:以前|之前|前)`, ([, number, name], { today }) => {
    const day = dayAway(number!, name!, today);
    return day === null ? null : openRange(day, null);
  }),
  reader(`(?<![0-9第近去])(?:(?:最近|过去|近)的? ?)?${amount}(?:之内|以内|内(?![容部存核置网])|以来|来(?![自的到]))`, ([, number, name], { today, towards }) => {
    const said = amountOf(number!, name!);
    return said && placed('in', { days: (towards === 'past' ? lastDays : nextDays)(said.count, said.unit, today) });
  }),
  reader(`(?:最近|过去|近)的? ?${amount}(?:之内|以内|内(?![容部存核置网])|以来|来(?![自的到])|里|间|中(?![的国文]))`, ([, number, name], { today }) => {
    const said = amountOf(number!, name!);
    return said && placed('in', { days: lastDays(said.count, said.unit, today) });
  }),
  // How long something took, unless it is about what is due.
  reader(`(?<![0-9第近去个一二三四五六七八九十])${amount}(?:之后|以后|后(?![端台续来天面勤的]))`, ([, number, name], { today, towards }) => {
    const said = towards === 'future' && name !== '日' ? amountOf(number!, name!) : null;
    return said && { range: { from: moveDay(today, said.count, said.unit), before: addDays(moveDay(today, said.count, said.unit), 1) } };
  }),
  reader(`(?:到|截至|截止到?|直到) ?(?:现在|目前|今天)(?:为止)?|至今|迄今(?:为止)?`, (_, { today }) => openRange(null, addDays(today, 1))),
];

function dayAway(number: string, name: string, today: string): string | null {
  const said = name === '日' ? null : amountOf(number, name);
  return said && moveDay(today, -said.count, said.unit);
}
