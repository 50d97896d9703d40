/**
 * What an English sentence names: noun phrases with their place, so that a pronoun said later can be written out.
 * No tagger: determiners and the beginning of a clause open a phrase, verbs and function words close it.
 */
import { commonEnglish } from '../../correction/language/common-english.ts';
import type { Sentence } from '../meeting.ts';
import { isDateWord, isFinite, isPreposition, isStop, neverNoun, personHead, unspecific } from './english-words.ts';

export interface NounPhrase {
  /** With its determiner and what hangs on it: `the rent for the storage unit`. */
  readonly text: string;
  /** Its main noun, lower case: `rent`. */
  readonly head: string;
  readonly isPlural: boolean;
  readonly isPerson: boolean;
  /** `a …`: named for the first time, or any of its kind. */
  readonly isIndefinite: boolean;
  /** `with a ribbon`, `to the centimetre`, `it was the wrong format`: only the circumstance of something else. */
  readonly isCircumstance: boolean;
  /** `they want a formal invitation`, `I miss a breakdown of the fees`. */
  readonly isNeeded: boolean;
  /** Without determiner: `two quotes for the pen test`, `strong feelings`. */
  readonly isBare: boolean;
  /** Stands at the beginning of its sentence: what the sentence is about. */
  readonly isFirst: boolean;
}

interface Token {
  readonly word: string;
  readonly lower: string;
  /** Punctuation follows. */
  readonly isLast: boolean;
}

const determiners = new Set('the a an our your my his her their this that these those some any another each both'.split(' '));
const numbers = /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)?$/;
/** After these a plural without a determiner is an object: `we need numbers on …`, `load sensible data`. */
const transitive = /^(?:need|needs|want|wants|load|send|order|get|gets|have|has|got|write|translate|bring|collect|add|buy|print|see|find|report|use|include|show|for|about|of|with|on|from|in|between)$/;
/** Who does so is somebody. */
const acts = /^(?:still |also |has |have |is |are )?(?:wants?|wanted|asks?|asked|asking|says?|said|told|thinks?|think|wrote|written|called|calling|complained|promised|insists?|refuses?|keeps asking|knows?)\b/;
const wanting = /(?:^| )(?:wants?|wanted|needs?|asking for|asked for|asks for|ask for|waiting for|miss|missing|have not got|lacks?|without|requested|expecting|there is|there are)$/;
const longestNoun = 5;
const mostAttached = 2;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/([^\s.,;:!?()"“”]+(?:\.\d+)?)([.,;:!?()"“”]*)/g)].map(([, word = '', mark = '']) => ({ word, lower: word.toLowerCase(), isLast: mark !== '' }));
}

const read = new WeakMap<Sentence, readonly NounPhrase[]>();

/** What a sentence names; read once, since neighbours ask for it again and again. */
export function phrasesOf(sentence: Sentence): readonly NounPhrase[] {
  const before = read.get(sentence);
  if (before !== undefined) return before;
  const phrases = nounPhrases(sentence.core);
  read.set(sentence, phrases);
  return phrases;
}

/** In the order in which they are said. */
export function nounPhrases(text: string): NounPhrase[] {
  const tokens = tokensOf(text);
  const found: NounPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phraseFrom(tokens, at);
    if (phrase === null) continue;
    found.push(phrase.noun);
    // What hangs on it is named too: `training for the new starters`.
    at = phrase.coreEnd - 1;
  }
  return found;
}

function phraseFrom(tokens: readonly Token[], at: number): { readonly noun: NounPhrase; readonly coreEnd: number } | null {
  const { lower } = tokens[at]!;
  if (/^th(?:at|is|ose|ese)$/.test(lower) && isFinite(tokens[at + 1]?.lower ?? '')) return null;
  const startsClause = at === 0 || tokens[at - 1]!.isLast;
  const isDetermined = determiners.has(lower) || numbers.test(lower);
  const isBare = !isDetermined && (startsClause || transitive.test(tokens[at - 1]!.lower));
  if (!isDetermined && !isBare) return null;
  if (tokens[at]!.isLast && isDetermined) return null;
  const from = determiners.has(lower) ? at + 1 : at;
  const core = nounFrom(tokens, tokens[from]?.lower === 'more' || tokens[from + 1]?.lower === 'more' ? from + (tokens[from]!.lower === 'more' ? 1 : 2) : from);
  if (core === null || namesNothing(tokens, from, core)) return null;
  // A bare noun in the middle of a sentence is one only in the plural; at its beginning, where a verb or nothing follows.
  const next = tokens[core.end];
  if (isBare && !core.isPlural && (!startsClause || (core.end - from < 2 && !(at === 0 && isPreposition(next?.lower ?? ''))))) return null;
  if (isBare && startsClause && core.end < tokens.length && !tokens[core.end - 1]!.isLast && !isFinite(next!.lower) && !isPreposition(next!.lower)) return null;
  // `Ines does them`: most likely a name.
  if (isBare && core.end - from === 1 && /^[A-Z]/.test(tokens[from]!.word) && !commonEnglish.has(core.head)) return null;
  const end = attached(tokens, core.end);
  const words = tokens.slice(at, end).map(({ word }) => word);
  words[words.length - 1] = words.at(-1)!.replace(/'s$/, '');
  const before = at === 0 || tokens[at - 1]!.isLast ? '' : tokens[at - 1]!.lower;
  return { coreEnd: core.end, noun: { text: words.join(' '), head: core.head, isPlural: core.isPlural, isPerson: personHead.test(core.head) || doesSo(tokens, end) || acts.test(tokens.slice(end, end + 2).map(({ lower }) => lower).join(' ')), isIndefinite: /^(?:an?|some|another)$/.test(lower), isBare, isFirst: at === 0, isCircumstance: isPreposition(before) || isPredicate(tokens, at), isNeeded: wanting.test(tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower).join(' ')) } };
}

