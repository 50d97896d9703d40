import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

/** `Ana: …` lines to the questions of a note, `Does it?` or `Does it? – Ben`. */
function questionsOf(...lines: string[]): string[] {
  const turns = lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const);
  const { questions } = extractMinutes(transcriptOf(turns), { registry: registryOf([...new Set(turns.map(([voice]) => voice))]), startedAt: null });
  return questions.map(({ text, answeredBy }) => (answeredBy === null ? text : `${text} – ${answeredBy}`));
}

describe('a question', () => {
  it.each([
    [['Ana: How long does the export take?', 'Ben: About four minutes.'], 'How long does the export take? – Ben'],
    [['Ana: For the error page, do we want the illustration or the plain text?', 'Ben: I would take the plain text.'], 'For the error page, do we want the illustration or the plain text? – Ben'],
    [['Ana: does anybody know when the new badge readers are coming', 'Ben: in week two they said'], 'When the new badge readers are coming? – Ben'],
    [['Ana: They asked whether the API can do bulk deletes.', 'Ben: It can, up to five hundred at a time.'], 'Can the API do bulk deletes? – Ben'],
    [['王磊: 测试环境的数据库几点备份？', '李娜: 凌晨三点，每天一次。'], '测试环境的数据库几点备份？ – 李娜'],
  ])('that another voice answers is answered by it: %s', (lines, question) => {
    expect(questionsOf(...lines)).toEqual([question]);
  });

  it.each([
    [['Ana: Does the tax office accept scanned receipts?', 'Ben: Good question, I have no idea.'], 'Does the tax office accept scanned receipts?'],
    [['Ana: I was wondering who pays when the courier loses a sample.', 'Ben: Not a clue.'], 'Who pays when the courier loses a sample?'],
    [['Ana: Which customers would we lose without the old report?', 'Ben: Two, perhaps three.', 'Ana: I need names.', 'Ben: I\'ll get back to you on that.'], 'Which customers would we lose without the old report?'],
    [['王磊: 新的限流是按用户还是按IP？', '李娜: 我也不清楚，文档里没写。'], '新的限流是按用户还是按IP？'],
    [['王磊: 灾备演练的报告谁审？', '李娜: 还没定，回头问问。'], '灾备演练的报告谁审？'],
  ])('stays open where nobody knows, or somebody will find out: %s', (lines, question) => {
    expect(questionsOf(...lines)).toEqual([question]);
  });

  it('stays open where opinions end in leaving it open', () => {
    expect(questionsOf('Ana: Do we take the annual plan or the monthly one?', 'Ben: The annual one is cheaper.', 'Chloe: But we cannot leave it.', 'Ana: Let\'s leave it open for now.'))
      .toEqual(['Do we take the annual plan or the monthly one?']);
  });

  it('whether something is done is answered by "not yet"', () => {
    expect(questionsOf('Ana: Did the bank reply?', 'Ben: Not yet.')).toEqual(['Did the bank reply? – Ben']);
  });

  it('is none for the minutes where it runs the meeting, asks for work or only hands over the floor', () => {
    expect(questionsOf('Ana: Can everyone hear me?', 'Ben: Yes.', 'Ana: Ben, could you share your screen?', 'Ben: Sure.', 'Ana: Ben, how is the search going?', 'Ben: It is done.')).toEqual([]);
    expect(questionsOf('王磊: 大家听得见吗？', '李娜: 听得见。', '王磊: 有什么补充吗？', '李娜: 没有。')).toEqual([]);
  });
});
