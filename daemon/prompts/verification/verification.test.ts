import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimsTable, evaluateClaims, type ClaimJudgement } from '../../../scripts/evaluation/claims.ts';
import { createMiniLmEmbedder } from '../../embeddings/adapters/minilm-embedder.ts';
import type { SentenceEmbedder } from '../../embeddings/sentence-embedder.ts';
import { testModel } from '../../testing/models.ts';
import { describeWith } from '../../testing/shared-data.ts';
import { materialFor } from '../testing/meeting.ts';
import { quantitiesIn } from './check-numbers.ts';
import { isInstruction } from './instructions.ts';
import { verifyClaim, verifyClaims } from './verify-claim.ts';
import { propertyRuns } from '../../testing/property-runs.ts';

const meeting = materialFor([
  ['Ana', 'Do we drop the old reader?'],
  ['Ben', 'The new reader fails on forty files, about two percent.'],
  ['Chen', "Agreed, let's keep the old reader for now."],
  ['Ana', 'Ben, can you list the failing files by Friday?'],
  ['Ben', "Sure, I'll do that."],
]);
const objectionTo = async (text: string, citations: string[]): Promise<string | null> => (await verifyClaim({ text, citations }, meeting, null))?.reason ?? null;

describe('a claim', () => {
  it.each([
    ['The old reader stays for now.', ['s3']],
    ['The new reader fails on 40 files.', ['s2']],
    ['The new reader fails on about 2% of the files.', ['s2']],
    ['Ben will list the failing files by Friday.', ['s4', 's5']],
    ['Ben will list the failing files by 27 November.', ['s4', 's5']],
    ['Ana asked whether the old reader should be dropped.', ['s1']],
  ])('that is said where it cites is kept: %s', async (text, citations) => {
    expect(await objectionTo(text, citations)).toBeNull();
  });
  it.each([
    ['number', 'The new reader fails on 44 files.', ['s2']],
    ['unit', 'The new reader fails on forty percent.', ['s2']],
    ['date', 'Ben will list the failing files by Thursday.', ['s4', 's5']],
    ['name', 'Zoe will list the failing files by Friday.', ['s4', 's5']],
    ['name', 'The new PDF reader fails on forty files.', ['s2']],
    ['attribution', 'Ana will list the failing files by Friday.', ['s4', 's5']],
    ['negation', 'The new reader does not fail.', ['s2']],
    ['question', 'The old reader is dropped.', ['s1']],
    ['verb', 'The team sold the old reader.', ['s3']],
    ['verb', 'It rained the whole night.', ['s3']],
    ['polarity', 'The team rejected the old reader.', ['s3']],
    ['modality', 'Ben has listed the failing files.', ['s4', 's5']],
    ['modality', 'Ben might list the failing files by Friday.', ['s4', 's5']],
    ['similarity', 'There is snow in the mountains.', ['s3']],
    ['citation', 'The old reader stays for now.', []],
    ['citation', 'The old reader stays for now.', ['s3', 's99']],
    ['markup', 'The [old reader](https://example.org) stays for now.', ['s3']],
  ])('with a false %s is dropped: %s', async (reason, text, citations) => {
    expect(await objectionTo(text, citations)).toBe(reason);
  });
  it('may take a fact from right beside what it cites, and from no further', async () => {
    expect(await objectionTo('The old reader stays because the new one fails on forty files.', ['s3'])).toBeNull();
    expect(await objectionTo('Ben lists them because the reader fails on forty files.', ['s5'])).not.toBeNull();
  });
  it('loses citations that have nothing to do with it', async () => {
    const { claims } = await verifyClaims([{ text: 'The new reader fails on 40 files.', citations: ['s2', 's3', 's4'] }], materialFor([['A', 'x y z'], ['Ben', 'The new reader fails on 40 files.'], ['C', 'Lunch tastes wonderful today everybody.'], ['D', 'Yes.']]), null);
    expect(claims).toEqual([{ text: 'The new reader fails on 40 files.', citations: ['s2', 's4'] }]);
  });
  it('of any text is judged without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), fc.array(fc.constantFrom('s1', 's2', 's9'), { maxLength: 3 }), async (text, citations) => {
        const objection = await verifyClaim({ text, citations }, meeting, null);
        expect(objection?.words).not.toBe('');
      }),
      { numRuns: propertyRuns(100) },
    );
  });
});

const incident = materialFor([
  ['Katarina', 'Why did the tests not catch it?'],
  ['Rajesh', 'Because the test database has only one item per order.'],
  ['Katarina', 'Should we put a connection limit on the pool?'],
  ['Rajesh', 'We could. But that would only hide the leak.'],
  ['Katarina', 'Can you draft the letter, Hannah?'],
  ['Hannah', "Sure, I'll have it ready tomorrow."],
  ['Tomás', 'PagerDuty shows it as delivered. I need to dig into that.'],
  ['Hannah', 'Is the deploy freeze still on?'],
  ['Katarina', 'No, we can lift the freeze.'],
  ['陈立', '旧供应商的合同要不要现在终止？'],
  ['高远', '我建议先保留一个月。退款功能还没测，我打算明天测。'],
]);

