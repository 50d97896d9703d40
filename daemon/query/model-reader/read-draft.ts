/** A model's draft as a plan, with the parts that it was put together from; or what is wrong with it, in words that the model can act on. Pure. */
import type { Condition, GroupKey, Plan } from '#schemas/query';
import { comparePlan, countPlan, findPlan, groupPlan, keyByKind, keyByRole, keyByTime, rankPlan, spellPlan, whetherPlan } from '../grammar/asks.ts';
import type { UnclearName } from '../grammar/question-context.ts';
import type { Things } from '../grammar/meanings.ts';
import type { Draft, DraftCondition, DraftKey, DraftSet } from './draft.ts';
import { openPlanOf } from './open-plan.ts';
import type { Feature, Part } from './plan-parts.ts';
import { placesOf, wordsApart, type QuestionParts } from './question-parts.ts';
import { readCondition } from './read-condition.ts';

export interface ReadDraft {
  /** Null when there are problems. */
  readonly plan: Plan | null;
  readonly parts: readonly Part[];
  readonly problems: readonly string[];
  readonly unclear: readonly UnclearName[];
}

export function readDraft(draft: Draft, question: QuestionParts): ReadDraft {
  const reading = new DraftReading(draft, question);
  const plan = reading.plan();
  return { plan: reading.problems.length > 0 ? null : plan, parts: reading.parts, problems: reading.problems, unclear: reading.unclear };
}

class DraftReading {
  readonly parts: Part[] = [];
  readonly problems: string[] = [];
  readonly unclear: UnclearName[] = [];
  readonly #draft: Draft;
  readonly #question: QuestionParts;
  readonly #sets: ReadonlyMap<string, DraftSet>;
  readonly #used = new Set<string>();
  readonly #saidBefore = new Map<string, number>();

  constructor(draft: Draft, question: QuestionParts) {
    this.#draft = draft;
    this.#question = question;
    this.#sets = new Map(draft.sets.map((set) => [set.set, set]));
  }

