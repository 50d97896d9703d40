/** Chinese questions for a number for each, for the first who did something, for what was done on somebody's pull requests, and for what a meeting was about. */
import { describe } from '@jest/globals';
import { reads, refuses } from './testing/reads.ts';

describe('A number for each of those that were told before', () => {
  reads([
    ['没关的 issue 里，每种标签有多少个', 'group Issue[state=open] by labels most'],
    ['今年合并的 PR 当中，每个项目有多少', 'group PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] by part of most'],
    ['k8s 的 PR 每个人有几个', 'group PullRequest[part of(Project[@k8s])] by author most'],
    ['今年各个系列的会议分别开了几场', 'group Meeting[started_at in 2026-01-01…2027-01-01] by series most'],
    ['每种会今年开了几次', 'group Meeting[started_at in 2026-01-01…2027-01-01] by series most'],
    ['每个人的 PR 合并了几个', 'group PullRequest[state=merged] by author most'],
    ['从 8 月开始，逐月的合并 PR 数量', 'group PullRequest[state=merged, merged_at in 2026-08-01…] by month of merged_at key'],
    ['逐个项目统计 open issue', 'group Issue[state=open] by part of most'],
    ['k8s sync 的参加次数，按人列', 'group Meeting[series=k8s sync] by attendee most'],
    ['k8s sync 每个人的出席次数', 'group Meeting[series=k8s sync] by attendee most'],
    ['k8s sync 的参会人数', 'count Person[attended(Meeting[series=k8s sync])]'],
    ['每个话题在几场会议上被提到', 'group Meeting by mentioned most'],
    ['李雷的 PR 各被谁批准了几个', 'group PullRequest[author(Person[@lilei])] by reviewer approved most'],
    ['k8s 没关的 issue 各由谁负责几个', 'group Issue[part of(Project[@k8s]), state=open] by assignee most'],
  ]);
});

describe('An order, and one of those in an order', () => {
  reads([
    ['最近合并的三个 PR，从新到旧', 'find PullRequest[state=merged] ↓merged_at limit 3'],
    ['k8s 的 issue，最新的在前', 'find Issue[part of(Project[@k8s])] ↓created_at'],
    ['k8s 的 PR 里最后合并的那个是谁的', 'find Person[authored(PullRequest[part of(Project[@k8s]), state=merged, ↓merged_at limit 1])]'],
    ['第一个给 k8s 提 PR 的是谁', 'find PullRequest[part of(Project[@k8s])] ↑created_at limit 1 ties show author'],
    ['今年最后一个合并 PR 的人是谁', 'find PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] ↓merged_at limit 1 ties show merger'],
    ['谁最早给 k8s 提 issue', 'find Issue[part of(Project[@k8s])] ↑created_at limit 1 ties show submitter'],
    ['历次会议里时间最长的是哪场', 'find Meeting ↓duration_s limit 1 ties'],
  ]);
});

describe('Who was at a meeting, and what it was about', () => {
  reads([
    ['11月11日的 k8s sync 李雷在场吗', 'whether Person[attended(Meeting[series=k8s sync, started_at in 2026-11-11…2026-11-12]), @lilei]'],
    ['昨天的 k8s sync 李雷在不在', 'whether Person[attended(Meeting[series=k8s sync, started_at in 2026-11-17…2026-11-18]), @lilei]'],
    ['李雷历次 k8s sync 都参加了吗', 'whether none Meeting[no attendee(Person[@lilei]), series=k8s sync]'],
    ['跟李雷一起开过 k8s sync 的人', 'find Person[attended(Meeting[attendee(Person[@lilei]), series=k8s sync]), not @lilei]'],
    ['没跟李雷一起开过 k8s sync 的人', 'find Person[no attended(Meeting[attendee(Person[@lilei]), series=k8s sync])]'],
    ['李雷和王芳同时在场的会有几场', 'count Meeting[attendee(Person[@lilei]), attendee(Person[@wfang])]'],
    ['李雷出现在哪几篇笔记里', 'find Note[mentioned(Person[@lilei])]'],
    ['限流第一次出现在哪次会上', 'find Meeting[mentioned(Topic[@限流])] ↑started_at limit 1'],
    ['最近一次讨论限流是在哪场会上', 'find Meeting[mentioned(Topic[@限流])] ↓started_at limit 1'],
    ['主题是限流的会议', 'find Meeting[mentioned(Topic[@限流])]'],
    ['哪几场会的主题里有“限流”', 'find Meeting[mentioned(Topic[@限流])]'],
    ['主题里没有限流的 k8s sync', 'find Meeting[no mentioned(Topic[@限流]), series=k8s sync]'],
    ['以限流为主题之一的会议有谁参加过', 'find Person[attended(Meeting[mentioned(Topic[@限流])])]'],
    ['把讨论过限流的会都算上，一共留下了几个任务', 'count ActionItem[raised in(Meeting[mentioned(Topic[@限流])])]'],
    ['有没有关于电池的会', 'open “电池”'],
    ['有没有关于电池的 issue', 'whether Issue[title~电池]'],
    ['聊限流的时候都说了什么', 'open “限流”'],
    ['限流的讨论是什么情况', 'open “限流”'],
    ['谁说过“只剩两台”', 'open “只剩两台”'],
    ['“只剩两台”这句话是谁讲的', 'open “只剩两台”'],
    ['内容里有“缓存”的决定', 'find Decision[text~缓存]'],
    ['内容里没有“缓存”的决定', 'find Decision[not text~缓存]'],
  ]);
});

