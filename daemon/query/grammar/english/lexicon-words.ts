/** English words that join others, or stand for them: prepositions, pronouns, negations, quantities. */
import type { LexiconLine } from '../lexicon.ts';

/** Words that rules name as they are. */
const themselves: readonly LexiconLine[] = [
  'by in of for from on at to with without and or but not no none any only both either neither nor that which who whom',
  'whose what when where how many much long often if than as same each every per ever never more less fewer most fewest',
  'least top number total average mean median there about title titled label labels labelled labeled tagged also own',
  'old since until due between',
].flatMap((words) => words.split(' ').map((word): LexiconLine => [word, word, word]));

/** What joins words: `of`, `except`. */
const joints: readonly LexiconLine[] = [
  ['until', 'till|til'],
  ['of', 'came out of|come out of|coming out of|resulting from|out of|belonging to|part of'],
  ['of', 'pertaining to|relating to the project'],
  ['Among', 'among|amongst|out of all|from among|from all|from'],
  ['Except', 'other than|apart from|except|except for|excluding|besides|aside from|not counting|leaving out|leaving aside|with the exception of'],
  ['Except', 'but not|minus|not including'],
  ['AboutWord', 'about|regarding|concerning|on the subject of|on the topic of|related to the topic|around|dealing with|to do with|that talk about|that deal with'],
  ['with', 'w /', 'with'],
  ['AboutWord', 'abt|wrt|with regard to|with regards to|in regard to|touching on|that concern|that concerns|having to do with|that have to do with|that are about|that is about'],
  ['or', '/'],
  ['and', 'as well as|and also|along with|together with|plus|and then|&|+'],
  ['in', 'into|inside|within|across|from inside'],
  ['in', 'during|throughout', 'during'],
];

/** Who and what was spoken of before, or is nobody in particular. */
const pronouns: readonly LexiconLine[] = [
  ['Those', 'those|the ones|ones|one|the one|that|all of those|all those|them|of them|of those|of these|these'],
  ['InWhich', 'in which|at which|during which'],
  ['OnWhich', 'on which|upon which'],
  ['Them', 'them|it'],
  ['HimHer', 'him|her'],
  ['He', 'he|she'],
  ['ElseWord', 'else'],
  ['One', 'one|any|a single one'],
  ['InThatPlace', 'there|in it|in that project'],
  ['Self', 'their own author|their author|their own authors|their authors|its own author|its author|the author|the authors|themselves|themself'],
  ['Self', 'the author themselves|the same person|their opener|the same person who opened them|the one who opened it|whoever opened them'],
  ['Self', 'the person who opened them|the person who wrote them|the person who reported them|the person who filed them|the person who raised them'],
  ['Self', 'whoever reported them|whoever filed them|the reporter|their reporter|the submitter|their submitter|the opener'],
  ['SomeoneElse', 'someone else|somebody else|anyone else|anybody else|another person|another|another one|a different person|others|other people|a colleague'],
  ['Something', 'anything|something|stuff|things'],
  ['Everything', 'everything|things|thing|stuff|all the things|everything that|all that'],
  ['Nobody', "nobody|no one|no-one|noone|none of us|nobody else|no person"],
  ['Anybody', 'anybody|anyone|someone|somebody|any one|one of us|one person|some person'],
  ['Everybody', 'everybody|everyone|each of us|each one of us|all of us'],
  ['Me', "me|i|myself|i'm|i am"],
  ['OwnWord', 'their own|his own|her own|its own'],
  ['My', 'my|mine'],
  ['DoThings', 'do|done|been doing|doing|been up to|up to|get done|got done|gotten done|been working on|work on|worked on|been busy with|accomplish|accomplished|achieve|achieved|get up to'],
  ['DidThings', 'did|has done|have done|worked on|has worked on|got done|has been doing|was doing'],
  ['Outcome', 'outcome|outcomes|the outcome|the outcomes|the result|the results|recap|summary|the summary|a summary|takeaways|the takeaways|main points|the main points|key points'],
  ['TeamWord', 'team|crew|squad'],
  ['Left', 'left|left over|still left'],
  ['Leave', 'leave'],
  ['Activity', 'activities'],
  ['NewThings', 'happened|happening|been happening|happen|new|changed|been changing|change|going on|been going on|been done|the news|news|moved|progressed'],
  ['AnyNews', 'anything new|any news|anything happening|anything happened|any activity|any changes|anything change|anything changed|anything going on'],
  ['WorkingOn', 'working on|busy with|doing|up to'],
  ['In', 'in|at|on'],
  ['Our', 'our|we|us|the team|our team|team'],
  ['It', 'it'],
  ['Their', 'their|his|her|its'],
  ['WorkWord', 'work|stuff|code|changes|things'],
  ['Just', 'just|solely|exclusively'],
  ['only', 'sole', 'only'],
  ['OnWord', 'under|below|beneath'],
  ['OfThem', 'any of them|any of those|any of these|one of them|one of those|them|those'],
  ['Having', 'having|having ever'],
  ['Simultaneously', 'at the same time'],
  ['Emphatic', 'himself|herself|themself|themselves'],
  ['Everywhere', ['across', 'in', 'over', 'from'].flatMap((place) => ['all', 'all our', 'all of our'].flatMap((all) => ['projects', 'repos', 'repositories'].map((kind) => `${place} ${all} ${kind}`))).join('|')],
  ['Outside', 'outside|outside of|not in|anywhere but in'],
  ['Single', 'single|a single|single|even a single|even one|so much as a|so much as one'],
  ['Together', 'together|with each other|jointly'],
  ['Crowd', 'people|everyone|they|the people|folks'],
  ['OtherThan', 'someone other than|somebody other than|anyone other than|anyone but|someone else than|a person other than|somebody else than'],
];

