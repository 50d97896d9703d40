/** People, projects, pull requests, issues, commits and dates that were named, each with its target. */
import type { Mention } from '#schemas/minutes';
import type { Meeting, Sentence } from '../meeting.ts';
import type { NameHit } from '../../correction/names/name-index.ts';
import type { Roster } from '../names/roster.ts';
import { createDateReader, type DateMentioned } from './dates-mentioned.ts';

type Found = Pick<Mention, 'kind' | 'text' | 'target' | 'confidence'> & { readonly cue: string };

/** One mention per target and kind, in order of first mention, citing every segment that names it. */
export function extractMentions(meeting: Meeting, roster: Roster, today: string | null): Mention[] {
  const mentions = new Map<string, { readonly found: Found; readonly citations: Set<string>; readonly cues: Set<string> }>();
  const readDates = createDateReader(today);
  for (const sentence of meeting.sentences) {
    for (const found of mentionsIn(sentence, roster, readDates(sentence))) {
      const key = `${found.kind} ${found.target}`;
      const known = mentions.get(key) ?? { found, citations: new Set<string>(), cues: new Set<string>() };
      for (const id of sentence.segmentIds) known.citations.add(id);
      known.cues.add(found.cue);
      // The surest way in which it was named tells its words.
      mentions.set(key, found.confidence > known.found.confidence ? { ...known, found } : known);
    }
  }
  return [...mentions.values()].map(({ found: { kind, text, target, confidence }, citations, cues }) => ({ kind, text, target, citations: [...citations], confidence, cues: [...cues] }));
}

function mentionsIn({ said, references }: Sentence, roster: Roster, dates: readonly DateMentioned[]): Found[] {
  const slice = (start: number, end: number) => said.slice(start, end);
  const isFree = (start: number, end: number) => !references.some((reference) => reference.start < end && start < reference.end);
  return [
    ...references.map(({ kind, start, end, target, cue, confidence }): Found => ({ kind, text: slice(start, end), target, cue, confidence })),
    // Who is meant by a name that several bear stays text.
    ...roster.people.find(said).filter(({ start, end, name }) => isFree(start, end) && !roster.shared.has(name)).map((hit) => named('person', hit, slice(hit.start, hit.end))),
    ...roster.projects.find(said).filter(({ start, end }) => isFree(start, end)).map((hit) => named('project', hit, slice(hit.start, hit.end))),
    ...dates.filter(({ start, end }) => isFree(start, end)).map(({ start, end, date }): Found => ({ kind: 'date', text: slice(start, end), target: date, cue: 'expression of time', confidence: 0.93 })),
  ];
}

function named(kind: 'person' | 'project', { name, isExact }: NameHit, text: string): Found {
  if (!isExact) return { kind, text, target: name, cue: `“${text}” sounds like ${name}`, confidence: 0.75 };
  return { kind, text, target: name, cue: text === name ? 'full name' : 'first name or alias', confidence: text === name ? 0.97 : 0.92 };
}
