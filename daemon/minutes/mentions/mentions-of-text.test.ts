import { describe, expect, it } from '@jest/globals';
import type { Registry } from '#schemas/minutes';
import { mentionsOfText } from './mentions-of-text.ts';

const registry: Registry = {
  people: [{ name: 'Ana Silva', aliases: ['Annie'], path: 'People/Ana Silva.md' }, { name: '张三', aliases: [], path: 'People/张三.md' }],
  projects: [{ name: 'atlas', aliases: ['Atlas App'], path: 'Projects/atlas.md', repository: 'acme/atlas' }],
};
const named = (text: string): string[] => mentionsOfText(text, registry).map(({ kind, target }) => `${kind} ${target}`).sort();

describe('what a note names', () => {
  it('is whom its links lead to, by name, path, alias and heading, embedded or not', () => {
    expect(named('[[People/Ana Silva.md|A.]], ![[张三#Notes]], [[atlas app]].')).toEqual(['person Ana Silva', 'person 张三', 'project atlas']);
  });

  it('is a number, a number with its repository, and an address of GitHub', () => {
    const found = named('See #12 and acme/atlas#13, then https://github.com/acme/atlas/pull/14.');
    expect(found).toEqual(expect.arrayContaining(['issue 12', 'issue acme/atlas#13', 'pull_request acme/atlas#14']));
  });

  it('is not what stands in code, in a comment of the vault, or behind a link to nobody', () => {
    expect(named('```\nacme/atlas#99 [[张三]]\n```\n`#98` %% #97 %% [[Somewhere|over there]]')).toEqual([]);
  });

  it('is named once, however often it stands there', () => {
    expect(named('[[Ana Silva]]\n\n- [[Annie]]\n- Ana Silva')).toEqual(['person Ana Silva']);
  });
});
