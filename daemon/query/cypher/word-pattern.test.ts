import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createEmbeddedGraphStore } from '../../graph/adapters/embedded/embedded-graph-store.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { propertyRuns } from '../../testing/property-runs.ts';
import { saysWord } from '../testing/says-word.ts';
import { wordPattern } from './word-pattern.ts';

describe('a word is found where a word begins', () => {
  it.each([
    ['ci', ['Fix ci', 'CI: run', 'the CIs', 'café-ci', '限流ci测试'], ['associate', 'undici', 'devDependencies', 'cite']],
    ['log', ['Log in', 'logs', 'logged... or loged'], ['logo', 'Logic', 'catalog']],
    ['test', ['Testing', 'a test', 'useTest', 'tests'], ['latest', 'vitest']],
    ['cache', ['useCache()', 'caches', 'cache-control'], ['geocache']],
    ['c++', ['Build C++'], ['abc++']],
    ['缓存', ['清理缓存键'], ['缓冲']],
  ])('%s', (word, found, others) => {
    expect(found.filter((text) => !text.split(' or ').some((part) => saysWord(part, word)))).toEqual([]);
    expect(others.filter((text) => saysWord(text, word))).toEqual([]);
  });

  describe('in the store', () => {
    let folder: string;
    let store: GraphStore;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'colloquy-words-'));
      store = createEmbeddedGraphStore({ folder: join(folder, 'graph') });
      await store.reset({ schemaVersion: 1, factsId: 'words' });
    });
    afterAll(async () => {
      await store.close();
      await rm(folder, { recursive: true });
    });

    it('as it is told without a pattern', async () => {
      const word = fc.constantFrom('ci', 'log', 'test', 'cache', 'c++', 'v2', 'é', 'retry', '.', '缓存', 'a缓');
      const glue = fc.constantFrom('', ' ', '-', '_', 's', 'ing', 'X', 'x', '\n', '限', 'é', '3', 'use');
      const shape = fc.constantFrom((text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.charAt(0).toUpperCase() + text.slice(1));
      await fc.assert(fc.asyncProperty(fc.tuple(glue, word, shape, glue, glue), word, async ([before, inside, shaped, behind, end], wanted) => {
        const text = `${before}${shaped(inside)}${behind}${end}`;
        const pattern = wordPattern(wanted);
        const { rows } = await store.read('RETURN toLower($text) CONTAINS $word AND ($pattern IS NULL OR $text =~ $pattern)', { text, word: wanted, pattern });
        expect({ text, wanted, isSaid: rows[0]?.[0] }).toEqual({ text, wanted, isSaid: saysWord(text, wanted) });
      }), { numRuns: propertyRuns(150) });
    });
  });
});
