/**
 * Prints the diarization error rate on the shared clips (AMI, LibriSpeech mixes, the spoken stand-up), for both methods.
 *
 *   node scripts/evaluate-diarization.ts [--models DIR] [--data DIR] [--threads N] [--method segmentation|regions] [--rttm DIR] [CLIP…]
 *
 * DIR of models has a folder for each model, as the product's model cache has. No collar; overlap is scored.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SpeechTurn } from '#schemas/segments';
import { createEmbeddedDecoder } from '../daemon/audio/adapters/embedded-decoder.ts';
import { decodeRecording } from '../daemon/audio/decode-recording.ts';
import { openPcmFile } from '../daemon/audio/pcm-file.ts';
import { createOnnxDiarizer } from '../daemon/segments/adapters/onnx-diarizer.ts';
import { diarizationError, pooledError, type DiarizationError } from '../daemon/segments/diarization-error-rate.ts';
import type { Diarizer } from '../daemon/segments/diarizer.ts';
import { parseRttm, toRttm } from '../daemon/segments/rttm.ts';

const root = resolve(import.meta.dirname, '..');
const { values: settings, positionals: onlyClips } = parseArgs({
  allowPositionals: true,
  options: {
    models: { type: 'string', default: process.env.COLLOQUY_TEST_MODELS ?? process.env.COLLOQUY_MODELS ?? resolve(root, '../shared/models') },
    data: { type: 'string', default: resolve(root, '../shared/data') },
    threads: { type: 'string', default: '2' },
    method: { type: 'string' },
    rttm: { type: 'string' },
  },
});

interface Clip {
  readonly name: string;
  readonly group: string;
  readonly path: string;
  readonly reference: readonly SpeechTurn[];
}

interface Scored {
  readonly clip: Clip;
  readonly error: DiarizationError;
  readonly seconds: number;
  readonly realTimeFactor: number;
  readonly speakers: string;
  readonly turns: number;
}

async function readClips(): Promise<Clip[]> {
  const diarization = join(settings.data, 'diarization');
  const references = async (path: string): Promise<Map<string, SpeechTurn[]>> => parseRttm(await readFile(path, 'utf8'));
  const clipsOf = (group: string, turns: Map<string, SpeechTurn[]>, path: (name: string) => string): Clip[] =>
    [...turns].map(([name, reference]) => ({ name, group, path: path(name), reference }));
  const mixes = await Promise.all(['mix2_nooverlap', 'mix4_ov'].map((name) => references(join(diarization, 'mixes', `${name}.rttm`))));
  const clips = [
    ...clipsOf('AMI', await references(join(diarization, 'ami/all.rttm')), (name) => join(diarization, 'ami', `${name}.flac`)),
    ...mixes.flatMap((turns) => clipsOf('mixes', turns, (name) => join(diarization, 'mixes', `${name}.flac`))),
    ...clipsOf('stand-up', await references(join(settings.data, 'meetings-audio/atlas-standup.rttm')), (name) => join(settings.data, 'meetings-audio', `${name}.m4a`)),
  ];
  return onlyClips.length === 0 ? clips : clips.filter(({ name }) => onlyClips.includes(name));
}

async function score(clip: Clip, diarizer: Diarizer, folder: string): Promise<Scored> {
  const pcmPath = join(folder, `${clip.name}.wav`);
  await decodeRecording(clip.path, pcmPath, createEmbeddedDecoder());
  await using audio = await openPcmFile(pcmPath);
  const started = performance.now();
  const diarization = await diarizer.diarize(audio);
  const elapsed = (performance.now() - started) / 1000;
  if (settings.rttm !== undefined) {
    await mkdir(settings.rttm, { recursive: true });
    await writeFile(join(settings.rttm, `${clip.name}.${diarization.method}.rttm`), toRttm(diarization, clip.name));
  }
  const seconds = audio.sampleCount / audio.sampleRate;
  const count = (turns: readonly SpeechTurn[]): number => new Set(turns.map((turn) => turn.speaker)).size;
  return {
    clip,
    seconds,
    error: diarizationError(clip.reference, diarization.turns),
    realTimeFactor: elapsed / seconds,
    speakers: `${count(diarization.turns)}/${count(clip.reference)}`,
    turns: diarization.turns.length,
  };
}

function row(name: string, error: DiarizationError, ...rest: string[]): string {
  const share = (seconds: number): string => (error.totalSeconds === 0 ? 0 : seconds / error.totalSeconds).toFixed(3);
  const rates = [error.rate.toFixed(4), share(error.missedSeconds), share(error.falseAlarmSeconds), share(error.confusionSeconds)];
  return [name.padEnd(16), ...[...rates, error.totalSeconds.toFixed(1), ...rest].map((cell) => cell.padStart(10))].join('');
}

async function evaluate(method: 'segmentation' | 'regions', clips: readonly Clip[], folder: string): Promise<void> {
  const diarizer = await createOnnxDiarizer({
    voiceActivityModel: join(settings.models, 'silero-vad/silero_vad_v6.onnx'),
    segmentationModel: method === 'regions' ? null : join(settings.models, 'segmentation/segmentation-3.0.onnx'),
    embeddingModel: join(settings.models, 'speaker-embedding/embedding.ort'),
    threads: Number(settings.threads),
  });
  console.log(`\n${method}: ${diarizer.name}`);
  console.log([''.padEnd(16), ...['DER', 'missed', 'false al.', 'confusion', 'speech s', 'found/true', 'turns', 'RTF'].map((cell) => cell.padStart(10))].join(''));
  const scored: Scored[] = [];
  for (const clip of clips) {
    const result = await score(clip, diarizer, folder);
    scored.push(result);
    console.log(row(clip.name, result.error, result.speakers, String(result.turns), result.realTimeFactor.toFixed(3)));
  }
  await diarizer.close();
  const groups: [string, Scored[]][] = [...Map.groupBy(scored, ({ clip }) => clip.group), ['all', scored]];
  for (const [group, members] of groups) console.log(row(`pooled: ${group}`, pooledError(members.map(({ error }) => error))));
}

const folder = await mkdtemp(join(tmpdir(), 'colloquy-diarization-'));
try {
  const clips = await readClips();
  for (const method of ['segmentation', 'regions'] as const) {
    if (settings.method === undefined || settings.method === method) await evaluate(method, clips, folder);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
