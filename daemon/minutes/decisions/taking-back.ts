/** What a retraction takes back: what its words are about, or what `that` points to. */
import type { Retraction } from '../acts/act.ts';
import type { Language } from '../language/script.ts';
import { containment, contentStems, sharedCount } from '../language/words.ts';
import type { Candidate } from './candidate.ts';
import { chineseTarget } from './chinese-retraction.ts';
import type { Discussion } from './discussion.ts';
import { memorySentences, memoryTurns, recent } from './discussion.ts';
import { takeBack, takeBackSpokenOf, turnDown, wasSettled } from './turning-down.ts';

/** Takes back what the words are about; the latest when they only say `that`. */
export function retract(discussion: Discussion, index: number, { text, strength, cue }: Retraction): Candidate | undefined {
  const { sentence } = discussion.spoken[index]!;
  const stems = contentStems(text ?? '', sentence.language);
  // `Scrap Kafka` names what it takes back with one word.
  const enough = cue === 'scrap' || strength < 0.7 ? 1 : 2;
  const wanted = strength >= 0.7 ? 0.4 : 0.5;
  // Nobody takes back what was only remarked.
  const recentOnes = discussion.candidates.slice(-recent).filter(({ status, lastIndex, rank }) => status === 'made' && lastIndex < index && rank > 0);
  if (cue === 'drop that') return takeBackSpokenOf(discussion.spoken, recentOnes, index);
  const about = sentence.language === 'zh' ? chineseTarget(saidBefore(discussion, recentOnes, index), text ?? '', stems, strength) : recentOnes.findLast((made) => sharedCount(stems, made.stems) >= Math.min(enough, made.stems.size) && containment(stems, made.stems) >= wanted);
  const onlyPoints = strength >= 0.7 && isPointing(text ?? '', sentence.language);
  const target = about ?? (onlyPoints ? pointedAt(discussion, recentOnes, index) : undefined);
  if (target === undefined) return undefined;
  // 要不上微服务？ – 算了吧: nobody takes back what nobody took up.
  if (target.language === 'en' ? target.rank <= 1 && !wasSettled(target) : target.rank <= 3 && target.agreed.size === 0) {
    turnDown(target);
    return undefined;
  }
  takeBack(target, index, cue);
  return target;
}

/** `I withdraw that`: one's own words. */
const ownWords = /\bi (?:would |will |just |hereby )*(?:withdraw|retract|take (?:that|it) back)\b|\bmy mind\b/;
const meansDecision = /\b(?:decision|decided|agreed|what we)\b/;

/** What `scrap that` means: the last thing settled, unless something else has been asked since, or another's words are meant. */
function pointedAt({ spoken, asked }: Discussion, made: readonly Candidate[], index: number): Candidate | undefined {
  const { coreLower, speaker, turn, language } = spoken[index]!.sentence;
  const target = made.findLast(({ lastIndex }) => index - lastIndex <= 2 * memorySentences);
  if (target === undefined || language === 'zh' || meansDecision.test(coreLower)) return target;
  const isElse = asked !== null && asked.index > target.lastIndex && sharedCount(asked.stems, target.stems) === 0;
  const isOthers = ownWords.test(coreLower) && target.voice !== speaker && !target.agreed.has(speaker);
  return isElse || isOthers || turn - spoken[target.lastIndex]!.sentence.turn > memoryTurns ? undefined : target;
}

/** 那必须做，刚才的不算: what was said a moment ago in the same breath is not what is taken back, if there is anything else. */
function saidBefore({ spoken }: Discussion, made: Candidate[], index: number): Candidate[] {
  const earlier = made.filter(({ lastIndex }) => spoken[lastIndex]!.sentence.turn < spoken[index]!.sentence.turn);
  return earlier.length > 0 ? earlier : made;
}

/** `周一还是不发布了，刚才的决定取消`: says once more what is taken back, and nothing new. */
export function isOnlyTakingBack(taken: Candidate, said: string): boolean {
  return / off the table(?: again)?$/i.test(said) || containment(contentStems(said, taken.language), taken.stems) >= 0.7 && /不|取消|作废|拿掉|撤掉|划掉|\b(?:not|no|never|cancel|drop|scrap|without|off the table)\b/i.test(said);
}

function isPointing(text: string, language: Language): boolean {
  return language === 'zh' || /\b(?:that|this|it|decision|mind|minds|thoughts?|said)\b/i.test(text);
}
