/** What may be is not claimed as what will be, what is planned not as done, and the other way. Pure. */
import { stem } from '../../minutes/language/words.ts';
import { object, type Objection } from './claim.ts';
import { clausesOf, nearest, stemsOf, type Evidence, type Said } from './evidence.ts';
import { aheadSaid, aheadTold, awaited, certain, clearlyDone, conditional, doneSaid, doneTold, hedged, negations, stronglyHedged } from './words-of-will.ts';

/** "… after Nadia has signed" is not told as done. */
const subordinate = /\b(?:after|once|when|until|till|before|as soon as|as long as)\s+(?:\S+\s+){0,4}?(?:has|have|is|are|was|were)\s.*$/iu;

export function checkModality(claim: string, { clauses, sentences, language }: Evidence): Objection | null {
  const cited = sentences.filter(({ isCited }) => isCited);
  if (stronglyHedged.test(claim) && !cited.some(({ text }) => hedged.test(text))) return object('modality', 'It was said as certain, not as possible.');
  for (const clause of clausesOf(claim.replace(subordinate, ' '))) {
    const stems = stemsOf(clause, language);
    const sentencesNear = nearest(stems, cited);
    if (certain.test(clause) && !hedged.test(claim) && sentencesNear.length > 0 && sentencesNear.every(({ text }) => stronglyHedged.test(text))) {
      return object('modality', 'It was said as possible, not as certain.');
    }
    if (!hedged.test(claim) && sentencesNear.length > 0 && sentencesNear.every(({ text }) => conditional.test(text))) return object('modality', 'It was said under a condition.');
    const near = sourcesOf(clause, stems, clauses.filter(({ isCited }) => isCited));
    const isDone = doneTold.test(clause);
    if (isDone && near.length > 0 && every(near, aheadSaid) && !some(near, doneSaid) && !some(cited, doneTold)) return object('modality', 'It was planned, not done.');
    if (clearlyDone.test(clause) && near.length > 0 && !saysDone(near) && !saysDone(cited)) return object('modality', 'It was not said to be done.');
    if (!isDone && negations(clause) === 0 && aheadTold.test(clause) && near.length > 0 && saysDone(near) && !some(near, aheadSaid)) return object('modality', 'It was done, not planned.');
  }
  return null;
}

/** The clauses with the claim's own verb, else those that share most with it. */
function sourcesOf(clause: string, stems: ReadonlySet<string>, clauses: readonly Said[]): readonly Said[] {
  const chinese = /(?:将会|会|将|已经)(\p{Script=Han})/u.exec(clause)?.[1];
  const inChinese = chinese === undefined ? [] : clauses.filter(({ text }) => text.includes(chinese));
  if (inChinese.length > 0) return inChinese;
  const verb = /\b(?:will|has|have|had|going to)\s+(?:already\s+|now\s+|also\s+)?(\w{3,})/iu.exec(clause)?.[1]?.toLowerCase();
  const withVerb = verb === undefined ? [] : clauses.filter(({ text }) => (text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => stem(word) === stem(verb)));
  return withVerb.length > 0 ? withVerb : nearest(stems, clauses);
}

function saysDone(parts: readonly Said[]): boolean {
  return parts.some(({ text }) => doneSaid.test(text) && !awaited.test(text));
}

function some(parts: readonly Said[], pattern: RegExp): boolean {
  return parts.some(({ text }) => pattern.test(text));
}

function every(parts: readonly Said[], pattern: RegExp): boolean {
  return parts.every(({ text }) => pattern.test(text));
}
