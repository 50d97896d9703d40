/** Reads a vault into the graph: people and projects by their properties, and what every other note speaks of. */
import type { Contribution } from '#schemas/facts';
import type { VaultPerson, VaultProject } from '#schemas/vault';
import { mentioningNoteFacts, personNoteFacts, projectNoteFacts } from '../graph/facts/vault-facts.ts';
import type { Graph } from '../graph/graph.ts';
import { mentionsOfText } from '../minutes/mentions/mentions-of-text.ts';
import { namesOf } from '../notes/vault-names.ts';

export interface VaultContents {
  readonly people: readonly VaultPerson[];
  readonly projects: readonly VaultProject[];
  /** All notes; those of people and projects too. */
  readonly texts: AsyncIterable<{ readonly path: string; readonly text: string; readonly recordingId: string | null; readonly project: string | null }>;
}

/** What the vault no longer says is taken back. Answers how many notes say something else than before. */
export async function scanVault({ facts }: Pick<Graph, 'facts'>, { people, projects, texts }: VaultContents): Promise<{ readonly changed: number; readonly gone: number }> {
  const registry = namesOf({ people, projects });
  const contributions = new Map<string, Contribution>();
  for (const contribution of [...people.map(personNoteFacts), ...projects.map(projectNoteFacts)]) contributions.set(contribution.source, contribution);
  for await (const { path, text, recordingId, project } of texts) {
    if (contributions.has(`vault:${path}`)) continue;
    const contribution = mentioningNoteFacts({ path, recordingId, project, mentions: recordingId === null ? mentionsOfText(text, registry) : [] });
    if (contribution !== null) contributions.set(contribution.source, contribution);
  }
  const gone = facts.sources('vault:').filter((source) => !contributions.has(source));
  for (const source of gone) facts.forget(source);
  return { changed: facts.contributeAll(contributions.values()), gone: gone.length };
}
