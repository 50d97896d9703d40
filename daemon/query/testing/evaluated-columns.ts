/** The columns that an answer has of each kind, said once more and apart from the compiler. */
import type { GraphNode, NodeKind } from '#schemas/graph';
import type { Condition, Order, Plan, ShownKey } from '#schemas/query';
import { neighbours, unique, valueOf, type PlainGraph } from './evaluate-set.ts';
import { compareCells, type Cell } from './cells.ts';

export function labelOf(node: GraphNode): string {
  const property = { Person: 'name', Project: 'name', Topic: 'name', Meeting: 'title', Note: 'title', Commit: 'message', Decision: 'text', ActionItem: 'text', Question: 'text', Risk: 'text', Segment: 'text', PullRequest: null, Issue: null, Day: null }[node.kind];
  return String((property === null ? undefined : valueOf(node, property)) ?? node.id);
}

export function usualOrderOf(kind: NodeKind): Order | null {
  const times: Partial<Record<NodeKind, string>> = { PullRequest: 'created_at', Issue: 'created_at', Commit: 'committed_at', Meeting: 'started_at' };
  const own = times[kind];
  if (own !== undefined) return { by: { value: { through: [], property: own } }, descending: true };
  if (!['Decision', 'ActionItem', 'Question', 'Risk'].includes(kind)) return null;
  return { by: { value: { through: [{ role: 'raised in', kind: 'Meeting' }], property: 'started_at' } }, descending: true };
}

type Column = readonly [name: string, cell: Cell];

export function shownOf(graph: PlainGraph, node: GraphNode, plan: Extract<Plan, { ask: 'find' }>): Cell[] {
  const shown = [...(plan.show ?? []), ...(plan.beside ?? [])].flatMap((key) => namesOf(node.kind, key));
  const own = columnsOf(graph, node);
  const names = unique([...plan.set.where.flatMap(timesOf), ...(plan.order !== undefined && 'value' in plan.order.by && plan.order.by.value.through.length === 0 ? [plan.order.by.value.property] : [])]);
  const added = names.filter((name) => isTime(node.kind, name) && !own.some(([other]) => other === name)).map((name): Column => [name, cellOf(node, name)]);
  return [labelOf(node), ...[...own, ...added].filter(([name]) => !shown.includes(name)).map(([, cell]) => cell)];
}

/** What a column is called that was asked for; empty where no kind has one that is called so. The times of links are called by the relationship: merged_at is one that a kind has too. */
function namesOf(kind: NodeKind, key: ShownKey): string[] {
  if ('value' in key) return [key.value.property];
  if ('duration' in key) return [key.duration.unit];
  if ('latestLink' in key) return [`${{ merger: 'merged', merged: 'merged', closer: 'closed', closed: 'closed' }[key.latestLink.role] ?? 'reviewed'}_at`];
  const [step, ...more] = 'linked' in key ? key.linked : [];
  if (step === undefined || more.length > 0) return [];
  const own: Readonly<Record<string, string[]>> = { 'PullRequest author': ['author'], 'ActionItem assignee': ['owner'], 'ActionItem raised in': ['meeting'], 'Decision raised in': ['meeting'], 'Question raised in': ['meeting'], 'Risk raised in': ['meeting'], 'Segment part of': ['meeting'] };
  return own[`${kind} ${step.role}`] ?? [];
}

function isTime(kind: NodeKind, name: string): boolean {
  const times: Partial<Record<NodeKind, readonly string[]>> = { PullRequest: ['created_at', 'closed_at', 'merged_at', 'updated_at'], Issue: ['created_at', 'closed_at', 'updated_at'], Commit: ['committed_at'], Meeting: ['started_at'], ActionItem: ['due'] };
  return times[kind]?.includes(name) ?? false;
}

function timesOf(condition: Condition): string[] {
  if (condition.is === 'all' || condition.is === 'any') return condition.of.flatMap(timesOf);
  if (condition.is === 'within') return condition.value.through.length === 0 ? [condition.value.property] : [];
  if (condition.is !== 'one of' || condition.property !== 'state' || condition.values.length !== 1) return [];
  return { merged: ['merged_at'], closed: ['closed_at'] }[String(condition.values[0])] ?? [];
}

const cellOf = (node: GraphNode, property: string): Cell => (valueOf(node, property) as Cell | undefined) ?? null;

function columnsOf(graph: PlainGraph, node: GraphNode): Column[] {
  const own = (name: string, property = name): Column => [name, cellOf(node, property)];
  const others = (role: string, kind: NodeKind): GraphNode[] => unique(neighbours(graph, node, role, kind).map((found) => found.node));
  const first = (cells: readonly Cell[]): Cell => cells.toSorted((one, other) => compareCells(one, other))[0] ?? null;
  const all = (role: string, kind: NodeKind): Cell => unique(others(role, kind).map(labelOf)).toSorted((one, other) => compareCells(one, other)).join(', ') || null;
  const meeting = (role = 'raised in'): Column => ['meeting', first(others(role, 'Meeting').map(labelOf))];
  const started = (): Column => ['started_at', first(others('raised in', 'Meeting').map((one) => cellOf(one, 'started_at')))];
  switch (node.kind) {
    case 'PullRequest':
      return [own('title'), own('state'), ['author', all('author', 'Person')], own('created_at')];
    case 'Issue':
      return [own('title'), own('state'), own('created_at')];
    case 'Commit':
      return [own('hash', 'id'), own('committed_at')];
    case 'Meeting': {
      const seconds = valueOf(node, 'duration_s');
      return [own('started_at'), ['hours', seconds === undefined ? null : Math.round((Number(seconds) / 3600) * 10_000) / 10_000]];
    }
    case 'Segment':
      return [['speaker', first(others('speaker', 'Person').map(labelOf)) ?? cellOf(node, 'speaker')], meeting('part of'), ['start_seconds', valueOf(node, 'start_ms') === undefined ? null : Number(valueOf(node, 'start_ms')) / 1000]];
    case 'Decision':
      return [meeting(), started()];
    case 'ActionItem':
      return [['owner', all('assignee', 'Person')], own('due'), own('status'), meeting()];
    case 'Question':
      return [own('status'), meeting(), started()];
    case 'Risk':
      return [own('kind'), meeting(), started()];
    case 'Note':
      return [own('path')];
    default:
      return [];
  }
}
