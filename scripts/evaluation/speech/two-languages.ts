/** Recordings in which the language switches, made of the read clips: exact text, and who speaks which language when. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPcmFile } from '../../../daemon/audio/pcm-file.ts';
import { waveFile } from '../../../daemon/audio/testing/synthesize.ts';
import { FRAME_SECONDS, measureLevels, pauses } from '../../../daemon/transcript/levels.ts';
import type { ReadClip } from './reference-data.ts';
import type { SpeechHere } from './speech-here.ts';

/** Sentences of one reader, one language. */
export interface Piece {
  readonly language: string;
  readonly text: string;
  readonly values: Float32Array;
}

export interface TwoLanguages {
  readonly name: string;
  readonly path: string;
  /** In order, with their places in seconds. */
  readonly pieces: readonly (Omit<Piece, 'values'> & { readonly startSeconds: number; readonly endSeconds: number })[];
}

const SAMPLE_RATE = 16_000;
/** Between two people who take turns. */
const GAP_SECONDS = 0.5;
/** The reader of the Mandarin clip pauses so long at each mark. */
const CLAUSE_PAUSE_SECONDS = 0.25;

export interface TwoLanguagesHere {
  readonly recordings: readonly TwoLanguages[];
  close(): Promise<void>;
}

/** Null without a Mandarin clip of a clause for each of its pauses. */
export async function makeTwoLanguages(speech: SpeechHere, clips: readonly ReadClip[]): Promise<TwoLanguagesHere | null> {
  const read = async (clip: ReadClip): Promise<Piece> => {
    await using audio = await openPcmFile((await speech.decode(clip.path)).pcmPath);
    return { language: clip.language, text: clip.text, values: (await audio.read(0, audio.sampleCount)).values };
  };
  const mandarin = clips.find(({ language }) => language === 'zh');
  if (mandarin === undefined) return null;
  const zh = clausesOf(await read(mandarin));
  if (zh === null) return null;
  const en = await Promise.all(clips.filter(({ language, seconds }) => language === 'en' && seconds >= 4).map(read));
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-languages-'));
  const all = Object.entries({
    'English, then Mandarin': [...en.slice(0, 8), ...zh],
    'Mandarin, then English': [...zh, ...en.slice(0, 8)],
    'in turns, three clauses each': en.slice(0, 7).flatMap((piece, index) => [piece, joined(zh.slice(index * 3, index * 3 + 3))]),
    'in turns, one clause each': en.flatMap((piece, index) => [piece, ...zh.slice(index, index + 1)]),
    'four Mandarin clauses in English': en.flatMap((piece, index) => (index % 4 === 3 ? [piece, zh[index]!] : [piece])),
    'four English sentences in Mandarin': zh.flatMap((piece, index) => (index % 5 === 4 ? [piece, en[(index - 4) / 5]!] : [piece])),
  });
  const recordings = await Promise.all(all.map(([name, pieces], index) => writePieces(join(folder, `${index}.wav`), name, pieces)));
  return { recordings, close: () => rm(folder, { recursive: true, force: true }) };
}

function clausesOf({ language, text, values }: Piece): Piece[] | null {
  const clauses = text.split(/(?<=[，。？！、])/u).filter((clause) => clause.trim() !== '');
  const cuts = pauses(measureLevels({ sampleRate: SAMPLE_RATE, values }), CLAUSE_PAUSE_SECONDS).map((frame) => Math.round(frame * FRAME_SECONDS * SAMPLE_RATE));
  const ends = [0, ...cuts, values.length];
  if (ends.length - 1 !== clauses.length) return null;
  return clauses.map((clause, index) => ({ language, text: clause, values: values.subarray(ends[index], ends[index + 1]) }));
}

function joined(pieces: readonly Piece[]): Piece {
  return { language: pieces[0]!.language, text: pieces.map(({ text }) => text).join(''), values: Float32Array.from(pieces.flatMap(({ values }) => [...values])) };
}

async function writePieces(path: string, name: string, pieces: readonly Piece[]): Promise<TwoLanguages> {
  const placed: TwoLanguages['pieces'][number][] = [];
  const samples: Float32Array[] = [];
  let position = 0;
  for (const { language, text, values } of pieces) {
    placed.push({ language, text, startSeconds: position / SAMPLE_RATE, endSeconds: (position + values.length) / SAMPLE_RATE });
    const gap = new Float32Array(GAP_SECONDS * SAMPLE_RATE);
    samples.push(values, gap);
    position += values.length + gap.length;
  }
  const whole = new Float32Array(position);
  let at = 0;
  for (const values of samples) {
    whole.set(values, at);
    at += values.length;
  }
  await writeFile(path, waveFile([whole], { sampleRate: SAMPLE_RATE }));
  return { name, path, pieces: placed };
}
