/** People, projects, pull requests, issues and dates that were named, each with its target. */
import type { Mention } from '#schemas/minutes';
import { findDates } from '../dates/due.ts';
import type { Meeting, Sentence } from '../meeting.ts';
import type { Roster } from '../names/roster.ts';

type Found = Pick<Mention, 'kind' | 'text' | 'target'>;

/** One mention per target and kind, in order of first mention, citing every segment that names it. */
export function extractMentions(meeting: Meeting, roster: Roster, today: string | null): Mention[] {
  const mentions = new Map<string, Found & { citations: Set<string> }>();
  for (const sentence of meeting.sentences) {
    for (const found of mentionsIn(sentence, roster, today)) {
      const key = `${found.kind} ${found.target}`;
      const known = mentions.get(key) ?? { ...found, citations: new Set<string>() };
      for (const id of sentence.segmentIds) known.citations.add(id);
      mentions.set(key, known);
    }
  }
  return [...mentions.values()].map((mention) => ({ ...mention, citations: [...mention.citations] }));
}

function mentionsIn(sentence: Sentence, roster: Roster, today: string | null): Found[] {
  const { said, language, references } = sentence;
  const slice = (start: number, end: number) => said.slice(start, end);
  const isFree = (start: number, end: number) => !references.some((reference) => reference.start < end && start < reference.end);
  return [
    ...references.map(({ kind, start, end, target }): Found => ({ kind, text: slice(start, end), target })),
    ...roster.people.find(said).map(({ start, end, name }): Found => ({ kind: 'person', text: slice(start, end), target: name })),
    ...roster.projects.find(said).map(({ start, end, name }): Found => ({ kind: 'project', text: slice(start, end), target: name })),
    ...findDates(said, language, today)
      .filter(({ start, end, date }) => date !== null && isFree(start, end))
      .map(({ start, end, date }): Found => ({ kind: 'date', text: slice(start, end), target: date! })),
  ];
}
