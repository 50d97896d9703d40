/** When two plans mean the same: the order of conditions that are all true, of names and of values makes no difference. */
import type { Condition, Plan, SetPlan } from '#schemas/query';
import { simplify } from '../reading/simplify.ts';

type Plain = null | string | number | boolean | Plain[] | PlainObject;
interface PlainObject {
  [key: string]: Plain | undefined;
}

/** Equal texts for plans of the same meaning. */
export function meaningOf(plan: Plan): string {
  return JSON.stringify(normal(asked(plan) as Plain));
}

/** What no row depends on is left out. */
function asked(plan: Plan): unknown {
  if (plan.ask === 'count') return { ask: 'measure', set: plan.set, measure: { statistic: 'count' } };
  if (plan.ask === 'group' && plan.summary !== undefined && plan.limit === undefined) return { ...plan, order: null };
  return plan;
}

const unordered = new Set(['where', 'ids', 'values', 'words', 'verdicts', 'of']);

function normal(value: Plain, name = ''): Plain {
  if (Array.isArray(value)) {
    const items = value.map((item) => normal(item));
    if (!unordered.has(name)) return items;
    return [...new Set(items.map((item) => JSON.stringify(item)))].sort().map((item) => JSON.parse(item) as Plain);
  }
  if (typeof value !== 'object' || value === null) return value;
  const node = isSet(value) ? (simplify(value as unknown as SetPlan) as unknown as PlainObject) : value;
  const entries = Object.entries(withDefaults(node)).filter((entry): entry is [string, Plain] => entry[1] !== undefined).filter(([, each]) => each !== false && !(Array.isArray(each) && each.length === 0) && !isEmptyObject(each));
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, normal(each, key)]));
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

function isSet(value: PlainObject): boolean {
  return 'where' in value && 'kind' in value;
}

function withDefaults(node: PlainObject): PlainObject {
  const condition = node as unknown as Condition;
  return condition.is === 'linked' ? { ...node, atLeast: condition.atLeast ?? 1 } : node;
}
