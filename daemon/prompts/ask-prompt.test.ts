import { describe, expect, it } from '@jest/globals';
import { createScriptedModel, type Script } from '../language-models/adapters/scripted-model.ts';
import { modelFailures } from '../language-models/model-failures.ts';
import { failureCodeOf } from '../testing/failure-code.ts';
import { askPrompt, type PromptRequest } from './ask-prompt.ts';
import { createMemory, materialFor, sha256 } from './testing/meeting.ts';

const reader = [['Ana', 'Do we drop the old reader?'], ['Ben', 'The new reader fails on 40 files.'], ['Chen', "Agreed, let's keep the old reader for now."]] as const;
const reply = (...claims: readonly (readonly [string, ...string[]])[]): string => JSON.stringify({ claims: claims.map(([text, ...citations]) => ({ text, citations })) });
const good = reply(['The team keeps the old reader for now.', 's3']);

function asking(replies: Script['replies'], change: Partial<PromptRequest> & { readonly script?: Partial<Script> } = {}) {
  const { script, ...rest } = change;
  const model = createScriptedModel({ replies, ...script });
  const request: PromptRequest = { instruction: 'What was decided?', language: 'en', material: materialFor(reader), topics: [], model, embedder: null, memory: createMemory(), hash: sha256, ...rest };
  return { model, request };
}

describe('a prompt block', () => {
  it('becomes claims that cite the segments which say them', async () => {
    const { request } = asking([good]);
    expect(await askPrompt(request)).toEqual({
      instruction: 'What was decided?', model: 'scripted/model', dropped: [], fallback: null,
      claims: [{ text: 'The team keeps the old reader for now.', citations: ['s3'] }],
    });
  });
  it('loses the claims that are not said where they cite, and tells which and why', async () => {
    const { request } = asking([reply(['The team keeps the old reader for now.', 's3'], ['The new reader fails on 60 files.', 's2'], ['The new reader fails.', 's77'], ['It is fast.'])]);
    const { claims, dropped } = await askPrompt(request);
    expect(claims).toHaveLength(1);
    expect(dropped.map(({ reason, words }) => [reason, words])).toEqual([
      ['number', '"60" was not said.'],
      ['citation', 'It cites "s77", which is no segment.'],
      ['citation', 'It cites nothing.'],
    ]);
  });
  it('falls back when nothing can be proved, and says so', async () => {
    const { request } = asking([reply(['Everybody gets a car.', 's1'])]);
    expect((await askPrompt(request)).fallback).toMatchObject({ code: 'nothing_verified' });
  });
  it('is repaired once when the answer has not the wanted shape', async () => {
    const { request, model } = asking(['Sure! Here it is.', good]);
    expect((await askPrompt(request)).claims).toHaveLength(1);
    expect(model.questions).toHaveLength(2);
    expect(model.questions[1]?.user).toMatch(/could not be used: .*the model.s text is not valid JSON/);
  });
  it('falls back after one repair, and asks no third time', async () => {
    const { request, model } = asking(['Sure!', '{"claims":7}']);
    expect((await askPrompt(request)).fallback?.code).toBe('language_model_reply_unusable');
    expect(model.questions).toHaveLength(2);
  });
  it.each([
    ['language_model_refused', modelFailures.refused('m')],
    ['language_model_timed_out', modelFailures.timedOut('h', 1000)],
    ['language_model_unreachable', modelFailures.unreachable('h', 'ECONNREFUSED')],
    ['language_model_busy', modelFailures.busy('h', 'status 429')],
    ['language_model_key_refused', modelFailures.keyRefused('h', 401)],
  ])('falls back on %s without asking again', async (code, error) => {
    const { request, model } = asking([error]);
    expect((await askPrompt(request)).fallback?.code).toBe(code);
    expect(model.questions).toHaveLength(1);
  });
  it('passes on that the user stopped the work', async () => {
    const { request } = asking([good], { signal: AbortSignal.abort() });
    expect(await failureCodeOf(() => askPrompt(request))).toBe('stopped');
  });
});

