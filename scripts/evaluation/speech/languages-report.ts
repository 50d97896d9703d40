/** What is right of a recording in which the language switches, heard in one language and by region; and whether a recording in one language ever flips. */
import type { TranscriptionModelId } from '#schemas/model';
import type { Diarization } from '#schemas/segments';
import type { Segment, Transcript } from '#schemas/transcript';
import { countErrors, errorRate, normalizedCharacters, normalizedWords } from '../../../daemon/transcript/word-error-rate.ts';
import { isUnspaced, splitWords } from '../../../daemon/transcript/writing.ts';
import { table } from '../markdown.ts';
import type { HeardMeeting } from './heard-meetings.ts';
import type { ReadClip } from './reference-data.ts';
import { hasModel, modelName, type SpeechHere } from './speech-here.ts';
import { makeTwoLanguages, type TwoLanguages } from './two-languages.ts';
import { percent } from './words.ts';

const models = { english: 'moonshine-base', otherLanguages: 'whisper-base' } as const satisfies Record<string, TranscriptionModelId>;

export async function reportLanguages(speech: SpeechHere, clips: readonly ReadClip[] | null, meetings: readonly HeardMeeting[]): Promise<string> {
  if (![models.english, models.otherLanguages, 'whisper-tiny' as const].every(hasModel)) return 'Recordings of two languages are left out: they need Moonshine base, Whisper base and Whisper tiny.';
  process.stderr.write('Two languages …\n');
  const made = clips === null ? null : await makeTwoLanguages(speech, clips);
  try {
    const rows: string[][] = [];
    for (const recording of made?.recordings ?? []) rows.push(await rowOf(speech, recording));
    return [
      ...(rows.length === 0 ? [] : [`**A language that switches, ${modelName(models.english)} and ${modelName(models.otherLanguages)}**`, table(['recording', 'English words + Mandarin characters', 'wrong, one language for all', 'wrong, by region', 'speech in the wrong language', 'time for the words, all in one / by region'], rows), 'Made of the read clips; voices are found first. Wrong: mixed error rate, in which a word of English and a character of Mandarin count as one. One language: that which `auto` finds first.']),
      await reportFlips(speech, meetings),
    ].join('\n\n');
  } finally {
    await made?.close();
  }
}

async function rowOf(speech: SpeechHere, { name, path, pieces }: TwoLanguages): Promise<string[]> {
  const decoded = await speech.decode(path);
  const diarization = await speech.worker.diarize({ pcmPath: decoded.pcmPath, speakers: null, segmentation: hasModel('segmentation') });
  // The first call opens the models.
  await hear(speech, decoded.pcmPath, diarization, 'auto');
  const byRegion = await hear(speech, decoded.pcmPath, diarization, 'auto');
  const [first] = pieces;
  const single = await hear(speech, decoded.pcmPath, diarization, first!.language);
  const said = pieces.map(({ text }) => text).join(' ');
  const reference = mixedTokens(said);
  const rate = ({ transcript }: Timed): string => percent(errorRate(countErrors(reference, mixedTokens(textOf(transcript)))));
  const seconds = pieces.reduce((sum, { startSeconds, endSeconds }) => sum + endSeconds - startSeconds, 0);
  const wrong = byRegion.transcript.segments.reduce((sum, segment) => sum + secondsInOther(segment, byRegion.transcript, pieces), 0);
  const unspaced = reference.filter(isUnspaced).length;
  return [name, `${reference.length - unspaced} + ${unspaced}`, rate(single), rate(byRegion), `${wrong.toFixed(1)} of ${seconds.toFixed(0)} s`, `${(single.milliseconds / 1000).toFixed(1)} / ${(byRegion.milliseconds / 1000).toFixed(1)} s`];
}

interface Timed {
  readonly transcript: Transcript;
  readonly milliseconds: number;
}

async function hear({ worker }: SpeechHere, pcmPath: string, diarization: Diarization, language: string): Promise<Timed> {
  const start = performance.now();
  const transcript = await worker.transcribe({ recordingId: '', pcmPath, diarization, language, ...models });
  return { transcript, milliseconds: performance.now() - start };
}

/** Words, and characters where they are written without spaces; case, punctuation and the spelling of numbers do not count. */
function mixedTokens(text: string): string[] {
  return normalizedWords(text).flatMap((word) => splitWords(word).flatMap((part) => (isUnspaced(part) ? normalizedCharacters(part) : [part])));
}

function textOf({ segments }: Transcript): string {
  return segments.map(({ text }) => text).join(' ');
}

function secondsInOther(segment: Segment, { language }: Transcript, pieces: TwoLanguages['pieces']): number {
  const others = pieces.filter((piece) => piece.language !== (segment.language ?? language));
  return others.reduce((sum, piece) => sum + Math.max(0, Math.min(piece.endSeconds, segment.endSeconds) - Math.max(piece.startSeconds, segment.startSeconds)), 0);
}

async function reportFlips(speech: SpeechHere, meetings: readonly HeardMeeting[]): Promise<string> {
  const rows: string[][] = [];
  for (const [group, members] of Map.groupBy(meetings, ({ meeting }) => meeting.group)) {
    let [segments, flipped, given, auto] = [0, 0, 0, 0];
    for (const { decoded, diarizations } of members) {
      const { diarization } = (diarizations.get('segmentation') ?? diarizations.get('regions'))!;
      await hear(speech, decoded.pcmPath, diarization, 'en');
      given += (await hear(speech, decoded.pcmPath, diarization, 'en')).milliseconds;
      const { transcript, milliseconds } = await hear(speech, decoded.pcmPath, diarization, 'auto');
      auto += milliseconds;
      segments += transcript.segments.length;
      flipped += transcript.segments.filter((segment) => (segment.language ?? transcript.language) !== 'en').length;
    }
    rows.push([`${group}, ${members.length}`, String(segments), String(flipped), `${(given / 1000).toFixed(1)} / ${(auto / 1000).toFixed(1)} s`]);
  }
  return ['**English alone: does it flip?**', table(['recordings', 'segments', 'taken for another language', 'time for the words, English given / `auto`'], rows)].join('\n\n');
}
