/** Small meetings for tests of prompts. */
import { createHash } from 'node:crypto';
import type { Segment } from '#schemas/transcript';
import type { AnswerMemory } from '../ask-prompt.ts';
import type { Material } from '../verification/evidence.ts';

/** Segments `s1`, `s2`, … five seconds each. */
export function segmentsOf(said: readonly (readonly [speaker: string, text: string])[]): Segment[] {
  return said.map(([speaker, text], index) => ({ id: `s${index + 1}`, startSeconds: index * 5, endSeconds: index * 5 + 5, speaker, text, words: [] }));
}

export function materialFor(said: readonly (readonly [speaker: string, text: string])[]): Material {
  return {
    segments: segmentsOf(said),
    speakerName: (speaker) => speaker,
    people: [...new Set(said.map(([speaker]) => speaker))].map((name) => ({ name, forms: [] })),
    today: '2026-11-20',
  };
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An answer memory in the process; `size` counts what it holds. */
export function createMemory(): AnswerMemory & { readonly size: () => number } {
  const kept = new Map<string, unknown>();
  return {
    get: (parts) => kept.get(JSON.stringify(parts)),
    put: (parts, value) => {
      kept.set(JSON.stringify(parts), value);
    },
    size: () => kept.size,
  };
}
