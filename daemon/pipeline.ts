/**
 * The spine: recording → audio → segments → transcript → (correction) → minutes → notes.
 *
 * Each stage is a function on plain values. Its output is stored under the hash of all that it depends on: the key of the stage
 * before it, its version and its options. So a run skips what is done, a killed run goes on where it stood, and a new template or
 * model re-runs only what depends on it.
 */
import { setImmediate } from 'node:timers/promises';
import type { AudioSummary } from '#schemas/audio';
import type { Minutes, Registry } from '#schemas/minutes';
import type { StageName, StageProgress, StageRun } from '#schemas/job';
import type { SpeechModelName } from '#schemas/model';
import type { RenderedNote } from '#schemas/note';
import type { Meeting, Recording } from '#schemas/recording';
import type { Diarization, SpeakerBounds } from '#schemas/segments';
import type { Transcript } from '#schemas/transcript';
import type { SeparateChannels } from './audio/separate-channels.ts';
import { correctionVersion } from './correction/correction-version.ts';
import type { VoiceMatch } from '#schemas/voice';
import { stageKey, type StageKey, type StageStore } from './jobs/stage-store.ts';
import type { Voiceprint } from './voices/voiceprint.ts';

/** Raised when a stage's output changes for the same input; outputs of other versions are then not used. */
export const stageVersions: Readonly<Record<StageName, number>> = { audio: 4, segments: 3, voices: 1, transcript: 5, minutes: 4, notes: 2, graph: 2 };

/** What found the items of minutes, with its version: facts carry it. */
export const minutesExtractor = `minutes/${stageVersions.minutes}`;

/** What a stage is asked to do, beside its input. Plain values: they are part of the keys. */
export interface SpineOptions {
  readonly speakers: SpeakerBounds | null;
  readonly segmentation: boolean;
  readonly separateChannels: SeparateChannels;
  readonly language: string;
  readonly english: SpeechModelName;
  readonly otherLanguages: SpeechModelName;
  readonly vault: string;
}

/** The stages' work, with everything concrete already inside. */
export interface SpineStages {
  audio(recording: Recording, options: Pick<SpineOptions, 'separateChannels' | 'segmentation'>, context: StageContext): Promise<AudioSummary>;
  segments(recording: Recording, options: SpineOptions, context: StageContext): Promise<Diarization>;
  voices: VoicesStage;
  transcript(recording: Recording, diarization: Diarization, options: SpineOptions, context: StageContext): Promise<Transcript>;
  meeting(recording: Recording, audio: AudioSummary): Meeting;
  registry(): Promise<Registry>;
  correction: CorrectionStage;
  minutes(transcript: Transcript, meeting: Meeting, registry: Registry, voices: readonly VoiceMatch[], context: StageContext): Promise<Minutes>;
  notes: NotesStage;
  graph: GraphStage;
}

/** The transcript as people read it. Part of no stage's store: it is made again in a few milliseconds for a minute of talk. */
export interface CorrectionStage {
  /** What it depends on beside transcript and registry: plain values, part of the keys after it. */
  readonly terms: unknown;
  correct(transcript: Transcript, registry: Registry, context: Pick<StageContext, 'signal'>): Promise<Transcript>;
}

/** Whose voices these are, as far as somebody was enrolled. */
export interface VoicesStage {
  /** Stands for who is enrolled now, in the keys; null when nobody is: then no voice is looked at. */
  enrolled(): { readonly fingerprint: string; readonly profiles: ReadonlySet<string> } | null;
  recognise(recording: Recording, diarization: Diarization, context: StageContext): Promise<readonly VoiceMatch[]>;
  /** For enrolling: the voices of these labels of the diarization. Who is never heard alone for a second is not there. */
  hear(recording: Recording, diarization: Diarization, speakers: readonly string[], context: StageContext): Promise<ReadonlyMap<string, Voiceprint>>;
}

/** What a recording contributes to the graph. Loading it into a store is another matter, that may wait. */
export interface GraphStage {
  /** From which confidence on a voice is somebody. */
  readonly nameThreshold: number;
  /** `byHand`: the user asks for the recording now, so it comes back also when it was taken out of the graph. */
  contribute(made: MeetingMade, options: { readonly byHand: boolean }): Promise<GraphMade>;
  /** The facts are as they were put, or the user took them out and does not ask for them now. */
  isThere(made: GraphMade, options: { readonly byHand: boolean }): Promise<boolean>;
}

/** The stored output of the graph stage. */
export interface GraphMade {
  readonly source: string;
  /** Names what was contributed, word for word. Null where the user's own word stands. */
  readonly fingerprint: string | null;
}

