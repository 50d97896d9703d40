/**
 * A number belongs to what it was said of: "the rehearsal took eleven hours" and "the window is six" are no window of eleven hours.
 * It is paired wrongly when words of the claim stand with another number and none with its own. So with days and with words that tell
 * two things apart (old – new). Pure.
 */
import { chunksOf, contentOf, type Chunk } from './chunks.ts';
import { object, type Objection } from './claim.ts';
import { contrastsIn, hasWord, type Contrast } from './contrasts.ts';
import { clausesOf, type Evidence } from './evidence.ts';
import { negations } from './words-of-will.ts';

export function checkPairing(claim: string, evidence: Evidence): Objection | null {
  return checkItems(claim, evidence) ?? checkContrasts(claim, evidence);
}

function checkItems(claim: string, { sentences, language }: Evidence): Objection | null {
  const said = chunksOf(sentences.map(({ text }) => text), language).filter(({ item }) => item !== null);
  for (const chunk of chunksOf([claim], language)) {
    // "To Monday if it is not fixed by Thursday": which words are of which day is not told by their places.
    if (chunk.item === null || chunk.isTotal || (chunk.kind === 'day' && chunk.isShared)) continue;
    const own = said.filter(({ item }) => item === chunk.item);
    if (own.length === 0) continue;
    const others = said.filter(({ item }) => item !== chunk.item).filter((other) => areAlike(other, chunk, language));
    const better = others.find((other) => own.every((one) => isTornFrom(chunk, one, other, language) || isContrasted(chunk.words, one, other, language)));
    if (better !== undefined) return object(chunk.kind === 'day' ? 'date' : 'number', `"${chunk.said}" was said of something else; "${better.said}" was said of that.`);
  }
  return null;
}

/** Three weeks are not mistaken for three euros, nor a clock time for a share. In Chinese a number without a unit counts things. */
function areAlike({ kind: one }: Chunk, { kind: other }: Chunk, language: Evidence['language']): boolean {
  if (one === other) return true;
  if (language === 'zh') return false;
  const kinds = [one, other];
  return kinds.includes('plain') && kinds.some((kind) => kind === 'time' || kind === 'count' || kind === 'other');
}

/** So many words must speak for another number for each that speaks for the claim's own. */
const CLEARLY = 3;

/** True when what tells the two apart in the claim's words is of the other. */
function isTornFrom({ words }: Chunk, own: Chunk, other: Chunk, language: Evidence['language']): boolean {
  const forOther = [...words].filter((word) => other.words.has(word) && !own.words.has(word));
  const forOwn = [...words].filter((word) => own.words.has(word) && !other.words.has(word));
  // One Chinese character that two clauses share is chance.
  return forOther.length >= (language === 'zh' ? 2 : 1) && forOther.length >= forOwn.length * CLEARLY;
}

/** "Nine seconds on new phones", where nine was said of the old ones and another number of the new. */
function isContrasted(words: ReadonlySet<string>, own: Chunk, other: Chunk, language: Evidence['language']): boolean {
  const told = contrastsIn([...words].join(' '), language);
  return told.some(([mine, theirs]) => own.words.has(theirs) && !own.words.has(mine) && other.words.has(mine));
}

/** "The west server is full": it was said of the other one. */
function checkContrasts(claim: string, { sentences, language }: Evidence): Objection | null {
  const cited = sentences.filter(({ isCited }) => isCited);
  const clauses = cited.flatMap(({ text }) => clausesOf(text)).filter((clause) => negations(clause) === 0);
  if (negations(claim) > 0) return null;
  for (const contrast of contrastsIn(claim, language)) {
    if (isTurned(claim, contrast, clauses, language)) return object('polarity', `"${contrast[1]}" was said of that, not "${contrast[0]}".`);
  }
  return null;
}

function isTurned(claim: string, [mine, theirs]: Contrast, clauses: readonly string[], language: Evidence['language']): boolean {
  const own = new Set(contentOf(mine, language));
  const words = new Set([...contentOf(claim, language)].filter((word) => !own.has(word)));
  const shared = (clause: string): number => [...contentOf(clause, language)].filter((word) => words.has(word)).length;
  const other = clauses.filter((clause) => hasWord(clause, theirs, language) && !hasWord(clause, mine, language));
  const same = clauses.filter((clause) => hasWord(clause, mine, language));
  const most = (some: readonly string[]): number => Math.max(0, ...some.map(shared));
  // A thing that is said of both ("the old one", "the new one") is told apart by the rest.
  return most(other) > most(same) && most(other) >= (same.length === 0 ? 1 : 2);
}
