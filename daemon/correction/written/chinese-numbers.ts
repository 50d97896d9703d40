/** Numbers that Chinese says in characters, as minutes write them: shares, times with minutes, years, long numbers. Ordinals, idioms and rough counts stay. Pure. */
import { readChineseNumber } from '../../transcript/numbers/chinese-numbers.ts';
import type { Edit } from '../line.ts';

const digit = '[零〇一二三四五六七八九]';
const numeral = '[零〇一二两三四五六七八九十百千万]';
const share = new RegExp(`百分之(${numeral}{1,6})(?:点(${digit}{1,4}))?`, 'gu');
const time = new RegExp(`(凌晨|早上|上午|中午|下午|傍晚|晚上)(${numeral}{1,3})点(?:(半)|(${numeral}{1,3})(?:分(?!钟|之)))`, 'gu');
const year = new RegExp(`(?<!${numeral})([一二]${digit}{3})年(?!级)`, 'gu');
const amount = new RegExp(`(?<![第几好数每${numeral.slice(1, -1)}点之分])(${numeral}{3,9})(?![多余来几${numeral.slice(1, -1)}点分之行夜])`, 'gu');
const listed = new RegExp(`(号码|编号|工号|电话|手机号?|验证码|密码|端口|分机)(是|为)?(${digit.replace('零', '零幺')}{3,11})(?!${numeral})`, 'gu');
/** 千万, 一万 and the like begin many words; 一百二十 is read, 百八十 is not. */
const isAmount = new RegExp(`^${digit.replace('零〇', '两')}.*[百千万]`, 'u');
/** 一百二 may be 120 or 120万: whoever was there knows. */
const isShort = new RegExp(`[百千万]${digit}$`, 'u');
const LEAST_AMOUNT = 100;
const TEN_THOUSAND = 10_000;

export function chineseNumberEdits(text: string): Edit[] {
  return [
    ...matches(text, share, ([, whole = '', fraction = '']) => withValue(whole, (value) => `${value}${fraction === '' ? '' : `.${digitsOf(fraction)}`} %`)),
    ...matches(text, time, ([, part = '', hour = '', half, minute]) => withValue(hour, (value) => timeOf(part, value, half === undefined ? readChineseNumber(minute ?? '') : 30))),
    ...matches(text, year, ([, digits = '']) => `${digitsOf(digits)}年`),
    ...matches(text, listed, ([, noun = '', verb = '', digits = '']) => `${noun}${verb}${digitsOf(digits)}`),
    ...matches(text, amount, ([, said = '']) => (isAmount.test(said) && !isShort.test(said) ? withValue(said, (value) => (value >= LEAST_AMOUNT ? amountOf(value) : null)) : null)),
  ].sort((a, b) => a.start - b.start);
}

/** 三百万 is 300万, as people write it. */
function amountOf(value: number): string {
  return value >= TEN_THOUSAND && value % TEN_THOUSAND === 0 ? `${value / TEN_THOUSAND}万` : String(value);
}

function matches(text: string, pattern: RegExp, write: (match: RegExpExecArray) => string | null): Edit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const to = write(match);
    return to === null ? [] : [{ start: match.index, end: match.index + match[0].length, to }];
  });
}

function withValue(said: string, write: (value: number) => string | null): string | null {
  const value = readChineseNumber(said);
  return value === null ? null : write(value);
}

function digitsOf(text: string): string {
  return Array.from(text, (character) => String(readChineseNumber(character) ?? '')).join('');
}

/** 下午两点十分 is 14:10; null where the hour is not of that part of the day. */
function timeOf(part: string, hour: number, minute: number | null): string | null {
  if (minute === null || minute > 59 || hour < 1 || hour > 12) return null;
  const isLater = /^(?:下午|傍晚|晚上)$/u.test(part) || (part === '中午' && hour < 3);
  if ((part === '晚上' || part === '凌晨') && hour === 12) return null;
  const hours = isLater && hour < 12 ? hour + 12 : hour;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
