/** English words that questions are asked with: `show me`, `how long`, `on average`, `by the way`. */
import type { LexiconLine } from '../lexicon.ts';

/** What a question begins with. */
const asks: readonly LexiconLine[] = [
  ['Asked', 'who was it that|who is it that|who is the person who|who was the person who|who is the one who|who was the one who'],
  ['Asked', 'who are the people who|who were the people who|who are the ones who|people who|everyone who|everybody who|anyone who|all who'],
  ['Asked', 'those who|who all|persons who|the people who|person who|whoever|folks who|which people|which person|what people|which developer'],
  ['Asked', 'which developers|which engineer|which engineers'],
  ['If', 'if|whether'],
  ['NegatedBe', "isn't|wasn't|aren't|weren't|isnt|wasnt"],
  ['NegatedDid', "didn't|hasn't|haven't|doesn't|didnt|hasnt|havent"],
  ['Question', "correct|true|is that right|is that correct|isn't it|aren't they|wasn't it|didn't he|didn't she|didn't they|hasn't it|hasn't he|hasn't she|yes or no"],
  ['Question', 'right|or not|or what|do you know'],
  ['There', 'are there|is there|do we have|have we got|exist|exists|were there|was there|do we have|did we have|are in there|we have|have we had|have there been|there'],
  ['Count', 'count|counts|number of|total number of|count of|amount of|the number of|how many|total|tally|# of|num of|total count of|no of|total of'],
  ['Ask', "show|list|find|give|get|display|show me|give me|list me|find me|get me|what are|what're|which was|which were|which one is"],
  ['Ask', "which one was|which ones are|which are|what is|what's|whats|what were|what was|tell me|look up|fetch|pull up|search|search for|see"],
  ['Ask', "need|want|looking for|share|provide|share with me|send me|report|display the|i need|i want|i'm looking for|im looking for|print"],
  ['Ask', 'list out|show us|give us|enumerate|name|what about|how about|which is|looking at'],
  ['AfterHowLong', 'after how many days|after how long|within how many days|in how many days|after what time'],
  ['HowLong', 'for how long|how long|how many hours|how many days|how much time|what time'],
  ['StateDate', 'merge date|merged date|date of merge|date of the merge|merge time|date of merging', 'merge'],
  ['StateDate', 'closing date|close date|closed date|date of closing', 'close'],
  ['StateDate', 'creation date|created date|opening date|date of creation|date of opening|open date', 'open'],
  ['LastWord', 'last|most recently|last of all'],
  ['FirstWord', 'first|first of all|earliest'],
  ['When', 'on what date|on which date|what was the date|date|date on which|date when|when|since when|what day|what date|on which day'],
  ['When', 'how long ago|how recently|at what point|what exact date'],
  ['When', 'on what day|which day|when exactly|at what time|what time'],
  ['LastTime', 'the last time|last time|when was the last time|when is the last time|most recent time'],
  ['FirstTime', 'the first time|first time|when was the first time|when is the first time'],
  ['what', "what's|whats", 'what', 0.05],
  ['HowOften', 'how often|how many times|how frequently|number of times'],
];

/** What is measured. */
const figures: readonly LexiconLine[] = [
  ['ItTakes', 'it take|it takes|it took|does it take|did it take|take'],
  ['Stay', 'open before it was closed|open before being closed|open until it was closed|open before it was merged|open before being merged'],
  ['Stay', 'open until it was merged|open until merged|stays open|stay open|stayed open|remain open|be open|been open|open|sit open|stay opened'],
  ['Stay', 'take to close or merge|hang around|stay unmerged|live|remains open|are open|is open|are left open|left open'],
  ['TakeToMerge', 'take to merge|take to be merged|take to get merged|take until merged|take until merge|take to land|takes to merge|taken to merge'],
  ['TakeToMerge', "wait until merged|until merged|until it is merged|until they are merged|until they're merged|to merge|to be merged|to get merged"],
  ['TakeToMerge', 'to merged|before merging|before being merged|before they are merged|till merge|till merged|until merge|to merge a'],
  ['TakeToMerge', 'from open to merge|from opening to merge|from opening to merging|time to merge|merge time|merge times|time until merge'],
  ['TakeToMerge', 'time to get merged|lead time|cycle time|to land'],
  ['TakeToClose', 'take to close|take to be closed|take to get closed|take to resolve|take to be resolved|take to get resolved|take to get fixed'],
  ['TakeToClose', 'take to fix|take to be fixed|until closed|until they are closed|to close|to be closed|to get closed|before being closed'],
  ['TakeToClose', 'time to close|close time|time to resolve|resolution time|until resolved|to resolve|to fix|time to fix|to be resolved'],
  ['TakeToClose', 'to get resolved|until it is closed|till closed|before closing|time until close|time to closing'],
  ['Mean', 'average|mean|avg|on average|averagely|typical|typically|usually|in average', 'mean'],
  ['Mean', 'median|in the median', 'median'],
  ['Mean', 'total|sum of|combined', 'total', 0.2],
  ['Length', 'length|duration|lengths|durations|time|running time'],
];

