import { describe, expect, it } from '@jest/globals';
import type { Language } from '../time/time-span.ts';
import { judge } from './create-model-reader.ts';
import type { Draft } from './draft.ts';
import { exampleDrafts } from './example-drafts.ts';
import { about, count, linked, list, named, project, set, state, swallowing, when, who } from './testing/draft-words.ts';
import { partsOf } from './testing/reader-world.ts';

const today = '2026-11-18';
const statusOf = (question: string, draft: Draft, language: Language): string => {
  const judged = judge(draft, partsOf(question, language), today);
  return 'reading' in judged ? judged.reading.status : 'wrong';
};

const closedByBen = (said = 'closed'): Draft => list([set('A', 'issues', 'Issue', linked(said, 'closer', 'B')), who('B', 'Ben')]);
const openInAtlas = count('how many', [set('A', 'PRs', 'PullRequest', state('open', 'open'), linked('in', 'part of', 'B')), project('B', 'atlas')]);
const reviewed = list([set('A', 'PRs', 'PullRequest', linked('reviewed', 'reviewer', 'B'), when('last week', undefined)), who('B', 'Ana')]);
const reviewedThen = list([set('A', 'PRs', 'PullRequest', linked('reviewed last week', 'reviewer', 'B', { time: 'last week' })), who('B', 'Ana')]);
const attended = list([set('A', 'who', 'Person', linked('attended', 'attended', 'B')), set('B', 'meetings', 'Meeting', about('about rate limits', 'rate limits'))]);
const closedByBenZh = list([set('A', 'issue', 'Issue', linked('关闭', 'closer', 'B')), who('B', 'Ben')]);
const openInAtlasZh = count('多少', [set('A', 'PR', 'PullRequest', state('打开', 'open'), linked('里', 'part of', 'B')), project('B', 'atlas')]);
const mergedZh = list([set('A', 'PR', 'PullRequest', linked('合并', 'merger', 'B', { time: '上周' })), who('B', 'Ana')]);

