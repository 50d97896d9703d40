/** Tasks that are done before the meeting is over: on the spot (`There, deleted.`, 建好了), or reported later (`I just changed the alarm`). */
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount, stem } from '../language/words.ts';
import type { VoiceNames } from '../names/voice-names.ts';
import type { Draft } from './draft.ts';

/** `Done.` alone belongs to what was just promised. */
const spotReach = 6;
/** `Done.` after several turns of talk ends the talk. */
const spotTurns = 3;
/** A report in full words may come much later. */
const reportReach = 40;

/** The draft as the rest of the meeting leaves it; what is done is no longer due. */
export function withDone(draft: Draft, spoken: readonly Spoken[], names: VoiceNames): Draft {
  if (draft.status === 'done') return { ...draft, due: stillSaid(draft.due) };
  if (draft.owner === null) return draft;
  const at = doneAt(draft, spoken, names);
  if (at === null) return draft;
  return { ...draft, status: 'done', due: stillSaid(draft.due), evidence: [...new Set([...draft.evidence, at])], cues: [...draft.cues, 'reported done'] };
}

/** `I'll let them know today` stays true when it is done; the thirtieth no longer matters. */
function stillSaid(due: Draft['due']): Draft['due'] {
  return due !== null && /\btoday\b|今[天日晚]/i.test(due.text) ? due : null;
}

function doneAt(draft: Draft, spoken: readonly Spoken[], names: VoiceNames): number | null {
  const promise = draft.evidence.findLast((at) => givesWork(spoken[at]!)) ?? draft.evidence[0]!;
  let ownTasks = 0;
  let saidSince = '';
  for (let at = promise; at < Math.min(spoken.length, promise + reportReach); at += 1) {
    const { sentence, acts } = spoken[at]!;
    const isOwner = names.nameOf(sentence.speaker) === draft.owner;
    const isNear = at - promise <= spotReach && sentence.turn - spoken[promise]!.sentence.turn <= spotTurns && ownTasks === 0;
    if (!isOwner) {
      if (isNear && at > promise && at - promise <= 3 && receivedIt(sentence.clean, draft, spoken, names)) return at;
      continue;
    }
    if (sentence.isQuestion) continue;
    const isDone = draft.language === 'zh' ? isChineseDone(sentence.core, draft, { isNear, isAfter: at > promise, saidSince }) : isEnglishDone(sentence.coreLower, draft, { isNear, isAfter: at > promise, isOnlyTask: ownTasks === 0 });
    if (isDone) return at;
    if (at > promise && acts.some(({ kind }) => kind === 'commitment')) ownTasks += 1;
    if (at > promise) saidSince += sentence.core;
  }
  return null;
}

function givesWork({ acts, sentence }: Spoken): boolean {
  // 建好了，大家把卡片拖进去 reports first.
  return !(sentence.language === 'zh' && chineseDone.test(sentence.core)) && acts.some(({ kind }) => kind === 'commitment' || kind === 'request' || kind === 'claim') && !acts.some(({ kind }) => kind === 'report');
}

interface Place {
  readonly isNear: boolean;
  /** False in the very sentence that promises it. */
  readonly isAfter: boolean;
}

const lead = String.raw`^(?:(?:and|there|there you go|okay|ok|so|right|oh|well|by the way|hang on|one second|update|yes|yeah|all right),? ?)*`;
const finished = '(?:done|deleted|sent|cancelled|canceled|added|swapped|moved|fixed|saved|changed|booked|ordered|cleared|updated|merged|restarted|reverted|posted|shared|corrected|renamed|removed|uploaded|forwarded|signed|paid)';
/** `There, deleted.`, `okay it is swapped and saved`, `sent`, `that is it cleared`. */
const bareDone = new RegExp(String.raw`${lead}(?:(?:it|that|this|they|both|all)(?: (?:is|are|has been|have been|was))?(?: it| them)?(?: now| all| already)* )?${finished}(?: (?:and|it|them|now|too|already|both)\b.{0,25})?(?=$|,)|${lead}told (?:them|him|her)\b|${lead}just (?:did|${finished})(?: (?:it|them|him|her|that))?(?=$|,)|${lead}(?:it is|they are) in your (?:inbox|mail|chat)\b`);
/** `… a new one is on its way to you now, it is sent`: said in the same breath as the promise. */
const endsDone = /\b(?:it|that) is (?:sent|done|deleted|fixed|swapped|added|cancelled|booked|updated|changed)(?: now)?$|\bokay,? (?:told|sent|added|deleted|moved|swapped|changed|fixed)(?: (?:it|them|him|her))?$|\byeah it is (?:on the (?:board|list|page)|in the (?:doc|list|channel|calendar))$/;
/** `I just changed the alarm`, `I have already told them`, `so I asked him`. */
const reported = new RegExp(String.raw`${lead}(?:\w+ \w+ (?:already|now),? )?i (?:have )?(just |already |now |also )*([a-z]+)\b`);
/** `okay it is in, the old library is back`, `the rollback is through`. */
const isInPlace = new RegExp(String.raw`${lead}(?:it|that|the [a-z]+(?: [a-z]+)?) is (?:in|live|out|up|through|back|done|fixed|merged|sent)(?: again| now)?(?=$|,| and\b| (?:it|i|the|we) )`);
const notDone = /\b(?:not|never|if|once|when|until|as soon as|almost|nearly|half|will|would|could|should|used to)\b/;
const irregular: Readonly<Record<string, string>> = { sent: 'send', told: 'tell', wrote: 'write', written: 'write', rang: 'ring', rung: 'ring', spoke: 'speak', spoken: 'speak', got: 'get', gave: 'give', given: 'give', made: 'make', took: 'take', taken: 'take', bought: 'buy', found: 'find', put: 'put', let: 'let', set: 'set', cut: 'cut', shut: 'shut', paid: 'pay', ran: 'run', did: 'do', texted: 'let', pressed: 'press' };

