import { describe, expect, it } from '@jest/globals';
import { addToReport, emptyReport, f1, readPassages } from './passage.ts';

describe.each(['en', 'zh'])('hand-made meeting passages (%s)', (language) => {
  const file = readPassages(language);
  const report = emptyReport();
  for (const passage of file.passages) addToReport(report, file, passage);
  // The misses are the message of a failure.
  const listing = report.misses.join('\n');

  it('are at least thirty, each about one thing', () => {
    expect(file.passages.length).toBeGreaterThanOrEqual(30);
    expect(new Set(file.passages.map(({ about }) => about)).size).toBe(file.passages.length);
  });

  it('give the decisions that were taken and no others', () => {
    expect({ f1: f1(report.decisions) >= 0.95, listing }).toEqual({ f1: true, listing });
  });

  it('give the actions that were promised or accepted and no others', () => {
    expect({ f1: f1(report.actions) >= 0.95, listing }).toEqual({ f1: true, listing });
  });

  it('give the questions, with whether they were answered', () => {
    expect({ f1: f1(report.questions) >= 0.9, listing }).toEqual({ f1: true, listing });
  });

  it('give each action its owner, its due date and its status', () => {
    const { right } = report.actions;
    expect({ owners: report.owners >= right * 0.95, dues: report.dues >= right * 0.95, statuses: report.statuses >= right * 0.95, listing })
      .toEqual({ owners: true, dues: true, statuses: true, listing });
  });
});