const right: readonly (readonly [Language, string, Draft])[] = [
  ['en', 'which issues did Ben close', closedByBen('close')],
  ['en', 'issues closed by Ben, please', closedByBen()],
  ['en', 'how many open PRs are there in atlas?', openInAtlas],
  ['en', 'PRs Ana reviewed last week', reviewedThen],
  ['en', 'who attended the meetings about rate limits?', attended],
  ['en', 'issues Ben knocked out', closedByBen('knocked out')],
  ['en', 'PRs Ana signed off', list([set('A', 'PRs', 'PullRequest', linked('signed off', 'reviewer', 'B', { verdict: 'approved' })), who('B', 'Ana')])],
  ['en', 'PRs that were not merged', list([set('A', 'PRs', 'PullRequest', state('not merged', 'merged', { not: true }))])],
  ['en', 'issues labelled docs', list([set('A', 'issues', 'Issue', { said: 'labelled docs', is: 'labelled', text: 'docs' })])],
  ['en', 'PRs reviewed by both Ana and Ben', list([set('A', 'PRs', 'PullRequest', linked('reviewed by', 'reviewer', 'B')), who('B', 'Ana', 'Ben')])],
  ['en', 'PRs opened by Ana and reviewed by Ben', list([set('A', 'PRs', 'PullRequest', linked('opened by', 'author', 'B'), linked('reviewed by', 'reviewer', 'C')), who('B', 'Ana'), who('C', 'Ben')])],
  ['en', 'bugs Ben closed', list([set('A', 'bugs', 'Issue', linked('closed', 'closer', 'B'), { said: 'bugs', is: 'labelled', text: 'bugs' }), who('B', 'Ben')])],
  ['en', 'who merged the most PRs?', { ask: 'most', said: 'most', of: 'A', sets: [set('A', 'PRs', 'PullRequest')], per: [{ said: 'who merged', kind: 'Person', role: 'merger' }] }],
  ['en', 'who has the most merged PRs?', { ask: 'most', said: 'most', of: 'A', sets: [set('A', 'PRs', 'PullRequest', state('merged', 'merged'))], per: [{ said: 'who', kind: 'Person' }] }],
  ['zh', '谁合并的 PR 最多？', { ask: 'most', said: '最多', of: 'A', sets: [set('A', 'PR', 'PullRequest')], per: [{ said: '谁合并', kind: 'Person', role: 'merger' }] }],
  ['en', 'hey can you show me the PRs Ana landed since May', list([set('A', 'PRs', 'PullRequest', linked('landed', 'merger', 'B', { time: 'since May' })), who('B', 'Ana')])],
  ['en', 'top 3 reviewers in atlas', { ask: 'most', said: 'top', of: 'A', sets: [set('A', '', 'PullRequest', linked('in', 'part of', 'B')), project('B', 'atlas')], per: [{ said: 'reviewers', kind: 'Person', role: 'reviewer' }], top: { said: 'top 3', number: 3 } }],
  ['en', 'people who reviewed PRs of Ben but wrote none in atlas', list([set('A', 'people who', 'Person', linked('reviewed', 'reviewed', 'B'), linked('but wrote none', 'authored', 'D', { not: true })), set('B', 'PRs', 'PullRequest', linked('of', 'author', 'C')), who('C', 'Ben'), set('D', 'none', 'PullRequest', linked('in', 'part of', 'E')), project('E', 'atlas')])],
  ['zh', '谁在 atlas 项目中同时提交了 PR 并关闭过 issue？', list([set('A', '谁', 'Person', linked('提交', 'authored', 'B'), linked('关闭', 'closed', 'C')), set('B', 'PR', 'PullRequest', linked('在', 'part of', 'D')), set('C', 'issue', 'Issue', linked('', 'part of', 'D')), set('D', 'atlas 项目', 'Project', named('atlas'))])],
  ['en', 'who attended the retro', list([set('A', 'who', 'Person', linked('attended', 'attended', 'B')), set('B', 'retro', 'Meeting', { said: 'retro', is: 'contains', text: 'retro' })])],
  ['en', 'PRs on retry logic', list([set('A', 'PRs', 'PullRequest', about('on retry logic', 'retry logic'))])],
  ['en', 'meetings longer than 2 hours', list([set('A', 'meetings', 'Meeting', { said: 'longer than 2 hours', is: 'lasting', count: { operator: 'more than', number: 2 }, unit: 'hours' })])],
  ['en', 'decisions of the last meeting', list([set('A', 'decisions', 'Decision', linked('of', 'raised in', 'B')), set('B', 'meeting', 'Meeting', { said: 'last', is: 'nth', order: 'newest' })])],
  ['en', 'what did Ben say about rate limits in Atlas planning', { ask: 'what was said', said: 'say', of: 'A', sets: [set('A', 'what', 'Segment', about('about rate limits', 'rate limits'), linked('say', 'speaker', 'B'), linked('in', 'part of', 'C')), who('B', 'Ben'), set('C', 'Atlas planning', 'Meeting', named('Atlas planning'))] }],
  ['en', 'PRs that close issues Ana opened', list([set('A', 'PRs', 'PullRequest', linked('close', 'closes', 'B')), set('B', 'issues', 'Issue', linked('opened', 'submitter', 'C')), who('C', 'Ana')])],
  ['en', 'median time to merge in atlas', { ask: 'how long', said: '', of: 'A', sets: [set('A', '', 'PullRequest', linked('in', 'part of', 'B')), project('B', 'atlas')], duration: { said: 'median time to merge', statistic: 'median', of: 'merge' } }],
  ['en', 'issues with no assignee', list([set('A', 'issues', 'Issue', state('no assignee', 'unassigned'))])],
  ['en', 'overdue tasks assigned to Ben', list([set('A', 'tasks', 'ActionItem', state('overdue', 'overdue'), linked('assigned to', 'assignee', 'B')), who('B', 'Ben')])],
  ['zh', '每个月有多少 PR', { ask: 'group', said: '多少', of: 'A', sets: [set('A', 'PR', 'PullRequest')], per: [{ said: '每个月', unit: 'month' }] }],
  ['zh', 'Ana 提的、Ben 评审过的 PR', list([set('A', 'PR', 'PullRequest', linked('提', 'author', 'B'), linked('评审', 'reviewer', 'C')), who('B', 'Ana'), who('C', 'Ben')])],
  ['zh', '参加过 Atlas planning 但没提过 PR 的人', list([set('A', '人', 'Person', linked('参加', 'attended', 'B'), linked('没提', 'authored', 'C', { not: true })), set('B', 'Atlas planning', 'Meeting', named('Atlas planning')), set('C', 'PR', 'PullRequest')])],
  ['en', 'my open PRs', list([set('A', 'PRs', 'PullRequest', state('open', 'open'), linked('my', 'author', 'B')), set('B', 'my', 'Person', named('my'))])],
  ['en', 'people who only worked on PRs in atlas', list([set('A', 'people', 'Person', linked('worked on', 'authored', 'B'), linked('only', 'authored', 'D', { not: true })), set('B', 'PRs', 'PullRequest', linked('in', 'part of', 'C')), project('C', 'atlas'), set('D', '', 'PullRequest', linked('only', 'part of', 'E', { not: true })), project('E', 'atlas')])],
  ['zh', '帮我看看 Ben 关闭的 issue', closedByBenZh],
  ['zh', 'atlas 里有多少打开的 PR？', openInAtlasZh],
  ['zh', 'Ana 上周合并的 PR', mergedZh],
  ['zh', 'Ben 搞定的 issue', list([set('A', 'issue', 'Issue', linked('搞定', 'closer', 'B')), who('B', 'Ben')])],
  ['zh', '没合并的 PR', list([set('A', 'PR', 'PullRequest', state('没合并', 'unmerged'))])],
  ['zh', '张三负责的待办', list([set('A', '待办', 'ActionItem', linked('负责', 'assignee', 'B')), who('B', '张三')])],
  ['zh', '我没评审过的 PR', list([set('A', 'PR', 'PullRequest', linked('没评审', 'reviewer', 'B', { not: true })), set('B', '我', 'Person', named('我'))])],
  ['zh', '标签是 bug 的 issue', list([set('A', 'issue', 'Issue', { said: '标签是 bug', is: 'labelled', text: 'bug' })])],
];

