/** Numbers that Chinese says in characters, as minutes write them: shares, times with minutes, years, long numbers. Ordinals, idioms, rough counts and ranges that share a unit stay. Pure. */
import { readChineseNumber } from '../../transcript/numbers/chinese-numbers.ts';
import type { Edit } from '../line.ts';
import { isAlternative, isClearBesides, type ChineseNumber, type Sort } from './chinese-alternatives.ts';
import { editsTogether } from './said-together.ts';

const digit = '[零〇一二三四五六七八九]';
const numeral = '[零〇一二两三四五六七八九十百千万]';
/** Not 百分之十几, nor 百分之二十来的; but 百分之二十来自, 百分之三点开. */
const share = new RegExp(`百分之(${numeral}{1,6})(?:点(${digit}{1,4}))?(?!${numeral}|[几多余]|来(?![自源])|点[几多${digit.slice(1, -1)}])`, 'gu');
const time = new RegExp(`(凌晨|早上|上午|中午|下午|傍晚|晚上)(${numeral}{1,3})点(?:(半)(?!多)|(${numeral}{1,3})(?:分(?!钟|之)))`, 'gu');
const year = new RegExp(`(?<!${numeral})([一二]${digit}{3})年(?!级)`, 'gu');
const amount = new RegExp(`(?<![第几好数每${numeral.slice(1, -1)}点之分])(${numeral}{3,9})(?![多余来几${numeral.slice(1, -1)}点分之行夜])`, 'gu');
const listed = new RegExp(`(号码|编号|工号|电话|手机号?|验证码|密码|端口|分机)(是|为)?(${digit.replace('零', '零幺')}{3,11})(?!${numeral}|[个次遍部台通])`, 'gu');
/** Any number, rough ones too; not 第一, 之一, 周一, 唯一. */
const anyNumber = new RegExp(`(?<![第之其周期拜统唯同${numeral.slice(1, -1)}])(?:百分之)?${numeral}+[几多余]?`, 'gu');
/** 七八 is 7 or 8. Only a year, a telephone number and the like are said digit by digit. */
const isGuess = /[一二两三四五六七八九]{2}/u;
/** 千万, 一万 and the like begin many words; 一百二十 is read, 百八十 is not. */
const isAmount = new RegExp(`^${digit.replace('零〇', '两')}.*[百千万]`, 'u');
/** 一百二 may be 120 or 120万: whoever was there knows. */
const isShort = new RegExp(`[百千万]${digit}$`, 'u');
const LEAST_AMOUNT = 100;
const TEN_THOUSAND = 10_000;

export function chineseNumberEdits(text: string): Edit[] {
  return editsTogether(numbersIn(text), (one, next) => isAlternative(text, one, next), isClearBesides);
}

/** The numbers of a text, those too that stay characters. */
function numbersIn(text: string): ChineseNumber[] {
  const written = [
    ...matches(text, 'share', share, ([, whole = '', fraction = '']) => withValue(whole, (value) => `${value}${fraction === '' ? '' : `.${digitsOf(fraction)}`} %`)),
    ...matches(text, 'time', time, ([, part = '', hour = '', half, minute = '']) => withValue(hour, (value) => timeOf(part, value, half === undefined ? readCounted(minute) : 30))),
    ...matches(text, 'name', year, ([, digits = '']) => `${digitsOf(digits)}年`),
    ...matches(text, 'name', listed, ([, noun = '', verb = '', digits = '']) => `${noun}${verb}${digitsOf(digits)}`),
    ...matches(text, 'amount', amount, ([, whole = '']) => (isAmount.test(whole) && !isShort.test(whole) ? withValue(whole, (value) => (value >= LEAST_AMOUNT ? amountOf(value) : null)) : null)),
  ];
  const left = [...text.matchAll(anyNumber)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, to: null, sort: null }));
  return [...written, ...left.filter(({ start, end }) => written.every((one) => one.end <= start || end <= one.start))].sort((a, b) => a.start - b.start);
}

/** 三百万 is 300万, as people write it. */
function amountOf(value: number): string {
  return value >= TEN_THOUSAND && value % TEN_THOUSAND === 0 ? `${value / TEN_THOUSAND}万` : String(value);
}

function matches(text: string, sort: Sort, pattern: RegExp, write: (match: RegExpExecArray) => string | null): ChineseNumber[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const to = write(match);
    return to === null ? [] : [{ start: match.index, end: match.index + match[0].length, to, sort }];
  });
}

function withValue(said: string, write: (value: number) => string | null): string | null {
  const value = readCounted(said);
  return value === null ? null : write(value);
}

/** A number by its places. */
function readCounted(said: string): number | null {
  return isGuess.test(said) ? null : readChineseNumber(said);
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
