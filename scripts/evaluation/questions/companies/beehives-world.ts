/** The company 蜂语科技, which watches over beehives: its people, its work and its meetings, in tables. The same every time. */
import type { Action, Commit, Decision, Meeting, Note, Question, Risk, Segment, Topic, World } from '../world-shape.ts';
import { note, segmentId } from './company-words.ts';
import { issueBy, issues, list, persons, pullBy, pulls, time, where, who, type Where, type Who } from './beehives-work.ts';

const topicNames = ['称重校准', '分蜂预警', '蜂王识别', '网关离线', '蜂蜜溯源', '结算对账', '地图离线包', '推送通知', '冬季功耗', '权限与登录', '展会演示', '数据导出'] as const;
const topics: Topic[] = topicNames.map((name) => ({ id: name, name }));

type Said =
  | { readonly d: string; readonly retracted?: true }
  | { readonly a: string; readonly to?: string; readonly due?: string; readonly done?: true }
  | { readonly q: string; readonly by?: Who }
  | { readonly r: string; readonly blocker?: true };
type Line = readonly [speaker: Who | '', text: string, said?: Said];
interface MeetingRow {
  readonly series: string;
  readonly at: string;
  readonly minutes: number;
  readonly project?: Where;
  readonly there: string;
  readonly topics: string;
  readonly pulls?: string;
  readonly issues?: string;
  readonly people?: string;
  readonly projects?: string;
  readonly days?: string;
  readonly lines: readonly Line[];
}
const meetingRows: readonly MeetingRow[] = [
  { series: '蜂群周会', at: '2025-03-24T02:00', minutes: 45, there: 'qh hxw sxw he qm su tt', topics: '网关离线 称重校准', issues: 'i32', projects: 'S C', lines: [
    ['he', '升级到一半断电的网关已经有七台返厂了。', { r: '断电变砖的网关可能继续增加', blocker: true }],
    ['qm', '我们改成双分区，坏了还能回退。', { d: '固件升级改成双分区方案' }],
    ['qh', '返厂的网关由老贺统一登记。', { a: '登记返厂网关的序列号', to: 'he', due: '2025-03-31', done: true }],
    ['sxw', '称重校准上周的结果客户很满意。'],
  ] },
  { series: '蜂群周会', at: '2025-09-15T02:00', minutes: 50, there: 'qh hxw sxw mk he qm st tt', topics: '网关离线 地图离线包 展会演示', projects: 'S F', people: 'su', lines: [
    ['sxw', '十月的农博会给了我们一个展位。', { d: '参加十月的农博会' }],
    ['st', '离线包压缩以后只有原来的三分之一。'],
    ['qh', '演示脚本谁来写？', { q: '农博会的演示脚本由谁来写', by: 'sxw' }],
    ['hxw', '我来准备两台演示蜂箱。', { a: '准备两台演示蜂箱', to: 'hxw', due: '2025-10-10', done: true }],
  ] },
  { series: '蜂群周会', at: '2026-02-23T02:00', minutes: 55, there: 'qh hxw sxw mk mi he su st', topics: '蜂蜜溯源 权限与登录', pulls: 'p17', issues: 'i36', projects: 'H S A', lines: [
    ['qh', '日志里能看到令牌，这个当天就要改。', { a: '清查所有仓库的日志里有没有令牌', to: 'su qh', due: '2026-03-06', done: true }],
    ['mk', '二维码带上批次版本以后投诉没有了。'],
    ['sxw', '助手账号不应该看到收入。', { d: '助手账号默认隐藏收入' }],
    ['', '会不会影响已经开通的助手？', { q: '隐藏收入会不会影响已经开通的助手' }],
  ] },
  { series: '蜂群周会', at: '2026-06-01T02:00', minutes: 40, there: 'qh sxw mk mi tb he qm tt', topics: '冬季功耗 推送通知', pulls: 'p42 p7', projects: 'S C', people: 'st', lines: [
    ['qm', '深度睡眠能把电流压到原来的一半。', { d: '网关默认开启深度睡眠' }],
    ['tb', '吞吐的瓶颈在拷贝，我在改零拷贝。'],
    ['he', '睡太深会不会漏掉分蜂？', { q: '深度睡眠时会不会漏掉分蜂声音', by: 'qm' }],
    ['sxw', '安卓推送厂商通道要付费。', { r: '安卓厂商推送通道可能要付费' }],
    ['mi', '推送我去比一比三家的价格。', { a: '比较三家推送通道的价格', to: 'mi', due: '2026-06-19', done: true }],
  ] },
  { series: '蜂群周会', at: '2026-09-21T02:00', minutes: 60, there: 'qh hxw sxw mk tb he st tt su', topics: '蜂王识别 展会演示 冬季功耗', pulls: 'p33', projects: 'A F', days: '2026-12-01', lines: [
    ['st', '新模型误判还是多，先加二次确认。', { d: '蜂王识别上线前必须有二次确认' }],
    ['sxw', '十二月一日杭州有展会，要能离线演示。', { a: '做一版能离线演示的安装包', to: 'tb', due: '2026-11-25' }],
    ['tt', '标注图片不够，缺雄蜂样本。', { r: '雄蜂样本不足', blocker: true }],
    ['qh', '二次确认要让用户点几下？', { q: '二次确认要让用户点几下' }],
    ['hxw', '我联系合作社再拍五百张。', { a: '向合作社征集五百张雄蜂照片', to: 'hxw', due: '2026-10-15' }],
  ] },
  { series: '蜂群周会', at: '2026-11-09T02:00', minutes: 48, there: 'qh hxw sxw mi he qm su tb', topics: '网关离线 展会演示', issues: 'i41 i39', projects: 'S', lines: [
    ['he', '雨天配网十次有六次失败。', { r: '雨天配网失败可能影响杭州展会', blocker: true }],
    ['qm', '配网流程我画个状态机再改。', { a: '画出配网流程的状态机', to: 'qm', due: '2026-11-20' }],
    ['sxw', '展会只带蓝牙款，不带四季款。', { d: '杭州展会只带蓝牙款网关' }],
    ['su', '备用机谁带？', { q: '展会的备用网关由谁带', by: 'he' }],
  ] },
  { series: '蜂群周会', at: '2026-11-16T02:00', minutes: 52, there: 'qh hxw sxw mk mi he st tt', topics: '结算对账 展会演示 数据导出', pulls: 'p22', issues: 'i18', projects: 'H F', people: 'tb qm', lines: [
    ['sxw', '重复结算单让两家合作社多付了钱。', { r: '重复结算可能引起合作社退款', blocker: true }],
    ['mk', '幂等键合进去以后就不会再有。', { d: '幂等键合并之前暂停批量结算' }],
    ['qh', '我今天把评审意见再过一遍。', { a: '复查结算单幂等键的改动', to: 'qh', due: '2026-11-19' }],
    ['tt', '导出的坐标少一位，我已经提了修复。'],
    ['hxw', '退款流程我们有没有？', { q: '给合作社退款走什么流程' }],
    ['sxw', '给两家合作社写封道歉信。', { a: '给两家合作社写道歉信', to: 'sxw', due: '2026-11-17' }],
  ] },
  { series: '固件评审', at: '2025-04-10T03:00', minutes: 70, project: 'S', there: 'qm su he', topics: '网关离线', pulls: 'p38', lines: [
    ['su', '回滚标志要放在独立扇区。', { d: '回滚标志写入独立扇区' }],
    ['he', '双分区会不会占满闪存？', { q: '双分区会不会占满闪存', by: 'qm' }],
    ['qm', '我补一个断电注入测试。', { a: '补断电注入测试', to: 'qm', due: '2025-04-18', done: true }],
  ] },
  { series: '固件评审', at: '2025-09-12T03:00', minutes: 35, project: 'S', there: 'qm su tb', topics: '网关离线 推送通知', pulls: 'p40', lines: [
    ['qm', '退避上限定为十分钟。', { d: '重连退避上限定为十分钟' }],
    ['tb', '服务器那头要能看到重连次数。', { a: '在后台显示网关重连次数', to: 'tb' }],
    ['su', '半夜全体重连会打垮入口。', { r: '网关同时重连可能打垮入口' }],
  ] },
  { series: '固件评审', at: '2026-05-20T03:00', minutes: 90, project: 'S', there: 'qm su he tb', topics: '冬季功耗', pulls: 'p42', issues: 'i37', lines: [
    ['he', '零下十五度电池只剩四成。', { r: '低温下电池容量不够撑过整个冬天' }],
    ['qm', '唤醒窗口从一分钟缩到十秒。', { d: '唤醒窗口缩短到十秒' }],
    ['tb', '十秒够不够上传一整天的读数？', { q: '十秒够不够上传一整天的读数', by: 'tb' }],
    ['su', '我去长白山那个点实测一周。', { a: '在长白山蜂场实测一周功耗', to: 'su', due: '2026-06-12', done: true }],
    ['he', '规格书里的功耗数字要改。', { a: '更新规格书里的功耗数字', to: 'he', due: '2026-06-30' }],
  ] },
  { series: '固件评审', at: '2026-10-07T03:00', minutes: 65, project: 'S', there: 'qm su tb qh', topics: '权限与登录', issues: 'i40', people: 'he', lines: [
    ['tb', '签名校验现在加个参数就能跳过。'],
    ['su', '以后不留跳过的参数。', { d: '去掉跳过签名校验的参数' }],
    ['qh', '老网关的公钥怎么换？', { q: '老网关的公钥怎么更换', by: 'su' }],
    ['su', '轮换公钥的脚本我来写。', { a: '写公钥轮换脚本', to: 'su', due: '2026-11-06' }],
  ] },
  { series: '固件评审', at: '2026-11-11T03:00', minutes: 58, project: 'S', there: 'qm su he', topics: '网关离线 冬季功耗', pulls: 'p45', issues: 'i41 i39', lines: [
    ['su', '离线告警应该在五分钟以内到。', { d: '离线告警五分钟内送达' }],
    ['qm', '推送服务那边还没给接口。', { r: '推送服务接口没有就绪', blocker: true }],
    ['he', '雨天的天线测试我来做。', { a: '做雨天天线测试', to: 'he', due: '2026-11-27' }],
    ['he', '蓝牙重试几次合适？', { q: '蓝牙配网重试几次合适' }],
  ] },
  { series: '采收结算同步', at: '2025-05-12T06:00', minutes: 30, project: 'H', there: 'hxw mk sxw', topics: '结算对账 蜂蜜溯源', issues: 'i12', lines: [
    ['sxw', '不同日子采的同一片油菜要能合并。', { d: '同一蜜源的采收批次允许合并' }],
    ['mk', '合并以后批号怎么编？', { q: '合并之后的批号怎么编', by: 'hxw' }],
    ['hxw', '批号规则我写下来。', { a: '写批号编制规则', to: 'hxw', due: '2025-05-23', done: true }],
  ] },
  { series: '采收结算同步', at: '2026-02-10T06:00', minutes: 25, project: 'H', there: 'hxw mk qh', topics: '蜂蜜溯源', issues: 'i14', pulls: 'p17', lines: [
    ['mk', '旧二维码还印在三千个瓶子上。', { r: '印了旧二维码的瓶子可能流入市场' }],
    ['qh', '旧码跳转到新批次页面。', { d: '旧二维码跳转到新批次页面' }],
    ['hxw', '瓶子的清单我要来。', { a: '要来旧瓶子的清单', to: 'hxw', due: '2026-02-13', done: true }],
    ['mk', '给瓶盖厂打电话换版。', { a: '通知瓶盖厂换版', to: 'mk', due: '2026-02-12', done: true }],
  ] },
  { series: '采收结算同步', at: '2026-06-23T06:00', minutes: 42, project: 'H', there: 'hxw mk sxw tt', topics: '结算对账 数据导出', pulls: 'p18', lines: [
    ['hxw', '分组报表先不做，大家都用导出。', { d: '暂不做按合作社分组的报表' }],
    ['sxw', '年底审计会要的。', { r: '年底审计时可能缺报表' }],
    ['tt', '含水率上限应该是多少？', { q: '含水率上限应该设多少', by: 'tt' }],
    ['mk', '导出格式我问一下会计。', { a: '向会计确认导出格式', to: 'mk' }],
  ] },
  { series: '采收结算同步', at: '2026-10-21T06:00', minutes: 55, project: 'H', there: 'hxw mk sxw qh', topics: '结算对账', issues: 'i18', days: '2026-10-30', lines: [
    ['qh', '点两下就出两张单，太危险了。'],
    ['mk', '每张单加一个幂等键。', { d: '每张结算单加幂等键' }],
    ['sxw', '以前重复的单子查得出来吗？', { q: '以前重复的结算单查得出来吗', by: 'mk' }],
    ['hxw', '我把历史单子跑一遍。', { a: '排查历史上的重复结算单', to: 'hxw', due: '2026-10-30' }],
    ['mk', '按钮先在前端禁用三秒。', { a: '提交按钮点击后禁用三秒', to: 'mk', due: '2026-10-23', done: true }],
  ] },
  { series: '采收结算同步', at: '2026-11-12T06:00', minutes: 38, project: 'H', there: 'hxw mk sxw mi', topics: '结算对账', pulls: 'p22 p23', issues: 'i19', lines: [
    ['sxw', '明年春天要按重量阶梯收购。', { d: '阶梯定价明年三月上线' }],
    ['hxw', '阶梯边界含不含等号？', { q: '阶梯边界含不含等号' }],
    ['mi', '定价页的原型我画。', { a: '画阶梯定价页的原型', to: 'mi', due: '2026-11-26' }],
    ['hxw', '价目表要合作社签字。', { a: '请合作社在价目表上签字' }],
  ] },
  { series: 'Apiary 设计会', at: '2025-11-18T05:00', minutes: 75, project: 'A', there: 'qh mi st tt', topics: '分蜂预警 推送通知', pulls: 'p27', issues: 'i24', lines: [
    ['st', '声音特征能把误报降一半。', { d: '分蜂预警采用声音特征' }],
    ['tt', '录音要存多久？', { q: '蜂箱录音要存多久', by: 'qh' }],
    ['mi', '预警弹窗的文案我改。', { a: '改预警弹窗文案', to: 'mi', due: '2025-11-28', done: true }],
  ] },
  { series: 'Apiary 设计会', at: '2026-03-11T05:00', minutes: 80, project: 'A', there: 'qh mi st sxw', topics: '权限与登录', issues: 'i26', lines: [
    ['qh', '角色分三种：场主、助手、兽医。', { d: '账号角色分为场主、助手和兽医' }],
    ['mi', '兽医能不能导出？', { q: '兽医能不能导出数据', by: 'sxw' }],
    ['st', '权限表我整理。', { a: '整理权限表', to: 'st qh', due: '2026-03-20', done: true }],
    ['sxw', '短信登录要不要？先说要。', { d: '增加短信登录', retracted: true }],
  ] },
  { series: 'Apiary 设计会', at: '2026-07-22T05:00', minutes: 66, project: 'A', there: 'qh mi st tt mk', topics: '蜂王识别', pulls: 'p31', issues: 'i28', people: 'sxw', lines: [
    ['tt', '雄蜂老是被认成蜂王。'],
    ['st', '换模型以后手机会发烫。', { r: '新识别模型可能让手机过热' }],
    ['qh', '识别放到服务器上跑。', { d: '蜂王识别改到服务器上运行' }],
    ['st', '服务器要不要配显卡？', { q: '识别服务器要不要配显卡' }],
    ['st', '估一下服务器费用。', { a: '估算识别服务器的费用', to: 'st', due: '2026-08-07' }],
    ['tt', '标注规范要统一。', { a: '写蜂王图片的标注规范', to: 'tt', due: '2026-08-14', done: true }],
  ] },
  { series: 'Apiary 设计会', at: '2026-11-04T05:00', minutes: 50, project: 'A', there: 'qh mi st', topics: '冬季功耗 推送通知', pulls: 'p34', issues: 'i29', people: 'qm', lines: [
    ['mi', '功耗提示放首页第一张卡片。', { d: '冬季功耗提示放在首页第一张卡片' }],
    ['qh', '电量阈值要问乔木。', { a: '确认低电量提示的阈值', to: 'qm', due: '2026-11-13' }],
    ['st', '提示要不要能关掉？', { q: '功耗提示要不要能关掉', by: 'mi' }],
    ['mi', '英文翻译谁校对都行。', { a: '校对英文翻译' }],
  ] },
  { series: '客户回访', at: '2025-07-16T07:00', minutes: 28, there: 'sxw hxw tt', topics: '推送通知 数据导出', issues: 'i23', people: 'mi', lines: [
    ['sxw', '云南的客户说安卓不响。'],
    ['tt', '他们还想要导出花期。', { a: '整理云南客户的导出需求', to: 'tt', done: true }],
    ['sxw', '每个季度回访一次。', { d: '大客户每季度回访一次' }],
  ] },
  { series: '客户回访', at: '2026-04-22T07:00', minutes: 33, there: 'sxw st he', topics: '地图离线包', issues: 'i46', projects: 'F', lines: [
    ['sxw', '农药喷洒区没标红，死了十二箱蜂。', { r: '农药区不标红可能造成蜂群死亡', blocker: true }],
    ['st', '这周就把图层加上。', { a: '三天内上线农药喷洒区图层', to: 'st', due: '2026-04-28', done: true }],
    ['sxw', '赔偿客户三个月服务费。', { d: '免去受损客户三个月服务费' }],
  ] },
  { series: '客户回访', at: '2026-08-19T07:00', minutes: 36, there: 'sxw qm tt', topics: '网关离线', issues: 'i39', projects: 'S', lines: [
    ['sxw', '新疆客户的网关断了半小时才告警。'],
    ['qm', '先给他们换外置天线。', { d: '给新疆客户更换外置天线' }],
    ['tt', '天线的快递单号发我。', { a: '把外置天线寄到新疆', to: 'qm', due: '2026-08-28', done: true }],
    ['sxw', '回访问卷要重写。', { a: '重写客户回访问卷', to: 'sxw', due: '2026-09-30' }],
  ] },
  { series: '客户回访', at: '2026-10-28T07:00', minutes: 31, there: 'sxw hxw mk', topics: '结算对账 蜂蜜溯源', issues: 'i18', projects: 'H', lines: [
    ['sxw', '江西合作社收到两张一样的结算单。'],
    ['mk', '我先手工作废一张。', { a: '手工作废江西合作社的重复单', to: 'mk', due: '2026-10-29', done: true }],
    ['hxw', '溯源页的浏览量翻倍了。'],
    ['sxw', '江西合作社明年续约。', { d: '与江西合作社续约一年' }],
    ['hxw', '续约合同谁起草？', { q: '续约合同由谁起草', by: 'sxw' }],
  ] },
];

