/** Where a recording's note is: a scan of the vault's front matter, which reads again only what changed since the last one. */
import { stat } from 'node:fs/promises';
import { RECORDING_ID_PROPERTY } from '../note-markdown.ts';
import { systemErrorCode } from '../../files/system-error.ts';
import { notesBelow, readFrontMatter } from './vault-files.ts';

const ID_LINE = new RegExp(`^${RECORDING_ID_PROPERTY}:\\s*["']?([0-9a-f]{64})["']?\\s*(?:#.*)?$`, 'mu');

interface Known {
  readonly changedMs: number;
  readonly sizeBytes: number;
  readonly recordingId: string | null;
}

/** The recording that a front matter names. */
export function recordingIdOf(frontMatter: string | null): string | null {
  return ID_LINE.exec(frontMatter ?? '')?.[1] ?? null;
}

export class VaultIndex {
  readonly #known = new Map<string, Known>();

  /** Absolute paths of the notes of that recording, the oldest name first. Usually one; more when the user or a sync tool copied it. */
  async notesOf(vault: string, recordingId: string): Promise<string[]> {
    const found: string[] = [];
    for await (const path of notesBelow(vault)) if ((await this.#idOf(path)) === recordingId) found.push(path);
    return found.sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  }

  async #idOf(path: string): Promise<string | null> {
    try {
      const { mtimeMs, size } = await stat(path);
      const known = this.#known.get(path);
      if (known?.changedMs === mtimeMs && known.sizeBytes === size) return known.recordingId;
      const recordingId = recordingIdOf(await readFrontMatter(path));
      this.#known.set(path, { changedMs: mtimeMs, sizeBytes: size, recordingId });
      return recordingId;
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }
}
