import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { correctTranscript } from '../correct-transcript.ts';
import { heard, vaultOf } from '../testing/heard.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';

const vocabulary = vocabularyOf(vaultOf(['Ngozi Adeyemi', 'Will Reed'], ['Atlas']), [{ written: 'Keycloak', heardAs: [] }, { written: 'dbt', heardAs: [] }]);
const writes = (...texts: string[]): string[] => correctTranscript(heard(texts), vocabulary).segments.map(({ text }) => text);
const written = (text: string, language = 'en'): string => correctTranscript(heard([text], { language }), vocabulary).segments[0]!.text;

describe('numbers in minutes', () => {
  it.each([
    ['I opened pull request four hundred twenty one.', 'I opened pull request 421.'],
    ['PR four twenty one closes issues twelve and thirteen.', 'PR 421 closes issues 12 and 13.'],
    ['Only issue four hundred and five, the crash.', 'Only issue 405, the crash.'],
    ['About ten percent, or two point five per cent.', 'About 10 %, or 2.5 %.'],
    ['We have three thousand five hundred users.', 'We have 3,500 users.'],
    ['It costs twenty dollars, not three million euros.', 'It costs $20, not €3 million.'],
    ['They are on version two.', 'They are on version 2.'],
    ['Version two point three and v two point one.', 'Version 2.3 and v2.1.'],
    ['Page twelve is for Q three, and Phase two for Sprint twelve.', 'Page 12 is for Q3, and Phase 2 for Sprint 12.'],
    ['We meet at two ten p.m. and at nine thirty.', 'We meet at 14:10 and at 9:30.'],
    ['It was in nineteen ninety nine, and in November twenty twenty six.', 'It was in 1999, and in November 2026.'],
    ['Call five five five one two three four.', 'Call 5551234.'],
    ['Between one hundred and two hundred people came.', 'Between 100 and 200 people came.'],
    ['We waited zero point five seconds.', 'We waited 0.5 seconds.'],
    ['Ten percent or twenty percent, from nine a.m. to five p.m.', '10 % or 20 %, from 09:00 to 17:00.'],
    ['It grew from twenty twenty five to twenty twenty six.', 'It grew from 2025 to 2026.'],
    ['It was one point five million to two million users.', 'It was 1.5 million to 2 million users.'],
    ['We grew from five hundred to one thousand users.', 'We grew from 500 to 1,000 users.'],
    ['On page two, three hundred users; oh, ten percent.', 'On page 2, 300 users; oh, 10 %.'],
    ['Number one, ten percent growth.', 'Number one, 10 % growth.'],
    ['In 2024, two hundred fifty users.', 'In 2024, 250 users.'],
    ['Give ten percent to two or three people by nine thirty.', 'Give 10 % to two or three people by 9:30.'],
  ])('are written in digits: %s', (said, expected) => {
    expect(written(said)).toBe(expected);
  });

  it.each([
    'Two of us had one thing to say.',
    'One or two, maybe two three people.',
    'A hundred people came, in twenty minutes.',
    'It runs twenty four seven, fifty fifty.',
    'Three hundred and one more thing came up.',
    'Too many went to ate for it.',
    'One two three four, can you hear me?',
    'At ten thirty people were there.',
    'We sell it at twelve fifty, a good price.',
    'It is the version one of us wrote.',
    'The twenty first of May is a holiday.',
    'It has point five of that.',
    'We have 400 and 5.',
    'It is quarter to three, one to one, or two to one.',
  ])('stay words where they are small, rough or not sure: %s', (said) => {
    expect(written(said)).toBe(said);
  });

  it.each([
    'One or two million euros.',
    'Three or four hundred thousand dollars.',
    'Two to three million dollars.',
    'From three to four hundred users.',
    'Two hundred fifty to three hundred thousand users.',
    'One point five to two million users.',
    'Two and a half to three million dollars.',
    'Five hundred thousand to a million dollars.',
    'Three million and a half dollars.',
    'Two or, I don\'t know, three million dollars.',
    'Two-to-three million dollars.',
    'From four hundred to three hundred thousand users.',
    'Five to ten percent, twenty or thirty percent.',
    'Twenty five to thirty percent.',
    'Ten or twenty or thirty percent.',
    'Five percent or six.',
    'Between three and four thousand.',
    'Between twenty five and thirty people.',
    'Two, three hundred euros.',
    'Seven, maybe eight hundred dollars.',
    'Two, if not three million euros.',
    'A couple or three hundred dollars.',
    'A couple hundred, a few thousand dollars.',
    '2 or three hundred thousand dollars.',
    'Twenty or thirty minutes.',
    'Twenty five point something percent.',
    'Two hundred some people, two hundred and something dollars.',
    'Version two or three, page two to five, Q two or three.',
    'Two or three p.m.',
    'Quarter to three p.m. or half past two p.m.',
    'Twenty five to three.',
    'In nineteen ninety or ninety one.',
  ])('stay words as a whole where they are rough or a range that shares its unit: %s', (said) => {
    expect(written(said)).toBe(said);
  });

  it.each([
    ['三百九十八号 issue 修好了，百分之十的用户受影响。', 'issue 398 修好了，10 %的用户受影响。'],
    ['我提了第四百二十一号 PR。', '我提了PR 421。'],
    ['下午两点十分开会，上午九点半先碰一下。', '14:10开会，09:30先碰一下。'],
    ['二零二六年有三千五百个用户，预算三百万。', '2026年有3500个用户，预算300万。'],
    ['比例是百分之三点五。', '比例是3.5 %。'],
    ['百分之一百，百分之二十，百分之零点零五。', '100 %，20 %，0.05 %。'],
    ['百分之五到百分之十，百分之二十来自客户。', '5 %到10 %，20 %来自客户。'],
    ['百分之三点开了邮件。', '3 %点开了邮件。'],
    ['第一，两百三十个人，第二、百分之三十。', '第一，230个人，第二、30 %。'],
    ['三百二十到三百五十个，一百二十到一百五十万。', '320到350个，120到150万。'],
    ['下午两点零五分开会，下午两点半三个人来。', '14:05开会，14:30三个人来。'],
    ['一、三百五十万的预算到十二月用完。', '一、350万的预算到十二月用完。'],
    ['预算三百五十万到十二月用完，占百分之五，六月再看。', '预算350万到十二月用完，占5 %，六月再看。'],
  ])('are written in digits in Chinese: %s', (said, expected) => {
    expect(written(said, 'zh')).toBe(expected);
  });

  it.each(['第一，千万不要等，万一出事呢。', '一百多人来了，大概一百二。', '下午两点见，每三百米一个。', '三百六十行，行行出状元。'])('stay characters where they are rough, ordered or idiom: %s', (said) => {
    expect(written(said, 'zh')).toBe(said);
  });

  it('stay as they were said, whichever number lends which unit to the one before', () => {
    const joint = fc.constantFrom(' or ', ' to ', '-to-', ' or maybe ', ', or even ', ' if not ');
    const unit = fc.constantFrom('percent', 'per cent', 'million euros', 'hundred thousand dollars', 'thousand', 'p.m. today', 'point five percent');
    fc.assert(
      fc.property(fc.constantFrom('Two', 'Five', 'Six', 'Nine'), joint, fc.constantFrom('nine', 'ten', 'eleven'), unit, (one, between, next, measure) => {
        const said = `${one}${between}${next} ${measure}.`;
        expect(written(said)).toBe(said);
      }),
    );
  });

  it.each([
    '百分之七八，百分之一二，百分之三四，百分之两三。',
    '百分之十七八，百分之二三十，百分之二十三十。',
    '百分之三四点五，百分之三点几。',
    '百分之十几，百分之二十多，百分之二十来的用户。',
    '百分之五到十，百分之五、六，一到百分之五。',
    '百分之五到百分之十几。',
    '七八百，三四千万，两三点，十来个。',
    '三到五百万，三百到五百万，二十五到三十五万。',
    '三百二十到四百，一百二十到三十。',
    '三、四百万，三，四百万，二十、三十万。',
    '两百三百个，一百两百块，十多二十万。',
    '下午一二点半，下午两点三四分，下午两点半多。',
    '上午九点半到十点，下午两点十分到二十分。',
    '下午两点半三百五十人。',
    '电话三四五个。',
  ])('stay characters as a whole where they are rough or a range that shares its unit: %s', (said) => {
    expect(written(said, 'zh')).toBe(said);
  });

  it('that the model has written already stay as they are', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.constantFrom('percent', 'people', 'dollars', 'p.m. today'), (value, unit) => {
        const said = `We said ${value} ${unit}.`;
        expect(written(said)).toBe(said);
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['great, that is all. thanks, everyone.', 'Great, that is all. Thanks, everyone.'],
    ['Well, i think i\'ll do it on monday.', 'Well, I think I\'ll do it on Monday.'],
    ['We ship it, e.g. tomorrow, vs. next week', 'We ship it, e.g. tomorrow, vs. next week.'],
    ['Ask ngozi about keycloak, ngozi adeyemi knows it.', 'Ask Ngozi about Keycloak, Ngozi Adeyemi knows it.'],
    ['dbt is slow. dbt is very slow.', 'dbt is slow. dbt is very slow.'],
    ['I can review Pull request 7 today.', 'I can review pull request 7 today.'],
    ['We can do that next week', 'We can do that next week.'],
  ])('begin with a capital, end with a full stop and spell what is known: %s', (said, expected) => {
    expect(written(said)).toBe(expected);
  });

  it('begin names with capitals where the model writes none, but for names that are words', () => {
    expect(written('ngozi moved atlas, and will agreed')).toBe('Ngozi moved Atlas, and will agreed.');
  });

  it.each(['Can we do that next week', 'We should do that and', 'Not that one', 'The atlas will help, mark my words.'])('stay open where it is not sure that they end, or that a name is meant: %s', (said) => {
    expect(written(said)).toBe(said);
  });

  it('go on in the next segment of the same voice', () => {
    const transcript = heard(['We will talk to the team', 'that owns the login page.']);
    const [first, second] = transcript.segments;
    const together = { ...transcript, segments: [{ ...first!, endSeconds: 99.5 }, second!] };
    expect(correctTranscript(together, vocabulary)).toEqual(together);
    expect(writes('We will talk to the team', 'that owns the login page.')).toEqual(['We will talk to the team.', 'That owns the login page.']);
  });

  it('in a language without rules stay as the model wrote them', () => {
    expect(written('wir haben zwei hundert Leute', 'de')).toBe('wir haben zwei hundert Leute');
  });
});

