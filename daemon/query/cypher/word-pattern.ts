/**
 * Where a word stands in a text. `CONTAINS` finds `ci` in `undici` and `test` in `latest`. A pattern that both stores read alike: Java's and Rust's regular
 * expressions, which have to match the whole text.
 */

const boundary = String.raw`[^\p{sc=Latin}\p{N}]`;
/** So short a word has other words that begin with it by chance: `log` and `logo`. */
const SHORT = 3;
const endings = 's|es|ed|ing';

/**
 * A word in Latin letters begins a word, or a part of a name as `Cache` does in `useCache`; one of up to three letters is a whole word, but for its endings.
 *
 * @param word In lower case.
 * @returns A regular expression for `=~`; null for what has no such bounds: other scripts, and what begins with a sign.
 */
export function wordPattern(word: string): string | null {
  if (!/^[\p{sc=Latin}\p{N}]/u.test(word) || /\p{Script=Han}/u.test(word)) return null;
  const said = `(?iu:${escaped(word)})`;
  const start = String.raw`(?:|.*${boundary})`;
  if (word.length <= SHORT) return `(?s)${start}${said}(?iu:${endings})?(?:|${boundary}.*)`;
  return String.raw`(?s)(?:${start}${said}|.*[\p{Ll}\p{N}]${escaped(word.charAt(0).toUpperCase() + word.slice(1))}).*`;
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
