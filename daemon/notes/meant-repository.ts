/** Which repository a bare `PR 421` means: by the project that was named where it was said. Pure. */
import type { Mention, Registry } from '#schemas/minutes';
import type { Segment } from '#schemas/transcript';

type Project = Registry['projects'][number];

/** The repository of a pull request, issue or commit that was named without one; null where it is not known. */
export type RepositoryOf = (kind: Mention['kind'], target: string) => string | null;

export interface Discussed {
  readonly mentions: readonly Mention[];
  readonly registry: Registry;
  /** The meeting's; may name its project. */
  readonly title: string;
  readonly segments: readonly Pick<Segment, 'id' | 'text'>[];
}

/**
 * `Kestrel does that, see PR 884` means Kestrel's, whatever else was discussed: first the project of the same sentence, then of
 * the same segment, then of the ones beside it, then the meeting's only one. Null where several would do: a wrong link is worse than none.
 */
export function createRepositoryOf(discussed: Discussed): RepositoryOf {
  const only = onlyProject(discussed);
  return (kind, target) => {
    const near = projectsNear(discussed, discussed.mentions.filter((mention) => mention.kind === kind && mention.target === target));
    const [project, ...others] = near ?? (only === null ? [] : [only]);
    return others.length > 0 ? null : (project?.repository ?? null);
  };
}

/** The one project that the meeting discussed or is called after. */
function onlyProject({ mentions, registry, title }: Discussed): Project | null {
  const names = new Set(mentions.filter(({ kind }) => kind === 'project').map(({ target }) => target.toLowerCase()));
  const projects = registry.projects.filter((project) => names.has(project.name.toLowerCase()) || isNamedIn(project, title));
  return projects.length === 1 ? projects[0]! : null;
}

/** The projects that stand nearest to any of the places where it was said; null where none is near. */
function projectsNear({ mentions, registry, segments }: Discussed, said: readonly Mention[]): readonly Project[] | null {
  const places = new Map(segments.map(({ id }, index) => [id, index]));
  const cited = (at: readonly number[]): Project[] => {
    const ids = new Set(at.map((index) => segments[index]?.id));
    return registry.projects.filter(({ name }) => mentions.some((mention) => mention.kind === 'project' && mention.target.toLowerCase() === name.toLowerCase() && mention.citations.some((id) => ids.has(id))));
  };
  const perPlace = said.flatMap(({ text, citations }) => citations.flatMap((id) => {
    const at = places.get(id);
    return at === undefined ? [] : [[inSentence(segments[at]!.text, text, registry), cited([at]), cited([at - 1, at + 1])]];
  }));
  for (let level = 0; level < 3; level += 1) {
    const found = new Set(perPlace.flatMap((levels) => levels[level] ?? []));
    if (found.size > 0) return [...found];
  }
  return null;
}

/** The projects of the sentence that says `text`; of several, the one right before it: `Kestrel PR 884, as in Atlas`. */
function inSentence(segment: string, text: string, registry: Registry): Project[] {
  const sentence = segment.split(/(?<=[.!?])\s+|(?<=[。！？])/u).find((one) => one.includes(text)) ?? '';
  const named = registry.projects.filter((project) => isNamedIn(project, sentence));
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(text))).replace(/(?:['’]s|的)?\s*$/u, '').toLowerCase();
  const adjacent = named.filter(({ name, aliases }) => [name, ...aliases].some((form) => form !== '' && before.endsWith(form.toLowerCase())));
  return adjacent.length === 1 ? adjacent : named;
}

function isNamedIn({ name, aliases }: Project, text: string): boolean {
  return [name, ...aliases].some((form) => isWordOf(form, text));
}

function isWordOf(name: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || name === '') return false;
  if (/\p{Script=Han}/u.test(name)) return true;
  const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
}
