import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planSchema, type Plan } from '#schemas/query';
import { propertyRuns } from '../../testing/property-runs.ts';
import { arbitraryPlan } from '../testing/arbitrary-said-plan.ts';
import { meaningOf } from '../testing/same-meaning.ts';
import { sayPlan, type SayPlanOptions } from './say-plan.ts';

const options = (language: 'en' | 'zh'): SayPlanOptions => ({ language, nameOf: (kind, id) => `${kind}-${id}`, sayRange: ({ from, before }) => `${from ?? 'ever'}…${before ?? 'ever'}`, today: '2026-11-18' });

/** Every plan that differs in one place: something left out, or one number, truth or word changed. */
function neighbours(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string') return [`${value}x`, ...(alternatives[value] ?? [])];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, index) => [items.toSpliced(index, 1), ...neighbours(item).map((other) => items.with(index, other))]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)),
    ...neighbours(item).map((other) => ({ ...value, [key]: other })),
  ]);
}

const alternatives: Readonly<Record<string, readonly string[]>> = {
  most: ['fewest', 'key'], fewest: ['most'], mean: ['median', 'total'], days: ['hours'], month: ['week'], '<': ['<=', '>'], any: ['all'], all: ['any'],
  author: ['merger', 'reviewer'], reviewed: ['merged', 'authored'], closed: ['submitted', 'open'], created_at: ['closed_at', 'merged_at'], 'mentioned in': ['attended'],
};

describe.each(['en', 'zh'] as const)('how a plan is read, in %s', (language) => {
  const say = (plan: Plan): string => sayPlan(plan, options(language));

  it('is said of every plan on one line', () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      const words = say(plan);
      expect(words).toMatch(/\S/u);
      expect(words).not.toMatch(/undefined|\[object|\n| {2}/u);
    }), { numRuns: propertyRuns(100) });
  });

  it('is never the same for two plans that mean different things', () => {
    const meanings = new Map<string, Plan>();
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      const known = meanings.get(say(plan));
      meanings.set(say(plan), plan);
      if (known !== undefined) expect(meaningOf(plan)).toBe(meaningOf(known));
    }), { numRuns: propertyRuns(600) });
  });

  it('changes with every condition, role, number, order, limit and measure that changes', () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      const words = say(plan);
      for (const candidate of neighbours(plan)) {
        const other = planSchema.safeParse(candidate);
        if (!other.success || say(other.data) !== words) continue;
        expect({ words, meaning: meaningOf(other.data) }).toEqual({ words, meaning: meaningOf(plan) });
      }
    }), { numRuns: propertyRuns(40) });
  });
});
