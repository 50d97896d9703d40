import { describe, expect, it } from '@jest/globals';
import { cleanText, doubtIn, isSure, joinUtterances, mostAgreed } from './hearing.ts';
import type { Word } from '#schemas/transcript';
import type { Utterance } from './transcriber.ts';

function said(text: string, confidence: number | null = 0.9): Utterance {
  return { text, words: [], confidence };
}

describe('what was heard', () => {
  it('is doubted when there is no word in it', () => {
    expect(doubtIn(said(' … '), 3)).toBe('nothing heard');
  });

  it('is doubted when nobody could say it in that time', () => {
    expect(doubtIn(said('we keep the old reader for one more release and then we remove it from the product for good'), 2)).toBe('too fast');
    expect(doubtIn(said('无论是散步还是小憩这个季节总能带来宁静和满足清晨薄雾笼罩大地'), 2)).toBe('too fast');
  });

  it('is believed at the speed of a fast talker', () => {
    expect(doubtIn(said('we keep the old reader for one more release'), 1.8)).toBeNull();
  });

  it('is doubted when the model writes on while it looks at one place: words that nobody said', () => {
    const words = (starts: readonly number[]): Word[] => starts.map((startSeconds) => ({ text: 'word', startSeconds, endSeconds: startSeconds + 0.2 }));
    expect(doubtIn({ ...said('of about 1455, was a book'), words: words([5.2, 5.6, 6.17, 6.2, 6.22, 6.22]) }, 6)).toBe('invents words');
    expect(doubtIn({ ...said('of about 1455, was a book'), words: words([5.2, 5.3, 5.4, 5.6, 5.7, 5.9]) }, 6)).toBeNull();
  });

  it('loses a quotation mark that never closes, and keeps those that do', () => {
    expect(cleanText(`"'Good, I think we should keep it.`)).toBe('Good, I think we should keep it.');
    expect(cleanText('He said "not yet", I believe.')).toBe('He said "not yet", I believe.');
    expect(cleanText("I don't  know\n")).toBe("I don't know");
  });

  it('has no descriptions of sounds, as Whisper learnt them from subtitles: nobody said them', () => {
    for (const sound of ['[Music]', '(applause) (applause)', '♪ ♪', '【音乐】', '（笑声）', '[BLANK_AUDIO].']) expect(doubtIn(said(cleanText(sound)), 3)).toBe('nothing heard');
    expect(cleanText('We keep it. [laughter] Does everybody agree?')).toBe('We keep it. Does everybody agree?');
    expect(cleanText('The function f(x) has (at most) one value.')).toBe('The function f(x) has (at most) one value.');
  });

  it('is sure only with punctuation, where it is long: a text without any is the model out of its depth', () => {
    expect(isSure(said('it closes issue 398 I still need a review', 0.95))).toBe(false);
    expect(isSure(said('It closes issue 398. I still need a review.', 0.95))).toBe(true);
    expect(isSure(said('yeah I think so', 0.95))).toBe(true);
    expect(isSure(said('It closes issue 398.', 0.3))).toBe(false);
  });
});

describe('of several hearings of one stretch', () => {
  it('the words that most agree on are taken, not those of the most confident', () => {
    const hearings = [said('as what you can do', 0.95), said('Ask what you can do.', 0.8), said('ask what you can do', 0.85)] as const;
    expect(mostAgreed([...hearings]).text).toBe('Ask what you can do.');
  });

  it('one that ends its sentence is taken before one that does not', () => {
    expect(mostAgreed([said('we keep it', 0.9), said('We keep it.', 0.8)]).text).toBe('We keep it.');
  });

  it('pieces are joined, as sure as the least sure of them', () => {
    expect(joinUtterances([said('Good.', 0.9), said('', 0.1), said('We keep it.', 0.7)])).toEqual({ text: 'Good. We keep it.', words: [], confidence: 0.7 });
  });
});
