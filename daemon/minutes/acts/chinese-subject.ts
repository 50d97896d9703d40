/** What a Chinese sentence is about: the thing that it names first, before verb, doubt or stance. */

/** What ends the subject: the verb, the doubt or the speaker's stance. */
const afterSubject = '(?:我|你|咱|谁|大家|他们|她|客户|供应商|对方|到底|究竟|要不要|是不是|该不该|需不需要|用不用|能不能|可不可以|应该|是用|是放|是沿用|用(?!户|人)|选(?!型|题)|放(?!假)|定(?!价|时|金|义)|还|挺|很|真|[\\d一二三四五六七八九十两百千]+(?:个|份|万|块|天|台|家|次|条)|叫|签(?!证|字)|种(?!类)|写(?!字楼)|还是|原(?=定)|给(?!药)|原本|原来|本来|现在|目前|昨天|今年|今天|最近|其实|怎么|什么|多少|几|哪|去(?!年)|开(?!发|会|幕|户|票|学)|有(?!限)|太|不(?!良|动)|没|说(?!明)|已经|一直|都|就(?!餐|业)|也|想|觉得|建议|提议|倾向|(?<!预|结|决|核|计|测|概|换)算|只|最多|是|改(?!版|造)|换|跟|(?<=[^大布晚年站周例早班展动迎书享讨峰餐长乐协工])会(?!议|员|场|计|上|展)|要(?!求)|快|实在|取|租|排|每|成|维护|涨|卡|出|得|直接|统一|全|先|越|倒|下来|这么|那么)';
const leading = /^(?:那个|这个|那(?=[A-Za-z])|所以|然后|关于|至于|说到|下一个|这次|这版|目前的?|现在的?|下面|首先|还有|对了|另外|就是|我们的?|咱们?的?|你们|大家|以后|今年|这次|要不要(?:把)?|是不是|能不能|我想把?|我提议(?:把)?|我建议(?:把)?|提议|建议|同意把|看看|说说|把)+/;
const named = new RegExp(`^(.{2,12}?)(?:这块儿?|这事儿?|这件事|这个事情?|的事儿?|的事情|这边|那边|的话|这个|这条|这批)?(?:，|${afterSubject})`);
const bare = /^[^，我你他她吗呢吧了不还很挺太都就也要会能在是有]{2,10}(?:呢)?$/;
const object = /(?:要不要|是不是|能不能|可以|想|该)(?:把)?(.{2,10}?)(?:换|改|升|放|移|搬|做|删|砍|上|推|发|延|用|给|到|成|去|退|停|加|要不要|吗|$)/;
const noSubject = /^(?:确实|第[一二三四五]|交给|啥时候|那行|客户问|改到|分.?下?工|等会儿?|等下|那?小[^，]$|折中|支持|抱怨|要不|换，?$|洗，?$|编码的问题|口径|往后推|举个?手|下个?月|上午|下午|按打|决定|开始|继续|需要|必须|应该|么|这么|那么|什么|怎么|为什么|谁|哪|如果|要是|万一|假如|因为|但是|不过|其实|我|你|他|她|它|咱|大家|可以|没|不|好|行|嗯|对|是|有|也|都|就|还|再|先|真|挺|太|很|来|去|看|听|说|想|觉得|刚才|昨天|今天|上周|上次|现在|各|[一两二三四五六七八九十百千]+(?:个|家|种|些|样|点|下|次|天|年|块|万|成|半|共|定|般|直|起|周|票|遍|份|层|人|位)|[一两二三四五六七八九十百千万]+$)/;

/** 那个语音弹幕 of 那个语音弹幕我看用的人不到百分之一; null where it begins otherwise. */
export function subjectIn(core: string, isQuestion: boolean): string | null {
  if (core.length < 4) return null;
  const text = core.replace(leading, '').trimStart();
  const begins = core.length > text.length && /要不要|是不是|能不能|我想|提议|建议|把/.test(core.slice(0, core.length - text.length));
  const subject = begins ? (object.exec(core)?.[1] ?? named.exec(text)?.[1]) : (named.exec(text)?.[1] ?? (isQuestion || bare.test(text) ? bare.exec(text)?.[0] : undefined));
  if (subject === undefined) return null;
  const clean = subject.replace(/^那(?=[^个边块天时次种些].)/, '').replace(/(?:的|那个|这个|就|也|都|是|那块儿?|这块儿?|这|呢)+$/, '');
  return clean.length < 2 || noSubject.test(clean) || /[了吗吧呢]/.test(clean) ? null : clean;
}
