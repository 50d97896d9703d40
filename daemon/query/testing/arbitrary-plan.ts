/** Plans that the schema allows, put together at random. */
import fc from 'fast-check';
import { nodeKinds, type NodeKind, type PropertyDeclaration, type PropertyType } from '#schemas/graph';
import { roles, type Role } from '#schemas/graph-roles';
import { lengthUnitSchema, type Amount, type Condition, type Duration, type GroupKey, type LinkedKey, type Links, type Measure, type Order, type GraphPlan, type Range, type SetPlan, type ShownKey, type SortKey, type Step, type Value } from '#schemas/query';
import { roleHas } from '../plan/plan-parts.ts';
import { arbitraryValue, clocks, days, idsOf, labels } from './arbitrary-world.ts';

const kinds = Object.keys(nodeKinds) as NodeKind[];
/** Those that people ask about come more often. */
const kind = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<NodeKind>('Person', 'PullRequest', 'Issue', 'Meeting') }, { weight: 2, arbitrary: fc.constantFrom(...kinds) });

const optional = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item | undefined> => fc.option(item, { nil: undefined });
const declaredOf = (of: NodeKind): [string, PropertyDeclaration][] => Object.entries(nodeKinds[of].properties);
const propertiesOf = (of: NodeKind, ...types: readonly PropertyType[]): string[] => declaredOf(of).flatMap(([name, { type }]) => (types.includes(type) ? [name] : []));
const rolesOf = (from: NodeKind): readonly Role[] => roles.filter((role) => role.from === from);

function rangeOf(type: PropertyType): fc.Arbitrary<Range> {
  const moment = fc.tuple(fc.constantFrom(...days), fc.constantFrom(...clocks)).map(([day, clock]) => (type === 'date' ? day : `${day}T${clock}Z`));
  return fc.tuple(fc.option(moment), fc.option(moment)).map(([one, other]) => (one === null || other === null || one < other ? { from: one, before: other } : { from: null, before: one }));
}

/** A value of one of the types, of the node or of one that it leads to. */
function valueAmong(of: NodeKind, types: readonly PropertyType[]): fc.Arbitrary<Value & { readonly type: PropertyType }> {
  const typeIn = (end: NodeKind, property: string): PropertyType => declaredOf(end).find(([name]) => name === property)![1].type;
  const own = propertiesOf(of, ...types).map((property) => ({ through: [] as Step[], property, type: typeIn(of, property) }));
  const far = rolesOf(of).flatMap(({ name, to }) => propertiesOf(to, ...types).map((property) => ({ through: [{ role: name, kind: to }], property, type: typeIn(to, property) })));
  return own.length === 0 ? fc.constantFrom(...far) : far.length === 0 ? fc.constantFrom(...own) : fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: fc.constantFrom(...far) });
}

const hasValue = (of: NodeKind, types: readonly PropertyType[]): boolean => propertiesOf(of, ...types).length > 0 || rolesOf(of).some(({ to }) => propertiesOf(to, ...types).length > 0);
const isList = (name: string, of: NodeKind): boolean => propertiesOf(of, 'strings').includes(name);

