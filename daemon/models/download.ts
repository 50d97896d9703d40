/**
 * Downloads to a partial file that outlives the run: what was received is never asked for again (RFC 9110 §14, ranges).
 *
 * The file is complete when this resolves, not yet verified: the caller compares its sum before use.
 */
import { open, rm } from 'node:fs/promises';
import { ExponentialBackoff, handleWhen, retry, type IBackoffFactory, type IRetryBackoffContext } from 'cockatiel';
import { fileSize } from './file-sum.ts';
import type { HttpClient, HttpResponse } from './http-client.ts';

export interface Download {
  readonly url: string;
  /** The partial file; its name must say which content it is a part of. */
  readonly part: string;
  /** When known: an answer of another length is refused. */
  readonly expectedBytes?: number;
  /** When the length is not known: more than this is refused. */
  readonly mostBytes?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly onProgress?: ((receivedBytes: number, totalBytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface DownloadSettings {
  readonly http: HttpClient;
  /** A connection that says nothing for this long is given up, and tried again. */
  readonly silenceMs?: number;
  /** Tries in a row that bring not one byte. */
  readonly attempts?: number;
  readonly backoff?: IBackoffFactory<IRetryBackoffContext<unknown>>;
}

/** The server's answer cannot be used; `worthRetrying` when it may be another in a moment. */
export class DownloadError extends Error {
  readonly worthRetrying: boolean;
  readonly status: number | null;

  constructor(message: string, facts: { readonly worthRetrying: boolean; readonly status?: number }, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DownloadError';
    this.worthRetrying = facts.worthRetrying;
    this.status = facts.status ?? null;
  }
}

/** @throws DownloadError, or what the HTTP client threw at the last try. */
export async function download(wanted: Download, settings: DownloadSettings): Promise<void> {
  const policy = retry(
    handleWhen((error) => wanted.signal?.aborted !== true && (!(error instanceof DownloadError) || error.worthRetrying)),
    { maxAttempts: (settings.attempts ?? 4) - 1, backoff: settings.backoff ?? new ExponentialBackoff({ initialDelay: 400, maxDelay: 8_000 }) },
  );
  // A stretch that ends early but brought bytes is progress, and the next one starts with fresh patience.
  while (!(await policy.execute(() => downloadStretch(wanted, settings)))) wanted.signal?.throwIfAborted();
}

/** True when the file is complete; false when the connection broke after some bytes. */
async function downloadStretch(wanted: Download, { http, silenceMs = 30_000 }: DownloadSettings): Promise<boolean> {
  wanted.signal?.throwIfAborted();
  const alreadyBytes = (await fileSize(wanted.part)) ?? 0;
  const silence = watchSilence(silenceMs, wanted.signal);
  try {
    // Compressed, the ranges would be those of another representation.
    const headers = { ...wanted.headers, 'accept-encoding': 'identity', ...(alreadyBytes > 0 ? { range: `bytes=${alreadyBytes}-` } : {}) };
    const response = await http(wanted.url, { headers, signal: silence.signal });
    const answer = readAnswer(response, alreadyBytes);
    if (answer === 'complete') return true;
    if (answer === 'start again') {
      await rm(wanted.part, { force: true });
      throw new DownloadError('the part that is here does not fit the file there', { worthRetrying: true });
    }
    if (wanted.expectedBytes !== undefined && answer.totalBytes !== null && answer.totalBytes !== wanted.expectedBytes) {
      throw new DownloadError(`the file there has ${answer.totalBytes} bytes instead of ${wanted.expectedBytes}`, { worthRetrying: false });
    }
    if (wanted.mostBytes !== undefined && (answer.totalBytes ?? 0) > wanted.mostBytes) {
      throw new DownloadError(`the file there has ${answer.totalBytes} bytes, and at most ${wanted.mostBytes} are taken`, { worthRetrying: false });
    }
    return await writeBody(wanted, response, answer, silence.heard);
  } catch (error) {
    throw silence.whyItEnded(error);
  } finally {
    silence.end();
  }
}

interface Stretch {
  readonly fromBytes: number;
  /** Null when the server does not say. */
  readonly totalBytes: number | null;
}

function readAnswer(response: HttpResponse, alreadyBytes: number): Stretch | 'complete' | 'start again' {
  const { status } = response;
  if (status === 200) return { fromBytes: 0, totalBytes: numberOrNull(response.header('content-length')) };
  if (status === 206) {
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.header('content-range') ?? '') ?? [];
    return Number(from) === alreadyBytes ? { fromBytes: alreadyBytes, totalBytes: numberOrNull(total) } : 'start again';
  }
  if (status === 416) {
    const [, total] = /^bytes \*\/(\d+)$/.exec(response.header('content-range') ?? '') ?? [];
    return Number(total) === alreadyBytes ? 'complete' : 'start again';
  }
  throw new DownloadError(`the server answered ${status}`, { worthRetrying: status >= 500 || [408, 425, 429].includes(status), status });
}

async function writeBody(wanted: Download, response: HttpResponse, { fromBytes, totalBytes }: Stretch, heard: () => void): Promise<boolean> {
  const file = await open(wanted.part, fromBytes === 0 ? 'w' : 'a');
  let receivedBytes = fromBytes;
  const limitBytes = wanted.expectedBytes ?? totalBytes ?? wanted.mostBytes ?? Infinity;
  try {
    for await (const chunk of response.body) {
      heard();
      if (receivedBytes + chunk.length > limitBytes) throw new DownloadError('the server sends more than it declared', { worthRetrying: false });
      await file.writeFile(chunk);
      receivedBytes += chunk.length;
      wanted.onProgress?.(receivedBytes, totalBytes ?? receivedBytes);
    }
  } catch (error) {
    wanted.signal?.throwIfAborted();
    if (error instanceof DownloadError || receivedBytes === fromBytes || isDiskError(error)) throw error;
    return false;
  } finally {
    await file.close();
  }
  if (totalBytes === null || receivedBytes === totalBytes) return true;
  if (receivedBytes === fromBytes) throw new DownloadError('the connection ended before the file did', { worthRetrying: true });
  return false;
}

/** The disk's errors have a call (`write`) and a number; the network's have other calls. */
function isDiskError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error && error.syscall === 'write' && 'code' in error && error.code !== 'EPIPE';
}

interface SilenceWatch {
  readonly signal: AbortSignal;
  readonly heard: () => void;
  /** The error, or the silence that made the connection end with it. */
  readonly whyItEnded: (error: unknown) => unknown;
  readonly end: () => void;
}

function watchSilence(silenceMs: number, outer: AbortSignal | undefined): SilenceWatch {
  const controller = new AbortController();
  const timer = setTimeout(() => { controller.abort(); }, silenceMs);
  return {
    signal: outer === undefined ? controller.signal : AbortSignal.any([controller.signal, outer]),
    heard: () => { timer.refresh(); },
    whyItEnded: (error) => (controller.signal.aborted ? new DownloadError(`the server said nothing for ${silenceMs / 1000} s`, { worthRetrying: true }, { cause: error }) : error),
    end: () => { clearTimeout(timer); },
  };
}

function numberOrNull(text: string | null | undefined): number | null {
  return text !== null && text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
