/** The known word that a mistyped one was probably meant to be. Pure. */

/** Null when nothing is near enough to be worth saying. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known.map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }));
  const best = ranked.reduce<(typeof ranked)[number] | null>((least, next) => (least === null || next.distance < least.distance ? next : least), null);
  return best !== null && best.distance <= Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3)) ? best.candidate : null;
}

/** Levenshtein (1966), one row at a time. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const substitution = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
