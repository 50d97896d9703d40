/**
 * A question as a plan: typed, closed, and unable to express a write. The grammar makes it, a language model may make it, and Cypher is made of it;
 * nothing in it is Cypher text. What a plan of the right shape may still get wrong (a role that a kind does not have) is checked by
 * daemon/query/plan/check-plan.ts.
 */
import { z } from 'zod';
import { nodeKinds, type NodeKind } from '#schemas/graph';

const kindSchema = z.enum(Object.keys(nodeKinds) as [NodeKind, ...NodeKind[]]);

/** Of a time: `from` is in it, `before` is not; null is open. Datetimes in UTC (`2026-11-20T08:30:00Z`), or days for a property of the type `date`. */
export const rangeSchema = z.strictObject({ from: z.string().nullable(), before: z.string().nullable() });
export type Range = z.infer<typeof rangeSchema>;

/** A step along a role (schemas/graph-roles.ts) to nodes of a kind. */
export const stepSchema = z.strictObject({ role: z.string(), kind: kindSchema });
export type Step = z.infer<typeof stepSchema>;

/** A value that a node has itself, or the node at the end of steps that have one end each: a decision's meeting's `started_at`. */
export const valueSchema = z.strictObject({ through: z.array(stepSchema).max(2).default([]), property: z.string() });
export type Value = z.infer<typeof valueSchema>;

/** What the relationship of a link has to say itself. */
export const alongSchema = z.strictObject({ within: rangeSchema.optional(), verdicts: z.array(z.string()).optional() });
export type Along = z.infer<typeof alongSchema>;

export type Condition =
  /** One of these nodes, by the property that names a node of the kind. */
  | { is: 'named'; ids: string[] }
  /** The property has one of the values: a state, a number, true. */
  | { is: 'one of'; property: string; values: (string | number | boolean)[] }
  /** Each word is somewhere in the property's text, whatever its case. */
  | { is: 'containing'; property: string; words: string[] }
  /** The property is a list of texts that holds one of the values, whatever its case. */
  | { is: 'holding'; property: string; values: string[] }
  | { is: 'within'; value: Value; range: Range }
  /** In the property's own unit: `duration_s` in seconds. */
  | { is: 'compared'; value: Value; operator: '<' | '<=' | '>' | '>='; to: number }
  /** How long it took, in the duration's unit; what has not ended took no time yet. */
  | { is: 'lasting'; duration: Duration; operator: '<' | '<=' | '>' | '>='; to: number }
  | { is: 'present'; property: string }
  /** From `atLeast` (default 1) to `atMost` nodes of `to` have the role for the node. `atLeast: 0, atMost: 0`: none has. With `sum` that number of the relationships is added up instead: three comments. */
  | { is: 'linked'; role: string; to: SetPlan; along?: Along | undefined; atLeast?: number | undefined; atMost?: number | undefined; sum?: 'count' | undefined }
  /** Every node of `to`, of which there is one at least, has the role for it. How many they are is found before the plan is compiled, and stands in `count` (resolve-picked.ts). */
  | LinkedToAll
  /** It has more of these links than of those: people with more reviews than pull requests. */
  | { is: 'more'; links: Links; than: Links }
  /** Some node has both roles for it: a pull request's author who merged it too. */
  | { is: 'sharing'; roles: [string, string]; kind: NodeKind }
  /** The last condition of a set, or of an `all` in it: of the nodes that fulfil the others there, the first `limit` in an order, "the last meeting". Found before the plan is compiled (resolve-picked.ts). */
  | { is: 'picked'; order: Order; limit: number }
  | { is: 'all'; of: Condition[] }
  | { is: 'any'; of: Condition[] }
  | { is: 'not'; of: Condition };

/** Whoever attended every stand-up. */
export interface LinkedToAll {
  is: 'linked to all';
  role: string;
  to: SetPlan;
  along?: Along | undefined;
  count?: number | undefined;
}

/** Links of a node that are counted: how many nodes of `to` have the role for it; with `sum`, what that number of the relationships adds up to: comments. */
export interface Links {
  role: string;
  to: SetPlan;
  along?: Along | undefined;
  sum?: 'count' | undefined;
}

/** The nodes of a kind for which all conditions are true. */
export interface SetPlan {
  kind: NodeKind;
  where: Condition[];
}

