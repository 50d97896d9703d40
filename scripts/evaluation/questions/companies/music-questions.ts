/** Questions in Chinese about the company 弦外, which makes software for music. Expected answers are plain filters over its objects. */
import type { ExamQuestion, Expected } from '../exam.ts';
import type { Action, Issue, Meeting, Person, Project, Pull } from '../world-shape.ts';
import { project as at, who } from './music-work.ts';
import { music as world } from './music-world.ts';

const { people, projects, pulls, issues, commits, meetings, decisions, actions, questions, risks, notes } = world;
const me = who.rw;
const now = '2026-11-18T10:00:00Z';
const today = '2026-11-18';

export const musicQuestions: ExamQuestion[] = [];
const q = (topic: string, question: string, expect: Expected): void => void musicQuestions.push({ id: `mu${musicQuestions.length + 1}`, question, now, me: me.name, topic, expect });

// What a filter gives
const rows = (keys: readonly string[]): Expected => ({ rows: [...new Set(keys)] });
const ordered = (keys: readonly string[]): Expected => ({ rows: keys, ordered: true });
const number = (value: number, unit?: 'days' | 'hours'): Expected => ({ number: value, ...(unit && { unit }) });
const truth = (value: boolean): Expected => ({ truth: value });
const oneOf = (...expected: Expected[]): Expected => ({ oneOf: expected });
const date = (value: string): Expected => ({ date: value.slice(0, 10) });
const refused: Expected = { refused: true };
const ambiguous: Expected = { ambiguous: true };
const extracts: Expected = { extracts: true };

const ids = (found: readonly { readonly id: string }[]) => rows(found.map((one) => one.id));
const names = (found: readonly { readonly name: string }[]) => rows(found.map((one) => one.name));
const texts = (found: readonly { readonly text: string }[]) => rows(found.map((one) => one.text));
const titles = (found: readonly { readonly title: string }[]) => rows(found.map((one) => one.title));

