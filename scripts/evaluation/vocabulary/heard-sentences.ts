/** Sentences with and without names that were spoken by synthetic voices and heard by Moonshine base (hear-sentences.ts made the file). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Registry } from '#schemas/minutes';
import { vocabularyOf, type Vocabulary } from '#daemon/correction/vocabulary/vocabulary';

export const halves = ['tuned', 'held-out'] as const;
export const kinds = ['person', 'project', 'term', 'plain'] as const;

const sentenceSchema = z.strictObject({
  /** Of the words: nothing was tuned on those that are held out. */
  half: z.enum(halves),
  kind: z.enum(kinds),
  words: z.array(z.string()),
  voice: z.string(),
  said: z.string(),
  heard: z.string(),
  confidence: z.number(),
});
export type HeardSentence = z.infer<typeof sentenceSchema>;

const wordsSchema = z.strictObject({ people: z.array(z.string()), projects: z.array(z.string()), terms: z.array(z.string()) });
export const plansSchema = z.strictObject({ people: z.array(z.string()), projects: z.array(z.string()), terms: z.array(z.string()), plain: z.array(z.string()) });

export function dataOf<Shape>(name: string, schema: z.ZodType<Shape>): Shape {
  return schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
}

export const heardSentences = (): HeardSentence[] => dataOf('heard-sentences.json', z.array(sentenceSchema));
export const plausibleWords = (): z.infer<typeof wordsSchema> => dataOf('vocabulary.json', wordsSchema);

/** All 200 at once: the words of one half are there to be mistaken for those of the other. */
export function plausibleVocabulary(): Vocabulary {
  const { people, projects, terms } = plausibleWords();
  const registry: Registry = {
    people: people.map((name) => ({ name, aliases: [], path: `People/${name}.md` })),
    projects: projects.map((name) => ({ name, aliases: [], path: `Projects/${name}.md`, repository: null })),
  };
  return vocabularyOf(registry, terms.map((written) => ({ written, heardAs: [] })));
}
