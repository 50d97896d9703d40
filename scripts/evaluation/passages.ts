/** How minutes do on hand-made passages: precision, recall and F1 by kind, owners, due dates and states of the actions found. */
import { addToReport, emptyReport, f1, readPassages } from '../../daemon/minutes/passages/passage.ts';
import type { Report, Score } from '../../daemon/minutes/passages/passage.ts';

export interface PassageFigures {
  readonly passages: number;
  readonly report: Report;
}

export function evaluatePassages(file: string): PassageFigures {
  const read = readPassages(file);
  const report = emptyReport();
  for (const passage of read.passages) addToReport(report, read, passage);
  return { passages: read.passages.length, report };
}

/** `f1 0.91 (precision 0.93, recall 0.89, of 41)`. */
export function scoreLine(score: Score): string {
  const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(2);
  return `F1 ${f1(score).toFixed(2)} (precision ${ratio(score.right, score.found)}, recall ${ratio(score.right, score.gold)}, of ${score.gold})`;
}
