/** A meeting as templates see it: plain values under the names that a template may use, and the links around them. Pure. */
import type { Mention, Topic } from '#schemas/minutes';
import type { TouchedCode, TouchedSymbol } from '../code/touched-code.ts';
import type { Claim } from '../prompts/verification/claim.ts';
import { type Exchange, exchangesOf } from './extracts/exchanges.ts';
import { type Sentence, sentencesOf } from './extracts/sentences.ts';
import { type TimelineEntry, timelineOf } from './extracts/timeline.ts';
import { type Voice, voicesOf } from './extracts/voices.ts';
import { MarkdownText, oneLine } from './markdown-text.ts';
import { createRepositoryOf, type RepositoryOf } from './meant-repository.ts';
import { createNaming, type Naming } from './naming.ts';
import type { NoteInput, RecordingLink } from './note-input.ts';
import { timeLink } from './recording-links.ts';
import { mentionUrl } from './repository-links.ts';
import { isUnclear } from '../transcript/unclear.ts';
import { type HeardSegment, type Turn, joinText, turnsOf } from './turns.ts';
import { markedTime } from './unclear-mark.ts';
import { type Words, wordsOf } from './words.ts';

/** An item that says where it was said. */
export interface Cited {
  readonly citations: readonly string[];
}

/** What somebody said. */
interface Said extends Cited {
  readonly text: string;
  readonly confidence: number;
  /** Who said the first of its segments, as shown: a name or `Speaker 2`. */
  readonly saidBy: string;
}

/** The values of a template. `templateValues` (template/template-values.ts) lists the same names for checks and messages. */
export interface NoteValues {
  readonly meeting: { readonly title: string; readonly startedAt: string | null; readonly durationSeconds: number | null };
  readonly language: string;
  readonly attendees: readonly string[];
  readonly participants: readonly string[];
  /** Everybody who spoke or was named. */
  readonly people: readonly NamedValue[];
  readonly projects: readonly NamedValue[];
  readonly decisions: readonly (Said & { readonly status: string })[];
  readonly actions: readonly ActionValue[];
  readonly questions: readonly QuestionValue[];
  readonly openQuestions: readonly QuestionValue[];
  readonly answeredQuestions: readonly QuestionValue[];
  /** Risks and blockers, as they were said. */
  readonly risks: readonly RiskValue[];
  readonly topics: readonly TopicValue[];
  readonly pullRequests: readonly MentionValue[];
  readonly issues: readonly MentionValue[];
  readonly commits: readonly MentionValue[];
  /** The functions and types that those touch; `change` is the pull request or commit. */
  readonly code: readonly (TouchedSymbol & { readonly change: string })[];
  readonly turns: readonly Turn[];
  /** The transcript sentence by sentence, to quote from. */
  readonly sentences: readonly Sentence[];
  /** Sentences that say a time of day, in order of that time. */
  readonly timeline: readonly TimelineEntry[];
  /** Questions with all that others said to them. */
  readonly exchanges: readonly Exchange[];
  /** Who spoke how much. */
  readonly voices: readonly Voice[];
}

export interface ActionValue extends Said {
  readonly owner: string | null;
  readonly due: string | null;
  readonly dueText: string | null;
  readonly status: string;
}

/** Its times are null where nobody knows when any of it was said. */
export interface TopicValue extends Cited {
  readonly title: string;
  readonly startSeconds: number | null;
  readonly endSeconds: number | null;
  readonly confidence: number;
}

export interface RiskValue extends Said {
  readonly kind: 'risk' | 'blocker';
}

export interface QuestionValue extends Said {
  readonly status: string;
  readonly answeredBy: string | null;
  readonly answer: string;
  readonly answerCitations: readonly string[];
}

export interface NamedValue extends Cited {
  readonly name: string;
}

export interface MentionValue extends Cited {
  /** `PR`, `issue`, `commit`: what stands before the number. */
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
  readonly code: readonly TouchedCode[];
  /** The proved claims for a prompt block; none: its fallback. */
  readonly claimsFor: (instruction: string) => readonly Claim[];
  /** Who said these segments, as shown, each once, in order of the citations. */
  readonly voicesOf: (citations: readonly string[]) => readonly string[];
  /**
   * Links to the seconds at which an item was said: its first one and up to two others from other turns. Behind a second whose words the model was not sure of
   * stands a mark; what is cited and not shown is marked at the first.
   */
  readonly cite: (citations: readonly string[]) => readonly MarkdownText[];
  /** Link to a second of the recording; nothing for a time that is not known. */
  readonly at: (seconds: number | null) => MarkdownText;
}

/** The first says what it is about; the last ones settle it, so they are kept when there are more. */
const FIRST_CITATIONS = 1;
const LAST_CITATIONS = 2;

