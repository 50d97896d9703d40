import { describe, expect, test } from '@jest/globals';
import { examAdversaryEn } from './exam-adversary-en.ts';
import { examEn } from './exam-en.ts';
import { examEverydayEn } from './exam-everyday-en.ts';
import { examSets } from './exam-sets.ts';
import { judge } from './exam.ts';
import type { ExamAnswer, ExamQuestion, Expected } from './exam.ts';
import { examMisreadEn } from './exam-misread-en.ts';
import { examMoreEn } from './exam-more-en.ts';
import { heldOutEn } from './held-out-en.ts';
import { world } from './world.ts';

const answered = (...rows: unknown[][]): ExamAnswer => ({ status: 'answered', columns: rows[0]?.map((_, at) => `c${at}`) ?? [], rows });
const notUnderstood: ExamAnswer = { status: 'not_understood', columns: [], rows: [] };
const ambiguous: ExamAnswer = { status: 'ambiguous', columns: [], rows: [] };

describe('the judge of an answer', () => {
  test('takes the first column as a set, unless the order was asked for', () => {
    const answer = answered(['acme/atlas#2', 'Two'], ['acme/atlas#1', 'One']);
    expect(judge(answer, { rows: ['acme/atlas#1', 'acme/atlas#2'] })).toBe('right');
    expect(judge(answer, { rows: ['acme/atlas#2', 'acme/atlas#1'], ordered: true })).toBe('right');
    expect(judge(answer, { rows: ['acme/atlas#1', 'acme/atlas#2'], ordered: true })).toBe('wrong');
    expect(judge(answer, { rows: ['acme/atlas#1'] })).toBe('wrong');
    expect(judge(answer, { rows: ['acme/atlas#1', 'acme/atlas#2', 'acme/atlas#3'] })).toBe('wrong');
    expect(judge(answered(), { rows: [] })).toBe('right');
  });

  test('looks for a number in one row: a count exactly, a mean within one in a hundred', () => {
    expect(judge(answered([12]), { number: 12 })).toBe('right');
    expect(judge(answered([120]), { number: 121 })).toBe('wrong');
    expect(judge(answered(['atlas', 5.02]), { number: 5, unit: 'days' })).toBe('right');
    expect(judge(answered([5.2]), { number: 5, unit: 'days' })).toBe('wrong');
    expect(judge(answered([12], [12]), { number: 12 })).toBe('wrong');
    expect(judge(answered(['12']), { number: 12 })).toBe('wrong');
  });

  test('takes yes or no from the first cell', () => {
    expect(judge(answered([true, 'acme/atlas#1']), { truth: true })).toBe('right');
    expect(judge(answered([false]), { truth: true })).toBe('wrong');
    expect(judge(answered(), { truth: false })).toBe('wrong');
  });

  test('finds each group and its number in one row, no more and no fewer', () => {
    const answer = answered(['atlas', '2026-10', 3], ['k8s', '2026-10', 2]);
    expect(judge(answer, { groups: [['k8s', 2], ['atlas', 3]] })).toBe('right');
    expect(judge(answer, { groups: [['k8s', 2], ['atlas', 3]], ordered: true })).toBe('wrong');
    expect(judge(answer, { groups: [['k8s', '2026-10', 3], ['atlas', '2026-10', 2]] })).toBe('wrong');
    expect(judge(answer, { groups: [['atlas', 3]] })).toBe('wrong');
  });

  test('wants the winner of a comparison first; equal sides may come in either order', () => {
    expect(judge(answered(['Ana', 3], ['Ben', 2]), { sides: [['Ana', 3], ['Ben', 2]] })).toBe('right');
    expect(judge(answered(['Ben', 2], ['Ana', 3]), { sides: [['Ana', 3], ['Ben', 2]] })).toBe('wrong');
    expect(judge(answered(['Ben', 3], ['Ana', 3]), { sides: [['Ana', 3], ['Ben', 3]] })).toBe('right');
  });

  test('knows a day in a time', () => {
    expect(judge(answered(['acme/atlas#1', '2026-11-17T09:46:00Z']), { date: '2026-11-17' })).toBe('right');
    expect(judge(answered(['2026-11-16']), { date: '2026-11-17' })).toBe('wrong');
  });

  test('tells a refusal from a wrong answer, and an answer where none is possible is wrong', () => {
    expect(judge(notUnderstood, { rows: [] })).toBe('refused');
    expect(judge(ambiguous, { number: 1 })).toBe('refused');
    expect(judge(notUnderstood, { refused: true })).toBe('right');
    expect(judge(ambiguous, { refused: true })).toBe('right');
    expect(judge(answered(), { refused: true })).toBe('wrong');
    expect(judge(notUnderstood, { ambiguous: true })).toBe('refused');
    expect(judge(ambiguous, { ambiguous: true })).toBe('right');
    expect(judge(answered(['x']), { ambiguous: true })).toBe('wrong');
  });

  test('wants extracts for an open question', () => {
    expect(judge(answered(['About search']), { extracts: true })).toBe('right');
    expect(judge(answered(), { extracts: true })).toBe('wrong');
    expect(judge(notUnderstood, { extracts: true })).toBe('refused');
  });

  test('is content with any of the fair readings', () => {
    const expected = { oneOf: [{ number: 3 }, { rows: ['a'] }] };
    expect(judge(answered(['a']), expected)).toBe('right');
    expect(judge(answered([3]), expected)).toBe('right');
    expect(judge(answered([4]), expected)).toBe('wrong');
    expect(judge(notUnderstood, expected)).toBe('refused');
  });
});

