/** Audio of any length for the benchmark: the reference recordings whose words are known, one after another, louder and quieter, again and again. */
import { open } from 'node:fs/promises';
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import { openPcmFile } from '../../../../daemon/audio/pcm-file.ts';
import { toPcm16 } from '../../../../daemon/audio/pcm-wav.ts';
import { chunk } from '../../../../daemon/audio/testing/synthesize.ts';
import { readClips, referenceMeetings } from '../reference-data.ts';
import type { SpeechHere } from '../speech-here.ts';

/** Recorders write 48 kHz stereo: decoding and resampling belong to the work. */
const RECORDER_RATE = 48_000;
const PAUSE_SECONDS = 0.6;

export interface BenchAudio {
  readonly path: string;
  readonly seconds: number;
  /** What is said in it, in the order of time. */
  readonly text: string;
}

interface Voice {
  readonly values: Float32Array;
  readonly text: string;
}

/** English alone, so that every contestant hears its language. Null where only the bundled stand-up is there, which then is all. */
export async function benchVoices(speech: SpeechHere): Promise<{ voices: Voice[]; words: string }> {
  const meetings = referenceMeetings().flatMap(({ path, words }) => (words === null ? [] : [{ path, text: words.map(({ text }) => text).join(' ') }]));
  const clips = (readClips() ?? []).filter(({ language }) => language === 'en');
  const voices: Voice[] = [];
  for (const { path, text } of [...meetings, ...clips]) {
    await using audio = await openPcmFile((await speech.decode(path)).pcmPath);
    voices.push({ values: (await audio.read(0, audio.sampleCount)).values, text });
  }
  const words = clips.length === 0 ? 'the bundled stand-up, repeated' : `the bundled stand-up, ${meetings.length - 1} clips of AMI meetings and ${clips.length} read clips, in another order and at another level each time`;
  return { voices, words };
}

/** Writes so many seconds, cut at the end of a recording, so that it may be up to one recording shorter. */
export async function writeBenchAudio(path: string, voices: readonly Voice[], seconds: number): Promise<BenchAudio> {
  const random = seeded(seconds);
  const texts: string[] = [];
  const file = await open(path, 'w');
  try {
    let [samples, position] = [0, 0];
    const write = async (bytes: Uint8Array): Promise<void> => {
      await file.write(bytes, 0, bytes.length, position);
      position += bytes.length;
    };
    await write(waveHeader(0));
    for (let order: Voice[] = []; ; ) {
      if (order.length === 0) order = shuffled(voices, random);
      const { values, text } = order.pop()!;
      const pause = Math.round(PAUSE_SECONDS * SAMPLE_RATE_HZ);
      if (samples > 0 && samples + values.length + pause > seconds * SAMPLE_RATE_HZ) break;
      const gain = 10 ** ((random() * 6 - 4.5) / 20);
      const piece = new Float32Array(values.length + pause);
      for (const [i, value] of values.entries()) piece[i] = value * gain;
      await write(asRecorded(piece));
      samples += piece.length;
      texts.push(text);
    }
    await file.write(waveHeader(position - HEADER_BYTES), 0, HEADER_BYTES, 0);
    return { path, seconds: samples / SAMPLE_RATE_HZ, text: texts.join(' ') };
  } finally {
    await file.close();
  }
}

const HEADER_BYTES = 44;

function waveHeader(dataBytes: number): Buffer {
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(2, 2);
  format.writeUInt32LE(RECORDER_RATE, 4);
  format.writeUInt32LE(RECORDER_RATE * 4, 8);
  format.writeUInt16LE(4, 12);
  format.writeUInt16LE(16, 14);
  const head = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVE', 'latin1'), chunk('fmt ', format), Buffer.from('data\0\0\0\0', 'latin1')]);
  head.writeUInt32LE(HEADER_BYTES - 8 + dataBytes, 4);
  head.writeUInt32LE(dataBytes, 40);
  return head;
}

/** Three samples for one, on a line between neighbours, the same on both sides. */
function asRecorded(values: Float32Array): Uint8Array {
  const stereo = new Float32Array(values.length * 6);
  for (let i = 0; i < values.length; i += 1) {
    const [here, next] = [values[i]!, values[i + 1] ?? values[i]!];
    for (let step = 0; step < 3; step += 1) stereo.fill(here + ((next - here) * step) / 3, (i * 3 + step) * 2, (i * 3 + step) * 2 + 2);
  }
  return toPcm16(stereo);
}

/** Park & Miller's generator: the same audio on every machine. */
function seeded(seed: number): () => number {
  let state = (Math.round(seed) % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function shuffled<Thing>(things: readonly Thing[], random: () => number): Thing[] {
  return things.map((thing) => ({ thing, at: random() })).sort((a, b) => a.at - b.at).map(({ thing }) => thing);
}