const meetings: Meeting[] = [];
const segments: Segment[] = [];
const decisions: Decision[] = [];
const actions: Action[] = [];
const questions: Question[] = [];
const risks: Risk[] = [];
for (const row of meetingRows) {
  const id = `rec-${row.at.slice(0, 10)}-${meetings.length + 1}`;
  const meeting: Meeting = {
    id, title: `${row.series} ${row.at.slice(0, 10)}`, series: row.series, startedAt: time(row.at), durationS: row.minutes * 60, language: 'zh', ...(row.project === undefined ? {} : { project: where[row.project] }), attendees: persons(row.there),
    mentions: {
      people: persons(row.people), projects: list(row.projects).map((one) => where[one as Where]), pulls: list(row.pulls).map((one) => pullBy.get(one)!), issues: list(row.issues).map((one) => issueBy.get(one)!),
      topics: list(row.topics).map((one) => topics.find((topic) => topic.name === one)!), days: list(row.days),
    },
  };
  meetings.push(meeting);
  row.lines.forEach(([speaker, text, said], index) => {
    const startMs = 20_000 + index * 95_000;
    const segment: Segment = { id: segmentId(id, index), meeting, startMs, endMs: startMs + 8_000, text, speaker: `Speaker ${speaker === '' ? 9 : row.there.split(' ').indexOf(speaker) + 1}`, ...(speaker === '' ? {} : { by: who[speaker] }) };
    segments.push(segment);
    if (said === undefined) return;
    const item = (kind: string, words: string) => ({ id: `${id}/${kind}/${words}`, meeting, text: words, evidence: [segment] });
    if ('d' in said) decisions.push({ ...item('decision', said.d), status: said.retracted ? 'retracted' : 'made' });
    else if ('a' in said) actions.push({ ...item('action', said.a), status: said.done ? 'done' : 'open', ...(said.due === undefined ? {} : { due: said.due }), assignees: persons(said.to ?? '') });
    else if ('q' in said) questions.push({ ...item('question', said.q), status: said.by === undefined ? 'open' : 'answered', ...(said.by === undefined ? {} : { answeredBy: who[said.by] }) });
    else risks.push({ ...item('risk', said.r), kind: said.blocker ? 'blocker' : 'risk' });
  });
}

