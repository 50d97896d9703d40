/** What is wrong with the sets of a plan and their conditions, in words. */
import type { NodeKind, PropertyType } from '#schemas/graph';
import { roleOf } from '#schemas/graph-roles';
import type { Along, Condition, Duration, Links, Range, SetPlan, Value } from '#schemas/query';
import { momentProblem, propertyProblem, roleProblem, valueProblem, verdictProblem } from './check-words.ts';
import { propertyType, roleHas } from './plan-parts.ts';

/** A question goes from one to three links: each more multiplies what has to be looked at, and nobody can read back whether it was meant so. */
export const MOST_LINKS_NESTED = 3;

export type Problems = Generator<string, void, undefined>;

/** @param depth How many links lead to the set. */
export function* setProblems({ kind, where }: SetPlan, depth = 0): Problems {
  for (const condition of where) yield* conditionProblems(kind, condition, depth);
}

export function* linkProblems(kind: NodeKind, role: string, to: SetPlan, depth = 0): Problems {
  yield* depthProblems(depth + 1);
  yield* said(roleProblem(kind, role, to.kind));
  yield* setProblems(to, depth + 1);
}

/** @param problemOf What is wrong with a property of the type; null when nothing is. */
export function* valueProblems(kind: NodeKind, { through, property }: Value, problemOf: (type: PropertyType) => string | null, depth = 0): Problems {
  yield* depthProblems(depth + through.length);
  let from = kind;
  for (const { role, kind: to } of through) {
    yield* said(roleProblem(from, role, to));
    from = to;
  }
  const type = propertyType(from, property);
  if (type === undefined) return yield* said(propertyProblem(from, property));
  const problem = problemOf(type);
  if (problem !== null) yield `${from}.${property}: ${problem}.`;
}

export const ofTime = (type: PropertyType): string | null => (type === 'datetime' || type === 'date' ? null : 'it is no time');
export const ofNumber = (type: PropertyType): string | null => (type === 'integer' || type === 'float' ? null : 'it is no number');
const ofText = (type: PropertyType): string | null => (type === 'string' ? null : 'it is no text, so it contains no words');
const ofList = (type: PropertyType): string | null => (type === 'strings' ? null : 'it is no list: use "one of" or "containing"');
const ofOne = (type: PropertyType): string | null => (type === 'strings' ? 'it is a list: use "holding"' : null);

export function* said(problem: string | null): Problems {
  if (problem !== null) yield problem;
}

function* depthProblems(depth: number): Problems {
  if (depth > MOST_LINKS_NESTED) yield `More than ${MOST_LINKS_NESTED} links lie inside each other.`;
}

function* conditionProblems(kind: NodeKind, condition: Condition, depth: number): Problems {
  switch (condition.is) {
    case 'named':
      return;
    case 'one of':
      yield* valueProblems(kind, { through: [], property: condition.property }, ofOne);
      if (propertyType(kind, condition.property) !== 'strings') for (const value of condition.values) yield* said(valueProblem(kind, condition.property, value));
      return;
    case 'containing':
      return yield* valueProblems(kind, { through: [], property: condition.property }, ofText);
    case 'holding':
      return yield* valueProblems(kind, { through: [], property: condition.property }, ofList);
    case 'within':
      yield* valueProblems(kind, condition.value, ofTime, depth);
      return yield* rangeProblems(condition.range, typeOf(kind, condition.value));
    case 'compared':
      return yield* valueProblems(kind, condition.value, ofNumber, depth);
    case 'lasting':
      yield* durationProblems(kind, condition.duration);
      if (condition.duration.orNow === 'now') yield 'A duration that nodes are told apart by ends at a moment, not now.';
      return;
    case 'present':
      return yield* said(propertyProblem(kind, condition.property));
    case 'linked':
      return yield* linkedProblems(kind, condition, depth);
    case 'linked to all':
      return yield* linksProblems(kind, condition, depth);
    case 'more':
      yield* linksProblems(kind, condition.links, depth);
      return yield* linksProblems(kind, condition.than, depth);
    case 'sharing':
      for (const role of condition.roles) yield* said(roleProblem(kind, role, condition.kind));
      return;
    case 'all':
    case 'any':
      for (const one of condition.of) yield* conditionProblems(kind, one, depth);
      return;
    case 'not':
      return yield* conditionProblems(kind, condition.of, depth);
  }
}

export function* durationProblems(kind: NodeKind, { from, to, orNow }: Duration): Problems {
  for (const property of [from, ...to]) yield* valueProblems(kind, { through: [], property }, ofTime);
  if (orNow !== null && orNow !== 'now') yield* said(momentProblem(orNow, 'datetime'));
}

const typeOf = (kind: NodeKind, { through, property }: Value): PropertyType | undefined => propertyType(through.at(-1)?.kind ?? kind, property);

function* rangeProblems({ from, before }: Range, type: PropertyType | undefined): Problems {
  if (type !== 'datetime' && type !== 'date') return;
  for (const bound of [from, before]) if (bound !== null) yield* said(momentProblem(bound, type));
  if (from !== null && before !== null && from >= before) yield `The range from ${from} to before ${before} is empty.`;
}

/** What is wrong with links that are counted, or added up. */
export function* linksProblems(kind: NodeKind, { role: name, to, along, sum }: Links, depth = 0): Problems {
  yield* linkProblems(kind, name, to, depth);
  const role = roleOf(kind, name, to.kind);
  if (sum !== undefined && role !== undefined && !roleHas(role, sum)) yield `The relationship of the role "${name}" has no ${sum}.`;
  if (along !== undefined) yield* alongProblems(kind, name, to.kind, along);
}

function* linkedProblems(kind: NodeKind, condition: Extract<Condition, { is: 'linked' }>, depth: number): Problems {
  yield* linksProblems(kind, condition, depth);
  const { role, atLeast = 1, atMost } = condition;
  if (atMost !== undefined && atMost < atLeast) yield `linked "${role}": at most ${atMost} is less than at least ${atLeast}.`;
}

export function* alongProblems(kind: NodeKind, name: string, to: NodeKind, { within, verdicts }: Along): Problems {
  const role = roleOf(kind, name, to);
  if (role === undefined) return;
  if (within !== undefined) {
    if (!roleHas(role, 'at')) yield `The relationship of the role "${name}" has no time.`;
    yield* rangeProblems(within, 'datetime');
  }
  if (verdicts === undefined) return;
  if (!roleHas(role, 'verdict')) yield `The relationship of the role "${name}" has no verdict.`;
  for (const verdict of verdicts) yield* said(verdictProblem(verdict));
}
