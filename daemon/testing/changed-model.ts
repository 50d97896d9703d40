/** A model of this machine whose `generation_config.json` says something else; its weights are the same files. It goes with the run. */
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type GenerationConfig = Readonly<Record<string, unknown>>;

/** @returns the folder of the changed model. */
export async function changedModel(modelFolder: string, change: (settings: GenerationConfig) => GenerationConfig): Promise<string> {
  const folder = await mkdtemp(join(process.env.COLLOQUY_TEST_RUN ?? tmpdir(), 'changed-model-'));
  const name = 'generation_config.json';
  await cp(modelFolder, folder, { recursive: true, filter: (path) => !path.endsWith('onnx') });
  await symlink(resolve(modelFolder, 'onnx'), join(folder, 'onnx'), 'junction');
  await writeFile(join(folder, name), JSON.stringify(change(JSON.parse(await readFile(join(modelFolder, name), 'utf8')) as GenerationConfig)));
  return folder;
}
