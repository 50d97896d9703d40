/**
 * Who the voices are. Evidence for a pair of voice and person adds up (noisy or), evidence for a rival lowers it;
 * then each voice gets one person and each person one voice, the surest first.
 */
import type { SpeakerName } from '#schemas/minutes';
import type { Spoken } from '../acts/read-acts.ts';
import { answersThatHere } from './calls.ts';
import { companions } from './companions.ts';
import { type HeardMatch, heardVoices, namedByUser, soundsSurely } from './heard-voices.ts';
import { introductions } from './introductions.ts';
import type { NameEvidence } from './name-evidence.ts';
import { addresses } from './name-evidence.ts';
import type { Roster } from './roster.ts';
import { attendeeName } from './roster.ts';
import { isVoiceLabel } from './voice-label.ts';

/** Weaker assertions are not worth a look. */
const worthSaying = 0.5;
/** How much a rival's evidence takes away. */
const rivalry = 0.7;

/** An introduction that is as sure as this stands against any address. */
const saidByThemselves = 0.85;

/** Takes from the word of an address when nobody said that such a person is there. */
const unexpected = 0.85;

interface Pair {
  readonly voice: string;
  readonly person: string;
  readonly evidence: readonly NameEvidence[];
  readonly score: number;
}

export interface WhoIsExpected {
  readonly attendees: readonly string[];
  /** Names of the registry; who is only heard of needs more than one address to be the next voice. */
  readonly known?: ReadonlySet<string>;
  /** Voices that sound like somebody who was enrolled. */
  readonly matches?: readonly HeardMatch[];
}

export function nameSpeakers(spoken: readonly Spoken[], voices: readonly string[], roster: Roster, { attendees, known = new Set(), matches = [] }: WhoIsExpected): SpeakerName[] {
  const named = namedByUser(matches, spoken, roster);
  const labelled = voices.filter((voice) => !isVoiceLabel(voice)).map((voice): SpeakerName => ({
    speaker: voice, person: roster.people.resolve(voice) ?? voice, confidence: 1, source: 'transcript', citations: [], cues: [`the transcript calls the voice “${voice}”`],
  }));
  const given = [...labelled, ...named];
  const taken = new Set(given.map(({ person }) => person));
  const open = new Set(voices.filter((voice) => isVoiceLabel(voice) && !named.some(({ speaker }) => speaker === voice)));
  const own = introductions(spoken, roster);
  const brought = companions(spoken, roster);
  const notThem = notThemselves(spoken, own, brought.notThem);
  const spokenOf = namedByThemselves(spoken, roster);
  const expected = new Set([...known, ...attendees.map((attendee) => roster.people.resolve(attendeeName(attendee)) ?? attendeeName(attendee))]);
  const addressed = [...brought.evidence, ...answersThatHere(spoken, roster), ...addresses(spoken, roster)]
    .map((one) => (expected.has(one.person) ? one : { ...one, weight: one.weight * unexpected }))
    .filter(({ voice, person }) => !spokenOf.has(`${voice}\n${person}`));
  const isOpen = ({ voice, person }: NameEvidence): boolean => open.has(voice) && !taken.has(person);
  const heard = heardVoices(matches, spoken, roster, (pair) => notThem.has(pair) || (spokenOf.has(pair) && !own.some(({ voice, person }) => `${voice}\n${person}` === pair))).filter(isOpen);
  const said = withoutHearsay(own, heard, addressed).filter((one) => isOpen(one) && !notThem.has(`${one.voice}\n${one.person}`));
  const evidence = [...said, ...heard];
  const found = assign(pairsOf(evidence));
  const last = lastAttendee([...given, ...found], voices, attendees, roster).filter(({ speaker, person }) => !spokenOf.has(`${speaker}\n${person}`) && !notThem.has(`${speaker}\n${person}`));
  return [...given, ...found, ...last];
}

/** `Ben, can you …?`: who calls somebody is somebody else, unless the name is said as one's own. Pairs of voice and person. */
function notThemselves(spoken: readonly Spoken[], own: readonly NameEvidence[], others: readonly string[]): ReadonlySet<string> {
  const introduced = new Set(own.map(({ at }) => at));
  const called = spoken.filter(({ sentence }, index) => sentence.addressee !== null && !introduced.has(index));
  return new Set([...others, ...called.map(({ sentence }) => `${sentence.speaker}\n${sentence.addressee!}`)]);
}

