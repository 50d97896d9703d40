/** What things are like in Chinese: their state, labels, titles, due dates, what they are about. */
import { about, labelled, longerThan, titled } from '../contents.ts';
import { rule, type Rule } from '../chart.ts';
import { stayingOpen, type AgeReached } from '../lengths.ts';
import { allOf, bothMods, isWork, mod, notMod, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, doneByThings, due, notOf, updated, whoDid, withDeed } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { deedsOf } from './counted.ts';
import { doneAnyhow, type Deed, type Word } from './meaning.ts';
import { state } from '../states.ts';
import { within } from '../kind-times.ts';
import { openInTime } from '../open-in-time.ts';
import { noDueDate, timeless } from './noun-rules.ts';

export const propertyRules: readonly Rule[] = [
  ...rule('Plain', 'Adjective', (said: Mod) => timeless(said)),
  // 关闭的 issue: who closed them may have been told before.
  ...rule('Plain', 'Stative', (said: Mod) => ({ ...timeless(said), ...((said.signature === 'state closed' || said.signature === 'state resolved') && { bare: true as const }) })),
  // 2023年没合并就关掉的 were closed then.
  ...rule('Gap', 'At? Time Stative', (_: unknown, time: Time, said: Mod) => (said.signature === 'state closed unmerged' ? closedUnmerged(time) : null)),
  // 处于草稿状态的, 未合并状态的
  ...rule('Stative', 'Being Adjective|Stative State?', (_: unknown, said: Mod) => said),
  ...rule('Stative', 'Adjective State', (said: Mod) => said),
  ...rule('Plain', 'State Be Adjective|Stative', (_: unknown, __: unknown, said: Mod) => said),
  ...rule('Plain', 'With|Have Label LabelWord?', (_: unknown, label: string) => labelled([label])),
  // 没有 bug 和 docs 标签的: neither.
  ...rule('Plain', 'NoHave Label And Label LabelWord?', (_: unknown, one: string, __: unknown, other: string) => notMod(labelled([one, other]))),
  ...rule('Plain', 'NotPut Label LabelWord?', (_: unknown, label: string) => notMod(labelled([label]))),
  ...rule('Plain', 'NoHave Label LabelWord?', (_: unknown, label: string) => notMod(labelled([label]))),
  ...rule('Label', 'LabelGloss LabelWord Label', (gloss: string, _: unknown, label: string) => (gloss === label ? label : null)),
  ...rule('Plain', 'LabelWord Be|With|Have|Li? Have? Label', (_: unknown, __: unknown, ___: unknown, label: string) => labelled([label])),
  ...rule('Plain', 'LabelWord Li? NotBe|NoHave Label', (_: unknown, __: unknown, ___: unknown, label: string) => notMod(labelled([label]))),
  // 一个标签都没有的, 什么标签都没打的
  ...rule('Plain', 'OneOrAny LabelWord Dou|AlsoAnd? NoHave|NotPut', () => state('unlabelled')),
  ...rule('Plain', 'LabelWord OneOrAny? Dou|AlsoAnd NoHave|NotPut', () => state('unlabelled')),
  ...rule('Plain', 'NoHave|NotPut OneOrAny LabelWord', () => state('unlabelled')),
  ...rule('OneOrAny', 'Number Cl', (number: number) => (number === 1 ? 'any' : null)),
  ...rule('OneOrAny', 'Some', () => 'any'),
  ...rule('Plain', 'LabelWord Be|Have Label Or Label', (_: unknown, __: unknown, one: string, ___: unknown, other: string) => labelled([one, other])),
  ...rule('Plain', 'NotBe Label', (_: unknown, label: string) => notMod(labelled([label]))),
  ...rule('Plain', 'Be Label', (_: unknown, label: string) => labelled([label])),
  ...rule('Plain', 'Both With|Have Label And Label LabelWord?', (_: unknown, __: unknown, one: string, ___: unknown, other: string) => bothMods(labelled([one]), labelled([other]))),
  ...rule('Plain', 'Label Or Label LabelWord?', (one: string, _: unknown, other: string) => labelled([one, other])),
  ...rule('Plain', 'With|Have Label Or Label LabelWord?', (_: unknown, one: string, __: unknown, other: string) => labelled([one, other])),
  ...rule('Plain', 'With|Have Label And Label LabelWord?', (_: unknown, one: string, __: unknown, other: string) => bothMods(labelled([one]), labelled([other]))),
  // 评审结论是要求修改的
  ...rule('Plain', 'VerdictWord Be Deed1|Deed', (_: unknown, __: unknown, verdict: Deed | Verb) => byVerdict(typeof verdict === 'string' ? verdict : verdict.verb)),
  ...rule('Counted', 'VerdictWord Be Deed1|Deed De', (_: unknown, __: unknown, verdict: Deed | Verb) => { const verb = typeof verdict === 'string' ? verdict : verdict.verb; return byVerdict(verb) === null ? null : deedsOf({ verb }); }),
  // 标题里有“首页”两个字的: what is said of the words is none of them.
  ...rule('Text', 'Text CharsWord', (words: readonly string[]) => words),
  ...rule('Plain', 'Title Li? Contain Text', (_: unknown, __: unknown, ___: unknown, words: readonly string[]) => (/(?:开头|结尾|打头|开始|结束)$/u.test(words.at(-1) ?? '') ? null : titled(words))),
  // 文字里带“线程”的决定: what was noted of it is its text.
  ...rule('Plain', 'BodyWord Li? Contain|Telling Text', (_: unknown, __: unknown, ___: unknown, words: readonly string[]) => inText(words)),
  ...rule('Plain', 'BodyWord Li? NotContain Text', (_: unknown, __: unknown, ___: unknown, words: readonly string[]) => (words.length === 1 ? notOf(inText(words)) : null)),
  ...rule('Plain', 'Title Li? NotContain Text', (_: unknown, __: unknown, ___: unknown, words: readonly string[]) => (words.length === 1 ? notMod(titled(words)) : null)),
  // 开着超过两周的, 超过30天没更新的, 超过30天没关的.
  ...rule('Plain', 'Stay|Old AgeOver', (_: unknown, time: Time) => bothMods(state('open'), createdIn(time))),
  // 存活超过30天的: what has been closed since, too.
  ...rule('Plain', 'Stay AgeReached', (_: unknown, reached: AgeReached) => stayingOpen(reached)),
  // 开了两周还没合的
  ...rule('Plain', 'Stay|Old AgeOver Neg V', (_: unknown, time: Time, __: unknown, verb: Word) => (verb === 'close' || verb === 'merge' ? bothMods(state('open'), createdIn(time)) : null)),
  // 创建超过两周仍未合并的, 提出超过一个月的
  ...rule('Plain', 'V AgeOver Neg V', (made: Word, time: Time, _: unknown, verb: Word) => (made === 'write' && (verb === 'close' || verb === 'merge') ? bothMods(state('open'), createdIn(time)) : null)),
  ...rule('Plain', 'V AgeOver Adjective|Stative', (made: Word, time: Time, said: Mod) => (made === 'write' && (said.signature === 'state open' || said.signature === 'state unmerged') ? bothMods(state('open'), createdIn(time)) : null)),
  ...rule('Plain', 'V AgeOver', (made: Word, time: Time) => (made === 'write' ? createdIn(time) : null)),
  ...rule('Plain', 'AgeOver Neg V', (time: Time, _: unknown, verb: Word) => (verb === 'update' ? updated(time) : verb === 'close' || verb === 'merge' ? bothMods(state('open'), createdIn(time)) : null)),
  // 逾期超过一周的, 逾期一周以上的
  ...rule('Plain', 'Adjective AgeOver', (said: Mod, time: Time) => (said.signature === 'state overdue' ? bothMods(said, mod(`due ${JSON.stringify(time.days)}`, (kind) => (kind === 'ActionItem' ? within(kind, 'due', time) : null))) : null)),
  // 三月份开着的, 10月1日还开着的.
  ...rule('Plain', 'At? Time WasOpen', (_: unknown, time: Time) => openInTime(time)),
  ...rule('Plain', 'NamedAs Text', (_: unknown, words: readonly string[]) => titled(words), 0.1),
  ...rule('Plain', 'AboutWord|And Text Related', (_: unknown, words: readonly string[]) => (isHedged(words) ? null : about(words)), 0.1),
  ...rule('Plain', 'AboutWord Text', (_: unknown, words: readonly string[]) => about(words), 0.2),
  ...rule('Plain', 'Text Related', (words: readonly string[]) => (isHedged(words) || isMixed(words) || words.some((word) => /可能|应该|几乎|差点|[没不未无非的谁哪几多除跟和与被把前只最]/u.test(word)) ? null : about(words)), 0.3),
  ...rule('Plain', 'AboutWord Set Related?', (_: unknown, of: Things) => relatedTo(of), 0.05),
  ...rule('Plain', 'And Set Related', (_: unknown, of: Things) => relatedTo(of), 0.05),
  ...rule('Plain', 'AboutWord Text And Text', (_: unknown, one: readonly string[], __: unknown, other: readonly string[]) => about([...one, ...other]), 0.2),
  ...rule('Plain', 'Set Related', (of: Things) => relatedTo(of), 0.2),
  ...rule('Plain', 'And Set Have Related', (_: unknown, of: Things) => relatedTo(of)),
  ...rule('Plain', 'And Text Have Related', (_: unknown, words: readonly string[]) => (isHedged(words) ? null : about(words)), 0.1),
  ...rule('Plain', 'Time DueWord', (time: Time) => due(time)),
  ...rule('Plain', 'DueWord Time', (_: unknown, time: Time) => due(time)),
  ...rule('Plain', 'DueDate Be? At? Time', (_: unknown, __: unknown, ___: unknown, time: Time) => due(time)),
  ...rule('Plain', 'NoHave V? DueDate', () => noDueDate(false)),
  ...rule('Plain', 'NotV DueDate', () => noDueDate(false)),
  ...rule('NotV', 'Neg V', (_: unknown, verb: Word) => (verb === 'write' || verb === 'raise' ? verb : null)),
  ...rule('Plain', 'Have DueDate', () => noDueDate(true)),
  ...rule('Plain', 'RoleNoun Be Set', (verb: Verb, _: unknown, by: Things) => (by.kind === 'Person' ? doneByThings({ verb }, by) : null)),
  ...rule('Plain', 'RoleNoun NotBe Set', (verb: Verb, _: unknown, by: Things) => (by.kind === 'Person' ? notOf(doneByThings({ verb }, by)) : null)),
  ...rule('Plain', 'LongerThan Span', (_: unknown, seconds: number) => longerThan(seconds, '>')),
  ...rule('Plain', 'ShorterThan Span', (_: unknown, seconds: number) => longerThan(seconds, '<')),
  ...rule('Plain', 'Length LongerThan Span', (_: unknown, __: unknown, seconds: number) => longerThan(seconds, '>')),
  ...rule('Plain', 'Length ShorterThan Span', (_: unknown, __: unknown, seconds: number) => longerThan(seconds, '<')),
  ...rule('Plain', 'V LongerThan Span', (verb: Word, _: unknown, seconds: number) => (verb === 'hold' ? longerThan(seconds, '>') : null)),
  ...rule('Plain', 'V ShorterThan Span', (verb: Word, _: unknown, seconds: number) => (verb === 'hold' ? longerThan(seconds, '<') : null)),
  ...rule('Span', 'Number Hours', (number: number, seconds: number) => number * seconds),
  ...rule('Plain', 'Time V', (time: Time, verb: Word) => (verb === 'update' ? updated(time) : null), 0.01),
];

