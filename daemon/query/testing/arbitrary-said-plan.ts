/** Plans of every shape over the schema's own roles and properties, from few words, so that two of them are often nearly the same. */
import fc from 'fast-check';
import { nodeKinds, type NodeKind, type PropertyDeclaration } from '#schemas/graph';
import { roles } from '#schemas/graph-roles';
import { lengthUnitSchema, type Condition, type Duration, type GroupKey, type Links, type Measure, type Order, type Plan, type Range, type SetPlan, type ShownKey, type Value } from '#schemas/query';

const kinds = Object.keys(nodeKinds) as NodeKind[];
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
const lengthUnit = fc.constantFrom(...lengthUnitSchema.options);
const bound = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });

export const arbitraryRange: fc.Arbitrary<Range> = fc.constantFrom({ from: '2026-05-01', before: null }, { from: null, before: '2026-11-18' }, { from: '2026-11-09', before: '2026-11-16' });

function propertiesOf(kind: NodeKind, ...types: PropertyDeclaration['type'][]): string[] {
  return Object.entries<PropertyDeclaration>(nodeKinds[kind].properties).flatMap(([name, { type }]) => (types.includes(type) ? [name] : []));
}

function values(kind: NodeKind, ...types: PropertyDeclaration['type'][]): fc.Arbitrary<Value>[] {
  const own = propertiesOf(kind, ...types).map((property): Value => ({ through: [], property }));
  const meetings = roles.filter((role) => role.from === kind && role.to === 'Meeting' && role.direction === 'out');
  const through = meetings.flatMap((role) => propertiesOf('Meeting', ...types).map((property): Value => ({ through: [{ role: role.name, kind: 'Meeting' }], property })));
  return own.length + through.length === 0 ? [] : [fc.constantFrom(...own, ...through)];
}

function linked(kind: NodeKind, depth: number): fc.Arbitrary<Condition> {
  return fc.constantFrom(...roles.filter((role) => role.from === kind)).chain((role) =>
    fc
      .record(
        {
          to: arbitrarySet(role.to, depth - 1),
          atLeast: bound,
          atMost: bound,
          sum: fc.constantFrom<('count' | undefined)[]>(undefined, undefined, 'count'),
          along: fc.option(fc.record({ within: arbitraryRange, verdicts: fc.constantFrom<string[]>(['approved'], ['commented'], ['approved', 'commented']) }, { requiredKeys: [] }), { nil: undefined }),
        },
        { requiredKeys: ['to'] },
      )
      .map((rest): Condition => ({ is: 'linked', role: role.name, ...rest })),
  );
}

function lasting(kind: NodeKind): fc.Arbitrary<Condition>[] {
  const times = propertiesOf(kind, 'datetime', 'date');
  if (times.length === 0) return [];
  return [fc.record({ is: fc.constant('lasting' as const), duration: durationOf(times, null), operator: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const), to: fc.constantFrom(0, 1, 14, 24) })];
}

/** @param orNow A moment that what has not ended may last to. */
const durationOf = (times: readonly string[], ...orNow: readonly (string | null)[]): fc.Arbitrary<Duration> => fc.record({ from: fc.constantFrom(...times), to: fc.uniqueArray(fc.constantFrom(...times), { minLength: 1, maxLength: 2 }), unit: lengthUnit, orNow: fc.constantFrom(...orNow) });

function sharing(kind: NodeKind): fc.Arbitrary<Condition>[] {
  const pairs = roles.filter((role) => role.from === kind).flatMap((one) => roles.filter((other) => other.from === kind && other.to === one.to && other.name !== one.name).map((other) => ({ is: 'sharing' as const, roles: [one.name, other.name] as [string, string], kind: one.to })));
  return pairs.length === 0 ? [] : [fc.constantFrom(...pairs)];
}

