import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { describeModelSource } from '../model-source.acceptance.ts';
import { startLoopbackServer, type LoopbackServer } from '../testing/loopback-server.ts';
import { madeUpEntry, madeUpFile, type MadeUpFile } from '../testing/made-up-model.ts';
import { orderOf } from '../testing/temporary-folder.ts';
import { quickHub } from '../testing/quick-settings.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import type { ModelSource } from '../model-source.ts';
import { createHubSource } from './hub-source.ts';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startLoopbackServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

const revision = '0123456789abcdef';
const resolve = (repository: string, path: string): string => `/${repository}/resolve/${revision}/${path}`;

function hubAt(endpoint: string, notify?: (sentence: string) => void, probeMs = quickHub.probeMs): ModelSource {
  return createHubSource({ endpoint, ...quickHub, probeMs, notify });
}

function entryAt(repository: string, files: readonly MadeUpFile[]): CatalogueEntry {
  return madeUpEntry(files, [{ source: 'hub', repository, revision, paths: Object.fromEntries(files.map(({ path }) => [path, path])) }]);
}

let repositories = 0;
function serve(files: readonly MadeUpFile[]): string {
  repositories += 1;
  const repository = `somebody/model-${repositories}`;
  for (const { path, content } of files) server.serve(resolve(repository, path), { body: content });
  return repository;
}

describeModelSource('the hub', (meant, served) => {
  const repository = serve(served);
  return Promise.resolve({ source: hubAt(server.url), entry: entryAt(repository, meant) });
});

const weights = madeUpFile('weights.onnx', 90_000);

it('follows the hub to its storage', async () => {
  const repository = serve([]);
  server.serve(resolve(repository, weights.path), { body: '', redirectTo: `${server.url}/storage/object?signature=abc` });
  server.serve('/storage/object', { body: weights.content });
  const order = await orderOf(entryAt(repository, [weights]));
  await hubAt(server.url).bring(order);
  expect(weights.content.equals(await readFile(join(order.target, weights.path)))).toBe(true);
});

it('does not begin to download a file whose size is another', async () => {
  const repository = serve([{ ...weights, content: Buffer.concat([weights.content, weights.content]) }]);
  await expect(hubAt(server.url).bring(await orderOf(entryAt(repository, [weights])))).rejects.toThrow('has 180000 bytes instead of 90000');
});

it('asks a hub that does not answer once, says so once, and leaves it alone', async () => {
  server.serve(resolve('silent/model', 'config.json'), { body: '', silent: true });
  const said: string[] = [];
  const hub = hubAt(server.url, (sentence) => said.push(sentence), 300);
  for (let model = 1; model <= 3; model += 1) {
    await expect(hub.bring(await orderOf(entryAt('silent/model', [weights])))).rejects.toThrow('the hub cannot be reached (no answer in 0.3 s)');
  }
  expect(server.requests).toHaveLength(1);
  expect(said).toEqual(['The model hub cannot be reached (no answer in 0.3 s); models come from other sources.']);
});

it('leaves a hub alone that refuses the connection', async () => {
  const closed = await startLoopbackServer();
  await closed.close();
  const said: string[] = [];
  const hub = hubAt(closed.url, (sentence) => said.push(sentence));
  await expect(hub.bring(await orderOf(entryAt('some/model', [weights])))).rejects.toThrow('ECONNREFUSED');
  expect(said).toHaveLength(1);
});

it('asks again after a model that the hub does not have', async () => {
  const said: string[] = [];
  const hub = hubAt(server.url, (sentence) => said.push(sentence));
  await expect(hub.bring(await orderOf(entryAt('no/such', [weights])))).rejects.toThrow('the server answered 404');
  expect(await hub.bring(await orderOf(entryAt(serve([weights]), [weights])))).toBe(true);
  expect(said).toEqual([]);
});

it('leaves a hub alone whose storage cannot be reached', async () => {
  const closed = await startLoopbackServer();
  await closed.close();
  const repository = serve([]);
  server.serve(resolve(repository, weights.path), { body: '', redirectTo: `${closed.url}/storage` });
  const said: string[] = [];
  const hub = hubAt(server.url, (sentence) => said.push(sentence));
  await expect(hub.bring(await orderOf(entryAt(repository, [weights])))).rejects.toThrow('broke off');
  await expect(hub.bring(await orderOf(entryAt(serve([weights]), [weights])))).rejects.toThrow('cannot be reached');
  expect(said).toHaveLength(1);
});
