/** Chinese questions that look like others which are read, and mean something else: refused, or read as they are meant. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('A Chinese question is not read', () => {
  test.each([
    ['when it is open whether one or each of them did not do it', ['李雷或王芳没参加的会议', '李雷或王芳没 review 的 PR', '李雷和王芳没有一起参加的会议', '李雷和王芳没一起 review 过的 PR', '李雷和王芳总共参加了几次会']],
    ['when who spoke of it is asked, which nobody knows', ['李雷提到的 PR', '王芳提到的 issue']],
    ['when it asks for meetings to come', ['还有几个会', '今天还有几个会', '这周还有哪些会']],
    ['when 没…什么 and 什么都没 ask for little, or nothing', ['李雷没提什么', '李雷上周没提什么', '上周没合什么', '李雷什么都没做', '李雷的 PR 谁都没 review']],
    ['when a second question would be passed over', ['谁合的 PR 最多，有哪些', '谁逾期的任务最多，有哪些', 'atlas#58 有什么评论']],
    ['when somebody is asked for who was not there', ['k8s sync 有人没来过吗', 'k8s sync 有人缺席吗', '没有人没 review 过的 PR']],
    ['when a denial would be taken for words of a text', ['关于 login 但不是 cache 的 issue']],
    ['when the meeting is the last that somebody was at', ['李雷上次参加 k8s sync 之后合了几个 PR']],
  ])('%s', (_, questions) => {
    expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
  });
});

describe('In a Chinese question', () => {
  test.each([
    ['十月 is a month, rather than ten of them', '十月没合并的 PR', 'find PullRequest[not state=merged, created_at in 2026-10-01…2026-11-01]'],
    ['一个人 says that nobody else did', '李雷一个人 review 的 PR', 'find PullRequest[reviewer(Person[@lilei]), no reviewer(Person[not @lilei])]'],
    ['the time of a meeting is when it was held', 'k8s sync 的时间', 'find Meeting[series=k8s sync] show started_at'],
    ['projects without meetings may have been spoken of', '没有会议的项目', 'find Project[no part(Meeting)]'],
    ['a series is left out, rather than the project its name begins with', '除了 k8s sync 还有哪些会', 'find Meeting[not series=k8s sync]'],
    ['the day before a meeting is that of the meeting', '11月3日 k8s sync 的参会者有几个 PR', 'count PullRequest[author(Person[attended(Meeting[series=k8s sync, started_at in 2026-11-03…2026-11-04])])]'],
  ])('%s', (_, question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
