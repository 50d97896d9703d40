/** A condition of a draft as one of a plan, by the same meanings that the grammar makes. */
import type { NodeKind } from '#schemas/graph';
import type { Along, Condition, SetPlan } from '#schemas/query';
import { english } from '../grammar/english/english.ts';
import { about, labelled } from '../grammar/contents.ts';
import { happened, orderOf, within } from '../grammar/kind-times.ts';
import { allOf, eachNamed, linked, negated, oneOfEach, type Mod, type Quantity, type Things, type Time } from '../grammar/meanings.ts';
import { belongsTo, singleEnds } from '../grammar/relations.ts';
import { state } from '../grammar/states.ts';
import { textWords } from '../grammar/texts.ts';
import type { UnclearName } from '../grammar/question-context.ts';
import type { DraftCondition } from './draft.ts';
import { findMeant, findText, findTime, type Found, type MeantName } from './find-said.ts';
import type { Feature, Part } from './plan-parts.ts';
import type { Place, QuestionParts } from './question-parts.ts';

/** What a condition becomes, and the part that it is. */
export interface ReadCondition {
  readonly condition: Condition;
  readonly part: Pick<Part, 'own' | 'meant'> & Partial<Pick<Part, 'context' | 'names' | 'works' | 'times' | 'text' | 'isPlain' | 'leadsTo' | 'isNegative'>>;
  readonly named?: Things['named'];
  readonly unclear?: readonly UnclearName[];
}

export interface ConditionContext {
  readonly kind: NodeKind;
  readonly parts: QuestionParts;
  /** The set of a letter, read as lying inside this condition. Null when there is none, or it lies in itself. */
  readonly thingsOf: (letter: string) => Things | null;
}

export function readCondition(draft: DraftCondition, context: ConditionContext): Found<ReadCondition> {
  const read = readers[draft.is](draft, context);
  if ('problem' in read || draft.not !== true) return read;
  const { condition, part } = read.found;
  return { found: { ...read.found, condition: negated(condition), part: { ...part, isNegative: true, own: [...part.own, 'not'] } } };
}

type Reader = (draft: DraftCondition, context: ConditionContext) => Found<ReadCondition>;
type ConditionName = Exclude<DraftCondition['is'], 'nth'>;

const problem = (text: string): { readonly problem: string } => ({ problem: text });

const readers: Readonly<Record<ConditionName | 'nth', Reader>> = {
  'named': readNamed,
  'state': ({ state: name }, { kind }) => {
    if (name === undefined || name === null) return problem('state: say which.');
    const of = state(name).of(kind);
    if (of === null) return problem(`${kind} has no state "${name}".`);
    return { found: { condition: allOf(of), part: { own: [`state:${name}`], meant: name, isNegative: negativeStates.has(name) } } };
  },
  'contains': ({ text }, { kind, parts }) => {
    const place = findText(text ?? '', parts);
    if ('problem' in place) return place;
    const words = textWords(parts.words.slice(place.found.from, place.found.to), english.emptyWords);
    if (kind === 'Segment') return { found: { condition: { is: 'containing', property: 'text', words }, part: { own: ['text'], meant: text ?? '', text: place.found } } };
    return ofMod(about(words), kind, { own: ['text'], meant: text ?? '', text: place.found }, `${kind} has no text.`);
  },
  'labelled': ({ text }, { kind, parts }) => {
    const place = findText(text ?? '', parts);
    if ('problem' in place) return place;
    const label = labelAt(place.found, parts);
    if (label === null) return problem(`The graph knows no label "${text ?? ''}".`);
    return ofMod(labelled([label]), kind, { own: ['label', `label:${label.toLowerCase()}`], meant: label, text: place.found }, `${kind} has no labels.`);
  },
  'when': ({ time, event }, { kind, parts }) => {
    const found = findTime(time ?? '', parts);
    if ('problem' in found) return found;
    const condition = inTime(kind, event ?? 'happened', found.found.time);
    if (condition === null) return problem(`${kind} has no time of "${event ?? 'happened'}".`);
    return { found: { condition, part: { own: [`event:${event ?? 'happened'}`, 'time'], meant: event ?? 'time', times: [found.found] } } };
  },
  'linked': readLinked,
  'lasting': ({ count, unit }, { kind }) => {
    if (kind !== 'Meeting' || count === undefined || count === null || unit === undefined || unit === null) return problem('lasting: only meetings last, more or fewer than a number of hours or minutes.');
    const operators = { 'more than': '>', 'at least': '>=', 'fewer than': '<', 'at most': '<=', 'exactly': null } as const;
    const operator = operators[count.operator];
    if (operator === null) return problem('lasting: nothing lasts exactly so long.');
    const to = count.number * (unit === 'hours' ? 3600 : 60);
    return { found: { condition: { is: 'compared', value: { through: [], property: 'duration_s' }, operator, to }, part: { own: ['lasting', `operator:${count.operator}`, `number:${count.number}`], meant: 'lasting' } } };
  },
  'same': ({ role, otherRole, to }, { thingsOf }) => {
    const end = thingsOf(to ?? '');
    if (end === null || role === undefined || role === null || otherRole === undefined || otherRole === null) return problem('same: two roles, and in `to` the letter of the set of the one who has both.');
    if (end.where.length > 0) return problem('same: the set that it leads to has no conditions of its own.');
    return { found: { condition: { is: 'sharing', roles: [role, otherRole], kind: end.kind }, part: { own: ['same', `role:${role}`, `role:${otherRole}`], meant: 'the same', leadsTo: to ?? '' } } };
  },
  'nth': ({ order, count }, { kind }) => {
    const by = orderOf({ kind, where: [] }, order !== 'oldest');
    const limit = count?.number ?? 1;
    if (by === null || order === undefined || order === null || limit < 1 || limit > 1000) return problem(`nth: give an order; things of the kind ${kind} need a time for it.`);
    return { found: { condition: { is: 'picked', order: by, limit }, part: { own: [`order:${order}`, ...(count === undefined || count === null ? [] : [`number:${count.number}`])], meant: order } } };
  },
};

