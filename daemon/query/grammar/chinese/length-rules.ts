/** How long it took to merge or close things, as what is said of them, 合并用了超过两周的 PR, 不到一天就合掉的 PR, and of which it took longest: 从创建到合并耗时最长的 PR. */
import type { Plan } from '#schemas/query';
import type { Unit } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { bound, spellsByVerb, taking, type Bound, type Length } from '../lengths.ts';
import type { Mod, Things, Time } from '../meanings.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { doneAnyhow, isVerb, type Asked, type Word } from './meaning.ts';
import { slowest } from './ranking-rules.ts';

const SECONDS_PER_HOUR = 3600;
/** Months are of several lengths. */
const daysIn: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7 };

const lengths: readonly Rule[] = [
  ...rule('Lasts', 'Number Unit', (number: number, unit: Unit) => { const days = daysIn[unit]; return days === undefined ? null : ({ number: number * days, unit: 'days' } satisfies Length); }),
  ...rule('Lasts', 'Number Hours', (number: number, seconds: number) => (seconds === SECONDS_PER_HOUR ? ({ number, unit: 'hours' } satisfies Length) : null)),
  ...rule('Lengthy', 'MoreThan|LongerThan Lasts', (_: unknown, length: Length) => bound('>', length)),
  ...rule('Lengthy', 'LessThan|ShorterThan Lasts', (_: unknown, length: Length) => bound('<', length)),
  ...rule('Lengthy', 'AtLeast Lasts', (_: unknown, length: Length) => bound('>=', length)),
  ...rule('Lengthy', 'AtMost Lasts', (_: unknown, length: Length) => bound('<=', length)),
  ...rule('Lengthy', 'Lasts OrMore', (length: Length) => bound('>=', length)),
  ...rule('Lengthy', 'Lasts Within', (length: Length) => bound('<=', length)),
];

/** 合并超过两周的 may have been merged so long ago: that it took so long has to be said. */
function taken(verb: Word, length: Bound): Mod | null {
  const spell = isVerb(verb) ? spellsByVerb[verb] : undefined;
  return spell === undefined ? null : { ...taking(spell, length), bare: true };
}

const said: readonly Rule[] = [
  // 合并用了超过 24 天的, 从创建到合并超过两周的, 花了不到两天就合并的
  ...rule('Plain', 'V De? TookWord Lengthy', (verb: Word, _: unknown, __: unknown, length: Bound) => taken(verb, length)),
  ...rule('Plain', 'FromTo De? TookWord|TakeTime? Lengthy', (verb: Verb, _: unknown, __: unknown, length: Bound) => taken(verb, length)),
  ...rule('Plain', 'TookWord? Lengthy NotBefore|But V', (_: unknown, length: Bound, __: unknown, verb: Word) => taken(verb, length)),
  // 创建后两天内就合并的
  ...rule('Plain', 'Begin Afterwards Lengthy NotBefore|But? V', (_: unknown, __: unknown, length: Bound, ___: unknown, verb: Word) => taken(verb, length)),
];

interface Slowness {
  readonly verb: Word;
  readonly descending: boolean;
}

const pickedBy = (set: Things | null, { verb, descending }: Slowness, limit?: number): Plan | null => {
  const plan = set === null ? null : slowest(set, verb, descending);
  return plan?.ask !== 'find' || limit === undefined ? plan : limit < 1 ? null : { ...plan, limit };
};

const most: readonly Rule[] = [
  ...rule('Slowness', 'V Degree? Slow', (verb: Word, _: unknown, descending: boolean): Slowness => ({ verb, descending })),
  ...rule('Slowness', 'V De? TookLongest', (verb: Word, _: unknown, descending: boolean): Slowness => ({ verb, descending })),
  ...rule('Slowness', 'FromTo De? TookLongest', (verb: Verb, _: unknown, descending: boolean): Slowness => ({ verb, descending })),
  ...rule('Slowness', 'FromTo Spend? De? TakeTime? Longest|Slow', (verb: Verb, _: unknown, __: unknown, ___: unknown, descending: boolean): Slowness => ({ verb, descending })),
  ...rule('Slowness', 'V Spend? De? TakeTime? Longest', (verb: Word, _: unknown, __: unknown, ___: unknown, descending: boolean): Slowness => ({ verb, descending }), 0.02),
  ...rule('Slowness', 'FromTo OpenLongest', (verb: Verb): Slowness => ({ verb, descending: true })),
  ...rule('SlowestOf', 'Slowness De That? Cl? Set', (slow: Slowness, _: unknown, __: unknown, ___: unknown, set: Things) => pickedBy(set, slow)),
  ...rule('SlowestOf', 'Slowness De Top? Number Cl? Set', (slow: Slowness, _: unknown, __: unknown, limit: number, ___: unknown, set: Things) => pickedBy(set, slow, limit)),
  ...rule('SlowestOf', 'Set Li? Slowness De That|The? Cl?', (set: Things, _: unknown, slow: Slowness) => pickedBy(set, slow)),
  ...rule('SlowestOf', 'Set Li Slowness De Number Cl', (set: Things, _: unknown, slow: Slowness, __: unknown, limit: number) => pickedBy(set, slow, limit)),
  // 码头里合并最慢的 PR, 今年关得最慢的 issue: of those that were closed then.
  ...rule('SlowestOf', 'Name|Loc De? Slowness De That? Cl? Set', (place: Things, _: unknown, slow: Slowness, __: unknown, ___: unknown, ____: unknown, set: Things) => (place.kind === 'Project' ? pickedBy(narrowedBy(set, belonging(place)), slow) : null)),
  ...rule('SlowestOf', 'Time Slowness De That? Cl? Set', (time: Time, slow: Slowness, _: unknown, __: unknown, ___: unknown, set: Things) => pickedBy(narrowedBy(set, doneAnyhow({ verb: slow.verb, time })), slow)),
  ...rule('S', 'Ask? SlowestOf', (_: unknown, plan: Plan) => plan),
  ...rule('S', 'SlowestOf Be|Have Which Number? Cl|Kind?', (plan: Plan) => plan),
  ...rule('S', 'Slowness De Be Asked', (slow: Slowness, _: unknown, __: unknown, of: Asked) => (of.ask === 'find' ? pickedBy(of.set, slow) : null)),
  ...rule('S', 'Asked Slowness De?', (of: Asked, slow: Slowness) => (of.ask === 'find' ? pickedBy(of.set, slow) : null)),
  ...rule('S', 'Name|Loc Asked Slowness De?', (place: Things, of: Asked, slow: Slowness) => (of.ask === 'find' && place.kind === 'Project' ? pickedBy(narrowedBy(of.set, belonging(place)), slow) : null)),
  ...rule('S', 'Time Asked Slowness De?', (time: Time, of: Asked, slow: Slowness) => (of.ask === 'find' ? pickedBy(narrowedBy(of.set, doneAnyhow({ verb: slow.verb, time })), slow) : null)),
];

export const lengthRules: readonly Rule[] = [...lengths, ...said, ...most];
