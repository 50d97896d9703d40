/** Which columns an answer has: those of the kind, and the times that the question speaks of. */
import { keyOf } from '#schemas/graph';
import type { Condition, Plan } from '#schemas/query';
import { propertyType } from '../plan/plan-parts.ts';
import { columnsOf, type KindColumn } from './kind-columns.ts';

/** @param shown What stands before them already. */
export function shownColumns(plan: Extract<Plan, { ask: 'find' }>, shown: readonly string[]): readonly KindColumn[] {
  const { kind, where } = plan.set;
  const own = columnsOf(kind);
  const spoken = [...where.flatMap(timesIn), ...(plan.order !== undefined && 'value' in plan.order.by && plan.order.by.value.through.length === 0 ? [plan.order.by.value.property] : [])];
  const times = [...new Set(spoken)].filter((name) => ['datetime', 'date'].includes(propertyType(kind, name) ?? '') && name !== keyOf(kind) && !own.some((column) => column.name === name || column.property === name));
  return [...own, ...times.map((name): KindColumn => ({ name, property: name }))].filter(({ name }) => !shown.includes(name));
}

/** Times of the node itself. */
function timesIn(condition: Condition): readonly string[] {
  switch (condition.is) {
    case 'within':
      return condition.value.through.length === 0 ? [condition.value.property] : [];
    case 'one of':
      return condition.property === 'state' && condition.values.length === 1 ? [`${String(condition.values[0])}_at`] : [];
    case 'all':
    case 'any':
      return condition.of.flatMap(timesIn);
    default:
      return [];
  }
}
