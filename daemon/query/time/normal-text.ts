/** A question as the readers want it: one line, lower case, simplified, half-width, other scripts as stand-ins; with the way back to its own offsets. Pure. */
import { toSimplified } from '../../correction/language/chinese-traditional.ts';

export interface NormalText {
  readonly text: string;
  /** Where each character of `text` begins in the question; one more for the end. */
  readonly offsets: readonly number[];
  /** True where the question has a capital. */
  readonly isCapital: (at: number) => boolean;
}

const fullWidth = /[\uff01-\uff5e]/;
const spaceOrControl = /[\s\p{Cc}\u200b\ufeff]/u;
const dashes = /[‐‑‒–—―−]/;
const apostrophes = /[‘’ʼ´`]/;
const han = /\p{Script=Han}/u;

/**
 * For the letters, numbers and marks with which no word of time is written; each is what it stands for. With these a pattern can say where a
 * word ends without a list of all letters, which takes a millisecond to compile, in each of a hundred patterns.
 */
const standIns: readonly (readonly [RegExp, string])[] = [
  [/(?=\p{L})\p{Script=Latin}/u, 'ß'],
  [/\p{L}/u, 'я'],
  [/\p{N}/u, '٣'],
  [/\p{M}/u, '\u0301'],
];
/** What a Latin word may go on with, in a normal text. */
export const wordCharacters = `a-z0-9_${standIns.map(([, standIn]) => standIn).join('')}`;

export function normalText(question: string): NormalText {
  const simple = toSimplified(question);
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < simple.length; at += 1) {
    const character = normalCharacter(simple[at]!) ?? standInAt(simple, at);
    if (character === ' ' && (characters.at(-1) === ' ' || isInsideDate(characters.at(-1), simple.slice(at, at + 8).trimStart()[0]))) continue;
    characters.push(character);
    offsets.push(at);
  }
  offsets.push(simple.length);
  return { text: characters.join(''), offsets, isCapital: (at) => /[A-ZＡ-Ｚ]/.test(question[offsets[at] ?? 0] ?? '') };
}

/** `2026 年 5 月 3 日`: written with spaces, as the same without. */
function isInsideDate(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return (/[0-9一二三四五六七八九十]/.test(before) && /[年月日号季]/.test(after)) || (/[年月第]/.test(before) && /[0-9０-９]/.test(after));
}

/** Null for what is neither ASCII nor written otherwise there. */
function normalCharacter(character: string): string | null {
  if (character >= 'a' && character <= 'z') return character;
  if (character >= 'A' && character <= 'Z') return character.toLowerCase();
  if (fullWidth.test(character)) return normalCharacter(String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  if (spaceOrControl.test(character)) return ' ';
  if (dashes.test(character)) return '-';
  if (apostrophes.test(character)) return "'";
  return character < '\u0080' ? character : null;
}

/** Both halves of a character of two are its stand-in. */
function standInAt(text: string, at: number): string {
  const isSecondHalf = /[\udc00-\udfff]/.test(text[at]!) && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  const character = String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at)!);
  if (han.test(character)) return text[at]!;
  return standIns.find(([pattern]) => pattern.test(character))?.[1] ?? text[at]!;
}
