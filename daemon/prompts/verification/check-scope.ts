/** "Everybody", "all" and "only" are not put to what was said of some, nor is an exception left out. Pure. */
import { object, type Objection } from './claim.ts';
import { clausesOf, nearest, overlap, stemsOf, type Evidence } from './evidence.ts';
import { negations } from './words-of-will.ts';

const all = /\b(?:everybody|everyone|everything|every(?! (?:six|two|three|four|other|\d|hour|day|week|month|year|quarter|morning))|all(?! (?:one|right|good|the same|day|night|along|but)\b)|always)\b|所有|全部|全都|全体|大家都|每个人|每家|一律/iu;
const both = /\bboth\b|[和跟与](?:\S{1,4})都|两个都|都(?=慢|快|坏|有)/iu;
const others = /\b(?:everybody|everyone|everything|all|nobody|anyone|anybody) else\b|\b(?:the )?others?\b|\bthe rest\b|其他|其余|别的|剩下/iu;
const exception = /\b(?:except|apart from|besides|other than|(?:everybody|everyone|everything|all) but|but (?:not )?(?:me|him|her))\b|除了|除外|以外/iu;
const only = /\bonly\b(?! (?:if|when|once|after))|\b(?:alone|solely|exclusively|nobody else|no one else)\b|只(?!要|有.{0,24}才)|仅|唯一/iu;
/** What may stand behind an "only" of a claim. */
const limiting = /\b(?:only|just|all|alone|nobody|no one|nothing|none|except|but|rather than|not|single|whole|sole|one)\b|n['’]t\b|只|仅|就|光|不|没|唯一|全|都|除了/iu;

export function checkScope(claim: string, evidence: Evidence): Objection | null {
  const cited = evidence.sentences.filter(({ isCited }) => isCited);
  const words = cited.map(({ text }) => text).join('\n');
  const isAll = all.test(claim) && !others.test(claim);
  if (isAll && !exception.test(claim) && negations(claim) === 0) {
    const near = nearest(stemsOf(claim, evidence.language), cited);
    if (near.length > 0 && near.every(({ text }) => exception.test(text))) return object('scope', 'An exception was made.');
    if (!hasPlainAll(words) && !/(?:大家|都|每|全)/u.test(words.replace(others, ''))) return object('scope', 'It was not said of all.');
  }
  if (isOneOf(claim, words)) return object('scope', 'It was said of one only.');
  if (/大家都|都喜欢/u.test(claim) && !exception.test(claim) && exception.test(words)) return object('scope', 'An exception was made.');
  if (both.test(claim) && only.test(words) && !both.test(words.replace(/[^。？！?!\n]{0,200}[?？]/gu, ''))) return object('scope', 'It was said of one only.');
  if (only.test(claim)) {
    if (exception.test(words) && negations(claim) === 0 && !only.test(words)) return object('scope', 'It was said of all but one.');
    if (!limiting.test(words)) return object('scope', 'It was not said of one only.');
  }
  return checkOthers(claim, evidence);
}

/** "All customers", of whom "it was all one customer" was said. */
function isOneOf(claim: string, words: string): boolean {
  const noun = /\b(?:all|every) (?:the |our )?(\w{3,})/iu.exec(claim)?.[1]?.replace(/s$/u, '');
  return noun !== undefined && new RegExp(`\\b(?:all|only|just) (?:one|a single) ${noun}\\b`, 'iu').test(words);
}

/** An "all" of what was said that is not "everybody else". */
function hasPlainAll(text: string): boolean {
  return all.test(text.replace(new RegExp(others, 'giu'), ' '));
}

/** "Everybody else gets fifty": fifty was said of one, and something else of the others. */
function checkOthers(claim: string, { clauses, language }: Evidence): Objection | null {
  const cited = clauses.filter(({ isCited }) => isCited).flatMap(({ text }) => halvesOf(text)).map((text) => ({ text, stems: stemsOf(text, language) }));
  if (!cited.some(({ text }) => others.test(text))) return null;
  for (const clause of clausesOf(claim).flatMap(halvesOf)) {
    if (!others.test(clause)) continue;
    const stems = stemsOf(clause.replace(others, ' '), language);
    const most = Math.max(...cited.map((said) => overlap(stems, said.stems)));
    const near = cited.filter((said) => overlap(stems, said.stems) === most);
    // "The other printers are fine": what is told of them is said where they are named.
    const isTold = cited.some((said) => others.test(said.text) && [...stems].some((stem) => said.stems.has(stem) && !near.some((one) => one.stems.has(stem))));
    if (most >= ENOUGH && !isTold && near.every(({ text }) => !others.test(text))) return object('scope', 'That was not said of the others.');
  }
  return null;
}

/** "Raise it for Helios and leave the others alone" */
function halvesOf(clause: string): string[] {
  return clause.split(/\s+and\s+|而/u);
}

/** So many words say which clause a claim is of. */
const ENOUGH = 2;
