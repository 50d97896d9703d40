/** Kinds of words that are alike in any subject: few examples teach all of a kind at once. */

const classes: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['deadline', /\b(?:by (?:the )?(?:end|next|then|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|noon|lunch)|before (?:the )?next|deadline|due|until next|in (?:the )?(?:next|coming) (?:week|days?|meeting|half hour|minutes))\b/],
  ['later meeting', /\b(?:next|following|coming|final|last) (?:meeting|time|phase|session|stage|week|step)\b/],
  ['time', /\b(?:minutes?|hours?|half an hour|today|tomorrow|week|month|now|later|soon)\b/],
  ['money', /\b(?:euros?|dollars?|pounds?|cents?|costs?|price|budget|profit|cheap|expensive|percent)\b|[€$]\d|\d ?%/],
  ['number', /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million)\b/],
  ['role', /\b(?:designers?|managers?|engineers?|developers?|marketing|experts?|secretary|leader|executive|specialist|analyst|architect|lawyer|accountant|director)\b/],
  ['sending', /\b(?:e-?mails?|send|mail|shared folder|write up|minutes|notes|report|presentation|powerpoint|document|file|instructions)\b/],
  ['making', /\b(?:work(?:ing)? on|prepare|design|build|make|create|draw|come up with|put together|look (?:at|into|up)|find out|check|investigate|think about|focus on|finish|research)\b/],
  ['settling', /\b(?:decid\w*|decisions?|agree\w*|settle\w*|go(?:ing)? (?:for|with)|stick (?:to|with)|chos\w+|choose|conclu\w+|final\w*|definitely|sum up|summar\w+|recap|leave it|ruled? out|forget about|drop)\b/],
  ['proposing', /\b(?:i (?:would )?(?:think|suggest|propose|prefer|like)|maybe|perhaps|how about|what about|what if|could|should|let's|shall we|why not|we can)\b/],
  ['doubt', /\b(?:if|maybe|perhaps|might|probably|i do not know|not sure|i guess|i suppose|depends|wonder|whether|or)\b/],
  ['negation', /\b(?:not|no|never|without|nothing|cannot|none|instead|rather)\b/],
  ['past', /\b(?:was|were|did|had|said|went|thought|found|looked|made|got|last time|previous|already|earlier)\b/],
  ['need', /\b(?:want|need|have to|must|should|supposed|require\w*|important|ought)\b/],
  ['reason', /\b(?:because|since|so that|therefore|cause|reason|means)\b/],
  ['example', /\b(?:like|for example|such as|say|instance|imagine|kind of|sort of)\b/],
  ['thanks', /\b(?:please|thank you|thanks|good job|well done)\b/],
];

/** Names of the kinds of which the lower-case text has a word. */
export function wordClassesOf(lower: string): string[] {
  return classes.filter(([, pattern]) => pattern.test(lower)).map(([name]) => name);
}
