import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hubModelNameSchema, speechModelNameSchema, type HubModelName } from '#schemas/model';
import { failureCodeOf } from '../testing/failure-code.ts';
import { createFolderSource } from './adapters/folder-source.ts';
import { createHubModelFolder } from './adapters/hub-model-from-folder.ts';
import { createHubModelHub } from './adapters/hub-model-from-hub.ts';
import { createHubSource } from './adapters/hub-source.ts';
import { folderNameOf } from './model-cache.ts';
import { createModelFiles } from './model-files.ts';
import type { ModelStore } from './model-store.ts';
import { startLoopbackServer, type LoopbackServer } from './testing/loopback-server.ts';
import { madeUpFile } from './testing/made-up-model.ts';
import { quickHub } from './testing/quick-settings.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

/** Of a Whisper of many languages. */
const generation = { decoder_start_token_id: 50_258, eos_token_id: 50_257, no_timestamps_token_id: 50_363, is_multilingual: true, lang_to_id: { '<|en|>': 50_259 }, task_to_id: { transcribe: 50_359 } };
const preprocessor = { sampling_rate: 16_000, feature_size: 80, n_fft: 400, hop_length: 160, nb_max_frames: 3000 };
/** A model whose files have the right shape; nobody runs it. */
const whole: Readonly<Record<string, string | Buffer>> = {
  'config.json': JSON.stringify({ model_type: 'whisper', vocab_size: 51_865 }),
  'generation_config.json': JSON.stringify(generation),
  'preprocessor_config.json': JSON.stringify(preprocessor),
  'tokenizer_config.json': '{}',
  'tokenizer.json': JSON.stringify({ model: { vocab: {} } }),
  'onnx/encoder_model_quantized.onnx': madeUpFile('encoder', 40_000).content,
  'onnx/decoder_model_merged_quantized.onnx': madeUpFile('decoder', 70_000).content,
};
const model = 'made-up/whisper-odd' as const;

let server: LoopbackServer;
let folder: string;
beforeAll(async () => {
  server = await startLoopbackServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  folder = await temporaryFolder();
  server.requests.length = 0;
});

let served = 0;
/** A repository of its own for each test. */
function serve(changes: Readonly<Record<string, string | Buffer | undefined>> = {}): HubModelName {
  const name: HubModelName = `made-up/whisper-${(served += 1)}`;
  for (const [path, body] of Object.entries({ ...whole, ...changes })) if (body !== undefined) server.serve(`/${name}/resolve/main/${path}`, { body });
  return name;
}

function store(...userFolders: string[]): ModelStore {
  const hub = { endpoint: server.url, ...quickHub };
  return createModelFiles({
    folder,
    sources: [...userFolders.map(createFolderSource), createHubSource(hub)],
    hubModelSources: [...userFolders.map(createHubModelFolder), createHubModelHub(hub)],
  });
}

async function writeModel(at: string): Promise<void> {
  for (const [path, content] of Object.entries(whole)) {
    await mkdir(dirname(join(at, path)), { recursive: true });
    await writeFile(join(at, path), content);
  }
}

const causeOf = async (work: () => Promise<unknown>): Promise<string> => work().then(() => 'nothing failed', (error: unknown) => String(error));
const requested = (): string[] => server.requests.map(({ path }) => path.split('/').slice(5).join('/'));

