/** One number of a whole set, and the numbers of several sets beside each other. */
import type { NodeKind } from '#schemas/graph';
import type { Measure, Plan, SetPlan } from '#schemas/query';
import { amountText, measureName, roundedText, statisticText } from './amounts.ts';
import { compiledWhole, returnText, type ColumnText, type CompiledPlan, type CompileOptions } from './compiled-plan.ts';
import { setRows } from './set-rows.ts';
import { orderText, rising } from './sort-values.ts';
import { createStatementWriter, type StatementWriter } from './statement-writer.ts';

export function compileMeasure({ set, measure }: Extract<Plan, { ask: 'measure' }>, { now }: CompileOptions): CompiledPlan {
  const writer = createStatementWriter();
  const columns = [{ name: measureName(set.kind, measure), text: measureRows(writer, set, measure, now) }];
  writer.clause(returnText(columns));
  return compiledWhole(writer, columns);
}

/** A subquery for each side, since a side without nodes has a row too. */
export function compileCompare({ sides, measure, order, difference }: Extract<Plan, { ask: 'compare' }>, { now }: CompileOptions): CompiledPlan {
  const writer = createStatementWriter();
  const numbers = sides.map(({ set }, index) => {
    writer.rows([], 'CALL {');
    writer.clause(`RETURN ${measureRows(writer, set, measure, now)} AS number${index} }`);
    return `number${index}`;
  });
  writer.clause(`UNWIND [${sides.map((side, index) => `{place: ${index}, side: ${writer.parameter(side.name)}, number: ${numbers[index]!}, other: ${numbers[1 - index] ?? 'null'}}`).join(', ')}] AS one`);
  const name = nameOf(sides.map(({ set }) => set.kind), measure);
  const apart = measure.statistic === 'count' ? 'one.number - one.other' : roundedText('(one.number - one.other)');
  writer.clause(`WITH one.place AS place, one.side AS side, one.number AS ${name}${difference === true ? `, ${apart} AS difference` : ''}`);
  const columns: readonly ColumnText[] = ['side', name, ...(difference === true ? ['difference'] : [])].map((column) => ({ name: column, text: column }));
  writer.clause(`${returnText(columns)} ${orderText([...(order === 'said' ? [] : [{ text: name, descending: order === 'most', isThere: measure.statistic === 'count' }]), ...rising('place')], columns)}`);
  return compiledWhole(writer, columns);
}

/** `pull_requests`; `count` where sides are of several kinds. */
function nameOf([first, ...others]: readonly NodeKind[], measure: Measure): string {
  return measure.statistic === 'count' && others.some((kind) => kind !== first) ? 'count' : measureName(first!, measure);
}

/** The clauses up to the number, and its expression. */
function measureRows(writer: StatementWriter, set: SetPlan, measure: Measure, now: string): string {
  const node = setRows(writer, set);
  if (measure.statistic === 'count') return `count(${node})`;
  writer.clause(`WITH ${amountText(writer, node, set.kind, measure.of, now)} AS amount`);
  return statisticText(measure.statistic, 'amount');
}
