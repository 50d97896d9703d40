/** How a question was read, in words: what a person checks before believing the answer. */
import type { NodeKind } from '#schemas/graph';
import type { Plan, Range } from '#schemas/query';
import { sayChinesePlan } from './chinese/plan.ts';
import { sayEnglishPlan } from './english/plan.ts';

export interface SayPlanOptions {
  readonly language: 'en' | 'zh';
  /** The name to show for a node. */
  readonly nameOf: (kind: NodeKind, id: string) => string;
  /** A range in words of the language. */
  readonly sayRange: (range: Range) => string;
  /** The day of the question, `2026-11-18`. */
  readonly today: string;
}

/** `Issues closed by Ana Silva, newest first`: without a full stop. Every condition, order, limit and measure of the plan is in the words. */
export function sayPlan(plan: Plan, { language, nameOf, sayRange, today }: SayPlanOptions): string {
  const say = language === 'zh' ? sayChinesePlan : sayEnglishPlan;
  return say(plan, { nameOf, sayRange, today });
}