/** None of them may come into a question without changing its plan. */
const coming = {
  en: ['not', 'never', 'only', 'almost', 'purple', 'urgent', 'Chen Wei', 'beacon', 'yesterday', '47', 'merged', 'draft', 'meetings', 'latest', 'per month', 'Zxcv', 'without'],
  zh: ['没有', '不', '只', '差点', '蓝色', '紧急', 'Chen Wei', 'beacon', '昨天', '7个', '已合并', '草稿', '会议', '最新', '每月', 'Zxcv', '除了'],
} as const;

describe('a plan that has every word of its question', () => {
  it.each(right)('is taken (%s): %s', (language, question, draft) => {
    expect(judge(draft, partsOf(question, language), today)).toMatchObject({ reading: { status: 'read' } });
  });
});

/** A question that is one word away from one that the draft is right for. */
const ignoring: readonly (readonly [Language, string, Draft, string])[] = [
  ['en', 'urgent issues closed by Ben', closedByBen(), 'urgent'],
  ['en', 'purple issues closed by Ben', closedByBen(), 'purple'],
  ['en', 'issues never closed by Ben', closedByBen(), 'never'],
  ['en', 'issues not closed by Ben', closedByBen(), 'not'],
  ['en', 'issues almost closed by Ben', closedByBen(), 'almost'],
  ['en', 'issues closed only by Ben', closedByBen(), 'only'],
  ['en', 'issues closed by Ben last week', closedByBen(), 'last week'],
  ['en', 'issues closed by Ben in atlas', closedByBen(), 'atlas'],
  ['en', 'issues closed by Ben without Ana', closedByBen(), 'without Ana'],
  ['en', 'issues closed by everyone but Ben', closedByBen(), 'but'],
  ['en', 'issues closed and reopened by Ben', closedByBen(), 'reopened'],
  ['en', 'issues closed twice by Ben', closedByBen(), 'twice'],
  ['en', 'the latest 3 issues closed by Ben', closedByBen(), 'latest 3'],
  ['en', 'issues about rate limits closed by Ben', closedByBen(), 'rate limits'],
  ['en', 'issues labelled docs closed by Ben', closedByBen(), 'labelled docs'],
  ['en', 'issues closed by Ben or Ana', closedByBen(), 'or Ana'],
  ['en', 'draft issues closed by Ben', closedByBen(), 'draft'],
  ['en', 'issues closed by Ben and commented by Ana', closedByBen(), 'commented by Ana'],
  ['en', 'issues that Ben wants closed', closedByBen(), 'wants'],
  ['en', 'how many issues were closed by Ben', closedByBen(), 'how many'],
  ['en', 'issues per month closed by Ben', closedByBen(), 'per month'],
  ['en', 'how many merged open PRs are in atlas', openInAtlas, 'merged'],
  ['en', 'how many open PRs are not in atlas', openInAtlas, 'not'],
  ['en', 'how many open PRs are in atlas and beacon', openInAtlas, 'beacon'],
  ['en', 'how many flaky open PRs are in atlas', openInAtlas, 'flaky'],
  ['en', 'how many open PRs are in atlas since May', openInAtlas, 'since May'],
  ['en', 'how many open PRs with more than 3 comments are in atlas', openInAtlas, 'more than 3 comments'],
  ['en', 'PRs Ana briefly reviewed last week', reviewedThen, 'briefly'],
  ['en', 'PRs Ana approved and reviewed last week', reviewedThen, 'approved'],
  ['en', 'who attended all meetings about rate limits', attended, 'all'],
  ['en', 'who attended meetings about rate limits with Ana', attended, 'Ana'],
  ['en', 'who attended meetings about rate limits in atlas', attended, 'in atlas'],
  ['en', 'who attended meetings about rate limits last week', attended, 'last week'],
  ['en', 'who attended meetings about rate limits not closed', attended, 'not closed'],
  ['zh', 'Ben 没有关闭的 issue', closedByBenZh, '没有'],
  ['zh', 'Ben 差点关闭的 issue', closedByBenZh, '差点'],
  ['zh', 'Ben 打算关闭的 issue', closedByBenZh, '打算'],
  ['zh', 'Ben 上周关闭的 issue', closedByBenZh, '上周'],
  ['zh', '只有 Ben 关闭的 issue', closedByBenZh, '只有'],
  ['zh', '除了 Ben 关闭的 issue', closedByBenZh, '除了'],
  ['zh', 'Ben 关闭的紧急 issue', closedByBenZh, '紧急'],
  ['zh', 'Ben 关闭的蓝色 issue', closedByBenZh, '蓝色'],
  ['zh', 'Ben 关闭的最近3个 issue', closedByBenZh, '最近3个'],
  ['zh', 'Ben 在 atlas 关闭的 issue', closedByBenZh, 'atlas'],
  ['zh', 'Ben 和张三关闭的 issue', closedByBenZh, '张三'],
  ['zh', 'Ben 关闭的 issue 有多少', closedByBenZh, '多少'],
  ['zh', 'atlas 里有多少打开的草稿 PR', openInAtlasZh, '草稿'],
  ['zh', 'atlas 里有多少不是打开的 PR', openInAtlasZh, '不是'],
  ['zh', 'Ana 上周帮 Ben 合并的 PR', mergedZh, 'Ben'],
];

