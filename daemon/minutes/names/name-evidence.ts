/** What the meeting says about who a voice is. One finding per place where it says so. */
import type { SpeakerName } from '#schemas/minutes';
import type { Sentence } from '../meeting.ts';
import { isThanks } from '../meeting.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { asksWho } from './asks-who.ts';
import { callsWithin } from './calls.ts';
import type { Roster } from './roster.ts';

export interface NameEvidence {
  readonly voice: string;
  readonly person: string;
  /** How sure this alone makes it, 0 … 1. */
  readonly weight: number;
  readonly source: SpeakerName['source'];
  readonly segmentIds: readonly string[];
  /** For the explanation. */
  readonly cue: string;
  /** The sentence in which a voice says its own name. */
  readonly at?: number;
}

/** Cue weights. */
const weights = { accepts: 0.75, answers: 0.7, thanked: 0.55 };

/** `Ben, how is …?` is answered by the next voice; `thank you, David` follows the one that spoke. */
export function addresses(spoken: readonly Spoken[], roster: Roster): NameEvidence[] {
  const found: NameEvidence[] = [];
  for (const [index, { sentence, acts }] of spoken.entries()) {
    const call = sentence.addressee === null ? callsWithin(sentence, roster) : { person: sentence.addressee, weight: weights.answers };
    if (call === null || answersWho(spoken, index)) continue;
    const thanks = isThanks(sentence) && sentence.core === '';
    const other = thanks ? neighbour(spoken, index, -1) : neighbour(spoken, index, 1);
    if (other === null || (!thanks && speaksOfAnAbsentOne(other.sentence))) continue;
    const asks = sentence.isQuestion || /^(?:how|what|where|when|why|do|did|are|have|any)\b|^你/.test(sentence.coreLower) || acts.some(({ kind }) => kind === 'request');
    if (!thanks && (!asks || speaksToAnother(spoken, index))) continue;
    const weight = thanks ? weights.thanked : other.reply.accepts && acts.some(({ kind }) => kind === 'request') ? weights.accepts : call.weight;
    found.push({ voice: other.sentence.speaker, person: call.person, weight, source: 'addressed', segmentIds: [...sentence.segmentIds, ...other.sentence.segmentIds], cue: `${thanks ? 'thanked right after speaking' : 'spoke next when asked by name'}: “${sentence.said.slice(0, 60)}”` });
  }
  return found;
}

/** `Who signs?` – `Greg Hollis, our director.` names somebody and calls nobody; `Who takes it?` – `Ben, can you?` calls Ben. */
function answersWho(spoken: readonly Spoken[], index: number): boolean {
  const { turn, isQuestion, clean } = spoken[index]!.sentence;
  if (isQuestion || /\b(?:you|please)\b|[你您请]|麻烦/i.test(clean)) return false;
  const before = spoken[index - 1]?.sentence;
  return before !== undefined && before.turn !== turn && asksWho(before);
}

/** `Hannah, are you there?` – `She is in another call.` */
function speaksOfAnAbsentOne({ coreLower }: Sentence): boolean {
  return /^(?:(?:no|yes|i think|oh),? )*(?:she|he|they)(?: | is| has|'s|$)|^(?:她|他)/.test(coreLower);
}

/** The nearest sentence of another voice, in the turn right before or after. */
function neighbour(spoken: readonly Spoken[], index: number, step: 1 | -1): Spoken | null {
  const { sentence } = spoken[index]!;
  for (let at = index + step, seen = 0; seen < 6; at += step, seen += 1) {
    const other = spoken[at];
    if (other === undefined) return null;
    if (other.sentence.speaker !== sentence.speaker) return other;
  }
  return null;
}

/** Somebody else is addressed later in the same turn: the next voice is theirs. */
function speaksToAnother(spoken: readonly Spoken[], index: number): boolean {
  const { sentence } = spoken[index]!;
  for (let at = index + 1; at < Math.min(spoken.length, index + 6); at += 1) {
    const next = spoken[at]!.sentence;
    if (next.turn !== sentence.turn) return false;
    if (next.addressee !== null && next.addressee !== sentence.addressee) return true;
  }
  return false;
}
