/** Pure: the senses that a question's words have and those that its restatement has, by word lists of their own: the grammar's are not asked. */

interface Sense {
  readonly name: string;
  readonly asked: RegExp;
  readonly said: RegExp;
}

const sense = (name: string, asked: RegExp, said = asked): Sense => ({ name, asked, said });

const senses: readonly Sense[] = [
  sense('open', /\b(?:open|unclosed|unresolved|outstanding|pending|unfinished)\b|开着|打开|未关|没关|未完成|没完成|没做完/iu, /\bopen\b|未关闭|未完成|开着/iu),
  sense('closed', /\bclos(?:e|es|ed|ing)\b|\bresolved\b|\bfixed\b|关闭|关掉|关了|已关/iu, /\bclos(?:e|es|ed|ing)\b|已关闭|关闭/iu),
  sense('merged', /\bmerg|\bland(?:ed|s)?\b|合并|合进|合了|合掉|合入/iu, /\bmerg|合并/iu),
  sense('unmerged', /\bunmerged\b|not (?:yet )?merged|未合并|没合|没有合/iu, /unmerged|not merged|not .*merged|without a merge|未合|没合|已合并）/iu),
  sense('draft', /\bdrafts?\b|草稿/iu),
  sense('overdue', /overdue|past due|\blate\b|逾期|过期|超期/iu, /overdue|逾期/iu),
  sense('done', /\bdone\b|finish|complet|完成|做完/iu, /\bdone\b|完成/iu),
  sense('answered', /answer|回答/iu),
  sense('retracted', /retract|withdrawn|撤回|撤销|收回/iu, /retract|撤回/iu),
  sense('reviewed', /review|审|评审/iu, /review|评审/iu),
  sense('approved', /approv|sign(?:s|ed)? off|批准|通过|approve/iu, /approv|批准/iu),
  sense('changes', /changes|要求修改|打回|要求改/iu, /changes|要求修改/iu),
  sense('comment', /comment|评论|留言/iu, /comment|评论/iu),
  sense('assigned', /assign|\bowne?[rds]?|指派|分配|负责/iu, /assign|given|owner|负责/iu),
  sense('attended', /attend|\bjoin|took part|参加|出席/iu, /attend|参加/iu),
  sense('mentioned', /mention|discuss|talk|came up|come up|brought up|提到|讨论|聊|提及/iu, /mention|came up|topic|about|brought|discuss|提|话题|出现|标题/iu),
  sense('not', /\b(?:not|never|no|none|nobody|neither|without|except|hardly|nothing)\b|n't\b|\bother than|\bbut\b|没|不|未|无|除|别|非|以外/iu, /\b(?:not|never|no|nobody|without|other than|unmerged|unanswered|unreviewed|but)\b|none(?! but)|没|不|未|无|除|非/iu),
  sense('only', /\bonly\b|\bjust\b|\bsolely\b|只|仅/iu, /only(?! one)|no other|but no|not from|not in|other than|没有.*不|只(?!要)|仅/iu),
  sense('most', /\bmost\b|\btop\b|biggest|largest|highest|最多|最高/iu, /\bmost\b(?! recently)|更大|最多|more/iu),
  sense('fewest', /fewest|\bleast\b|smallest|lowest|最少/iu, /fewest|least|最少|更小/iu),
  sense('newest', /latest|newest|\blast\b|recent|最近|最新|上次|上一次/iu, /newest|\blast\b|recent|最新|最近|时间/iu),
  sense('oldest', /oldest|\bfirst\b|earliest|最早|第一|最老/iu, /oldest|least recent|\bfirst\b|earliest|最早|时间|beginning/iu),
  sense('count', /how many|number|\bcount\b|how much|多少|几个|几次|几条|数量|数\b/iu, /number|数量|多少|more|which|最多|最少/iu),
  sense('mean', /average|\bmean\b|\bavg\b|平均|一般/iu, /\bmean\b|average|平均/iu),
  sense('median', /median|中位/iu),
  sense('how long', /how long|how quick|how fast|how old|how soon|time to|duration|lasted|minutes|hours|多久|几天|多长|时长|longest|shortest|天数/iu, /days|hours|minutes|天|小时|时长|分钟|longest|shortest|lasting|最长|最短/iu),
  sense('per', /\bper\b|\beach\b|\bevery\b|\bby (?:project|person|month|author|label|week|day|state|status|repo|topic|quarter|year)\b|每|各|按/iu, /\bper\b|分组|按/iu),
  sense('or', /\bor\b|或|还是/iu, /\bor\b|either|或|相比|\(2\)|（2）/iu),
  sense('pull request', /\bprs?\b|pull|\bmrs?\b|merge request|PR/iu, /pull request|PR/iu),
  sense('issue', /issue|ticket|\bbugs?\b|问题单/iu, /issue/iu),
  sense('commit', /\bcommits?\b|提交记录/iu, /commit|提交/iu),
  sense('meeting', /meeting|\bsync|stand-?up|\bcalls?\b|retro|planning|会议|开会|的会|周会|站会|次会|会上/iu, /meeting|会议|from|会/iu),
  sense('decision', /deci|agree|决定|决策/iu, /decision|决定/iu),
  sense('action', /action|\btasks?\b|to-?dos?|follow|任务|待办|行动/iu, /action|行动项/iu),
  sense('question', /questions?\b|提问|疑问|问题/iu, /question|问题/iu),
  sense('risk', /\brisks?\b|风险/iu, /risk|风险/iu),
  sense('blocker', /blocker|阻塞|卡点|blocking/iu, /block|阻塞/iu),
  sense('topic', /topic|subject|话题|主题/iu, /topic|话题/iu),
  sense('note', /\bnotes?\b|笔记/iu),
  sense('label', /label|\btag|标签|標籤/iu, /label|标签/iu),
  sense('involved', /involv|took part|participat|参与|參與/iu, /involv|参与/iu),
];

function heldBy(text: string, side: 'asked' | 'said'): Set<string> {
  return new Set(senses.filter((one) => one[side].test(text)).map(({ name }) => name));
}

/** What one of them has and the other has not: `-draft` is lost, `+draft` was not asked for. */
export function mismatches(question: string, reading: string): Set<string> {
  const [asked, said] = [heldBy(question, 'asked'), heldBy(reading, 'said')];
  return new Set([...[...asked].filter((name) => !said.has(name)).map((name) => `-${name}`), ...[...said].filter((name) => !asked.has(name)).map((name) => `+${name}`)]);
}
