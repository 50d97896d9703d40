/** Chinese questions in full sentences: labels that are put on, numbers of what people did, what is asked of those who are named behind. */
import { describe } from '@jest/globals';
import { reads, refuses } from './testing/reads.ts';

describe('What people did is counted by who did it', () => {
  reads([
    ['谁评审的 PR 超过 8 个', 'find Person[9… reviewed(PullRequest)]'],
    ['合并的 PR 超过 3 个的人', 'find Person[4… merged(PullRequest)]'],
    ['合并的 PR 超过 3 个的项目', 'find Project[4… part(PullRequest[state=merged])]'],
    ['没合并的 PR 超过 2 个的人', 'find Person[3… authored(PullRequest[not state=merged])]'],
  ]);
});

describe('Labels', () => {
  reads([
    ['同时贴着 bug 和 docs 两个标签的 issue', 'find Issue[labels∋bug, labels∋docs]'],
    ['没标 bug 的 issue', 'find Issue[not labels∋bug]'],
    ['属于 bug 但没标 docs 的 issue', 'find Issue[labels∋bug, not labels∋docs]'],
  ]);
});

describe('Numbers and names of those who reviewed', () => {
  reads([
    ['至少有三位评审人的 PR', 'find PullRequest[3… reviewer(Person)]'],
    ['超过两个评审人的 PR', 'find PullRequest[3… reviewer(Person)]'],
    ['只被李雷一个人评审过的 PR', 'find PullRequest[reviewer(Person[@lilei]), no reviewer(Person[not @lilei])]'],
    ['评审结论是要求修改的 PR', 'find PullRequest[reviewer(Person changes_requested)]'],
    ['评审结论是要求修改的，按评审人分别有多少个', 'group PullRequest by reviewer changes_requested most'],
    ['按评审人统计要求修改的次数', 'group PullRequest by reviewer changes_requested most'],
    ['评审时还被要求改过的 PR', 'find PullRequest[reviewer(Person changes_requested)]'],
    ['谁对李雷的 PR 提出过修改要求', 'find Person[reviewed(PullRequest[author(Person[@lilei])] changes_requested)]'],
    ['k8s sync 平均有几个人到场', 'group Person by attended most of Meeting[series=k8s sync] all mean'],
    ['k8s sync 每次平均多少人', 'group Person by attended most of Meeting[series=k8s sync] all mean'],
    ['PR 平均几个人评审', 'group Person by reviewed most all mean'],
  ]);
  refuses(['评审时提到的 PR']);
});

describe('In the end, by now, at first', () => {
  reads([
    ['李雷写的、最后由王芳点的合并的 PR', 'find PullRequest[author(Person[@lilei]), merger(Person[@wfang])]'],
    ['最后合并的 PR', 'find PullRequest[state=merged] ↓merged_at limit 1'],
    ['到今天已经过期的任务', 'find ActionItem[status=open, due in …2026-11-18]'],
    ['上周到今天合并的 PR', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-19]'],
    ['k8s#31 这个 issue 最初是谁报的', 'find Person[submitted(Issue[@k8s#31])]'],
    ['k8s#31 是谁报的 issue', 'find Person[submitted(Issue[@k8s#31])]'],
    ['最初的 issue', 'find Issue ↑created_at limit 1'],
  ]);
});

describe('Questions that end with what they ask for', () => {
  reads([
    ['评论最多的 issue 是？', 'find Issue[commenter(Person)] ↓number of comments commenter limit 1 ties beside number of comments commenter'],
    ['3月1日到3月15日之间，哪些 PR 被合并了', 'find PullRequest[state=merged, merged_at in 2026-03-01…2026-03-16]'],
    ['今年哪些 PR 被李雷合并了', 'find PullRequest[merger(Person[@lilei] at 2026-01-01…2027-01-01)]'],
    ['按时间倒序给出最近合并的三个 PR', 'find PullRequest[state=merged] ↓merged_at limit 3'],
    ['没合并就被关掉的 PR 在哪个项目里最多', 'group PullRequest[state=closed] by part of most limit 1'],
    ['没做完的任务，李雷多还是王芳多', 'compare 李雷: ActionItem[assignee(Person[@lilei]), status=open] | 王芳: ActionItem[assignee(Person[@wfang]), status=open] most'],
    ['合并的 PR，李雷和王芳谁多', 'compare 李雷: PullRequest[merger(Person[@lilei])] | 王芳: PullRequest[merger(Person[@wfang])] most'],
    ['已经合并的 PR，属于 k8s 的有哪些', 'find PullRequest[part of(Project[@k8s]), state=merged]'],
    ['没关的 issue，属于 k8s 的有几个', 'count Issue[part of(Project[@k8s]), state=open]'],
    ['没有负责人的任务有吗，是什么', 'find ActionItem[no assignee(Person)]'],
    ['逾期的任务都落在谁头上', 'find Person[assigned(ActionItem[status=open, due in …2026-11-18])]'],
    ['把 k8s 的 issue 按标签数一数', 'group Issue[part of(Project[@k8s])] by labels most'],
    ['k8s 的 issue 给我找出来', 'find Issue[part of(Project[@k8s])]'],
    ['李雷跟王芳一起开过会吗', 'whether Meeting[attendee(Person[@lilei]), attendee(Person[@wfang])]'],
    ['限流 第一次被提到是在哪次会上', 'find Meeting[mentioned(Topic[@限流])] ↑started_at limit 1'],
    ['限流 是在哪次会上第一次被提到的', 'find Meeting[mentioned(Topic[@限流])] ↑started_at limit 1'],
    ['哪次会上第一次提到 限流', 'find Meeting[mentioned(Topic[@限流])] ↑started_at limit 1'],
    ['review 过李雷的 PR，但自己在 k8s 一个 PR 都没写的人', 'find Person[no authored(PullRequest[part of(Project[@k8s])]), reviewed(PullRequest[author(Person[@lilei])])]'],
    ['关掉了、却没有任何 PR 与之对应关闭的 issue', 'find Issue[no closed by(PullRequest), state=closed]'],
  ]);
  refuses(['按时间正序给出最近合并的三个 PR', '没做完的任务，李雷少还是王芳多', '会上谁提到 限流 的']);
});
