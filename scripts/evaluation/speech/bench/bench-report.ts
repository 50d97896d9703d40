/** The figures of a benchmark of speech as tables. Pure. */
import { countWordErrors, errorRate } from '../../../../daemon/transcript/word-error-rate.ts';
import { table } from '../../markdown.ts';
import { median } from '../../statistics.ts';
import { percent } from '../words.ts';
import type { Contestant } from './contestants.ts';
import type { Ran } from './contestant.ts';

export interface Measured {
  readonly contestant: Pick<Contestant, 'name' | 'does' | 'sameWeightsAs'>;
  readonly seconds: number;
  /** What is said in it; null where comparing so many words would take too long. */
  readonly text: string | null;
  /** At least one. */
  readonly runs: readonly Ran[];
}

/** Stages by column; every other stage is in the column of the rest. */
const stageNames = { decode: ['audio'], diarization: ['segments', 'voices'], transcription: ['transcript'] } as const;

/** All contestants on one length of audio. */
export function reportLength(measured: readonly Measured[]): string {
  const head = ['program, model', 'decode', 'diarization, voices', 'transcription', 'minutes, note, graph', 'together', 'against Colloquy with the same weights', 'WER', 'first words', 'peak memory (largest process)', 'longest delay of the event loop'];
  return table(head, measured.map((one) => row(one, measured)));
}

function row(one: Measured, all: readonly Measured[]): string[] {
  const { contestant, seconds, text, runs } = one;
  const factor = (ms: number): string => (ms === 0 ? '–' : (ms / 1000 / seconds).toFixed(3));
  const heard = runs[0]?.text ?? null;
  return [
    contestant.name,
    ...Object.values(stageNames).map((stages) => factor(stageMs(one, stages))),
    factor(restMs(one)),
    factor(togetherMs(one)),
    againstColloquy(one, all),
    text === null || heard === null ? '–' : percent(errorRate(countWordErrors(text, heard))),
    inSeconds(medianOf(runs.map(({ firstWordsMs }) => firstWordsMs))),
    memoryWords(one),
    delayWords(runs),
  ];
}

/** `2.1 ×` as long for the same part of the work. */
function againstColloquy({ contestant, ...one }: Measured, all: readonly Measured[]): string {
  if (contestant.does === 'everything') return '–';
  const same = all.find((other) => other.contestant.does === 'everything' && (contestant.does === 'diarization' || other.contestant.sameWeightsAs === contestant.sameWeightsAs));
  if (same === undefined) return '–';
  const stages = contestant.does === 'diarization' ? stageNames.diarization : stageNames.transcription;
  return `${(stageMs({ contestant, ...one }, stages) / stageMs(same, stages)).toFixed(2)} ×`;
}

/** Memory by length: what an hour more takes. */
export function reportMemory(shortest: readonly Measured[], longest: readonly Measured[]): string {
  const minutes = (measured: readonly Measured[]): string => `${((measured[0]?.seconds ?? 0) / 60).toFixed(0)} min`;
  const rows = shortest.flatMap((short) => {
    const long = longest.find(({ contestant }) => contestant.name === short.contestant.name);
    const [low, high] = [peakOf(short), long === undefined ? null : peakOf(long)];
    if (long === undefined || low === null || high === null) return [];
    return [[short.contestant.name, inMegabytes(low), inMegabytes(high), `${((high - low) / 1e6 / ((long.seconds - short.seconds) / 3600)).toFixed(0)} MB`]];
  });
  return table(['program, model', minutes(shortest), minutes(longest), 'more per hour'], rows);
}

/** @param starts Milliseconds from a new process to loaded models, several runs each. */
export function reportStarts(starts: readonly (readonly [name: string, runs: readonly number[]])[]): string {
  return table(['program, model', 'from a new process to loaded models'], starts.map(([name, runs]) => [name, inSeconds(medianOf(runs))]));
}

/** The best of the others one after another, since none of them does everything. Null where nobody else diarizes. */
export function chainedFactor(measured: readonly Measured[]): string | null {
  const fastest = (does: Contestant['does']): Measured | undefined => measured.filter(({ contestant }) => contestant.does === does).sort((a, b) => togetherMs(a) / a.seconds - togetherMs(b) / b.seconds)[0];
  const [words, voices] = [fastest('transcription'), fastest('diarization')];
  if (words === undefined || voices === undefined) return null;
  const factor = togetherMs(words) / 1000 / words.seconds + togetherMs(voices) / 1000 / voices.seconds;
  return `The fastest of the others one after another (${words.contestant.name}; ${voices.contestant.name}), without decoding and notes: ${factor.toFixed(3)}.`;
}

function togetherMs({ runs }: Measured): number {
  return median(runs.map(({ parts }) => Object.values(parts).reduce((sum, ms) => sum + ms, 0)));
}

function restMs({ runs }: Measured): number {
  const named: readonly string[] = Object.values(stageNames).flat();
  return median(runs.map(({ parts }) => Object.entries(parts).reduce((sum, [stage, ms]) => sum + (named.includes(stage) ? 0 : ms), 0)));
}

function stageMs({ runs }: Measured, stages: readonly string[]): number {
  return median(runs.map(({ parts }) => stages.reduce((sum, stage) => sum + (parts[stage] ?? 0), 0)));
}

function peakOf({ runs }: Measured): number | null {
  return medianOf(runs.map(({ memory }) => memory?.totalBytes ?? null));
}

/** `780 MB (650)`: of all processes together, and of the largest. */
function memoryWords(one: Measured): string {
  const largest = medianOf(one.runs.map(({ memory }) => memory?.largestBytes ?? null));
  return largest === null ? '–' : `${inMegabytes(peakOf(one))} (${(largest / 1e6).toFixed(0)})`;
}

/** `31 ms (notes)`, the worst of the runs. */
function delayWords(runs: readonly Ran[]): string {
  const [worst] = runs.flatMap(({ longestDelay }) => longestDelay ?? []).sort((a, b) => b.ms - a.ms);
  return worst === undefined ? '–' : `${worst.ms.toFixed(0)} ms (${worst.during})`;
}

function medianOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : median(known);
}

const inSeconds = (ms: number | null): string => (ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`);
const inMegabytes = (bytes: number | null): string => (bytes === null ? '–' : `${(bytes / 1e6).toFixed(0)} MB`);
