/** Pull requests and commits of 青禾冷链, which keeps food cold on its way, from tables. */
import type { Commit, Pull, Review } from '../world-shape.ts';
import { issueOf, placeOf, timeOf } from './cold-chain-issues.ts';
import { whereIs, whoAre, whoIs } from './cold-chain-people.ts';
import { called, commentsOf, labelsOf, parts, table, verdictOf } from './company-words.ts';

// key | author | title | labels | created | state | ended | merger | reviews | closes | assignees | comments | related
const pullTable = table(`
s4|my|修复月结账单汇总口径|bug|250214.0310|m|250218.0830|zy|zy:a:250217.0600|s3||zy:1|
s9|hy|发票抬头字段与校验|feature|250402.0225|m|250415.0640|my|my:a:250414.0805,ep:c:250409.0930|s8||ep:2|
s15|my|对账任务改为分片执行|perf|250624.0150|m|250703.0920|zy|zy:a:250702.0710,hy:c:250630.0345|s14|||
s22|ep|Use banker's rounding in ledger|bug|251009.0905|m|251020.1000|my|my:a:251017.0730|s21|||
s28|hy|按车次拆分账单|feature|260130.0520|m|260228.0745|my|my:a:260227.0915,rn:c:260220.0310|s27||my:3,rn:1|
s34|my|计费接口加令牌桶限流|security|260410.0640|m|260422.0315|zy|zy:a:260421.0845,ep:c:260415.1005|s33||ep:1|
s39|my|退款幂等键防止重复入账|bug,p0|260704.0235|m|260706.1120|hy|hy:a:260706.0940|s38||hy:2|
s40|fb|升级 decimal 库到 5.2|deps|260810.0100|m|260811.0305|hy|hy:a:260811.0210||||
s45|hy|账单归档冷存储原型|tech-debt|260903.0715|d|||my:c:260908.0620||||s44
s46|fb|升级 pg 驱动|deps|260914.0100|x|260918.0400|||||my:1|
s47|ep|Ledger export for auditors|feature|261001.0840|m|261014.0930|my|my:a:261013.0715||||
s50|my|发票红冲审批流|feature|261020.0610|o|||hy:r:261028.0820,zy:c:261030.0330|s49|my|hy:4,zy:1|
s53|sj|导出报表统一 UTF-8|bug|261106.0330|o|||my:a:261110.0210|s52|||
s55|zy|结算任务加行锁超时重试|bug,p0|261113.0255|o|||my:r:261116.0645|s54|zy|my:2|
c3|oc|修正山区坡度权重|bug|250205.0410|m|250226.0930|zy|zy:a:250225.0840|c2|||
c8|zy|多温区拼车求解器|feature|250514.0720|m|250610.0825|oc|oc:a:250609.0510,bc:c:250602.0320|c7||bc:1|
c12|oc|路线增量刷新|perf|250801.0235|m|250822.0735|zy|zy:a:250821.0440|c11|||
c18|ec|Fall back to cached map tiles|bug|251027.0930|m|251103.1015|oc|oc:a:251103.0240|c17|||
c24|zy|重训到达时间模型|bug,p0|260126.0615|m|260211.0650|oc|oc:a:260210.0905,rn:a:260210.1030|c23||rn:2|
c30|oc|抽出路径规划引擎接口|tech-debt|260415.0330|m|260508.0920|zy|zy:a:260507.0450,ec:c:260430.0815||||c29
c31|zy|路径规划引擎 gRPC 服务|tech-debt|260611.0740|x|260715.0830||oc:r:260620.0510||||c29
c35|ec|Retry callbacks after throttling|bug|260530.0905|m|260604.0910|zy|zy:a:260603.0725,sj:a:260603.0950|c34|||
c41|oc|更新夏季禁行区数据源|bug|260724.0250|m|260730.0540|ec|ec:a:260729.0835|c40|||
c44|zy|路径规划引擎迁移双写|tech-debt|260826.0755|m|260924.0410|oc|oc:a:260923.0830,ec:a:260922.0750|||oc:2|c29
c46|fb|升级 geos 到 3.13|deps|260915.0100|m|260917.0340|oc|oc:a:260917.0225||||
c49|ec|Add cursor pagination to Route API|feature|261014.0920|m|261027.0825|zy|zy:a:261026.0710,ep:a:261023.0935|c48|||
c52|oc|大促路线压测脚本|perf|261104.0315|m|261110.0945|zy|zy:a:261109.0620|c51|||
c54|zy|换电站候选点原型|feature|261113.0930|d|||||||c53
c55|oc|离线地图包按省拆分|perf|261110.0610|o|||ec:c:261112.0905|c45|oc|ec:1|
h2|ty|修复扫码枪末位丢失|bug|250303.0345|m|250311.0815|ec|ec:a:250310.0920|h1|||
h7|ty|入库单批量编辑|feature|250602.0505|m|250624.0950|ec|ec:a:250623.0810,sj:c:250618.0245|h6|||
h11|ec|Preload login bundle|bug|250822.0910|m|250829.0620|ty|ty:a:250828.0715|h10|||
h16|sj|产地证明上传改用直传|bug|251127.0320|m|251202.1030|ty|ty:a:251201.0605|h15|||
h20|ec|Role-based access for purchasing|security|260318.0845|m|260519.0355|ty|ty:a:260518.0730,rn:c:260402.0910,ep:r:260409.1020|h19||ty:3,rn:2,ep:2|
h26|ep|Index variety names in search|bug|260422.0930|m|260508.0715|ec|ec:a:260507.0840|h25|||
h31|ty|收购价改读主库|bug,p0|260616.0140|m|260617.0925|ec|ec:a:260617.0810,rn:a:260617.0850|h30|||
h33|sj|农户端文案统一|docs|260713.0220|m|260715.0330|ty|ty:a:260714.0640||||
h37|ec|Merge legacy farmer accounts|customer|260904.0820|o|||ty:r:260911.0635,sj:c:260910.0330|h36|ec|ty:2,sj:1|
h38|fb|升级 vite 到 8|deps|260921.0100|m|260923.0615|ec||||||
h42|ty|产季看板同比视图|feature|261026.0230|o||||h41|||
h44|ec|Compress photos before upload|perf|261112.0855|o||||h43|||
t5|bc|标定系数按批次存储|bug|250318.0340|m|250402.0740|hy|hy:a:250401.0850|t4|||
t10|bc|告警聚合窗口|feature|250619.0625|m|250716.0310|hy|hy:a:250715.0410,zy:a:250714.0720|t9|||
t14|hy|短信去重键|bug|250908.0235|m|250911.0835|bc|bc:a:250910.0740|t13|||
t19|bc|五分钟采样管线|feature,customer|260122.0410|m|260320.1005|hy|hy:a:260319.0815,oc:c:260225.0350|t18||oc:1|
t25|hy|时序库双写与回放|tech-debt|260512.0315|m|260626.0845|bc|bc:a:260625.0720,zy:c:260603.0435,rn:a:260624.0950|t24||bc:4|
t29|ep|Store door events in UTC|bug|260608.0905|m|260612.0630|hy|hy:a:260611.0810|t28|||
t36|bc|离线同步补帧|bug,p0|260824.0520|m|260902.0915|hy|hy:a:260901.0630|t35|||
t40|hy|温度告警三级分级|feature|261009.0415|o|||bc:r:261019.0710,rn:c:261021.0335|t39|hy|bc:2|
t41|fb|升级 influx 客户端|deps|261012.0100|m|261015.0420|bc||||||
t43|bc|新探头驱动|bug|261028.0645|o|||hy:c:261103.0520|t42|bc|hy:1|
t45|hy|告警静默时段配置|feature|260907.0730|x|260930.0810||bc:r:260915.0905||||
t48|bc|固件签名校验链|security|261116.0310|d||||t47|||
p6|oc|托盘编号加仓库前缀|bug,p0|250428.0330|m|250430.0720|ec|ec:a:250429.0940|p5|||
p9|ec|Recount recovered pallets nightly|bug|251002.0915|m|251017.0545|oc|oc:a:251016.0830|p8|||
p13|ty|扫码枪盘点模式|feature|260302.0310|m|260410.0830|oc|oc:a:260409.0615,sj:a:260408.0725|p12|||
p17|oc|冷启动改为懒加载库存|perf|260522.0425|m|260609.0425|ty|ty:a:260608.0930,ec:c:260601.0815|p16||ec:1|
p21|ty|标签模板改用毫米坐标|bug|260731.0610|m|260803.0750|oc|oc:a:260803.0430|p20|||
p23|rn|调拨审计日志表|security|260930.0545|o|||oc:a:261012.0730|p22|rn|oc:1|
p27|oc|RFID 读卡去抖|bug|261103.0640|o|||ec:r:261105.0820,ty:c:261106.0510|p26||ec:3,ty:1|
`);

