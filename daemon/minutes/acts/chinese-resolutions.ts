/**
 * Statements by which a Chinese-speaking group says how it will be: 那就定周四, 先放一放, 统一用A, 砍了吧, 六个就六个. Most
 * such statements settle nothing by themselves; what the others say, and what was asked before, is weighed in decisions/.
 */
import type { Act, Resolution } from './act.ts';
import { splitChineseClauses } from './chinese-clauses.ts';

/** Clauses that close a point and say nothing of it. */
const closing = /^(?:我|我们|咱们?|大家|那|也|都|就|可以|行|好|嗯|对|这个|这事儿?|这条)*(?:(?:就)?(?:这么|这样)(?:定|办|做|干|着|决定|说定|执行|报|改|说|写|来|弄|走|排|发|回|讲)?(?:下来)?(?:了|吧|啊)*|定(?:下来)?(?:了|啦)|说(?:好|定)了?(?:啊|的)?|讲(?:好|定)了?(?:的)?|约好了|一言为定|成交|(?:全票|一致|正式|表决)?通过(?:了|啦)?|没跑了|齐活|妥(?:了|当)|敲定(?:了|啦)?(?:啊)?|拍板了?|没(?:啥|什么)(?:好|可)?(?:纠结|争|说|商量)的?|(?:不|别|不用|不要|甭)(?:再)?(?:谈|讨论|争|变|改|拖|纠结|耗着|商量|扯|PK|说|议|犹豫)了?(?:别争了)?|听我的|我拍板|责任我担着?|(?:给我|麻烦)?记(?:到|进|在)?(?:纪要|会议纪要|里|上|下)+(?:来|里)*(?:吧|了)?|写进?(?:纪要|会议纪要)(?:里)?(?:吧)?|就这个(?:路子|方案|价|数|意思)|(?:以后|今后)?(?:都|就)?按(?:这个|这样|照这个)(?:方案|办法|思路|路子|意思|价|节奏|安排|计划|顺序|时间表|步骤|口径)?(?:来|走|执行|办|写|做|推)?(?:吧|了)?|就它了?|这条就立下来了|(?:没人|没有人)(?:吭声|吱声|反对|说话|有意见)(?:啊|就|那)?.{0,12}|(?:那)?我就当.{0,8}(?:通过|同意|默认)了?|不改了|不变了|就(?:他|她)了|没(?:意见|异议|问题)(?!再|以后|之后)(?:就)?.{0,8}|价格我点头了|过了|(?:都|要是)?(?:同意|没(?:有)?意见|没问题|不反对|OK)的话)$/;
/** What asks the others for their consent, at the end. */
const tag = /[，、\s]*(?:这个|这样|这么|那)?(?:大家|各位|你们|诸位|韩\S{1,2})?(?:都|还)?(?:看|觉得)?(?:行(?:不行|吗|么|吧|不)|成(?:不成|吗|吧|么)|好(?:不好|吗|吧|么)|可以(?:吗|吧|么|不|不可以)|中不中|怎么样|咋样|如何|能接受(?:吗|吧|不)|认不认|对(?:吧|吗|不对)|是(?:吧|吗|不是)|没错吧|(?:没|没有)(?:人)?(?:别的)?(?:意见|反对的?|异议|问题)(?!再|就|的?话|以后|之后)(?:吧|吗|的话)?.{0,8}|有(?:没有)?(?:什么)?(?:意见|异议|反对|问题)的?(?:吗|么|的现在提|的话.{0,4})?|同意(?:吗|吧|的(?:请)?举(?:个|下)?手|的说一声|不)?|谁反对|反对的?(?:请)?举手|赞成(?:吗|的举手)|你看呢|你觉得呢|你们说呢|听明白(?:没|了吗|没有)|明白(?:吗|了吗|没)|知道(?:吗|了吗)|(?:举个|举一下|举)手)+(?:[\u4e00-\u9fff](?:总|姐|哥|工))?$/;
/** The same for what closes a point without a mark before it. */
const closingTail = /[，、\s]*(?:说好了啊|就这么(?:干|定|办)了?|(?:全票)?通过了?|(?<!确|肯|一|敲|决|稳|鉴|商|规|约|预|固|选|锁)定了|成交|讲好了|齐活|敲定了?)(?:啊|吧|哈)?$/;
/** Clauses that give a reason or a comment: no part of what is settled. */
const reason = /^(?:因为|毕竟|反正|不然|否则|省得|免得|要不然|主要是|宁可|谁知道|好让|方便|反而|难怪|怪不得|流量|来不及|安全第一|没办法|太|够了|上次|昨天|之前|本来|原来|你放心|放心|谢谢|辛苦|不好意思|抱歉|记得|跟我们没关系|多花点|各有各|哈哈|是吧|对吧|麻烦|我也|我也是|我觉得可以|我同意|赞成|同意|支持|没毛病|附议|认|大家|反|说白了|你想|拖着|花那|也只能|可惜|品质|质量|成本|效果|用的人|人(?:最|太|不)|隔壁|价格|城管)/;