describe('a plan that leaves a word of its question out', () => {
  it.each(ignoring)('is refused (%s): %s', (language, question, draft) => {
    expect(statusOf(question, draft, language)).toBe('wrong');
  });
  it.each(ignoring)('is refused whatever part pretends to have the word (%s): %s', (language, question, draft, word) => {
    const taken = [...swallowing(draft, word)].filter((lying) => statusOf(question, lying, language) !== 'wrong');
    expect(taken).toEqual([]);
  });
});

describe('a plan that adds something to its question', () => {
  const issues = set('A', 'issues', 'Issue', linked('closed', 'closer', 'B'));
  const withMore = (...more: Parameters<typeof set>[3][]): Draft => list([{ ...issues, where: [...issues.where, ...more] }, who('B', 'Ben')]);
  const question = 'issues closed by Ben';
  it.each<[string, Draft]>([
    ['a state', withMore(state('issues', 'open'))],
    ['a state without a word', withMore(state('', 'open'))],
    ['a denial', list([set('A', 'issues', 'Issue', linked('closed', 'closer', 'B', { not: true })), who('B', 'Ben')])],
    ['a name', list([set('A', 'issues', 'Issue', linked('closed', 'closer', 'B')), set('B', 'Ben', 'Person', named('Ben Moore'))])],
    ['a name of the graph that was not said', list([set('A', 'issues', 'Issue', linked('closed', 'closer', 'B')), set('B', 'Ben', 'Person', named('Ana Silva'))])],
    ['a time', withMore(when('last week', 'closed', 'closed'))],
    ['a text', withMore(about('issues', 'issues'))],
    ['a label', withMore({ said: 'issues', is: 'labelled', text: 'issues' })],
    ['a number', list([issues, who('B', 'Ben')], { order: { said: 'issues', by: 'newest', number: 3 } })],
    ['an order', list([issues, who('B', 'Ben')], { order: { said: 'closed', by: 'newest' } })],
    ['a link', list([set('A', 'issues', 'Issue', linked('closed', 'closer', 'B'), linked('by', 'assignee', 'B')), who('B', 'Ben')])],
    ['a count', count('closed', [issues, who('B', 'Ben')])],
    ['another verdict', list([set('A', 'issues', 'Issue', linked('closed', 'commenter', 'B')), who('B', 'Ben')])],
    ['a set that nothing leads to', list([issues, who('B', 'Ben'), set('C', '', 'Project')])],
    ['a role that issues do not have', list([set('A', 'issues', 'Issue', linked('closed', 'reviewer', 'B')), who('B', 'Ben')])],
  ])('is refused: %s', (_what, draft) => {
    expect(statusOf(question, draft, 'en')).toBe('wrong');
  });
});