/** Of an issue the graph knows the title alone. */
const inText = (words: readonly string[]): Mod => { const said = titled(words); return mod(`text ${said.signature}`, (kind) => (itemKinds.has(kind) ? said.of(kind) : null)); };

const closedUnmerged = (time: Time): Mod => mod(`closed unmerged ${JSON.stringify(time.utc)}`, (kind) => (kind === 'PullRequest' ? (doneAnyhow({ verb: 'close', time })?.of(kind) ?? null) : null));

const byVerdict = (verb: Word): Mod | null => (verb === 'approve' || verb === 'requestChanges' ? withDeed(verb) : null);

const createdIn = (time: Time): Mod => mod(`created ${JSON.stringify(time.utc)}`, (kind) => (isWork(kind) ? within(kind, 'created_at', time) : null));

/** Nothing tells where it begins: 认真 cache 相关, k8s 里 memory 相关 begin with words of the question rather than of the text. */
export const isMixed = (words: readonly string[]): boolean => words.some((word) => /\p{Script=Han}/u.test(word)) && (words.length > 1 || /^[里中上下在]|[里上下]$/u.test(words[0]!));

/** 跟缓存可能有关: the last word is none of the text. */
const isHedged = (words: readonly string[]): boolean => /(?:可能|应该|几乎|大概|也许|似乎|好像|不太|没什么|没有|很|最|没|不|无|未)$/u.test(words.at(-1) ?? '');

