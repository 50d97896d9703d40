/** Words with their speakers (cpWER), the times of citations, and what near-silent recordings are heard as. */
import type { TranscriptionModelId } from '#schemas/model';
import type { Diarization } from '#schemas/segments';
import type { Transcript } from '#schemas/transcript';
import { countSpeakerWordErrors, type SpeakerWordErrors } from '../../../daemon/transcript/speaker-word-errors.ts';
import { countWordErrors, errorRate, sumErrors } from '../../../daemon/transcript/word-error-rate.ts';
import { table } from '../markdown.ts';
import { citationTimes, joinCitationTimes, type CitationTimes } from './citation-times.ts';
import type { HeardMeeting } from './heard-meetings.ts';
import type { SaidWord } from './reference-data.ts';
import { modelName, type SpeechHere } from './speech-here.ts';
import { medianAndP95, percent } from './words.ts';

/** Clips of AMI in which hardly anybody speaks. */
const nearSilent = ['trn01', 'trn02'];

interface Written {
  readonly name: string;
  readonly group: string;
  readonly words: readonly SaidWord[];
  readonly transcript: Transcript;
  readonly errors: SpeakerWordErrors;
  /** The same, where each voice's turns are those of the reference: what is lost in the words alone. */
  readonly errorsOfGivenTurns: SpeakerWordErrors;
}

export async function reportMeetingWords(speech: SpeechHere, heard: readonly HeardMeeting[], model: TranscriptionModelId): Promise<string> {
  process.stderr.write(`Who said what, ${modelName(model)} …\n`);
  const written: Written[] = [];
  for (const one of heard) if (one.meeting.words !== null) written.push(await write(speech, one, one.meeting.words, model));
  const groups = [...Map.groupBy(written, ({ group }) => group)];
  const rows = [...groups.map(([group, members]) => row(`**${group}, ${members.length} pooled**`, members)), ...written.map((one) => row(one.name, [one]))];
  const silent = written.filter(({ name }) => nearSilent.includes(name));
  return [
    `**Words with their speakers, ${modelName(model)}**`,
    table(['recordings', 'words', 'cpWER', 'missing / added / other', 'cpWER with the true turns'], rows),
    ...(silent.length === 0 ? [] : [`**Near silence, ${modelName(model)}**`, table(['clip', 'said', 'written', 'words not said'], silent.map(silentRow))]),
    `**Time of citations, ${modelName(model)}**`,
    table(['recordings', 'what', 'number', 'error, median / p95', 'within 0.5 s'], groups.flatMap(([group, members]) => timeRows(group, members))),
  ].join('\n\n');
}

async function write({ worker }: SpeechHere, { meeting, decoded, diarizations }: HeardMeeting, words: readonly SaidWord[], model: TranscriptionModelId): Promise<Written> {
  const found = (diarizations.get('segmentation') ?? diarizations.get('regions'))!.diarization;
  const given: Diarization = { turns: [...meeting.turns], regions: found.regions, method: found.method };
  const hear = (diarization: Diarization): Promise<Transcript> =>
    worker.transcribe({ recordingId: '', pcmPath: decoded.pcmPath, diarization, language: 'en', english: model, otherLanguages: model });
  const transcript = await hear(found);
  const errorsOf = ({ segments }: Transcript): SpeakerWordErrors => countSpeakerWordErrors(words, segments);
  return { name: meeting.name, group: meeting.group, words, transcript, errors: errorsOf(transcript), errorsOfGivenTurns: errorsOf(await hear(given)) };
}

function row(name: string, members: readonly Written[]): string[] {
  const { substitutions, deletions, insertions, reference } = sumErrors(members.map(({ errors }) => errors));
  const rate = (pick: (member: Written) => SpeakerWordErrors): string => percent(errorRate(sumErrors(members.map(pick))));
  return [name, String(reference), rate(({ errors }) => errors), `${deletions} / ${insertions} / ${substitutions}`, rate(({ errorsOfGivenTurns }) => errorsOfGivenTurns)];
}

function silentRow({ name, words, transcript }: Written): string[] {
  const [said, heard] = [words.map(({ text }) => text).join(' '), transcript.segments.map(({ text }) => text).join(' ')];
  const { insertions, substitutions } = countWordErrors(said, heard);
  return [name, said, heard === '' ? 'nothing' : heard, String(insertions + substitutions)];
}

function timeRows(group: string, members: readonly Written[]): string[][] {
  const { words, segments } = joinCitationTimes(members.map(({ words: said, transcript, errors }): CitationTimes => citationTimes(said, transcript.segments, errors.pairing)));
  const line = (what: string, errors: readonly number[]): string[] => [group, what, String(errors.length), medianAndP95(errors), percent(errors.filter((error) => error <= 0.5).length / errors.length)];
  return [...[...words].map(([timing, errors]) => line(`words, times ${timing}`, errors)), line('starts of segments', segments)];
}
