/** A meeting as templates see it: plain values under the names that a template may use, and the links around them. Pure. */
import type { Mention } from '#schemas/minutes';
import type { Segment } from '#schemas/transcript';
import { MarkdownText, oneLine } from './markdown-text.ts';
import { createNaming, type Naming } from './naming.ts';
import type { NoteInput, RecordingLink } from './note-input.ts';
import { timeLink } from './recording-links.ts';
import { discussedRepository, mentionUrl } from './repository-links.ts';
import { type Turn, turnsOf } from './turns.ts';
import { type Words, wordsOf } from './words.ts';

/** An item that says where it was said. */
export interface Cited {
  readonly citations: readonly string[];
}

/** The values of a template. `templateValues` (template/template-values.ts) lists the same names for checks and messages. */
export interface NoteValues {
  readonly meeting: { readonly title: string; readonly startedAt: string | null; readonly durationSeconds: number };
  readonly language: string;
  readonly attendees: readonly string[];
  readonly participants: readonly string[];
  /** Everybody who spoke or was named. */
  readonly people: readonly NamedValue[];
  readonly projects: readonly NamedValue[];
  readonly decisions: readonly (Cited & { readonly text: string; readonly status: string; readonly confidence: number })[];
  readonly actions: readonly ActionValue[];
  readonly questions: readonly QuestionValue[];
  readonly openQuestions: readonly QuestionValue[];
  readonly answeredQuestions: readonly QuestionValue[];
  readonly topics: readonly (Cited & { readonly title: string; readonly startSeconds: number; readonly endSeconds: number })[];
  readonly pullRequests: readonly MentionValue[];
  readonly issues: readonly MentionValue[];
  readonly turns: readonly Turn[];
}

export interface ActionValue extends Cited {
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly dueText: string | null;
  readonly status: string;
  readonly confidence: number;
}

export interface QuestionValue extends Cited {
  readonly text: string;
  readonly status: string;
  readonly answeredBy: string | null;
  readonly answer: string;
  readonly answerCitations: readonly string[];
  readonly confidence: number;
}

export interface NamedValue extends Cited {
  readonly name: string;
}

export interface MentionValue extends Cited {
  /** `PR` or `issue`: what stands before the number. */
  readonly label: string;
  readonly target: string;
  readonly url: string | null;
}

export interface NoteView {
  readonly values: NoteValues;
  readonly words: Words;
  readonly naming: Naming;
  readonly recording: RecordingLink | null;
  readonly language: NoteInput['language'];
  /** Links to the seconds at which an item was said: its first one and up to two others from other turns. */
  readonly cite: (citations: readonly string[]) => readonly MarkdownText[];
  /** Second at which the first of these segments begins; null when none is known. */
  readonly secondOf: (citations: readonly string[]) => number | null;
  /** Link to a second of the recording. */
  readonly at: (seconds: number) => MarkdownText;
}

/** The first says what it is about; the last ones settle it, so they are kept when there are more. */
const FIRST_CITATIONS = 1;
const LAST_CITATIONS = 2;

export function createNoteView(input: NoteInput): NoteView {
  const { transcript, recordingLink, language } = input;
  const naming = createNaming(input);
  const turns = turnsOf(transcript.segments, naming.voice);
  const segments = new Map(transcript.segments.map((segment) => [segment.id, segment]));
  const turnOf = new Map(turns.flatMap((turn) => turn.segmentIds.map((id) => [id, turn] as const)));
  const at = (seconds: number): MarkdownText => timeLink(recordingLink, seconds);
  const cite = (citations: readonly string[]): readonly MarkdownText[] => {
    const starts = new Map<Turn | string, number>();
    for (const id of citations) {
      const segment = segments.get(id);
      const place = turnOf.get(id) ?? id;
      if (segment !== undefined && !starts.has(place)) starts.set(place, segment.startSeconds);
    }
    const seconds = [...new Set([...starts.values()].map(Math.floor))];
    return seconds.filter((_, index) => index < FIRST_CITATIONS || index >= seconds.length - LAST_CITATIONS).map(at);
  };
  return {
    values: valuesOf(input, naming, turns, segments),
    words: wordsOf(language),
    naming,
    recording: recordingLink,
    language,
    cite,
    secondOf: (citations) => citations.map((id) => segments.get(id)?.startSeconds).find((second) => second !== undefined) ?? null,
    at,
  };
}

