/** An open question, "what did we say about rate limits?", answered with extracts that cite the second at which they were said; or that nothing was said. */
import type { Cell, Citation } from '#schemas/answer';
import type { Extract, Retrieval, SearchAnswer, SearchRequest } from '../retrieval/retrieval.ts';
import type { FindPlan, OpenPlan } from '#schemas/query';
import type { Ran } from './answer-question.ts';
import type { WrittenAnswer } from './model-answers/write-answer.ts';
import type { Language } from './time/time-span.ts';

export interface OpenParts {
  readonly retrieval: Pick<Retrieval, 'search'>;
  /** The keys of the meetings that a plan finds. */
  readonly find: (plan: FindPlan) => Promise<readonly string[]>;
  readonly pathOf: (recordingId: string) => string | null;
  /** The names to show for people. */
  readonly nameOf: (id: string) => string;
  /** Sentences of a language model over the extracts; null without one. */
  readonly write: ((extracts: readonly Extract[], language: Language) => Promise<WrittenAnswer>) | null;
  readonly signal?: AbortSignal | undefined;
}

const MAX_EXTRACTS = 10;
const columns = ['extract', 'kind', 'speaker', 'meeting', 'started_at', 'start_seconds', 'pull_requests', 'people'] as const;

export async function answerOpen(plan: OpenPlan, language: Language, { retrieval, find, pathOf, nameOf, write, signal }: OpenParts): Promise<Ran> {
  const meetings = plan.meetings === undefined ? undefined : await find({ ask: 'find', set: plan.meetings });
  const request: SearchRequest = {
    text: plan.text,
    limit: MAX_EXTRACTS,
    signal,
    ...(meetings !== undefined && { meetings }),
    ...(plan.people !== undefined && { people: { ids: plan.people, roles: ['spoke'] } }),
  };
  // No meeting is meant, so that nothing can have been said there.
  const found: SearchAnswer | null = meetings?.length === 0 ? null : await retrieval.search(request);
  const extracts = found?.extracts ?? [];
  const written = write === null || extracts.length === 0 ? '' : (await write(extracts, language)).text;
  return {
    cypher: '',
    parameters: {},
    columns,
    rows: extracts.map(rowOf),
    total: null,
    truncated: extracts.length === MAX_EXTRACTS,
    citations: extracts.flatMap((extract, row) => citationOf(extract, row, pathOf)),
    says: [saying(plan, extracts.length, found, language, nameOf), written].filter((text) => text !== '').join(language === 'zh' ? '' : ' '),
  };
}

function rowOf({ text, kind, speaker, meetingTitle, startedAt, startSeconds, prs, people }: Extract): Cell[] {
  return [text, kind, speaker, meetingTitle, startedAt, startSeconds, prs.map(({ id }) => id), people.map(({ id, name }) => name ?? id)];
}

function citationOf({ recordingId, segmentIds, startSeconds, path }: Extract, row: number, pathOf: (id: string) => string | null): Citation[] {
  if (recordingId === null) return path === null ? [] : [{ row, path }];
  return [{ row, recordingId, segmentIds: [...segmentIds], startSeconds: startSeconds ?? 0, path: pathOf(recordingId) }];
}

function saying({ text, people, meetings }: OpenPlan, count: number, found: SearchAnswer | null, language: Language, nameOf: (id: string) => string): string {
  const by = people?.map(nameOf).join(language === 'zh' ? '、' : ' or ');
  const unread = found === null ? 0 : found.unread.sources;
  if (language === 'zh') {
    const about = `关于“${text}”${meetings === undefined ? '' : '（在所指的会议里）'}`;
    const who = by ?? '';
    const rest = unread > 0 ? `（还有 ${unread} 个会议或笔记没有编入索引。）` : '';
    return count === 0 ? `${about}，${who}没有说过什么。${rest}` : `${about}${who}说过的话，摘录 ${count} 条。${rest}`;
  }
  const about = `about “${text}”${by === undefined ? '' : ` by ${by}`}${meetings === undefined ? '' : ' in the meetings that are meant'}`;
  const rest = unread > 0 ? ` (${unread} meetings or notes are not in the index yet.)` : '';
  return count === 0 ? `Nothing was said ${about}.${rest}` : `What was said ${about}: ${count} extract${count === 1 ? '' : 's'}, the nearest first.${rest}`;
}
