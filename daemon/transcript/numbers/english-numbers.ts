/** English number words to integers: amounts (`four hundred and five`), and numbers of things as they are said (`four twenty one`). Pure. */

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const unitValues = new Map(units.slice(1).map((word, index) => [word, index + 1]));
const teenValues = new Map(teens.map((word, index) => [word, index + 10]));
const tenValues = new Map([...tens.entries()].slice(2).map(([index, word]) => [word, index * 10]));
tenValues.set('fourty', 40);
const zeros = new Set(['zero', 'oh', 'o', 'nought']);

/** What was read: `digits` keeps leading zeros (`oh five` is `05`), `length` counts words. */
export interface ReadNumber {
  readonly value: number;
  readonly digits: string;
  readonly length: number;
}

/** A value below one hundred at `from`: `twenty one`, `twelve`, `four`. */
function readBelowHundred(words: readonly string[], from: number): ReadNumber | null {
  const word = words[from] ?? '';
  const ten = tenValues.get(word);
  if (ten !== undefined) {
    const unit = unitValues.get(words[from + 1] ?? '');
    const value = ten + (unit ?? 0);
    return { value, digits: String(value), length: unit === undefined ? 1 : 2 };
  }
  const value = teenValues.get(word) ?? unitValues.get(word);
  return value === undefined ? null : { value, digits: String(value), length: 1 };
}

/** What follows `hundred` or `thousand`: `and five`, `oh five`, `twenty one`. Not `and four hundred`, which is another number. */
function readRest(words: readonly string[], from: number, read: (words: readonly string[], from: number) => ReadNumber | null): ReadNumber | null {
  let at = from;
  if (words[at] === 'and') at += 1;
  if (zeros.has(words[at] ?? '')) at += 1;
  const rest = read(words, at);
  if (rest === null) return null;
  const next = words[at + rest.length];
  const isAnotherNumber = at > from && (next === 'hundred' || next === 'thousand') && words[from] === 'and';
  return isAnotherNumber ? null : { ...rest, length: at - from + rest.length };
}

/** `four hundred and five`, `a hundred`, `twelve hundred`, or below one hundred. */
function readBelowThousand(words: readonly string[], from: number): ReadNumber | null {
  const lead = words[from] === 'a' ? { value: 1, digits: '1', length: 1 } : readBelowHundred(words, from);
  if (lead === null) return null;
  if (words[from + lead.length] !== 'hundred') return words[from] === 'a' ? null : lead;
  const rest = readRest(words, from + lead.length + 1, readBelowHundred);
  const value = lead.value * 100 + (rest?.value ?? 0);
  return { value, digits: String(value), length: lead.length + 1 + (rest?.length ?? 0) };
}

const scales = new Map([['thousand', 1_000], ['million', 1_000_000], ['billion', 1_000_000_000]]);

/** An amount: `four hundred and five`, `two million three hundred thousand`, `a thousand`. Null where none begins; zero is none. */
export function readCardinal(words: readonly string[], from: number): ReadNumber | null {
  let value = 0;
  let length = 0;
  let smallest = Infinity;
  for (;;) {
    const group = length === 0 ? readLead(words, from) : readRest(words, from + length, readBelowThousand);
    if (group === null) break;
    const scale = scales.get(words[from + length + group.length] ?? '');
    if (scale === undefined) {
      value += group.value;
      length += group.length;
      break;
    }
    // `two thousand three thousand` are two numbers.
    if (scale >= smallest) break;
    smallest = scale;
    value += group.value * scale;
    length += group.length + 1;
  }
  return length === 0 ? null : { value, digits: String(value), length };
}

function readLead(words: readonly string[], from: number): ReadNumber | null {
  return words[from] === 'a' && scales.has(words[from + 1] ?? '') ? { value: 1, digits: '1', length: 1 } : readBelowThousand(words, from);
}

/** The next spoken group of a number that is said in groups: `twenty one` after `four`, or `oh`. */
function readGroup(words: readonly string[], from: number): ReadNumber | null {
  if (zeros.has(words[from] ?? '')) return { value: 0, digits: '0', length: 1 };
  const group = readBelowHundred(words, from);
  const next = group === null ? undefined : words[from + group.length];
  return next === 'hundred' || next === 'thousand' ? null : group;
}

/** `four twenty one`, `twelve oh five`, `nine eight seven`: the groups written one after the other. */
function readGroups(words: readonly string[], from: number): ReadNumber | null {
  let digits = '';
  let at = from;
  for (let group = readGroup(words, at); group !== null; group = readGroup(words, at)) {
    digits += group.digits;
    at += group.length;
  }
  return digits === '' || digits.length > 7 ? null : { value: Number(digits), digits, length: at - from };
}

/**
 * The number that begins at word `from` (lower case, hyphens already split), the longest way it can be read;
 * null when none begins there.
 */
export function readEnglishNumber(words: readonly string[], from: number): ReadNumber | null {
  const first = words[from] ?? '';
  if (/^\d{1,7}$/.test(first)) return { value: Number(first), digits: first, length: 1 };
  const cardinal = readCardinal(words, from);
  const groups = readGroups(words, from);
  if (cardinal === null || groups === null) return cardinal ?? groups;
  return groups.length > cardinal.length ? groups : cardinal;
}

/** Ordinals of the days of a month: `third`, `twenty fifth`, `25th`. */
const ordinals = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
    'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'].map((word, index) => [word, index + 1]),
);
ordinals.set('thirtieth', 30);

/** Day of month, 1 … 31, or null. */
export function readDayOfMonth(text: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  if (digits !== null) return inMonth(Number(digits[1]));
  const [lead, unit] = text.split(/[\s-]+/);
  if (unit === undefined) return inMonth(ordinals.get(lead ?? '') ?? 0);
  const ten = tenValues.get(lead ?? '');
  const value = ordinals.get(unit);
  return ten === undefined || value === undefined || value > 9 ? null : inMonth(ten + value);
}

function inMonth(day: number): number | null {
  return day >= 1 && day <= 31 ? day : null;
}

/** Words that a spoken number can begin with. */
export function beginsEnglishNumber(word: string): boolean {
  return /^\d/.test(word) || unitValues.has(word) || teenValues.has(word) || tenValues.has(word) || word === 'a' || word === 'zero';
}
