/** Every number of a claim was said, and with its unit. Spoken and written forms are the same number. Pure. */
import type { Language } from '../../minutes/language/script.ts';
import { beginsEnglishNumber, readEnglishNumber } from '../../transcript/numbers/english-numbers.ts';
import { chineseNumeralClass, readChineseNumber } from '../../transcript/numbers/chinese-numbers.ts';
import { object, type Objection } from './claim.ts';
import { unitAfter } from './units.ts';

export interface Quantity {
  readonly value: number;
  readonly unit: string | null;
  readonly words: string;
}

export function checkNumbers(claim: string, evidence: string, language: Language): Objection | null {
  const count = countOf(claim);
  if (count !== null && countOf(evidence.replaceAll(count, '')) !== null && !evidence.toLowerCase().includes(count)) return object('number', `"${count}" was not said.`);
  const spoken = quantitiesIn(evidence, language);
  const said = [...spoken, ...impliedIn(evidence).filter(({ value }) => !spoken.some((one) => one.value === value))];
  for (const { value, unit, words } of quantitiesIn(claim, language)) {
    const same = said.filter((one) => one.value === value);
    if (same.length === 0) return object('number', `"${words}" was not said.`);
    const isOther = same.every((one) => one.unit !== unit) && same.some((one) => one.unit !== null);
    if (unit !== null && isOther) return object('unit', `"${words} ${unit}" was not said; "${words} ${same.find((one) => one.unit !== null)?.unit ?? ''}" was.`);
    if (unit !== null && isScale(unit) && !same.some((one) => one.unit === unit)) return object('unit', `"${words} ${unit}" was not said.`);
  }
  return null;
}

/** "Called twice"; not "once it is done". */
function countOf(text: string): string | null {
  return /\b(?:once|twice)\b(?=\s*(?:[.,;]|$|(?:in|per|on|last|this|by)\b))/iu.exec(text)?.[0].toLowerCase() ?? null;
}

/** A unit that changes what the number is of; a number without one is another thing. */
function isScale(unit: string): boolean {
  return ['%', 'million', 'billion'].includes(unit) || unit.startsWith('per ');
}

export function quantitiesIn(text: string, language: Language): Quantity[] {
  // "It was to be four. Eleven, I know." has two numbers.
  return language === 'zh' ? chineseQuantities(text) : text.split(/[.!?;:]+(?=\s|$)|\n/).flatMap(englishQuantities);
}

/** `First` and `second` mean other things too. */
const ordinals = new Map('third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ').map((word, index) => [word, index + 3]));

function englishQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  const tokens = text.toLowerCase().replace(/(?<=\p{L})-(?=\p{L})/gu, ' ').match(/\d[\d,]*(?:\.\d+)?|\p{L}+(?:'\p{L}+)?|[%€$£¥]/gu) ?? [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    let length = 1;
    let value = Number.NaN;
    if (ordinals.has(token)) value = ordinals.get(token)!;
    // `in a week` is one week.
    if (/^an?$/.test(token) && isSpan(tokens[at + 1])) value = 1;
    if (/^\d/.test(token)) value = Number(token.replaceAll(',', ''));
    else if (Number.isNaN(value) && beginsEnglishNumber(token)) {
      const words = tokens.slice(at, at + 12).map((word) => (/^\d/.test(word) ? '|' : word));
      const read = readEnglishNumber(words, 0);
      if (read !== null && !isPronounOne(tokens, at, read.length)) [value, length] = [read.value, read.length];
    }
    if (Number.isNaN(value)) continue;
    const next = tokens[at + length] ?? '';
    const ordinal = /^(?:st|nd|rd|th)$/.test(next) ? 1 : 0;
    const unit = unitAfter([tokens[at - 1] ?? '', ...tokens.slice(at + length + ordinal, at + length + ordinal + 3)]);
    found.push({ value, unit, words: tokens.slice(at, at + length).join(' ') });
    at += length - 1;
  }
  return found;
}

function isSpan(word: string | undefined): boolean {
  return /^(?:second|minute|hour|day|week|month|quarter|year)$/.test(word ?? '');
}

/** "the new one", "one of them", "no one": no number. */
function isPronounOne(tokens: readonly string[], at: number, length: number): boolean {
  if (length !== 1 || tokens[at] !== 'one') return false;
  return /^(?:the|this|that|no|any|every|each|old|new|last|next|which|another)$/.test(tokens[at - 1] ?? '') || /^(?:of|another|is|was|that|by)$/.test(tokens[at + 1] ?? 'of');
}

const numeral = new RegExp(`(百分之)?(\\d[\\d,]*(?:\\.\\d+)?|[${chineseNumeralClass.replace('0-9', '')}]+)(万|亿)?`, 'gu');

/** 百分之零点三八 → 百分之0.38. Without 百分之 a 点 may be of the clock. */
function withDecimals(text: string): string {
  const digits = '零一二三四五六七八九';
  return text.replace(/(?<=百分之)([零一二三四五六七八九十百]+)点([零一二三四五六七八九]+)/gu, (words, whole: string, part: string) => {
    const value = readChineseNumber(whole);
    return value === null ? words : `${value}.${Array.from(part, (digit) => digits.indexOf(digit)).join('')}`;
  });
}

function chineseQuantities(given: string): Quantity[] {
  const text = withDecimals(given);
  const found: Quantity[] = [...text.matchAll(/每(天|周|个?月|年)/gu)].map(([words, span = '']) => ({ value: 1, unit: unitAfter([span === '月' ? '个月' : span]), words }));
  for (const match of text.matchAll(numeral)) {
    const [whole, percent, digits = '', scale] = match;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 8).trimStart();
    const unit = percent === undefined ? unitAfter([after]) : '%';
    if (digits === '一' && percent === undefined && unit === null && !/^[个次块份条位台家]/u.test(after)) continue;
    if (/^[万千百]+$/u.test(digits) && !/\d/.test(digits)) continue;
    // 周一, 星期三: a day, and 第一: an order that is a word.
    const before = text.slice(0, match.index);
    if (digits.length === 1 && (/(?:周|星期|礼拜)$/u.test(before) || (digits === '一' && before.endsWith('第')))) continue;
    const value = chineseValue(digits, scale);
    if (value !== null) found.push({ value, unit, words: whole });
  }
  return found;
}

function chineseValue(digits: string, scale: string | undefined): number | null {
  const factor = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1;
  if (/^\d/.test(digits)) return Number(digits.replaceAll(',', '')) * factor;
  const [high = '', low = ''] = digits.includes('万') ? digits.split('万') : ['', digits];
  const read = low === '' ? 0 : readChineseNumber(low);
  // 七万五 is 75,000.
  const lower = high !== '' && low.length === 1 && read !== null ? read * 1000 : read;
  const upper = high === '' ? 0 : readChineseNumber(high);
  return lower === null || upper === null ? null : (upper * 1e4 + lower) * factor;
}

/** Words that say a number without being one: `a week`, `twice`, `half`. */
function impliedIn(text: string): Quantity[] {
  const implied: readonly (readonly [RegExp, number])[] = [
    [/\b(?:an?|one|another|single|once)\b|一/iu, 1],
    [/\b(?:twice|double[ds]?|both|couple|pair)\b|翻倍|一倍|两/iu, 2],
    [/\b(?:half|halved)\b|一半/iu, 0.5],
    [/\bdozen\b/iu, 12],
  ];
  return implied.filter(([pattern]) => pattern.test(text)).map(([, value]) => ({ value, unit: null, words: String(value) }));
}