const choose = '(?:用|选|走|放|定|上|留|砍|停|推|延|挪|改|换|叫|写|发|开|租|签|收|给|去|回|待在|保留|沿用|维持|照旧|照常|按|做|搞|搬|买|订|办|算|拿|招|设|加|减|取|分|归|等|跑|试|抓|排|限|封|切|迁|套|出|认|报|打|交|守|种|吃|坐|住|请|降|涨|升|接|派|配|穿|送|带|装|补|卖|拍|印|调|关|删|保)';
const day = '(?:周|星期|礼拜|下周|下个月|月底|明天|后天|\\d|[一二三四五六七八九十两百千]|今年|明年|年底|年后|春节|国庆)';

interface Pattern {
  readonly cue: string;
  readonly form: Resolution['form'];
  readonly pattern: RegExp;
}

/** Looked for in every clause; the first that fits any of them names the statement. */
const patterns: readonly Pattern[] = [
  { cue: '敲定', form: 'ruling', pattern: /(?:决定|商定|敲定|拍板|定下来|一致同意|达成一致|说好|讲好|商量好|约定)(?:了|是|，|：)?.{3,}|(?:结论|最终方案|决议)(?:就)?是/ },
  { cue: '以后', form: 'rule', pattern: /(?:^|，|那|，?我们)(?:以后|今后|往后|从(?:今|现在|明|下|这|\d|[一二三四五六七八九十]).{0,8}起|(?:从)?.{1,8}开始)(?!再说|再看|再议|再讨论|的).{2,}|从.{1,8}起.{0,6}$|.{2,}起(?:执行|生效)$/ },
  { cue: '统一', form: 'rule', pattern: /统一|一律|一概|全部(?:改|用|换|走|放)|全(?:改|换|用)|都(?:用|走|改|按|写|放|得用)(?!不|得起|完|不了)|必须|不准|不许|不得|严禁|禁止|谁.{1,6}(?:罚|扣)/ },
  { cue: '上限', form: 'rule', pattern: /最多|最少|至少|不超过|别超过|不得超过|不低于|封顶|上限|下限|限(?:定|额|量|制)?(?:在|为)?[\d一二三四五六七八九十百]|只(?:能|收|开|留|要|做|有.{1,20}才|保留|给|用|接|送|发|招|卖|限|放|跑|支持|升|认|看)|控制在/ },
  { cue: '取消', form: 'statement', pattern: /取消|砍掉|砍了|砍$|下架|下线|作罢|黄了|免了|撤了|停掉|关掉|关停|删掉|去掉|拿掉|废掉|废弃|不续了|拉倒|算了|停更|停用|不做了|先?拿掉|不上了/ },
  { cue: '不……了', form: 'statement', pattern: /(?:就|先|暂时|也|还是|都|再|可以)?(?:不|别)(?:再)?(?!知道|清楚|好|行|能|会|用说|是|太|到|够|住|了$|过|如|懂|明白|确定|错|对|同|可|方便|敢|忍|光|管|论|一样|至于|然)[^，]{1,14}了$|^.{0,14}(?:就不|先不|暂时不|暂不|不再|不用再)(?!知道|说|管).{1,14}$/ },
  { cue: '这期不', form: 'statement', pattern: /^(?:这|本|今)(?:一?期|一?版|次|年|学期|季度|个?版本|个?迭代|个?月|周)(?:先|就|都|暂时|还是)*(?:不|别)(?![是能会够行好过错对同知清太])/ },
  { cue: '先放一放', form: 'statement', pattern: /(?:先|今年就|暂时|就)?(?:放一放|搁(?:下|置|着)|放着|挂着|缓一缓|缓缓|压一压|停一停|按兵不动|不动(?!产)|等一等|往后放)/ },
  { cue: '推迟', form: 'statement', pattern: new RegExp(`推迟|延期|延后|延到|顺延|(?:往后|向后|往前|整体)(?:推|挪|顺|移|放|延|提)|推到|挪到|挪一|挪至|提前到|提到${day}|改到|改在|移到|拖到|错开到`) },
  { cue: '改成', form: 'statement', pattern: /(?:改|换|调|变|升|降|迁|切|转|做|拆|合并|调整)(?:成|为|用|到|回|走|上|至|做)|换.{2,}|改.{1,8}$/ },
  { cue: '定在', form: 'statement', pattern: /(?:定|放|设|安排|选|办|约|开|控制|保持|维持|摆|挂|落|锁死|圈|压)(?:在|到|于|成|为)|定(?=[A-Za-z\d]|周|下|十|[一二三四五六七八九]|.{1,8}$)/ },
  { cue: '照旧', form: 'statement', pattern: /照旧|照常|维持|沿用|保留|保持|继续(?!说|讲|往下)|不变|按原(?:计划|来|定|价|方案)|还是原来|还用|待着|原地/ },
  { cue: '按……', form: 'statement', pattern: /按(?:照)?.{1,14}(?:来|走|办|执行|算|做|发|交|收|打|写|弄|开|折|处理|推进|上|定|排|压|报)/ },
  { cue: '就', form: 'statement', pattern: new RegExp(`(?:那|那么|那我们|那咱们?|我们|咱们?|，|^|[^，]{0,10})就(?!是|会|能|要|可以|行|说|像|算|想|剩|怕|没|不|有|觉得|差|到|很|好了|完了|得)${choose}.{1,}`) },
  { cue: '就(数)', form: 'nominal', pattern: /就(?:[\d一二三四五六七八九十两百千半].{1,12}|它|这个|那个|这家|那家|他|她|那儿|这儿|这样|按.{0,6})(?:了|吧|啦)?$|^(.{1,6})就\1$/ },
  { cue: '还是', form: 'statement', pattern: new RegExp(`^(?:那|我看|我们|咱们?|.{0,8})?还是(?!要|不是|没|在|很|觉得|会|有|得)(?:${choose}|.{1,8}$)`) },
  { cue: '先……', form: 'statement', pattern: new RegExp(`(?:先|直接|尽量)(?!看|说|讨论|聊|开始|休息|这样|听|过一?下|把|跟|点|记|去问|问)(?:${choose}|pilot|release|ship).{1,}|先.{2,8}$`) },
  { cue: '我们……', form: 'statement', pattern: new RegExp(`^(?:那|所以|那么)?(?:我们|咱们?|公司|全员|大家)(?:这次|今年|这边|都|一起|自己|还|也|今天)*(?!的|可以|是|要不|能|应该|觉得|有|没|来|看|说|在)${choose}.{1,}`) },
  { cue: '认了', form: 'consent', pattern: /^(?:我们|咱们?|这边|我)?(?:也)?(?:认|吞|接受|答应|同意|批|点头|能接受|没意见|赞成)(?:了|的|啊)*(?!为|识|真|领).{0,12}$/ },
  { cue: '胜出', form: 'statement', pattern: /^(?:那|这个)?.{1,8}(?:就|也|都)?(?:算|有条件|原则上)(?:是)?通过|胜出|没跑了|中标|入选|当选|确定(?!不|一下)|到此为止|翻篇|就定|定了$/ },
  { cue: '……吧', form: 'imperative', pattern: /^(?!你|您|谁|我(?!们|看)|应该|可能|不会|好像|是|没|大概).{1,24}(?:吧|呗|好了|算了|走起|加一|\+1)$/ },
  { cue: '选择', form: 'imperative', pattern: new RegExp(`^(?:那|所以|就)?(?:用|选|走|放|定|上|留|砍|停|挪|改|换|叫|投|锁|取|签|套|要)(?!了?没|不|得|过|着|的).{0,16}$`) },
];

