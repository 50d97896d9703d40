/** How the others react to a candidate: the next voice above all. */
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import type { Candidate } from './candidate.ts';

type Reaction = 'assents' | 'assents weakly' | 'echoes' | 'objects' | 'puts off' | 'asks back' | 'says something short' | 'says something else';

/** Reactions count within so many turns. */
const patience = 4;

export function noteReaction(candidate: Candidate, spoken: readonly Spoken[], index: number): void {
  const { sentence } = spoken[index]!;
  const distance = sentence.turn - spoken[candidate.lastIndex]!.sentence.turn;
  if (distance === 0 || distance > patience) return;
  if (sentence.speaker === candidate.voice) {
    if (distance > 1 && index === firstOfTurn(spoken, index)) noteOwnReturn(candidate, spoken[index]!);
    return;
  }
  const reaction = reactionOf(candidate, spoken[index]!, spoken[index - 1]);
  if (reaction === 'assents weakly' && (index !== firstOfTurn(spoken, index) || answersSomethingElse(candidate, spoken, index))) return;
  const isFirst = distance === 1 && index === firstOfTurn(spoken, index);
  if (isFirst) candidate.reactions.add(`next voice ${reaction}`);
  else if (!reaction.startsWith('says something')) candidate.reactions.add(`later ${reaction}`);
  apply(candidate, reaction, sentence.speaker, index, distance);
}

/** `Postgres it is. Ben, can you write the migration?` – `Sure.`: the assent is to the request. */
function answersSomethingElse(candidate: Candidate, spoken: readonly Spoken[], index: number): boolean {
  const before = spoken[index - 1];
  return before !== undefined && index - 1 !== candidate.lastIndex && before.sentence.speaker === candidate.voice && (before.sentence.isQuestion || before.acts.some(({ kind }) => kind === 'request'));
}

function apply(candidate: Candidate, reaction: Reaction, speaker: string, index: number, distance: number): void {
  if (reaction === 'assents' || reaction === 'echoes' || (reaction === 'assents weakly' && distance === 1)) {
    candidate.agreed.set(speaker, reaction === 'assents weakly' ? (candidate.agreed.get(speaker) ?? 'weak') : 'strong');
    candidate.evidence.add(index);
  }
  if (reaction === 'puts off' || (reaction === 'objects' && distance <= 2)) candidate.isOpen = false;
}

/** What the one who stated it says after the others did. */
function noteOwnReturn(candidate: Candidate, { sentence, reply }: Spoken): void {
  if (reply.defers) candidate.reactions.add('own voice puts off');
  else if (/\b(?:good|great|okay|perfect|right|settled|done|next|moving on|excellent|thanks)\b|好|行|下一个|那就/.test(`${sentence.opener} ${sentence.coreLower.slice(0, 20)}`)) candidate.reactions.add('own voice closes');
}

/** 没有 to 有意见吗; 成 to 夏装婉谢，成吗. */
const noObjection = /^(?:没有?|没了|无|成|中|认|行)(?:$|[，。！]|的$|意见|异议|问题)/;

function asksForConsent({ stated, context }: Candidate): boolean {
  return stated.includes('form: asks consent') || context.has('asks for consent');
}

function reactionOf(candidate: Candidate, { sentence, reply }: Spoken, before: Spoken | undefined): Reaction {
  const isShort = sentence.language === 'zh' ? sentence.core.length <= 12 : sentence.core.split(/\s+/).length <= 7;
  // `Same here` joins whoever spoke before.
  const joins = reply.agrees === 1 && before?.reply.knowsNot !== true;
  if (reply.defers || (reply.knowsNot && !joins)) return 'puts off';
  if (reply.disagrees || reply.refuses) return 'objects';
  if (sentence.isQuestion) return 'asks back';
  if (reply.agrees === 1 || findsFine(candidate, sentence) || (asksForConsent(candidate) && noObjection.test(sentence.clean))) return 'assents';
  if (saysNo.test(sentence.coreLower)) return 'objects';
  const echoes = isShort && !deniesOnly(candidate, sentence) && (sharedCount(candidate.stems, contentStems(sentence.core, sentence.language)) >= 1 || isChineseEcho(candidate, sentence));
  if (echoes) return 'echoes';
  if (reply.agrees > 0 || reply.accepts) return 'assents weakly';
  return isShort ? 'says something short' : 'says something else';
}

/** `Should we buy the bigger plan, did finance answer?` – `Finance said no`. */
const saysNo = /\b(?:says?|said|is|was) (?:basically |just |a |clearly )*no\b(?! \w)|\bturned (?:it|us|that|them) down\b/;

/** `The PDF can't go` repeats words of `drop the PDF`, and does not say it again. */
function deniesOnly({ wordings, language }: Candidate, { coreLower }: Sentence): boolean {
  const denial = /\b(?:not|no|never|cannot)\b/;
  return language === 'en' && denial.test(coreLower) && wordings.every(({ text }) => !denial.test(text.toLowerCase()));
}

/** 拆桶可以 after 按 hash 拆成一百个桶: names it and finds it good. */
function findsFine({ wordings }: Candidate, { core, language }: Sentence): boolean {
  const named = language === 'zh' ? /^([^，我你他她不没谁什怎哪能都也就才要]{2,6})也?(?:可以|没问题)(?:的|啊|呀)?(?:$|，(?!但|不过|可是|就是|前提))/.exec(core)?.[1] : undefined;
  return named !== undefined && wordings.some(({ text }) => Array.from(named).every((character) => text.includes(character)));
}

/** 停吧 after 这个号停更吧: every character that says something was said before. */
function isChineseEcho({ wordings }: Candidate, { core, language }: Sentence): boolean {
  const said = language === 'zh' ? core.replace(/[吧了的啊嗯就那还都也呗嘛，]/g, '') : '';
  return said !== '' && said.length <= 5 && wordings.some(({ text }) => Array.from(said).every((character) => text.includes(character)));
}

function firstOfTurn(spoken: readonly Spoken[], index: number): number {
  let at = index;
  while (at > 0 && spoken[at - 1]!.sentence.turn === spoken[index]!.sentence.turn) at -= 1;
  return at;
}
