/** What the changes that a meeting discussed do to the code, as its note shows it. */
import type { Minutes, Registry } from '#schemas/minutes';
import type { Transcript } from '#schemas/transcript';
import { type CodeParts, touchedCodeOf } from '../code/touched-code-of.ts';
import type { TouchedCode } from '../code/touched-code.ts';
import { createRepositoryOf } from '../notes/meant-repository.ts';
import { type Template, templateNeeds } from '../notes/template/template.ts';

export interface DiscussedMeeting {
  /** May name the project, and with it the repository that a bare number means. */
  readonly title: string | undefined;
  readonly transcript: Pick<Transcript, 'segments'>;
  readonly minutes: Minutes;
  readonly registry: Registry;
}

/** Looked up only for a template that shows it; none where no repositories are configured. */
export async function codeForNote(template: Template, { title, transcript, minutes, registry }: DiscussedMeeting, parts: CodeParts | null): Promise<readonly TouchedCode[]> {
  if (parts === null || !templateNeeds(template).parts.includes('code')) return [];
  const repositoryOf = createRepositoryOf({ mentions: minutes.mentions, registry, title: title ?? '', segments: transcript.segments });
  return touchedCodeOf({ minutes, transcript, registry, repositoryOf }, parts);
}
