/** Questions in Chinese about the company 蜂语科技, which watches over beehives. Expected answers are plain filters over its objects. */
import type { Expected, ExamQuestion } from '../exam.ts';
import type { Issue, Meeting, Person, Pull } from '../world-shape.ts';
import { where, who } from './beehives-work.ts';
import { beehives as world } from './beehives-world.ts';

const { pulls, issues, commits, meetings, segments, decisions, actions, questions, risks, notes, projects } = world;
const { qh, hxw, sxw, mk, mi, tb, he, st, tt, qm, su, bot } = who;
const { C, H, A, S, F } = where;
const now = '2026-11-18T10:00:00Z';
const today = '2026-11-18';

const ids = (of: readonly { readonly id: string }[]): Expected => ({ rows: of.map((one) => one.id) });
const inOrder = (of: readonly { readonly id: string }[]): Expected => ({ rows: of.map((one) => one.id), ordered: true });
const names = (of: Iterable<{ readonly name: string }>): Expected => ({ rows: [...new Set(of)].map((one) => one.name) });
const texts = (of: readonly { readonly text: string }[]): Expected => ({ rows: of.map((one) => one.text) });
const titles = (of: readonly { readonly title: string }[]): Expected => ({ rows: of.map((one) => one.title) });
const count = (of: readonly unknown[]): Expected => ({ number: of.length });
const truth = (value: boolean): Expected => ({ truth: value });
const oneOf = (...of: readonly Expected[]): Expected => ({ oneOf: of });
const day = (at: string): Expected => ({ date: at.slice(0, 10) });
const refused: Expected = { refused: true };
const ambiguous: Expected = { ambiguous: true };
const extracts: Expected = { extracts: true };

/** From the first day to the last, both within. */
const within = (at: string | undefined, from: string, to: string): boolean => at !== undefined && at.slice(0, 10) >= from && at.slice(0, 10) <= to && at <= now;
const thisYear = (at: string | undefined): boolean => within(at, '2026-01-01', today);
const lastWeek = (at: string | undefined): boolean => within(at, '2026-11-09', '2026-11-15');
const thisMonth = (at: string | undefined): boolean => within(at, '2026-11-01', today);
const october = (at: string | undefined): boolean => within(at, '2026-10-01', '2026-10-31');
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
const median = (of: readonly number[]): number => {
  const sorted = [...of].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};
const tally = (of: Iterable<string>): [string, number][] => {
  const counts = new Map<string, number>();
  for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};
const groups = (of: Iterable<string>): Expected => ({ groups: tally(of) });
/** All that share the first place. */
const most = (counts: readonly (readonly [string, number])[]): Expected => ({ rows: counts.filter((one) => one[1] === Math.max(...counts.map((each) => each[1]))).map((one) => one[0]) });
const topOf = (counts: readonly [string, number][], n: number): Expected => {
  if (counts[n - 1]![1] === counts[n]?.[1]) throw new Error(`A tie at the edge: ${JSON.stringify(counts)}`);
  return { rows: counts.slice(0, n).map((one) => one[0]) };
};
const sides = (...of: readonly (readonly [string, number])[]): Expected => ({ sides: [...of].sort((a, b) => b[1] - a[1]) });
const newest = <T>(of: readonly T[], at: (one: T) => string): T[] => [...of].sort((a, b) => (at(a) < at(b) ? 1 : -1));
const oldest = <T>(of: readonly T[], at: (one: T) => string): T[] => newest(of, at).reverse();

