/** Chinese names that are words, too: 高兴 is a person in 让高兴来画 and none in 高兴就好. */

import { introducesChinese } from './chinese-introductions.ts';
import { familyName } from './family-names.ts';

const beginsName = new RegExp(`^${familyName}`);
const words = new Set(`高兴 安静 黎明 方圆 白露 晨曦 国庆 建国 海洋 阳光 朝阳 向阳 平安 和平 胜利 希望 长城 长江 黄河 黄山 泰山 光明 文明 文静 文化 温柔 美丽 高峰 高原 高明 金山 金星 石头 江山 江河 江南
周全 周密 周到 成功 程度 方案 方便 方向 任务 任意 许多 许可 严格 严肃 严重 常规 关键 安全 安心 安康 安宁 星辰 星河 浩瀚 浩然 宇航 宇宙 思想 思考 思念 志向 志气 理想 理性 春风 春雨 春天 秋水 秋天 夏天 冬梅 梅花 兰花 莲花
玉兰 国强 国安 国际 建设 建业 建军 振兴 伟大 伟业 卫国 卫星 永远 永久 长久 长安 自强 自由 自立 自然 坦然 安然 欣然 悠然 如意 若水 一鸣 一诺 一帆 佳音 嘉宾 新颖 新月 新华 学习 学问 少年 小满 小雪 小雨 小寒 立春 立夏 立冬 清明 谷雨 霜降
明月 明亮 明星 晓得 可可 乐乐 天天 多多 明明 静静 慢慢 轻轻 红红 圆圆 家家 人人 刚刚 常常 星星 欢欢 甜甜 满满 点点 条条 时时 处处 强强 平平 老总 小时 小心 小组 小于 小段 小单 小路 小区 小龙 阿姨 余额 安排 马上 马达 向来 于是 何必 何况 任何 计算 计划 程序
指南针 北极星 小蜜蜂 灯塔 码头 凤凰 麒麟 长征 火箭 飞船 彩虹 太阳 月亮 流星 银河 大海 蓝天 雪山 森林 雄鹰 海豚 鲸鱼 熊猫 蚂蚁 蜜蜂 蝴蝶 老虎 狮子 猎豹 骏马 龙门 基石 磐石 盘古 女娲 后羿 嫦娥 伏羲 哪吒 悟空 诸葛 昆仑 珠峰 长河 启明星 萤火虫 向日葵 蒲公英 种子 大树 方舟 罗盘 雷达 引擎 魔方 积木 拼图 桥梁 港湾 绿洲 堡垒 盾牌 利剑 钥匙 闪电 风暴 雨林 浪潮 潮汐 脉搏 心跳 年轮 画布 调色板 万花筒 望远镜 显微镜`.split(/\s+/));

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const dictionary = new Map<string, boolean>();

/** A word of everyday speech as well as a name. The dictionary holds people's names, too, so for those a list decides. */
export function isWordToo(said: string, isPerson: boolean): boolean {
  return words.has(said) || (!isPerson && !beginsName.test(said) && inDictionary(said));
}

function inDictionary(said: string): boolean {
  const known = dictionary.get(said);
  if (known !== undefined) return known;
  const isWord = said.startsWith('小') ? [...segmenter.segment(said.slice(1))].length === 1 && said.length > 2 : [...segmenter.segment(said)].length === 1;
  dictionary.set(said, isWord);
  return isWord;
}

