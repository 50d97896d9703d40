/** The company 蜂语科技, which watches over beehives: who works there, and on which issues and pull requests. The same every time. */
import type { Issue, Person, Project, Pull, Review } from '../world-shape.ts';
import { called, commentsOf, parts, person, verdictOf } from './company-words.ts';

export const who = {
  qh: person('陆清和', 'lqh-bee', ['清和']),
  hxw: person('韩晓雯', 'hxw91'),
  sxw: person('邵晓雯', 'snowfox', ['邵姐']),
  mk: person('Marta Kowalski', 'mkow'),
  mi: person('Marta Ilves', 'ilves-m'),
  tb: person('Tobias Brandt', 'toby-b', ['Toby']),
  he: person('贺千帆', 'thousandsail', ['老贺']),
  st: person('司徒明', 'situ-m'),
  tt: person('田甜', 'sweetfield', ['小田']),
  qm: person('乔木', 'arbor9'),
  su: person('苏博远', 'boyuan-su', ['阿博']),
  bot: person('fengyu-bot', 'fengyu-bot', [], true),
} as const;
export type Who = keyof typeof who;

export const where = {
  C: { id: 'fengyu/comb-core', name: 'comb-core', aliases: [] },
  H: { id: 'fengyu/harvest', name: 'harvest', aliases: [] },
  A: { id: 'fengyu/apiary', name: 'Apiary', aliases: ['养蜂台'] },
  S: { id: 'fengyu/swarmctl', name: 'swarmctl', aliases: [] },
  F: { id: 'fengyu/foragemap', name: '蜜源地图', aliases: ['foragemap'] },
} as const satisfies Record<string, Project>;
export type Where = keyof typeof where;

export const list = (text: string | undefined): string[] => parts(text, ' ');
const whoIs = (key: string | undefined): Person => called(key, who);
export const persons = (text: string | undefined): Person[] => list(text).map(whoIs);
export const time = (short: string): string => `${short}:00Z`;
const after = (start: string, days: number, minutes: number): string => new Date(Date.parse(start) + days * 86_400_000 + minutes * 60_000).toISOString().replace('.000Z', 'Z');

interface Extra { readonly c?: string; readonly to?: string }

