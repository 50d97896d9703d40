/**
 * Protocol buffers on the wire: a message as the list of its fields, undecoded. What is not understood goes through untouched, so
 * a graph that is cut keeps whatever a later ONNX has added to its nodes. Pure.
 *
 * Source: Protocol Buffers documentation, "Encoding".
 */
import protobuf from 'protobufjs/minimal.js';

const { Reader, Writer } = protobuf;

/** Length-delimited: bytes, texts, messages. */
const DELIMITED = 2;

export interface Field {
  readonly number: number;
  /** 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes. */
  readonly wireType: number;
  /** What stands behind the tag (and behind the length, where there is one). */
  readonly content: Uint8Array;
}

/** @throws Error for bytes that are no message. */
export function readFields(message: Uint8Array): Field[] {
  const reader = Reader.create(message);
  const fields: Field[] = [];
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const wireType = tag & 7;
    const length = wireType === DELIMITED ? reader.uint32() : null;
    const start = reader.pos;
    if (length === null) reader.skipType(wireType);
    else reader.skip(length);
    fields.push({ number: tag >>> 3, wireType, content: message.subarray(start, reader.pos) });
  }
  return fields;
}

export function writeFields(fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const parts = fields.flatMap(({ number, wireType, content }) => {
    const head = Writer.create().uint32((number << 3) | wireType);
    if (wireType === DELIMITED) head.uint32(content.length);
    return [head.finish(), content];
  });
  const message = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}

export function bytesField(number: number, content: Uint8Array): Field {
  return { number, wireType: DELIMITED, content };
}

export function textField(number: number, text: string): Field {
  return bytesField(number, new TextEncoder().encode(text));
}

export function numberField(number: number, value: number): Field {
  return { number, wireType: 0, content: Writer.create().int64(value).finish() };
}

/** The texts of a repeated field. */
export function textsOf(fields: readonly Field[], number: number): string[] {
  return contentsOf(fields, number).map((content) => new TextDecoder().decode(content));
}

export function textOf(fields: readonly Field[], number: number): string {
  return textsOf(fields, number)[0] ?? '';
}

export function contentsOf(fields: readonly Field[], number: number): Uint8Array[] {
  return fields.filter((field) => field.number === number).map(({ content }) => content);
}

/** The whole numbers of a repeated field, one by one or packed. */
export function numbersOf(fields: readonly Field[], number: number): number[] {
  return contentsOf(fields, number).flatMap((content) => {
    const reader = Reader.create(content);
    const numbers: number[] = [];
    while (reader.pos < reader.len) numbers.push(Number(reader.int64()));
    return numbers;
  });
}