describe('what was answered', () => {
  it('is not asked again: a second rendering costs nothing', async () => {
    const { request, model } = asking([good]);
    const first = await askPrompt(request);
    expect(await askPrompt(request)).toEqual(first);
    expect(model.questions).toHaveLength(1);
  });
  it('is asked again when the prompt, the model or the transcript is another', async () => {
    const { request, model } = asking([good]);
    await askPrompt(request);
    await askPrompt({ ...request, instruction: 'What is open?' });
    await askPrompt({ ...request, material: materialFor([...reader, ['Ana', 'Good.']]) });
    const other = createScriptedModel({ id: 'scripted/other', replies: [good] });
    await askPrompt({ ...request, model: other });
    expect([model.questions.length, other.questions.length]).toEqual([3, 1]);
  });
  it('is asked again after a failure, which may have passed', async () => {
    const { request } = asking([modelFailures.busy('h', 'status 429'), good]);
    await askPrompt(request);
    expect((await askPrompt(request)).fallback).toBeNull();
  });
  it('is kept part by part, so that a killed run goes on where it was', async () => {
    const long = Array.from({ length: 120 }, (_, index) => ['Ana', `Point ${index} is about the reader and its many files of type ${index}.`] as const);
    const stopping = new AbortController();
    const memory = createMemory();
    const script = { contextTokens: 2400, answerTokens: 400 };
    const replies: Script['replies'] = [good, () => { stopping.abort(); return good; }, good];
    const { request, model } = asking(replies, { material: materialFor(long), memory, signal: stopping.signal, script });
    expect(await failureCodeOf(() => askPrompt(request))).toBe('stopped');
    expect([model.questions.length, memory.size()]).toEqual([2, 2]);
    const again = createScriptedModel({ replies: [reply()], ...script });
    await askPrompt({ ...request, model: again, signal: undefined });
    expect(again.questions[0]?.user).not.toBe(model.questions[0]?.user);
    expect(again.questions[0]?.user).not.toBe(model.questions[1]?.user);
  });
});

describe('a long meeting', () => {
  const long = Array.from({ length: 150 }, (_, index) => ['Ana', `We measured reader number ${index} and it read ${index + 1000} files.`] as const);
  const script = { contextTokens: 2600, answerTokens: 400 };
  const firstClaim = ({ user }: { user: string }): string => {
    const { id, text } = JSON.parse(user.split('\n').find((line) => line.startsWith('{')) ?? '{}') as { id?: string; text: string };
    return id === undefined ? reply([text, ...(JSON.parse(user.split('\n').find((line) => line.startsWith('{')) ?? '{}') as { citations: string[] }).citations]) : reply([text, id]);
  };
  it('is asked about in parts by topic within the budget, and the claims are made fewer by one more question', async () => {
    const { request, model } = asking([firstClaim], { material: materialFor(long), script, topics: [{ startSeconds: 0 }, { startSeconds: 100 }, { startSeconds: 400 }] });
    const { claims } = await askPrompt(request);
    expect(model.questions.length).toBeGreaterThan(3);
    for (const { system, user } of model.questions) expect((system.length + user.length) / 3.5).toBeLessThan(2600 - 400);
    expect(model.questions.at(-1)?.user).toContain('claims were taken from its parts');
    expect(claims).toEqual([{ text: 'We measured reader number 0 and it read 1000 files.', citations: ['s1'] }]);
  });
  it('has its reduced claims proved again', async () => {
    const lie = ({ user }: { system: string; user: string }): string => (user.includes('taken from its parts') ? reply(['Reader number 0 read 9999 files.', 's1']) : firstClaim({ user }));
    const { request } = asking([lie], { material: materialFor(long), script });
    const { claims, dropped } = await askPrompt(request);
    expect(dropped.map(({ reason }) => reason)).toEqual(['number']);
    expect(claims.length).toBeGreaterThan(1);
  });
});
