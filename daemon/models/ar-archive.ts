/**
 * Reads one object out of a Unix `ar` archive as it streams by, holding no more than a chunk of it.
 *
 * Format: `!<arch>\n`, then for each member a header of 60 ASCII bytes (name 16, time 12, owner 6, group 6, mode 8,
 * size 10, "`\n"), its bytes, and a line feed where the size is odd. A long name is either in front of the bytes and
 * counted by the size (BSD, Apple: `#1/LENGTH`), or in the table member `//` (GNU: `/OFFSET`).
 */

export interface ArSlice {
  readonly object: string;
  /** Where the slice begins in the object's bytes. */
  readonly offsetBytes: number;
  readonly lengthBytes: number;
}

/** The archive is not what it should be; the message says how. */
export class ArArchiveError extends Error {}

/** @throws ArArchiveError when it is no archive, has no such object, or ends too soon. */
export async function* sliceArObject(chunks: AsyncIterable<Uint8Array>, slice: ArSlice): AsyncGenerator<Uint8Array, void> {
  const reader = createByteReader(chunks);
  try {
    const magic = await reader.take(8);
    if (magic?.toString('latin1') !== '!<arch>\n') throw new ArArchiveError('It is not an ar archive.');
    let longNames = '';
    for (;;) {
      const header = await reader.take(60);
      if (header === null) throw new ArArchiveError(`The archive has no object ${slice.object}.`);
      const member = parseHeader(header);
      const inlineName = member.inlineNameBytes === 0 ? '' : nullTerminated(await need(reader.take(member.inlineNameBytes)));
      const sizeBytes = member.sizeBytes - member.inlineNameBytes;
      const name = inlineName || gnuName(member.name, longNames);
      if (name === slice.object) {
        if (slice.offsetBytes + slice.lengthBytes > sizeBytes) throw new ArArchiveError(`The object ${name} is shorter than expected.`);
        await reader.skip(slice.offsetBytes);
        yield* reader.stream(slice.lengthBytes);
        return;
      }
      if (name === '//') longNames = (await need(reader.take(sizeBytes))).toString('latin1');
      else await reader.skip(sizeBytes);
      await reader.skip(member.sizeBytes % 2);
    }
  } finally {
    await reader.close();
  }
}

interface MemberHeader {
  readonly name: string;
  readonly inlineNameBytes: number;
  /** Of what follows the header: an inline name and the object. */
  readonly sizeBytes: number;
}

function parseHeader(header: Buffer): MemberHeader {
  const name = header.toString('latin1', 0, 16).trimEnd();
  const sizeBytes = Number(header.toString('latin1', 48, 58).trim());
  if (header.toString('latin1', 58, 60) !== '`\n' || !Number.isSafeInteger(sizeBytes)) throw new ArArchiveError('A header of the archive is damaged.');
  const inlineNameBytes = name.startsWith('#1/') ? Number(name.slice(3)) : 0;
  if (!(inlineNameBytes >= 0 && inlineNameBytes <= Math.min(sizeBytes, longestName))) throw new ArArchiveError('A name in the archive is damaged.');
  return { name, inlineNameBytes, sizeBytes };
}

const longestName = 4096;

function gnuName(name: string, longNames: string): string {
  if (name === '/' || name === '//') return name;
  if (!/^\/\d+$/.test(name)) return name.replace(/\/$/, '');
  const [found = ''] = longNames.slice(Number(name.slice(1))).split('\n');
  return found.replace(/\/$/, '');
}

function nullTerminated(bytes: Buffer): string {
  const [name = ''] = bytes.toString('utf8').split('\0');
  return name;
}

async function need(bytes: Promise<Buffer | null>): Promise<Buffer> {
  const found = await bytes;
  if (found === null) throw new ArArchiveError('The archive ends too soon.');
  return found;
}

interface ByteReader {
  /** The next bytes; null at the end. */
  take(count: number): Promise<Buffer | null>;
  skip(count: number): Promise<void>;
  stream(count: number): AsyncGenerator<Uint8Array, void>;
  close(): Promise<void>;
}

function createByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);

  async function* stream(count: number): AsyncGenerator<Uint8Array, void> {
    let left = count;
    while (left > 0) {
      if (rest.length === 0) {
        const next = await iterator.next();
        if (next.done === true) throw new ArArchiveError('The archive ends too soon.');
        rest = next.value;
        continue;
      }
      const piece = rest.subarray(0, left);
      rest = rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  async function isAtEnd(): Promise<boolean> {
    while (rest.length === 0) {
      const next = await iterator.next();
      if (next.done === true) return true;
      rest = next.value;
    }
    return false;
  }

  return {
    take: async (count) => {
      if (count > 0 && (await isAtEnd())) return null;
      const pieces: Uint8Array[] = [];
      for await (const piece of stream(count)) pieces.push(piece);
      return Buffer.concat(pieces);
    },
    skip: async (count) => {
      let left = count;
      for await (const piece of stream(count)) left -= piece.length;
      if (left !== 0) throw new ArArchiveError('The archive ends too soon.');
    },
    stream,
    close: async () => {
      await iterator.return?.();
    },
  };
}
