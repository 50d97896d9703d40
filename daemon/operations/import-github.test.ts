import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Db, openFacts } from '../graph/facts/database.ts';
import { createGithubRecords } from '../graph/github/record-store.ts';
import { importGithubFiles } from './import-github.ts';

let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-import-'));
  db = openFacts(folder);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const at = '2026-03-01T10:00:00Z';
const keys = (): string[] => db.prepare<[], { key: string }>('SELECT key FROM github_records ORDER BY key').all().map(({ key }) => key);
const facts = (): number => db.prepare<[], { count: number }>('SELECT count(*) AS count FROM sources').get()!.count;

describe('files with what GitHub says', () => {
  const importAll = (...files: string[]) => importGithubFiles({ graph: { github: createGithubRecords(db, () => new Date(0)) }, path: (typed) => resolve(folder, typed), onFile: () => undefined }, files, { repository: 'acme/atlas', number: null });
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it('packed, several packed pages in one, with a byte order mark, or in UTF-16, are read', async () => {
    const page = (number: number): string => JSON.stringify([{ number, title: '上传', updated_at: at }]);
    await importAll(file('a.json.gz', Buffer.concat([gzipSync(page(1)), gzipSync(page(2))])), file('b.json', `\ufeff${page(3)}${page(4)}`), file('c.json', Buffer.from(`\ufeff${page(5)}`, 'utf16le')));
    expect(keys()).toEqual([1, 2, 3, 4, 5].map((number) => `work:acme/atlas#${number}`));
    expect(db.prepare("SELECT 1 FROM github_records WHERE key = 'work:acme/atlas#5' AND value LIKE '%上传%'").get()).toBeDefined();
  });

  it('are told of under the names that the user gave them', async () => {
    file('a.json', JSON.stringify([{ number: 1, title: 'x', updated_at: at }]));
    const told = await importAll('a.json', './nowhere.json');
    expect(told.map(({ file: name, failure }) => [name, failure?.effect])).toEqual([['a.json', undefined], ['./nowhere.json', 'Nothing of ./nowhere.json was taken.']]);
  });

  it('that GitHub did not write are refused, though they tell logins', async () => {
    const log = Array.from({ length: 3 }, (_, at) => JSON.stringify({ sha: `${at}`.repeat(40), author: 'Ana', login: 'asilva', title: 'Fix it', pr: at })).join('\n');
    const [refused] = await importAll(file('git-log.jsonl', log));
    expect(refused?.failure).toMatchObject({ code: 'github_data_invalid', cause: expect.stringContaining('nothing that GitHub writes') as unknown });
    expect(keys()).toEqual([]);
  });

  it('that break off in the middle leave nothing behind', async () => {
    const whole = JSON.stringify([1, 2, 3].map((number) => ({ number, title: 'x', updated_at: at })));
    const packed = gzipSync(whole);
    const broken = [file('a.json', whole.slice(0, -20)), file('b.jsonl', `${whole}\n{"number":`), file('c.gz', packed.subarray(0, packed.length - 9)), file('d.gz', Buffer.concat([packed.subarray(0, 10), Buffer.from('garbage')])), file('e.json', ''), join(folder, 'nowhere.json'), folder];
    for (const { failure } of await importAll(...broken)) expect(failure?.code).toBe('github_data_invalid');
    expect([keys(), facts()]).toEqual([[], 0]);
  });
});
