/** The learned weights, read once. They come with the program and are its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Calibration {
  readonly bias: number;
  readonly weight: number;
}

let read: Calibration | null = null;

export function calibration(): Calibration {
  return (read ??= JSON.parse(readFileSync(join(import.meta.dirname, 'calibration.json'), 'utf8')) as Calibration);
}
