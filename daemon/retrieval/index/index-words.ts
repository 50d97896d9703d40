/**
 * Pure: texts and questions as the full-text index takes them. It knows words between spaces; Chinese has none, so a run of characters becomes
 * its pairs of neighbours (and the last character, so that every character begins a word).
 */
import { toSimplified } from '../../correction/language/chinese-traditional.ts';
import { isFunctionWord } from '../../minutes/language/words.ts';

const hanRun = /\p{Script=Han}+/gu;

/** In simplified characters and half width; words and numbers stay as they are, the index stems them. */
export function indexWords(text: string): string {
  return plain(text).replaceAll(hanRun, (run) => {
    const characters = Array.from(run);
    return ` ${characters.map((character, at) => character + (characters[at + 1] ?? '')).join(' ')} `;
  });
}

/** Something that a question names: an English word, or a run of Chinese characters, which may be several words. */
export interface AskedWord {
  /** As texts of MATCH expressions: the word, or the pairs of the run in order. */
  readonly terms: readonly string[];
  /** In characters for Chinese, 1 for any other word. The term at `n` covers the characters at `n` and `n + 1`. */
  readonly length: number;
  /** How much it counts beside other words, before how rare it is. */
  readonly size: number;
}

/** So many words of a question count; who writes more has pasted a text. */
const mostWords = 24;

/** The words of a question that say what it is about, each once; all words when none of them does. Nothing in them is syntax to FTS5. */
export function askedWords(question: string): AskedWord[] {
  const [meaning, others] = [new Map<string, AskedWord>(), new Map<string, AskedWord>()];
  for (const [word] of plain(question).toLowerCase().matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:['’]\p{L}+)?/gu)) {
    if (/^\p{Script=Han}/u.test(word)) for (const run of word.split(emptyHan)) meaning.set(run, chineseRun(run));
    else (isFunctionWord(word) || isFunctionWord(word.replace(/['’].*$/u, '')) ? others : meaning).set(word, { terms: [quoted(word)], length: 1, size: 1 });
  }
  meaning.delete('');
  return [...(meaning.size > 0 ? meaning : others).values()].slice(0, mostWords);
}

/** Characters that only bind words together: what they part is asked for apart. */
const emptyHan = /[的了吗呢吧啊么们这那我你他她它]/u;

const charactersInChineseWord = 2;

/** A character that stands alone is asked for as the beginning of a pair. */
function chineseRun(run: string): AskedWord {
  const characters = Array.from(run);
  const pairs = characters.slice(0, -1).map((character, at) => quoted(character + characters[at + 1]!));
  return { terms: pairs.length > 0 ? pairs : [`${quoted(run)} *`], length: characters.length, size: Math.max(1, characters.length / charactersInChineseWord) };
}

const plain = (text: string): string => toSimplified(text.normalize('NFKC'));

/** A string of FTS5: between quotes nothing but a quote is special. */
const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;