describe('the main verb of a claim', () => {
  const judge = async (text: string, citations: string[]): Promise<string | null> => (await verifyClaim({ text, citations }, incident, null))?.reason ?? null;
  it.each([
    ['asked why not', 'The tests caught the bug.', ['s1'], 'negation'],
    ['only asked', 'The team will put a connection limit on the pool.', ['s3'], 'question'],
    ['of another deed', 'Hannah will send the letter tomorrow.', ['s5', 's6'], 'verb'],
    ['the opposite', 'PagerDuty failed to deliver the page.', ['s7'], 'polarity'],
    ['still to be done', 'Tomás fixed the paging problem.', ['s7'], 'verb'],
    ['proposed by another', 'Rajesh suggested a connection limit on the pool.', ['s3', 's4'], 'attribution'],
    ['lifted, not kept', 'The deploy freeze stays in place.', ['s9'], 'polarity'],
    ['only asked', '旧供应商的合同现在终止。', ['s10'], 'question'],
    ['still to be done', '高远已经测试了退款功能。', ['s11'], 'modality'],
  ])('that was %s makes it false: %s', async (_why, text, citations, reason) => {
    expect(await judge(text, citations)).toBe(reason);
  });
  it.each([
    ['The tests did not catch it.', ['s1']],
    ['The deploy freeze was lifted.', ['s8', 's9']],
    ['Hannah will prepare the letter by tomorrow.', ['s5', 's6']],
    ['高远计划明天测试退款功能。', ['s11']],
  ])('may be said in other words: %s', async (text, citations) => {
    expect(await judge(text, citations)).toBeNull();
  });
});

const bindings = materialFor([
  ['Marta', 'The dry run took eleven hours.'],
  ['Dieter', 'Eleven? It was supposed to be four.'],
  ['Kenji', 'The window is six hours. So either we split it or we ask for a longer one.'],
  ['Marta', "Then we move it to January, I guess. Let's not decide that today."],
  ['Kenji', 'We raise the limit for Helios to fifty per second and leave everybody else alone. It was all one customer.'],
  ['Marta', "I'm fine with that. I'll ask Yusuf tomorrow whether it shows on the bill."],
  ['Dieter', 'PR 12 adds the retry loop, and it changes the bucket. The refill is called twice.'],
  ['Marta', 'So PR 12 is not merged until Dieter has fixed the refill.'],
  ['Dieter', "I'll have that by Thursday."],
  ['Kenji', 'The alert went to the old channel. I think it was the Redis upgrade, but I can’t prove it.'],
  ['Omar', 'At 2:40 the workers stopped, and nobody noticed until ten past four.'],
  ['Kenji', 'Could you also add a test for the zero case?'],
  ['Dieter', 'Sure.'],
  ['赵磊', '影响了三百二十个订单，重复的有四十七单。可能是证书过期。'],
  ['孙悦', '我觉得不是证书。我建议只退重复扣款的四十七单。'],
  ['刘敏', '同意，就退这四十七单，不全退。'],
  ['孙悦', '那我今天下午去跟财务说。要不推迟到下周三？'],
  ['刘敏', '可以考虑，但是先别定。'],
  ['Kenji', 'We had twelve hundred visitors in March and fifteen hundred in April.'],
  ['刘敏', '格拉茨的打印机又坏了，其他的都正常。'],
]);

describe('a claim of nothing but words that were said', () => {
  const judge = async (text: string, citations: string[]): Promise<string | null> => (await verifyClaim({ text, citations }, bindings, null))?.reason ?? null;
  it.each([
    ['number', 'The window is eleven hours.', ['s1', 's3']],
    ['number', 'The dry run was supposed to take eleven hours.', ['s1', 's2']],
    ['modality', 'The team asks for a longer window.', ['s3']],
    ['modality', 'It was moved to January.', ['s4']],
    ['scope', 'The team agreed to raise the limit for everybody to fifty per second.', ['s5', 's6']],
    ['scope', 'Everybody else gets fifty per second.', ['s5']],
    ['scope', 'All customers are affected.', ['s5']],
    ['unit', 'The limit for Helios is fifty per minute.', ['s5']],
    ['role', 'Yusuf will ask Marta tomorrow whether it shows on the bill.', ['s6']],
    ['polarity', 'PR 12 removes the retry loop.', ['s7']],
    ['number', 'The refill is called once.', ['s7']],
    ['polarity', 'The alert went to the new channel.', ['s10']],
    ['modality', 'It was the Redis upgrade.', ['s10']],
    ['number', 'The workers stopped at ten past four.', ['s11']],
    ['modality', 'The zero case is tested.', ['s12', 's13']],
    ['number', '重复的有三百二十单。', ['s14']],
    ['modality', '原因是证书过期。', ['s14']],
    ['negation', '孙悦认为是证书过期。', ['s15']],
    ['polarity', '财务同意退四十七单。', ['s16', 's17']],
    ['negation', '决定推迟到下周三。', ['s17', 's18']],
  ])('is dropped when they are put together otherwise (%s): %s', async (reason, text, citations) => {
    expect(await judge(text, citations)).toBe(reason);
  });
  it.each([
    ['The dry run was supposed to take four hours.', ['s1', 's2']],
    ['The window is six hours.', ['s3']],
    ['The limit is raised to fifty per second for Helios and everybody else is left alone.', ['s5', 's6']],
    ['Marta will ask Yusuf tomorrow whether it shows on the bill.', ['s6']],
    ['PR 12 will not be merged until Dieter has fixed the refill.', ['s8']],
    ['Dieter will fix the refill by Thursday.', ['s8', 's9']],
    ['Kenji thinks that it was the Redis upgrade.', ['s10']],
    ['The workers stopped at 2:40.', ['s11']],
    ['The alert went to the old channel.', ['s10']],
    ['只退重复扣款的四十七单。', ['s15', 's16']],
    ['赵磊说可能是证书过期。', ['s14']],
    ['There were 1,500 visitors in April.', ['s19']],
    ['其他打印机都正常。', ['s20']],
  ])('is kept when they stand together as they were said: %s', async (text, citations) => {
    expect(await judge(text, citations)).toBeNull();
  });
});