/** Who said his own name, or surely sounds like himself, is nobody else, whoever spoke next to him; and nobody else is he. */
function withoutHearsay(own: readonly NameEvidence[], heard: readonly NameEvidence[], addressed: readonly NameEvidence[]): NameEvidence[] {
  const sure = [...heard.filter(({ weight }) => weight >= soundsSurely), ...own.filter(({ weight }) => weight >= saidByThemselves)];
  const voices = new Map(sure.map(({ voice, person }) => [voice, person]));
  const people = new Map(sure.map(({ voice, person }) => [person, voice]));
  return [...own, ...addressed.filter(({ voice, person }) => (voices.get(voice) ?? person) === person && (people.get(person) ?? voice) === voice)];
}

/** `Hannah told me …`: who speaks of somebody by name is somebody else. Pairs of voice and person. */
function namedByThemselves(spoken: readonly Spoken[], roster: Roster): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { sentence } of spoken) {
    if (!isVoiceLabel(sentence.speaker)) continue;
    for (const { name, isExact } of roster.people.find(sentence.clean)) if (isExact) pairs.add(`${sentence.speaker}\n${name}`);
  }
  return pairs;
}

function pairsOf(evidence: readonly NameEvidence[]): Pair[] {
  const groups = new Map<string, NameEvidence[]>();
  for (const item of evidence) {
    const key = `${item.voice}\n${item.person}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((items) => ({
    voice: items[0]!.voice,
    person: items[0]!.person,
    evidence: items,
    score: Math.min(0.97, 1 - items.reduce((doubt, { weight }) => doubt * (1 - weight), 1)),
  }));
}

function assign(pairs: readonly Pair[]): SpeakerName[] {
  const rated = pairs
    .map((pair) => ({ pair, confidence: pair.score * (1 - rivalry * strongestRival(pair, pairs)) }))
    .filter(({ confidence }) => confidence >= worthSaying)
    .sort((a, b) => b.confidence - a.confidence);
  const voices = new Set<string>();
  const people = new Set<string>();
  const named: SpeakerName[] = [];
  for (const { pair, confidence } of rated) {
    if (voices.has(pair.voice) || people.has(pair.person)) continue;
    voices.add(pair.voice);
    people.add(pair.person);
    const strongest = pair.evidence.toSorted((a, b) => b.weight - a.weight)[0]!;
    named.push({
      speaker: pair.voice,
      person: pair.person,
      confidence: Math.round(confidence * 100) / 100,
      source: strongest.source,
      citations: [...new Set(pair.evidence.flatMap(({ segmentIds }) => segmentIds))].slice(0, 8),
      cues: [...new Set(pair.evidence.map(({ cue }) => cue))].slice(0, 8),
    });
  }
  return named;
}

function strongestRival(pair: Pair, pairs: readonly Pair[]): number {
  let strongest = 0;
  for (const other of pairs) {
    const isRival = (other.voice === pair.voice) !== (other.person === pair.person);
    if (isRival && other.score > strongest) strongest = other.score;
  }
  return strongest;
}

/** One voice and one attendee are left: they belong together, if everybody spoke. */
function lastAttendee(named: readonly SpeakerName[], voices: readonly string[], attendees: readonly string[], roster: Roster): SpeakerName[] {
  const people = [...new Set(attendees.map((attendee) => roster.people.resolve(attendeeName(attendee)) ?? attendeeName(attendee)))];
  if (people.length !== voices.length) return [];
  const voicesLeft = voices.filter((voice) => !named.some(({ speaker }) => speaker === voice));
  const peopleLeft = people.filter((person) => !named.some((name) => name.person === person));
  if (voicesLeft.length !== 1 || peopleLeft.length !== 1) return [];
  const surety = Math.min(...named.map(({ confidence }) => confidence), 0.8);
  return surety < 0.6 ? [] : [{ speaker: voicesLeft[0]!, person: peopleLeft[0]!, confidence: surety, source: 'attendees', citations: [], cues: ['the only attendee left for the only voice left'] }];
}
