import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeMarkdown, oneLine } from './markdown-text.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly position?: unknown;
  readonly children?: readonly Node[];
}
const parser = unified().use(remarkParse).use(remarkGfm);
const parse = (markdown: string): Node => parser.parse(markdown);
// remark looks for addresses once more in the text that is left when the escapes are gone; such links have no place in the source, and no other reader makes them.
const isAfterthought = ({ type, position }: Node): boolean => type === 'link' && position === undefined;
const kinds = (node: Node): string[] => [...(isAfterthought(node) ? [] : [node.type]), ...(node.children ?? []).flatMap(kinds)];
const textOf = (node: Node): string => (node.value ?? '') + (node.children ?? []).map(textOf).join('');

describe('what was said', () => {
  it.each([
    ['we use snake_case in C# and a < b, see #421 for $5', 'we use snake_case in C# and a < b, see #421 for $5'],
    ['see [[Secret]] and ![[embed]]', 'see \\[\\[Secret\\]\\] and !\\[\\[embed\\]\\]'],
    ['%% hidden %% text', '\\%\\% hidden \\%\\% text'],
    ['#urgent and #urgent/now', '\\#urgent and \\#urgent/now'],
    ['- [ ] do it', '\\- \\[ \\] do it'],
    ['# heading', '\\# heading'],
    ['> quote', '\\> quote'],
    ['1. first', '1\\. first'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['<% tp.file.delete() %>', '&lt;% tp.file.delete() %>'],
    ['==mark== and ~~gone~~ and **bold**', '\\=\\=mark\\=\\= and \\~\\~gone\\~\\~ and \\*\\*bold\\*\\*'],
    ['$a$ costs', '\\$a\\$ costs'],
    ['ends with ^block-id', 'ends with \\^block-id'],
    ['two\nlines\u2028and\u0000 more', 'two lines and more'],
    ['{{ meeting.title }} {% decisions %}', '{{ meeting.title }} {% decisions %}'],
    ['a `code` | b \\', 'a \\`code\\` \\| b \\\\'],
    ['see https://evil.example/x', 'see https\\://evil.example/x'],
    ['see www.evil.example or obsidian://open', 'see www\\.evil.example or obsidian\\://open'],
    ['write to ana@evil.example, at 9:30', 'write to ana\\@evil.example, at 9:30'],
    ['五号 #标签 完成', '五号 \\#标签 完成'],
  ])('%j is written as %j', (said, written) => {
    expect(escapeMarkdown(said)).toBe(written);
  });

  it('shows as said and becomes no structure, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('# ', '- ', '* ', '+ ', '1. ', '2) ', '> ', '[[a]]', '![[b]]', '[x](y)', '[^1]', '`', '```', '~~~', '~~', '**', '__', '_', '<b>', '</b>', '<!-- ', '&amp;', '&#35;', '\\', '---', '===', '|', '#tag', '%%', '==', '$', '\n', '    ', '\t', '- [ ] ', '<% x %>', '^id', '中文', 'https://', 'http://evil.example/x', 'www.', 'WWW.evil.example', 'ana@evil.example', 'mailto:', 'xmpp:', 'obsidian://', '@', '.', 'a.b'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')), (said) => {
        const tree = parse(escapeMarkdown(said));
        expect(['root', 'paragraph', 'text']).toEqual(expect.arrayContaining(kinds(tree)));
        expect(textOf(tree)).toBe(oneLine(said));
        const behindAName = parse(`**Ana** ${escapeMarkdown(said)}`);
        expect(['root', 'paragraph', 'text', 'strong']).toEqual(expect.arrayContaining(kinds(behindAName)));
        expect(textOf(behindAName)).toBe(`Ana ${oneLine(said)}`.trim());
      }),
      { numRuns: 3000 },
    );
  });

  it('of a megabyte is escaped in a moment', () => {
    expect(escapeMarkdown('[[a]] #b %% '.repeat(90_000)).length).toBeGreaterThan(1_000_000);
  });
});