function plainCondition(of: NodeKind): fc.Arbitrary<Condition> {
  const choices: fc.Arbitrary<Condition>[] = [
    fc.subarray([...idsOf(of), 'nobody'], { minLength: 1 }).map((ids) => ({ is: 'named', ids })),
    fc.constantFrom(...declaredOf(of).map(([name]) => name)).map((property) => ({ is: 'present', property })),
  ];
  const single = declaredOf(of).filter(([name, { type }]) => !isList(name, of) && type !== 'datetime' && type !== 'date');
  choices.push(fc.constantFrom(...(single.length === 0 ? declaredOf(of) : single)).chain(([property, declaration]) => fc.array(arbitraryValue(property, declaration), { minLength: 1, maxLength: 2 }).map((values) => ({ is: 'one of', property, values: values as (string | number | boolean)[] }))));
  const texts = propertiesOf(of, 'string');
  if (texts.length > 0) choices.push(fc.record({ property: fc.constantFrom(...texts), words: fc.subarray(['A', 'n', '三', "'", 'o', 'retry', 'ret', 'fix', 'log'], { minLength: 1, maxLength: 2 }) }).map(({ property, words }) => ({ is: 'containing', property, words })));
  const lists = propertiesOf(of, 'strings');
  if (lists.length > 0) choices.push(fc.record({ property: fc.constantFrom(...lists), values: fc.subarray([...labels], { minLength: 1, maxLength: 2 }) }).map(({ property, values }) => ({ is: 'holding', property, values })));
  if (hasValue(of, ['datetime', 'date'])) choices.push(valueAmong(of, ['datetime', 'date']).chain(({ type, ...value }) => rangeOf(type).map((range): Condition => ({ is: 'within', value, range }))));
  if (hasValue(of, ['integer', 'float'])) choices.push(fc.record({ value: valueAmong(of, ['integer', 'float']), operator: fc.constantFrom('<', '<=', '>', '>='), to: fc.constantFrom(1, 2.5, 60) }).map(({ value: { through, property }, operator, to }): Condition => ({ is: 'compared', value: { through, property }, operator, to })));
  const times = propertiesOf(of, 'datetime', 'date');
  if (times.length > 0) choices.push(fc.record({ is: fc.constant('lasting' as const), duration: durationOf(times), operator: fc.constantFrom('<', '<=', '>', '>='), to: fc.constantFrom(0, 1, 2.5, 24) }));
  return fc.oneof(...choices);
}

const lengthUnit = fc.constantFrom(...lengthUnitSchema.options);

/** Of what has ended, or until a moment. */
const durationOf = (times: readonly string[]): fc.Arbitrary<Duration> => fc.record({ from: fc.constantFrom(...times), to: fc.subarray([...times], { minLength: 1 }), unit: lengthUnit, orNow: fc.constantFrom(null, '2026-11-20T08:30:00Z') });

function linkCondition(of: NodeKind, depth: number): fc.Arbitrary<Condition> {
  return fc.constantFrom(...rolesOf(of)).chain((role) =>
    fc.record({ to: setOf(fc.constant(role.to), depth - 1), along: alongOf(role), sum: sumOf(role), bounds: fc.constantFrom({}, {}, {}, { atLeast: 2 }, { atLeast: 0, atMost: 0 }, { atMost: 1 }, { atLeast: 0, atMost: 1 }) }).map(({ to, along, sum, bounds }): Condition => ({ is: 'linked', role: role.name, to, ...(along === undefined ? {} : { along }), ...(sum === undefined ? {} : { sum }), ...bounds })),
  );
}

/** How many they are, whoever runs it finds out. */
function linkedToAll(of: NodeKind, depth: number): fc.Arbitrary<Condition> {
  return fc.constantFrom(...rolesOf(of)).chain((role) => fc.record({ to: setOf(fc.constant(role.to), depth - 1), along: alongOf(role), count: fc.nat(3) }).map(({ to, along, count }): Condition => ({ is: 'linked to all', role: role.name, to, ...(along === undefined ? {} : { along }), count })));
}

const sumOf = (role: Role): fc.Arbitrary<'count' | undefined> => (roleHas(role, 'count') ? optional(fc.constant('count' as const)) : fc.constant(undefined));

const counted: readonly NodeKind[] = ['Person', 'PullRequest', 'Issue'];

/** Links that are counted, or, where their relationships have a number, added up as often. */
function linksOf(of: NodeKind, depth = 1): fc.Arbitrary<Links> {
  const some = rolesOf(of).flatMap((role) => (counted.includes(of) && roleHas(role, 'count') ? [role, role, role] : [role]));
  return fc.constantFrom(...some).chain((role) => fc.record({ role: fc.constant(role.name), to: setOf(fc.constant(role.to), depth), along: alongOf(role), sum: sumOf(role) })).map(({ role, to, along, sum }) => ({ role, to, ...(along === undefined ? {} : { along }), ...(sum === undefined ? {} : { sum }) }));
}

