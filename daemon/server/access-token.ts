/** The token with which programs of the same user speak to the daemon: random, in the data folder, readable for that user alone. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmod, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../files/system-error.ts';

const fileName = 'server-token';

/** Reads the token of a data folder, and makes one where there is none. A file that others may read is closed to them. */
export async function readAccessToken(dataFolder: string): Promise<string> {
  const path = join(dataFolder, fileName);
  await mkdir(dataFolder, { recursive: true });
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(`${randomBytes(32).toString('base64url')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
  if (process.platform !== 'win32') await chmod(path, 0o600);
  const token = (await readFile(path, 'utf8')).trim();
  // An empty file (a crash between creating and writing) must not make an empty token the right one.
  if (token.length < 32) throw new Error(`${path} holds no token. Remove it; a new one is made at the next start.`);
  return token;
}

/** True for `Bearer TOKEN`. Takes the same time for every wrong token. */
export function isAuthorized(header: string | undefined, token: string): boolean {
  const given = /^Bearer +(?<token>\S+)$/iu.exec(header ?? '')?.groups?.token ?? '';
  return sameText(given, token);
}

/** In constant time, whatever the lengths: digests are compared. */
export function sameText(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
