/** Conditions on what a node says of itself: its state, its words, its times, its numbers. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, Value } from '#schemas/query';
import { plainOrQuoted, quoted } from '../quoted.ts';
import { rangeWords } from './links.ts';
import { denied as deny, fixed, listed, type Part, type Speaker } from './part.ts';
import { englishRole } from './roles.ts';
import { aboutProperties, englishProperties, englishTimes, englishValues } from './words.ts';

type Of<Is extends Condition['is']> = Extract<Condition, { is: Is }>;

/** `due date`; a property without words by its declared name. */
export function propertyNoun(kind: NodeKind, property: string, count: 'one' | 'many' = 'one'): string {
  const words = englishProperties[`${kind} ${property}`];
  if (words === undefined) return quoted(property);
  const [one, many] = words.split('|') as [string, string?];
  return count === 'one' ? one : (many ?? one);
}

/** Singular or plural of a noun that says its own plural behind a bar, or takes an s. */
export function inflected(noun: string, count: 'one' | 'many'): string {
  const [one, many] = noun.split('|') as [string, string?];
  return count === 'one' ? one : (many ?? `${one}s`);
}

/** `due date`, `meeting's beginning`, `meeting series`; `series of a meeting that mentions it`, which takes no genitive. */
export function valueNoun(kind: NodeKind, value: Value, count: 'one' | 'many' = 'one'): string {
  let owner: NodeKind = kind;
  const owners = value.through.map((step) => {
    const noun = inflected(englishRole(owner, step.role, step.kind).as, 'one');
    owner = step.kind;
    return noun;
  });
  const noun = propertyNoun(owner, value.property, count);
  if (owners.some((each) => each.includes(' '))) return [noun, ...owners.toReversed()].join(' of a ');
  return `${owners.join("'s ")}${owners.length === 0 ? '' : owners.at(-1) === 'meeting' && value.property === 'series' ? ' ' : "'s "}${noun}`;
}

/** The key of a value in the table of times. */
export function timeKey(kind: NodeKind, value: Value): string {
  return [kind, ...value.through.flatMap((step) => [step.role, step.kind]), value.property].join(' ');
}

export function oneOfPart(kind: NodeKind, { property, values }: Of<'one of'>, denied: boolean): Part {
  const words = values.map((value) => englishValues[`${kind} ${property} ${value}`]);
  const said = values.map((value) => (typeof value === 'string' ? quoted(value) : String(value)));
  if (words.some((each) => each === undefined)) return withPart(`the ${propertyNoun(kind, property)} ${listed(said, 'or')}`, denied);
  const clauses = words.map((each) => each?.clause ?? `are ${each?.before ?? ''}`).map((each) => (denied ? deny(each) : each));
  const clause = statementOf(clauses, denied);
  const [only] = words;
  if (words.length === 1 && only?.after !== undefined) return fixed('after', denied ? `not ${only.after}` : only.after, clauses[0]!, denied);
  const adjectives = words.flatMap((each) => each?.before ?? []);
  if (denied || adjectives.length < words.length) return { place: 'clause', words: clause, clause, negative: denied };
  const before = listed(adjectives, 'or');
  return { place: 'before', words: (next) => (next !== 'end' && adjectives.length > 1 ? `(${before})` : before), clause, negative: false };
}

/** One of several statements, or none of them. */
function statementOf(clauses: readonly string[], denied: boolean): Part['clause'] {
  const words = listed(clauses, denied ? 'and' : 'or');
  return (next) => (next !== 'end' && clauses.length > 1 ? `(${words})` : words);
}

/** Behind the noun: `with the state "x"`, `without a due date`. */
function withPart(words: string, denied: boolean): Part {
  return fixed('after', `${denied ? 'without' : 'with'} ${words}`, `${denied ? 'are without' : 'are with'} ${words}`, denied);
}

export function containingPart(kind: NodeKind, { property, words }: Of<'containing'>, denied: boolean): Part {
  const plain = words.every((word) => /^\S+$/u.test(word));
  const said = plain ? quoted(words.join(' ')) : listed(words.map((word) => quoted(word)), 'and');
  if (aboutProperties.has(`${kind} ${property}`)) return fixed('after', `${denied ? 'not ' : ''}about ${said}`, `are ${denied ? 'not ' : ''}about ${said}`, denied);
  return withPart(`${said} in the ${propertyNoun(kind, property)}`, denied);
}

export function holdingPart(kind: NodeKind, { property, values }: Of<'holding'>, denied: boolean): Part {
  const said = listed(values.map((value) => plainOrQuoted(value)), 'or');
  const closed = values.length > 1 ? `(${said})` : said;
  if (property === 'labels') return fixed('after', `${denied ? 'not ' : ''}labelled ${closed}`, `are ${denied ? 'not ' : ''}labelled ${closed}`, denied);
  return withPart(`${closed} among the ${propertyNoun(kind, property, 'many')}`, denied);
}

export function withinPart(kind: NodeKind, { value, range }: Of<'within'>, speaker: Speaker, denied: boolean): Part {
  const when = rangeWords(speaker.sayRange(range));
  const words = englishTimes[timeKey(kind, value)];
  const not = denied ? 'not ' : '';
  if (words === undefined) return fixed('after', `with the ${valueNoun(kind, value)} ${not}${when}`, `are with the ${valueNoun(kind, value)} ${not}${when}`, denied);
  return fixed('after', `${not}${words.done} ${when}`, `${words.verb} ${not}${words.done} ${when}`, denied);
}

export const comparisons: Readonly<Record<Of<'compared'>['operator'], string>> = { '<': 'less than', '<=': 'at most', '>': 'more than', '>=': 'at least' };

export function comparedPart(kind: NodeKind, { value, operator, to }: Of<'compared'>, denied: boolean): Part {
  const not = denied ? 'not ' : '';
  if (value.property === 'duration_s' && value.through.length === 0) return fixed('after', `${not}lasting ${comparisons[operator]} ${seconds(to)}`, `are ${not}lasting ${comparisons[operator]} ${seconds(to)}`, denied);
  return fixed('after', `with a ${valueNoun(kind, value)} of ${not}${comparisons[operator]} ${to}`, `have a ${valueNoun(kind, value)} of ${not}${comparisons[operator]} ${to}`, denied);
}

/** `2 hours`, `45 minutes`, `90.5 seconds`: the largest unit that loses nothing. */
function seconds(value: number): string {
  const [amount, unit] = value !== 0 && value % 3600 === 0 ? [value / 3600, 'hour'] : value !== 0 && value % 60 === 0 ? [value / 60, 'minute'] : [value, 'second'];
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

export function presentPart(kind: NodeKind, { property }: Of<'present'>, denied: boolean): Part {
  const noun = propertyNoun(kind, property);
  return fixed('after', `${denied ? 'without' : 'with'} a known ${noun}`, `have ${denied ? 'no' : 'a'} known ${noun}`, denied);
}
