import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ArArchiveError, sliceArObject, type ArSlice } from './ar-archive.ts';
import { arArchiveOf } from './testing/made-up-package.ts';

async function slice(archive: Uint8Array, wanted: ArSlice, chunkBytes = 64 * 1024): Promise<Buffer> {
  async function* chunks(): AsyncGenerator<Uint8Array, void> {
    for (let from = 0; from < archive.length; from += chunkBytes) yield await Promise.resolve(archive.subarray(from, from + chunkBytes));
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of sliceArObject(chunks(), wanted)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const objects = [
  { name: 'a-name-longer-than-sixteen-bytes.o', content: Buffer.from('odd') },
  { name: 'the-model-with-a-long-name.o', content: Buffer.from('header:weights:tail') },
];

describe('an object in an ar archive', () => {
  it.each(['bsd', 'gnu'] as const)('is found by its long name as %s tools write it', async (style) => {
    const found = await slice(arArchiveOf(objects, style), { object: 'the-model-with-a-long-name.o', offsetBytes: 7, lengthBytes: 7 });
    expect(found.toString()).toBe('weights');
  });

  it('is the same in whatever pieces the archive arrives', async () => {
    const object = fc.record({ name: fc.stringMatching(/^[a-z]{17,40}\.o$/), content: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(object, { minLength: 1, maxLength: 4, selector: ({ name }) => name }), fc.constantFrom('bsd', 'gnu'), fc.integer({ min: 1, max: 97 }), fc.nat(), async (all, style, chunkBytes, pick) => {
        const { name, content } = all[pick % all.length]!;
        const offsetBytes = content.length === 0 ? 0 : pick % content.length;
        const found = await slice(arArchiveOf(all, style), { object: name, offsetBytes, lengthBytes: content.length - offsetBytes }, chunkBytes);
        expect(found.equals(content.subarray(offsetBytes))).toBe(true);
      }),
    );
  });

  it('is missed with its name', async () => {
    await expect(slice(arArchiveOf(objects, 'bsd'), { object: 'other.o', offsetBytes: 0, lengthBytes: 1 })).rejects.toThrow('The archive has no object other.o.');
  });

  it('is not read beyond its end', async () => {
    await expect(slice(arArchiveOf(objects, 'gnu'), { object: 'the-model-with-a-long-name.o', offsetBytes: 10, lengthBytes: 10 })).rejects.toThrow('shorter than expected');
  });

  it('is refused when the archive is cut, damaged, or none', async () => {
    const archive = arArchiveOf(objects, 'bsd');
    const wanted = { object: 'the-model-with-a-long-name.o', offsetBytes: 0, lengthBytes: 19 };
    await expect(slice(archive.subarray(0, -4), wanted)).rejects.toThrow(ArArchiveError);
    await expect(slice(Buffer.concat([archive.subarray(0, 20), archive.subarray(25)]), wanted)).rejects.toThrow(ArArchiveError);
    await expect(slice(Buffer.from('PK\u0003\u0004 a zip file'), wanted)).rejects.toThrow('It is not an ar archive.');
  });
});
