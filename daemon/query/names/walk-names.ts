/** Pure: the paths of names along the words of a question, with slips, and words written apart or together. */
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
  /** The last word without its s: `Anas`. */
  readonly isStem: boolean;
  /** Two words that a space parts are one in the name: `stand up` for `standup`. */
  readonly isJoined: boolean;
  /** A comma is among its words: `Silva, Ana`. */
  readonly hasComma: boolean;
}

const mostSlips = 2;
/** A question with more strange words than this is none; each costs a search. */
const mostStrangeWords = 256;
const shortestJoined = 5;
const shortestStem = 3;
/** Longer than any name is said. */
const longestName = 200;

export function createWalk({ trie, near }: NameBook, text: string, tokens: readonly Token[], isKnownWord: IsKnownWord): (from: number) => Place[] {
  const ids = tokens.map((token) => trie.idOf(token.text));
  const slips = new Map<string, readonly NearToken[]>();

  /** For a word that no name begins with and that questions do not use. */
  function slipsOf(at: number): readonly NearToken[] {
    const { text: word, isWord } = tokens[at]!;
    if (!isWord || trie.child(ROOT, ids[at]!) >= 0 || isKnownWord(word)) return [];
    let found = slips.get(word);
    if (found === undefined) {
      if (slips.size >= mostStrangeWords) return [];
      slips.set(word, (found = near.of(word)));
    }
    return found;
  }

  function* walkFrom(place: Place): Generator<Place> {
    const { node, from, to: at, distance } = place;
    const token = tokens[at];
    if (token === undefined || at - from >= longestName) return;
    const exact = trie.child(node, ids[at]!);
    if (exact >= 0) yield* arrive({ ...place, node: exact, to: at + 1 });
    if (token.text === ',' && at > from && !place.hasComma) yield* walkFrom({ ...place, to: at + 1, hasComma: true });
    if (!token.isWord) return;
    const stem = stemOf(at);
    const stemmed = stem === null ? -1 : trie.child(node, trie.idOf(stem));
    if (stemmed >= 0 && trie.hasEnding(stemmed)) yield { ...place, node: stemmed, to: at + 1, isStem: true };
    yield* joined(place);
    if (exact >= 0 || stemmed >= 0 || distance >= mostSlips) return;
    for (const slip of slipsOf(at)) {
      const child = distance + slip.distance > mostSlips ? -1 : trie.child(node, slip.token);
      if (child >= 0) yield* arrive({ ...place, node: child, to: at + 1, distance: distance + slip.distance });
    }
  }

  function* arrive(place: Place): Generator<Place> {
    if (trie.hasEnding(place.node)) yield place;
    yield* walkFrom(place);
  }

  /** `stand-up` and `stand up` for a name that has `standup`. */
  function* joined(place: Place): Generator<Place> {
    const [one, other] = [tokens[place.to]!, tokens[place.to + 1]];
    if (other === undefined || !other.isWord || one.text.length + other.text.length < shortestJoined) return;
    const between = text.slice(one.end, other.start);
    if (between !== '-' && between !== ' ') return;
    const child = trie.child(place.node, trie.idOf(one.text + other.text));
    if (child >= 0) yield* arrive({ ...place, node: child, to: place.to + 2, isJoined: place.isJoined || between === ' ' });
  }

  /** Not of `Ana's`, whose s is a token of its own. */
  function stemOf(at: number): string | null {
    const { text: word, end } = tokens[at]!;
    return word.length > shortestStem && word.endsWith('s') && (end === text.length || !apostrophes.includes(text.charAt(end))) ? word.slice(0, -1) : null;
  }

  return (from) => [...walkFrom({ node: ROOT, from, to: from, distance: 0, isStem: false, isJoined: false, hasComma: false })];
}