/** `Nobody uses it.` – `The Zurich team does.`: whoever does so is somebody. */
function doesSo(tokens: readonly Token[], end: number): boolean {
  return /^(?:do|does|did|might|would)$/.test(tokens[end]?.lower ?? '') && end === tokens.length - 1;
}

/** `it was the wrong format`, `it is now a crop top`; but `there is a table` names the table. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const verbAt = /^(?:now|still|just|also|really|already)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return /^(?:is|are|was|were|be)$/.test(tokens[verbAt]?.lower ?? '') && tokens[verbAt - 1]?.lower !== 'there';
}

/** `the thing`, `a few days`; but `the phone number` names something. */
function namesNothing(tokens: readonly Token[], from: number, { end, head }: { readonly end: number; readonly head: string }): boolean {
  return isDateWord(head) || (unspecific.has(head) && tokens.slice(from, end - 1).every(({ lower }) => unspecific.has(lower) || isStop(lower) || /^(?:big|small|new|old|good|bad|only|main|whole|same|other|next|last)$/.test(lower)));
}

/** Nouns with what stands before them: `gas safety certificate`, `Lucy's new assistant`. */
function nounFrom(tokens: readonly Token[], from: number): { readonly end: number; readonly head: string; readonly isPlural: boolean } | null {
  let end = from;
  while (end < tokens.length && end - from < longestNoun) {
    const { lower, isLast } = tokens[end]!;
    const standsAlone = isLast || end + 1 === tokens.length || isStop(tokens[end + 1]!.lower) || isFinite(tokens[end + 1]!.lower);
    if (isStop(lower) || (neverNoun(lower) && (standsAlone || end > from)) || (end > from && isFinite(lower) && !tokens[end - 1]!.lower.endsWith('\'s')) || (end === from && isFinite(lower) && !determiners.has(tokens[from - 1]?.lower ?? ''))) break;
    end += 1;
    if (isLast || endsWithIs(tokens, end)) break;
  }
  if (end === from) return null;
  const last = tokens[end - 1]!;
  const head = last.lower.replace(/'s$/, '');
  if (head.length < 2 || /^\d+$/.test(head) || numbers.test(head) || head.endsWith("ly")) return null;
  return { end, head, isPlural: /[a-z]{2}s$/.test(head) && !/(?:ss|us|is|ews|series)$/.test(head) || /^(?:people|children|men|women)$/.test(head) };
}

/** `the skip's full`: no possessive, since no noun follows. */
function endsWithIs(tokens: readonly Token[], end: number): boolean {
  if (!tokens[end - 1]!.lower.endsWith('\'s')) return false;
  const next = tokens[end];
  // `The wound's dry.`: a whole clause needs its verb.
  if (next?.isLast === true || (next !== undefined && tokens.length === end + 1)) return true;
  return next === undefined || isStop(next.lower) || isFinite(next.lower) || neverNoun(next.lower) || /(?:ed|ing|ly)$/.test(next.lower);
}

/** `… for the storage unit`, `… of people with a key`; not `… on Friday`. */
function attached(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let count = 0; count < mostAttached && end < tokens.length && !tokens[end - 1]!.isLast && !tokens[end - 1]!.lower.endsWith('\'s'); count += 1) {
    if (!/^(?:of|for|from|in|on|at|with|about|between|against|without)$/.test(tokens[end]!.lower)) break;
    const first = tokens[end + 1];
    if (first === undefined) break;
    const noun = nounFrom(tokens, determiners.has(first.lower) ? end + 2 : end + 1);
    if (noun === null || isDateWord(noun.head) || (unspecific.has(noun.head) && noun.end - end <= 3 && noun.head !== 'people') || tokens.slice(end + 1, noun.end).some(({ lower }) => isDateWord(lower) && count === 0 && tokens[end]!.lower !== 'of' && noun.end - end <= 3)) break;
    end = noun.end;
  }
  return end;
}
