/**
 * Whether a plan of the right shape says what the graph can answer: that roles, properties and values are there for the kinds, and that it costs no
 * more than a question may. What is wrong is said in words, which a language model gets back to put its plan right.
 */
import type { NodeKind } from '#schemas/graph';
import { roleOf } from '#schemas/graph-roles';
import type { Condition, GroupKey, ListPlan, Measure, Plan, SetPlan, SortKey } from '#schemas/query';
import { alongProblems, durationProblems, linkProblems, linksProblems, ofNumber, ofTime, type Problems, said, setProblems, valueProblems } from './check-set.ts';
import { roleProblem } from './check-words.ts';
import { roleHas, setsOf } from './plan-parts.ts';

/** A question of a hundred words has fewer. */
export const MOST_CONDITIONS = 60;

export type CheckedPlan = { readonly isRight: true; readonly plan: Plan } | { readonly isRight: false; readonly problems: readonly string[] };

export function checkPlan(plan: Plan): CheckedPlan {
  const problems = [...new Set(planProblems(plan))];
  return problems.length === 0 ? { isRight: true, plan } : { isRight: false, problems };
}

function* planProblems(plan: Plan): Problems {
  if (allSetsOf(plan).reduce((sum, { where }) => sum + countConditions(where), 0) > MOST_CONDITIONS) yield `There are more than ${MOST_CONDITIONS} conditions.`;
  if (plan.ask === 'compare') {
    if (plan.difference === true && plan.sides.length !== 2) yield 'A difference is between two sides.';
    for (const { set } of plan.sides) yield* measuredProblems(set, plan.measure);
    return;
  }
  if (plan.ask === 'open') {
    if (plan.meetings !== undefined) yield* setProblems(plan.meetings);
    return;
  }
  if (plan.ask === 'list') {
    for (const part of plan.parts) yield* partProblems(part);
    return;
  }
  yield* setProblems(plan.set);
  if (plan.ask === 'find') yield* findProblems(plan);
  if (plan.ask === 'group') yield* groupProblems(plan);
  if (plan.ask === 'measure') yield* measureProblems(plan.set.kind, plan.measure);
}

/** All sets but those inside conditions. */
const allSetsOf = (plan: Plan): readonly SetPlan[] => [...setsOf(plan), ...(plan.ask === 'group' && plan.keys !== undefined ? [plan.keys] : [])];

function countConditions(conditions: readonly Condition[]): number {
  return conditions.reduce((sum, condition) => sum + 1 + countConditions(innerOf(condition)), 0);
}

function innerOf(condition: Condition): readonly Condition[] {
  if (condition.is === 'linked' || condition.is === 'linked to all') return condition.to.where;
  if (condition.is === 'more') return [...condition.links.to.where, ...condition.than.to.where];
  if (condition.is === 'not') return [condition.of];
  return condition.is === 'all' || condition.is === 'any' ? condition.of : [];
}

function* findProblems({ set: { kind }, order, show = [], beside = [], limit, withTies }: Extract<Plan, { ask: 'find' }>): Problems {
  for (const key of [...(order === undefined ? [] : [order.by]), ...show, ...beside]) yield* 'linked' in key ? keyProblems(kind, key) : sortKeyProblems(kind, key);
  if (withTies === true && (order === undefined || limit === undefined)) yield 'withTies needs an order and a limit.';
}

function* partProblems({ set, at }: ListPlan['parts'][number]): Problems {
  yield* setProblems(set);
  if (at !== undefined && 'value' in at) yield* valueProblems(set.kind, at.value, ofTime);
  else if (at !== undefined) yield* sortKeyProblems(set.kind, at);
}

function* sortKeyProblems(kind: NodeKind, key: SortKey): Problems {
  if ('value' in key) return yield* valueProblems(kind, key.value, (type) => (type === 'strings' ? 'a list has no order' : null));
  if ('duration' in key) {
    yield* measureProblems(kind, { statistic: 'longest', of: key });
    if (key.duration.orNow === 'now') yield 'A duration that orders rows ends at a moment, not now.';
    return;
  }
  if ('links' in key) return yield* linksProblems(kind, key.links);
  const { role: name, to } = key.latestLink;
  yield* linkProblems(kind, name, to);
  const role = roleOf(kind, name, to.kind);
  if (role !== undefined && !roleHas(role, 'at')) yield `latestLink: the relationship of the role "${name}" has no time.`;
}

