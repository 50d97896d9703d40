/** The changes that a meeting speaks of. Pure. */
import type { Mention, Registry } from '#schemas/minutes';
import type { WantedChange } from './code-history.ts';

export interface DiscussedChange {
  readonly kind: TouchedKind;
  readonly target: string;
  readonly citations: readonly string[];
  readonly wanted: WantedChange;
}
type TouchedKind = WantedChange['kind'];
/** The repository that a bare number means; null when it is not known. */
export type RepositoryOf = (kind: TouchedKind, target: string) => string | null;

/** A meeting that lists more than this is not about the code of each. */
const MAX_CHANGES = 20;

/**
 * Pull requests and commits, each once. `repositoryOf` says what a bare number means; when it says nothing and the meeting has one project,
 * a folder of the project's name is looked for. When several projects were discussed, a bare number means nothing.
 */
export function discussedChanges(mentions: readonly Mention[], registry: Registry, repositoryOf: RepositoryOf): DiscussedChange[] {
  const projects = [...new Set(mentions.filter(({ kind }) => kind === 'project').map(({ target }) => target))];
  const [project, ...others] = projects;
  const named = registry.projects.find(({ name }) => name === project);
  const folder = others.length === 0 && project !== undefined ? (named?.repository ?? project) : null;
  const changes = new Map<string, DiscussedChange>();
  for (const { kind, target, citations } of mentions) {
    if (kind !== 'pull_request' && kind !== 'commit') continue;
    const repository = repositoryOf(kind, target);
    const wanted = wantedOf(kind, target, repository ?? folder, repository === null && others.length > 0);
    const key = `${kind} ${target}`;
    if (wanted !== null) changes.set(key, { kind, target, wanted, citations: [...new Set([...(changes.get(key)?.citations ?? []), ...citations])] });
  }
  return [...changes.values()].slice(0, MAX_CHANGES);
}

function wantedOf(kind: TouchedKind, target: string, meant: string | null, isUnclear: boolean): WantedChange | null {
  const pattern = kind === 'commit' ? /^(?:(.+)@)?([\da-f]{7,64})$/iu : /^(?:(.+)#)?(\d{1,9})$/u;
  const [, repository, id] = pattern.exec(target) ?? [];
  if (id === undefined) return null;
  // A hash says by itself where it is from.
  if (kind === 'commit') return { kind, id: id.toLowerCase(), repository: repository ?? null };
  return repository === undefined && isUnclear ? null : { kind, id, repository: repository ?? meant };
}