const negations: readonly LexiconLine[] = [
  ['NoneOf', 'none|none of them|nothing|not one'],
  ['NotWord', 'not|not yet', 'not'],
  ['NotWord', "n't|never|not ever|didn't|did not|doesn't|does not|don't|do not|hasn't|has not|haven't|have not|hadn't|had not"],
  ['NotWord', "has never|have never|had never|did never|hasn't ever|haven't ever|didn't ever|has not yet"],
  ['NotWord', 'have not yet|has yet to|have yet to|is yet to|failed to'],
  ['BeNot', "isn't|is not|aren't|are not|wasn't|was not|weren't|were not|haven't been|hasn't been|have not been|has not been|isnt|arent|wasnt"],
  ['BeNot', "werent|is never|are never|was never|were never|have never been|has never been|never got|didn't get|did not get|never been|not been"],
  ['BeNot', 'still not'],
  ['NotKnown', ['we do not know', "we don't know", 'nobody knows', 'no one knows', 'it is not known', "it isn't known", 'it is unknown', 'nobody remembers'].join('|')],
  ['KnownWord', 'a known|known|any known'],
  ['UnknownWord', 'an unknown|unknown|not known|nobody known|nobody we know|an unknown person|unknown people|somebody unknown|someone unknown'],
  ['Without', 'without|with no|w/o|lacking|missing|with zero|ended without|ended with no|that ended without|that ended with no|ending without|ending with no|that have no|that has no|having no|has no|have no|had no'],
  ['MissOne', ['missed', 'skipped', 'miss', 'was absent from', 'was not at'].flatMap((word) => ['a', 'at least one', 'one', 'at least 1', 'any', 'some'].map((one) => `${word} ${one}`)).join('|')],
  ['Miss', 'missed|miss|skipped|was not at|were not at|was absent from|were absent from|was missing from|were missing from|was not in|were not in'],
];

