/** Chinese as a language of questions. */
import { grammarOf, rule, type Rule } from '../chart.ts';
import { readChineseNumber } from '../../../transcript/numbers/chinese-numbers.ts';
import type { Plan } from '#schemas/query';
import type { QuestionLanguage } from '../question-context.ts';
import { chineseLexicon } from './lexicon.ts';
import { allOfTheirsRules } from './all-of-theirs-rules.ts';
import { amongRules } from './among-rules.ts';
import { apartRules } from './apart-rules.ts';
import { behindRules } from './behind-rules.ts';
import { activityRules } from './activity-rules.ts';
import { kindWords } from './kind-words.ts';
import { datingMeetings } from './meeting-dates.ts';
import { commentRules } from './comment-rules.ts';
import { comparisonRules } from './comparison-rules.ts';
import { countedRules } from './counted.ts';
import { deedComparisonRules } from './deed-comparison-rules.ts';
import { differenceRules } from './difference-rules.ts';
import { eachRules } from './each-rules.ts';
import { everyRules } from './every-rules.ts';
import { firstRules } from './first-rules.ts';
import { groupRules } from './group-rules.ts';
import { impliedRules } from './implied-rules.ts';
import { inPassingRules } from './in-passing-rules.ts';
import { joinedRules } from './joined-rules.ts';
import { lengthRules } from './length-rules.ts';
import { meetingRules } from './meeting-rules.ts';
import { mixedRules } from './mixed-rules.ts';
import { moreAskedRules } from './more-asked-rules.ts';
import { nounRules } from './noun-rules.ts';
import { nobodyRules } from './nobody-rules.ts';
import { numberRules } from './number-rules.ts';
import { occasionRules } from './occasion-rules.ts';
import { openRules } from './open-rules.ts';
import { orderRules } from './order-rules.ts';
import { pickingRules } from './picking-rules.ts';
import { predicateRules } from './predicate-rules.ts';
import { propertyRules } from './property-rules.ts';
import { questionRules } from './question-rules.ts';
import { rankingRules } from './ranking-rules.ts';
import { reviewFigureRules } from './review-figure-rules.ts';
import { saidRules } from './said-rules.ts';
import { secondQuestionRules } from './second-questions.ts';
import { seriesRules } from './series-rules.ts';
import { severalProjectsRules } from './several-projects-rules.ts';
import { shareRules } from './share-rules.ts';
import { standingRules } from './standing-rules.ts';
import { tailRules } from './tail-rules.ts';
import { taskRules } from './task-rules.ts';
import { themedRules } from './themed-rules.ts';
import { timeComparisonRules } from './time-comparison-rules.ts';
import { titledRules } from './titled-rules.ts';
import { timeRules } from './time-rules.ts';
import { topicRules } from './topic-rules.ts';
import { turnedRules } from './turned-rules.ts';
import { unsaidRules } from './unsaid-rules.ts';
import { usualRules } from './usual-rules.ts';
import { verdictRules } from './verdict-rules.ts';
import { whetherRules } from './whether-rules.ts';
import { whoseRules } from './whose-rules.ts';
import { rememberingWords } from './asking.ts';
import { isPossible } from './possible.ts';
import { yesNoRules } from './yes-no-rules.ts';

/** 能不能列出…: only what asks to be shown something. */
const politeness = [...rule('Ask', 'May Ask', () => 'ask', 0.05), ...rule('S', 'Ask S', (word: string | null, plan: Plan) => (word === 'list' && plan.ask === 'whether' ? null : plan), 0.3)];

/** Sam 有没有没做完的任务，列出来: not whether there are any, but which. */
const listing = [
  ...rule('S', 'S AskAfter|ListAfter', (plan: Plan) => (plan.ask !== 'whether' || plan.none === true || plan.set.where.some(({ is }) => is === 'named') ? null : { ask: 'find' as const, set: plan.set }), 0.02),
  // 没关的 issue 有几个，分别是哪些: what is listed is counted, too.
  ...rule('S', 'S ListAfter', (plan: Plan) => (plan.ask === 'count' ? { ask: 'find' as const, set: plan.set } : null), 0.02),
];

