/** How an English question of a test is read: its plan in one line, or why there is none. */
import { askedByBen } from '../../../testing/small-book.ts';
import { shortPlan } from '../../../testing/short-plan.ts';
import { readQuestion, type Reading } from '../../read-question.ts';
import { english } from '../english.ts';

export function readingOf(question: string): Reading {
  return readQuestion(question, askedByBen(question, english));
}

export function planOf(question: string): string {
  const reading = readingOf(question);
  return reading.status === 'read' ? shortPlan(reading.plan) : reading.status;
}
