/** Who is addressed by name: at the front (`Ben, how is …`, `李四，你能……`) or at the end (`… the keys, Ben.`). */
import type { Language } from '../language/script.ts';
import type { Roster } from './roster.ts';

/** What can follow a name that addresses someone, where the recogniser left the comma out. */
const turnsTo = /^\s+(?:how (?:is|are|about|did|was)|what (?:about|do|did|is|are)|can you|could you|would you|will you|please|do you|did you|are you|have you|any(?:thing)? (?:news|update|from)|any chance|fancy|do you (?:want|have|think|mind)|could i|can i|may i|you (?:do|take|comb|write|send|tell|handle|prepare|check|call|book|were (?:going|taking|doing)|are (?:doing|taking|on)|have (?:got )?the))\b/i;
const turnsToChinese = /^\s*(?:你|请你|帮我|帮忙|给我|这个(?!人|方案|同学|想法|问题|意见)|那个(?!人|方案|同学|想法|意见)|麻烦|能不能|可不可以|记得|别忘)/;

const handingOver = /^(?:how|what|where|when|why|can you|could you|will you|would you|do you|did you|are you|have you|any|please)\b/i;
/** A question or request that turns to somebody. */
export function handsOver(core: string): boolean {
  return handingOver.test(core);
}

/** After these a name at the end belongs to its own sentence: `a review from Chloe`. */
const takesName = /(?:^|\b(?:with|to|by|from|for|of|and|or|ask|asked|tell|told|is|was|thank|thanks|about|see|call|called|than|as|at|on|in|meet|help|than|join|via|like|not)|[,:])\s*$/i;

/**
 * `… the stand-up Ben. How is the search going?`: a recogniser put the full stop after the name that opens the next
 * sentence. The name, where that is so, with the sentence without it.
 */
export function strayVocative(core: string, nextCore: string, roster: Roster): { addressee: string; rest: string } | null {
  if (!handsOver(nextCore) || !/\p{Lu}[\p{L}'’-]*$/u.test(core)) return null;
  const last = roster.people.find(core).at(-1);
  if (last?.end !== core.length || takesName.test(core.slice(0, last.start))) return null;
  return { addressee: last.name, rest: core.slice(0, last.start).trimEnd() };
}

/** `Greg Hollis, our director.`, `Deepak, he wrote it.`, `王建国，他管预算`: it is said who that is. */
const tellsWho = /^(?:our|my|his|her|their|your|the|an?)(?: [a-z-]+){0,3} (?:director|manager|lead|leader|boss|head|chief|engineer|developer|designer|analyst|lawyer|accountant|admin|administrator|assistant|colleague|guy|person|woman|man|owner|founder|cto|ceo|cfo|coo|consultant|contractor|intern|doctor|nurse|teacher|architect|contact|customer|client)[\s.!]*$|^(?:he|she)(?:['’]s)? (?!.*\byou\b)|^(?:他|她)(?![们俩])(?!.*[你您])|^(?:我们|咱们|他们|你们)的?.{0,6}(?:总监|经理|主管|老板|组长|主任|同事|负责人|会计|律师|法务|财务)[。！]?$/i;

export interface Vocative {
  readonly addressee: string | null;
  readonly rest: string;
}

/** Up to so many words may stand before the mark, or behind the comma, that parts the name from the sentence. */
const name = String.raw`\S+(?:\s+\S+){0,5}?`;
const mayCall = new RegExp(String.raw`^${name}\s*(?:[,:!.?
，：！。？]|$)|[,，]\s*${name}[\s.!?]*$`, 'u');
const turnsAnywhere = new RegExp(turnsTo.source.slice(1), 'i');

/** Whether a name would be read as a form of address at all: looking for names costs more than this. */
function mayTurnToSomebody(text: string, language: Language): boolean {
  return language === 'zh' || mayCall.test(text) || turnsAnywhere.test(text);
}

/** The addressee and the sentence without them. */
export function takeVocative(said: string, language: Language, roster: Roster): Vocative {
  if (!mayTurnToSomebody(said, language)) return { addressee: null, rest: said };
  const text = language === 'zh' ? said.replace(/^(?:那|那么|然后|所以|另外|还有)(?=.{2,3}(?:你|，|请))/, '') : said;
  const hits = roster.people.find(text);
  const first = hits[0];
  if (first?.start === 0) {
    const after = text.slice(first.end);
    const mark = /^\s*[,，:：!！.。?？]+\s*|^\s*$/.exec(after);
    const isList = hits[1] !== undefined && hits[1].start <= first.end + 2;
    const turns = language === 'zh' ? turnsToChinese.test(after) : turnsTo.test(after);
    if (mark !== null && tellsWho.test(after.slice(mark[0].length))) return { addressee: null, rest: said };
    if ((mark !== null && !isList) || turns) return { addressee: first.name, rest: after.slice(mark?.[0].length ?? 0).trimStart() };
  }
  const last = hits.at(-1);
  if (last !== undefined && last.start > 0 && /^[\s.!?。！？]*$/.test(text.slice(last.end)) && /[,，]\s*$/.test(text.slice(0, last.start))) {
    const isList = hits.length > 1 && /^[\s,，]*$/.test(text.slice(hits.at(-2)!.end, last.start));
    if (!isList) return { addressee: last.name, rest: text.slice(0, last.start).replace(/[\s,，]+$/, '') };
  }
  return { addressee: null, rest: said };
}
