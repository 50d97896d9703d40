/**
 * The bundled sample: a vault with four people and a project, and the recording of their stand-up. It is copied to `demo/` in the clone, which git
 * ignores; what the user changes there stays.
 */
import { cp, mkdir, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '#schemas/config';
import { readConfig } from '../config/load-config.ts';
import type { Output } from './output.ts';

const sampleFolder = join(import.meta.dirname, '../sample');
const demoFolder = join(import.meta.dirname, '../../demo');

/** The bundled recordings, by the names that they have in the demo's folder. */
export function sampleNames(): Promise<string[]> {
  return readdir(join(sampleFolder, 'recordings'));
}

/** The settings used when the user has none. */
export async function prepareDemo(output: Output): Promise<Config> {
  await mkdir(demoFolder, { recursive: true });
  for (const part of ['vault', 'recordings', 'colloquy.yaml']) {
    await cp(join(sampleFolder, part), join(demoFolder, part), { recursive: true, force: false, errorOnExist: false });
  }
  output.say(`No config file yet: using the bundled sample in ${demoFolder} (docs/configuration.md tells how to use your own folders).`);
  return readConfig(join(demoFolder, 'colloquy.yaml'), homedir());
}
