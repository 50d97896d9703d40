/**
 * Minutes from a transcript by rules, in English and Chinese. No language model, no disk, no network, no clock.
 *
 * The rules see a meeting in three layers: sentences in one normalised view (meeting.ts), acts (who promises, asks,
 * proposes, settles: acts/), and items built from acts across turns (decisions/, actions/, questions/).
 */
import type { Minutes, Registry } from '#schemas/minutes';
import type { TranscriptInput } from '#schemas/transcript';
import type { Spoken } from './acts/read-acts.ts';
import { readActs } from './acts/read-acts.ts';
import { extractActions } from './actions/extract-actions.ts';
import { localDay } from './dates/calendar.ts';
import { extractDecisions } from './decisions/extract-decisions.ts';
import { joinIdentical } from './decisions/identical-decisions.ts';
import type { Meeting } from './meeting.ts';
import { longMeetingConfidence } from './learned/confidence.ts';
import { joinLearnedItems } from './learned/join-items.ts';
import { isLongMeeting } from './learned/score-sentences.ts';
import { readMeeting } from './meeting.ts';
import { extractMentions } from './mentions/extract-mentions.ts';
import { heardNames } from './names/heard-names.ts';
import type { HeardMatch } from './names/heard-voices.ts';
import { nameSpeakers } from './names/name-speakers.ts';
import type { Roster } from './names/roster.ts';
import { attendeeName, buildRoster } from './names/roster.ts';
import { isVoiceLabel } from './names/voice-label.ts';
import { voiceNames } from './names/voice-names.ts';
import { extractQuestions } from './questions/extract-questions.ts';
import { extractRisks } from './risks/extract-risks.ts';
import { inSaidScript } from './said-script.ts';
import { shownConfidence, shownMinutes } from './shown-minutes.ts';
import { extractTopics } from './topics/extract-topics.ts';

export interface MinutesContext {
  /** People and projects that the vault knows. */
  readonly registry: Registry;
  /** ISO date-time with offset, the meeting's local time; null when unknown: then nothing gets a due date. */
  readonly startedAt: string | null;
  /** Voices that sound like somebody who was enrolled. */
  readonly voices?: readonly HeardMatch[];
  /** Also items of which the rules are not sure enough for a note. */
  readonly all?: boolean;
  /** With the cues that gave each item away. */
  readonly explain?: boolean;
}

export function extractMinutes(transcript: TranscriptInput, { registry, startedAt, voices = [], all = false, explain = false }: MinutesContext): Minutes {
  const today = localDay(startedAt);
  const { meeting, roster, spoken } = readSpoken(transcript, registry, voices.map(({ person }) => person));

  // 3. Voices to people.
  const speakers = nameSpeakers(spoken, meeting.voices, roster, { attendees: transcript.attendees ?? [], known: new Set(registry.people.map(({ name }) => name)), matches: voices });
  const names = voiceNames(speakers);

  // 4. Acts to items, each citing its segments.
  const rules = { decisions: extractDecisions(spoken), actions: extractActions(spoken, names, today) };
  // A long meeting decides without saying so: there a learned model weighs in.
  const items = joinLearnedItems(spoken, rules, { names, today });
  const minutes: Minutes = {
    decisions: joinIdentical(items.decisions),
    actions: items.actions,
    questions: extractQuestions(spoken, names),
    risks: extractRisks(spoken),
    topics: extractTopics(spoken, roster.people),
    mentions: extractMentions(meeting, roster, today),
    speakers,
  };
  return shownMinutes(inSaidScript(minutes, transcript), { all, explain, least: isLongMeeting(spoken) ? longMeetingConfidence : shownConfidence });
}

/** The meeting as its sentences and what each does; what the extractors and the training of their weights begin with. */
export function readSpoken(transcript: TranscriptInput, registry: Registry, enrolled: readonly string[] = []): { readonly meeting: Meeting; readonly roster: Roster; readonly spoken: readonly Spoken[] } {
  // 1. Who may be named: the registry, the attendees, who sounds like somebody, labels that are names, names that are heard.
  const labels = [...new Set(transcript.segments.map(({ speaker }) => speaker))].filter((label) => !isVoiceLabel(label));
  const projects = new Set(registry.projects.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()));
  const heard = heardNames(transcript.segments.map(({ text }) => text), projects);
  const roster = buildRoster(registry, [...(transcript.attendees ?? []).map(attendeeName), ...enrolled, ...labels, ...heard]);
  // 2. Segments to sentences, sentences to acts.
  const meeting = readMeeting(transcript, roster);
  return { meeting, roster, spoken: readActs(meeting, roster) };
}
