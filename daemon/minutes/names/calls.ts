/** Whom a sentence calls in the middle of it, or by what is theirs: `这个老王你弄完了吗？`, `思雨那边呢？`; and who answers that he is here. */
import type { Spoken } from '../acts/read-acts.ts';
import type { Sentence } from '../meeting.ts';
import type { NameEvidence } from './name-evidence.ts';
import type { NameHit } from '../../correction/names/name-index.ts';
import type { Roster } from './roster.ts';

/** 这个老王你弄完了吗; not 我跟高明你都说过了. */
const calledBefore = /^(?:[，,、]?(?:这个|那个|那|对了|还有|所以|哎|欸|诶))?$|[，,。、\s](?:这个|那个|那|对了|还有|所以)?$/;
const calledAfter = /^[，,]?(?:你|您)(?!们)/;
/** 没事晓燕，正好到你. */
const kindWord = /^(?:没事|没关系|不急|好的?|行|来|哎|诶|嗨|辛苦了?|早)$/;
const theirs = /^(?:那边|这边|那块|那里)(?:呢|怎么样|如何|咋样|进展|什么情况|有什么)/;
const absentBefore = /\b(?:is|wait for|waiting for|where is|has|have we (?:got|lost))\s+$/i;
/** `Fatima would know, she isn't on yet.` – `I'm here, sorry.` */
const absentAfter = /^ (?:(?:would|will|should|might) know|is not|has not|here|on|there|joined|around)\b|^[^.]{0,40}\b(?:is not (?:on|here|in)|has not joined|not (?:on|here) yet)\b/i;
const isHere = /^(?:(?:yes|yeah|hi|hello|sorry|no|oh|hey),? )*(?:I am|I'm) (?:here|on|back|in)\b|^(?:(?:喂|哎|在),?)*我(?:在|来了|到了)/i;

const weights = { calls: 0.7, theirs: 0.6, here: 0.7 };

/** Who is called where no vocative stands at either end, and how surely the next voice is them. */
export function callsWithin({ clean, language, isQuestion }: Sentence, roster: Roster): { readonly person: string; readonly weight: number } | null {
  if (language !== 'zh' || !isQuestion) return null;
  for (const hit of roster.people.find(clean)) {
    const weight = weightOf(hit, clean);
    if (weight !== null) return { person: hit.name, weight };
  }
  return null;
}

function weightOf({ start, end }: NameHit, clean: string): number | null {
  const before = clean.slice(0, start);
  const after = clean.slice(end);
  if (calledBefore.test(before) && calledAfter.test(after)) return weights.calls;
  if (kindWord.test(before) && /^[，,]/.test(after)) return weights.calls;
  return /^(?:那|好|然后|还有)?[，,]?$/.test(before) && theirs.test(after) ? weights.theirs : null;
}

/** Somebody is missed by name, and another voice says at once that it is here. */
export function answersThatHere(spoken: readonly Spoken[], roster: Roster): NameEvidence[] {
  return spoken.flatMap(({ sentence }, index): NameEvidence[] => {
    const before = spoken[index - 1]?.sentence;
    if (before === undefined || before.turn === sentence.turn || !isHere.test(sentence.clean)) return [];
    const missed = roster.people.find(before.clean).filter(({ start, end }) => absentBefore.test(before.clean.slice(0, start)) || absentAfter.test(before.clean.slice(end)));
    if (missed.length !== 1) return [];
    return [{ voice: sentence.speaker, person: missed[0]!.name, weight: weights.here, source: 'addressed', segmentIds: [...before.segmentIds, ...sentence.segmentIds], cue: `says to be here when missed: “${before.said.slice(0, 60)}”` }];
  });
}
