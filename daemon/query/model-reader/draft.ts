/**
 * What a language model is asked to fill in for a question: flat, so that small models can, and with the question's own words for everything. Sets of
 * things have letters instead of lying inside each other; names and times stay as they were said, and only we turn them into ids and ranges.
 */
import { z } from 'zod';
import { nodeKinds, type NodeKind } from '#schemas/graph';
import { stateNames } from '../grammar/states.ts';

const kindSchema = z.enum(Object.keys(nodeKinds) as [NodeKind, ...NodeKind[]]);
const said = z.string().describe('The words of the question that say it, copied.');

export const operators = ['more than', 'at least', 'exactly', 'at most', 'fewer than'] as const;
export const events = ['opened', 'merged', 'closed', 'updated', 'due', 'happened'] as const;
export const verdicts = ['approved', 'changes_requested', 'commented', 'dismissed'] as const;
export const spells = ['open', 'merge', 'close', 'age', 'meeting'] as const;

const amountSchema = z.object({ operator: z.enum(operators), number: z.int().min(0).max(1_000_000) });

/** Which fields count, `is` says. */
export const draftConditionSchema = z.object({
  said,
  is: z.enum(['named', 'state', 'contains', 'labelled', 'when', 'linked', 'lasting', 'same', 'nth']),
  not: z.boolean().nullish().describe('True when the question denies it.'),
  or: z.int().nullish().describe('Conditions of a set with the same number: one of them is enough.'),
  names: z.array(z.string()).nullish().describe('named: as in the question.'),
  state: z.enum(stateNames as [string, ...string[]]).nullish(),
  text: z.string().nullish().describe('contains, labelled: the words that are looked for.'),
  time: z.string().nullish().describe('when, linked: the words of the time.'),
  event: z.enum(events).nullish().describe('when: what happened then.'),
  role: z.string().nullish().describe('linked: what the things of the set `to` are for this thing.'),
  otherRole: z.string().nullish().describe('same: the other role of the same thing.'),
  to: z.string().nullish().describe('linked, same: the letter of a set.'),
  verdict: z.enum(verdicts).nullish(),
  count: amountSchema.nullish().describe('linked: how many; lasting: how long.'),
  unit: z.enum(['hours', 'minutes']).nullish(),
  order: z.enum(['newest', 'oldest']).nullish().describe('nth: from which end.'),
});
export type DraftCondition = z.infer<typeof draftConditionSchema>;

export const draftSetSchema = z.object({ set: z.string().describe('A letter.'), said, kind: kindSchema, where: z.array(draftConditionSchema) });
export type DraftSet = z.infer<typeof draftSetSchema>;

export const draftKeySchema = z.object({ said, kind: kindSchema.nullish(), role: z.string().nullish(), unit: z.enum(['day', 'week', 'month', 'quarter', 'year']).nullish() });
export type DraftKey = z.infer<typeof draftKeySchema>;

export const draftSchema = z.object({
  ask: z.enum(['list', 'count', 'whether', 'most', 'fewest', 'group', 'how long', 'compare', 'what was said', 'cannot']),
  said,
  of: z.string().describe('The letter of the set that is asked for; empty for compare.'),
  sets: z.array(draftSetSchema).max(8),
  order: z.object({ said, by: z.enum(['newest', 'oldest']), number: z.int().min(1).max(1000).nullish() }).nullish(),
  top: z.object({ said, number: z.int().min(1).max(1000) }).nullish().describe('most, fewest: how many rows.'),
  per: z.array(draftKeySchema).max(2).nullish().describe('most, fewest, group, how long: for each of what.'),
  duration: z.object({ said, statistic: z.enum(['mean', 'median', 'shortest', 'longest', 'total']), of: z.enum(spells) }).nullish(),
  sides: z.array(z.string()).max(10).nullish().describe('compare: the letters of the sets.'),
  fewest: z.boolean().nullish().describe('compare: who has fewer comes first.'),
});
export type Draft = z.infer<typeof draftSchema>;
