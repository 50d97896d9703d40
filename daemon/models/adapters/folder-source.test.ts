import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { describeModelSource } from '../model-source.acceptance.ts';
import { checkFile } from '../file-sum.ts';
import { catalogueFile, madeUpEntry, madeUpFile, type MadeUpFile } from '../testing/made-up-model.ts';
import { orderOf, temporaryFolder } from '../testing/temporary-folder.ts';
import { createFolderSource } from './folder-source.ts';

describeModelSource('a folder of the user', async (meant, served) => {
  const folder = await temporaryFolder();
  for (const file of served) await put(folder, `some/where/${file.path.replaceAll('/', '-')}`, file);
  return { source: createFolderSource(folder), entry: madeUpEntry(meant, []) };
});

const weights = madeUpFile('weights.onnx', 5_000);

it('knows a file by its content, whatever it is called', async () => {
  const folder = await temporaryFolder();
  await put(folder, 'Downloads/model (3).bin', weights);
  const order = await orderOf(madeUpEntry([weights], []));
  await createFolderSource(folder).bring(order);
  expect(await checkFile(join(order.target, weights.path), catalogueFile(weights))).toBe('good');
});

it('is not misled by another file of the same size', async () => {
  const folder = await temporaryFolder();
  await put(folder, 'a.onnx', madeUpFile('another', weights.content.length));
  await put(folder, 'b.onnx', weights);
  const order = await orderOf(madeUpEntry([weights], []));
  expect(await createFolderSource(folder).bring(order)).toBe(true);
});

it('follows links to files, as the cache of the hub has them, and not links to folders', async () => {
  const folder = await temporaryFolder();
  const elsewhere = await temporaryFolder();
  await put(elsewhere, 'blob', weights);
  await symlink(elsewhere, join(folder, 'linked'));
  const order = await orderOf(madeUpEntry([weights], []));
  const source = createFolderSource(folder);
  expect(await failureCodeOf(() => source.bring(order))).toBe('model_download_failed');
  await symlink(join(elsewhere, 'blob'), join(folder, 'weights.onnx'));
  expect(await source.bring(order)).toBe(true);
});

it('copies, so that the folder may go away', async () => {
  const folder = await temporaryFolder();
  await put(folder, 'weights.onnx', weights);
  const order = await orderOf(madeUpEntry([weights], []));
  await createFolderSource(folder).bring(order);
  await rm(folder, { recursive: true });
  expect(await checkFile(join(order.target, weights.path), catalogueFile(weights))).toBe('good');
});

it('says when there is no such folder', async () => {
  const order = await orderOf(madeUpEntry([weights], []));
  await expect(createFolderSource('/nowhere/at/all').bring(order)).rejects.toThrow('there is no folder /nowhere/at/all');
});

async function put(folder: string, path: string, { content }: MadeUpFile): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
