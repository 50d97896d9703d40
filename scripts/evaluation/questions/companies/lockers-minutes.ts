/** What was said in the meetings of the lockers, and what came of it. */
import type { Action, Decision, Meeting, Person, Question, Risk, Segment } from '../world-shape.ts';
import { called, mentioned, parts, segmentId, table } from './company-words.ts';
import { topicsOf, whereIs, whoAre, whoIs } from './lockers-people.ts';
import { issueOf, pullOf } from './lockers-work.ts';

// key | series | day | hour | minutes | project | attendees | topics | pulls | issues | people | projects | days | what is said first
const meetingTable = table(`
m1|季度复盘|2025-12-30|06:00|90||SHXQR|灰度发布,计费|p4|i4|D|L,P||去年最大的教训是灰度发布太急，以后按站点一批一批放。
m2|季度复盘|2026-03-31|06:00|80||SHQNRU|取件码,权限管理||i19||L,T||取件码改长之后投诉少了三成，但老人家记不住。
m3|季度复盘|2026-06-30|06:00|75||SXQVOR|计费,茶叶湿度|p47|i40|N|P,T||这个季度计费的问题主要在取整和退款上。
m4|季度复盘|2026-09-30|06:00|100||SHXUQDN|超时滞留,灰度发布,冷链|p35|i33|V|C,L||超时滞留件的比例从百分之六降到了百分之四。
m5|柜机评审|2026-06-10|03:00|45|L|SHRD|断电恢复|p7|i7|||2026-06-15|断电恢复之后柜门状态要重新扫一遍。
m6|柜机评审|2026-07-15|03:00|50|L|SHR|断电恢复,取件码|p9|i9|D|||开门慢主要是轮询的锅，长连接能解决。
m7|柜机评审|2026-08-19|03:00|40|L|SDRU|取件码||i10|U|||离线的时候取件码校验不能依赖服务器时间。
m8|柜机评审|2026-09-23|03:00|55|L|SHD|人脸取件|p12||||2026-09-30|人脸取件要先过隐私评审。
m9|柜机评审|2026-10-21|03:00|35|L|HDR|人脸取件,断电恢复|p13|i11|S||2026-11-01|蓝牙配对超时在旧手机上特别明显。
m10|柜机评审|2026-11-11|03:00|60|L|SHRN|人脸取件|p14|i13|||2026-11-20|雨天误触这事客户已经投诉到总部了。
m11|茶仓排期|2026-08-27|07:00|30|T|XQN|茶叶湿度,盘点|p24|i21|O|||茶叶湿度的告警阈值先按绿茶的标准来。
m12|茶仓排期|2026-09-17|07:00|40|T|XQNO|盘点,标签打印|p25|i22||P||盘点的时候扫码枪老断，仓库同事意见很大。
m13|茶仓排期|2026-10-15|07:00|50|T|XQOH|冷链,权限管理|p26|i23||||冷库门禁的接口文档还没有拿到。
m14|茶仓排期|2026-11-12|07:00|45|T|XQS|茶叶湿度,冷链|p28|i24|N||2026-11-20|短信告警要控制频率，不然一晚上几百条。
m15|骑手体验会|2026-07-22|08:00|60|C|UVDO|小程序|p35|i31||||扫码识别率在地下车库只有七成。
m16|骑手体验会|2026-09-29|08:00|45|C|UVD|超时滞留,小程序|p38|i33||||骑手觉得提示音太小听不见。
m17|骑手体验会|2026-10-28|08:00|70|C|UVOH|超时滞留,权限管理|p39|i34||L|2026-11-05|批量退回要先让站长确认。
m18|骑手体验会|2026-11-17|08:00|40|C|UVDO|小程序|p42|i35|R|||安卓十五的相机权限改了，所以黑屏。
m19|周例会|2026-09-07|02:00|30||SHXUQDO|计费|p49|i41||P||计费取整已经修了，客户那边要补一份说明。
m20|周例会|2026-09-21|02:00|25||SHXUQN|灰度发布||i49||K||灰度发布的名单由各站点自己报。
m21|周例会|2026-10-12|02:00|35||SHXVOR|标签打印,计费||i42|Q|P|2026-10-20|标签打印机的驱动要统一。
m22|周例会|2026-10-26|02:00|30||SXUQDR|冷链|p43||O|T||冷链附加费这周要定下来。
m23|周例会|2026-11-02|02:00|28||SHUQON|取件码|p15|i50||K||取件码短信到达率掉了两个点。
m24|周例会|2026-11-09|02:00|32||SHXQDV|冷链|p41|i24|U|C|2026-11-11|大促三天的投递量是平时的四倍。
m25|周例会|2026-11-16|02:00|26||SHXUORN|灰度发布,小程序|p60|i35|||2026-11-27|小程序入口上线后扫码量涨得很快。
`);