function plainCondition(kind: NodeKind): fc.Arbitrary<Condition> {
  const words = fc.uniqueArray(fc.constantFrom('rate', 'limits', 'in atlas', '"open"', '限流'), { minLength: 1, maxLength: 2 });
  const textual = propertiesOf(kind, 'string');
  const lists = propertiesOf(kind, 'strings');
  return fc.oneof(
    ids.map((chosen): Condition => ({ is: 'named', ids: chosen })),
    fc.record({ is: fc.constant('one of' as const), property: fc.constantFrom(...textual, 'state', 'status'), values: fc.uniqueArray(fc.constantFrom('open', 'closed', 'merged', 'done', 'odd one'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ is: fc.constant('present' as const), property: fc.constantFrom(...Object.keys(nodeKinds[kind].properties)) }),
    ...(textual.length === 0 ? [] : [fc.record({ is: fc.constant('containing' as const), property: fc.constantFrom(...textual), words })]),
    ...(lists.length === 0 ? [] : [fc.record({ is: fc.constant('holding' as const), property: fc.constantFrom(...lists), values: words })]),
    ...values(kind, 'datetime', 'date').map((value) => fc.record({ is: fc.constant('within' as const), value, range: arbitraryRange })),
    ...values(kind, 'integer', 'float').map((value) => fc.record({ is: fc.constant('compared' as const), value, operator: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const), to: fc.constantFrom(0, 1, 60, 3600) })),
    ...lasting(kind),
    ...sharing(kind),
  );
}

function condition(kind: NodeKind, depth: number): fc.Arbitrary<Condition> {
  if (depth <= 0) return plainCondition(kind);
  const inner = fc.array(condition(kind, depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: plainCondition(kind) },
    { weight: 4, arbitrary: linked(kind, depth) },
    { weight: 1, arbitrary: fc.tuple(countedLinks(kind), bound).map(([{ role, to, along }, count]): Condition => ({ is: 'linked to all', role, to, along, count })) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('more' as const), links: countedLinks(kind), than: countedLinks(kind) }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('all' as const), of: inner }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('any' as const), of: inner }) },
    { weight: 1, arbitrary: condition(kind, depth - 1).map((of): Condition => ({ is: 'not', of })) },
  );
}

export function arbitrarySet(kind: NodeKind, depth: number): fc.Arbitrary<SetPlan> {
  return fc.array(condition(kind, depth), { maxLength: depth > 0 ? 3 : 1 }).map((where) => ({ kind, where }));
}

function links(kind: NodeKind): fc.Arbitrary<{ role: string; to: SetPlan }> {
  return fc.constantFrom(...roles.filter((role) => role.from === kind)).chain((role) => fc.record({ role: fc.constant(role.name), to: arbitrarySet(role.to, 0) }));
}

function countedLinks(kind: NodeKind): fc.Arbitrary<Links> {
  const rest = fc.record({ along: fc.record({ within: arbitraryRange, verdicts: fc.constantFrom<string[]>(['approved'], ['commented']) }, { requiredKeys: [] }), sum: fc.constant('count' as const) }, { requiredKeys: [] });
  return fc.tuple(links(kind), rest).map(([link, more]) => ({ ...link, ...more }));
}

function sortKey(kind: NodeKind): fc.Arbitrary<Order['by']> {
  return fc.oneof(...values(kind, 'datetime', 'date', 'integer').map((value) => fc.record({ value })), links(kind).map((link) => ({ latestLink: link })), countedLinks(kind).map((link) => ({ links: link })));
}

function measure(kind: NodeKind): fc.Arbitrary<Measure> {
  const statistic = fc.constantFrom('mean' as const, 'median' as const, 'shortest' as const, 'longest' as const, 'total' as const);
  const times = propertiesOf(kind, 'datetime');
  const numbers = propertiesOf(kind, 'integer', 'float');
  const duration = (): fc.Arbitrary<Measure> =>
    fc.record({ statistic, of: fc.record({ duration: durationOf(times, null, '2026-11-18T10:00:00Z') }) });
  return fc.oneof(
    fc.constant<Measure>({ statistic: 'count' }),
    ...(times.length === 0 ? [] : [duration()]),
    ...(numbers.length === 0 ? [] : [fc.record({ statistic, of: fc.record({ number: fc.constantFrom(...numbers) }) })]),
    fc.record({ statistic, of: countedLinks(kind).map((link) => ({ links: link })) }),
    arbitrarySet(kind, 1).map((share): Measure => ({ statistic: 'mean', of: { share } })),
    ...(times.length === 0 ? [] : [fc.record({ statistic, of: fc.tuple(links(kind), fc.constantFrom(...times), lengthUnit).map(([link, from, unit]) => ({ untilLink: { ...link, from, unit } })) })]),
  );
}

