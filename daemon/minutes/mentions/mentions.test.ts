import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';
import { findReferences } from './find-references.ts';

const found = (text: string) => findReferences(text).map(({ kind, target }) => `${kind} ${target}`);

describe('pull requests and issues', () => {
  it.each([
    ['I opened pull request four hundred twenty one.', ['pull_request 421']],
    ['pull request number four twenty-one is green', ['pull_request 421']],
    ['Pool request 421 needs a review', ['pull_request 421']],
    ['the poll request four hundred and twenty-one', ['pull_request 421']],
    ['Pro Request 12 is ready', ['pull_request 12']],
    ['look at p r four two one', ['pull_request 421']],
    ['PR twelve is merged', ['pull_request 12']],
    ['PRs 12, 14 and 15', ['pull_request 12', 'pull_request 14', 'pull_request 15']],
    ['pull requests 4 21', ['pull_request 421']],
    ['merge request 77', ['pull_request 77']],
    ['It closes issue three hundred ninety eight.', ['issue 398']],
    ['Only issue four hundred and five, the crash on start.', ['issue 405']],
    ['issue 400 and 5', ['issue 405']],
    ['issues 398 and 405 are open', ['issue 398', 'issue 405']],
    ['ticket number nine', ['issue 9']],
    ['issue twelve oh five', ['issue 1205']],
    ['see #12 please', ['issue 12']],
    ['PR #12', ['pull_request 12']],
    ['acme/atlas#421', ['issue acme/atlas#421']],
    ['PR acme/atlas#421', ['pull_request acme/atlas#421']],
    ['https://github.com/acme/atlas/pull/421.', ['pull_request acme/atlas#421']],
    ['https://github.com/acme/atlas/issues/398', ['issue acme/atlas#398']],
    ['第四百二十一号 PR 合并了', ['pull_request 421']],
    ['PR 四百二十一', ['pull_request 421']],
    ['issue 九十八还没关', ['issue 98']],
    ['第98号问题是崩溃', ['issue 98']],
    ['四二一号PR', ['pull_request 421']],
    ['拉取请求421', ['pull_request 421']],
  ])('%s', (said, targets) => {
    expect(found(said)).toEqual(targets);
  });

  it.each([
    'We have one issue two people care about', 'The issue is that we have four people', 'There are 98 issues left', 'I have two pull requests open', 'request 421',
    'That issue one of us should take', 'the pull request took 12 days', 'an issue for 5 percent of users', 'the PR of 2026', 'version 4.2 has an issue', 'We issue a hundred invoices',
    '还有98个问题', '第一个问题是速度', '问题一大堆', '我有一个issue一直没看', '有两个PR要看', 'PR 3 天没人看',
  ])('%s: none', (said) => {
    expect(found(said)).toEqual([]);
  });

  it('are written in digits where an item quotes them', () => {
    const [reference] = findReferences('the pool request four hundred twenty one');
    expect(reference?.written).toBe('pull request 421');
  });
});

describe('people and projects', () => {
  const registry = registryOf(['Ana Silva', 'Ben Carter', 'Chloe Martin', 'Will Smith', '张三', '欧阳娜娜'], ['Atlas', 'Blue Whale']);
  const mentions = (text: string) => extractMinutes(transcriptOf([['Speaker 1', text]]), { registry, startedAt: null })
    .mentions.filter(({ kind }) => kind === 'person' || kind === 'project').map(({ text: said, target }) => `${said}: ${target}`);

  it.each([
    ['I talked to Chloe about it.', ['Chloe: Chloe Martin']],
    ['I talked to Khloe about it.', ['Khloe: Chloe Martin']],
    ['We asked Anna yesterday.', ['Anna: Ana Silva']],
    ['Bin, can you look at it?', ['Bin: Ben Carter']],
    ['That was Ben Karter.', ['Ben Karter: Ben Carter']],
    ['The Atlas release and Blue Whale', ['Atlas: Atlas', 'Blue Whale: Blue Whale']],
    ['我和张三讨论过', ['张三: 张三']],
    ['我和章三讨论过', ['章三: 张三']],
    ['请欧阳娜娜看一下', ['欧阳娜娜: 欧阳娜娜']],
  ])('%s', (said, targets) => {
    expect(mentions(said)).toEqual(targets);
  });

  it.each(['Will you send it?', 'In the end it has been fine.', 'Then we went on.', 'On and on.', 'An apple.', 'Bean soup for lunch.', 'Should we switch to Bun?', 'The Bin server is full.', 'It is on the Chloy editor.', '三张图', '一张纸上有三个字'])('never takes a common word for a name: %s', (said) => {
    expect(mentions(said)).toEqual([]);
  });

  it('leaves a first name that two people share as text', () => {
    const two = registryOf(['Ana Silva', 'Ana Costa']);
    const { mentions: all } = extractMinutes(transcriptOf([['Speaker 1', 'Ana and Ana Costa agreed.']]), { registry: two, startedAt: null });
    expect(all.map(({ target }) => target)).toEqual(['Ana Costa']);
  });
});
