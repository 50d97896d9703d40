/** Pull requests and commits of 合源, which makes software for harbours, from tables. */
import type { Commit, Pull, Review } from '../world-shape.ts';
import { called, commentsOf, labelsOf, parts, table, twoDigits, verdictOf } from './company-words.ts';
import { between, idOf, issueOf, on } from './harbour-software-issues.ts';
import { whereIs, whoAre, whoIs } from './harbour-software-people.ts';

// number | title | author | state | opened | merged or closed | who merged it | labels | reviews | closes | comments | assignees
const pullTable = table(`
m2|修复泊位列表排序|S|merged|25-01-14|25-01-20|S|bug|X+|1||
m4|修复 Safari 白屏|F|merged|25-02-06|25-02-11|S|bug,ui|X~ S+|3|X1|
m5|升级依赖到 2025-02|B|merged|25-02-17|25-02-18|W|dependencies|W+|||
m7|船名模糊搜索|O|merged|25-05-08|25-05-28|O|enhancement|S- G+|6|G2 S1|
m8|泊位模型重构|S|closed|25-06-03|25-06-20||refactor|O- W~||O3|
m10|限制批量任务并发|W|merged|25-07-10|25-07-19|W|performance|S+ Q~|9||
m13|泊位计划导出 Excel|C|merged|25-10-13|25-11-03|X|enhancement|X+ L+|12|L1|
m14|升级依赖到 2025-12|B|merged|25-12-08|25-12-09|W|dependencies||||
m16|调度接口加限流|O|merged|26-02-03|26-02-26|S|security|Q- S+|15|Q2 A1|
m17|泊位甘特图|X|merged|26-02-23|26-03-17|S|enhancement,ui|F+ S~|||X
m19|放大手机端按钮|F|merged|26-03-19|26-03-30|X|ui|X+|18||
m20|实验性的三维视图|A|closed|26-04-13|26-05-04||enhancement|S-||S2|
m22|船舶档案去重|C|merged|26-05-12|26-05-21|C|bug|X- O+|21|X1|
m23|查询缓存|W|merged|26-06-08|26-06-29|W|performance|S+|||
m26|暗色模式第一步|F|open|26-07-20|||enhancement,ui|M+|24||
m28|审计日志记录操作人|S|merged|26-08-11|26-08-20|O|security|Q+ O+|27||
m29|升级依赖到 2026-08|B|closed|26-08-25|26-09-01||dependencies||||
m31|重写泊位冲突检测|X|open|26-09-21|||bug|G~ S-|30|G3 S1|X
m34|首页懒加载|C|open|26-10-14|||performance|W+|33|W1|C
m35|拆分首页接口|W|draft|26-10-22|||performance||33||
m37|权限缓存立即失效|O|open|26-11-04|||bug,security|S+ Q-|36|Q2|O
m39|升级依赖到 2026-11|B|open|26-11-16|||dependencies||||
t3|插值补全离线时段|G|merged|25-02-25|25-03-06|G|bug|A+|2||
t5|校准参数版本化|G|merged|25-06-09|25-07-01|A|bug|A+ M~|4|M1|
t8|风速采集驱动|A|merged|25-09-09|25-10-08|G|enhancement|G+ M+|7||
t11|采样间隔可配置|A|merged|25-12-10|25-12-18|M|bug|M+|10||
t14|新的潮位预测模型|M|open|26-03-02|||enhancement|G-|13|G5 M4|M
t17|固件双分区升级|M|merged|26-04-28|26-05-11|A|security|A+ G~|16||
t20|告警短信去重|A|merged|26-07-02|26-07-09|G|bug|G+|19||
t21|移除旧的 CSV 导入|X|closed|26-07-15|26-07-17||refactor|A-||A1|
t23|湿度采集原型|M|draft|26-08-12|||enhancement||22||
t26|修正时区显示|X|merged|26-09-17|26-09-24|A|bug,ui|A+ L+|25||
t29|离线缓存改用环形缓冲|A|open|26-11-02|||bug|G+ M-|28|G1|A
t32|README 补充接线图|L|merged|26-11-11|26-11-12|G|docs|G+|||
w2|推送队列拆分优先级|Q|merged|25-03-11|25-03-25|Q|performance|W+|1||
w5|接入钉钉|L|merged|25-07-07|25-08-14|Q|enhancement|Q- X+|4|X2|
w8|模板变量转义|Q|merged|25-10-21|25-10-23|Q|security|W+ L+|7||
w11|修复退订链接|L|merged|26-01-30|26-02-05|L|bug|Q+|10||
w14|流式批量发送|Q|merged|26-03-31|26-04-17|W|performance|L~ C+|13|C2|
w17|多语言模板|L|open|26-06-01|||enhancement|M~ Q-|16|M1|L
w20|重试指数退避|L|merged|26-07-22|26-08-06|Q|bug|Q+ S+|19||
w23|统计页对账脚本|Q|open|26-09-14|||bug|C-|22|C1|Q
w24|升级依赖到 2026-09|B|merged|26-09-07|26-09-08|L|dependencies|L+|||
w26|短信费用报表|W|merged|26-10-06|26-10-16|Q|enhancement|Q+ X~|25||
w27|移除邮件打开追踪|L|closed|26-10-20|26-10-29||refactor|W-||W2|
w29|免打扰时段|C|draft|26-11-06|||enhancement||||C
w32|校验 Webhook 签名|Q|open|26-11-17|||security|L~|31||Q
k2|矢量图标|F|merged|25-03-24|25-04-02|F|ui|M+|1||
k5|表格键盘操作|F|merged|25-08-11|25-09-05|M|enhancement,ui|M+ C~|4||
k8|日期选择器跨年修复|C|merged|26-01-08|26-01-14|F|bug|F+|7||
k11|提高按钮对比度|F|merged|26-04-14|26-04-22|M|ui|M+|10||
k14|弹窗层级修复|F|merged|26-07-16|26-07-30|C|bug,ui|C+ M+|13||
k17|主题变量预加载|F|open|26-09-02|||ui|C-|16||
k20|补充组件示例|L|open|26-10-08|||docs|C+ F~|19||
k23|焦点环样式|C|open|26-11-09|||ui|M+|22||C
h3|回滚预览|W|merged|25-06-02|25-06-13|S|enhancement|S+|2||
h6|分块写入部署日志|S|merged|25-11-13|25-11-19|W|bug|W+ O~|5||
h9|部署加锁|W|merged|26-02-24|26-03-13|O|bug|O- S+|8|O2|
h12|金丝雀发布草案|S|draft|26-05-25|||enhancement|W~|11|W1|
h15|日志脱敏|W|merged|26-06-03|26-06-04|S|security|S+ Q+|14||
h18|健康检查超时参数|O|merged|26-09-01|26-09-11|W|enhancement|W+|17||
h21|升级依赖到 2026-10|B|merged|26-10-12|26-10-13|W|dependencies||||
`);

