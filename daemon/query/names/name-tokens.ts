/**
 * Pure: text as the tokens by which names are compared. Case, accents, width and the script of Chinese do not matter; `atlas-ui`, `Atlas UI` and
 * `atlas_ui` are the same two tokens. Scripts that write no spaces give a token per character.
 */
import { toSimplified } from '../../correction/language/chinese-traditional.ts';

export interface Token {
  /** As compared. */
  readonly text: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** A run of letters and digits; else one character of a script without spaces, or a sign. */
  readonly isWord: boolean;
}

/** A character by what it does: belongs to a word, stands alone, is passed over in a word, or parts words. */
interface Character {
  readonly text: string;
  readonly does: 'word' | 'alone' | 'nothing' | 'part';
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const letter = /[\p{Letter}\p{Number}]/u;
/** Signs that belong to names (`C++`, an emoji), and those that part one name from the next (`Ana, Ben`). */
const standsAlone = /[\p{Symbol}#,;!?、。]/u;
const passedOver = /^[\p{Mark}\p{Format}]+$/u;
/** All the ways to type an apostrophe. */
export const apostrophes = "'’‘`´ʼ＇";
const strokes: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th' };
/** Printable, so that nothing in it is passed over. */
const ascii = /^[ -~]*$/u;
const asciiSigns = '$+<=>^|~#,;!?';
const known = new Map<string, Character>();

export function tokensOf(text: string): Token[] {
  // Most names and questions; an eighth of the time.
  return ascii.test(text) ? asciiTokens(text) : anyTokens(text);
}

function asciiTokens(text: string): Token[] {
  const lower = text.toLowerCase();
  const tokens: Token[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const start = at;
    while (at < lower.length && isLetterOrDigit(lower.charCodeAt(at))) at += 1;
    if (at > start) tokens.push({ text: lower.slice(start, at), start, end: at, isWord: true });
    if (at < lower.length && asciiSigns.includes(lower.charAt(at))) tokens.push({ text: lower.charAt(at), start: at, end: at + 1, isWord: false });
  }
  return tokens;
}

const isLetterOrDigit = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

function anyTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let word = '';
  let start = 0;
  let end = 0;
  const endWord = (): void => {
    if (word !== '') tokens.push({ text: word, start, end, isWord: true });
    word = '';
  };
  let at = 0;
  for (const written of text) {
    const character = characterOf(written);
    const next = at + written.length;
    if (character.does === 'word') {
      if (word === '') start = at;
      word += character.text;
      end = next;
    } else if (character.does === 'nothing') {
      if (word !== '') end = next;
    } else {
      endWord();
      if (character.does === 'alone') tokens.push({ text: character.text, start: at, end: next, isWord: false });
    }
    at = next;
  }
  endWord();
  return tokens;
}

/** The same words whatever their case, accents and width, without anything between them. */
export function compared(text: string): string {
  return tokensOf(text)
    .map((token) => token.text)
    .join(' ');
}

function characterOf(written: string): Character {
  let character = known.get(written);
  if (character === undefined) known.set(written, (character = readCharacter(written)));
  return character;
}

function readCharacter(written: string): Character {
  if (apostrophes.includes(written)) return { text: '', does: 'part' };
  // By way of capitals, since ß, ẞ and ς have the same ones as ss and σ.
  const capital = written.toLowerCase().toUpperCase();
  if (passedOver.test(capital)) return { text: '', does: 'nothing' };
  const plain = capital.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll(/\p{Mark}/gu, '');
  const folded = toSimplified((strokes[plain] ?? plain).normalize('NFC'));
  if (letter.test(capital)) {
    const text = Array.from(folded).filter((one) => letter.test(one) && !apostrophes.includes(one)).join('');
    return text === '' ? { text, does: 'part' } : { text, does: withoutSpaces.test(text) ? 'alone' : 'word' };
  }
  return standsAlone.test(folded) ? { text: folded, does: 'alone' } : { text: '', does: 'part' };
}
