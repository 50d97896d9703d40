/** The company 弦外, which makes software for music: who works there, and on which issues and pull requests. The same every time. */
import type { Issue, Person, Project, Pull, Review, Topic } from '../world-shape.ts';
import { called, commentsOf, parts, person, twoDigits, verdictOf } from './company-words.ts';

export const who = {
  lu: person('陆知遥', 'seaglass7', ['老陆']),
  sh: person('沈若琳', 'rlshen'),
  he: person('贺若琳', 'helin-dev'),
  rw: person('阮景行', 'moonpedal', ['小阮']),
  oy: person('欧阳澈', 'oyc-keys', ['阿澈']),
  qin: person('秦暮', 'dusk-q'),
  bai: person('白露明', 'whitedew', ['露露']),
  qi: person('戚远舟', 'farboat'),
  ml: person('Marta Lindqvist', 'mlind'),
  mf: person('Marta Ferrante', 'tessitura'),
  ow: person('Owen Fairley', 'bassclef'),
  bot: person('tempo-bot', 'tempo-bot[bot]', [], true),
};
export type Who = keyof typeof who;

export const project = {
  s: { id: 'xianwai/score-engine', name: 'score-engine', aliases: [] },
  j: { id: 'xianwai/jiepai', name: '节拍', aliases: ['jiepai'] },
  o: { id: 'xianwai/oriole', name: 'oriole', aliases: [] },
  m: { id: 'xianwai/maestro', name: 'maestro', aliases: ['排练厅'] },
  r: { id: 'xianwai/royalty', name: 'royalty', aliases: [] },
} satisfies Record<string, Project>;
export type In = keyof typeof project;

export const topic = Object.fromEntries(
  ['排版算法', '离线缓存', '音频延迟', '版权分成', '会员定价', '无障碍', '发布流程', '蓝牙耳机', '数据迁移', '第三方登录', '多声部', '崩溃率'].map((name): [string, Topic] => [name, { id: name, name }]),
);

/** `2026-10-03` and a running number make a time within working hours. */
let tick = 0;
export function time(day: string): string {
  tick += 1;
  const hour = 1 + ((tick * 5) % 8);
  return `${day}T${twoDigits(hour)}:${twoDigits((tick * 17) % 60)}:${twoDigits((tick * 7) % 60)}Z`;
}
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
export const words = (text: string | undefined): string[] => parts(text, ' ');
export const list = (text: string | undefined): string[] => parts(text, ',');
export const someone = (code: string | undefined): Person => called(code, who);

interface Extra {
  /** labels */ readonly l?: string;
  /** assignees */ readonly as?: string;
  /** comments, `lu3` */ readonly cm?: string;
  /** reviews, `lu+3`: approved 3 days later; `-` changes requested, `~` commented */ readonly rv?: string;
  /** closes */ readonly cl?: string;
  /** related to */ readonly rel?: string;
}
interface Row extends Extra {
  readonly kind: 'I' | 'P';
  readonly title: string;
  readonly by: Who;
  readonly day: string;
  /** `open`, `draft`, `m 2025-01-27 ow`, `c 2025-01-27`, `c 2025-01-27 ow` */
  readonly end: string;
}
const I = (title: string, by: Who, day: string, end = 'open', extra: Extra = {}): Row => ({ kind: 'I', title, by, day, end, ...extra });
const P = (title: string, by: Who, day: string, end: string, extra: Extra = {}): Row => ({ kind: 'P', title, by, day, end, ...extra });

