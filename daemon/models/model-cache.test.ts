import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fail } from '#schemas/failure';
import { failureCodeOf } from '../testing/failure-code.ts';
import { createHubSource } from './adapters/hub-source.ts';
import { catalogue, type CatalogueEntry } from './catalogue.ts';
import { createModelCache } from './model-cache.ts';
import type { ModelSource } from './model-source.ts';
import type { ModelStore } from './model-store.ts';
import { startLoopbackServer, type LoopbackServer, type Served } from './testing/loopback-server.ts';
import { changed, madeUpCatalogue, madeUpEntry, madeUpFile } from './testing/made-up-model.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { quickHub } from './testing/quick-settings.ts';

const model = 'silero-vad';
const encoder = madeUpFile('onnx/encoder.onnx', 40_000);
const decoder = madeUpFile('onnx/decoder.onnx', 60_000);
const ownFile = catalogue['moonshine-base'].files.find((file) => file.path === 'config.json')!;
const origin = { source: 'hub', repository: 'made/up', revision: 'main', paths: { [encoder.path]: encoder.path, [decoder.path]: decoder.path } } as const;
const made = madeUpEntry([encoder, decoder], [origin]);
const entry: CatalogueEntry = { ...made, files: [...made.files, ownFile] };

let server: LoopbackServer;
let folder: string;
beforeAll(async () => {
  server = await startLoopbackServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  folder = await temporaryFolder();
  serve(encoder.path, { body: encoder.content });
  serve(decoder.path, { body: decoder.content });
  server.requests.length = 0;
});

function serve(path: string, served: Served): void {
  server.serve(`/made/up/resolve/main/${path}`, served);
}

const hub = (): ModelSource => createHubSource({ endpoint: server.url, ...quickHub });
const cache = (...sources: ModelSource[]): ModelStore => createModelCache({ folder, sources, catalogue: madeUpCatalogue(entry) });
const downloads = (): string[] => server.requests.map(({ path, range }) => `${path.split('/').at(-1) ?? ''} ${range ?? ''}`.trim()).filter((path) => path.endsWith('.onnx') || path.includes('bytes'));
const refusing = (name: ModelSource['name'], cause: string): ModelSource => ({ name, bring: () => Promise.reject(fail('model_download_failed', { effect: 'No.', cause, tip: 'No.' })) });

