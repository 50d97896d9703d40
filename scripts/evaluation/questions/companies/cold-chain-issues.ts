/** Issues of 青禾冷链, which keeps food cold on its way, from a table. */
import type { Issue, Project } from '../world-shape.ts';
import { whereIs, whoAre, whoIs } from './cold-chain-people.ts';
import { called, commentsOf, labelsOf, parts, table } from './company-words.ts';

/** Of `260312.0930`. */
export const timeOf = (text: string): string => `20${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}T${text.slice(7, 9)}:${text.slice(9, 11)}:00Z`;
/** `s38`: of 算盘. */
export const placeOf = (key: string): { readonly id: string; readonly number: number; readonly project: Project } => {
  const project = whereIs(key[0]);
  const number = Number(key.slice(1));
  return { id: `${project.id}#${number}`, number, project };
};

// key | submitter | title | labels | created | closed | closer | assignees | comments
const issueTable = table(`
s3|lz|月结账单金额与订单对不上|bug,p0|250211.0210|250218.0830|my|my|my:4,lz:2
s8|my|发票抬头支持企业全称|feature|250320.0305|250415.0640|hy|hy|lz:1
s14|sj|对账任务凌晨超时|bug,perf|250609.0130|250703.0920|my|my|sj:3,zy:1
s21|ep|Currency rounding differs from the bank|bug|251006.0815|251020.1000|ep|ep|my:2
s27|lz|客户要求按车次拆分账单|feature,customer|260114.0220|260228.0745|hy|hy|
s33|rn|计费接口缺少限流|security|260330.0650|260422.0315|my|my|zy:2,rn:1
s38|ty|退款流水重复入账|bug,p0|260702.0140|260706.1120|my|my,hy|ty:5,my:6,lz:1
s44|my|历史账单归档方案|tech-debt|260825.0500|||hy|my:1
s49|lz|发票红冲流程缺审批|feature,customer|261013.0335||||rn:2
s52|sj|对账报表导出乱码|bug|261105.0240|||my|sj:1
s54|hy|夜间结算任务偶发死锁|bug,p0|261112.0905|||my,zy|hy:3,zy:2
c2|zy|路径规划在山区绕远|bug|250118.0700|250226.0930|oc|oc|zy:2
c7|oc|支持多温区拼车|feature|250403.0310|250610.0825|zy|zy,oc|lz:3
c11|lz|司机反馈路线刷新太慢|perf,customer|250715.0220|250822.0735|oc|oc|
c17|ec|Map tiles fail behind proxy|bug|251022.0900|251103.1015|ec|ec|
c23|rn|预计到达时间误差超过一小时|bug,p0|260119.0405|260211.0650|zy|zy|rn:2,zy:4,oc:1
c29|zy|拆分路径规划引擎为独立服务|tech-debt|260325.0800|||zy,oc|oc:2
c34|sj|限流后回调丢失|bug|260528.0345|260604.0910|ec|ec|sj:2,ec:2
c40|oc|夏季禁行区数据过期|bug,customer|260721.0120|260730.0540|oc||
c45|ty|离线地图包体积过大|perf|260909.0630||||
c48|ep|Route API lacks pagination|feature|261008.1105|261027.0825|ec|ec|ep:1
c51|lz|双十一大促路线压测|perf,customer|261102.0155|261110.0945|oc|oc,zy|lz:2,oc:3
c53|zy|换电站候选点算法评估|feature|261113.0725||||
h1|ec|Barcode scanner drops the last digit|bug|250227.0930|250311.0815|ty|ty|
h6|ty|入库单支持批量修改|feature|250512.0315|250624.0950|ty|ty|lz:1
h10|sj|农户端登录偶发白屏|bug|250818.0145|250829.0620|ec|ec|sj:2
h15|lz|产地证明上传失败|bug,customer|251124.0235|251202.1030|||
h19|ty|采购权限模型重做|security,tech-debt|260223.0510|260519.0355|ec|ec,ty|rn:3
h25|ep|Search ignores variety names|bug|260416.0840|260508.0715|ep|ep|
h30|rn|收购价缓存不一致|bug,p0|260615.0350|260617.0925|ty|ty|rn:1,ty:3
h36|sj|老农户账号无法合并|bug,customer|260811.0225|||ec|sj:4
h41|lz|产季看板缺少同比|feature|261019.0445||||lz:1
h43|ec|Photo upload times out on 3G|bug,perf|261109.0810|||ec|
t4|hy|传感器标定数据漂移|bug|250310.0250|250402.0740|bc|bc|hy:2,bc:3
t9|bc|温度告警风暴抑制|feature|250528.0655|250716.0310|bc|bc|zy:1
t13|sj|告警短信重复发送|bug|250904.0130|250911.0835|hy|hy|
t18|lz|疫苗客户要求五分钟采样|feature,customer|260107.0325|260320.1005|bc|bc|lz:2,bc:1
t24|bc|时序库迁移到新集群|tech-debt|260408.0710|260626.0845|hy|hy,bc|hy:5,zy:2
t28|ep|Timezone shift in door-open events|bug|260604.1040|260612.0630|ep||
t35|hy|离线同步丢最后一帧|bug,p0|260819.0205|260902.0915|bc|bc|hy:2
t39|rn|温度告警缺少分级|feature|260928.0415|||hy|rn:1,sj:1
t42|sj|新款探头无法识别|bug,customer|261021.0235|||bc|
t47|bc|网关固件签名校验|security|261111.0820|||bc|bc:1
p5|ec|Pallet IDs collide across warehouses|bug,p0|250425.0855|250430.0720|oc|oc|
p8|oc|托盘回收率统计不准|bug|250922.0330|251017.0545|ec|ec|
p12|lz|盘点模式支持扫码枪|feature,customer|260205.0215|260410.0830|ty|ty|lz:1
p16|ty|冷启动时读取全量库存|perf|260513.0605|260609.0425|oc|oc,ty|oc:2
p20|sj|标签打印错位|bug|260730.0140|260803.0750|ty|ty|
p22|rn|仓间调拨缺审计日志|security|260916.0520||||
p26|oc|RFID 读卡偶发漏读|bug|261030.0745|||oc|oc:2,ec:1
`);

export const issues: Record<string, Issue> = {};
for (const [key, submitter, title, labels, created, closed, closer, assignees, said] of issueTable) {
  const createdAt = timeOf(created!);
  const base = { ...placeOf(key!), title: title!, labels: labelsOf(labels), createdAt, comments: commentsOf(parts(said, ','), whoIs), assignees: whoAre(assignees), submitter: whoIs(submitter) };
  issues[key!] = closed === '' ? { ...base, updatedAt: createdAt, state: 'open' } : { ...base, updatedAt: timeOf(closed!), closedAt: timeOf(closed!), state: 'closed', ...(closer === '' ? {} : { closedBy: whoIs(closer) }) };
}
export const issueOf = (key: string): Issue => called(key, issues);
