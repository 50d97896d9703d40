/** The notes of a vault as texts, for what they speak of. */
import { readFile } from 'node:fs/promises';
import { isMap, isScalar, parseDocument } from 'yaml';
import { systemErrorCode } from '../../files/system-error.ts';
import { RECORDING_ID_PROPERTY } from '../note-markdown.ts';
import { notesBelow } from './vault-files.ts';
import { openVault, vaultPath } from './vault-paths.ts';

export interface VaultText {
  /** In the vault, with forward slashes. */
  readonly path: string;
  /** Without its properties. */
  readonly text: string;
  /** Of a note that was made of a recording. */
  readonly recordingId: string | null;
  readonly project: string | null;
}

/** No note that a person wrote is longer; what is (a log, a dump) is passed over. */
const longestNote = 1_000_000;

/** In order of path. A note that vanishes or is closed meanwhile is passed over. Throws `vault_missing`. */
export async function* readTexts(vaultFolder: string): AsyncGenerator<VaultText> {
  const vault = await openVault(vaultFolder);
  for await (const full of notesBelow(vault)) {
    const whole = await readText(full);
    if (whole === null || whole.length > longestNote) continue;
    const [head, text] = split(whole);
    yield { path: vaultPath(vault, full) ?? full, text, recordingId: property(head, RECORDING_ID_PROPERTY), project: property(head, 'project') };
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM', 'EISDIR'].includes(systemErrorCode(error) ?? '')) return null;
    throw error;
  }
}

/** Front matter and what follows. */
function split(whole: string): [string, string] {
  const found = /^\ufeff?---[ \t]*\r?\n((?:[\s\S]*?\n)??)---[ \t]*(?:\r?\n|$)/u.exec(whole);
  return found === null ? ['', whole] : [found[1]!, whole.slice(found[0].length)];
}

/** A text of the properties; a link to a note is its name. */
function property(head: string, name: string): string | null {
  if (!head.toLowerCase().includes(name)) return null;
  const { contents, errors } = parseDocument(head, { logLevel: 'silent' });
  if (errors.length > 0 || !isMap(contents)) return null;
  const value = contents.items.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === name)?.value;
  if (!isScalar(value) || typeof value.value !== 'string') return null;
  const plain = value.value.trim().replace(/^\[\[(?:[^\]|]*\/)?([^\]|/]+)(?:\|[^\]]*)?\]\]$/u, '$1');
  return plain === '' ? null : plain;
}