describe('what was said', () => {
  it('is kept word for word, and is no correction', () => {
    const [segment] = correctTranscript(heard(['It closes issue three hundred ninety eight.']), vocabulary).segments;
    expect(segment).toMatchObject({ text: 'It closes issue 398.', original: 'It closes issue three hundred ninety eight.' });
    expect(segment!.corrections).toBeUndefined();
    expect(segment!.words.at(-1)).toEqual({ text: '398.', startSeconds: 1.5, endSeconds: 3.5 });
  });

  it('is never lost and never moved, whatever was said', () => {
    const word = fc.constantFrom('two', 'hundred', 'and', 'point', 'percent', 'twenty', 'one', 'issue', 'at', 'nine', 'thirty', 'i', 'key', 'clock', 'q', 'p.m.', 'the', 'oh', 'version', 'ngozi', 'users,', 'done.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const transcript = heard([words.join(' ')]);
        const [before] = transcript.segments;
        const [after] = correctTranscript(transcript, vocabulary).segments;
        expect(after!.original ?? after!.text).toBe(before!.text);
        expect(after!.words.map(({ text }) => text).join(' ')).toBe(after!.text);
        const times = after!.words.flatMap(({ startSeconds, endSeconds }) => [startSeconds, endSeconds]);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect([times[0], times.at(-1)]).toEqual([before!.words[0]!.startSeconds, before!.words.at(-1)!.endSeconds]);
      }),
      { numRuns: 1000 },
    );
  });
});