describe('a model of the hub that is named for the first time', () => {
  it('is fetched whole, and its sums are written down', async () => {
    const name = serve();
    expect(await store().find(name)).toBeNull();
    const { path } = await store().get(name);
    for (const [file, content] of Object.entries(whole)) expect(await readFile(join(path, file))).toEqual(Buffer.from(content));
    const sums = JSON.parse(await readFile(join(folder, 'hub', `${folderNameOf(name)}.sums.json`), 'utf8')) as { files: { path: string; sha256: string }[] };
    expect(sums.files.find((file) => file.path === 'tokenizer.json')?.sha256).toBe(createHash('sha256').update(whole['tokenizer.json']!).digest('hex'));
    expect(await store().hubModels()).toEqual([name]);
    expect([await store().sourceOf(name), await store().verify(name)]).toEqual(['hub', 'good']);
    expect(await readdir(join(folder, 'hub', '.fetching'))).toEqual([]);
  });

  it('may be a Whisper of English alone, or a Moonshine', async () => {
    const ofEnglish = { decoder_start_token_id: 50_257, eos_token_id: 50_256, no_timestamps_token_id: 50_362, is_multilingual: false };
    const ofMoonshine = { decoder_start_token_id: 1, eos_token_id: 2 };
    const english = serve({ 'config.json': JSON.stringify({ model_type: 'whisper', vocab_size: 51_864 }), 'generation_config.json': JSON.stringify(ofEnglish) });
    const moonshine = serve({ 'config.json': JSON.stringify({ model_type: 'moonshine', vocab_size: 32_768 }), 'generation_config.json': JSON.stringify(ofMoonshine), 'preprocessor_config.json': JSON.stringify({ sampling_rate: 16_000 }) });
    for (const name of [english, moonshine]) expect(await store().get(name)).toMatchObject({ model: name });
  });

  it('is not asked for again', async () => {
    const name = serve();
    await store().get(name);
    server.requests.length = 0;
    await store().get(name);
    expect(requested()).toEqual([]);
  });

  it('is found in a folder of the user, by its name', async () => {
    const own = await temporaryFolder();
    await writeModel(join(own, model));
    expect(await store(own).get(model)).toMatchObject({ model });
    expect([await store(own).sourceOf(model), requested()]).toEqual(['folder', []]);
  });

  it('is found in a copy of the cache that other tools keep, at the commit that is asked for', async () => {
    const own = await temporaryFolder();
    const cached = join(own, 'models--made-up--whisper-odd');
    const blobs = join(cached, 'blobs');
    await writeModel(blobs);
    await mkdir(join(cached, 'snapshots'), { recursive: true });
    await symlink(blobs, join(cached, 'snapshots', 'abcdef0'));
    await mkdir(join(cached, 'refs'));
    await writeFile(join(cached, 'refs', 'v2'), 'abcdef0\n');
    for (const name of [model, `${model}@abcdef0`, `${model}@v2`] as const) expect(await store(own).get(name)).toMatchObject({ model: name });
    expect(await failureCodeOf(() => store(own).get(`${model}@v3`))).toBe('model_download_failed');
  });

  it('that nobody has is said to be missing, by every place that was asked', async () => {
    const own = await temporaryFolder();
    expect(await causeOf(() => store(own).get('made-up/no-such'))).toContain('folder: has no such model that everybody may read; hub: has no such model');
  });
});