describe('a model that is not here', () => {
  it('is fetched whole, with the files that are Colloquy\'s own', async () => {
    expect(await cache().find(model)).toBeNull();
    const { path } = await cache(hub()).get(model);
    expect(path).toBe(join(folder, model));
    expect(encoder.content.equals(await readFile(join(path, encoder.path)))).toBe(true);
    expect(existsSync(join(path, 'config.json'))).toBe(true);
    expect(await readdir(join(folder, '.fetching'))).toEqual([]);
    expect(await cache().sourceOf(model)).toBe('hub');
  });

  it('is never there in half', async () => {
    const breaking: ModelSource = {
      name: 'npm',
      bring: async ({ target }) => {
        await mkdir(join(target, 'onnx'));
        await writeFile(join(target, encoder.path), encoder.content);
        throw fail('model_download_failed', { effect: 'No.', cause: 'the network broke', tip: 'No.' });
      },
    };
    expect(await failureCodeOf(() => cache(breaking).get(model))).toBe('model_download_failed');
    expect([existsSync(join(folder, model)), await cache().find(model), await cache().verify(model)]).toEqual([false, null, 'missing']);
  });

  it('comes from the next source when one has it not', async () => {
    const empty: ModelSource = { name: 'crate', bring: () => Promise.resolve(false) };
    await cache(refusing('folder', 'no such file'), empty, hub()).get(model);
    expect(await cache().sourceOf(model)).toBe('hub');
  });

  it('is told with what each source said, and what to do, when none has it', async () => {
    const asked = cache(refusing('folder', 'there is no folder'), refusing('npm', 'the server answered 503')).get(model);
    await expect(asked).rejects.toMatchObject({
      failure: { code: 'model_download_failed', cause: 'No source brought it. folder: there is no folder; npm: the server answered 503.', tip: expect.stringContaining('COLLOQUY_MODELS') as unknown },
    });
  });

  it('is not looked for elsewhere when the disk is full', async () => {
    const full: ModelSource = { name: 'npm', bring: () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' })) };
    expect(await failureCodeOf(() => cache(full, hub()).get(model))).toBe('disk_full');
    expect(server.requests).toEqual([]);
  });

  it('is not used when a source brings another file under its name', async () => {
    const lying: ModelSource = {
      name: 'npm',
      bring: async ({ target, files }) => {
        for (const file of files) {
          await mkdir(dirname(join(target, file.path)), { recursive: true });
          await writeFile(join(target, file.path), Buffer.alloc(file.sizeBytes));
        }
        return true;
      },
    };
    expect(await failureCodeOf(() => cache(lying).get(model))).toBe('model_damaged');
    expect(await cache().find(model)).toBeNull();
  });

  it('is fetched once for all who ask at the same time', async () => {
    const store = cache(hub());
    await Promise.all([store.get(model), store.get(model), store.get(model)]);
    expect(downloads()).toEqual(['encoder.onnx', 'decoder.onnx']);
  });

  it('is fetched on from where it stopped, when it was stopped', async () => {
    serve(decoder.path, { body: decoder.content, hangsAfterBytes: 50_000 });
    const stop = new AbortController();
    const stopped = (): Promise<unknown> => cache(hub()).get(model, ({ receivedBytes }) => { if (receivedBytes === 90_000) stop.abort(); }, stop.signal);
    expect(await failureCodeOf(stopped)).toBe('stopped');
    serve(decoder.path, { body: decoder.content });
    server.requests.length = 0;
    await cache(hub()).get(model);
    expect(downloads()).toContain('decoder.onnx bytes=50000-');
  });
});

describe('a model that is here', () => {
  beforeEach(async () => {
    await cache(hub()).get(model);
    server.requests.length = 0;
  });

  const weights = (): string => join(folder, model, encoder.path);
  const overwrite = async (content: Buffer): Promise<void> => {
    const { atime, mtime } = await stat(weights());
    await writeFile(weights(), content);
    await utimes(weights(), atime, mtime);
  };

  it('is used without asking anybody', async () => {
    await cache(hub()).get(model);
    expect(server.requests).toEqual([]);
  });

  it('is found without being read again: what was verified is remembered with sizes and times', async () => {
    const { mtime } = await stat(weights());
    // Times to the second, as not every filesystem gives back what it was given.
    await utimes(weights(), mtime, new Date('2026-01-01T00:00:00Z'));
    expect(await cache().find(model)).not.toBeNull();
    await overwrite(changed(encoder).content);
    expect(await cache().find(model)).not.toBeNull();
  });

  it('is read again by a verification, which no time stamp misleads', async () => {
    await utimes(weights(), new Date(), new Date('2026-01-01T00:00:00Z'));
    await cache().find(model);
    await overwrite(changed(encoder).content);
    expect(await cache().verify(model)).toBe('damaged');
    expect(await cache().find(model)).toBeNull();
  });

  it('is no longer used when a file changed', async () => {
    await writeFile(weights(), changed(encoder).content);
    expect(await cache().find(model)).toBeNull();
  });

  it('is used on when a file was only touched', async () => {
    await utimes(weights(), new Date(), new Date());
    expect(await cache().find(model)).not.toBeNull();
  });

  it('is mended by fetching only what is wrong', async () => {
    await writeFile(weights(), 'damaged');
    await cache(hub()).get(model);
    expect(downloads()).toEqual(['encoder.onnx']);
    expect(await cache().verify(model)).toBe('good');
  });

  it('is mended without any source when a file of Colloquy\'s own is gone', async () => {
    await rm(join(folder, model, 'config.json'));
    await cache().get(model);
    expect([await cache().verify(model), await cache().sourceOf(model)]).toEqual(['good', 'hub']);
  });

  it('is found where somebody put it by hand, without a stamp or with a broken one', async () => {
    await rm(join(folder, model, 'verified.json'));
    expect(await cache().find(model)).not.toBeNull();
    await writeFile(join(folder, model, 'verified.json'), '{ half of a sta');
    expect(await cache().find(model)).not.toBeNull();
  });
});

describe('several processes', () => {
  const program = join(import.meta.dirname, 'testing', 'fetch-program.ts');
  const words = (): string[] => ['--disable-warning=ExperimentalWarning', program, folder, server.url, JSON.stringify(entry)];

  it('that fetch the same model at once end with one whole model, downloaded once', async () => {
    const run = promisify(execFile);
    const outputs = await Promise.all([run(process.execPath, words()), run(process.execPath, words())]);
    for (const { stdout } of outputs) expect(stdout).toContain(join(folder, model));
    expect(downloads()).toEqual(['encoder.onnx', 'decoder.onnx']);
    expect(await cache().verify(model)).toBe('good');
  });

  it('that are killed leave no half model, and the next goes on from where they were', async () => {
    serve(decoder.path, { body: decoder.content, hangsAfterBytes: 50_000 });
    const child = spawn(process.execPath, words(), { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const chunk of child.stdout) if (String(chunk).includes('90000')) break;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    expect(existsSync(join(folder, model))).toBe(false);
    serve(decoder.path, { body: decoder.content });
    server.requests.length = 0;
    await cache(hub()).get(model);
    expect(downloads()).toContain('decoder.onnx bytes=50000-');
    expect(await cache().verify(model)).toBe('good');
  });
});
