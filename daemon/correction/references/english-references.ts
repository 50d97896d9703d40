/** Pull requests and issues as English speech and its recognisers give them. Pure. */
import { beginsEnglishNumber, readEnglishNumber } from '../../transcript/numbers/english-numbers.ts';
import type { Reference } from './reference.ts';

const noun = /\b(?:(pull|pool|poll|full|pole|bull|pulled|pro|poor|pour|pol|fool|paul|merge)[ -]requests?|p\.? ?r(?:\.|'?s|(?=\b))|MRs?|issues?|tickets?|bugs?)(?![\w'])/gi;
const numberLabel = /^\s*(?:number|num\.?|no\.(?=\s*\d)|nr\.?|#|:)\s*/i;
/** A lone small number word is a number only where the sentence goes on without a noun that it could count. */
const goesOn = new Set('is was are has have had and or but by on in at before after today tomorrow can could should will would because which that needs still also to for again now yesterday first until with from closes fixes breaks adds needs looks got went passes fails touches changes removes updates merges landed merged blocks depends introduced broke fixed closed solves duplicates covers who as if when while so too here there open green red'.split(' '));
const counted = /^\s*(?:%|[天个周年月次点]|小时|分钟|percent|days?|weeks?|months?|years?|hours?|minutes?|seconds?|people|times?|of (?:them|the)|users?|customers?|more|others?)(?![a-z])/i;

interface SpokenNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly wordCount: number;
  readonly isWritten: boolean;
}

