/** Sentences with the mentions that they hold, and how the rules are held against them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Registry } from '#schemas/minutes';
import { extractMinutes } from '../extract-minutes.ts';
import { transcriptOf } from '../passages/passage.ts';

const mentionSchema = z.strictObject({
  kind: z.string(),
  target: z.string(),
  /** Neither its presence nor its absence counts. */
  optional: z.boolean().default(false),
});
const aliases = z.array(z.string()).default([]);
const fileSchema = z.strictObject({
  language: z.enum(['en', 'zh']),
  startedAt: z.string(),
  registry: z.strictObject({
    people: z.array(z.strictObject({ name: z.string(), aliases })),
    projects: z.array(z.strictObject({ name: z.string(), aliases, repository: z.string().nullable().default(null) })),
  }),
  sentences: z.array(z.strictObject({ text: z.string(), mentions: z.array(mentionSchema) })),
});
export type SentenceFile = z.infer<typeof fileSchema>;

/** One of the files beside this one by its name, or any by its path. */
export function readSentences(name: string): SentenceFile {
  const path = name.endsWith('.json') ? name : join(import.meta.dirname, `${name}.json`);
  return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

export interface MentionScore {
  found: number;
  right: number;
  gold: number;
  readonly misses: string[];
}

function registryOf({ registry: { people, projects } }: SentenceFile): Registry {
  return {
    people: people.map((person) => ({ ...person, path: `People/${person.name}.md` })),
    projects: projects.map((project) => ({ ...project, path: `Projects/${project.name}.md` })),
  };
}

/** Each sentence as a meeting of its own; a mention is right when kind and target are. */
export function scoreMentions(file: SentenceFile): MentionScore {
  const { startedAt, sentences } = file;
  const registry = registryOf(file);
  const score: MentionScore = { found: 0, right: 0, gold: 0, misses: [] };
  for (const { text, mentions } of sentences) {
    const keyOf = ({ kind, target }: { readonly kind: string; readonly target: string }) => `${kind} ${target}`;
    const ours = new Set(extractMinutes(transcriptOf([['Speaker 1', text]]), { registry, startedAt }).mentions.map(keyOf));
    const wanted = mentions.filter(({ optional }) => !optional).map(keyOf);
    const waived = new Set(mentions.filter(({ optional }) => optional).map(keyOf));
    const counted = [...ours].filter((key) => !waived.has(key));
    const right = wanted.filter((key) => ours.has(key));
    score.found += counted.length;
    score.gold += wanted.length;
    score.right += right.length;
    score.misses.push(
      ...counted.filter((key) => !wanted.includes(key)).map((key) => `too much: ${key}: ${text}`),
      ...wanted.filter((key) => !ours.has(key)).map((key) => `missed: ${key}: ${text}`),
    );
  }
  return score;
}
