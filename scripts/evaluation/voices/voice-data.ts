/** The voices of the shared recordings, cut into pieces in which one is heard alone, by the references of who speaks when. */
import { readFile, readdir } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { SpeechTurn } from '#schemas/segments';
import { createEmbeddedDecoder } from '../../../daemon/audio/adapters/embedded-decoder.ts';
import { decodeRecording } from '../../../daemon/audio/decode-recording.ts';
import { openPcmFile } from '../../../daemon/audio/pcm-file.ts';
import { parseRttm } from '../../../daemon/segments/rttm.ts';
import { cleanPieces, lengthOf } from '../../../daemon/voices/clean-pieces.ts';

export interface Clip {
  readonly name: string;
  readonly path: string;
  /** By names that are one person's in all clips. */
  readonly turns: readonly SpeechTurn[];
}

export interface Piece {
  readonly voice: string;
  readonly clip: string;
  /** 16 kHz. */
  readonly values: Float32Array;
}

/** Readers of the shared single clips, by the beginning of the file's name. */
const readers: Readonly<Record<string, string>> = { LJ: 'LJ', sense: 'Sense and Sensibility', jfk: 'JFK', '2412': 'LS2412' };

export async function meetingClips(data: string): Promise<Clip[]> {
  const clips = [
    ...(await rttmClips(join(data, 'diarization/ami/all.rttm'), (name) => join(data, 'diarization/ami', `${name}.flac`))),
    ...(await rttmClips(join(data, 'diarization/mixes/mix2_nooverlap.rttm'), (name) => join(data, 'diarization/mixes', `${name}.flac`))),
    ...(await rttmClips(join(data, 'diarization/mixes/mix4_ov.rttm'), (name) => join(data, 'diarization/mixes', `${name}.flac`))),
  ];
  return clips.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export async function rttmClips(rttm: string, path: (name: string) => string): Promise<Clip[]> {
  return [...parseRttm(await readFile(rttm, 'utf8'))].map(([name, turns]) => ({ name, path: path(name), turns }));
}

export async function readerClips(data: string): Promise<Clip[]> {
  const english = (await readdir(join(data, 'speech/en'))).sort().map((file) => join(data, 'speech/en', file));
  const files = [...english, join(data, 'speech/zh/zhcn_continuous_mode_sample.flac'), join(data, 'speech/untranscribed/en-us_zh-cn.flac')];
  return files.map((path) => {
    const name = basename(path, '.flac');
    const reader = Object.entries(readers).find(([start]) => name.startsWith(start))?.[1] ?? name;
    return { name, path, turns: [{ speaker: reader, startSeconds: 0, endSeconds: Number.POSITIVE_INFINITY }] };
  });
}

/** Decodes each clip once, by the product's own decoder. */
export async function piecesOf(clips: readonly Clip[]): Promise<Piece[]> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-voices-'));
  try {
    const pieces: Piece[] = [];
    for (const { name, path, turns } of clips) {
      const values = await decoded(path, join(folder, 'audio.wav'));
      const seconds = values.length / 16_000;
      const inside = turns.map((turn) => ({ ...turn, endSeconds: Math.min(turn.endSeconds, seconds) }));
      for (const [voice, spans] of cleanPieces(inside)) {
        for (const span of spans) {
          const from = Math.round(span.startSeconds * 16_000);
          pieces.push({ voice, clip: name, values: values.slice(from, from + Math.round(lengthOf(span) * 16_000)) });
        }
      }
    }
    return pieces;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function decoded(path: string, pcmPath: string): Promise<Float32Array> {
  await decodeRecording(path, pcmPath, createEmbeddedDecoder());
  await using audio = await openPcmFile(pcmPath);
  return (await audio.read(0, audio.sampleCount)).values;
}