describe('numbers', () => {
  it.each([
    ['en', 'twelve thousand euros', [[12000, '€']]],
    ['en', '12,000 dollars and 8%', [[12000, '$'], [8, '%']]],
    ['en', 'the new one takes a week', [[1, 'week']]],
    ['en', 'four hundred and five', [[405, null]]],
    ['zh', '一万二千元', [[12000, '¥']]],
    ['zh', '百分之八', [[8, '%']]],
    ['zh', '第四百二十一号', [[421, null]]],
    ['zh', '我们一直在等周三', []],
  ] as const)('are the same in words and figures (%s): %s', (language, text, wanted) => {
    expect(quantitiesIn(text, language).map(({ value, unit }) => [value, unit])).toEqual(wanted);
  });
});

describe('ordinary talk', () => {
  it.each(['Can you write the tests?', 'The system prompts the user for a name.', 'We ignore errors in that script.', 'Note that the deadline moved.', '你把测试写一下。', '系统会提示用户输入名字。'])('is no instruction to who writes the note: %s', (text) => {
    expect(isInstruction(text)).toBe(false);
  });
});

/** Shares of false claims dropped and of true claims kept. */
function rates(judgements: readonly ClaimJudgement[]): { readonly dropped: number; readonly kept: number } {
  const share = (some: readonly ClaimJudgement[], isRight: (one: ClaimJudgement) => boolean): number => some.filter(isRight).length / some.length;
  return {
    dropped: share(judgements.filter(({ kind }) => kind !== 'true'), ({ dropped }) => dropped !== null),
    kept: share(judgements.filter(({ kind }) => kind === 'true'), ({ dropped }) => dropped === null),
  };
}

function checksMadeUpClaims(open: () => Promise<SentenceEmbedder | null>): void {
  it('drops nearly all false claims of each kind and keeps nearly all true ones', async () => {
    const embedder = await open();
    const all = await evaluateClaims(embedder);
    const judgements = all.filter(({ set }) => ['first', 'second', 'third', 'fourth'].includes(set));
    await embedder?.close();
    const kinds = [...new Set(judgements.map(({ kind }) => kind))].filter((kind) => kind !== 'true');
    expect(kinds).toHaveLength(12);
    for (const kind of kinds) {
      const ofKind = judgements.filter((one) => one.kind === kind);
      expect(ofKind.length).toBeGreaterThanOrEqual(15);
      expect([kind, rates(ofKind).dropped >= 0.85]).toEqual([kind, true]);
    }
    const { dropped, kept } = rates(judgements);
    expect(dropped).toBeGreaterThanOrEqual(0.97);
    expect(kept).toBeGreaterThanOrEqual(0.94);
    const bound = rates(all.filter(({ set }) => set === 'fifth'));
    expect(bound.dropped).toBeGreaterThanOrEqual(0.88);
    expect(bound.kept).toBeGreaterThanOrEqual(0.88);
    const scored = rates(all.filter(({ set }) => set === 'sixth'));
    expect(scored.dropped).toBeGreaterThanOrEqual(0.68);
    expect(scored.kept).toBeGreaterThanOrEqual(0.9);
    expect(claimsTable(all)).toContain('| **blind set: false, dropped** |');
  });
}
describe('the rule by words alone', () => {
  checksMadeUpClaims(() => Promise.resolve(null));
});
describeWith(testModel('sentence-embedding'), 'the model sentence-embedding', 'the rule with sentence embeddings', (modelFolder) => {
  checksMadeUpClaims(() => createMiniLmEmbedder({ modelFolder }));
});
