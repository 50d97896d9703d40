/** Verbs by what they say about work: done by somebody, or only thought, said, felt. */

const verbs = '写改做弄搞办查找发给交送寄拿取买订约配催搬借印画跑测修录报翻核对算收集通知联系准备整理补出提拉更新安排处理负责跟进对接组织主持搭部署拟起草审评看盯问谈聊开关装拆换调加减删建设置清盘理登记贴挂备导传传达转推送同步汇总梳理排重练剪拍选定租签盖请邀回复确认落实申请报销采购下单结算缴付退领教带接见去来打扫张罗布置搜拟合并回滚上线发布提交优化量剪贴递补跑';
const oneVerb = `[${[...new Set(Array.from(verbs))].join('')}]`;

/** Begins with a verb of work, perhaps after a preposition phrase (跟财务确认, 把纪要发出来). */
export const beginsWithVerb = new RegExp(`^(?:重新|再|先|去|来|一起|全部|尽快|赶紧|抓紧|务必|统一|直接|顺便|逐个|挨个|亲自|帮忙|好好)*(?:(?:把|将|跟|和|给|向|找|让|叫|用|从|往|到|在|替|帮|照|按).{1,16})?(?:${oneVerb}|review|check|fix|merge|deploy|demo|proofread|update|show|push|release)`, 'i');
export const workVerb = new RegExp(`${oneVerb}|review|check|fix|merge|deploy|proofread|update|show|push|release`, 'i');

/** After 我: what is thought, said or felt, what was, what is not. */
export const idleOfSpeaker = /^(?:觉得|想(?!办法|一下怎么)|说|讲|知道|认为|感觉|记得|怕|担心|希望|喜欢|同意|赞成|支持|反对|倾向|投|选|是|不|没|有(?!空)|在(?=想|家|外|这|那|看)|听|刚|已经|也是|就是|都行|都可以|还没|个人|还是|们|的|明白|懂|了解|猜|估计|服|弃权|忘|以为|建议|提议|接受|无所谓|OK|个|这(?!就|边|周|礼拜|两天|星期)|那(?=个|边|会|时|两)|一般|每|平时|经常|总|老|倒|其实|真|太|很|挺|最(?!快|晚)|比|更|好像|好|行|打个比方|数一下|腰|手上|昨|上周|上次|上个|之前|原来|本来|看(?!一下|一遍|一眼|完|着办|看|下)|问一下|问个|补充|先说|先讲|先来|先开始|接着|共享|分享|念|跟大家(?:说|同步|汇报)|跟你说|解释|介绍|汇报|回来|到了|收回|认了?$|要(?:是|说)|能(?:听|看|理解|接受)|可以(?:接受|理解|叫)|会(?!后|去|来|把|给|在|尽|跟|找|写|发|改|做|准|安|整|盯|处|更|提|补|订|约|查|确|联)|得(?:空)?$|查(?:了|过|到)|早|越|印象|理解|咋|怎么|什么|欠(?!你|他)|搬家|请假|休|出差|带孩子|家)/;

/** A verb without its thing: what it means was named before. */
export const objectless = new RegExp(`^(?:重新|再|先|去|来|自己|亲自)*${oneVerb}{1,2}(?:完|好|掉|到|出来?|过来|回来|下来|一下|一遍|一版|一个|一份|个|上|下来|起来|到位)*(?:吧|啊|呢|了|呀|嘛|呗)*$`);

/** After 你: no request. */
export const idleOfHearer = /^(?:觉得|说|看呢|看(?:，|$)|知道|是|不|没|有|在|好|行|忙|这|那|上次|刚|昨|呢|也|倒|还没|们|认为|想|的|要改|要是|开心|疯|确定|明白|懂|听|记得(?:吧|吗)|随意|辛苦|放心|先点|点|先说|说说|讲|定$|定吧|熟|先$|先来|继续|刷新|上个|能听|能看|可真|真|太|们看)/;
