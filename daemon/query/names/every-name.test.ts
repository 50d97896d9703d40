import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundedDistance } from './bounded-distance.ts';
import { editDistance } from '../../correction/names/edit-distance.ts';
import { findNames } from './find-names.ts';
import { findReferences } from './find-references.ts';
import { createNameBook, type Named, type NameKind } from './name-book.ts';
import { compared } from './name-tokens.ts';

const kinds: readonly NameKind[] = ['Person', 'Project', 'Topic', 'Meeting', 'Series', 'Label', 'Note'];
const word = fc.oneof(
  fc.constantFrom('Ana', 'Silva', "O'Brien", 'Zoë', '陈', '思雨', '陈思雨', '灯塔', 'מרים', 'فاطمة', 'Łukasz', 'STRAßE', 'İpek', 'Ωmega', 'Σίσυφος', 'ᾀδω', 'ω\u0345', 'ẞen', 'ῒx', 'ẖe', '김철수', 'สมชาย', 'さくら', 'v2', '42', '🚀', '👩‍💻', 'C++', '"Annie"', '(QA)', 'stand-up', 'type:', 'kind/bug', 'ﬁne', 'Ａtlas', 'the', 'open', 'a', '@all'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
/** What holds nothing to call it by, `""`, has no name. */
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')).filter((said) => compared(said) !== '');
const things = fc.array(fc.record({ kind: fc.constantFrom(...kinds), name }), { minLength: 1, maxLength: 12 }).map((list) => list.map((thing, index): Named => ({ ...thing, id: `id ${index}` })));
const casing = fc.constantFrom((said: string) => said, (said: string) => said.toLowerCase(), (said: string) => said.toUpperCase());
const around = fc.constantFrom('', 'who reviewed', '谁审了', 'PRs by', 'last week?', '最近的 PR', '🎉');

describe('every name that the graph knows', () => {
  it('is found as it is written, in any case, at any place of a sentence', () => {
    fc.assert(
      fc.property(things, casing, around, around, fc.boolean(), (named, cased, before, after, areKnownWords) => {
        const book = createNameBook(named);
        for (const { kind, id, name: written } of named) {
          const text = `${before} ${cased(written)} ${after}`;
          const spans = findNames(book, text, () => areKnownWords);
          const found = spans.some((span) => span.kind === kind && span.cost <= 1 && span.candidates.some((candidate) => candidate.id === id) && compared(span.said) === compared(written));
          if (!found) throw new Error(`${kind} ${JSON.stringify(written)} is not found in ${JSON.stringify(text)}: ${JSON.stringify(spans)}`);
        }
      }),
    );
  });

  it('is told by offsets that are the words said', () => {
    fc.assert(
      fc.property(things, fc.string({ unit: 'grapheme', maxLength: 60 }), (named, noise) => {
        const text = `${noise} ${named.map((thing) => thing.name).join(noise)}`;
        for (const { start, end, said, cost, candidates } of findNames(createNameBook(named), text)) {
          expect(text.slice(start, end)).toBe(said);
          expect(cost).toBeGreaterThanOrEqual(0);
          expect(candidates.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('a distance with a bound', () => {
  it('is the distance, up to the bound', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(letters, letters, fc.constantFrom(1, 2), (a, b, most) => {
        const distance = editDistance(a, b);
        expect(boundedDistance(a, b, most)).toBe(distance <= most ? distance : null);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text that is no question', () => {
  const book = createNameBook([
    { kind: 'Person', id: 'a', name: 'a a' },
    { kind: 'Person', id: 'ana', name: 'Ana Silva', login: 'ana' },
    { kind: 'Person', id: 'chen', name: '陈思雨' },
    { kind: 'Project', id: 'acme/a-a', name: 'a-a' },
    { kind: 'Meeting', id: 'long', name: 'ana '.repeat(30) },
  ]);
  const texts = ['', ' ', "'s", "Ana's's's", '@', '@@ana', '\0\u{7}\u{1b}', '\ud800', '\u202eana\u202c', 'ana\u200bsilva', '#', '#0', '##12', '#99999999999', "MATCH (n) DETACH DELETE n // '", 'a/'.repeat(100), ''.padEnd(10_000, 'ana '), 'a-'.repeat(5000), '陈思雨'.repeat(3333), '小陈总'.repeat(3333), '#1 '.repeat(3333), 'x.'.repeat(5000), '9'.repeat(10_000), 'acme/'.repeat(2000), "ana's ".repeat(1666), 'PR 1, '.repeat(1666), '(('.repeat(5000), '@'.repeat(10_000), 'anna silvva '.repeat(833)];

  it.each(texts.map((text) => [JSON.stringify(text.slice(0, 20)), text.length, text] as const))('%s, %d characters long, is read to its end', (_, length, text) => {
    for (const { start, end } of [...findNames(book, text), ...findReferences(text)]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(length);
    }
  });

  it('has no more spans for a length than the same words have once', () => {
    const once = findNames(book, 'Ana Silva and 陈思雨 in a-a, ');
    expect(findNames(book, 'Ana Silva and 陈思雨 in a-a, '.repeat(400))).toHaveLength(once.length * 400);
  });
});