/** What is compared and grouped. */
const orders: readonly LexiconLine[] = [
  ['Compare', 'compare|comparing|comparison of|compared'],
  ['versus', 'vs|versus|vs.|against|compared to|compared with'],
  ['GroupedBy', 'by the', 'by'],
  ['GroupedBy', 'grouped by|broken down by|split by|sorted into|group by|split per|breakdown by|distributed over'],
  ['most', 'largest number of|highest number of|biggest number of|greatest number of|most number of|maximum number of|largest amount of|more than anyone else', 'most'],
  ['most', 'most often|most frequently|the most often|most of all|by far the most|the most times', 'most'],
  ['fewest', 'least often|least frequently', 'fewest'],
  ['fewest', 'smallest number of|lowest number of|least number of|fewest number of', 'fewest'],
];

/** What says nothing by itself. */
const politeness: readonly LexiconLine[] = [
  ['Filler', 'if any|if there are any|if there is any|if possible|in total|altogether|already|yet|please to|please|then|pls|plz|hey|hi|hello|ok', null, 0.05],
  ['Filler', 'okay|so|um|uh|well|thanks|thank you|kindly|actually|so far|by any chance|yo|hmm|basically|really|overall|ever|anyway|guys|thx', null, 0.05],
  ['Filler', 'cheers|in the graph|in our graph|colloquy', null, 0.05],
  ['Opener', 'can somebody tell|can someone tell|can anybody tell|can anyone tell|can somebody tell me|out of everybody|out of everyone', null, 0.05],
  ['Opener', 'of everyone|hello team|hi team|hi all|hey team|hey all|sry|sorry|one more|another one|next question|one question|dear colleague', null, 0.05],
  ['Opener', "can you|could you|would you|will you|can you please|could you please|can u|could u|i want to know|i'd like to know", null, 0.05],
  ['Opener', "i would like to know|i want to see|i'd like to see|i would like to see|i need to know|i need to see|do you know|do we know|tell me", null, 0.05],
  ['Opener', "let me know|let me see|let's see|lets see|just wondering|i was wondering|i wonder|wondering|quick question|any idea|remind me", null, 0.05],
  ['Opener', "help me find|help me see|can i see|can i get|could i get|may i see|i am curious|i'm curious|curious|could you tell me", null, 0.05],
  ['Opener', 'can you tell me|can you show me|please show me|do you have|what can you tell me about|may i know|can someone tell me', null, 0.05],
  ['Opener', 'does anyone know|does anybody know|anyone know|wanna know|gimme', null, 0.05],
  ['Opener', "sorry to bother you but|sorry to bother but|sorry to bother you|sorry to ask|can you check|could you check|please check|could you please check|can you look up", null, 0.05],
  ['Opener', "could you look up|could you find out|can you find out|do you happen to know|any chance you know|i'm trying to find out|im trying to find out|trying to find out", null, 0.05],
  ['Opener', "out of curiosity|quick one|just curious|i'd love to know|i would love to know|i forgot|i forget|i can't remember|i don't remember|i don't know|check", null, 0.05],
  ['Opener', "do you remember|does anybody remember|does anyone remember|can someone check|could someone check|could someone tell me|could somebody tell me|would you know", null, 0.05],
  ['Opener', "let me check|check for me|question for you|i have a question|for the record|for my report|for the report|morning|good morning|good afternoon|hi there", null, 0.05],
  ['Opener', 'if|whether', null, 0.3],
  ['Article', 'different|distinct|unique|individual|the|a|an|some|those|these|this|our|a list of|the list of|list of|the set of|the ones|ones'],
];

export const askingLines: readonly LexiconLine[] = [...asks, ...figures, ...orders, ...politeness];