/** key, project, title, submitter, opened, fate (`o`; `p`: by the pull request that closes it; `days closer?`), labels, more. */
type IssueRow = readonly [key: string, at: Where, title: string, by: Who, created: string, fate: string, labels: string, more?: Extra];
const issueRows: readonly IssueRow[] = [
  ['i1', 'C', '称重读数在低温下偏小 0.3 公斤', 'sxw', '2025-01-08T02:10', 'p', 'bug', { c: 'he:3 tt:1', to: 'he' }],
  ['i2', 'C', '支持批量写入历史读数', 'hxw', '2025-03-03T03:05', 'p', 'feature', { c: 'tb:2', to: 'tb' }],
  ['i3', 'C', '采样队列偶发死锁', 'he', '2025-06-11T01:40', 'p', 'bug 紧急', { c: 'tb:4 qh:2 su:1', to: 'tb' }],
  ['i4', 'C', '读数去重规则没有文档', 'mi', '2025-09-22T05:20', '40 he', 'docs', {}],
  ['i5', 'C', '传感器时钟回拨导致读数乱序', 'tt', '2026-01-19T02:30', 'p', 'bug', { c: 'he:5', to: 'he' }],
  ['i6', 'C', '夏令时切换当天少一小时数据', 'mk', '2026-03-30T06:00', 'p', 'bug', { c: 'tb:1 mk:2', to: 'tb' }],
  ['i7', 'C', '写入吞吐达不到每秒五千条', 'qh', '2026-05-18T02:00', 'p', 'performance', { c: 'tb:6 he:2', to: 'tb' }],
  ['i8', 'C', '缺少读数保留期限的配置', 'sxw', '2026-08-05T03:15', 'o', 'feature', { c: 'qh:1', to: 'qh' }],
  ['i9', 'C', '内存占用在长跑后翻倍', 'he', '2026-10-12T01:25', 'o', 'bug performance', { c: 'tb:3 su:2', to: 'tb' }],
  ['i10', 'C', '告警阈值改了不生效', 'sxw', '2026-11-11T04:45', 'o', 'bug 紧急', { c: 'he:1', to: 'he' }],
  ['i11', 'H', '结算单金额四舍五入不一致', 'sxw', '2025-02-17T02:20', 'p', 'bug', { c: 'hxw:3', to: 'hxw' }],
  ['i12', 'H', '采收批次不能合并', 'sxw', '2025-05-06T03:30', 'p', 'feature', { c: 'mk:1', to: 'mk' }],
  ['i13', 'H', '导出的 Excel 打不开', 'mi', '2025-08-14T06:10', '6 hxw', 'bug', { c: 'hxw:2 mi:2' }],
  ['i14', 'H', '溯源二维码扫出来是旧批次', 'sxw', '2026-02-09T01:50', 'p', 'bug 紧急', { c: 'hxw:4 mk:2 qh:1', to: 'mk' }],
  ['i15', 'H', '对账报表想按合作社分组', 'mi', '2026-04-13T05:05', '90', 'feature', { c: 'sxw:1' }],
  ['i16', 'H', '蜂蜜含水率字段校验太严', 'tt', '2026-06-22T02:40', 'p', 'bug', { to: 'hxw' }],
  ['i17', 'H', '结算页在手机上溢出', 'sxw', '2026-08-31T03:20', 'p', 'bug 界面', { c: 'hxw:1', to: 'hxw' }],
  ['i18', 'H', '重复点击会生成两张结算单', 'qh', '2026-10-20T02:15', 'o', 'bug 紧急', { c: 'mk:3 hxw:2', to: 'mk' }],
  ['i19', 'H', '支持按重量阶梯定价', 'sxw', '2026-11-04T05:40', 'o', 'feature', {}],
  ['i20', 'H', '采收记录缺少天气一栏', 'mi', '2026-11-13T06:30', 'o', 'feature', { to: 'hxw' }],
  ['i21', 'A', '登录后偶尔跳回首页', 'sxw', '2025-01-21T03:10', 'p', 'bug 登录', { c: 'mi:2', to: 'mi' }],
  ['i22', 'A', '蜂箱列表加载超过八秒', 'hxw', '2025-04-09T02:25', 'p', 'performance', { c: 'mi:1 qh:3', to: 'qh' }],
  ['i23', 'A', '推送通知在安卓上不响', 'sxw', '2025-07-15T04:00', '21 mi', 'bug', { c: 'mi:2 st:1' }],
  ['i24', 'A', '分蜂预警误报太多', 'tt', '2025-10-27T01:55', 'p', 'bug', { c: 'st:4 qh:2', to: 'st' }],
  ['i25', 'A', '夜间模式看不清曲线', 'mk', '2026-01-12T05:35', 'p', '界面', { to: 'mi' }],
  ['i26', 'A', '权限：助手不能看到收入', 'sxw', '2026-03-09T02:50', 'p', 'feature security', { c: 'qh:2', to: 'qh' }],
  ['i27', 'A', '微信登录回调超时', 'mi', '2026-05-25T03:45', 'p', 'bug 登录', { c: 'mi:1 st:1', to: 'mi' }],
  ['i28', 'A', '蜂王识别把雄蜂认成蜂王', 'tt', '2026-07-07T02:05', 'o', 'bug', { c: 'st:7 qh:1 tt:2', to: 'st' }],
  ['i29', 'A', '首页需要冬季功耗提示', 'sxw', '2026-09-14T06:20', 'o', 'feature 界面', { to: 'mi' }],
  ['i30', 'A', '登录页英文翻译缺失', 'tb', '2026-10-29T05:10', 'p', 'docs 登录', { to: 'mi' }],
  ['i31', 'A', '曲线图时间轴错位一天', 'he', '2026-11-16T02:35', 'o', 'bug', { c: 'mi:1' }],
  ['i32', 'S', '固件升级到一半断电变砖', 'he', '2025-03-18T01:30', 'p', 'bug 紧急', { c: 'qm:6 he:3', to: 'qm' }],
  ['i33', 'S', '命令行缺少 --json 输出', 'tb', '2025-06-30T03:25', 'p', 'feature', { to: 'su' }],
  ['i34', 'S', '网关离线后不自动重连', 'sxw', '2025-09-02T02:45', 'p', 'bug', { c: 'qm:3 su:1', to: 'qm' }],
  ['i35', 'S', '批量配置没有进度条', 'hxw', '2025-12-08T06:05', '12 su', 'feature', {}],
  ['i36', 'S', '日志里明文打印令牌', 'qh', '2026-02-24T02:00', 'p', 'security 紧急', { c: 'su:2', to: 'su' }],
  ['i37', 'S', '冬季功耗比规格高一倍', 'he', '2026-04-27T01:15', 'p', 'performance', { c: 'qm:5 he:3 tb:1', to: 'qm' }],
  ['i38', 'S', 'swarmctl 在 Windows 上找不到串口', 'tt', '2026-06-08T04:30', '30', 'bug', { c: 'su:1' }],
  ['i39', 'S', '网关离线告警延迟半小时', 'sxw', '2026-08-18T02:55', 'o', 'bug', { c: 'qm:2', to: 'qm' }],
  ['i40', 'S', '升级包签名校验可以被跳过', 'tb', '2026-10-06T03:50', 'p', 'security', { c: 'su:3 qm:1', to: 'su' }],
  ['i41', 'S', '蓝牙配网在雨天常失败', 'he', '2026-11-09T01:05', 'o', 'bug', { c: 'qm:2' }],
  ['i42', 'F', '油菜花期图层缺四川', 'tt', '2025-02-26T05:00', 'p', 'data', { c: 'st:1', to: 'tt' }],
  ['i43', 'F', '地图离线包太大', 'sxw', '2025-05-20T02:30', 'p', 'performance', { c: 'st:2 tt:2', to: 'st' }],
  ['i44', 'F', 'GPS 漂移让蜂场落到河里', 'he', '2025-08-04T03:40', 'p', 'bug', { c: 'st:3', to: 'st' }],
  ['i45', 'F', '花期预测晚了一周', 'tt', '2026-03-16T01:20', 'p', 'bug data', { c: 'tt:2 st:2 qh:1', to: 'tt' }],
  ['i46', 'F', '农药喷洒区没有标红', 'sxw', '2026-04-21T06:40', 'p', 'feature 紧急', { c: 'st:1 sxw:2', to: 'st' }],
  ['i47', 'F', '地图瓦片缓存从不过期', 'qm', '2026-06-15T02:10', '9 st', 'bug', {}],
  ['i48', 'F', '转场路线算到高速上', 'sxw', '2026-09-01T03:30', 'o', 'bug', { c: 'st:2', to: 'st' }],
  ['i49', 'F', '荔枝花期数据源停更', 'tt', '2026-10-14T05:25', 'o', 'data', { c: 'tt:1' }],
  ['i50', 'F', 'GPS 坐标导出少一位小数', 'mk', '2026-11-12T02:05', 'o', 'bug data', { to: 'tt' }],
];

