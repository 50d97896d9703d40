/** Chinese questions with more behind them, or in front of them, than what is asked for. */
import { describe } from '@jest/globals';
import { reads, refuses } from './testing/reads.ts';

describe('A clause behind the question narrows what it asks for', () => {
  reads([
    ['没关的 issue 给我看下 只要 k8s 的', 'find Issue[part of(Project[@k8s]), state=open]'],
    ['哪些 PR 修的是李雷提的 issue 只看今年合并的', 'find PullRequest[closes(Issue[submitter(Person[@lilei])]), state=merged, merged_at in 2026-01-01…2027-01-01]'],
    ['还没关的 issue 有哪些 只看 bug', 'find Issue[labels∋bug, state=open]'],
    ['谁 review 过李雷的 PR 只看 k8s 的', 'find Person[reviewed(PullRequest[author(Person[@lilei]), part of(Project[@k8s])])]'],
    ['open PR 列一下 k8s 的', 'find PullRequest[part of(Project[@k8s]), state=open]'],
    ['今年每个月合并的 PR 数 只看 k8s', 'group PullRequest[part of(Project[@k8s]), state=merged, merged_at in 2026-01-01…2027-01-01] by month of merged_at key'],
    ['谁合并的 PR 最多 只看今年的', 'group PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] by merger most limit 1'],
    ['谁 review 的 PR 最多 只看今年的', 'group PullRequest by reviewer at 2026-01-01…2027-01-01 most limit 1'],
  ]);
});

describe('So does what stands there without a word that says so', () => {
  reads([
    ['没关的 issue 哪个项目最多 bug 的', 'group Issue[labels∋bug, state=open] by part of most limit 1'],
    ['k8s 的 PR 谁提的最多 今年的', 'group PullRequest[part of(Project[@k8s]), created_at in 2026-01-01…2027-01-01] by author most limit 1'],
    ['李雷今年合了几个 PR k8s 的', 'count PullRequest[merger(Person[@lilei] at 2026-01-01…2027-01-01), part of(Project[@k8s])]'],
    ['哪些 PR 没人评审 没合的', 'find PullRequest[no reviewer(Person), not state=merged]'],
  ]);
  reads([['李雷合了几个 PR 今年的', 'count PullRequest[merger(Person[@lilei]), state=merged, merged_at in 2026-01-01…2027-01-01]']]);
  // Made this year, or reviewed, or spoken of then?
  refuses(['李雷提的 PR 有谁 review 过 只看今年的', '李雷 review 过哪些 PR 今年的', '会上提到过的 PR 有哪些 上周的']);
});

describe('What is asked behind a question is asked of what it finds', () => {
  reads([
    ['k8s#24 是哪个 PR 修的 谁 review 的', 'find PullRequest[closes(Issue[@k8s#24])] beside reviewer'],
    ['上周合了哪些 PR 谁合的', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16] beside merger'],
    ['下周要到期的任务有哪些 谁的', 'find ActionItem[due in 2026-11-23…2026-11-30] beside assignee'],
    ['今年合并的 PR 列一下 把作者也带上', 'find PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] beside author'],
    // Without a word that asks before it, it is the only question.
    ['没合的 PR 谁写的', 'find Person[authored(PullRequest[not state=merged])]'],
    ['下周要到期的任务 都是谁的', 'find Person[assigned(ActionItem[due in 2026-11-23…2026-11-30])]'],
  ]);
  refuses(['谁合的 PR 最多 谁写的']);
});

describe('A clause behind the question leaves some out', () => {
  reads([
    ['没合的 PR 有几个 草稿不算', 'count PullRequest[not draft=true, not state=merged]'],
    ['没合的 PR 有哪些 不要 bot 的', 'find PullRequest[no author(Person[bot=true]), not state=merged]'],
    ['没合的 PR 有哪些 除了 k8s', 'find PullRequest[no part of(Project[@k8s]), not state=merged]'],
    ['谁写的 PR 最多 bot 不算', 'group PullRequest by author most limit 1 of Person[not bot=true]'],
    ['谁合并的 PR 最多 除了李雷', 'group PullRequest by merger most limit 1 of Person[not @lilei]'],
    ['哪个项目 open PR 最多 k8s 不算', 'group PullRequest[state=open] by part of most limit 1 of Project[not @k8s]'],
  ]);
});

describe('A clause behind the question says it again', () => {
  reads([
    ['谁合并的 PR 最多 就是点 merge 的那个人', 'group PullRequest by merger most limit 1'],
    ['李雷 review 过哪些人的代码 PR 作者列出来', 'find Person[authored(PullRequest[reviewer(Person[@lilei])])]'],
  ]);
});

describe('What is left out, or meant, stands in front', () => {
  reads([
    ['除了 k8s 其他项目还有几个 open PR', 'count PullRequest[part of(Project[not @k8s]), state=open]'],
    ['除了 k8s 还有几个 open PR', 'count PullRequest[no part of(Project[@k8s]), state=open]'],
    ['除了李雷其他人还有几个 open PR', 'count PullRequest[author(Person[not @lilei]), state=open]'],
    ['除了 k8s 其他项目谁提过 PR', 'find Person[authored(PullRequest[part of(Project[not @k8s])])]'],
    ['王芳她还没完成的任务有哪些', 'find ActionItem[assignee(Person[@wfang]), status=open]'],
    ['明天跟王芳 1:1 她还没完成的任务有哪些', 'find ActionItem[assignee(Person[@wfang]), status=open]'],
  ]);
});