/** 跟 PR 12 有关联的, 跟 atlas 有关的. */
function relatedTo(of: Things): Mod | null {
  if (of.quantity !== undefined) return null;
  const related = isWork(of.kind) ? doneByThings({ verb: 'relate' }, of) : null;
  const belongs = belonging(of);
  const named = of.kind === 'Project' && of.named?.names === undefined ? of.named?.shown : undefined;
  return mod(`related(${related?.signature ?? ''} ${belongs?.signature ?? ''})`, (kind) => {
    // 关于音频延迟的笔记: that speak of it.
    if (of.kind === 'Topic' && kind === 'Note') return doneByThings({ verb: 'mention' }, of)?.of(kind) ?? whoDid({ verb: 'mention' }, of)?.of(kind) ?? null;
    if (of.kind === 'Person') return kind === 'Note' ? (belongs?.of(kind) ?? null) : null;
    const theirs = related?.of(kind) ?? belongs?.of(kind) ?? null;
    // What was said of a project in another one's meeting has to do with it too.
    if (named === undefined || theirs === null || !itemKinds.has(kind)) return theirs;
    return { is: 'any', of: [allOf(theirs), { is: 'containing', property: 'text', words: named.toLowerCase().split(/\s+/u) }] };
  });
}

const itemKinds: ReadonlySet<string> = new Set(['ActionItem', 'Decision', 'Question', 'Risk']);
