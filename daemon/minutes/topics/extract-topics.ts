/** Topics: where they begin, judged by learned weights from what is noticed there, and what they are called, in the meeting's own words. */
import type { Topic } from '#schemas/minutes';
import type { Spoken } from '../acts/read-acts.ts';
import type { NameIndex } from '../../correction/names/name-index.ts';
import type { Weights } from '../weighing/weights.ts';
import { probability, shippedWeights } from '../weighing/weights.ts';
import type { BoundaryCandidate } from './topic-boundaries.ts';
import { boundaryCandidates } from './topic-boundaries.ts';
import type { TopicCue } from './topic-cues.ts';
import { topicCue } from './topic-cues.ts';
import { sameTitle, titlesOf } from './topic-titles.ts';

/** From here on a boundary is drawn: two in three of those are right, and a heading too many costs a reader little. */
const leastBoundary = 0.3;
/** A topic is at least so many sentences long, more in a long meeting: nobody reads sixty headings. */
const shortestTopic = 4;
const mostTopics = 25;
/** Where topics are announced, one may be short, unless that makes more of them than anybody reads. */
const announcedApart = 2;
const mostHeadings = 60;
const mostOfOneTitle = 8;
const leastWhenAnnounced = 0.5;
/** In a stretch of so many sentences the likeliest place is more likely one than not. */
const fullTopic = 20;
const leastInFull = 0.19;
/** So long a stretch holds more than one, wherever the likeliest place is. */
const longestTopic = 60;
const leastInLong = 0.01;
/** At the very beginning and end there is only greeting. */
const lead = 3;

/** Something is talked about from the start on; what it is called is less sure. */
const atTheStart = 0.85;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly title: string | null;
  /** That a topic begins here. */
  readonly confidence: number;
  readonly cue: string;
}

/** Whose names may be said. */
type People = Pick<NameIndex, 'resolve'> | null;

export function extractTopics(spoken: readonly Spoken[], people: People = null, weights: Weights = shippedWeights('topics')): Topic[] {
  const candidates = boundaryCandidates(spoken).map((candidate) => ({ ...candidate, confidence: confidenceOf(candidate, weights) }));
  for (let announced = announcedApart; ; announced *= 2) {
    const boundaries = chooseBoundaries(candidates, spoken.length, announced);
    const stretches = boundaries.length > mostHeadings ? [] : joined(titled(spoken, boundaries, people));
    if (announced > spoken.length || (boundaries.length <= mostHeadings && !goesRound(stretches))) return stretches.map((stretch) => toTopic(spoken, stretch));
  }
}

/** The same few titles over and over tell a reader nothing. */
function goesRound(stretches: readonly { readonly title: string }[]): boolean {
  const times = new Map<string, number>();
  for (const { title } of stretches) times.set(title, (times.get(title) ?? 0) + 1);
  return Math.max(0, ...times.values()) > mostOfOneTitle;
}

export function confidenceOf({ features, cue }: BoundaryCandidate, weights: Pick<Weights, 'bias' | 'weights'>): number {
  return Math.max(probability(weights, features), cue?.isFirm === true ? leastWhenAnnounced : 0);
}

export interface Boundary extends BoundaryCandidate {
  readonly confidence: number;
}

/** The likeliest first, apart from each other (`announced`: those that are), and one more in each long stretch; in order of the meeting. */
export function chooseBoundaries(candidates: readonly Boundary[], sentences: number, announced = announcedApart): Boundary[] {
  const apart = Math.max(shortestTopic, Math.round(sentences / mostTopics));
  const likeliest = candidates.filter(({ index, cue }) => (index >= lead || cue?.isFirm === true) && sentences - index >= 2).sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const chosen: Boundary[] = [];
  const isApart = ({ index, cue }: Boundary): boolean =>
    chosen.length <= mostHeadings && chosen.every((other) => Math.abs(other.index - index) >= (cue !== null && other.cue !== null ? announced : Math.max(apart, announced)));
  for (const candidate of likeliest) if (candidate.confidence >= leastBoundary && isApart(candidate)) chosen.push(candidate);
  for (const candidate of likeliest) if (candidate.confidence >= leastInFull && isInLongStretch(candidate.index, chosen, sentences, Math.max(fullTopic, 4 * apart))) chosen.push(candidate);
  for (const candidate of likeliest) if (candidate.confidence >= leastInLong && isInLongStretch(candidate.index, chosen, sentences, Math.max(longestTopic, 4 * apart))) chosen.push(candidate);
  return chosen.sort((a, b) => a.index - b.index);
}

function isAnnounced(cue: TopicCue | null): boolean {
  return cue !== null && cue.title !== null;
}

/** In the inner half of a stretch of more sentences than one topic has. */
function isInLongStretch(index: number, chosen: readonly Boundary[], sentences: number, longest: number): boolean {
  const before = Math.max(0, ...chosen.map((other) => other.index).filter((other) => other <= index));
  const behind = Math.min(sentences, ...chosen.map((other) => other.index).filter((other) => other > index));
  return behind - before > longest && index - before >= longest / 4 && behind - index >= longest / 4;
}

function titled(spoken: readonly Spoken[], boundaries: readonly Boundary[], people: People): Stretch[] {
  // `Let's start the stand-up. Ben, how is the search work going?`: the last announcement of several.
  const firstTurn = spoken.findIndex(({ sentence }) => sentence.turn !== spoken[0]!.sentence.turn);
  const beginning = firstTurn < 0 ? spoken.length : firstTurn;
  const first = spoken.slice(0, beginning).map(({ sentence }) => topicCue(sentence)).findLast((cue) => isAnnounced(cue)) ?? null;
  const starts = [{ index: 0, cue: first, confidence: atTheStart }, ...boundaries.filter(({ index }) => index >= beginning)];
  const parts = starts.map(({ index }, place) => spoken.slice(index, starts[place + 1]?.index ?? spoken.length).map(({ sentence }) => sentence));
  const titles = titlesOf(parts, people);
  return starts.map(({ index, cue, confidence }, place) => ({
    from: index,
    to: index + parts[place]!.length,
    title: cue?.title ?? titles[place]!,
    confidence,
    cue: cue?.title === undefined || cue.title === null ? 'what is said before and after it differs' : `announced: “${parts[place]![0]!.said.slice(0, 60)}”`,
  }));
}

/** A stretch without a title of its own, or with its neighbour's, belongs to the one before it. */
function joined(stretches: readonly Stretch[]): (Stretch & { readonly title: string })[] {
  const result: (Stretch & { title: string })[] = [];
  let from: number | null = null;
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (stretch.title === null && last === undefined) from ??= stretch.from;
    else if (last !== undefined && (stretch.title === null || sameTitle(stretch.title, last.title))) result[result.length - 1] = { ...last, to: stretch.to };
    else {
      result.push({ ...stretch, title: stretch.title!, from: from ?? stretch.from });
      from = null;
    }
  }
  return result;
}

function toTopic(spoken: readonly Spoken[], { from, to, title, confidence, cue }: Stretch & { readonly title: string }): Topic {
  const part = spoken.slice(from, to).map(({ sentence }) => sentence);
  const startSeconds = part[0]!.startSeconds;
  return {
    title,
    startSeconds: Math.round(startSeconds * 100) / 100,
    endSeconds: Math.round(Math.max(startSeconds, part.at(-1)!.endSeconds) * 100) / 100,
    citations: [...new Set(part.flatMap(({ segmentIds }) => segmentIds))],
    confidence: Math.round(confidence * 100) / 100,
    cues: [cue],
  };
}
