/** Note sink: a folder with Markdown files, as Obsidian has it. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { fail } from '#schemas/failure';
import type { RenderedNote, WrittenNote } from '#schemas/note';
import type { RecordingId } from '#schemas/recording';
import { safeFileName } from '../../files/safe-file-name.ts';
import { systemErrorCode } from '../../files/system-error.ts';
import { parseNoteSource } from '../merge/note-source.ts';
import { noteToMarkdown } from '../note-markdown.ts';
import type { NoteSink, PreviousNote } from '../note-sink.ts';
import { mergeNote } from '../reconcile.ts';
import { createNote, readFrontMatter, replaceNote } from './vault-files.ts';
import { VaultIndex, recordingIdOf } from './vault-index.ts';
import { asUnwritable, inVault, openVault, requireWritable, vaultPath } from './vault-paths.ts';

export interface VaultSinkOptions {
  readonly vaultFolder: string;
  /** Folder for new notes inside the vault, with forward slashes: `Meetings`. Created when it is not there. */
  readonly meetingsFolder: string;
}

/** How often a note that changes under our hands is read and merged again before we give up. */
const MAX_ATTEMPTS = 5;

/**
 * Finds the note where it was, else by its `recording_id` anywhere in the vault, so that it may be renamed and moved.
 * A note is only replaced when it is still what was merged; a file that is not the recording's note is never touched.
 * Throws `vault_missing`, `vault_unwritable`, `path_outside`, `note_changed`, `disk_full`.
 */
export function createVaultSink({ vaultFolder, meetingsFolder }: VaultSinkOptions): NoteSink {
  const index = new VaultIndex();
  return {
    async current(recordingId, previous) {
      const path = await findNote(await openVault(vaultFolder), recordingId, previous, index);
      const bytes = path === null ? null : await readNote(path);
      return path === null || bytes === null ? null : { location: path, text: decode(bytes, path) };
    },
    async write(recordingId, note, previous, options = {}) {
      const vault = await openVault(vaultFolder);
      const ours = noteToMarkdown(note, recordingId);
      const path = await findNote(vault, recordingId, previous, index);
      if (path !== null) return update(path, ours, previous?.text ?? null, options.decidedProperties);
      if (previous !== null && options.recreateDeleted !== true) return leaveDeleted(vault, ours, previous);
      return create(vault, meetingsFolder, note, ours);
    },
  };
}

/** Where the recording's note is now; null when there is none. */
async function findNote(vault: string, recordingId: RecordingId, previous: PreviousNote | null, index: VaultIndex): Promise<string | null> {
  if (previous !== null) {
    const path = await placeOf(vault, previous.location);
    if (path !== null && (await isNoteOf(path, recordingId))) return path;
  }
  for (const path of await index.notesOf(vault, recordingId)) {
    // The index goes by size and time of a file; the file itself has the last word.
    if (recordingIdOf(await readFrontMatter(path)) === recordingId) return path;
  }
  return null;
}

/** Null for an absolute path outside: the vault itself was moved, and the note is found by its recording id. */
async function placeOf(vault: string, location: string): Promise<string | null> {
  return isAbsolute(location) && vaultPath(vault, location) === null ? null : inVault(vault, location);
}

/** A note whose properties the user deleted is known by its place and its regions. */
async function isNoteOf(path: string, recordingId: RecordingId): Promise<boolean> {
  const id = recordingIdOf(await readFrontMatter(path));
  if (id !== null) return id === recordingId;
  const bytes = await readNote(path);
  return bytes !== null && parseNoteSource(bytes.toString('utf8')).regions.length > 0;
}

async function create(vault: string, meetingsFolder: string, note: RenderedNote, text: string): Promise<WrittenNote> {
  const folder = await inVault(vault, meetingsFolder);
  await requireWritable(vault);
  const location = await createNote(folder, safeFileName(note.name), text);
  return { location, outcome: 'created', text, conflicts: [] };
}

async function update(path: string, ours: string, base: string | null, decided: readonly string[] = []): Promise<WrittenNote> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const before = await readNote(path);
    if (before === null) break;
    const { text, conflicts } = mergeNote(base, ours, decode(before, path), decided);
    const after = Buffer.from(text);
    if (after.equals(before)) return { location: path, outcome: 'unchanged', text: ours, conflicts };
    if ((await readNote(path))?.equals(before) === true) {
      await replaceNote(path, after);
      return { location: path, outcome: 'updated', text: ours, conflicts };
    }
  }
  throw fail('note_changed', {
    effect: `${path} was not updated; what is in it is unchanged.`,
    cause: 'The note went on changing while it was being merged.',
    tip: 'Let the other program finish (a sync, or typing), then process the recording again.',
  });
}

/** The base stays what it was: should the note come back from the bin, it is merged as before. */
function leaveDeleted(vault: string, ours: string, previous: PreviousNote): WrittenNote {
  return { location: resolve(vault, previous.location), outcome: 'unchanged', text: previous.text || ours, conflicts: [] };
}

async function readNote(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw asUnwritable(error, path);
  }
}

/** A file that is not UTF-8 would lose bytes when written again. */
function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw fail(
      'note_changed',
      { effect: `${path} was not updated; what is in it is unchanged.`, cause: 'The file is no longer text in UTF-8.', tip: 'Save it as UTF-8, or move it away; the note is then made anew.' },
      { cause: error },
    );
  }
}