const rows: Record<In, readonly Row[]> = {
  s: [
    /* 1 */ I('连音线在换行处断裂', 'bai', '2025-01-14', 'open', { l: 'bug,layout', cm: 'lu2 ow1' }),
    /* 2 */ P('修复连音线换行', 'lu', '2025-01-20', 'm 2025-01-27 ow', { l: 'bug', cl: '1', rv: 'ow+5', cm: 'bai1' }),
    /* 3 */ I('导出 MusicXML 时丢失装饰音', 'ow', '2025-02-11', 'open', { l: 'bug,export', as: 'lu' }),
    /* 4 */ P('用 SMuFL 字体替换旧符号表', 'sh', '2025-02-24', 'm 2025-03-12 lu', { l: 'enhancement', rv: 'lu+14 ml~6', cm: 'ml2' }),
    /* 5 */ I('支持四分之一音记号', 'mf', '2025-03-19', 'open', { l: 'enhancement', cm: 'mf2 sh1 qin1' }),
    /* 6 */ P('导出时保留装饰音', 'lu', '2025-03-31', 'm 2025-04-08 sh', { l: 'bug,export', cl: '3', rv: 'sh+7' }),
    /* 7 */ I('大总谱打开要 40 秒', 'qi', '2025-05-06', 'open', { l: 'performance', as: 'sh', cm: 'qi4 sh3' }),
    /* 8 */ P('排版结果增量缓存', 'sh', '2025-05-22', 'm 2025-07-02 sh', { l: 'performance', cl: '7', rv: 'lu-10 he+35 rw~12', cm: 'lu5 qi1' }),
    /* 9 */ P('试验：用约束求解器排版', 'lu', '2025-07-21', 'c 2025-09-30', { l: 'experiment', rv: 'sh-20', cm: 'sh4' }),
    /* 10 */ I('打印预览里小节号偏移', 'bai', '2025-09-09', 'c 2025-11-05 lu', { l: 'bug,layout', as: 'lu' }),
    /* 11 */ P('升级 harfbuzz 到 9.0', 'bot', '2025-10-13', 'm 2025-10-15 lu', { l: 'dependencies', rv: 'lu+1' }),
    /* 12 */ I('PDF 导出的字体没有嵌入', 'ml', '2025-12-08', 'open', { l: 'bug,export', as: 'he', cm: 'he2' }),
    /* 13 */ P('PDF 导出嵌入子集字体', 'he', '2026-01-12', 'm 2026-01-29 sh', { l: 'export', cl: '12', rv: 'sh+9 lu+15', cm: 'ml1' }),
    /* 14 */ I('多声部音符互相重叠', 'qin', '2026-02-17', 'open', { l: 'bug,layout', as: 'lu,sh', cm: 'lu1 qin2' }),
    /* 15 */ P('重写多声部碰撞检测', 'lu', '2026-03-09', 'm 2026-04-21 sh', { l: 'layout', cl: '14', rv: 'sh-8 he+30 ow~18', cm: 'sh6 qin1' }),
    /* 16 */ I('布局线程偶发死锁', 'rw', '2026-04-02', 'c 2026-05-11 sh', { l: 'bug,crash', as: 'sh', cm: 'sh2' }),
    /* 17 */ P('给排版接口补文档', 'mf', '2026-05-18', 'm 2026-05-25 lu', { l: 'docs', rv: 'lu+4' }),
    /* 18 */ I('吉他六线谱不能导出', 'ow', '2026-06-15', 'open', { l: 'enhancement,export', as: 'he' }),
    /* 19 */ P('六线谱导出初版', 'he', '2026-07-06', 'c 2026-08-17', { l: 'export', rv: 'lu-12 sh~14', cm: 'ow2 lu3', rel: '18' }),
    /* 20 */ P('升级 freetype 到 2.14', 'bot', '2026-08-03', 'm 2026-08-05 he', { l: 'dependencies' }),
    /* 21 */ I('缩放到 300% 时谱线发虚', 'bai', '2026-08-25', 'open', { l: 'bug', cm: 'bai1' }),
    /* 22 */ P('高分屏谱线对齐像素', 'sh', '2026-09-14', 'm 2026-09-22 he', { l: 'bug', cl: '21', rv: 'he+6 lu+7' }),
    /* 23 */ I('歌词连字符位置不对', 'mf', '2026-09-29', 'open', { l: 'bug,layout,good first issue' }),
    /* 24 */ P('歌词对齐重构', 'qin', '2026-10-09', 'open', { l: 'layout', cl: '23', rv: 'lu-5 sh~11', cm: 'lu2', as: 'qin' }),
    /* 25 */ P('六线谱导出第二版', 'he', '2026-10-20', 'm 2026-11-10 lu', { l: 'export', cl: '18', rv: 'lu+19 sh+15', cm: 'ow1', rel: '19' }),
    /* 26 */ I('导出 MIDI 后速度记号消失', 'qi', '2026-11-03', 'open', { l: 'bug,export', as: 'he' }),
    /* 27 */ P('并行计算分页', 'sh', '2026-11-06', 'open', { l: 'performance', rv: 'rw~5', cm: 'rw1' }),
    /* 28 */ P('清理废弃的符号表', 'lu', '2026-11-13', 'draft', { l: 'cleanup' }),
    /* 29 */ P('修复 MIDI 导出的速度记号', 'he', '2026-11-17', 'open', { l: 'bug,export', cl: '26' }),
    /* Transferred from elsewhere: a new number, the old day. */
    /* 30 */ I('导入旧版 .enc 文件失败', 'qin', '2025-08-19', 'open', { l: 'bug' }),
    /* 31 */ I('钢琴缩编谱行距太挤', 'ml', '2026-11-12', 'open', { l: 'layout,enhancement' }),
    /* 32 */ P('Fix typos in the layout guide', 'mf', '2026-11-16', 'm 2026-11-18 sh', { l: 'docs', rv: 'lu+1' }),
  ],
  j: [
    /* 1 */ I('安卓上节拍器越走越慢', 'rw', '2025-04-07', 'open', { l: 'bug,audio', as: 'oy', cm: 'oy3 rw2' }),
    /* 2 */ P('用硬件时钟驱动节拍器', 'oy', '2025-04-24', 'm 2025-05-15 rw', { l: 'audio', cl: '1', rv: 'rw+18 qi~7', cm: 'rw2' }),
    /* 3 */ I('希望能自定义强拍音色', 'bai', '2025-06-03', 'open', { l: 'enhancement', cm: 'oy1' }),
    /* 4 */ P('音色包热加载', 'oy', '2025-08-11', 'm 2025-08-29 oy', { l: 'enhancement', rv: 'ml-6 rw+14' }),
    /* 5 */ I('蓝牙耳机延迟超过 200 毫秒', 'qi', '2025-11-20', 'open', { l: 'bug,audio', as: 'rw,oy', cm: 'rw5 oy2 ml1' }),
    /* 6 */ P('蓝牙延迟自动校准', 'rw', '2026-01-07', 'm 2026-02-25 oy', { l: 'audio', cl: '5', rv: 'oy-10 ml+40 qi+44', cm: 'oy3 ml1' }),
    /* 7 */ P('升级 oboe 到 1.9', 'bot', '2026-02-02', 'c 2026-02-12', { l: 'dependencies', cm: 'rw1' }),
    /* 8 */ I('锁屏后节拍停止', 'ml', '2026-03-16', 'open', { l: 'bug,crash', as: 'oy' }),
    /* 9 */ P('锁屏时保持前台服务', 'oy', '2026-03-30', 'm 2026-04-03 rw', { l: 'bug', cl: '8', rv: 'rw+3' }),
    /* 10 */ I('手表端闪退', 'qi', '2026-05-13', 'open', { l: 'bug,crash', as: 'qi', cm: 'rw1' }),
    /* 11 */ P('手表端改用独立进程', 'qi', '2026-05-27', 'm 2026-06-18 rw', { l: 'crash', cl: '10', rv: 'rw+20 oy~9' }),
    /* 12 */ P('音频线程优先级提升', 'rw', '2026-07-13', 'm 2026-07-24 oy', { l: 'audio,performance', rv: 'oy+8 sh+9', cm: 'sh1' }),
    /* 13 */ I('视障用户听不出拍号切换', 'mf', '2026-08-12', 'open', { l: 'accessibility,enhancement', as: 'ml', cm: 'ml2 mf1' }),
    /* 14 */ P('拍号切换语音提示', 'ml', '2026-09-03', 'm 2026-10-15 oy', { l: 'accessibility', cl: '13', rv: 'oy+40 rw-14', cm: 'mf2' }),
    /* 15 */ I('速度超过 300 时丢拍', 'ow', '2026-09-21', 'open', { l: 'bug,audio', as: 'rw', cm: 'rw2' }),
    /* 16 */ P('试用无锁环形缓冲', 'rw', '2026-10-06', 'open', { l: 'audio,performance', rv: 'oy-8 qi~20', cm: 'oy2 ow1', rel: '15' }),
    /* 17 */ I('设置页在平板上错位', 'bai', '2026-10-22', 'open', { l: 'bug,good first issue' }),
    /* 18 */ P('平板设置页布局', 'qin', '2026-11-02', 'm 2026-11-12 rw', { l: 'bug', cl: '17', rv: 'rw+9' }),
    /* 19 */ P('去掉旧的定时器实现', 'oy', '2026-11-11', 'open', { l: 'cleanup', rv: 'rw+5' }),
    /* 20 */ I('来电结束后没有恢复播放', 'rw', '2026-11-16', 'open', { l: 'bug,audio' }),
    /* 21 */ I('图标在深色模式下看不清', 'mf', '2026-06-29', 'open', { l: 'bug,good first issue' }),
    /* 22 */ I('后台播放被省电模式杀掉', 'qi', '2026-11-17', 'open', { l: 'bug', as: 'oy', cm: 'oy1' }),
  ],
  o: [
    /* 1 */ I('Practice streak resets at midnight UTC', 'ml', '2025-07-15', 'open', { l: 'bug', as: 'ow' }),
    /* 2 */ P('Use local time for streaks', 'ow', '2025-08-05', 'm 2025-08-13 ml', { l: 'bug', cl: '1', rv: 'ml+7' }),
    /* 3 */ I('Offline lessons vanish after update', 'mf', '2025-09-25', 'open', { l: 'bug,offline', as: 'mf', cm: 'ow2 ml1' }),
    /* 4 */ P('Versioned offline cache', 'mf', '2025-10-16', 'm 2025-11-26 ow', { l: 'offline', cl: '3', rv: 'ow-9 ml+38', cm: 'ow3' }),
    /* 5 */ I('录音页面耗电太快', 'qin', '2026-01-19', 'c 2026-03-24 mf', { l: 'performance', as: 'mf', cm: 'mf1' }),
    /* 6 */ P('Batch microphone reads', 'ml', '2026-02-19', 'm 2026-03-03 mf', { l: 'performance', rv: 'mf+9 ow+11', rel: '5' }),
    /* 7 */ I('Sign in with Apple fails on iOS 19', 'ow', '2026-03-26', 'open', { l: 'bug,login', as: 'he', cm: 'he2 ow1' }),
    /* 8 */ P('修复苹果登录回调', 'he', '2026-04-09', 'm 2026-04-13 ow', { l: 'bug,login', cl: '7', rv: 'ow+3' }),
    /* 9 */ P('Dark theme for lessons', 'mf', '2026-05-05', 'c 2026-07-08', { l: 'ux', rv: 'ml-7', cm: 'ml2 bai1' }),
    /* 10 */ I('家长想看孩子的练习周报', 'bai', '2026-06-22', 'open', { l: 'enhancement', cm: 'mf1 ml1' }),
    /* 11 */ P('Weekly practice report', 'ow', '2026-07-20', 'm 2026-09-08 mf', { l: 'enhancement', cl: '10', rv: 'mf+45 qin~30', cm: 'bai3' }),
    /* 12 */ I('Crash when the lesson has no audio', 'mf', '2026-08-18', 'c 2026-08-27', { l: 'bug,crash' }),
    /* 13 */ I('下载进度条一直停在 99%', 'qi', '2026-09-16', 'open', { l: 'bug,offline', as: 'ml', cm: 'ml1' }),
    /* 14 */ P('Fix progress of chunked downloads', 'ml', '2026-10-01', 'm 2026-10-08 ow', { l: 'bug,offline', cl: '13', rv: 'ow+6 mf~3' }),
    /* 15 */ P('Bump expo to 54', 'bot', '2026-10-19', 'open', { l: 'dependencies' }),
    /* 16 */ I('Screen reader skips the piano roll', 'ml', '2026-10-27', 'open', { l: 'accessibility,bug', as: 'mf', cm: 'mf1' }),
    /* 17 */ P('Label piano keys for screen readers', 'mf', '2026-11-04', 'open', { l: 'accessibility', cl: '16', rv: 'ml+7 ow-6', cm: 'ml1' }),
    /* 18 */ P('Prefetch next lesson', 'ow', '2026-11-09', 'draft', { l: 'offline,performance', cm: 'mf1' }),
    /* 19 */ P('Retry uploads with backoff', 'ml', '2026-11-10', 'm 2026-11-13 mf', { l: 'offline', rv: 'mf+2' }),
    /* 20 */ I('微信登录后头像空白', 'bai', '2026-05-26', 'open', { l: 'bug,login', as: 'he' }),
    /* 21 */ I('Family plan: switch between children', 'bai', '2026-11-13', 'open', { l: 'enhancement' }),
    /* 22 */ P('Cache avatars on disk', 'he', '2026-11-18', 'open', { l: 'offline' }),
  ],
  m: [
    /* 1 */ I('排练室预约可以重复', 'bai', '2025-03-05', 'open', { l: 'bug', as: 'qi', cm: 'qi1' }),
    /* 2 */ P('预约加唯一约束', 'qi', '2025-03-13', 'm 2025-03-20 he', { l: 'bug', cl: '1', rv: 'he+6' }),
    /* 3 */ P('指挥端远程翻页', 'he', '2025-06-17', 'm 2025-08-06 qi', { l: 'enhancement', rv: 'qi-20 sh+44', cm: 'bai2' }),
    /* 4 */ I('翻页指令偶尔晚到两秒', 'qin', '2025-11-12', 'open', { l: 'bug,performance', as: 'he', cm: 'he1 qin1' }),
    /* 5 */ P('翻页改走 WebSocket', 'he', '2025-12-15', 'm 2026-01-16 qi', { l: 'performance', cl: '4', rv: 'qi+28 rw~15' }),
    /* 6 */ I('退团成员仍能看到乐谱', 'lu', '2026-02-06', 'c 2026-02-20 qi', { l: 'security,bug', as: 'qi', cm: 'qi3' }),
    /* 7 */ P('升级 postgres 驱动', 'bot', '2026-04-27', 'm 2026-04-29 qi', { l: 'dependencies', rv: 'qi+1' }),
    /* 8 */ P('权限表迁移到新库', 'qi', '2026-06-01', 'm 2026-08-31 he', { l: 'migration,security', rv: 'he-25 lu+80', cm: 'he4 lu1' }),
    /* 9 */ I('批量导入团员名单', 'bai', '2026-07-07', 'open', { l: 'enhancement,good first issue', as: 'qin' }),
    /* 10 */ P('团员名单 CSV 导入', 'qin', '2026-09-10', 'm 2026-09-17 he', { l: 'enhancement', cl: '9', rv: 'he+5 qi+6' }),
    /* 11 */ I('演出日历和系统日历不同步', 'ml', '2026-10-13', 'open', { l: 'bug', as: 'qi', cm: 'qi1 bai1' }),
    /* 12 */ P('日历订阅链接', 'qi', '2026-10-28', 'open', { l: 'enhancement', rv: 'he-5', cm: 'ml1', rel: '11' }),
    /* 13 */ I('导出座位表', 'bai', '2026-11-10', 'open', { l: 'enhancement,export' }),
    /* 14 */ P('旧权限表下线', 'he', '2026-11-12', 'open', { l: 'migration,cleanup', rv: 'qi+4' }),
    /* 15 */ I('审计日志缺少操作人', 'lu', '2026-08-05', 'open', { l: 'security', as: 'qi,he', cm: 'he1' }),
    /* 16 */ P('操作日志记录操作人', 'qi', '2026-11-03', 'c 2026-11-10', { l: 'security', cl: '15', rv: 'he-2' }),
  ],
  r: [
    /* 1 */ I('同一首歌两次分成', 'qin', '2025-02-19', 'open', { l: 'bug,billing', as: 'qin', cm: 'oy1' }),
    /* 2 */ P('分成按录音编号去重', 'qin', '2025-03-03', 'm 2025-03-10 oy', { l: 'bug,billing', cl: '1', rv: 'oy+6' }),
    /* 3 */ I('对账单汇率取错日期', 'oy', '2025-10-21', 'open', { l: 'bug,billing', as: 'qin', cm: 'qin2' }),
    /* 4 */ P('汇率改为结算日收盘价', 'qin', '2025-11-03', 'm 2025-11-18 oy', { l: 'billing', cl: '3', rv: 'oy+12 bai~10', cm: 'bai1' }),
    /* 5 */ P('导入旧系统的合同', 'oy', '2026-01-26', 'm 2026-03-18 qin', { l: 'migration', rv: 'qin-20 lu+45', cm: 'qin3' }),
    /* 6 */ I('词曲作者看不到历史分成', 'bai', '2026-04-14', 'open', { l: 'enhancement', cm: 'qin1' }),
    /* 7 */ I('对账任务半夜超时', 'oy', '2026-06-03', 'c 2026-06-30 qin', { l: 'performance,billing', as: 'qin,oy', cm: 'oy2 qin1' }),
    /* 8 */ P('对账任务分批跑', 'qin', '2026-06-16', 'm 2026-06-29 oy', { l: 'performance', rv: 'oy+10', rel: '7' }),
    /* 9 */ P('历史分成查询页', 'bai', '2026-08-10', 'm 2026-10-21 qin', { l: 'enhancement', cl: '6', rv: 'qin-15 oy+65 lu~30', cm: 'qin4 oy1' }),
    /* 10 */ I('税率字段可以填负数', 'lu', '2026-09-02', 'open', { l: 'bug,billing,good first issue', as: 'bai' }),
    /* 11 */ P('校验税率范围', 'bai', '2026-10-14', 'c 2026-10-23', { l: 'bug,billing', cl: '10', rv: 'qin-4' }),
    /* 12 */ I('分成报表导出乱码', 'oy', '2026-10-30', 'open', { l: 'bug,export', as: 'bai', cm: 'bai2' }),
    /* 13 */ P('报表改用 UTF-8 带 BOM', 'bai', '2026-11-05', 'm 2026-11-16 qin', { l: 'bug,export', cl: '12', rv: 'qin+8 oy+10' }),
    /* 14 */ P('税率校验重做', 'bai', '2026-11-14', 'open', { l: 'billing', cl: '10', rel: '11' }),
    /* 15 */ I('合作方接口限流太严', 'ow', '2026-07-22', 'open', { l: 'enhancement', cm: 'qin3' }),
    /* 16 */ I('月结邮件重复发送', 'oy', '2026-11-18', 'open', { l: 'bug,billing', as: 'qin' }),
    /* 17 */ P('月结邮件去重', 'qin', '2026-11-18', 'draft', { l: 'bug,billing', cl: '16' }),
  ],
};

