/** Times that a meeting tells: `上次 k8s sync 以来`, `since the last retrospective`. When that meeting was, the graph is asked. */
import type { Range } from '#schemas/query';
import { compilePlan } from './cypher/compile-plan.ts';
import type { FoundTime, QuestionContext } from './grammar/question-context.ts';
import { readQuestion } from './grammar/read-question.ts';
import type { ReadGraph } from './names/read-name-book.ts';
import type { Language } from './time/time-span.ts';

interface Phrase {
  /** The whole, and the meeting in it: UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly side: 'since' | 'after' | 'before';
}

/** @throws ColloquyError as `read` does. */
export async function findMeetingTimes(question: string, language: Language, context: QuestionContext, read: ReadGraph): Promise<FoundTime[]> {
  for (const phrase of language === 'zh' ? chinesePhrases(question) : englishPhrases(question)) {
    const meeting = await oneMeeting(question.slice(phrase.from, phrase.to), phrase.from, language === 'zh' && /[^，,。、\s]\s*$/u.test(question.slice(0, phrase.start)), context, read);
    if (meeting === null) continue;
    const range = rangeOf(meeting, phrase.side);
    const days = { from: range.from?.slice(0, 10) ?? null, before: range.before?.slice(0, 10) ?? null };
    const both = { days, utc: range };
    return [{ start: phrase.start, end: phrase.end, time: { ...both, ahead: both, isPast: true } }];
  }
  return [];
}

const chineseEnds = /(?<since>以来|至今|到现在(?:为止)?)|(?<after>之后|以后|过后|后)|(?<before>之前|以前|前)/gu;
const chineseStarts = /(?<=^|[,，。、\s]|自从|自|从|在)|(?=上次|上一次|上回|最近一次|最后一次|上一回|上一场)/gu;
const namesOne = /上次|上一次|上回|最近一次|最后一次|上一回|上一场|最近的|[日号]/u;
const longest = 40;

/** The longest first: 李雷参加的上次会议以来 before 上次会议以来. */
function* chinesePhrases(question: string): Generator<Phrase> {
  for (const { index: to, 0: ending, groups } of question.matchAll(chineseEnds)) {
    for (const { index: from } of question.slice(0, to).matchAll(chineseStarts)) {
      const said = question.slice(from, to);
      if (said.length > longest || !namesOne.test(said)) continue;
      const preposition = /(?:自从|自|从|在)$/u.exec(question.slice(0, from));
      yield { start: from - (preposition?.[0].length ?? 0), end: to + ending.length, from, to, side: groups!.since !== undefined ? 'since' : groups!.after !== undefined ? 'after' : 'before' };
    }
  }
}

const englishBeginning = /\b(?<side>since|after|before)\s+(?=(?:the|our|my)?\s*(?:last|latest|previous|most recent)\b)/giu;
const mostWords = 8;

function* englishPhrases(question: string): Generator<Phrase> {
  for (const { index, 0: said, groups } of question.matchAll(englishBeginning)) {
    const from = index + said.length;
    const ends = [...question.slice(from).matchAll(/[\p{L}\p{N}](?=[^\p{L}\p{N}]|$)/gu)].map((end) => from + end.index + 1).slice(0, mostWords);
    for (const to of ends.reverse()) yield { start: index, end: to, from, to, side: groups!.side!.toLowerCase() as Phrase['side'] };
  }
}

interface Held {
  readonly startedAt: string;
  readonly seconds: number;
}

/** Null where the words are no meeting, or several. */
async function oneMeeting(said: string, offset: number, isBehindWords: boolean, context: QuestionContext, read: ReadGraph): Promise<Held | null> {
  const references = context.references.filter(({ start, end }) => start >= offset && end <= offset + said.length).map((reference) => ({ ...reference, start: reference.start - offset, end: reference.end - offset }));
  const reading = readQuestion(said, { ...context, references });
  if (reading.status !== 'read' || reading.plan.ask !== 'find' || reading.plan.set.kind !== 'Meeting') return null;
  const { where } = reading.plan.set;
  // atlas 上次会议之后: whether what is asked for is of atlas too, nobody has said.
  if (where.some(({ is }) => is === 'linked') || (isBehindWords && !where.some((condition) => condition.is === 'one of' && condition.property === 'series'))) return null;
  const { cypher, parameters, columns } = compilePlan(reading.plan, { maxRows: 2, now: `${context.clock.today}T00:00:00Z` });
  const key = columns.findIndex((column) => 'hidden' in column && column.kind === 'Meeting');
  const { rows } = await read(cypher, parameters);
  const [id, second] = rows.map((row) => row[key]);
  if (typeof id !== 'string' || second !== undefined) return null;
  const [held] = (await read('MATCH (n:Meeting) WHERE n.id = $id RETURN n.started_at, n.duration_s', { id })).rows;
  const [startedAt, seconds] = held ?? [];
  return typeof startedAt === 'string' ? { startedAt, seconds: typeof seconds === 'number' ? seconds : 0 } : null;
}

/** Since it began; after it had ended. */
function rangeOf({ startedAt, seconds }: Held, side: Phrase['side']): Range {
  if (side === 'since') return { from: startedAt, before: null };
  if (side === 'before') return { from: null, before: startedAt };
  return { from: new Date(Date.parse(startedAt) + seconds * 1000).toISOString().replace(/\.\d+Z$/u, 'Z'), before: null };
}
