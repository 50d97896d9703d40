/** What a recording with a side of a call on each channel gives by keeping the channels apart: calls made of the spoken stand-up, on lines of several kinds. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TranscriptionModelId } from '#schemas/model';
import type { SpeechTurn } from '#schemas/segments';
import { createEmbeddedDecoder } from '../../../daemon/audio/adapters/embedded-decoder.ts';
import { decodeRecording } from '../../../daemon/audio/decode-recording.ts';
import type { SeparateChannels } from '../../../daemon/audio/separate-channels.ts';
import { waveFile } from '../../../daemon/audio/testing/synthesize.ts';
import { diarizationError } from '../../../daemon/segments/diarization-error-rate.ts';
import { decodedAudio } from '../../../daemon/testing/decoded-audio.ts';
import { madeCall, type Line } from '../../../daemon/testing/made-call.ts';
import { countSpeakerWordErrors } from '../../../daemon/transcript/speaker-word-errors.ts';
import { errorRate } from '../../../daemon/transcript/word-error-rate.ts';
import { table } from '../markdown.ts';
import type { ReferenceMeeting, SaidWord } from './reference-data.ts';
import { hasModel, modelName, type SpeechHere } from './speech-here.ts';
import { percent } from './words.ts';

/** Who sits at the other end. */
const OTHER_SIDE = ['Ben_Carter', 'David_Okoye'];
/** So much earlier is the other end than in the stand-up: it talks into what the first one says. */
const TALKS_OVER_SECONDS = 1.5;

const lines: readonly (readonly [name: string, line: Line])[] = [
  ['clean', {}],
  ['crosstalk at −30 dB', { crosstalkDb: 30 }],
  ['crosstalk at −20 dB', { crosstalkDb: 20 }],
  ['echo at −25 dB, 0.2 s late', { echo: { delaySeconds: 0.2, db: 25 } }],
];

export async function reportCalls(speech: SpeechHere, standUp: ReferenceMeeting, model: TranscriptionModelId): Promise<string> {
  process.stderr.write('Calls …\n');
  const audio = await decodedAudio(standUp.path);
  const { values } = await audio.read(0, audio.sampleCount);
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-calls-'));
  try {
    const rows: string[][] = [];
    for (const [name, line] of lines) {
      for (const earlierSeconds of [0, TALKS_OVER_SECONDS]) {
        const call = madeCall(values, standUp.turns, { second: OTHER_SIDE, earlierSeconds, ...line });
        const path = join(folder, 'call.wav');
        await writeFile(path, waveFile(call.channels));
        const hear = (separateChannels: SeparateChannels): Promise<HeardCall> => hearCall(speech, { path, separateChannels, turns: call.turns, words: standUp.words ?? [], model });
        const [mixed, asItIs] = [await hear('never'), await hear('auto')];
        rows.push([name, earlierSeconds === 0 ? 'no' : 'yes', asItIs.isSeparate ? 'yes' : 'no', mixed.der, asItIs.der, mixed.cpWer, asItIs.cpWer]);
      }
    }
    return [
      `**Calls with a side on each channel, ${modelName(model)}**`,
      table(['line', 'both speak at once', 'told apart by itself', 'DER, mixed', 'DER, as it is', 'cpWER, mixed', 'cpWER, as it is'], rows),
      `Made of the spoken stand-up: two of its four voices on each channel; where both speak at once, the other end is ${TALKS_OVER_SECONDS} s early. Mixed: \`speech.separateChannels: never\`; as it is: \`auto\`.`,
    ].join('\n\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface CallToHear {
  readonly path: string;
  readonly separateChannels: SeparateChannels;
  readonly turns: readonly SpeechTurn[];
  readonly words: readonly SaidWord[];
  readonly model: TranscriptionModelId;
}

interface HeardCall {
  readonly isSeparate: boolean;
  readonly der: string;
  readonly cpWer: string;
}

async function hearCall({ worker }: SpeechHere, { path, separateChannels, turns, words, model }: CallToHear): Promise<HeardCall> {
  const pcmPath = `${path}.${separateChannels}.wav`;
  const { channels } = await decodeRecording(path, pcmPath, createEmbeddedDecoder(), { separateChannels });
  const diarization = await worker.diarize({ pcmPath, speakers: null, segmentation: hasModel('segmentation') });
  const { segments } = await worker.transcribe({ recordingId: '', pcmPath, diarization, language: 'en', english: model, otherLanguages: model });
  return {
    isSeparate: channels === 'separate',
    der: percent(diarizationError(turns, diarization.turns).rate),
    cpWer: percent(errorRate(countSpeakerWordErrors(words, segments))),
  };
}
