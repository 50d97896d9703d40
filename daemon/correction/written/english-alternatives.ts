/** What joins numbers in English: `two or three million`, `five to ten percent`, `between three and four`, `two, maybe three hundred`. Pure. */
import { readCardinal } from '../../transcript/numbers/english-numbers.ts';
import { isSmallStep, type SaidNumber } from './said-together.ts';

/** An amount alone, an amount with its unit (also a time of day), what names something (a page, a year). */
export type Sort = 'amount' | 'measured' | 'name';

export interface EnglishNumber extends SaidNumber {
  readonly sort: Sort;
  readonly words: readonly string[];
}

const hedge = "maybe|perhaps|possibly|probably|even|rather|about|around|nearly|almost|like|more like|say|let['’]s say|you know|i think|i guess|i don['’]t know|at most|at least|uh|um|er".replaceAll(' ', '\\s+');
const hedges = `(?:(?:${hedge})[\\s,]+)*(?:an?[\\s-]+)?`;
const either = new RegExp(`^[\\s,–—…-]*(?:or|if\\s+not)[\\s,-]+${hedges}$`, 'iu');
const range = new RegExp(`^[\\s-]*(?:up\\s+to|to|through|till|until)[\\s-]+${hedges}$`, 'iu');
const and = new RegExp(`^\\s*and\\s+${hedges}$`, 'iu');
const pause = new RegExp(`^[\\s,–—…]*${hedges}$`, 'iu');
const between = /\bbetween\s+(?:about\s+|around\s+)?(?:an?\s+)?$/iu;
const vague = /^(?:couple|few|dozens?)$/u;
const scale = /^(?:hundred|thousand|million|billion)$/u;
/** Within this the two numbers of a range are of a size. */
const OF_A_SIZE = 10;

export function isVague(word: string): boolean {
  return vague.test(word);
}

/** Whether two numbers are said of one thing. */
export function isAlternative(text: string, one: EnglishNumber, next: EnglishNumber): boolean {
  const gap = text.slice(one.end, next.start);
  if (either.test(gap)) return true;
  // `Give ten percent to two people`: what has its unit is whole.
  if (range.test(gap) || (and.test(gap) && between.test(text.slice(0, one.start)))) return one.sort !== 'measured' || next.to !== null;
  return pause.test(gap) && isGuess(one, next);
}

/** Whether each of two such numbers says by itself what it is. */
export function isClearBesides(one: EnglishNumber, next: EnglishNumber): boolean {
  return one.sort !== 'amount' || (next.sort === 'amount' && !lendsScale(one, next));
}

/** `Three hundred to four hundred thousand`; but `five hundred to one thousand` begins with 500. */
function lendsScale(one: EnglishNumber, next: EnglishNumber): boolean {
  const last = next.words.at(-1)!;
  if (!scale.test(last) || one.words.includes(last)) return false;
  return (readCardinal(one.words, 0)?.value ?? 0) < OF_A_SIZE * (readCardinal(next.words.slice(0, -1), 0)?.value ?? 1);
}

function isGuess(one: EnglishNumber, next: EnglishNumber): boolean {
  const [from, to] = [one.words[0]!, next.words[0]!];
  if (one.sort !== 'amount' || /^\d/u.test(from) || vague.test(from)) return false;
  const [least, most] = [readCardinal([from], 0), readCardinal([to], 0)];
  // `A hundred, two hundred`, `two and a half, three`.
  return least === null || most === null || isSmallStep(least.value, most.value);
}