describe('a plan that says the words of something else', () => {
  it.each<[string, string, Draft]>([
    ['a list and yes or no', 'did Ben close issues?', list([set('A', 'issues', 'Issue', linked('close', 'closer', 'B')), who('B', 'Ben')])],
    ['the latest and all', 'how many of the latest 3 PRs are open', { ...count('how many', [set('A', 'PRs', 'PullRequest', state('open', 'open'))]), order: { said: 'latest 3', by: 'newest', number: 3 } }],
    ['a group that nobody asked for', 'PRs in atlas', { ask: 'group', said: '', of: 'A', sets: [set('A', 'PRs', 'PullRequest', linked('in', 'part of', 'B')), project('B', 'atlas')], per: [{ said: 'atlas', kind: 'Project' }] }],
    ['a link that nobody spoke of', 'people', list([set('A', 'people', 'Person', linked('', 'attended', 'B')), set('B', '', 'Meeting')])],
    ['who opened and who reviewed', 'PRs opened by Ana and reviewed by Ben', list([set('A', 'PRs', 'PullRequest', linked('opened by', 'author', 'B'), linked('reviewed by', 'reviewer', 'C')), who('B', 'Ben'), who('C', 'Ana')])],
    ['when it was merged and when opened', 'PRs merged last week', list([set('A', 'PRs', 'PullRequest', state('merged', 'merged'), when('last week', 'opened'))])],
    ['what was reviewed at a time and what opened then', 'PRs Ana reviewed last week', reviewed],
    ['what is open', 'open PRs that close closed issues', list([set('A', 'PRs', 'PullRequest', state('closed', 'closed'), linked('close', 'closes', 'B')), set('B', 'issues', 'Issue', state('open', 'open'))])],
    ['what is denied', 'PRs that Ana did not review in atlas', list([set('A', 'PRs', 'PullRequest', linked('review', 'reviewer', 'B'), linked('did not', 'part of', 'C', { not: true })), who('B', 'Ana'), project('C', 'atlas')])],
    ['who is asked for', 'who merged atlas#12', list([set('A', 'atlas#12', 'PullRequest', named('atlas#12'), linked('merged', 'merger', 'B')), set('B', 'who', 'Person')])],
    ['which kind is asked for', 'which projects have open PRs', list([set('A', 'PRs', 'PullRequest', state('open', 'open'), linked('', 'part of', 'B')), set('B', 'projects', 'Project')])],
    ['who merged and whose was merged', "Ana's merged PRs", list([set('A', 'PRs', 'PullRequest', linked('merged', 'merger', 'B')), who('B', 'Ana')])],
    ['who merged and who got it merged', 'PRs Ana got merged', list([set('A', 'PRs', 'PullRequest', linked('merged', 'merger', 'B')), who('B', 'Ana')])],
    ['who merged and whose were merged, compared', 'who has more merged PRs, Ana or Ben?', exampleDrafts.en.find(({ question }) => question.startsWith('who has merged more'))!.draft],
    ['who merged and who wrote', 'who merged the most PRs?', { ask: 'most', said: 'most', of: 'A', sets: [set('A', 'PRs', 'PullRequest', state('merged', 'merged'))], per: [{ said: 'who', kind: 'Person' }] }],
    ['who wrote and who merged', 'who has the most merged PRs?', { ask: 'most', said: 'most', of: 'A', sets: [set('A', 'PRs', 'PullRequest', state('merged', 'merged'))], per: [{ said: 'who', kind: 'Person', role: 'merger' }] }],
    ['her pull requests and those she merged', 'PRs Ana merged', list([set('A', 'PRs', 'PullRequest', linked('Ana', 'author', 'B'), state('merged', 'merged')), who('B', 'Ana')])],
    ['both and either', 'PRs reviewed by Ana or Ben', list([set('A', 'PRs', 'PullRequest', linked('reviewed by', 'reviewer', 'B'), linked('', 'reviewer', 'C')), who('B', 'Ana'), who('C', 'Ben')])],
    ['more and at least', 'who closed more than 3 issues', list([set('A', 'who', 'Person', linked('closed more than 3', 'closed', 'B', { count: { operator: 'at least', number: 3 } })), set('B', 'issues', 'Issue')])],
  ])('is refused, though every word is used: %s', (_what, question, draft) => {
    expect(statusOf(question, draft, 'en')).toBe('wrong');
  });
});

