/** Chinese words of time, as parts of patterns and as numbers. Pure. */
import { readChineseNumber } from '../../transcript/numbers/chinese-numbers.ts';
import { amountIn, type Amount, yearOf } from './periods.ts';
import type { Unit } from './time-span.ts';

export const numeral = '[0-9零〇一二两三四五六七八九十百]';
export const count = `(?:半|${numeral}{1,4})`;
/** A number and a unit, as two groups: 3天, 两个星期, 半年. */
export const amount = `(${count}) ?(个?(?:小时|星期|礼拜|季度|月)|天|日|周|年)(?!前?[级度龄代])`;
export const week = '(?:周|星期|礼拜)';
/** 上周一共, 上周三个PR: the week, and what comes then. 从周一起 is a Monday. */
export const weekday = `(?:[日天]|[二三四五六](?![十百个位次条项件名])|一(?![起次共般样直个些并同定])|(?<=[从自](?:上|这|本|下)?个?${week})一(?=起))`;
/** Not the tail of another number (十五月, 第5月), nor of a year whose century is not said (26年3月). */
export const notNumber = '(?<![0-9零〇一二两三四五六七八九十百几第个近]|过去|(?<![0-9])[0-9]{2}年 ?)';
export const month = `${notNumber}(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?`;
export const date = '(?:[0-9]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
/** A year that is meant as one. */
export const year = `(?:(?:${notNumber}(?:(?:19|20)[0-9]{2}|(?:一九|二[零〇])[零〇一二三四五六七八九]{2}) ?年(?!代)|(?:今|去|明|本|(?<![以之目])[前后])年|上一?年|这一年)度?)`;

export function numberOf(said: string): number {
  return readChineseNumber(said) ?? Number.NaN;
}

const yearSteps: Readonly<Record<string, number>> = { 今: 0, 本: 0, 这: 0, 去: -1, 上: -1, 前: -2, 明: 1, 后: 2 };

export function yearIn(said: string, today: string): number {
  const step = yearSteps[said.charAt(0)];
  return step === undefined ? numberOf(said.replace(/ ?年.*$/, '')) : yearOf(today) + step;
}

/** 上上周 -2, 上周 -1, 本周 0, 下周 1. */
export function stepOf(said: string): number {
  const word = said.replace(/[一个]/g, '');
  if (word.startsWith('上')) return -word.length;
  return word.startsWith('下') ? word.length : 0;
}

export function weekdayNumber(name: string): number {
  return name === '天' || name === '日' ? 7 : '一二三四五六'.indexOf(name) + 1;
}

/** 两周, 半年, 48小时 (2 days); null for what is no number. 3月 is a month, 3个月 are three. */
export function amountOf(said: string, unitWord: string): Amount | null {
  // 两三天: nobody knows which.
  if (/^[一二两三四五六七八九]{2}$/.test(said) || (unitWord === '月' && said !== '半')) return null;
  const value = said === '半' ? 0.5 : numberOf(said);
  return unitWord.endsWith('小时') ? amountIn(Math.ceil(value / 24), 'day') : amountIn(value, unitOf(unitWord));
}

export function unitOf(word: string): Unit {
  if (/[周期拜]/.test(word)) return 'week';
  if (word.includes('季')) return 'quarter';
  if (word.includes('月')) return 'month';
  return word.includes('年') ? 'year' : 'day';
}
