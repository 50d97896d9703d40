/** Words on the terminal: results on stdout, everything else on stderr. */
import type { Failure } from '#schemas/failure';

export interface Output {
  /** A result; nothing else goes to stdout. */
  result(text: string): void;
  /** Something to know on the way; silent with `--quiet`. */
  say(text: string): void;
  failure(failure: Failure, about?: string): void;
}

export function createOutput(quiet: boolean): Output {
  return {
    result: (text) => {
      process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    say: (text) => {
      if (!quiet) process.stderr.write(`${text}\n`);
    },
    failure: (failure, about) => {
      const heading = about === undefined ? failure.code : `${about}: ${failure.code}`;
      process.stderr.write(`${heading}\n  ${failure.effect}\n  ${failure.cause.replaceAll('\n', '\n  ')}\n  ${failure.tip}\n`);
    },
  };
}

/** `1:02:03`, `4:05` */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** `63 MB` */
export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.round(bytes / 1e6)} MB`;
}
