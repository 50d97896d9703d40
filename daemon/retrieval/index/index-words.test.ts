import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { askedWords, indexWords } from './index-words.ts';

const termsOf = (question: string): string[] => askedWords(question).flatMap(({ terms }) => terms);

describe('the words of a question', () => {
  it('are those that say what it is about', () => {
    expect(termsOf('what did we say about the rate limits')).toEqual(['"rate"', '"limits"']);
    expect(termsOf("Ana's v2 API")).toEqual(['"ana\'s"', '"v2"', '"api"']);
  });
  it('are all of them when none does', () => {
    expect(termsOf('what is it')).not.toEqual([]);
  });
  it('are pairs of characters in Chinese, in simplified characters and half width', () => {
    expect(termsOf('數據庫的ＡＰＩ')).toEqual(['"数据"', '"据库"', '"api"']);
    expect(termsOf('钱')).toEqual(['"钱" *']);
  });
  it('are what the index holds of the same text', () => {
    expect(indexWords('数据库 API')).toBe(' 数据 据库 库  API');
  });
  it('are never taken for syntax, whatever is typed', () => {
    const db = new Database(':memory:');
    db.exec("CREATE VIRTUAL TABLE words USING fts5(body, tokenize = 'porter unicode61 remove_diacritics 2')");
    const select = db.prepare('SELECT rowid FROM words WHERE words MATCH ?');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('a"b', "it's'", 'NEAR(a b)', 'a AND NOT b', '字"', '"*')), (text) => {
        const terms = termsOf(text);
        if (terms.length > 0) expect(select.all(terms.join(' OR '))).toEqual([]);
      }),
    );
    db.close();
  });
});
