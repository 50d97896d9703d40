/** What a plan answers over plain nodes and relationships, by the words of schemas/query.ts: what both stores' rows are held against. */
import type { GraphNode } from '#schemas/graph';
import type { Amount, GraphPlan, GroupKey, LinkedKey, Measure, Order, Plan, ShownKey, SortKey } from '#schemas/query';
import { localDayIn } from '../time/local-day.ts';
import { compareCells, compareRows, type Cell, type Row } from './cells.ts';
import { labelOf, shownOf, usualOrderOf } from './evaluated-columns.ts';
import { countLinks, endsOf, holds, lengthOf, linkedNeighbours, membersOf, seconds, unique, valueOf, valuesOf, type PlainGraph } from './evaluate-set.ts';

/** @param zone Of the days, weeks and months of groups. */
export function evaluatePlan(graph: PlainGraph, plan: GraphPlan, now: string, zone = 'UTC'): Row[] {
  switch (plan.ask) {
    case 'find':
      return evaluateFind(graph, plan);
    case 'count':
      return [[membersOf(graph, plan.set).length]];
    case 'whether':
      return [[membersOf(graph, plan.set).length > 0 !== (plan.none === true)]];
    case 'measure':
      return [[measureOf(graph, membersOf(graph, plan.set), plan.measure, now)]];
    case 'compare': {
      const rows = plan.sides.map(({ name, set }): Row => [name, measureOf(graph, membersOf(graph, set), plan.measure, now)]);
      const shown = plan.difference === true ? rows.map((row, index): Row => [...row, differenceOf(row[1]!, rows[1 - index]![1]!)]) : rows;
      return plan.order === 'said' ? shown : shown.toSorted((one, other) => compareCells(one[1]!, other[1]!, plan.order === 'most'));
    }
    case 'list':
      return evaluateList(graph, plan);
    case 'group':
      return evaluateGroup(graph, plan, now, localDayIn(zone));
  }
}

const differenceOf = (one: Cell, other: Cell): Cell => (one === null || other === null ? null : Math.round((Number(one) - Number(other)) * 10_000) / 10_000);

function sortCell(graph: PlainGraph, node: GraphNode, key: SortKey, descending: boolean): Cell {
  if ('links' in key) return countLinks(graph, node, key.links);
  if ('duration' in key) return amountOf(graph, node, key, '');
  const values = 'value' in key ? valuesOf(graph, node, key.value) : linkedNeighbours(graph, node, key.latestLink.role, key.latestLink.to, key.latestLink.along).flatMap(({ relationship }) => relationship.properties.at ?? []);
  const sorted = (values as Cell[]).toSorted((one, other) => compareCells(one, other, descending || 'latestLink' in key));
  return sorted[0] ?? null;
}

function evaluateFind(graph: PlainGraph, plan: Extract<Plan, { ask: 'find' }>): Row[] {
  const { set, limit, withTies, show = [], beside = [] } = plan;
  const order: Order | null = plan.order ?? usualOrderOf(set.kind);
  const found = membersOf(graph, set).map((node) => ({ node, sort: order === null ? labelOf(node) : sortCell(graph, node, order.by, order.descending) }));
  const sorted = found.toSorted((one, other) => compareCells(one.sort, other.sort, order?.descending) || compareCells(one.node.id, other.node.id));
  const last = limit === undefined ? undefined : sorted[limit - 1];
  const kept = last === undefined ? sorted : sorted.filter(({ sort }, index) => index < limit! || (withTies === true && compareCells(sort, last.sort) === 0));
  return kept.map(({ node }) => [...show.map((key) => shownCell(graph, node, key)), ...shownOf(graph, node, plan), ...beside.map((key) => shownCell(graph, node, key))]);
}

function shownCell(graph: PlainGraph, node: GraphNode, key: ShownKey): Cell {
  if (!('linked' in key)) return sortCell(graph, node, key, true);
  const names = unique(nodesOf(graph, node, key).map(labelOf));
  return names.toSorted((one, other) => compareCells(one, other)).join(', ') || null;
}

