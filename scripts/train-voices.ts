/**
 * Makes what voices are compared by: `node scripts/train-voices.ts [--cohort]`. Deterministic.
 *
 * daemon/voices/calibration.json: weights that turn a score into a confidence, learned from trials of the shared recordings; left as they are where
 * those are not. With --cohort first daemon/voices/cohort.json: strangers made of the bundled sample's synthetic voices; no person's numbers.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedData } from '../daemon/testing/shared-folder.ts';
import { Voiceprint } from '../daemon/voices/voiceprint.ts';
import { atSpeed } from './evaluation/voices/channels.ts';
import { openEmbedding } from './evaluation/voices/embedding.ts';
import { meetingClips, piecesOf, readerClips, rttmClips } from './evaluation/voices/voice-data.ts';
import { embedPieces, trialsOf } from './evaluation/voices/voice-trials.ts';
import { calibrated, isLearnedFrom, PRIOR, scored } from './training/voice-calibration.ts';

const room = join(import.meta.dirname, '../daemon/voices');
const sample = join(import.meta.dirname, '../daemon/sample');

/** So much faster and slower is somebody else: cosine 0.1 to 0.26 to the voice itself. */
const SPEEDS = [0.82, 1.18];
const model = await openEmbedding();
try {
  if (process.argv.includes('--cohort')) await makeCohort();
  const data = sharedData('');
  if (data !== null) await calibrate(data);
} finally {
  await model.close();
}

async function makeCohort(): Promise<void> {
  const clips = await rttmClips(join(sample, 'atlas-standup.gold.rttm'), () => join(sample, 'recordings/2026-11-20 09.30 Atlas stand-up.m4a'));
  const spoken = await piecesOf(clips);
  const strangers = SPEEDS.flatMap((speed) => spoken.map((piece) => ({ ...piece, voice: `${piece.voice} × ${speed}`, values: atSpeed(piece.values, speed) })));
  const embedded = await embedPieces(strangers, model);
  const voices = [...Map.groupBy(embedded, ({ voice, channel }) => `${voice}, ${channel}`)].map(([voice, pieces]) => {
    const mean = Voiceprint.mean(pieces.map(({ print }) => print))!;
    return { voice, seconds: Math.round(mean.seconds * 10) / 10, values: Buffer.from(inBytes(mean)).toString('base64') };
  });
  writeJson('cohort.json', { about: "Strangers to compare voices with: the bundled sample's synthetic voices at other speeds, in four channels. One signed byte a dimension.", model: 'pyannote/embedding', licence: 'MIT', voices });
}

/** One signed byte a dimension; the length is 1 by definition. */
function inBytes(print: Voiceprint): Int8Array {
  const bytes = print.toBytes();
  const view = new DataView(bytes.buffer);
  const values = Float32Array.from({ length: bytes.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(values, (value) => Math.round((value / largest) * 127));
}

async function calibrate(data: string): Promise<void> {
  const pieces = await embedPieces(await piecesOf([...(await meetingClips(data)), ...(await readerClips(data))]), model);
  const trials = trialsOf(pieces).filter(isLearnedFrom);
  const fit = calibrated(scored(trials));
  const voices = new Set(trials.flatMap((trial) => trial.voices)).size;
  const count = (isSame: boolean): number => trials.filter((trial) => trial.isSame === isSame).length;
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  writeJson('calibration.json', {
    about: 'From the similarity of two voices to the odds that they are one: logistic weights.',
    data: `${count(true)} trials of one voice and ${count(false)} of two, from ${voices} voices, in four channels, 4 to 40 s on each side; weighted to a prior of ${PRIOR}.`,
    licence: 'MIT',
    bias: rounded(fit.bias),
    weight: rounded(fit.weight),
  });
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(room, name), `${JSON.stringify(value, null, 1)}\n`);
}
