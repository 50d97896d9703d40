/**
 * Diarization error rate: the share of spoken time that is missed, invented or given to the wrong speaker.
 *
 * No collar around the borders; overlapped speech is scored. Speakers are paired by the mapping that leaves the least confusion.
 * Source: NIST, The 2009 (RT-09) Rich Transcription Meeting Recognition Evaluation Plan, section 6.1;
 * Bredin 2017, pyannote.metrics. Pure.
 */
import type { SpeechTurn } from '#schemas/segments';
import { optimalAssignment } from './optimal-assignment.ts';

/** Seconds of speech, summed over speakers: two people talking at once for a second count two. */
export interface DiarizationError {
  readonly missedSeconds: number;
  readonly falseAlarmSeconds: number;
  readonly confusionSeconds: number;
  /** Spoken time in the reference. */
  readonly totalSeconds: number;
  /** (missed + false alarm + confusion) / total; of two empty sides 0, of an empty reference alone Infinity. */
  readonly rate: number;
}

export function diarizationError(reference: readonly SpeechTurn[], hypothesis: readonly SpeechTurn[]): DiarizationError {
  const intervals = elementaryIntervals(reference, hypothesis);
  const mapping = mapSpeakers(intervals);
  let missedSeconds = 0;
  let falseAlarmSeconds = 0;
  let confusionSeconds = 0;
  let totalSeconds = 0;
  for (const { seconds, spoken, heard } of intervals) {
    const correct = [...spoken].filter((speaker) => heard.has(mapping.get(speaker) ?? '')).length;
    totalSeconds += seconds * spoken.size;
    missedSeconds += seconds * Math.max(0, spoken.size - heard.size);
    falseAlarmSeconds += seconds * Math.max(0, heard.size - spoken.size);
    confusionSeconds += seconds * (Math.min(spoken.size, heard.size) - correct);
  }
  return withRate({ missedSeconds, falseAlarmSeconds, confusionSeconds, totalSeconds });
}

/** Errors of several recordings as one: seconds are added, so long recordings weigh more. */
export function pooledError(errors: readonly DiarizationError[]): DiarizationError {
  const sum = (seconds: (error: DiarizationError) => number): number => errors.reduce((total, error) => total + seconds(error), 0);
  return withRate({
    missedSeconds: sum((error) => error.missedSeconds),
    falseAlarmSeconds: sum((error) => error.falseAlarmSeconds),
    confusionSeconds: sum((error) => error.confusionSeconds),
    totalSeconds: sum((error) => error.totalSeconds),
  });
}

function withRate(parts: Omit<DiarizationError, 'rate'>): DiarizationError {
  const wrong = parts.missedSeconds + parts.falseAlarmSeconds + parts.confusionSeconds;
  return { ...parts, rate: wrong === 0 ? 0 : wrong / parts.totalSeconds };
}

interface Interval {
  readonly seconds: number;
  readonly spoken: ReadonlySet<string>;
  readonly heard: ReadonlySet<string>;
}

/** Cuts time at every border of either side, so that who speaks does not change inside an interval. */
function elementaryIntervals(reference: readonly SpeechTurn[], hypothesis: readonly SpeechTurn[]): Interval[] {
  const border = (side: 'spoken' | 'heard') => (turn: SpeechTurn) => [
    { at: turn.startSeconds, side, speaker: turn.speaker, change: 1 },
    { at: turn.endSeconds, side, speaker: turn.speaker, change: -1 },
  ];
  const borders = [...reference.flatMap(border('spoken')), ...hypothesis.flatMap(border('heard'))].sort((a, b) => a.at - b.at);
  // A speaker's own turns may overlap, so they are counted up and down instead of added and removed.
  const open = { spoken: new Map<string, number>(), heard: new Map<string, number>() };
  const speaking = (counts: Map<string, number>): Set<string> => new Set([...counts].filter(([, count]) => count > 0).map(([speaker]) => speaker));
  const intervals: Interval[] = [];
  for (const [index, { at, side, speaker, change }] of borders.entries()) {
    open[side].set(speaker, (open[side].get(speaker) ?? 0) + change);
    const seconds = (borders[index + 1]?.at ?? at) - at;
    if (seconds > 0) intervals.push({ seconds, spoken: speaking(open.spoken), heard: speaking(open.heard) });
  }
  return intervals;
}

/** Reference speaker → the hypothesis speaker that shares most time with it, over all pairs at once. */
function mapSpeakers(intervals: readonly Interval[]): Map<string, string> {
  const spoken = [...new Set(intervals.flatMap((interval) => [...interval.spoken]))];
  const heard = [...new Set(intervals.flatMap((interval) => [...interval.heard]))];
  const shared = spoken.map(() => heard.map(() => 0));
  for (const interval of intervals) {
    for (const speaker of interval.spoken) {
      for (const voice of interval.heard) shared[spoken.indexOf(speaker)]![heard.indexOf(voice)]! += interval.seconds;
    }
  }
  const mapping = new Map<string, string>();
  for (const [row, column] of optimalAssignment(shared).entries()) if (column !== null) mapping.set(spoken[row]!, heard[column]!);
  return mapping;
}
