/**
 * The whole way, as the product goes it: recordings are diarized, people are enrolled from one part, and recognised in another. Everybody is enrolled at
 * once, from all recordings; then each person is tried without the own profile, when any name is a wrong one.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpeechTurn } from '#schemas/segments';
import { openPcmFile } from '../../../daemon/audio/pcm-file.ts';
import { waveFile } from '../../../daemon/audio/testing/synthesize.ts';
import { SECONDS_TO_ENROLL } from '../../../daemon/operations/enroll-voice.ts';
import { recogniseVoices, type VoiceProfile } from '../../../daemon/voices/recognise-voices.ts';
import { ONE_VOICE_TO_ENROLL } from '../../../daemon/voices/unity.ts';
import type { Voiceprint } from '../../../daemon/voices/voiceprint.ts';
import { table } from '../markdown.ts';
import type { SpeechHere } from '../speech/speech-here.ts';
import type { Clip } from './voice-data.ts';

interface HeardPart {
  readonly recording: string;
  /** The person behind each voice, by the reference; null for a voice that is mostly nobody's. */
  readonly people: ReadonlyMap<string, string | null>;
  readonly voices: ReadonlyMap<string, Voiceprint>;
}

/** @param halved Recordings of minutes: enrolled from the first half, recognised in the second. @param whole Short clips: each is both, but never for itself. */
export async function meetingsReport(halved: readonly Clip[], whole: readonly Clip[], speech: SpeechHere, threshold: number): Promise<string> {
  const firsts: HeardPart[] = [];
  const tests: { readonly part: HeardPart; readonly group: string }[] = [];
  for (const clip of halved) {
    firsts.push(await heardPart(clip, 0, 0.5, speech));
    tests.push({ group: clip.name, part: await heardPart(clip, 0.5, 1, speech) });
  }
  for (const clip of whole) {
    const part = await heardPart(clip, 0, 1, speech);
    firsts.push(part);
    tests.push({ group: 'AMI, 30 s each', part });
  }
  const profiles = firsts.flatMap((part) => profilesOf(part, whole.some(({ name }) => name === part.recording)));
  const rows = [...Map.groupBy(tests, ({ group }) => group)].map(([group, parts]) => row(group, parts.map(({ part }) => part), profiles, threshold));
  const people = new Set(profiles.map(({ person }) => person)).size;
  return [
    `**The whole way**: ${people} people enrolled by at least ${SECONDS_TO_ENROLL} s of speech as diarization found it, all at once, and recognised in other speech: long recordings in their second half after their first, the AMI clips in each other. Voices are those that diarization found, with at least 4 s. *Not enrolled* are voices of others, and of everybody once more without the own profile.`,
    '',
    table(['recording', 'voices of enrolled people', 'named right', 'unnamed', 'named wrong', 'voices not enrolled', 'named all the same'], rows),
  ].join('\n');
}

async function heardPart({ name, path, turns }: Clip, from: number, to: number, { worker, decode }: SpeechHere): Promise<HeardPart> {
  const whole = await decode(path);
  await using audio = await openPcmFile(whole.pcmPath);
  const start = Math.round(from * audio.sampleCount);
  const { values, sampleRate } = await audio.read(start, Math.round(to * audio.sampleCount) - start);
  const pcmPath = join(whole.pcmPath, `../part-${name}-${from}.wav`);
  await writeFile(pcmPath, waveFile([values], { sampleRate }));
  const diarization = await worker.diarize({ pcmPath, speakers: null, segmentation: true });
  const offset = start / sampleRate;
  const reference = turns.map((turn) => ({ ...turn, startSeconds: turn.startSeconds - offset, endSeconds: turn.endSeconds - offset }));
  const labels = [...new Set(diarization.turns.map(({ speaker }) => speaker))];
  const people = new Map(labels.map((label) => [label, personOf(diarization.turns.filter(({ speaker }) => speaker === label), reference)]));
  return { recording: name, people, voices: await worker.hearVoices({ pcmPath, turns: diarization.turns, speakers: null }) };
}

/** Whose speech most of it is; null where that is less than half of it. */
function personOf(own: readonly SpeechTurn[], reference: readonly SpeechTurn[]): string | null {
  const shared = new Map<string, number>();
  for (const turn of own) {
    for (const other of reference) {
      const seconds = Math.min(turn.endSeconds, other.endSeconds) - Math.max(turn.startSeconds, other.startSeconds);
      if (seconds > 0) shared.set(other.speaker, (shared.get(other.speaker) ?? 0) + seconds);
    }
  }
  const [most] = [...shared].sort((a, b) => b[1] - a[1]);
  const total = own.reduce((sum, { startSeconds, endSeconds }) => sum + endSeconds - startSeconds, 0);
  return most !== undefined && most[1] >= total / 2 ? most[0] : null;
}

interface Enrolled extends VoiceProfile {
  /** Not to be tried on; null for the first half of a recording. */
  readonly clip: string | null;
}

function profilesOf({ recording, people, voices }: HeardPart, isClip: boolean): Enrolled[] {
  return [...voices].flatMap(([label, voice]) => {
    const person = people.get(label) ?? null;
    return person === null || voice.seconds < SECONDS_TO_ENROLL || voice.unity < ONE_VOICE_TO_ENROLL ? [] : [{ id: `${recording} ${label}`, person, voice, clip: isClip ? recording : null }];
  });
}

function row(group: string, parts: readonly HeardPart[], everybody: readonly Enrolled[], threshold: number): string[] {
  const count = { enrolled: 0, right: 0, wrong: 0, others: 0, named: 0 };
  for (const { recording, people, voices } of parts) {
    const profiles = everybody.filter(({ clip }) => clip !== recording);
    const heard = new Map([...voices].filter(([, { seconds }]) => seconds >= 4));
    const names = namesOf(heard, profiles, threshold);
    for (const [label, voice] of heard) {
      const person = people.get(label) ?? null;
      if (profiles.some((profile) => profile.person === person)) {
        count.enrolled += 1;
        if (names.get(label) === person) count.right += 1;
        else if (names.has(label)) count.wrong += 1;
        // Once more, as if this person had never been enrolled.
        count.others += 1;
        if (namesOf(new Map([[label, voice]]), profiles.filter((profile) => profile.person !== person), threshold).size > 0) count.named += 1;
      } else {
        count.others += 1;
        if (names.has(label)) count.named += 1;
      }
    }
  }
  const { enrolled, right, wrong, others, named } = count;
  return [group, ...[enrolled, right, enrolled - right - wrong, wrong, others, named].map(String)];
}

function namesOf(voices: ReadonlyMap<string, Voiceprint>, profiles: readonly VoiceProfile[], threshold: number): Map<string, string> {
  return new Map(recogniseVoices(voices, profiles).filter(({ confidence }) => confidence >= threshold).map(({ speaker, person }) => [speaker, person]));
}
