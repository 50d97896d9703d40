/** What stands around an extract in the graph: who speaks, who else was there, and the pull requests and issues that are spoken of. */
import type { NodeKind, Properties } from '#schemas/graph';
import type { Db } from '../../graph/facts/database.ts';
import { foldNode } from '../../graph/projection/fold.ts';
import type { Neighbour } from '../retrieval.ts';

export interface Around {
  readonly recordingId: string | null;
  readonly path: string | null;
  /** Key of the graph's item; empty for what is none. */
  readonly item: string;
  readonly segmentIds: readonly string[];
}

export interface Neighbours {
  readonly prs: readonly Neighbour[];
  readonly issues: readonly Neighbour[];
  readonly people: readonly Neighbour[];
}

export interface GraphNeighbours {
  of(around: Around): Neighbours;
  /** The name of who speaks a segment; null when it is only a voice. */
  speaker(recordingId: string, segmentId: string): string | null;
}

interface NodeRow {
  readonly node: number;
  readonly kind: NodeKind;
  readonly key: string;
}

/** Answers one for each search: what is looked up for an extract is remembered for the next. */
export function createGraphNeighbours(facts: Db): () => GraphNeighbours {
  const rows = statements(facts);
  return () => neighboursOf(rows);
}

function neighboursOf(rows: ReturnType<typeof statements>): GraphNeighbours {
  const described = remembered((node: number): Pick<Neighbour, 'id' | 'name' | 'url'> => {
    const { kind, key } = rows.node.get(node)!;
    const said = kind === 'Person' ? rows.saidOfPerson.all(`id Person ${key}`) : rows.said.all(node);
    const { name, title, url } = foldNode(kind, key, said.map((properties) => JSON.parse(properties) as Properties));
    return { id: key, name: textOf(title ?? name), url: textOf(url) };
  });
  const mentions = remembered((place: string) => rows.mentioned.all(place).map(({ properties, ...row }) => ({ ...row, segments: (JSON.parse(properties) as { segment_ids?: string[] }).segment_ids ?? [] })));
  const attendees = remembered((meeting: string) => rows.attendees.all(meeting));
  const speaker = remembered((segment: string) => rows.speaker.get(`id Segment ${segment}`) ?? null);

  const of = ({ recordingId, path, item, segmentIds }: Around): Neighbours => {
    const cited = new Set(segmentIds.map((id) => `${recordingId}#${id}`));
    const inMeeting = recordingId === null ? [] : mentions(`id Meeting ${recordingId}`);
    const inNote = path === null ? [] : mentions(`id Note ${path}`);
    const here = [...inMeeting.filter(({ segments }) => segments.some((id) => cited.has(id))), ...inNote];
    const works = (kind: NodeKind): Neighbour[] => placed(here.filter((row) => row.kind === kind), inMeeting.filter((row) => row.kind === kind));
    const present = [...[...cited].flatMap((segment) => speaker(segment) ?? []), ...(item === '' ? [] : rows.assignees.all(`id ActionItem ${item}`)), ...here.filter(({ kind }) => kind === 'Person')];
    return { prs: works('PullRequest'), issues: works('Issue'), people: placed(present, recordingId === null ? [] : attendees(`id Meeting ${recordingId}`)) };
  };
  /** Each once; what is here first. */
  const placed = (here: readonly NodeRow[], elsewhere: readonly NodeRow[]): Neighbour[] => {
    const all = new Map<number, Neighbour['where']>();
    for (const { node } of here) all.set(node, 'here');
    for (const { node } of elsewhere) if (!all.has(node)) all.set(node, 'meeting');
    return [...all].map(([node, where]) => ({ ...described(node), where }));
  };
  return {
    of,
    speaker: (recordingId, segmentId) => {
      const found = speaker(`${recordingId}#${segmentId}`);
      return found === null ? null : described(found.node).name;
    },
  };
}

const textOf = (value: Properties[string] | undefined): string | null => (typeof value === 'string' ? value : null);

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

function statements(facts: Db) {
  const columns = 'n.id AS node, n.kind, n.key';
  const starts = (kind: string): string => `FROM refs e CROSS JOIN relationship_facts f ON f.to_ref = e.id AND f.kind = '${kind}' CROSS JOIN refs r ON r.id = f.from_ref CROSS JOIN nodes n ON n.id = r.node WHERE e.key = ?`;
  const ends = (kind: string): string => `FROM refs e CROSS JOIN relationship_facts f ON f.from_ref = e.id AND f.kind = '${kind}' CROSS JOIN refs r ON r.id = f.to_ref CROSS JOIN nodes n ON n.id = r.node WHERE e.key = ?`;
  return {
    node: facts.prepare<[number], { kind: NodeKind; key: string }>('SELECT kind, key FROM nodes WHERE id = ?'),
    // What all sources together say of a person is under the person's id; each meeting that names one has a reference of its own beside it.
    saidOfPerson: facts.prepare<[string], string>('SELECT f.properties FROM refs r CROSS JOIN node_facts f ON f.ref = r.id CROSS JOIN sources s ON s.id = f.source WHERE r.key = ? AND r.scope = 0 ORDER BY s.rank, s.name').pluck(),
    // The strongest first: of a title, the first word counts.
    said: facts.prepare<[number], string>(`SELECT f.properties FROM refs r CROSS JOIN node_facts f ON f.ref = r.id AND f.properties <> '{}' CROSS JOIN sources s ON s.id = f.source WHERE r.node = ? ORDER BY s.rank, s.name, r.key LIMIT 20`).pluck(),
    mentioned: facts.prepare<[string], NodeRow & { properties: string }>(`SELECT ${columns}, f.properties ${starts('MENTIONED_IN')} AND n.kind IN ('PullRequest', 'Issue', 'Person') ORDER BY n.key`),
    attendees: facts.prepare<[string], NodeRow>(`SELECT DISTINCT ${columns} ${starts('ATTENDED')} ORDER BY n.key`),
    speaker: facts.prepare<[string], NodeRow>(`SELECT ${columns} ${ends('SPOKEN_BY')}`),
    assignees: facts.prepare<[string], NodeRow>(`SELECT ${columns} ${ends('ASSIGNED_TO')}`),
  };
}
