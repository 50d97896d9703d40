/** Transcripts for tests: who says what, a word every half second. */
import type { Registry } from '#schemas/minutes';
import type { Segment, Transcript } from '#schemas/transcript';
import { readWords } from '../../transcript/writing.ts';

export interface HeardOptions {
  readonly language?: string;
  readonly confidence?: number;
}

export function heard(texts: readonly string[], { language = 'en', confidence }: HeardOptions = {}): Transcript {
  const segments = texts.map((text, index): Segment => {
    const said = readWords(text, language);
    const start = index * 100;
    const words = said.map((word, place) => ({ text: word, startSeconds: start + place / 2, endSeconds: start + place / 2 + 0.5 }));
    return { id: `s${index + 1}`, speaker: 'Speaker 1', startSeconds: start, endSeconds: start + said.length / 2, text, words, ...(confidence === undefined ? {} : { confidence }) };
  });
  return { recordingId: '', language, durationSeconds: texts.length * 100, model: 'moonshine-base', segments };
}

export function vaultOf(people: readonly string[], projects: readonly string[] = []): Registry {
  return {
    people: people.map((name) => ({ name, aliases: [], path: `People/${name}.md` })),
    projects: projects.map((name) => ({ name, aliases: [], path: `Projects/${name}.md`, repository: null })),
  };
}
