/** What the meeting says about who a voice is. One finding per place where it says so. */
import type { SpeakerName } from '#schemas/minutes';
import type { Sentence } from '../meeting.ts';
import { isThanks } from '../meeting.ts';
import type { Spoken } from '../acts/read-acts.ts';
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
}

/** Cue weights. */
const weights = { introduction: 0.95, lateIntroduction: 0.55, introducesOther: 0.2, accepts: 0.75, answers: 0.7, thanked: 0.55 };

const introducing = /(?:\b(?:this is|my name is|i am|it is|i'm)\s+|我是|我叫|我的名字是)$/i;
/** `Hi everybody, Daniel here`. */
const greeting = /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|morning)(?: (?:all|everyone|everybody|there|team|folks|guys))?[,.!]? )?$/i;
const isAboutOther = /^,?\s*(?:our|the|my|a|who|she|he|his|her)\b/i;

/** `This is Ana`, `Ben here`, `我是张三`. */
export function introductions(spoken: readonly Spoken[], roster: Roster): NameEvidence[] {
  const found: NameEvidence[] = [];
  const heard = new Map<string, number>();
  for (const { sentence } of spoken) {
    const count = (heard.get(sentence.speaker) ?? 0) + 1;
    heard.set(sentence.speaker, count);
    if (!/\b(?:this is|name is|i am|i'm|it is|here|speaking)\b|我是|我叫|名字/i.test(sentence.clean)) continue;
    const weight = introductionWeight(sentence, roster, count);
    if (weight !== null) found.push({ voice: sentence.speaker, ...weight, source: 'self_introduction', segmentIds: sentence.segmentIds, cue: `introduces: “${sentence.said.slice(0, 60)}”` });
  }
  return found;
}

function introductionWeight({ clean }: Sentence, roster: Roster, count: number): { person: string; weight: number } | null {
  for (const { start, end, name } of roster.people.find(clean)) {
    const before = clean.slice(0, start);
    const after = clean.slice(end);
    const introduces = introducing.test(before) && !/^['’]s|\s+(?:is|was|has)\b|^的/.test(after);
    const isHere = greeting.test(before) && /^ (?:here|speaking)\b/i.test(after);
    if (!introduces && !isHere) continue;
    if (isAboutOther.test(after)) return { person: name, weight: weights.introducesOther };
    // `This is …` introduces oneself only at the very beginning; later it shows something.
    const isEarly = count <= (/this is\s+$/i.test(before) ? 4 : 15) || /name is\s+$|我叫$/i.test(before);
    return { person: name, weight: isEarly ? weights.introduction : weights.lateIntroduction };
  }
  return null;
}

/** `Ben, how is …?` is answered by the next voice; `thank you, David` follows the one that spoke. */
export function addresses(spoken: readonly Spoken[]): NameEvidence[] {
  const found: NameEvidence[] = [];
  for (const [index, { sentence, acts }] of spoken.entries()) {
    if (sentence.addressee === null) continue;
    const thanks = isThanks(sentence) && sentence.core === '';
    const other = thanks ? neighbour(spoken, index, -1) : neighbour(spoken, index, 1);
    if (other === null || (!thanks && speaksOfAnAbsentOne(other.sentence))) continue;
    const asks = sentence.isQuestion || /^(?:how|what|where|when|why|do|did|are|have|any)\b|^你/.test(sentence.coreLower) || acts.some(({ kind }) => kind === 'request');
    if (!thanks && (!asks || speaksToAnother(spoken, index))) continue;
    const weight = thanks ? weights.thanked : other.reply.accepts && acts.some(({ kind }) => kind === 'request') ? weights.accepts : weights.answers;
    found.push({ voice: other.sentence.speaker, person: sentence.addressee, weight, source: 'addressed', segmentIds: [...sentence.segmentIds, ...other.sentence.segmentIds], cue: `${thanks ? 'thanked right after speaking' : 'spoke next when asked by name'}: “${sentence.said.slice(0, 60)}”` });
  }
  return found;
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
