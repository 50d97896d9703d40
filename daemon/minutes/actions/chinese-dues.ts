/** When Chinese speakers settle a task's date after the task: 七号行不行 – 行，七号; 都在下周五之前. */
import type { Spoken } from '../acts/read-acts.ts';
import type { Due } from '../dates/due.ts';
import { findDates, findDue } from '../dates/due.ts';
import type { Draft } from './draft.ts';

const reachTurns = 6;
const reachSentences = 8;
/** What may stand around a date that is all a sentence says. */
const aroundDate = /[，、\s]|那|就|行不行|可不可以|行|好|最快|最晚|最迟|改成|改到|改|提前到|拖到|推到|放到|之前|以前|前|给我|给你|给|来得及|可以|也|成|吗|吧|呢|我|你|得|能|才|交|弄完|弄好|搞定|做完|完成|左右|一定|要|的话|时间|截止|嗯|没问题|放心|保守一点|哈哈|争取|大家|下|跑完|早上|上午|下午|中午|晚上|下班|开标|拿到/g;
const forAll = /统统|都(?:要|得|在|抓|放|是|弄|给)|(?:这几样|这些|全部|各自|统一|一起).{0,8}/;
const refused = /不行|来不及|太晚|太赶|不够|赶不上/;

/** The draft with the date that is said for it afterwards. */
export function withLaterDue(draft: Draft, spoken: readonly Spoken[], today: string | null): Draft {
  if (draft.language !== 'zh') return draft;
  const last = Math.max(...draft.evidence);
  const { turn } = spoken[last]!.sentence;
  const voices = new Set(draft.evidence.map((at) => spoken[at]!.sentence.speaker));
  let due: Due | null = null;
  const heard: number[] = [];
  // 什么时候要 – 下周四 – 好: without a date of its own, what was said before the last word counts, too.
  const from = draft.due === null ? Math.min(...draft.evidence) + 1 : last + 1;
  for (let at = from; at < Math.min(spoken.length, last + reachSentences); at += 1) {
    const { sentence } = spoken[at]!;
    if (sentence.turn - turn > reachTurns || sentence.language !== 'zh') break;
    // 何苗你下周一交 – 你再发我一次 – 行，中午发你: answers something else.
    if (!voices.has(sentence.speaker) && spoken[at - 1]?.acts.some(({ kind }) => kind === 'request') === true && !draft.evidence.includes(at - 1)) continue;
    const said = findDue(sentence.core, 'zh', today);
    if (said?.date === null || said === null || refused.test(sentence.core.replace(/行不行/g, ''))) continue;
    if (!isOnlyDate(sentence.core, today) && !(forAll.test(sentence.core) && draft.due === null)) continue;
    due = said;
    heard.push(at);
  }
  return due === null || due.date === draft.due?.date ? draft : { ...draft, due, evidence: [...draft.evidence, ...heard], features: [...new Set([...draft.features.filter((feature) => feature !== 'vague date'), 'dated', 'dated later'])], cues: [...draft.cues, `date settled later: ${due.text}`] };
}

function isOnlyDate(core: string, today: string | null): boolean {
  let rest = core;
  for (const { outerStart, outerEnd } of findDates(core, 'zh', today).toReversed()) rest = rest.slice(0, outerStart) + rest.slice(outerEnd);
  return rest.replace(aroundDate, '').length <= 1;
}
