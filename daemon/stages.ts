/** The stages of the spine on their concrete parts: each loads its input, calls the room's function and hands the output on. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AudioSummary } from '#schemas/audio';
import type { Config } from '#schemas/config';
import type { Recording, RecordingId } from '#schemas/recording';
import type { Diarization } from '#schemas/segments';
import type { AudioDecoder } from './audio/audio-decoder.ts';
import { decodeRecording } from './audio/decode-recording.ts';
import type { CodeParts } from './code/touched-code-of.ts';
import type { Listener } from './colloquy.ts';
import type { RecordingRegister } from './jobs/recording-register.ts';
import { meetingFacts } from './graph/facts/meeting-facts.ts';
import { prepareInTurns } from './graph/facts/prepared-contribution.ts';
import type { Graph } from './graph/graph.ts';
import type { MinutesWorker } from './minutes-worker/minutes-worker.ts';
import { voiceDisagreements, type VoiceDisagreement } from './minutes/names/heard-voices.ts';
import { loadTemplate } from './notes/load-template.ts';
import type { NoteLanguage } from './notes/note-input.ts';
import { TEMPLATE_PROPERTY, noteToMarkdown } from './notes/note-markdown.ts';
import { renderNote } from './notes/render-note.ts';
import { tryTemplate } from './notes/try-template.ts';
import { type Template, templateNeeds } from './notes/template/template.ts';
import { codeForNote } from './operations/code-for-note.ts';
import { answerPrompts, type PromptMeeting, type PromptParts } from './prompts/answer-prompts.ts';
import type { PromptAnswer } from './prompts/prompt-answer.ts';
import { type GraphStage, type MeetingMade, minutesExtractor, type NotesStage, type SpineOptions, type SpineStages, type StageContext, type VoicesStage } from './pipeline.ts';
import { describeMeeting } from './recordings/describe-meeting.ts';
import type { SpeechWorker } from './speech-worker/speech-worker.ts';
import { speakerNames } from './transcript/speaker-turns.ts';
import type { ProfileStore } from './voices/profile-store.ts';
import { recogniseVoices } from './voices/recognise-voices.ts';
import type { Voiceprint } from './voices/voiceprint.ts';
import { attach, attached, registryOf, templateFolders, vaultSink } from './wire-vault.ts';

export interface StageParts {
  /** With the vault and the template of this run. */
  readonly config: Config;
  readonly register: RecordingRegister;
  readonly speech: SpeechWorker;
  readonly minutesWorker: MinutesWorker;
  readonly decoder: () => Promise<AudioDecoder>;
  /** Where a recording's decoded audio is while it is worked on. */
  readonly pcmPath: (id: RecordingId) => string;
  readonly listener: Listener;
  /** The history of the user's repositories; null when none are configured. */
  readonly code: CodeParts | null;
  /** The language model that answers prompt blocks; null when none is configured. */
  readonly prompts: PromptParts | null;
  readonly graph: () => Promise<Graph>;
  /** Null while nobody was ever enrolled. */
  readonly profiles: () => ProfileStore | null;
}