/** key, project, title, author, opened, fate (`o`, `d`: a draft, `m days merger`, `c days`), labels, reviews (`who verdict days`), issues it closes, more. */
type PullRow = readonly [key: string, at: Where, title: string, by: Who, created: string, fate: string, labels: string, reviews: string, closes: string, more?: Extra & { readonly rel?: string }];
const pullRows: readonly PullRow[] = [
  ['p1', 'C', '低温下的称重校准', 'he', '2025-01-14T02:00', 'm 3 su', 'bug', 'su a 2', 'i1', { c: 'su:2' }],
  ['p2', 'C', '批量写入接口', 'tb', '2025-03-12T03:00', 'm 8 he', 'feature', 'he r 2,qh a 7', 'i2', { c: 'he:3 qh:1' }],
  ['p3', 'C', '用无锁队列替换采样队列', 'tb', '2025-06-13T01:30', 'm 2 he', 'bug 紧急', 'he a 1,su c 1', 'i3', { c: 'he:4', rel: 'i2' }],
  ['p4', 'C', '升级 protobuf 到 29', 'bot', '2025-10-02T04:10', 'm 1 he', '依赖', '', '', {}],
  ['p5', 'C', '时钟回拨时重排读数', 'he', '2026-01-23T02:20', 'm 6 tb', 'bug', 'tb a 5,qh c 4', 'i5', { c: 'tb:2' }],
  ['p6', 'C', '夏令时一律按 UTC 存', 'tb', '2026-04-02T05:00', 'm 4 he', 'bug', 'he a 3', 'i6', { c: 'mk:1' }],
  ['p7', 'C', '写入路径改为零拷贝', 'tb', '2026-05-28T02:40', 'm 14 he', 'performance', 'he r 5,qh a 12,su a 10', 'i7', { c: 'he:7 qh:2', rel: 'p2' }],
  ['p8', 'C', '试用 io_uring 读盘', 'tb', '2026-07-02T03:10', 'c 20', 'performance', 'he r 6', '', { c: 'he:2' }],
  ['p9', 'C', '升级 tokio 到 1.48', 'bot', '2026-08-20T01:15', 'm 2 tb', '依赖', 'tb a 1', '', {}],
  ['p10', 'C', '读数保留期限配置', 'qh', '2026-09-08T02:30', 'o', 'feature', 'he r 3,tb c 5', 'i8', { c: 'he:2 sxw:1', to: 'qh' }],
  ['p11', 'C', '长跑内存采样工具', 'su', '2026-10-19T03:20', 'm 3 he', 'performance', 'he a 2', '', { rel: 'i9' }],
  ['p12', 'C', '缓冲池按需回收', 'tb', '2026-11-05T02:15', 'o', 'bug performance', 'su a 4', 'i9', { c: 'su:1' }],
  ['p13', 'C', '告警阈值热加载', 'he', '2026-11-12T01:45', 'o', 'bug', '', 'i10', { to: 'he' }],
  ['p14', 'H', '金额统一用分计算', 'hxw', '2025-02-21T02:10', 'm 4 mk', 'bug', 'mk a 3', 'i11', { c: 'mk:1' }],
  ['p15', 'H', '合并采收批次', 'mk', '2025-05-19T05:20', 'm 11 hxw', 'feature', 'hxw r 4,qh a 9', 'i12', { c: 'hxw:3' }],
  ['p16', 'H', '结算单 PDF 模板', 'hxw', '2025-09-10T03:00', 'm 5 hxw', 'feature', '', '', {}],
  ['p17', 'H', '溯源二维码带批次版本', 'mk', '2026-02-11T02:05', 'm 1 hxw', 'bug 紧急', 'hxw a 1', 'i14', { c: 'hxw:2 sxw:1' }],
  ['p18', 'H', '按合作社分组的对账报表', 'mk', '2026-04-28T05:10', 'c 60', 'feature', 'hxw r 7,qh c 8', '', { c: 'hxw:4', rel: 'i15' }],
  ['p19', 'H', '放宽含水率校验', 'hxw', '2026-06-24T02:50', 'm 2 mk', 'bug', 'mk a 1', 'i16', {}],
  ['p20', 'H', '升级 openpyxl', 'bot', '2026-07-21T01:05', 'c 9', '依赖', 'hxw r 3', '', {}],
  ['p21', 'H', '结算页改为响应式布局', 'hxw', '2026-09-03T03:45', 'm 7 mk', 'bug 界面', 'mk a 5,mi a 4', 'i17', { c: 'mi:2' }],
  ['p22', 'H', '结算单幂等键', 'mk', '2026-10-22T02:25', 'o', 'bug 紧急', 'hxw r 2,qh r 5', 'i18', { c: 'hxw:3 qh:2', to: 'mk' }],
  ['p23', 'H', '阶梯定价草案', 'hxw', '2026-11-10T05:30', 'd', 'feature', '', 'i19', {}],
  ['p24', 'H', '采收记录增加天气', 'mi', '2026-11-16T06:10', 'o', 'feature', '', 'i20', { to: 'mi' }],
  ['p25', 'A', '修正登录重定向', 'mi', '2025-01-27T03:00', 'm 3 qh', 'bug 登录', 'qh a 2', 'i21', {}],
  ['p26', 'A', '蜂箱列表分页加载', 'qh', '2025-04-15T02:15', 'm 9 mi', 'performance', 'mi a 6,st a 7', 'i22', { c: 'mi:2 st:1' }],
  ['p27', 'A', '分蜂预警加入声音特征', 'st', '2025-11-10T01:50', 'm 18 qh', 'bug', 'qh r 5,tt a 16', 'i24', { c: 'qh:4 tt:2' }],
  ['p28', 'A', '夜间模式提高对比度', 'mi', '2026-01-20T05:40', 'm 2 qh', '界面', 'qh a 1', 'i25', {}],
  ['p29', 'A', '助手角色与收入隐藏', 'qh', '2026-03-17T02:35', 'm 10 mi', 'feature security', 'mi a 8,st c 6,sxw c 7', 'i26', { c: 'mi:1 sxw:3' }],
  ['p30', 'A', '微信登录重试', 'mi', '2026-05-29T03:50', 'm 5 qh', 'bug 登录', 'qh a 4', 'i27', { c: 'qh:1' }],
  ['p31', 'A', '蜂王识别换用新模型', 'st', '2026-07-20T02:00', 'c 45', 'feature', 'qh r 10,tt r 12', '', { c: 'qh:3 tt:5', rel: 'i28' }],
  ['p32', 'A', '升级 vite 到 8', 'bot', '2026-08-03T01:20', 'm 4 mi', '依赖', 'mi a 3', '', {}],
  ['p33', 'A', '蜂王识别二次确认', 'st', '2026-09-29T02:10', 'o', 'bug', 'tt a 6,qh c 3', 'i28', { c: 'tt:2', to: 'st' }],
  ['p34', 'A', '补全登录页英文', 'mi', '2026-11-02T05:00', 'm 2 qh', 'docs 登录', 'tb a 1', 'i30', {}],
  ['p35', 'A', '冬季功耗提示卡片', 'mi', '2026-11-09T04:20', 'd', 'feature 界面', '', 'i29', { rel: 'i37' }],
  ['p36', 'A', '蜂箱详情页重构', 'qh', '2026-06-03T02:55', 'm 21 mi', 'feature', 'mi r 9,st a 19', '', { c: 'mi:6 st:2' }],
  ['p37', 'A', '曲线图支持缩放', 'qh', '2026-11-17T02:20', 'o', 'feature', '', '', {}],
  ['p38', 'S', '固件双分区升级', 'qm', '2025-04-01T01:40', 'm 16 su', 'bug 紧急', 'su r 6,he a 14', 'i32', { c: 'su:5 he:3' }],
  ['p39', 'S', '增加 --json 输出', 'su', '2025-07-08T03:10', 'm 2 qm', 'feature', 'qm a 1', 'i33', {}],
  ['p40', 'S', '网关断线指数退避重连', 'qm', '2025-09-11T02:30', 'm 6 su', 'bug', 'su a 5', 'i34', { c: 'su:1' }],
  ['p41', 'S', '日志脱敏', 'su', '2026-02-25T02:10', 'm 0 qm', 'security 紧急', 'qm a 0', 'i36', {}],
  ['p42', 'S', '深度睡眠与唤醒窗口', 'qm', '2026-05-11T01:25', 'm 24 su', 'performance', 'su r 8,he a 20,tb c 15', 'i37', { c: 'su:4 he:6 tb:2' }],
  ['p43', 'S', '升级 clap 到 5', 'bot', '2026-06-29T01:10', 'm 3 su', '依赖', 'su a 2', '', {}],
  ['p44', 'S', 'Windows 串口驱动探测', 'su', '2026-07-14T04:00', 'c 33', 'bug', 'qm c 5', '', { c: 'qm:1', rel: 'i38' }],
  ['p45', 'S', '离线告警改为推送', 'qm', '2026-09-16T02:45', 'o', 'bug', 'su r 4,he c 6', 'i39', { c: 'su:2', to: 'qm' }],
  ['p46', 'S', '强制校验升级包签名', 'su', '2026-10-08T03:30', 'm 5 qm', 'security', 'qm a 3,tb a 4', 'i40', { c: 'tb:1' }],
  ['p47', 'S', '配网流程状态机', 'qm', '2026-11-13T01:35', 'd', 'feature', '', 'i41', { c: 'su:1' }],
  ['p48', 'S', '安装脚本支持 Homebrew', 'tb', '2026-10-26T03:05', 'm 4 su', 'feature docs', 'su a 2', '', {}],
  ['p49', 'F', '补四川油菜花期', 'tt', '2025-03-05T05:10', 'm 4 st', 'data', 'st a 2', 'i42', {}],
  ['p50', 'F', '矢量瓦片压缩', 'st', '2025-06-05T02:40', 'm 15 tt', 'performance', 'tt a 12,qh c 8', 'i43', { c: 'tt:2' }],
  ['p51', 'F', 'GPS 卡尔曼滤波', 'st', '2025-08-12T03:20', 'm 7 tt', 'bug', 'tt a 5,he a 6', 'i44', { c: 'he:1' }],
  ['p52', 'F', '花期模型加入积温', 'tt', '2026-03-24T01:35', 'm 12 st', 'bug data', 'st r 4,qh a 10', 'i45', { c: 'st:3 qh:1' }],
  ['p53', 'F', '农药喷洒区图层', 'st', '2026-04-24T05:50', 'm 3 tt', 'feature 紧急', 'tt a 2', 'i46', { c: 'sxw:2' }],
  ['p54', 'F', '升级 maplibre 到 6', 'bot', '2026-05-06T01:00', 'm 6 st', '依赖', 'st a 5', '', {}],
  ['p55', 'F', '路线规划避开高速', 'st', '2026-09-22T03:15', 'o', 'bug', 'tt c 4', 'i48', { c: 'tt:1', to: 'st' }],
  ['p56', 'F', '荔枝花期改用气象局数据', 'tt', '2026-10-27T05:35', 'o', 'data', 'st a 3', 'i49', { c: 'st:2' }],
  ['p57', 'F', '离线包按县切分', 'tt', '2026-07-28T02:20', 'm 9 st', 'performance', 'st a 6', '', { c: 'st:1', rel: 'i43' }],
  ['p58', 'F', '坐标导出保留六位小数', 'tt', '2026-11-13T02:50', 'o', 'bug data', 'mk a 3', 'i50', { c: 'mk:1' }],
  ['p59', 'F', '路线规划说明文档', 'hxw', '2026-10-13T03:40', 'm 1 st', 'docs', 'st a 1', '', {}],
  ['p60', 'C', '读数接口说明文档', 'mk', '2026-08-26T05:15', 'm 6 tb', 'docs', 'tb a 4', '', {}],
  ['p61', 'H', '导出改为流式写 Excel', 'hxw', '2025-12-02T02:35', 'm 8 mk', 'performance', 'mk a 6', '', { rel: 'i13' }],
];

