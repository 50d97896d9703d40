/** Why a question was not answered, and the nearest ones that would be. */
import type { Answer } from '#schemas/answer';
import type { UnclearName } from './grammar/question-context.ts';
import type { Reading } from './grammar/read-question.ts';
import { sayCandidates, type NameBook } from './names/name-book.ts';
import { sayPlan, type SayPlanOptions } from './reading/say-plan.ts';
import { suggestedQuestions } from './suggest.ts';
import type { Language } from './time/time-span.ts';
import type { Asked, Understood } from './understand.ts';

type Refusal = Pick<Answer, 'status' | 'text' | 'suggestions' | 'candidates'>;
type NotRead = Exclude<Reading, { status: 'read' }>;

const MAX_SUGGESTIONS = 3;

/** @param understand Reads another question, to suggest only what would be read. */
export async function refusalOf({ question, me }: Asked, reading: Reading, saying: SayPlanOptions, book: NameBook, understand: (question: string) => Promise<Understood>): Promise<Refusal> {
  if (reading.status === 'read') throw new Error('A question that was read is not refused.');
  const isChinese = saying.language === 'zh';
  const words = isChinese ? chinese : english;
  const isRead = async (other: string): Promise<boolean> => (await understand(other)).reading.status === 'read';
  if (reading.status === 'unclear name') return unclearName(question, reading.names, words);
  if (reading.status === 'several readings') {
    const suggestions = await suggestedQuestions(question, saying.language, MAX_SUGGESTIONS, { book, isRead });
    return { status: 'ambiguous', text: words.several(reading.plans.map((plan) => sayPlan(plan, saying))), suggestions, candidates: [] };
  }
  const apart = (await oneKindEach(question, words.twoKinds, isRead)) ?? [];
  if (apart.length > 0) return { status: 'not_understood', text: words.oneKind, suggestions: apart, candidates: [] };
  const without = reading.status === 'unknown words' ? await readableWithout(question, reading.words, isRead) : [];
  const suggestions = [...without, ...(await suggestedQuestions(question, saying.language, MAX_SUGGESTIONS - without.length, { book, isRead }))];
  return { status: 'not_understood', text: [words.why(reading, question, me), ...(isCypher(question) ? [words.cypher] : [])].join(' '), suggestions, candidates: [] };
}

/** Each who may be meant, in the place of the name. */
function unclearName(question: string, names: readonly UnclearName[], words: RefusalWords): Refusal {
  const [first] = names;
  const shown = sayCandidates(first!.candidates);
  const candidates = names.flatMap(({ said, kind, candidates: each }) => each.map(({ id, name, also }) => ({ said, kind, id, name, also })));
  const suggestions = first!.candidates.slice(0, MAX_SUGGESTIONS).map(({ id, name, also }, index, all) => {
    const isShared = all.some((other, at) => at !== index && other.name === name);
    // The name that was said would be asked after again.
    const isSaid = name.toLowerCase() === first!.said.toLowerCase();
    return question.replace(first!.said, () => (id.includes('#') ? id : (isShared || isSaid) && also !== null ? `@${also}` : name));
  });
  return { status: 'ambiguous', text: words.unclear(first!.said, shown), suggestions, candidates };
}

/** `open PRs and issues in atlas` as two questions; null when it is none of that kind, or would still not be read. */
async function oneKindEach(question: string, twoKinds: RegExp, isRead: (question: string) => Promise<boolean>): Promise<string[] | null> {
  const found = twoKinds.exec(question);
  if (found === null) return null;
  const each = [found[1]!, found[2]!].map((kind) => `${question.slice(0, found.index)}${kind}${question.slice(found.index + found[0].length)}`);
  for (const one of each) if (!(await isRead(one))) return null;
  return each;
}

/** The question without the words that mean nothing here, if it is read then. */
async function readableWithout(question: string, unknown: readonly string[], isRead: (question: string) => Promise<boolean>): Promise<string[]> {
  let shorter = question;
  for (const word of unknown) shorter = shorter.replace(word, () => '');
  shorter = shorter.replaceAll(/\s+/gu, ' ').trim();
  if (shorter === '' || shorter === question || !isWhole(question, unknown)) return [];
  return (await isRead(shorter)) ? [shorter] : [];
}

