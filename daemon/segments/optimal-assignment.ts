/**
 * The assignment problem: the pairing of rows and columns with the greatest sum.
 *
 * Source: Kuhn 1955, The Hungarian method for the assignment problem; here with potentials and shortest augmenting
 * paths in O(rows² · columns) (Jonker & Volgenant 1987). Pure.
 */

/**
 * @param gains rows × columns, finite.
 * @returns for each row its column, or null when there are more rows than columns.
 */
export function optimalAssignment(gains: readonly (readonly number[])[]): (number | null)[] {
  const rows = gains.length;
  const columns = gains[0]?.length ?? 0;
  if (columns === 0) return gains.map(() => null);
  if (rows > columns) {
    const transposed = Array.from({ length: columns }, (_, column) => gains.map((row) => row[column]!));
    const byRow = new Array<number | null>(rows).fill(null);
    for (const [column, row] of optimalAssignment(transposed).entries()) if (row !== null) byRow[row] = column;
    return byRow;
  }
  // Rows and columns are counted from 1; column 0 stands for "the row that is being placed".
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOfColumn = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) augment(row, gains, rowPotential, columnPotential, rowOfColumn);
  const byRow = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= columns; column += 1) if (rowOfColumn[column]! > 0) byRow[rowOfColumn[column]! - 1] = column - 1;
  return byRow;
}

/** Places one more row along the cheapest alternating path (cost is the negated gain). */
function augment(
  row: number,
  gains: readonly (readonly number[])[],
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  rowOfColumn: Int32Array,
): void {
  const size = rowOfColumn.length;
  const slack = new Float64Array(size).fill(Infinity);
  const previous = new Int32Array(size);
  const visited = new Uint8Array(size);
  rowOfColumn[0] = row;
  let column = 0;
  do {
    visited[column] = 1;
    const current = rowOfColumn[column]!;
    let nearest = 0;
    for (let other = 1; other < size; other += 1) {
      if (visited[other]) continue;
      const reduced = -gains[current - 1]![other - 1]! - rowPotential[current]! - columnPotential[other]!;
      if (reduced < slack[other]!) {
        slack[other] = reduced;
        previous[other] = column;
      }
      if (nearest === 0 || slack[other]! < slack[nearest]!) nearest = other;
    }
    const delta = slack[nearest]!;
    for (let other = 0; other < size; other += 1) {
      if (visited[other]) {
        rowPotential[rowOfColumn[other]!]! += delta;
        columnPotential[other]! -= delta;
      } else slack[other]! -= delta;
    }
    column = nearest;
  } while (rowOfColumn[column] !== 0);
  while (column !== 0) {
    rowOfColumn[column] = rowOfColumn[previous[column]!]!;
    column = previous[column]!;
  }
}