function alongOf(role: Role): fc.Arbitrary<Extract<Condition, { is: 'linked' }>['along']> {
  if (!roleHas(role, 'at')) return fc.constant(undefined);
  const within = rangeOf('datetime').map((range) => ({ within: range }));
  const verdicts = fc.subarray(['approved', 'changes_requested', 'commented'], { minLength: 1 }).map((some) => ({ verdicts: some }));
  return optional(roleHas(role, 'verdict') ? fc.oneof(within, verdicts, fc.tuple(within, verdicts).map(([one, other]) => ({ ...one, ...other }))) : within);
}

function sharingCondition(of: NodeKind): fc.Arbitrary<Condition> {
  const shared = rolesOf(of).flatMap((one) => rolesOf(of).flatMap((other) => (one.to === other.to ? [{ is: 'sharing' as const, roles: [one.name, other.name] as [string, string], kind: one.to }] : [])));
  return fc.constantFrom(...shared);
}

function conditionOf(of: NodeKind, depth: number): fc.Arbitrary<Condition> {
  const simple: fc.Arbitrary<Condition> = depth <= 0 ? plainCondition(of) : fc.oneof({ weight: 3, arbitrary: plainCondition(of) }, { weight: 4, arbitrary: linkCondition(of, depth) }, { weight: 1, arbitrary: linkedToAll(of, depth) }, { weight: 1, arbitrary: sharingCondition(of) }, { weight: 1, arbitrary: fc.record({ is: fc.constant('more' as const), links: linksOf(of, depth - 1), than: linksOf(of, depth - 1) }) });
  const some = fc.array(simple, { minLength: 1, maxLength: 2 });
  return fc.oneof({ weight: 5, arbitrary: simple }, { weight: 2, arbitrary: simple.map((one): Condition => ({ is: 'not', of: one })) }, { weight: 1, arbitrary: some.map((list): Condition => ({ is: 'any', of: list })) }, { weight: 1, arbitrary: some.map((list): Condition => ({ is: 'not', of: { is: 'all', of: list } })) });
}

function setOf(of: fc.Arbitrary<NodeKind>, depth: number): fc.Arbitrary<SetPlan> {
  return of.chain((chosen) => fc.array(conditionOf(chosen, depth), { maxLength: depth > 1 ? 2 : 1 }).map((where) => ({ kind: chosen, where })));
}

function sortKeyOf(of: NodeKind): fc.Arbitrary<SortKey> {
  const links = linksOf(of).map((some) => ({ links: some }));
  const times = propertiesOf(of, 'datetime', 'date');
  const durations = times.length === 0 ? [] : [durationOf(times).map((duration) => ({ duration }))];
  return fc.oneof(valueAmong(of, ['string', 'integer', 'float', 'boolean', 'datetime', 'date']).map(({ through, property }) => ({ value: { through, property } })), links, ...latestLinkOf(of), ...durations);
}

function latestLinkOf(of: NodeKind): fc.Arbitrary<Extract<SortKey, { latestLink: unknown }>>[] {
  const timed = rolesOf(of).filter((role) => roleHas(role, 'at'));
  return timed.length === 0 ? [] : [fc.constantFrom(...timed).chain((role) => setOf(fc.constant(role.to), 1).map((to) => ({ latestLink: { role: role.name, to } })))];
}