const isOpen = (one: Pull | Issue): boolean => one.state === 'open';
const merged = pulls.filter((one) => one.state === 'merged');
const openPulls = pulls.filter(isOpen);
const openIssues = issues.filter(isOpen);
const todo = actions.filter((one) => one.status === 'open');
const overdue = todo.filter((one) => one.due !== undefined && one.due < today);
const by = (author: Person) => pulls.filter((one) => one.author === author);
const reviewedBy = (reviewer: Person) => pulls.filter((one) => one.reviews.some((review) => review.by === reviewer));
const approvedBy = (reviewer: Person) => pulls.filter((one) => one.reviews.some((review) => review.by === reviewer && review.verdict === 'approved'));
const submittedBy = (submitter: Person) => issues.filter((one) => one.submitter === submitter);
const attended = (someone: Person) => meetings.filter((one) => one.attendees.includes(someone));
const series = (name: string) => meetings.filter((one) => one.series === name);
const talked = (topic: string) => meetings.filter((one) => one.mentions.topics.some((each) => each.name === topic));
const lastOf = (of: readonly Meeting[]): Meeting => newest(of, (one) => one.startedAt)[0]!;
const firstOf = (of: readonly Meeting[]): Meeting => oldest(of, (one) => one.startedAt)[0]!;
const pull = (title: string): Pull => pulls.find((one) => one.title === title)!;
const issue = (title: string): Issue => issues.find((one) => one.title === title)!;
const has = (one: Pull | Issue, ...labels: readonly string[]): boolean => labels.every((label) => one.labels.includes(label));
const humans = world.people.filter((one) => !one.bot);
/** With and without the bot: "who never …" may mean either. */
const nobody = (test: (someone: Person) => boolean): Expected => oneOf(names(humans.filter(test)), names(world.people.filter(test)));
const took = (one: Pull): number => days(one.createdAt, one.mergedAt!);
const reviews = pulls.flatMap((one) => one.reviews.map((review) => ({ ...review, pull: one })));