/** Forms of `be`, `do` and `have`. */
const auxiliaries: readonly LexiconLine[] = [
  ['Be', "am|is|are|be|been|being|isn't there|get|got|gets|getting|become|remain|stay|s|'s|'re"],
  ['Be', 'was|were|remained|stayed|ended up|ended up being|ended up getting', 'past'],
  ['Were', 'was|were|remained|stayed|have been|had been|has been'],
  ['Did', "did|does|do|has|have|had|'s|'ve|s"],
  ['OfIt', "'s"],
  ['Aux', 'did|does|do'],
  ['Been', 'been|been busy'],
  ['Has', "has|have|had|'s|'ve|s|'d"],
  ['BeWord', 'has been|have been|had been'],
  ['Being', 'being|been|having been|getting|ever being|ever having been'],
  ['AlsoWord', 'also|too|as well'],
  ['Including', 'including also'],
  ['ToThisDay', 'today|now|to this day'],
  ['Still', 'still|currently|at the moment|right now|now|as of now|as of today|these days|at present|presently|today still'],
  ['ThatBe', "thats|that's|which's"],
  ['PresentWord', 'present|there|around'],
  ['NewWord', 'new|brand new|brand-new'],
  ['Absent', 'absent|was absent|were absent|missing|was missing|were missing|did not attend|didn\'t attend|did not come|didn\'t come'],
  ['WhichOfTwo', 'which of the two|which one of the two|which of them|which of those two|which of these two|which one'],
  ['Present', 'were present|was present|were there|was there|took part|participated|were|sat|sat together|were together|were both present|were both there|both sat|both took part'],
  ['InTheRoom', 'in the room|at the table|in attendance|on the call|in the call|among the attendees'],
];

/** How many. */
const quantities: readonly LexiconLine[] = [
  ['Receive', 'get|got|receive|received|collect|collected|draw|drew|drawn|attract|attracts|attracted|gather|gathered|garner|garnered|generated'],
  ['FromPeople', 'which people|what people|which person|which persons|which colleagues|which developers'],
  ['All', 'all|all of|all the|all of the|every|every single|all our|all of our|every one of the'],
  ['All', 'each|each of the', 'each'],
  ['MoreThan', 'more than|over|greater than|above|>'],
  ['LessThan', 'less than|fewer than|under|below|<'],
  ['AtLeast', 'at least|no fewer than|no less than|minimum|> =|≥|= >'],
  ['AtMost', 'at most|no more than|up to|maximum|< =|≤|= <'],
  ['Exactly', 'exactly|precisely|=|= ='],
  ['OrMore', 'or more|plus|+'],
  ['Times', 'times|time'],
];

/** Which of them, in their order. */
const picks: readonly LexiconLine[] = [
  ['Newest', 'very last|very latest|latest|most recently|latest of'],
  ['Newest', 'last|most recent', 'may be done'],
  // How old a thing is, is not when something was done to it.
  ['Newest', 'newest', 'of age'],
  ['Recent', 'newest at the top|newest on top|latest at the top|newly|freshly|recent|recently|lately|newest first|most recent first|latest first'],
  ['Oldest', 'very first|earliest'],
  ['Oldest', 'first', 'may be done'],
  ['Oldest', 'very oldest|oldest', 'of age'],
  ['Biggest', 'biggest|largest|best attended|best-attended|most attended', { order: 'most', limit: null }],
  ['Biggest', 'smallest|least attended', { order: 'fewest', limit: null }],
  ['Attendance', 'attendance|turnout', 'attend'],
  ['Busiest', 'busiest|most active|most productive|most prolific|hardest working'],
  ['MostFrequent', 'most frequent|most regular|most common'],
  ['Longest', 'longest|for the longest|for the longest time|the longest time', 'longest'],
  ['Shortest', 'shortest|quickest|fastest|speediest', 'shortest'],
  ['Slowest', 'slowest', 'longest'],
  ['LongestOpen', 'longest open|longest running open|longest standing open|longest-open'],
  ['DueFirst', 'soonest due first|soonest first|due soonest first|earliest due first|next due first|by due date|sorted by due date|ordered by due date'],
  ['DueFirst', 'by deadline|sorted by deadline|ordered by deadline|earliest deadline first'],
  ['OldestFirst', 'oldest at the top|oldest on top|in order of date|in date order|in chronological order|chronologically|oldest first|earliest first|oldest to newest|sorted by age|by age'],
];

