/** How words are written: with spaces between them, or, in Chinese, Japanese and Thai, without. Pure. */

const letters = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const marks = '、。，！？：；「」『』（）…';
const unspacedLetter = new RegExp(`^[${letters}]$`, 'u');
const word = new RegExp(`[${letters}]|[^\\s${letters}]+`, 'gu');
const spaceToDrop = new RegExp(`(?<=[${letters}${marks}]) | (?=[${marks}])`, 'gu');

/** A character that is a word by itself as far as counting goes. */
export function isUnspaced(character: string): boolean {
  return unspacedLetter.test(character);
}

/** Words of a text; each character of a script without spaces is one. */
export function splitWords(text: string): string[] {
  return text.match(word) ?? [];
}

/** Words as one line: with spaces, but none after a character of a script that has none. */
export function joinWords(words: readonly string[]): string {
  return words.join(' ').replaceAll(spaceToDrop, '');
}

/** Words as a reader sees them: by spaces, or by dictionary where there are none. Punctuation stays with its word. */
export function readWords(text: string, language: string): string[] {
  if (!/^(zh|ja|th|yue)$/.test(language)) return text.split(/\s+/).filter((part) => part !== '');
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (segment.trim() === '') continue;
    if (isWordLike === true || words.length === 0) words.push(segment);
    else words.push(`${words.pop() ?? ''}${segment}`);
  }
  return words;
}

/** Scripts by the code that ISO 15924 has for a language's writing; of those that are not here every letter is one of its own. */
const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Kore: /\p{Script=Hangul}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Thai: /\p{Script=Thai}/u,
};

/** True when the text has a letter of the language's script, or no letter at all. */
export function isWrittenAs(text: string, language: string): boolean {
  const script = scripts[new Intl.Locale(language).maximize().script ?? ''];
  return script === undefined || script.test(text) || !/\p{Letter}/u.test(text);
}
