/** What is stored of a recording that was processed before: enough to make its note again without the recording. */
import type { AudioSummary } from '#schemas/audio';
import type { Meeting, Recording } from '#schemas/recording';
import type { Diarization } from '#schemas/segments';
import type { Transcript } from '#schemas/transcript';
import type { VoiceMatch } from '#schemas/voice';
import type { Colloquy } from '../colloquy.ts';
import type { StageKey } from '../jobs/stage-store.ts';
import { type MeetingMade, recogniseVoices, type SpineRun, type SpineStages, correct, type Staged, takeMinutes, transcribe } from '../pipeline.ts';

/** The stages of before are looked up, never run. */
class NotStored extends Error {}
const notStored = (): Promise<never> => Promise.reject(new NotStored());

export interface StoredMeeting extends MeetingMade {
  /** Under which the minutes are stored. */
  readonly minutesKey: StageKey;
}

/**
 * Null for a recording that was never transcribed. What was stored under the settings of now is taken before what was stored last, since a
 * transcript may also be there from trying another model. Minutes are taken anew where their rules or names have changed.
 */
export async function storedMeeting(colloquy: Colloquy, stages: SpineStages, recording: Recording): Promise<StoredMeeting | null> {
  const heard = (await storedUnderSettings(colloquy, stages, recording)) ?? storedLast(colloquy, stages, recording);
  if (heard === null) return null;
  const { audio, voices } = heard;
  const meeting: Meeting = stages.meeting(recording, audio);
  const registry = await stages.registry();
  const spine = spineOf(colloquy, stages, recording, true);
  const transcript = await correct(spine, heard.transcript, registry);
  const minutes = await takeMinutes(spine, transcript, meeting, registry, voices);
  return { recording, meeting, transcript: transcript.value, minutes: minutes.value, minutesKey: minutes.key, registry, mayBeGone: true };
}

interface StoredHearing {
  readonly audio: AudioSummary;
  readonly transcript: Pick<Staged<Transcript>, 'value' | 'key'>;
  readonly voices: readonly VoiceMatch[];
}

async function storedUnderSettings(colloquy: Colloquy, stages: SpineStages, recording: Recording): Promise<StoredHearing | null> {
  const lookingUp: SpineStages = { ...stages, audio: notStored, segments: notStored, transcript: notStored, voices: { ...stages.voices, recognise: notStored } };
  // With and without the segmentation model, which may have been missing when the recording was processed.
  for (const segmentation of [true, false]) {
    try {
      const spine = spineOf(colloquy, lookingUp, recording, segmentation);
      const { audio, segments, transcript } = await transcribe(spine);
      return { audio: audio.value, transcript, voices: await recognisedNow(spine, segments) ?? recognisedBefore(colloquy, stages, recording) };
    } catch (error) {
      if (!(error instanceof NotStored)) throw error;
    }
  }
  return null;
}

function storedLast(colloquy: Colloquy, stages: SpineStages, recording: Recording): StoredHearing | null {
  const { id } = recording;
  const [audio, transcript] = [colloquy.stages.latest(id, 'audio'), colloquy.stages.latest(id, 'transcript')];
  if (audio === undefined || transcript === undefined) return null;
  // Stored by the pipeline and by no other.
  return { audio: audio.value as AudioSummary, transcript: { key: transcript.key, value: transcript.value as Transcript }, voices: recognisedBefore(colloquy, stages, recording) };
}

/** Null where the recording was not compared with those who are enrolled now. */
async function recognisedNow(spine: SpineRun, segments: Staged<Diarization>): Promise<readonly VoiceMatch[] | null> {
  try {
    return (await recogniseVoices(spine, segments))?.value ?? [];
  } catch (error) {
    if (!(error instanceof NotStored)) throw error;
    return null;
  }
}

/** Without the recording, who was recognised stands as it was, but for those who were forgotten since. */
function recognisedBefore({ stages: store }: Colloquy, stages: SpineStages, { id }: Recording): readonly VoiceMatch[] {
  const enrolled = stages.voices.enrolled()?.profiles;
  const matches = (store.latest(id, 'voices')?.value ?? []) as readonly VoiceMatch[];
  return matches.filter(({ profile }) => enrolled?.has(profile) === true);
}

/** A run that nobody asked for by name. */
export function spineOf(colloquy: Colloquy, stages: SpineStages, recording: Recording, segmentation: boolean): SpineRun {
  const { speech, vault } = colloquy.config;
  const { speakers, separateChannels, language, english, otherLanguages } = speech;
  return {
    stages,
    store: colloquy.stages,
    recording,
    options: { speakers, segmentation, separateChannels, language, english, otherLanguages, vault: vault.folder },
    byHand: false,
  };
}