function amountOf(of: NodeKind): fc.Arbitrary<Amount> {
  const times = propertiesOf(of, 'datetime', 'date');
  const numbers = propertiesOf(of, 'integer', 'float');
  const choices: fc.Arbitrary<Amount>[] = [linksOf(of).map((links) => ({ links }))];
  if (numbers.length > 0) choices.push(fc.constantFrom(...numbers).chain((number) => (number === 'duration_s' ? lengthUnit.map((unit): Amount => ({ number, unit })) : fc.constant<Amount>({ number }))));
  if (times.length > 0) choices.push(fc.record({ from: fc.constantFrom(...times), to: fc.subarray(times, { minLength: 1 }), unit: lengthUnit, orNow: fc.constantFrom(null, 'now', '2026-11-20T08:30:00Z') }).map((duration) => ({ duration })));
  const timed = rolesOf(of).filter((role) => roleHas(role, 'at'));
  if (times.length > 0 && timed.length > 0) choices.push(fc.constantFrom(...timed).chain((role) => fc.record({ from: fc.constantFrom(...times), to: setOf(fc.constant(role.to), 1), unit: lengthUnit }).map((rest) => ({ untilLink: { ...rest, role: role.name } }))));
  return fc.oneof(...choices);
}

const measureOf = (of: NodeKind): fc.Arbitrary<Measure> => fc.oneof(fc.constant<Measure>({ statistic: 'count' }), fc.record({ statistic: fc.constantFrom('mean', 'median', 'shortest', 'longest', 'total'), of: amountOf(of) }), setOf(fc.constant(of), 1).map((share): Measure => ({ statistic: 'mean', of: { share } })));
const limit = optional(fc.integer({ min: 1, max: 4 }));

function stepsFrom(of: NodeKind): fc.Arbitrary<Step[]> {
  const one = fc.constantFrom(...rolesOf(of)).map(({ name, to }): Step => ({ role: name, kind: to }));
  return fc.oneof({ weight: 3, arbitrary: one.map((step) => [step]) }, { weight: 1, arbitrary: one.chain((step) => fc.constantFrom(...rolesOf(step.kind)).map(({ name, to }) => [step, { role: name, kind: to }])) });
}

function linkedKeyOf(of: NodeKind): fc.Arbitrary<LinkedKey> {
  return stepsFrom(of).chain((steps) => {
    const role = steps.length === 1 ? rolesOf(of).find(({ name, to }) => name === steps[0]!.role && to === steps[0]!.kind) : undefined;
    return (role === undefined ? fc.constant(undefined) : alongOf(role)).map((along) => ({ linked: steps, ...(along !== undefined && { along }) }));
  });
}

const shownKeyOf = (of: NodeKind): fc.Arbitrary<ShownKey> => fc.oneof(sortKeyOf(of), linkedKeyOf(of));

const find = setOf(kind, 2).chain((set) =>
  fc
    .record({
      order: optional(fc.record({ by: sortKeyOf(set.kind), descending: fc.boolean() }) as fc.Arbitrary<Order>),
      limit,
      withTies: fc.boolean(),
      show: optional(fc.array(shownKeyOf(set.kind), { maxLength: 2 })),
      beside: optional(fc.array(shownKeyOf(set.kind), { maxLength: 2 })),
    })
    .map(({ withTies, ...rest }): GraphPlan => ({ ask: 'find', set, ...rest, ...(withTies && rest.order !== undefined && rest.limit !== undefined ? { withTies } : {}) })),
);

function groupKeyOf(of: NodeKind): fc.Arbitrary<GroupKey> {
  const valueOf = (end: NodeKind): fc.Arbitrary<string> => fc.constantFrom(...declaredOf(end).map(([name]) => name));
  const own = valueOf(of).map((value) => ({ value }));
  const far = stepsFrom(of).chain((through) => valueOf(through.at(-1)!.kind).map((value) => ({ value, through })));
  const value = fc.oneof(own, far);
  const time = hasValue(of, ['datetime', 'date']) ? [fc.record({ time: valueAmong(of, ['datetime', 'date']).map(({ through, property }) => ({ through, property })), unit: fc.constantFrom<'day' | 'week' | 'month' | 'quarter' | 'year'>('day', 'week', 'month', 'quarter', 'year') })] : [];
  return fc.oneof({ weight: 3, arbitrary: linkedKeyOf(of) }, { weight: 1, arbitrary: value }, ...verdictKeyOf(of).map((arbitrary) => ({ weight: 3, arbitrary })), ...time.map((arbitrary) => ({ weight: 2, arbitrary })));
}

