/** Title and date that a recording carries, read by mediabunny from all containers that it knows. */
import type { DecodedFile } from '../audio-decoder.ts';
import { dateTimeWithOffset } from './recording-date.ts';
import type { RecordingFile } from './recording-file.ts';
import { openDemuxer } from './demuxer.ts';

type Tags = DecodedFile['tags'];

/** Where containers keep a date and time: QuickTime, iTunes, ID3v2.4, Vorbis comments and Matroska, RIFF INFO. In this order. */
const DATE_KEYS = ['com.apple.quicktime.creationdate', '©day', 'TDRC', 'DATE', 'date', 'DATE_RECORDED', 'ICRD'];

/** `known` is what the structure said already. A date with an offset in the tags is nearer to the truth than one set by the muxer. */
export async function readTags(file: RecordingFile, known: Tags): Promise<Tags> {
  const { title, raw } = await readMetadata(file);
  const dates = DATE_KEYS.map((key) => raw[key]).filter((value) => typeof value === 'string');
  const tagged = dates.map(dateTimeWithOffset).find((date) => date !== null);
  return { title: cleanTitle(known.title ?? title), recordedAt: tagged ?? known.recordedAt };
}

async function readMetadata(file: RecordingFile): Promise<{ title?: string; raw: Record<string, unknown> }> {
  const input = openDemuxer(file);
  try {
    if (!(await input.canRead())) return { raw: {} };
    const { title, raw } = await input.getMetadataTags();
    return { ...(title === undefined ? {} : { title }), raw: raw ?? {} };
  } catch (error) {
    // A tag that cannot be read makes no recording unreadable; a file that changed under us does.
    if (error instanceof Error && error.name === 'ColloquyError') throw error;
    return { raw: {} };
  } finally {
    input.dispose();
  }
}

/** On one line, also for whoever takes the separators of lines and paragraphs (U+2028, U+2029) for its end. */
function cleanTitle(title: string | undefined): string | null {
  const clean = title?.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim();
  return clean ? clean : null;
}