const countSchema = z.int().min(0).max(1_000_000);

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('named'), ids: z.array(z.string()).min(1).max(1000) }),
    z.strictObject({ is: z.literal('one of'), property: z.string(), values: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1) }),
    z.strictObject({ is: z.literal('containing'), property: z.string(), words: z.array(z.string().min(1)).min(1) }),
    z.strictObject({ is: z.literal('holding'), property: z.string(), values: z.array(z.string()).min(1) }),
    z.strictObject({ is: z.literal('within'), value: valueSchema, range: rangeSchema }),
    z.strictObject({ is: z.literal('compared'), value: valueSchema, operator: z.enum(['<', '<=', '>', '>=']), to: z.number() }),
    z.strictObject({ is: z.literal('lasting'), duration: z.lazy(() => durationSchema), operator: z.enum(['<', '<=', '>', '>=']), to: z.number() }),
    z.strictObject({ is: z.literal('present'), property: z.string() }),
    z.strictObject({ is: z.literal('linked'), role: z.string(), to: setSchema, along: alongSchema.optional(), atLeast: countSchema.optional(), atMost: countSchema.optional(), sum: z.literal('count').optional() }),
    z.strictObject({ is: z.literal('linked to all'), role: z.string(), to: setSchema, along: alongSchema.optional(), count: countSchema.optional() }),
    z.strictObject({ is: z.literal('more'), links: z.lazy(() => linksSchema), than: z.lazy(() => linksSchema) }),
    z.strictObject({ is: z.literal('sharing'), roles: z.tuple([z.string(), z.string()]), kind: kindSchema }),
    z.strictObject({ is: z.literal('picked'), order: z.lazy(() => orderSchema), limit: z.int().min(1).max(1000) }),
    z.strictObject({ is: z.literal('all'), of: z.array(conditionSchema) }),
    z.strictObject({ is: z.literal('any'), of: z.array(conditionSchema).min(1) }),
    z.strictObject({ is: z.literal('not'), of: conditionSchema }),
  ]),
);

export const setSchema: z.ZodType<SetPlan> = z.strictObject({ kind: kindSchema, where: z.array(conditionSchema).default([]) });

const linksSchema: z.ZodType<Links> = z.strictObject({ role: z.string(), to: setSchema, along: alongSchema.optional(), sum: z.literal('count').optional() });

export const lengthUnitSchema = z.enum(['minutes', 'hours', 'days', 'weeks']);
export type LengthUnit = z.infer<typeof lengthUnitSchema>;

/** Time between two moments of a node: `to` is the first of them that it has. `orNow` for what has not ended: `now`, or a datetime; how old it is. */
export const durationSchema = z.strictObject({ from: z.string(), to: z.array(z.string()).min(1), unit: lengthUnitSchema, orNow: z.string().nullable().default(null) });
export type Duration = z.infer<typeof durationSchema>;

const valueKeySchema = z.strictObject({ value: valueSchema });
/** `along`: of the links that say so: when it was last approved, and not last reviewed. */
const latestLinkSchema = z.strictObject({ latestLink: z.strictObject({ role: z.string(), to: setSchema, along: alongSchema.optional() }) });

/** By what rows are ordered: a value of the node, or the latest `at` of its links to a set. Rows without it come last. */
export const sortKeySchema = z.union([
  valueKeySchema,
  latestLinkSchema,
  /** "The most reviewed PRs". */
  z.strictObject({ links: linksSchema }),
  /** How long it took; what has not ended has none, so that `orNow` is null or a moment. */
  z.strictObject({ duration: durationSchema }),
]);
export type SortKey = z.infer<typeof sortKeySchema>;

/** The nodes at the end of steps. `along`: of one step, what its relationship has to say: whoever reviewed them in October, or approved them. */
const linkedKeySchema = z.strictObject({ linked: z.array(stepSchema).min(1).max(3), along: alongSchema.optional() });
export type LinkedKey = z.infer<typeof linkedKeySchema>;

/** A column that a question asks for: a value of each node, or a list of those that are linked to it, `with their reviewers`. */
export const shownKeySchema = z.union([sortKeySchema, linkedKeySchema]);
export type ShownKey = z.infer<typeof shownKeySchema>;

export const orderSchema = z.strictObject({ by: sortKeySchema, descending: z.boolean() });
export type Order = z.infer<typeof orderSchema>;

/** Time from a moment of the node to the earliest of its links to a set; none for a node without such a link. */
export const untilLinkSchema = z.strictObject({ from: z.string(), role: z.string(), to: setSchema, unit: lengthUnitSchema });

/** What is counted or computed of a set. */
export const amountSchema = z.union([
  z.strictObject({ duration: durationSchema }),
  /** A number of the node; `duration_s` is given in hours, or in the unit. */
  z.strictObject({ number: z.string(), unit: lengthUnitSchema.optional() }),
  z.strictObject({ links: linksSchema }),
  /** How long until it was first reviewed. */
  z.strictObject({ untilLink: untilLinkSchema }),
  /** In percent: 100 for a node that is in this set of its kind as well, else 0. The mean of them is a share. */
  z.strictObject({ share: setSchema }),
]);
export type Amount = z.infer<typeof amountSchema>;

