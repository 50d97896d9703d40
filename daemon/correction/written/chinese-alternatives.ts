/** What joins numbers in Chinese: 三到五百万, 百分之五或者六, 三、四百万, 十多二十万. Pure. */
import { readChineseNumber } from '../../transcript/numbers/chinese-numbers.ts';
import { isSmallStep, type SaidNumber } from './said-together.ts';

/** A number that is left in characters has none; a name (a year, a telephone number) needs no other number. */
export type Sort = 'share' | 'time' | 'amount' | 'name';

export interface ChineseNumber extends SaidNumber {
  readonly sort: Sort | null;
}

const either = /^\s*(?:到|至|或者?|还是)\s*$/u;
const pause = /^[、，,]\s*$/u;
/** 到十二月, 到十点. */
const date = /^(?:[月号]|点(?![零〇一二三四五六七八九几]))/u;

/** Whether two numbers are said of one thing. */
export function isAlternative(text: string, one: ChineseNumber, next: ChineseNumber): boolean {
  if (one.sort === 'name' || next.sort === 'name') return false;
  const gap = text.slice(one.end, next.start);
  // 十多二十万; digits side by side would be read as one number.
  if (gap === '') return next.to !== null;
  if (one.sort === 'time') return either.test(gap);
  if (next.to === null && date.test(text.slice(next.end))) return false;
  return either.test(gap) || (pause.test(gap) && isSmallStep(leading(text, one), leading(text, next)));
}

export function isClearBesides(one: ChineseNumber, next: ChineseNumber): boolean {
  return one.sort === next.sort;
}

/** 三百 and 三十 begin with 3. */
function leading(text: string, { start, end }: ChineseNumber): number {
  return readChineseNumber(text.slice(start, end).replace('百分之', '').charAt(0)) ?? Number.NaN;
}