export const at: Record<string, Pull | Issue> = {};

function build(): { pulls: Pull[]; issues: Issue[] } {
  const pulls: Pull[] = [];
  const issues: Issue[] = [];
  for (const key of Object.keys(rows) as In[]) {
    const own = project[key];
    const times = rows[key].map((row) => {
      const [state, day, by] = row.end.split(' ');
      return { created: time(row.day), state: state!, ended: day === undefined ? undefined : time(day), by: by === undefined ? undefined : someone(by) };
    });
    const common = (row: Row, index: number) => ({
      id: `${own.id}#${index + 1}`,
      number: index + 1,
      project: own,
      title: row.title,
      labels: list(row.l).sort(),
      createdAt: times[index]!.created,
      comments: commentsOf(words(row.cm), someone),
      assignees: list(row.as).map(someone),
    });
    rows[key].forEach((row, index) => {
      if (row.kind !== 'I') return;
      let { state, ended, by } = times[index]!;
      rows[key].forEach((pull, place) => {
        if (pull.kind !== 'P' || times[place]!.state !== 'm' || !words(pull.cl).includes(String(index + 1))) return;
        ({ ended, by } = times[place]!);
        state = 'c';
      });
      const issue: Issue = { ...common(row, index), state: state === 'c' ? 'closed' : 'open', submitter: who[row.by], updatedAt: ended ?? times[index]!.created, ...(ended && { closedAt: ended }), ...(by && { closedBy: by }) };
      issues.push(issue);
      at[`${key}${index + 1}`] = issue;
    });
    rows[key].forEach((row, index) => {
      if (row.kind !== 'P') return;
      const { state, ended, by } = times[index]!;
      const reviews = words(row.rv).map((word): Review => {
        const [, code, sign, days] = /^([a-z]+)([-+~])(\d+)$/u.exec(word)!;
        return { by: someone(code), verdict: verdictOf(sign), at: time(daysAfter(row.day, Number(days))) };
      });
      const merged = state === 'm';
      const pull: Pull = {
        ...common(row, index),
        state: merged ? 'merged' : state === 'c' ? 'closed' : 'open',
        draft: state === 'draft',
        author: who[row.by],
        updatedAt: ended ?? [times[index]!.created, ...reviews.map((review) => review.at)].sort().at(-1)!,
        ...(ended && { closedAt: ended }),
        ...(merged && { mergedAt: ended!, mergedBy: by! }),
        reviews,
        closes: words(row.cl).map((n) => at[`${key}${n}`] as Issue),
        relatedTo: words(row.rel).map((n) => at[`${key}${n}`]!),
      };
      pulls.push(pull);
      at[`${key}${index + 1}`] = pull;
    });
  }
  return { pulls, issues };
}
export const github = build();