const strengths: Partial<Record<Resolution['form'], number>> = { ruling: 0.7, rule: 0.5, plain: 0.1, nominal: 0.35 };

/** Words of consent or of manners only. */
const empty = /^(?:这|那|它|他|她|我|你|您|的|了|吧|啊|嗯|好|行|对|是|可以|没问题|大家|同意|也|都|就|很|不错|没|有|吗|呢|哦|谢谢|辛苦|明白|知道|收到|来|说|看|听|一下|先|再|还|挺|太|真|得|嘛|呀|赞成|支持|意见|OK|ok|，)+$/;
const aboutMeeting = /中英文|混着说|散会|散了?吧?$|先到这(?:里|儿)?|就(?:到)?这(?:些|里)$|各忙各的|放(?:在)?最后(?:讲|说|聊)|(?:我们|咱们?)?先开始$|^(?:Hi|Hello|Hey)\b|^(?:听得|听到|看到|看得|共享|录音|屏幕|静音|开始|下一个|下一项|散会|拜拜|再见|欢迎|休息)/;
/** 下次再讨论, 今天先不定: puts off, and so settles nothing. */
const putsOff = /(?:下次|以后|回头|会后|改天|下回|到时候|之后)(?:再|咱们再)(?:说|议|讨论|聊|看|谈|定)|今天先不(?:定|下结论|决定|讨论|谈)|再问问|^先不(?:吵|争|定|下结论)|等.{1,12}(?:让|叫)[他她]们?(?:来)?定/;

