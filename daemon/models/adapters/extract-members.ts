/** Takes single files out of a package's tarball as it streams by; nothing else is written. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Parser, type ReadEntry } from 'tar';
import { sliceArObject } from '../ar-archive.ts';
import type { CatalogueFile, PackageMember } from '../catalogue.ts';

export interface WantedMember {
  readonly file: CatalogueFile;
  readonly member: PackageMember;
}

/**
 * Writes each wanted file to its path below the target.
 *
 * @param rootFolder what the members' paths are relative to: `package` in npm's tarballs.
 * @throws Error when the tarball cannot be read or lacks a member. A damaged member is the caller's to notice, by its sum.
 */
export async function extractMembers(tarball: string, rootFolder: string, wanted: readonly WantedMember[], target: string): Promise<void> {
  const missing = new Map(wanted.map((each) => [`${rootFolder}/${each.member.path}`, each]));
  const entries: ReadEntry[] = [];
  const writing: Promise<void>[] = [];
  const parser = new Parser({
    onReadEntry: (entry) => {
      const found = missing.get(entry.path);
      if (found === undefined) {
        entry.resume();
        return;
      }
      missing.delete(entry.path);
      entries.push(entry);
      const written = writeMember(entry, found, target);
      // It is waited for below; until then a failure is not an unhandled one.
      written.catch(() => undefined);
      writing.push(written);
    },
  });
  try {
    await feed(parser, tarball);
  } catch (error) {
    for (const entry of entries) entry.destroy(error);
    await Promise.allSettled(writing);
    throw error;
  }
  await Promise.all(writing);
  const [lacking] = missing.keys();
  if (lacking !== undefined) throw new Error(`the package has no file ${lacking}`);
}

async function feed(parser: Parser, tarball: string): Promise<void> {
  const failed = new Promise<never>((_resolve, reject) => parser.once('error', reject));
  const ended = new Promise<void>((resolve) => parser.once('end', resolve));
  const fed = async (): Promise<void> => {
    for await (const chunk of createReadStream(tarball, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      if (!parser.write(chunk)) await once(parser, 'drain');
    }
    parser.end();
    await ended;
  };
  await Promise.race([fed(), failed]);
}

async function writeMember(entry: ReadEntry, { file, member }: WantedMember, target: string): Promise<void> {
  try {
    const path = join(target, file.path);
    await mkdir(dirname(path), { recursive: true });
    const output = await open(path, 'w');
    try {
      await writeAtMost(output, contentOf(entry, file, member), file.sizeBytes);
    } finally {
      await output.close();
    }
  } finally {
    // What is left of the member, so that the tarball flows on.
    entry.resume();
  }
}

function contentOf(entry: ReadEntry, file: CatalogueFile, { object }: PackageMember): AsyncIterable<Uint8Array> {
  if (object === undefined) return entry;
  return sliceArObject(entry, { object: object.name, offsetBytes: object.offsetBytes, lengthBytes: file.sizeBytes });
}

async function writeAtMost(output: { writeFile(chunk: Uint8Array): Promise<void> }, content: AsyncIterable<Uint8Array>, limitBytes: number): Promise<void> {
  let writtenBytes = 0;
  for await (const chunk of content) {
    writtenBytes += chunk.length;
    if (writtenBytes > limitBytes) throw new Error('a file in the package is longer than the catalogue says');
    await output.writeFile(chunk);
  }
}