const related: Readonly<Record<string, readonly string[]>> = { m35: ['m34'], t29: ['t2'], w32: ['w7', 'w8'], h12: ['h9'] };
export const pulls: Pull[] = [];
for (const [at, [code, title, author, said, opened, ended, merger, label, reviewed, closes, talk, assigned]] of pullTable.entries()) {
  const project = whereIs(code![0]);
  const number = Number(code!.slice(1));
  const createdAt = on(opened!, at + 1);
  const endedAt = ended === '' ? undefined : on(ended!, at + 6);
  const last = endedAt ?? (opened! >= '26-11-15' ? '2026-11-18T08:30:00Z' : between(createdAt, '2026-11-18T08:30:00Z', 0.35));
  const codesOfReviews = parts(reviewed, ' ');
  const reviews: Review[] = codesOfReviews.map((word, n) => ({ by: whoIs(word[0]), verdict: verdictOf(word[1]), at: between(createdAt, last, (n + 1) / (codesOfReviews.length + 1)) }));
  pulls.push({
    id: `${project.id}#${number}`, number, project, title: title!, labels: labelsOf(label), createdAt, updatedAt: last, ...(endedAt === undefined ? {} : { closedAt: endedAt }),
    comments: commentsOf(parts(talk, ' '), whoIs), assignees: whoAre(assigned), state: said === 'draft' ? 'open' : (said as Pull['state']), draft: said === 'draft', author: whoIs(author),
    ...(said === 'merged' ? { mergedAt: endedAt!, mergedBy: whoIs(merger) } : {}), reviews, closes: parts(closes, ' ').map((n) => issueOf(`${code![0]!}${n}`)),
    relatedTo: (related[code!] ?? []).map((other) => pulls.find((one) => one.id === idOf(other)) ?? issueOf(other)),
  });
}

