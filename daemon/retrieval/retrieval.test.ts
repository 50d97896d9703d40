import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Minutes } from '#schemas/minutes';
import type { SearchRequest } from './retrieval.ts';
import { type RetrievalWorld, retrievalWorld, told, type ToldMeeting } from './testing/retrieval-world.ts';

const action = (text: string, owner: string, citation: string): Minutes['actions'][number] => ({ text, owner, due: null, dueText: null, status: 'open', citations: [citation], confidence: 0.9 });
const decision = (text: string, citation: string): Minutes['decisions'][number] => ({ text, status: 'made', citations: [citation], confidence: 0.9 });
const mention = (kind: Minutes['mentions'][number]['kind'], target: string, citation: string): Minutes['mentions'][number] => ({ kind, text: target, target, citations: [citation], confidence: 0.9 });

const standup: ToldMeeting = {
  id: 'standup',
  title: 'Atlas stand-up',
  startedAt: '2026-03-02T09:00:00Z',
  project: 'acme/atlas',
  attendees: ['Ana Silva', 'Ben Okafor', 'Chen Li'],
  says: [
    'Ana Silva: Good morning everybody, the coffee machine is broken again.',
    'Ben Okafor: What do we do about the rate limits of the search service?',
    'Ana Silva: Five hundred requests per minute are enough, see pull request twelve.',
    'Ben Okafor: Fine, then the rate limits stay as they are.',
    'Ana Silva: I will write the migration guide until Friday.',
  ],
  minutes: {
    decisions: [decision('Keep the limit at five hundred requests per minute', 's0004')],
    actions: [action('Write the migration guide', 'Ana Silva', 's0005')],
    mentions: [mention('pull_request', 'acme/atlas#12', 's0003'), mention('issue', 'acme/atlas#7', 's0001')],
  },
};
const budget: ToldMeeting = {
  id: 'budget',
  title: 'Budget review',
  startedAt: '2026-04-10T14:00:00Z',
  project: 'acme/beacon',
  attendees: ['Dora Weiss', 'Ben Okafor'],
  says: ['Dora Weiss: The interest rate limits what we can spend on servers.', 'Ben Okafor: Then we buy no new servers this year.'],
};

