/**
 * `npm run bench -- speech [--minutes 10,60] [--models MODEL,…] [--runs N] [--write]`: time by stage, memory, start and first words of Colloquy with each
 * model, of the plain pipeline with the same weights, and of other programs where they are installed; all in one run, one after another.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import { transcriptionModelIdSchema, type TranscriptionModelId } from '#schemas/model';
import { loadWords } from '../../machine.ts';
import { absentModels, hasModel, openSpeechHere, type SpeechHere } from '../speech-here.ts';
import { benchVoices, writeBenchAudio, type BenchAudio } from './bench-audio.ts';
import { chainedFactor, reportLength, reportMemory, reportStarts, type Measured } from './bench-report.ts';
import type { Ran } from './contestant.ts';
import { contestants, type Contestant, type Piece } from './contestants.ts';

/** Comparing words takes a time that grows with the square of their number. */
const LONGEST_COMPARED_SECONDS = 900;
/** Of the bundled stand-up, for starting. */
const SENTENCE_SECONDS = 8;

export async function benchSpeech(words: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...words],
    options: { minutes: { type: 'string', default: '10,60' }, models: { type: 'string', default: 'moonshine-base,moonshine-tiny,whisper-base' }, runs: { type: 'string', default: '1' }, starts: { type: 'string', default: '5' } },
  });
  const lengths = values.minutes.split(',').map((minutes) => Number(minutes) * 60).sort((a, b) => a - b);
  const wanted = values.models.split(',').map((name) => transcriptionModelIdSchema.parse(name));
  const load = loadWords();
  process.stderr.write(`${load}\n`);
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-bench-'));
  const speech = await openSpeechHere();
  try {
    const report = await measureAll(speech, folder, { lengths, wanted, runs: Number(values.runs), starts: Number(values.starts) });
    return [load, absentModels(wanted), report].filter((part) => part !== '').join('\n\n');
  } finally {
    await speech.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Plan {
  /** Seconds, rising. */
  readonly lengths: readonly number[];
  readonly wanted: readonly TranscriptionModelId[];
  /** Of each contestant on each length; medians are told. */
  readonly runs: number;
  readonly starts: number;
}

async function measureAll(speech: SpeechHere, folder: string, { lengths, wanted, runs, starts }: Plan): Promise<string> {
  const { all, words } = contestants(wanted.filter(hasModel));
  const { voices, words: audioWords } = await benchVoices(speech);
  const measured: Measured[][] = [];
  const write = async (name: string, from: typeof voices, length: number): Promise<{ piece: Piece; audio: BenchAudio }> => {
    const audio = await writeBenchAudio(join(folder, name), from, length);
    return { audio, piece: { path: audio.path, pcmPath: (await speech.decode(audio.path)).pcmPath, seconds: audio.seconds } };
  };
  const { piece: sentence } = await write('sentence.wav', voices.slice(0, 1).map(({ values }) => ({ values: values.slice(0, SENTENCE_SECONDS * SAMPLE_RATE_HZ), text: '' })), SENTENCE_SECONDS);
  for (const length of lengths) {
    const { piece, audio } = await write(`${length}.wav`, voices, length);
    const text = audio.seconds <= LONGEST_COMPARED_SECONDS ? audio.text : null;
    const ofLength: Measured[] = [];
    // What a long recording takes is told of Colloquy with the first model: the memory of the others grows with the piece that they are given, and those are of one length.
    const taking = text === null ? all.filter(({ does }) => does === 'everything').slice(0, 1) : all;
    for (const contestant of taking) ofLength.push({ contestant, seconds: audio.seconds, text, runs: await repeat(runs, contestant, piece) });
    measured.push(ofLength);
    await rm(audio.path);
  }
  const [shortest, longest] = [measured[0]!, measured.at(-1)!];
  return [
    `Audio: ${audioWords}; for Colloquy as 48 kHz stereo, for the others decoded to 16 kHz mono beforehand. Times are for a second of audio (RTF)${runs > 1 ? `, medians of ${runs} runs` : ''}, each program in a new process, one after another. Colloquy finds out the language and who speaks; the others are told that it is English. Memory: the most that all processes of a program took at one time (PSS, looked at five times a second), and the highest peak of one of them (VmHWM).`,
    ...words,
    ...measured.flatMap((ofLength) => [`**${((ofLength[0]?.seconds ?? 0) / 60).toFixed(1)} min of audio**`, reportLength(ofLength), chainedFactor(ofLength) ?? '']),
    ...(lengths.length > 1 ? ['**Memory by length**', reportMemory(shortest, longest)] : []),
    `**Start** (median of ${starts})`,
    reportStarts(await startTimes(all, sentence, starts)),
  ].filter((part) => part !== '').join('\n\n');
}

async function repeat(runs: number, contestant: Contestant, piece: Piece): Promise<Ran[]> {
  const done: Ran[] = [];
  for (let run = 0; run < runs; run += 1) {
    process.stderr.write(`${(piece.seconds / 60).toFixed(1)} min: ${contestant.name} …\n`);
    done.push(await contestant.run(piece));
  }
  return done;
}

/** On so little audio that hearing it takes no time to speak of. */
async function startTimes(all: readonly Contestant[], piece: Piece, runs: number): Promise<(readonly [string, number[]])[]> {
  const times: (readonly [string, number[]])[] = [];
  for (const contestant of all) {
    process.stderr.write(`Start: ${contestant.name} …\n`);
    const ofOne: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const ms = await contestant.start(piece);
      if (ms !== null) ofOne.push(ms);
    }
    times.push([contestant.name, ofOne]);
  }
  return times;
}