describe('What was done for others, on their PRs, and with a verdict in quotes', () => {
  reads([
    ['李雷经手合并的 PR', 'find PullRequest[merger(Person[@lilei])]'],
    ['点“合并”次数最多的人', 'group PullRequest by merger most limit 1'],
    ['李雷是不是在王芳的某个 PR 上要求过修改', 'whether Person[reviewed(PullRequest[author(Person[@wfang])] changes_requested), @lilei]'],
    ['李雷在哪些 PR 上要求过修改', 'find PullRequest[reviewer(Person[@lilei] changes_requested)]'],
    ['李雷在谁的 PR 上要求过修改', 'find Person[authored(PullRequest[reviewer(Person[@lilei] changes_requested)])]'],
    ['李雷帮哪些人合并过 PR', 'find Person[authored(PullRequest[merger(Person[@lilei])])]'],
    ['王芳今年帮谁 review 过 PR', 'find Person[authored(PullRequest[reviewer(Person[@wfang] at 2026-01-01…2027-01-01)])]'],
    ['有人对李雷的哪几个 PR 给过“要求修改”的评审结论', 'find PullRequest[author(Person[@lilei]), reviewer(Person changes_requested)]'],
    ['哪些 PR 收到过“要求修改”', 'find PullRequest[reviewer(Person changes_requested)]'],
    ['没合并仍开着的 PR', 'find PullRequest[not state=merged, state=open]'],
    ['没关联要关闭的 issue 的 PR', 'find PullRequest[no closes(Issue)]'],
    ['哪些 PR 没有要关闭的 issue', 'find PullRequest[no closes(Issue)]'],
    ['李雷提的 PR 有几个最后合了', 'count PullRequest[author(Person[@lilei]), state=merged]'],
    ['关了自己提的 issue 的人', 'find Person[closed(Issue[submitter=closer])]'],
    ['手上有未完成任务、这周又提了 PR 的人', 'find Person[assigned(ActionItem[status=open]), authored(PullRequest[created_at in 2026-11-16…2026-11-23])]'],
    ['k8s 的 bug 还开着哪些', 'find Issue[labels∋bug, part of(Project[@k8s]), state=open]'],
  ]);
});

describe('An order by a time of their own, people for each meeting, and a project with most of theirs', () => {
  reads([
    ['k8s 未关 issue，按创建时间', 'find Issue[part of(Project[@k8s]), state=open] ↓created_at'],
    ['李雷关闭的 issue，按关闭时间', 'find Issue[closer(Person[@lilei])] ↓closed_at'],
    ['已合并的 PR，按合并时间', 'find PullRequest[state=merged] ↓merged_at'],
    ['谁按合并最多', 'group PullRequest by merger most limit 1'],
    ['被打回过但最后合并了的 PR 有几个', 'count PullRequest[reviewer(Person changes_requested), state=merged]'],
    ['李雷的 PR 被关掉没合并的有哪些', 'find PullRequest[author(Person[@lilei]), state=closed]'],
    ['k8s sync 每次多少人', 'group Person by attended most of Meeting[series=k8s sync]'],
    ['每次 k8s sync 的人数', 'group Person by attended most of Meeting[series=k8s sync]'],
    ['哪次 k8s sync 人最多', 'group Person by attended most limit 1 of Meeting[series=k8s sync]'],
    ['每个人评审的 PR 数，前三名', 'group PullRequest by reviewer most limit 3'],
    ['关于缓存的笔记', 'find Note[title~缓存]'],
    ['关于限流的笔记', 'find Note[mentioned(Topic[@限流])]'],
    ['李雷在哪个项目的 PR 最多', 'group PullRequest[author(Person[@lilei])] by part of most limit 1'],
    ['李雷在哪个项目合并的 PR 最多', 'group PullRequest[merger(Person[@lilei])] by part of most limit 1'],
    ['哪些风险是阻塞', 'find Risk[kind=blocker]'],
  ]);
});

describe('What sounds like it, and is another question', () => {
  refuses([
    '李雷各被谁批准了几个',
    '最近合并的三个 PR，从旧到新',
    '昨天的 k8s sync 李雷批准了吗',
    '李雷出现在哪些会上',
    '主题是李雷的会议',
    '第一个 review PR 的人是谁',
    '第一个没提 PR 的人是谁',
    '李雷点 PR 最多',
    '某个 PR 是谁合的',
    '要关闭的 issue',
    '内容里有“缓存”的 PR',
    '关了自己提的 issue 的 PR',
    '哪个 issue 关联的 PR 最多',
    '哪些 PR 是 issue',
  ]);
});
