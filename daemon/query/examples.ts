/** Questions that are understood, of every sort: for who asked something that was not, and for the documentation, where each is run. */
import type { Language } from './time/time-span.ts';

/** What they show, and the questions. Names are those of the documentation's world. */
export interface ExampleGroup {
  readonly shows: { readonly en: string; readonly zh: string };
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

export const exampleGroups: readonly ExampleGroup[] = [
  {
    shows: { en: 'Find', zh: '查找' },
    en: ['open PRs in atlas', 'issues opened by Ana Silva', 'PRs that Ben reviewed last week', 'PRs about rate limits', 'issues labelled bug', "Ana's PRs that nobody reviewed"],
    zh: ['atlas 里打开的 PR', 'Ana 提的 issue', '上周 Ben 审过的 PR', '标签是 bug 的 issue'],
  },
  {
    shows: { en: 'The latest, the oldest', zh: '最新、最早' },
    en: ['the latest 3 PRs in atlas', 'the oldest open issue', 'who attended the last stand-up?', 'when did Ana last review a PR?'],
    zh: ['atlas 最近3个 PR', '最早的未关闭 issue', '张三参与的最近3个 issue'],
  },
  {
    shows: { en: 'How many, the most, per', zh: '多少、最多、每个' },
    en: ['how many PRs did Ben merge this month?', 'which project has the most PRs?', 'top 3 reviewers in atlas', 'PRs per project and month'],
    zh: ['这个月 Ben 合并了几个 PR？', '哪个项目 PR 数最多?', '每个项目有多少 PR'],
  },
  {
    shows: { en: 'How long', zh: '多久' },
    en: ['how long do PRs stay open in atlas?', 'median time to merge in atlas', 'how long was the last stand-up?'],
    zh: ['atlas 的 PR 平均多久合并?'],
  },
  {
    shows: { en: 'Yes or no, comparing', zh: '是否、比较' },
    en: ['did Ana review any PR in atlas?', 'is atlas#12 open?', 'who merged more PRs, Ana or Ben?'],
    zh: ['Ana 有没有审过 atlas 的 PR?', 'Ana 和 Ben 谁合并的 PR 更多?'],
  },
  {
    shows: { en: 'Several things at once', zh: '组合条件' },
    en: ['who wrote PRs and closed issues in atlas?', 'PRs that close issues Ana opened', "people who reviewed Ben's PRs but wrote none in atlas", 'who reviewed more than 2 PRs?'],
    zh: ['谁在 k8s 项目中同时提交了 PR 并关闭过 issue?', '关闭了 Ana 提的 issue 的 PR'],
  },
  {
    shows: { en: 'Meetings', zh: '会议' },
    en: ['what did we decide about the index format?', "Ana's overdue tasks", 'open questions from the last stand-up', 'PRs that came up in the last stand-up', 'when did we last talk about atlas#12?'],
    zh: ['关于索引格式决定了什么?', 'Ana 逾期的待办', '上次站会讨论了哪些 PR?'],
  },
  {
    shows: { en: 'What was said', zh: '说过什么' },
    en: ['what did we say about rate limits?', 'what did Ben say about the release last week?'],
    zh: ['关于限流我们说过什么?'],
  },
];

/** Those that share the most with what was asked, at most three. */
export function nearestExamples(question: string, language: Language): string[] {
  const asked = pieces(question, language);
  const all = exampleGroups.flatMap((group) => group[language]);
  const scored = all.map((example, index) => ({ example, index, shared: [...pieces(example, language)].filter((piece) => asked.has(piece)).length / Math.sqrt(pieces(example, language).size) }));
  return scored.sort((one, other) => other.shared - one.shared || one.index - other.index).slice(0, 3).map(({ example }) => example);
}

/** Words of English without endings; pairs of characters of Chinese. */
function pieces(text: string, language: Language): Set<string> {
  const plain = text.toLowerCase();
  const latin = plain.match(/[a-z\d]+/gu) ?? [];
  if (language === 'en') return new Set(latin.map((word) => word.replace(/(?:ed|s)$/u, '')));
  const characters = [...plain.replaceAll(/[^\p{Script=Han}]/gu, '')];
  return new Set([...latin, ...characters.slice(1).map((character, index) => characters[index]! + character)]);
}
