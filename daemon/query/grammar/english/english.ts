/** English as a language of questions. */
import type { Plan } from '#schemas/query';
import { grammarOf, rule, type Rule } from '../chart.ts';
import type { QuestionLanguage } from '../question-context.ts';
import { idiomsWithOn } from './idioms.ts';
import { apart, englishLexicon } from './lexicon.ts';
import { kindWords } from './kind-words.ts';
import { actionRules } from './action-rules.ts';
import { activityRules } from './activity-rules.ts';
import { bareRules } from './bare-rules.ts';
import { alternativeRules } from './alternative-rules.ts';
import { atHandRules } from './at-hand-rules.ts';
import { attendanceRules } from './attendance-rules.ts';
import { commentRules } from './comment-rules.ts';
import { columnRules } from './column-rules.ts';
import { butNotRules } from './but-not-rules.ts';
import { clauseRules } from './clause-rules.ts';
import { comparedFigureRules } from './compared-figure-rules.ts';
import { comparisonRules } from './comparison-rules.ts';
import { countRules } from './count-rules.ts';
import { dateRules } from './date-rules.ts';
import { decisionRules } from './decision-rules.ts';
import { deedRules } from './deed-rules.ts';
import { dutyRules } from './duty-rules.ts';
import { eachRules } from './each-rules.ts';
import { everyOneRules } from './every-one-rules.ts';
import { everyRules } from './every-rules.ts';
import { exceptionRules } from './exception-rules.ts';
import { figureComparisonRules } from './figure-comparison-rules.ts';
import { findRules } from './find-rules.ts';
import { gapRules } from './gap-rules.ts';
import { groupKeyRules } from './group-key-rules.ts';
import { groupTailRules } from './group-tail-rules.ts';
import { groupRules } from './group-rules.ts';
import { afterthoughtRules } from './afterthought-rules.ts';
import { heldRules } from './held-rules.ts';
import { plainEnglishRules } from './plain-english-rules.ts';
import { roleRules } from './role-rules.ts';
import { seriesRules } from './series-rules.ts';
import { sideRules } from './side-rules.ts';
import { taskRules } from './task-rules.ts';
import { havingRules } from './having-rules.ts';
import { indirectRules } from './indirect-rules.ts';
import { joinedRules } from './joined-rules.ts';
import { labelQuestionRules } from './label-question-rules.ts';
import { labelRules } from './label-rules.ts';
import { listingRules } from './listing-rules.ts';
import { leftOutRules } from './left-out-rules.ts';
import { lengthRules } from './length-rules.ts';
import { longestRules } from './longest-rules.ts';
import { momentRules } from './moment-rules.ts';
import { nearEnglish } from './near-english.ts';
import { onlyRules } from './only-rules.ts';
import { openRules } from './open-rules.ts';
import { ownerRules } from './owner-rules.ts';
import { ownWorkRules } from './own-work-rules.ts';
import { participleRules } from './participle-rules.ts';
import { peopleRules } from './people-rules.ts';
import { pickedAsOne, pickingRules } from './picking-rules.ts';
import { prepositionRules } from './preposition-rules.ts';
import { rankingRules } from './ranking-rules.ts';
import { reviewFigureRules } from './review-figure-rules.ts';
import { sameRules } from './same-rules.ts';
import { secondQuestionRules } from './second-questions.ts';
import { setRules } from './set-rules.ts';
import { shareRules } from './share-rules.ts';
import { spellRules } from './spell-rules.ts';
import { stateRules } from './state-rules.ts';
import { textRules } from './text-rules.ts';
import { titledRules } from './titled-rules.ts';
import { topicRules } from './topic-rules.ts';
import { turnedRules } from './turned-rules.ts';
import { unknownRules } from './unknown-rules.ts';
import { verdictRules } from './verdict-rules.ts';
import { whenRules } from './when-rules.ts';
import { whereRules } from './where-rules.ts';
import { whoRules } from './who-rules.ts';
import { yesNoRules } from './yes-no-rules.ts';

/** Questions in the words and orders that talk has. */
const asTalked: readonly Rule[] = [...heldRules, ...taskRules, ...sideRules, ...comparedFigureRules, ...roleRules, ...plainEnglishRules, ...afterthoughtRules, ...atHandRules, ...sameRules, ...leftOutRules, ...exceptionRules];

/** Descriptions of sets. */
const sets: readonly Rule[] = [...setRules, ...pickingRules, ...peopleRules, ...ownerRules, ...prepositionRules, ...havingRules, ...labelRules, ...textRules, ...titledRules, ...dateRules, ...clauseRules, ...participleRules, ...lengthRules, ...ownWorkRules];

/** What is said of them. */
const said: readonly Rule[] = [...stateRules, ...actionRules, ...joinedRules, ...deedRules, ...gapRules, ...onlyRules, ...butNotRules, ...unknownRules];

/** Questions for numbers that are no mere count. */
const figures: readonly Rule[] = [...commentRules, ...reviewFigureRules, ...verdictRules, ...shareRules, ...figureComparisonRules, ...eachRules];

/** Questions. */
const questions: readonly Rule[] = [...findRules, ...bareRules, ...listingRules, ...indirectRules, ...momentRules, ...whoRules, ...whereRules, ...decisionRules, ...dutyRules, ...turnedRules, ...topicRules, ...attendanceRules, ...openRules, ...countRules, ...yesNoRules, ...alternativeRules, ...everyRules, ...everyOneRules, ...longestRules, ...pickedAsOne, ...rankingRules, ...seriesRules, ...groupRules, ...groupTailRules, ...groupKeyRules, ...labelQuestionRules, ...spellRules, ...whenRules, ...comparisonRules, ...figures, ...asTalked, ...activityRules];

