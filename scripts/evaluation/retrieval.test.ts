import { expect, it } from '@jest/globals';
import { describeWith, sharedData } from '../../daemon/testing/shared-data.ts';
import { createSearch } from '../../daemon/retrieval/search/search.ts';
import { searchCorpus } from './retrieval-corpus.ts';
import { heldOutNegatives, negatives } from './retrieval-negatives.ts';
import { readAmiQuestions } from './retrieval-questions.ts';

describeWith(sharedData('meetings'), 'the AMI corpus', 'AMI meetings in the index, by words alone', (folder) => {
  const set = readAmiQuestions(folder);
  const series = set.meetings.filter(({ series }) => series === 'ES2008');

  it('answer most questions that rest on a decision or action with one of the words that it rests on', async () => {
    const corpus = await searchCorpus(series, { embedder: null });
    const search = createSearch(corpus);
    const questions = set.questions.filter(({ series, section }) => series === 'ES2008' && (section === 'decisions' || section === 'actions'));
    expect(questions.length).toBeGreaterThan(10);
    let found = 0;
    for (const { keywords, evidence } of questions) {
      const { extracts } = await search({ text: keywords });
      if (extracts.some(({ segmentIds }) => segmentIds.some((id) => evidence.has(id)))) found += 1;
    }
    expect(found / questions.length).toBeGreaterThan(0.5);
    await corpus.close();
  });

  it('say nothing about what nobody spoke of', async () => {
    const corpus = await searchCorpus(series, { embedder: null });
    const search = createSearch(corpus);
    const asked = [...negatives, ...heldOutNegatives];
    let refused = 0;
    for (const text of asked) if ((await search({ text })).extracts.length === 0) refused += 1;
    expect(refused / asked.length).toBeGreaterThan(0.8);
    await corpus.close();
  });
});
