import { describe, expect, it } from '@jest/globals';
import { isRunOn, withSentenceEnds } from './sentences.ts';

const whole = 'From my side, the onboarding page is almost done who can give me the new screenshots.';

describe('a text that forgets its full stops', () => {
  it('is noticed by its length', () => {
    expect(isRunOn(whole)).toBe(true);
    expect(isRunOn('Agreed from me as well.')).toBe(false);
    expect(isRunOn('I can review pull request 421 this afternoon. One question though.')).toBe(false);
  });

  it('gets the sentence ends of its pieces', () => {
    expect(withSentenceEnds(whole, ['From my side, the onboarding page is almost done.', 'Who can give me the new screenshots?'])).toBe(
      'From my side, the onboarding page is almost done. Who can give me the new screenshots?',
    );
  });

  it('stays as it is when the pieces say other words', () => {
    expect(withSentenceEnds(whole, ['From my side, the boarding page is almost done.', 'Who can give me the new screenshots?'])).toBeNull();
  });

  it('stays as it is when no piece ends a sentence', () => {
    expect(withSentenceEnds(whole, ['From my side the onboarding page is almost done', 'who can give me the new screenshots.'])).toBeNull();
  });

  it('goes on in small letters where a piece ends with a comma', () => {
    expect(
      withSentenceEnds('One last thing we decided last week to release on Friday is anything blocking that.', [
        'One last thing.',
        'We decided last week to release on Friday,',
        'Is anything blocking that?',
      ]),
    ).toBe('One last thing. We decided last week to release on Friday, is anything blocking that?');
  });
});
