/** Risks and blockers as English speech names them; patterns look at a clean sentence in lower case. */
import type { RiskCue } from './risk-cue.ts';

const worry = '(?:worr(?:y|ies)|concerns?|fears?|risks?|dangers?|problem|catch|downside)';
const harm = '(?:miss(?:ed)?|slip|lose|fail|break|delay(?:ed)?|late|run out|overrun|crash|drop|blow|overload|leak|burn|churn|leave|be (?:late|stuck|delayed|short|out of|in trouble|in breach|fined)|not (?:make|be ready|be able|get|have|deliver|arrive|fit|hold|work|finish|pass|scale|ship))';

/** Whoever pays goes to another: `look elsewhere`, `find another supplier`, `not renew`. */
const leaving = '(?:(?:look|shop|go|buy) elsewhere|(?:go|switch|move|turn) (?:over )?to (?:a|another|the|one of the) (?:competitors?|competition|rival|other (?:supplier|vendor|provider))|(?:find|look for|choose|pick|need) (?:us |ourselves )?(?:another|a new|a different|some other) (?:supplier|vendor|provider|partner|agency|landlord|client|customer)|not (?:renew|extend the contract|sign again)|(?:cancel|terminate|leave|walk away from|pull out of) (?:the |their |our )?(?:contract|subscription|agreement|deal)|threaten(?:s|ing|ed)? to (?:leave|cancel|go|stop|sue|quit|walk|switch))\\b';
const lost = '(?:lose|are (?:dead|sunk|out of)|miss|pay (?:a |the )?(?:fine|penalty)|shut|close|cancel|run out|stand still|fall(?:s)? over|goes? down|is (?:gone|lost|over|full|down|dead))';