/** Stretches of time, and how old or long things are. */
const times: readonly LexiconLine[] = [
  ['DueDate', 'due date|due dates|deadline|deadlines'],
  ['LongerThan', 'longer than|that took more than|that lasted more than|lasting more than|over|of more than|that took longer than|>'],
  ['LongerThan', 'that lasted longer than|lasting longer than|that lasted over'],
  ['ShorterThan', 'shorter than|that took less than|that lasted less than|lasting less than|under|of less than|that were shorter than|that lasted under|<'],
  ['HowOld', 'how old'],
  ['Age', 'age'],
  ['OpenFor', 'open|been open|open for|left open|kept open|lasting|take|last'],
  ['SatOpen', 'sat open|sit open'],
  ['Unit', 'day|date', 'day'],
  ['Unit', 'week', 'week'],
  ['Unit', 'month', 'month'],
  ['Unit', 'quarter', 'quarter'],
  ['Unit', 'year', 'year'],
  ['DayLength', 'day|days', 1],
  ['DayLength', 'week|weeks', 7],
  ['DayLength', 'fortnight|fortnights', 14],
  ['DayLength', 'month|months', 30],
  ['WithinWord', 'within|in at most|in no more than|in up to'],
  ['AfterOpening', 'after being opened|after being created|after opening|after creation|after they were opened|after it was opened|after they were created'],
  ['AfterOpening', 'of being opened|of being created|of opening|of creation|of being filed|after being filed|after being submitted|after being reported'],
  ['AfterOpening', 'after it was created|after they were filed|after they opened|from being opened|from opening|of being reported|of their opening|of their creation'],
  ['Hours', 'hour|hours|hrs|h', 3600],
  ['Hours', 'minute|minutes|min|mins', 60],
];

/** What is written in things or on them: titles, labels, states. */
const marks: readonly LexiconLine[] = [
  ['LabelWord', 'marked as|marked with|flagged as|flagged|categorised as|categorized as|labelled|labeled|tagged|labelled as|labeled as|labelled with'],
  ['LabelWord', 'w / label|w / the label'],
  ['LabelWord', 'labeled with|tagged with|tagged as|with label|with the label|with labels|having label|under label|with tag|that are labelled'],
  ['LabelWord', 'that are labeled'],
  ['NotLabelWord', 'not labelled|not labeled|not tagged|without label|without the label|that are not labelled|that are not labeled'],
  ['NamedWord', 'titled|called|named|entitled|with title|with the title|whose title contains|whose title says|whose title mentions'],
  ['NamedWord', 'with a title containing|containing|that contain|matching|that say|that contains'],
  ['Mentioning', 'that mention|that mentions|that mentioned|mentioning'],
  ['NamedWord', 'whose title has|whose titles contain|with titles containing'],
  ['InTitle', 'in the title|in their title|in its title|in title|in their titles|in the titles|in the name|in their name'],
  ['RelatedBehind', 'related|linked|connected'],
  ['due', 'will be due|comes due|come due|coming due|falls due|fall due|falling due', 'due'],
  ['RelatedTo', 'related to|linked to|connected to|connected with'],
  ['RelatedWord', 'related to|linked to|connected to|connected with|that relate to'],
  ['SeriesWord', 'series|meeting series'],
  ['VerdictWord', 'verdict|verdicts|review verdict|review verdicts|review outcome|review outcomes|review result|review results'],
  ['label', 'labels|tag|tags', 'label'],
  ['LabelNoun', 'label|tag|the label', 'label'],
  ['State', 'title|titles|name', 'title'],
  ['State', 'state|status|states|statuses', 'state'],
  ['Containing', 'mention|mentions|contain|contains|containing|include|includes|say|says|concern|concerns'],
  ['TopicWord', 'a topic|topic|on the agenda|on the table|up for discussion'],
];

const digits = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, value): LexiconLine => ['Number', word, value]);

/** Numbers in words. */
const numbers: readonly LexiconLine[] = [...digits, ['Number', 'a couple of|a couple', 2], ['Number', 'once', 1], ['Number', 'twice', 2], ['Number', 'a dozen', 12]];

export const wordLines: readonly LexiconLine[] = [...themselves, ...joints, ...pronouns, ...negations, ...auxiliaries, ...quantities, ...picks, ...times, ...marks, ...numbers];
