/** Pure: what ffmpeg says on standard error, at `-loglevel level+info`. */
import type { ProgramEnd } from '../run-program.ts';

/** Frames that its decoders could not decode. */
export function countDecodeErrors({ firstWords, lastWords }: Pick<ProgramEnd, 'firstWords' | 'lastWords'>): number {
  const words = firstWords === lastWords ? firstWords : `${firstWords}\n${lastWords}`;
  return words.match(/Error while decoding stream|Error submitting packet to decoder|Decoding error:/g)?.length ?? 0;
}

export function saysNoAudio(words: string): boolean {
  return words.includes("Stream map '0:a:0' matches no streams");
}

/** The file went away between two looks at it. */
export function saysMissing(words: string): boolean {
  return /^\[error\] file:.*: No such file or directory$/m.test(words);
}

/** `avi/mp3`, for formats that only ffmpeg knows. */
export function readInputFormat(words: string): string {
  const container = /Input #0, ([^,\s]+)/.exec(words)?.[1] ?? 'unknown';
  const codec = /Stream #0:\d+.*?: Audio: (\w+)/.exec(words)?.[1] ?? 'unknown';
  return `${container}/${codec}`;
}