export const englishRisks: readonly RiskCue[] = [
  { kind: 'blocker', cue: 'blocked on', isSure: true, pattern: /\b(?:i am|we are|he is|she is|they are|it is|is|are|still|am|[a-z]+ team is|stays?|remains?|been) (?:still |totally |completely |currently |a bit |kind of |pretty much )*(?:blocked|stuck|held up|stalled)\b(?! (?:out|up there))/ },
  { kind: 'blocker', cue: 'blocking', pattern: /\b(?:is|are|was|has been|keeps?|still) (?:still |what is |the (?:only |one )?thing )?(?:blocking|holding (?:us|me|it|things|everything|the \w+) (?:up|back)|stopping (?:us|me)|in the way)\b/ },
  { kind: 'blocker', cue: 'cannot … until', pattern: /\b(?:cannot|can not|could not|not able to|unable to|nothing) (?:really |actually |even |do |move |start |go |[a-z]+ ){1,8}?(?:until|before|without|unless|because)\b/ },
  { kind: 'blocker', cue: 'waiting for', pattern: /\b(?:i am|we are|they are|he is|she is) (?:still |just |all |now )*waiting (?:for|on) (?!(?:you|me|a (?:second|minute)|everyone|everybody|people|him|her|them)\b(?: to (?:join|arrive|start))?$)/ },
  { kind: 'blocker', cue: 'the blocker is', isSure: true, pattern: /\b(?:(?:the|my|our|one|only|main|biggest|real) (?:blocker|bottleneck|show-?stopper)(?: (?:is|for me|for us|right now|here))*|(?:a|is a) (?:blocker|bottleneck|show-?stopper))\b/ },
  { kind: 'risk', cue: 'the risk is', isSure: true, pattern: new RegExp(String.raw`^(?:(?:the|my|our|one|another|only|main|biggest|big|real|other|a) )+${worry}(?: (?:i have|we have|for me|there|here|with (?:that|this)))? (?:is|would be|being|was) (?:that |just that |just |if )?`), isLead: true },
  { kind: 'risk', cue: 'worried that', isSure: true, pattern: /\b(?:i am|we are|i was|makes me|it makes me|i get|[a-z]+ (?:is|are)) (?:a (?:bit|little) |quite |really |very |kind of |slightly |still |also |more |mostly |just |honestly )*(?:worried|concerned|nervous|anxious|uneasy|scared|afraid) (?:that |about |of |we |it |the |they )/ },
  { kind: 'risk', cue: 'what worries me', isSure: true, pattern: /^(?:the (?:thing|part|bit|one thing) (?:that )?|what )(?:really |still )?(?:worries|bothers|scares|concerns) (?:me|us)(?: most| a bit| more)? (?:is|about \w+ is)? ?(?:that )?/, isLead: true },
  { kind: 'risk', cue: 'i worry', isSure: true, pattern: /\bi (?:do |still |also |just )?(?:worry|fear)\b/ },
  { kind: 'risk', cue: 'there is a risk', isSure: true, pattern: /\b(?:there is|that is|we have|it is|carries|i see|run|running|runs) (?:still |always |also )?(?:a |some |the |quite a |no small )?(?:real |big |good |decent |serious |small |fair |high |slight |huge |bit of )*(?:risk|danger|chance)(?: there)?(?:,| that| of| we| it| the|$)/ },
  { kind: 'risk', cue: 'might not', pattern: new RegExp(String.raw`\b(?:might|may|could)(?: well| easily| still| just| also| end up)* ${harm}\b`) },
  { kind: 'risk', cue: 'if …, we miss', pattern: new RegExp(String.raw`^(?:if|unless)\b.{6,}?\b(?:we|the|they|it|i|you|everything|nobody|that|there)(?: [a-z]+){0,3}? (?:(?:will|would|could|might|may|are going to|is going to)(?: have to| just| probably| definitely| also)* (?:${harm}|push|postpone|move the|cancel|be)|(?:miss|lose|slip|fail|break|cannot|will not)|(?:is|are|would be) (?:in trouble|late|dead|toast|stuck|done for|screwed|blocked|exposed|at risk|gone|off))\b`) },
  { kind: 'risk', cue: 'at risk', isSure: true, pattern: /\b(?:(?:is|are|be|at|puts?|putting) (?:\w+ )?(?:at )?risk\b(?! free)|(?:is|are|looks?|sounds?|feels?|seems?|be|a (?:bit|little)|pretty|quite|very|too) risky\b|in jeopardy|in danger\b|single point of failure|running out of (?:time|money|budget|space|memory|disk))/ },
  // `Otherwise we'd have to look elsewhere`, `they won't renew unless the reports get faster`
  { kind: 'risk', cue: 'they may leave', isSure: true, pattern: new RegExp(String.raw`^(?=.*\b(?:otherwise|or else|unless|if|would|will|might|may|threat[a-z]*)\b)(?!.*\b(?:if you (?:want|like|prefer)|let's|we can|we could|you can|we should)\b).*\b${leaving}`) },
  // `One more outage and we lose the client`, `without a second driver the whole route is cancelled`
  { kind: 'risk', cue: 'one more and', isSure: true, pattern: new RegExp(String.raw`^(?:one more|another|a single|one) [a-z -]{3,40}(?:,| and) (?:we|they|it|the [a-z]+|everything) (?:will |would |may )?(?:${lost})\b`) },
  { kind: 'risk', cue: 'otherwise …, harm', isSure: true, pattern: new RegExp(String.raw`\b(?:otherwise|or else),? (?:we|they|it|everything|nobody|the [a-z]+(?: [a-z]+)?) (?:will |would |may |might |could |is going to |are going to )?(?:have to )?(?:${lost}|${harm})\b`) },
  { kind: 'risk', cue: 'unless …, harm', isSure: true, pattern: new RegExp(String.raw`^(?:if nobody|unless|if (?:we|they|it|that|the [a-z]+) (?:do not|does not|cannot)|without) .{3,50}\b(?:will be|is|are|gets?|will) (?:full|cancelled|lost|gone|down|late|dead|closed|off|empty|blocked|exposed|fail|stop|break)\b`) },
];