export function createStages({ config, register, speech, minutesWorker, decoder, pcmPath, listener, code, prompts, graph, profiles }: StageParts): SpineStages {
  const timeZone = config.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

  const decode = async (recording: Recording, { separateChannels }: Pick<SpineOptions, 'separateChannels'>, { signal, onProgress }: StageContext): Promise<AudioSummary> => {
    const path = pcmPath(recording.id);
    await mkdir(dirname(path), { recursive: true });
    return decodeRecording(recording.path, path, await decoder(), { separateChannels, signal, onProgress });
  };
  /** The decoded file is dropped when a recording is done; a later stage that runs again needs it again. */
  const decoded = async (recording: Recording, options: Pick<SpineOptions, 'separateChannels'>, context: StageContext): Promise<string> => {
    const path = pcmPath(recording.id);
    if (!existsSync(path)) await decode(recording, options, { ...context, onProgress: () => undefined });
    return path;
  };
  const asFraction = ({ onProgress }: StageContext) => (value: unknown): void => {
    if (typeof value === 'number') onProgress(value);
  };

  return {
    audio: async (recording, options, context) => {
      // Decoding keeps one processor busy; on the others the models of the next step are opened meanwhile.
      using _ = speech.prepareToDiarize(options);
      return await decode(recording, options, context);
    },
    segments: async (recording, { speakers, segmentation, separateChannels }, context) =>
      speech.diarize({ pcmPath: await decoded(recording, { separateChannels }, context), speakers, segmentation }, { signal: context.signal, onProgress: asFraction(context) }),
    transcript: async (recording, diarization, { language, english, otherLanguages }, context) =>
      speech.transcribe(
        { recordingId: recording.id, pcmPath: await decoded(recording, asDiarized(diarization), context), diarization, language, english, otherLanguages },
        { signal: context.signal, onProgress: asFraction(context) },
      ),
    meeting: (recording, audio) => describeMeeting(register.first(recording.id), audio, timeZone),
    registry: () => registryOf(config, listener.onNotice),
    correction: { terms: config.vocabulary, correct: (transcript, registry, { signal }) => minutesWorker.correct({ transcript, registry, terms: config.vocabulary }, { signal }) },
    voices: createVoicesStage(profiles, async (recording, diarization, speakers, context) =>
      speech.hearVoices({ pcmPath: await decoded(recording, asDiarized(diarization), context), turns: diarization.turns, speakers }, { signal: context.signal, onProgress: asFraction(context) }),
    ),
    minutes: async (transcript, meeting, registry, voices, { signal }) => {
      const minutes = await minutesWorker.extract({ transcript, registry, startedAt: meeting.startedAt, voices }, { signal });
      for (const disagreement of voiceDisagreements(voices, minutes.speakers, config.notes.nameThreshold)) listener.onNotice(inWords(meeting.title, disagreement));
      return minutes;
    },
    notes: createNotesStage(config, register, listener, code, prompts),
    graph: createGraphStage(config, register, graph),
  };
}

/** Who speaks on a channel of its own is heard there: what the diarization was made from is decoded again. */
function asDiarized({ turns }: Diarization): Pick<SpineOptions, 'separateChannels'> {
  return { separateChannels: turns.some(({ channel }) => channel !== undefined) ? 'always' : 'never' };
}

type HearVoices = (recording: Recording, diarization: Diarization, speakers: readonly string[] | null, context: StageContext) => Promise<Map<string, Voiceprint>>;

function createVoicesStage(profiles: () => ProfileStore | null, hear: HearVoices): VoicesStage {
  return {
    enrolled: () => {
      const store = profiles();
      const fingerprint = store?.fingerprint() ?? null;
      return store === null || fingerprint === null ? null : { fingerprint, profiles: new Set(store.list().map(({ id }) => id)) };
    },
    recognise: async (recording, diarization, context) => {
      const enrolled = profiles()?.profiles() ?? [];
      if (enrolled.length === 0) return [];
      const names = speakerNames(diarization.turns);
      const heard = await hear(recording, diarization, null, context);
      const matches = recogniseVoices(heard, enrolled).map((match) => ({ ...match, speaker: names.get(match.speaker) ?? match.speaker }));
      const byUser = new Set(profiles()?.list().flatMap(({ id, enrollments }) => enrollments.filter(({ recordingId }) => recordingId === recording.id).map(({ speaker }) => `${id} ${speaker}`)));
      return matches.map((match) => (byUser.has(`${match.profile} ${match.speaker}`) ? { ...match, confidence: 1 } : match));
    },
    hear,
  };
}

function inWords(title: string, { speaker, person, confidence, named }: VoiceDisagreement): string {
  const instead = named === null ? 'it is left unnamed' : `it is called ${named.person} (${named.confidence.toFixed(2)})`;
  return `${title}: ${speaker} sounds like ${person} (${confidence.toFixed(2)}), but what is said does not agree; ${instead}.`;
}

