/** How many columns of a terminal a text takes: Chinese characters and emoji take two, combining marks none. */

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const segmenter = new Intl.Segmenter();

export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/** Cut at `most` columns, with … in the last one; no character is cut through. */
export function cutTo(text: string, most: number): string {
  let width = 0;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    const next = width + (wide.test(segment) ? 2 : 1);
    if (next > most) return `${shortened(kept, most - 1)}…`;
    width = next;
    kept += segment;
  }
  return text;
}

/** Without the last characters, until it fits. */
function shortened(text: string, most: number): string {
  const characters = [...segmenter.segment(text)].map(({ segment }) => segment);
  while (textWidth(characters.join('')) > most) characters.pop();
  return characters.join('');
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
