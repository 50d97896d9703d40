import { describe, expect, it } from '@jest/globals';
import type { OpenPlan } from '#schemas/query';
import type { Extract, SearchRequest } from '../retrieval/retrieval.ts';
import type { WrittenAnswer } from './model-answers/write-answer.ts';
import { answerOpen } from './answer-open.ts';

const said: Extract = {
  ...{ kind: 'passage', text: 'The quota is too small.', recordingId: 'rec-1', meetingTitle: 'Atlas stand-up', startedAt: '2026-11-19T09:30:00Z', segmentIds: ['s2', 's3'], startSeconds: 12.5, endSeconds: 20 },
  ...{ speaker: 'Ana Silva', path: null, lines: [], score: 1, prs: [{ id: 'acme/atlas#12', name: 'Quotas', url: null, where: 'here' }], issues: [], people: [{ id: 'ana', name: 'Ana Silva', url: null, where: 'here' }] },
};
const note: Extract = { ...said, kind: 'note', recordingId: null, segmentIds: [], startSeconds: null, endSeconds: null, speaker: null, path: 'Notes/quotas.md' };

function asking(extracts: readonly Extract[], unread = 0) {
  const requests: SearchRequest[] = [];
  const parts = {
    retrieval: { search: (request: SearchRequest) => { requests.push(request); return Promise.resolve({ extracts, closest: [], unread: { sources: unread, embeddings: 0 }, by: 'words' as const }); } },
    find: () => Promise.resolve<readonly string[]>([]),
    pathOf: (id: string) => (id === 'rec-1' ? '/recordings/stand-up.m4a' : null),
    write: null,
    nameOf: (id: string) => ({ ana: 'Ana Silva', ben: 'Ben Carter' })[id] ?? id,
  };
  return { requests, parts };
}

const plan: OpenPlan = { ask: 'open', text: 'quotas' };
const meetings = { kind: 'Meeting' as const, where: [] };

describe('an open question', () => {
  it('is answered with extracts, each citing its second and file', async () => {
    const { parts } = asking([said, note]);
    const ran = await answerOpen(plan, 'en', parts);
    expect(ran.columns.slice(0, 4)).toEqual(['extract', 'kind', 'speaker', 'meeting']);
    expect(ran.rows[0]).toEqual(['The quota is too small.', 'passage', 'Ana Silva', 'Atlas stand-up', '2026-11-19T09:30:00Z', 12.5, ['acme/atlas#12'], ['Ana Silva']]);
    expect(ran.citations).toEqual([
      { row: 0, recordingId: 'rec-1', segmentIds: ['s2', 's3'], startSeconds: 12.5, path: '/recordings/stand-up.m4a' },
      { row: 1, path: 'Notes/quotas.md' },
    ]);
    expect(ran.says).toBe('What was said about “quotas”: 2 extracts, the nearest first.');
  });

  it('asks for what these people said, in the meetings that are meant', async () => {
    const { requests, parts } = asking([said]);
    const ran = await answerOpen({ ...plan, people: ['ana', 'ben'], meetings }, 'en', { ...parts, find: () => Promise.resolve(['rec-1']) });
    expect(requests).toEqual([expect.objectContaining({ text: 'quotas', meetings: ['rec-1'], people: { ids: ['ana', 'ben'], roles: ['spoke'] } })]);
    expect(ran.says).toBe('What was said about “quotas” by Ana Silva or Ben Carter in the meetings that are meant: 1 extract, the nearest first.');
  });

  it('says that nothing was said, and searches nowhere when no meeting is meant', async () => {
    const { requests, parts } = asking([]);
    expect((await answerOpen(plan, 'en', parts)).says).toBe('Nothing was said about “quotas”.');
    expect((await answerOpen({ ...plan, meetings }, 'en', parts)).says).toBe('Nothing was said about “quotas” in the meetings that are meant.');
    expect(requests).toHaveLength(1);
  });

  it('says what it could not look at', async () => {
    expect((await answerOpen(plan, 'en', asking([], 2).parts)).says).toMatch(/\(2 meetings or notes are not in the index yet\.\)$/u);
  });

  it('adds the sentences of a language model where there is one, and asks it nothing when nothing was said', async () => {
    let asked = 0;
    const write = (): Promise<WrittenAnswer> => {
      asked += 1;
      return Promise.resolve({ sentences: [], dropped: [], text: 'The quota is too small [1].' });
    };
    expect((await answerOpen(plan, 'en', { ...asking([said]).parts, write })).says).toBe('What was said about “quotas”: 1 extract, the nearest first. The quota is too small [1].');
    expect((await answerOpen(plan, 'en', { ...asking([]).parts, write })).says).toBe('Nothing was said about “quotas”.');
    expect(asked).toBe(1);
  });

  it('speaks Chinese to who asked in Chinese', async () => {
    expect((await answerOpen(plan, 'zh', asking([said]).parts)).says).toBe('关于“quotas”说过的话，摘录 1 条。');
    expect((await answerOpen({ ...plan, people: ['ana'] }, 'zh', asking([]).parts)).says).toBe('关于“quotas”，Ana Silva没有说过什么。');
    expect((await answerOpen(plan, 'zh', asking([], 1).parts)).says).toContain('还有 1 个会议或笔记没有编入索引');
  });
});
