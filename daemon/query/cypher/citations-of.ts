/**
 * Where rows come from: the second of a meeting that says it, or the page at GitHub. A few statements for all rows, one for each kind of node, and
 * bounded: a row that many segments prove is cited by the first of them.
 */
import { keyOf, type NodeKind, type NodeName } from '#schemas/graph';
import { roleOf } from '#schemas/graph-roles';
import type { Condition, GraphPlan, SetPlan } from '#schemas/query';
import type { CypherValue, ReadLimits } from '../../graph/graph-store.ts';
import { flattened, setsOf } from '../plan/plan-parts.ts';
import { runPlan, type ReadGraph } from './run-plan.ts';

/** `row` is the place of the row in the answer. */
export type Citation = { readonly row: number; readonly recordingId: string; readonly segmentIds: readonly string[]; readonly startSeconds: number } | { readonly row: number; readonly url: string };

export interface CitationOptions {
  /** Rows that are cited: the first of them; default 100. */
  readonly maxRows?: number;
  /** Of each statement; default 5,000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_ROWS = 100;
const DEFAULT_TIME_MS = 5000;
/** Of all rows together. */
const MOST_FOUND = 5000;
const SEGMENTS_EACH = 5;
/** Nodes that prove a yes. */
const MOST_PROOFS = 5;

/** What a statement finds for a node: a url, or a segment of a recording. */
interface Proof {
  readonly key: string;
  readonly url?: string;
  readonly recordingId?: string;
  readonly segmentId?: string;
  readonly startMs?: number;
}

type Ask = (statement: string, parameters: Readonly<Record<string, unknown>>) => Promise<readonly Proof[]>;

/**
 * @param nodes Of each row, as `runPlan` gives them.
 * @throws ColloquyError what the graph throws.
 */
export async function citationsOf(read: ReadGraph, plan: GraphPlan, nodes: readonly (readonly NodeName[])[], { maxRows = DEFAULT_ROWS, timeoutMs = DEFAULT_TIME_MS, signal }: CitationOptions = {}): Promise<readonly Citation[]> {
  if (plan.ask === 'whether') {
    // A yes is proved by those that there are.
    const proof: GraphPlan = { ask: 'find', set: plan.set, limit: MOST_PROOFS };
    const found = await runPlan(read, proof, { maxRows: MOST_PROOFS, now: '', timeoutMs, signal });
    return (await citationsOf(read, proof, found.nodes, { timeoutMs, signal })).map((citation) => ({ ...citation, row: 0 }));
  }
  const limits: ReadLimits = { maxRows: MOST_FOUND, timeoutMs, signal };
  const ask: Ask = async (statement, parameters) => (await read(statement, parameters, limits)).rows.map(proofOf);
  const cited = nodes.slice(0, maxRows).flatMap((names, row) => names.map((name) => ({ ...name, row })));
  const citations: Citation[] = [];
  for (const kind of new Set(cited.map((name) => name.kind))) {
    const ofKind = cited.filter((name) => name.kind === kind);
    const link = mentionIn(plan, kind);
    const mentions = link === null ? null : await mentionsOf(read, link, kind, limits);
    const proofs = await proofsOf(ask, kind, ofKind.map(({ id }) => id), mentions);
    for (const { id, row } of ofKind) citations.push(...asCitations(row, proofs.filter(({ key }) => key === id)));
  }
  return citations.toSorted((one, other) => one.row - other.row);
}

/** Columns: key, url, recording, segment, start in ms. */
function proofOf([key, url, recordingId, segmentId, startMs]: readonly CypherValue[]): Proof {
  return { key: key as string, ...(typeof url === 'string' && { url }), ...(typeof recordingId === 'string' && { recordingId }), ...(typeof segmentId === 'string' && { segmentId }), startMs: Number(startMs ?? 0) };
}

const items: readonly NodeKind[] = ['Decision', 'ActionItem', 'Question', 'Risk'];
const pages: readonly NodeKind[] = ['PullRequest', 'Issue', 'Commit', 'Project'];

async function proofsOf(ask: Ask, kind: NodeKind, ids: readonly string[], mentions: Mentions | null): Promise<readonly Proof[]> {
  const parameters = { ids };
  if (items.includes(kind)) return ask(`MATCH (n:${kind}) WHERE n.id IN $ids MATCH (n)-[:EVIDENCED_BY]->(s:Segment) MATCH (s)-[:PART_OF]->(m:Meeting) RETURN n.id AS key, null AS url, m.id AS recording, s.id AS segment, s.start_ms AS start ORDER BY key, start, segment`, parameters);
  if (kind === 'Segment') return ask('MATCH (s:Segment) WHERE s.id IN $ids MATCH (s)-[:PART_OF]->(m:Meeting) RETURN s.id AS key, null AS url, m.id AS recording, s.id AS segment, s.start_ms AS start ORDER BY key', parameters);
  const urls = pages.includes(kind) ? await ask(`MATCH (n:${kind}) WHERE n.id IN $ids AND n.url IS NOT NULL RETURN n.id AS key, n.url AS url ORDER BY key`, parameters) : [];
  const said = mentions === null ? [] : await ask(mentionText(kind, mentions), { ids, others: mentions.ids ?? [] });
  if (kind === 'Meeting' && said.length === 0) return ids.map((id) => ({ key: id, recordingId: id, startMs: 0 }));
  const found = new Set(said.map(({ key }) => key));
  const meetings = kind === 'Meeting' ? ids.filter((id) => !found.has(id)).map((id): Proof => ({ key: id, recordingId: id, startMs: 0 })) : [];
  return [...urls, ...said, ...meetings];
}

/** Mentions that the plan went over from nodes of a kind. */
interface Mentions {
  readonly other: NodeKind;
  readonly isMeeting: boolean;
  /** Of or in which others; null for any. */
  readonly ids: readonly string[] | null;
}

/** Others that are more than these leave mentions without a citation. */
const MOST_OTHERS = 1000;

async function mentionsOf(read: ReadGraph, { to }: Linked, kind: NodeKind, { timeoutMs, signal }: ReadLimits): Promise<Mentions> {
  const [own] = flattened(to.where);
  const isMeeting = kind === 'Meeting';
  if (own === undefined || (own.is === 'named' && to.where.length === 1)) return { other: to.kind, isMeeting, ids: own?.ids ?? null };
  const others = await runPlan(read, { ask: 'find', set: to }, { maxRows: MOST_OTHERS, now: '', signal, ...(timeoutMs !== undefined && { timeoutMs }) });
  return { other: to.kind, isMeeting, ids: others.nodes.flatMap((names) => names.map(({ id }) => id)) };
}

/** The first mention between the kind and meetings that the plan asks for. */
function mentionIn(plan: GraphPlan, kind: NodeKind): Linked | null {
  const sets = setsOf(plan);
  const links = sets.flatMap((set) => linksFrom(set, kind));
  return links.find(({ role, to }) => roleOf(kind, role, to.kind)?.relationships[0] === 'MENTIONED_IN' && (kind === 'Meeting' || to.kind === 'Meeting')) ?? null;
}

type Linked = Extract<Condition, { is: 'linked' }>;

/** Links that nodes of the kind must have, wherever in the plan they stand. */
function linksFrom({ kind, where }: SetPlan, of: NodeKind): Linked[] {
  const links = flattened(where).filter((condition): condition is Linked => condition.is === 'linked' && (condition.atLeast ?? 1) > 0);
  return links.flatMap((link) => [...(kind === of ? [link] : []), ...linksFrom(link.to, of)]);
}

function mentionText(kind: NodeKind, { other, isMeeting, ids }: Mentions): string {
  const chosen = ids === null ? '' : ` WHERE o.${keyOf(other)} IN $others`;
  const mention = isMeeting ? `MATCH (n)<-[r:MENTIONED_IN]-(o:${other})${chosen} WITH n, r, n AS m` : `MATCH (n)-[r:MENTIONED_IN]->(o:Meeting)${chosen} WITH n, r, o AS m`;
  return `MATCH (n:${kind}) WHERE n.${keyOf(kind)} IN $ids ${mention} UNWIND r.segment_ids AS segment MATCH (m)<-[:PART_OF]-(s:Segment) WHERE s.id = segment RETURN n.${keyOf(kind)} AS key, null AS url, m.id AS recording, s.id AS segment, s.start_ms AS start ORDER BY key, start, segment`;
}

/** Segments of one recording are one citation, which begins with the first of them. */
function asCitations(row: number, proofs: readonly Proof[]): Citation[] {
  const urls = proofs.flatMap(({ url }): Citation[] => (url === undefined ? [] : [{ row, url }]));
  const recordings = new Set(proofs.flatMap(({ recordingId }) => recordingId ?? []));
  const said = [...recordings].map((recordingId): Citation => {
    const own = proofs.filter((proof) => proof.recordingId === recordingId);
    return { row, recordingId, segmentIds: [...new Set(own.flatMap(({ segmentId }) => segmentId ?? []))].slice(0, SEGMENTS_EACH), startSeconds: (own[0]?.startMs ?? 0) / 1000 };
  });
  return [...said, ...urls];
}
