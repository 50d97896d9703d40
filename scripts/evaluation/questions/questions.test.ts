import { beforeAll, describe, expect, it } from '@jest/globals';
import { examSets, type ExamSet } from './exam-sets.ts';
import { marksOf, wants } from './marks.ts';
import { sitSets, type Sat } from './sit-exam.ts';

describe('a question of the exam', () => {
  it('wants an answer, a refusal, or takes either', () => {
    expect(wants({ number: 3 })).toBe('answer');
    expect(wants({ ambiguous: true })).toBe('refusal');
    expect(wants({ oneOf: [{ number: 3 }, { number: 4 }] })).toBe('answer');
    expect(wants({ oneOf: [{ number: 3 }, { refused: true }] })).toBe('either');
  });
});

const languages = [['English', 'en'], ['Chinese', 'zh']] as const;

/**
 * What is easily misread is sat wholly; of the other sets every seventh question, and of the companies, whose graphs take two seconds each, the one that
 * came last: all of them take minutes, and `npm run evaluate -- questions` sits them.
 */
function asSatHere(sets: readonly ExamSet[]): ExamSet[] {
  const last = sets.findLast(({ company }) => company !== undefined);
  return sets
    .filter((set) => set.company === undefined || set === last)
    .map((set) => (set.name.endsWith('easily misread') ? set : { ...set, questions: set.questions.filter((_, at) => at % 7 === 0) }));
}

describe.each(languages)('questions in %s, on the embedded store', (_, language) => {
  let sat: Sat[];
  beforeAll(async () => {
    const sets = examSets.filter((set) => set.language === language && !set.isHeldOut);
    sat = (await sitSets(asSatHere(sets))).flatMap((one) => one.sat);
  }, 300_000);

  it('are never answered wrongly', () => {
    expect(sat.filter(({ judgement }) => judgement === 'wrong').map(({ question: { question }, answer: { text } }) => ({ question, text }))).toEqual([]);
  });

  it('are answered rightly, or rightly refused, in at least 95 of 100 cases', () => {
    const { asked, right } = marksOf(sat);
    expect(asked).toBeGreaterThan(300);
    expect(right / asked).toBeGreaterThanOrEqual(0.95);
  });

  it('give what proves the rows of a meeting, and the page of those of GitHub', () => {
    const listed = sat.filter(({ answer: { plan, rows } }) => plan?.ask === 'find' && rows.length > 0 && ['Decision', 'ActionItem', 'PullRequest', 'Issue'].includes(plan.set.kind));
    expect(listed.length).toBeGreaterThan(50);
    expect(listed.filter(({ answer: { citations } }) => citations.length === 0).map(({ question: { question } }) => question)).toEqual([]);
    const cited = listed.flatMap(({ answer: { citations } }) => citations);
    expect(cited.filter(({ url, startSeconds }) => url === undefined && startSeconds === undefined)).toEqual([]);
  });
});
