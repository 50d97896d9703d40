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
    ["They won't renew unless the reports get faster.", 'risk: They will not renew unless the reports get faster'],
    ["Otherwise we'd have to look elsewhere.", 'risk: Otherwise we would have to look elsewhere'],
    ["If nobody empties that disk it's full by Sunday.", 'risk: If nobody empties that disk it is full by Sunday'],
    ["I was going to do the upgrade, but I'm stuck until ops gives me the new certificates.", 'blocker: I am stuck until ops gives me the new certificates'],
    ['日志那个磁盘再不清这周末就满了。', 'risk: 日志那个磁盘再不清这周末就满了'],
    ['华东那家说再不改就不续约了。', 'risk: 华东那家说再不改就不续约了'],
    ['没人维护过，万一挂了数据就一直是旧的。', 'risk: 没人维护过，万一挂了数据就一直是旧的'],
  ])('is found where it is said, or told by what follows if it happens: %s', (said, risk) => {
    expect(risksOf(said)).toEqual([risk]);
  });

  it.each([
    'The risk register template is in the wiki.',
    'There are no blockers on my side.',
    'We were blocked on the certificate last week.',
    '这块没什么风险。',
    "If you want, we can look elsewhere for the chairs.",
    'Otherwise we are done, I think.',
    '再不走就赶不上地铁了，散会吧。',
    '万一你早到了就先坐会儿。',
  ])('is none where there is none, none any more, or only the word: %s', (said) => {
    expect(risksOf(said)).toEqual([]);
  });
});
