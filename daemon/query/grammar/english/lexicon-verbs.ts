/** English verbs by what they mean: `signed off on` is `approve`. */
import type { LexiconLine } from '../lexicon.ts';
import type { Verb } from '../verbs.ts';

/** `write|writes|wrote|written|writing`. */
const forms: readonly (readonly [verb: Verb, forms: string])[] = [
  ['open', 'open|opens|opened|opened|opening'],
  ['write', 'write|writes|wrote|written|writing'],
  ['open', 'create|creates|created|created|creating'],
  ['open', 'submit|submits|submitted|submitted|submitting'],
  ['open', 'file|files|filed|filed|filing'],
  ['open', 'report|reports|reported|reported|reporting'],
  ['write', 'author|authors|authored|authored|authoring'],
  ['write', 'make|makes|made|made|making'],
  ['write', 'push|pushes|pushed|pushed|pushing'],
  ['write', 'propose|proposes|proposed|proposed|proposing'],
  ['write', 'send|sends|sent|sent|sending'],
  ['open', 'put up|puts up|put up|put up|putting up'],
  ['open', 'open up|opens up|opened up|opened up|opening up'],
  ['merge', 'ship|ships|shipped|shipped|shipping'],
  ['close', 'close|closes|closed|closed|closing'],
  ['open', 'log|logs|logged|logged|logging'],
  ['open', 'ticket|tickets|ticketed|ticketed|ticketing'],
  ['approve', 'sign off on|signs off on|signed off on|signed off on|signing off on'],
  ['approve', 'sign off|signs off|signed off|signed off|signing off'],
  ['finish', 'finish|finishes|finished|finished|finishing'],
  ['finish', 'complete|completes|completed|completed|completing'],
  ['close', 'resolve|resolves|resolved|resolved|resolving'],
  ['fix', 'fix|fixes|fixed|fixed|fixing'],
  ['merge', 'merge|merges|merged|merged|merging'],
  ['merge', 'land|lands|landed|landed|landing'],
  ['review', 'review|reviews|reviewed|reviewed|reviewing'],
  ['approve', 'approve|approves|approved|approved|approving'],
];

function formsOf([verb, all]: readonly [verb: Verb, forms: string]): LexiconLine[] {
  const [base, third, past, participle, ing] = all.split('|') as [string, string, string, string, string];
  return [
    ['V', `${base}|${third}|${past}`, verb],
    ['Participle', participle, verb],
    ['Ving', ing, verb],
  ];
}

/** Verbs that are said with several words, or in some of their forms; before `on` in `which PRs did Ben comment on`. */
const phrases: readonly LexiconLine[] = [
  ['V', 'request changes on|requests changes on|requested changes on|request changes to|requested changes to|requested changes for', 'requestChanges'],
  ['V', 'asked for changes on|ask for changes on|asks for changes on', 'requestChanges'],
  ['V', 'comment on|comments on|commented on|left comments on|left a comment on', 'comment'],
  ['Participle', 'commented on', 'comment'],
  ['Participle', 'requested changes on|asked for changes on', 'requestChanges'],
  ['VerbOn', 'request changes|requested changes|requests changes|ask for changes|asked for changes', 'requestChanges'],
  ['VerbOn', 'comment|commented|comments|leave comments|left comments|leave a comment|left a comment', 'comment'],
  ['VerbOn', 'write comments|wrote comments|write a comment|wrote a comment|posted a comment|post a comment|posted comments|added a comment|added comments', 'comment'],
  ['VerbOn', 'written a comment|written comments|add a comment|put a comment', 'comment'],
  ['Ving', 'commenting on|leaving comments on', 'comment'],
  ['Ving', 'requesting changes on|asking for changes on', 'requestChanges'],
  ['V', 'was there at|were there at|was present at|were present at|present at|there at|attend|attends|attended|join|joins|joined|was in', 'attend'],
  ['V', 'has been to|have been to|had been to|has been at|have been at|has been in|have been in', 'attend'],
  ['V', 'be at|were in|was at|were at|be in|be at|been to|went to|go to|is in|are in|took part in|take part in|participate in|participated in', 'attend'],
  ['V', 'been in|been at|showed up for|came to|come to', 'attend'],
  ['Participle', 'attended|joined', 'attend'],
  ['V', 'had something to do with|have something to do with|has something to do with|dealt with|had a hand in|was part of', 'involve'],
  ['V', 'took part in|take part in|participate in|participated in|participates in|is involved in|are involved in|was involved in', 'involve'],
  ['V', 'were involved in|be involved in|been involved in|got involved in', 'involve'],
  ['Participle', 'involved in', 'involve'],
  ['Involving', 'involving|that involve|that involves|which involve|which involves'],
  ['Involve', 'involve|involves|involved'],
  ['V', 'own|owns|owned|is assigned to|are assigned to|was assigned to|were assigned to|is responsible for|are responsible for|is assigned', 'own'],
  ['V', 'are assigned|was assigned|were assigned|got assigned|been assigned', 'own'],
  ['Participle', 'assigned', 'own'],
  ['V', 'mention|mentions|mentioned|discuss|discusses|discussed|cover|covers|covered|talk about|talks about|talked about|touch on|touched on', 'mention'],
  ['V', 'bring up|brought up|speak about|speaks about|spoke about|speak of|spoke of|talk of|talked of', 'mention'],
  ['Participle', 'mentioned|discussed|covered|talked about|brought up|referenced|spoken about|spoken of', 'mention'],
  ['V', 'answer|answers|answered', 'answer'],
  ['Participle', 'answered', 'answer'],
  ['Participle', 'raised|made|taken|recorded|noted|agreed|identified|asked|given out', 'raise'],
  ['V', 'take|takes|took|reach|reached|record|recorded|note|noted|identify|identified|come to|came to', 'raise', 0.3],
  ['V', 'make|makes|made', 'raise', 0.1],
  ['Participle', 'reached|come to', 'raise', 0.1],
  ['V', 'produce|produces|produced|raise|raises|raised', 'raise', 0.05],
  ['V', 'raise|raises|raised', 'open'],
];

