/** Where topics begin in hand-made meetings, and where not: examples for the weights, and how well boundaries meet the gold ones. */
import type { Passage, PassageFile } from '../../daemon/minutes/passages/passage.ts';
import { spokenOf, turnOfSegment } from '../../daemon/minutes/passages/passage.ts';
import { chooseBoundaries } from '../../daemon/minutes/topics/extract-topics.ts';
import type { BoundaryCandidate } from '../../daemon/minutes/topics/topic-boundaries.ts';
import { boundaryCandidates } from '../../daemon/minutes/topics/topic-boundaries.ts';
import { crossValidate } from './logistic.ts';
import type { Example, FitOptions } from './logistic.ts';

export const topicFit: FitOptions = { penalty: 1, leastSeen: 3 };
/** A boundary is right up to so many turns from the gold one. */
const tolerance = 1;

export interface TopicMeeting {
  readonly sentences: number;
  readonly candidates: readonly (BoundaryCandidate & { readonly turn: number })[];
  /** Turns with which topics begin, but for the first. */
  readonly gold: readonly number[];
  /** Of each candidate; null teaches nothing: another one of its turn is the boundary. */
  readonly examples: readonly (Example | null)[];
}

/** The meetings of a set whose topics were noted. */
export function topicMeetings(name: string, file: PassageFile): TopicMeeting[] {
  return file.passages.flatMap((passage, index) => (passage.topics.length === 0 ? [] : [meetingOf(file, passage, `${name} ${index}`)]));
}

function meetingOf(file: PassageFile, passage: Passage, group: string): TopicMeeting {
  const { spoken } = spokenOf(file, passage);
  const candidates = boundaryCandidates(spoken).map((candidate) => ({ ...candidate, turn: turnOfSegment(spoken[candidate.index]!.sentence.segmentIds[0]!) }));
  const gold = passage.topics.map(({ turn }) => turn).filter((turn) => turn > 0);
  const right = new Set(gold.map((wanted) => {
    const inTurn = candidates.filter(({ turn }) => turn === wanted);
    return inTurn.find(({ cue, features }) => cue !== null || features.includes('says what comes next')) ?? inTurn[0];
  }));
  const examples = candidates.map((candidate): Example | null => {
    const isTrue = right.has(candidate);
    return !isTrue && gold.includes(candidate.turn) ? null : { features: candidate.features, isTrue, group };
  });
  return { sentences: spoken.length, candidates, gold, examples };
}

export function examplesOf(meetings: readonly TopicMeeting[]): Example[] {
  return meetings.flatMap(({ examples }) => examples.filter((example) => example !== null));
}

export interface BoundaryFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** Cross-validated by meeting. */
export function boundaryFigures(meetings: readonly TopicMeeting[], folds: number): BoundaryFigures {
  const taught = meetings.flatMap(({ examples, candidates }) => candidates.flatMap((candidate, at) => {
    const example = examples[at] ?? null;
    return example === null ? [] : [{ candidate, example }];
  }));
  const predictions = crossValidate(taught.map(({ example }) => example), topicFit, folds);
  const confidences = new Map(taught.map(({ candidate }, at) => [candidate, predictions[at]!]));
  let [found, right, gold] = [0, 0, 0];
  for (const meeting of meetings) {
    const drawn = chooseBoundaries(meeting.candidates.map((candidate) => ({ ...candidate, confidence: confidences.get(candidate) ?? 0 })), meeting.sentences);
    const turns = new Map(meeting.candidates.map(({ index, turn }) => [index, turn]));
    const left = [...meeting.gold];
    found += drawn.length;
    gold += meeting.gold.length;
    for (const { index } of drawn) {
      const at = left.findIndex((turn) => Math.abs(turn - turns.get(index)!) <= tolerance);
      if (at < 0) continue;
      right += 1;
      left.splice(at, 1);
    }
  }
  return { precision: right / Math.max(1, found), recall: right / Math.max(1, gold), f1: (2 * right) / Math.max(1, found + gold), gold };
}
