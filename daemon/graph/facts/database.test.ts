import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noContext } from '#schemas/facts';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { openFacts } from './database.ts';
import { createFactStore } from './fact-store.ts';

describe('the facts of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'colloquy-facts-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('of a newer version are refused, and stay as they are to the byte', async () => {
    const db = openFacts(folder);
    createFactStore(db).contribute({ source: 'recording:1', rank: 'recording', context: noContext, facts: [{ fact: 'node', node: { by: 'id', kind: 'Meeting', id: '1' }, properties: {} }] });
    const version = db.pragma('user_version', { simple: true }) as number;
    db.pragma(`user_version = ${version + 1}`);
    db.close();
    const before = readFileSync(join(folder, 'graph.sqlite'));
    expect(await failureCodeOf(() => openFacts(folder))).toBe('store_newer');
    expect(readFileSync(join(folder, 'graph.sqlite')).equals(before)).toBe(true);
  });

  it('that cannot be opened are said to be so', async () => {
    mkdirSync(join(folder, 'graph.sqlite'));
    expect(await failureCodeOf(() => openFacts(folder))).toBe('store_unusable');
  });
});
