/** What of the graph has to do with people and projects, from the facts: recordings, segments, items and notes by their keys. */
import type { Db } from '../../graph/facts/database.ts';
import type { PeopleFilter } from '../retrieval.ts';

/** A document is within reach when it is of one of these. */
export interface Reach {
  readonly recordings: readonly string[];
  /** `4f2a…#s0012`. */
  readonly segments: readonly string[];
  /** Keys of the graph's items. */
  readonly items: readonly string[];
  /** Paths of notes. */
  readonly notes: readonly string[];
}

export interface GraphReach {
  ofPeople(filter: PeopleFilter): Reach;
  ofProjects(ids: readonly string[]): Reach;
}

const nothing: Reach = { recordings: [], segments: [], items: [], notes: [] };

export function createGraphReach(facts: Db): GraphReach {
  const rows = statements(facts);
  const attendedByAll = (ids: readonly string[]): string[] => {
    const [first = [], ...others] = [...new Set(ids)].map((id) => rows.attended.all(json([id])).map(idIn));
    const sets = others.map((ids) => new Set(ids));
    return first.filter((meeting) => sets.every((meetings) => meetings.has(meeting)));
  };
  return {
    ofPeople: ({ ids, roles }) => ({
      ...nothing,
      ...(roles.includes('attended') && { recordings: attendedByAll(ids) }),
      ...(roles.includes('spoke') && { segments: rows.spoken.all(json(ids)).map(idIn) }),
      ...(roles.includes('assigned') && { items: rows.assigned.all(json(ids)).map(idIn) }),
    }),
    ofProjects: (ids) => {
      const mentioned = rows.mentioned.all(json(ids)).map(({ key, properties }) => ({ key, ...(JSON.parse(properties) as { segment_ids?: string[] }) }));
      return {
        ...nothing,
        recordings: rows.partOf.all(json(ids)).map(idIn),
        segments: mentioned.flatMap(({ segment_ids: segments }) => segments ?? []),
        notes: [...rows.about.all(json(ids)), ...mentioned.map(({ key }) => key)].filter((key) => key.startsWith(notePrefix)).map(idIn),
      };
    },
  };
}

const notePrefix = 'id Note ';
const json = (ids: readonly string[]): string => JSON.stringify(ids);

/** `4f2a…` of `id Meeting 4f2a…`. */
function idIn(key: string): string {
  return key.split(' ').slice(2).join(' ');
}

/** From the few that are named to what they have to do with; CROSS JOIN keeps to that order. */
function statements(facts: Db) {
  const references = (kind: string): string => `FROM nodes n CROSS JOIN refs r ON r.node = n.id AND n.kind = '${kind}' AND n.key IN (SELECT value FROM json_each(?))`;
  const starts = (of: string, kind: string): string => `SELECT DISTINCT o.key ${references(of)} CROSS JOIN relationship_facts f ON f.to_ref = r.id AND f.kind = '${kind}' CROSS JOIN refs o ON o.id = f.from_ref`;
  const ends = (of: string, kind: string, columns: string): string => `SELECT DISTINCT ${columns} ${references(of)} CROSS JOIN relationship_facts f ON f.from_ref = r.id AND f.kind = '${kind}' CROSS JOIN refs o ON o.id = f.to_ref`;
  return {
    spoken: facts.prepare<[string], string>(starts('Person', 'SPOKEN_BY')).pluck(),
    attended: facts.prepare<[string], string>(ends('Person', 'ATTENDED', 'o.key')).pluck(),
    assigned: facts.prepare<[string], string>(starts('Person', 'ASSIGNED_TO')).pluck(),
    partOf: facts.prepare<[string], string>(`${starts('Project', 'PART_OF')} AND o.key LIKE 'id Meeting %'`).pluck(),
    about: facts.prepare<[string], string>(starts('Project', 'ABOUT')).pluck(),
    mentioned: facts.prepare<[string], { key: string; properties: string }>(ends('Project', 'MENTIONED_IN', 'o.key, f.properties')),
  };
}
