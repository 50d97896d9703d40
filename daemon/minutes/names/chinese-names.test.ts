import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inScriptOf, toSimplified } from '../../correction/language/chinese-traditional.ts';
import { registryOf } from '../passages/passage.ts';
import { buildRoster } from './roster.ts';

const { people } = buildRoster(registryOf(['王志强', '李雪梅', '李建国', '欧阳锋', '黃柏翰', '高兴', '程浩']), []);
const found = (text: string) => people.find(text).map(({ name }) => name);

describe('a colleague in a Chinese meeting', () => {
  it.each([
    ['小王你跟进一下', ['王志强']],
    ['王工说可以', ['王志强']],
    ['志强那边怎么说', ['王志强']],
    ['王工和欧阳都在', ['王志强']],
    ['让雪梅姐看看', ['李雪梅']],
    ['王志强老师来讲', ['王志强']],
    ['黄柏翰在群里说了', ['黃柏翰']],
    ['柏翰說客戶在等', ['黃柏翰']],
    ['设计稿是高兴画的', ['高兴']],
  ])('is known in “%s”', (said, names) => {
    expect(found(said)).toEqual(names);
  });

  it.each(['小李来一下', '老李说的'])('stays text where two share the name: %s', (said) => {
    expect(found(said)).toEqual([]);
  });

  it.each(['王总说可以', '跟王总申请', '程总那边我去', '李董来了', '王老板同意'])('is not whoever leads under that family name: %s', (said) => {
    expect(found(said)).toEqual([]);
  });

  it('is the one whom the registry calls so', () => {
    const registry = { people: [{ name: '王志强', aliases: ['王总'], path: '' }], projects: [] };
    expect(buildRoster(registry, []).people.find('王总说可以').map(({ name }) => name)).toEqual(['王志强']);
  });

  it.each(['小程序改好了', '高兴就好', '很高兴能来', '这周总结一下', '王牌产品'])('is not in the words of “%s”', (said) => {
    expect(found(said)).toEqual([]);
  });
});

describe('a colleague with a Latin name', () => {
  const { people: latin } = buildRoster(registryOf(['Ana Silva', 'Ben Ortiz']), []);

  it.each([
    ['测试脚本让Ben去改', ['Ben Ortiz']],
    ['Ana你周三之前写完', ['Ana Silva']],
    ['我和Ana Silva一起看，Ben也来', ['Ana Silva', 'Ben Ortiz']],
  ])('is known without spaces, too, in “%s”', (said, names) => {
    expect(latin.find(said).map(({ name }) => name)).toEqual(names);
  });

  it('is not in a longer word', () => {
    expect(latin.find('这个Banana活动用Benchmark测')).toEqual([]);
  });
});

describe('traditional characters', () => {
  it('are read as simplified ones and written as they were said', () => {
    expect(toSimplified('報價單這禮拜五前寄給客戶')).toBe('报价单这礼拜五前寄给客户');
    expect(inScriptOf('报价单寄给客户', '報價單這禮拜五前寄給客戶')).toBe('報價單寄給客戶');
    expect(inScriptOf('报价单', '报价单寄给客户')).toBe('报价单');
  });

  it('keep their places', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(toSimplified(text)).toHaveLength(text.length); }));
  });
});
