/** The company 弦外, which makes software for music: its people, its work and its meetings, in tables. The same every time. */
import type { Action, Commit, Decision, Issue, Meeting, Mentions, Note, Person, Pull, Question, Risk, Segment, World } from '../world-shape.ts';
import { note, segmentId } from './company-words.ts';
import { at, github, list, project, someone, time, topic, who, words, type In, type Who } from './music-work.ts';

const commitRows: readonly (readonly [In, Who, string, string])[] = [
  ['s', 'lu', '2025-01-21', '连音线按行拆段'],
  ['s', 'sh', '2025-02-26', '接入 SMuFL 元数据'],
  ['s', 'lu', '2025-04-01', '写出 grace 元素'],
  ['s', 'sh', '2025-06-04', '缓存键加入页宽'],
  ['s', 'lu', '2025-08-07', '约束求解器原型'],
  ['s', 'bot', '2025-10-13', 'harfbuzz 9.0'],
  ['s', 'he', '2026-01-14', '字体子集化'],
  ['s', 'he', '2026-01-20', '嵌入字体时去掉未用字形'],
  ['s', 'lu', '2026-03-12', '声部碰撞改用扫描线'],
  ['s', 'lu', '2026-04-07', '回退一处错误的间距调整'],
  ['s', 'mf', '2026-05-19', 'Document the layout API'],
  ['s', 'he', '2026-07-08', '六线谱导出骨架'],
  ['s', 'sh', '2026-09-15', '谱线坐标取整'],
  ['s', 'qin', '2026-10-12', '歌词按音节对齐'],
  ['s', 'he', '2026-10-26', '六线谱品位换算'],
  ['s', 'sh', '2026-11-09', '分页任务拆成并行段'],
  ['s', 'lu', '2026-11-13', '删除旧符号表'],
  ['s', 'he', '2026-11-17', '写出速度事件'],
  ['j', 'oy', '2025-04-25', '改读硬件时钟'],
  ['j', 'oy', '2025-08-12', '音色包清单格式'],
  ['j', 'rw', '2026-01-08', '测量蓝牙往返时间'],
  ['j', 'rw', '2026-02-11', '校准值写入本地存储'],
  ['j', 'oy', '2026-03-31', '前台服务通知'],
  ['j', 'qi', '2026-05-28', '手表进程隔离'],
  ['j', 'rw', '2026-07-14', '提高音频线程优先级'],
  ['j', 'ml', '2026-09-04', 'Speak meter changes'],
  ['j', 'rw', '2026-10-07', '环形缓冲原型'],
  ['j', 'rw', '2026-10-27', '修复缓冲越界'],
  ['j', 'qin', '2026-11-03', '平板两栏布局'],
  ['j', 'oy', '2026-11-11', '移除旧定时器'],
  ['o', 'ow', '2025-08-06', 'Store the time zone of a streak'],
  ['o', 'mf', '2025-10-17', 'Cache manifest with versions'],
  ['o', 'mf', '2025-11-10', 'Migrate old cache folders'],
  ['o', 'ml', '2026-02-20', 'Read the microphone in batches'],
  ['o', 'he', '2026-04-10', '苹果登录回调校验 nonce'],
  ['o', 'mf', '2026-05-06', 'Dark palette'],
  ['o', 'ow', '2026-07-21', 'Report template'],
  ['o', 'ow', '2026-08-26', 'Send the report on Sundays'],
  ['o', 'ml', '2026-10-02', 'Count chunks instead of bytes'],
  ['o', 'bot', '2026-10-19', 'expo 54'],
  ['o', 'mf', '2026-11-05', 'Names for piano keys'],
  ['o', 'ml', '2026-11-10', 'Exponential backoff'],
  ['m', 'qi', '2025-03-14', '预约唯一索引'],
  ['m', 'he', '2025-06-18', '翻页指令协议'],
  ['m', 'he', '2025-12-16', 'WebSocket 心跳'],
  ['m', 'bot', '2026-04-27', '升级 pg 驱动'],
  ['m', 'qi', '2026-06-02', '新权限表结构'],
  ['m', 'qi', '2026-07-27', '权限双写'],
  ['m', 'qin', '2026-09-11', '解析团员 CSV'],
  ['m', 'qi', '2026-10-29', '生成 ics 链接'],
  ['m', 'he', '2026-11-12', '停止读取旧权限表'],
  ['r', 'qin', '2025-03-04', '按 ISRC 去重'],
  ['r', 'qin', '2025-11-04', '汇率表加日期'],
  ['r', 'oy', '2026-01-27', '合同解析器'],
  ['r', 'oy', '2026-02-24', '合同缺页时报错'],
  ['r', 'qin', '2026-06-17', '对账分批'],
  ['r', 'bai', '2026-08-11', '历史分成接口'],
  ['r', 'bai', '2026-10-15', '税率上下限'],
  ['r', 'bai', '2026-11-05', '报表加 BOM'],
  ['r', 'bai', '2026-11-14', '税率校验移到服务端'],
];
const commits: Commit[] = commitRows.map(([key, by, day, message], index) => ({ id: (0xa1c3e50 + index * 0x1f35b).toString(16).padStart(8, '0'), message, project: project[key], author: who[by], committedAt: time(day) }));