const calling = /(?:[给找让请由问叫归]|交给|转给|派给)$/;
const beforeVerb = /[是]$/;
const asSubject = /^(?:[你您]|说(?!不)|来(?!得)|会(?!儿)|要(?!是)|负责|提的|做|写|画|跟|去|那边|这边|那儿|这儿|昨|今天|明天|刚才|已经|，(?:你|您|请|麻烦|能|帮|咱|[^，]{2,10}(?:怎么样|好了吗|完了吗|弄好|咋样|进展))|呢$|马上到|来了|不在)/;
const didIt = /^(?:画|写|做|提|弄|改|发|负责|测|搭|跟)/;
/** What is said of a project: 灯塔的流水线, 码头那个仓库, 指南针上线以后. */
const asProject = /^(?:这个项目|项目|计划|专项|工程|那个(?:项目|仓库)|这块|那块|组的?|团队|的(?:接口|代码|流水线|仓库|镜像|后端|前端|告警|规则|文档|域名|部署|服务|数据|测试|上线|发布|版本|需求|排期|进度|预算|客户|日志|监控|负责人|同学|人|配置|权限|数据库|构建|库|召回|登录|首页|页面|设计|原型|合同|bug|CI|PR|issue|README|API|K|S)|[跟和与](?=.{2,8}(?:合并|对接|打通|合成))|上线|下线|发布|发版|周[一二三四五六日]|月底|下周|这周|合并|能上线|明天|立项|结项|上个月|下个月|二期|一期|[0-9])/i;
const asProjectBefore = /(?:把|项目|给|跟|和|与|做|上线|发布|接入|对接|迁到|迁移到|维护)$/;

/** People at work: what is done to and by a project is said in these words. */
const workWords = /上线|下线|部署|发布|发版|版本|仓库|看板|计费|审计|评审|后台|后端|前端|系统|服务|接口|发票|[Aa]pp|仪表盘|覆盖率|单元测试|测试|迁|挂了|演示|排期|导出|运营|需求|工单|代码|平台|预算|延期|迭代|分支|告警|监控|同步|埋点|权限|性能|备份|重构|依赖|[Bb]ug|PR|issue|README|CI|API|组里|立项|上架|灰度|回滚|联调/;
const storied = /像|好比|礁石|山上|海边|里的|天上|地里|锅底|吃|知足|风景|旅游|爬|游玩|小时候|看到一/;
const personBefore = /(?:[跟和给找让请由问叫归是对向替帮]|交给|转给|派给|还有|以及)$/;
const personAfter = /^(?:对(?:过|一下)|的(?:周报|日报|月报|邮件|方案|代码|PR|意见|稿|文档|电脑|工位|日程|反馈|观点|话|结论)|签|刚(?:从|才|到)|从(?:客户|上海|北京|深圳|广州|外地)|演示|展示|汇报|提(?:了|的|到)|说(?:了|的|过|要|他|她)|(?:昨|今|明|后)天|[在也还会要已没]|去(?:了|客户|上海|北京)|回(?:来|复)|请假|休假|出差|负责|写|画|做|改|发|测|答应|同意|觉得|建议|那边|这边|，)/;
/** 高明，做后端的。 */
const saysWork = /^，(?:负责[^，。]{1,6}|(?:做|管|搞)[^，。得]{1,6}的)(?:[，。]|$)/;

/** The stretch stands where a name stands. */
export function standsAsNameAtWork(before: string, after: string, isPerson: boolean): boolean {
  if (standsAsName(before, after) || (isPerson && (introducesChinese(before, after) || (before === '' && saysWork.test(after))))) return true;
  if (storied.test(before) || storied.test(after)) return false;
  if (!isPerson) return workWords.test(before) || workWords.test(after);
  return personBefore.test(before) && personAfter.test(after) || (before === '' && /^(?:的(?:周报|日报|邮件|方案|代码|PR|文档)|刚(?:从|才)|演示|请假|出差|昨天|明天)/.test(after)) || (before.endsWith('是') && /^(?:签|写|画|做|改|发|提)/.test(after));
}


export function standsAsName(before: string, after: string): boolean {
  if (calling.test(before)) return !/^(?:一点|下来|的(?!.))/.test(after);
  if (beforeVerb.test(before)) return didIt.test(after);
  if (before === '' || /[，的]$/.test(before)) {
    if (asSubject.test(after)) return true;
  }
  return asProject.test(after) && !/(?:像|里的|的|好多|当|在|们的)$/.test(before) && (before === '' || /[，把跟和与说]$/.test(before) || asProjectBefore.test(before) || /^(?:项目|这个项目|计划|专项|上线)/.test(after));
}
