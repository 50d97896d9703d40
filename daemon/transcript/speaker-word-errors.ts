/**
 * Concatenated minimum-permutation word error rate (cpWER): all words of a speaker in a row, voices paired with speakers so that
 * the fewest words are wrong. A word given to the wrong voice is missing in one and added in the other.
 *
 * Source: Watanabe et al. 2020, CHiME-6 Challenge. Instead of trying every permutation the pairing is solved as an assignment, which
 * gives the same minimum for any number of speakers. Pure.
 */
import { optimalAssignment } from '../segments/optimal-assignment.ts';
import { countErrors, normalizedWords, sumErrors, type ErrorCount } from './word-error-rate.ts';

/** Something that somebody said; the order in the list is the order in time. */
export interface SpokenText {
  readonly speaker: string;
  readonly text: string;
}

export interface SpeakerWordErrors extends ErrorCount {
  /** Speaker of the reference → voice of the hypothesis. A speaker with no voice left is absent. */
  readonly pairing: ReadonlyMap<string, string>;
}

export function countSpeakerWordErrors(reference: readonly SpokenText[], hypothesis: readonly SpokenText[]): SpeakerWordErrors {
  const [spoken, heard] = [wordsBySpeaker(reference), wordsBySpeaker(hypothesis)];
  const [speakers, voices] = [[...spoken.keys()], [...heard.keys()]];
  // Square, with silent speakers and voices: whoever is left over is paired with silence, which costs all of his words.
  const size = Math.max(speakers.length, voices.length);
  const counts = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => countErrors(spoken.get(speakers[row] ?? '') ?? [], heard.get(voices[column] ?? '') ?? [])),
  );
  const columns = optimalAssignment(counts.map((row) => row.map((count) => -errorsOf(count))));
  const pairing = new Map<string, string>();
  const paired: ErrorCount[] = [];
  for (const [row, column] of columns.entries()) {
    if (column === null) continue;
    paired.push(counts[row]![column]!);
    const [speaker, voice] = [speakers[row], voices[column]];
    if (speaker !== undefined && voice !== undefined) pairing.set(speaker, voice);
  }
  return { ...sumErrors(paired), pairing };
}

function errorsOf({ substitutions, deletions, insertions }: ErrorCount): number {
  return substitutions + deletions + insertions;
}

/** Normalised after joining: a number may begin in one utterance and end in the next. Who said no word is left out. */
function wordsBySpeaker(texts: readonly SpokenText[]): Map<string, string[]> {
  const bySpeaker = [...Map.groupBy(texts, ({ speaker }) => speaker)];
  const words = bySpeaker.map(([speaker, said]) => [speaker, normalizedWords(said.map(({ text }) => text).join(' '))] as const);
  return new Map(words.filter(([, said]) => said.length > 0));
}
