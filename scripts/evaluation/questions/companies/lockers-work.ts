/** What the people of the lockers did at GitHub: issues, pull requests and commits, from tables. */
import type { Commit, Issue, Pull, Review } from '../world-shape.ts';
import { called, commentsOf, labelsOf, parts, table, twoDigits, verdictOf } from './company-words.ts';
import { whereIs, whoAre, whoIs } from './lockers-people.ts';

/** A time of the day that differs from row to row, in the three hours from the one given. */
const clock = (day: string, seed: number, hour: number): string => `${day}T${twoDigits(hour + (seed * 5) % 3)}:${twoDigits((seed * 13) % 60)}:00Z`;
/** Of `i12`. */
const seedOf = (key: string): number => Number(key.slice(1));

// What the merge of a pull request closes has its end from there.
// key | project | title | labels | submitter | created | assignees | comments | closed by hand: day, and perhaps by whom
const issueTable = table(`
i1|L|断电后柜门无法弹开|bug,hardware|S|2025-01-14|S|H2 D1|
i2|L|锁舌状态上报偶发丢失|bug|D|2025-02-20|D||
i3|L|支持一柜多屏|enhancement|N|2025-04-08||R3|
i4|L|低温环境下电磁锁失灵|bug,hardware,urgent|H|2025-12-11|H|S4 D1|
i5|L|取件码六位改八位|enhancement|X|2026-02-03|S|U1|
i6|L|格口占用传感器误报|bug,hardware|R|2026-03-17|R||
i7|L|固件升级中途断网会变砖|bug,urgent|S|2026-05-06|S|H5 R2 D1|
i8|L|补充锁控板接线文档|docs|V|2026-06-02|||2026-06-09 V
i9|L|开门指令响应超过两秒|perf|H|2026-07-09|H|S1|
i10|L|离线模式下取件码校验失败|bug|U|2026-08-24|S|D2|
i11|L|蓝牙开柜配对超时|bug|D|2026-09-28|D|S2|
i12|L|柜体温度告警阈值可配置|enhancement|Q|2026-10-19||H1|
i13|L|雨天触摸屏误触|bug,hardware,urgent|N|2026-11-10|R|R1 S1|
i14|T|湿度传感器读数漂移|bug,hardware|X|2025-03-05|X||
i15|T|批次号重复导致入库失败|bug,urgent|Q|2025-05-19|Q|X3|
i16|T|支持普洱茶年份分级|enhancement|N|2025-09-15|N|Q1|
i17|T|盘点结果导出为表格|enhancement|X|2025-11-03|X||
i18|T|库位推荐太慢|perf|Q|2026-01-21|Q|S1|
i19|T|出库单缺少等级字段|bug|S|2026-03-30|N||
i20|T|湿度曲线图时区不对|bug|N|2026-06-18|N|R1|
i21|T|茶样借出没有归还提醒|enhancement|O|2026-07-27|O|X2|
i22|T|盘点时扫码枪断连|bug,hardware|X|2026-09-08|X||
i23|T|冷库门禁与茶仓权限打通|enhancement|H|2026-10-08|H|Q2|
i24|T|湿度超标没有短信告警|bug,urgent|Q|2026-11-04|Q|X1 H1|
i25|C|夜间模式看不清地图|体验|U|2025-02-11|U||
i26|C|批量投递时页面卡死|bug,urgent|V|2025-06-25|V|U2|
i27|C|支持语音播报格口号|enhancement,体验|D|2025-10-10||V1 O2|
i28|C|滞留件列表排序错乱|bug|U|2026-01-08|U||
i29|C|登录后白屏|bug,urgent|O|2026-04-14|D|U4|
i30|C|路线规划耗电过高|perf|V|2026-05-22|V|D1|
i31|C|扫码识别率低|bug,体验|D|2026-07-03|D|U2 V1|
i32|C|投递照片上传失败|bug|R|2026-08-13|U||
i33|C|超时滞留件批量退回|enhancement|U|2026-09-21|U|D1|
i34|C|切换站点要重新登录|体验|V|2026-10-26|V||
i35|C|安卓十五上相机黑屏|bug,urgent|U|2026-11-13|U|D3|
i36|P|热敏纸打印偏移|bug,hardware|O|2025-04-24|O||
i37|P|小票二维码太小|体验|X|2025-08-06|O|Q1|2025-08-14 Q
i38|P|退款单金额显示负零|bug|Q|2026-01-30|Q||
i39|P|支持电子发票抬头|enhancement|S|2026-04-02|X|O3|
i40|P|打印队列阻塞|bug,perf|O|2026-06-29|O|X1|
i41|P|计费按小时取整错误|bug,urgent|X|2026-08-31|X|Q2 H1|
i42|P|模板编辑器支持拖拽|enhancement|V|2026-10-13|O||
i43|P|生僻字打印成方框|bug|Q|2026-11-06|X||
i44|K|大屏刷新频率过高|perf|R|2025-07-17|R||
i45|K|告警邮件重复发送|bug|H|2025-12-02|H|R1|
i46|K|站点热力图颜色不对|bug,体验|N|2026-02-25|N||
i47|K|按城市汇总投递量|enhancement|R|2026-05-13|R|H2|2026-06-02
i48|K|接口鉴权令牌过期不刷新|bug|H|2026-08-05|H|N1|
i49|K|看板权限按站点隔离|enhancement|S|2026-09-16|R|N2|
i50|K|历史数据归档脚本没有文档|docs|R|2026-10-30|||
`);

