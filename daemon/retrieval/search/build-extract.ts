/** Pure: a found document as an extract that cites its seconds. */
import type { Extract, ExtractLine } from '../retrieval.ts';
import { focusOn } from './focus.ts';
import type { FoundDocument, FoundSegment } from './found-document.ts';
import type { GraphNeighbours } from './graph-neighbours.ts';

export interface ExtractParts {
  readonly question: string;
  readonly graph: GraphNeighbours;
  /** Segments that the asked people spoke, when that was asked. */
  readonly spoken: ReadonlySet<string> | null;
}

export interface BuiltExtract {
  readonly extract: Omit<Extract, 'score'>;
  /** False when the asked person only speaks beside the words that were asked about. */
  readonly isByAsked: boolean;
}

/** Null when what was asked about is not said by, or right beside, the people who were asked for. */
export function buildExtract(document: FoundDocument, { question, graph, spoken }: ExtractParts): BuiltExtract | null {
  const { kind, key, language, recordingId, path, title, startedAt } = document;
  const isPassage = kind === 'passage';
  const focus = focusOn(document.segments, question, language);
  const cited = isPassage && document.segments.length > 1 ? focus.segments : document.segments;
  const isAsked = ({ name }: FoundSegment): boolean => spoken === null || spoken.has(`${recordingId}#${name}`);
  if (spoken !== null && !cited.some(isAsked)) return null;
  const lines = cited.map((segment) => lineOf(segment, recordingId, graph));
  const speakers = new Set(lines.map(({ speaker }) => speaker));
  const segmentIds = lines.map(({ segmentId }) => segmentId);
  const [first, last] = [lines[0], lines.at(-1)];
  return {
    isByAsked: focus.naming.size === 0 || [...focus.naming].some(isAsked),
    extract: {
      ...{ kind, recordingId, path, startedAt, segmentIds },
      text: isPassage && document.segments.length > 1 ? written(lines, speakers.size) : document.text,
      meetingTitle: title,
      startSeconds: first?.startSeconds ?? null,
      endSeconds: last?.endSeconds ?? null,
      speaker: speakers.size === 1 ? first!.speaker : null,
      lines: isPassage ? lines : [],
      ...graph.of({ recordingId, path, item: key, segmentIds }),
    },
  };
}

function lineOf({ name, speaker, text, startMs, endMs }: FoundSegment, recordingId: string | null, graph: GraphNeighbours): ExtractLine {
  const named = recordingId === null ? null : graph.speaker(recordingId, name);
  return { segmentId: name, speaker: named ?? speaker, text, startSeconds: secondsOf(startMs), endSeconds: secondsOf(endMs) };
}

const secondsOf = (milliseconds: number | null): number | null => (milliseconds === null ? null : milliseconds / 1000);

/** Neighbouring segments of one speaker are one line. */
function written(lines: readonly ExtractLine[], speakers: number): string {
  if (speakers === 1) return lines.map(({ text }) => text).join(' ');
  const turns: { speaker: string; texts: string[] }[] = [];
  for (const { speaker, text } of lines) {
    if (turns.at(-1)?.speaker === speaker) turns.at(-1)!.texts.push(text);
    else turns.push({ speaker, texts: [text] });
  }
  return turns.map(({ speaker, texts }) => `${speaker}: ${texts.join(' ')}`).join('\n');
}
