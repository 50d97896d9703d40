import { describe, expect, it } from '@jest/globals';
import { judge } from './create-model-reader.ts';
import { draftSchema } from './draft.ts';
import { exampleDrafts } from './example-drafts.ts';
import { partsOf } from './testing/reader-world.ts';

describe.each(['en', 'zh'] as const)('what a model is shown (%s)', (language) => {
  it.each(exampleDrafts[language].filter(({ draft }) => draft.ask !== 'cannot'))('is a right plan: $question', ({ question, draft }) => {
    expect(draftSchema.parse(draft)).toEqual(draft);
    expect(judge(draft, partsOf(question, language), '2026-11-18')).toMatchObject({ reading: { status: 'read', slips: [] } });
  });
});
