/**
 * Minutes from a transcript by rules, in English and Chinese. No language model, no disk, no network, no clock.
 *
 * The rules see a meeting in three layers: sentences in one normalised view (meeting.ts), acts (who promises, asks,
 * proposes, settles: acts/), and items built from acts across turns (decisions/, actions/, questions/).
 */
import type { Minutes, Registry } from '#schemas/minutes';
import type { TranscriptInput } from '#schemas/transcript';
import { readActs } from './acts/read-acts.ts';
import { extractActions } from './actions/extract-actions.ts';
import { localDay } from './dates/calendar.ts';
import { extractDecisions } from './decisions/extract-decisions.ts';
import { readMeeting } from './meeting.ts';
import { extractMentions } from './mentions/extract-mentions.ts';
import { heardNames } from './names/heard-names.ts';
import { nameSpeakers } from './names/name-speakers.ts';
import { attendeeName, buildRoster } from './names/roster.ts';
import { isVoiceLabel } from './names/voice-label.ts';
import { voiceNames } from './names/voice-names.ts';
import { extractQuestions } from './questions/extract-questions.ts';
import { extractTopics } from './topics/extract-topics.ts';

export interface MinutesContext {
  /** People and projects that the vault knows. */
  readonly registry: Registry;
  /** ISO date-time with offset, the meeting's local time; null when unknown: then nothing gets a due date. */
  readonly startedAt: string | null;
}

/** Less sure items are left out. */
export const shownConfidence = 0.5;

export function extractMinutes(transcript: TranscriptInput, { registry, startedAt }: MinutesContext): Minutes {
  const today = localDay(startedAt);
  const attendees = transcript.attendees ?? [];

  // 1. Who may be named: the registry, the attendees, labels that are names, names that are heard.
  const labels = [...new Set(transcript.segments.map(({ speaker }) => speaker))].filter((label) => !isVoiceLabel(label));
  const roster = buildRoster(registry, [...attendees.map(attendeeName), ...labels, ...heardNames(transcript.segments.map(({ text }) => text))]);

  // 2. Segments to sentences, sentences to acts.
  const meeting = readMeeting(transcript, roster);
  const spoken = readActs(meeting, roster);

  // 3. Voices to people.
  const speakers = nameSpeakers(spoken, meeting.voices, roster, attendees);
  const names = voiceNames(speakers);

  // 4. Acts to items, each citing its segments.
  const isShown = ({ confidence }: { confidence: number }) => confidence >= shownConfidence;
  return {
    decisions: extractDecisions(spoken, meeting.voices.length).filter(isShown),
    actions: extractActions(spoken, names, today).filter(isShown),
    questions: extractQuestions(spoken, names).filter(isShown),
    topics: extractTopics(meeting),
    mentions: extractMentions(meeting, roster, today),
    speakers,
  };
}
