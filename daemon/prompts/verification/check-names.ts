/** Everybody and everything that a claim names was named, or spoke, where it cites. Pure. */
import { stem } from '../../minutes/language/words.ts';
import { familyName } from '../../correction/names/family-names.ts';
import { object, type Objection } from './claim.ts';
import type { Evidence, PersonForms } from './evidence.ts';

/** Capital letters that name nothing. */
const plain = new Set(
  `i the a an this that these those it its there no not only once after before during for from in on at by with without of and or but if when while as to all both each every everyone everybody nobody people staff team teams group
participants attendees members users customers somebody someone he she we they you his her their our according because since although however also another one two three four five six seven eight nine ten
kb mb gb tb ms meeting discussion decision action question pr prs pull request issue ok okay am pm monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
today tomorrow yesterday next last work cancelling removing adding using moving keeping documentation dark`.split(/\s+/),
);
const verbAfterName = /^(?:will|would|could|can|cannot|may|might|should|must|has|had|have|is|was|wants?|asks?|asked|said|says|thinks?|proposed|proposes|suggested|prefers?|preferred|talked|spoke|supports?|opposes?|agreed|takes?|writes?|plans?|needs?|reported|promised|offered)$/;

export function checkNames(claim: string, evidence: Evidence): Objection | null {
  const unknown = evidence.language === 'zh' ? unknownInChinese(claim, evidence) : unknownInEnglish(claim, evidence);
  return unknown === null ? null : object('name', `"${unknown}" was neither named nor heard there.`);
}

function unknownInEnglish(claim: string, evidence: Evidence): string | null {
  const tokens = claim.match(/[\p{L}\p{N}][\p{L}\p{N}'’.+#&_-]*/gu) ?? [];
  const heard = heardWords(evidence);
  for (const [index, raw] of tokens.entries()) {
    const token = raw.replace(/['’]s?$/u, '').replace(/[.]+$/u, '');
    const lower = token.toLowerCase();
    if (!isNameLike(token, index, tokens) || plain.has(lower)) continue;
    if (lower.split(/[-_.]/u).every((part) => part === '' || heard.has(part) || heard.has(stem(part)) || /^\d/.test(part))) continue;
    return token;
  }
  return null;
}

/** A capital letter inside a sentence, a mix of cases, or a first word that does something. */
function isNameLike(token: string, index: number, tokens: readonly string[]): boolean {
  if (/^\p{L}*\p{Ll}\p{Lu}/u.test(token)) return true;
  if (!/^\p{Lu}/u.test(token)) return false;
  if (index > 0) return true;
  return verbAfterName.test(tokens[1]?.toLowerCase() ?? '') && !/(?:ing|s)$/u.test(token);
}

/** Words of the window, its speakers' names, and other names of the people named there. */
function heardWords({ text, speakers, people }: Evidence): ReadonlySet<string> {
  const words = wordsOf(`${text}\n${[...speakers].join('\n')}`);
  for (const { name, forms } of people) {
    if ([name, ...forms].some((form) => speakers.has(form) || namesIn(text, form))) wordsOf([name, ...forms].join(' ')).forEach((word) => words.add(word));
  }
  return words;
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => [word, stem(word)]));
}

/** True when the text has the name as a word of its own. */
export function namesIn(text: string, form: string): boolean {
  if (/\p{Script=Han}/u.test(form)) return text.includes(form);
  return new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

const notNames = /^(?:周[一二三四五六日末期]|方[案便法式面]|高[峰层度]|任[务何]|于是|马上|金额|何时|向|钱|施工|孔|万一|时|严重|安全|安排|管|和|程序|明[天年]|毛病|江|常|成本|白天|余下|计划|费用|温度|路|夏天|平|部分|应|连|那|单|全|同意|易|项目|双方)/u;
const subjectName = new RegExp(`(?:^|[，。；]|找|告诉|让|请|由|给|联系)(${familyName}\\p{Script=Han}{1,2}?)(?=会|将|说|问|提|建|主张|要|想|在|已|可|的|昨|今|明|下|上|周|负责|同意|反对|支持|也|还|明确|觉|认|写|做|来|去|值|订|准备|主持|$|[，。])`, 'gu');

/** 由王强负责 */
const byName = new RegExp(`由(${familyName}\\p{Script=Han}{1,2})`, 'u');
/** Who does something at the head of a claim, and of whose name not one character was said. */
const novelSubject = /^(\p{Script=Han}{2,4}?)(?=还?要|会|将|说|已经|正?在|还?没)/u;
/** 发布会, 报告会: the 会 is of the word. */
const generic = /(?:发布|报告|座谈|研讨|展览|委员|协|理事|董事|音乐|运动|年|例|周|晚|峰|展|议)$|会议|团队|大家|全体|公司|用户|有人|双方|目前|现在|预计|原因|结果|问题|两人|与会/u;

function unknownInChinese(claim: string, { text, speakers, people }: Evidence): string | null {
  for (const [word] of claim.matchAll(/[A-Za-z][A-Za-z0-9+#.-]*/gu)) {
    if (!/^(?:PR|pull|request|issue|[kmgt]b?|ms|s)$/iu.test(word) && !namesIn(text, word) && ![...speakers].some((speaker) => namesIn(speaker, word))) return word;
  }
  const novel = novelSubject.exec(claim)?.[1];
  if (novel !== undefined && !generic.test(novel) && !Array.from(novel).some((character) => text.includes(character) || [...speakers].some((speaker) => speaker.includes(character)))) return novel;
  const isThere = (name: string): boolean => text.includes(name) || [...speakers].some((speaker) => speaker.includes(name));
  const known = people.flatMap(({ name }) => (/\p{Script=Han}/u.test(name) && claim.includes(name) ? [name] : []));
  const absent = known.find((name) => !isThere(name) && !aliasIsThere(name, people, isThere));
  if (absent !== undefined) return absent;
  const taker = byName.exec(claim)?.[1];
  if (taker !== undefined && !notNames.test(taker) && !isThere(taker) && !isThere(taker.slice(0, 2))) return taker;
  for (const [, name = ''] of claim.matchAll(subjectName)) {
    if (!notNames.test(name) && !isThere(name) && !known.some((one) => one.startsWith(name) || name.startsWith(one))) return name;
  }
  return null;
}

function aliasIsThere(name: string, people: readonly PersonForms[], isThere: (name: string) => boolean): boolean {
  return people.some((person) => person.name === name && person.forms.some(isThere));
}