function* measuredProblems(set: SetPlan, measure: Measure): Problems {
  yield* setProblems(set);
  yield* measureProblems(set.kind, measure);
}

function* measureProblems(kind: NodeKind, measure: Measure): Problems {
  if (measure.statistic === 'count') return;
  const amount = measure.of;
  if ('links' in amount) return yield* linksProblems(kind, amount.links);
  if ('share' in amount) {
    yield* setProblems(amount.share);
    if (amount.share.kind !== kind) yield `A share of ${kind} is not one of ${amount.share.kind}.`;
    if (measure.statistic !== 'mean') yield 'A share is a mean.';
    return;
  }
  if ('number' in amount && amount.unit !== undefined && amount.number !== 'duration_s') yield `${amount.number} is no length of time, so it has no unit`;
  if ('number' in amount) return yield* valueProblems(kind, { through: [], property: amount.number }, ofNumber);
  if ('untilLink' in amount) {
    yield* valueProblems(kind, { through: [], property: amount.untilLink.from }, ofTime);
    yield* linkProblems(kind, amount.untilLink.role, amount.untilLink.to);
    const role = roleOf(kind, amount.untilLink.role, amount.untilLink.to.kind);
    if (role !== undefined && !roleHas(role, 'at')) yield `untilLink: the relationship of the role "${amount.untilLink.role}" has no time.`;
    return;
  }
  yield* durationProblems(kind, amount.duration);
}

function* groupProblems({ set: { kind }, by, measure, keys, everyKey, having, limit, summary }: Extract<Plan, { ask: 'group' }>): Problems {
  for (const key of by) yield* keyProblems(kind, key);
  yield* verdictKeyProblems(by, measure);
  yield* measureProblems(kind, measure);
  const [first] = by;
  const keyKind = first !== undefined && 'linked' in first ? first.linked.at(-1)!.kind : null;
  if (keys !== undefined) {
    yield* setProblems(keys);
    if (keys.kind !== keyKind) yield `keys are of the kind ${keys.kind}, and the first key of the groups ${keyKind === null ? 'is no node' : `is of the kind ${keyKind}`}.`;
  }
  if (everyKey === true && first !== undefined && 'linked' in first && first.along !== undefined) yield 'everyKey has a row for those too of whom the relationship says nothing: without "along".';
  if (everyKey === true && (by.length !== 1 || keyKind === null)) yield 'everyKey needs one key, and that one linked: which values there might be besides is not known.';
  if (having !== undefined && measure.statistic !== 'count') yield 'having is of counts, and the measure is none.';
  if (summary !== undefined && limit !== undefined) yield 'summary is of all groups: it has no limit.';
}

/** Of whom a review is, and which verdict it has, two keys would not tell of the same one. */
function* verdictKeyProblems(by: readonly GroupKey[], measure: Measure): Problems {
  const verdicts = by.flatMap((key) => ('verdict' in key ? [key.verdict] : []));
  if (verdicts.length === 0) return;
  if (measure.statistic !== 'count') yield 'Of verdicts, reviews are counted: the measure is no other.';
  if (verdicts.length > 1 || by.some((key) => 'linked' in key && key.linked[0]?.role === verdicts[0]!.role)) yield `Beside the verdicts, no other key is of the role "${verdicts[0]!.role}".`;
}

function* keyProblems(kind: NodeKind, key: GroupKey): Problems {
  if ('verdict' in key) {
    yield* linkProblems(kind, key.verdict.role, key.verdict.to);
    return yield* alongProblems(kind, key.verdict.role, key.verdict.to.kind, { within: key.verdict.within, verdicts: [] });
  }
  if ('time' in key) return yield* valueProblems(kind, key.time, ofTime);
  if ('value' in key) return yield* valueProblems(kind, { through: key.through ?? [], property: key.value }, () => null);
  let from = kind;
  for (const { role, kind: to } of key.linked) {
    yield* said(roleProblem(from, role, to));
    from = to;
  }
  const [step, ...more] = key.linked;
  if (key.along === undefined || step === undefined) return;
  if (more.length > 0) yield 'Of several steps, it is not known of which relationship "along" is said.';
  yield* alongProblems(kind, step.role, step.kind, key.along);
}
