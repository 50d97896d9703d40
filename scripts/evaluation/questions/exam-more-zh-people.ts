/** More Chinese questions for who did what, as other colleagues put them: reviewers, mergers, authors, assignees, contributors, attendees. */
import type { Pull } from './world-shape.ts';
import * as w from './world-words-zh.ts';
import {
  actions, ana, assignedTo, atlas, atlasUi, attendedBy, beacon, ben, by, commits, costa, elena, filedBy, issues, k8s, ledger, li, me, meetings, merged, mergedBy, nora, not, oneOf, open, people,
  pluto, priya, pulls, refused, reviewedBy, sam, shutBy, siyu, tom, wang, who, within, zhang, type Line, type Test,
} from './world-words-zh.ts';

const reviewersOf = (...tests: Test<Pull>[]) => who((each) => pulls.some(reviewedBy(each), ...tests));
const mergersOf = (...tests: Test<Pull>[]) => who((each) => pulls.some(mergedBy(each), ...tests));
const authorsOf = (...tests: Test<Pull>[]) => who((each) => pulls.some(by(each), ...tests));
const judges = (verdict: 'approved' | 'changes_requested', ...tests: Test<Pull>[]) => who((each) => pulls.some(w.judged(verdict, each), ...tests));
const is = (short: string): Test<Pull> => (each) => each === w.pull(short);
const filerOf = (short: string) => who((each) => filedBy(each)(w.issue(short)));
const ownersOf = (short: string) => who((each) => assignedTo(each)(w.issue(short)));
const were = (title: string, day: string) => who((each) => meetings.some(w.series(title), w.on(day), attendedBy(each)));
const mostReviewing = (...tests: Test<Pull>[]) => people.most((each) => pulls.size(reviewedBy(each), ...tests));
const doing = (task: string) => who((each) => actions.some(assignedTo(each), (one) => one.text === task));

const reviews: Line[] = [
  ['reviewers', 'k8s#46 都有谁 review 过', reviewersOf(is('k8s#46'))],
  ['reviewers', 'ledger#8 的 reviewer 是谁', reviewersOf(is('ledger#8'))],
  ['reviewers', 'review 过 atlas#36 的人有哪些', reviewersOf(is('atlas#36'))],
  ['reviewers', '谁给 beacon#25 做的 review', reviewersOf(is('beacon#25'))],
  ['reviewers', 'atlas-ui#33 被谁 review 过', reviewersOf(is('atlas-ui#33'))],
  ['reviewers', '请问 k8s#26 这个PR是谁来review的呀', reviewersOf(is('k8s#26'))],
  ['reviewers', 'k8s#5 是谁评审的', reviewersOf(is('k8s#5'))],
  ['reviewers', 'ledger#14 reviewers', reviewersOf(is('ledger#14'))],
  ['reviewers', '谁审核过 beacon#19', oneOf(reviewersOf(is('beacon#19')), judges('approved', is('beacon#19')), refused)],
  ['reviewers', '谁 review 过 Tom 的 PR', reviewersOf(by(tom))],
  ['reviewers', 'Elena 的 PR 都是谁在 review', reviewersOf(by(elena))],
  ['reviewers', '给 Priya 的 PR 点过 approve 的人', judges('approved', by(priya))],
  ['reviewers', '陈思雨的 PR 有哪些人 approve 过', judges('approved', by(siyu))],
  ['reviewers', '谁对 Ben 的 PR 要求过修改', judges('changes_requested', by(ben))],
  ['reviewers', '李雷的 PR 一般找谁 review', oneOf(refused, reviewersOf(by(li)), mostReviewing(by(li)))],
  ['reviewers', 'beacon 的 PR 谁 review 得最勤', oneOf(refused, mostReviewing(within(beacon)))],
  ['reviewers', 'k8s 项目里 review PR 最多的是谁', mostReviewing(within(k8s))],
  ['reviewers', '上周谁 review 过 PR', who((each) => pulls.some(reviewedBy(each, w.lastWeek)))],
  ['reviewers', '上周合并的那些 PR 是谁 review 的', reviewersOf(w.mergedIn(w.lastWeek))],
  ['reviewers', 'ledger 里还开着的 PR，谁 review 过', reviewersOf(within(ledger), open)],
  ['reviewers', '除了 Jürgen，还有谁 review 过王芳的 PR', who((each) => each !== w.jurgen && pulls.some(by(wang), reviewedBy(each)))],
  ['reviewers', '既 review 过 Tom 又 review 过 Ben 的 PR 的人', who((each) => pulls.some(by(tom), reviewedBy(each)) && pulls.some(by(ben), reviewedBy(each)))],
];