const pullsById = Object.fromEntries(pulls.map((one) => [one.id, one]));
export const pullOf = (code: string): Pull => called(idOf(code), pullsById);

// Commits: project | author | day | message
const commitLines = `
m|S|25-01-13|泊位列表：固定排序键; m|S|25-01-19|泊位列表：补测试; m|F|25-02-07|登录页：去掉不支持的语法
m|O|25-05-12|搜索：拼音索引; m|O|25-05-20|搜索：高亮命中; m|W|25-07-11|批处理：连接池上限
m|C|25-10-15|导出：写出表头; m|C|25-10-29|导出：大文件分页; m|O|26-02-05|限流：令牌桶
m|O|26-02-18|限流：按租户配置; m|X|26-02-26|甘特图：拖动泊位; m|X|26-03-10|甘特图：缩放
m|F|26-03-20|按钮：最小触控尺寸; m|C|26-05-14|档案：按 IMO 去重; m|W|26-06-10|缓存：查询结果
m|W|26-06-24|缓存：失效策略; m|S|26-08-13|审计：记录操作人; m|X|26-09-23|冲突检测：区间树
m|C|26-10-16|首页：图片懒加载; m|W|26-10-23|首页：拆分接口; m|O|26-11-05|权限：缓存失效
m|C|26-11-16|首页：骨架屏; t|G|25-02-26|曲线：线性插值; t|G|25-06-11|校准：保存历史版本
t|A|25-09-11|驱动：风速; t|A|25-12-12|采样：间隔参数; t|M|26-03-04|预测：调和分析
t|M|26-03-26|预测：残差修正; t|M|26-04-29|固件：双分区; t|A|26-07-03|告警：去重窗口
t|M|26-08-13|驱动：湿度原型; t|X|26-09-18|界面：时区修正; t|A|26-11-02|缓存：环形缓冲
t|A|26-11-10|缓存：断电恢复; t|L|26-11-11|文档：接线图; w|Q|25-03-12|队列：优先级
w|L|25-07-09|钉钉：机器人接口; w|Q|25-10-21|模板：转义; w|L|26-01-31|退订：修正链接
w|Q|26-04-01|发送：流式读取; w|Q|26-04-09|发送：背压; w|L|26-06-03|模板：语言回退
w|L|26-07-24|重试：退避; w|Q|26-09-15|对账：脚本初版; w|W|26-10-07|报表：短信费用
w|C|26-11-06|免打扰：时间段模型; w|Q|26-11-17|Webhook:签名; k|F|25-03-25|图标：改为 SVG
k|F|25-08-13|表格：方向键; k|C|26-01-09|日期：跨年; k|F|26-04-15|按钮：配色
k|F|26-07-17|弹窗：层级; k|L|26-10-09|示例：表格; k|C|26-11-10|焦点环：颜色变量
h|W|25-06-03|回滚：预览; h|S|25-11-14|日志：分块; h|W|26-02-25|部署：文件锁
h|S|26-05-26|金丝雀：草案; h|W|26-06-03|日志：脱敏规则; h|O|26-09-02|健康检查：参数
`;
export const commits: readonly Commit[] = table(commitLines.replaceAll('; ', '\n')).map(([project, author, day, message], at) => ({
  id: `${(0x3c4d1a7 + at * 7919).toString(16)}${twoDigits(at)}`, message: message!, project: whereIs(project), author: whoIs(author), committedAt: on(day!, at + 2),
}));
