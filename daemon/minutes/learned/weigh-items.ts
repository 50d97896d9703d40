/** Candidates of the model and the rules' items of one meeting, matched and weighed together. */
import type { Spoken } from '../acts/read-acts.ts';
import type { ItemEvidence } from './confidence.ts';
import { confidenceOf, ruleDensity } from './confidence.ts';
import type { Candidate } from './group-sentences.ts';
import { groupSentences, supportOf } from './group-sentences.ts';
import type { LearnedModel } from './model.ts';
import type { ItemKind, ScoredMeeting } from './score-sentences.ts';

interface Cited {
  readonly citations: readonly string[];
  readonly confidence: number;
}

export interface WeighedItem<Item extends Cited> {
  readonly candidate: Candidate | null;
  readonly item: Item | null;
  readonly evidence: ItemEvidence;
  readonly confidence: number;
}

/** An item this many sentences from a candidate says the same. */
const nearness = 2;

/** Every candidate, with the rules' item that cites the nearest sentence, then the rules' items that are left. In a long meeting only (`isLongMeeting`). */
export function weighItems<Item extends Cited>(meeting: ScoredMeeting, kind: ItemKind, rules: readonly Item[], model: LearnedModel): WeighedItem<Item>[] {
  const probabilities = meeting.probabilities[kind];
  const support = supportOf(meeting, kind);
  const placesOf = citedSentences(meeting.views.map(({ spoken }) => spoken));
  const candidates = groupSentences(meeting, kind);
  const density = ruleDensity(rules, meeting.views.length);
  const near = candidatesNear(candidates);
  const joined = new Map<Candidate, Item>();
  const weighed: WeighedItem<Item>[] = [];
  const weigh = (candidate: Candidate | null, item: Item | null, evidence: ItemEvidence) => {
    weighed.push({ candidate, item, evidence, confidence: confidenceOf(model.confidence[kind], evidence) });
  };
  for (const item of [...rules].sort((a, b) => b.confidence - a.confidence)) {
    const places = placesOf(item.citations);
    const around = near(places);
    const free = around.find((candidate) => !joined.has(candidate));
    if (free !== undefined) {
      joined.set(free, item);
      continue;
    }
    const highest = (values: Float64Array) => places.reduce((most, place) => Math.max(most, values[place]!), 0);
    weigh(null, item, { support: highest(support), head: highest(probabilities), rule: item.confidence, meets: around.length > 0 ? 'beside' : 'alone', density });
  }
  for (const candidate of candidates) {
    const item = joined.get(candidate) ?? null;
    const rule = item === null ? { rule: null, meets: null } as const : { rule: item.confidence, meets: 'joined' } as const;
    weigh(candidate, item, { support: candidate.support, head: probabilities[candidate.head]!, ...rule, density });
  }
  return weighed;
}

/** Sentence indices of cited segments. */
function citedSentences(spoken: readonly Spoken[]): (citations: readonly string[]) => number[] {
  const places = new Map<string, number[]>();
  for (const { sentence } of spoken) {
    for (const id of sentence.segmentIds) {
      const known = places.get(id);
      if (known === undefined) places.set(id, [sentence.index]);
      else known.push(sentence.index);
    }
  }
  return (citations) => citations.flatMap((id) => places.get(id) ?? []);
}

/** Candidates that cite a sentence near one of the given ones: that with the nearest head first, then the best supported. */
function candidatesNear(candidates: readonly Candidate[]): (places: readonly number[]) => Candidate[] {
  const at = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    for (const index of candidate.sentences) at.set(index, [...(at.get(index) ?? []), candidate]);
  }
  return (places) => {
    const near = new Set<Candidate>();
    for (const place of places) {
      for (let index = place - nearness; index <= place + nearness; index += 1) for (const candidate of at.get(index) ?? []) near.add(candidate);
    }
    const distance = ({ head }: Candidate) => places.reduce((least, place) => Math.min(least, Math.abs(place - head)), Number.POSITIVE_INFINITY);
    return [...near].sort((a, b) => distance(a) - distance(b) || b.support - a.support);
  };
}
