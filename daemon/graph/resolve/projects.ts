/** Pure: which project a name or a repository means, over all that sources say of projects. */
import type { FactContext } from '#schemas/facts';
import { isRepositoryName } from '../../code/repository-address.ts';

/** What one source says of a project: by `owner/repo`, or by a name alone. */
export interface ToldProject {
  readonly named: string;
  readonly name: string | null;
  /** Other names; former names of a repository are among them, with their owner. */
  readonly aliases: readonly string[];
}

export interface Projects {
  /** The id of the project that is meant; null when several are. A name that nobody told of is a project of its own. */
  idOf(name: string): string | null;
  /** The name that a repository has now, spelled as it is spelled now. */
  currentRepository(repository: string): string;
  /** In what project something was said; null when nothing tells. */
  projectOf(context: FactContext): string | null;
  /** Present and former names, in lower case, with the present one as it is spelled. */
  readonly renamed: ReadonlyMap<string, string>;
}

export function knowProjects(told: readonly ToldProject[]): Projects {
  const repositories = told.filter(({ named }) => isRepositoryName(named));
  const renamed = presentNames(repositories);
  const current = (repository: string): string => renamed.get(repository.toLowerCase()) ?? repository;

  // The last part of a repository is a name of it, unless somebody gives that name to another project.
  const ids = new Map<string, Set<string>>();
  const call = (name: string, id: string): void => {
    const key = plainName(name);
    if (key !== '') ids.set(key, (ids.get(key) ?? new Set()).add(id));
  };
  for (const { named, name, aliases } of repositories) {
    for (const other of [name, ...aliases]) if (other !== null && !isRepositoryName(other)) call(other, current(named));
  }
  const given = new Set(ids.keys());
  for (const { named } of repositories) {
    const last = named.slice(named.indexOf('/') + 1);
    if (!given.has(plainName(last))) call(last, current(named));
  }
  const alone = told.filter(({ named }) => !isRepositoryName(named)).sort((a, b) => (a.named < b.named ? -1 : 1));
  for (const { named, aliases } of alone) {
    const known = ids.get(plainName(named)) ?? new Set(aliases.flatMap((alias) => [...(ids.get(plainName(alias)) ?? [])]));
    const targets = known.size === 0 ? [named.trim()] : [...known];
    for (const name of [named, ...aliases]) if (!ids.has(plainName(name))) for (const target of targets) call(name, target);
  }

  const idOf = (name: string): string | null => {
    if (isRepositoryName(name)) return current(name);
    const known = ids.get(plainName(name));
    if (known === undefined) return name.trim();
    return known.size === 1 ? [...known][0]! : null;
  };
  const projectOf = ({ project, projectsNamed }: FactContext): string | null => {
    if (project !== null) return idOf(project);
    const spokenOf = new Set(projectsNamed.map(idOf));
    return spokenOf.size === 1 ? [...spokenOf][0]! : null;
  };
  return { idOf, currentRepository: current, projectOf, renamed };
}

/** `Billing-Service` and `billing service` are one name. */
function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/[\s_-]+/gu, ' ').trim();
}

/** By each name in lower case, the name of now. A chain of renames is followed to its end. */
function presentNames(repositories: readonly ToldProject[]): Map<string, string> {
  const spelled = new Map<string, string>();
  for (const { named } of [...repositories].sort((a, b) => (a.named < b.named ? -1 : 1))) if (!spelled.has(named.toLowerCase())) spelled.set(named.toLowerCase(), named);
  const next = new Map<string, string>();
  for (const { named, aliases } of repositories) {
    for (const alias of aliases) if (isRepositoryName(alias) && alias.toLowerCase() !== named.toLowerCase()) next.set(alias.toLowerCase(), named.toLowerCase());
  }
  const present = new Map<string, string>();
  for (const name of new Set([...spelled.keys(), ...next.keys()])) {
    const seen = new Set([name]);
    let end = name;
    for (let step = next.get(end); step !== undefined && !seen.has(step); step = next.get(end)) {
      end = step;
      seen.add(step);
    }
    present.set(name, spelled.get(end) ?? end);
  }
  return present;
}
