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

  it.each([
    [['Ana: Who pays for the licence?', "Ben: That's for the boss to decide, not today.", 'Ana: Fine.'], 'Who pays for the licence?'],
    [['Ana: Who broke the build?', "Ben: I'd rather we don't go into who, it was all of us."], 'Who broke the build?'],
    [['Ana: How much does the second unit cost?', "Ben: I don't have the figure in front of me."], 'How much does the second unit cost?'],
    [['Ana: What does the new contract cost us?', 'Ben: Purchasing is still negotiating.'], 'What does the new contract cost us?'],
    [['Ana: Does the warranty cover water damage?', "Ben: You'd have to ask the supplier."], 'Does the warranty cover water damage?'],
    [['Ana: How many people have signed up?', 'Ben: The sign-up page was down yesterday.'], 'How many people have signed up?'],
    [['王磊: 海外版要不要收费？', '李娜: 这个得老板定，今天不讨论。'], '海外版要不要收费？'],
    [['王磊: 影响了多少用户？', '李娜: 客服收到三十个投诉，具体多少我手上没有数据。'], '影响了多少用户？'],
    [['王磊: 合同什么时候能签？', '李娜: 法务还在看。'], '合同什么时候能签？'],
  ])('stays open where the reply refuses, leaves it to others, or lacks what was asked for: %s', (lines, question) => {
    expect(questionsOf(...lines)).toEqual([question]);
  });

  it.each([
    [['Ana: How many accounts were hit?', "Ben: We had thirty tickets, but I don't have the number.", 'Dora: Sorry, I was muted. It was ninety accounts, four of them big.'], 'How many accounts were hit? – Dora'],
    [['Ana: What is the maximum file size?', "Ben: Ten megabytes, but I don't have the exact number."], 'What is the maximum file size? – Ben'],
    [['Ana: When is the audit?', "Ben: Not today, it's on Thursday."], 'When is the audit? – Ben'],
    [['Ana: Who decides about hiring?', 'Ben: The board does.'], 'Who decides about hiring? – Ben'],
    [['Ana: Why was the release delayed?', "Ben: We don't have enough testers."], 'Why was the release delayed? – Ben'],
    [['王磊: 这个方案谁定的？', '李娜: 老板定的，上个月。'], '这个方案谁定的？ – 李娜'],
    [['王磊: 影响了多少订单？', '李娜: 具体多少我手上没有数据。', '张敏: 不好意思刚才静音了，一共两百一十单。'], '影响了多少订单？ – 张敏'],
  ])('is answered by who has it, also after somebody who has not: %s', (lines, question) => {
    expect(questionsOf(...lines)).toEqual([question]);
  });

  it.each([
    [['Ana: Should we keep the old cache or delete it?', 'Ben: Delete it, nobody uses it.', 'Dora: The Oslo team does.', "Ana: Let's not decide that today."], 'Should we keep the old cache or delete it?'],
    [['王磊: 数据库要不要换成达梦？', '李娜: 换库风险有点大吧。', '张敏: 不换也撑不住。', '王磊: 这个先别定，李娜你先做个调研，下周给个结论。'], '数据库要不要换成达梦？'],
  ])('stays open where opinions differ and it is put off or looked into: %s', (lines, question) => {
    expect(questionsOf(...lines)).toEqual([question]);
  });

  it.each([
    ['Is it me or is it freezing in here?', "It's freezing."], ["What's the weather like in Leeds?", 'Raining.'], ['Can I jump in on the exports?', 'Sure.'], ['今天会议室是不是有点冷？', '冷死了。'],
  ])('is none where it is small talk or asks for the word: %j', (question, reply) => {
    expect(questionsOf(`Ana: ${question}`, `Ben: ${reply}`)).toEqual([]);
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
