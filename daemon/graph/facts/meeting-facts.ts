/** Pure: what a recording contributes to the graph: its meeting, who was there and spoke, and everything that its minutes hold. */
import type { Contribution, Fact, Reference } from '#schemas/facts';
import type { Minutes } from '#schemas/minutes';
import { isVoiceLabel } from '../../minutes/names/voice-label.ts';
import { accountWritten, isFullName, isName, plainName } from '../identity/person-names.ts';
import { byId, known, node, person, project, related, utc } from './fact-words.ts';
import { itemFacts } from './item-facts.ts';
import { mentionFacts } from './mention-facts.ts';

export interface MeetingRecord {
  /** Names the recording, or a transcript from elsewhere. */
  readonly recordingId: string;
  readonly title: string | null;
  /** ISO 8601. */
  readonly startedAt: string | null;
  readonly durationSeconds: number | null;
  readonly language: string | null;
  /** As the calendar or the transcript writes them: `Ana Silva`, `Ana Silva <ana@example.org>`. */
  readonly attendees: readonly string[];
  /** A project's name or `owner/repo`, when the source says it. */
  readonly project: string | null;
  readonly segments: readonly { readonly id: string; readonly startSeconds?: number | undefined; readonly endSeconds?: number | undefined; readonly speaker: string; readonly text: string }[];
  /** What heard the words: `moonshine-base`. */
  readonly model: string;
}

export interface MeetingFactsOptions {
  /** A voice is somebody only at or above this confidence. */
  readonly nameThreshold: number;
  /** `minutes/2`: what found the items, with its version. */
  readonly extractor: string;
}

export function meetingFacts(record: MeetingRecord, minutes: Minutes, { nameThreshold, extractor }: MeetingFactsOptions): Contribution {
  const { recordingId } = record;
  const meeting = byId('Meeting', recordingId);
  const segment = (id: string): Reference => byId('Segment', `${recordingId}#${id}`);
  const segmentIds = new Set(record.segments.map(({ id }) => id));
  const attendees = record.attendees.map(readAttendee).filter(({ name }) => isName(name));
  const voices = new Map(minutes.speakers.filter(({ confidence }) => confidence >= nameThreshold).map((named) => [named.speaker, named]));
  const projectsNamed = projectsIn(minutes, record);
  const said = { recording_id: recordingId, extractor };
  const shared = { meeting, segment: (id: string) => (segmentIds.has(id) ? segment(id) : null), said };

  const facts: Fact[] = [
    node(meeting, known({ title: record.title, started_at: record.startedAt === null ? null : utc(record.startedAt), duration_s: record.durationSeconds, series: seriesOf(record.title), language: record.language, ...said, confidence: 1 })),
    ...attendees.flatMap(({ name, email }) => [related(person(name), 'ATTENDED', meeting, { ...said, extractor: 'attendees', confidence: 0.9 }), ...addressFacts(name, email)]),
    ...[...voices.values()].map((voice) => related(person(voice.person), 'ATTENDED', meeting, { ...said, ...namedBy(voice), confidence: voice.confidence })),
    ...projectFacts(record, minutes, projectsNamed, meeting, said),
    ...record.segments.flatMap(({ id, startSeconds, endSeconds, speaker, text }) => {
      const heard = { recording_id: recordingId, extractor: `transcript/${record.model}` };
      const voice = voices.get(speaker);
      return [
        node(segment(id), known({ start_ms: milliseconds(startSeconds), end_ms: milliseconds(endSeconds), text, speaker, ...heard, confidence: 1 })),
        related(segment(id), 'PART_OF', meeting, { ...heard, confidence: 1 }),
        ...(voice === undefined ? [] : [related(segment(id), 'SPOKEN_BY', person(voice.person), { ...said, ...namedBy(voice), confidence: voice.confidence })]),
      ];
    }),
    ...itemFacts(minutes, shared, isPerson),
    ...mentionFacts(minutes, shared),
  ];
  const names = new Set([...attendees.map(({ name }) => name), ...[...voices.values()].map((voice) => voice.person), ...minutes.actions.flatMap(({ owner }) => (owner !== null && isPerson(owner) ? [owner] : []))]);
  return {
    source: `recording:${recordingId}`,
    rank: 'recording',
    context: { attendees: [...new Set([...attendees.map(({ name }) => name), ...[...voices.values()].map((voice) => voice.person)])].sort(), project: record.project, projectsNamed },
    facts: [...facts, ...[...names].flatMap(loginFact), ...[...names].filter(isFullName).map((name): Fact => ({ fact: 'account', account: `name:${plainName(name)}`, names: [name], sameAs: [] }))],
  };
}