/** `can you tell me who …`, `show me how many …`, `…, right?`. */
const politeness: readonly Rule[] = [
  ...rule('S', 'S Question', (plan: Plan) => plan),
  ...rule('S', 'Opener S', (_: unknown, plan: Plan) => plan),
  ...rule('S', 'Ask S', (_: unknown, plan: Plan) => (plan.ask === 'whether' ? null : plan), 0.5),
];

const smallNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Behind it nothing says more of it. */
const theOne = (nouns: string): RegExp => new RegExp(`\\bthe (?:${nouns})(?=\\s*(?:$|[?.!,;]|(?:and|or|but|at all|yet|were|was|is|are|did|have|has|had)\\b))|^(?:is|was|did|does|has) the (?:${nouns})\\b`, 'iu');

export const english: QuestionLanguage = {
  lexicon: englishLexicon,
  apart,
  otherWords: nearEnglish,
  grammar: grammarOf([...sets, ...said, ...questions, ...politeness, ...columnRules, ...secondQuestionRules]),
  skippedBefore: ['Article'],
  skippedAfter: ['Filler'],
  textAfter: ['about', 'AboutWord', 'titled', 'NamedWord', 'HasTo', 'Decide', 'Containing', 'Mentioning', 'ToDiscuss'],
  textBefore: ['InTitle', 'DecidedEnd', 'Discussed'],
  kindWords,
  titledBy: { preposition: 'on', idioms: idiomsWithOn },
  pronouns: /\b(?:(?:that|this) (?:one|pr|pull request|issue|ticket|project|meeting|person)|those ones|these ones|it|they|them|those|these|he|she|him|(?<=\b(?:is|was|did|does|of|at|in|on) )(?:that|this)(?=[\s?.!]*$))\b/giu,
  placing: { by: 'in', asks: /^(?:which|what|who|whose|how many|any|is|are|was|were|did|does|has|have)\b/iu },
  fronting: /^(?:regarding|about|as for|as to|what about|how about|re|concerning|with regards? to|speaking of|when it comes to|what happened (?:to|with)|what became of|for|(?:catch me up|fill me in|bring me up to speed|get me up to speed) on|(?:(?:got|have) (?:a|my) |my )?(?:1:1|1-1|one-on-one|one on one|121|catch-?up|call|chat|sync) with)\b:?\s+/iu,
  purposes: /^\s*(?:(?:for|before|ahead of|prepping(?: for)?|preparing(?: for)?|writing|doing) (?:the |my |our |today's |tomorrow's |this week's )?(?:next )?(?:stand-?up|stand up|daily|retro|retrospective|demo|release|1:1|1-1|one-on-one|all-hands|planning|sprint review|review|steering|board meeting|release notes|(?:status|weekly|monthly|quarterly) (?:report|update)|report|update|changelog|post-?mortem)(?:\s*[,:–—]\s*|\s+-\s+|\s+(?=(?:which|what|who|how|list|show)\b))|(?:quick )?(?:stand-?up|retro|release notes|status update|daily)(?: (?:question|prep|q))?\s*:\s*)/iu,
  hence: /\s+(?:in (?:an hour|half an hour|a bit|a moment|a minute|\d+ ?min(?:ute)?s?|\d+ hours?)|later(?: today)?|soon|this (?:morning|afternoon|evening)|at \d{1,2}(?::\d\d)?(?: ?[ap]m)?|coming up|up next)$/iu,
  topical: { by: 'about', asks: /\b(?:said|say|discussed?|talked|decided?|agreed?|concluded?)\s*[?.!]*$/iu },
  possessives: /\b(?:its|their|his|her)\b(?=\s+\p{L})|(?<=\bof )(?:hers|his|theirs)\b/giu,
  ages: /(?:\b(?:older than|for (?:more than|over|longer than|at least)|longer than|more than|over)\s+|[>≥]\s*=?\s*)(?<number>\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?<unit>days?|weeks?|months?|quarters?|years?)(?:\s+(?:old|ago|now|already|long))?(?=[\s?.!,]|$)/gu,
  agesReached: /(?:\b(?:stayed|remained|sat|was|were|had been|had stayed|had remained|(?:did|didn['’]t)\b.*\b(?:stay|remain|sit|be))(?: left| kept)?|^(?:was|were|had|wasn['’]t|weren['’]t)\b.*) open …/iu,
  notYet: /\b(?:not|never|nobody|none|no one|un\w+|\w+n['’]?t)\b.*\byet\b/iu,
  theOne: { Meeting: theOne('meeting|call'), PullRequest: theOne('pr|pull request|mr'), Issue: theOne('issue|ticket|bug') },
  sums: /\b(?:in total|altogether|in all|all together|all told|taken together)\b/iu,
  unclearTimes: /\b(?:mornings?|noon|afternoons?|evenings?|nights?|tonight|midnight)\b/iu,
  numberOf: (said) => (/^\d+$/u.test(said) ? Number(said) : ['a', 'an'].includes(said) ? 1 : said === '' ? null : smallNumbers.indexOf(said)),
  emptyWords: new Set('the a an of and or to for in on at with by our my its their this that these those is are be'.split(' ')),
};