function groupKey(kind: NodeKind): fc.Arbitrary<GroupKey> {
  const steps = roles.filter((role) => role.from === kind);
  return fc.oneof(
    fc.constantFrom(...steps).map((role): GroupKey => ({ linked: [{ role: role.name, kind: role.to }] })),
    ...values(kind, 'datetime').map((time) => fc.record({ time, unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const, 'year' as const) })),
    fc.constantFrom(...Object.keys(nodeKinds[kind].properties)).map((value): GroupKey => ({ value })),
    ...(kind === 'PullRequest' ? [fc.record({ verdict: fc.record({ role: fc.constant('reviewer'), to: arbitrarySet('Person', 1), within: arbitraryRange }, { requiredKeys: ['role', 'to'] }) })] : []),
    fc.constantFrom(...steps).chain((role) => fc.constantFrom(...Object.keys(nodeKinds[role.to].properties)).map((value): GroupKey => ({ value, through: [{ role: role.name, kind: role.to }] }))),
  );
}

function shownKey(kind: NodeKind): fc.Arbitrary<ShownKey> {
  const linked = fc.constantFrom(...roles.filter((role) => role.from === kind)).map((role): ShownKey => ({ linked: [{ role: role.name, kind: role.to }] }));
  return fc.oneof(sortKey(kind), linked);
}

const limit = fc.integer({ min: 1, max: 3 });

function planOf(kind: NodeKind): fc.Arbitrary<Plan> {
  const set = arbitrarySet(kind, 2);
  const order = fc.record({ by: sortKey(kind), descending: fc.boolean() });
  return fc.oneof(
    fc.record({ ask: fc.constant('find' as const), set, order, limit, withTies: fc.boolean(), show: fc.array(shownKey(kind), { maxLength: 2 }), beside: fc.array(shownKey(kind), { maxLength: 2 }) }, { requiredKeys: ['ask', 'set'] }),
    set.map((of): Plan => ({ ask: 'count', set: of })),
    set.map((of): Plan => ({ ask: 'whether', set: of })),
    set.map((of): Plan => ({ ask: 'whether', set: of, none: true })),
    fc.record(
      { ask: fc.constant('group' as const), set, by: fc.array(groupKey(kind), { minLength: 1, maxLength: 2 }), measure: measure(kind), order: fc.constantFrom('most' as const, 'fewest' as const, 'key' as const), limit, keys: arbitrarySet('Person', 1), everyKey: fc.boolean(), having: fc.record({ atLeast: fc.integer({ min: 1, max: 3 }), atMost: fc.integer({ min: 4, max: 6 }) }, { requiredKeys: [] }), summary: fc.constantFrom('mean' as const, 'median' as const) },
      { requiredKeys: ['ask', 'set', 'by', 'measure', 'order'] },
    ),
    fc.record({ ask: fc.constant('measure' as const), set, measure: measure(kind) }),
    fc.record({ ask: fc.constant('list' as const), parts: fc.tuple(set, arbitrarySet('Issue', 1), fc.option(sortKey(kind), { nil: undefined })).map(([one, other, at]) => [{ name: 'one', set: one, ...(at !== undefined && ('value' in at || 'latestLink' in at) && { at }) }, { name: 'other', set: other }]) }),
    fc.record({ ask: fc.constant('compare' as const), difference: fc.constantFrom<(true | undefined)[]>(true, undefined), sides: fc.tuple(set, set).map(([one, other]) => [{ name: 'one', set: one }, { name: 'other', set: other }]), measure: measure(kind), order: fc.constantFrom('most' as const, 'fewest' as const, 'said' as const) }),
  );
}

export const arbitraryPlan: fc.Arbitrary<Plan> = fc.constantFrom(...kinds).chain(planOf);
