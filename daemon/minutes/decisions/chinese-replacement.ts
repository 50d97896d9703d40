/** One value in the place of another: 改成七天 after 保留三十天 was agreed. What was agreed before is taken back by it. */
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { Candidate } from './candidate.ts';

const replaces = /(?:改|换|调|降|提前|挪|推|延|缩|变)(?:成|为|到|至|用|在)|(?:^|，)(?:那|就|还是|都|全)*(?:改|换)(?![进造善动行岗班])/;
/** Values by their unit: 七天, 百分之五, 周四, 后天, 绿色. */
const values: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['', /([\d一二三四五六七八九十百千万两半点]+)(天|个月|个|号|日|点|人|块|万|折|次|小时|分钟|台|份|轮|年|期)/g],
  ['%', /百分之([\d一二三四五六七八九十百点]+)/g],
  ['%', /(?<![\d.])(\d+(?:\.\d+)?) ?%/g],
  ['weekday', /(?:周|星期|礼拜)([一二三四五六日天])/g],
  ['day', /(今天|明天|大?后天)/g],
  ['colour', /(.)色/g],
];

/** The same unit with another value: 三十天 and 七天. */
export function hasOtherValue(said: string, before: string): boolean {
  return values.some(([, pattern]) => {
    const [now, then] = [valuesIn(said, pattern), valuesIn(before, pattern)];
    return [...now].some(([unit, value]) => then.has(unit) && then.get(unit) !== value);
  });
}

/** The last value of each unit: of 三十天改成七天 the seven. */
function valuesIn(text: string, pattern: RegExp): Map<string, string> {
  return new Map([...text.matchAll(pattern)].map((match) => [match[2] ?? '', match[1]!]));
}

export function isReplacing(said: string): boolean {
  return replaces.test(said);
}

/** 那就火锅，周五晚上: decided in words that need no assent. */
const firmRank = 5;

/** What is short and names only the new value takes the rest of what was agreed: 改周四 after 火锅，周五晚上 is 火锅，改周四. */
function keepRest(change: Candidate, { wordings }: Candidate): void {
  const short = change.wordings.findIndex(({ text }) => text.length <= shortest && isReplacing(text));
  const wording = change.wordings[short];
  const clauses = wordings[0]!.text.split('，');
  const rest = clauses.filter((clause) => wording !== undefined && !hasOtherValue(clause, wording.text) && !/[吗呢吧我你]/.test(clause));
  if (wording === undefined || rest.length !== 1 || rest.length === clauses.length || wording.text.includes(rest[0]!)) return;
  change.wordings[short] = { ...wording, text: `${rest[0]!}，${wording.text}` };
}

const shortest = 6;
const reachTurns = 16;
/** So near that it needs no word in common. */
const nearTurns = 8;

/** Takes back what an agreed change replaced; one pass over the candidates, each looks at the few before it. */
export function retractReplaced(candidates: readonly Candidate[], spoken: readonly Spoken[]): void {
  const turnOf = (index: number): number => spoken[index]!.sentence.turn;
  for (const [at, change] of candidates.entries()) {
    const said = change.wordings.find(({ text }) => isReplacing(text))?.text;
    if (said === undefined || change.language !== 'zh' || change.status === 'retracted' || (change.rank <= 1 && change.agreed.size === 0)) continue;
    const replaced = candidates.slice(Math.max(0, at - 14), at).findLast((made) => {
      const turns = turnOf(change.index) - turnOf(made.lastIndex);
      const wasSettled = made.status === 'made' && made.language === 'zh' && made.rank > 1 && (made.agreed.size > 0 || made.rank >= firmRank) && turns > 0 && turns <= reachTurns;
      return wasSettled && made.wordings.some(({ text }) => hasOtherValue(said, text)) && (turns <= nearTurns || sharedCount(change.stems, contentStems(made.wordings[0]!.text, 'zh')) > 0);
    });
    if (replaced === undefined) continue;
    change.context.add('replaces what was agreed');
    keepRest(change, replaced);
    replaced.status = 'retracted';
    replaced.context.add('taken back');
    replaced.cues.add('taken back: 改成');
    replaced.evidence.add(change.lastIndex);
    replaced.isOpen = false;
  }
}
