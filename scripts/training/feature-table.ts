/** Features of every sentence of the meetings as sparse rows; the rows of a meeting lie together. */
import { readDialogue } from '../../daemon/minutes/learned/dialogue.ts';
import { emitFeatures } from '../../daemon/minutes/learned/features.ts';
import { viewOf } from '../../daemon/minutes/learned/sentence-view.ts';
import type { PreparedMeeting } from './prepare-meetings.ts';
import type { SparseRows } from './sparse-logistic.ts';

export interface FeatureTable {
  readonly rows: SparseRows;
  readonly names: readonly string[];
  /** First row of each meeting, and the number of rows at the end. */
  readonly firstRow: Int32Array;
}

/** A feature that a smaller share of the meetings has is left out. */
const leastShare = 0.2;

export function buildFeatureTable(meetings: readonly PreparedMeeting[], vocabulary: ReadonlySet<string>): FeatureTable {
  const columnOf = new Map<string, number>();
  const meetingCount: number[] = [];
  const lastMeeting: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  const starts = [0];
  const firstRow = [0];
  for (const [meetingIndex, { spoken }] of meetings.entries()) {
    const views = spoken.map((one) => viewOf(one, vocabulary));
    const dialogue = readDialogue(views);
    for (const at of views.keys()) {
      emitFeatures(views, dialogue, at, (name, value) => {
        let column = columnOf.get(name);
        if (column === undefined) {
          column = columnOf.size;
          columnOf.set(name, column);
          meetingCount.push(0);
          lastMeeting.push(-1);
        }
        if (lastMeeting[column] !== meetingIndex) meetingCount[column]! += 1;
        lastMeeting[column] = meetingIndex;
        columns.push(column);
        values.push(value);
      });
      starts.push(columns.length);
    }
    firstRow.push(starts.length - 1);
  }
  const kept = [...columnOf].filter(([, column]) => meetingCount[column]! >= leastShare * meetings.length);
  return { rows: keepColumns({ starts, columns, values }, kept.map(([, column]) => column), columnOf.size), names: kept.map(([name]) => name), firstRow: Int32Array.from(firstRow) };
}

interface GrowingRows {
  readonly starts: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

function keepColumns({ starts, columns, values }: GrowingRows, kept: readonly number[], columnCount: number): SparseRows {
  const newColumn = new Int32Array(columnCount).fill(-1);
  for (const [at, column] of kept.entries()) newColumn[column] = at;
  const size = columns.reduce((sum, column) => sum + (newColumn[column]! >= 0 ? 1 : 0), 0);
  const result = { starts: new Int32Array(starts.length), columns: new Int32Array(size), values: new Float32Array(size), columnCount: kept.length };
  let next = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry += 1) {
      const column = newColumn[columns[entry]!]!;
      if (column < 0) continue;
      result.columns[next] = column;
      result.values[next] = values[entry]!;
      next += 1;
    }
    result.starts[row + 1] = next;
  }
  return result;
}
