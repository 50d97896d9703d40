import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainQuestion } from './plain-question.ts';

describe('a question as it is meant', () => {
  it.each([
    ['\u001B[31mopen PRs\u001B[0m', 'open PRs'],
    ['open\u0000 PRs\tof\r\nBen', 'open  PRs of  Ben'],
    ["PRs by 'Ines Rao'", 'PRs by "Ines Rao"'],
    ["PRs by 'Conor O'Neil'?", 'PRs by "Conor O\'Neil"?'],
    ["what did we say about 'tile server'?", 'what did we say about "tile server"?'],
    ["'李伟'参加了哪些会议？", '"李伟"参加了哪些会议？'],
  ])('%j is %j', (typed, meant) => {
    expect(plainQuestion(typed)).toBe(meant);
  });

  it.each(["Conor O'Neil's PRs", "James' PRs and Chris' issues", "what's Ana's newest PR?", "PRs by Ines Rao' OR 1=1", '未合并的 PR 😀'])('leaves an apostrophe as it is: %s', (typed) => {
    expect(plainQuestion(typed)).toBe(typed);
  });

  it('has no sign that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom("'", ' ', 'a', '李', '\u001B', '[', '3', 'm', '\u009B')).map((signs) => signs.join(''))), (typed) => {
        const plain = plainQuestion(typed);
        expect(plain).not.toMatch(/\p{Cc}/u);
        expect(plain.isWellFormed()).toBe(true);
        expect(plain.length).toBeLessThanOrEqual(typed.length);
      }),
    );
  });
});