const mergers: Line[] = [
  ['mergers', 'atlas#52 谁合的', mergersOf(is('atlas#52'))],
  ['mergers', 'k8s#43 由谁合并', mergersOf(is('k8s#43'))],
  ['mergers', '合并 beacon#22 的人是谁？', mergersOf(is('beacon#22'))],
  ['mergers', 'ledger#19 是被谁 merge 的', mergersOf(is('ledger#19'))],
  ['mergers', '谁把 atlas-ui#29 合进去的', mergersOf(is('atlas-ui#29'))],
  ['mergers', '想问下 k8s#30 最后是谁给合掉的', mergersOf(is('k8s#30'))],
  ['mergers', 'who merged atlas#56 来着', mergersOf(is('atlas#56'))],
  ['mergers', '在 ledger 合并过 PR 的人', mergersOf(within(ledger))],
  ['mergers', 'beacon 的 PR 都是谁合的', mergersOf(within(beacon))],
  ['mergers', '陈思雨写的 PR 被哪些人合并过', mergersOf(by(siyu))],
  ['mergers', '上周合并过 PR 的都有谁', mergersOf(w.mergedIn(w.lastWeek))],
  ['mergers', '谁十月份在 atlas-ui 或者 k8s 合过 PR', mergersOf(w.any(within(atlasUi), within(k8s)), w.mergedIn(w.lastMonth))],
  ['mergers', '合并过别人 PR 的人有哪些', who((each) => pulls.some(mergedBy(each), not(by(each))))],
];

const authors: Line[] = [
  ['authors', 'atlas#46 谁提的', authorsOf(is('atlas#46'))],
  ['authors', 'k8s#44 的作者', authorsOf(is('k8s#44'))],
  ['authors', '提 beacon#27 的是谁', authorsOf(is('beacon#27'))],
  ['authors', 'atlas-ui#34 是哪位同事开的', authorsOf(is('atlas-ui#34'))],
  ['authors', 'ledger#17 出自谁手', oneOf(authorsOf(is('ledger#17')), refused)],
  ['authors', 'k8s#38 这个 issue 谁报的', filerOf('k8s#38')],
  ['authors', '是谁创建了 beacon#30', filerOf('beacon#30')],
  ['authors', 'pluto#1 由谁提出？', filerOf('pluto#1')],
  ['authors', 'atlas-ui#28 是誰提的', filerOf('atlas-ui#28')],
  ['authors', '关掉 k8s#41 的人是谁', who((each) => shutBy(each)(w.issue('k8s#41')))],
  ['authors', 'ledger#18 被谁关了', who((each) => shutBy(each)(w.issue('ledger#18')))],
  ['authors', '谁提的 PR 修了 k8s#24', authorsOf(w.closing((each) => each === w.issue('k8s#24')))],
  ['authors', 'ledger 的 commit 都是谁提交的', who((each) => commits.some(within(ledger), by(each)))],
  ['authors', '本月在 atlas 提过 PR 的人', authorsOf(within(atlas), w.created(w.thisMonth))],
  ['authors', '谁在 beacon 提过 PR，列个名单', authorsOf(within(beacon))],
  ['authors', '谁往 pluto 提过 issue', who((each) => issues.some(within(pluto), filedBy(each)))],
  ['authors', 'k8s 目前没关的 issue 都是哪些人提的', who((each) => issues.some(within(k8s), open, filedBy(each)))],
  ['authors', 'open 状态的 PR 分别属于哪些人', oneOf(authorsOf(open), people.per((each) => pulls.size(by(each), open)), refused)],
  ['authors', '谁给 ledger 贡献过代码', oneOf(who((each) => pulls.some(by(each), within(ledger)) || commits.some(by(each), within(ledger))), refused)],
  ['authors', 'beacon 项目的贡献者有哪些', oneOf(who((each) => pulls.some(by(each), within(beacon)) || commits.some(by(each), within(beacon))), refused)],
];

const owners: Line[] = [
  ['owners', 'k8s#45 谁负责', ownersOf('k8s#45')],
  ['owners', 'atlas#53 指派给了谁', ownersOf('atlas#53')],
  ['owners', 'beacon#4 分给谁了？', ownersOf('beacon#4')],
  ['owners', 'k8s#28 的负责人', ownersOf('k8s#28')],
  ['owners', 'atlas#54 的 assignee 是谁', ownersOf('atlas#54')],
  ['owners', 'atlas-ui#31 现在谁在跟', oneOf(ownersOf('atlas-ui#31'), refused)],
  ['owners', '接入飞书机器人这个任务是谁的', doing('接入飞书机器人')],
  ['owners', '迁移旧的采集器，谁负责？', doing('迁移旧的采集器')],
  ['owners', '「整理告警分组」这个任务分给了谁', doing('整理告警分组')],
  ['owners', 'Sketch the search page 这个任务归谁', oneOf(doing('Sketch the search page'), refused)],
  ['owners', '身上有逾期任务的人', who((each) => actions.some(assignedTo(each), w.overdue))],
  ['owners', '哪些人手里还有没做完的任务', who((each) => actions.some(assignedTo(each), open))],
  ['owners', '本周有任务到期的是谁', oneOf(who((each) => actions.some(assignedTo(each), w.due(w.thisWeek))), who((each) => actions.some(assignedTo(each), w.due(w.thisWeek), open)))],
  ['owners', 'k8s 的会上谁领了任务', oneOf(who((each) => actions.some(assignedTo(each), w.at(within(k8s)))), refused)],
];

