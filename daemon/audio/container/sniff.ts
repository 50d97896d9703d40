/** What kind of file it is, from its content alone. */
import { readAdtsFrame } from './adts.ts';
import { ascii, startsWith, viewOf } from './bytes.ts';
import { findFrames, id3Length } from './frame-walk.ts';
import { readMpegFrame } from './mpeg-frame.ts';
import type { RecordingFile } from './recording-file.ts';

export type FileKind = 'wave' | 'aiff' | 'caf' | 'isobmff' | 'matroska' | 'ogg' | 'flac' | 'asf' | 'mpeg' | 'adts';

const EBML = 0x1a45dfa3;
const ASF_HEADER = 0x3026b275;
/** Types that an MP4 or QuickTime file may begin with. */
const ISOBMFF_TYPES = ['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'styp', 'moof', 'sidx', 'pnot', 'uuid'];

/** Null when it is no recording that is known here. */
export async function sniff(file: RecordingFile): Promise<FileKind | null> {
  const head = await file.read(0, 16);
  const known = sniffHead(head);
  if (known !== null) return known;
  const from = startsWith(head, 'ID3') && head.length >= 10 ? id3Length(head) : 0;
  if (from > 0 && startsWith(await file.read(from, 4), 'fLaC')) return 'flac';
  const [mpeg, adts] = [await findFrames(file, from, readMpegFrame), await findFrames(file, from, readAdtsFrame)];
  if (mpeg === null && adts === null) return null;
  return (mpeg ?? Infinity) <= (adts ?? Infinity) ? 'mpeg' : 'adts';
}

function sniffHead(head: Uint8Array): FileKind | null {
  const form = ascii(head, 8, 4);
  if (['RIFF', 'RF64', 'BW64'].some((name) => startsWith(head, name)) && form === 'WAVE') return 'wave';
  if (startsWith(head, 'FORM') && (form === 'AIFF' || form === 'AIFC')) return 'aiff';
  if (startsWith(head, 'caff')) return 'caf';
  if (startsWith(head, 'OggS')) return 'ogg';
  if (startsWith(head, 'fLaC')) return 'flac';
  if (ISOBMFF_TYPES.includes(ascii(head, 4, 4))) return 'isobmff';
  if (head.length < 4) return null;
  const magic = viewOf(head).getUint32(0);
  if (magic === EBML) return 'matroska';
  return magic === ASF_HEADER ? 'asf' : null;
}
