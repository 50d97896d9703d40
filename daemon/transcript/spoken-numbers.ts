/** Number words of English as digits, so that "four hundred and five" and "405" count as the same words. Pure. */

const small = new Map<string, number>(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
    'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map((word, value) => [word, value]),
);
const tens = new Map<string, number>(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index) => [word, (index + 2) * 10]),
);
const scales = new Map<string, number>([['thousand', 1_000], ['million', 1_000_000], ['billion', 1_000_000_000]]);

/** Replaces each run of number words by its digits. Words are lower-case, without punctuation. */
export function numbersToDigits(words: readonly string[]): string[] {
  const result: string[] = [];
  let next = 0;
  while (next < words.length) {
    const number = readNumber(words, next);
    if (number === null) {
      result.push(words[next]!);
      next += 1;
    } else {
      result.push(String(number.value));
      next = number.end;
    }
  }
  return joinYears(result, words);
}

/** The longest number that begins at `start`: "two thousand and five", "four hundred twenty one", "seven". */
function readNumber(words: readonly string[], start: number): { value: number; end: number } | null {
  let total = 0;
  let end = start;
  for (;;) {
    const group = readUpTo999(words, end === start ? end : skipAnd(words, end));
    if (group === null) break;
    const scale = scales.get(words[group.end] ?? '');
    if (scale === undefined) {
      // A second group without a scale belongs to the number only behind a thousand: "two thousand five".
      return end === start || total > 0 ? { value: total + group.value, end: group.end } : { value: total, end };
    }
    total += group.value * scale;
    end = group.end + 1;
  }
  return end === start ? null : { value: total, end };
}

function readUpTo999(words: readonly string[], start: number): { value: number; end: number } | null {
  const first = readUpTo99(words, start);
  if (first === null || words[first.end] !== 'hundred') return first;
  const rest = readUpTo99(words, skipAnd(words, first.end + 1));
  return rest === null ? { value: first.value * 100, end: first.end + 1 } : { value: first.value * 100 + rest.value, end: rest.end };
}

function readUpTo99(words: readonly string[], start: number): { value: number; end: number } | null {
  const word = words[start] ?? '';
  const ten = tens.get(word);
  if (ten === undefined) {
    const value = small.get(word);
    return value === undefined ? null : { value, end: start + 1 };
  }
  const unit = small.get(words[start + 1] ?? '');
  return unit !== undefined && unit > 0 && unit < 10 ? { value: ten + unit, end: start + 2 } : { value: ten, end: start + 1 };
}

function skipAnd(words: readonly string[], index: number): number {
  return words[index] === 'and' ? index + 1 : index;
}

/** "eighteen thirteen" is 1813: two numbers of two digits that follow each other, where they were said as words. */
function joinYears(result: readonly string[], said: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of result) {
    const before = joined.at(-1) ?? '';
    if (/^[1-9]\d$/.test(word) && /^[1-9]\d$/.test(before) && !said.includes(word) && !said.includes(before)) {
      joined[joined.length - 1] = `${before}${word}`;
    } else joined.push(word);
  }
  return joined;
}
