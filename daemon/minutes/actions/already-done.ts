/** Work that was asked for or called necessary, and that somebody has done already: `I already did that, it went live yesterday`, 我刚才已经发了. */
import type { Commitment, Request } from '../acts/act.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { withAntecedent } from './antecedent.ts';
import { isVoiceLabel } from '../names/voice-label.ts';
import { addDraft } from './draft.ts';
import type { Reading } from './follow-tasks.ts';
import { taskFeatures } from './task-features.ts';
import { isFragment, taskStems, taskText } from './task-text.ts';

interface Finished {
  /** Whose work it was; null where it was another's (`Chloe did that yesterday`). */
  readonly voice: string | null;
  readonly index: number;
}

/** Sentences of the next voice in which it may say so. */
const reach = 3;

const pointer = String.raw`(?:it|that|this|them|those|one|that one|this one|both)`;
const when = String.raw`(?:(?:,? ?(?:already|yesterday|today|just now|earlier|myself|ages ago|in the end|too|actually)|,? (?:this|last|on|in|at|before|over|the other|two|three|a (?:week|day|few)) [a-z' -]{2,24}))*`;
const verb = '(?:did|done|finished|fixed|added|sent|made|built|wrote|written|updated|merged|closed|created|removed|booked|ordered|paid|called|rang|told|asked|moved|renamed|uploaded|posted|shared|filed|checked|tested|reviewed|changed|cleaned|installed|set up|put)';
const lead = String.raw`^(?:(?:oh|well|actually|yes|yeah|no|nice|funny|but|and|sorry|in fact),? )*`;
/** `I already did that`, `I did it last week, it is live`, `already done`, `that is done`, `it has one, I added it in spring`. */
const englishDone = new RegExp([
  String.raw`${lead}i (?:have )?(?:just |already |actually )*${verb} ${pointer}\b${when}(?=$|,| and\b)`,
  String.raw`${lead}i (?:have )?(?:just |already )+${verb}\b(?! (?:about|for)\b)`,
  String.raw`${lead}i (?:have )?(?:just |already )*(?:did|have|sent|done)${when}$`,
  String.raw`${lead}(?:already|just) ${verb}\b`,
  String.raw`${lead}(?:it|that|this|they) (?:is|was|are|were|has been|have been|got) (?:already |all )*${verb}\b`,
  String.raw`${lead}(?:it|that|this) (?:already )?has (?:got )?(?:one|it|that)(?: already| now)?(?=$|,)`,
].join('|'));
const byAnother = new RegExp(String.raw`^[a-z]{2,12} (?:has )?(?:already )?${verb} ${pointer}\b${when}(?=$|,)`);
/** Not so, or only partly. */
const englishNot = /\b(?:not|never|almost|nearly|half|partly|once|if|when|unless|except|the rest|mostly)\b/;

/** 我刚才已经发了, 昨天就发过去了, 我上午催过了. */
const chineseDone = /^(?:这个|那个|这事儿?|哦|啊)?，?(?:我)?(?:这边)?(?:(?:刚才|刚刚|刚|昨天|昨晚|前天|今早|早上|上午|下午|上周|上个?月|周[一二三四五六日]|早就?|之前|已经|都|就|也)+)(?:把[^，]{1,12})?([\p{Script=Han}]{1,4}?)(?:完|好|掉|上|过|过去|出去|给[你您他她们]+)?(?:了|过了?)(?:啊|呀|哈|的)?(?:$|，)/u;
const chineseNot = /[没不未]|还差|快|差不多|一半|如果|要是|等/;

/** Asked for or needed, and done already: a closed task of whoever did it, none at all where another did. */
export function closeFinished(reading: Reading, index: number, act: Request | Commitment): boolean {
  const { spoken, names, today } = reading;
  const { sentence } = spoken[index]!;
  const finished = alreadyDone(spoken, index);
  if (finished === null) return false;
  if (act.kind === 'request' && act.asksWhether === true) return true;
  const voice = finished.voice === null ? null : names.nameOf(finished.voice);
  const asked = act.kind === 'request' ? act.to : null;
  const isAnothers = asked !== null && voice !== null && asked !== voice && !isVoiceLabel(voice);
  if (finished.voice === null || isAnothers || isFragment(act.task, sentence.language)) return true;
  addDraft(reading.drafts, {
    text: taskText(withAntecedent(act.task, spoken, index), sentence.language, today, { me: names.nameOf(sentence.speaker), you: null }),
    language: sentence.language,
    stems: taskStems(act.task, sentence.language, today),
    owner: asked ?? voice,
    due: null,
    status: 'done',
    evidence: [index, finished.index],
    features: [...taskFeatures(act, spoken[index]!, act.task), 'done before it was asked for'],
    cues: [`${act.kind === 'request' ? 'asked' : 'said'}: ${act.cue}`, 'reported done'],
  });
  return true;
}

/** Whether the voice that answers says that it is done; the answering sentence, null where it says no such thing. */
function alreadyDone(spoken: readonly Spoken[], index: number): Finished | null {
  const { sentence } = spoken[index]!;
  const next = spoken.findIndex((other, at) => at > index && other.sentence.speaker !== sentence.speaker);
  if (next < 0 || spoken[next]!.sentence.turn !== sentence.turn + 1) return null;
  for (let at = next; at < Math.min(spoken.length, next + reach) && spoken[at]!.sentence.turn === sentence.turn + 1; at += 1) {
    const { sentence: answer, acts } = spoken[at]!;
    // `I did the one for the gateway. I'll add this one`: what is promised is still to be done.
    if (answer.isQuestion || acts.some(({ kind }) => kind === 'commitment')) return null;
    if (saysDone(spoken[at]!)) return { voice: answer.speaker, index: at };
    if (answer.language === 'en' && byAnother.test(answer.coreLower) && !englishNot.test(answer.coreLower) && !/^(?:i|we|you|nobody|who)\b/.test(answer.coreLower)) return { voice: null, index: at };
  }
  return null;
}

function saysDone({ sentence: { language, core, coreLower } }: Spoken): boolean {
  return language === 'zh' ? chineseDone.test(core) && !chineseNot.test(core) : englishDone.test(coreLower) && !englishNot.test(coreLower);
}
