/** A plan in one line, for tables of questions and their plans: `find PullRequest [author(@zhangsan) state=merged]`. */
import type { Amount, Condition, Duration, GroupKey, LengthUnit, Links, Measure, Order, Plan, Range, SetPlan, ShownKey, SortKey, Value } from '#schemas/query';

export function shortPlan(plan: Plan): string {
  if (plan.ask === 'open') return words('open', `“${plan.text}”`, plan.people?.map((id) => `@${short(id)}`).join(' '), plan.meetings && shortSet(plan.meetings));
  if (plan.ask === 'compare') return words('compare', plan.sides.map(({ name, set }) => `${name}: ${shortSet(set)}`).join(' | '), shortMeasure(plan.measure), plan.order, plan.difference === true && 'difference');
  if (plan.ask === 'list') return words('list', plan.parts.map(({ set, at }) => `${shortSet(set)}${at === undefined ? '' : ` by ${shortKey(at)}`}`).join(' | '));
  const set = shortSet(plan.set);
  if (plan.ask === 'find') return words('find', set, plan.order && shortOrder(plan.order), plan.limit && `limit ${plan.limit}`, plan.withTies && 'ties', plan.show && `show ${plan.show.map(shortShown).join(', ')}`, plan.beside && `beside ${plan.beside.map(shortShown).join(', ')}`);
  if (plan.ask === 'measure') return words('measure', set, shortMeasure(plan.measure));
  if (plan.ask === 'group') return words('group', set, `by ${plan.by.map(shortGroupKey).join(', ')}`, shortMeasure(plan.measure), plan.order, plan.limit && `limit ${plan.limit}`, plan.keys && `of ${shortSet(plan.keys)}`, plan.everyKey && 'all', plan.having && `having ${plan.having.atLeast ?? ''}…${plan.having.atMost ?? ''}`, plan.summary);
  return words(plan.ask, plan.ask === 'whether' && plan.none === true && 'none', set);
}

const words = (...parts: (string | number | boolean | undefined)[]): string => parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
const short = (id: string): string => id.replace(/^(?:login:|acme\/)/u, '');
const shortRange = ({ from, before }: Range): string => `${from?.slice(0, 10) ?? ''}…${before?.slice(0, 10) ?? ''}`;
const shortValue = ({ through, property }: Value): string => [...through.map(({ role }) => role), property].join('.');

function shortSet({ kind, where }: SetPlan): string {
  return where.length === 0 ? kind : `${kind}[${where.map(shortCondition).join(', ')}]`;
}

function shortCondition(condition: Condition): string {
  switch (condition.is) {
    case 'named':
      return condition.ids.map((id) => `@${short(id)}`).join('|');
    case 'one of':
      return `${condition.property}=${condition.values.join('|')}`;
    case 'containing':
      return `${condition.property}~${condition.words.join('+')}`;
    case 'holding':
      return `${condition.property}∋${condition.values.join('|')}`;
    case 'within':
      return `${shortValue(condition.value)} in ${shortRange(condition.range)}`;
    case 'compared':
      return `${shortValue(condition.value)} ${condition.operator} ${condition.to}`;
    case 'lasting':
      return `${shortSpan(condition.duration)} ${condition.operator} ${condition.to} ${condition.duration.unit}`;
    case 'present':
      return `has ${condition.property}`;
    case 'linked': {
      const { atLeast, atMost } = condition;
      const bounds = atLeast === undefined && atMost === undefined ? '' : atMost === 0 ? 'no ' : `${atLeast ?? 1}…${atMost ?? ''} `;
      return `${bounds}${shortLink(condition)}`;
    }
    case 'linked to all':
      return `every ${shortLink(condition)}`;
    case 'more':
      return `${shortLinks(condition.links)} > ${shortLinks(condition.than)}`;
    case 'sharing':
      return condition.roles.join('=');
    case 'picked':
      return `${shortOrder(condition.order)} limit ${condition.limit}`;
    case 'all':
      return `(${condition.of.map(shortCondition).join(' & ')})`;
    case 'any':
      return `(${condition.of.map(shortCondition).join(' or ')})`;
    case 'not':
      return `not ${shortCondition(condition.of)}`;
  }
}

function shortLink({ role, to, along, sum }: Links): string {
  return `${sum === undefined ? '' : 'comments '}${role}(${words(shortSet(to), along?.within && `at ${shortRange(along.within)}`, along?.verdicts?.join('|'))})`;
}

/** What is counted of links; of anybody, or anything, by the role alone. */
const shortLinks = (links: Links): string => (links.to.where.length > 0 || links.along !== undefined ? `number of ${shortLink(links)}` : `number of ${links.sum === undefined ? '' : 'comments '}${links.role}`);

function shortKey(key: SortKey): string {
  if ('value' in key) return shortValue(key.value);
  if ('duration' in key) return `${key.duration.from}…${key.duration.to.join('|')}`;
  return 'latestLink' in key ? `latest ${key.latestLink.role}${key.latestLink.along?.verdicts === undefined ? '' : ` ${key.latestLink.along.verdicts.join('|')}`}` : shortLinks(key.links);
}

const shortShown = (key: ShownKey): string => ('linked' in key ? shortGroupKey(key) : shortKey(key));

const shortOrder = ({ by, descending }: Order): string => `${descending ? '↓' : '↑'}${shortKey(by)}`;

function shortMeasure(measure: Measure): string {
  return measure.statistic === 'count' ? '' : `${measure.statistic} ${shortAmount(measure.of)}`;
}

function shortAmount(amount: Amount): string {
  if ('number' in amount) return amount.unit === undefined ? amount.number : `${amount.number} in ${amount.unit}`;
  if ('links' in amount) return shortLinks(amount.links);
  if ('share' in amount) return `share of ${shortSet(amount.share)}`;
  if ('untilLink' in amount) return `${amount.untilLink.from}→first ${amount.untilLink.role}${shortUnit(amount.untilLink.unit)}`;
  return `${shortSpan(amount.duration)}${shortUnit(amount.duration.unit)}`;
}

const shortSpan = ({ from, to, orNow }: Duration): string => `${from}→${[...to, ...(orNow === null ? [] : ['now'])].join('|')}`;

/** Days are not said. */
const shortUnit = (unit: LengthUnit): string => (unit === 'days' ? '' : ` in ${unit}`);

function shortGroupKey(key: GroupKey): string {
  if ('verdict' in key) return words('verdict of', shortLink(key.verdict), key.verdict.within && `at ${shortRange(key.verdict.within)}`);
  if ('linked' in key) return `${key.linked.map(({ role }) => role).join('.')}${(key.along?.verdicts ?? []).map((verdict) => ` ${verdict}`).join('')}${key.along?.within === undefined ? '' : ` at ${shortRange(key.along.within)}`}`;
  return 'time' in key ? `${key.unit} of ${shortValue(key.time)}` : shortValue({ through: key.through ?? [], property: key.value });
}
