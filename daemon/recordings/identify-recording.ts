/** A file's identity: the SHA-256 of its bytes. The file is only read, never touched. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fail } from '#schemas/failure';
import { recordingIdSchema, type Recording } from '#schemas/recording';
import { systemErrorCode } from '../files/system-error.ts';

/**
 * Reads the whole file once, as a stream.
 * @throws ColloquyError `recording_missing`, `recording_unreadable`, or `recording_changed` when it is still being written.
 */
export async function identifyRecording(file: string, signal?: AbortSignal): Promise<Recording> {
  const path = resolve(file);
  const before = await statFile(path);
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash, { signal });
  } catch (error) {
    throw asRecordingFailure(error, path);
  }
  const after = await statFile(path);
  if (before.size !== after.size || before.mtimeMs !== after.mtimeMs) {
    throw fail('recording_changed', {
      effect: `${path} was not processed yet.`,
      cause: 'The file changed while it was read: it is still being written.',
      tip: 'It is taken up by itself when it has stopped growing; by hand, run the command again then.',
    });
  }
  return {
    id: recordingIdSchema.parse(hash.digest('hex')),
    path,
    sizeBytes: after.size,
    modifiedAt: new Date(after.mtimeMs).toISOString(),
  };
}

async function statFile(path: string): Promise<{ size: number; mtimeMs: number }> {
  let found;
  try {
    found = await stat(path);
  } catch (error) {
    throw asRecordingFailure(error, path);
  }
  if (!found.isFile()) {
    throw fail('recording_unreadable', {
      effect: `${path} was not processed.`,
      cause: found.isDirectory() ? 'It is a folder.' : 'It is not a regular file.',
      tip: 'Name an audio or video file.',
    });
  }
  return found;
}

function asRecordingFailure(error: unknown, path: string): unknown {
  const code = systemErrorCode(error);
  const effect = `${path} was not processed.`;
  if (code === 'ABORT_ERR') return fail('stopped', { effect, cause: 'The work was stopped.', tip: 'Run it again; what was done is kept.' }, { cause: error });
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return fail('recording_missing', { effect, cause: 'There is no such file.', tip: 'Check the path; if the file is in a cloud folder, make it available on this machine.' }, { cause: error });
  }
  if (code !== undefined && /^(EACCES|EPERM|EIO|EISDIR|ELOOP|ENXIO|ENAMETOOLONG|EBUSY)$/.test(code)) {
    return fail('recording_unreadable', { effect, cause: `The system does not let us read it (${code}).`, tip: 'Check the permissions of the file and its folder, and the drive.' }, { cause: error });
  }
  return error;
}
