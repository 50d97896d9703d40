/** The names that commands without a recording know: of the vault that is named, of the config's, or of the last scan. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyRegistry, registrySchema, type Registry } from '#schemas/minutes';
import { systemErrorCode } from '../files/system-error.ts';
import { registryOf } from '../wire-vault.ts';
import type { Session } from './session.ts';
import { parseJson } from '../files/parse-json.ts';

/** In the data folder; written by `colloquy vault scan`. */
export const registryFile = 'registry.json';

export async function readNames(session: Session, vault: string | undefined): Promise<Registry> {
  const config = await session.vaultConfig(vault);
  return config === null ? scannedNames(await session.dataFolder(), session.output.say) : registryOf(config, session.output.say);
}

/** A file that is not there, or of an earlier shape, knows nobody. */
async function scannedNames(dataFolder: string, say: (words: string) => void): Promise<Registry> {
  let text: string;
  try {
    text = await readFile(join(dataFolder, registryFile), 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return emptyRegistry;
    throw error;
  }
  const parsed = registrySchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  say('The names of the last vault scan cannot be read; colloquy vault scan --vault DIR reads them again.');
  return emptyRegistry;
}