function valuesOf(input: NoteInput, naming: Naming, turns: readonly Turn[], segments: ReadonlyMap<string, Segment>): NoteValues {
  const { meeting, transcript, minutes, registry } = input;
  const title = oneLine(meeting.title ?? transcript.title ?? '') || wordsOf(input.language).meeting;
  const repository = discussedRepository(minutes.mentions, registry, title);
  const questions = minutes.questions.map((question) => ({
    ...question,
    answeredBy: question.answeredBy === null ? null : naming.person(question.answeredBy, question.answerCitations),
    answer: oneLine(question.answerCitations.map((id) => segments.get(id)?.text ?? '').join(' ')),
  }));
  return {
    meeting: {
      title,
      startedAt: meeting.startedAt ?? transcript.startedAt ?? null,
      durationSeconds: meeting.durationSeconds ?? transcript.durationSeconds,
    },
    language: input.language,
    ...peopleOf(input, naming, turns),
    projects: distinctTargets(minutes.mentions, 'project').map(({ target, citations }) => ({ name: target, citations })),
    decisions: minutes.decisions,
    actions: minutes.actions.map((action) => ({
      ...action,
      owner: action.owner === null ? null : naming.person(action.owner, action.citations),
    })),
    questions,
    openQuestions: questions.filter(({ status }) => status === 'open'),
    answeredQuestions: questions.filter(({ status }) => status === 'answered'),
    topics: minutes.topics,
    pullRequests: linked('pull_request', minutes.mentions, repository),
    issues: linked('issue', minutes.mentions, repository),
    turns,
  };
}

/** Attendees are people with names; participants are also the voices without one. Speakers come first, in order of speech. */
function peopleOf({ transcript, minutes }: NoteInput, naming: Naming, turns: readonly Turn[]): Pick<NoteValues, 'attendees' | 'participants' | 'people'> {
  const named = new Map<string, boolean>();
  for (const { speaker } of transcript.segments) {
    const shown = naming.voice(speaker);
    named.set(shown, (named.get(shown) ?? false) || naming.isNamed(speaker));
  }
  const heard = [...new Set(turns.map(({ speaker }) => speaker))];
  const shownAs = (name: string): string => naming.link(name).plain;
  const known = new Set(heard.map(shownAs));
  const silent = (transcript.attendees ?? []).map(oneLine).filter((name) => name !== '' && !known.has(shownAs(name)));
  const speaking = heard.filter((speaker) => named.get(speaker) === true);
  const firstTurns = speaking.map((name) => ({ name, citations: turns.find(({ speaker }) => speaker === name)?.segmentIds ?? [] }));
  const mentioned = distinctTargets(minutes.mentions, 'person').map(({ target, citations }) => ({ name: target, citations }));
  return {
    attendees: [...speaking, ...new Set(silent)],
    participants: [...heard, ...new Set(silent)],
    people: [...firstTurns, ...mentioned.filter(({ name }) => !known.has(shownAs(name)))],
  };
}

/** Each target once, with all that cite it, in the order of the first mention. */
function distinctTargets(mentions: readonly Mention[], kind: Mention['kind']): readonly (Cited & { readonly target: string })[] {
  const byTarget = new Map<string, string[]>();
  for (const mention of mentions) {
    if (mention.kind === kind) byTarget.set(mention.target, [...(byTarget.get(mention.target) ?? []), ...mention.citations]);
  }
  return [...byTarget].map(([target, citations]) => ({ target, citations }));
}

function linked(kind: 'pull_request' | 'issue', mentions: readonly Mention[], repository: string | null): readonly MentionValue[] {
  const label = kind === 'pull_request' ? 'PR' : 'issue';
  return distinctTargets(mentions, kind).map((mention) => ({ ...mention, label, url: mentionUrl(kind, mention.target, repository) }));
}