describe('what was said about something', () => {
  let world: RetrievalWorld;
  beforeEach(() => {
    world = retrievalWorld();
  });
  afterEach(() => world.close());
  const found = async (text: string, filters: Partial<SearchRequest> = {}): Promise<string[]> => (await world.retrieval.search({ text, ...filters })).extracts.map(told);

  it('is answered with the words, the segments and the second where it begins', async () => {
    world.tell(standup);
    const { extracts } = await world.retrieval.search({ text: 'migration guide', kinds: ['passage'] });
    expect(extracts).toHaveLength(1);
    expect(extracts[0]).toMatchObject({
      kind: 'passage',
      text: 'Ben Okafor: Fine, then the rate limits stay as they are.\nAna Silva: I will write the migration guide until Friday.',
      meetingTitle: 'Atlas stand-up',
      startedAt: '2026-03-02T09:00:00Z',
      segmentIds: ['s0004', 's0005'],
      startSeconds: 30,
      endSeconds: 49,
      speaker: null,
      path: null,
    });
  });

  it('comes with the decisions and actions about it, each with what proves it', async () => {
    world.tell(standup);
    expect(await found('limit per minute')).toContain('decision: Keep the limit at five hundred requests per minute (standup s0004)');
    const { extracts } = await world.retrieval.search({ text: 'migration guide', kinds: ['action'] });
    expect(extracts[0]).toMatchObject({ text: 'Write the migration guide', startSeconds: 40, speaker: 'Ana Silva' });
  });

  it('comes with the pull requests, issues and people that the words and the meeting have to do with', async () => {
    world.tell(standup);
    const [extract] = (await world.retrieval.search({ text: 'requests per minute', kinds: ['passage'] })).extracts;
    expect(extract!.prs).toMatchObject([{ id: 'acme/atlas#12', where: 'here' }]);
    expect(extract!.issues).toMatchObject([{ id: 'acme/atlas#7', where: 'meeting' }]);
    expect(extract!.people.map(({ name, where }) => `${name} ${where}`)).toEqual(['Ben Okafor here', 'Ana Silva here', 'Chen Li meeting']);
  });

  it('is nothing where nobody spoke of it', async () => {
    world.tell(standup, budget);
    for (const text of ['holiday party', 'kubernetes', 'the weather in Lisbon', '区块链']) expect(await found(text)).toEqual([]);
  });

  it('is nothing in an empty graph', async () => {
    expect(await found('rate limits')).toEqual([]);
  });

  it('is found by other forms of the words', async () => {
    world.tell(standup);
    expect(await found('migrations')).not.toEqual([]);
    expect(await found('a limit for requesting')).not.toEqual([]);
  });

  it('is told once when it was said twice', async () => {
    world.tell(standup, { ...standup, id: 'copy' });
    expect(await found('migration guide', { kinds: ['action'] })).toHaveLength(1);
  });

  it('can be asked of one meeting, kind, language or time', async () => {
    world.tell(standup, budget);
    expect(await found('rate limits', { meetings: ['budget'], kinds: ['passage'] })).toEqual([expect.stringContaining('(budget ')]);
    expect(await found('limit', { kinds: ['decision'] })).toEqual(['decision: Keep the limit at five hundred requests per minute (standup s0004)']);
    expect(await found('rate limits', { from: '2026-04-01T00:00:00Z', kinds: ['passage'] })).toEqual([expect.stringContaining('(budget ')]);
    expect(await found('rate limits', { to: '2026-04-01T00:00:00Z', kinds: ['passage'] })).toEqual([expect.stringContaining('(standup ')]);
    expect(await found('rate limits', { from: '2027-01-01T00:00:00Z' })).toEqual([]);
    expect(await found('rate limits', { languages: ['zh'] })).toEqual([]);
  });

  it('can be asked of a project, by its meetings', async () => {
    world.tell(standup, budget);
    expect(await found('rate limits', { projects: ['acme/beacon'], kinds: ['passage'] })).toEqual([expect.stringContaining('(budget ')]);
    expect(await found('rate limits', { projects: ['acme/nothing'] })).toEqual([]);
  });

  it('in a meeting of another project counts where the very words speak of the project', async () => {
    world.tell({ ...budget, minutes: { mentions: [mention('project', 'acme/atlas', 's0001')] } });
    expect(await found('servers', { projects: ['acme/atlas'] })).toHaveLength(1);
  });

  it('can be asked of who spoke, who was there and whose task it is', async () => {
    world.tell(standup, budget);
    const idOf = async (name: string): Promise<string> => {
      const { extracts } = await world.retrieval.search({ text: 'rate limits', kinds: ['passage'] });
      return extracts.flatMap(({ people }) => people).find((person) => person.name === name)!.id;
    };
    const [ana, ben, dora] = [await idOf('Ana Silva'), await idOf('Ben Okafor'), await idOf('Dora Weiss')];
    expect(await found('interest', { people: { ids: [ana], roles: ['spoke'] } })).toEqual([]);
    expect(await found('interest', { people: { ids: [dora], roles: ['spoke'] } })).toHaveLength(1);
    expect(await found('rate limits', { people: { ids: [ana, ben], roles: ['attended'] }, kinds: ['passage'] })).toEqual([expect.stringContaining('(standup ')]);
    expect(await found('rate limits', { people: { ids: [ana, dora], roles: ['attended'] } })).toEqual([]);
    expect(await found('migration guide', { people: { ids: [ana], roles: ['assigned'] } })).toEqual(['action: Write the migration guide (standup s0005)']);
    expect(await found('migration guide', { people: { ids: [ben], roles: ['assigned'] } })).toEqual([]);
    expect(await found('coffee machine', { people: { ids: [dora], roles: ['spoke', 'attended'] } })).toEqual([]);
  });

  it('by one person leaves out what others said far from them', async () => {
    const chatter = Array.from({ length: 3 }, () => 'Chen Li: Yes, that is right.');
    world.tell({ id: 'talk', says: ['Ana Silva: The printer needs paper.', ...chatter, 'Ben Okafor: And the archive moves to the cellar.'] });
    const { extracts } = await world.retrieval.search({ text: 'printer archive' });
    const ben = extracts[0]!.people.find(({ name }) => name === 'Ben Okafor')!.id;
    expect(await found('printer', { people: { ids: [ben], roles: ['spoke'] } })).toEqual([]);
    expect(await found('archive', { people: { ids: [ben], roles: ['spoke'] } })).toHaveLength(1);
  });

  it.each(['', ' ', '???', '"', "' OR 1=1 --", 'rate* NEAR(limits', 'body:rate', '-rate', '(', '^rate', '😀', '\u0000\u0007', 'AND'])('can be asked with any characters: %j', async (text) => {
    world.tell(standup);
    expect(Array.isArray(await found(text))).toBe(true);
  });

  it('can be asked with ten thousand characters', async () => {
    world.tell(standup);
    expect(await found('x'.repeat(10_000))).toEqual([]);
    expect(await found('rate limits '.repeat(1000))).not.toEqual([]);
  });
});

describe('what was said in Chinese', () => {
  let world: RetrievalWorld;
  beforeEach(() => {
    world = retrievalWorld();
    world.tell({
      id: 'weekly',
      says: ['张伟: 我们先说接口限流的问题。', '李娜: 限流阈值保持每分钟五百次，Ana 的 PR 已经合并了。', '张伟: 数据库迁移下周五之前完成。', '李娜: 服务器的钱不够。'],
      minutes: { decisions: [decision('限流阈值保持每分钟五百次', 's0002')] },
    });
  });
  afterEach(() => world.close());
  const found = async (text: string): Promise<string[]> => (await world.retrieval.search({ text })).extracts.map(told);

  it('is found by its words, which no spaces part', async () => {
    expect(await found('限流')).toContain('decision: 限流阈值保持每分钟五百次 (weekly s0002)');
    expect(await found('数据库的迁移')).toEqual([expect.stringContaining('数据库迁移下周五之前完成')]);
  });
  it('is found from traditional characters', async () => {
    expect(await found('數據庫遷移')).toHaveLength(1);
  });
  it('is found by a single character', async () => {
    expect(await found('钱')).toEqual([expect.stringContaining('服务器的钱不够')]);
  });
  it('is found by a Latin word among the characters', async () => {
    expect(await found('Ana 的 PR')).toHaveLength(1);
  });
  it('is nothing where nobody spoke of it', async () => {
    for (const text of ['区块链', '年会', '招聘计划', 'kubernetes']) expect(await found(text)).toEqual([]);
  });
});