interface Said {
  readonly kind: 'D' | 'A' | 'Q' | 'R';
  readonly text: string;
  /** Who says it; `?` for a voice without a name. */
  readonly by: string;
  /** D: `retracted`; A: `open`/`done`; Q: who answered; R: `risk`/`blocker` */
  readonly is: string;
  readonly due?: string;
  readonly as?: string;
}
const D = (by: string, text: string, is = 'made'): Said => ({ kind: 'D', by, text, is });
const A = (by: string, text: string, as: string, is: 'open' | 'done', due?: string): Said => ({ kind: 'A', by, text, is, as, ...(due && { due }) });
const Q = (by: string, text: string, is = ''): Said => ({ kind: 'Q', by, text, is });
const R = (by: string, text: string, is: 'risk' | 'blocker'): Said => ({ kind: 'R', by, text, is });

interface MeetingRow {
  readonly series: string;
  readonly day: string;
  readonly minutes: number;
  readonly people: string;
  readonly project?: In;
  readonly topics: string;
  /** `s15 j6` */ readonly works?: string;
  readonly speaksOf?: string;
  readonly projects?: string;
  readonly days?: string;
  readonly opening: string;
  readonly items: readonly Said[];
}
const meetingRows: readonly MeetingRow[] = [
  { series: '分成对账会', day: '2025-03-27', minutes: 41, people: 'qin oy bai', project: 'r', topics: '版权分成', works: 'r2', opening: '这个月去重上线以后，重复分成的投诉已经没有了。', items: [D('oy', '分成一律按录音编号去重'), A('oy', '整理历史重复分成的名单', 'qin', 'done', '2025-04-11'), Q('bai', '旧合同要不要补算', 'oy')] },
  { series: '排版例会', day: '2025-06-11', minutes: 52, people: 'lu sh he rw', project: 's', topics: '排版算法', works: 's8', opening: '增量缓存的命中率现在大概七成。', items: [D('sh', '排版缓存按页失效'), A('sh', '补缓存命中率的监控', 'he', 'done', '2025-06-30'), Q('he', '缓存要不要写到磁盘', 'sh')] },
  { series: 'Oriole sync', day: '2025-09-18', minutes: 33, people: 'ml mf ow', project: 'o', topics: '离线缓存', works: '', opening: 'Users on trains lose their lessons when the app updates.', items: [D('ow', 'Offline lessons keep the last two versions'), A('ml', 'Write a migration plan for offline lessons', 'mf', 'done', '2025-10-10'), R('mf', 'Old phones have too little space for two versions', 'risk')] },
  { series: '分成对账会', day: '2025-10-30', minutes: 47, people: 'qin oy bai lu', project: 'r', topics: '版权分成,数据迁移', works: 'r3', opening: '汇率取错日期这事财务已经知道了。', items: [D('qin', '汇率以结算日收盘价为准'), A('qin', '和财务确认汇率来源', 'oy', 'done', '2025-11-07'), R('oy', '旧系统的合同有三成缺页', 'risk')] },
  { series: '排版例会', day: '2025-12-03', minutes: 64, people: 'lu sh he mf', project: 's', topics: '排版算法,多声部', works: 's9', opening: '约束求解器太慢，先放一放。', items: [D('lu', '放弃约束求解器方案'), D('sh', '多声部排版放到明年上半年'), A('lu', '写一份约束求解器的总结', 'lu', 'done', '2025-12-19'), Q('mf', '四分之一音记号什么时候做')] },
  { series: '分成对账会', day: '2026-01-22', minutes: 58, people: 'qin oy lu', project: 'r', topics: '数据迁移', works: 'r5', opening: '合同导入下周一开始。', items: [D('oy', '旧合同先导入再人工核对'), A('oy', '抽查一百份导入的合同', 'oy,qin', 'done', '2026-03-20'), R('lu', '人工核对人手不够', 'blocker')] },
  { series: 'Oriole sync', day: '2026-02-10', minutes: 29, people: 'ml mf ow qin', project: 'o', topics: '崩溃率', works: 'o5', opening: 'Recording drains the battery, and two crashes come from it.', items: [D('mf', 'Microphone reads are batched every 100 ms'), A('mf', 'Measure battery use on three phones', 'ml', 'done', '2026-03-06'), Q('qin', '安卓低端机要不要关掉波形动画', 'ml')] },
  { series: '延迟攻关', day: '2026-03-05', minutes: 72, people: 'rw oy qi ml', project: 'j', topics: '音频延迟,蓝牙耳机', works: 'j6', opening: '校准上线以后平均延迟降到八十毫秒。', items: [D('rw', '蓝牙校准默认开启'), A('rw', '收集二十款耳机的延迟数据', 'qi', 'done', '2026-04-10'), Q('ml', '有线耳机要不要也校准', 'rw'), R('oy', '部分耳机上报的延迟是假的', 'risk')] },
  { series: '排版例会', day: '2026-04-15', minutes: 49, people: 'lu sh he ow', project: 's', topics: '多声部,排版算法', works: 's15', opening: '碰撞检测剩最后两个边角情况。', items: [D('lu', '碰撞检测改用扫描线'), A('sh', '给碰撞检测补二十个回归谱例', 'lu', 'done', '2026-05-08'), Q('ow', '老谱子打开后要不要自动重排', 'lu')] },
  { series: '延迟攻关', day: '2026-05-21', minutes: 55, people: 'rw oy qi', project: 'j', topics: '崩溃率', works: 'j10', opening: '手表端一周崩了四百多次。', items: [D('qi', '手表端拆成独立进程'), A('qi', '给手表端接崩溃上报', 'qi', 'done', '2026-06-05'), R('?', '手表系统升级会杀后台进程', 'risk')] },
  { series: 'Oriole sync', day: '2026-06-09', minutes: 38, people: 'ml mf bai', project: 'o', topics: '会员定价', works: 'o9', opening: 'Parents ask for a family plan.', items: [D('bai', '家庭会员最多五个孩子'), D('mf', 'Dark theme ships with the autumn release', 'retracted'), A('bai', '调研三家竞品的家庭套餐', 'bai', 'done', '2026-07-03'), Q('ml', 'Should the trial be two weeks or one', 'bai')] },
  { series: '延迟攻关', day: '2026-07-16', minutes: 66, people: 'rw oy sh', project: 'j', topics: '音频延迟', works: 'j12', opening: '提升线程优先级以后抖动小多了。', items: [D('oy', '音频线程用实时优先级'), A('rw', '在十台旧机型上压测', 'oy', 'open', '2026-08-14'), Q('sh', '实时优先级会不会影响发热')] },
  { series: '分成对账会', day: '2026-07-30', minutes: 44, people: 'qin oy bai qi', project: 'r', topics: '版权分成', works: 'r7 r8', opening: '分批以后对账四十分钟就能跑完。', items: [D('qin', '对账任务改到凌晨三点跑'), A('qin', '给对账失败加告警', 'qin', 'open', '2026-08-28'), A('bai', '画历史分成页面的草图', 'bai', 'done', '2026-08-07'), Q('qi', '告警发到哪个群', 'qin')] },
  { series: 'Oriole sync', day: '2026-08-04', minutes: 35, people: 'ml mf ow bai', project: 'o', topics: '第三方登录,崩溃率', works: 'o8 o11', opening: 'Apple sign-in has been stable since the fix.', items: [D('ow', 'The weekly report goes out on Sundays'), A('ow', 'Add Google sign-in to the roadmap', 'ow', 'open'), R('ml', 'App review may reject the new login screen', 'blocker')] },
  { series: '延迟攻关', day: '2026-08-20', minutes: 61, people: 'rw qi ml mf', project: 'j', topics: '无障碍,音频延迟', works: 'j13', speaksOf: 'oy', opening: '视障用户反馈拍号切换完全听不出来。', items: [D('ml', '拍号切换必须有语音提示'), A('mf', '联系三位视障乐手试用', 'mf', 'done', '2026-09-18'), A('ml', '整理语音提示的文案', 'ml', 'open', '2026-09-04'), Q('mf', '语音提示要支持几种语言')] },
  { series: '产品周会', day: '2026-09-07', minutes: 78, people: 'lu sh rw oy bai qi ow', topics: '发布流程,会员定价', projects: 'o m', works: 'o11', days: '2026-10-01', opening: '国庆前要把权限迁移收尾。', items: [D('lu', '每两周发一个版本'), D('bai', '家庭会员定价三百九十八元一年'), A('lu', '起草发布检查清单', 'sh', 'done', '2026-09-18'), A('bai', '更新官网的价格页', 'bai', 'open', '2026-09-25'), R('qi', '国庆期间没有人值班', 'risk')] },
  { series: '排版例会', day: '2026-09-23', minutes: 57, people: 'lu sh he qin', project: 's', topics: '排版算法', works: 's22 s19', opening: '六线谱导出第一版被退回来了。', items: [D('he', '六线谱导出推倒重来'), A('sh', '给高分屏截图做对比测试', 'sh', 'open', '2026-10-16'), Q('qin', '歌词对齐要不要支持竖排', 'lu'), R('lu', '导出模块没有自动化测试', 'risk')] },
  { series: '产品周会', day: '2026-10-12', minutes: 69, people: 'lu he rw qin bai ml', topics: '发布流程,数据迁移', projects: 'm', works: 'm8', opening: '权限表迁移完了，旧表还没下线。', items: [D('he', '旧权限表十一月底下线'), A('he', '列出还在读旧权限表的服务', 'he', 'done', '2026-10-23'), A('ml', '准备无障碍测试的设备', '', 'open', '2026-10-30'), Q('qin', '旧权限表要备份多久', 'he')] },
  { series: '产品周会', day: '2026-10-26', minutes: 63, people: 'sh rw oy qin qi mf ow', topics: '发布流程,离线缓存', projects: 'o r', works: 'o14 r9', opening: '上个版本晚了三天，问题出在测试。', items: [D('sh', '发布前一天冻结代码'), D('oy', '历史分成页面对所有作者开放', 'retracted'), A('sh', '把回归测试接进流水线', 'rw', 'open', '2026-11-13'), Q('mf', '离线课程要不要限制数量'), R('ow', '测试机只剩两台', 'blocker')] },
  { series: '延迟攻关', day: '2026-10-29', minutes: 83, people: 'rw oy qi ow', project: 'j', topics: '音频延迟,蓝牙耳机', works: 'j16 j15', opening: '无锁缓冲在高速度下还是会丢拍。', items: [D('rw', '无锁缓冲先只在测试版开启'), A('oy', '复现三百速丢拍的录音', 'rw', 'open', '2026-11-20'), A('qi', '对比两种缓冲的耗电', 'qi,oy', 'open', '2026-11-06'), Q('ow', '最高速度能不能限制在三百以内', 'oy'), R('rw', '蓝牙协议栈在新系统上变了', 'risk')] },
  { series: '产品周会', day: '2026-11-09', minutes: 74, people: 'lu sh he rw oy bai ml', topics: '无障碍,会员定价', projects: 'o', works: 'o17 s25', days: '2026-12-01', opening: '钢琴键的朗读标签这周要合。', items: [D('ml', '无障碍问题一律按缺陷处理'), A('ml', '写无障碍自查表', 'ml', 'open', '2026-11-27'), A('bai', '统计家庭会员转化率', 'bai,oy', 'open', '2026-11-23'), Q('he', '学生价要不要单独做')] },
  { series: '排版例会', day: '2026-11-11', minutes: 46, people: 'lu sh he qin rw', project: 's', topics: '排版算法,多声部', works: 's24 s27', opening: '并行分页在八核上快了三倍。', items: [D('sh', '并行分页默认四个线程'), A('lu', '跑完歌词对齐的全部谱例', 'qin', 'open', '2026-11-18'), A('he', '修完六线谱的遗留问题', 'he', 'done', '2026-11-16'), Q('rw', '并行分页的结果能不能保证一致', 'sh')] },
  { series: 'Oriole sync', day: '2026-11-12', minutes: 31, people: 'ml mf ow', project: 'o', topics: '无障碍,离线缓存', works: 'o17 o18', opening: 'Prefetch is a draft until we know the cost.', items: [D('ow', 'Prefetch only on Wi-Fi'), A('mf', 'Answer the review of the piano labels', 'mf', 'open', '2026-11-19'), A('ow', 'Estimate the traffic of prefetching', 'ow', 'open', '2026-12-04')] },
  { series: '产品周会', day: '2026-11-16', minutes: 71, people: 'lu sh rw qin qi ow mf', topics: '发布流程,崩溃率', projects: 'j m', works: 'j18 m14', days: '2026-11-25', opening: '这个版本十一月二十五号发。', items: [D('lu', '崩溃率超过千分之三就回滚'), A('lu', '确认二十五号的发布名单', 'lu,sh', 'open', '2026-11-24'), A('qi', '通知各团旧权限表下线', '', 'open'), Q('rw', '回滚由谁拍板', 'lu'), R('qin', '发布当天机房维护', 'blocker')] },
  { series: '分成对账会', day: '2026-11-17', minutes: 39, people: 'qin oy bai', project: 'r', topics: '版权分成,数据迁移', works: 'r13 r14', opening: '乱码修好了，作者那边还没反馈。', items: [D('bai', '税率校验放在服务端'), A('qin', '给作者发报表修复的通知', 'bai', 'open', '2026-11-26'), A('oy', '核对十月的对账差额', 'qin', 'open', '2026-11-30'), Q('bai', '负税率的老数据怎么处理'), R('oy', '三家唱片公司的合同月底到期', 'risk')] },
];