const fateOf = (created: string, days: string | undefined, at: number): string => after(created, Number(days), 70 + (at % 7) * 9);
const latest = (times: readonly (string | undefined)[]): string => times.filter((one) => one !== undefined).sort().at(-1)!;

const opened = [...issueRows, ...pullRows].map((row) => ({ key: row[0], at: row[1], created: row[4] })).sort((a, b) => (a.created < b.created ? -1 : 1));
const numbers = new Map<string, number>();
for (const at of Object.keys(where)) opened.filter((one) => one.at === at).forEach((one, index) => numbers.set(one.key, index + 1));
const base = (key: string, at: Where) => ({ id: `${where[at].id}#${numbers.get(key)}`, number: numbers.get(key)!, project: where[at] as Project });

/** When a pull request was merged or closed, and by whom. */
const ended = new Map(pullRows.filter((row) => /^[mc] /.test(row[5])).map((row) => {
  const [kind, days, by] = row[5].split(' ');
  return [row[0], { kind, when: fateOf(time(row[4]), days, pullRows.indexOf(row)), by: by === undefined ? undefined : whoIs(by) }] as const;
}));

export const issues: Issue[] = issueRows.map(([key, at, title, by, created, fate, labels, more = {}], index) => {
  const createdAt = time(created);
  const through = fate === 'p' ? ended.get(pullRows.find((row) => list(row[8]).includes(key) && row[5].startsWith('m'))![0]) : undefined;
  const [days, closer] = fate.split(' ');
  const closedAt = fate === 'o' ? undefined : through?.when ?? fateOf(createdAt, days, index);
  const closedBy = through?.by ?? (closer === undefined ? undefined : whoIs(closer));
  return {
    ...base(key, at), title, labels: list(labels).sort(), createdAt, updatedAt: closedAt ?? after(createdAt, 1, 33), ...(closedAt === undefined ? {} : { closedAt }), comments: commentsOf(list(more.c), whoIs), assignees: persons(more.to),
    state: closedAt === undefined ? 'open' : 'closed', submitter: who[by], ...(closedBy === undefined ? {} : { closedBy }),
  };
});
export const issueBy = new Map(issueRows.map((row, index) => [row[0], issues[index]!]));

export const pullBy = new Map<string, Pull>();
for (const [key, at, title, by, created, fate, labels, reviewed, closes, more = {}] of pullRows) {
  const createdAt = time(created);
  const end = ended.get(key);
  const reviews: Review[] = parts(reviewed, ',').map((one, index) => {
    const [name, verdict, days] = one.split(' ');
    return { by: whoIs(name), verdict: verdictOf(verdict), at: after(createdAt, Number(days), 21 + index * 13) };
  });
  pullBy.set(key, {
    ...base(key, at), title, labels: list(labels).sort(), createdAt, updatedAt: latest([createdAt, end?.when, ...reviews.map((one) => one.at)]), ...(end === undefined ? {} : { closedAt: end.when }), comments: commentsOf(list(more.c), whoIs), assignees: persons(more.to),
    state: end === undefined ? 'open' : end.kind === 'm' ? 'merged' : 'closed', draft: fate === 'd', author: who[by], ...(end?.kind === 'm' ? { mergedAt: end.when, mergedBy: end.by! } : {}), reviews,
    closes: list(closes).map((one) => issueBy.get(one)!), relatedTo: list(more.rel).map((one) => issueBy.get(one) ?? pullBy.get(one)!),
  });
}
export const pulls = [...pullBy.values()];
