/** mediabunny on an open recording. */
import { ADTS, CustomSource, FLAC, Input, Logging, LogLevel, MATROSKA, MP3, MP4, OGG, QTFF, WAVE, WEBM } from 'mediabunny';
import type { RecordingFile } from './recording-file.ts';

/** Bytes of the file that are kept in memory. */
const CACHE_BYTES = 8 * 1024 * 1024;

// What it warns of (a second edit, an unknown codec) comes back as a failure where it matters.
Logging.level = LogLevel.Silent;

/** Dispose of it when done; the recording stays open. */
export function openDemuxer(file: RecordingFile): Input {
  const read = async (start: number, end: number) => (await file.read(start, end - start)).slice();
  const source = new CustomSource({ getSize: () => file.size, read, maxCacheSize: CACHE_BYTES, prefetchProfile: 'fileSystem' });
  return new Input({ source, formats: [MP4, QTFF, MATROSKA, WEBM, OGG, MP3, ADTS, FLAC, WAVE] });
}
