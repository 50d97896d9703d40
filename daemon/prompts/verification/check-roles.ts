/** Who does it to whom, and what is more than what: two things around the same word have not changed places. Pure. */
import type { Language } from '../../minutes/language/script.ts';
import { object, type Objection } from './claim.ts';
import { clausesOf, type Evidence } from './evidence.ts';
import { isPast, lemma } from './words/lemmas.ts';
import { isContent, wordsOf } from './words/english-uses.ts';
import { relation } from './words/meanings.ts';
import { negations } from './words-of-will.ts';

/** Days and times stand anywhere. */
const anywhere = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|tonight|morning|afternoon|evening|week|month|year|now|then|later|soon|again|also|still|not|don't|hour|day)$/;

export function checkRoles(claim: string, evidence: Evidence): Objection | null {
  const { clauses, language } = evidence;
  const turned = clauses.filter(({ isCited }) => isCited).map(({ text, speaker }) => ({ text, words: inOrder(text, speaker, language) }));
  const names = namesOf(`${claim}\n${evidence.text}`, evidence);
  for (const clause of clausesOf(claim)) {
    const mine = inOrder(clause, null, language);
    const swapped = turned.map((said) => swapOf(mine, said.words, language, names)).find((found, at) => found !== null && isPassive(clause, language) === isPassive(turned[at]!.text, language));
    if (swapped === undefined || swapped === null) continue;
    if (turned.some(({ words }) => isKept(mine, words, swapped))) continue;
    return object('role', `"${swapped.left}" and "${swapped.right}" have changed places.`);
  }
  return null;
}

interface Swap {
  readonly left: string;
  readonly pivot: string;
  readonly right: string;
}

/** `Thoma trusts Jens` against `Jens trusts Thoma`; of comparisons also `Kessler is more expensive than Thoma`. */
function swapOf(mine: readonly string[], theirs: readonly string[], language: Language, names: ReadonlySet<string>): Swap | null {
  const isComparison = mine.includes('than') && theirs.includes('than');
  for (const [at, pivot] of mine.entries()) {
    const there = theirs.indexOf(pivot);
    if (there <= 0 || theirs.lastIndexOf(pivot) !== there) continue;
    const left = mine.slice(0, at).find((word) => theirs.indexOf(word) > there);
    const right = mine.slice(at + 1).find((word) => theirs.includes(word) && theirs.indexOf(word) < there);
    if (left === undefined || right === undefined || left === right) continue;
    // "The app crashes when you turn the phone" and "turning it crashes the app" say the same: of two things only comparisons tell.
    if (language === 'en' && !isComparison && !names.has(left) && !names.has(right)) continue;
    // Both must have moved, and a comparison may be told from the other side.
    if (theirs.indexOf(left) <= there || theirs.lastIndexOf(right) >= there || isOtherSide(mine, theirs)) continue;
    return { left, pivot, right };
  }
  return null;
}

/** "Kessler is cheaper than Thoma" says that Thoma is more expensive. */
function isOtherSide(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.some((word) => theirs.some((other) => relation(word, other) === 'opposite'));
}

function isKept(mine: readonly string[], theirs: readonly string[], { left, pivot, right }: Swap): boolean {
  const at = theirs.indexOf(pivot);
  return at !== -1 && mine.includes(pivot) && theirs.slice(0, at).includes(left) && theirs.slice(at).includes(right);
}

/** Lemmas of the words with a capital letter, and of who is there. */
function namesOf(text: string, { speakers, people }: Evidence): ReadonlySet<string> {
  const words = [...text.matchAll(/(?<=[\p{L}\d,] )\p{Lu}\p{L}+/gu)].map(([word]) => word);
  return new Set([...words, ...[...speakers, ...people.map(({ name }) => name)].flatMap((name) => name.split(' '))].map((word) => lemma(word.toLowerCase())));
}

function isPassive(clause: string, language: Language): boolean {
  if (language === 'zh') return /被|由|受到/u.test(clause);
  const words = wordsOf(clause);
  return words.some((word, at) => isPast(word) && words.slice(Math.max(0, at - 3), at).some((one) => /^(?:is|are|was|were|been|be|being|get|gets|got)$/.test(one)));
}

/** Content words in their order; who speaks stands for "I" and "me". */
function inOrder(text: string, speaker: string | null, language: Language): readonly string[] {
  if (negations(text) > 1) return [];
  if (language === 'zh') return chineseWords(speaker === null ? text : text.replace(/我(?!们)/gu, speaker));
  const named = speaker === null ? text : text.replace(/\b(?:I|me|myself)\b(?:['’](?:ll|m|d|ve))?/gu, speaker.split(' ')[0] ?? speaker);
  return wordsOf(named).map((word) => word.replace(/'s$/, '')).filter((word) => (isContent(word) || word === 'than') && !anywhere.test(word)).map((word) => (word === 'than' ? word : lemma(word)));
}

/** Without a dictionary: every pair of neighbouring characters. */
function chineseWords(text: string): readonly string[] {
  const runs = text.replace(/[比给让叫请向问]/gu, ' $& ').replace(/周[一二三四五六日]|[今明后昨][天早晚]|上午|下午|晚上|[的了]/gu, ' ').match(/\p{Script=Han}+/gu) ?? [];
  return runs.flatMap((run) => run.length === 1 ? [run] : Array.from(run).slice(0, -1).map((character, at) => character + Array.from(run)[at + 1]!));
}
