import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askAboutDoubted, isBetterHeard, settleLanguages, type FirstHearing, type SpokenLanguage } from './language-regions.ts';
import type { Heard } from './hear-stretch.ts';

interface Made {
  readonly seconds: number;
  /** Null: no word was heard. */
  readonly confidence: number | null;
  readonly text?: string;
  /** What the detector says of it. */
  readonly spoken?: SpokenLanguage;
}

const mandarin: SpokenLanguage = { language: 'zh', confidence: 0.97 };
const english: SpokenLanguage = { language: 'en', confidence: 0.9 };
const believed = (seconds: number): Made => ({ seconds, confidence: 0.93 });
const foreign = (seconds: number): Made => ({ seconds, confidence: 0.4, spoken: mandarin });
const mumbled = (seconds: number): Made => ({ seconds, confidence: 0.3, spoken: english });

/** One after the other, half a second apart. */
function hearingsOf(made: readonly Made[]): FirstHearing[] {
  let at = 0;
  return made.map(({ seconds, confidence, text = 'So it goes.' }) => {
    const [startSeconds, endSeconds] = [at, at + seconds];
    at = endSeconds + 0.5;
    const stretch = { speaker: 'S1', startSeconds, endSeconds, room: { fromSeconds: startSeconds, toSeconds: endSeconds } };
    return { stretch, heard: confidence === null ? null : heardAs(text, confidence, startSeconds, endSeconds) };
  });
}

function heardAs(text: string, confidence: number, startSeconds = 0, endSeconds = 1): Heard {
  return { speaker: 'S1', startSeconds, endSeconds, language: 'en', text, words: [], confidence, timing: 'interpolated', isFaint: false };
}

async function languagesOf(made: readonly Made[], language = 'en'): Promise<{ languages: string[]; asked: number[] }> {
  const hearings = hearingsOf(made);
  const asked: number[] = [];
  const answers = await askAboutDoubted(hearings, language, (index) => {
    asked.push(index);
    return Promise.resolve(made[index]!.spoken ?? { language, confidence: 0.9 });
  });
  return { languages: settleLanguages(hearings, answers, language), asked };
}

describe('a meeting in one language', () => {
  it('is not asked about where its words are believed', async () => {
    expect((await languagesOf([believed(5), believed(12), believed(0.4)])).asked).toEqual([]);
  });

  it('is asked about three times in ten minutes at most, however much of it is mumbled', async () => {
    expect((await languagesOf(Array.from({ length: 40 }, () => mumbled(6)))).asked).toHaveLength(3);
  });

  it('does not flip for one short doubted turn, even if the detector is sure of it', async () => {
    expect((await languagesOf([believed(5), foreign(1.4), believed(5)])).languages).toEqual(['en', 'en', 'en']);
  });

  it('does not flip for many doubted turns of which the detector is not sure', async () => {
    const unsure: Made = { seconds: 8, confidence: 0.3, spoken: { language: 'cy', confidence: 0.77 } };
    expect((await languagesOf([unsure, unsure, unsure])).languages).toEqual(['en', 'en', 'en']);
  });
});

describe('a region of another language', () => {
  it('is found by the detector where the words are doubted', async () => {
    expect((await languagesOf([believed(5), foreign(6), foreign(4), believed(5)])).languages).toEqual(['en', 'zh', 'zh', 'en']);
  });

  it('is found in turns with the first one', async () => {
    expect((await languagesOf([believed(5), foreign(3), believed(5), foreign(3), believed(2)])).languages).toEqual(['en', 'zh', 'en', 'zh', 'en']);
  });

  it('is found behind an hour of the first one', async () => {
    const hour = Array.from({ length: 200 }, () => believed(18));
    expect((await languagesOf([...hour, foreign(10)])).languages.at(-1)).toBe('zh');
  });

  it('takes in a neighbour of which neither model is sure', async () => {
    const likely: Made = { seconds: 3, confidence: 0.7, spoken: { language: 'zh', confidence: 0.5 } };
    expect((await languagesOf([believed(5), foreign(6), likely, believed(5)])).languages).toEqual(['en', 'zh', 'zh', 'en']);
  });

  it('takes in a short word between two of its stretches, and none at its edge', async () => {
    const word: Made = { seconds: 0.4, confidence: 0.7 };
    expect((await languagesOf([word, foreign(6), word, foreign(6), word])).languages).toEqual(['en', 'zh', 'zh', 'zh', 'en']);
  });

  it('is suspected where the model heard nothing in a voice, and where it wrote another script', async () => {
    const silent: Made = { seconds: 4, confidence: null, spoken: english };
    const latin: Made = { seconds: 6, confidence: 0.79, text: 'Good morning everyone.', spoken: { language: 'en', confidence: 0.99 } };
    const own: Made = { seconds: 6, confidence: 0.8, text: '今天天气怎么样?' };
    expect((await languagesOf([own, latin, own, silent], 'zh')).languages).toEqual(['zh', 'en', 'zh', 'en']);
  });
});

it('the second hearing is taken where it is believed at least as much', () => {
  expect(isBetterHeard(heardAs('今天天气怎么样?', 0.88), heardAs("Jim can't change it to me", 0.45))).toBe(true);
  expect(isBetterHeard(heardAs('可以', 0.1), heardAs('Can you tell me where?', 0.6))).toBe(false);
  expect(isBetterHeard(null, heardAs('Yes.', 0.2))).toBe(false);
  expect(isBetterHeard(heardAs('好', 0.5), null)).toBe(true);
  expect(isBetterHeard(heardAs('好', 0.2), null)).toBe(false);
});

const spokenArbitrary = fc.record({ language: fc.constantFrom('en', 'zh', 'cy'), confidence: fc.double({ min: 0, max: 1, noNaN: true }) });
const madeArbitrary = fc.record({ seconds: fc.double({ min: 0.1, max: 20, noNaN: true }), confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })), spoken: spokenArbitrary });

it('whatever is heard, a language comes only from a sure answer, and believed stretches keep theirs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(madeArbitrary, { maxLength: 30 }), async (made) => {
      const { languages, asked } = await languagesOf(made);
      expect(languages).toHaveLength(made.length);
      expect(new Set(asked).size).toBe(asked.length);
      const sure = new Set(asked.map((index) => made[index]!.spoken).filter(({ confidence }) => confidence >= 0.8).map(({ language }) => language));
      for (const [index, language] of languages.entries()) {
        if (language === 'en') continue;
        expect(sure).toContain(language);
        expect(made[index]!.confidence ?? 0).toBeLessThan(0.9);
      }
    }),
  );
});
