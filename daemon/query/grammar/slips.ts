/** Words of the grammar that are meant by a slip of the typing: `isues`, `reviewd`, `meetign`. Pure. */

/** Shorter words are too near to each other. */
const shortest = 4;
const longWord = 8;

/** The one word that is meant; null when none or several could be. A changed ending is another word, not a slip: `risky` is not `risks`. */
export function meantWord(said: string, known: readonly string[]): string | null {
  if (said.length < shortest || !/^\p{L}+$/u.test(said)) return null;
  const bound = said.length >= longWord ? 2 : 1;
  const near = known.filter((word) => word.length >= shortest && Math.abs(word.length - said.length) <= bound && isSlip(said, word));
  const nearest = near
    .map((word) => [word, distance(said, word, bound)] as const)
    .filter(([, steps]) => steps <= bound)
    .sort((one, other) => one[1] - other[1]);
  const [first, second] = nearest;
  return first === undefined || (second?.[1] === first[1] && !areForms(first[0], second[0])) ? null : first[0];
}

function isSlip(said: string, word: string): boolean {
  const swapped = said.length === word.length && said.startsWith(word.charAt(1)) && word.startsWith(said.charAt(1));
  if (!word.startsWith(said.charAt(0)) && !swapped) return false;
  // Only the last letter differs, or one was put behind: a form of its own, such as a plural or an adjective.
  return said.slice(0, -1) !== word.slice(0, -1) && said.slice(0, -1) !== word && !(said === word.slice(0, -1) && !word.endsWith('s'));
}

/** Of two forms of one word it does not matter which was meant. */
function areForms(one: string, other: string): boolean {
  return one.slice(0, -1) === other || other.slice(0, -1) === one;
}

/** Damerau and Levenshtein's, with swapped neighbours as one step; more than `bound` is only known to be more. */
function distance(one: string, other: string, bound: number): number {
  let [before, previous] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1];
      let least = Math.min(previous[to]! + 1, row[to - 1]! + 1, previous[to - 1]! + (same ? 0 : 1));
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) least = Math.min(least, before[to - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > bound) return bound + 1;
    [before, previous] = [previous, row];
  }
  return previous[other.length]!;
}
