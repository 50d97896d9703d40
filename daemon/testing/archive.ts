/** An archive of meetings as the product leaves it: recordings, stored stage outputs, notes in a vault. Only the hearing is made up. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configSchema, type Config } from '#schemas/config';
import type { Transcript } from '#schemas/transcript';
import type { Colloquy } from '../colloquy.ts';
import { identify } from '../operations/identify.ts';
import { processRecording, type SpineStages } from '../pipeline.ts';
import { wire } from '../wire.ts';

export interface Archive {
  readonly colloquy: Colloquy;
  readonly vault: string;
  /** Where recordings are. */
  readonly recordings: string;
  /** Records and processes a meeting in which each line is said by the next of two voices; gives the path of its recording. */
  record(name: string, lines: readonly string[], template?: string): Promise<string>;
  remove(): Promise<void>;
}

export interface ArchiveOptions {
  /** Where all is; a new temporary folder when not given. */
  readonly folder?: string;
  readonly settings?: Partial<Config['vault']>;
  readonly code?: Partial<Config['code']>;
  /** Default: an empty one. */
  readonly modelsFolder?: string;
}

export async function createArchive({ folder, settings = {}, code = {}, modelsFolder }: ArchiveOptions = {}): Promise<Archive> {
  const root = folder ?? (await mkdtemp(join(tmpdir(), 'colloquy-archive-')));
  const [vault, recordings] = [join(root, 'vault'), join(root, 'recordings')];
  for (const made of [vault, recordings]) await mkdir(made, { recursive: true });
  const config = configSchema.parse({ vault: { folder: vault, ...settings }, code, timeZone: 'Europe/Berlin' });
  const colloquy = wire(config, {
    dataFolder: join(root, 'data'),
    modelsFolder: modelsFolder ?? join(root, 'models'),
    listener: { onFetch: () => undefined, onNotice: () => undefined },
  });
  return {
    colloquy,
    vault,
    recordings,
    record: async (name, lines, template = 'general') => {
      const path = join(recordings, name);
      // The content is the identity.
      await writeFile(path, `${name}\n${lines.join('\n')}`);
      const recording = await identify(colloquy, path);
      const stages = colloquy.spineStages({ vaultFolder: vault, template });
      const { speech } = config;
      await processRecording({
        stages: { ...stages, ...heard(lines) },
        store: colloquy.stages,
        recording,
        options: { speakers: speech.speakers, segmentation: true, separateChannels: speech.separateChannels, language: speech.language, english: speech.english, otherLanguages: speech.otherLanguages, vault },
        byHand: true,
      });
      return path;
    },
    remove: async () => {
      await colloquy.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The stages that hear, for any recording: each line takes ten seconds. */
export function heard(lines: readonly string[]): Pick<SpineStages, 'audio' | 'segments' | 'transcript'> {
  const durationSeconds = lines.length * 10;
  const transcript: Omit<Transcript, 'recordingId'> = {
    language: 'en',
    durationSeconds,
    model: 'moonshine-base',
    segments: lines.map((text, index) => ({ id: `s${String(index + 1).padStart(4, '0')}`, startSeconds: index * 10, endSeconds: index * 10 + 8, speaker: `Speaker ${(index % 2) + 1}`, text, words: [] })),
  };
  return {
    audio: () =>
      Promise.resolve({ durationSeconds, sampleRate: 16_000, sampleCount: durationSeconds * 16_000, format: 'wav/pcm_s16le', decoder: 'embedded', channels: 'mixed', rmsDbfs: -20, peakDbfs: -3, tags: { title: null, recordedAt: null } }),
    segments: () => Promise.resolve({ turns: [], regions: [], method: 'segmentation' }),
    transcript: ({ id }) => Promise.resolve({ recordingId: id, ...transcript }),
  };
}
