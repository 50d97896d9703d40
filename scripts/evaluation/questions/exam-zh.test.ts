import { describe, expect, test } from '@jest/globals';
import { judge } from './exam.ts';
import type { ExamAnswer, ExamQuestion, Expected } from './exam.ts';
import { examAdversaryZh } from './exam-adversary-zh.ts';
import { examMisreadZh } from './exam-misread-zh.ts';
import { examMoreZh } from './exam-more-zh.ts';
import { examZh } from './exam-zh.ts';
import { heldOutZh } from './held-out-zh.ts';
import { world } from './world.ts';

const everyQuestion = [...examZh, ...heldOutZh];
const readings = (expected: Expected): Expected[] => ('oneOf' in expected ? expected.oneOf.flatMap(readings) : [expected]);
const isRefusal = (question: ExamQuestion): boolean => readings(question.expect).every((each) => 'refused' in each || 'ambiguous' in each);
const duplicates = (texts: readonly string[]): string[] => texts.filter((text, at) => texts.indexOf(text) !== at);

describe('the Chinese exam', () => {
  test('asks nothing twice, not in the part that is held back either', () => {
    expect(duplicates(everyQuestion.map((each) => each.id))).toEqual([]);
    expect(duplicates(everyQuestion.map((each) => each.question.replaceAll(/[\s？?，。]/gu, '').toLowerCase()))).toEqual([]);
  });

  test('holds back about a third, with every topic', () => {
    expect(everyQuestion.length).toBeGreaterThanOrEqual(340);
    expect(heldOutZh.length / everyQuestion.length).toBeGreaterThan(0.3);
    expect([...new Set(heldOutZh.map((each) => each.topic))].sort()).toEqual([...new Set(examZh.map((each) => each.topic))].sort());
  });

  test('has questions that cannot be answered, and open ones', () => {
    expect(everyQuestion.filter(isRefusal).length).toBeGreaterThanOrEqual(70);
    expect(everyQuestion.filter((each) => readings(each.expect).some((one) => 'extracts' in one)).length).toBeGreaterThanOrEqual(10);
  });

  test('expects rows that are neither none nor all', () => {
    const all = [world.pulls, world.issues, world.meetings, world.decisions, world.actions, world.questions, world.risks, world.commits, world.people, world.topics].map((things) => things.length);
    const listed = everyQuestion.flatMap((each) => readings(each.expect).flatMap((one) => ('rows' in one ? [one.rows.length] : [])));
    const telling = listed.filter((length) => length > 0 && !all.includes(length));
    expect(telling.length / listed.length).toBeGreaterThan(0.9);
  });

  test('expects yes and no, and numbers that are numbers', () => {
    const ones = everyQuestion.flatMap((each) => readings(each.expect));
    const truths = ones.flatMap((one) => ('truth' in one ? [one.truth] : []));
    expect(truths.filter(Boolean).length).toBeGreaterThan(8);
    expect(truths.filter((truth) => !truth).length).toBeGreaterThan(8);
    expect(ones.every((one) => !('number' in one) || Number.isFinite(one.number))).toBe(true);
  });
});

const plain = (question: string): string => question.replaceAll(/[\s？?，。]/gu, '').toLowerCase();
const answered = (...rows: unknown[][]): ExamAnswer => ({ status: 'answered', columns: rows[0]?.map((_, at) => `c${at}`) ?? [], rows });

describe('the Chinese questions that are easily misread', () => {
  test('ask nothing twice, nor what the exam asks', () => {
    expect(duplicates(examAdversaryZh.map((each) => each.id))).toEqual([]);
    const asked = new Set(everyQuestion.map((each) => plain(each.question)));
    expect(examAdversaryZh.filter((each) => asked.has(plain(each.question))).map((each) => each.question)).toEqual([]);
    expect(duplicates(examAdversaryZh.map((each) => plain(each.question)))).toEqual([]);
  });

  test('are at least 150, a quarter of which must be refused', () => {
    expect(examAdversaryZh.length).toBeGreaterThanOrEqual(150);
    expect(examAdversaryZh.filter(isRefusal).length / examAdversaryZh.length).toBeGreaterThan(0.2);
  });

  test('expect something in every reading that is not a refusal, so that an empty answer is never right by chance', () => {
    const isRight = (expected: Expected): boolean => !('truth' in expected) && judge(answered(), expected) === 'right';
    expect(examAdversaryZh.filter((each) => readings(each.expect).some(isRight)).map((each) => each.question)).toEqual([]);
    expect(examAdversaryZh.filter((each) => readings(each.expect).some((one) => 'number' in one && !Number.isFinite(one.number))).map((each) => each.question)).toEqual([]);
  });
});

describe('the Chinese questions in which a word reaches further than it seems', () => {
  test('ask nothing twice, and nothing that the exam asks', () => {
    expect(duplicates(examMisreadZh.map((each) => each.id))).toEqual([]);
    const asked = new Set([...everyQuestion, ...examAdversaryZh, ...examMoreZh].map((each) => plain(each.question)));
    expect(examMisreadZh.filter((each) => asked.has(plain(each.question))).map((each) => each.question)).toEqual([]);
    expect(duplicates(examMisreadZh.map((each) => plain(each.question)))).toEqual([]);
  });
});

describe('more questions in Chinese', () => {
  test('ask nothing twice, nor what the exam or the adversary asks', () => {
    expect(duplicates(examMoreZh.map((each) => each.id))).toEqual([]);
    const asked = new Set([...everyQuestion, ...examAdversaryZh].map((each) => plain(each.question)));
    expect(examMoreZh.filter((each) => asked.has(plain(each.question))).map((each) => each.question)).toEqual([]);
    expect(duplicates(examMoreZh.map((each) => plain(each.question)))).toEqual([]);
  });

  test('are at least 300, about one in seven of which must be refused', () => {
    expect(examMoreZh.length).toBeGreaterThanOrEqual(300);
    expect(examMoreZh.filter(isRefusal).length / examMoreZh.length).toBeGreaterThan(0.14);
    expect(examMoreZh.filter(isRefusal).length / examMoreZh.length).toBeLessThan(0.2);
  });

  test('expect something in every reading that is not a refusal, never everything, and both yes and no', () => {
    const isRight = (expected: Expected): boolean => !('truth' in expected) && judge(answered(), expected) === 'right';
    const wholes = [world.pulls, world.issues].map((works) => works.length);
    const ones = examMoreZh.flatMap((each) => readings(each.expect).map((one) => ({ question: each.question, one })));
    expect(ones.filter(({ one }) => !('refused' in one) && !('ambiguous' in one) && isRight(one)).map(({ question }) => question)).toEqual([]);
    expect(ones.filter(({ one }) => 'rows' in one && wholes.includes(one.rows.length)).map(({ question }) => question)).toEqual([]);
    expect(ones.filter(({ one }) => 'number' in one && !(one.number > 0)).map(({ question }) => question)).toEqual([]);
    const truths = ones.flatMap(({ one }) => ('truth' in one ? [one.truth] : []));
    expect(truths.filter(Boolean).length / truths.length).toBeGreaterThan(0.3);
    expect(truths.filter(Boolean).length / truths.length).toBeLessThan(0.7);
  });
});