/** The last stage: what the note says is a value; whether it still stands in the vault, the vault alone knows. */
export interface NotesStage {
  /** Fails at once for what would fail only after an hour of work: a vault that is not there, a template with a mistake. */
  check(): Promise<void>;
  render(made: MeetingMade): Promise<RenderedNote>;
  /** The note as it is in the vault now; null when it was deleted. */
  current(recording: Recording): Promise<{ readonly location: string; readonly text: string } | null>;
  /** The note is there, and `note` is what it was last made of: another template may have come between. */
  isThere(recording: Recording, notePath: string, note: RenderedNote): Promise<boolean>;
  /** `byHand`: a note that the user deleted is made again. `isChosen`: the user named the template just now, so it counts for more than what the note says. */
  write(recording: Recording, note: RenderedNote, options: { readonly byHand: boolean; readonly isChosen: boolean }): Promise<NoteMade>;
}

/** The stored output of the last stage. */
export interface NoteMade {
  readonly notePath: string;
  /** The name of its template. */
  readonly template: string;
}

export interface MeetingMade {
  readonly recording: Recording;
  readonly meeting: Meeting;
  readonly transcript: Transcript;
  readonly minutes: Minutes;
  readonly registry: Registry;
  /** It was processed before, and the file may be gone by now: then the note plays what is left of it, or nothing. */
  readonly mayBeGone?: boolean;
  /** Stops the questions to a language model. */
  readonly signal?: AbortSignal | undefined;
}

export interface StageContext {
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (fraction: number) => void;
}

export interface SpineRun {
  readonly stages: SpineStages;
  readonly store: StageStore;
  readonly recording: Recording;
  readonly options: SpineOptions;
  /** Asked for by the user, now; not part of what the stages make. */
  readonly byHand: boolean;
  /** The user named the template for this run. */
  readonly isTemplateChosen?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: StageProgress) => void) | undefined;
}

/** A stage's output, with the key under which the next stage builds on it. */
export interface Staged<Value> {
  readonly value: Value;
  readonly key: StageKey;
  readonly run: StageRun;
}

export type Heard = { readonly audio: Staged<AudioSummary>; readonly segments: Staged<Diarization> };

/** 1–2. What was recorded, and who speaks when. */
export async function hear(spine: SpineRun): Promise<Heard> {
  const { stages, recording, options } = spine;
  // 1. recording → audio: samples that every model takes, once.
  const audio = await runStage(spine, 'audio', { recording: recording.id, separateChannels: options.separateChannels }, (context) => stages.audio(recording, options, context));
  // 2. audio → segments: before the words, so that each voice is heard for itself.
  const { speakers, segmentation } = options;
  const segments = await runStage(spine, 'segments', { audio: audio.key, speakers, segmentation }, (context) => stages.segments(recording, options, context));
  return { audio, segments };
}

/** 3. segments → transcript: the words of each turn. */
export async function transcribe(spine: SpineRun): Promise<Heard & { readonly transcript: Staged<Transcript> }> {
  const heard = await hear(spine);
  const { language, english, otherLanguages } = spine.options;
  const transcript = await runStage(
    spine,
    'transcript',
    { segments: heard.segments.key, language, english, otherLanguages },
    (context) => spine.stages.transcript(spine.recording, heard.segments.value, spine.options, context),
    // Who asks again may have the model now that was missing.
    ({ unheardLanguages }) => Promise.resolve(unheardLanguages === undefined || !spine.byHand),
  );
  return { ...heard, transcript };
}

/** What was heard, by the names of now. Other names, or rules, give what follows another key, and hearing none. */
export async function correct({ stages, signal }: SpineRun, { value, key }: Pick<Staged<Transcript>, 'value' | 'key'>, registry: Registry): Promise<Pick<Staged<Transcript>, 'value' | 'key'>> {
  const { correction } = stages;
  const { unheardLanguages } = value;
  // The same key of the transcript stands for other words once its missing languages are heard.
  const parts = { correction: correctionVersion, transcript: key, registry, terms: correction.terms, ...(unheardLanguages !== undefined && { unheardLanguages }) };
  return { value: await correction.correct(value, registry, { signal }), key: stageKey(parts) };
}

/** segments → voices: passed over while nobody is enrolled, so that then no voice is made into numbers. */
export async function recogniseVoices(spine: SpineRun, segments: Staged<Diarization>): Promise<Staged<readonly VoiceMatch[]> | null> {
  const enrolled = spine.stages.voices.enrolled();
  if (enrolled === null) return null;
  const input = { segments: segments.key, enrolled: enrolled.fingerprint };
  return runStage(spine, 'voices', input, (context) => spine.stages.voices.recognise(spine.recording, segments.value, context));
}

