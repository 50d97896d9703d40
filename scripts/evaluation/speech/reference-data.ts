/** Recordings of which it is known who speaks when, and of some of them what is said: the bundled stand-up, and larger data where it is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { SpeechTurn } from '#schemas/segments';
import { parseRttm } from '../../../daemon/segments/rttm.ts';
import { repositoryRoot, samplePath, sharedData } from '../../../daemon/testing/shared-folder.ts';

/** A clip of one reader with its exact text. */
export interface ReadClip {
  readonly path: string;
  readonly text: string;
  /** ISO 639-1 code. */
  readonly language: string;
  readonly seconds: number;
}

export interface SaidWord {
  readonly speaker: string;
  readonly text: string;
  /** Null where only the turn's start is known. */
  readonly startSeconds: number | null;
}

export interface ReferenceMeeting {
  readonly name: string;
  readonly group: 'AMI' | 'mixes' | 'spoken stand-up';
  readonly path: string;
  readonly turns: readonly SpeechTurn[];
  /** In the order of time; null where the words are not known. */
  readonly words: readonly SaidWord[] | null;
}

const readClipSchema = z.object({ audio: z.string(), text: z.string(), lang: z.string(), seconds: z.number() });
const amiSchema = z.object({ words: z.array(z.object({ speaker: z.string(), start: z.number(), word: z.string() })) });
const standUpSchema = z.object({ turns: z.array(z.object({ start: z.number(), speaker: z.string(), text: z.string() })) });

/** Null when the data is not on this machine. */
export function readClips(): ReadClip[] | null {
  const list = sharedData('speech/refs.jsonl');
  if (list === null) return null;
  const lines = readFileSync(list, 'utf8').split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => readClipSchema.parse(JSON.parse(line))).map(({ audio, text, lang, seconds }) => ({ path: join(dirname(list), audio), text, language: lang, seconds }));
}

/** The bundled stand-up first; then what is on this machine. */
export function referenceMeetings(): ReferenceMeeting[] {
  return [standUp(), ...amiClips(), ...mixes()];
}

function standUp(): ReferenceMeeting {
  const gold = (extension: string): string => readFileSync(join(repositoryRoot, `daemon/sample/atlas-standup.gold.${extension}`), 'utf8');
  const { turns } = standUpSchema.parse(JSON.parse(gold('json')));
  const words = turns.flatMap(({ start, speaker, text }) => text.split(/\s+/u).map((word, index) => ({ speaker, text: word, startSeconds: index === 0 ? start : null })));
  return { name: 'stand-up', group: 'spoken stand-up', path: samplePath, turns: [...parseRttm(gold('rttm')).values()].flat(), words };
}

function amiClips(): ReferenceMeeting[] {
  const folder = sharedData('diarization/ami');
  if (folder === null) return [];
  return [...parseRttm(readFileSync(join(folder, 'all.rttm'), 'utf8'))].map(([name, turns]) => {
    const { words } = amiSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
    const said = words.map(({ speaker, start, word }) => ({ speaker, text: word, startSeconds: start })).sort((a, b) => a.startSeconds - b.startSeconds);
    return { name, group: 'AMI' as const, path: join(folder, `${name}.flac`), turns, words: said };
  });
}

function mixes(): ReferenceMeeting[] {
  const folder = sharedData('diarization/mixes');
  if (folder === null) return [];
  return ['mix2_nooverlap', 'mix4_ov'].map((name) => {
    const turns = [...parseRttm(readFileSync(join(folder, `${name}.rttm`), 'utf8')).values()].flat();
    return { name, group: 'mixes' as const, path: join(folder, `${name}.flac`), turns, words: null };
  });
}

/** Recordings in which one person speaks: one sentence in every format that is decoded, and the read clips. Null when they are not on this machine. */
export function singleVoiceFiles(): string[] | null {
  const [formats, clips] = [sharedData('formats/jfk'), readClips()];
  if (formats === null || clips === null) return null;
  const sentences = readdirSync(formats).filter((name) => name.startsWith('jfk') && !name.endsWith('.txt'));
  return [...sentences.map((name) => join(formats, name)), ...clips.map(({ path }) => path)];
}
