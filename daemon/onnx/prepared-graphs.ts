/**
 * Graphs that are made from a model's file once and kept beside it, in `prepared/`: making them takes a second and three times their size in memory, opening
 * a file takes neither. They are plain ONNX, the same on every machine. Where the folder cannot be written they are made each time.
 *
 * What is kept is used only when it was made from this very file by this version, and is what it was when it was written.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { ColloquyError } from '#schemas/failure';
import { hashFile } from '../files/hash-file.ts';
import { systemErrorCode } from '../files/system-error.ts';
import { removeUnfinished, writeAtomically } from '../files/write-atomically.ts';
import { readModel, writeModel, type OnnxModel } from './onnx-graph.ts';

/** A path or, where nothing could be kept, the bytes. */
export type GraphSource = string | Uint8Array<ArrayBuffer>;

export interface Preparation<Name extends string> {
  /** Of `make`. */
  readonly version: string;
  readonly names: readonly Name[];
  /** Pure. */
  make(model: OnnxModel): Readonly<Record<Name, OnnxModel>>;
}

/** Writing takes a second: nobody is at it any more. */
const UNFINISHED_MS = 3_600_000;

const stampSchema = z.object({ version: z.string(), source: z.object({ sizeBytes: z.number(), modifiedMs: z.number() }), sha256: z.record(z.string(), z.string()) });
type Stamp = z.infer<typeof stampSchema>;

/** @param source Path of an ONNX model. @throws Error for what is none, and what `make` throws. */
export async function preparedGraphs<Name extends string>(source: string, { version, names, make }: Preparation<Name>): Promise<Record<Name, GraphSource>> {
  const pathOf = (name: string): string => join(dirname(source), 'prepared', `${basename(source, '.onnx')}.${name}`);
  const { size: sizeBytes, mtimeMs: modifiedMs } = await stat(source);
  const stampPath = pathOf('stamp.json');
  const paths = byName(names, (name) => pathOf(`${name}.onnx`));
  // Whoever was killed while it wrote a hundred megabytes left them here.
  await removeUnfinished(dirname(stampPath), UNFINISHED_MS);
  const stamp = await readStamp(stampPath);
  if (stamp?.version === version && stamp.source.sizeBytes === sizeBytes && stamp.source.modifiedMs === modifiedMs && (await areWhole(paths, stamp))) return paths;
  const graphs = make(readModel(await readFile(source)));
  const bytes = byName(names, (name) => writeModel(graphs[name]));
  try {
    for (const name of names) await writeAtomically(paths[name], bytes[name]);
    const sha256 = byName(names, (name) => createHash('sha256').update(bytes[name]).digest('hex'));
    await writeAtomically(stampPath, JSON.stringify({ version, source: { sizeBytes, modifiedMs }, sha256 } satisfies Stamp));
    return paths;
  } catch (error) {
    if (!cannotBeKept(error)) throw error;
    return bytes;
  }
}

function byName<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}

/** Null when there is none, or none that can be understood. */
async function readStamp(path: string): Promise<Stamp | null> {
  try {
    return stampSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError || isAbsence(error)) return null;
    throw error;
  }
}

async function areWhole(paths: Readonly<Record<string, string>>, { sha256 }: Stamp): Promise<boolean> {
  try {
    for (const [name, path] of Object.entries(paths)) if ((await hashFile(path, 'sha256')).toString('hex') !== sha256[name]) return false;
    return true;
  } catch (error) {
    if (isAbsence(error)) return false;
    throw error;
  }
}

/** What another user kept for itself is as good as not there. */
function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(systemErrorCode(error) ?? '');
}

/** A folder that is read-only, or a full disk: the graphs are as good, and are made each time. */
function cannotBeKept(error: unknown): boolean {
  if (error instanceof ColloquyError) return error.failure.code === 'disk_full';
  return ['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(systemErrorCode(error) ?? '');
}
