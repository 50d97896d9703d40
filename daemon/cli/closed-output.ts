/** A reader that has seen enough (`colloquy minutes FILE | head -1`) closes the pipe; that is no failure. */

/** As Linux and macOS, as Windows, and as a stream says it that has found out before. */
const CLOSED = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

/**
 * What is written after the reader left goes nowhere, and the command does its work to the end: stores are closed, notes are written. Its
 * status stays its own (0 when it went well) and is not 141 as for a program that the signal stops: nothing failed, and a script with
 * `pipefail` goes on.
 */
export function tolerateClosedOutput(streams: readonly NodeJS.EventEmitter[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!CLOSED.has(error.code ?? '')) throw error;
    });
  }
}