/** 4. transcript → minutes: by rules, so they are also taken again without the recording. */
export function takeMinutes(spine: SpineRun, transcript: Pick<Staged<Transcript>, 'value' | 'key'>, meeting: Meeting, registry: Registry, voices: readonly VoiceMatch[]): Promise<Staged<Minutes>> {
  // Minutes of recordings in which nobody was recognised do not depend on who is enrolled.
  const input = { transcript: transcript.key, startedAt: meeting.startedAt, registry, ...(voices.length > 0 && { voices }) };
  return runStage(spine, 'minutes', input, (context) => spine.stages.minutes(transcript.value, meeting, registry, voices, context));
}

export interface Processed {
  readonly notePath: string;
  readonly meeting: Meeting;
  readonly transcript: Transcript;
  readonly minutes: Minutes;
  readonly runs: readonly StageRun[];
}

/** The whole spine. */
export async function processRecording(spine: SpineRun): Promise<Processed> {
  const { stages, recording } = spine;
  await stages.notes.check();
  // 1–3. audio, segments, transcript.
  const { audio, segments, transcript: heard } = await transcribe(spine);
  const voices = await recogniseVoices(spine, segments);
  const meeting = stages.meeting(recording, audio.value);
  const registry = await stages.registry();
  const transcript = await correct(spine, heard, registry);
  // 4. transcript → minutes: what was decided, who does what by when.
  const minutes = await takeMinutes(spine, transcript, meeting, registry, voices?.value ?? []);
  // 5. minutes → notes: merged into the vault. Skipped when the same note is still where we left it.
  const rendered = await stages.notes.render({ recording, meeting, transcript: transcript.value, minutes: minutes.value, registry, signal: spine.signal });
  const note = await runStage(
    spine,
    'notes',
    { rendered, vault: spine.options.vault },
    () => stages.notes.write(recording, rendered, { byHand: spine.byHand, isChosen: spine.isTemplateChosen === true }),
    ({ notePath }) => stages.notes.isThere(recording, notePath, rendered),
  );

  // 6. minutes → graph: under the names that a note would show.
  const made = { recording, meeting, transcript: transcript.value, minutes: minutes.value, registry };
  const graph = await tellGraph(spine, minutes.key, made);

  const runs = [audio, segments, heard, ...(voices === null ? [] : [voices]), minutes, note, graph].map((stage) => stage.run);
  return { notePath: note.value.notePath, meeting, transcript: transcript.value, minutes: minutes.value, runs };
}

/** 6. minutes → graph: also taken again without the recording. */
export function tellGraph(spine: SpineRun, minutesKey: StageKey, made: MeetingMade): Promise<Staged<GraphMade>> {
  const { stages, byHand } = spine;
  const input = { minutes: minutesKey, meeting: made.meeting, nameThreshold: stages.graph.nameThreshold };
  return runStage(spine, 'graph', input, () => stages.graph.contribute(made, { byHand }), (stored) => stages.graph.isThere(stored, { byHand }));
}

/** Looks the output up, or makes and stores it. A stored output that `isGood` refuses is made again. */
async function runStage<Value>(
  spine: SpineRun,
  name: StageName,
  inputs: Readonly<Record<string, unknown>>,
  work: (context: StageContext) => Promise<Value>,
  isGood: (value: Value) => Promise<boolean> = () => Promise.resolve(true),
): Promise<Staged<Value>> {
  const { store, recording, signal, onProgress } = spine;
  const startMs = performance.now();
  const report = (fraction: number): void => onProgress?.({ recordingId: recording.id, stage: name, fraction });
  // What waits beside this recording has its turn before a stage, and after it: what it made of an hour is much to store.
  await setImmediate();
  const key = stageKey({ stage: name, version: stageVersions[name], ...inputs });
  // Stored by this function and by no other, under a key that holds the stage's name and version.
  const stored = store.get(recording.id, name, key) as Value | undefined;
  if (stored !== undefined && (await isGood(stored))) {
    report(1);
    return { value: stored, key, run: { name, ms: performance.now() - startMs, cached: true } };
  }
  report(0);
  // A stage is done when its output is stored, whatever its own count says.
  const value = await work({ signal, onProgress: (fraction) => { report(Math.min(fraction, 0.999)); } });
  const ms = performance.now() - startMs;
  store.put(recording.id, name, key, value, ms);
  await setImmediate();
  report(1);
  return { value, key, run: { name, ms, cached: false } };
}