/** Ways that are as often something else; what they are worth is in the weights. */
export const englishLooseRisks: readonly RiskCue[] = [
  { kind: 'risk', cue: 'if …', pattern: /^(?:and |but |so )?(?:if|unless|once)\b.{6,}?(?:,| then | (?:we|the|they|it|i|you|everything|nobody|that|there|our|somebody|someone|all)(?: |'))/ },
  { kind: 'risk', cue: 'if …, harm', pattern: new RegExp(String.raw`^(?:and |but |so )?(?:if|unless|until|once|when)\b.{6,}\b(?:${harm}|sunk|stuck|slips?|cracks?|silly|refunds?|wrong|cannot|do not|does not|will not|nobody|no one|nothing|no|gone|fills? up|fall|breach|dead|short|down|late|worse|lost|left with)\b`) },
  { kind: 'risk', cue: 'without it …', pattern: /\bwithout (?:it|them|that|those|this|her|him|the [a-z]+)\b.{0,30}\b(?:not|nothing|nobody|no|cannot|somebody|someone|is|are|will|going to)\b/ },
  { kind: 'risk', cue: 'otherwise', pattern: /\b(?:otherwise|or else)\b|\b(?:one|another|a single) [a-z]+ and (?:that is it|it is over|we are)\b|^one [a-z]+ and\b/ },
  { kind: 'risk', cue: 'only one', pattern: /\b(?:only [a-z]+ (?:has|knows|can|understands|ever)|nobody (?:else )?(?:knows|has|can|understands)|only (?:one|two) (?:person|people|of us|machines?|left)|just one (?:person|machine|key|copy)|all (?:of )?(?:our|the) [a-z]+ (?:are|is) in the same|single point of failure|no (?:spare|backup|second|fallback|plan b)|key person)\b/ },
  { kind: 'risk', cue: 'runs out', pattern: /\b(?:runs? out|lapses?|expires?|is about to expire|ends) (?:on|in|at|next|this|tomorrow|the|before|by)\b|\b(?:is|are) (?:due|up) (?:on|in|at) the\b/ },
  { kind: 'risk', cue: 'is broken', pattern: /\b(?:is|are|was|stays|still) (?:still |again |already )*(?:down|red|late|broken|full|behind|offline|leaking|dead|failing|flaky|overdue|out of stock)\b|\b(?:stutters?|crash(?:es)?|show(?:s)? up in|rejects? every|leaks?|drops? (?:the|out)|weeks? behind|months? behind|ninety-?\w* percent|percent (?:disk|full))\b/ },
  { kind: 'risk', cue: 'short', pattern: /\b(?:short (?:for|of|on)|[a-z]+ short\b|too few|not enough|running on fumes|understaffed|cannot staff|too tight|too late for|no (?:chairs|time|people|budget|money|capacity|room) (?:for|left|until|before))\b/ },
  { kind: 'risk', cue: 'still not there', pattern: /\b(?:still )?(?:has|have|had|do|does|did|is|are) (?:still )?not (?:been |yet )?(?:signed|approved|released|tested|given|got|have|through|delivered|confirmed|replied|arrived|paid|come|restored|covered|ready|insured|budged)\b|\bnever (?:been )?(?:restored|tested)\b/ },
  { kind: 'risk', cue: 'someone will', pattern: /\b(?:someone|somebody|people|they|we|it|everything|the [a-z]+) (?:will|is going to|are going to|could|might|may) (?:\w+ )?(?:fall|slip|leave|break|fail|lose|miss|print|bounce|crack|collapse|freeze|flood|stop|quit|notice|sue|complain|churn|burn|get hurt|look)\b/ },
  { kind: 'risk', cue: 'will not make it', pattern: /\b(?:will not|do not think we can|cannot|may not|might not|never) (?:make it|make the|be (?:ready|through|done|finished|in time)|hold|manage|get (?:it|that) done|finish)\b|\bslips? with it\b|\bwhole [a-z]+(?: [a-z]+)? slips\b/ },
  { kind: 'blocker', cue: 'nothing moves', pattern: /\b(?:nothing|nobody|no one) (?:gets?|moves?|works?|can|goes|happens|is getting)\b|\b(?:i|we) (?:cannot|could not|can not) (?:\w+ )?(?:deploy|get (?:any )?(?:further|in|access|to)|continue|start|log in|build|test|merge|reach|do anything|go on)\b|\bwaiting on\b|\bdo not have (?:access|the (?:role|rights|permission|key|password|credentials))\b/ },
];

/** What stands in the sentence that tells a risk from talk of one, by name. */
export const englishSigns: Readonly<Record<string, RegExp>> = {
  'none said': /\b(?:no (?:blockers?|risks?|concerns?|worries|problem|danger)|not (?:blocked|stuck|worried|concerned|a (?:blocker|risk|problem|concern))|nothing (?:is )?(?:blocking|blocked)|unblocked|do not worry|no need to worry|never (?:a |been a )?(?:risk|worr)|without (?:any )?risk|i (?:would|will) not worry|any (?:blockers?|risks?|concerns?)|low[- ]risk|risk[- ]free)\b/,
  past: /\b(?:(?:no longer|not .{0,20}any ?more|was|were|had been|got) (?:blocked|stuck|worried)|used to (?:worry|be)|last (?:year|time|month|week|quarter|spring|summer|winter)|yesterday|ago|back then|did|was|were|had|fixed|solved|sorted)\b/,
  'imagined': /^(?:imagine|remember when|if i were|suppose)\b|\b(?:would|could be worth|some ?day|one day)\b/,
  'at hand': /\b(?:in time|before (?:the|we|they)|by (?:monday|tuesday|wednesday|thursday|friday|the|then|december|january)|december|january|tonight|this week|next week|launch|release|opening|deadline|audit|peak)\b/,
  'for oneself': /^(?:i|i will)\b/, 'with a plan': /\b(?:i will|i can|let's|let me|we should|we need|should|must|have to|has to)\b/,
  'generally': /\b(?:when(?:ever)?|always|usually|every time|you|your|customers?|users?)\b/, 'good': /\b(?:fine|good|great|nice|happy|worth|better|save[sd]?|free)\b/, 'with they': /\b(?:they|them|their|he|she)\b/, 'with we': /\b(?:we|us|our)\b/,
};
