/**
 * Voices of nobody, as strangers to compare with: the synthetic voices of the bundled sample, spoken faster and slower until they are other
 * voices, in four channels (as recorded, by telephone, in a room, far off). Made by scripts/train-voices.ts; no person's numbers are in it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unit } from '../segments/vectors.ts';
import { Voiceprint } from './voiceprint.ts';

interface CohortFile {
  /** One signed byte a dimension, base64. */
  readonly voices: readonly { readonly seconds: number; readonly values: string }[];
}

let opened: readonly Voiceprint[] | null = null;

export function cohort(): readonly Voiceprint[] {
  return (opened ??= readCohort().map(({ seconds, values }) => new Voiceprint(unit(Float32Array.from(new Int8Array(Buffer.from(values, 'base64')))), seconds)));
}

function readCohort(): CohortFile['voices'] {
  return (JSON.parse(readFileSync(join(import.meta.dirname, 'cohort.json'), 'utf8')) as CohortFile).voices;
}
