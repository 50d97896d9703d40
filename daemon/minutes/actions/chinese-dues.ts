/** When Chinese speakers settle a task's date after the task: 七号行不行 – 行，七号; 都在下周五之前. */
import type { Spoken } from '../acts/read-acts.ts';
import type { Due } from '../dates/due.ts';
import { findDates, findDue } from '../dates/due.ts';
import type { VoiceNames } from '../names/voice-names.ts';
import type { Draft } from './draft.ts';
import { threadAfter } from './same-thread.ts';

const reachTurns = 6;
const reachSentences = 8;
/** What may stand around a date that is all a sentence says. */
const aroundDate = /[，、\s]|那|就|行不行|可不可以|行|好|最快|最晚|最迟|改成|改到|改|提前到|拖到|推到|放到|之前|以前|前|给我|给你|给|来得及|可以|也|成|吗|吧|呢|我|你|得|能|才|交|弄完|弄好|搞定|做完|完成|左右|一定|要|的话|时间|截止|嗯|没问题|放心|保守一点|哈哈|争取|大家|下|跑完|早上|上午|下午|中午|晚上|下班|开标|拿到/g;
const forAll = /统统|都(?:要|得|在(?!线)|抓|放|是|弄|给)|(?:这几样|这些|全部|各自|统一|一起).{0,8}/;
const refused = /不行|来不及|太晚|太赶|不够|赶不上/;

/** 十六号是下周一，十七号行不行 – 行，十七: the last clause asks for another day. */
const asksFor = /(?:行不行|行吗|可以吗|可不可以|成不成|好不好|行吧|好吗)$/;
const handsIn = /给(?:我|你|您|他|她|大家)|交|发|回音|写完|弄完|做完|出|搞定/;

/** The draft with the date that is said for it afterwards. */
export function withLaterDue(draft: Draft, spoken: readonly Spoken[], names: VoiceNames, today: string | null): Draft {
  if (draft.language !== 'zh') return draft;
  const last = Math.max(...draft.evidence);
  const { turn } = spoken[last]!.sentence;
  const voices = new Set(draft.evidence.map((at) => spoken[at]!.sentence.speaker));
  let due: Due | null = null;
  const heard: number[] = [];
  let isElsewhere = false;
  // 什么时候要 – 下周四 – 好: without a date of its own, what was said before the last word counts, too.
  const first = Math.min(...draft.evidence);
  const from = draft.due === null ? first + 1 : Math.max(first + 1, last);
  const isInThread = threadAfter(draft.stems, spoken, from, last + reachSentences, today);
  for (let at = from; at < Math.min(spoken.length, last + reachSentences); at += 1) {
    const { sentence, acts } = spoken[at]!;
    if (sentence.turn - turn > reachTurns || sentence.language !== 'zh') break;
    if (!isInThread(at) && !forAll.test(sentence.core)) continue;
    if (at <= last && draft.due !== null && !isBargain(spoken, at)) continue;
    const isOwner = names.nameOf(sentence.speaker) === draft.owner;
    // 何苗你下周一交 – 你再发我一次 – 行，中午发你: answers something else.
    if (!voices.has(sentence.speaker) && !isOwner && spoken[at - 1]?.acts.some(({ kind }) => kind === 'request') === true && !draft.evidence.includes(at - 1)) continue;
    const said = bargained(sentence.core, today) ?? findDue(sentence.core, 'zh', today);
    const isItsDate = said !== null && (isOnlyDate(sentence.core, today) || isBargain(spoken, at) || (isOwner && namesIt(sentence.core, draft, today)) || (forAll.test(sentence.core) && draft.due === null));
    // Another task begins, or the day of something else is talked of: what follows is about that,
    // unless it names this one, or all.
    if (at > last && !isItsDate && !isOwner && goesOn(sentence.core, acts, said)) isElsewhere = true;
    if (isElsewhere && !forAll.test(sentence.core) && !(isOwner && namesIt(sentence.core, draft, today))) continue;
    if (said?.date === null || said === null || !isItsDate || refused.test(sentence.core.replace(/行不行/g, ''))) continue;
    // 那我明天弄好, says a voice that was asked for something of its own.
    if (sentence.core.includes('我') && !isOwner && !voices.has(sentence.speaker)) continue;
    due = said;
    heard.push(at);
  }
  return due === null || due.date === draft.due?.date ? draft : { ...draft, due, evidence: [...draft.evidence, ...heard], features: [...new Set([...draft.features.filter((feature) => feature !== 'vague date'), 'dated', 'dated later'])], cues: [...draft.cues, `date settled later: ${due.text}`] };
}

function goesOn(core: string, acts: Spoken['acts'], said: Due | null): boolean {
  return (said !== null && core.length > 16) || acts.some((act) => (act.kind === 'request' && act.task.length > 4) || (act.kind === 'commitment' && act.doer.kind === 'speaker' && act.task.length > 2));
}

function bargained(core: string, today: string | null): Due | null {
  const clauses = core.split(/[，,]/);
  const asking = clauses.findLastIndex((clause) => asksFor.test(clause));
  if (asking < 0 || clauses.length < 2) return null;
  const said = [clauses[asking]!, clauses[asking - 1] ?? ''].find((clause) => findDates(clause, 'zh', today).length > 0) ?? '';
  const date = findDates(said, 'zh', today).findLast(({ isAhead }) => isAhead);
  return date === undefined ? null : { date: date.date, text: said.slice(date.outerStart, date.outerEnd) };
}

/** Asked for by one, accepted by the next. */
function isBargain(spoken: readonly Spoken[], at: number): boolean {
  const { core } = spoken[at]!.sentence;
  return core.split(/[，,]/).some((clause) => asksFor.test(clause)) && spoken[at + 1]?.reply.accepts === true && core.length <= 30;
}

/** 那我十二月十一号把内容给你: who has the task names its object and a day. */
function namesIt(core: string, draft: Draft, today: string | null): boolean {
  let rest = core;
  for (const { outerStart, outerEnd } of findDates(core, 'zh', today).toReversed()) rest = rest.slice(0, outerStart) + rest.slice(outerEnd);
  if (rest.length > 16 || !handsIn.test(rest)) return false;
  return Array.from({ length: rest.length - 1 }, (_, at) => rest.slice(at, at + 2)).some((pair) => /^\p{Script=Han}{2}$/u.test(pair) && draft.text.includes(pair) && !/[我你他她给把的了]/.test(pair));
}

function isOnlyDate(core: string, today: string | null): boolean {
  let rest = core;
  for (const { outerStart, outerEnd } of findDates(core, 'zh', today).toReversed()) rest = rest.slice(0, outerStart) + rest.slice(outerEnd);
  return rest.replace(aroundDate, '').length <= 1;
}
