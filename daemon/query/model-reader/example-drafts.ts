/** Questions with the drafts that are right for them: what a model is shown. Each is checked by a test as a model's own would be. */
import type { Draft, DraftCondition, DraftSet } from './draft.ts';

export interface ExampleDraft {
  readonly question: string;
  readonly draft: Draft;
}

const set = (letter: string, said: string, kind: DraftSet['kind'], ...where: DraftCondition[]): DraftSet => ({ set: letter, said, kind, where });
const named = (...names: string[]): DraftCondition => ({ said: names[0]!, is: 'named', names });
const linked = (said: string, role: string, to: string, more: Partial<DraftCondition> = {}): DraftCondition => ({ said, is: 'linked', role, to, ...more });
const when = (time: string, event: DraftCondition['event']): DraftCondition => ({ said: time, is: 'when', time, event });
const list = (said: string, sets: DraftSet[], more: Partial<Draft> = {}): Draft => ({ ask: 'list', said, of: 'A', sets, ...more });

export const exampleDrafts: Readonly<Record<'en' | 'zh', readonly ExampleDraft[]>> = {
  en: [
    { question: 'which PRs did Ana get merged last week?', draft: list('which', [set('A', 'PRs', 'PullRequest', linked('Ana', 'author', 'B'), { said: 'merged', is: 'state', state: 'merged' }, when('last week', 'merged')), set('B', 'Ana', 'Person', named('Ana'))]) },
    { question: 'issues about rate limits that Ben closed', draft: list('', [set('A', 'issues', 'Issue', { said: 'about rate limits', is: 'contains', text: 'rate limits' }, linked('closed', 'closer', 'B')), set('B', 'Ben', 'Person', named('Ben'))]) },
    { question: "Ana's PRs that nobody reviewed", draft: list('', [set('A', 'PRs', 'PullRequest', linked("Ana's", 'author', 'B'), linked('nobody reviewed', 'reviewer', 'C', { not: true })), set('B', "Ana's", 'Person', named('Ana')), set('C', 'nobody', 'Person')]) },
    { question: 'how many open issues are in atlas?', draft: { ask: 'count', said: 'how many', of: 'A', sets: [set('A', 'issues', 'Issue', { said: 'open', is: 'state', state: 'open' }, linked('in', 'part of', 'B')), set('B', 'atlas', 'Project', named('atlas'))] } },
    { question: 'who reviewed more than 2 PRs in atlas?', draft: list('who', [set('A', 'who', 'Person', linked('reviewed more than 2', 'reviewed', 'B', { count: { operator: 'more than', number: 2 } })), set('B', 'PRs', 'PullRequest', linked('in', 'part of', 'C')), set('C', 'atlas', 'Project', named('atlas'))]) },
    { question: 'did Ben approve atlas#12?', draft: { ask: 'whether', said: 'did', of: 'A', sets: [set('A', 'atlas#12', 'PullRequest', named('atlas#12'), linked('approve', 'reviewer', 'B', { verdict: 'approved' })), set('B', 'Ben', 'Person', named('Ben'))] } },
    { question: 'which project has the most PRs?', draft: { ask: 'most', said: 'most', of: 'A', sets: [set('A', 'PRs', 'PullRequest')], per: [{ said: 'project', kind: 'Project' }] } },
    { question: 'PRs per author and month', draft: { ask: 'group', said: 'per', of: 'A', sets: [set('A', 'PRs', 'PullRequest')], per: [{ said: 'per author', kind: 'Person', role: 'author' }, { said: 'month', unit: 'month' }] } },
    { question: 'how long do PRs stay open in atlas?', draft: { ask: 'how long', said: 'how long', of: 'A', sets: [set('A', 'PRs', 'PullRequest', linked('in', 'part of', 'B')), set('B', 'atlas', 'Project', named('atlas'))], duration: { said: 'how long stay open', statistic: 'mean', of: 'open' } } },
    { question: 'the latest 3 PRs by Ben', draft: list('', [set('A', 'PRs', 'PullRequest', linked('by', 'author', 'B')), set('B', 'Ben', 'Person', named('Ben'))], { order: { said: 'latest 3', by: 'newest', number: 3 } }) },
    { question: 'who has merged more PRs, Ana or Ben?', draft: { ask: 'compare', said: 'more', of: '', sets: [set('A', 'PRs', 'PullRequest', linked('merged', 'merger', 'B')), set('B', 'Ana', 'Person', named('Ana')), set('C', 'PRs', 'PullRequest', linked('merged', 'merger', 'D')), set('D', 'Ben', 'Person', named('Ben'))], sides: ['A', 'C'] } },
    { question: 'what did Ben say about rate limits last week?', draft: { ask: 'what was said', said: 'say', of: 'A', sets: [set('A', 'what', 'Segment', { said: 'about rate limits', is: 'contains', text: 'rate limits' }, linked('say', 'speaker', 'B'), when('last week', 'happened')), set('B', 'Ben', 'Person', named('Ben'))] } },
    { question: 'which PRs is Ana the happiest about?', draft: { ask: 'cannot', said: '', of: '', sets: [] } },
  ],
  zh: [
    { question: 'Ana 上周被合并的 PR', draft: list('', [set('A', 'PR', 'PullRequest', linked('Ana', 'author', 'B'), { said: '合并', is: 'state', state: 'merged' }, when('上周', 'merged')), set('B', 'Ana', 'Person', named('Ana'))]) },
    { question: 'Ben 关闭的关于限流的 issue', draft: list('', [set('A', 'issue', 'Issue', { said: '关于限流', is: 'contains', text: '限流' }, linked('关闭', 'closer', 'B')), set('B', 'Ben', 'Person', named('Ben'))]) },
    { question: '没有人评审过的 PR', draft: list('', [set('A', 'PR', 'PullRequest', linked('没有人评审', 'reviewer', 'B', { not: true })), set('B', '没有人', 'Person')]) },
    { question: 'atlas 有多少打开的 issue？', draft: { ask: 'count', said: '多少', of: 'A', sets: [set('A', 'issue', 'Issue', { said: '打开', is: 'state', state: 'open' }, linked('atlas', 'part of', 'B')), set('B', 'atlas', 'Project', named('atlas'))] } },
    { question: '谁评审了超过2个 PR？', draft: list('谁', [set('A', '谁', 'Person', linked('评审了超过2个', 'reviewed', 'B', { count: { operator: 'more than', number: 2 } })), set('B', 'PR', 'PullRequest')]) },
    { question: 'Ben 有没有批准 atlas#12？', draft: { ask: 'whether', said: '有没有', of: 'A', sets: [set('A', 'atlas#12', 'PullRequest', named('atlas#12'), linked('批准', 'reviewer', 'B', { verdict: 'approved' })), set('B', 'Ben', 'Person', named('Ben'))] } },
    { question: '哪个项目 PR 最多？', draft: { ask: 'most', said: '最多', of: 'A', sets: [set('A', 'PR', 'PullRequest')], per: [{ said: '项目', kind: 'Project' }] } },
    { question: 'atlas 的 PR 平均多久合并？', draft: { ask: 'how long', said: '多久', of: 'A', sets: [set('A', 'PR', 'PullRequest', linked('的', 'part of', 'B')), set('B', 'atlas', 'Project', named('atlas'))], duration: { said: '平均多久合并', statistic: 'mean', of: 'merge' } } },
    { question: 'Ben 最近3个 PR', draft: list('', [set('A', 'PR', 'PullRequest', linked('Ben', 'author', 'B')), set('B', 'Ben', 'Person', named('Ben'))], { order: { said: '最近3个', by: 'newest', number: 3 } }) },
    { question: 'Ana 和 Ben 谁合并的 PR 更多？', draft: { ask: 'compare', said: '谁更多', of: '', sets: [set('A', 'PR', 'PullRequest', linked('合并', 'merger', 'B')), set('B', 'Ana', 'Person', named('Ana')), set('C', 'PR', 'PullRequest', linked('合并', 'merger', 'D')), set('D', 'Ben', 'Person', named('Ben'))], sides: ['A', 'C'] } },
    { question: 'Ben 上周关于限流说了什么？', draft: { ask: 'what was said', said: '说', of: 'A', sets: [set('A', '什么', 'Segment', { said: '关于限流', is: 'contains', text: '限流' }, linked('说', 'speaker', 'B'), when('上周', 'happened')), set('B', 'Ben', 'Person', named('Ben'))] } },
    { question: 'Ana 最喜欢哪个 PR？', draft: { ask: 'cannot', said: '', of: '', sets: [] } },
  ],
};
