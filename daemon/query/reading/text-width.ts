/** How many columns of a terminal a text takes: Chinese characters and emoji take two, combining marks none. */

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** What joins characters into one: only then are the slower grapheme rules needed. */
const joining = /[\p{M}\p{Emoji}\u200D]/u;
const ascii = /^[\x20-\x7E]*$/u;
const segmenter = new Intl.Segmenter();

export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const character of charactersOf(text)) width += widthOf(character);
  return width;
}

/** Cut at `most` columns, with … in the last one; no character is cut through. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most && ascii.test(text)) return text;
  // No more than what could be shown is looked at, however long the text.
  const start = text.slice(0, most * 8);
  const kept: string[] = [];
  let width = 0;
  for (const character of charactersOf(start)) {
    width += widthOf(character);
    kept.push(character);
    if (width > most) return shortened(kept, width, most - 1);
  }
  return start.length < text.length ? shortened(kept, width, most - 1) : text;
}

function shortened(characters: readonly string[], width: number, most: number): string {
  let [end, left] = [characters.length, width];
  while (left > most && end > 0) left -= widthOf(characters[--end]!);
  return `${characters.slice(0, end).join('')}…`;
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

function charactersOf(text: string): Iterable<string> {
  return joining.test(text.replaceAll(/[\d#*]/gu, '')) ? segmentsOf(text) : text;
}

function* segmentsOf(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

function widthOf(character: string): number {
  return wide.test(character) ? 2 : 1;
}
