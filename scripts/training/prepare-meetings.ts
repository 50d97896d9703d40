/** Meetings with gold, read once by the product's own steps, with the labels that a model learns from. */
import { emptyRegistry } from '#schemas/minutes';
import type { Action, Decision } from '#schemas/minutes';
import type { Spoken } from '../../daemon/minutes/acts/read-acts.ts';
import { extractActions } from '../../daemon/minutes/actions/extract-actions.ts';
import { extractDecisions } from '../../daemon/minutes/decisions/extract-decisions.ts';
import { readSpoken } from '../../daemon/minutes/extract-minutes.ts';
import type { ItemKind } from '../../daemon/minutes/learned/score-sentences.ts';
import { itemKinds } from '../../daemon/minutes/learned/score-sentences.ts';
import { wordsOf } from '../../daemon/minutes/learned/sentence-view.ts';
import { voiceNames } from '../../daemon/minutes/names/voice-names.ts';
import type { AmiMeeting, GoldItem } from '../evaluation/ami.ts';
import { citesNear } from '../evaluation/ami.ts';
import { domainWords } from './domain-words.ts';

export interface PreparedMeeting extends AmiMeeting {
  readonly spoken: readonly Spoken[];
  /** What the rules alone find. */
  readonly rules: { readonly decisions: readonly Decision[]; readonly actions: readonly Action[] };
  /** Per sentence: 1 when it is evidence of an item, else 0. */
  readonly isEvidence: Readonly<Record<ItemKind, Float32Array>>;
  /** Per sentence that is evidence: its part of an item, 1 when it is all the evidence there is, ½ when one of two; else 0. */
  readonly evidenceShare: Readonly<Record<ItemKind, Float32Array>>;
  /** Per sentence: 1 when citing it would be right by the matching rule. */
  readonly isNear: Readonly<Record<ItemKind, Float32Array>>;
  readonly placeOf: ReadonlyMap<string, number>;
}

export function prepareMeeting(meeting: AmiMeeting): PreparedMeeting {
  const { spoken } = readSpoken(meeting.transcript, emptyRegistry);
  const placeOf = new Map(meeting.transcript.segments.map(({ id }, place) => [id, place]));
  const places = spoken.map(({ sentence }) => sentence.segmentIds.map((id) => placeOf.get(id)!));
  const perSentence = (valueOf: (cited: readonly number[], item: GoldItem) => number) => Object.fromEntries(itemKinds.map((kind) => {
    const gold = meeting.gold.filter((item) => item.kind === kind);
    return [kind, Float32Array.from(places, (cited) => gold.reduce((most, item) => Math.max(most, valueOf(cited, item)), 0))];
  })) as Record<ItemKind, Float32Array>;
  const isEvidence = (cited: readonly number[], { evidence }: GoldItem) => cited.some((place) => evidence.includes(place));
  return {
    ...meeting, spoken, placeOf,
    rules: { decisions: extractDecisions(spoken), actions: extractActions(spoken, voiceNames([]), null) },
    isEvidence: perSentence((cited, item) => Number(isEvidence(cited, item))),
    evidenceShare: perSentence((cited, item) => (isEvidence(cited, item) ? 1 / item.evidence.length : 0)),
    isNear: perSentence((cited, { evidence }) => Number(citesNear(cited, evidence))),
  };
}

/** A word is known when it is said in such a share of the meetings and is not of the meetings' one subject. */
const leastShare = 0.25;
/** One- and two-letter words that are no broken-off beginnings. */
const shortWords = new Set('i a # am an as at be by do go he hi id if in is it me mm my no of oh ok on or so to up us we'.split(' '));

export function vocabularyOf(meetings: readonly PreparedMeeting[], withDomain = false): string[] {
  const meetingCount = new Map<string, number>();
  for (const { spoken } of meetings) {
    for (const word of new Set(spoken.flatMap(({ sentence }) => wordsOf(sentence.clean)))) meetingCount.set(word, (meetingCount.get(word) ?? 0) + 1);
  }
  return [...meetingCount]
    .filter(([word, count]) => count >= leastShare * meetings.length && (withDomain || !domainWords.has(word)) && (word.length > 2 || shortWords.has(word)))
    .map(([word]) => word)
    .sort();
}