/** Runs the meeting or puts the point off: none of its clauses says how anything will be. */
export function settlesNothing(core: string): boolean {
  const clauses = splitChineseClauses(core).map((clause) => clause.replace(/^(?:那就?|嗯|好|我们|咱们?|就)+/, ''));
  return clauses.length > 0 && clauses.every((clause) => aboutMeeting.test(clause) || putsOff.test(clause) || clause.length <= 1);
}

/** Questions that a recogniser left without their mark. */
const looksAsked = /[吗呢]$|[了完过到好]没有?$|谁(?!都|也|没)|什么(?!的|时候都)|怎么(?!都|也)|多少|几(?:个|点|号|天|份|版|家|楼|月)|哪(?:个|家|天|里|儿|种|位|边)|要不要|是不是|(?:是|用|选|放|走|去|做|叫).{1,14}还是.{1,12}$/;

interface Statement {
  readonly text: string;
  readonly closes: boolean;
  readonly asks: boolean;
}

/** The clauses that say something, without those that close, ask or explain. */
function statementIn(core: string): Statement {
  const untagged = core.replace(tag, '');
  const asked = untagged.replace(closingTail, '');
  const clauses = splitChineseClauses(asked);
  const said = clauses.filter((clause) => !closing.test(clause));
  const main = said.filter((clause, index) => (index === 0 ? !/^(?:不好意思|抱歉|因为)/.test(clause) || said.length === 1 : !reason.test(clause)));
  return { text: joinClauses(asked, main), closes: said.length < clauses.length || asked.length < untagged.length, asks: untagged.length < core.length };
}

/** Clauses as they stood, with a comma where something was left out or a mark stood. */
function joinClauses(core: string, clauses: readonly string[]): string {
  let text = '';
  let end = -1;
  for (const clause of clauses) {
    const at = core.indexOf(clause, Math.max(0, end));
    text += text === '' || at === end ? clause : `，${clause}`;
    end = at + clause.length;
  }
  return text;
}

export function readChineseResolution(core: string, opener: string, isQuestion: boolean): Act[] {
  const { text, closes, asks } = statementIn(core);
  if (text.length < 1 || empty.test(text) || aboutMeeting.test(text)) return closes && text === '' ? [{ kind: 'settlement', text: null, cue: '就这么定了', strength: 0.6 }] : [];
  if (/^(?:我|你|他|她|您)(?:不|也|都|还|就|们)*(?:知道|觉得|看到|明白|记得|听说)/.test(text) && !closes) return plain(text, isQuestion);
  if (asks) return [{ kind: 'proposal', text: stripped(text), cue: '……，行吗', strength: 0.5, isPlan: true }];
  if (!isQuestion && looksAsked.test(text)) return [];
  if (isQuestion && /[^，]还是/.test(text)) return [];
  const whether = isQuestion ? asksWhether.exec(text) : null;
  if (whether !== null) return [{ kind: 'proposal', text: whether[2]!.length === 1 ? `${whether[2]!}${whether[1]!}` : `${whether[1]!}${whether[2]!}`, cue: '要不要', strength: 0.3 }];
  if (isQuestion) return /(?:吗|呢|谁|什么|怎么|为什么|哪|多少|几)/.test(core) || text.length < 4 ? [] : [{ kind: 'proposal', text: stripped(text), cue: '陈述问', strength: 0.3 }];
  if ((consequence.test(text) || listsOptions.test(text)) && !closes) return plain(text, isQuestion);
  const found = bestPattern(text);
  if (found !== null) return [{ kind: 'resolution', text: stripped(text), form: closes ? 'ruling' : found.form, cue: found.cue, strength: closes ? 0.7 : (strengths[found.form] ?? 0.4) }];
  if (closes) return [{ kind: 'resolution', text: stripped(text), form: 'ruling', cue: '定了', strength: 0.7 }];
  if (setsApart(text)) return [{ kind: 'resolution', text: stripped(text), form: 'nominal', cue: '甲……，乙……', strength: 0.35 }];
  if (concludes.test(core) || /(?:^| )那(?:么)?$/.test(opener)) return [{ kind: 'resolution', text: stripped(text), form: 'imperative', cue: '那……', strength: 0.4 }];
  if (text.length <= 12 && opener !== '' && !/[吗呢？我你他她]|怎么|什么/.test(text)) return [{ kind: 'resolution', text: stripped(text), form: 'nominal', cue: '应声而出', strength: 0.35 }];
  return plain(text, isQuestion);
}

