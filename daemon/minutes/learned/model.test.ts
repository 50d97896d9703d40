import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { learnedModelSchema, shippedModel, shippedModelPath } from './model.ts';

describe('the learned model file', () => {
  const file = learnedModelSchema.parse(JSON.parse(readFileSync(shippedModelPath, 'utf8')));

  it('says what it was trained on, under which licence, when and how good it is', () => {
    expect(file.data).toContain('AMI');
    expect(file.licence).toContain('CC BY 4.0');
    expect(file.trainedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(file.crossValidated).toEqual(expect.objectContaining({ decision: expect.anything(), action: expect.anything() }));
  });

  it('is small enough to read', () => {
    expect(statSync(shippedModelPath).size).toBeLessThan(400_000);
  });

  it('knows no word of the one project that its meetings were about', () => {
    const { vocabulary } = shippedModel();
    expect(['remote', 'button', 'buttons', 'battery', 'lcd', 'teletext', 'rubber', 'banana'].filter((word) => vocabulary.has(word))).toEqual([]);
    expect(vocabulary.has('decided')).toBe(true);
  });
});