function tally<T>(list: readonly T[], key: (one: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) for (const name of key(one)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
const groups = (counts: Map<string, number>): Expected => ({ groups: [...counts] });
const best = (counts: Map<string, number>): string[] => [...counts].filter(([, count]) => count === Math.max(...counts.values())).map(([name]) => name);
const sides = (...list: [string, number][]): Expected => ({ sides: list.sort((a, b) => b[1] - a[1]) });
const top = (counts: Map<string, number>, n: number): string[] => [...counts].sort((a, b) => b[1] - a[1]).slice(0, n).map(([name]) => name);

const within = (time: string | undefined, from: string, to: string): boolean => time !== undefined && time.slice(0, 10) >= from && time.slice(0, 10) <= to;
const days = (pull: Pull): number => (Date.parse(pull.mergedAt!) - Date.parse(pull.createdAt)) / 86_400_000;
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
const median = (list: readonly number[]): number => {
  const sorted = [...list].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
};
const newest = <T>(list: readonly T[], time: (one: T) => string): T[] => [...list].sort((a, b) => (time(a) < time(b) ? 1 : -1));
const oldest = <T>(list: readonly T[], time: (one: T) => string): T[] => newest(list, time).reverse();

const of = (project: Project) => (one: { readonly project?: Project }) => one.project === project;
const isOpen = (one: { readonly state: string }) => one.state === 'open';
const merged = pulls.filter((pull) => pull.state === 'merged');
const by = (person: Person) => pulls.filter((pull) => pull.author === person);
const reviewed = (person: Person, list: readonly Pull[] = pulls) => list.filter((pull) => pull.reviews.some((review) => review.by === person));
const attended = (person: Person, list: readonly Meeting[] = meetings) => list.filter((meeting) => meeting.attendees.includes(person));
const series = (name: string) => meetings.filter((meeting) => meeting.series === name);
const from = (meeting: readonly Meeting[]) => (item: { readonly meeting: Meeting }) => meeting.includes(item.meeting);
const meetingOf = (title: string): Meeting => meetings.find((meeting) => meeting.title === title)!;
const todo = actions.filter((action) => action.status === 'open');
const doer = (action: Action) => action.assignees.map((person) => person.name);
const pullNamed = (title: string): Pull => pulls.find((pull) => pull.title === title)!;
const issueNamed = (title: string): Issue => issues.find((issue) => issue.title === title)!;
const about = (name: string) => meetings.filter((meeting) => meeting.mentions.topics.some((topic) => topic.name === name));
const comments = (work: Pull | Issue): number => work.comments.reduce((sum, one) => sum + one.count, 0);
const lastWeek = (time: string | undefined) => within(time, '2026-11-09', '2026-11-15');
const thisWeek = (time: string | undefined) => within(time, '2026-11-16', today);
const thisMonth = (time: string | undefined) => within(time, '2026-11-01', today);
const october = (time: string | undefined) => within(time, '2026-10-01', '2026-10-31');
const thisYear = (time: string | undefined) => within(time, '2026-01-01', today);
const humans = people.filter((person) => !person.bot);
const reviewCounts = tally(pulls, (pull) => pull.reviews.map((review) => review.by.name));

// 1 — lists
q('list', '节拍项目还开着的 PR 有哪些？', ids(pulls.filter(of(at.j)).filter(isOpen)));
q('list', '把贺若琳写过的拉取请求全部列出来', ids(by(who.he)));
q('label', 'oriole 里打了 offline 标签的 PR', ids(pulls.filter(of(at.o)).filter((pull) => pull.labels.includes('offline'))));
q('title', '标题含“导出”的 issue 都给我看看', ids(issues.filter((issue) => issue.title.includes('导出'))));
q('draft', '目前处于草稿状态的 PR 是哪几个', ids(pulls.filter((pull) => pull.draft && isOpen(pull))));
q('label', 'score-engine 还没关的 bug 有几个？', number(issues.filter(of(at.s)).filter((issue) => isOpen(issue) && issue.labels.includes('bug')).length));
q('assignee', '哪些没关闭的 issue 到现在都没人负责？', ids(issues.filter((issue) => isOpen(issue) && issue.assignees.length === 0)));
q('alias', '阿澈经手合并的 PR 是哪些', ids(pulls.filter((pull) => pull.mergedBy === who.oy)));
q('login', 'dusk-q 提交的 issue', ids(issues.filter((issue) => issue.submitter === who.qin)));
q('people', '都有谁往 royalty 提交过 commit？', names(people.filter((person) => commits.some((commit) => commit.author === person && commit.project === at.r))));

// 2 — counts
q('count', '今年到现在总共合并了多少个 PR', number(merged.filter((pull) => thisYear(pull.mergedAt)).length));
q('count', '露露今年一共开了几个 issue？', number(issues.filter((issue) => issue.submitter === who.bai && thisYear(issue.createdAt)).length));
q('count', 'maestro 仓库的 commit 数量是多少', number(commits.filter(of(at.m)).length));
q('count', '十月份我们开了几次会', number(meetings.filter((meeting) => october(meeting.startedAt)).length));
q('count', '还没做完的任务总数', number(todo.length));
q('alias', '排练厅迄今合进去了几个 PR？', number(merged.filter(of(at.m)).length));

// 3 — superlatives
q('top', '点“合并”次数最多的人是谁？', rows(best(tally(merged, (pull) => [pull.mergedBy!.name]))));
q('top', '给出评审 PR 数量排名前三的同事', rows(top(reviewCounts, 3)));
q('top', '评论数最多的 issue 是哪一个', rows(best(new Map(issues.map((issue) => [issue.id, comments(issue)])))));
q('top', '历次会议里时间最长的是哪场？', rows(best(new Map(meetings.map((meeting) => [meeting.title, meeting.durationS])))));
q('latest', '最近合并的三个 PR，从新到旧', ordered(newest(merged, (pull) => pull.mergedAt!).slice(0, 3).map((pull) => pull.id)));
q('oldest', '挂得最久还没关的 issue 是哪个', rows([oldest(issues.filter(isOpen), (issue) => issue.createdAt)[0]!.id]));
q('oldest', 'score-engine 最早的两条提交记录是什么？', rows(oldest(commits.filter(of(at.s)), (commit) => commit.committedAt).slice(0, 2).map((commit) => commit.message)));
q('top', '数谁提的 issue 最多', rows(best(tally(issues, (issue) => [issue.submitter.name]))));

// 4 — groups
q('group', '每个项目各有多少个没关闭的 issue？', groups(tally(issues.filter(isOpen), (issue) => [issue.project.name])));
q('group', '按作者统计第三季度合并的 PR 数', groups(tally(merged.filter((pull) => within(pull.mergedAt, '2026-07-01', '2026-09-30')), (pull) => [pull.author.name])));
q('group', '今年各个系列的会议分别开了几场', groups(tally(meetings.filter((meeting) => thisYear(meeting.startedAt)), (meeting) => [meeting.series])));
q('group', '从 8 月开始，逐月的合并 PR 数量', groups(tally(merged.filter((pull) => within(pull.mergedAt, '2026-08-01', today)), (pull) => [pull.mergedAt!.slice(0, 7)])));
q('group', '开着的 issue 里，每种标签有多少个', groups(tally(issues.filter(isOpen), (issue) => issue.labels)));
q('group', '每个人手头各有几项未完成的任务？', groups(tally(todo, doer)));
q('group', '各项目的 PR 从创建到合并平均要几天', { groups: projects.map((project) => [project.name, mean(merged.filter(of(project)).map(days))]) });
q('group', '每个主题在多少场会议上被提到', groups(tally(meetings, (meeting) => meeting.mentions.topics.map((topic) => topic.name))));
q('group', '产品周会的出席次数，按人列', groups(tally(series('产品周会'), (meeting) => meeting.attendees.map((person) => person.name))));
{
  const recent = issues.filter((issue) => within(issue.createdAt, '2026-09-01', today));
  const counts = new Map<string, [string, string, number]>();
  for (const issue of recent) {
    const key = `${issue.project.name}|${issue.createdAt.slice(0, 7)}`;
    counts.set(key, [issue.project.name, issue.createdAt.slice(0, 7), (counts.get(key)?.[2] ?? 0) + 1]);
  }
  q('group', '9 月以来新开的 issue，按项目和月份汇总', { groups: [...counts.values()] });
}

// 5 — comparisons
q('compare', '陆知遥和欧阳澈谁评审的 PR 更多？', sides(['陆知遥', reviewed(who.lu).length], ['欧阳澈', reviewed(who.oy).length]));
q('compare', '开着的 issue，score-engine 多还是 oriole 多', sides(['score-engine', issues.filter(of(at.s)).filter(isOpen).length], ['oriole', issues.filter(of(at.o)).filter(isOpen).length]));
q('compare', '秦暮跟戚远舟比，谁参加的会议多', sides(['秦暮', attended(who.qin).length], ['戚远舟', attended(who.qi).length]));
q('compare', '小阮写的 commit 比老陆多吗？', oneOf(truth(false), sides(['陆知遥', commits.filter((commit) => commit.author === who.lu).length], ['阮景行', commits.filter((commit) => commit.author === who.rw).length])));

// 6 — yes or no
q('truth', '沈若琳有没有批准《六线谱导出第二版》？', truth(pullNamed('六线谱导出第二版').reviews.some((review) => review.by === who.sh && review.verdict === 'approved')));
q('truth', 'xianwai/oriole#7 关掉了吗', truth(true));
q('truth', '10 月 29 日的延迟攻关戚远舟在场吗？', truth(meetingOf('延迟攻关 2026-10-29').attendees.includes(who.qi)));
q('truth', 'maestro 是否还有没关的、带 security 标签的 issue', oneOf(truth(true), ids(issues.filter(of(at.m)).filter((issue) => isOpen(issue) && issue.labels.includes('security')))));
q('truth', '陆知遥给 royalty 提过 PR 没有', truth(by(who.lu).some(of(at.r))));
q('truth', '我是不是在欧阳澈的某个 PR 上要求过修改？', truth(by(who.oy).some((pull) => pull.reviews.some((review) => review.by === me && review.verdict === 'changes_requested'))));

// 7 — who, when, how long
q('nested', '做出“Prefetch only on Wi-Fi”这个决定的那场会，还派了哪些任务？', texts(actions.filter((action) => decisions.some((decision) => decision.text === 'Prefetch only on Wi-Fi' && decision.meeting === action.meeting))));
q('when', '修复连音线换行那个 PR 哪天合并的', date(pullNamed('修复连音线换行').mergedAt!));
q('duration', '《权限表迁移到新库》从打开到合并花了几天？', number(days(pullNamed('权限表迁移到新库')), 'days'));
q('mean', 'royalty 的 PR 平均多少天才能合并', number(mean(merged.filter(of(at.r)).map(days)), 'days'));
q('median', '求 oriole 的 PR 合并耗时的中位数（天）', number(median(merged.filter(of(at.o)).map(days)), 'days'));
q('mean', '延迟攻关一场平均开多长时间，按小时算', number(mean(series('延迟攻关').map((meeting) => meeting.durationS)) / 3600, 'hours'));
q('when', '上一次排版例会是几号开的？', date('2026-11-11'));
q('when', '秦暮的第一个 commit 是什么时候', date(oldest(commits.filter((commit) => commit.author === who.qin), (commit) => commit.committedAt)[0]!.committedAt));
q('first', '第一个给节拍开 PR 的是哪位？', names([oldest(pulls.filter(of(at.j)), (pull) => pull.createdAt)[0]!.author]));
q('bot', 'tempo-bot 最后一次开 PR 是哪一天', date(newest(by(who.bot), (pull) => pull.createdAt)[0]!.createdAt));

// 8 — paths
q('path', '白露明报的 issue 是被哪些已合并的 PR 解决的', ids(merged.filter((pull) => pull.closes.some((issue) => issue.submitter === who.bai))));
q('path', '戚远舟的 PR 都被谁评审过？', names(by(who.qi).flatMap((pull) => pull.reviews.map((review) => review.by))));
q('path', '以无障碍为主题之一的会议，前前后后有谁参加过', names(about('无障碍').flatMap((meeting) => meeting.attendees)));
q('path', '有哪些会议提及贺若琳写的 PR', titles(meetings.filter((meeting) => meeting.mentions.pulls.some((pull) => pull.author === who.he))));
q('decision', '排版例会上做出的全部决定', texts(decisions.filter(from(series('排版例会')))));
q('decision', '上周的会定了些什么？', texts(decisions.filter((decision) => lastWeek(decision.meeting.startedAt))));
q('question', '11 月 16 日产品周会提的那个问题是谁回答的', names([who.lu]));
q('top', '亲手关掉 issue 最多的人', rows(best(tally(issues.filter((issue) => issue.closedBy !== undefined), (issue) => [issue.closedBy!.name]))));
q('path', '有没有人的 PR 是用来关自己提的 issue 的？把这些 PR 找出来', ids(pulls.filter((pull) => pull.closes.some((issue) => issue.submitter === pull.author))));
q('path', '跟老陆一起开过分成对账会的有哪些人', names(attended(who.lu, series('分成对账会')).flatMap((meeting) => meeting.attendees).filter((person) => person !== who.lu)));
q('topic', '哪几场会的主题里有“音频延迟”', titles(about('音频延迟')));
{
  const mention = notes.filter((note) => note.mentions.people.includes(who.lu));
  q('note', '哪些笔记里提到陆知遥？', oneOf(titles(mention), titles([...mention, ...notes.filter((note) => note.about?.id === who.lu.id)])));
}
q('note', '欧阳澈出现在哪几篇笔记里', titles(notes.filter((note) => note.mentions.people.includes(who.oy))));

// 9 — both, not, only, more than
q('both', '既评审过节拍的 PR，又评审过 score-engine 的 PR 的人有谁', names(people.filter((person) => reviewed(person).some(of(at.j)) && reviewed(person).some(of(at.s)))));
{
  const outside = people.filter((person) => by(person).some(of(at.o)) && attended(person, series('Oriole sync')).length === 0);
  q('not', '给 oriole 写过 PR 却从没来过 Oriole sync 的是谁？', oneOf(names(outside), names(outside.filter((person) => !person.bot))));
}
{
  const silent = people.filter((person) => !issues.some((issue) => issue.project === at.o && issue.submitter === person));
  q('not', '从来没有在 oriole 开过 issue 的人', oneOf(names(silent), names(silent.filter((person) => !person.bot))));
}
q('without', '开着却一个评审都没有的 PR', ids(pulls.filter((pull) => isOpen(pull) && pull.reviews.length === 0)));
q('only', '只在一个项目里提过 PR 的人是哪些？', oneOf(names(people.filter((person) => new Set(by(person).map((pull) => pull.project)).size === 1)), names(humans.filter((person) => new Set(by(person).map((pull) => pull.project)).size === 1))));
q('atleast', '至少有三个人评审的 PR', ids(pulls.filter((pull) => pull.reviews.length >= 3)));
q('morethan', '负责人不止一个的 issue', ids(issues.filter((issue) => issue.assignees.length > 1)));
q('morethan', '谁参加的会超过十场？', names(people.filter((person) => attended(person).length > 10)));
q('without', 'maestro 已合并的 PR 当中，哪些没有关联要关闭的 issue', ids(merged.filter(of(at.m)).filter((pull) => pull.closes.length === 0)));
{
  const asked = pulls.filter((pull) => pull.reviews.some((review) => review.verdict === 'changes_requested'));
  q('not', '被要求修改过、现在仍然开着的 PR', ids(asked.filter(isOpen)));
}

// 10 — nested
q('nested', 'Owen 提的 issue 由一些 PR 关闭，这些 PR 的评审人是哪些', names(pulls.filter((pull) => pull.closes.some((issue) => issue.submitter === who.ow)).flatMap((pull) => pull.reviews.map((review) => review.by))));
q('nested', '评审过白露明的 PR、但自己没在 score-engine 写过 PR 的人', names(people.filter((person) => reviewed(person, by(who.bai)).length > 0 && !by(person).some(of(at.s)))));
q('nested', '11 月 17 日参加分成对账会的人当中，谁还给节拍写过 PR', names(meetingOf('分成对账会 2026-11-17').attendees.filter((person) => by(person).some(of(at.j)))));
q('nested', '作者是陆知遥、由沈若琳合并而且标了 bug 的 PR', ids(by(who.lu).filter((pull) => pull.mergedBy === who.sh && pull.labels.includes('bug'))));
q('nested', '哪些会议提到了眼下还没合并仍开着的 PR？', titles(meetings.filter((meeting) => meeting.mentions.pulls.some(isOpen))));
q('nested', '手上有未完成任务、这周又开了 PR 的人', names(people.filter((person) => todo.some((action) => action.assignees.includes(person)) && by(person).some((pull) => thisWeek(pull.createdAt)))));
q('group', '秦暮的 PR 各被谁批准了几个', groups(tally(by(who.qin), (pull) => pull.reviews.filter((review) => review.verdict === 'approved').map((review) => review.by.name))));

// 11 — times
q('time', '上周合了哪些 PR', ids(merged.filter((pull) => lastWeek(pull.mergedAt))));
q('time', '今年 3 月 1 日到 15 日之间新开的 PR', ids(pulls.filter((pull) => within(pull.createdAt, '2026-03-01', '2026-03-15'))));
q('time', '五月以来关闭的 issue 有多少个？', number(issues.filter((issue) => within(issue.closedAt, '2026-05-01', today)).length));
q('time', '第三季度召开的会议清单', titles(meetings.filter((meeting) => within(meeting.startedAt, '2026-07-01', '2026-09-30'))));
q('time', '11 月 10 号那天合并的是哪个 PR', ids(merged.filter((pull) => within(pull.mergedAt, '2026-11-10', '2026-11-10'))));
q('time', '去年下半年新增的 issue 有哪些', ids(issues.filter((issue) => within(issue.createdAt, '2025-07-01', '2025-12-31'))));
q('due', '今天就到期的任务是什么？', texts(actions.filter((action) => action.due === today)));
q('due', '逾期未完成的任务有哪些', texts(todo.filter((action) => action.due !== undefined && action.due < today)));
q('due', '下周要交的待办', texts(todo.filter((action) => within(action.due, '2026-11-23', '2026-11-29'))));
{
  const idle = people.filter((person) => !by(person).some((pull) => thisMonth(pull.createdAt)));
  q('not', '11 月 1 号以来一个 PR 都没开的人是谁', oneOf(names(idle), names(idle.filter((person) => !person.bot))));
}

// 12 — me
q('me', '我还剩什么任务没干完', texts(todo.filter((action) => action.assignees.includes(me))));
q('me', '我帮哪些人合并过 PR？', oneOf(names(merged.filter((pull) => pull.mergedBy === me).map((pull) => pull.author)), names(merged.filter((pull) => pull.mergedBy === me).map((pull) => pull.author).filter((person) => person !== me))));
q('me', '我开的 issue 还有没解决的吗', oneOf(truth(true), ids(issues.filter((issue) => issue.submitter === me && isOpen(issue)))));
q('me', '上个月我都提交了哪些 commit', rows(commits.filter((commit) => commit.author === me && october(commit.committedAt)).map((commit) => commit.message)));
q('me', '上周我参加了几场会？', number(attended(me).filter((meeting) => lastWeek(meeting.startedAt)).length));
q('me', '有人对我的哪几个 PR 给过“要求修改”的评审结论', ids(by(me).filter((pull) => pull.reviews.some((review) => review.verdict === 'changes_requested'))));

// 13 — as a team speaks
q('assignee', 'PDF 导出的字体没有嵌入，这个 issue 分给谁了', names(issueNamed('PDF 导出的字体没有嵌入').assignees));
q('oldest', '开着的 PR 里头最早开的那个是啥', rows([oldest(pulls.filter(isOpen), (pull) => pull.createdAt)[0]!.id]));
q('top', '这个月谁开的 PR 最多啊', rows(best(tally(pulls.filter((pull) => thisMonth(pull.createdAt)), (pull) => [pull.author.name]))));
q('risk', '会上一共记了多少个阻塞项', number(risks.filter((risk) => risk.kind === 'blocker').length));
{
  const raised = risks.filter(from(series('产品周会')));
  q('risk', '产品周会里大家提过哪些风险', oneOf(texts(raised), texts(raised.filter((risk) => risk.kind === 'risk'))));
}
q('question', '没人回答的问题列一下吧', texts(questions.filter((question) => question.status === 'open')));
q('question', '会上的提问，陆知遥答过几个', number(questions.filter((question) => question.answeredBy === who.lu).length));
q('decision', '哪些决定后来撤回了', texts(decisions.filter((decision) => decision.status === 'retracted')));
q('decision', '文字里带“线程”的决定有哪几条？', texts(decisions.filter((decision) => decision.text.includes('线程'))));
q('assignee', '还没分派给任何人的任务', texts(actions.filter((action) => action.assignees.length === 0)));
q('count', 'oyc-keys 和 moonpedal 同时在场的会议有多少场', number(meetings.filter((meeting) => meeting.attendees.includes(who.oy) && meeting.attendees.includes(who.rw)).length));
{
  const months = tally(merged.filter((pull) => thisYear(pull.mergedAt)), (pull) => [pull.mergedAt!.slice(0, 7)]);
  q('top', '今年哪个月合并的 PR 数量最高', { groups: [...months].filter(([month]) => best(months).includes(month)) });
}
q('bot', '机器人开的那些升级依赖的 PR，有几个最后合进去了？', number(merged.filter((pull) => pull.author.bot).length));
q('people', '带 dependencies 标签的 PR 是哪些人合进来的', names(merged.filter((pull) => pull.labels.includes('dependencies')).map((pull) => pull.mergedBy!)));
q('extracts', '关于国庆值班，会上是怎么说的？', extracts);
q('extracts', '大家聊手表端崩溃的时候都说了些什么', extracts);
q('extracts', '家庭会员的定价讨论是什么情况', extracts);
q('slip', 'scoer-engine 里开着的 PR 有多少', number(pulls.filter(of(at.s)).filter(isOpen).length));
q('title', '标题中带 offline 一词的 issue 是谁报的', names(issues.filter((issue) => issue.title.toLowerCase().includes('offline')).map((issue) => issue.submitter)));
{
  const late = (person: Person) => todo.some((action) => action.due !== undefined && action.due < today && action.assignees.includes(person));
  q('nested', '参加过排版例会，也评审过 maestro 的 PR，但名下没有逾期任务的，都有谁', names(people.filter((person) => attended(person, series('排版例会')).length > 0 && reviewed(person).some(of(at.m)) && !late(person))));
}
q('topic', '我们最近一次讨论会员定价是在哪场会', titles([newest(about('会员定价'), (meeting) => meeting.startedAt)[0]!]));
q('topic', '蓝牙耳机这个话题第一次出现在哪次会议上？', titles([oldest(about('蓝牙耳机'), (meeting) => meeting.startedAt)[0]!]));
q('topic', '把讨论过数据迁移的会都算上，一共留下了几个任务？', number(actions.filter(from(about('数据迁移'))).length));
q('closed', '没合并就关掉的 PR', ids(pulls.filter((pull) => pull.state === 'closed')));
q('comment', '谁在“蓝牙延迟自动校准”下面留过言', names(pullNamed('蓝牙延迟自动校准').comments.map((comment) => comment.by)));
q('label', '适合新手的 issue（good first issue）还开着哪几个', ids(issues.filter((issue) => isOpen(issue) && issue.labels.includes('good first issue'))));
q('people', '上周四的 Oriole sync 有哪些人到场', names(meetingOf('Oriole sync 2026-11-12').attendees));
q('state', 'royalty#9 现在是什么状态', oneOf(rows(['merged']), ids(pulls.filter((pull) => pull.id === 'xianwai/royalty#9')), rows(['历史分成查询页'])));
q('speaker', '“测试机只剩两台”这句话是谁讲的？', oneOf(names([who.ow]), extracts));

// 14 — what the graph does not hold, or what fits two
q('refuse', '若琳评审了哪些 PR', ambiguous);
q('refuse', 'Marta 这个月合并了几个 PR？', ambiguous);
q('refuse', '沈若琳一个月工资多少', refused);
q('refuse', '最近团队里谁心情不太好', refused);
q('refuse', 'score-engine 现在有多少行代码？', refused);
q('refuse', '林小满提过哪些 PR', refused);
q('refuse', 'harmonia 项目还剩几个没关的 issue', refused);
q('refuse', '哪个项目的测试覆盖率最低？', refused);
q('refuse', '主干的 CI 现在是绿的吗', refused);
q('refuse', '改动超过 500 行的 PR 都有哪些', refused);
q('refuse', '谁写的代码质量最好？', refused);
q('refuse', '节拍预计几月能全部做完', refused);
q('refuse', '写无障碍自查表已经花了多少工时', refused);
q('refuse', '贺若琳下周请不请假', refused);
q('refuse', '把优先级最高的五个 issue 排出来', refused);
q('refuse', '我今天要评审的 PR 是谁请我看的', refused);
q('refuse', '9 月 31 号合并了哪些 PR？', refused);
q('refuse', '用户下载 oriole 最多的是哪个国家', refused);
q('refuse', '没有上线到生产环境的 PR 有几个', refused);
q('refuse', '白露明的手机号是多少', refused);
q('refuse', '紧急程度最高的阻塞项是哪条', refused);
