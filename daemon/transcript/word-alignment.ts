/** Which word of one text is which of another: the alignment with the fewest edits (Levenshtein 1966). Pure. */

/** Places in the reference and in the hypothesis; null on a side that lacks the word. */
export interface AlignedPair {
  readonly reference: number | null;
  readonly hypothesis: number | null;
}

/** Pairs in order. A pair of two places may be two different words (a substitution). */
export function alignWords(reference: readonly string[], hypothesis: readonly string[]): AlignedPair[] {
  const width = hypothesis.length + 1;
  // Edits that what is left of both texts needs, so that the pairs can be read off from the start.
  const edits = new Uint32Array((reference.length + 1) * width);
  const at = (row: number, column: number): number => edits[row * width + column]!;
  for (let row = reference.length; row >= 0; row -= 1) {
    for (let column = hypothesis.length; column >= 0; column -= 1) {
      const rest = { rows: reference.length - row, columns: hypothesis.length - column };
      edits[row * width + column] =
        rest.rows === 0 || rest.columns === 0
          ? rest.rows + rest.columns
          : Math.min(at(row + 1, column + 1) + Number(reference[row] !== hypothesis[column]), at(row + 1, column) + 1, at(row, column + 1) + 1);
    }
  }
  const pairs: AlignedPair[] = [];
  let [row, column] = [0, 0];
  while (row < reference.length || column < hypothesis.length) {
    const isBoth = row < reference.length && column < hypothesis.length;
    // Of equally short ways the one that pairs equal words first: a word that was heard is worth more than two that were not.
    if (isBoth && reference[row] === hypothesis[column] && at(row, column) === at(row + 1, column + 1)) pairs.push({ reference: row++, hypothesis: column++ });
    else if (row < reference.length && at(row, column) === at(row + 1, column) + 1) pairs.push({ reference: row++, hypothesis: null });
    else if (column < hypothesis.length && at(row, column) === at(row, column + 1) + 1) pairs.push({ reference: null, hypothesis: column++ });
    else pairs.push({ reference: row++, hypothesis: column++ });
  }
  return pairs;
}
