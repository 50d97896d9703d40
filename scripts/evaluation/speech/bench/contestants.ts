/** Who takes part: Colloquy with each model, the plain pipeline with the same weights, and other programs where they are installed. */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TranscriptionModelId } from '#schemas/model';
import { repositoryRoot } from '../../../../daemon/testing/shared-folder.ts';
import { testModel } from '../../../../daemon/testing/models.ts';
import { plainPipelineWords } from '../plain-pipeline.ts';
import { modelName } from '../speech-here.ts';
import { runContestant, type Ran } from './contestant.ts';
import { ggmlFiles, peerEmbedding, peerPackages, peersWords, peerVersion } from './peers.ts';

export interface Piece {
  /** As a recorder writes it. */
  readonly path: string;
  /** The same, decoded: 16 kHz mono WAV. */
  readonly pcmPath: string;
  readonly seconds: number;
}

export interface Contestant {
  /** `Colloquy, Moonshine base, 8 bit`. */
  readonly name: string;
  readonly does: 'everything' | 'transcription' | 'diarization';
  /** Whose figures it is held against: Colloquy's with the same weights; null where no weights are the same. */
  readonly sameWeightsAs: TranscriptionModelId | null;
  run(piece: Piece): Promise<Ran>;
  /** Milliseconds from a new process to loaded models. */
  start(piece: Piece): Promise<number | null>;
}

export interface Contestants {
  readonly all: readonly Contestant[];
  /** What takes part, by version and build, and who does not. */
  readonly words: readonly string[];
}

export function contestants(models: readonly TranscriptionModelId[]): Contestants {
  const sherpa = sherpaContestants(models);
  const whisperCpp = whisperCppContestants();
  return {
    all: [...models.flatMap((model) => [colloquy(model), plain(model)]), ...sherpa.all, ...whisperCpp.all],
    words: [`Plain pipeline: ${plainPipelineWords}.`, ...sherpa.words, ...whisperCpp.words, peersWords],
  };
}

function colloquy(model: TranscriptionModelId): Contestant {
  return {
    name: `Colloquy, ${modelName(model)}`,
    does: 'everything',
    sameWeightsAs: model,
    run: ({ path }) =>
      inFolder(async (folder) => {
        await cp(join(repositoryRoot, 'daemon/sample/vault'), join(folder, 'vault'), { recursive: true });
        await mkdir(join(folder, 'data'));
        return runContestant('colloquy-program.ts', { file: path, folder, model });
      }),
    start: async ({ pcmPath, seconds }) => (await runContestant('colloquy-start-program.ts', { pcmPath, seconds, model })).parts.ready ?? null,
  };
}

function plain(model: TranscriptionModelId): Contestant {
  return taking('transcription', `plain pipeline, ${modelName(model)}`, model, ({ pcmPath }) => runContestant('plain-program.ts', { pcmPath, modelFolder: testModel(model), model }));
}

function sherpaContestants(models: readonly TranscriptionModelId[]): Contestants {
  const version = peerVersion(peerPackages.sherpa);
  if (version === null) return { all: [], words: ['sherpa-onnx: not installed here, left out.'] };
  const program = (parameters: object) => (piece: Piece): Promise<Ran> => inFolder((folder) => runContestant('sherpa-program.ts', { ...parameters, pcmPath: piece.pcmPath, folder }));
  const transcribing = models
    .filter((model) => model.startsWith('moonshine'))
    .map((model) => taking('transcription', `sherpa-onnx, ${modelName(model)}`, model, program({ work: 'transcribe', modelFolder: testModel(model) })));
  const [segmentation, embedding] = [testModel('segmentation'), peerEmbedding()];
  const diarizing =
    segmentation === null || embedding === null
      ? []
      : [taking('diarization', 'sherpa-onnx, diarization', null, program({ work: 'diarize', segmentation: join(segmentation, 'segmentation-3.0.onnx'), embedding }))];
  const without = diarizing.length > 0 ? ' Its diarization on the same segmentation model.' : ' Its diarization is left out: it has no speaker embedding here that it takes.';
  return { all: [...transcribing, ...diarizing], words: [`sherpa-onnx: ${peerPackages.sherpa} ${version}, Moonshine on the same files in pieces of at most 15 s, cut as for the plain pipeline, 2 threads.${without}`] };
}

function whisperCppContestants(): Contestants {
  const [version, weights] = [peerVersion(peerPackages.whisperCpp), ggmlFiles()];
  if (version === null) return { all: [], words: ['whisper.cpp: not installed here, left out.'] };
  if (weights.length === 0) return { all: [], words: [`whisper.cpp: ${peerPackages.whisperCpp} ${version} is installed, but there are no weights for it; left out.`] };
  return {
    all: weights.map((file) => taking('transcription', `whisper.cpp, ${basename(file, '.bin')}`, null, ({ pcmPath }) => runContestant('whisper-cpp-program.ts', { pcmPath, weights: file }))),
    words: [`whisper.cpp: ${peerPackages.whisperCpp} ${version}, CPU, 2 threads.`],
  };
}

/** One that says when it is ready. */
function taking(does: Contestant['does'], name: string, sameWeightsAs: TranscriptionModelId | null, run: (piece: Piece) => Promise<Ran>): Contestant {
  return { name, does, sameWeightsAs, run, start: async (piece) => (await run(piece)).readyMs };
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
