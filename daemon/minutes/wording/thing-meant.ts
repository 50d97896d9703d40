/**
 * Writes out what an English pronoun stands for: `pay it` after `the rent for the storage unit. It came to my inbox again` is
 * `pay the rent for the storage unit`. What was named is weighed by how near it is, whether a sentence was about it, and
 * whether it agrees in number and kind.
 */
import type { Spoken } from '../acts/read-acts.ts';
import { commonEnglish } from '../../correction/language/common-english.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { nounPhrases, phrasesOf } from './noun-phrases.ts';
import { callsByName, isIdiom, isNameable, isSomebody, isSureEnough } from './sure-enough.ts';

/** How far back a thing may have been named. */
const reachSentences = { task: 6, decision: 10 };
const reachTurns = { task: 5, decision: 8 };
/** How much less likely it is with each sentence between. */
const perSentence = { task: 0.6, decision: 0.12 };
type Kind = keyof typeof perSentence;

type Wanted = 'thing' | 'things' | 'person' | 'kind';

interface Pronoun {
  readonly start: number;
  readonly end: number;
  readonly wanted: Wanted;
}

/** What may follow a pronoun that is an object; else it is a determiner (`this week`) or begins a clause (`that they …`). */
const objectEnd = String.raw`(?=$|[,.;:)]|\s(?:to|for|by|before|after|from|with|without|on|in|into|at|as|over|up|down|out|off|back|around|through|until|till|about|under|against|away|across|per|and|or|but|so|then|now|today|tonight|tomorrow|first|next|this|last|later|soon|again|together|too|please|properly|myself|yourself|ourselves|once|when|while|because|if|every|each|right|straight|instead|anyway|monday|tuesday|wednesday|thursday|friday|saturday|sunday|all|both|the|a|an|separate|separately|open|closed|simple|short|small|monthly|weekly|green|there|here|where|out|done|fixed|swapped|sorted|ready|signed|moved|changed|printed|checked|painted|i|we|you|he|she|they|it)\b)`;
/** `so that it works`, `it is merged`: there the pronoun is no object. */
const noSubject = String.raw`(?<!\b(?:that|if|when|because|while|before|after|so|how|what|where|why|whether|until|as|than|and|since|which|who) )`;
const noVerb = String.raw`(?!\s(?:is|are|was|were|will|has|have|would|can|cannot|could|should|does|did|do|goes|comes|says|clashes|looks|works|needs?)\b)`;
const patterns: readonly (readonly [RegExp, Wanted])[] = [
  [new RegExp(String.raw`${noSubject}\bit\b${noVerb}|\b(?:that one|this one|that|this)${objectEnd}(?!\s(?:is|was|will|has|would|can|should|we|i|they|you|he|she)\b)`, 'i'), 'thing'],
  [new RegExp(String.raw`${noSubject}\bthem(?: both| all)?\b${noVerb}|\b(?:those two|those ones|those|these)${objectEnd}`, 'i'), 'things'],
  [new RegExp(String.raw`\bhim\b|\bher${objectEnd}`, 'i'), 'person'],
  [new RegExp(String.raw`(?<=^[a-z]+ |^[a-z]+ (?:up|out|off) )(?:one|some)${objectEnd}`, 'i'), 'kind'],
];
const tellsSomebody = /\b(?:ask|let|tell|call|ring|phone|email|e-mail|mail|text|write|write to|invite|thank|remind|contact|message|ping|speak to|talk to|speak with|talk with|get back to|meet|meet with|confirm with|check with|.+ with|warn|inform)$/i;

/**
 * The words with their pronoun written out; unchanged where it is not sure enough what it means. In a task `it` is what was
 * named last, in a decision what the talk is about.
 */
export function withThingMeant(said: string, spoken: readonly Spoken[], index: number, kind: Kind = 'task'): string {
  const pronoun = (kind === 'decision' ? subjectIn(said) : null) ?? pronounIn(said);
  if (pronoun === null || isIdiom(said, pronoun.start, pronoun.end)) return said;
  const own = said.slice(0, pronoun.start);
  // `write a test for it`: what the words themselves name before.
  if (/\b(?:a|an|the|some|our|your|my|one)\b/i.test(own)) return said;
  const reference = pronoun.wanted === 'thing' ? referenceNamed(spoken, index) : null;
  const meant = reference ?? thingNamed(said, pronoun, named(said, spoken, index, kind), kind);
  return meant === null ? said : `${own}${meant}${said.slice(pronoun.end)}`;
}

function pronounIn(said: string): Pronoun | null {
  let first: Pronoun | null = null;
  for (const [pattern, wanted] of patterns) {
    const match = pattern.exec(said);
    if (match === null || (first !== null && first.start <= match.index)) continue;
    const isAddressed = wanted === 'things' && tellsSomebody.test(said.slice(0, match.index).trim());
    first = { start: match.index, end: match.index + match[0].length, wanted: isAddressed ? 'person' : wanted };
  }
  return first;
}

/** `It goes into the shared library`: a decision may begin with its pronoun. */
function subjectIn(said: string): Pronoun | null {
  const match = /^(it|they)(?= (?:goes|go|stays?|remains?|moves?|gets?|becomes?|comes?|waits?|ships?|starts?|ends?|happens?|has to|have to|needs? to|will|can wait|is (?:out|off|in|on|not happening|going)|are (?:out|off|in|on|not happening|going))\b)/i.exec(said);
  return match === null ? null : { start: 0, end: match[0].length, wanted: match[0].toLowerCase() === 'it' ? 'thing' : 'things' };
}

