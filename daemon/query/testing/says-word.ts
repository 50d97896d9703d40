/** Whether a text says a word, told without the pattern that the stores are given (cypher/word-pattern.ts). */

const isOfWord = (character: string | undefined): boolean => character !== undefined && /[\p{Script=Latin}\p{N}]/u.test(character);
const endings = ['', 's', 'es', 'ed', 'ing'];

export function saysWord(text: string, word: string): boolean {
  const [said, wanted] = [text.toLowerCase(), word.toLowerCase()];
  if (!isOfWord(wanted[0]) || /\p{Script=Han}/u.test(wanted)) return said.includes(wanted);
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
    const behind = said.slice(at + wanted.length);
    if (wanted.length <= 3 ? !isOfWord(said[at - 1]) && endings.some((ending) => behind.startsWith(ending) && !isOfWord(behind[ending.length])) : !isOfWord(said[at - 1]) || isPartOfName(text, wanted, at)) return true;
  }
  return false;
}

/** `Cache` in `useCache`. */
const isPartOfName = (text: string, wanted: string, at: number): boolean => /[\p{Ll}\p{N}]/u.test(text[at - 1] ?? '') && text.slice(at, at + wanted.length) === wanted.charAt(0).toUpperCase() + wanted.slice(1);