export const segments: Segment[] = [];
function say(meeting: Meeting, by: Person | undefined, text: string): Segment {
  const at = segments.filter((one) => one.meeting === meeting).length;
  const startMs = at * 61_000 + 4_000;
  const speaker = `Speaker ${by === undefined ? meeting.attendees.length + 1 : meeting.attendees.indexOf(by) + 1}`;
  const segment: Segment = { id: segmentId(meeting.id, at), meeting, startMs, endMs: startMs + 18_000, text, speaker, ...(by === undefined ? {} : { by }) };
  segments.push(segment);
  return segment;
}

const meetingsByKey: Record<string, Meeting> = {};
for (const [key, series, day, hour, minutes, project, attendees, topics, pulls, issues, people, projects, days, first] of meetingTable) {
  const meeting: Meeting = {
    id: `rec-${day!}-${key!}`, title: `${series!} ${day!}`, series: series!, startedAt: `${day!}T${hour!}:00Z`, durationS: Number(minutes) * 60, language: 'zh',
    ...(project === '' ? {} : { project: whereIs(project) }), attendees: whoAre(attendees),
    mentions: mentioned({
      people: whoAre(people), projects: parts(projects, ',').map(whereIs), pulls: parts(pulls, ',').map(pullOf), issues: parts(issues, ',').map(issueOf), topics: topicsOf(topics), days: parts(days, ','),
    }),
  };
  meetingsByKey[key!] = meeting;
  say(meeting, meeting.attendees[0], first!);
  const isUnnamed = key === 'm8' || key === 'm16';
  say(meeting, isUnnamed ? undefined : meeting.attendees.at(-1), `好，我们接着看${meeting.mentions.topics[0]!.name}的进度。`);
}
export const meetings = Object.values(meetingsByKey);
export const meetingOf = (key: string | undefined): Meeting => called(key, meetingsByKey);

/** Something that came of a meeting, with the words that prove it. */
function item(kind: string, index: number, key: string | undefined, text: string | undefined, by: string | undefined, lead: string) {
  const meeting = meetingOf(key);
  return { id: `${meeting.id}:${kind}${index}`, meeting, text: text!, evidence: [say(meeting, whoIs(by), `${lead}${text!}。`)] };
}

// meeting | text | by | retracted?
export const decisions: readonly Decision[] = table(`
m1|灰度发布一律按站点分批|S|
m1|电磁锁全部换成低温型号|H|
m2|取件码统一改成八位|R|
m2|权限管理由总部统一配置|S|retracted
m3|计费退款统一走原路返回|O|
m4|滞留超过七十二小时自动退回|U|
m4|第四季度优先做冷链|S|
m5|断电恢复后强制重扫全部格口|H|
m6|放弃 MQTT 方案改用长连接|S|
m7|离线取件码有效期定为两小时|D|
m8|人脸取件只做自愿开通|S|
m9|蓝牙开柜只支持五点零以上的手机|R|
m10|人脸取件推迟到明年第一季度|S|
m10|触摸屏加装防水膜|R|
m11|绿茶仓湿度阈值定为百分之六十|Q|
m12|盘点改为每周三夜间进行|X|
m13|冷库门禁先接两个试点仓|H|
m14|短信告警每小时最多五条|Q|
m15|扫码引擎换成自研版本|D|retracted
m16|提示音默认开到最大|V|
m17|批量退回需要站长确认|U|
m18|安卓十五机型先用系统相机|D|
m21|标签打印机驱动统一用一个厂家|O|
m22|冷链附加费按公斤计价|Q|
m24|大促期间冻结发版|S|
m25|小程序入口对所有城市开放|U|
`).map(([key, text, by, status], index) => ({ ...item('d', index, key, text, by, '那就这么定：'), status: status === 'retracted' ? 'retracted' : 'made' }));

