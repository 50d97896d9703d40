import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { download } from './download.ts';
import { startLoopbackServer, type LoopbackServer, type Served } from './testing/loopback-server.ts';
import { madeUpFile } from './testing/made-up-model.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { quickSettings } from './testing/quick-settings.ts';

let server: LoopbackServer;
let part: string;
beforeAll(async () => {
  server = await startLoopbackServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.requests.length = 0;
  part = join(await temporaryFolder(), 'file.part');
});

const { content } = madeUpFile('file', 50_000);
const fetchFile = (more: Partial<Parameters<typeof download>[0]> = {}): Promise<void> => download({ url: `${server.url}/file`, part, ...more }, quickSettings);
const isWhole = async (): Promise<boolean> => content.equals(await readFile(part));
const ranges = (): (string | undefined)[] => server.requests.map(({ range }) => range);

describe('a download', () => {
  it('goes on where an earlier run stopped', async () => {
    server.serve('/file', { body: content });
    await writeFile(part, content.subarray(0, 30_000));
    await fetchFile();
    expect([await isWhole(), ranges()]).toEqual([true, ['bytes=30000-']]);
  });

  it('goes on where the connection broke, as often as it brings something', async () => {
    server.serve('/file', { body: content, cutAfterBytes: [10_000, 10_000, 10_000, 10_000, 5_000, 2_000] });
    await fetchFile();
    expect(await isWhole()).toBe(true);
  });

  it('is whole however often and wherever the connection breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 15_000 }), { maxLength: 6 }), fc.boolean(), async (cutAfterBytes, ranged) => {
        server.serve('/file', { body: content, cutAfterBytes, ranges: ranged });
        part = join(await temporaryFolder(), 'file.part');
        await fetchFile();
        expect(await isWhole()).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('begins anew with a server that knows no ranges', async () => {
    server.serve('/file', { body: content, ranges: false });
    await writeFile(part, Buffer.alloc(100));
    await fetchFile();
    expect(await isWhole()).toBe(true);
  });

  it('asks for nothing more when the part is the whole', async () => {
    server.serve('/file', { body: content });
    await writeFile(part, content);
    await fetchFile();
    expect([await isWhole(), ranges()]).toEqual([true, ['bytes=50000-']]);
  });

  it('begins anew when the part is longer than the file', async () => {
    server.serve('/file', { body: content });
    await writeFile(part, Buffer.alloc(60_000));
    await fetchFile();
    expect(await isWhole()).toBe(true);
  });

  it('tries again when the server is busy', async () => {
    server.serve('/file', { body: content, firstStatuses: [503, 429] });
    await fetchFile();
    expect([await isWhole(), ranges()]).toEqual([true, [undefined, undefined, undefined]]);
  });

  it('gives up on a server that stays busy', async () => {
    server.serve('/file', { body: content, firstStatuses: [503, 503, 503] });
    await expect(fetchFile()).rejects.toThrow('the server answered 503');
  });

  it.each([401, 403, 404, 410])('does not ask again after a %i', async (status) => {
    server.serve('/file', { body: content, firstStatuses: [status] });
    await expect(fetchFile()).rejects.toThrow(`the server answered ${status}`);
    expect(server.requests).toHaveLength(1);
  });

  it('gives up on a server that says nothing', async () => {
    server.serve('/file', { body: '', silent: true } satisfies Served);
    const impatient = { ...quickSettings, silenceMs: 50, attempts: 2 };
    await expect(download({ url: `${server.url}/file`, part }, impatient)).rejects.toThrow('the server said nothing for 0.05 s');
    expect(server.requests).toHaveLength(2);
  });

  it('refuses a file of another length before it is there', async () => {
    server.serve('/file', { body: content });
    await expect(fetchFile({ expectedBytes: 49_999 })).rejects.toThrow('the file there has 50000 bytes instead of 49999');
  });

  it('keeps what it has when it is stopped', async () => {
    server.serve('/file', { body: content, cutAfterBytes: [20_000, 1] });
    const stop = new AbortController();
    const stopped = fetchFile({ signal: stop.signal, onProgress: (received) => { if (received >= 20_000) stop.abort(); } });
    await expect(stopped).rejects.toThrow();
    expect((await readFile(part)).length).toBeGreaterThanOrEqual(20_000);
  });
});
