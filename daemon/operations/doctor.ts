/** Looks at everything that has to be right, and says what is wrong and what to do. Makes nothing but our own folders. */
import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { modelsForEveryRecording, type Colloquy } from '../colloquy.ts';
import { messageOf, systemErrorCode } from '../files/system-error.ts';

export interface Finding {
  readonly what: string;
  readonly state: 'good' | 'warning' | 'bad';
  readonly detail: string;
  readonly tip: string | null;
}

/** A recording of an hour leaves about this much while it is worked on (decoded audio), with room for its note. */
const lowestFreeBytes = 1_000_000_000;

export interface Settings {
  /** The config file in use, or null. */
  readonly file: string | null;
  /** Where one would be looked for. */
  readonly userFolder: string;
}

export async function examine(colloquy: Colloquy, settings: Settings): Promise<Finding[]> {
  const { config, dataFolder, modelsFolder } = colloquy;
  const finding = (what: string, state: Finding['state'], detail: string, tip: string | null = null): Finding => ({ what, state, detail, tip });
  return [
    finding('node', 'good', `${process.version} on ${process.platform} ${process.arch}`),
    finding('config', 'good', settings.file ?? `none, so the bundled sample is used; yours would be ${join(settings.userFolder, 'colloquy.yaml')}`),
    await examineFolder('vault', config.vault.folder, constants.R_OK | constants.W_OK, 'Name an existing vault under vault.folder in the config, and let this user write to it.'),
    ...(config.recordings.folders.length === 0
      ? [finding('recordings', 'warning', 'no folder is watched', 'Name the folders of your recorder under recordings.folders in the config.')]
      : await Promise.all(config.recordings.folders.map((folder) => examineFolder('recordings', folder, constants.R_OK, 'Create the folder, or correct recordings.folders in the config.')))),
    await examineOwnFolder('data', dataFolder),
    await examineOwnFolder('models folder', modelsFolder),
    await examineDecoder(colloquy),
    ...(await examineModels(colloquy)),
  ];
}

async function examineFolder(what: string, folder: string, mode: number, tip: string): Promise<Finding> {
  try {
    await access(folder, mode);
    return { what, state: 'good', detail: folder, tip: null };
  } catch (error) {
    const code = systemErrorCode(error);
    const detail = code === 'ENOENT' ? `${folder} is not there` : `${folder} cannot be used (${code ?? messageOf(error)})`;
    return { what, state: 'bad', detail, tip };
  }
}

async function examineOwnFolder(what: string, folder: string): Promise<Finding> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    const freeBytes = bavail * bsize;
    const detail = `${folder}, ${(freeBytes / 1e9).toFixed(1)} GB free`;
    if (freeBytes >= lowestFreeBytes) return { what, state: 'good', detail, tip: null };
    return { what, state: 'warning', detail, tip: 'Free some space: an hour of audio needs about 120 MB while it is worked on, the models about 300 MB.' };
  } catch (error) {
    return { what, state: 'bad', detail: `${folder} cannot be used (${systemErrorCode(error) ?? messageOf(error)})`, tip: 'Let this user write there, or name another folder in the config.' };
  }
}

async function examineDecoder({ decoderName }: Colloquy): Promise<Finding> {
  try {
    return { what: 'decoder', state: 'good', detail: await decoderName(), tip: null };
  } catch (error) {
    return { what: 'decoder', state: 'bad', detail: messageOf(error), tip: 'Set speech.decoder to auto or embedded in the config.' };
  }
}

async function examineModels({ models, config }: Colloquy): Promise<Finding[]> {
  const own = config.models.folder;
  const needed = [...modelsForEveryRecording(config), config.speech.english];
  const findings = await Promise.all(
    needed.map(async (id): Promise<Finding> => {
      const folder = await models.find(id);
      return folder === null
        ? { what: `model ${id}`, state: 'warning', detail: 'not in use yet', tip: `When it is first needed it is ${own === null ? '' : `taken from ${own}, or `}fetched; colloquy models get ${id} does so now.` }
        : { what: `model ${id}`, state: 'good', detail: folder.path, tip: null };
    }),
  );
  const segmentation = await models.find('segmentation');
  findings.push(
    segmentation === null
      ? {
          what: 'model segmentation',
          state: 'warning',
          detail: 'not in use yet; without it speakers are told apart by voice regions alone, which is less exact',
          tip: `colloquy models get segmentation ${own === null ? 'tries the sources; or put segmentation-3.0.onnx into the folder named by models.folder in the config' : `looks in ${own}, then tries the sources`}.`,
        }
      : { what: 'model segmentation', state: 'good', detail: segmentation.path, tip: null },
  );
  return findings;
}