// meeting | text | assignees | due | open or done | by
export const actions: readonly Action[] = table(`
m1|整理灰度站点名单|H|2026-01-15|done|S
m2|把取件码变更通知发给物业|U|2026-04-10|done|S
m3|核对第二季度退款流水|O|2026-07-10|done|Q
m4|写滞留件自动退回的方案|U|2026-10-15|done|S
m4|联系冷链供应商报价|Q|2026-10-31|open|S
m5|测试断电恢复后的重扫时间|R|2026-06-15|done|H
m6|压测长连接网关|H|2026-07-24|done|S
m7|补离线校验的单元测试|D|2026-08-31|done|S
m8|准备人脸取件隐私评审材料|H|2026-09-30|done|S
m8|采购三块备用锁控板|||open|D
m9|收集旧手机蓝牙型号|D|2026-11-01|open|H
m9|更新柜机安装手册|RD|2026-12-05|open|R
m10|联系触摸屏厂家拿防水膜样品|R|2026-11-20|open|S
m10|评估人脸算法的误识率|HN|2026-11-27|open|H
m10|给总部写误触问题说明|S|2026-11-13|open|N
m11|标定十二个湿度探头|X|2026-09-15|done|Q
m12|安排夜间盘点值班表|N||done|X
m12|找仓库要扫码枪型号清单|O|2026-09-25|done|X
m13|拿到冷库门禁接口文档|H|2026-10-30|open|X
m13|画茶仓权限矩阵|Q|2026-11-25|open|O
m14|接入短信网关测试账号|Q|2026-11-20|open|X
m14|补茶叶湿度的历史数据|X|2026-12-01|open|Q
m15|录一段地下车库扫码视频|V|2026-07-31|done|U
m16|换一套更响的提示音|D|2026-10-12|done|V
m17|给站长写批量退回操作指南|V|2026-11-05|open|U
m17|统计十月滞留件数量|U|2026-11-10|done|H
m17|梳理站点切换的登录流程|||open|O
m18|借两台安卓十五真机|D|2026-11-19|open|U
m18|更新应用商店截图|O|2026-11-24|open|V
m19|给客户写计费取整说明|X|2026-09-11|done|S
m20|收齐各站点的灰度名单|U|2026-10-09|open|S
m21|统一标签打印驱动版本|O|2026-10-20|done|S
m22|拟冷链附加费公告|Q|2026-11-06|done|S
m23|查取件码短信到达率|H|2026-11-12|open|S
m24|值守大促当天的告警|SD|2026-11-11|done|S
m25|盯小程序扫码量一周|O|2026-11-23|open|U
m25|把归档脚本说明发给运维|S|2026-11-18|open|R
`).map(([key, text, assignees, due, status, by], index) => ({
  ...item('a', index, key, text, by, '记一个待办：'), status: status as Action['status'], ...(due === '' ? {} : { due: due! }), assignees: whoAre(assignees),
}));

// meeting | text | who asked | who answered
export const questions: readonly Question[] = table(`
m1|灰度名单由谁来维护|X|S
m2|八位取件码短信会不会变贵|U|H
m3|退款手续费谁承担|O|
m4|冷链仓明年要开几个|N|
m4|滞留件退回的运费谁出|D|U
m5|电容能撑多久|D|R
m6|长连接断了怎么兜底|R|H
m8|人脸数据存在哪里|D|S
m9|旧手机占多少比例|R|
m10|防水膜会不会影响触控灵敏度|N|R
m10|人脸取件要不要做活体检测|H|
m11|湿度探头多久校准一次|N|Q
m12|夜间盘点要不要加班费|O|
m13|试点仓选哪两个|Q|H
m14|短信费用算哪个部门|S|
m15|自研扫码引擎要多久|O|D
m17|站长不在的时候谁确认|V|U
m18|安卓十五用户有多少|O|V
m20|灰度期间出问题怎么回滚|Q|S
m23|短信通道要不要换一家|N|
m25|小程序要不要支持英文|R|
`).map(([key, text, by, answerer], index) => ({
  ...item('q', index, key, text, by, '我想问一下，'), status: answerer === '' ? 'open' : 'answered', ...(answerer === '' ? {} : { answeredBy: whoIs(answerer) }),
}));

// meeting | text | risk or blocker | by
export const risks: readonly Risk[] = table(`
m1|低温锁供货周期太长|risk|H
m3|税务接口年底要下线|risk|S
m5|电容批次质量不稳定|risk|R
m7|离线时间误差可能导致过期码可用|risk|D
m9|旧手机蓝牙协议不兼容|blocker|D
m10|隐私合规审批没有下来|blocker|S
m10|防水膜到货可能延误|risk|R
m13|冷库门禁接口文档缺失|blocker|H
m14|短信通道额度不够|blocker|Q
m17|站长权限没有开通|blocker|U
m22|冷链司机人手不足|risk|Q
m24|大促期间服务器扩容不及时|risk|D
m25|小程序审核可能被驳回|risk|U
`).map(([key, text, kind, by], index) => ({ ...item('r', index, key, text, by, '我有点担心，'), kind: kind as Risk['kind'] }));
