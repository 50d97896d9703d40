import { systemErrorCode } from '../../files/system-error.ts';

const passedOver = new Set(['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR']);

/** Null for a file or folder of the user's that may not be read, is something else, or went away meanwhile: it has nothing for us. */
export async function orNull<Result>(ask: () => Promise<Result>): Promise<Result | null> {
  try {
    return await ask();
  } catch (error) {
    if (passedOver.has(systemErrorCode(error) ?? '')) return null;
    throw error;
  }
}