function createGraphStage({ notes }: Config, register: RecordingRegister, graph: () => Promise<Graph>): GraphStage {
  return {
    nameThreshold: notes.nameThreshold,
    contribute: async ({ recording, meeting, transcript, minutes }, { byHand }) => {
      const { facts, forgotten, transcripts } = await graph();
      // Opening was work enough for one turn of the event loop.
      await setImmediate();
      const { title, startedAt, durationSeconds } = meeting;
      const record = { ...transcript, recordingId: recording.id, title, startedAt, durationSeconds, attendees: transcript.attendees ?? [], project: null };
      const contribution = await prepareInTurns(meetingFacts(record, minutes, { nameThreshold: notes.nameThreshold, extractor: minutesExtractor }));
      // From here on in one turn: what the user takes out of the graph meanwhile stays out.
      const { source } = contribution;
      const before = register.replacedBy(recording.id).map((previous) => `recording:${previous}`);
      // A file that went on growing stays the meeting that the user took out.
      if (!byHand && before.some((each) => forgotten.has(each))) forgotten.add(source);
      if (byHand) forgotten.takeBack(source);
      if (byHand) transcripts.letGo(recording.id);
      // The user's own word stands until the user asks for the recording: that it is out, or a transcript of it that was put right.
      const isTheirs = forgotten.has(source) || (transcripts.tellsOf(recording.id) && facts.has(source));
      if (!isTheirs) facts.contribute(contribution);
      // What the file held before says nothing any more.
      for (const each of before) facts.forget(each);
      return { source, fingerprint: isTheirs ? null : facts.fingerprint(source) };
    },
    isThere: async ({ source, fingerprint }, { byHand }) => {
      const { facts, forgotten } = await graph();
      return forgotten.has(source) ? !byHand : fingerprint !== null && facts.fingerprint(source) === fingerprint;
    },
  };
}

function createNotesStage(config: Config, register: RecordingRegister, listener: Listener, code: CodeParts | null, prompts: PromptParts | null): NotesStage {
  const { vault, notes } = config;
  const sink = vaultSink(config);
  const folders = templateFolders(vault);
  return {
    check: async () => {
      await registryOf(config, () => undefined);
      const languages: NoteLanguage[] = notes.language === 'auto' ? ['en', 'zh'] : [notes.language];
      for (const language of languages) await tryTemplate(notes.template, language, folders);
    },
    render: async (made) => {
      const { recording, meeting, transcript, minutes, registry } = made;
      const language: NoteLanguage = notes.language === 'auto' ? (transcript.language === 'zh' ? 'zh' : 'en') : notes.language;
      const template = await loadTemplate(notes.template, language, folders);
      const recordingLink = made.mayBeGone === true ? await attached(config, recording) : await attach(config, recording.path, recording.id);
      const answers = await answersFor(template, made, { language, nameThreshold: notes.nameThreshold }, prompts);
      return renderNote(template, { meeting, transcript, minutes, registry, recordingLink, nameThreshold: notes.nameThreshold, language, code: await codeForNote(template, { title: meeting.title, transcript, minutes, registry }, code), answers });
    },
    current: ({ id }) => sink.current(id, register.note(id, vault.folder)),
    isThere: ({ id }, notePath, note) => Promise.resolve(existsSync(notePath) && register.note(id, vault.folder)?.text === noteToMarkdown(note, id)),
    write: async ({ id }, note, { byHand, isChosen }) => {
      const written = await sink.write(id, note, register.note(id, vault.folder), { recreateDeleted: byHand, decidedProperties: isChosen ? [TEMPLATE_PROPERTY] : [] });
      register.saveNote(id, vault.folder, { location: written.location, text: written.text });
      if (written.conflicts.length > 0) {
        listener.onNotice(`${written.location}: you and Colloquy changed the same lines in ${written.conflicts.join(', ')}; both versions are in the note.`);
      }
      return { notePath: written.location, template: notes.template };
    },
  };
}

/** What the language model says to the template's prompt blocks. Whatever goes wrong there, the note is made. */
function answersFor(template: Template, made: MeetingMade, shown: Pick<PromptMeeting, 'language' | 'nameThreshold'>, parts: PromptParts | null): Promise<readonly PromptAnswer[]> {
  const instructions = templateNeeds(template).prompts.map(({ instruction }) => instruction);
  if (parts === null || instructions.length === 0) return Promise.resolve([]);
  const { transcript, minutes, registry, meeting, signal } = made;
  return answerPrompts(instructions, { transcript, minutes, registry, startedAt: meeting.startedAt, signal, ...shown }, parts);
}
