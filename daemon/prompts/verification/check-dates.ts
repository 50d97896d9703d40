/** Every day, week and month of a claim was said, or is the day that was meant. Pure. */
import { findDates } from '../../minutes/dates/due.ts';
import type { Language } from '../../minutes/language/script.ts';
import { object, type Objection } from './claim.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const englishWords = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b|\b(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?day\b|\b(today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening))\b|\b(last|this|next|the|of the) (week|month|quarter|year|sprint)\b/giu;
const chineseWords = /([一二三四五六七八九十\d]{1,2})月|(?:周|星期|礼拜)([一二三四五六日天末])(?![十百千])|(今天|今早|今晚|今天早上|明天|昨天|后天|前天)|(上|这|本|下)个?(周|星期|月|季度|年)(?![一二三四五六日天])/gu;
const digits = '零一二三四五六七八九';

/** The claim without the dates that are supported by what they mean, for the check of numbers; or what is wrong. */
export function checkDates(claim: string, evidence: string, language: Language, today: string | null): Objection | string {
  const rest = withoutSameDays(claim, evidence, language, today);
  const said = new Set(dateWords(evidence, language).map(({ key }) => key));
  // One week is named from both sides of it: "by Friday" is "this week".
  const missing = dateWords(rest, language).find(({ key }) => !said.has(key));
  return missing === undefined ? rest : object('date', `"${missing.words}" was not said.`);
}

function withoutSameDays(claim: string, evidence: string, language: Language, today: string | null): string {
  if (today === null) return claim;
  const meant = new Set(evidence.split('\n').flatMap((line) => findDates(line, language, today)).map(({ date }) => date));
  let rest = claim;
  for (const { start, end, date } of findDates(claim, language, today).toReversed()) {
    if (date !== null && meant.has(date)) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  }
  return rest;
}

function dateWords(text: string, language: Language): { readonly key: string; readonly words: string }[] {
  return language === 'zh' ? chineseDateWords(text) : englishDateWords(text);
}

function englishDateWords(text: string): { key: string; words: string }[] {
  const found: { key: string; words: string }[] = [];
  for (const match of text.matchAll(englishWords)) {
    const [words, month, weekday, day, which, span] = match;
    // "may" and "march" are verbs too: a month has a capital letter and stands not where a verb does.
    if (month !== undefined && /^(?:may|mar|march)$/i.test(words) && !isMonth(text, match.index, words)) continue;
    const relative = /^(?:the|of the)$/i.test(which ?? '') ? 'this' : (which ?? '').toLowerCase();
    const key =
      month !== undefined ? `month ${months.indexOf(month.toLowerCase())}`
      : weekday !== undefined ? `weekday ${weekdays.indexOf(weekday.toLowerCase())}`
      : day !== undefined ? (/^(?:tomorrow|yesterday)$/i.test(day) ? day.toLowerCase() : 'today')
      : `${relative} ${span?.toLowerCase() ?? ''}`;
    found.push({ key, words });
  }
  return found;
}

function isMonth(text: string, at: number, words: string): boolean {
  return /^[A-Z]/.test(words) && /(?:\b(?:in|of|by|until|till|before|after|since|during|on|and|from|to|early|late|mid|next|last)\s|\d(?:st|nd|rd|th)?\s)$/i.test(text.slice(Math.max(0, at - 10), at));
}

function chineseDateWords(text: string): { key: string; words: string }[] {
  return [...text.matchAll(chineseWords)].map(([words, month, weekday, day, which, span]) => ({
    key:
      month !== undefined ? `month ${monthNumber(month)}`
      : weekday !== undefined ? `weekday ${weekday === '天' ? '日' : weekday}`
      : day !== undefined ? (day.startsWith('今') ? '今天' : day)
      : `${which === '本' ? '这' : which ?? ''}${span === '星期' ? '周' : span ?? ''}`,
    words,
  }));
}

function monthNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return text.startsWith('十') ? 10 + Math.max(0, digits.indexOf(text[1] ?? '零')) : digits.indexOf(text);
}