function verdictKeyOf(of: NodeKind): fc.Arbitrary<GroupKey>[] {
  return rolesOf(of).filter((role) => roleHas(role, 'verdict')).map((role) => fc.record({ to: setOf(fc.constant(role.to), 1), within: optional(rangeOf('datetime')) }).map(({ to, within }) => ({ verdict: { role: role.name, to, ...(within !== undefined && { within }) } })));
}

const bounds = fc.constantFrom({ atLeast: 2 }, { atMost: 1 }, { atLeast: 1, atMost: 2 });

const group = setOf(kind, 1).chain((set) =>
  fc.record({ by: fc.array(groupKeyOf(set.kind), { minLength: 1, maxLength: 2 }), measure: measureOf(set.kind), order: fc.constantFrom<'most' | 'fewest' | 'key'>('most', 'fewest', 'key'), limit, hasKeys: fc.boolean(), every: fc.boolean(), having: optional(bounds), summary: fc.option(fc.constantFrom<'mean' | 'median'>('mean', 'median'), { nil: undefined, freq: 4 }) }).chain(({ hasKeys, every, having, summary, ...rest }) => {
    const [first] = rest.by;
    const verdict = rest.by.find((key) => 'verdict' in key);
    // One key of them, beside none of the same role, and counted.
    if (verdict !== undefined) return fc.constant<GraphPlan>({ ask: 'group', set, ...rest, by: [verdict, ...rest.by.filter((key) => !('verdict' in key) && !('linked' in key && key.linked[0]!.role === verdict.verdict.role))], measure: { statistic: 'count' }, having, summary, limit: summary === undefined ? rest.limit : undefined });
    const keyKind = first !== undefined && 'linked' in first ? first.linked.at(-1)!.kind : null;
    const keys = hasKeys && keyKind !== null ? setOf(fc.constant(keyKind), 1) : fc.constant(undefined);
    return keys.map((some): GraphPlan => ({ ask: 'group', set, ...rest, keys: some, everyKey: every && keyKind !== null && rest.by.length === 1 && !('along' in first!), having: rest.measure.statistic === 'count' ? having : undefined, summary, limit: summary === undefined ? rest.limit : undefined }));
  }),
);

const compare = kind.chain((of) => fc.record({ sides: fc.array(fc.record({ name: fc.constantFrom('Ana', "O'Brien", '张三'), set: setOf(fc.constant(of), 1) }), { minLength: 2, maxLength: 3 }), measure: measureOf(of), order: fc.constantFrom<'most' | 'fewest' | 'said'>('most', 'fewest', 'said'), isApart: fc.boolean() })).map(({ isApart, ...plan }): GraphPlan => ({ ask: 'compare', ...plan, ...(isApart && plan.sides.length === 2 ? { difference: true } : {}) }));
const part = kind.chain((of) => {
  const own = propertiesOf(of, 'datetime', 'date').map((property) => fc.constant({ value: { through: [] as Step[], property } }));
  const times = [...own, ...latestLinkOf(of)];
  return fc.record({ name: fc.constantFrom('opened', '已合并'), set: setOf(fc.constant(of), 1), at: times.length === 0 ? fc.constant(undefined) : optional(fc.oneof(...times)) });
});
const list = fc.array(part, { minLength: 2, maxLength: 3 }).map((parts): GraphPlan => ({ ask: 'list', parts }));
const single = setOf(kind, 2).chain((set) => fc.oneof(fc.constantFrom<GraphPlan>({ ask: 'count', set }, { ask: 'whether', set }, { ask: 'whether', set, none: true }), measureOf(set.kind).map((measure): GraphPlan => ({ ask: 'measure', set, measure }))));

export const arbitraryPlan: fc.Arbitrary<GraphPlan> = fc.oneof({ weight: 4, arbitrary: find }, { weight: 2, arbitrary: single }, { weight: 3, arbitrary: group }, { weight: 1, arbitrary: compare }, { weight: 1, arbitrary: list });