/** Every language: the questions to build by, and those that are held back. */
const languages: readonly (readonly [language: string, exam: readonly ExamQuestion[], heldOut: readonly ExamQuestion[]])[] = [['English', examEn, heldOutEn]];

const isRefused = (expected: Expected): boolean => 'refused' in expected || 'ambiguous' in expected;
const plain = (question: string): string => question.toLowerCase().replaceAll(/[^\p{L}\p{N}#]+/gu, ' ').trim() || question;

describe.each(languages)('the exam in %s', (_, exam, heldOut) => {
  const all = [...exam, ...heldOut];

  test('has at least 340 questions, about a third of them held back, and every topic in both', () => {
    expect(all.length).toBeGreaterThanOrEqual(340);
    expect(heldOut.length / all.length).toBeGreaterThan(0.3);
    expect(heldOut.length / all.length).toBeLessThan(0.42);
    expect(new Set(heldOut.map((one) => one.topic))).toEqual(new Set(exam.map((one) => one.topic)));
  });

  test('has at least 60 questions that must be refused, and 10 open ones', () => {
    expect(all.filter((one) => isRefused(one.expect)).length).toBeGreaterThanOrEqual(60);
    expect(all.filter((one) => one.topic === 'open').length).toBeGreaterThanOrEqual(10);
  });
});

describe.each([
  ['more', examMoreEn, [...examEn, ...heldOutEn]],
  ['everyday', examEverydayEn, [...examEn, ...heldOutEn, ...examMoreEn, ...examAdversaryEn]],
] as const)('%s questions in English', (_, exam, others) => {
  test('are at least 300, about a fifth or a sixth of which must be refused', () => {
    expect(exam.length).toBeGreaterThanOrEqual(300);
    expect(exam.filter((one) => isRefused(one.expect)).length / exam.length).toBeGreaterThan(0.14);
    expect(exam.filter((one) => isRefused(one.expect)).length / exam.length).toBeLessThan(0.25);
  });

  test('are none of those asked elsewhere', () => {
    const asked = new Set(others.map((one) => plain(one.question)));
    expect(exam.filter((one) => asked.has(plain(one.question))).map((one) => one.question)).toEqual([]);
  });

  test('expect something in every reading', () => {
    const readings = (expected: Expected): Expected[] => ('oneOf' in expected ? expected.oneOf.flatMap(readings) : [expected]);
    const isEmpty = (expected: Expected): boolean => ('rows' in expected && expected.rows.length === 0) || ('groups' in expected && expected.groups.length === 0);
    expect(exam.filter((one) => one.topic !== 'unknown names' && readings(one.expect).some(isEmpty)).map((one) => one.question)).toEqual([]);
  });
});

const sets: readonly (readonly [name: string, all: readonly ExamQuestion[]])[] = [...languages.map(([language, exam, heldOut]) => [language, [...exam, ...heldOut]] as const), ['English, once more', examMoreEn], ['English, by an adversary', examAdversaryEn], ['English, everyday', examEverydayEn], ['English, misread', examMisreadEn]];

describe.each(sets)('the questions in %s', (_, all) => {
  test('names and asks nothing twice', () => {
    expectNothingTwice(all);
  });

  test('mostly expects something, seldom nothing, and never everything', () => {
    const lists = all.flatMap((one) => ('rows' in one.expect ? [{ ...one, rows: one.expect.rows }] : []));
    expect(lists.filter((one) => one.rows.length === 0).map((one) => one.question)).toEqual([]);
    const wholes = [world.pulls.map((one) => one.id), world.issues.map((one) => one.id), world.people.map((one) => one.name), world.meetings.map((one) => one.title), ...[world.decisions, world.actions, world.questions, world.risks].map((items) => items.map((one) => one.text))];
    const isWhole = (rows: readonly string[]): boolean => wholes.some((whole) => whole.every((key) => rows.includes(key)));
    expect(lists.filter((one) => isWhole(one.rows)).map((one) => one.question)).toEqual([]);
    const truths = all.flatMap((one) => ('truth' in one.expect ? [one.expect.truth] : []));
    expect(truths.filter(Boolean).length / truths.length).toBeGreaterThan(0.3);
    expect(truths.filter(Boolean).length / truths.length).toBeLessThan(0.7);
    for (const one of all) if ('number' in one.expect) expect(one.expect.number).toBeGreaterThan(0);
  });

  test('judges its own expectation as right, and an empty answer as wrong', () => {
    expectJudgedRightly(all);
  });
});

describe.each(examSets.filter(({ company }) => company !== undefined))('the questions of the company: $name', ({ questions }) => {
  test('names and asks nothing twice', () => {
    expect(questions.length).toBeGreaterThanOrEqual(130);
    expectNothingTwice(questions);
  });

  test('expects something in one reading at least', () => {
    const readings = (expected: Expected): Expected[] => ('oneOf' in expected ? expected.oneOf.flatMap(readings) : [expected]);
    const isEmpty = (expected: Expected): boolean => ('rows' in expected && expected.rows.length === 0) || ('groups' in expected && expected.groups.length === 0) || ('number' in expected && !Number.isFinite(expected.number));
    expect(questions.filter((one) => readings(one.expect).every(isEmpty)).map((one) => one.question)).toEqual([]);
  });

  test('judges its own expectation as right, and an empty answer as wrong', () => {
    expectJudgedRightly(questions);
  });
});

test('no set names a question as another one does', () => {
  const ids = examSets.flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

function expectNothingTwice(all: readonly ExamQuestion[]): void {
  expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
  expect([...Map.groupBy(all, (one) => plain(one.question))].filter(([, same]) => same.length > 1).map(([question]) => question)).toEqual([]);
}

function expectJudgedRightly(all: readonly ExamQuestion[]): void {
  for (const { expect: expected, question } of all) {
    const own = ownAnswer(expected);
    expect([question, judge(own, expected)]).toEqual([question, 'right']);
    if ('rows' in expected || 'number' in expected || 'groups' in expected) expect(judge(answered(), expected)).toBe('wrong');
  }
}

function ownAnswer(expected: Expected): ExamAnswer {
  if ('oneOf' in expected) return ownAnswer(expected.oneOf[0]!);
  if ('refused' in expected) return notUnderstood;
  if ('ambiguous' in expected) return ambiguous;
  if ('rows' in expected) return answered(...expected.rows.map((key) => [key]));
  if ('groups' in expected) return answered(...expected.groups.map((group) => [...group]));
  if ('sides' in expected) return answered(...expected.sides.map((side) => [...side]));
  return answered(['number' in expected ? expected.number : 'truth' in expected ? expected.truth : 'date' in expected ? expected.date : 'an extract']);
}
