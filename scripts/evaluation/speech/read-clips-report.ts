/** Word and character error rates on read and spoken clips with exact text, beside the plain pipeline with the same weights. */
import type { TranscriptionModelId } from '#schemas/model';
import type { Diarization } from '#schemas/segments';
import { openPcmFile } from '../../../daemon/audio/pcm-file.ts';
import { testModel } from '../../../daemon/testing/models.ts';
import { countCharacterErrors, countWordErrors, errorRate, sumErrors, type ErrorCount } from '../../../daemon/transcript/word-error-rate.ts';
import { table } from '../markdown.ts';
import { openPlainPipeline, plainPipelineWords } from './plain-pipeline.ts';
import type { ReadClip } from './reference-data.ts';
import { modelName, type DecodedRecording, type SpeechHere } from './speech-here.ts';
import { percent } from './words.ts';

/** What a clip is heard as, in the clip's language. */
type Hear = (decoded: DecodedRecording, language: string) => Promise<string>;

interface Score {
  readonly errors: ErrorCount;
  readonly realTimeFactor: number;
}

export async function reportReadClips(speech: SpeechHere, clips: readonly ReadClip[], models: readonly TranscriptionModelId[]): Promise<string> {
  const rows: string[][] = [];
  for (const model of models) {
    for (const [language, inLanguage] of Map.groupBy(clips, (clip) => clip.language)) {
      if (language !== 'en' && model.startsWith('moonshine')) continue;
      process.stderr.write(`${modelName(model)}, ${language} …\n`);
      rows.push(await rowOf(speech, inLanguage, language, model));
    }
  }
  return [
    table(['model', 'clips', 'Colloquy, one voice given', 'Colloquy, voices found first', 'plain pipeline', 'missing / added / other, Colloquy', 'plain', 'RTF Colloquy / plain'], rows),
    `The plain pipeline is ${plainPipelineWords}. The rate is that of words, in Chinese of characters; case, punctuation and the spelling of numbers do not count. RTF (time for a second of audio): transcription alone, with one voice given.`,
  ].join('\n\n');
}

async function rowOf(speech: SpeechHere, clips: readonly ReadClip[], language: string, model: TranscriptionModelId): Promise<string[]> {
  const seconds = clips.reduce((sum, clip) => sum + clip.seconds, 0);
  const given = await scoreClips(speech, clips, transcribeAs(speech, model, ({ seconds: length }) => Promise.resolve(oneVoice(length))));
  const found = await scoreClips(speech, clips, transcribeAs(speech, model, ({ pcmPath }) => speech.worker.diarize({ pcmPath, speakers: null, segmentation: testModel('segmentation') !== null })));
  const pipeline = await openPlainPipeline(testModel(model)!, model);
  try {
    const plain = await scoreClips(speech, clips, async ({ pcmPath }, spoken) => {
      await using audio = await openPcmFile(pcmPath);
      return await pipeline.hear(await audio.read(0, audio.sampleCount), spoken);
    });
    const rate = ({ errors }: Score): string => percent(errorRate(errors));
    const kinds = ({ errors: { deletions, insertions, substitutions } }: Score): string => `${deletions} / ${insertions} / ${substitutions}`;
    const cost = `${given.realTimeFactor.toFixed(3)} / ${plain.realTimeFactor.toFixed(3)}`;
    return [modelName(model), `${language}: ${clips.length}, ${seconds.toFixed(0)} s, ${given.errors.reference} ${language === 'en' ? 'words' : 'characters'}`, rate(given), rate(found), rate(plain), kinds(given), kinds(plain), cost];
  } finally {
    await pipeline.close();
  }
}

function transcribeAs({ worker }: SpeechHere, model: TranscriptionModelId, diarizationOf: (decoded: DecodedRecording) => Promise<Diarization>): Hear {
  return async (decoded, language) => {
    const diarization = await diarizationOf(decoded);
    const { segments } = await worker.transcribe({ recordingId: '', pcmPath: decoded.pcmPath, diarization, language, english: model, otherLanguages: model });
    return segments.map(({ text }) => text).join(' ');
  };
}

function oneVoice(seconds: number): Diarization {
  const whole = { startSeconds: 0, endSeconds: seconds };
  return { turns: [{ ...whole, speaker: 'S1' }], regions: [whole], method: 'regions' };
}

async function scoreClips(speech: SpeechHere, clips: readonly ReadClip[], hear: Hear): Promise<Score> {
  const decoded = await Promise.all(clips.map(({ path }) => speech.decode(path)));
  // The first call opens the model.
  await hear(decoded[0]!, clips[0]!.language);
  const errors: ErrorCount[] = [];
  let milliseconds = 0;
  for (const [index, { text, language }] of clips.entries()) {
    const start = performance.now();
    const heard = await hear(decoded[index]!, language);
    milliseconds += performance.now() - start;
    errors.push(language === 'en' ? countWordErrors(text, heard) : countCharacterErrors(text, heard));
  }
  return { errors: sumErrors(errors), realTimeFactor: milliseconds / 1000 / clips.reduce((sum, clip) => sum + clip.seconds, 0) };
}
