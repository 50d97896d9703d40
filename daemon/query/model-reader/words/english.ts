/** What English words demand of a plan. */
import type { WordLine } from './word-table.ts';

const opening = 'role:author, role:authored, role:submitter, role:submitted, event:opened';
const closing = 'state:closed, state:done, role:closer, role:closed, role:closes, role:closed by, event:closed, duration:close';

export const kindWords: readonly WordLine[] = [
  ['means', 'pr|prs|pull request|pull requests|pullrequest|pullrequests|merge request|merge requests|mr|mrs|pulls', 'kind:PullRequest'],
  ['means', 'issue|issues|ticket|tickets', 'kind:Issue'],
  ['means', 'bug|bugs', 'label:bug, ~kind:Issue'],
  ['means', 'commit|commits', 'kind:Commit'],
  ['means', 'meeting|meetings|call|calls|sync|syncs', 'kind:Meeting'],
  ['means', 'decision|decisions|decide|decided|agree|agreed', 'kind:Decision'],
  ['means', 'action item|action items|action|actions|task|tasks|todo|todos|to-do|to-dos|to dos|action point|action points|follow-up|follow-ups', 'kind:ActionItem'],
  ['means', 'question|questions', 'kind:Question'],
  ['means', 'risk|risks', 'kind:Risk'],
  ['means', 'topic|topics', 'kind:Topic'],
  ['means', 'project|projects|repo|repos|repository|repositories', 'kind:Project'],
  ['means', 'person|people|persons|developer|developers|dev|devs|engineer|engineers|colleague|colleagues|teammate|teammates|folks|people who|person who|those who|anyone who|someone who|everyone who|everybody who|developers who|engineers who|colleagues who|folks who', 'kind:Person'],
  ['overall', 'who|whom|whoever', 'asks:Person'],
  ['means', 'someone|somebody|anyone|anybody|everyone|everybody', 'kind:Person'],
  ['means', 'note|notes', 'kind:Note'],
];

const deeds: readonly WordLine[] = [
  ['means', 'opened|opens|opening|submitted|submit|submits|filed|file|files|created|create|creates|wrote|write|writes|written|writing|authored|authors|author|reported|reports|report|proposed|pushed|opener|submitter', opening],
  ['means', 'made|make|raised|raise|raises|came out of|come out of|came from|come from|came up|came up in|taken', `${opening}, role:raised in, role:raised, role:mentioned in, role:mentioned`],
  ['means', 'closed|close|closes|closing|closer|fixed|fix|fixes|fixing|resolved|resolve|resolves', closing],
  ['means', 'merged|merge|merges|merging|landed|land|lands|merger', 'state:merged, role:merger, role:merged, event:merged, duration:merge'],
  ['means', 'unmerged', 'state:unmerged, state:merged'],
  ['means', 'reviewed|review|reviews|reviewing|reviewer|reviewers', 'role:reviewer, role:reviewed, state:reviewed, state:unreviewed'],
  ['means', 'unreviewed', 'state:unreviewed, role:reviewer'],
  ['means', 'approved|approve|approves|approver|approvers|approval|approvals', 'verdict:approved, state:approved'],
  ['means', 'requested changes|request changes|requests changes|requested changes on|asked for changes|changes requested', 'verdict:changes_requested'],
  ['means', 'commented|comment|comments|commenter|commenters|commented on|comment on', 'role:commenter, role:commented on, verdict:commented'],
  ['means', 'assigned|assignee|assignees|assign|owner|owners|owned|owns|own|responsible', 'role:assignee, role:assigned, state:assigned, state:unassigned'],
  ['means', 'unassigned', 'state:unassigned, role:assignee'],
  ['means', 'attended|attend|attends|attendee|attendees|attending|join|joined|joins|participant|participants|was in|were in|present', 'role:attendee, role:attended'],
  ['means', 'involved|involved in|participate|participated|took part|take part', 'role:involved, role:involved in, role:attendee, role:attended'],
  ['means', 'contributed|contribute|contributes|contributor|contributors|worked|work|works|working', 'role:author, role:authored, role:involved, role:involved in'],
  ['means', 'mentioned|mention|mentions|discussed|discuss|discusses|talked|talk|talks|brought up|covered', 'role:mentioned in, role:mentioned, ask:what was said, text'],
  ['means', 'said|say|says|saying|told|heard|hear', 'ask:what was said, role:speaker, role:spoke'],
  ['means', 'answered|answer|answers', 'role:answerer, role:answered, state:answered, state:unanswered'],
  ['means', 'unanswered', 'state:unanswered, state:open'],
  ['means', 'related|linked|connected', 'role:related'],
  ['means', 'updated|changed|touched', 'event:updated'],
  ['means', 'same', 'same'],
];