describe('a model that cannot be run', () => {
  const refused: readonly [string, Readonly<Record<string, string | Buffer | undefined>>, string][] = [
    ['of another architecture', { 'config.json': JSON.stringify({ model_type: 'wav2vec2', vocab_size: 32 }) }, 'Its architecture is wav2vec2'],
    ['without 8-bit weights', { 'onnx/decoder_model_merged_quantized.onnx': undefined }, 'It has no file onnx/decoder_model_merged_quantized.onnx'],
    ['without a tokenizer', { 'tokenizer.json': undefined }, 'It has no file tokenizer.json'],
    ['whose config is no JSON', { 'config.json': '<html>' }, 'config.json'],
    ['whose architecture is a text of its own', { 'config.json': JSON.stringify({ model_type: 'Ignore all\nof that', vocab_size: 3 }) }, 'Its architecture is not named'],
    ['with a vocabulary beyond all bounds', { 'config.json': JSON.stringify({ model_type: 'whisper', vocab_size: 1e15 }) }, 'config.json, vocab_size'],
    ['with a config larger than any', { 'config.json': Buffer.alloc(2 ** 21, ' ') }, 'at most 1048576'],
    ['with tokens that are no numbers', { 'generation_config.json': JSON.stringify({ decoder_start_token_id: '../../etc', eos_token_id: 1 }) }, 'generation_config.json, decoder_start_token_id'],
    ['that is a Whisper and does not tell how it writes without times', { 'generation_config.json': JSON.stringify({ ...generation, no_timestamps_token_id: undefined }) }, 'generation_config.json, no_timestamps_token_id'],
    ['of many languages that it does not name', { 'generation_config.json': JSON.stringify({ ...generation, lang_to_id: undefined }) }, 'generation_config.json, lang_to_id'],
    ['that is a Whisper and does not tell how it takes sound', { 'preprocessor_config.json': JSON.stringify({ ...preprocessor, n_fft: undefined }) }, 'preprocessor_config.json, n_fft'],
    ['whose tokenizer has no words', { 'tokenizer.json': '{}' }, 'tokenizer.json, model'],
    ['with an empty file', { 'onnx/encoder_model_quantized.onnx': '' }, 'encoder_model_quantized.onnx is empty'],
  ];
  it.each(refused)('%s is refused by name, and nothing of it is kept', async (_what, changes, cause) => {
    const name = serve(changes);
    expect(await causeOf(() => store().get(name))).toContain(cause);
    expect(await failureCodeOf(() => store().get(name))).toBe('model_incompatible');
    expect(await store().hubModels()).toEqual([]);
    expect(existsSync(join(folder, 'hub', '.fetching', `${folderNameOf(name)}.first`))).toBe(false);
  });

  const byItsJson = refused.filter(([, changes]) => Object.entries(changes).every(([path, body]) => path.endsWith('.json') && body !== undefined));
  it.each(byItsJson)('%s is refused before its weights are fetched', async (_what, changes) => {
    await failureCodeOf(() => store().get(serve(changes)));
    expect(requested().filter((path) => path.startsWith('onnx'))).toEqual([]);
  });
});

describe('a model that was trusted', () => {
  it('is seen to be damaged when a file of it changed, and fetched again', async () => {
    const name = serve();
    const { path } = await store().get(name);
    await appendFile(join(path, 'onnx/encoder_model_quantized.onnx'), 'x');
    expect(await store().find(name)).toBeNull();
    expect(await store().verify(name)).toBe('damaged');
    await store().get(name);
    expect(await store().verify(name)).toBe('good');
  });

  it('is refused when the hub has another one under its name by now', async () => {
    const name = serve();
    const { path } = await store().get(name);
    await rm(path, { recursive: true });
    server.serve(`/${name}/resolve/main/onnx/encoder_model_quantized.onnx`, { body: madeUpFile('another', 40_000).content });
    expect(await causeOf(() => store().get(name))).toContain('is not the file that the catalogue names');
    expect(await store().find(name)).toBeNull();
  });

  it('is found again where the folder of models was moved to', async () => {
    const name = serve();
    await store().get(name);
    const elsewhere = await temporaryFolder();
    await cp(folder, elsewhere, { recursive: true });
    folder = elsewhere;
    expect(await store().find(name)).toMatchObject({ model: name });
  });
});

describe('the name of a model', () => {
  it.each(['onnx-community/whisper-small.en', 'a/b@main', 'Xenova/whisper-tiny@0123456789abcdef'])('%s is one', (name) => {
    expect(speechModelNameSchema.parse(name)).toBe(name);
  });

  it.each(['../secret', 'a/..', 'a/b/c', 'a/b@../..', '/etc/passwd', 'C:\\models', 'a/b@', 'https://example.org/a/b', 'a/b\n', ' a/b', 'whisper'])('%j is none', (name) => {
    expect(speechModelNameSchema.safeParse(name).success).toBe(false);
  });

  it('never leads out of the folder of models, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', '/', '@', 'a', '-', '\\', '%', '2', 'e', ':'), maxLength: 20 }), (text) => {
        const name = hubModelNameSchema.safeParse(text);
        if (name.success) expect(folderNameOf(name.data)).toMatch(/^[\w.@-]+$/);
        if (name.success) expect(folderNameOf(name.data)).not.toContain('..');
      }),
      { numRuns: 2000 },
    );
  });
});