// key | project | title | author | created | state M, C, O or D (open and a draft) | merged or closed | merged by | reviews | labels | closes | comments | related
const pullTable = table(`
p1|L|断电时由电容触发弹门|S|2025-01-16|M|2025-01-21|H|H+|bug|i1||
p2|L|锁舌上报加重试队列|D|2025-02-24|M|2025-02-27|S|S+ R~|bug|i2|R2|
p3|L|重构格口状态机|R|2025-06-03|M|2025-06-18|S|S- H+|||S3 H1|
p4|L|电磁锁低温补偿|H|2025-12-15|M|2025-12-19|S|S+ D+|bug,hardware|i4||
p5|L|取件码长度可配置|S|2026-02-10|M|2026-02-13|R|R+|enhancement|i5||
p6|L|传感器去抖|R|2026-03-20|M|2026-03-24|H|H+ S~|bug|i6|S1|
p7|L|固件升级断点续传|S|2026-05-11|M|2026-05-25|H|H- R+|urgent|i7|H4 R1|
p8|L|锁控板接线说明|V|2026-06-05|M|2026-06-08|S|S+|docs|||i8
p9|L|开门指令走长连接|H|2026-07-13|M|2026-07-29|S|S- D+|perf|i9|S2|
p10|L|尝试用 MQTT 替换轮询|D|2026-07-20|C|2026-08-03||H-|||H2|p9
p11|L|离线校验取件码|S|2026-08-28|M|2026-09-04|D|D+ U~|bug|i10||
p12|L|柜门日志结构化|R|2026-09-14|M|2026-09-22|H|H+|||Q1|
p13|L|蓝牙配对重试|D|2026-10-09|O|||S-|bug|i11|S3|
p14|L|人脸取件原型|H|2026-10-27|D||||enhancement||V2|
p15|L|升级 Go 到 1.25|B|2026-11-02|M|2026-11-03|S|S+|deps|||
p16|L|触摸屏防水滤波|R|2026-11-12|O|||H~|bug,hardware|i13|N1|
p17|T|湿度读数线性校准|X|2025-03-10|M|2025-03-17|Q|Q+|bug|i14||
p18|T|入库批次号加唯一约束|Q|2025-05-20|M|2025-05-21|X|X+|urgent|i15||
p19|T|盘点导出 Excel|X|2025-11-10|M|2025-11-24|N|N- Q+|enhancement|i17|N2|
p20|T|库位推荐加缓存|Q|2026-01-26|M|2026-02-05|X|X+ S~|perf|i18||
p21|T|出库单补等级字段|N|2026-04-03|M|2026-04-07|Q|Q+|bug|i19||
p22|T|湿度曲线统一用本地时区|N|2026-06-22|M|2026-06-25|X|X+|bug|i20||
p23|T|茶仓权限模型草案|Q|2026-07-06|C|2026-08-10||N- H~|||N3 H1|
p24|T|批次追溯接口|X|2026-08-11|M|2026-08-20|N|N+||||
p25|T|扫码枪自动重连|X|2026-09-10|M|2026-09-18|Q|Q- N+|bug|i22||
p26|T|茶样借还台账|O|2026-10-12|O|||X-|enhancement|i21|X1|
p27|T|冷库门禁对接|H|2026-10-20|D|||||i23||
p28|T|湿度超标短信告警|Q|2026-11-09|O|||X+|urgent|i24||
p29|T|升级 Spring 补丁版本|B|2026-11-10|M|2026-11-11|X|X+|deps|||
p30|C|地图夜间配色|U|2025-02-17|M|2025-02-28|V|V+|体验|i25||
p31|C|批量投递分页提交|V|2025-06-30|M|2025-07-08|U|U+ D~|bug,urgent|i26||
p32|C|滞留件按时间排序|U|2026-01-12|M|2026-01-14|V|V+|bug|i28||
p33|C|修复登录白屏|D|2026-04-15|M|2026-04-16|U|U+ O+|urgent|i29|O1|
p34|C|路线规划降低定位频率|V|2026-05-27|M|2026-06-10|D|D- U+|perf|i30|D2|
p35|C|换用新的扫码引擎|D|2026-07-08|M|2026-08-07|V|V- U+|enhancement|i31|V5 U2|
p36|C|照片上传断点重试|U|2026-08-17|M|2026-08-26|D|D+|bug|i32||
p37|C|离线地图包|V|2026-08-21|C|2026-09-02||D-|||D1|
p38|C|投递成功提示音|D|2026-09-11|M|2026-09-15|U|U+|体验|||i27
p39|C|滞留件批量退回|U|2026-10-05|O|||D- V~|enhancement|i33|D2 H1|
p40|C|多站点免登录切换|V|2026-11-03|O|||U+|体验|i34||
p41|C|小程序扫码入口|O|2026-11-05|M|2026-11-12|U|U+ V+|enhancement|||
p42|C|适配安卓十五相机|U|2026-11-16|O|||D+|bug,urgent|i35||
p43|C|升级 React Native|B|2026-10-22|C|2026-10-23||U-|deps|||
p44|P|打印偏移补偿|O|2025-04-28|M|2025-05-09|X|X+|bug|i36||
p45|P|二维码尺寸自适应|O|2025-08-11|M|2025-08-13|Q|Q+|体验|||i37
p46|P|金额格式化统一|Q|2026-02-02|M|2026-02-06|O|O+|bug|i38||
p47|P|电子发票抬头录入|X|2026-04-09|M|2026-04-29|O|O- S+|enhancement|i39|O2 S1|
p48|P|打印队列改异步|O|2026-07-01|M|2026-07-10|X|X+ R~|perf|i40||
p49|P|计费取整修正|X|2026-09-01|M|2026-09-03|Q|Q+ O+|urgent,bug|i41|H1|
p50|P|小票模板拖拽编辑|O|2026-10-16|D||||enhancement|i42||
p51|P|冷链附加费规则|Q|2026-10-29|M|2026-11-06|O|O+||||
p52|P|嵌入思源字体子集|X|2026-11-11|O|||O~|bug|i43||
p53|K|大屏改为增量刷新|R|2025-07-21|M|2025-07-30|H|H+|perf|i44||
p54|K|告警邮件去重|H|2025-12-04|M|2025-12-08|R|R+|bug|i45||
p55|K|热力图配色修正|N|2026-02-27|M|2026-03-04|R|R+|bug|i46||
p56|K|投递量按城市聚合|R|2026-05-18|M|2026-06-01|N|N- H+|enhancement||N1|i47
p57|K|令牌自动续期|H|2026-08-06|M|2026-08-12|N|N+ R+|bug|i48||
p58|K|看板引入新图表库|N|2026-08-25|C|2026-09-09||R- H~|||R2|
p59|K|站点级看板隔离|R|2026-10-07|O|||H- N~|enhancement|i49|H1|
p60|K|城市排行导出|N|2026-11-06|M|2026-11-13|H|H+ R+||||
p61|K|归档脚本说明|S|2026-11-17|O||||docs|i50||
`);

