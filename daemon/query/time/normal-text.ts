/** A question as the readers want it: one line, lower case, simplified, half-width; with the way back to its own offsets. Pure. */
import { toSimplified } from '../../minutes/language/chinese-traditional.ts';

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

export function normalText(question: string): NormalText {
  const simple = toSimplified(question);
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < simple.length; at += 1) {
    const character = normalCharacter(simple[at]!);
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

function normalCharacter(character: string): string {
  if (character >= 'a' && character <= 'z') return character;
  if (character >= 'A' && character <= 'Z') return character.toLowerCase();
  if (fullWidth.test(character)) return normalCharacter(String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  if (spaceOrControl.test(character)) return ' ';
  if (dashes.test(character)) return '-';
  return apostrophes.test(character) ? "'" : character;
}
