/** Finds the meeting that a user means, and takes it out of the graph. */
import { fail } from '#schemas/failure';
import type { KnownMeeting } from '../graph/facts/known-meetings.ts';
import type { Forgotten } from '../graph/forget-source.ts';
import type { Graph } from '../graph/graph.ts';

export interface ForgetParts {
  readonly graph: Pick<Graph, 'forget' | 'forgotten' | 'meetings' | 'transcripts'>;
  /** A path as the user typed it, made absolute. */
  readonly path: (typed: string) => string;
  /** The recording that is or was at an absolute path; null for none. */
  readonly recordingAt: (path: string) => Promise<string | null>;
}

export interface ForgottenMeeting extends Forgotten {
  readonly meeting: KnownMeeting;
}

/**
 * @param words An id or its beginning, the path of a recording or transcript, or a title.
 * @throws ColloquyError `meeting_missing`, `meeting_ambiguous`.
 */
export async function forgetMeeting(parts: ForgetParts, words: string, { isTrial }: { readonly isTrial: boolean }): Promise<ForgottenMeeting> {
  const meeting = await findMeeting(parts, words);
  return { meeting, ...parts.graph.forget(meeting.source, { isTrial }) };
}

/** As many as are read at a glance. */
const shown = 8;
/** Shorter, and a word may be taken for the beginning of an id. */
const shortestBeginning = 6;

async function findMeeting({ graph, path, recordingAt }: ForgetParts, words: string): Promise<KnownMeeting> {
  const meetings = graph.meetings();
  const absolute = path(words);
  const ids = [words.trim(), graph.transcripts.at(absolute), await recordingAt(absolute)];
  const byId = meetings.find(({ recordingId }) => ids.includes(recordingId));
  if (byId !== undefined) return byId;
  const titled = meetings.filter(({ title }) => title !== null && plain(title) === plain(words));
  const found = titled.length > 0 || words.trim().length < shortestBeginning ? titled : meetings.filter(({ recordingId }) => recordingId.startsWith(words.trim()));
  const [only, ...more] = found;
  if (only === undefined) throw missing(words, meetings, ids.some((id) => id !== null && graph.forgotten.has(`recording:${id}`)));
  if (more.length > 0) {
    throw fail('meeting_ambiguous', { effect: 'Nothing was changed.', cause: `"${words}" may be ${list(found)}.`, tip: 'Name one by the id in brackets.' });
  }
  return only;
}

function plain(title: string): string {
  return title.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

function missing(words: string, meetings: readonly KnownMeeting[], wasForgotten: boolean): Error {
  return fail('meeting_missing', {
    effect: 'Nothing was changed.',
    cause: wasForgotten ? `"${words}" was taken out of the graph before.` : `No meeting in the graph has "${words}" as its id, its file or its title.`,
    tip: meetings.length === 0 ? 'There is no meeting in the graph.' : `In the graph: ${list(meetings)}.`,
  });
}

function list(meetings: readonly KnownMeeting[]): string {
  const named = meetings.slice(0, shown).map(describeMeeting);
  return [...named, ...(meetings.length > shown ? [`and ${meetings.length - shown} more`] : [])].join('; ');
}

/** `Atlas stand-up, 2026-11-20 (4f2a…)`. */
export function describeMeeting({ title, startedAt, recordingId }: KnownMeeting): string {
  return `${[title ?? 'without a title', startedAt?.slice(0, 10)].filter((part) => part !== undefined).join(', ')} (${recordingId})`;
}
