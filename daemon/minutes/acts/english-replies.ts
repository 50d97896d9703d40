/** How an English sentence answers the one before it. */
import type { Reply } from './act.ts';

const accepts = /^(?:(?:you|they|he|she) (?:shall|will|can) (?:have|get|see) (?:it|them|that|one)|(?:it|that|they) (?:will|shall) be (?:done|filed|there|ready|sent|signed|sorted|gone|fixed|out|up|live|in (?:your|their|his|her)|on (?:your|their|his|her) desk|with (?:you|them|him|her))|not at all$|do$|do,? please|i (?:shall|am on)\b|no (?:bother|sweat|trouble|worries)|(?:that is )?doable|fair enough|can do|sure thing|with you by|i will\b|i can\b|will do|happy to|you will (?:have|get) (?:it|them|that|this)|on it|i am on it|consider it done|leave it (?:to|with) me|my pleasure|that would be (?:great|good|nice|lovely|helpful)|please do|do that|do it|go ahead|that would help|thanks|i would love to|with pleasure|let me)/;
/** `I've got the keys`, said where somebody had to rotate them. */
const claims = /^(?:(?:that|this|it|that one|this one)(?: is|'s) mine$|i have got (?:it|this|that|that one|the [a-z-]+)$|i got (?:it|this|that one)$|i will take (?:it|this|that|that one|this one)$|(?:i am )?on it$|leave (?:it|that) (?:to|with) me)/;
const acceptingOpener = /\b(?:yes|yeah|yep|yup|sure|sure thing|okay|ok|alright|all right|no problem|of course|will do|got it|absolutely|definitely|certainly|fine|great|good|cool|perfect)\b/;
const refuses = /^(?:sorry|i cannot|i am afraid|i will not|i am not able|not (?:today|now|this week|me)|unfortunately|i do not (?:have time|think i can)|i would rather not|there is no need|no need|do not bother|not necessary|never mind|nope|forget it|it is fine|we do not need|you do not (?:need|have) to|that will not be necessary|i have no time|i am (?:(?:really|too|so|completely|pretty|quite|absolutely|totally|already|all|a bit|flat|just|on|still) )*(?:full|busy|swamped|snowed under|out|booked|stretched|maxed|at capacity|drowning|tied up|away|off|holiday|leave|travelling|in (?:court|theatre|surgery|lectures))\b|my (?:week|day|calendar|diary|plate|hands) (?:is|are) (?:full|packed|tied)|i have (?:no|not got the|got no) (?:time|capacity|bandwidth|slot)|can (?:somebody|someone|anyone) else|(?:could|can) it be someone else|i would rather not)/;
const waives = /^(?:there is no need|no need|do not bother|not necessary|never mind|forget it|that will not be necessary|you do not (?:need|have) to)/;
const strongAgreement = /^(?:agreed?\b|i (?:fully |totally |completely )?agree|works for me|that works|fine (?:by|with|for) me|makes sense|that makes sense|sounds (?:good|great|fine|reasonable|like a plan)|(?:that is )?(?:a )?(?:good|great|excellent) (?:idea|plan)|i like (?:that|it|this)|me too|same here|no (?:objections?|complaints|concerns)|seconded|i am (?:fine|okay|ok|happy|good|all) (?:with|for)|i am for (?:it|that)|plus one|\+1|deal\b|totally|i would say (?:yes|so)|why not|let's do (?:that|it)|we have to(?:,| |$)(?:i am afraid)?$|i am afraid so|(?:i would |let's |we will )?(?:do|buy|ship|run|book|take|delete|send) (?:it|them)$|(?:let's |we will |no, we will )put (?:it|that) in$|comfortable$|i (?:would )?support|i second|(?:that is )?(?:okay|ok|good|fine) (?:with|for|by) me|i think so too|absolutely|(?:i )?love (?:it|that)|i am in\b|count me in|i (?:can|could) live with (?:it|that|this)|i will live\b|(?:good|great|right|fair) (?:call|choice|enough|shout|thinking)|go for it|do it$|(?:much |far |even )?better(?: yet)?$|(?:i am )?happy(?: with (?:it|that))?$|(?:yes|yep|sure) please|sold|done$|so be it|amen|hear,? hear|nor (?:me|i)|me neither|not a problem|no strong (?:feelings?|opinions?|views?)|(?:you have|that has) my (?:vote|blessing|support)|my vote too|(?:that|it) (?:does|would|will) (?:it|do|work|suit)|suits me|all for it|(?:i am )?all (?:good|for)|(?:it is )?(?:a )?yes from me|no (?:argument|arguments|quarrel|issue|issues|worries|complaint)|nobody (?:is against|objects|minds)|(?:very |perfectly |totally )(?:okay|fine|happy|good)|thank (?:god|goodness|heavens)|finally$|about time|phew|ditto|same$|exactly (?:that|right)?|that is (?:right|correct|what i (?:think|would do|said))|(?:fine|okay|good),? (?:you win|you have convinced me|i am convinced)|i (?:give in|stand corrected|am convinced))/;
const strongOpener = /\b(?:agreed|sounds good|good idea|absolutely|exactly|definitely|fair enough|certainly)\b/;
const weakOpener = /\b(?:yes|yeah|yep|yup|sure|okay|ok|fine|great|good|perfect|alright|right|cool|nice|lovely|brilliant|super|excellent|wonderful|amazing|thanks|thank you|cheers|oh good|true|of course)\b/;
const weakWords = /^(?:thanks?(?: you)?|cheers|noted|understood|got it|fair|true|brilliant|lovely|super|amazing|nice|wonderful|sweet|mm+|mhm|uh-huh|yup|aye|right|sure|ha|sorry,? \w+)\b.{0,12}$/;
/** `If security signs, yes`. */
const conditionally = /^(?:if|as long as|provided|providing|assuming|once|when) [^,]{3,60},? (?:then )?(?:yes|yeah|sure|okay|ok|fine|why not|i am (?:in|fine|okay|happy|for it)|count me in|works for me|no objections?)\b/;
const disagrees = /^(?:i (?:do not|would not|cannot) (?:think|agree|like|want|see)|i disagree|(?:i am )?not (?:so |really |quite |very )?sure|i am (?:against|not convinced|not happy|worried)|that is (?:a bad|not a good|too|a terrible)|(?:it is |that is )?too (?:risky|early|expensive|much|late)|let's not|we (?:cannot|should not|do not)|not yet|i would rather|i doubt|nope|that (?:will|would|does) not|absolutely not|but\b|maybe not|.{0,80}\bplease not\b)/;
const defers = /\b(?:let's (?:discuss|talk about|think about|revisit|postpone|park|table|decide|leave|come back|take (?:that|this|it) (?:offline|later))|another time|think about it|discuss (?:it|that|this) (?:later|another|next|offline|again)|decide (?:later|next|on that later)|not decided|have not decided|later on)\b/;
const knowsNot = /^(?:i (?:do not|cannot) (?:know|say|remember|tell)|(?:i have )?no idea|not me\b|not sure|i am not sure|good question|that is a good question|let me (?:check|find out|look|talk to|speak to|think about|sleep on|ask)|i (?:will|need to|would have to|have to) (?:check|find out|look|ask)|we (?:will have to|need to|have to) (?:find out|check|see|ask)|nobody knows|no one knows|hard to say|i have not (?:checked|looked)|who knows|me neither|neither do i|same here|i would have to)/;

export function readEnglishReply(opener: string, core: string): Reply {
  const lower = core;
  const saysNo = /^(?:no(?! problem)|sorry|wait)\b/.test(opener) || /^no\b(?! problem| objection)/.test(lower);
  const saysRefusal = refuses.test(lower) || saysNo;
  const cannotTell = knowsNot.test(lower) || /^no$/.test(opener) && /^(?:idea|clue)\b/.test(lower);
  return {
    claims: claims.test(lower),
    accepts: !saysRefusal && (claims.test(lower) || acceptingOpener.test(opener) || accepts.test(lower) || /^(?:yes|sure|okay)\b/.test(lower)),
    refuses: saysRefusal,
    waives: waives.test(lower),
    agrees: saysNo || disagrees.test(lower) ? 0 : strongAgreement.test(lower) || strongOpener.test(opener) ? 1 : weakOpener.test(opener) || weakWords.test(lower) || conditionally.test(lower) ? 0.3 : 0,
    disagrees: saysNo || disagrees.test(lower),
    defers: defers.test(lower),
    knowsNot: cannotTell,
  };
}

const done = /^(?:i (?:have )?(?:just |already |now |also )*(?:finished|added|sent|done|did(?! not)|merged|closed|fixed|updated|created|removed|booked|written|wrote|invited|called|opened|moved|renamed|published|uploaded|posted|shared|filed|asked|told|started|completed|checked|reviewed|ordered|replied|deployed|changed|put)\b|(?:it|that|this) is (?:already |now |all )?(?:done|sent|merged|fixed|booked|updated|added)|(?:all )?done\b|just (?:did|sent|done|added|moved|fixed|changed|booked|deleted|swapped|merged|updated|called|told)\b|(?:and |there,? |okay |there you go,? )*(?:the |your |that |those |they |it |all |both )?(?:[a-z' -]{2,40}?)(?: (?:is|are|has been|have been)|'s)(?: now| already| just| all)? (?:out|sent|done|gone|booked|ordered|invited|merged|fixed|updated|added|swapped|changed|published|uploaded|released|paid|signed|filed|in|up|live|on its way|ready|cleared|cancelled|deployed|restarted|posted|shared)(?: now| too| already|,.{0,30})?$|(?:it |that )?(?:went|has gone|is gone) out\b|i have (?:texted|emailed|mailed|called|told|pressed|messaged)\b|there,? (?:that|it) is)/;

/** Reports something as done: `I've added Chloe`, `it is done`. */
export function isEnglishReport(lower: string): boolean {
  return done.test(lower);
}
