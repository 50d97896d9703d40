/** Pure: what the notes of a vault contribute: people and projects by their properties, and what any note speaks of. */
import type { AccountKey, Contribution, Fact } from '#schemas/facts';
import { noContext } from '#schemas/facts';
import type { Mention } from '#schemas/minutes';
import type { VaultPerson, VaultProject } from '#schemas/vault';
import { byId, known, node, project, related } from './fact-words.ts';
import { mentionReference } from './mention-facts.ts';

export interface MentioningNote {
  readonly path: string;
  /** The recording that it is the note of; null for any other note. */
  readonly recordingId: string | null;
  /** What its property `project` says. */
  readonly project: string | null;
  readonly mentions: readonly Pick<Mention, 'kind' | 'target' | 'confidence'>[];
}

export function personNoteFacts({ path, name, aliases, logins, emails }: VaultPerson): Contribution {
  const account: AccountKey = `note:${path}`;
  const sameAs: AccountKey[] = [...logins.map((login) => `login:${login.toLowerCase()}` as const), ...emails.map((email) => `email:${email.toLowerCase()}` as const)];
  const self = { by: 'account', kind: 'Person', account } as const;
  return vaultContribution(path, null, [{ fact: 'account', account, names: [name, ...aliases], sameAs }, ...noteFacts(path), related(byId('Note', path), 'ABOUT', self)]);
}

export function projectNoteFacts({ path, name, aliases, repository }: VaultProject): Contribution {
  const self = project(repository ?? name);
  const url = repository?.startsWith('https://') === true ? repository : null;
  // A repository elsewhere has no `owner/repo` at GitHub: the note's name is the project.
  const reference = url === null ? self : project(name);
  return vaultContribution(path, null, [node(reference, known({ name, aliases: [...aliases], url })), ...noteFacts(path), related(byId('Note', path), 'ABOUT', reference)]);
}

/** A note that Colloquy made of a recording says nothing that the recording does not: it is about its meeting. */
export function mentioningNoteFacts({ path, recordingId, project: told, mentions }: MentioningNote): Contribution | null {
  const note = byId('Note', path);
  if (recordingId !== null) return vaultContribution(path, told, [...noteFacts(path), related(note, 'ABOUT', byId('Meeting', recordingId))]);
  const facts = mentions.flatMap((mention) => {
    const reference = mentionReference(mention);
    return reference === null ? [] : [related(reference, 'MENTIONED_IN', note, { confidence: mention.confidence })];
  });
  if (facts.length === 0) return null;
  const projectsNamed = mentions.flatMap(({ kind, target }) => (kind === 'project' ? [target] : []));
  const contribution = vaultContribution(path, told, [...noteFacts(path), ...facts]);
  return { ...contribution, context: { ...contribution.context, projectsNamed: [...new Set(projectsNamed)] } };
}

function noteFacts(path: string): Fact[] {
  return [node(byId('Note', path), { title: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, '') })];
}

function vaultContribution(path: string, told: string | null, facts: readonly Fact[]): Contribution {
  return { source: `vault:${path}`, rank: 'vault', context: { ...noContext, project: told }, facts };
}
