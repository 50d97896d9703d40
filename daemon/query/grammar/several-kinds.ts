/**
 * Questions for things of several kinds, `open PRs and issues in atlas`, `everything merged last week`: one question for each kind, in the same words. What
 * each of them finds is one list. Pure.
 */
import type { ListPlan, Plan } from '#schemas/query';
import { isTime, timeOfPart } from './asks.ts';

export interface KindWords {
  /** The names of kinds, and what joins two of them, as alternatives of patterns. */
  readonly nouns: string;
  readonly joints: string;
  /** Words for one number of all of them: what is asked then is a sum. */
  readonly sums: RegExp;
  readonly anything: readonly Anything[];
}

/** What names no kind, `everything`, `what is`, with what a question for a kind says in its place, and the kinds that it may be. */
export interface Anything {
  readonly pattern: RegExp;
  readonly put: (noun: string, said: string) => string;
  readonly kinds: readonly string[];
}

/** A question for one of the kinds. */
export interface OfOneKind {
  readonly question: string;
  /** Where of it a place of the question as it was said stands. */
  readonly moved: (at: number) => number;
}

export interface KindsApart {
  readonly questions: readonly OfOneKind[];
  /** Every kind was named; else those that the question makes sense of are meant. */
  readonly isNamed: boolean;
}

const MOST_KINDS = 5;

/** Null for a question that speaks of one kind. */
export function kindsApart(question: string, { nouns, joints, sums, anything }: KindWords): KindsApart | null {
  const found = asWords(`(?:${nouns})(?:(?:${joints})(?:${nouns}))+`).exec(question);
  const noun = asWords(nouns);
  if (found !== null) {
    const named = found[0].match(noun) ?? [];
    return named.length > MOST_KINDS || sums.test(question) ? null : { questions: named.map((one) => put(question, found.index, found[0].length, one)), isNamed: true };
  }
  // 撤回的决定有什么: it is said already of which kind they are. The meeting that things come from may be named, and bug is a label too.
  if ((question.match(noun) ?? []).some((one) => !besides.test(one))) return null;
  for (const { pattern, put: putFor, kinds } of anything) {
    const any = pattern.exec(question);
    if (any !== null) return { questions: kinds.map((one) => put(question, any.index, any[0].length, putFor(one, any[0]))), isNamed: false };
  }
  return null;
}

/** `bugs, docs PRs`: these and those, whatever could be made of the first as words about the others. */
export function namesTwoLists(question: string, { nouns }: KindWords): boolean {
  const kind = `(?<![\\p{L}\\d])(?:${nouns}|drafts)`;
  return new RegExp(`^[^,，]*${kind}\\s*,\\s*(?:(?!(?:which|what|who|how|any|is|are|do|does|did|has|have|with|without|no|not|in|by|the)\\b)[\\p{Script=Latin}-]+\\s+){0,2}${kind}(?:\\s+(?:in|of)\\s+[\\p{Script=Latin}\\d-]+)?\\s*[.?!]*$`, 'iu').test(question);
}

const besides = /^(?:meetings?|会议|bugs?)$/iu;

const asWords = (pattern: string): RegExp => new RegExp(`(?<![\\p{Script=Latin}\\d])(?:${pattern})(?![\\p{Script=Latin}\\d])`, 'giu');

function put(question: string, from: number, length: number, said: string): OfOneKind {
  return { question: `${question.slice(0, from)}${said}${question.slice(from + length)}`, moved: (at) => (at < from ? at : at + said.length - length) };
}

/**
 * The list of what plans for one kind each find; null where they are no such plans. Which 3 of two kinds are the newest, nobody has said; nor does anybody
 * ask for all that is open, of whatever kind and wherever.
 */
export function listOfEach(plans: readonly Plan[], isNamed: boolean): Plan | null {
  const counted = plans.flatMap((plan) => (plan.ask === 'count' ? [{ name: '', set: plan.set }] : []));
  if (isNamed && counted.length === plans.length && new Set(counted.map(({ set }) => set.kind)).size === plans.length) return { ask: 'compare', sides: counted, measure: { statistic: 'count' }, order: 'said' };
  const parts = plans.flatMap((plan) => partOf(plan) ?? []).filter(({ set }) => isNamed || set.where.some(({ is }) => is !== 'one of'));
  const kinds = new Set(parts.map(({ set }) => set.kind));
  return parts.length === plans.length && kinds.size === parts.length && parts.length > 1 ? { ask: 'list', parts } : null;
}

function partOf(plan: Plan): ListPlan['parts'][number] | null {
  if (plan.ask !== 'find' || plan.limit !== undefined || plan.show !== undefined || plan.beside !== undefined || plan.set.kind === 'Person' || plan.set.kind === 'Project') return null;
  if (plan.order === undefined) return { name: '', set: plan.set };
  return plan.order.descending && isTime(plan.order.by) ? { name: '', set: plan.set, ...timeOfPart(plan.set.kind, plan.order.by) } : null;
}