const meetings: Meeting[] = [];
const segments: Segment[] = [];
const decisions: Decision[] = [];
const actions: Action[] = [];
const questions: Question[] = [];
const risks: Risk[] = [];
const framed = { D: (text: string) => `那就这么定：${text}。`, A: (text: string) => `接下来要做的是${text}。`, Q: (text: string) => `我想问一下，${text}？`, R: (text: string) => `要小心，${text}。` };

meetingRows.forEach((row, index) => {
  const id = `rec-${row.day.replaceAll('-', '')}-${index + 1}`;
  const works = words(row.works).map((code) => at[code]!);
  const mentions: Mentions = {
    people: words(row.speaksOf).map(someone),
    projects: words(row.projects).map((key) => project[key as In]),
    pulls: works.filter((work): work is Pull => 'author' in work),
    issues: works.filter((work): work is Issue => 'submitter' in work),
    topics: list(row.topics).map((name) => topic[name]!),
    days: words(row.days),
  };
  const people = words(row.people).map(someone);
  const meeting: Meeting = { id, title: `${row.series} ${row.day}`, series: row.series, startedAt: time(row.day), durationS: row.minutes * 60, language: row.series === 'Oriole sync' ? 'en' : 'zh', attendees: people, mentions, ...(row.project && { project: project[row.project] }) };
  meetings.push(meeting);
  const voices = [...people];
  const speak = (text: string, by: Person | undefined): Segment => {
    const own = segments.filter((segment) => segment.meeting === meeting).length;
    const segment: Segment = { id: segmentId(id, own), meeting, startMs: own * 240_000 + 3_000, endMs: own * 240_000 + 21_000, text, speaker: by === undefined ? `Speaker ${voices.length + 1}` : `Speaker ${voices.indexOf(by) + 1}`, ...(by && { by }) };
    segments.push(segment);
    return segment;
  };
  speak(row.opening, people[0]);
  row.items.forEach((item, place) => {
    const said = item.by === '?' ? undefined : someone(item.by);
    if (said !== undefined && !people.includes(said)) throw new Error(`${item.by} was not at ${meeting.title}`);
    const evidence = [speak(framed[item.kind](item.text), said)];
    const base = { id: `${id}:${item.kind.toLowerCase()}${place + 1}`, meeting, text: item.text, evidence };
    if (item.kind === 'D') decisions.push({ ...base, status: item.is as Decision['status'] });
    if (item.kind === 'A') actions.push({ ...base, status: item.is as Action['status'], assignees: list(item.as).map(someone), ...(item.due && { due: item.due }) });
    if (item.kind === 'Q') questions.push({ ...base, status: item.is === '' ? 'open' : 'answered', ...(item.is !== '' && { answeredBy: someone(item.is) }) });
    if (item.kind === 'R') risks.push({ ...base, kind: item.is as Risk['kind'] });
  });
});

