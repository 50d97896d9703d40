/** Pure: which node a reference means, by all that is known of people, projects and numbers. */
import type { FactContext, Reference } from '#schemas/facts';
import type { NodeName } from '#schemas/graph';
import { isRepositoryName } from '../../code/repository-address.ts';
import type { People } from '../identity/people.ts';
import type { Projects } from './projects.ts';

export interface Known {
  readonly people: People;
  readonly projects: Projects;
  /** What GitHub says a number of a repository is; null when it was not told. */
  readonly kindOfNumber: (id: string) => 'PullRequest' | 'Issue' | null;
  /** Whole hashes that begin so, of a project or of all: at most two, since two leave it open. */
  readonly commitsBeginning: (hash: string, project: string | null) => readonly string[];
  /** Ids of persons who work on a project. */
  readonly peopleOfProject: (project: string) => ReadonlySet<string>;
}

/** Where a reference was said: by which source, in what surroundings. */
export interface Said {
  readonly source: string;
  readonly context: FactContext;
}

export interface Meaning {
  /** Null: left open. */
  readonly node: NodeName | null;
  /** The answer may change with the people of the project. */
  readonly asksProject: boolean;
}

const certain = (node: NodeName): Meaning => ({ node, asksProject: false });

/** @param said Needed for a reference that depends on its context, null for any other. */
export function resolveReference(reference: Reference, said: Said | null, known: Known): Meaning {
  if (reference.by === 'id') return certain({ kind: reference.kind, id: presentId(reference, known.projects) });
  if (reference.by === 'account') return certain({ kind: 'Person', id: known.people.personOf(reference.account) });
  if (reference.by === 'number') return certain(numbered(reference, said, known));
  if (reference.by === 'hash') return certain(commit(reference, said, known));
  if (reference.kind === 'Project') {
    const id = known.projects.idOf(reference.name);
    return { node: id === null ? null : { kind: 'Project', id }, asksProject: false };
  }
  const { attendees } = said!.context;
  const projectPeople = (): ReadonlySet<string> => {
    const project = known.projects.projectOf(said!.context);
    return project === null ? new Set() : known.peopleOfProject(project);
  };
  const { person, askedProject } = known.people.meantBy(reference.name, { attendees, projectPeople });
  return { node: person === null ? null : { kind: 'Person', id: person }, asksProject: askedProject };
}

/** Under the name that its repository has now. */
function presentId({ kind, id }: Extract<Reference, { by: 'id' }>, projects: Projects): string {
  if (kind === 'Project') return isRepositoryName(id) ? projects.currentRepository(id) : id;
  if (kind !== 'PullRequest' && kind !== 'Issue') return id;
  const hash = id.lastIndexOf('#');
  return `${projects.currentRepository(id.slice(0, hash))}${id.slice(hash)}`;
}

/**
 * `acme/atlas#12`. Of a project without a repository `atlas#12`, and where nothing tells the project, the twelve of that recording or note alone:
 * two meetings that each speak of a "#12" do not speak of one thing because of that.
 */
function numbered(reference: Extract<Reference, { by: 'number' }>, said: Said | null, { projects, kindOfNumber }: Known): NodeName {
  const home = reference.repository !== null ? projects.currentRepository(reference.repository) : (projects.projectOf(said!.context) ?? said!.source);
  const id = `${home}#${reference.number}`;
  return { kind: kindOfNumber(id) ?? reference.kind, id };
}

/**
 * The only commit of the project whose hash begins so; where nothing tells the project, the only one of all, since a hash, other than a number,
 * hardly ever begins like that of another repository. Else it stays what was said: of two that may be meant, none.
 */
function commit({ hash, repository }: Extract<Reference, { by: 'hash' }>, said: Said | null, { projects, commitsBeginning }: Known): NodeName {
  const home = repository !== null ? projects.currentRepository(repository) : projects.projectOf(said!.context);
  const [only, ...more] = commitsBeginning(hash, home);
  return { kind: 'Commit', id: only !== undefined && more.length === 0 ? only : hash };
}
