/** What stood before a candidate, and what it opens. */
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import { deliberates } from './asked-choice.ts';
import type { Candidate } from './candidate.ts';

/** `Everyone okay with that?`, `any objections?`, `大家没意见吧？` right after a statement: the others now answer it. */
export const asksConsent = /^(?:(?:is |are )?(?:everyone|everybody|anyone|anybody|all|you all|we all|you guys|the rest of you)\b.{0,40}\b(?:ok|okay|happy|fine|good|agree|agreed|comfortable|in favou?r|with me|on board|objects?|against|mind|cry|see it differently)|any(?:one|body)? (?:objections?|complaints?|concerns|against|opposed)|(?:does that |is that |that )?(?:okay|ok|fine|all right|alright|agreed|deal|yes|good|works?|work)(?: (?:for|with|by) (?:everyone|everybody|you|all|people))?$|(?:no )?objections?$|are we (?:agreed|all (?:agreed|good|happy|okay))|can (?:we|everyone|everybody) (?:agree|live with)|does (?:anyone|anybody) (?:object|mind|disagree)|who is (?:against|in favou?r))|(?:大家|各位|你们|都)?(?:没(?:有)?意见|没问题|同意|可以|行|好)(?:吧|吗|么|不)$|有(?:没有)?(?:人)?(?:反对|意见|异议)/;

const explains = /^(?:(?:and|so|but|then) )*(?:how|why|what happens|what is|what are|what does|what do (?:they|you|users|people)|who (?:usually|does)|where (?:do|does|is)|can you (?:remind|explain|tell|show|walk)|remind me|could you (?:remind|explain|walk)|and (?:then|after)|is it|does it|do they)\b|怎么(?:回事|样|做的|算)|为什么|什么(?:意思|情况|原因)|解释|介绍/;

/** What led up to it: the same subject proposed or talked about by others. */
export function noteBefore(spoken: readonly Spoken[], candidates: readonly Candidate[], candidate: Candidate): void {
  const { index, voice, stems, context } = candidate;
  const { turn } = spoken[index]!.sentence;
  const others = candidates.slice(-4).filter((other) => turn - spoken[other.lastIndex]!.sentence.turn <= 4 && sharedCount(other.stems, stems) >= 1);
  if (others.length > 0) context.add(others.some((other) => other.voice !== voice) ? 'follows another proposal on it' : 'follows own proposal on it');
  let talked = 0;
  for (let at = Math.max(0, index - 12); at < index; at += 1) {
    const { sentence } = spoken[at]!;
    if (sentence.speaker !== voice && sharedCount(contentStems(sentence.core, sentence.language), stems) >= 1) talked += 1;
  }
  if (announcesTopic(candidate, spoken)) context.add('announces a topic');
  context.add(talked === 0 ? 'not talked about before' : talked === 1 ? 'talked about once before' : 'talked about before');
  const isTaskNear = spoken.slice(Math.max(0, index - 5), index).some(({ acts }) => acts.some(({ kind }) => kind === 'commitment' || kind === 'request' || kind === 'claim'));
  if (isTaskNear && candidate.stated.includes('says only when')) context.add('date of a task');
  const previous = spoken[index - 1];
  if (previous !== undefined && previous.sentence.speaker !== voice) {
    if (previous.reply.agrees === 1) context.add('after an assent');
    if (previous.reply.disagrees) context.add('after an objection');
    if (previous.sentence.isQuestion) context.add('right after a question');
    if (deliberates(previous.sentence)) context.add('after a deliberation');
    const question = spoken.slice(Math.max(0, index - 4), index).findLast(({ sentence }) => sentence.speaker !== voice && (sentence.isQuestion || explains.test(sentence.coreLower)))?.sentence;
    if (question !== undefined) context.add(explains.test(question.coreLower) ? 'after a question for an explanation' : 'after another question');
  }
}

/** `Sprint twenty two. We've got about thirty points`: named for the first time, and the same voice goes on about it. */
function announcesTopic({ index, stated, stems, language }: Candidate, spoken: readonly Spoken[]): boolean {
  if (language === 'zh' || !stated.includes('form: nominal') || spoken[index]!.reply.agrees === 1) return false;
  const { turn } = spoken[index]!.sentence;
  const isFirst = turn === 0 || spoken[index - 1]?.sentence.turn !== turn;
  const isNew = spoken.slice(Math.max(0, index - 12), index).every(({ sentence }) => sharedCount(contentStems(sentence.core, language), stems) === 0);
  return isFirst && isNew && spoken[index + 1]?.sentence.turn === turn && !asksConsent.test(spoken[index + 1]!.sentence.coreLower);
}
