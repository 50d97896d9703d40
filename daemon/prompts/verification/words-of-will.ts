/** The words of denial, consent and certainty, in both languages. Pure. */

/** Not counted: `no problem`, `not only`, 不过. */
const harmless = /\b(?:no problem|no worries|at no (?:extra |additional )?(?:cost|charge)|no objections?|no matter|not only|why not|whether or not|if not|can't wait)\b|不过|不错|差不多|没问题|不好意思|不仅|不但|不只|不用谢|(\p{Script=Han})不\1|有没有|是否|无论|不管|不如/giu;
const negators = /\b(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot|hardly|no one)\b|n['’]t\b|\bunable\b|不|没(?!收)|未(?!来)|别(?!的|人)|无(?!论)|勿|非(?!常)/giu;

/** How often something is denied. */
export function negations(text: string): number {
  return text.replace(harmless, ' ').match(negators)?.length ?? 0;
}

/** A content word with a negator right before it: `nothing critical`, `didn't take`. */
export const directlyDenied = /(?:\b(?:not|never|no|nothing|none|without|cannot)|n['’]t)\s+(?:\w+\s+)?(\w+)/giu;

export const turnedDown = /\b(?:reject(?:ed|s|ing)?|declin(?:e|ed|es)|oppos(?:e|es|ed)|against|refus(?:e|ed|es)|veto(?:ed)?|cancel(?:s|led|ed|ling)?|drop(?:s|ped)?|turn(?:ed|s)? (?:\w+ )?down|tak(?:e|en|es) (?:\w+ )?back|took (?:\w+ )?back|abandon(?:ed)?|dismiss(?:ed)?|disagree[ds]?|withdr[ae]wn?|too (?:risky|much|expensive|early))\b|否决|拒绝|反对|取消|撤回|推翻|放弃|不同意|否定|太贵|风险太大/iu;
/** Consent that is told of, in a claim. */
export const consentTold = /\b(?:agree[ds]?|approv(?:e|ed|es)|accept(?:ed|s)?|adopt(?:ed)?|support(?:s|ed)?|in favou?r|decided|confirm(?:ed)?|endorse[ds]?|will be kept|keeps?|kept)\b|同意|批准|通过了|支持|赞成|决定|接受|确认/iu;
/** Consent that needs somebody to have given it. */
export const approvalTold = /\b(?:agree[ds]?|approv(?:e|ed|es)|accept(?:ed|s)?|adopt(?:ed)?|endorse[ds]?)\b|同意|批准|赞成|接受/iu;
/** Consent as it is given, in what was said. */
export const consentGiven = /\b(?:agree[ds]?|approv(?:e|ed)|accept(?:ed)?|okay|ok|fine|sure|yes|yeah|all right|good|great|perfect|excellent|wonderful|brilliant|right|deal|let's|let us|we decided|decided|we(?:'ll| will)|keep|go with|then|stays?|supports?|in favou?r|vote|live with|works for|sign)\b|签字|接受|没意见|同意|好|行|可以|就这么|决定|那就|支持|赞成|批准|没问题|定了|继续|维持/iu;
/** A decision that is said to be open. */
export const leftOpen = /\b(?:haven't|have not|hasn't|not|nothing(?: is)?) (?:yet )?decided\b|\bundecided\b|\bdecide (?:that )?later\b|\b(?:leave|keep|is|stays?) (?:it |that |this )?(?:still )?open\b(?! (?:on|at|until \d))|还?没(?:有)?决定|还?没定|以后再[定说]/iu;

export const hedged = /\b(?:might|(?<!\d )(?<!\b(?:in|on|of|by|until|before|since) )may(?! \d)|maybe|perhaps|possibly|could (?!not)|probably|i think|i guess|if|unless|provided|depends|would|whether|not sure)\b|可能|也许|或许|说不定|大概会|只有|除非|如果|不确定|(?<![主只重需])要是/iu;
export const stronglyHedged = /\b(?:might|(?<!\d )(?<!\b(?:in|on|of|by|until|before|since) )may(?! \d)|maybe|perhaps|possibly)\b|可能|也许|或许|说不定/iu;
/** What is done only later: `until the chargers are installed`. */
export const awaited = /\b(?:until|till|once|as soon as)\b|等/iu;
/** What holds only if something else does. */
export const conditional = /\bif\b(?! (?:that's|it's) (?:ok|okay|fine))|如果|(?<![主只重需])要是|假如/iu;
export const certain = /\b(?:will|is going to|are going to|definitely|certainly|shall)\b|一定|必须|肯定|必然|将会?/iu;

const participles = 'been|done|gone|taken|come|sent|written|made|found|bought|brought|told|met|read|set|put|got|gotten|given|left|lost|built|fixed|renewed';
export const doneTold = new RegExp(
  `\\b(?:has|have|had|'s|'ve)\\s+(?:already\\s+|now\\s+|just\\s+)?(?!not\\b|to\\b)(?:\\w+ed|${participles})\\b|\\b(?:was|were|is|are|got)\\s+already\\s+\\w+|(?<!\\b(?:be|being|not|get) )\\b(?:took|sent|wrote|came|went|made|bought|fixed|finished|completed|measured|deleted|booked|ordered|migrated)\\b|已经|好了|完了|过了|用了`,
  'iu',
);
/** Said to be over, in so many words. */
export const clearlyDone = new RegExp(`\\b(?:has|have)\\s+(?:already\\s+|now\\s+|just\\s+)?(?!not\\b|to\\b)(?:\\w+ed|${participles})\\b|\\balready\\b|已经`, 'iu');
export const doneSaid = new RegExp(`\\b(?:has|have|had|'s|'ve|already)\\s+(?:already\\s+)?(?:\\w+ed|${participles})\\b|\\b(?:(?!decided|agreed|needed|supposed|planned|expected|asked|proposed)\\w{3,}ed|took|sent|wrote|came|went|made|bought|got|did|is (?:booked|done|finished|fixed))\\b|\\b(?:already|done)\\b|了(?:[，。！]|$|[一二两三四五六七八九十\\d])|已经|好了|完了`, 'iu');
export const aheadTold = /\b(?:will|going to|plans? to|intends? to)\b|将|会(?!议)|打算|计划/iu;
export const aheadSaid = /\b(?:will|'ll|going to|let's|can you|could you|please|would|i'm \w+ing|should|tomorrow|can|when do)\b|将|会(?!议)|打算|要|明天|下周|我来|去|可以|吗|什么时候|删掉|一下|能不能/iu;

/** Words and their opposites: one in the claim where only the other was said is another statement. */
export const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:up|rose|rises?|risen|increase[ds]?|grew|grown|grows?|gain(?:ed)?|higher)\b|涨|增|上升|提高/iu, /\b(?:down|fell|falls?|fallen|decrease[ds]?|decline[ds]?|shr[aiu]nk|lower(?:ed)?|dropped)\b|下降|降|减|下跌/iu],
  [/\b(?:double[ds]?|twice)\b|翻倍|两倍/iu, /\b(?:half|halved)\b|一半/iu],
  [/\bpass(?:es|ed)?\b|通过/iu, /\bfail(?:s|ed)?\b|失败/iu],
  [/\b(?:critical|severe|major)\b|严重/iu, /\b(?:minor|small|trivial)\b|轻微/iu],
  [/\b(?:open(?:s|ed)?)\b|打开|开放/iu, /\b(?:clos(?:e|es|ed))\b|关闭/iu],
  [/\b(?:faster|quicker)\b|更快/iu, /\bslower\b|更慢/iu],
  [/\b(?:enable[ds]?|on by default)\b|启用/iu, /\b(?:disable[ds]?|off by default)\b|禁用/iu],
  [/\b(?:cheaper|cheap)\b|便宜/iu, /\b(?:expensive|dearer)\b|贵/iu],
  [/\b(?:supports?|in favou?r)\b|支持|赞成/iu, /\b(?:against|opposes?d?|too much|too risky)\b|反对/iu],
];