  plan(): Plan | null {
    const plan = this.#asked();
    this.problems.push(...idleFields(this.#draft));
    const unused = this.#draft.sets.filter(({ set }) => !this.#used.has(set));
    if (unused.length > 0) this.problems.push(`Nothing leads to the set ${unused.map(({ set }) => set).join(', ')}.`);
    if (plan === null && this.problems.length === 0) this.problems.push(`"${this.#draft.ask}" makes no sense of this set.`);
    return plan;
  }

  #asked(): Plan | null {
    const { ask, said, of, order, top, sides } = this.#draft;
    if (ask === 'compare') return this.#compared(sides ?? []);
    const things = this.#thingsOf(of, []);
    if (things === null) return null;
    this.#take({ id: 'ask', said, own: [`ask:${ask}`], meant: ask });
    const ordered: Things = order === undefined || order === null ? things : { ...things, pick: { newest: order.by === 'newest', limit: order.number ?? this.#limitOf(order.said) } };
    if (order !== undefined && order !== null) this.#take({ id: 'order', said: order.said, own: [`order:${order.by}`, ...(typeof order.number === 'number' && !(order.number === 1) ? [`number:${order.number}`] : order.number === 1 && this.#saysOne(order.said) ? ['number:1'] : [])], meant: order.by });
    if (top !== undefined && top !== null) this.#take({ id: 'top', said: top.said, own: [`number:${top.number}`], meant: String(top.number) });
    switch (ask) {
      case 'list': return findPlan(ordered);
      case 'count': return countPlan(things);
      case 'whether': return whetherPlan(things);
      case 'most':
      case 'fewest': return this.#ranked(things, ask, top?.number ?? null);
      case 'group': return groupPlan(things, this.#keys(things));
      case 'how long': return this.#measured(ordered);
      case 'what was said': return openPlanOf(this.#draft, this.#question, things, (problem) => this.problems.push(problem));
      case 'cannot': return null;
    }
  }

  /** Of the latest PR there is one; recent PRs are all of them, in that order. */
  #limitOf(said: string): number | null {
    const words = this.#question.words;
    const place = placesOf(said, this.#question)[0];
    const next = place === undefined ? undefined : words.slice(place.from, place.to + 1).find(({ text }) => /^(?:pr|issue|ticket|meeting|decision|commit|question|one|request|task)$/u.test(text));
    return next === undefined ? null : 1;
  }

  #saysOne(said: string): boolean {
    const place = placesOf(said, this.#question)[0];
    return place !== undefined && this.#question.numbers.some(({ from, to, value }) => value === 1 && place.from <= from && to <= place.to);
  }

  #compared(sides: readonly string[]): Plan | null {
    this.#take({ id: 'ask', said: this.#draft.said, own: ['ask:compare', 'or', 'asks:Person', 'asks:Project'], meant: 'compare' });
    const sets = sides.flatMap((letter) => this.#thingsOf(letter, []) ?? []);
    const statistic = this.#draft.duration;
    if (statistic !== undefined && statistic !== null) this.problems.push('compare: only numbers of things are compared.');
    return sets.length < 2 ? null : comparePlan(sets.map((things) => ({ name: '', things })), this.#draft.fewest === true ? 'fewest' : 'most');
  }

  #ranked(things: Things, order: 'most' | 'fewest', limit: number | null): Plan | null {
    const [key] = this.#draft.per ?? [];
    if (key?.kind === undefined || key.kind === null) {
      this.problems.push(`${order}: say in "per" which kind has the ${order}.`);
      return null;
    }
    const [path] = this.#keys(things);
    if (path === undefined || !('linked' in path)) return null;
    return rankPlan(things, { kind: key.kind, where: [] }, path.linked, { order, limit });
  }

  #measured(things: Things): Plan | null {
    const { duration } = this.#draft;
    if (duration === undefined || duration === null) {
      this.problems.push('how long: give the duration.');
      return null;
    }
    this.#take({ id: 'duration', said: duration.said, own: ['duration', `duration:${duration.of}`, `statistic:${duration.statistic}`], meant: duration.of });
    return spellPlan(things, duration.of, duration.statistic, this.#keys(things));
  }

  #keys(things: Things): GroupKey[] {
    return (this.#draft.per ?? []).flatMap((key, index) => {
      const read = keyOf(things, key);
      if (read === null) this.problems.push(`per[${index}]: ${things.kind} has no such key.`);
      this.#take({ id: `per[${index}]`, said: key.said, own: ['per', ...(key.kind === undefined || key.kind === null ? [] : [`kind:${key.kind}`, `asks:${key.kind}`]), ...(key.unit === undefined || key.unit === null ? [] : [`unit:${key.unit}`]), ...(key.role === undefined || key.role === null ? [] : [`role:${key.role}`])], meant: 'per' });
      return read === null ? [] : [read];
    });
  }

  #thingsOf(letter: string, inside: readonly string[]): Things | null {
    const set = this.#sets.get(letter);
    if (set === undefined || inside.includes(letter)) {
      this.problems.push(set === undefined ? `There is no set "${letter}".` : `The set ${letter} lies in itself.`);
      return null;
    }
    this.#used.add(letter);
    const { kind } = set;
    this.#take({ id: letter, said: set.said, own: [`kind:${kind}`, ...(inside.length === 0 ? [`asks:${kind}`] : [])], inside, meant: kind, isPlain: true });
    const choices = new Map<number, Condition[]>();
    const where: Condition[] = [];
    let named: Things['named'];
    for (const [index, condition] of set.where.entries()) {
      const read = this.#condition(condition, `${letter}.where[${index}]`, set, [...inside, letter]);
      if (read === null) continue;
      named = read.named ?? named;
      if (condition.is === 'nth' && (condition.not === true || typeof condition.or === 'number')) this.problems.push(`${letter}.where[${index}]: nth is neither denied nor one of several.`);
      if (typeof condition.or === 'number') choices.set(condition.or, [...(choices.get(condition.or) ?? []), read.condition]);
      else where.push(read.condition);
    }
    for (const of of choices.values()) where.push(of.length > 1 ? { is: 'any', of } : of[0]!);
    return { kind, where: pickedLast(where), ...(named !== undefined && { named }) };
  }

  #condition(draft: DraftCondition, id: string, { kind }: DraftSet, inside: readonly string[]): { readonly condition: Condition; readonly named?: Things['named'] } | null {
    const read = readCondition(draft, { kind, parts: this.#question, thingsOf: (letter) => this.#thingsOf(letter, [...inside, id]) });
    if ('problem' in read) {
      this.problems.push(`${id}: ${read.problem}`);
      return null;
    }
    const { part, condition, named, unclear = [] } = read.found;
    this.unclear.push(...unclear);
    const own = typeof draft.or === 'number' ? [...part.own, 'or'] : part.own;
    this.#take({ ...part, id, said: draft.said, own, context: [`kind:${kind}`, ...(part.context ?? [])], inside });
    return { condition, ...(named !== undefined && { named }) };
  }

  #take({ said, ...part }: { readonly said: string; readonly id: string; readonly own: readonly Feature[]; readonly meant: string } & Partial<Part>): void {
    this.parts.push({ context: [], isNegative: false, inside: [], names: [], works: [], times: [], text: null, isPlain: false, ...part, at: this.#wordsOf(said, part.id) });
  }

  /** Words that are said several times stand for one part after the other. */
  #wordsOf(said: string, id: string): number[] {
    if (said.trim() === '') return [];
    const places = placesOf(said, this.#question);
    const key = said.trim().toLowerCase();
    const before = this.#saidBefore.get(key) ?? 0;
    this.#saidBefore.set(key, before + 1);
    const place = places[Math.min(before, places.length - 1)];
    if (place !== undefined) return Array.from({ length: place.to - place.from }, (_, offset) => place.from + offset);
    const apart = wordsApart(said, this.#question);
    if (apart === null) this.problems.push(`${id}: "${said}" does not stand in the question like that; copy its words.`);
    return apart ?? [];
  }
}

/** What the asked thing has no use for would be left out in silence. */
function idleFields({ ask, order, top, per, duration }: Draft): string[] {
  const uses: Readonly<Record<string, readonly Draft['ask'][]>> = { order: ['list', 'how long'], top: ['most', 'fewest'], per: ['most', 'fewest', 'group', 'how long'], duration: ['how long'] };
  const given = { order, top, per: per?.length === 0 ? null : per, duration };
  return Object.entries(given).flatMap(([name, value]) => (value === undefined || value === null || uses[name]!.includes(ask) ? [] : [`"${ask}" has no "${name}".`]));
}

function keyOf(things: Things, { kind, role, unit }: DraftKey): GroupKey | null {
  if (unit !== undefined && unit !== null) return keyByTime(things, unit);
  if (kind === undefined || kind === null) return null;
  return role === undefined || role === null || role === '' ? keyByKind(things.kind, kind) : keyByRole(things.kind, role, kind);
}

/** What is picked out of a set is picked by all else that is said of it. */
function pickedLast(where: readonly Condition[]): Condition[] {
  return [...where.filter(({ is }) => is !== 'picked'), ...where.filter(({ is }) => is === 'picked')];
}