/** Those to which steps lead, or of which the one relationship says so. */
function nodesOf(graph: PlainGraph, node: GraphNode, { linked, along }: LinkedKey): GraphNode[] {
  if (along === undefined) return endsOf(graph, node, linked);
  const { role, kind } = linked[0]!;
  return unique(linkedNeighbours(graph, node, role, { kind, where: [] }, along).map((found) => found.node));
}

function evaluateList(graph: PlainGraph, { parts }: Extract<Plan, { ask: 'list' }>): Row[] {
  return parts.flatMap(({ name, set, at }) => {
    const by = at ?? usualOrderOf(set.kind)?.by;
    const found = membersOf(graph, set).map((node) => ({ node, time: by === undefined ? null : sortCell(graph, node, by, true) }));
    const sorted = found.toSorted((one, other) => compareCells(one.time, other.time, true) || compareCells(one.node.id, other.node.id));
    return sorted.map(({ node, time }): Row => [labelOf(node), node.kind === 'PullRequest' || node.kind === 'Issue' ? cellOf(node, 'title') : null, cellOf(node, 'state') ?? cellOf(node, 'status'), time, name]);
  });
}

interface KeyPart {
  readonly identity: string;
  readonly order: Row;
  readonly cells: Row;
}

const asKey = (cell: Cell): KeyPart => ({ identity: `${typeof cell} ${String(cell)}`, order: [cell], cells: [cell] });
const asNodeKey = (node: GraphNode): KeyPart => ({ identity: `${node.kind} ${node.id}`, order: [labelOf(node), node.id], cells: node.kind === 'PullRequest' || node.kind === 'Issue' ? [node.id, cellOf(node, 'title')] : [labelOf(node)] });
const cellOf = (node: GraphNode, property: string): Cell => (valueOf(node, property) as Cell | undefined) ?? null;

type LocalDay = ReturnType<typeof localDayIn>;

function keysOf(graph: PlainGraph, node: GraphNode, key: GroupKey, localDay: LocalDay): KeyPart[] {
  if ('linked' in key) return nodesOf(graph, node, key).map(asNodeKey);
  if ('verdict' in key) return verdictsOf(graph, node, key.verdict).map(asKey);
  if ('time' in key) return unique(valuesOf(graph, node, key.time).map((time) => unitOf(String(time), key.unit, localDay))).map(asKey);
  const values = valuesOf(graph, node, { through: key.through ?? [], property: key.value });
  return unique(values.flatMap((value): readonly Cell[] => (Array.isArray(value) ? (value as readonly string[]) : [value as Cell]))).map(asKey);
}

/** One for each relationship. */
function verdictsOf(graph: PlainGraph, node: GraphNode, { role, to, within }: Extract<GroupKey, { verdict: unknown }>['verdict']): Cell[] {
  return linkedNeighbours(graph, node, role, to, { within }).flatMap(({ relationship }) => (relationship.properties.verdict as Cell | undefined) ?? []);
}

function unitOf(time: string, unit: Extract<GroupKey, { time: unknown }>['unit'], localDay: LocalDay): string {
  // A day is the same everywhere; a moment is of the day that it is there.
  const day = new Date(`${time.length > 10 ? localDay(Date.parse(time)) : time}T00:00:00Z`);
  if (unit === 'quarter') return `${day.getUTCFullYear()}-Q${Math.floor(day.getUTCMonth() / 3) + 1}`;
  if (unit === 'week') day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, { day: 10, week: 10, month: 7, year: 4 }[unit]);
}

