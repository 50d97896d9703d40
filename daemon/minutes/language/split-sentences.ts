/** Text to sentences, by the punctuation of English and Chinese. Linear; a sentence never exceeds a bounded length. */

/** Longer stretches without a full stop are cut where a clause ends, else at a space: it keeps every rule that looks at a sentence linear. */
const longestSentence = 500;

const abbreviations = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'vs', 'e.g', 'i.e', 'etc', 'no', 'approx', 'inc', 'ltd', 'p.r', 'fig', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'a.m', 'p.m']);
const closers = new Set(['"', '\'', ')', '”', '’', '」', ']']);
const chineseStops = new Set(['。', '！', '？', '；', '…']);

export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Spans of the sentences in `text`, without surrounding space. */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  let lastSpace = -1;
  let lastClause = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === ' ') lastSpace = at;
    if (endsClause(text, at, character)) lastClause = at + 1;
    if (endsSentence(text, at, character)) {
      let end = at + 1;
      while (end < text.length && (closers.has(text[end]!) || isStop(text[end]!))) end += 1;
      push(spans, text, start, end);
      start = end;
      at = end - 1;
    } else if (at - start >= longestSentence) {
      const end = cutAt(text, { start, at, lastSpace, lastClause });
      push(spans, text, start, end);
      start = end;
    }
  }
  push(spans, text, start, text.length);
  return spans;
}

/** Before a comma that is far back, a space is nearer to what fits. */
function cutAt(text: string, { start, at, lastSpace, lastClause }: { readonly start: number; readonly at: number; readonly lastSpace: number; readonly lastClause: number }): number {
  if (lastClause > start + longestSentence / 2) return lastClause;
  if (lastSpace > start) return lastSpace;
  // Never inside a character.
  return /[\ud800-\udbff]/u.test(text[at - 1]!) ? at - 1 : at;
}

/** `…，`, `…, ` and before `and`: not within a number such as 1,000. */
function endsClause(text: string, at: number, character: string): boolean {
  if (character === '，' || character === '、' || character === '：') return true;
  if (character === ',' || character === ';') return text[at + 1] === ' ';
  return character === ' ' && /^(?:and|but|so|then|because) /.test(text.slice(at + 1, at + 9));
}

function isStop(character: string): boolean {
  return character === '.' || character === '!' || character === '?' || chineseStops.has(character);
}

function endsSentence(text: string, at: number, character: string): boolean {
  if (character === '\n' || chineseStops.has(character) || character === '!' || character === '?') return true;
  if (character !== '.') return false;
  const next = text[at + 1];
  if (next !== undefined && !/\s|["')\]”’\u3400-\u9fff]/.test(next)) return false;
  const word = /(?<![\d\p{L}])[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase();
  if (word === undefined) return true;
  if (word === 'no' && !/^\s*\d/.test(text.slice(at + 1, at + 4))) return true;
  // Single letters are initials (`J. Smith`) except the pronoun.
  return !(abbreviations.has(word) && next !== undefined && /^\s+[\p{L}\d]/u.test(text.slice(at + 1, at + 4))) && (word.length > 1 || word === 'i');
}

function push(spans: SentenceSpan[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  if (end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end))) spans.push({ start, end });
}
