import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const TRIAL_SECONDS = 10;

/** The first ffmpeg on the PATH that runs; null when there is none. `searchPath` is a list as in the environment. */
export async function findFfmpeg(searchPath = process.env.PATH ?? ''): Promise<string | null> {
  const name = process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg';
  // Empty entries mean the current folder, from which nothing is run.
  for (const folder of searchPath.split(delimiter).filter((entry) => entry !== '')) {
    const program = join(folder, name);
    if (await runs(program)) return program;
  }
  return null;
}

async function runs(program: string): Promise<boolean> {
  try {
    await access(program, constants.X_OK);
    const { stdout } = await promisify(execFile)(program, ['-hide_banner', '-version'], { timeout: TRIAL_SECONDS * 1000, windowsHide: true });
    return stdout.startsWith('ffmpeg version');
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
    // Not there, not ours to run, or broken (a library is missing): the next one, or none.
    return false;
  }
}
