/** Lengths of time in the unit that a question asks for: `how many hours`, `in minutes`, 多少分钟. Pure. */
import type { Amount, LengthUnit, Measure, Plan, ShownKey } from '#schemas/query';

/** Null where the plan tells no length of time. A condition keeps its own unit: `longer than two weeks`. */
export function inUnit(plan: Plan, unit: LengthUnit): Plan | null {
  switch (plan.ask) {
    case 'measure':
    case 'group':
    case 'compare': {
      const measure = measureIn(plan.measure, unit);
      return measure === null ? null : { ...plan, measure };
    }
    case 'find': {
      const shown = [...(plan.show ?? []), ...(plan.beside ?? [])];
      if (!shown.some((key) => 'duration' in key)) return null;
      return { ...plan, ...(plan.show !== undefined && { show: plan.show.map((key) => keyIn(key, unit)) }), ...(plan.beside !== undefined && { beside: plan.beside.map((key) => keyIn(key, unit)) }) };
    }
    default:
      return null;
  }
}

function measureIn(measure: Measure, unit: LengthUnit): Measure | null {
  const of = measure.statistic === 'count' ? null : amountIn(measure.of, unit);
  return measure.statistic === 'count' || of === null ? null : { ...measure, of };
}

function amountIn(amount: Amount, unit: LengthUnit): Amount | null {
  if ('duration' in amount) return { duration: { ...amount.duration, unit } };
  if ('untilLink' in amount) return { untilLink: { ...amount.untilLink, unit } };
  return 'number' in amount && amount.number === 'duration_s' ? { ...amount, unit } : null;
}

const keyIn = (key: ShownKey, unit: LengthUnit): ShownKey => ('duration' in key ? { duration: { ...key.duration, unit } } : key);
