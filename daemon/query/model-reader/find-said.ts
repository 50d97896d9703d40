/** Names, times and texts that a draft gives as words of the question, looked up where they stand. What the question does not hold is invented. Pure. */
import type { NodeKind } from '#schemas/graph';
import type { Candidate } from '../names/name-book.ts';
import type { UnclearName } from '../grammar/question-context.ts';
import { wordTables } from './words/word-tables.ts';
import { contains, placesOf, type FoundName, type FoundTime, type FoundWork, type Place, type QuestionParts } from './question-parts.ts';

export interface MeantName {
  readonly ids: readonly string[];
  readonly isSeries: boolean;
  readonly place: Place;
  readonly isMe: boolean;
  readonly name: FoundName | null;
  readonly work: FoundWork | null;
  readonly unclear: UnclearName | null;
}

export type Found<Value> = { readonly found: Value } | { readonly problem: string };

const spanKinds: Partial<Record<NodeKind, readonly string[]>> = { Person: ['Person'], Project: ['Project'], Meeting: ['Series', 'Meeting'], Topic: ['Topic'], Note: ['Note'] };

export function findMeant(said: string, kind: NodeKind, parts: QuestionParts): Found<MeantName> {
  const places = placesOf(said, parts);
  const [place] = places;
  if (place === undefined) return { problem: `"${said}" is not in the question: a name is given as the question says it.` };
  if (kind === 'Person' && saysMe(place, parts)) return parts.me === null ? { problem: `Nobody knows who "${said}" is.` } : { found: meant(place, [parts.me], { isMe: true }) };
  const work = parts.works.find((one) => one.work.kind === kind && places.some((each) => contains(one, each)));
  if (work !== undefined) {
    const { said: written, candidates } = work.work;
    return { found: meant(work, candidates, { work, unclear: candidates.length > 1 ? { said: written, kind, candidates } : null }) };
  }
  const fitting = parts.names.filter(({ span }) => spanKinds[kind]?.includes(span.kind) === true);
  // The longest: Ana Silva is not any Ana.
  const name = fitting.filter((one) => places.some((each) => contains(one, each))).sort((one, other) => other.to - other.from - (one.to - one.from) || one.span.cost - other.span.cost)[0];
  if (name === undefined) return { problem: `"${said}" is no ${kind} that the graph knows.` };
  const { candidates, kind: spanKind } = name.span;
  const isUnclear = candidates.length > 1 && kind !== 'Meeting' && kind !== 'Note';
  return { found: meant(name, candidates, { name, isSeries: spanKind === 'Series', unclear: isUnclear ? { said: name.span.said, kind, candidates } : null }) };
}

function meant({ from, to }: Place, candidates: readonly Candidate[], more: Partial<MeantName>): MeantName {
  return { ids: candidates.map(({ id }) => id), place: { from, to }, isSeries: false, isMe: false, name: null, work: null, unclear: null, ...more };
}

/** `my`, `I`, 我. */
export function saysMe({ from, to }: Place, { words, language }: QuestionParts): boolean {
  const uses = wordTables[language].usesOf(words.slice(from, to).map(({ text }) => text));
  return uses.length > 0 && uses.every(({ features, as }) => features.includes('me') || as === 'filler') && uses.some(({ features }) => features.includes('me'));
}

export function findTime(said: string, parts: QuestionParts): Found<FoundTime> {
  const places = placesOf(said, parts);
  if (places.length === 0) return { problem: `"${said}" is not in the question: a time is given as the question says it.` };
  const times = parts.times.filter((time) => places.some((place) => contains(time, place) || contains(place, time)));
  if (times.length === 1) return { found: times[0]! };
  return { problem: times.length === 0 ? `"${said}" is no time.` : `"${said}" is several times: give each by itself.` };
}

export function findText(said: string, parts: QuestionParts): Found<Place> {
  const [place] = placesOf(said, parts);
  return place === undefined ? { problem: `"${said}" is not in the question: a text is looked for as the question says it.` } : { found: place };
}
