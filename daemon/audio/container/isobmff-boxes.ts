/** Pure: the boxes of ISO base media files (ISO 14496-12 §4.2; QuickTime atoms are the same). */
import { ascii, readUint64, viewOf } from './bytes.ts';

export interface Box {
  readonly type: string;
  /** Content without its header. */
  readonly content: Uint8Array;
}

export interface BoxHeader {
  readonly type: string;
  readonly headerBytes: number;
  /** With the header; null when it goes on to the end of the file. */
  readonly bytes: number | null;
}

/** Null when the bytes are no header of a box. */
export function readBoxHeader(bytes: Uint8Array): BoxHeader | null {
  if (bytes.length < 8) return null;
  const view = viewOf(bytes);
  const size = view.getUint32(0);
  const type = ascii(bytes, 4, 4);
  if (size === 0) return { type, headerBytes: 8, bytes: null };
  if (size === 1) return bytes.length < 16 ? null : { type, headerBytes: 16, bytes: Math.max(16, readUint64(view, 8)) };
  return size < 8 ? null : { type, headerBytes: 8, bytes: size };
}

/** The boxes directly within `content`; what is cut or no box ends the list. */
export function boxesIn(content: Uint8Array): Box[] {
  const boxes: Box[] = [];
  for (let position = 0; position + 8 <= content.length; ) {
    const header = readBoxHeader(content.subarray(position, position + 16));
    if (header === null) break;
    const bytes = header.bytes ?? content.length - position;
    if (bytes < header.headerBytes || position + bytes > content.length) break;
    boxes.push({ type: header.type, content: content.subarray(position + header.headerBytes, position + bytes) });
    position += bytes;
  }
  return boxes;
}

/** The first box at a path of types: `findBox(moov, 'mdia', 'mdhd')`. */
export function findBox(content: Uint8Array, ...path: string[]): Uint8Array | null {
  let current: Uint8Array | null = content;
  for (const type of path) {
    current = boxesIn(current).find((box) => box.type === type)?.content ?? null;
    if (current === null) return null;
  }
  return current;
}
