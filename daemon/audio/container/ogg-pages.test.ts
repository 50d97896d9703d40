import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readOggPage, writeOggPacket } from './ogg-pages.ts';

const page = { sequence: 7, granulePosition: 960, isFirst: false, isLast: false };

function pagesOf(bytes: Uint8Array) {
  const pages = [];
  for (let position = 0; position < bytes.length; ) {
    const read = readOggPage(bytes.subarray(position));
    if (read === null || read === 'cut') throw new Error(`No page at ${position}.`);
    pages.push(read);
    position += read.bytes;
  }
  return pages;
}

describe('a page of an Ogg file', () => {
  it('carries any packet there and back, over as many pages as it needs', () => {
    fc.assert(
      fc.property(fc.nat(140_000), fc.nat(255), (length, fill) => {
        const { bytes, nextSequence } = writeOggPacket(new Uint8Array(length).fill(fill), page);
        const pages = pagesOf(bytes);
        expect(Buffer.concat(pages.map(({ body }) => body))).toEqual(Buffer.alloc(length, fill));
        expect(pages.map(({ sequence }) => sequence)).toEqual(pages.map((_, i) => 7 + i));
        expect(nextSequence).toBe(7 + pages.length);
        expect(pages.every(({ isIntact }) => isIntact)).toBe(true);
        expect(pages.at(-1)?.granulePosition).toBe(960);
      }),
      { numRuns: 30 },
    );
  });

  it('shows any flipped bit by its checksum', () => {
    fc.assert(
      fc.property(fc.nat(199), fc.nat(7), (at, bit) => {
        const { bytes } = writeOggPacket(new Uint8Array(200).fill(9), page);
        bytes[bytes.length - 200 + at]! ^= 1 << bit;
        expect(readOggPage(bytes)).toMatchObject({ isIntact: false });
      }),
    );
  });

  it('is told from one that is cut and from what is no page', () => {
    const { bytes } = writeOggPacket(new Uint8Array(200), page);
    expect(readOggPage(bytes.subarray(0, 100))).toBe('cut');
    expect(readOggPage(bytes.subarray(0, 3))).toBe('cut');
    expect(readOggPage(bytes.subarray(1))).toBeNull();
  });
});
