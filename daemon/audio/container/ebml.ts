/** Pure: EBML, the binary tree that Matroska is written in (RFC 8794). */
import { viewOf } from './bytes.ts';

export interface ElementHeader {
  readonly id: number;
  readonly headerBytes: number;
  /** Size of the content; null when it is left open. */
  readonly bytes: number | null;
}

export interface Element {
  readonly id: number;
  readonly content: Uint8Array;
}

/** Null when the bytes are no header of an element. */
export function readElementHeader(bytes: Uint8Array): ElementHeader | null {
  const idBytes = lengthOf(bytes[0]);
  if (idBytes === null || idBytes > 4) return null;
  const size = readVariableInteger(bytes.subarray(idBytes));
  if (size === null) return null;
  return { id: readUnsigned(bytes.subarray(0, idBytes)), headerBytes: idBytes + size.bytes, bytes: size.value };
}

/** A number that tells its own length (RFC 8794 §4); `value` is null when all its bits are set, which means "unknown". Null when the bytes are none. */
export function readVariableInteger(bytes: Uint8Array): { value: number | null; bytes: number } | null {
  const length = lengthOf(bytes[0]);
  if (length === null || length > bytes.length) return null;
  const first = bytes[0]! & (0xff >> length);
  const rest = bytes.subarray(1, length);
  const isUnknown = first === 0xff >> length && rest.every((byte) => byte === 0xff);
  return { value: isUnknown ? null : rest.reduce((value, byte) => value * 256 + byte, first), bytes: length };
}

/** The elements directly within `content`; what is cut or no element ends the list. */
export function elementsIn(content: Uint8Array): Element[] {
  const elements: Element[] = [];
  for (let position = 0; position < content.length; ) {
    const header = readElementHeader(content.subarray(position, position + 12));
    if (header === null) break;
    const start = position + header.headerBytes;
    const end = header.bytes === null ? content.length : start + header.bytes;
    if (end > content.length) break;
    elements.push({ id: header.id, content: content.subarray(start, end) });
    position = end;
  }
  return elements;
}

export function readUnsigned(content: Uint8Array): number {
  let value = 0;
  for (const byte of content) value = value * 256 + byte;
  return value;
}

/** Four or eight bytes; anything else reads as 0, as the specification has it for an empty element. */
export function readFloat(content: Uint8Array): number {
  if (content.length === 4) return viewOf(content).getFloat32(0);
  return content.length === 8 ? viewOf(content).getFloat64(0) : 0;
}

/** The number of leading zero bits in the first byte tells how long a number is. */
function lengthOf(first: number | undefined): number | null {
  return first === undefined || first === 0 ? null : Math.clz32(first) - 23;
}
