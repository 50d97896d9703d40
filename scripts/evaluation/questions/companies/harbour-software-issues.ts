/** Issues of 合源, which makes software for harbours, from a table. */
import type { Issue } from '../world-shape.ts';
import { called, commentsOf, labelsOf, parts, table, twoDigits } from './company-words.ts';
import { whereIs, whoAre, whoIs } from './harbour-software-people.ts';

/** `26-03-11` at a time that differs from line to line, between 01 and 09 UTC. */
export const on = (day: string, seed: number): string => `20${day}T${twoDigits(1 + (seed % 8))}:${twoDigits((seed * 7 + 3) % 60)}:${twoDigits((seed * 11 + 5) % 60)}Z`;
/** A time between two, to the second. */
export const between = (from: string, to: string, part: number): string => new Date(Math.round((Date.parse(from) + (Date.parse(to) - Date.parse(from)) * part) / 1000) * 1000).toISOString().replace('.000Z', 'Z');

// number | title | submitter | state | opened | closed | who closed it | labels | assignees | comments
const issueTable = table(`
m1|泊位列表翻页后排序丢失|X|closed|25-01-09|25-01-20|S|bug|S|G2
m3|登录页在 Safari 上白屏|M|closed|25-02-03|25-02-11|F|bug,ui|F|X1 F3
m6|支持按船名模糊搜索|G|closed|25-04-16|25-05-28|O|enhancement|O|C1
m9|夜间批量任务占满连接池|S|closed|25-07-02|25-07-19|W|bug,performance|W|S4 Q2
m12|导出泊位计划为 Excel|L|closed|25-09-22|25-11-03|C|enhancement|C|L2
m15|调度接口缺少限流|Q|closed|26-01-15|26-02-26|O|security|O S|Q3 A1
m18|手机端按钮太小点不到|L|closed|26-03-11|26-03-30|F|bug,ui|F|
m21|船舶档案重复创建|X|closed|26-05-06|26-05-21||bug|C|X2 C1
m24|希望有暗色模式|F|open|26-06-17|||enhancement,ui||M1 L1
m27|审计日志缺少操作人|Q|closed|26-08-04|26-08-20|S|bug,security|S|Q1
m30|泊位冲突提示不准|G|open|26-09-08|||bug|X|G2 X3
m33|首页加载超过五秒|M|open|26-10-05|||performance|W C|M2 W1 S1
m36|权限变更后需要重新登录|W|open|26-10-27|||bug,security|O|
m38|给首页补充使用说明|L|open|26-11-12|||docs,good first issue||
t2|传感器离线时潮位曲线断裂|A|closed|25-02-18|25-03-06|G|bug|G|A1
t4|校准参数无法回滚|G|closed|25-05-13|25-07-01|G|bug|G|
t7|增加风速采集|M|closed|25-08-19|25-10-08|A|enhancement|A|M2 G1
t10|采样间隔写死为 60 秒|X|closed|25-12-02|25-12-18|A|bug|A|
t13|潮位预测误差偏大|G|open|26-02-09|||bug|G M|M5 G4
t16|固件升级失败后无法恢复|A|closed|26-04-20|26-05-11|M|bug,security|M|A2
t19|告警短信重复发送|S|closed|26-06-25|26-07-09|A|bug|A|S1
t22|增加湿度采集|M|open|26-07-28|||enhancement||
t25|时区显示错误|L|closed|26-09-15|26-09-24|X|bug,ui|X|
t28|离线缓存超过 500 条会丢|A|open|26-10-19|||bug|A|A1 G2
t31|电池电量上报偶尔为负数|Q|open|26-11-10|||bug|M|
w1|推送延迟十几分钟|L|closed|25-03-03|25-03-25|Q|bug,performance|Q|L3 Q2
w4|支持钉钉渠道|X|closed|25-06-10|25-08-14|L|enhancement|L|
w7|模板变量未转义|Q|closed|25-10-20|25-10-23|Q|bug,security|Q|W2
w10|退订链接失效|W|closed|26-01-27|26-02-05|L|bug|L|
w13|批量发送时内存暴涨|Q|closed|26-03-24|26-04-17|Q|bug,performance|Q|C1 Q1
w16|支持多语言模板|M|open|26-05-19|||enhancement|L|
w19|失败重试没有退避|S|closed|26-07-13|26-08-06|L|bug|L|S2
w22|发送统计页数字对不上|C|open|26-08-31|||bug|Q|C3 Q1
w25|短信渠道费用统计|W|closed|26-09-29|26-10-16|W|enhancement|W|
w28|提示音无法关闭|F|open|26-11-03|||bug,ui||
w31|Webhook 签名校验可绕过|A|open|26-11-13|||bug,security|Q L|W1
k1|图标在高分屏上模糊|F|closed|25-03-17|25-04-02|F|bug,ui|F|
k4|表格组件不支持键盘操作|M|closed|25-07-21|25-09-05|F|enhancement,ui|F|M1
k7|日期选择器跨年出错|L|closed|26-01-06|26-01-14|C|bug|C|L1
k10|按钮颜色对比度不足|M|closed|26-04-08|26-04-22|F|ui|F|
k13|下拉框在弹窗里被遮住|C|closed|26-07-01|26-07-30|F|bug,ui|F C|C1 F1
k16|主题切换闪烁|F|open|26-08-18|||bug,ui|F|
k19|组件文档缺少示例|C|open|26-09-21|||docs,good first issue|L|
k22|焦点环不可见|M|open|26-11-05|||bug,ui|C|F1
h2|回滚命令不支持预览|S|closed|25-05-26|25-06-13|W|enhancement|W|
h5|部署日志被截断|W|closed|25-11-11|25-11-19|S|bug|S|W1
h8|并发部署互相覆盖|O|closed|26-02-16|26-03-13|W|bug|W|O2 W2
h11|支持金丝雀发布|S|open|26-04-27|||enhancement|W S|S3
h14|密钥明文写入日志|Q|closed|26-06-02|26-06-04|W|bug,security|W|Q2 S1
h17|健康检查超时不可配置|O|closed|26-08-24|26-09-11|O|enhancement|O|
h20|部署失败时没有通知|G|open|26-10-13|||enhancement||O1
`);

export const issues: readonly Issue[] = issueTable.map(([code, title, submitter, state, opened, closed, closer, label, assigned, talk], at) => {
  const project = whereIs(code![0]);
  const number = Number(code!.slice(1));
  const createdAt = on(opened!, at);
  const closedAt = closed === '' ? undefined : on(closed!, at + 4);
  return {
    id: `${project.id}#${number}`, number, project, title: title!, labels: labelsOf(label), createdAt, updatedAt: closedAt ?? between(createdAt, '2026-11-18T06:00:00Z', 0.4),
    ...(closedAt === undefined ? {} : { closedAt }), comments: commentsOf(parts(talk, ' '), whoIs), assignees: whoAre(assigned), state: state as 'open' | 'closed', submitter: whoIs(submitter),
    ...(closer === '' ? {} : { closedBy: whoIs(closer) }),
  };
});

const issuesById = Object.fromEntries(issues.map((one) => [one.id, one]));
/** Of `m12`: `heyuan/matou#12`. */
export const idOf = (code: string): string => `${whereIs(code[0]).id}#${code.slice(1)}`;
export const issueOf = (code: string): Issue => called(idOf(code), issuesById);
