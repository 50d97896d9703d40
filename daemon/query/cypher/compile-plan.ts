/**
 * A plan that was checked (plan/check-plan.ts) as Cypher: the same text for every store, with the same rows in the same order. What a question says is
 * in the parameters; kinds, relationships and properties are those of the schema's declarations, and nothing else becomes text.
 */
import type { GraphPlan } from '#schemas/query';
import { compileCount } from './compile-count.ts';
import { compileFind } from './compile-find.ts';
import { compileGroup } from './compile-group.ts';
import { compileList } from './compile-list.ts';
import { compileCompare, compileMeasure } from './compile-measure.ts';
import type { CompiledPlan, CompileOptions } from './compiled-plan.ts';

export function compilePlan(plan: GraphPlan, options: CompileOptions): CompiledPlan {
  switch (plan.ask) {
    case 'find':
      return compileFind(plan, options);
    case 'count':
    case 'whether':
      return compileCount(plan);
    case 'group':
      return compileGroup(plan, options);
    case 'measure':
      return compileMeasure(plan, options);
    case 'compare':
      return compileCompare(plan, options);
    case 'list':
      return compileList(plan, options);
  }
}
