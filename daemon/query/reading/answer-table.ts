/** Rows as a table of a terminal, without colour: columns two spaces apart, names above, a rule between. */
import { cellText } from './cell-text.ts';
import { cutTo, padTo, textWidth } from './text-width.ts';

const WIDEST_CELL = 60;

export interface TableOptions {
  /** Columns of the terminal that a cell may take. */
  readonly widestCell?: number;
}

/** Empty for no rows, and for a single value, which the sentence says. */
export function answerTable(columns: readonly string[], rows: readonly (readonly unknown[])[], { widestCell = WIDEST_CELL }: TableOptions = {}): string {
  if (rows.length === 0 || columns.length === 0 || (rows.length === 1 && columns.length === 1)) return '';
  const heads = columns.map((column) => cutTo(cellText(column), widestCell));
  const cells = rows.map((row) => heads.map((_, index) => cutTo(cellText(row[index]), widestCell)));
  const areNumbers = heads.map((_, index) => rows.every((row) => typeof row[index] === 'number' || row[index] === null || row[index] === undefined));
  const widths = heads.map((head, index) => cells.reduce((most, row) => Math.max(most, textWidth(row[index]!)), textWidth(head)));
  const line = (row: readonly string[]): string => row.map((cell, index) => aligned(cell, widths[index]!, areNumbers[index]!)).join('  ').trimEnd();
  return [line(heads), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}

function aligned(cell: string, width: number, right: boolean): string {
  return right ? ' '.repeat(Math.max(0, width - textWidth(cell))) + cell : padTo(cell, width);
}
