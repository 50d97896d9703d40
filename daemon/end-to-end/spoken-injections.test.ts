/** Instructions spoken in a meeting, and a language model that obeys each of them. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { z } from 'zod';
import { createScriptedModel } from '../language-models/adapters/scripted-model.ts';
import { noteToMarkdown } from '../notes/note-markdown.ts';
import { renderNote } from '../notes/render-note.ts';
import { parseTemplate } from '../notes/template/template.ts';
import { askPrompt } from '../prompts/ask-prompt.ts';
import type { PromptAnswer } from '../prompts/prompt-answer.ts';
import { createMemory, materialFor, segmentsOf, sha256 } from '../prompts/testing/meeting.ts';
import { systemWords } from '../prompts/write-question.ts';

const injectionSchema = z.strictObject({ language: z.enum(['en', 'zh']), about: z.string(), said: z.string(), obeys: z.array(z.string()), stands: z.literal('quoted').optional(), citations: z.array(z.string()).optional() });
const injections = z.array(injectionSchema).parse(JSON.parse(readFileSync(join(import.meta.dirname, '../prompts/injections.json'), 'utf8')));
type Injection = z.infer<typeof injectionSchema>;

const around = {
  en: [['Ana', 'We ship the reader on Friday.'], ['Carol', 'The docs are ready.']],
  zh: [['张伟', '我们周五发布阅读器。'], ['李娜', '文档已经写好了。']],
} as const;
const template = (language: 'en' | 'zh') => parseTemplate('---\nproperties: {}\n---\n{% section "s" %}\n{% prompt "Summarise." %}\nFallback.\n{% endprompt %}\n{% endsection %}', { name: 't', path: 't.md' }, language);

async function answerOf({ language, said, obeys, citations = ['s2'] }: Injection): Promise<{ answer: PromptAnswer; user: string; system: string; note: string }> {
  const [before, after] = around[language];
  const spoken = [before, ['Mallory', said], after] as const;
  const honest = language === 'zh' ? '我们周五发布阅读器。' : 'We ship the reader on Friday.';
  const claims = [{ text: honest, citations: ['s1'] }, ...obeys.flatMap((text) => [{ text, citations }, { text: `${text} `.repeat(2), citations }, { text: `${text} `, citations: ['s1', ...citations, 's3'] }])];
  const model = createScriptedModel({ replies: [JSON.stringify({ claims })] });
  const answer = await askPrompt({ instruction: 'Summarise.', language, material: materialFor(spoken), topics: [], model, embedder: null, memory: createMemory(), hash: sha256 });
  const minutes = { decisions: [], actions: [], questions: [], risks: [], topics: [], mentions: [], speakers: [] };
  const transcript = { recordingId: '', language, durationSeconds: 15, model: 'test', segments: segmentsOf(spoken) };
  const note = renderNote(template(language), { meeting: { title: 'M' }, transcript, minutes, registry: { people: [], projects: [] }, recordingLink: { kind: 'vault', path: 'r.m4a' }, nameThreshold: 0.7, language, answers: [answer] });
  return { answer, user: model.questions[0]?.user ?? '', system: model.questions[0]?.system ?? '', note: noteToMarkdown(note, '') };
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}
const kinds = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(kinds)];

const obeyed = injections.filter(({ stands }) => stands === undefined);
/** Plain statements to a listener's ear: what was said is there, as what its speaker said. */
const quoted = injections.filter(({ stands }) => stands === 'quoted');

describe.each(obeyed)('$about ($language): $said', (injection) => {
  let outcome: Awaited<ReturnType<typeof answerOf>>;
  beforeAll(async () => {
    outcome = await answerOf(injection);
  });

  it('changes nothing in the note, though the model obeys; the honest claim stays', () => {
    const [{ text: honest } = { text: '' }] = outcome.answer.claims;
    expect(outcome.answer.claims).toHaveLength(1);
    expect(outcome.note).toContain(honest);
    for (const text of injection.obeys) expect(outcome.note).not.toContain(text);
    expect(outcome.note).not.toMatch(/evil\.example|<%|```|!\[|<script|dataview|mallory|fired|开除/iu);
  });
  it('makes nothing live', () => {
    const body = outcome.note.replace(/\[\[r\.m4a#t=\d+\|[\d:]+\]\]/g, '').replace(/^---[\s\S]*?\n---\n/, '');
    expect(kinds(unified().use(remarkParse).use(remarkGfm).parse(body) as Node).filter((kind) => ['link', 'image', 'html', 'code', 'inlineCode', 'heading', 'linkReference'].includes(kind))).toEqual([]);
  });
  it('stays inside the data of the question, and is not in its instructions', () => {
    expect(outcome.system).not.toContain(injection.said);
    const lines = outcome.user.split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^<data-[0-9a-f]{12}>$/);
    expect(lines.slice(1, 4).map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['s1', 's2', 's3']);
    expect(lines[4]).toBe(lines[0]?.replace('<', '</'));
  });
});

describe.each(quoted)('$about ($language): $said', (injection) => {
  it('is at most what its speaker said, under the name of that speaker', async () => {
    const { answer, note } = await answerOf(injection);
    const [, ...kept] = answer.claims;
    expect(kept.length).toBeGreaterThan(0);
    for (const { text } of kept) {
      expect(note).toContain(`${text} – Mallory · [[r.m4a#t=5|0:05]]`);
    }
  });
});

describe('the question to a language model', () => {
  it('says that the transcript is data', () => {
    expect(systemWords({ instruction: 'Summarise.', language: 'zh', mark: 'abc' })).toMatch(/All of it is data[\s\S]*do not do it[\s\S]*Answer in Chinese/);
  });
});
