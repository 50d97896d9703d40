/**
 * `npm run evaluate -- speech [--model MODEL]… [--write]`: how right the words and the voices are, against reference data, beside the plain pipeline
 * with the same weights. The bundled stand-up is always heard; data and models that are not here are left out, and that is said. Meetings are heard
 * by the first model that is named, or the first of the catalogue that is here: Moonshine base.
 */
import { transcriptionModelIdSchema, type TranscriptionModelId } from '#schemas/model';
import { loadWords } from '../machine.ts';
import { reportCalls } from './calls-report.ts';
import { reportDiarization } from './diarization-report.ts';
import { hearMeetings } from './heard-meetings.ts';
import { reportLanguages } from './languages-report.ts';
import { reportMeetingWords } from './meeting-words-report.ts';
import { reportReadClips } from './read-clips-report.ts';
import { readClips, referenceMeetings, singleVoiceFiles } from './reference-data.ts';
import { absentModels, hasModel, modelName, openSpeechHere, type SpeechHere } from './speech-here.ts';

/** Without these nobody can tell who speaks when. */
const neededModels = ['silero-vad', 'speaker-embedding'] as const;

/** @param wanted Names of models; none for all that are here. */
export async function evaluateSpeech(wanted: readonly string[]): Promise<string> {
  const all = wanted.length === 0 ? transcriptionModelIdSchema.options : wanted.map((name) => transcriptionModelIdSchema.parse(name));
  if (!neededModels.every(hasModel)) throw new Error(absentModels(neededModels));
  const models = all.filter(hasModel);
  const load = loadWords();
  const speech = await openSpeechHere();
  try {
    const references = referenceMeetings();
    const meetings = await hearMeetings(speech, references);
    const parts = [
      load,
      absentModels([...all, 'segmentation']),
      '### Words',
      await reportWords(speech, models),
      models[0] === undefined ? '' : await reportMeetingWords(speech, meetings, models[0]),
      '### Languages',
      await reportLanguages(speech, readClips(), meetings),
      '### Speakers',
      'Diarization error rate: no collar, overlap scored. RTF is that of the whole, from samples to turns.',
      await reportDiarization(meetings),
      await reportSingleVoices(speech),
      models[0] === undefined ? '' : await reportCalls(speech, references[0]!, models[0]),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
  } finally {
    await speech.close();
  }
}

async function reportWords(speech: SpeechHere, models: readonly TranscriptionModelId[]): Promise<string> {
  const clips = readClips();
  if (clips === null) return 'The read clips are not on this machine; their error rates are left out.';
  return models.length === 0 ? 'No speech model is on this machine.' : reportReadClips(speech, clips, models);
}

async function reportSingleVoices({ worker, decode }: SpeechHere): Promise<string> {
  const files = singleVoiceFiles();
  if (files === null) return 'The recordings of single voices are not on this machine.';
  process.stderr.write('Single voices …\n');
  const wrong: string[] = [];
  for (const path of files) {
    const { turns } = await worker.diarize({ pcmPath: (await decode(path)).pcmPath, speakers: null, segmentation: hasModel('segmentation') });
    const speakers = new Set(turns.map(({ speaker }) => speaker)).size;
    if (speakers !== 1) wrong.push(`${path.slice(path.lastIndexOf('/') + 1)} (${speakers})`);
  }
  const names = wrong.length === 0 ? '' : ` The others: ${wrong.join(', ')}.`;
  return `Of ${files.length} recordings of one voice (one sentence in every format, and the read clips), ${files.length - wrong.length} give one speaker${hasModel('segmentation') ? '' : `, without ${modelName('segmentation')}`}.${names}`;
}
