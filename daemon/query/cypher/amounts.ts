/** Numbers of a node, and what is computed of many of them. Rounded to four digits behind the point, so that no store's way of adding shows. */
import type { NodeKind, PropertyType } from '#schemas/graph';
import type { Amount, Measure } from '#schemas/query';
import { propertyType } from '../plan/plan-parts.ts';
import { nameOfSeveral } from './kind-columns.ts';
import { firstLink, linkCount } from './link-counts.ts';
import type { StatementWriter } from './statement-writer.ts';

const secondsPer = { days: 86_400, hours: 3600 } as const;
const DIGITS = 10_000;

export type Statistic = Exclude<Measure['statistic'], 'count'>;

export const roundedText = (value: string): string => `round(${value} * ${DIGITS}.0) / ${DIGITS}.0`;

/** The amount of the node, as an expression; null for a node that has none. Clauses before it find what it speaks of. */
export function amountText(writer: StatementWriter, node: string, kind: NodeKind, amount: Amount, now: string): string {
  if ('links' in amount) return linkCount(writer, node, kind, amount.links);
  if ('number' in amount) return amount.number === 'duration_s' ? `${node}.duration_s / ${secondsPer.hours}.0` : `${node}.${amount.number}`;
  if ('untilLink' in amount) {
    const { from, role, to, unit } = amount.untilLink;
    return `(${secondsText(firstLink(writer, node, kind, { role, to }))} - ${secondsText(momentText(node, kind, from))}) / ${secondsPer[unit]}.0`;
  }
  const { from, to, unit, orNow } = amount.duration;
  const ends = to.map((property) => momentText(node, kind, property));
  if (orNow !== null) ends.push(writer.parameter(orNow === 'now' ? now : orNow));
  return `(${secondsText(ends.length === 1 ? ends[0]! : `coalesce(${ends.join(', ')})`)} - ${secondsText(momentText(node, kind, from))}) / ${secondsPer[unit]}.0`;
}

const secondsText = (moment: string): string => `datetime(${moment}).epochSeconds`;

/** A day begins at midnight. */
function momentText(node: string, kind: NodeKind, property: string): string {
  const type: PropertyType | undefined = propertyType(kind, property);
  return type === 'date' ? `${node}.${property} + 'T00:00:00Z'` : `${node}.${property}`;
}

/** Over all values that are not null; null for none. */
export function statisticText(statistic: Statistic, value: string): string {
  return roundedText({ mean: `avg(${value})`, median: `percentileCont(${value}, 0.5)`, shortest: `min(${value})`, longest: `max(${value})`, total: `toFloat(sum(${value}))` }[statistic]);
}

/** `mean_days`, `median_hours`, `total_people`; `pull_requests` for a count. */
export function measureName(kind: NodeKind, measure: Measure): string {
  return measure.statistic === 'count' ? nameOfSeveral(kind) : `${measure.statistic}_${amountName(measure.of)}`;
}

export function amountName(amount: Amount): string {
  if ('links' in amount) return nameOfSeveral(amount.links.to.kind);
  if ('number' in amount) return amount.number === 'duration_s' ? 'hours' : amount.number;
  return 'untilLink' in amount ? amount.untilLink.unit : amount.duration.unit;
}

