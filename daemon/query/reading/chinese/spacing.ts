/** Latin words inside Chinese: one space on each side, none at punctuation. What is in quotes stays as it is. */

/** A name or a Latin noun with the spaces that it needs if Chinese stands beside it. */
export function spaced(words: string): string {
  const start = /^[\p{Script=Han}（「]/u.test(words) ? '' : ' ';
  const end = /[\p{Script=Han}）」]$/u.test(words) ? '' : ' ';
  return `${start}${words}${end}`;
}

export function tidied(sentence: string): string {
  const pieces = sentence.split(/(?<quoted>"(?:[^"\\]|\\.)*")/u);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : piece.replaceAll(/ {2,}/gu, ' ').replaceAll(/ ?(?<mark>[，、；：（）「」]) ?/gu, '$<mark>'))).join('').trim();
}