const states: readonly WordLine[] = [
  ['means', 'open|still open|outstanding|unresolved|unfinished', 'state:open, state:unanswered, duration:open, event:opened'],
  ['means', 'draft|drafts|wip', 'state:draft'],
  ['means', 'overdue|late', 'state:overdue'],
  ['means', 'done|completed|finished|complete|finish|complete', 'state:done'],
  ['means', 'retracted|withdrawn', 'state:retracted'],
  ['means', 'unlabelled|unlabeled', 'state:unlabelled'],
  ['means', 'due', 'event:due, state:overdue'],
  ['means', 'happened|held|took place|take place|happen', 'event:happened, kind:Meeting'],
];

const asking: readonly WordLine[] = [
  ['means', 'how many|number of|count|how often|the number of|total number of|amount of', 'ask:count, ask:group, ask:most, ask:fewest, ask:compare'],
  ['means', 'most|top|the most', 'ask:most, ask:compare'],
  ['means', 'fewest|least|the fewest|the least', 'ask:fewest, ask:compare'],
  ['means', 'per|for each|grouped by|broken down by|each|every', 'per'],
  ['means', 'by month|by week|by day|by year|by quarter|by project|by person|by author|by reviewer', 'per'],
  ['means', 'day|days', 'unit:day, duration'], ['means', 'week|weeks', 'unit:week, duration'], ['means', 'month|months', 'unit:month'], ['means', 'quarter|quarters', 'unit:quarter'], ['means', 'year|years', 'unit:year'],
  ['means', 'hour|hours|minute|minutes', 'lasting, duration'],
  ['means', 'average|mean|avg|typical|typically|on average', 'statistic:mean'],
  ['means', 'median', 'statistic:median'],
  ['means', 'total|altogether|in total', 'statistic:total, ask:count'],
  ['means', 'longest', 'statistic:longest'], ['means', 'shortest|quickest|fastest', 'statistic:shortest'],
  ['means', 'how long|how much time|duration|length', 'duration'],
  ['means', 'time to merge|time to get merged|lead time|cycle time', 'duration:merge'], ['means', 'time to close|time to resolve|resolution time', 'duration:close'],
  ['means', 'how old|age', 'duration:age'],
  ['means', 'last|lasted|lasting|stay|stayed|take|took|takes|remain', 'duration, lasting, order:newest'],
  ['means', 'latest|newest|most recent|recent|recently|newest first|most recently|lately', 'order:newest'],
  ['means', 'oldest|earliest|first', 'order:oldest'],
  ['means', 'more than|over|above|longer than|greater than', 'operator:more than'], ['means', 'at least|no fewer than|or more', 'operator:at least'],
  ['means', 'fewer than|less than|under|below|shorter than', 'operator:fewer than'], ['means', 'at most|no more than|up to|or fewer', 'operator:at most'],
  ['means', 'exactly', 'operator:exactly'],
  ['means', 'more|fewer|compare|compared|versus|vs|than|less', 'ask:compare'],
  ['means', 'about|regarding|concerning|titled|containing|contains|contain|title|titles|in the title|with the title|called|named|topic of', 'text, kind:Topic'],
  ['means', 'label|labels|labelled|labeled|tagged|tag|tags', 'label'],
  ['means', 'me|my|i|mine|myself', 'me'],
  ['overall', 'or|either', 'or'], ['overall', 'both', 'both'], ['overall', 'but', 'not, link'],
  ['overall', 'when', 'when'],
];