export const measureSchema = z.union([
  z.strictObject({ statistic: z.literal('count') }),
  z.strictObject({ statistic: z.enum(['mean', 'median', 'shortest', 'longest', 'total']), of: amountSchema }),
]);
export type Measure = z.infer<typeof measureSchema>;

/**
 * What the rows of a group have in common: the node at the end of steps, a calendar unit of the zone in which it is asked, or a value (of a list: each of its
 * texts), its own or that of the nodes at the end of `through`: a decision's meeting's `series`.
 */
export const groupKeySchema = z.union([
  linkedKeySchema,
  z.strictObject({ time: valueSchema, unit: z.enum(['day', 'week', 'month', 'quarter', 'year']) }),
  z.strictObject({ value: z.string(), through: z.array(stepSchema).min(1).max(2).optional() }),
  /** What the relationships of a role say, those within a time: reviews per verdict. Counted are they, and not the nodes. */
  z.strictObject({ verdict: z.strictObject({ role: z.string(), to: setSchema, within: rangeSchema.optional() }) }),
]);
export type GroupKey = z.infer<typeof groupKeySchema>;

const limitSchema = z.int().min(1).max(1000);

const graphPlans = [
  /**
   * The nodes, with the columns of their kind. `withTies`: also what ties with the last one in the order. `show` adds columns in front of them, for what
   * is asked before the nodes themselves, `beside` behind them. A column that the kind has anyway is there once, where it was asked for.
   */
  z.strictObject({ ask: z.literal('find'), set: setSchema, order: orderSchema.optional(), limit: limitSchema.optional(), withTies: z.boolean().optional(), show: z.array(shownKeySchema).optional(), beside: z.array(shownKeySchema).max(4).optional() }),
  z.strictObject({ ask: z.literal('count'), set: setSchema }),
  /** Is there any? With `none`: is there none, "are all PRs merged" by those that are not. */
  z.strictObject({ ask: z.literal('whether'), set: setSchema, none: z.literal(true).optional() }),
  /**
   * One row per group: its keys, then the measure. `keys` restricts the nodes of the first key, which must be linked; with `everyKey` those without any member have a row too.
   * `having` keeps the groups whose count is in the bounds. `summary` makes one row of all groups: the mean or median of their measures.
   */
  z.strictObject({
    ask: z.literal('group'),
    set: setSchema,
    by: z.array(groupKeySchema).min(1).max(2),
    measure: measureSchema,
    order: z.enum(['most', 'fewest', 'key']),
    limit: limitSchema.optional(),
    keys: setSchema.optional(),
    everyKey: z.boolean().optional(),
    having: z.strictObject({ atLeast: countSchema.optional(), atMost: countSchema.optional() }).optional(),
    summary: z.enum(['mean', 'median']).optional(),
  }),
  /** One number of the whole set. */
  z.strictObject({ ask: z.literal('measure'), set: setSchema, measure: measureSchema }),
  /** One row per side: its name, the measure; the greater first (`fewest`: the smaller; `said`: as they were named). `difference`, of two sides: and by how much it is more than the other's. */
  z.strictObject({ ask: z.literal('compare'), sides: z.array(z.strictObject({ name: z.string(), set: setSchema })).min(2).max(10), measure: measureSchema, order: z.enum(['most', 'fewest', 'said']), difference: z.literal(true).optional() }),
  /**
   * Things of several kinds, or that several things were done to: `PRs and issues labelled bug`, `what did Ben do last week`. The parts one after the
   * other, the newest of each first, by `at` (the time of what was done) or the kind's own time; `name` is the part's heading.
   */
  z.strictObject({ ask: z.literal('list'), parts: z.array(z.strictObject({ name: z.string(), set: setSchema, at: z.union([valueKeySchema, latestLinkSchema]).optional() })).min(2).max(12) }),
] as const;

/** What the graph is asked. */
export const graphPlanSchema = z.discriminatedUnion('ask', graphPlans);
export type GraphPlan = z.infer<typeof graphPlanSchema>;
export type FindPlan = Extract<GraphPlan, { ask: 'find' }>;
export type ListPlan = Extract<GraphPlan, { ask: 'list' }>;
export type GroupPlan = Extract<GraphPlan, { ask: 'group' }>;

/** What was said of something: for retrieval (daemon/retrieval), by these people, in these meetings. */
const openPlanSchema = z.strictObject({ ask: z.literal('open'), text: z.string().min(1), people: z.array(z.string()).optional(), meetings: setSchema.optional() });
export type OpenPlan = z.infer<typeof openPlanSchema>;

export const planSchema = z.discriminatedUnion('ask', [...graphPlans, openPlanSchema]);
export type Plan = GraphPlan | OpenPlan;
