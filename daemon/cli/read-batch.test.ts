import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBatch } from './read-batch.ts';

const failures = (text: string): unknown[] => readBatch(text, 'q.jsonl').map((line) => ('failure' in line ? [line.id, line.failure.cause] : line.question));

describe('a file of questions', () => {
  it('has one on each line, with or without a time and a person of its own', () => {
    expect(readBatch('{"id":"1","question":"open PRs","now":"2026-11-20T09:00:00Z","me":"Ana"}\n{"id":2,"question":"谁?"}', 'q.jsonl')).toEqual([
      { id: '1', question: 'open PRs', now: '2026-11-20T09:00:00Z', me: 'Ana' },
      { id: 2, question: '谁?', now: undefined, me: undefined },
    ]);
  });

  it('may come from Windows, have empty lines, fields that are null, and fields that nobody asked for', () => {
    expect(readBatch('\uFEFF{"id":1,"question":"a","now":null,"me":null,"tag":"x"}\r\n\r\n   \r\n{"id":2,"question":"b"}\r\n', 'q.jsonl').map((line) => line.id)).toEqual([1, 2]);
  });

  it('says of a bad line its number and what is wrong, keeps its id, and goes on', () => {
    expect(failures('{"id":"a","question":\n{"id":"b"}\n[]\nnull\n{"question":"x"}\n{"id":"c","question":7}\n{"id":"d","question":"y"}')).toEqual([
      [null, 'q.jsonl, line 1 is no JSON.'],
      ['b', expect.stringMatching(/^q\.jsonl, line 2 is no question \(question: /u)],
      [null, expect.stringMatching(/^q\.jsonl, line 3 is no question \(the line: /u)],
      [null, expect.stringMatching(/^q\.jsonl, line 4 /u)],
      [null, expect.stringMatching(/^q\.jsonl, line 5 is no question \(id: /u)],
      ['c', expect.stringMatching(/^q\.jsonl, line 6 is no question \(question: /u)],
      'y',
    ]);
  });

  it('gives each line that is not empty an answer to itself, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.json(), fc.string(), fc.constant('')), { maxLength: 8 }), (values) => {
        const lines = values.map((value) => value.replaceAll(/[\n\uFEFF]/gu, ' '));
        expect(readBatch(lines.join('\n'), 'q.jsonl')).toHaveLength(lines.filter((line) => line.trim() !== '').length);
      }),
    );
  });

  it('may be empty', () => {
    expect(readBatch('', 'q.jsonl')).toEqual([]);
  });
});
