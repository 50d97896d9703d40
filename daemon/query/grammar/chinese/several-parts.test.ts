/** Chinese questions of several parts, for each of several things, and with English turns of phrase; and their neighbours that are not read. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('A Chinese description may have several parts', () => {
  test.each([
    ['李雷写的、今年合并的 PR', 'find PullRequest[author(Person[@lilei]), state=merged, merged_at in 2026-01-01…2027-01-01]'],
    ['李雷或王芳写的、今年合并的 atlas PR', 'find PullRequest[author(Person[@lilei|@wfang]), part of(Project[@atlas]), state=merged, merged_at in 2026-01-01…2027-01-01]'],
    ['李雷提的、已合并的 PR', 'find PullRequest[author(Person[@lilei]), state=merged]'],
    ['李雷提并合并的 PR', 'find PullRequest[author(Person[@lilei]), merger(Person[@lilei])]'],
    ['张三 review 过、李雷合并的 PR', 'find PullRequest[merger(Person[@lilei]), reviewer(Person[@zhangsan])]'],
    ['不是李雷也不是张三提的 PR', 'find PullRequest[no author(Person[@lilei|@zhangsan])]'],
    ['既不是 atlas 也不是 k8s 的 open PR', 'find PullRequest[no part of(Project[@atlas|@k8s]), state=open]'],
    ['有标签但没有负责人的 issue', 'find Issue[no assignee(Person), has labels]'],
    ['没有关联任何 issue 的 open PR', 'find PullRequest[not (closes(Issue) or related(Issue)), state=open]'],
    ['标题里有 search 或 index 的 PR', 'find PullRequest[(title~index or title~search)]'],
    ['不包括草稿的 open PR', 'find PullRequest[not draft=true, state=open]'],
    ['atlas 的 open PR（不含草稿）', 'find PullRequest[part of(Project[@atlas]), not draft=true, state=open]'],
    ['逾期超过两周的任务', 'find ActionItem[status=open, due in …2026-11-04, due in …2026-11-18]'],
    ['等 review 超过一周的 PR', 'find PullRequest[no reviewer(Person), state=open, created_at in …2026-11-11]'],
    ['atlas 和 k8s 两个项目没关的 issue', 'find Issue[(part of(Project[@atlas]) or part of(Project[@k8s])), state=open]'],
    ['atlas 和 k8s 没关的 issue', 'find Issue[(part of(Project[@atlas]) or part of(Project[@k8s])), state=open]'],
    ['李雷和张三没做完的任务', 'find ActionItem[(assignee(Person[@lilei]) or assignee(Person[@zhangsan])), status=open]'],
    ['去年提的今年才合的 PR', 'find PullRequest[state=merged, created_at in 2025-01-01…2026-01-01, merged_at in 2026-01-01…2027-01-01]'],
    ['被别人合并的 PR', 'find PullRequest[merger(Person), not author=merger]'],
    ['机器人提的 PR 有几个', 'count PullRequest[author(Person[bot=true])]'],
    ['开得最久还没合的 PR', 'find PullRequest[not state=merged, state=open] ↑created_at limit 1'],
    ['会上没提过的 open issue', 'find Issue[no mentioned in(Meeting), state=open]'],
    ['同时有 bug 和 docs 两个标签的 PR', 'find PullRequest[labels∋bug, labels∋docs]'],
    ['有标签 bug 的 PR', 'find PullRequest[labels∋bug]'],
    ['非机器人提的 PR', 'find PullRequest[no author(Person[bot=true])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In Chinese people may be told by what they did and did not', () => {
  test.each([
    ['只提过 issue 没提过 PR 的人', 'find Person[no authored(PullRequest), submitted(Issue)]'],
    ['review 过 k8s 的 PR、自己却没在 k8s 写过 PR 的人', 'find Person[no authored(PullRequest[part of(Project[@k8s])]), reviewed(PullRequest[part of(Project[@k8s])])]'],
    ['review 过张三的 PR 但自己没在 atlas 写过的人', 'find Person[no authored(PullRequest[part of(Project[@atlas])]), reviewed(PullRequest[author(Person[@zhangsan])])]'],
    ['今年一次会都没参加过的人', 'find Person[no attended(Meeting[started_at in 2026-01-01…2027-01-01])]'],
    ['至少 review 过张三 3 个 PR 的人', 'find Person[3… reviewed(PullRequest[author(Person[@zhangsan])])]'],
    ['和李雷一起开过会的人', 'find Person[attended(Meeting[attendee(Person[@lilei])]), not @lilei]'],
    ['上个月和张三开过会的人有哪些', 'find Person[attended(Meeting[attendee(Person[@zhangsan]), started_at in 2026-10-01…2026-11-01]), not @zhangsan]'],
    ['谁同时给 k8s 提过 PR、给 atlas 提过 issue', 'find Person[authored(PullRequest[part of(Project[@k8s])]), submitted(Issue[part of(Project[@atlas])])]'],
    ['昨天谁有 commit', 'find Person[authored(Commit[committed_at in 2026-11-17…2026-11-18])]'],
    ['参加过 k8s sync 和灯塔周会的人', 'find Person[attended(Meeting[series=k8s sync]), attended(Meeting[series=灯塔周会])]'],
    ['没参加过 k8s sync 和灯塔周会的人', 'find Person[no attended(Meeting[(series=k8s sync or series=灯塔周会)])]'],
    ['谁 review 过张三的 PR 但没 review 过李雷的', 'find Person[no reviewed(PullRequest[author(Person[@lilei])]), reviewed(PullRequest[author(Person[@zhangsan])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In Chinese a meeting may be told by who was there and what it spoke of', () => {
  test.each([
    ['哪些会张三和李雷都在，Ben 不在', 'find Meeting[no attendee(Person[@bcarter]), attendee(Person[@lilei]), attendee(Person[@zhangsan])]'],
    ['最长的会议谁参加了', 'find Person[attended(Meeting[↓duration_s limit 1])]'],
    ['今年最长的会定了什么', 'find Decision[raised in(Meeting[started_at in 2026-01-01…2027-01-01, ↓duration_s limit 1])]'],
    ['secrets 讨论过的会议', 'find Meeting[mentioned(Topic[@secrets])]'],
    ['上次 k8s sync 上讨论的 issue', 'find Issue[mentioned in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may be for each of them, or for what is so', () => {
  test.each([
    ['atlas 的 PR 都合并了吗', 'whether none PullRequest[part of(Project[@atlas]), not state=merged]'],
    ['李雷的任务都完成了吗', 'whether none ActionItem[assignee(Person[@lilei]), status=open]'],
    ['每个 PR 都有人 review 吗', 'whether none PullRequest[no reviewer(Person)]'],
    ['张三没 review 过李雷的 PR 对吗', 'whether Person[no reviewed(PullRequest[author(Person[@lilei])]), @zhangsan]'],
    ['atlas 只有一个 open PR 吗', 'whether Project[1…1 part(PullRequest[state=open]), @atlas]'],
    ['k8s 没关的 issue 有吗', 'whether Issue[part of(Project[@k8s]), state=open]'],
    ['k8s 没关的 issue 有吗 列出来', 'find Issue[part of(Project[@k8s]), state=open]'],
    ['李雷的任务是不是都做完了', 'whether none ActionItem[assignee(Person[@lilei]), status=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In Chinese a question may be for numbers, and for those at the top', () => {
  test.each([
    ['atlas#58 一共拿到几个 approve', 'count Person[reviewed(PullRequest[@atlas#58] approved)]'],
    ['张三 review 了几次', 'count PullRequest[reviewer(Person[@zhangsan])]'],
    ['李雷比张三多提了几个 PR', 'compare 李雷: PullRequest[author(Person[@lilei])] | 张三: PullRequest[author(Person[@zhangsan])] most difference'],
    ['李雷和张三上个月谁合的 PR 多', 'compare 李雷: PullRequest[merger(Person[@lilei] at 2026-10-01…2026-11-01)] | 张三: PullRequest[merger(Person[@zhangsan] at 2026-10-01…2026-11-01)] most'],
    ['谁身上的 open issue 最多', 'group Issue[state=open] by assignee most limit 1'],
    ['谁最常 review 李雷的 PR', 'group PullRequest[author(Person[@lilei])] by reviewer most limit 1'],
    ['k8s 的 issue 谁关得最多，前三名', 'group Issue[part of(Project[@k8s])] by closer most limit 3'],
    ['张三提过的 PR 里合并最快的', 'find PullRequest[author(Person[@zhangsan]), state=merged] ↑created_at…merged_at limit 1 ties'],
    ['这周要交的任务谁的最多', 'group ActionItem[due in 2026-11-16…2026-11-23] by assignee most limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In Chinese it may be asked what else somebody did', () => {
  test.each([
    ['张三关的 issue 里有几个是别人提的', 'count Issue[closer(Person[@zhangsan]), submitter(Person[not @zhangsan])]'],
    ['k8s 的 PR 有哪些作者', 'find Person[authored(PullRequest[part of(Project[@k8s])])]'],
    ['张三手上还有啥没弄完', 'find ActionItem[assignee(Person[@zhangsan]), status=open]'],
    ['给我3个最新的 open PR', 'find PullRequest[state=open] ↓created_at limit 3'],
    ['3个最近合并的 PR', 'find PullRequest[state=merged] ↓merged_at limit 3'],
    ['atlas#58 的作者还提过哪些 PR', 'find PullRequest[author(Person[authored(PullRequest[@atlas#58])]), not @atlas#58]'],
    ['有人知道 k8s#31 是哪个 PR 修的吗', 'find PullRequest[closes(Issue[@k8s#31])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Among Chinese words there may be English turns of phrase', () => {
  test.each([
    ['atlas#58 merged by 谁', 'find Person[merged(PullRequest[@atlas#58])]'],
    ['merged by 李雷的 PR 有哪些', 'find PullRequest[merger(Person[@lilei])]'],
    ['attendees of 灯塔周会 10月29号', 'find Person[attended(Meeting[series=灯塔周会, started_at in 2026-10-29…2026-10-30])]'],
    ['PRs of 李雷 有几个', 'count PullRequest[author(Person[@lilei])]'],
    ['open PRs in k8s 有几个', 'count PullRequest[part of(Project[@k8s]), state=open]'],
    ['assigned 给张三的 issues', 'find Issue[assignee(Person[@zhangsan])]'],
    ['谁给 atlas#58 提了 changes requested', 'find Person[reviewed(PullRequest[@atlas#58] changes_requested)]'],
    ['@李雷 的 PR', 'find PullRequest[author(Person[@lilei])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

test.each([
  ['of whom or what it is asked is not told', ['所有人都提过 PR 吗', 'k8s sync 都参加了吗', '灯塔周会大家都参加了吗', '李雷提了几个', '最近的 PR 都合并了吗']],
  ['nobody counted it, or knows it', ['被 review 过 3 次以上的 PR', '李雷评论了几次', '上周谁最活跃', '谁评论得最多', '李雷和张三互相 review 过的 PR']],
  ['somebody brought it up in a meeting, and it need not be his own', ['张三在会上提过的 PR', '昨天会上李雷提的 PR', '李雷在会上 review 的 PR']],
  ['a word of it would be passed over', ['李雷才提了一个 PR 吗', '李雷是不是都 review 了张三的 PR', '和李雷一起 review 过 PR 的人', '逾期三天的任务', '老板提的 PR', '知道 k8s#31 的人', '李雷不在的时候合的 PR']],
])('A Chinese question is not read when %s', (_, questions) => {
  expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
});
