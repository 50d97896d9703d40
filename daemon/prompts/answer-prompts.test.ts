import { describe, expect, it } from '@jest/globals';
import { fail } from '#schemas/failure';
import { createScriptedModel } from '../language-models/adapters/scripted-model.ts';
import { answerPrompts, materialOf, type PromptMeeting, type PromptParts } from './answer-prompts.ts';
import type { PromptAnswer } from './prompt-answer.ts';
import { createMemory, segmentsOf, sha256 } from './testing/meeting.ts';

const speaker = (name: string, person: string, confidence: number) => ({ speaker: name, person, confidence, source: 'self_introduction' as const, citations: [] });
const meeting: PromptMeeting = {
  transcript: { recordingId: 'r', language: 'zh', durationSeconds: 10, model: 'm', segments: segmentsOf([['Speaker 1', '我明天写文档。'], ['Speaker 2', '我来测试。']]) },
  minutes: { decisions: [], actions: [], questions: [], risks: [], topics: [], mentions: [], speakers: [speaker('Speaker 1', '李娜', 0.9), speaker('Speaker 2', '王强', 0.3)] },
  registry: { people: [], projects: [] }, startedAt: '2026-11-20T09:30:00+08:00', language: 'zh', nameThreshold: 0.7,
};

function partsWith(change: Partial<PromptParts>): PromptParts & { readonly told: string[]; readonly reported: PromptAnswer[] } {
  const told: string[] = [];
  const reported: PromptAnswer[] = [];
  const memory = createMemory();
  return { modelId: 'm', model: () => Promise.reject(new Error('not here')), embedder: () => Promise.resolve(null), memory: () => memory, hash: sha256, announce: () => told.push('told'), report: (answer) => reported.push(answer), told, reported, ...change };
}

describe('the prompt blocks of a meeting', () => {
  it('are asked about with the voices under the names that the note shows, and sure names only', async () => {
    const model = createScriptedModel({ replies: [JSON.stringify({ claims: [{ text: '李娜明天写文档。', citations: ['s1'] }, { text: '说话人2来测试。', citations: ['s2'] }, { text: '王强来测试。', citations: ['s2'] }] })] });
    const [answer] = await answerPrompts(['总结', '总结'], meeting, partsWith({ model: () => Promise.resolve(model) }));
    expect(model.questions).toHaveLength(1);
    expect(model.questions[0]?.user).toContain('"speaker":"李娜"');
    expect(model.questions[0]?.user).toContain('"speaker":"说话人 2"');
    expect(answer?.claims.map(({ text }) => text)).toEqual(['李娜明天写文档。', '说话人2来测试。']);
    expect(answer?.dropped.map(({ reason }) => reason)).toEqual(['name']);
  });
  it('have their fallback, and nothing is announced, when there is no key', async () => {
    const parts = partsWith({ model: () => Promise.reject(fail('language_model_key_missing', { effect: 'e', cause: 'No key.', tip: 't' })) });
    expect(await answerPrompts(['总结'], meeting, parts)).toEqual([{ instruction: '总结', model: 'm', claims: [], dropped: [], fallback: { code: 'language_model_key_missing', words: 'No key.' } }]);
    expect([parts.told, parts.reported.length]).toEqual([[], 1]);
  });
  it('are not asked about a meeting in which nothing was said', async () => {
    const silent = { ...meeting, transcript: { ...meeting.transcript, segments: segmentsOf([['Speaker 1', ' ']]) } };
    expect(await answerPrompts(['总结'], silent, partsWith({}))).toEqual([]);
  });
  it('know people by their first names and aliases', () => {
    const english = materialOf({ ...meeting, language: 'en', registry: { people: [{ name: 'Ana Silva', aliases: ['Annie'], path: 'p' }], projects: [] } });
    expect(english.people.find(({ name }) => name === 'Ana Silva')?.forms).toEqual(['Annie', 'Ana']);
  });
});