const createdOf = (row: readonly string[]): string => (row[0]!.startsWith('i') ? clock(row[5]!, seedOf(row[0]!), 2) : clock(row[4]!, seedOf(row[0]!), 5));
const opened = [...issueTable, ...pullTable].map((row) => ({ key: row[0]!, of: row[1]!, createdAt: createdOf(row) })).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
/** Issues and pull requests of a project share their numbers, in the order of their opening. */
const placeOf = (key: string, of: string) => {
  const project = whereIs(of);
  const number = opened.filter((one) => one.of === of).findIndex((one) => one.key === key) + 1;
  return { id: `${project.id}#${number}`, number, project };
};

/** When a pull request was merged or closed: before ten o'clock, at which the exam asks. */
const endOf = (row: readonly string[]): string | undefined => (row[6] === '' ? undefined : clock(row[6]!, seedOf(row[0]!), 8).replace('T10', 'T08'));
const closingPull = (key: string): string[] | undefined => pullTable.find((row) => row[5] === 'M' && parts(row[10], ',').includes(key));

export const issues: Record<string, Issue> = {};
for (const row of issueTable) {
  const [key, of, title, labels, by, , assignees, said, closed] = row;
  const [handDay, hand] = parts(closed, ' ');
  const merge = closingPull(key!);
  const createdAt = createdOf(row);
  // GitHub closes it seconds after the merge.
  const closedAt = merge !== undefined ? endOf(merge)!.replace(':00Z', ':05Z') : handDay !== undefined ? clock(handDay, seedOf(key!), 2) : undefined;
  const closer = merge?.[7] ?? hand;
  issues[key!] = {
    ...placeOf(key!, of!), title: title!, labels: labelsOf(labels), createdAt, updatedAt: closedAt ?? createdAt, ...(closedAt === undefined ? {} : { closedAt }),
    comments: commentsOf(parts(said, ' '), whoIs), assignees: whoAre(assignees), state: closedAt === undefined ? 'open' : 'closed', submitter: whoIs(by),
    ...(closer === undefined ? {} : { closedBy: whoIs(closer) }),
  };
}
/** By the keys of the table: `i18`. */
export const issueOf = (key: string): Issue => called(key, issues);

