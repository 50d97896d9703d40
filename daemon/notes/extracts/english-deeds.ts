/** How English sentences ask for something, object, tell of harm, of help and of who is away. */
import type { Deed, DeedName } from './sentence-deeds.ts';

/** `forty one`, `112`, `a hundred and twelve`, `about a third of`. */
const amount = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozens?|hundreds|thousands|half|a third|a quarter|all|every|nearly every|most|many|several|some|no)`;
/** Who or what is harmed. */
const harmed = '(?:customers?|accounts?|users?|clients?|tenants?|orders?|payments?|requests?|tickets?|complaints?|shops?|stores?|sites?|warehouses?|transactions?|invoices?|bookings?|records?|messages?|e-?mails?|jobs?|devices?|machines?|patients?|sessions?|log-?ins?|uploads?)';
/** `It'd crash`, `if it restarts`, `we should`: nothing that happened. `I'd say` is only manners. */
const imagined = String.raw`\b(?:it|that|this|they|we|you|he|she|which|there)(?:'d| would| might| may| could(?! not|n't)|'ll| will)\b|\b(?:if|unless|in case|should|must|going to|let's|next time|from now on|suppose|imagine|what if)\b`;
const noEffect = String.raw`\b(?:did nothing|does nothing|nothing (?:changed|happened)|(?:did not|didn't|does not|doesn't|not|never) (?:\w+ )?(?:help|work|change|fix|solve|matter|enough|the (?:cause|reason|problem|right))|made no difference|no (?:effect|difference|use|luck|change|better)|in vain|without (?:success|effect)|to no avail|useless|pointless|made (?:it|things) worse|(?:was|were) wrong|wrong (?:thing|track|one)|still (?:down|failing|broken|slow|the same))\b`;

export const englishDeeds: Readonly<Record<DeedName, Deed>> = {
  asks_for: {
    says: new RegExp([
      // `We'd really need it by the end of Q1`, `we would like to have roles`, `we asked for that in summer`.
      String.raw`\bwe(?:'d| would)? (?:(?:really|also|still|actually|urgently|just|definitely) )*(?:need|want|love|like to (?:have|get|go|see|know|use|be|add|move|try)|like (?:the|a|an|some|it|that)|require|prefer|appreciate|asked for|requested)\b(?! to (?:go|leave|run|stop|wrap|hurry|talk|think|look|check|find|be careful)\b)`,
      String.raw`\bwe(?:'ve| have) (?:been )?(?:ask(?:ed|ing)|wait(?:ed|ing)|request(?:ed|ing)) for\b`,
      // `Will we get a credit for that?`, `when do we get it?`, `is the report available?`
      String.raw`\b(?:will|do|can|could|would|when (?:will|do|can|could)) we (?:also |still )?(?:get|have|receive)\b`,
      String.raw`\bis (?:the|there a|there an|your) [\w -]{3,40} available\b`,
      // `Could you make it earlier?`, `would it be possible …`, `is there a way to …`.
      String.raw`\b(?:could|can|would) you (?:please |also |maybe )*(?:give|make|send|show|add|build|provide|offer|extend|increase|reduce|lower|move|change|support|include|help|let us|fix|deliver|ship|write)\b(?! me (?:a (?:second|minute|moment)))`,
      String.raw`\b(?:would it be possible|is it possible|is there (?:a|any) way|would be (?:great|good|nice|helpful) (?:if|to have)|(?:it )?would help (?:us |a lot )?if|looking for a|we're missing|we are missing|is missing|i wish)\b`,
      // What does not work is asked to be mended.
      String.raw`\b(?:the|our|your|this) (?:[\w-]+ ){0,4}(?:cuts? off|stops? at|breaks?|fails?|crashes|hangs|does not work|doesn't work|keeps? (?:failing|crashing)|is (?:broken|missing)|only (?:shows|exports|allows|supports|takes)|times out)\b`,
    ].join('|'), 'iu'),
    but: /\b(?:can|could) you (?:all |everyone )?(?:hear|see|repeat|say that|hold on|wait|jump|share your screen)\b|\bhear me\b|\b(?:we don't|we do not) (?:need|want)\b|\bsend (?:me )?the invite\b/iu,
  },
  objects: {
    says: new RegExp([
      String.raw`\b(?:too|really|quite|rather|pretty|very|so|is|are|was) (?:expensive|slow|complicated|risky|pricey|long|late|high|much)\b|\bexpensive\b`,
      String.raw`\b(?:price|cost|fee|rate)s?\b.{0,30}\b(?:has to|have to|must|should|needs? to) (?:come|go) down\b|\bprices? (?:is|are) (?:above|over)\b`,
      String.raw`\b(?:worr(?:y|ies|ied|ying)|concern(?:s|ed|ing)?|frustrat\w+|annoy\w+|disappoint\w+|hesitant|sceptical|skeptical|uneasy|nervous|afraid (?:of|that|we|it|they|to))\b`,
      String.raw`\b(?:not|n't) (?:\w+ )?(?:happy|convinced|comfortable|acceptable|good enough|what we|keen|sure about|work for us|let us|sign|accept|approve|afford|justify)\b`,
      String.raw`\b(?:competitors?|another (?:vendor|supplier|provider)) (?:\w+ )?(?:offer|is|are|has|charge|quote)\w*|\blook elsewhere|\bcost us\b|\bdeal breaker|\bhard to justify|\b(?:ends|expires|runs out) in\b.{0,60}\bworried|\bour (?:auditors|board|security|legal|finance)\b.{0,30}\b(?:insists?|refuses?|object|blocks?|will not|won't)|\bsecurity (?:people|team) (?:will not|won't)\b`,
    ].join('|'), 'iu'),
    but: /\b(?:no|not|don't|do not|never|nothing to|without|isn't|any) (?:\w+ )?(?:worr(?:y|ies|ied)|concern(?:s|ed)?|afraid)\b|\b(?:isn't|is not|wasn't|was not|not) (?:too |very |really |that |so )?(?:expensive|slow|long|high|late|much|complicated)\b|\btoo much trouble\b|\bdon't have (?:any|a) (?:concern|objection)/iu,
  },
  harms: {
    says: new RegExp([
      String.raw`\b${amount}(?: (?:of|hundred|thousand|and|\w+teen|\w+ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|in|affected|enterprise|paying|support|failed|lost|big|small|the|our|those|these|other|different|open|duplicate)){0,5} ${harmed}\b`,
      String.raw`\b${harmed} (?:\w+ )?(?:could not|couldn't|can't|cannot|were unable|failed|were (?:affected|lost|hit|down|charged|delayed)|saw|got|had to|lost|complained)\b`,
      String.raw`\b(?:was|were|went) (?:completely |partly |all )?(?:down|offline|unavailable|unreachable|affected)\b|\berror rates?\b|\b(?:lost|cost us) (?:\w+ ){0,3}(?:orders?|data|money|revenue|sales|morning|day|hours?|customers?)\b|\bduplicate (?:charges?|orders?|payments?)\b|\bcomplain(?:ed|ts?|ing)\b|\bper ?cent of\b|\bcouldn't (?:print|pay|log|order|book|ship|work)\b`,
    ].join('|'), 'iu'),
    but: new RegExp(String.raw`[?？]|\b(?:it|that|this|they|which)(?:'d| would| might| may|'ll| will)\b|\b(?:if|should|unless|in case|going to|let's|next time|letter|renew|seats)\b|\b(?:we|you|i)(?:'ll| will)\b|\btests? (?:with|for|case)|\b(?:each|every) (?:\w+ )?(?:test|alert)\b|back to normal`, 'iu'),
  },
  helps: {
    says: /\b(?:roll(?:ed|ing)? back|roll(?:ed|ing)? (?:\w+ ){1,3}back|rollback (?:was|worked|took|went|helped|did|fixed)|mitigated|restored|recovered|(?:it|service|site|system|gateway|database|everything) (?:all )?came back|failed over|failover|restarted|hotfix|switched|scaled|brought (?:it|them|the \w+) (?:back|up)|turned (?:it |them |the [\w ]{2,20})?off|disabled|reverted|drained|patched|back to normal|(?:that|which|it) (?:fixed|helped|solved|worked|did it))\b/iu,
    but: new RegExp(`[?？]|${imagined}|${noEffect}|\\b(?:runbook|manual|documentation|wiki|docs?|playbook)\\b|\\b(?:need|needs|has|have) to\\b|\\b(?:i|we|you)(?:'ll| will| shall)\\b|\\b(?:somebody|someone|please|can you|could you|tomorrow|next week)\\b|\\b(?:not|never|n't|nobody|before|until|without) (?:\\w+ ){0,3}(?:roll|restor|recover|restart|switch|scal|revert)`, 'iu'),
    then: new RegExp(String.raw`^(?:and |but |well,? |which |unfortunately,? )*(?:that|it|this|which|no|nothing|still|didn't|made) ?[^.]{0,30}(?:${noEffect})|^(?:but |and )?nothing (?:changed|happened)|^no (?:effect|difference|luck|change)\b|^in vain\b`, 'iu'),
  },
  capacity: {
    says: new RegExp([
      // `I'm out the fourteenth to the eighteenth`, `Will is on leave`, `I have on call in the second week`.
      String.raw`\b(?:i'm|i am|i'll be|he's|she's|he is|she is|they're|they are|we're|is|are|will be|be) (?:\w+ )?(?:out(?= (?:the|on|from|until|till|for|next|this|all|of (?:the )?office|\w+day)| ?[.,]|$)|off(?= (?:the|on|from|until|till|for|next|this|sick|work|\w+day)| ?[.,]|$)|away|on (?:holiday|vacation|leave|parental leave|paternity leave|maternity leave|sick leave|a training|a course)|on call|not (?:here|there|in|available|around)|part time|half time|only (?:here|available|in))\b`,
      String.raw`\b(?:i|he|she|we|they|\w+) (?:have|has|take|takes|am on|is on) (?:on[- ]call (?:in|from|on|next|this|the)|(?:\w+ )?(?:days?|weeks?|afternoon|morning) off|parental leave|holiday|vacation)\b`,
      String.raw`\bi'm here\b|\bhere the whole time|\bcount me (?:half|out|for)|\bonly (?:have |got )?(?:${amount}) (?:people|developers|engineers|testers|of us)\b|\bback on (?:the )?\w+`,
      String.raw`\b${amount}(?:[- ]\w+)? (?:story points?|points?|person days?|people days?|man days?|days of work|developers|engineers|full[- ]time)\b`,
      String.raw`\b(?:short[- ]staffed|understaffed|fully booked|no capacity|half (?:of )?(?:the|our|my) capacity|at (?:full|half) capacity|capacity (?:is|of|for) (?:about |only |around |roughly )?(?:${amount}))\b`,
    ].join('|'), 'iu'),
    but: /[?？]|\b(?:ruled|sold|worked|find|turned|run|fell|carry) out\b|\bis (?:away from|off the table)\b|\bexcept if\b|\b(?:data|option|postgres|idea|point) (?:is|are) (?:out|off)\b|\b(?:feature|alert|flag|switch|server|light)s? (?:is|are) (?:off|out|away)\b/iu,
  },
  reports: {
    but: /[?？]|\b(?:can|could|would|will) (?:you|someone|somebody|anyone)\b|^(?:then |so |and |okay,? |ok,? |please )*(?:you (?:should|could|can|need|have to|must|take|do)|please|let's|let us|shall we)\b|\bplease\b|\b(?:you (?:should|need to|have to|must))\b|\bif (?:you|we|they|it)\b|\bwe (?:should|need to|have to|must)\b/iu,
  },
};
