/** Pure: 小陈, 李工, 思雨姐, and names written by their sound. */
import type { Question } from './find-names.ts';
import type { Reading } from './gather-spans.ts';
import type { Candidate, NameBook } from './name-book.ts';
import { ROOT } from './token-trie.ts';

const prefixes = new Set('小老');
const titles = '老师 同学 经理 主任 主管 总监 博士 教授 医生 律师 先生 女士 小姐 师傅 工 总 哥 姐 董 导'.split(' ');
const longestTitle = 2;
const han = /\p{Script=Han}/u;
const hanRun = /^\p{Script=Han}+$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The readings of a question with what only Chinese has; a short name that dictionary words reach into is a worse reading. */
export function withChineseReadings(book: NameBook, question: Question, written: readonly Reading[]): readonly Reading[] {
  if (!han.test(question.text)) return written;
  const crosses = wordEdges(question);
  const readings = written.map((reading) => (reading.end - reading.start <= 2 && han.test(question.text.charAt(reading.start)) && crosses(reading.start, reading.end) ? { ...reading, cost: reading.cost + 1 } : reading));
  const found = [...withTitles(question, readings), ...byFamilyName(book, question)].filter(({ start, end }) => !crosses(start, end));
  const taken = new Set(readings.flatMap(({ tokens: [from, to] }) => Array.from({ length: to - from }, (_, index) => from + index)));
  return [...readings, ...found, ...bySound(book, question, taken).filter(({ start, end }) => !crosses(start, end))];
}

/** 陈思雨老师, 思雨姐. */
function withTitles({ text }: Question, readings: readonly Reading[]): Reading[] {
  return readings
    .filter(({ kind, end, cost }) => kind === 'Person' && cost < 2 && han.test(text.charAt(end - 1)))
    .flatMap((reading) => titleAt(text, reading.end).map((title) => ({ ...reading, end: reading.end + title.length, tokens: [reading.tokens[0], reading.tokens[1] + title.length] as const })));
}

/** 小陈, 老李, 欧阳总. */
function byFamilyName({ trie }: NameBook, { text, tokens, lists, isKnownWord }: Question): Reading[] {
  const readings: Reading[] = [];
  const add = (from: number, to: number, candidates: readonly Candidate[]): void => {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    if (!isKnownWord(text.slice(start, end))) readings.push({ start, end, kind: 'Person', candidates, how: 'title', cost: 2, tokens: [from, to], isPossessive: false });
  };
  tokens.forEach((_, at) => {
    let node = ROOT;
    for (let to = at + 1; to <= Math.min(at + 2, tokens.length); to += 1) {
      node = trie.child(node, trie.idOf(tokens[to - 1]!.text));
      if (node < 0) return;
      const family = lists.at(node).find(({ form }) => form === 'family');
      if (family === undefined) continue;
      if (prefixes.has(tokens[at - 1]?.text ?? '')) add(at - 1, to, family.candidates);
      for (const title of titleAt(text, tokens[to - 1]!.end)) add(at, to + title.length, family.candidates);
    }
  });
  return readings;
}

/** The titles that stand at this place; a space may be before: 王 总. */
function titleAt(text: string, end: number): string[] {
  return titles.filter((title) => text.slice(end, end + longestTitle).startsWith(title));
}

/** 张珊 for 张三; 思语 for 思雨. Not where a name stands as it is written. */
function bySound({ entities, sounds }: NameBook, { text, tokens, isKnownWord }: Question, taken: ReadonlySet<number>): Reading[] {
  const readings: Reading[] = [];
  tokens.forEach((token, from) => {
    if (!han.test(token.text)) return;
    for (let to = from + 2; to <= Math.min(from + 4, tokens.length); to += 1) {
      if (taken.has(to - 1) || taken.has(from)) return;
      const said = tokens.slice(from, to).map((one) => one.text).join('');
      if (!hanRun.test(said)) return;
      const [start, end] = [token.start, tokens[to - 1]!.end];
      if (isKnownWord(text.slice(start, end))) continue;
      const alike = sounds.soundingLike(said);
      for (const kind of ['Person', 'Project'] as const) {
        const candidates = alike.map((entity) => entities[entity]!).filter((entity) => entity.kind === kind);
        if (candidates.length > 0) readings.push({ start, end, kind, candidates: candidates.map(({ id, name, also }) => ({ id, name, also })), how: 'sound', cost: 2, tokens: [from, to], isPossessive: false });
      }
    }
  });
  return readings;
}

/** Does a word of the dictionary reach over an edge of the stretch? 小程 in 小程序, 周总 in 周总结. */
function wordEdges({ text }: Question): (start: number, end: number) => boolean {
  const inside = new Set<number>();
  for (const { index, segment } of segmenter.segment(text)) if (hanRun.test(segment)) for (let at = index + 1; at < index + segment.length; at += 1) inside.add(at);
  return (start, end) => inside.has(start) || inside.has(end);
}
