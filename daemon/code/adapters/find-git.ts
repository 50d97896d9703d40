/** Finds git on the PATH. */
import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The absolute path of the first git on the PATH; null when there is none. Relative entries are passed over, so that nothing is
 * ever run from the folder in which we happen to stand. `searchPath` is a list as in the environment.
 */
export async function findGit(searchPath = process.env.PATH ?? ''): Promise<string | null> {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const folder of searchPath.split(delimiter).filter((entry) => isAbsolute(entry))) {
    const program = join(folder, name);
    const isThere = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return program;
  }
  return null;
}