/** How things are, or what somebody thinks: no share of a rule. */
const told = /[我你他她您了吗过着太很挺真]|因为|所以|但|现在|昨天|上次|去年|已经|可能|觉得|好像|都(?!用|走)|就是|[说看想怕]|没/;
const share = /[\d一二三四五六七八九十两百千半]|不(?!过|错)|自己|[用写请打放走进给加开改换送收做](?!了)/;
const longestShare = 14;

/** P0 打电话，P1 往下进群; 技术岗八千，其他五千: each gets its share. */
function setsApart(text: string): boolean {
  const clauses = splitChineseClauses(text);
  return clauses.length >= 2 && clauses.length <= 3 && clauses.every((clause) => clause.length >= 2 && clause.length <= longestShare && share.test(clause) && !told.test(clause));
}

/** 目前有两个方案，一个是用 Redis，一个是进程内缓存: what there is to choose from. */
const listsOptions = /一个是.{1,30}一个是|有[两三四几][个种套](?:方案|选择|选项|办法|思路)/;

/** 删除要不要做成软删除: what is asked for is what a yes would settle. */
const asksWhether = /^(.{0,12}?)，?(?:我们|咱们?)?(?:要不要|是不是(?:要|该)|该不该)([^，]{2,16}?|(?<=[^，]{2}要不要)[做上用加改留])(?:呢|啊|呀)?$/;

/** 现在删掉会影响客户: what would follow, not what is to be. */
const consequence = /(?:会|容易|就要)(?:影响|导致|出(?:事|错|问题)|坏|乱|丢|变得|被|更|很|不够|造成|收到|骂|吵)|(?:风险|成本|代价|难度|压力|工作量|动静)(?:有点|有些|太|很|挺|比较|更|可|会)*(?:大|高|重|多)(?!的)/;

/** 那报名卡在一百五, 那备选用木雕: drawn from what was said before. */
const concludes = /^那(?:么|就)?(?!个|边|家|里|天|块|些|种|次|是|时|会儿|儿|我(?!们)|你|您|他|她|谁|怎|什|可能|得|也|倒|还有|确实|没|行|好|太|不|有|说|份|本|位|条|段|台|帮|几|边|到时|当然|看)(?=.{3})(?!.*[吗呢？]$)/;

/** 以后都按这个来: says only that something holds. */
export function onlyCloses(text: string): boolean {
  return closing.test(text);
}

/** 砍了吧, 周四停机: a clause that says how it will be, whatever stands around it. */
export function saysOutcome(clause: string): boolean {
  return bestPattern(clause) !== null;
}

function bestPattern(text: string): Pattern | null {
  const clauses = splitChineseClauses(text);
  for (const pattern of patterns) if (clauses.some((clause) => pattern.pattern.test(clause))) return pattern;
  return null;
}

function plain(text: string, isQuestion: boolean): Act[] {
  return isQuestion || text.length < 4 ? [] : [{ kind: 'resolution', text: stripped(text), form: 'plain', cue: 'plain statement', strength: 0.1 }];
}

/** Without what only hedges, urges or opens. */
function stripped(text: string): string {
  return text
    .replace(/^(?:那就|那么|那(?!个|边|家|里|天|块|些|种|次)|所以|我看|我觉得(?:还是)?|我提议|我建议|提议|要不然?|不然|其实|干脆|就是|反正|这样|(?:也好|好|行|嗯|对|哦)(?=[，\s])|我说|咱们?就|我们就|大家)+[，\s]*(?=.{2})/, '')
    .replace(/^(?:同意)(?=把.{4,})/, '')
    // 那得拆，按商家拆成二十张表: the second clause says it whole.
    .replace(/^(?:得|要|必须|肯定|需要)(.)，(?=.*\1.{2,})/, '')
    .replace(/^(?:算了)+，/, '')
    .replace(/(?<=.{3})我$/, '')
    .replace(/(?<=^.{2,12})我(?:建议|提议|觉得|倾向于?|主张)(?=.{2})/, '')
    .replace(/(?:(?<!不.{0,12})了)?(?:吧|啊|呗|嘛|啦|哈|呀|喽|哦|好了|得了)+$/, '')
    .replace(/^，|，$/g, '');
}
