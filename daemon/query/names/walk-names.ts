/** Pure: the paths of names along the words of a question, with slips, and words written apart or together. */
import { commonEnglish } from '../../correction/language/common-english.ts';
import type { IsKnownWord } from './find-names.ts';
import type { NameBook } from './name-book.ts';
import { apostrophes, type Token } from './name-tokens.ts';
import type { NearToken } from './near-tokens.ts';
import { ROOT } from './token-trie.ts';

/** Where a name ends: it is said by the tokens `from` … before `to`. */
export interface Place {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  /** Letters that are wrong in all its words. */
  readonly distance: number;
  /** The last word has an s more than the name, `Anas`, `stand-ups`; or less: `rate limit`. */
  readonly ending: 'as written' | 's more' | 's less';
  /** Two words that a space parts are one in the name: `stand up` for `standup`. */
  readonly isJoined: boolean;
  /** A comma is among its words: `Silva, Ana`. */
  readonly hasComma: boolean;
}

const mostSlips = 2;
/** A question with more strange words than this is none; each costs a search. */
const mostStrangeWords = 256;
const shortestJoined = 5;
/** `as` is not A's, and `was` not Wa's. */
const shortestPossessive = 4;
/** Tokens; nobody says a longer name. */
const longestName = 200;

/** All names that begin at a word of one question. */
export class NameWalk {
  readonly #book: NameBook;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #isKnownWord: IsKnownWord;
  /** The tokens as the trie numbers them. */
  readonly #ids: readonly number[];
  readonly #slips = new Map<string, readonly NearToken[]>();

  constructor(book: NameBook, text: string, tokens: readonly Token[], isKnownWord: IsKnownWord) {
    this.#book = book;
    this.#text = text;
    this.#tokens = tokens;
    this.#isKnownWord = isKnownWord;
    this.#ids = tokens.map((token) => book.trie.idOf(token.text));
  }

  from(at: number): Generator<Place> {
    return this.#goOn({ node: ROOT, from: at, to: at, distance: 0, ending: 'as written', isJoined: false, hasComma: false });
  }

  *#goOn(place: Place): Generator<Place> {
    const { node, from, to: at } = place;
    const { trie } = this.#book;
    const token = this.#tokens[at];
    if (token === undefined || at - from >= longestName) return;
    const exact = trie.child(node, this.#ids[at]!);
    if (exact >= 0) yield* this.#arrive({ ...place, node: exact, to: at + 1 });
    if (token.text === ',' && at > from && !place.hasComma) yield* this.#goOn({ ...place, to: at + 1, hasComma: true });
    if (!token.isWord) return;
    const inflected = [...this.#inflected(place)];
    yield* inflected;
    yield* this.#joined(place);
    if (exact < 0 && inflected.length === 0) yield* this.#slipped(place);
  }

  *#arrive(place: Place): Generator<Place> {
    if (this.#book.trie.hasEnding(place.node)) yield place;
    yield* this.#goOn(place);
  }

  /** The last word of the name with an s more or less. */
  *#inflected(place: Place): Generator<Place> {
    const { trie } = this.#book;
    const { node, from, to: at } = place;
    const { text: word, end } = this.#tokens[at]!;
    const isFollowed = at > from;
    // The s of `Ana's` is a token of its own.
    const hasOwnS = word.endsWith('s') && (isFollowed || word.length >= shortestPossessive) && !isApostrophe(this.#text.charAt(end));
    const stem = hasOwnS ? trie.child(node, trie.idOf(word.slice(0, -1))) : -1;
    if (stem >= 0 && trie.hasEnding(stem)) yield { ...place, node: stem, to: at + 1, ending: 's more' };
    const plural = isFollowed || word.length >= shortestPossessive - 1 ? trie.child(node, trie.idOf(`${word}s`)) : -1;
    if (plural >= 0 && trie.hasEnding(plural)) yield { ...place, node: plural, to: at + 1, ending: 's less' };
  }

  /** `stand-up` and `stand up` for a name that has `standup`. */
  *#joined(place: Place): Generator<Place> {
    const [one, other] = [this.#tokens[place.to]!, this.#tokens[place.to + 1]];
    if (other === undefined || !other.isWord || one.text.length + other.text.length < shortestJoined) return;
    const between = this.#text.slice(one.end, other.start);
    if (between !== '-' && between !== ' ') return;
    const { trie } = this.#book;
    const child = trie.child(place.node, trie.idOf(one.text + other.text));
    if (child >= 0) yield* this.#arrive({ ...place, node: child, to: place.to + 2, isJoined: place.isJoined || between === ' ' });
  }

  *#slipped(place: Place): Generator<Place> {
    const { node, to: at, distance } = place;
    if (distance >= mostSlips) return;
    for (const slip of this.#slipsOf(at)) {
      const child = distance + slip.distance > mostSlips ? -1 : this.#book.trie.child(node, slip.token);
      if (child >= 0) yield* this.#arrive({ ...place, node: child, to: at + 1, distance: distance + slip.distance });
    }
  }

  /** For a word that no name begins with, and that is none of questions or of everyday English: `silver` is not Silva. */
  #slipsOf(at: number): readonly NearToken[] {
    const { text: word } = this.#tokens[at]!;
    let found = this.#slips.get(word);
    if (found !== undefined) return found;
    if (this.#slips.size >= mostStrangeWords || this.#book.trie.child(ROOT, this.#ids[at]!) >= 0 || this.#isKnownWord(word) || commonEnglish.has(word)) return [];
    this.#slips.set(word, (found = this.#book.near.of(word)));
    return found;
  }
}

const isApostrophe = (character: string): boolean => character !== '' && apostrophes.includes(character);
