/** Questions that are understood, of every sort: for who asked something that was not, and for the documentation, where each is run. */
import type { NameKind } from './names/name-book.ts';
import type { Language } from './time/time-span.ts';

/** What they show, and the questions. Names are those of the documentation's world (daemon/query/testing/documented-world.ts). */
export interface ExampleGroup {
  readonly shows: { readonly en: string; readonly zh: string };
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

export const exampleGroups: readonly ExampleGroup[] = [
  {
    shows: { en: 'Find', zh: '查找' },
    en: [
      'open PRs in atlas',
      'issues opened by Ana Silva',
      'PRs that Ben reviewed last week',
      'PRs about rate limits',
      'issues labelled bug',
      "Ana's PRs that nobody reviewed",
      'who attended the last stand-up?',
      'commits by Ana since Monday',
      'open issues assigned to Ben',
      'PRs with "index" in the title',
      'draft PRs',
    ],
    zh: [
      'atlas 里打开的 PR',
      'Ana 提的 issue',
      '上周 Ben 审过的 PR',
      '关于 rate limits 的 PR',
      '标签是 bug 的 issue',
      'Ana 的 PR 里没人审过的有哪些?',
      '谁参加了上次站会?',
      '张三写的 PR',
      '指派给 Ben 的 issue',
      '草稿 PR 有哪些?',
    ],
  },
  {
    shows: { en: 'Who, what, which, when', zh: '谁、什么、哪些、什么时候' },
    en: ["what's the state of atlas#12?", "whose PR was merged last in atlas?", 'who wrote atlas#12?', 'when was atlas#12 merged?', 'which issues did Ben close?', "who reviewed Ben's PRs?", 'which PRs did Chloe open this month?', 'who contributed to beacon?', 'who is involved in atlas#8?'],
    zh: ['atlas#12 是什么状态?', 'atlas#12 是谁提的?', 'atlas#12 是什么时候合并的?', 'Ben 关闭了哪些 issue?', '谁审过 Ben 的 PR?', '谁参与了 atlas#8?'],
  },
  {
    shows: { en: 'The latest, the oldest', zh: '最新、最早' },
    en: ['the latest 3 PRs in atlas', 'the oldest open issue', 'last 2 merged PRs', 'when did Ana last review a PR?', 'first PR by Chloe', 'recent commits in atlas'],
    zh: ['atlas 最近3个 PR', '最早的未关闭 issue', '张三参与的最近3个 issue', 'Ana 最近的 PR', '最新合并的 PR'],
  },
  {
    shows: { en: 'How many, the most, per', zh: '多少、最多、每个' },
    en: [
      'how many PRs did Ben merge this month?',
      'which project has the most PRs?',
      'top 3 reviewers in atlas',
      'PRs per project and month',
      'open issues per project',
      'who has the fewest PRs?',
      'how many people attended the last stand-up?',
      'meetings per month',
      'average number of PRs per person',
    ],
    zh: ['这个月 Ben 合并了几个 PR？', '哪个项目 PR 数最多?', '每个项目有多少 PR', '谁提的 issue 最多?', '每个项目每个月有多少 PR?', '上次周会有多少人参加?'],
  },
  {
    shows: { en: 'How long', zh: '多久' },
    en: ['how long do PRs stay open in atlas?', 'median time to merge in atlas', 'how long was the last stand-up?', 'how long was PR 12 in atlas open?', 'how old is the oldest open issue?', 'which PR took the longest to merge?'],
    zh: ['atlas 的 PR 平均多久合并?', 'PR 合并时间的中位数是多少?', '上次周会开了多久?'],
  },
  {
    shows: { en: 'Yes or no, comparing', zh: '是否、比较' },
    en: ['are all PRs in k8s merged?', 'PRs vs issues in atlas', 'did Ana review any PR in atlas?', 'is atlas#12 open?', 'has anyone reviewed atlas#15?', 'who merged more PRs, Ana or Ben?', 'does atlas or beacon have more open issues?'],
    zh: ['k8s 的 PR 都合并了吗?', 'Ana 有没有审过 atlas 的 PR?', 'atlas#12 是打开的吗?', 'Ana 和 Ben 谁合并的 PR 更多?', 'atlas 和 beacon 哪个打开的 issue 更多?'],
  },
  {
    shows: { en: 'Several things at once', zh: '组合条件' },
    en: [
      'who wrote PRs and closed issues in k8s?',
      'PRs that close issues Ana opened',
      "people who reviewed Ben's PRs but wrote none in atlas",
      'who reviewed more than 2 PRs?',
      'people who only worked in k8s',
      'PRs by Ana or Ben that are not merged',
      'issues without a label',
      'who never reviewed a PR?',
      'PRs that both Ana and Chloe reviewed',
      'who merged PRs that 张三 wrote?',
    ],
    zh: ['谁在 k8s 项目中同时提交了 PR 并关闭过 issue?', '关闭了 Ana 提的 issue 的 PR', '审过 Ben 的 PR 但没有在 atlas 写过 PR 的人', '谁审过超过2个 PR?', '没有标签的 issue', '谁从来没有审过 PR?', 'Ana 和 Chloe 都审过的 PR', 'Ana 提的还没合并的 PR'],
  },
  {
    shows: { en: 'Time', zh: '时间' },
    en: ['which PRs were open on 5 November?', 'PRs merged since the last stand-up', 'which of the last 5 PRs are still open?', 'PRs merged last week', 'issues opened in October', 'PRs created between 1 and 10 November', 'meetings in the last 7 days', 'issues closed since 10 November', 'PRs opened before November'],
    zh: ['11月5日还开着的 PR', '上次周会以来提的 issue', '最近5个 PR 里还开着的有哪些?', '上周合并的 PR', '十月提的 issue', '最近7天的会议', '11月10日以来关闭的 issue', '昨天的会议'],
  },
  {
    shows: { en: 'Me and my', zh: '我' },
    en: ['my open PRs', 'which of my PRs did Ben review?', 'my open tasks', 'meetings I attended this week'],
    zh: ['我的 PR', '我未完成的待办', '我这周参加了哪些会?'],
  },
  {
    shows: { en: 'Meetings', zh: '会议' },
    en: [
      'what did we decide about the index format?',
      "Ana's overdue tasks",
      'tasks due next week',
      'open questions from the last stand-up',
      'PRs that came up in the last stand-up',
      'when did we last talk about atlas#12?',
      'decisions in k8s this week',
      'what was decided this week?',
      'topics of the last stand-up',
      'risks in atlas',
      'blockers this week',
      'meetings about rate limits',
      'who has the most open tasks?',
    ],
    zh: ['关于发布决定了什么?', 'Ana 逾期的待办', '上次站会讨论了哪些 PR?', '上次周会有哪些决定?', '还没回答的问题', '上次周会的议题', 'k8s 有哪些阻塞?', '谁的未完成待办最多?', '下周到期的待办'],
  },
  {
    shows: { en: 'What was said', zh: '说过什么' },
    en: ['what did we say about rate limits?', 'what did Ben say about the release this week?', 'what did Ana say about the index format?'],
    zh: ['关于限流我们说过什么?', '张三关于日志说了什么?', '这周关于发布说了什么?'],
  },
  {
    shows: { en: 'Several kinds, and whatever somebody did', zh: '几种东西，以及谁做了什么' },
    en: ['open PRs and issues in atlas', 'everything Ana Silva opened in October', 'what is assigned to Ben?', 'what did Ben do last week?', "what's new in atlas since Monday", 'what is Ana Silva working on?'],
    zh: ['atlas 里没关的 PR 和 issue', 'Ben 负责什么', 'Ben 上周做了什么', 'atlas 上周有什么进展'],
  },
];

/** Questions that are not answered, and why. */
export const refusedGroups: readonly ExampleGroup[] = [
  { shows: { en: 'A word that nobody explained to it', zh: '不认识的词' }, en: ['PRs that Ana almost merged', 'how happy was the team last week?'], zh: ['Ana 差点合并的 PR'] },
  { shows: { en: 'A name that the graph does not know', zh: '图里没有的名字' }, en: ['open PRs in zeppelin', 'issues of Xaver'], zh: ['飞艇项目的 issue'] },
  { shows: { en: 'A name that several bear', zh: '同名' }, en: ['PRs by Dana', 'is #1 closed?'], zh: ['Dana 提的 issue'] },
  { shows: { en: 'What the graph does not hold', zh: '图里没有的事' }, en: ['who made the decision about the index format?', 'which PRs will be merged next week?'], zh: ['下周会合并哪些 PR?'] },
];

/** Words of time, for the documentation. */
export const exampleTimes: readonly string[] = [
  ...['today', 'yesterday', 'on Monday', 'last week', 'this month', 'last quarter', 'in the last 7 days', 'in the past two weeks', 'since May', 'after 10 November', 'before October', 'until Friday', 'in Q3', 'in March 2025', 'between 1 and 15 November', 'from Monday to Wednesday', '2026-11-05', 'next week'],
  ...['今天', '昨天', '上周', '本月', '今年', '最近7天', '五月以来', '十月', '11月1日到15日', '第三季度', '下周'],
];

/** Who and what the examples name. */
export const exampleNames = {
  Person: ['Ana Silva', 'Ana', 'Ben', 'Chloe', '张三'],
  Project: ['atlas', 'beacon', 'k8s'],
  Series: ['stand-up', '周会'],
} satisfies Partial<Record<NameKind, readonly string[]>>;

/** Those that share the most with what was asked. */
export function nearestExamples(question: string, language: Language, limit: number): string[] {
  const asked = pieces(question, language);
  const all = exampleGroups.flatMap((group) => group[language]);
  const scored = all.map((example, index) => ({ example, index, shared: [...pieces(example, language)].filter((piece) => asked.has(piece)).length / Math.sqrt(pieces(example, language).size) }));
  return scored.sort((one, other) => other.shared - one.shared || one.index - other.index).slice(0, limit).map(({ example }) => example);
}

/** Words of English without endings; pairs of characters of Chinese. */
function pieces(text: string, language: Language): Set<string> {
  const plain = text.toLowerCase();
  const latin = plain.match(/[a-z\d]+/gu) ?? [];
  if (language === 'en') return new Set(latin.map((word) => word.replace(/(?:ed|s)$/u, '')));
  const characters = plain.match(/\p{Script=Han}/gu) ?? [];
  return new Set([...latin, ...characters.slice(1).map((character, index) => characters[index]! + character)]);
}
