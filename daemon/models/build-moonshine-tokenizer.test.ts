import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { describeWith, sharedData } from '../testing/shared-data.ts';
import { buildMoonshineTokenizer, moonshineTokenizerJson } from './build-moonshine-tokenizer.ts';
import { catalogue } from './catalogue.ts';

interface Tokenizer {
  readonly added_tokens: readonly { readonly id: number; readonly content: string }[];
  readonly model: { readonly vocab: Readonly<Record<string, number>>; readonly merges: readonly string[] };
}

describe('the tokenizer of Moonshine', () => {
  it('is made to the byte that the catalogue names', async () => {
    const text = await buildMoonshineTokenizer();
    for (const model of ['moonshine-base', 'moonshine-tiny'] as const) {
      const file = catalogue[model].files.find(({ path }) => path === 'tokenizer.json');
      expect(file).toMatchObject({ sizeBytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') });
    }
  });

  it('has 32,000 tokens of Llama and 768 of its own', async () => {
    const tokenizer = JSON.parse(await buildMoonshineTokenizer()) as Tokenizer;
    expect(Object.keys(tokenizer.model.vocab)).toHaveLength(32_000);
    expect(tokenizer.added_tokens.at(-1)).toMatchObject({ id: 32_767, content: '<<ST_767>>' });
  });

  it('keeps the ids of digits and quotes, and puts merges of spaces last', () => {
    const vocabById = ['<unk>', '<s>', '</s>', '▁▁', '7', '"', 'ab', '▁', 'a', 'b'];
    const merges = new Map([['▁ ▁', 1], ['a b', 3]]);
    const { model } = JSON.parse(moonshineTokenizerJson({ vocabById, merges })) as Tokenizer;
    expect(Object.entries(model.vocab).sort((a, b) => a[1] - b[1]).map(([token]) => token)).toEqual(vocabById);
    expect(model.merges).toEqual(['a b', '▁ ▁']);
  });
});

describeWith(sharedData('../models/moonshine-tokenizer/tokenizer.json'), 'the reference tokenizer', 'beside the reference', (path) => {
  it('is the same text', async () => {
    expect(await buildMoonshineTokenizer()).toBe(readFileSync(path, 'utf8'));
  });
});
