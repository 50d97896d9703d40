/** Which documents the filters of a search leave. */
import type { Db } from '../index/database.ts';
import { recordingPrefix } from '../index/read-meeting.ts';
import type { SearchRequest } from '../retrieval.ts';
import type { Scope } from '../vectors/vector-store.ts';
import type { GraphReach, Reach } from './graph-reach.ts';

export interface SearchScope {
  /** Null: no filter. */
  readonly documents: Scope;
  /** Segments that the asked people spoke, when only that is asked: `4f2a…#s0012`. */
  readonly spoken: ReadonlySet<string> | null;
}

export function createScopes(index: Db, graph: GraphReach): (request: SearchRequest) => SearchScope {
  const byColumns = createColumnFilter(index);
  const within = createReachFilter(index);
  return (request) => {
    const people = request.people === undefined ? null : graph.ofPeople(request.people);
    const projects = request.projects === undefined ? null : graph.ofProjects(request.projects);
    const filters = [byColumns(request), ...[people, projects].map((reach) => (reach === null ? null : within(reach)))].filter((filter) => filter !== null);
    const asksWhoSpoke = request.people?.roles.every((role) => role === 'spoke') === true;
    return { documents: intersection(filters), spoken: asksWhoSpoke ? new Set(people!.segments) : null };
  };
}

function intersection(sets: readonly ReadonlySet<number>[]): Scope {
  const [first, ...others] = sets.toSorted((one, other) => one.size - other.size);
  if (first === undefined) return null;
  return others.length === 0 ? first : new Set([...first].filter((document) => others.every((set) => set.has(document))));
}

/** By what the index itself knows of documents and their sources. */
function createColumnFilter(index: Db): (request: SearchRequest) => ReadonlySet<number> | null {
  const select = index
    .prepare<[Record<string, string | null>], number>(
      `SELECT d.id FROM sources s JOIN documents d ON d.source = s.id
       WHERE (@kinds IS NULL OR d.kind IN (SELECT value FROM json_each(@kinds)))
         AND (@languages IS NULL OR d.language IN (SELECT value FROM json_each(@languages)))
         AND (@meetings IS NULL OR s.recording_id IN (SELECT value FROM json_each(@meetings)))
         AND (@from IS NULL OR s.started_at >= @from) AND (@to IS NULL OR s.started_at < @to)`,
    )
    .pluck();
  return ({ kinds, languages, meetings, from, to }) => {
    if ([kinds, languages, meetings, from, to].every((filter) => filter === undefined)) return null;
    return new Set(select.all({ kinds: listOf(kinds), languages: listOf(languages), meetings: listOf(meetings), from: from === undefined ? null : toSecond(from), to: to === undefined ? null : toSecond(to) }));
  };
}

const listOf = (values: readonly string[] | undefined): string | null => (values === undefined ? null : JSON.stringify(values));

/** As the graph writes times, so that the order of texts is that of times. */
function toSecond(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function createReachFilter(index: Db): (reach: Reach) => ReadonlySet<number> {
  const ofRecordings = index.prepare<[string], number>('SELECT d.id FROM sources s JOIN documents d ON d.source = s.id WHERE s.recording_id IN (SELECT value FROM json_each(?))').pluck();
  const ofNotes = index.prepare<[string], number>('SELECT d.id FROM sources s JOIN documents d ON d.source = s.id WHERE s.path IN (SELECT value FROM json_each(?))').pluck();
  const ofItems = index.prepare<[string], number>("SELECT id FROM documents WHERE kind IN ('decision', 'action', 'question', 'risk') AND key IN (SELECT value FROM json_each(?))").pluck();
  const ofSegments = index
    .prepare<[string, string], number>(
      `SELECT DISTINCT m.document FROM json_each(?) w CROSS JOIN sources s ON s.name = ? || substr(w.value, 1, instr(w.value, '#') - 1)
       CROSS JOIN segments g ON g.source = s.id AND g.name = substr(w.value, instr(w.value, '#') + 1) CROSS JOIN document_segments m ON m.segment = g.id`,
    )
    .pluck();
  return ({ recordings, segments, items, notes }) =>
    new Set([
      ...ofRecordings.all(JSON.stringify(recordings)),
      ...ofNotes.all(JSON.stringify(notes)),
      ...ofItems.all(JSON.stringify(items)),
      ...ofSegments.all(JSON.stringify(segments), recordingPrefix),
    ]);
}