export const pulls: Record<string, Pull> = {};
for (const [key, author, title, labels, created, state, ended, merger, reviewed, closes, assignees, said, related] of pullTable) {
  const createdAt = timeOf(created!);
  const reviews: Review[] = parts(reviewed, ',').map((one) => {
    const [by, verdict, at] = one.split(':');
    return { by: whoIs(by), verdict: verdictOf(verdict), at: timeOf(at!) };
  });
  const endedAt = ended === '' ? undefined : timeOf(ended!);
  pulls[key!] = {
    ...placeOf(key!),
    title: title!,
    labels: labelsOf(labels),
    createdAt,
    updatedAt: [createdAt, ...reviews.map((review) => review.at), ...(endedAt === undefined ? [] : [endedAt])].sort().at(-1)!,
    ...(endedAt === undefined ? {} : { closedAt: endedAt }),
    comments: commentsOf(parts(said, ','), whoIs),
    assignees: whoAre(assignees),
    state: state === 'm' ? 'merged' : state === 'x' ? 'closed' : 'open',
    draft: state === 'd',
    author: whoIs(author),
    ...(state === 'm' ? { mergedAt: endedAt!, mergedBy: whoIs(merger) } : {}),
    reviews,
    closes: parts(closes, ',').map(issueOf),
    relatedTo: parts(related, ',').map(issueOf),
  };
}
export const pullOf = (key: string): Pull => called(key, pulls);

