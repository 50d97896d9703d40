/** sherpa-onnx as a contestant: Moonshine on the files that Colloquy uses, or its diarization. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openPcmFile } from '../../../../daemon/audio/pcm-file.ts';
import { quietPieces } from '../quiet-pieces.ts';
import { parametersOf, say } from './contestant.ts';
import { peerPackages, requirePeer } from './peers.ts';
import { segmentationMetadata, sherpaTokens, withOnnxMetadata } from './sherpa-files.ts';

interface Waveform {
  readonly samples: Float32Array;
  readonly sampleRate: number;
}
interface Stream {
  acceptWaveform(wave: Waveform): void;
}
/** Of its interface, what is used here. */
interface Sherpa {
  readonly OfflineRecognizer: new (config: object) => { createStream(): Stream; decode(stream: Stream): void; getResult(stream: Stream): { text: string } };
  readonly OfflineSpeakerDiarization: new (config: object) => { process(samples: Float32Array): readonly { start: number; end: number; speaker: number }[] };
}

const PIECE_SECONDS = 15;
const THREADS = 2;

const parameters = parametersOf(
  z.discriminatedUnion('work', [
    z.object({ work: z.literal('transcribe'), pcmPath: z.string(), folder: z.string(), modelFolder: z.string() }),
    z.object({ work: z.literal('diarize'), pcmPath: z.string(), folder: z.string(), segmentation: z.string(), embedding: z.string() }),
  ]),
);
const { OfflineRecognizer, OfflineSpeakerDiarization } = requirePeer(peerPackages.sherpa) as Sherpa;
await using audio = await openPcmFile(parameters.pcmPath);
if (parameters.work === 'transcribe') {
  const tokens = join(parameters.folder, 'tokens.txt');
  writeFileSync(tokens, sherpaTokens(JSON.parse(readFileSync(join(parameters.modelFolder, 'tokenizer.json'), 'utf8')) as Parameters<typeof sherpaTokens>[0]));
  const file = (name: string): string => join(parameters.modelFolder, 'onnx', `${name}_quantized.onnx`);
  const recognizer = new OfflineRecognizer({
    featConfig: { sampleRate: audio.sampleRate, featureDim: 80 },
    modelConfig: { moonshine: { encoder: file('encoder_model'), mergedDecoder: file('decoder_model_merged') }, tokens, numThreads: THREADS, provider: 'cpu', debug: 0 },
  });
  say({ event: 'ready' });
  const { values, sampleRate } = await audio.read(0, audio.sampleCount);
  const start = performance.now();
  const texts = quietPieces(values, sampleRate, PIECE_SECONDS).map(([from, to]) => {
    const stream = recognizer.createStream();
    stream.acceptWaveform({ samples: values.slice(from, to), sampleRate });
    recognizer.decode(stream);
    const { text } = recognizer.getResult(stream);
    say({ event: 'first words' });
    return text.trim();
  });
  say({ event: 'done', text: texts.join(' '), parts: { transcript: performance.now() - start } });
} else {
  const segmentation = join(parameters.folder, 'segmentation.onnx');
  writeFileSync(segmentation, withOnnxMetadata(readFileSync(parameters.segmentation), segmentationMetadata));
  const diarizer = new OfflineSpeakerDiarization({
    segmentation: { pyannote: { model: segmentation }, numThreads: THREADS, provider: 'cpu' },
    embedding: { model: parameters.embedding, numThreads: THREADS, provider: 'cpu' },
    clustering: { numClusters: -1, threshold: 0.5 },
    minDurationOn: 0.3,
    minDurationOff: 0.5,
  });
  say({ event: 'ready' });
  const { values } = await audio.read(0, audio.sampleCount);
  const start = performance.now();
  diarizer.process(values);
  say({ event: 'done', text: null, parts: { segments: performance.now() - start } });
}
