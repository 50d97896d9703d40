import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ColloquyError } from '#schemas/failure';
import { transcriptInputSchema } from '#schemas/transcript';
import { readJsonFile } from './read-json.ts';

const transcript = '{"segments": [{"id": "a", "text": "Héllo 你好"}]}';
const bigEndian = Buffer.from(`\uFEFF${transcript}`, 'utf16le').swap16();

describe('a JSON file that the user names', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-json-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const read = async (content: string | Uint8Array) => {
    const path = join(folder, 'transcript.json');
    await writeFile(path, content);
    return readJsonFile(path, transcriptInputSchema, 'transcript_invalid');
  };

  it.each<[string, string | Uint8Array]>([
    ['UTF-8', transcript],
    ['UTF-8 with a byte order mark', `\uFEFF${transcript}`],
    ['UTF-16, as Windows writes it', Buffer.from(`\uFEFF${transcript}`, 'utf16le')],
    ['UTF-16 the other way round', bigEndian],
  ])('is read in %s', async (_, content) => {
    expect((await read(content)).segments[0]?.text).toBe('Héllo 你好');
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing in it', '  \n', /It is empty\.$/],
    ['bytes that are no text', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]), /something else than text\.$/],
    ['subtitles', 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n', /subtitles; a transcript is read as JSON/],
    ['a segment without an id', '{"segments": [{"id": "a", "text": "Hi."}, {"speaker": "Ana", "text": "Hi."}]}', /segments\.1\.id \(segment 2\): it is missing$/],
    ['a segment without a text', '{"segments": [{"id": 1}]}', /segments\.0\.text \(segment 1\): it is missing$/],
    ['an id that is none', '{"segments": [{"id": true, "text": "Hi."}]}', /segments\.0\.id \(segment 1\): must be a string or a number$/],
    ['an empty id', '{"segments": [{"id": "", "text": "Hi."}]}', /segments\.0\.id \(segment 1\): .*>=1/],
    ['no segments', '{"title": "T"}', /: segments: it is missing$/],
    ['a comma too many', '{"segments": [],}', /It is not JSON \(.*position 16/],
  ])('with %s is refused in words that a terminal can show', async (_, content, cause) => {
    const failure = await read(content).then(() => null, (error: unknown) => (error instanceof ColloquyError ? error.failure : null));
    expect(failure).toMatchObject({ code: 'transcript_invalid', cause: expect.stringMatching(cause) as unknown });
    expect(failure?.cause).not.toMatch(/\p{Cc}/u);
  });
});