const rules = [...nounRules, ...pickingRules, ...predicateRules, ...saidRules, ...propertyRules, ...questionRules, ...yesNoRules, ...countedRules, ...rankingRules, ...lengthRules, ...groupRules, ...comparisonRules, ...timeRules, ...taskRules, ...themedRules, ...titledRules, ...topicRules, ...meetingRules, ...seriesRules, ...openRules, ...turnedRules, ...standingRules, ...unsaidRules, ...whetherRules, ...joinedRules, ...eachRules, ...everyRules, ...numberRules, ...mixedRules, ...orderRules, ...amongRules, ...timeComparisonRules, ...occasionRules, ...usualRules, ...nobodyRules, ...impliedRules, ...inPassingRules, ...behindRules, ...apartRules, ...deedComparisonRules, ...activityRules, ...secondQuestionRules, ...commentRules, ...reviewFigureRules, ...verdictRules, ...shareRules, ...differenceRules, ...severalProjectsRules, ...whoseRules, ...firstRules, ...allOfTheirsRules, ...moreAskedRules, ...tailRules, ...listing, ...politeness];

/** A question that nothing could ever answer was meant otherwise. */
const possible = (each: Rule): Rule => (each.category !== 'S' ? each : { ...each, build: (...parts: never[]) => { const plan = each.build(...parts) as Plan | null; return plan === null || !isPossible(plan) ? null : rememberingWords(plan, each.pattern); } });

/** The time of the day, hours, and what is as long ago as a month or more: at that time, or before it. */
const unclearTimes = /[今昨明][早晚晨]|[上中下]午|[早晚]上|傍晚|夜里|[早清]晨|小时|(?:^|[^0-9])(?:[0-9]{1,2}|[半一二两三四五六七八九十]+) ?(?:年|个半?月|个季度)前$/u;

/** 超过两周, 30天以上, 三个多月, 半年多: as long ago as that or longer. 2025年 is a year, and 第3周 a week. */
const span = '(?:[0-9]{1,4}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]|半(?= ?年))';
const unit = '(?:天|周|星期|礼拜|月|年)';
const saysLonger = `(?:${unit} ?(?:以上|多|及以上)|多${unit}|${unit} ?(?:都|还|也|了|都还)?(?:没|未))`;
const ages = new RegExp(`(?:(?:超过|多于|大于|不止)了? ?(?=${span})|(?<![近去这前上后头第0-9零〇一二两三四五六七八九十半] ?)(?=${span} ?个? ?${saysLonger}))(?![0-9]{2,} ?年)(?<number>${span})(?! ?月) ?个?多?(?<unit>${unit})(?: ?(?:以上|及以上|多))?(?!前|以前|之前|内|以内)`, 'gu');

export const chinese: QuestionLanguage = {
  lexicon: chineseLexicon,
  grammar: grammarOf(rules.map(possible).map(datingMeetings)),
  unclearTimes,
  kindWords,
  ages,
  agesReached: /(?:存活|停留|保持(?:打开|开放| ?open)(?:的?状态)?)了? ?…(?! ?(?:都|还|也|仍|却)*(?:没|未))/u,
  numberOf: (said) => (said === '半' ? 0.5 : readChineseNumber(said)),
  skippedBefore: ['Opener', 'Purpose', 'Skip', 'Our', 'Pause'],
  skippedAfter: ['Filler', 'Purpose', 'Skip', 'Pause', 'Whichever'],
  openRole: { said: /^[^由被让]*[合并入]了?(?:进|入)?(?:进去|进来)的/u, role: 'merger' },
  textAfter: ['NotContain', 'AboutWord', 'Contain', 'And', 'Or', 'NamedAs', 'For', 'Say', 'HowView', 'Telling'],
  textBefore: ['Related', 'TalkSum'],
  emptyWords: new Set('the a an of and or to for in on at with by'.split(' ')),
};