// project | author | when | message
const commitTable = table(`
s|my|250215.0620|账单汇总按订单重算
s|my|250216.0245|补月结对账单测
s|hy|250405.0710|校验发票抬头长度
s|my|250627.0330|对账分片键改为客户号
s|ep|251010.0905|Switch ledger to banker's rounding
s|hy|260205.0415|账单拆分加车次维度
s|hy|260218.0950|修复拆分后合计差一分
s|my|260412.0255|令牌桶参数可配置
s|my|260705.0140|退款接口要求幂等键
s|fb|260810.0101|chore: bump decimal to 5.2
s|ep|261002.0910|Write audit export as streaming CSV
s|my|261022.0540|红冲审批状态机
s|hy|261029.0830|去掉废弃的发票字段
s|sj|261106.0335|导出统一编码
s|zy|261113.0250|结算加行锁超时
s|zy|261116.0720|死锁重试加抖动
s|my|261117.0610|关闭夜间重算开关
c|oc|250206.0320|坡度权重改为分段函数
c|zy|250520.0740|拼车求解器初版
c|zy|250604.0255|求解器加温区约束
c|oc|250805.0610|路线差分刷新
c|ec|251028.0940|Cache map tiles on disk
c|zy|260128.0520|到达时间模型加入天气特征
c|oc|260420.0345|引擎接口抽象
c|ec|260601.0830|Retry callbacks with backoff
c|zy|260616.0755|gRPC 服务骨架
c|oc|260725.0250|禁行区数据源换新
c|zy|260828.0710|引擎双写开关
c|zy|260910.0930|双写结果比对
c|oc|260918.0410|引擎回滚脚本
c|ec|261016.0920|Cursor pagination for routes
c|oc|261105.0330|压测脚本支持分省
c|oc|261110.0605|地图包按省切分
c|ec|261111.0850|Tune tile cache size
c|zy|261114.0350|候选点打分函数
h|ty|250304.0320|扫码结果补末位校验
h|ty|250605.0240|入库单批量接口
h|ec|250825.0915|Preload login bundle assets
h|sj|251128.0310|产地证明直传对象存储
h|ec|260325.0820|Add purchasing roles table
h|ec|260420.0905|Guard price edits by role
h|ep|260424.0930|Index crop variety names
h|ty|260616.0150|收购价读主库
h|sj|260713.0225|统一农户端提示语
h|ec|260907.0815|Account merge dry run
h|ty|261027.0310|同比视图查询
h|ec|261112.0850|Compress photos to 200 KB
t|bc|250320.0340|标定系数表加批次号
t|bc|250625.0520|告警五分钟窗口聚合
t|hy|250909.0245|短信去重
t|bc|260205.0330|采样间隔下发
t|hy|260520.0410|时序库双写
t|hy|260610.0735|回放工具
t|ep|260609.0915|Store door events as UTC
t|bc|260826.0505|补帧缓冲区
t|hy|261012.0420|告警分级枚举
t|bc|261030.0635|新探头协议解析
t|bc|261116.0305|签名校验骨架
p|oc|250428.0335|托盘编号前缀
p|ec|251006.0920|Nightly pallet recount job
p|ty|260310.0315|扫码枪盘点入口
p|oc|260525.0430|库存懒加载
p|rn|261001.0550|调拨审计表结构
p|oc|261104.0645|RFID 去抖窗口
`);
export const commits: readonly Commit[] = commitTable.map(([project, author, when, message], at) => ({
  id: (0x3a71c05 + at * 0x9e37).toString(16).padStart(8, '0'),
  message: message!,
  project: whereIs(project),
  author: whoIs(author),
  committedAt: timeOf(when!),
}));
