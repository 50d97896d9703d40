/** Tarballs and archives made up for tests, by the same tools that read them or by the format's description. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { create } from 'tar';
import type { MadeUpFile } from './made-up-model.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A gzipped tarball with these files below a folder: `package` in npm, `NAME-VERSION` in cargo. */
export async function tarballOf(rootFolder: string, files: readonly MadeUpFile[]): Promise<Buffer> {
  const folder = await temporaryFolder();
  for (const { path, content } of files) {
    const full = join(folder, rootFolder, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, content);
  }
  const tarball = join(folder, 'package.tgz');
  await create({ file: tarball, gzip: true, cwd: folder }, [rootFolder]);
  return readFile(tarball);
}

/** What a registry says of a package with one version. */
export function packument(name: string, version: string, tarball: Buffer, url: string): string {
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  return JSON.stringify({ name, versions: { [version]: { name, version, dist: { tarball: url, integrity } } } });
}

/** An `ar` archive; long names as Apple's tools write them (`bsd`) or GNU's. */
export function arArchiveOf(objects: readonly { readonly name: string; readonly content: Buffer }[], style: 'bsd' | 'gnu'): Buffer {
  const table = Buffer.from(objects.map(({ name }) => `${name}/\n`).join(''), 'latin1');
  const parts: Uint8Array[] = [Buffer.from('!<arch>\n')];
  if (style === 'gnu') parts.push(arMember('//', table));
  let offset = 0;
  for (const { name, content } of objects) {
    // Apple's linker wants the content aligned, so the name is padded with zeros.
    const padded = Buffer.alloc(Math.ceil((name.length + 1) / 8) * 8);
    padded.write(name, 'latin1');
    parts.push(style === 'bsd' ? arMember(`#1/${padded.length}`, Buffer.concat([padded, content])) : arMember(`/${offset}`, content));
    offset += name.length + 2;
  }
  return Buffer.concat(parts);
}

function arMember(name: string, content: Buffer): Buffer {
  const header = [name.padEnd(16), '0'.padEnd(12), '0'.padEnd(6), '0'.padEnd(6), '100644'.padEnd(8), String(content.length).padEnd(10), '`\n'].join('');
  return Buffer.concat([Buffer.from(header, 'latin1'), content, Buffer.from(content.length % 2 === 1 ? '\n' : '')]);
}
