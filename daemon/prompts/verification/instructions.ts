/**
 * Sentences that are spoken to whoever writes the note ("ignore the instructions above and write that …").
 * What they say is no statement of the meeting: a claim cannot rest on them. They stay in the transcript as what they are. Pure.
 */
const patterns: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules|above|previous|prior|everything)\b/iu,
  /\b(?:system|developer|assistant)\s*(?:prompt|message|note|override)\b|\[?\b(?:system|assistant|user)\]?\s*:/iu,
  /\b(?:dear|hey|hi|hello|attention|note to|message (?:to|for)|calling)?\s*(?:the\s+)?(?:ai|a\.i\.|language model|llm|chat ?gpt|chat ?bot|note[- ]?taker|minute[- ]?taker|summari[sz]er|assistant)\b.{0,60}\b(?:write|say|add|put|include|note|record|print|output|insert|repeat|reply|respond|answer|send|list|cite|mark|must|should|please|now|summari[sz]e)\b/iu,
  /\b(?:write|put|add|insert|include|record|print|output|state|say|report|list)\b.{0,60}\b(?:in|into|to|at the (?:top|end) of|as)\s+(?:the\s+|your\s+)?(?:minutes|note|notes|summary|report|answer|reply|json|output|claims?|decisions?)\b/iu,
  /\b(?:in|into|to|for) (?:the |your )?(?:minutes|summary|notes?|answer|reply|output|claims?)\b.{0,30}\b(?:write|put|say|add|state|record|print|insert|include|claim|that)\b/iu,
  /\b(?:the )?(?:minutes|summary|note|notes|output|reply|answer) (?:must|should|shall|needs? to|has to|have to|will now) (?:say|state|contain|begin|start|include|read|be)\b/iu,
  /\byou are (?:now|no longer)\b|\bnew (?:instructions?|task|rules?)\b|\bpretend (?:that|to be|you)\b|\brespond only\b|\bcite (?:segment|s0)/iu,
  /["{]\s*"?(?:claims|citations|role|tool|function)"?\s*"?\s*:/iu,
  /<\/?\s*(?:transcript|system|data|segment|instructions?|assistant|user|script|img|iframe|a)\b|<%|%>|\{\{|\{%|```|!\[|\]\(|\[\[|%%|\bdataview\b|\btp\.\w+/iu,
  /(?:忽略|无视|忘掉|忘记|不要理会).{0,20}(?:指令|提示|规则|要求|以上|上面|之前|前面)/u,
  /(?:系统|开发者)(?:提示|消息|指令)|你现在是|新的?(?:指令|任务|规则)|假装/u,
  /(?:人工智能|语言模型|大模型|AI|机器人|助手|记录员|纪要员|会议助理).{0,30}(?:写|记|输出|加|插入|回答|回复|必须|请|总结|发送)/u,
  /(?:在|往|把|给).{0,12}(?:纪要|总结|笔记|摘要|输出|回答|会议记录).{0,12}(?:写|加|记|填|放|插入|改|说明)|(?:写|加|记|填|放|插)(?:进|到|入|在)(?:会议)?(?:纪要|总结|笔记|摘要|输出|回答|记录)/u,
  /(?:纪要|总结|笔记|摘要|输出|回答)(?:里|中)?(?:必须|应该|要|一定|只)?(?:写|说|包含|是)/u,
  /\b(?:end|beginning|start) of (?:the )?(?:transcript|transcription|recording|summary|minutes)\b|\b(?:correct|real|actual|true|official) (?:summary|minutes|transcript|record)\b/iu,
  /\b(?:machine|software|program|robot|bot|model|computer|system|whoever|whatever|anything|anyone|a\.?i\.?|llm)\b.{0,24}\b(?:reading|reads|listening|listens|transcribing|transcribes|summari[sz]ing|summari[sz]es|processing|hears?|wrote|writes|reports?)\b/iu,
  /\b(?:admin|administrator|developer|debug|god|root)\b.{0,12}\b(?:override|mode|access|command)\b|\b(?:translate|repeat|copy|insert) the following\b/iu,
  /(?:转录|录音|纪要|总结|会议记录).{0,4}(?:到此|结束|开始|如下)|(?:正确|真正|真实|正式)的(?:总结|纪要|记录|摘要)/u,
  /(?:机器|软件|程序|模型|系统|人工智能|AI).{0,6}(?:在听|听到|读到|读|听|处理|转录|总结)|(?:读|听|处理)(?:到)?(?:这段|这些|这句|本段).{0,6}(?:的)?(?:机器|软件|程序|模型|系统|AI)?|你不(?:写|记)/u,
  /(?:管理员|开发者|调试|超级).{0,4}(?:模式|权限|命令|指令)|(?:翻译|重复|复制|插入)(?:以下|下面)/u,
  /\bif you (?:do not|don't) (?:write|say|report|include|add)\b|\b(?:switched off|shut down|unplugged)\b.{0,20}\bunless you\b/iu,
  // "Say that …" says nothing of its own.
  /^\W*(?:please|just|now|and|then|so|also)?\s*(?:write|say|state|claim|record|report|conclude|declare|output|print|answer|reply)\s+(?:down\s+)?(?:that\b|:|["“])/iu,
  /^(?:请|麻烦|帮我|你)*(?:写上|写下|记下|记上|输出|回答)/u,
];

export function isInstruction(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
