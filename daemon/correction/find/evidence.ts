/**
 * How near in sound a stretch must be to count as a misheard word: the less usual what was heard, and the more the phrase around it asks for a
 * name, the further it may be. What everybody says is changed only where the phrase asks for a name and the sound is nearly the same. Pure.
 */
import type { SpokenForm } from '../vocabulary/vocabulary.ts';
import { joinedLetters } from '../vocabulary/vocabulary.ts';
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';

export interface Stretch {
  readonly tokens: readonly Token[];
  readonly phones: string;
  readonly text: string;
}

export interface Around {
  readonly cue: Cue;
  /** `the …`, `our …`: a noun follows. */
  readonly isAfterArticle: boolean;
  /** The very word is heard elsewhere in the meeting. */
  readonly isSaidElsewhere: boolean;
  /** The model itself was unsure of the segment. */
  readonly isUnsure: boolean;
}

/** Short words are near to many others. */
const SHORTEST = 3;
const SHORT = 4;
const LONG = 8;
/** Letters by which a word is longer that is another word. */
const OTHER_NAME = 3;
/** Of several words, one of these makes a phrase that people say: `at last`, `see a`, `on a`. */
const grammatical = new Set('a an the and or but so if of in on at by to for from with as is are was were be been am it its this that these those i you he she we they me him her us them my your his our their not no do does did have has had will would can could may might must shall should just then than there here now up out off about into over who what which when where why how'.split(' '));

const articles = new Set('a an the my your our his her their this that these those some any'.split(' '));

/** The largest distance at which the form is believed; null where nothing speaks for it. */
export function farthest(stretch: Stretch, form: SpokenForm, around: Around): number | null {
  const { tokens } = stretch;
  const length = Math.min(stretch.phones.length, form.phones.length);
  if (length < SHORTEST) return null;
  // `Giulietta` is another name than `Giulia`.
  if (tokens.length === 1 && tokens[0]!.lower.length - form.joined.length >= OTHER_NAME) return null;
  const base = tokens.length === 1 ? ofOneWord(tokens[0]!, around) : ofSeveralWords(stretch, form, around);
  if (base === null) return null;
  const more = (around.isSaidElsewhere ? 0.03 : 0) + (around.isUnsure ? 0.01 : 0) + (around.cue === 'none' ? 0 : 0.02) + (length >= LONG ? 0.02 : 0);
  // A sound more or less is a third of a short word.
  return length <= SHORT ? Math.min(base, length === SHORTEST ? 0.04 : 0.09) : base + more;
}

function ofOneWord({ lower, frequency, isCapitalised, isFirst }: Token, { cue, isSaidElsewhere, isAfterArticle }: Around): number | null {
  const isName = isCapitalised && !isFirst;
  switch (frequency) {
    case 'unknown':
      return isName ? 0.13 : isCapitalised ? 0.11 : cue === 'strong' ? 0.1 : lower.length < 5 ? null : 0.06;
    case 'name':
      return isCapitalised ? 0.01 : null;
    case 'known':
      return isName && (cue !== 'none' || isSaidElsewhere) ? 0.06 : cue === 'strong' ? 0.07 : null;
    case 'common':
      return cue === 'strong' && (isName || isSaidElsewhere || isAfterArticle) ? 0.05 : null;
  }
}

function ofSeveralWords({ tokens, text }: Stretch, form: SpokenForm, { cue, isSaidElsewhere, isAfterArticle }: Around): number | null {
  const isPhrase = tokens.some(({ lower }) => grammatical.has(lower.replace(/['’].*$/u, '')));
  // A word that is broken off is unknown, too.
  const hasUnknown = tokens.some(({ frequency, isCapitalised, lower }) => frequency === 'unknown' && (isCapitalised || lower.length >= SHORT));
  const areNames = tokens.every(({ isCapitalised, isFirst }) => isCapitalised && !isFirst);
  if (joinedLetters(text) === form.joined) return isPhrase && cue !== 'strong' ? null : 0.1;
  if (areNames) return tokens.every(({ frequency }) => frequency === 'name') ? 0.05 : 0.13;
  // `the test server` is no Vitest server: an article goes with the noun behind it.
  // `the at last project` cannot be what it says; `at last project Atlas is done` can.
  const isNoPhraseHere = hasUnknown || (form.word.kind === 'project' && isAfterArticle);
  if (isPhrase) return cue === 'strong' && isNoPhraseHere && form.phones.length >= 5 && !articles.has(tokens[0]!.lower) ? 0.13 : null;
  if (hasUnknown) return cue === 'none' ? 0.08 : 0.12;
  return cue === 'strong' || isSaidElsewhere ? 0.1 : null;
}