describe('What the answer is for says nothing of it', () => {
  reads([
    ['发版前确认下 k8s 最近合并的一个 PR 是哪个', 'find PullRequest[part of(Project[@k8s]), state=merged] ↓merged_at limit 1'],
    ['写季度总结用 三季度合并的 PR 按项目和月份拆开看', 'group PullRequest[state=merged, merged_at in 2026-07-01…2026-10-01] by part of, month of merged_at key'],
    ['逾期的任务拉一下 周会要过', 'find ActionItem[status=open, due in …2026-11-18]'],
  ]);
});

describe('A clause that leaves open what it is about is not read', () => {
  refuses([
    // Of those three, or the latest three there?
    '最近合并的三个 PR 只要 k8s 的',
    '谁关的 issue 最多 作者列出来',
    '李雷的 PR 只看张三评审的 王芳',
    '发版前合并的 PR',
    '周会要过的任务',
  ]);
});

describe('What somebody did to others’ things, and to his own', () => {
  reads([
    ['哪个 PR 修的是 k8s#24', 'find PullRequest[closes(Issue[@k8s#24])]'],
    ['修的是李雷提的 issue 的 PR', 'find PullRequest[closes(Issue[submitter(Person[@lilei])])]'],
    ['评审过李雷的 PR 但是自己没在 k8s 写过 PR 的人', 'find Person[no authored(PullRequest[part of(Project[@k8s])]), reviewed(PullRequest[author(Person[@lilei])])]'],
    ['自己提的 issue 自己关掉的人有哪些', 'find Person[closed(Issue[submitter=closer])]'],
    ['自己写 PR 自己合的人', 'find Person[merged(PullRequest[author=merger])]'],
    ['李雷既评审又亲手合并的 PR', 'find PullRequest[merger(Person[@lilei]), reviewer(Person[@lilei])]'],
    ['提了 PR 但还没人 review 的人', 'find Person[authored(PullRequest[no reviewer(Person)])]'],
    ['提 issue 但从来不写代码的人', 'find Person[no authored(Commit), submitted(Issue)]'],
    ['哪些 PR 是 k8s 的', 'find PullRequest[part of(Project[@k8s])]'],
    ['哪些任务不是李雷的', 'find ActionItem[no assignee(Person[@lilei])]'],
    ['李雷 review 过谁的代码', 'find Person[authored(PullRequest[reviewer(Person[@lilei])])]'],
  ]);
  refuses(['今年合并的 PR 关的是李雷提的 issue', '自己提的 issue 别人关掉的人', '李雷合并过谁的代码']);
});

describe('A PR is in the hands of whoever wrote it, an issue of whoever it was given to', () => {
  reads([
    ['谁手里有 draft 状态的 PR', 'find Person[authored(PullRequest[draft=true])]'],
    ['李雷手里的 PR', 'find PullRequest[author(Person[@lilei])]'],
    ['每个人手上有几个 open PR', 'group PullRequest[state=open] by author most'],
    ['谁手里有 open issue', 'find Person[assigned(Issue[state=open])]'],
    ['李雷手里现在有几个 issue 没关', 'count Issue[assignee(Person[@lilei]), state=open]'],
    ['李雷手里还有哪些 issue', 'find Issue[assignee(Person[@lilei]), state=open]'],
  ]);
});

describe('How long it took, and how often', () => {
  reads([
    ['从创建到合并花时间最长的 PR', 'find PullRequest[state=merged] ↓created_at…merged_at limit 1 ties'],
    ['合并耗时最长的3个 PR', 'find PullRequest[state=merged] ↓created_at…merged_at limit 3 ties'],
    ['哪个 issue 从提出到关闭最久', 'find Issue[state=closed] ↓created_at…closed_at limit 1 ties'],
    ['k8s 的 PR 里从提出到合并最快的是哪个', 'find PullRequest[part of(Project[@k8s]), state=merged] ↑created_at…merged_at limit 1 ties'],
    ['合得最快的 PR 是哪个', 'find PullRequest[state=merged] ↑created_at…merged_at limit 1 ties'],
    ['合并最慢的 PR 前三', 'find PullRequest[state=merged] ↓created_at…merged_at limit 3 ties'],
    ['哪个项目修 bug 最快', 'group Issue[labels∋bug, state=closed] by part of mean created_at→closed_at fewest limit 1'],
    ['commit 最多的两个月', 'group Commit by month of committed_at most limit 2'],
    ['最久没更新的 open PR', 'find PullRequest[state=open] ↑updated_at limit 1'],
    ['逾期最久的待办是谁的', 'find Person[assigned(ActionItem[status=open, due in …2026-11-18, ↑due limit 1])]'],
    ['k8s sync 平均一次开多久', 'measure Meeting[series=k8s sync] mean duration_s'],
    ['k8s sync 每次平均多长', 'measure Meeting[series=k8s sync] mean duration_s'],
    ['k8s sync 里聊得最多的话题', 'group Meeting[series=k8s sync] by mentioned most limit 1'],
  ]);
});
