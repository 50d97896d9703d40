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

/** A meeting that lists more than this is not about the code of each. */
const MAX_CHANGES = 20;

/**
 * Pull requests and commits, each once. `repository` is the one that a bare number means; when the meeting's one project says none,
 * a folder of the project's name is looked for. When several projects were discussed, a bare number means nothing.
 */
export function discussedChanges(mentions: readonly Mention[], registry: Registry, repository: string | null): DiscussedChange[] {
  const projects = [...new Set(mentions.filter(({ kind }) => kind === 'project').map(({ target }) => target))];
  const [project, ...others] = projects;
  const named = registry.projects.find(({ name }) => name === project);
  const meant = repository ?? (others.length === 0 && project !== undefined ? (named?.repository ?? project) : null);
  const isUnclear = repository === null && others.length > 0;
  const changes = new Map<string, DiscussedChange>();
  for (const { kind, target, citations } of mentions) {
    if (kind !== 'pull_request' && kind !== 'commit') continue;
    const wanted = wantedOf(kind, target, meant, isUnclear);
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