describe('a right plan', () => {
  const all = [...right, ...(['en', 'zh'] as const).flatMap((language) => exampleDrafts[language].map(({ question, draft }) => [language, question, draft] as const))].filter(([, , { ask }]) => ask !== 'cannot');
  it('is right for no other question', () => {
    const wrong = all.flatMap(([language, question]) => all.filter(([other, asked, draft]) => other === language && asked !== question && statusOf(question, draft, language) === 'read').map(([, asked]) => `${question} <- ${asked}`));
    expect(wrong).toEqual([]);
  });
  it.each(all)('is refused when a word comes into its question, wherever (%s): %s', (language, question, draft) => {
    const places = [...question.matchAll(language === 'en' ? /^|\s|$/gu : /^|(?<=\p{Script=Han})(?=\p{Script=Han})|\s|$/gu)].map(({ index }) => index);
    const taken = coming[language].filter((word) => !question.toLowerCase().includes(word.toLowerCase())).flatMap((word) => places.map((at) => `${question.slice(0, at)} ${word} ${question.slice(at)}`).filter((asked) => statusOf(asked, draft, language) === 'read'));
    expect(taken).toEqual([]);
  });
});

it('a name that several bear is asked back with those it may mean', () => {
  const judged = judge(list([set('A', 'issues', 'Issue', linked('closed', 'closer', 'B')), who('B', 'Chen')]), partsOf('issues Chen closed', 'en'), today);
  expect(judged).toMatchObject({ reading: { status: 'unclear name', names: [{ said: 'Chen', candidates: [{ name: 'Chen Wei' }, { name: 'Chen Long' }] }] } });
});
it('a word that was not known is told with what the model took it for', () => {
  expect(judge(closedByBen('knocked out'), partsOf('issues Ben knocked out', 'en'), today)).toMatchObject({ reading: { slips: [{ said: 'knocked out', meant: 'closer' }] } });
});