const commitRows: readonly (readonly [Where, Who, string, string])[] = [
  ['C', 'he', '2025-01-15T03:00', '称重校准：加入温度补偿'], ['C', 'tb', '2025-03-14T03:30', '批量写入：按分区排序'], ['C', 'tb', '2025-06-14T02:00', '无锁队列：补压力测试'], ['C', 'he', '2026-01-25T02:10', '重排窗口设为三十秒'],
  ['C', 'tb', '2026-04-03T04:00', '夏令时用例'], ['C', 'tb', '2026-06-02T03:00', '零拷贝：去掉多余缓冲'], ['C', 'qh', '2026-09-09T02:00', '保留期限：默认两年'], ['C', 'su', '2026-10-20T03:00', '内存采样脚本'], ['C', 'tb', '2026-11-06T02:00', '缓冲池：归还前清零'], ['C', 'he', '2026-11-12T02:30', '阈值热加载：监听文件变化'],
  ['H', 'hxw', '2025-02-22T02:00', '金额改成整数分'], ['H', 'mk', '2025-05-21T05:00', '批次合并：保留原批号'], ['H', 'hxw', '2025-12-03T02:00', '流式导出'], ['H', 'mk', '2026-02-11T03:00', '二维码版本号'], ['H', 'hxw', '2026-06-24T03:30', '含水率上限改为百分之二十三'], ['H', 'hxw', '2026-09-04T03:00', '结算页窄屏样式'], ['H', 'mk', '2026-10-23T02:00', '幂等键：唯一索引'], ['H', 'mk', '2026-11-17T03:10', '幂等键：按评审意见改名'],
  ['A', 'mi', '2025-01-28T03:00', '登录重定向只认站内地址'], ['A', 'qh', '2025-04-16T02:00', '列表分页'], ['A', 'st', '2025-11-12T02:00', '声音特征：频谱'], ['A', 'mi', '2026-01-20T06:10', '夜间模式配色'], ['A', 'qh', '2026-03-18T02:00', '助手角色'], ['A', 'mi', '2026-05-30T03:00', '微信登录重试三次'], ['A', 'qh', '2026-06-05T02:00', '详情页拆成组件'], ['A', 'st', '2026-10-01T02:00', '二次确认弹窗'], ['A', 'mi', '2026-11-02T05:30', '英文翻译'], ['A', 'qh', '2026-11-17T03:00', '曲线图：滚轮缩放'],
  ['S', 'qm', '2025-04-03T02:00', '双分区：引导加载器'], ['S', 'su', '2025-07-08T04:00', 'json 输出'], ['S', 'qm', '2025-09-12T02:00', '退避重连'], ['S', 'su', '2026-02-25T02:40', '日志脱敏：令牌打码'], ['S', 'qm', '2026-05-13T02:00', '深度睡眠'], ['S', 'su', '2026-10-09T03:00', '签名校验不可跳过'], ['S', 'qm', '2026-11-13T02:10', '配网状态机初稿'],
  ['F', 'tt', '2025-03-06T05:00', '四川油菜数据'], ['F', 'st', '2025-06-07T02:00', '瓦片压缩'], ['F', 'st', '2025-08-13T03:00', '卡尔曼滤波'], ['F', 'tt', '2026-03-26T02:00', '积温模型'], ['F', 'st', '2026-04-24T06:30', '喷洒区标红'], ['F', 'tt', '2026-07-29T02:00', '按县切分'], ['F', 'tt', '2026-11-13T03:00', '坐标六位小数'],
];
const release = Array.from({ length: 10 }, (_, index) => ['S', 'bot', `2026-${String(index + 1).padStart(2, '0')}-05T01:00`, `发布 swarmctl 0.${index + 11}.0`] as const);
const bench = Array.from({ length: 8 }, (_, index) => ['C', index % 2 === 0 ? 'tb' : 'he', `2026-${String(index + 3).padStart(2, '0')}-17T05:00`, `第 ${index + 1} 轮吞吐基准`] as const);
const commits: Commit[] = [...commitRows, ...release, ...bench].map(([at, by, when, message], index) => ({ id: (0x5a17c0 + index * 0x1f3b7).toString(16).padStart(7, '0'), message, project: where[at], author: who[by], committedAt: time(when) }));