const joining = 'a an the of by in on at for from to with and or but that which who whose my our their his her its is are was were did does do has have'.split(' ');

/** Whether something is left where the words stood: not in `what is the … of Ana`, nor in `PRs that … reviewed`. */
function isWhole(question: string, unknown: readonly string[]): boolean {
  const words = question.toLowerCase().split(/[^\p{L}\p{N}'’#@/._-]+/u).filter((word) => word !== '');
  const left = new Set(unknown.map((word) => word.toLowerCase()));
  return words.every((word, at) => {
    if (!left.has(word)) return true;
    const before = words.slice(0, at).findLast((other) => !left.has(other));
    const after = words.slice(at).find((other) => !left.has(other));
    if (before === undefined || !joining.includes(before)) return true;
    return after !== undefined && !joining.includes(after) && before !== 'that' && before !== 'which' && before !== 'who' && before !== 'by' && before !== 'from';
  });
}

/** What an empty graph answers, whatever it is asked. */
export function emptyGraphRefusal(language: Language): Refusal {
  return { status: 'not_understood', text: emptyGraph[language], suggestions: [], candidates: [] };
}

const emptyGraph: Readonly<Record<Language, string>> = {
  en: 'The graph is empty: there is nothing to answer from yet. Put something in first: colloquy process RECORDING, colloquy graph add TRANSCRIPT.json, colloquy github import FILE, colloquy github backfill OWNER/REPO, or colloquy vault scan.',
  zh: '图是空的，还没有可以回答的内容。请先导入：colloquy process 录音文件、colloquy graph add 转写.json、colloquy github import 文件、colloquy github backfill OWNER/REPO，或 colloquy vault scan。',
};

interface RefusalWords {
  /** @param me Who was said to ask; null when nobody said. */
  why(reading: NotRead, question: string, me: string | null): string;
  /** What somebody who writes Cypher is told. */
  readonly cypher: string;
  /** Two kinds of things that are asked for at once, each a group. */
  readonly twoKinds: RegExp;
  readonly oneKind: string;
  unclear(said: string, names: readonly string[]): string;
  several(readings: readonly string[]): string;
}

const isSaid = (me: string | null): me is string => me !== null && me.trim() !== '';

/** Each word once. */
const quoted = (words: readonly string[]): string[] => [...new Set(words)].slice(0, 5).map((word) => `“${word.slice(0, 40)}”`);

/** `atlas#99999`; in quotes what is several words. */
const asNumber = (said: string): string => (/^\S{1,80}$/u.test(said) ? said : `“${said.slice(0, 40)}”`);

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** Of 差点 only 差 may be unknown, and of 质量好 it is 质 and 好: what was typed is named by whole words. */
function asTyped(question: string, unknown: readonly string[]): string[] {
  const left = new Set(unknown.filter((word) => /\p{Script=Han}/u.test(word)));
  const whole = [...chineseWords.segment(question)].flatMap(({ segment }) => {
    const held = [...left].filter((word) => segment.includes(word));
    for (const word of held) left.delete(word);
    return held.length === 0 ? [] : [segment];
  });
  const words = [...unknown.filter((word) => !/\p{Script=Han}/u.test(word)), ...whole, ...left];
  return words.toSorted((one, other) => question.indexOf(one) - question.indexOf(other));
}

/** A clause of Cypher at the beginning, and what no question has. */
function isCypher(question: string): boolean {
  return /^\s*(?:(?:OPTIONAL\s+)?MATCH|CREATE|MERGE|UNWIND|CALL|WITH|RETURN)\b[\s\S]*[(){}[\]$*]/iu.test(question);
}

const english: RefusalWords = {
  twoKinds: /\b(PRs?|pull requests?|issues?|tickets?|commits?|meetings?|decisions?|tasks?|action items?|todos?|questions?|risks?|blockers?)(?:\s+(?:and|or|as well as|plus|along with)\s+|\s*[&/+]\s*)(PRs?|pull requests?|issues?|tickets?|commits?|meetings?|decisions?|tasks?|action items?|todos?|questions?|risks?|blockers?)\b/iu,
  oneKind: 'Things of several kinds can be listed together, and asked nothing else at once. Ask for each by itself.',
  cypher: 'A Cypher statement is answered by colloquy graph cypher.',
  why: (reading, _, me) => {
    if (reading.status === 'empty') return 'There is no question.';
    if (reading.status === 'too long') return 'The question is too long. Ask one thing at a time.';
    if (reading.status === 'lies ahead') return 'The graph knows what has happened, and of what is to come only when tasks are due.';
    if (reading.status === 'nobody asks' && isSaid(me)) return `It is not known who “me” is: “${me}” is the name or login of nobody in the graph, or of several. Say --me NAME with the name or login of one of them.`;
    if (reading.status === 'nobody asks') return 'It is not known who “me” is: say --me NAME, or `me: NAME` in the config file; it must be the name or login of somebody in the graph.';
    if (reading.status === 'unknown words') {
      const numbers = [...new Set(reading.numbers)];
      const words = quoted(reading.words.filter((word) => !numbers.includes(word)));
      const nothing = numbers.length === 0 ? '' : `There is no ${numbers.map(asNumber).join(', and no ')}.`;
      if (words.length === 0) return nothing;
      if (nothing !== '') return `${nothing} ${words.join(', ')} ${words.length === 1 ? 'is' : 'are'} not known here either.`;
      return words.length === 1 ? `Not understood: ${words[0]!} is neither a name in the graph nor a word of questions that is known here.` : `Not understood: ${words.join(', ')} are neither names in the graph nor words of questions that are known here.`;
    }
    return 'Not understood: the words are known, but not what they ask for together.';
  },
  unclear: (said, names) => `“${said}” can be ${names.slice(0, 6).join(' or ')}${names.length > 6 ? ` or ${names.length - 6} more` : ''}. Say which.`,
  several: (readings) => `This can be read in several ways: ${readings.slice(0, 3).map((each) => `“${each}”`).join(' or ')}. Say it otherwise.`,
};

const chinese: RefusalWords = {
  twoKinds: /(PR|issue|议题|提交|会议|决定|决策|任务|待办|问题|风险)\s*(?:和|与|及|以及|跟|、)\s*(PR|issue|议题|提交|会议|决定|决策|任务|待办|问题|风险)/iu,
  oneKind: '几种东西可以一起列出来，但不能一起问别的，请分开问。',
  cypher: 'Cypher 语句请用 colloquy graph cypher。',
  why: (reading, question, me) => {
    if (reading.status === 'empty') return '没有问题。';
    if (reading.status === 'too long') return '问题太长，请一次只问一件事。';
    if (reading.status === 'lies ahead') return '图里只有已经发生的事；将来的事只知道任务的截止日期。';
    if (reading.status === 'nobody asks' && isSaid(me)) return `不知道“我”是谁：图里没有叫“${me}”的人，或者不止一个。请用 --me 写图里一个人的名字或账号。`;
    if (reading.status === 'nobody asks') return '不知道“我”是谁：请用 --me 名字，或在配置文件里写 me；必须是图里某个人的名字或账号。';
    if (reading.status === 'unknown words') {
      const numbers = [...new Set(reading.numbers)];
      const words = quoted(asTyped(question, reading.words.filter((word) => !numbers.includes(word))));
      const nothing = numbers.length === 0 ? '' : `图里没有 ${numbers.map(asNumber).join('，也没有 ')}。`;
      return words.length === 0 ? nothing : `${nothing}没看懂：${words.join('、')} 既不是图里的名字，也不是这里认识的问法。`;
    }
    return '没看懂：每个词都认识，但合在一起不知道问什么。';
  },
  unclear: (said, names) => `“${said}”可能是${names.slice(0, 6).join('、')}${names.length > 6 ? `等 ${names.length} 个` : ''}，请说清是哪一个。`,
  several: (readings) => `这个问题有几种读法：${readings.slice(0, 3).map((each) => `“${each}”`).join('、')}。请换个说法。`,
};
