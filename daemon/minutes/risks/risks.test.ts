import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

/** What a note holds of one voice's words, another one listening: `risk: …`. */
function risksOf(said: string, heard = 'Hm.'): string[] {
  const { risks } = extractMinutes(transcriptOf([['Ana', said], ['Ben', heard]]), { registry: registryOf(['Ana', 'Ben']), startedAt: null });
  return risks.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('a risk', () => {
  it.each([
    ['If the vendor slips again, we miss the launch.', 'risk: If the vendor slips again, we miss the launch'],
    ['My worry is that the courtyard is not covered.', 'risk: The courtyard is not covered'],
    ['I am still blocked on the signing certificate.', 'blocker: I am still blocked on the signing certificate'],
    ['万一审核不通过就赶不上双十二了。', 'risk: 万一审核不通过就赶不上双十二了'],
    ['我们卡在登录组了，他们的接口文档出不来。', 'blocker: 我们卡在登录组了，他们的接口文档出不来'],
  ])('is found where it is said: %s', (said, risk) => {
    expect(risksOf(said)).toEqual([risk]);
  });

  it.each([
    'The risk register template is in the wiki.',
    'There are no blockers on my side.',
    'We were blocked on the certificate last week.',
    '这块没什么风险。',
  ])('is none where there is none, none any more, or only the word: %s', (said) => {
    expect(risksOf(said)).toEqual([]);
  });
});
