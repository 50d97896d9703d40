import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnswerStore } from './answer-store.ts';
import { openDatabase } from './database.ts';

const now = (): Date => new Date('2026-11-20T09:30:00Z');

describe('answers of a language model', () => {
  it('are there again after the process is gone, under all that they depend on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-answers-'));
    const first = openDatabase(folder);
    createAnswerStore(first, now).put('r1', { model: 'm', user: 'u' }, { claims: [] });
    first.close();
    const second = openDatabase(folder);
    const store = createAnswerStore(second, now);
    expect(store.get('r1', { user: 'u', model: 'm' })).toEqual({ claims: [] });
    expect(store.get('r1', { user: 'u', model: 'other' })).toBeUndefined();
    expect(store.get('r2', { user: 'u', model: 'm' })).toBeUndefined();
    second.close();
    await rm(folder, { recursive: true });
  });
  it('have each destination told to the user once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-answers-'));
    const db = openDatabase(folder);
    const store = createAnswerStore(db, now);
    expect([store.isFirstUse('a'), store.isFirstUse('a'), store.isFirstUse('b')]).toEqual([true, false, true]);
    db.close();
    await rm(folder, { recursive: true });
  });
});