const topicsOf = (text: string): Topic[] => list(text).map((one) => topics.find((topic) => topic.name === one)!);
const meetingAt = (day: string): Meeting => meetings.find((one) => one.startedAt.startsWith(day))!;
const notes: Note[] = [
  note('People/邵晓雯.md', { kind: 'Person', id: who.sxw.id }, { projects: [where.H] }),
  note('People/贺千帆.md', { kind: 'Person', id: who.he.id }, { projects: [where.C, where.S] }),
  note('Projects/comb-core.md', { kind: 'Project', id: where.C.id }, { people: persons('he tb') }),
  note('Projects/养蜂台.md', { kind: 'Project', id: where.A.id }, { people: persons('qh mi'), topics: topicsOf('蜂王识别 分蜂预警') }),
  note('Projects/蜜源地图.md', { kind: 'Project', id: where.F.id }, { people: persons('st tt'), topics: topicsOf('地图离线包') }),
  note('Meetings/固件评审 2026-10-07.md', { kind: 'Meeting', id: meetingAt('2026-10-07').id }, { people: persons('su tb') }),
  note('Meetings/蜂群周会 2026-11-16.md', { kind: 'Meeting', id: meetingAt('2026-11-16').id }, { pulls: [pullBy.get('p22')!], people: persons('mk') }),
  note('Notes/冬季功耗实测.md', undefined, { people: persons('su qm'), topics: topicsOf('冬季功耗'), issues: [issueBy.get('i37')!] }),
  note('Notes/农博会复盘.md', undefined, { people: persons('sxw hxw'), topics: topicsOf('展会演示') }),
  note('Notes/杭州展会清单.md', undefined, { people: persons('sxw tb he'), topics: topicsOf('展会演示'), days: ['2026-12-01'] }),
  note('Notes/幂等设计.md', undefined, { people: persons('mk'), projects: [where.H], pulls: [pullBy.get('p22')!], issues: [issueBy.get('i18')!] }),
  note('Notes/角色与权限.md', undefined, { people: persons('qh st'), projects: [where.A], topics: topicsOf('权限与登录') }),
  note('Notes/花期数据源.md', undefined, { people: persons('tt'), projects: [where.F], issues: [issueBy.get('i49')!] }),
  note('Notes/签名轮换.md', undefined, { people: persons('su'), projects: [where.S], pulls: [pullBy.get('p46')!] }),
  note('Notes/读书笔记.md', undefined, {}),
];

export const beehives: World = { people: Object.values(who), projects: Object.values(where), pulls, issues, commits, topics, meetings, segments, decisions, actions, questions, risks, notes };
