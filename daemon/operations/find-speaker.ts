/** Which voice of a recording a user means. Pure. */
import { fail } from '#schemas/failure';
import type { Diarization } from '#schemas/segments';
import { speakerNames } from '../transcript/speaker-turns.ts';

export interface FoundSpeaker {
  /** Of the diarization: `S2`. */
  readonly label: string;
  /** Of the transcript: `Speaker 2`. */
  readonly name: string;
}

interface SpeakerSpeech extends FoundSpeaker {
  readonly seconds: number;
  readonly firstSeconds: number;
}

/** A cough or a word of somebody else does not make a recording one of two people. */
const ALONE = 0.9;

/**
 * @param wanted `Speaker 2`, `speaker 2`, `S2` or `2`; null: whoever speaks alone.
 * @throws ColloquyError `speaker_missing`, `speaker_ambiguous`.
 */
export function findSpeaker(diarization: Diarization, wanted: string | null): FoundSpeaker {
  const speakers = speakersOf(diarization);
  return wanted === null ? onlyOne(speakers) : named(speakers, wanted);
}

function named(speakers: readonly SpeakerSpeech[], wanted: string): FoundSpeaker {
  const number = /^(?:speaker|s|说话人|发言人)?[\s_-]*0*(\d+)$/iu.exec(wanted.trim())?.[1];
  const found = speakers.find(({ name }) => name === `Speaker ${number ?? ''}`);
  if (found !== undefined) return found;
  throw fail('speaker_missing', {
    effect: 'Nobody was enrolled.',
    cause: `The recording has no "${wanted}". ${inWords(speakers)}`,
    tip: 'Name one with --speaker "Speaker 2", as colloquy transcribe calls them.',
  });
}

function onlyOne(speakers: readonly SpeakerSpeech[]): FoundSpeaker {
  const [most] = speakers.toSorted((a, b) => b.seconds - a.seconds);
  const total = speakers.reduce((sum, { seconds }) => sum + seconds, 0);
  if (most === undefined) throw fail('speaker_missing', { effect: 'Nobody was enrolled.', cause: inWords(speakers), tip: 'Take a recording of the person whose voice it is to be.' });
  if (most.seconds >= ALONE * total) return most;
  throw fail('speaker_ambiguous', { effect: 'Nobody was enrolled.', cause: `It is not said whose voice is meant. ${inWords(speakers)}`, tip: 'Name one with --speaker "Speaker 2", as colloquy transcribe calls them.' });
}

function speakersOf({ turns }: Diarization): SpeakerSpeech[] {
  return [...speakerNames(turns)].map(([label, name]) => {
    const own = turns.filter(({ speaker }) => speaker === label);
    return { label, name, seconds: own.reduce((sum, { startSeconds, endSeconds }) => sum + endSeconds - startSeconds, 0), firstSeconds: Math.min(...own.map(({ startSeconds }) => startSeconds)) };
  });
}

function inWords(speakers: readonly SpeakerSpeech[]): string {
  if (speakers.length === 0) return 'Nobody speaks in it.';
  return `In it are heard ${speakers.map(({ name, seconds, firstSeconds }) => `${name} (${Math.round(seconds)} s, first at ${Math.floor(firstSeconds / 60)}:${String(Math.floor(firstSeconds % 60)).padStart(2, '0')})`).join(', ')}.`;
}