const negativeStates: ReadonlySet<string> = new Set(['unmerged', 'unassigned', 'unreviewed', 'unanswered', 'unlabelled']);

function ofMod(mod: Mod, kind: NodeKind, part: ReadCondition['part'], otherwise: string): Found<ReadCondition> {
  const conditions = mod.of(kind);
  return conditions === null ? problem(otherwise) : { found: { condition: allOf(conditions), part } };
}

function inTime(kind: NodeKind, event: string, time: Time): Condition | null {
  const isWork = kind === 'PullRequest' || kind === 'Issue';
  const property = { opened: isWork ? 'created_at' : null, merged: kind === 'PullRequest' ? 'merged_at' : null, closed: isWork ? 'closed_at' : null, updated: isWork ? 'updated_at' : null, due: kind === 'ActionItem' ? 'due' : null }[event];
  if (event === 'happened' || (event === 'opened' && !isWork)) return happened(kind, time);
  return typeof property === 'string' ? within(kind, property, time) : null;
}

function labelAt(place: Place, { names }: QuestionParts): string | null {
  const found = names.find(({ span, from, to }) => span.kind === 'Label' && from <= place.from && place.to <= to);
  return found?.span.candidates[0]?.id ?? null;
}

function readNamed({ names }: DraftCondition, { kind, parts }: ConditionContext): Found<ReadCondition> {
  const meant: MeantName[] = [];
  for (const name of names ?? []) {
    const found = findMeant(name, kind, parts);
    if ('problem' in found) return found;
    meant.push(found.found);
  }
  if (meant.length === 0) return problem('named: give the names.');
  const isSeries = meant.some((each) => each.isSeries);
  const ids = [...new Set(meant.flatMap((each) => each.ids))];
  const isChoice = saysOr(meant.map(({ place }) => place), parts);
  const own = ['name', ...(meant.some(({ isMe }) => isMe) ? ['me'] : []), ...(meant.length > 1 ? [isChoice ? 'or' : 'both'] : [])];
  return {
    found: {
      condition: isSeries ? { is: 'one of', property: 'series', values: ids } : { is: 'named', ids },
      named: { ids, names: meant.map((each) => each.ids), each: meant.length > 1 && !isChoice },
      part: { own, meant: names!.join(', '), names: meant.flatMap(({ name }) => name ?? []), works: meant.flatMap(({ work }) => work ?? []), isPlain: true },
      unclear: meant.flatMap(({ unclear }) => unclear ?? []),
    },
  };
}

/** Between the first and the last of them stands `or`. */
function saysOr(places: readonly Place[], { words }: QuestionParts): boolean {
  const from = Math.min(...places.map((place) => place.from));
  const to = Math.max(...places.map((place) => place.to));
  return words.slice(from, to).some(({ text }) => text === 'or' || text === '或' || text === '还');
}

function readLinked(draft: DraftCondition, { kind, parts, thingsOf }: ConditionContext): Found<ReadCondition> {
  const { role, to, time, verdict, count } = draft;
  const end = thingsOf(to ?? '');
  if (end === null) return problem(`linked: "${to ?? ''}" is not the letter of a set, or the set lies in itself.`);
  if (role === undefined || role === null) return problem('linked: say the role.');
  const found = time === undefined || time === null || time === '' ? null : findTime(time, parts);
  if (found !== null && 'problem' in found) return found;
  const along: Along = { ...(found !== null && { within: found.found.time.utc }), ...(verdict !== undefined && verdict !== null && { verdicts: [verdict] }) };
  const quantity = count === undefined || count === null ? undefined : quantityOf(count);
  const plain: SetPlan = { kind: end.kind, where: [...end.where] };
  // Whom nobody of several did it for: none of them.
  const sets = quantity === undefined && draft.not !== true ? eachNamed(plain, end.named) : [plain];
  const conditions = sets.map((set) => linked(role, set, { ...(Object.keys(along).length > 0 && { along }), quantity }));
  const own: Feature[] = [`role:${role}`, 'link', ...(verdict !== undefined && verdict !== null ? [`verdict:${verdict}`] : []), ...(count === undefined || count === null ? [] : [`operator:${count.operator}`, `number:${count.number}`])];
  return {
    found: {
      condition: singleEnds.has(role) ? oneOfEach(conditions) : allOf(conditions),
      part: { own, context: [`kind:${end.kind}`], meant: verdict ?? role, times: found === null ? [] : [found.found], isPlain: isPlainRole(kind, role, end.kind) && Object.keys(along).length === 0 && quantity === undefined, leadsTo: to ?? '', isNegative: quantity?.atMost === 0 },
    },
  };
}

/** The role that `Ana's` or `in atlas` says by itself. */
function isPlainRole(kind: NodeKind, role: string, to: NodeKind): boolean {
  const condition = belongsTo(kind, { kind: to, where: [] });
  return condition?.is === 'linked' && condition.role === role && condition.to.kind === to;
}

function quantityOf({ operator, number }: NonNullable<DraftCondition['count']>): Quantity {
  if (operator === 'more than') return { atLeast: number + 1 };
  if (operator === 'at least') return { atLeast: number };
  if (operator === 'exactly') return { atLeast: number, atMost: number };
  return { atLeast: 0, atMost: operator === 'at most' ? number : Math.max(0, number - 1) };
}
