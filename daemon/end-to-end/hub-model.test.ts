/** A model of the hub by its name, from the address of the hub to words: fetched, trusted, checked and run. The hub is a server on this machine with real weights. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ModelId, SpeechModelName } from '#schemas/model';
import type { Transcript } from '#schemas/transcript';
import { createEmbeddedDecoder } from '../audio/adapters/embedded-decoder.ts';
import { decodeRecording } from '../audio/decode-recording.ts';
import { createHubModelHub } from '../models/adapters/hub-model-from-hub.ts';
import { createHubSource } from '../models/adapters/hub-source.ts';
import { createModelFiles } from '../models/model-files.ts';
import type { ModelStore } from '../models/model-store.ts';
import { startLoopbackServer, type LoopbackServer } from '../models/testing/loopback-server.ts';
import { quickHub } from '../models/testing/quick-settings.ts';
import type { SpeechWorker } from '../speech-worker/speech-worker.ts';
import { startSpeechWorker } from '../speech-worker/start-speech-worker.ts';
import { writeShortRecording } from '../testing/decoded-audio.ts';
import { testModel } from '../testing/models.ts';
import { describeWith } from '../testing/shared-data.ts';
import { normalizedWords } from '../transcript/word-error-rate.ts';

/** A machine that is busy with other suites hears slowly. */
const HEARING_MS = 300_000;

const weights = (['whisper-tiny', 'moonshine-tiny'] as const).filter((model) => testModel(model) !== null);

describeWith(weights.length > 0 ? weights : null, 'the model whisper-tiny', 'a model of the hub that the config names', (served) => {
  let server: LoopbackServer;
  let folder: string;
  let models: ModelStore;
  let worker: SpeechWorker;
  let pcmPath: string;
  beforeAll(async () => {
    server = await startLoopbackServer();
    folder = await mkdtemp(join(tmpdir(), 'colloquy-hub-model-'));
    for (const model of served) serveModel(server, model, `someone/${model}-of-theirs`);
    const hub = { endpoint: server.url, ...quickHub };
    models = createModelFiles({ folder: join(folder, 'models'), sources: [createHubSource(hub)], hubModelSources: [createHubModelHub(hub)] });
    worker = startSpeechWorker(async ({ model }) => (await models.get(model)).path);
    pcmPath = join(folder, 'audio.wav');
    await writeShortRecording(join(folder, 'short.wav'), 8);
    await decodeRecording(join(folder, 'short.wav'), pcmPath, createEmbeddedDecoder());
  }, HEARING_MS);
  afterAll(async () => {
    await worker.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  function transcribe(model: SpeechModelName, language = 'en'): Promise<Transcript> {
    const whole = { startSeconds: 0, endSeconds: 8 };
    const diarization = { turns: [{ ...whole, speaker: 'S1' }], regions: [whole], method: 'regions' as const };
    return worker.transcribe({ recordingId: '', pcmPath, diarization, language, english: model, otherLanguages: model });
  }

  it.each(served)('gives the words of the recording: %s under a name of its own', async (model) => {
    const name = `someone/${model}-of-theirs` as const;
    const transcript = await transcribe(name);
    expect(transcript.model).toBe(name);
    expect(normalizedWords(transcript.segments.map(({ text }) => text).join(' ')).join(' ')).toMatch(/^good morning everyone/);
    expect(await models.verify(name)).toBe('good');
  }, HEARING_MS);
});

function serveModel(server: LoopbackServer, model: ModelId, repository: string): void {
  const from = testModel(model)!;
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (/\.(json|onnx)$/.test(path)) server.serve(`/${repository}/resolve/main/${path.replaceAll('\\', '/')}`, { body: readFileSync(join(from, path)) });
  }
}
