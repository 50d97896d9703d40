/** A composition root for what concerns one vault: its names, its templates, its notes. */
import { join } from 'node:path';
import type { Config } from '#schemas/config';
import type { Registry } from '#schemas/minutes';
import type { Recording, RecordingId } from '#schemas/recording';
import type { VaultPerson, VaultProject } from '#schemas/vault';
import { attachRecording, attachedRecording } from './notes/adapters/attach-recording.ts';
import { readDirectory, readRegistry } from './notes/adapters/vault-registry.ts';
import { readTexts, type VaultText } from './notes/adapters/vault-texts.ts';
import { createVaultSink } from './notes/adapters/vault-sink.ts';
import { builtInTemplatesFolder } from './notes/load-template.ts';
import type { RecordingLink } from './notes/note-input.ts';
import type { NoteSink } from './notes/note-sink.ts';

/** The people and projects of a vault; what is wrong with a single note there is said, and passed over. */
export function registryOf({ vault }: Config, onNotice: (words: string) => void): Promise<Registry> {
  return readRegistry({
    vaultFolder: vault.folder,
    peopleFolder: vault.people,
    projectsFolder: vault.projects,
    onWarning: ({ path, problem }) => {
      onNotice(`${path}: ${problem}`);
    },
  });
}

/** The same with the accounts of people, and every note as text. */
export async function vaultContents({ vault }: Config, onNotice: (words: string) => void): Promise<{ people: VaultPerson[]; projects: VaultProject[]; texts: AsyncIterable<VaultText> }> {
  const directory = await readDirectory({
    vaultFolder: vault.folder,
    peopleFolder: vault.people,
    projectsFolder: vault.projects,
    onWarning: ({ path, problem }) => {
      onNotice(`${path}: ${problem}`);
    },
  });
  return { ...directory, texts: readTexts(vault.folder) };
}

/** Where templates are looked for: the user's own first. */
export function templateFolders(vault: Pick<Config['vault'], 'folder' | 'templates'> | null): string[] {
  return vault === null ? [builtInTemplatesFolder] : [join(vault.folder, vault.templates), builtInTemplatesFolder];
}

export function vaultSink({ vault }: Config): NoteSink {
  return createVaultSink({ vaultFolder: vault.folder, meetingsFolder: vault.meetings });
}

/** Where the note can play the recording; copied into the vault when the config says so. */
export function attach({ vault }: Config, recordingPath: string, recordingId: RecordingId): Promise<RecordingLink> {
  return attachRecording({ recordingPath, recordingId, vaultFolder: vault.folder, recordingsFolder: vault.recordings, mode: vault.attach });
}

/** The same for a recording that was processed before and may be gone by now; null when there is nothing left to play. */
export function attached({ vault }: Config, { path, id, sizeBytes }: Recording): Promise<RecordingLink | null> {
  return attachedRecording({ recordingPath: path, recordingId: id, sizeBytes, vaultFolder: vault.folder, recordingsFolder: vault.recordings, mode: vault.attach });
}