interface WordAt {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** The words right after `from`, up to punctuation that ends a number. */
function wordsFrom(text: string, from: number): WordAt[] {
  const words: WordAt[] = [];
  const stretch = text.slice(from, from + 80);
  let last = 0;
  for (const match of stretch.matchAll(/\d{1,3}(?:,\d{3})+|\d+|[A-Za-z]+/g)) {
    if (/[^\s-]/.test(stretch.slice(last, match.index))) break;
    words.push({ lower: match[0].toLowerCase().replaceAll(',', ''), start: from + match.index, end: from + match.index + match[0].length });
    last = match.index + match[0].length;
  }
  return words;
}

/** `4 21` and `400 and 5` are what recognisers make of one number. */
function readDigits(words: readonly WordAt[]): { value: number; length: number } | null {
  const first = words[0]?.lower ?? '';
  if (!/^\d{1,7}$/.test(first)) return null;
  const second = words[1]?.lower ?? '';
  const third = words[2]?.lower ?? '';
  const small = readEnglishNumber(words.map(({ lower }) => lower), 1);
  if (/^\d{1,2}$/.test(first) && /^\d{2}$/.test(second)) return { value: Number(first + second), length: 2 };
  if (/^\d$/.test(first) && /^\d$/.test(second) && /^\d$/.test(third)) return { value: Number(first + second + third), length: 3 };
  if (/^\d{1,2}$/.test(first) && small !== null && small.value >= 10 && small.value < 100 && !/\d/.test(second)) return { value: Number(first + small.digits), length: 1 + small.length };
  if (Number(first) > 0 && Number(first) % 100 === 0) {
    const rest = second === 'and' ? readEnglishNumber(words.map(({ lower }) => lower), 2) : small;
    if (rest !== null && rest.value < 100) return { value: Number(first) + rest.value, length: (second === 'and' ? 2 : 1) + rest.length };
  }
  return { value: Number(first), length: 1 };
}

function numberAt(text: string, from: number): SpokenNumber | null {
  const words = wordsFrom(text, from);
  const lead = words[0];
  if (lead === undefined || lead.lower === 'a' || !beginsEnglishNumber(lead.lower)) return null;
  const read = readDigits(words) ?? readEnglishNumber(words.map(({ lower }) => lower), 0);
  if (read === null || read.value === 0) return null;
  const end = words[read.length - 1]!.end;
  if (/^[.:]\d|^['’]s\b/.test(text.slice(end, end + 3)) && !/^['’]s/.test(text.slice(end))) return null;
  return { start: lead.start, end, value: read.value, wordCount: read.length, isWritten: /^\d/.test(lead.lower) };
}

function isTrusted(text: string, nounStart: number, number: SpokenNumber, isPullRequest: boolean): boolean {
  const follows = /^\s+([a-z]+)/i.exec(text.slice(number.end, number.end + 24))?.[1]?.toLowerCase();
  if (counted.test(text.slice(number.end, number.end + 16))) return false;
  if (number.isWritten || number.wordCount > 1 || number.value >= 20) return true;
  if (/\b(?:the|this|that|an|one|same|only|main|another)\s+$/i.test(text.slice(Math.max(0, nounStart - 10), nounStart))) return false;
  // `PR eleven the page won't load`: nobody counts PRs after the word.
  return follows === undefined || goesOn.has(follows) || (isPullRequest && number.value >= 3 && !/^(?:of|years?|weeks?|days?|percent|people|reviews?|comments?)$/.test(follows));
}

function canonicalNoun(said: string, word: string | undefined): string {
  if (word !== undefined) return `${word.toLowerCase() === 'merge' ? 'merge' : 'pull'} request${/s$/i.test(said) ? 's' : ''}`;
  return /^p/i.test(said) ? `PR${/s$/i.test(said) ? 's' : ''}` : said;
}

/** Digits after the noun as it is spelt are sure; number words and slips of the recogniser less. */
function surety(noun: string, said: string, { isWritten }: SpokenNumber): Pick<Reference, 'cue' | 'confidence'> {
  const isSlip = /request/i.test(noun) && !/^(?:pull|merge)/i.test(noun);
  if (isSlip) return { cue: `“${noun}” heard for “${said}”`, confidence: 0.85 };
  return isWritten ? { cue: `number after “${noun}”`, confidence: 0.97 } : { cue: `number in words after “${noun}”`, confidence: 0.93 };
}

/** Numbers after a noun: `issues 398, 405 and four hundred ten`. */
function continuations(text: string, first: SpokenNumber, isPlural: boolean): SpokenNumber[] {
  const numbers: SpokenNumber[] = [];
  let at = first.end;
  for (let joint = /^(?:\s*,?\s*(?:and|or|&)\s+|\s*,\s*)(?:number\s+|#)?/i.exec(text.slice(at, at + 24)); joint !== null; joint = /^(?:\s*,?\s*(?:and|or|&)\s+|\s*,\s*)(?:number\s+|#)?/i.exec(text.slice(at, at + 24))) {
    const next = numberAt(text, at + joint[0].length);
    if (next?.start !== at + joint[0].length || counted.test(text.slice(next.end, next.end + 16))) break;
    const endsClause = /^\s*(?:[.,;!?]|$)/.test(text.slice(next.end, next.end + 4));
    if (!isPlural && !(endsClause && next.value >= 10)) break;
    numbers.push(next);
    at = next.end;
  }
  return numbers;
}

function numberOf({ start, end, value }: SpokenNumber): Required<Pick<Reference, 'number'>> {
  return { number: { start, end, digits: String(value) } };
}

export function findEnglishReferences(text: string): Reference[] {
  const references: Reference[] = [];
  for (const match of text.matchAll(noun)) {
    if (/^mr/i.test(match[0]) && !match[0].startsWith('MR')) continue;
    // `They issue 12 badges a day`.
    if (/^(?:issue|ticket|bug)$/i.test(match[0]) && /\b(?:they|we|you|to|will|can|must|should|I|usually|always|never)\s+$/i.test(text.slice(Math.max(0, match.index - 10), match.index))) continue;
    const nounEnd = match.index + match[0].length;
    const label = numberLabel.exec(text.slice(nounEnd, nounEnd + 12))?.[0] ?? '';
    const number = numberAt(text, nounEnd + label.length);
    if (number === null || (label.trim() === '' && !isTrusted(text, match.index, number, !/^(?:i|t|b(?!ull))/i.test(match[0]) && !/s$/i.test(match[0])))) continue;
    const kind = /^(?:i|t|b(?!ull))/i.test(match[0]) ? 'issue' : 'pull_request';
    const said = canonicalNoun(match[0], match[1]);
    references.push({ start: match.index, end: number.end, kind, target: String(number.value), written: `${said} ${number.value}`, ...numberOf(number), ...surety(match[0], said, number) });
    for (const more of continuations(text, number, /s$/i.test(match[0]))) {
      references.push({ start: more.start, end: more.end, kind, target: String(more.value), written: String(more.value), ...numberOf(more), cue: 'number in a list', confidence: 0.9 });
    }
  }
  return references;
}
