import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { TouchedCode, TouchedSymbol } from '../../code/touched-code.ts';
import type { NoteLanguage } from '../note-input.ts';
import { renderNote } from '../render-note.ts';
import { parseTemplate } from '../template/template.ts';

const push: TouchedSymbol = {
  kind: 'method', name: 'Queue.Push', container: 'Queue', signature: 'func (q *Queue) Push(item Item) error', status: 'changed',
  path: 'pkg/queue.go', line: 42, endLine: 60, url: 'https://github.com/example/atlas/blob/abc/pkg/queue.go#L42-L60', citations: ['s2'],
};
const change: TouchedCode = { kind: 'pull_request', target: '421', url: null, repository: 'example/atlas', title: 'Let the queue grow', commit: 'abc', symbols: [push], citations: ['s1'] };

function render(code: readonly TouchedCode[], { language = 'en', source = '{% code %}' }: { readonly language?: NoteLanguage; readonly source?: string } = {}): string {
  const segment = (id: string, startSeconds: number): { id: string; startSeconds: number; endSeconds: number; speaker: string; text: string; words: [] } => ({ id, startSeconds, endSeconds: startSeconds + 5, speaker: 'Speaker 1', text: 'Hello.', words: [] });
  const template = parseTemplate(`---\nproperties: {}\n---\n${source}`, { name: 'mine', path: 'mine.md' }, language);
  const note = renderNote(template, {
    meeting: { title: 'Stand-up', durationSeconds: 60 },
    // The second is said in another turn.
    transcript: { recordingId: '', language: 'en', durationSeconds: 60, model: 'test', segments: [segment('s1', 10), { ...segment('s2', 33), speaker: 'Speaker 2' }] },
    minutes: { decisions: [], actions: [], questions: [], risks: [], topics: [], speakers: [], mentions: [{ kind: 'pull_request', text: 'PR 421', target: '421', citations: ['s1'], confidence: 1 }] },
    registry: { people: [], projects: [] },
    recordingLink: { kind: 'vault', path: 'rec.m4a' },
    nameThreshold: 0.7,
    language,
    code,
  });
  return note.sections.map(({ markdown }) => markdown).join('\n');
}

describe('code in a note', () => {
  it('is a list for each pull request: signature, status, link to the line, when it was talked of', () => {
    expect(render([change])).toBe(
      [
        '- PR 421 (example/atlas) – Let the queue grow · [[rec.m4a#t=10|0:10]]',
        '    - `func (q *Queue) Push(item Item) error` – changed – [pkg/queue.go:42](https://github.com/example/atlas/blob/abc/pkg/queue.go#L42-L60) · [[rec.m4a#t=33|0:33]]',
      ].join('\n'),
    );
    expect(render([change], { language: 'zh' })).toContain('– 修改 –');
  });

  it('names the class of a method whose signature does not, and has only the place where there is nothing to link to', () => {
    const symbols = [{ ...push, name: 'Queue.push', signature: 'push(item: Item): void', url: null, citations: [] }];
    expect(render([{ ...change, symbols }])).toContain('    - `Queue` › `push(item: Item): void` – changed – pkg/queue.go:42');
  });

  it('links the pull request where its repository has a page, without a project in the vault', () => {
    expect(render([{ ...change, url: 'https://github.com/example/atlas/pull/421' }])).toContain('- [PR 421](https://github.com/example/atlas/pull/421) (example/atlas) –');
  });

  it('is cut after the twelve that tell most', () => {
    const symbols = Array.from({ length: 19 }, (_, index) => ({ ...push, line: index + 1 }));
    const lines = render([{ ...change, symbols }]).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([14, '    - and 7 more']);
  });

  it('is nothing when no code is known', () => {
    expect(render([])).toBe('');
  });

  it('gives its values to templates', () => {
    expect(render([change], { source: '{% for symbol in code %}{{ symbol.name }} {{ symbol.line }} {{ symbol.change }} {{ symbol | cite }}{% endfor %}' })).toBe('Queue.Push 42 421 [[rec.m4a#t=33|0:33]]');
  });

  it('stays code whatever a repository holds: never markup, a query or a command', () => {
    const pieces = fc.constantFrom('`', '``', '<%', '%>', '<% tp.file %>', '%%', '=', '$=', '= dv()', '[[x]]', '](y)', '*', '<b>', '\n', ' ', '|', '#tag', 'a', '\\', '$(x)', '{{ x }}', '\u2028');
    const text = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, (signature, path, title) => {
        const markdown = render([{ ...change, title, symbols: [{ ...push, container: '', signature, path: path.trim() || 'a.go', citations: [] }] }]);
        const lines = markdown.split('\n');
        expect(lines).toHaveLength(2);
        expect(markdown).not.toMatch(/<%|(?<!\\)%%/u);
        const kinds = kindsOf(unified().use(remarkParse).parse(markdown));
        expect([...kinds.keys()].filter((kind) => !['root', 'list', 'listItem', 'paragraph', 'text', 'link', 'inlineCode'].includes(kind))).toEqual([]);
        for (const code of kinds.get('inlineCode') ?? []) expect(code).not.toMatch(/^\s*\$?=/u);
        expect(kinds.get('link')).toHaveLength(1);
      }),
    );
  });
});

function kindsOf(node: Nodes, kinds = new Map<string, string[]>()): Map<string, string[]> {
  kinds.set(node.type, [...(kinds.get(node.type) ?? []), 'value' in node ? node.value : '']);
  if ('children' in node) for (const child of node.children) kindsOf(child, kinds);
  return kinds;
}