function referenceNamed(spoken: readonly Spoken[], index: number): string | null {
  const { turn } = spoken[index]!.sentence;
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const { sentence } = spoken[at]!;
    if (turn - sentence.turn > 3) return null;
    const reference = sentence.references.find(({ kind }) => kind !== 'commit');
    if (reference !== undefined) return reference.written;
    if (phrasesOf(sentence).length > 0) return null;
  }
  return null;
}

function thingNamed(words: string, pronoun: Pronoun, candidates: readonly Named[], kind: Kind): string | null {
  const own = contentStems(words, 'en');
  const fitting: Named[] = [];
  for (const { phrase: said, isHidden, worth } of candidates) {
    const phrase = pronoun.wanted === 'person' ? (ownerIn(said) ?? said) : said;
    if (!fits(phrase, pronoun.wanted) || isNamedIn(phrase, own)) continue;
    fitting.push({ phrase, isHidden, worth });
  }
  const best = fitting.reduce<Named | null>((most, one) => (most === null || one.worth > most.worth ? one : most), null);
  if (best === null || !isNameable(best.phrase) || !isSomebody(best.phrase, words.slice(pronoun.start, pronoun.end))) return null;
  if (pronoun.wanted === 'person' && best.isHidden && kind === 'task') return null;
  const second = Math.max(-Infinity, ...fitting.filter(({ phrase }) => phrase.head !== best.phrase.head).map(({ worth }) => worth));
  return kind === 'task' && !isSureEnough(best, second, words) ? null : asMentioned(best.phrase, pronoun.wanted);
}

/** `We keep it and ask Zurich`: who names the Zurich team does not mean it by `it`. */
function isNamedIn({ head, text }: NounPhrase, own: ReadonlySet<string>): boolean {
  const names = text.split(' ').slice(1).filter((word) => /^[A-Z]/.test(word) && !commonEnglish.has(word.toLowerCase()));
  return sharedCount(contentStems([head, ...names].join(' '), 'en'), own) > 0;
}

/** `the AV firm's quote` names the firm. */
function ownerIn(phrase: NounPhrase): NounPhrase | null {
  const owner = /^((?:(?:the|our|my) (?:[\w-]+ )*)?([\w-]+))'s /i.exec(phrase.text);
  return owner === null ? null : { ...phrase, text: owner[1]!, head: owner[2]!.toLowerCase(), isPerson: true };
}

function fits({ isPlural, isPerson, text }: NounPhrase, wanted: Wanted): boolean {
  if (wanted === 'person') return (isPerson && !/^(?:his|her) /i.test(text)) || /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(text);
  if (wanted === 'kind') return !isPerson;
  return isPlural === (wanted === 'things') && !isPerson;
}

interface Named {
  readonly phrase: NounPhrase;
  readonly worth: number;
  /** Somebody was called by name since. */
  readonly isHidden: boolean;
}

/** What was named in the same sentence before, and in the sentences before it, with how likely it is meant. */
function named(said: string, spoken: readonly Spoken[], index: number, kind: Kind): Named[] {
  const { sentence } = spoken[index]!;
  const result: Named[] = [];
  const at = sentence.core.indexOf(said.slice(0, 12));
  if (at > 0) for (const phrase of nounPhrases(sentence.core.slice(0, at))) result.push({ phrase, isHidden: false, worth: 0.3 + worthOf(phrase, false) });
  let isHidden = callsByName(sentence);
  for (let back = 1; back <= reachSentences[kind] && index - back >= 0; back += 1) {
    const before = spoken[index - back]!;
    if (sentence.turn - before.sentence.turn > reachTurns[kind]) break;
    const asks = before.sentence.isQuestion || before.acts.some(({ kind }) => kind === 'request');
    const phrases = phrasesOf(before.sentence);
    isHidden ||= callsByName(before.sentence);
    for (const [place, phrase] of phrases.entries()) {
      const isWhole = phrase.text.length > 0.6 * before.sentence.core.length;
      result.push({ phrase, isHidden, worth: -perSentence[kind] * back - 0.15 * place + worthOf(phrase, isWhole) + (asks ? 0.7 : 0) });
    }
  }
  return result;
}

/** Its sentence begins with it, or is nothing else: people talk about it. */
function worthOf({ isFirst, isCircumstance, isNeeded, head, text }: NounPhrase, isWhole: boolean): number {
  return (isCircumstance ? -0.8 : 0) + (isNeeded ? 0.8 : 0) + (head === 'thing' ? -1 : 0) + (isFirst ? 1 : 0) + (isWhole ? 0.9 : 0) + (/ (?:of|for|from|in|on|with) /.test(text) ? 0.4 : 0) + (/^(?:the|our) /i.test(text) ? 0.2 : 0);
}

/** `a quote from the printer`, mentioned again: `the quote from the printer`. */
function asMentioned({ text, isPlural }: NounPhrase, wanted: Wanted): string {
  const [first = '', ...rest] = text.split(' ');
  const lower = first.toLowerCase();
  if (wanted === 'kind') return /^(?:a|an|the|some)$/.test(lower) ? `${isPlural ? 'some' : /^[aeiou]/.test(rest[0] ?? '') ? 'an' : 'a'} ${rest.join(' ')}` : lower + text.slice(first.length);
  if (/^(?:a|an|some|any|another|your|my|their|his|her|this|that|these|those)$/.test(lower)) return `the ${rest.join(' ')}`;
  if (/^(?:the|our|its|both)$/.test(lower) || first.endsWith("'s")) return `${first.endsWith("'s") && !commonEnglish.has(lower.slice(0, -2)) ? first : lower}${text.slice(first.length)}`;
  const isCommon = commonEnglish.has(lower) || /^[a-z]/.test(first);
  return isCommon ? `the ${lower}${text.slice(first.length)}` : text;
}
