/** What is noticed about what follows a question, and about where it stands: rows of the weights beside those of its form. */
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import { amount } from './asked.ts';
import type { Answering } from './find-answer.ts';

/** A decision or a task within so many turns comes of the question. */
const nearTurns = 3;

export function surroundingFeatures(spoken: readonly Spoken[], index: number, answering: Answering, isPunctuated: boolean): string[] {
  const { sentence, acts } = spoken[index]!;
  const features = [
    `in ${sentence.language}`,
    `outcome: ${answering.how}`,
    ...new Set(acts.map(({ kind }) => `act: ${kind}`)),
    ...(acts.some((act) => act.kind === 'request' && act.to !== null && !act.toAnyone) ? ['asks somebody for work'] : []),
    ...(acts.some((act) => act.kind === 'request' && act.toAnyone) ? ['asks anybody for work'] : []),
    ...(acts.some((act) => act.kind === 'proposal' && act.cue === '……，行吗') ? ['asks for consent'] : []),
    sentence.addressee === null ? 'to nobody by name' : 'to somebody by name',
    ...(isPunctuated && !sentence.isQuestion ? ['unmarked among marked'] : []),
    ...placeFeatures(spoken, index),
    ...outcomeFeatures(spoken, index),
  ];
  return answering.firstReply === null ? features : [...features, ...replyFeatures(spoken, index, answering.firstReply)];
}

function placeFeatures(spoken: readonly Spoken[], index: number): string[] {
  const { sentence } = spoken[index]!;
  const before = spoken[index - 1]?.sentence;
  const after = spoken[index + 1]?.sentence;
  const goesOn = after?.turn === sentence.turn;
  return [
    before?.turn === sentence.turn ? 'speaks before it' : 'begins its turn',
    goesOn ? (after.isQuestion ? 'asks on' : 'speaks on') : 'ends its turn',
    ...(before?.isQuestion === true && before.turn !== sentence.turn ? ['answers a question by one'] : []),
    ...(before !== undefined && sharedCount(contentStems(before.core, sentence.language), contentStems(sentence.core, sentence.language)) > 0 ? ['takes up what was said'] : []),
  ];
}

function replyFeatures(spoken: readonly Spoken[], index: number, at: number): string[] {
  const { sentence: asked } = spoken[index]!;
  const { sentence, reply, acts } = spoken[at]!;
  const isChinese = sentence.language === 'zh';
  const length = isChinese ? sentence.core.length / 2 : sentence.core.split(/\s+/).filter(Boolean).length;
  return [
    `reply words: ${amount(length, [0, 1, 2, 4, 8, 14])}`,
    ...(sentence.opener === '' ? [] : sentence.opener.split(/\s+/).slice(0, 2).map((word) => `reply opens: ${word}`)),
    ...(reply.accepts ? ['reply accepts'] : []),
    ...(reply.refuses ? ['reply refuses'] : []),
    ...(reply.agrees === 1 ? ['reply agrees'] : []),
    ...(reply.disagrees ? ['reply disagrees'] : []),
    ...new Set(acts.map(({ kind }) => `reply act: ${kind}`)),
    ...(/\d|[一二三四五六七八九十百千万两]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand|percent)\b/.test(sentence.coreLower) ? ['reply has a number'] : []),
    ...(sharedCount(contentStems(sentence.core, asked.language), contentStems(asked.core, asked.language)) > 0 ? ['reply repeats words'] : []),
    ...(/^(?:i|me|my|我)/.test(sentence.coreLower) ? ['reply speaks of oneself'] : []),
    ...(sentence.turn - asked.turn > 1 ? ['reply comes late'] : []),
  ];
}

/** What is settled, taken or said by the asker in the next turns. */
function outcomeFeatures(spoken: readonly Spoken[], index: number): string[] {
  const { sentence } = spoken[index]!;
  const stems = contentStems(sentence.core, sentence.language);
  const features = new Set<string>();
  let isFirstOfAsker = true;
  for (let at = index + 1; at < Math.min(spoken.length, index + 12); at += 1) {
    const { sentence: next, acts, reply } = spoken[at]!;
    if (next.turn - sentence.turn > nearTurns) break;
    const isAbout = sharedCount(contentStems(next.core, next.language), stems) > 0;
    for (const { kind } of acts) if (kind !== 'report') features.add(`${isAbout ? 'about it' : 'then'}: ${kind}`);
    if (next.speaker !== sentence.speaker || next.turn === sentence.turn || !isFirstOfAsker) continue;
    isFirstOfAsker = false;
    if (reply.agrees > 0) features.add('asker agrees');
    if (reply.disagrees || reply.refuses) features.add('asker objects');
    if (next.isQuestion) features.add('asker asks again');
    if (/\b(?:okay|ok|right|good|great|fine|then|so|thanks|lovely)\b|[好行那]/.test(next.opener)) features.add(`asker opens: ${next.opener.split(/\s+/)[0]!}`);
  }
  return [...features];
}
