/** Times of day in what was said: "at 14:02", "half past nine", "下午两点零五分". Pure. */

/** Minutes after midnight, and whether the words said which half of the day is meant. */
export interface SaidTime {
  readonly minutes: number;
  /** `pm`, `am`: said so. `full`: a 24-hour time. `open`: `2:40`, either half. */
  readonly half: 'am' | 'pm' | 'full' | 'open';
}

/** The first time of day in a sentence; null when there is none. One by which something is due is none. */
export function saidTime(sentence: string): SaidTime | null {
  return englishTime(sentence.toLowerCase().replaceAll('’', "'")) ?? chineseTime(sentence);
}

const hours = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const teens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty'];
const units = hours.slice(1, 10);

const hourWord = String.raw`(?:${[...new Set([...hours, ...teens])].join('|')}|twenty(?:[ -](?:one|two|three))?)`;
const minuteWord = String.raw`(?:(?:oh|o|zero)[ -](?:${units.join('|')})|${teens.join('|')}|(?:${tens.join('|')})(?:[ -](?:${units.join('|')}))?)`;
const halfOfDay = String.raw`(?<half>[ap])\.?\s?m\b\.?`;
/** In front of a time that is said without a colon or "o'clock". */
const at = String.raw`\b(?:at|around|about|since|from|until|till|to|just after|just before)\s+(?:about\s+)?`;

const englishPatterns: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\d:.])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:])(?:\s*${halfOfDay})?`, 'u'),
  new RegExp(String.raw`(?<![\d:.])(?<hour>0?[1-9]|1[0-2])(?:\.(?<minute>[0-5]\d))?\s*${halfOfDay}`, 'u'),
  new RegExp(String.raw`\b(?<relation>half past|a? ?quarter past|a? ?quarter to)\s+(?<hour>${hourWord}|1?\d)\b(?:\s*${halfOfDay})?`, 'u'),
  new RegExp(String.raw`\b(?<hour>${hourWord}|1?\d)\s+o'?clock\b(?:\s*${halfOfDay})?`, 'u'),
  new RegExp(String.raw`\b(?<hour>${hourWord})(?:[ -](?<minute>${minuteWord}))?\s*${halfOfDay}`, 'u'),
  new RegExp(String.raw`${at}(?<hour>${hourWord})[ -](?<minute>${minuteWord})\b`, 'u'),
];

function englishTime(text: string): SaidTime | null {
  if (/\bat (?:noon|midday)\b/u.test(text)) return { minutes: 720, half: 'full' };
  if (/\bat midnight\b/u.test(text)) return { minutes: 0, half: 'full' };
  for (const pattern of englishPatterns) {
    const match = pattern.exec(text);
    if (match?.groups === undefined || /\bby\s+(?:about\s+)?$/u.test(text.slice(0, match.index))) continue;
    const { hour = '', minute, relation = '', half } = match.groups;
    const shift = relation.startsWith('half') ? 30 : relation.endsWith('to') ? -15 : relation === '' ? 0 : 15;
    const value = englishNumber(hour);
    const isFull = value > 12 || hour === '00' || /^0\d$/u.test(hour);
    return asTime(value, englishNumber(minute ?? '0') + shift, half === undefined ? (isFull ? 'full' : 'open') : half === 'a' ? 'am' : 'pm');
  }
  return null;
}

/** `14`, `fourteen`, `twenty-two`, `oh five`. */
function englishNumber(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words);
  return words.split(/[ -]/u).reduce((sum, word) => {
    if (tens.includes(word)) return sum + 20 + 10 * tens.indexOf(word);
    if (teens.includes(word)) return sum + 10 + teens.indexOf(word);
    return sum + units.indexOf(word) + 1;
  }, 0);
}

const digits = '零一二三四五六七八九';
const chineseNumber = String.raw`(?:\d{1,2}|[二三四五]?十[一二三四五六七八九]?|[零〇]?[一二两三四五六七八九]|零|〇)`;
const chinesePattern = new RegExp(
  String.raw`(?<part>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜)?\s*(?:(?<hour>${chineseNumber})\s*[点时]\s*(?:(?<minute>半|一刻|三刻|\d{1,2}分?|[二三四五]?十[一二三四五六七八九]?分?|[零〇][一二三四五六七八九]分?|[一二三四五六七八九]分)|(?<whole>钟|整))?|(?<!\d)(?<clockHour>[01]?\d|2[0-3])[:：](?<clockMinute>[0-5]\d))`,
  'gu',
);

function chineseTime(text: string): SaidTime | null {
  if (!/\p{Script=Han}/u.test(text)) return null;
  for (const match of text.matchAll(chinesePattern)) {
    const { part, hour, minute, whole, clockHour, clockMinute } = match.groups ?? {};
    const isPlain = part === undefined && minute === undefined && whole === undefined && clockHour === undefined;
    // "两点" alone may be two points; "三点之前" is a due time.
    if (isPlain || /^(?:之前|以前|前)/u.test(text.slice(match.index + match[0].length))) continue;
    const value = fromChinese(hour ?? clockHour ?? '0');
    if (value > 24) continue;
    return asTime(value, chineseMinutes(minute ?? clockMinute), halfOf(part, value));
  }
  return null;
}

function halfOf(part: string | undefined, hour: number): SaidTime['half'] {
  if (part === undefined) return hour > 12 || hour === 0 ? 'full' : 'open';
  if (part === '中午') return hour >= 11 ? 'full' : 'pm';
  return ['下午', '傍晚', '晚上'].includes(part) && hour < 13 ? 'pm' : hour > 12 ? 'full' : 'am';
}

function chineseMinutes(words: string | undefined): number {
  if (words === undefined) return 0;
  if (words === '半') return 30;
  if (words.endsWith('刻')) return words.startsWith('三') ? 45 : 15;
  return fromChinese(words.replace('分', ''));
}

/** `两`, `十`, `二十五`, `零五`, `14`. */
function fromChinese(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words);
  const [before, after] = words.replaceAll('两', '二').replaceAll('〇', '零').split('十');
  const digit = (text: string | undefined): number => Math.max(0, digits.indexOf((text ?? '').replace(/^零(?=.)/u, '') || '零'));
  return after === undefined ? digit(before) : (before === '' ? 1 : digit(before)) * 10 + digit(after);
}

function asTime(hour: number, minute: number, half: SaidTime['half']): SaidTime {
  const inHalf = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return { minutes: (((inHalf * 60 + minute) % 1440) + 1440) % 1440, half };
}