const reviewAfter = 5_400_000;
export const pulls: Record<string, Pull> = {};
for (const row of pullTable) {
  const [key, of, title, author, , state, , merger, reviewed, labels, closes, said, related] = row;
  const createdAt = createdOf(row);
  const endedAt = endOf(row);
  const reviews = parts(reviewed, ' ').map((word, at): Review => ({
    by: whoIs(word[0]), verdict: verdictOf(word[1]), at: new Date(Date.parse(createdAt) + (at + 1) * reviewAfter).toISOString().replace('.000Z', 'Z'),
  }));
  pulls[key!] = {
    ...placeOf(key!, of!), title: title!, labels: labelsOf(labels), createdAt,
    updatedAt: [createdAt, ...reviews.map((review) => review.at), ...(endedAt === undefined ? [] : [endedAt])].sort().at(-1)!, ...(endedAt === undefined ? {} : { closedAt: endedAt }),
    comments: commentsOf(parts(said, ' '), whoIs), assignees: [], state: state === 'M' ? 'merged' : state === 'C' ? 'closed' : 'open', draft: state === 'D', author: whoIs(author),
    ...(state === 'M' ? { mergedAt: endedAt!, mergedBy: whoIs(merger) } : {}), reviews,
    closes: parts(closes, ',').map(issueOf), relatedTo: parts(related, ',').map((one) => issues[one] ?? called(one, pulls)),
  };
}
export const pullOf = (key: string): Pull => called(key, pulls);

// Of the branches: project | message | by | day
const commitTable = table(`
L|调整蓝牙扫描窗口|D|2026-10-13
L|人脸检测模型换成轻量版|H|2026-10-30
L|去掉过时的轮询代码|S|2026-11-04
L|触摸采样率提高一倍|R|2026-11-13
L|补充锁控单元测试|S|2026-11-17
T|借还台账加索引|O|2026-10-14
T|门禁心跳占位实现|H|2026-10-22
T|短信模板改成可配置|Q|2026-11-10
T|修正湿度单位换算|X|2026-11-16
C|退回确认弹窗文案|U|2026-10-08
C|站点切换缓存令牌|V|2026-11-05
C|相机权限申请提前|U|2026-11-17
P|拖拽组件初版|O|2026-10-19
P|字体子集脚本|X|2026-11-12
K|看板隔离加中间件|R|2026-10-09
K|排行导出限制行数|N|2026-11-09
K|整理归档脚本参数|S|2026-11-16
`);
export const commits: readonly Commit[] = [
  // A merge leaves one commit.
  ...Object.values(pulls).filter((pull) => pull.mergedAt !== undefined).map((pull, n) => ({
    id: `a${(0x1f3c7 + n * 7919).toString(16)}0${n}`, message: `${pull.title} (#${pull.number})`, project: pull.project, author: pull.author, committedAt: pull.mergedAt!.replace(/T0(\d)/u, 'T01'),
  })),
  ...commitTable.map(([of, message, by, day], n) => ({ id: `c${(0x5a11d + n * 6571).toString(16)}7${n}`, message: message!, project: whereIs(of), author: whoIs(by), committedAt: clock(day!, n, 3) })),
];
