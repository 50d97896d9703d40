/** How many nodes a set has, and whether it has any: one row, one column. */
import type { Plan } from '#schemas/query';
import { compiledWhole, returnText, type CompiledPlan } from './compiled-plan.ts';
import { nameOfSeveral } from './kind-columns.ts';
import { setRows } from './set-rows.ts';
import { createStatementWriter } from './statement-writer.ts';

export function compileCount(plan: Extract<Plan, { ask: 'count' | 'whether' }>): CompiledPlan {
  const { ask, set } = plan;
  const writer = createStatementWriter();
  const node = setRows(writer, set);
  const name = ask === 'count' ? nameOfSeveral(set.kind) : 'answer';
  const number = `count(${node})`;
  const columns = [{ name, text: ask === 'count' ? number : `${number} ${'none' in plan && plan.none === true ? '=' : '>'} 0` }];
  writer.clause(returnText(columns));
  return compiledWhole(writer, columns);
}
