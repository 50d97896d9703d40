/** Pure: where a plan and its restatement do not fit the words of a question, as far as a program sees it without asking the grammar. */
import type { Plan } from '#schemas/query';
import { findNames, type NameSpan } from '../../../../daemon/query/names/find-names.ts';
import type { NameBook } from '../../../../daemon/query/names/name-book.ts';
import { findTimes } from '../../../../daemon/query/time/find-times.ts';
import type { Clock } from '../../../../daemon/query/time/time-span.ts';
import { mismatches } from './senses.ts';

export interface Restated {
  readonly question: string;
  readonly plan: Plan;
  readonly reading: string;
}

/** What questions are asked with. */
export interface Surroundings {
  readonly book: NameBook;
  readonly clock: Clock;
  /** Key of who asks. */
  readonly me: string;
}

const namedKinds: readonly string[] = ['Person', 'Project'];

/** `-name X`: named and not in the plan; `+name X`: the other way round; likewise times, numbers and senses. */
export function concernsOf({ question, plan, reading }: Restated, { book, clock, me }: Surroundings): Set<string> {
  const spans = findNames(book, question);
  const times = findTimes(question, clock);
  const json = JSON.stringify(plan);
  const concerns = new Set<string>();
  for (const name of lostNames(spans, json)) concerns.add(`-name ${name}`);
  for (const id of namesIn(plan)) if (id !== me && !spans.some(({ candidates }) => candidates.some((each) => each.id === id))) concerns.add(`+name ${id}`);
  if (namesIn(plan).includes(me) && !/\b(?:me|my|mine|i|our|we|us)\b|我|咱/iu.test(question) && !spans.some(({ candidates }) => candidates.some(({ id }) => id === me))) concerns.add('+me');
  for (const { start, end, range } of times) {
    const isIn = [range.from, range.before].some((day) => day !== null && json.includes(day)) || json.includes('"within"') || json.includes('"due"');
    if (!isIn && !spans.some((span) => span.start <= start && end <= span.end)) concerns.add(`-time ${question.slice(start, end)}`);
  }
  if (json.includes('"range"') && times.length === 0 && !/\d|\b(?:old|older|week|month|year|day|recent)|overdue|past due|late|逾期|过期|超期|天|周|月|年/iu.test(question)) concerns.add('+time');
  const plain = withoutSpans(question, [...times, ...spans.filter(({ kind }) => kind !== 'Label')]);
  for (const concern of numberConcerns(plain, plan)) concerns.add(concern);
  const readingPlain = reading.replaceAll(/"[^"]*"/gu, ' ');
  for (const concern of mismatches(withoutSpans(question, times), readingPlain)) concerns.add(concern);
  return concerns;
}

/** Names as written, of which no bearer and no part is in the plan. */
function lostNames(spans: readonly NameSpan[], json: string): string[] {
  const sure = spans.filter(({ kind, cost, how }) => namedKinds.includes(kind) && cost < 1 && how !== 'slip' && how !== 'sound');
  const isHeld = ({ candidates, said }: NameSpan): boolean => candidates.some(({ id }) => json.includes(JSON.stringify(id))) || json.toLowerCase().includes(said.toLowerCase());
  const held = spans.filter(isHeld);
  const isInside = (span: NameSpan): boolean => sure.some(({ start, end }) => start <= span.start && span.end <= end && end - start > span.end - span.start);
  return sure.filter((span) => !isHeld(span) && !isInside(span) && !held.some(({ start, end }) => start < span.end && span.start < end)).map(({ said }) => said);
}

function namesIn(part: unknown, kind: unknown = null): string[] {
  if (Array.isArray(part)) return part.flatMap((each) => namesIn(each, kind));
  if (typeof part !== 'object' || part === null) return [];
  const own = 'kind' in part ? part.kind : kind;
  if ('is' in part && part.is === 'named' && 'ids' in part && Array.isArray(part.ids)) return own === 'Person' || own === 'Project' ? part.ids.map(String) : [];
  return Object.values(part).flatMap((each) => namesIn(each, own));
}

const spelled: readonly (readonly [RegExp, number])[] = [
  [/\btwo\b|两|二/iu, 2],
  [/\bthree\b|三/iu, 3],
  [/\bfour\b|四/iu, 4],
  [/\bfive\b|五/iu, 5],
  [/\bten\b|十/iu, 10],
];

function numberConcerns(question: string, plan: Plan): string[] {
  const asked = [...question.matchAll(/(?<![\p{L}\p{N}#/.-])\d+(?![\p{L}\p{N}./-]*\d)/gu)].map(([digits]) => Number(digits));
  for (const [pattern, number] of spelled) if (pattern.test(question)) asked.push(number);
  const held = numbersIn(plan);
  const text = JSON.stringify(plan);
  const lost = asked.filter((number) => number > 1 && !held.some((each) => Math.abs(each - number) <= 1) && !text.includes(String(number)));
  const added = held.filter((number) => number > 2 && !asked.some((each) => Math.abs(each - number) <= 1) && !/\d|more|several|dozen|几/iu.test(question));
  return [...lost.map((number) => `-number ${number}`), ...added.map((number) => `+number ${number}`)];
}

const bounds = new Set(['limit', 'atLeast', 'atMost', 'to']);

function numbersIn(part: unknown): number[] {
  if (Array.isArray(part)) return part.flatMap(numbersIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (typeof value === 'number' && bounds.has(key) ? [value] : numbersIn(value)));
}

function withoutSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const characters = [...text.split('')];
  for (const { start, end } of spans) characters.fill(' ', start, end);
  return characters.join('');
}