const attendees: Line[] = [
  ['attendees', '10月30号的 Retrospective 都有谁参加', were('Retrospective', '2026-10-30')],
  ['attendees', '上次灯塔周会有哪些人参加', were('灯塔周会', '2026-11-12')],
  ['attendees', '11月9号 Atlas stand-up 参会人员', were('Atlas stand-up', '2026-11-09')],
  ['attendees', '最近一次 Atlas stand-up 的参会人有谁', were('Atlas stand-up', '2026-11-16')],
  ['attendees', '参加过 Retrospective 的人', who((each) => meetings.some(w.series('Retrospective'), attendedBy(each)))],
  ['attendees', '出席10月13日 k8s sync 的都有谁', oneOf(were('k8s sync', '2026-10-13'), refused)],
  ['attendees', '昨天的 k8s sync 谁参加了？', were('k8s sync', '2026-11-17')],
  ['attendees', '灯塔周会 9月17号 哪些人在', oneOf(were('灯塔周会', '2026-09-17'), refused)],
  ['attendees', '从没参加过灯塔周会的人', who((each) => !meetings.some(w.series('灯塔周会'), attendedBy(each)))],
  ['attendees', '谁跟 Nora 一起开过会', who((each) => each !== nora && meetings.some(attendedBy(nora), attendedBy(each)))],
  ['attendees', '讨论过 roadmap 的会有谁参加', who((each) => meetings.some(attendedBy(each), w.speaksOf(w.topic('roadmap'))))],
  ['attendees', '参加 k8s sync 次数最多的是谁', people.most((each) => meetings.size(w.series('k8s sync'), attendedBy(each)))],
  ['attendees', '张三和王芳一起开过哪些会', meetings.rows(attendedBy(zhang), attendedBy(wang))],
  ['attendees', '我和陈思雨都参加了的会', meetings.rows(attendedBy(me), attendedBy(siyu))],
  ['attendees', '有 Elena 也有 Nora 的会议', meetings.rows(attendedBy(elena), attendedBy(nora))],
  ['attendees', 'Ana Silva 参加了但 Ben 没参加的会议', meetings.rows(attendedBy(ana), not(attendedBy(ben)))],
  ['attendees', '我没参加的 Atlas stand-up 有哪几次', meetings.rows(w.series('Atlas stand-up'), not(attendedBy(me)))],
  ['attendees', 'Sam 或者 Elena 参加过的会', meetings.rows(w.any(attendedBy(sam), attendedBy(elena)))],
];

const pairs: Line[] = [
  ['pairs', 'Ben review 过 Ana Silva 的哪些 PR', pulls.rows(by(ana), reviewedBy(ben))],
  ['pairs', 'Ana Silva 的 PR 中由 Ben review 的', pulls.rows(by(ana), reviewedBy(ben))],
  ['pairs', 'Ben 提的、张三合并的 PR', pulls.rows(by(ben), mergedBy(zhang))],
  ['pairs', 'Ben 的 PR 里哪些是张三合的', pulls.rows(by(ben), mergedBy(zhang))],
  ['pairs', '由 Jürgen review 并且由张三合并的 PR', pulls.rows(reviewedBy(w.jurgen), mergedBy(zhang))],
  ['pairs', '陈思雨提的 PR 中被 Ana Silva approve 过的', pulls.rows(by(siyu), w.judged('approved', ana))],
  ['pairs', 'Tom 提的 PR，Nora approve 了哪些', pulls.rows(by(tom), w.judged('approved', nora))],
  ['pairs', 'Nora 报的、Ben 关的 issue', issues.rows(filedBy(nora), shutBy(ben))],
  ['pairs', '哪些 issue 是 Nora 提出、由 Ben 关闭的', issues.rows(filedBy(nora), shutBy(ben))],
  ['pairs', 'Ana Costa 自己提自己合的 PR', pulls.rows(by(costa), mergedBy(costa))],
  ['pairs', 'Elena 写的但由别人合并的 PR', pulls.rows(by(elena), merged, not(mergedBy(elena)))],
  ['pairs', '张三评论过、但没 review 的 PR', pulls.rows(w.commentedBy(zhang), not(reviewedBy(zhang)))],
];

export const morePeopleLines: readonly Line[] = [reviews, mergers, authors, owners, attendees, pairs].flat();
