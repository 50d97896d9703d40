/** What every model source holds to. An adapter's test is set-up plus one call. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fail } from '#schemas/failure';
import { failureCodeOf } from '../testing/failure-code.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { ModelSource } from './model-source.ts';
import { changed, madeUpEntry, madeUpFile, type MadeUpFile } from './testing/made-up-model.ts';
import { orderOf } from './testing/temporary-folder.ts';

/**
 * A source whose server (or folder, or program) has files of these contents.
 * @param served what it really has; the entry that comes back names the sums of `meant`.
 */
export type SetUpSource = (meant: readonly MadeUpFile[], served: readonly MadeUpFile[]) => Promise<{ source: ModelSource; entry: CatalogueEntry }>;

const encoder = madeUpFile('onnx/encoder.onnx', 70_001);
const decoder = madeUpFile('onnx/decoder.onnx', 120_000);
const config = madeUpFile('config.json', 12);
const files = [encoder, decoder, config];

export function describeModelSource(name: string, setUp: SetUpSource): void {
  describe(`${name} as a source of models`, () => {
    it('brings every file to its place, byte for byte', async () => {
      const { source, entry } = await setUp(files, files);
      const order = await orderOf(entry);
      expect(await source.bring(order)).toBe(true);
      for (const { path, content } of files) expect(content.equals(await readFile(join(order.target, path)))).toBe(true);
      expect(await pathsBelow(order.target)).toEqual(['config.json', 'onnx/decoder.onnx', 'onnx/encoder.onnx']);
    });

    it('brings only the files that are asked for', async () => {
      const { source, entry } = await setUp(files, files);
      const order = await orderOf(entry, { files: entry.files.filter((file) => file.path === decoder.path) });
      await source.bring(order);
      expect(await pathsBelow(order.target)).toEqual(['onnx/decoder.onnx']);
    });

    it('says how far it is, and ends at the whole', async () => {
      const { source, entry } = await setUp(files, files);
      const seen: [number, number][] = [];
      await source.bring(await orderOf(entry, { onProgress: (received, total) => seen.push([received, total]) }));
      expect(seen.every(([received, total]) => received <= total)).toBe(true);
      const [received, total] = seen.at(-1) ?? [];
      expect(received).toBe(total);
      expect(total).toBeGreaterThan(0);
    });

    it('refuses a file with one changed bit', async () => {
      const { source, entry } = await setUp(files, [encoder, changed(decoder), config]);
      const order = await orderOf(entry);
      expect(await failureCodeOf(() => source.bring(order))).toBe('model_download_failed');
    });

    it('refuses when it lacks a file', async () => {
      const { source, entry } = await setUp(files, [encoder, config]);
      const order = await orderOf(entry);
      expect(await failureCodeOf(() => source.bring(order))).toBe('model_download_failed');
    });

    it('brings nothing of a model that it does not carry', async () => {
      const { source } = await setUp(files, files);
      const order = await orderOf(madeUpEntry([madeUpFile('unknown.onnx', 99)], []));
      let brought = false;
      const said = await failureCodeOf(async () => {
        brought = await source.bring(order);
        throw fail('model_download_failed', { effect: '.', cause: 'It said no.', tip: '.' });
      });
      expect([brought, said]).toEqual([false, 'model_download_failed']);
      expect(await pathsBelow(order.target)).toEqual([]);
    });

    it('stops when it is asked to', async () => {
      const { source, entry } = await setUp(files, files);
      await expect(source.bring(await orderOf(entry, { signal: AbortSignal.abort() }))).rejects.toThrow();
    });
  });
}

async function pathsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).sort();
}