export function createNoteView(input: NoteInput): NoteView {
  const { recordingLink, language } = input;
  const naming = createNaming(input);
  const heard = heardSegments(input);
  const turns = turnsOf(heard, naming.voice);
  const segments = new Map(heard.map((segment) => [segment.id, segment]));
  const turnOf = new Map(turns.flatMap((turn) => turn.segmentIds.map((id) => [id, turn] as const)));
  const at = (seconds: number | null): MarkdownText => timeLink(recordingLink, seconds);
  const words = wordsOf(language);
  const cite = (citations: readonly string[]): readonly MarkdownText[] => {
    const starts = new Map<Turn | string, number>();
    const unclear = new Set<number>();
    for (const id of citations) {
      const segment = segments.get(id);
      const place = turnOf.get(id) ?? id;
      if (typeof segment?.startSeconds === 'number' && !starts.has(place)) starts.set(place, Math.floor(segment.startSeconds));
      const start = starts.get(place);
      if (segment !== undefined && isUnclear(segment) && start !== undefined) unclear.add(start);
    }
    const seconds = [...new Set(starts.values())];
    const isShown = (index: number): boolean => index < FIRST_CITATIONS || index >= seconds.length - LAST_CITATIONS;
    if (seconds.some((second, index) => unclear.has(second) && !isShown(index))) unclear.add(seconds[0]!);
    return seconds.filter((_, index) => isShown(index)).map((second) => (unclear.has(second) ? markedTime(at(second), words) : at(second)));
  };
  return {
    values: valuesOf(input, naming, turns, segments),
    words,
    naming,
    recording: recordingLink,
    language,
    code: input.code ?? [],
    voicesOf: (citations) => [...new Set(citations.flatMap((id) => segments.get(id)?.speaker ?? []).map(naming.voice))],
    claimsFor: (instruction) => input.answers?.find((answer) => answer.instruction === instruction)?.claims ?? [],
    cite,
    at,
  };
}

function heardSegments({ transcript, untimed }: NoteInput): readonly HeardSegment[] {
  return transcript.segments.map((segment) => (untimed?.has(segment.id) === true ? { ...segment, startSeconds: null, endSeconds: null } : segment));
}

/** Where a part of it has no time, it lasts as long as the parts that have one. */
function topicValue(topic: Topic, segments: ReadonlyMap<string, HeardSegment>): TopicValue {
  const cited = topic.citations.flatMap((id) => segments.get(id) ?? []);
  const timed = cited.filter(({ startSeconds }) => startSeconds !== null);
  if (timed.length === cited.length) return topic;
  return { ...topic, startSeconds: timed[0]?.startSeconds ?? null, endSeconds: timed.at(-1)?.endSeconds ?? null };
}

/** Nothing lasts no time: 0 stands for a length that is not known. */
function knownLength({ meeting, transcript }: NoteInput): number | null {
  return meeting.durationSeconds || transcript.durationSeconds || null;
}

function valuesOf(input: NoteInput, naming: Naming, turns: readonly Turn[], segments: ReadonlyMap<string, HeardSegment>): NoteValues {
  const { meeting, transcript, minutes, registry } = input;
  const title = oneLine(meeting.title ?? transcript.title ?? '') || wordsOf(input.language).meeting;
  const repositoryOf = createRepositoryOf({ mentions: minutes.mentions, registry, title, segments: transcript.segments });
  const said = <Item extends Cited>(item: Item): Item & { readonly saidBy: string } => ({
    ...item,
    saidBy: naming.voice(segments.get(item.citations[0] ?? '')?.speaker ?? 'Unknown'),
  });
  const questions = minutes.questions.map((question) => ({
    ...said(question),
    answeredBy: question.answeredBy === null ? null : naming.person(question.answeredBy, question.answerCitations),
    answer: question.answerCitations.map((id) => oneLine(segments.get(id)?.text ?? '')).filter((text) => text !== '').reduce(joinText, ''),
  }));
  const values = {
    meeting: {
      title,
      startedAt: meeting.startedAt ?? transcript.startedAt ?? null,
      durationSeconds: knownLength(input),
    },
    language: input.language,
    ...peopleOf(input, naming, turns),
    projects: distinctTargets(minutes.mentions, 'project').map(({ target, citations }) => ({ name: target, citations })),
    decisions: minutes.decisions.map(said),
    actions: minutes.actions.map((action) => ({
      ...said(action),
      owner: action.owner === null ? null : naming.person(action.owner, action.citations),
    })),
    questions,
    openQuestions: questions.filter(({ status }) => status === 'open'),
    answeredQuestions: questions.filter(({ status }) => status === 'answered'),
    risks: minutes.risks.map(said),
    topics: minutes.topics.map((topic) => topicValue(topic, segments)),
    pullRequests: linked('pull_request', minutes.mentions, repositoryOf),
    issues: linked('issue', minutes.mentions, repositoryOf),
    commits: linked('commit', minutes.mentions, repositoryOf),
    code: (input.code ?? []).flatMap(({ target, symbols }) => symbols.map((symbol) => ({ ...symbol, change: target }))),
    turns,
  };
  return withExtracts(values, {
    sentences: () => sentencesOf([...segments.values()], naming.voice),
    exchanges: () => exchangesOf(questions, turns),
  });
}

/** What a template may take out of the transcript; made only when it does. */
function withExtracts(
  values: Omit<NoteValues, Extract>,
  { sentences: spoken, exchanges }: { readonly sentences: () => readonly Sentence[]; readonly exchanges: () => readonly Exchange[] },
): NoteValues {
  const sentences = once(spoken);
  const made = { sentences, timeline: once(() => timelineOf(sentences())), exchanges: once(exchanges), voices: once(() => voicesOf(values.turns)) };
  const getters = Object.entries(made).map(([name, get]) => [name, { get, enumerable: true }] as const);
  return Object.defineProperties(values, Object.fromEntries(getters)) as NoteValues;
}
type Extract = 'sentences' | 'timeline' | 'exchanges' | 'voices';

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
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

const mentionLabels = { pull_request: 'PR', issue: 'issue', commit: 'commit' };

function linked(kind: keyof typeof mentionLabels, mentions: readonly Mention[], repositoryOf: RepositoryOf): readonly MentionValue[] {
  return distinctTargets(mentions, kind).map((mention) => ({ ...mention, label: mentionLabels[kind], url: mentionUrl(kind, mention.target, repositoryOf(kind, mention.target)) }));
}