const asked: readonly (readonly [topic: string, question: string, expect: Expected])[] = [
  // 列表与筛选
  ['list', '现在还开着的 PR 有哪些？', ids(openPulls)],
  ['list', 'comb-core 里打了 performance 标签的 issue 都列一下', ids(issues.filter((one) => one.project === C && has(one, 'performance')))],
  ['nested', '蜂群周会上派下去、到今天已经过期还没完成的任务，都落在谁头上？', names(overdue.filter((one) => one.meeting.series === '蜂群周会').flatMap((one) => one.assignees))],
  ['list', 'swarmctl 里乔木写的、最后由苏博远点的合并、评审时还被要求改过的 PR 有哪些？', ids(by(qm).filter((one) => one.mergedBy === su && one.reviews.some((review) => review.verdict === 'changes_requested')))],
  ['title', '标题里带“登录”两个字的 PR 给我找出来', ids(pulls.filter((one) => one.title.includes('登录')))],
  ['draft', 'harvest 的草稿 PR 是哪个', ids(pulls.filter((one) => one.project === H && one.draft))],
  ['without', '哪些未关闭的 issue 到现在还没指派给任何人？', ids(openIssues.filter((one) => one.assignees.length === 0))],
  ['without', '开着的 PR 当中，一个评审都没有的是哪些', ids(openPulls.filter((one) => one.reviews.length === 0))],
  ['review', '有没有被要求修改、目前还没合并的 PR？列出来，已关闭的不要', ids(openPulls.filter((one) => one.reviews.some((review) => review.verdict === 'changes_requested')))],
  ['review', '苏博远批准了哪些 PR', ids(approvedBy(su))],
  ['review', '贺千帆评审过的、不属于 comb-core 的 PR', ids(reviewedBy(he).filter((one) => one.project !== C))],
  ['review', 'snowfox 留过评论却从没评审过的 PR 是哪几个', ids(pulls.filter((one) => one.comments.some((each) => each.by === sxw) && !reviewedBy(sxw).includes(one)))],
  ['time', '上周新开的 issue', ids(issues.filter((one) => lastWeek(one.createdAt)))],
  ['time', '第三季度合并进来的 bug 类 PR 有哪些？', ids(merged.filter((one) => has(one, 'bug') && within(one.mergedAt, '2026-07-01', '2026-09-30')))],
  ['time', '今年 5 月 1 日到 6 月 15 日之间，哪些 PR 被合并了？', ids(merged.filter((one) => within(one.mergedAt, '2026-05-01', '2026-06-15')))],
  ['time', '3月1号到15号提交上来的issue', ids(issues.filter((one) => within(one.createdAt, '2026-03-01', '2026-03-15')))],
  ['time', '十月以来 swarmctl 合并了什么 PR', ids(merged.filter((one) => one.project === S && within(one.mergedAt, '2026-10-01', today)))],
  ['time', '2026年6月1日那天开的是什么会', titles(meetings.filter((one) => one.startedAt.startsWith('2026-06-01')))],
  ['latest', '按时间倒序给出最近合并的三个 PR', inOrder(newest(merged, (one) => one.mergedAt!).slice(0, 3))],
  ['latest', '最新提的 5 个 issue', ids(newest(issues, (one) => one.createdAt).slice(0, 5))],
  ['oldest', '挂得最久还没关的 issue 是哪一个？', ids(oldest(openIssues, (one) => one.createdAt).slice(0, 1))],
  ['labels', '同时贴着 bug 和紧急两个标签的 issue', ids(issues.filter((one) => has(one, 'bug', '紧急')))],
  ['labels', 'swarmctl 里属于 bug 但没标紧急、并且还没关掉的 issue', ids(openIssues.filter((one) => one.project === S && has(one, 'bug') && !has(one, '紧急')))],
  ['without', '关掉了、却没有任何 PR 与之对应关闭的 issue 是哪些', ids(issues.filter((one) => !isOpen(one) && !pulls.some((each) => each.closes.includes(one))))],
  ['without', '没经过评审就合并了的 PR', ids(merged.filter((one) => one.reviews.length === 0))],
  ['without', 'swarmctl 哪些 issue 从来没人评论', ids(issues.filter((one) => one.project === S && one.comments.length === 0))],
  ['only', '只被苏博远一个人评审过的 PR', ids(pulls.filter((one) => one.reviews.length > 0 && one.reviews.every((review) => review.by === su)))],
  ['at-least', '至少有三位评审人的 PR', ids(pulls.filter((one) => new Set(one.reviews.map((review) => review.by)).size >= 3))],
  ['bot', 'fengyu-bot 提的 PR 里头，没合并就关掉的是哪个', ids(by(bot).filter((one) => one.state === 'closed'))],

  // 计数
  ['count', '今年到现在总共合并了多少个 PR？', count(merged.filter((one) => thisYear(one.mergedAt)))],
  ['count', '养蜂台还剩几个 bug issue 没关', count(openIssues.filter((one) => one.project === A && has(one, 'bug')))],
  ['count', '上个月一共开了几次会', count(meetings.filter((one) => october(one.startedAt)))],
  ['count', '老贺参加过多少场固件评审？', count(series('固件评审').filter((one) => one.attendees.includes(he)))],
  ['count', '10 月份关闭的 issue 数量', count(issues.filter((one) => october(one.closedAt)))],
  ['count', '会上提出的问题里，还有几个没人回答', count(questions.filter((one) => one.status === 'open'))],
  ['login', 'thousandsail 总共开过多少 issue', count(submittedBy(he))],
  ['count', '有多少人批准过 comb-core 的 PR？', count([...new Set(reviews.filter((one) => one.pull.project === C && one.verdict === 'approved').map((one) => one.by))])],
  ['count', '带紧急标签的 PR，已合并的有几个？', count(merged.filter((one) => has(one, '紧急')))],
  ['me', '我今年审了多少个 PR', count([...new Set(reviews.filter((one) => one.by === qh && thisYear(one.at)).map((one) => one.pull))])],

  // 分组
  ['group', '标了 bug 的 issue，各项目各有多少', groups(issues.filter((one) => has(one, 'bug')).map((one) => one.project.name))],
  ['group', '按作者统计一下今年合并的 PR', groups(merged.filter((one) => thisYear(one.mergedAt)).map((one) => one.author.name))],
  ['group', '每个系列分别开过几次会？', groups(meetings.map((one) => one.series))],
  ['group', '每个人手上还有几个没完成的任务', groups(todo.flatMap((one) => one.assignees.map((each) => each.name)))],
  ['group', '把蜜源地图的 issue 按标签数一数', groups(issues.filter((one) => one.project === F).flatMap((one) => one.labels))],
  ['group', '这个月的会议，每场各产生了多少行动项？', groups(actions.filter((one) => thisMonth(one.meeting.startedAt)).map((one) => one.meeting.title))],
  ['group', '评审结论是“要求修改”的，按评审人分别有多少个', groups(reviews.filter((one) => one.verdict === 'changes_requested').map((one) => one.by.name))],
  ['group', '7 月以来每月合并几个 PR', groups(merged.filter((one) => within(one.mergedAt, '2026-07-01', today)).map((one) => one.mergedAt!.slice(0, 7)))],
  ['group', '9 月以来合并的 PR，按项目和月份统计数量', { groups: tally(merged.filter((one) => within(one.mergedAt, '2026-09-01', today)).map((one) => `${one.project.name}|${one.mergedAt!.slice(0, 7)}`)).map(([key, n]) => [key.split('|')[0]!, key.split('|')[1]!, n] as const) }],
  ['group', '各个项目的 PR 从提出到合并平均花几天', { groups: projects.map((project) => [project.name, mean(merged.filter((one) => one.project === project).map(took))] as const) }],

  // 平均、中位数、极值
  ['median', 'bug 标签的 issue，从提出到关闭的天数中位数是多少', { number: median(issues.filter((one) => has(one, 'bug') && one.closedAt !== undefined).map((one) => days(one.createdAt, one.closedAt!))), unit: 'days' }],
  ['average', '蜂群周会平均一次开多少分钟？', { number: mean(series('蜂群周会').map((one) => one.durationS / 60)) }],
  ['average', '固件评审平均有几个人到场', { number: mean(series('固件评审').map((one) => one.attendees.length)) }],
  ['superlative', '从打开到合并耗时最长的是哪个 PR？', most(merged.map((one) => [one.id, took(one)] as const))],
  ['superlative', '哪场会议开得最长', most(meetings.map((one) => [one.title, one.durationS] as const))],
  ['superlative', '出席会议次数最多的人是谁', most(tally(meetings.flatMap((one) => one.attendees.map((each) => each.name))))],
  ['superlative', '评论最多的 issue 是？', most(issues.map((one) => [one.id, one.comments.reduce((sum, each) => sum + each.count, 0)] as const))],
  ['superlative', '没合并就被关掉的 PR 在哪个项目里最多？', most(tally(pulls.filter((one) => one.state === 'closed').map((one) => one.project.name)))],
  ['superlative', '关得最快的 issue，从提出到关闭用时最短的是哪个？', most(issues.filter((one) => one.closedAt !== undefined).map((one) => [one.id, -days(one.createdAt, one.closedAt!)] as const))],
  ['top', '评审 PR 数排前三的人', topOf(tally(reviews.map((one) => one.by.name)), 3)],
  ['superlative', '大家在会上聊得最多的话题是什么', most(tally(meetings.flatMap((one) => one.mentions.topics.map((topic) => topic.name))))],

  // 比较
  ['compare', '田甜和司徒明，谁亲手合并的 PR 更多', sides([tt.name, merged.filter((one) => one.mergedBy === tt).length], [st.name, merged.filter((one) => one.mergedBy === st).length])],
  ['compare', '今年 harvest 跟蜜源地图比，哪边关掉的 issue 多？', sides(...[H, F].map((project) => [project.name, issues.filter((one) => one.project === project && thisYear(one.closedAt)).length] as const))],
  ['compare', '韩晓雯写的 PR 比 Marta Kowalski 多吗', oneOf(truth(by(hxw).length > by(mk).length), sides([hxw.name, by(hxw).length], [mk.name, by(mk).length]))],
  ['compare', '没做完的任务，乔木多还是苏博远多', sides(...[qm, su].map((one) => [one.name, todo.filter((each) => each.assignees.includes(one)).length] as const))],

  // 是非
  ['yes-no', '结算单幂等键那个 PR 合了吗', truth(pull('结算单幂等键').state === 'merged')],
  ['yes-no', '乔木评审过田甜的 PR 吗？', truth(reviewedBy(qm).some((one) => one.author === tt))],
  ['yes-no', '邵晓雯有没有写过 PR', truth(by(sxw).length > 0)],
  ['yes-no', '上星期开过固件评审没有？', truth(series('固件评审').some((one) => lastWeek(one.startedAt)))],
  ['yes-no', '还有开着的 security issue 吗', oneOf(truth(openIssues.some((one) => has(one, 'security'))), ids(openIssues.filter((one) => has(one, 'security'))))],
  ['yes-no', 'Tobias Brandt 出席了 11 月 16 号的蜂群周会吗', truth(meetings.find((one) => one.title === '蜂群周会 2026-11-16')!.attendees.includes(tb))],
  ['yes-no', 'fengyu/comb-core#22 是不是已经有人批准了', truth(pulls.find((one) => one.id === 'fengyu/comb-core#22')!.reviews.some((review) => review.verdict === 'approved'))],
  ['yes-no', '司徒明跟老贺一起开过会吗', truth(attended(st).some((one) => one.attendees.includes(he)))],

  // 何时
  ['when', '我们上一次谈推送通知是哪天？', day(lastOf(talked('推送通知')).startedAt)],
  ['when', '司徒明第一个 PR 是什么时候提的', day(oldest(by(st), (one) => one.createdAt)[0]!.createdAt)],
  ['when', 'apiary#11 哪天合并的？', day(pulls.find((one) => one.id === 'fengyu/apiary#11')!.mergedAt!)],
  ['when', 'Toby 最后一次批准 PR 是几号', day(newest(reviews.filter((one) => one.by === tb && one.verdict === 'approved'), (one) => one.at)[0]!.at)],
  ['since', 'Tobias Brandt 从什么时候开始参加固件评审的', day(firstOf(series('固件评审').filter((one) => one.attendees.includes(tb))).startedAt)],
  ['how-long', '“深度睡眠与唤醒窗口”这个 PR 花了几天才合并', { number: took(pull('深度睡眠与唤醒窗口')), unit: 'days' }],
  ['first', '展会演示第一次被提到是在哪次会上', titles([firstOf(talked('展会演示'))])],
  ['due', '向合作社征集五百张雄蜂照片这件事截止到哪天？', day(actions.find((one) => one.text === '向合作社征集五百张雄蜂照片')!.due!)],

  // 谁
  ['who', '日志脱敏是谁合并的？', names([pull('日志脱敏').mergedBy!])],
  ['who', '农药喷洒区没有标红这个问题最初是谁报的 issue', names([issue('农药喷洒区没有标红').submitter])],
  ['who', '评审过我 PR 的人都有谁', names(by(qh).flatMap((one) => one.reviews.map((review) => review.by)))],
  ['who', '谁对 Tobias Brandt 的 PR 提出过修改要求', names(reviews.filter((one) => one.pull.author === tb && one.verdict === 'changes_requested').map((one) => one.by))],
  ['never', '谁从没参加过客户回访？', nobody((someone) => !series('客户回访').some((one) => one.attendees.includes(someone)))],
  ['only', '只在 swarmctl 写过 PR、别的项目都没写过的是谁', names(world.people.filter((one) => by(one).length > 0 && by(one).every((each) => each.project === S)))],
  ['both', '既评审过 Apiary 的 PR、又评审过蜜源地图的 PR 的人', names(humans.filter((one) => [A, F].every((project) => reviewedBy(one).some((each) => each.project === project))))],
  ['but-not', '有谁给 harvest 提过 issue，自己却没在 harvest 写过 PR', names(humans.filter((one) => submittedBy(one).some((each) => each.project === H) && !by(one).some((each) => each.project === H)))],
  ['at-least', '提的 issue 不少于五个的有哪些人', names(world.people.filter((one) => submittedBy(one).length >= 5))],
  ['more-than', '谁评审的 PR 超过 8 个', names(world.people.filter((one) => reviewedBy(one).length > 8))],
  ['who', '谁合并过自己写的 PR？', names(merged.filter((one) => one.mergedBy === one.author).map((one) => one.author))],
  ['who', '十秒够不够上传一整天的读数，这个问题是谁回答的', names([questions.find((one) => one.text === '十秒够不够上传一整天的读数')!.answeredBy!])],
  ['who', '上一次 Apiary 设计会都有谁参加', names(lastOf(series('Apiary 设计会')).attendees)],

  // 嵌套、几步的路径
  ['nested', '已经合并、并且关闭了邵晓雯所提 issue 的 PR，属于 Apiary 的有哪些？', ids(merged.filter((one) => one.project === A && one.closes.some((each) => each.submitter === sxw)))],
  ['nested', '审过乔木的 PR、但自己在 swarmctl 一个 PR 都没写的人', names(humans.filter((one) => reviewedBy(one).some((each) => each.author === qm) && !by(one).some((each) => each.project === S)))],
  ['nested', '参加过固件评审并且提过 security 标签 issue 的同事是哪几位', names(humans.filter((one) => series('固件评审').some((each) => each.attendees.includes(one)) && submittedBy(one).some((each) => has(each, 'security'))))],
  ['nested', '苏博远的 PR 所关闭的 issue 分别是谁提的', names(by(su).flatMap((one) => one.closes.map((each) => each.submitter)))],
  ['nested', '谈过结算对账的会议上，哪些问题到现在没有答案？', texts(questions.filter((one) => one.status === 'open' && talked('结算对账').includes(one.meeting)))],
  ['nested', '哪些会议提到了目前仍未合并的 PR（草稿也算，已关闭的不算）', titles(meetings.filter((one) => one.mentions.pulls.some(isOpen)))],
  ['nested', '分配给韩晓雯、又是 Marta Ilves 提的 issue', ids(submittedBy(mi).filter((one) => one.assignees.includes(hxw)))],
  ['nested', '要关闭 apiary#15 的 PR 是谁评审的', names(pulls.filter((one) => one.closes.some((each) => each.id === 'fengyu/apiary#15')).flatMap((one) => one.reviews.map((review) => review.by)))],
  ['nested', '做出“网关默认开启深度睡眠”这个决定时在场的有谁？', names(decisions.find((one) => one.text === '网关默认开启深度睡眠')!.meeting.attendees)],
  ['nested', '今年田甜在场的会议定下了哪些决定', texts(decisions.filter((one) => thisYear(one.meeting.startedAt) && one.meeting.attendees.includes(tt)))],
  ['nested', '我参加的会里冒出来过哪些阻塞项', texts(risks.filter((one) => one.kind === 'blocker' && one.meeting.attendees.includes(qh)))],

  // 会议纪要
  ['decision', '固件评审都拍板了什么？', texts(decisions.filter((one) => one.meeting.series === '固件评审'))],
  ['decision', '最近一次蜂群周会的决定', texts(decisions.filter((one) => one.meeting === lastOf(series('蜂群周会'))))],
  ['decision', '哪个决定后来撤回了', texts(decisions.filter((one) => one.status === 'retracted'))],
  ['decision', '阶梯定价明年三月上线，是哪次会上定的', titles([decisions.find((one) => one.text === '阶梯定价明年三月上线')!.meeting])],
  ['meeting', '聊过网关离线的会有哪些', titles(talked('网关离线'))],
  ['meeting', 'harvest#17 在哪些会上被提起过？', titles(meetings.filter((one) => one.mentions.issues.some((each) => each.id === 'fengyu/harvest#17')))],
  ['question', '邵晓雯都回答过什么问题', texts(questions.filter((one) => one.answeredBy === sxw))],
  ['risk', '不算阻塞，今年记录下来的风险有哪些', texts(risks.filter((one) => one.kind === 'risk' && thisYear(one.meeting.startedAt)))],
  ['task', '哪些行动项已经过了期限还没完成？', texts(overdue)],
  ['task', '本周到期的待办', texts(todo.filter((one) => one.due !== undefined && one.due >= '2026-11-16' && one.due <= '2026-11-22'))],
  ['task', '下周有哪些任务要交', texts(todo.filter((one) => one.due !== undefined && one.due >= '2026-11-23' && one.due <= '2026-11-29'))],
  ['task', '没有负责人的行动项有吗，是什么', texts(actions.filter((one) => one.assignees.length === 0))],
  ['task', '阿博拖期的活儿', texts(overdue.filter((one) => one.assignees.includes(su)))],
  ['note', '哪几篇笔记提到了展会演示？', titles(notes.filter((one) => one.mentions.topics.some((topic) => topic.name === '展会演示')))],
  ['said', '会上是谁说他在改零拷贝的', names(segments.filter((one) => one.text.includes('零拷贝')).map((one) => one.by!))],

  // 我、口语、别名、手误
  ['me', '我的 PR 还有哪些没合', ids(by(qh).filter((one) => one.state === 'open'))],
  ['me', '指派给我的、没关的 issue', ids(openIssues.filter((one) => one.assignees.includes(qh)))],
  ['me', '上周我参加了什么会', titles(attended(qh).filter((one) => lastWeek(one.startedAt)))],
  ['casual', '邵姐这个月提了几个issue', count(submittedBy(sxw).filter((one) => thisMonth(one.createdAt)))],
  ['casual', '小田上个月的pr', ids(by(tt).filter((one) => october(one.createdAt)))],
  ['login', '看看 boyuan-su 最近三次 commit', { rows: newest(commits.filter((one) => one.author === su), (one) => one.committedAt).slice(0, 3).map((one) => one.message) }],
  ['typo', 'Tobais Brandt 还开着的 PR', ids(by(tb).filter((one) => one.state === 'open'))],

  // 开放的问题
  ['open', '关于冬季功耗我们都说过些什么？', extracts],
  ['open', '大家是怎么讨论雨天配网失败的', extracts],

  // 图里没有、说不清的
  ['refused', '贺千帆一个月工资多少', refused],
  ['refused', '苏博远最近心情怎么样？', refused],
  ['refused', '乔木今年写了多少行代码', refused],
  ['unknown', '李建国评审过哪些 PR', refused],
  ['unknown', '蜂巢商城这个项目还有几个 issue 没关？', refused],
  ['ambiguous', 'Marta 批准过几个 PR', ambiguous],
  ['ambiguous', '晓雯还有哪些没做完的任务？', ambiguous],
  ['refused', 'comb-core 的测试覆盖率是多少', refused],
  ['refused', '上周谁请假了', refused],
  ['refused', 'comb-core#14 改动了哪些文件？', refused],
  ['refused', '谁给“曲线图支持缩放”点过赞', refused],
  ['refused', 'Apiary 现在有多少付费用户', refused],
  ['refused', '哪些 PR 被回滚过？', refused],
  ['refused', '韩晓雯哪天过生日', refused],
  ['refused', '谁在会上最爱打断别人', refused],
  ['unknown', '王小虎上周开了哪些会', refused],
  ['refused', '哪个 PR 的代码写得最漂亮', refused],
  ['refused', 'harvest 上个月线上崩溃了几次？', refused],
  ['refused', '开着的 PR 里哪些 CI 没跑过', refused],
  ['refused', '老贺下周三下午有空吗', refused],
  ['refused', '哪些 PR 差点就合并了？', refused],
  ['refused', '他上周提了几个 PR', refused],
];

export const beehivesQuestions: ExamQuestion[] = asked.map(([topic, question, expect], index) => ({ id: `bh${index + 1}`, question, now, me: qh.name, topic, expect }));
