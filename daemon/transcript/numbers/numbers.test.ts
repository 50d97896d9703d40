import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readChineseNumber } from './chinese-numbers.ts';
import { readDayOfMonth, readEnglishNumber } from './english-numbers.ts';

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const digits = '零一二三四五六七八九';

function belowHundred(value: number): string {
  if (value < 20) return small[value]!;
  return `${tens[Math.floor(value / 10)]!}${value % 10 === 0 ? '' : `-${small[value % 10]!}`}`;
}

/** `four thousand two hundred (and) twenty-one`. */
function cardinal(value: number, and: string): string {
  if (value < 100) return belowHundred(value);
  const [unit, word] = value >= 1000 ? [1000, 'thousand'] : [100, 'hundred'];
  const rest = value % unit;
  const joint = rest > 0 && rest < 100 ? and : ' ';
  return `${cardinal(Math.floor(value / unit), and)} ${word}${rest === 0 ? '' : `${joint}${cardinal(rest, and)}`}`;
}

/** `four twenty-one`, `twelve oh five`, `forty hundred`: as house numbers are said. */
function pairs(value: number): string {
  const high = Math.floor(value / 100);
  const low = value % 100;
  if (high === 0) return belowHundred(low);
  if (low === 0) return `${belowHundred(high)} hundred`;
  return `${belowHundred(high)} ${low < 10 ? `oh ${small[low]!}` : belowHundred(low)}`;
}

/** `four two one`. */
function digitByDigit(value: number): string {
  return Array.from(String(value)).map((digit) => small[Number(digit)]!).join(' ');
}

function read(said: string): number | null {
  const words = said.split(/[\s-]+/);
  const number = readEnglishNumber(words, 0);
  return number?.length === words.length ? number.value : null;
}

function chinese(value: number): string {
  const units = ['', '十', '百', '千'];
  let text = '';
  let sawZero = false;
  for (const [place, digit] of Array.from(String(value)).entries()) {
    if (digit === '0') {
      sawZero = true;
      continue;
    }
    text += (sawZero ? '零' : '') + digits[Number(digit)]! + units[String(value).length - 1 - place]!;
    sawZero = false;
  }
  return value === 0 ? '零' : text.replace(/^一十/, '十');
}

const number = fc.integer({ min: 1, max: 9999 });

describe('numbers as they are spoken', () => {
  it('come back from full English words, with and without "and"', () => {
    fc.assert(fc.property(number, fc.constantFrom(' ', ' and '), (value, and) => { expect(read(cardinal(value, and))).toBe(value); }), { numRuns: 1000 });
  });

  it('come back when said in pairs, like a house number', () => {
    fc.assert(fc.property(number, (value) => { expect(read(pairs(value))).toBe(value); }), { numRuns: 1000 });
  });

  it('come back when said digit by digit', () => {
    fc.assert(fc.property(number, (value) => { expect(read(digitByDigit(value))).toBe(value); }), { numRuns: 1000 });
  });

  it('come back from Chinese numerals, by place and digit by digit', () => {
    fc.assert(fc.property(number, (value) => {
      expect(readChineseNumber(chinese(value))).toBe(value);
      expect(readChineseNumber(Array.from(String(value)).map((digit) => digits[Number(digit)]!).join(''))).toBe(value);
    }), { numRuns: 1000 });
  });

  it.each([
    ['four hundred and five', 405], ['four oh five', 405], ['a hundred and one', 101], ['twelve hundred', 1200], ['two thousand three', 2003],
    ['twenty twenty six', 2026], ['nine eight', 98],
  ])('reads "%s" as %i', (said, value) => {
    expect(read(said)).toBe(value);
  });

  it.each([['两百', 200], ['四百二', 420], ['一千零五', 1005], ['幺二', 12], ['一万二', 12000], ['十五', 15]])('reads %s as %i', (said, value) => {
    expect(readChineseNumber(said)).toBe(value);
  });

  it('does not swallow the next number of a list', () => {
    expect(readEnglishNumber('four hundred and five hundred'.split(' '), 0)).toMatchObject({ value: 400, length: 2 });
  });

  it('reads no number where none is', () => {
    expect(read('hundred')).toBeNull();
    expect(read('a few')).toBeNull();
    expect(readChineseNumber('十个')).toBeNull();
    expect(['两百三百', '二十三十', '一千两千五'].map(readChineseNumber)).toEqual([null, null, null]);
  });

  it('reads days of a month', () => {
    expect(['3rd', 'third', 'twenty fifth', '31', 'thirtieth'].map(readDayOfMonth)).toEqual([3, 3, 25, 31, 30]);
    expect(readDayOfMonth('32nd')).toBeNull();
  });
});