/** Who somebody is by the sound of the voice is no finding of the minutes' rules. */
function namedBy({ source }: Minutes['speakers'][number]): { extractor?: string } {
  return source === 'voice_profile' ? { extractor: source } : {};
}

/** An owner may also be a voice that nobody named. */
function isPerson(name: string): boolean {
  return isName(name) && !isVoiceLabel(name);
}

/** Null for what is no time of a recording. */
function milliseconds(seconds: number | undefined): number | null {
  const rounded = Math.round((seconds ?? Number.NaN) * 1000);
  return Number.isSafeInteger(rounded) ? rounded : null;
}

/** `Ana Silva <ana@example.org>`; an address alone stands for whoever has it. */
function readAttendee(text: string): { name: string; email: string | null } {
  const match = /^(?<name>[^<]*)<(?:mailto:)?(?<email>[^<>\s]+@[^<>\s]+)>$/iu.exec(text.trim())?.groups ?? /^(?<name>)(?:mailto:)?(?<email>[^<>\s@]+@[^<>\s@]+)$/iu.exec(text.trim())?.groups;
  if (match === undefined) return { name: text.trim(), email: null };
  const name = match.name!.trim().replaceAll(/^"|"$/gu, '');
  return { name: name === '' ? match.email!.toLowerCase() : name, email: match.email!.toLowerCase() };
}

/** `@asilva`: an account, whoever's it is. */
function loginFact(name: string): Fact[] {
  const account = accountWritten(name);
  return account?.startsWith('login:') === true ? [{ fact: 'account', account, names: [], sameAs: [] }] : [];
}

function addressFacts(name: string, email: string | null): Fact[] {
  return email === null ? [] : [{ fact: 'account', account: `email:${email}`, names: name === email ? [] : [name], sameAs: [] }];
}

/** `Atlas stand-up` of `2026-11-20 Atlas stand-up #12`: what the meetings of a series have in common. */
function seriesOf(title: string | null): string | null {
  if (title === null) return null;
  const plain = title
    .replaceAll(/\d{4}[-./]?\d{2}[-./]?\d{2}|\d{1,2}[:.]\d{2}|第?\s*\d+\s*[次周期]|#?\b\d+\b/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  return plain === '' ? null : plain;
}

/** The most spoken of first; one that the title names before all. */
function projectsIn({ mentions }: Minutes, { title }: MeetingRecord): string[] {
  const projects = mentions.filter(({ kind }) => kind === 'project').sort((one, other) => other.citations.length - one.citations.length || (one.target < other.target ? -1 : 1));
  const names = projects.map(({ target }) => target);
  const titled = names.filter((name) => title?.toLowerCase().includes(name.toLowerCase()) === true);
  return titled.length === 1 ? titled : names;
}

/** The meeting is of the project that is told, or of the only one that is spoken of. */
function projectFacts({ project: told }: MeetingRecord, { mentions }: Minutes, named: readonly string[], meeting: Reference, said: { recording_id: string; extractor: string }): Fact[] {
  if (told !== null) return [related(meeting, 'PART_OF', project(told), { ...said, extractor: 'transcript', confidence: 1 })];
  const [only] = named;
  if (only === undefined || named.length > 1) return [];
  const { confidence } = mentions.find(({ kind, target }) => kind === 'project' && target === only)!;
  return [related(meeting, 'PART_OF', project(only), { ...said, confidence })];
}