function evaluateGroup(graph: PlainGraph, { set, by, measure, order, limit, keys, everyKey, having, summary }: Extract<Plan, { ask: 'group' }>, now: string, localDay: LocalDay): Row[] {
  const groups = new Map<string, { parts: readonly KeyPart[]; members: GraphNode[] }>();
  const allowed = keys === undefined ? null : new Set(membersOf(graph, keys).map((node) => asNodeKey(node).identity));
  const every = everyKey === true && 'linked' in by[0]! ? membersOf(graph, keys ?? { kind: by[0].linked.at(-1)!.kind, where: [] }) : [];
  for (const node of every) groups.set(asNodeKey(node).identity, { parts: [asNodeKey(node)], members: [] });
  for (const node of membersOf(graph, set)) {
    for (const parts of combinations(by.map((key) => keysOf(graph, node, key, localDay)))) {
      if (allowed !== null && !allowed.has(parts[0]!.identity)) continue;
      const name = parts.map(({ identity }) => identity).join('\n');
      if (!groups.has(name)) groups.set(name, { parts, members: [] });
      groups.get(name)!.members.push(node);
    }
  }
  const measured = [...groups.values()].map(({ parts, members }) => ({ parts, measure: measureOf(graph, members, measure, now) })).filter((group) => having === undefined || (Number(group.measure) >= (having.atLeast ?? 0) && Number(group.measure) <= (having.atMost ?? Infinity)));
  if (summary !== undefined) return [[statistic(summary, measured.flatMap((group) => (group.measure === null ? [] : [Number(group.measure)])))]];
  const byKey = (one: { parts: readonly KeyPart[] }, other: { parts: readonly KeyPart[] }): number => compareRows(one.parts.flatMap((part) => part.order), other.parts.flatMap((part) => part.order));
  const sorted = measured.toSorted((one, other) => (order === 'key' ? 0 : compareCells(one.measure, other.measure, order === 'most')) || byKey(one, other));
  const last = limit === undefined ? undefined : sorted[limit - 1];
  const kept = last === undefined ? sorted : sorted.filter((group, index) => index < limit! || (order !== 'key' && compareCells(group.measure, last.measure) === 0));
  return kept.map((group) => [...group.parts.flatMap((part) => part.cells), group.measure]);
}

const combinations = (lists: readonly (readonly KeyPart[])[]): KeyPart[][] => lists.reduce<KeyPart[][]>((rows, list) => rows.flatMap((row) => list.map((part) => [...row, part])), [[]]);

function measureOf(graph: PlainGraph, nodes: readonly GraphNode[], measure: Measure, now: string): Cell {
  if (measure.statistic === 'count') return nodes.length;
  return statistic(measure.statistic, nodes.flatMap((node) => amountOf(graph, node, measure.of, now) ?? []));
}

function amountOf(graph: PlainGraph, node: GraphNode, amount: Amount, now: string): number | null {
  if ('links' in amount) return countLinks(graph, node, amount.links);
  if ('share' in amount) return holds(graph, node, { is: 'all', of: amount.share.where }) ? 100 : 0;
  if ('number' in amount) {
    const value = valueOf(node, amount.number);
    return value === undefined ? null : Number(value) / (amount.number === 'duration_s' ? seconds[amount.unit ?? 'hours'] : 1);
  }
  if ('untilLink' in amount) {
    const { from, role, to, unit } = amount.untilLink;
    const [first] = linkedNeighbours(graph, node, role, to).flatMap(({ relationship }) => (relationship.properties.at === undefined ? [] : [Date.parse(String(relationship.properties.at))])).toSorted((one, other) => one - other);
    const since = valueOf(node, from);
    return first === undefined || since === undefined ? null : (first - Date.parse(String(since))) / 1000 / seconds[unit];
  }
  return lengthOf(node, amount.duration, now);
}

function statistic(name: Exclude<Measure['statistic'], 'count'>, values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (sorted.length === 0) return name === 'total' ? 0 : null;
  const middle = (sorted.length - 1) / 2;
  const result = { mean: total / sorted.length, median: (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2, shortest: sorted[0]!, longest: sorted.at(-1)!, total }[name];
  return Math.round(result * 10_000) / 10_000;
}

