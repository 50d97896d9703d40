/** Extracts as what sentences are verified against: those of one meeting together, none the context of another. Pure. */
import type { Segment } from '#schemas/transcript';
import type { Material, PersonForms } from '../../prompts/verification/evidence.ts';
import type { DataLine } from './answer-words.ts';

/** What is read of an extract (daemon/retrieval). */
export interface AnswerExtract {
  readonly text: string;
  /** Null for a note that is no meeting's. */
  readonly recordingId: string | null;
  /** ISO 8601 in UTC; null where it is not known. */
  readonly startedAt: string | null;
  readonly speaker: string | null;
  readonly path: string | null;
  readonly lines: readonly { readonly segmentId: string; readonly speaker: string; readonly text: string }[];
  readonly people: readonly { readonly name: string | null }[];
}

export interface ExtractLine extends DataLine {
  /** Place of its extract, from 0. */
  readonly extract: number;
  readonly source: string;
}

/** Each line under an id of its own: `s1`, `s2`, … */
export function linesOf(extracts: readonly AnswerExtract[]): ExtractLine[] {
  const lines = extracts.flatMap((extract, index) => {
    const source = extract.recordingId ?? extract.path ?? `extract ${index}`;
    const said = extract.lines.length > 0 ? extract.lines : [{ speaker: extract.speaker ?? '', text: extract.text }];
    return said.map(({ speaker, text }) => ({ speaker, text, extract: index, source }));
  });
  return lines.map((line, index) => ({ id: `s${index + 1}`, ...line }));
}

export function materialOf(source: string, lines: readonly ExtractLine[], extracts: readonly AnswerExtract[]): Material {
  const own = lines.filter((line) => line.source === source);
  const segments: Segment[] = [];
  for (const [index, { id, speaker, text, extract }] of own.entries()) {
    // Silence between extracts: what stands beside a line in the list was not said beside it.
    if (index > 0 && own[index - 1]!.extract !== extract) segments.push(segment(`${id}-before`, '', ''));
    segments.push(segment(id, speaker, text));
  }
  const names = new Set([...lines.map(({ speaker }) => speaker), ...extracts.flatMap(({ people }) => people.flatMap(({ name }) => name ?? []))].filter((name) => name !== ''));
  const people = [...names].map((name): PersonForms => ({ name, forms: /\p{Script=Latin}/u.test(name) ? name.split(/\s+/u).slice(0, 1).filter((form) => form !== name) : [] }));
  const startedAt = extracts[own[0]!.extract]!.startedAt;
  return { segments, speakerName: (speaker) => speaker, people, today: startedAt === null ? null : startedAt.slice(0, 10) };
}

function segment(id: string, speaker: string, text: string): Segment {
  return { id, startSeconds: 0, endSeconds: 0, speaker, text, words: [] };
}