interface NoteRow { readonly path: string; readonly about?: Note['about']; readonly people?: string; readonly projects?: string; readonly works?: string; readonly topics?: string; readonly days?: string }
const noteRows: readonly NoteRow[] = [
  { path: 'People/陆知遥.md', about: { kind: 'Person', id: who.lu.id }, projects: 's' },
  { path: 'People/Marta Ferrante.md', about: { kind: 'Person', id: who.mf.id }, projects: 'o', topics: '无障碍' },
  { path: 'People/白露明.md', about: { kind: 'Person', id: who.bai.id }, projects: 'r o' },
  { path: 'Projects/score-engine.md', about: { kind: 'Project', id: project.s.id }, people: 'lu sh he', topics: '排版算法,多声部' },
  { path: 'Projects/节拍.md', about: { kind: 'Project', id: project.j.id }, people: 'rw oy', topics: '音频延迟' },
  { path: 'Projects/排练厅.md', about: { kind: 'Project', id: project.m.id }, people: 'qi he' },
  { path: 'Notes/耳机测试记录.md', people: 'qi rw', works: 'j5 j6', topics: '蓝牙耳机,音频延迟', projects: 'j' },
  { path: 'Notes/发布检查清单.md', people: 'sh lu', topics: '发布流程', days: '2026-11-25' },
  { path: 'Notes/家庭会员竞品.md', people: 'bai', topics: '会员定价', projects: 'o' },
  { path: 'Notes/约束求解器总结.md', people: 'lu', works: 's9', topics: '排版算法', projects: 's' },
  { path: 'Notes/合同导入问题.md', people: 'oy qin', works: 'r5', topics: '数据迁移,版权分成', projects: 'r' },
  { path: 'Notes/视障乐手访谈.md', people: 'mf ml', works: 'j13', topics: '无障碍' },
  { path: 'Notes/崩溃周报.md', works: 'j10 s16', topics: '崩溃率', projects: 'j s' },
  { path: 'Notes/六线谱格式.md', people: 'he ow', works: 's18 s25', projects: 's' },
  { path: 'Meetings/产品周会 2026-11-09.md', about: { kind: 'Meeting', id: meetings.find((meeting) => meeting.title === '产品周会 2026-11-09')!.id }, people: 'ml bai' },
];
const notes: Note[] = noteRows.map((row) => {
  const works = words(row.works).map((code) => at[code]!);
  return note(row.path, row.about, { people: words(row.people).map(someone), projects: words(row.projects).map((key) => project[key as In]), pulls: works.filter((work): work is Pull => 'author' in work), issues: works.filter((work): work is Issue => 'submitter' in work), topics: list(row.topics).map((name) => topic[name]!), days: words(row.days) });
});

export const music: World = { people: Object.values(who), projects: Object.values(project), pulls: github.pulls, issues: github.issues, commits, topics: Object.values(topic), meetings, segments, decisions, actions, questions, risks, notes };