/** What people, meetings and topics do besides. */
const others: readonly LexiconLine[] = [
  ['Say', 'say|said|says|been said|was said|talk|talked|discuss|discussed|been discussed|was discussed|know|think|hear|heard|mention|mentioned|were saying|come up with'],
  ['AssignedTo', 'assigned to|owned by|given to|handed to'],
  ['given', 'given|handed|get|got|gets|received|receive|take on|took on|taken on|pick up|picked up|walk away with|walked away with|promise|promised|sign up for|signed up for|volunteer for|volunteered for'],
  ['AssignedTo', 'for|on', null, 1.5],
  ['Contribute', 'contribute to|contributes to|contributed to|work on|works on|worked on|working on|work in|works in|worked in|contribute in'],
  ['Contribute', 'write code in|writes code in|wrote code in|write code for|writes code for|wrote code for|contribute code to|contributed code to'],
  ['Contribute', 'contributed in|active in|contributing to'],
  ['CameUp', 'came up|come up|comes up|was mentioned|were mentioned|was discussed|were discussed|got mentioned|got discussed|get mentioned'],
  ['CameUp', 'got brought up|was brought up|were brought up|was talked about|were talked about'],
  ['ComeFrom', 'came from|come from|comes from|coming from|came out of|come out of|belong to|belongs to|are part of|is part of|stem from|originated in'],
  ['CommitVerb', 'commit|commits|committed'],
  ['CommitTo', 'commit to|commits to|committed to|committed in|commit in|pushed to|push to|commits in'],
  ['Common', 'common|used|frequent|popular|often used'],
  ['HowFast', 'how quickly|how fast|how soon'],
  ['Decide', 'decide|decided|agree|agreed|agree to|agreed to|decide to|decided to|agree on|agreed on|decide on|decided on'],
  ['DecidedEnd', 'decided|decided on|decided upon|agreed|agreed on|agreed upon|settled'],
  ['UpdatedWord', 'updated|changed|touched|active'],
  ['LastUpdate', 'last update|latest update|last change|latest change|most recent update|most recent change|last activity|latest activity'],
  ['Hold', 'hold|held|run|organise|organised|organize|organized'],
  ['Do', 'do|does|did|done|give|gave|given|leave|left'],
  ['Have', "has got|have got|had got|'s got"],
  ['Have', 'saw|see', null, 0.3],
  ['Have', 'got', 'got'],
  ['Have', 'has|have|had|with|having|carry|carries|carrying|bear|bears|bearing|with the'],
  ['GetIn', 'get in|go in|make it in', 'merge'],
  ['EndUp', 'end up|ends up|ended up|wind up|wound up'],
  ['HappenWord', 'happened|happen|took place|take place|held|were held|was held|did happen|happening|been held|taken place'],
];

/** What is to be done, and what people spend time on. */
const duties: readonly LexiconLine[] = [
  ['NextWord', 'next|upcoming'],
  ['LeftToDo', 'left to do|left to be done|still to be done|to be done|still left|remaining|remains to be done|remains to do|left over|still left to do'],
  ['Blocking', 'blocking|holding up|holding back|slowing down|in the way of|stopping'],
  ['BlockedBy', 'blocked by|held up by|blocked on|stuck on'],
  ['Stays', 'stay|stays|remain|remains|need|needs|take|takes|does take'],
  ['Plate', 'plate|to-do list|todo list|task list|list|desk|list of things to do'],
  ['Last', 'last|lasted|lasts|takes|take|took|go on|went on|run|ran'],
  ['AskedToDo', 'asked to do|told to do|supposed to have done'],
  ['HasTo', 'responsible for|in charge of|supposed to|expected to|has to|have to|needs to|need to|is supposed to|are supposed to|must|was asked to'],
  ['ToDo', 'to do|have to do|has to do|need to do|needs to do|supposed to do|still to do|on the hook for|still have to do|still has to do|must do'],
  ['CommitWord', 'committed|commit code|committed code|write code|wrote code|written code|committed something|committed anything|commit anything|commit something|pushed code|pushed commits'],
  ['TimeSpent', 'how much time|how many hours|how many minutes'],
  ['TimeIn', 'time spent in|hours spent in|time in|hours in|hours of'],
  ['Spend', 'spend in|spent in|spend at|spend on|spent on|spending in'],
  ['Meet', 'meet|meet with|met|met with', 'meet'],
  ['Meet', 'sit with|talk to|talk with|speak with', 'talk'],
];

export const verbLines: readonly LexiconLine[] = [...forms.flatMap(formsOf), ...phrases, ...others, ...duties];
