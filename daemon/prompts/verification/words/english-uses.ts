/** How English words are used: by the words before them in the same clause. Pure. */
import { clausesOf } from '../evidence.ts';
import { isPast, lemma } from './lemmas.ts';
import { englishPhrases } from './meanings.ts';
import type { Aspect, WordUse } from './word-uses.ts';

const negator = /^(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot|hardly|stop|unable|\w+n't)$/;
const done = /^(?:has|have|had|\w+'ve|did|didn't|haven't|hasn't|hadn't|already|was|were|wasn't|weren't)$/;
const be = /^(?:is|are|was|were|been|be|being|am|isn't|aren't|wasn't|weren't|gets?|got|(?:it|that|there|he|she|what|who|here|how|where)'s|\w+'re|i'm)$/;
const ahead = /^(?:will|won't|\w+'ll|let's|shall|must|please|plans?|planned|intends?|tries|try|trying|wants?|wanted|needs?|supposed|hopes?|promised|offered|asked|agreed|decided|chose|has-to|have-to|going|gonna|due|expects?|until|till|once)$/;
const possible = /^(?:can|can't|could|couldn't|should|shouldn't|would|wouldn't|\w+'d|may|might|maybe|perhaps|possibly|if|whether|unless|cannot)$/;
/** How far before a word its auxiliaries may stand. */
const REACH = 7;

/** Every word of a text that may carry news. */
export function englishUses(text: string): WordUse[] {
  return clausesOf(text).flatMap((clause) => usesInClause(wordsOf(clause)));
}

export function wordsOf(clause: string): string[] {
  return clause.toLowerCase().replaceAll('’', "'").replace(/\b(has|have|had) to\b/g, '$1-to to').match(/[a-z]+(?:[-'][a-z]+)*|\d[\d.,:]*/g) ?? [];
}

export function usesInClause(words: readonly string[]): WordUse[] {
  const uses: WordUse[] = [];
  for (const [at, word] of words.entries()) {
    const bare = word.replace(/'s$/, '');
    const use = { isDenied: isDenied(words, at), aspect: aspectOf(words, at) };
    const phrase = phraseAt(words, at);
    if (phrase !== null) uses.push({ word, key: phrase, ...use });
    uses.push({ word, key: lemma(bare), ...use });
  }
  return uses;
}

/** `turn them down` → `turn_down`; of several the one whose words stand closest. */
function phraseAt(words: readonly string[], at: number): string | null {
  let best: { readonly key: string; readonly end: number } | null = null;
  for (const phrase of englishPhrases.get(lemma(words[at]!)) ?? []) {
    const end = phrase.slice(1).reduce((from, part) => (from === -1 ? -1 : [from + 1, from + 2, from + 3].find((next) => next < words.length && lemma(words[next]!) === part) ?? -1), at);
    if (end !== -1 && (best === null || end < best.end)) best = { key: phrase.join('_'), end };
  }
  return best?.key ?? null;
}

function isDenied(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH), at);
  // "not only", "no objections"
  return before.filter((word, index) => negator.test(word) && before[index + 1] !== 'only').length % 2 === 1;
}

/** The nearest word before it that tells a time, else its own form. */
function aspectOf(words: readonly string[], at: number): Aspect {
  const word = words[at]!;
  let isPassive = false;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const marker = words[before]!;
    if (possible.test(marker)) return 'possible';
    if (ahead.test(marker) || (marker === 'to' && before === at - 1)) return isPast(words[before - 1] ?? '') && marker === 'to' ? 'ahead' : before > 0 && possible.test(words[before - 1]!) ? 'possible' : 'ahead';
    // "I'll have them shipped"
    if (/^(?:has|have|had|\w+'ve|haven't|hasn't|hadn't)$/.test(marker)) {
      if (before > 0 && (ahead.test(words[before - 1]!) || possible.test(words[before - 1]!))) continue;
      // "until Dieter has fixed it"
      if (/^(?:until|till|once|unless|after|when|if)$/.test(words[0]!)) return 'ahead';
      return 'done';
    }
    if (be.test(marker)) isPassive = true;
    else if (done.test(marker)) return 'done';
    if (/^(?:was|were|wasn't|weren't)$/.test(marker)) return word.endsWith('ing') ? 'ongoing' : 'done';
    if (isPast(marker) && !isPassive) break;
  }
  if (isPast(word)) return isPassive ? 'now' : 'done';
  if (word.endsWith('ing')) return 'ongoing';
  // "Send it to me."
  return at === 0 && words.length > 1 ? 'ahead' : 'now';
}

/** Words that carry no news of their own. */
const grammatical = new Set('a an the and or but so to of in on at by for with from as is are was were be been being am it its this that these those i you he she we they me him her us them my your his our their will would shall should can could may might must do does did not no have has had has-to have-to had-to if than there here just also only very too about into over what which when where why how because after before until once team meeting group'.split(' '));

export function isContent(word: string): boolean {
  return !grammatical.has(word) && !/^\d/.test(word);
}
