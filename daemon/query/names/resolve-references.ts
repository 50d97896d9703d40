/** What the numbers and hashes of a question are in the graph. */
import type { CypherValue } from '../../graph/graph-store.ts';
import { findNames } from './find-names.ts';
import type { ReferenceSpan } from './find-references.ts';
import type { Candidate, NameBook } from './name-book.ts';
import type { ReadGraph } from './read-name-book.ts';

export interface WorkCandidate extends Candidate {
  readonly kind: 'PullRequest' | 'Issue' | 'Commit';
}

export interface ResolvedReference {
  readonly span: ReferenceSpan;
  /** By id; several where several repositories have the number, none where the graph does not know it. */
  readonly candidates: readonly WorkCandidate[];
  /** The repositories that `atlas` in `atlas#12` means. Null where none was said, empty for one that the graph does not know. */
  readonly repositories: readonly string[] | null;
}

/** More are no help to choose from. */
const mostCandidates = 50;
const mostRepositories = 500;
const byId = (kind: 'PullRequest' | 'Issue'): string => `UNWIND $ids AS id MATCH (n:${kind} {id: id}) RETURN n.id, n.title ORDER BY n.id`;
const byNumber = (kind: 'PullRequest' | 'Issue'): string => `MATCH (n:${kind}) WHERE n.number = $number RETURN n.id, n.title ORDER BY n.id LIMIT $limit`;
const byHash = 'MATCH (n:Commit) WHERE n.id STARTS WITH $hash RETURN n.id, n.message ORDER BY n.id LIMIT $limit';
const byHashInProjects = 'MATCH (n:Commit)-[:PART_OF]->(p:Project) WHERE n.id STARTS WITH $hash AND p.id IN $projects RETURN DISTINCT n.id, n.message ORDER BY n.id LIMIT $limit';

/** @throws ColloquyError as `read` does. */
export async function resolveReferences(read: ReadGraph, references: readonly ReferenceSpan[], book: NameBook): Promise<ResolvedReference[]> {
  const resolved: ResolvedReference[] = [];
  for (const span of references) {
    const repositories = span.repository === undefined ? null : repositoriesCalled(span.repository, book);
    resolved.push({ span, candidates: span.hash === undefined ? await numbered(read, span, repositories, book) : await commits(read, span.hash, repositories), repositories });
  }
  return resolved;
}

/** Ids of the projects that are called so, not with a slip: a number is no hint that another was meant. */
function repositoriesCalled(said: string, book: NameBook): string[] {
  const spans = findNames(book, said).filter(({ kind, start, end, how }) => kind === 'Project' && start === 0 && end === said.length && how !== 'slip');
  const surest = Math.min(...spans.map(({ cost }) => cost));
  return spans.filter(({ cost }) => cost === surest).flatMap(({ candidates }) => candidates.map(({ id }) => id));
}

/**
 * A number alone is looked for in each repository by its key, a twentieth of the time of a scan. What was only heard of belongs to a meeting instead of
 * a repository; it is meant when no repository has the number.
 */
async function numbered(read: ReadGraph, { kind, number = 0 }: ReferenceSpan, named: readonly string[] | null, book: NameBook): Promise<WorkCandidate[]> {
  const repositories = named ?? book.entities.flatMap((entity) => (entity.kind === 'Project' && entity.id.includes('/') ? [entity.id] : []));
  const ids = repositories.slice(0, mostRepositories).map((repository) => `${repository}#${number}`);
  const kinds = (['PullRequest', 'Issue'] as const).filter((asked) => kind === undefined || kind === asked);
  const found: WorkCandidate[] = [];
  for (const asked of kinds) if (ids.length > 0) found.push(...(await candidates(read, asked, byId(asked), { ids })));
  if (named === null && (found.length === 0 || repositories.length > mostRepositories)) {
    found.length = 0;
    for (const asked of kinds) found.push(...(await candidates(read, asked, byNumber(asked), { number, limit: mostCandidates })));
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

async function candidates(read: ReadGraph, kind: WorkCandidate['kind'], statement: string, parameters: Readonly<Record<string, unknown>>): Promise<WorkCandidate[]> {
  const { rows } = await read(statement, parameters);
  return rows.map((row) => candidateOf(kind, row));
}

async function commits(read: ReadGraph, hash: string, projects: readonly string[] | null): Promise<WorkCandidate[]> {
  if (projects === null) return candidates(read, 'Commit', byHash, { hash, limit: mostCandidates });
  return candidates(read, 'Commit', byHashInProjects, { hash, projects, limit: mostCandidates });
}

function candidateOf(kind: WorkCandidate['kind'], [id, title]: readonly CypherValue[]): WorkCandidate {
  if (typeof id !== 'string') throw new Error(`A ${kind} has no id.`);
  return { kind, id, name: typeof title === 'string' ? title : id, also: id };
}