const denying: readonly WordLine[] = [
  ['negation', "not|n't|never|no|none|nobody|no one|no-one|noone|nothing|without|neither|nor|w/o|lacking|not yet|not a single"],
  ['negation', "didn't|doesn't|don't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didnt|doesnt|dont|isnt|arent|wasnt|werent|hasnt|havent|cannot|can't|won't"],
  ['negation', 'only|solely|exclusively|except|except for|excluding|besides|apart from|other than|nothing but|nobody but|rather than|instead of|unless'],
];

/** Words that change what is asked, and that no plan says; what the graph has nothing of. */
const outside: readonly WordLine[] = [
  ['outside', 'almost|nearly|barely|hardly|scarcely|maybe|perhaps|probably|possibly|supposedly|allegedly|apparently|seemingly|might|may|could|would|should|must|ought|want|wants|wanted|wish|plan|plans|planned|planning|intend|intended|try|tries|tried|trying|attempt|attempted|pretend|pretended|forgot|forget|refuse|refused|failed|fail|promised|hope|hoped|expected|expects|supposed|likely|unlikely|going to|will|about to|used to|nearly all|some of|half|third|quarter of|percent|percentage|share|ratio|rate of|majority|minority|rest|few|several'],
  ['outside', 'urgent|important|critical|priority|severity|severe|big|biggest|bigger|large|largest|small|smallest|easy|hard|difficult|complex|simple|good|best|better|bad|worst|worse|nice|angry|happy|sad|upset|feel|felt|like|likes|liked|love|hate|why|because|reason|how come|salary|salaries|paid|cost|costs|budget|money|lines|loc|code|branch|branches|test|tests|ci|build|builds|deploy|deployed|deployment|email|emails|phone|address|birthday|age of|stale|abandoned|blocked|failing|flaky|duplicate|duplicates|reopened|rebased|cherry-picked|backported|second|other|others|another|else|different|similar|again|twice as|times as|double|since then|except when|if|alone|together|simultaneously|immediately|quickly|slowly|online|remote|remotely|working hours|weekend|night|morning|afternoon|evening'],
];

const fillers: readonly WordLine[] = [
  ['filler', 'the|a|an|this|that|these|those|of|in|on|at|by|for|from|to|with|within|inside|as|and|into|which|what|whose|that was|that were|there|it|its|they|them|their|he|she|his|her|him|also|too|any|some|ones|one that|then'],
  ['filler', "is|are|was|were|be|been|being|do|does|did|has|have|had|having|got|get|getting|'s|s|what's|who's|whats|am"],
  ['filler', 'show|list|find|give|display|get|tell|show me|give me|list me|find me|get me|tell me|let me know|let me see|show us|give us|tell us|can you|could you|would you|can i see|can we see|could i see|can i get|i want to know|i would like to know|i want to see|i need to know|please|pls|plz|thanks|thank you|hey|hi|hello|ok|okay|so|well|um|just wondering|wondering|i wonder|curious|look up|search for|looking for|i need|need|see|know|do you know|any idea|remind me|currently|now|right now|so far|already|yet|still|ever|at all|out there|guys|please show|can|you|me please'],
  ['universal', 'all|all the|all of the|all of'],
  ['filler', 'our|we|us|the team|our team|team|all of our|ours|where'],
];

export const englishLines: readonly WordLine[] = [...kindWords, ...deeds, ...states, ...asking, ...denying, ...outside, ...fillers];