function isEnglishDone(lower: string, draft: Draft, { isNear, isAfter, isOnlyTask }: Place & { readonly isOnlyTask: boolean }): boolean {
  if (isNear && endsDone.test(lower)) return true;
  if (!isAfter || notDone.test(lower)) return false;
  if (isNear && bareDone.test(lower)) return true;
  const shared = sharedCount(contentStems(lower, 'en'), draft.stems);
  if (isInPlace.test(lower) && (shared >= 2 || (isOnlyTask && shared >= 1))) return true;
  const [said, just = '', verb = ''] = reported.exec(lower) ?? [];
  if (said === undefined || (!verb.endsWith("ed") && irregular[verb] === undefined)) return false;
  const isSameVerb = stem(irregular[verb] ?? verb) === stem(draft.text.split(' ')[0]?.toLowerCase() ?? '');
  const pointsBack = /^ (?:it|him|her|them|that|those|both)\b/.test(lower.slice(said.length));
  return (isSameVerb && (shared >= 2 || (isOnlyTask && (pointsBack || shared > 0)))) || (just !== '' && shared >= 2);
}

const chineseFinished = '好|完|掉|上|成|过|过去|出去|上去|进去|下来|进群|给你|给他|你|您|他|她|群里';
/** 建好了, 报了, 我改完了啊, 发你了: the verb and its end. */
const chineseDone = new RegExp(`^(?:哎|那个|刚|刚刚|刚才|我|都|已经|也|就|这就|现在|回来了){0,4}，?(\\p{Script=Han})(\\p{Script=Han})??(?:${chineseFinished}){0,2}了(?:啊|哈|呀|哦)?(?=$|[，。、\\s])`, 'u');
const answeredMe = /(?:回|回复|答复|回信给)我了/;
const notYet = /[没不别未]|还差|快|差不多|要是|如果|等|的话|了(?:再|就|叫|跟|我)/;

function isChineseDone(core: string, draft: Draft, { isNear, isAfter, saidSince }: Place & { readonly saidSince: string }): boolean {
  // 我现在建一下，稍等 建好了
  if (!isAfter) return draft.text.includes(/(?:稍等|等一下|等下|等我一下)(?:啊|哈)?[，。…\s]*(\p{Script=Han})(?:好|完|上|掉|过去)?了/u.exec(core)?.[1] ?? '\n');
  const clause = core.split(/[，,。\s]/).slice(0, 2).join('，');
  // 问他准备了没有 – 他回我了
  if (answeredMe.test(clause) && /[问催]|联系/.test(draft.text)) return true;
  const [, verb = '', other = ''] = chineseDone.exec(clause) ?? [];
  if (verb === '' || notYet.test(clause) || /^[行对算为除太到来去知明]/.test(verb)) return false;
  // Another thing that was to be sent came between: 发了 is about that.
  return (draft.text.includes(verb) && !saidSince.includes(verb)) || (isNear && other === '' && /^[搞弄做]$/.test(verb));
}

/** `I'm sending it to you now` – `Got it`; 我现在发你 – 收到了. */
function receivedIt(clean: string, draft: Draft, spoken: readonly Spoken[], names: VoiceNames): boolean {
  const isNow = draft.evidence.some((at) => names.nameOf(spoken[at]!.sentence.speaker) === draft.owner && /\b(?:right |doing it |to you )now\b|现在(?:就)?发|这就发|发你了|发您了/.test(spoken[at]!.sentence.coreLower));
  return isNow && /^(?:got it|i see it|it is here|it has arrived|there it is|收到了|看到了)/i.test(clean);
}
