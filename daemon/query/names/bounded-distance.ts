/** Pure: whether two words are a few slips of the keyboard apart. */

const longest = 64;
const width = longest + 1;
/** Three rows of the table, used over again: the question is asked of thousands of words. */
const rows = [new Int32Array(width), new Int32Array(width), new Int32Array(width)] as const;

/**
 * Letters added, left out, changed, or swapped with their neighbour (optimal string alignment) when they are at most `most` (1 or 2), else null. Words
 * of more than 64 letters are never near.
 */
export function boundedDistance(a: string, b: string, most: number): number | null {
  let from = 0;
  let [endOfA, endOfB] = [a.length, b.length];
  while (from < endOfA && from < endOfB && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  while (endOfA > from && endOfB > from && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA -= 1;
    endOfB -= 1;
  }
  const [lengthOfA, lengthOfB] = [endOfA - from, endOfB - from];
  if (Math.abs(lengthOfA - lengthOfB) > most || lengthOfA > longest || lengthOfB > longest) return null;
  if (lengthOfA === 0 || lengthOfB === 0) return lengthOfA + lengthOfB;
  const distance = tableDistance(a, b, from, lengthOfA, lengthOfB, most);
  return distance > most ? null : distance;
}

/** Row by row; given up when a whole row is too far. */
function tableDistance(a: string, b: string, from: number, lengthOfA: number, lengthOfB: number, most: number): number {
  let [beforeLast, last, row] = rows as readonly [Int32Array, Int32Array, Int32Array];
  for (let j = 0; j <= lengthOfB; j += 1) last[j] = j;
  for (let i = 1; i <= lengthOfA; i += 1) {
    const letter = a.charCodeAt(from + i - 1);
    let least = (row[0] = i);
    for (let j = 1; j <= lengthOfB; j += 1) {
      const other = b.charCodeAt(from + j - 1);
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(from + j - 2) && a.charCodeAt(from + i - 2) === other) best = Math.min(best, beforeLast[j - 2]! + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > most) return least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[lengthOfB]!;
}
