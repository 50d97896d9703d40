/** Numbers of a node, and what is computed of many of them. Rounded to four digits behind the point, so that no store's way of adding shows. */
import type { NodeKind } from '#schemas/graph';
import type { Amount, Links, Measure } from '#schemas/query';
import { flattened, isReviews } from '../plan/plan-parts.ts';
import { durationText, momentText, secondsPer, secondsText } from './durations.ts';
import { nameOfSeveral } from './kind-columns.ts';
import { expressionOf, firstLink, linkCount } from './link-counts.ts';
import { joined } from './plain-conditions.ts';
import type { StatementWriter } from './statement-writer.ts';

const DIGITS = 10_000;

export type Statistic = Exclude<Measure['statistic'], 'count'>;

export const roundedText = (value: string): string => `round(${value} * ${DIGITS}.0) / ${DIGITS}.0`;

/** The amount of the node, as an expression; null for a node that has none. Clauses before it find what it speaks of. */
export function amountText(writer: StatementWriter, node: string, kind: NodeKind, amount: Amount, now: string): string {
  if ('links' in amount) return linkCount(writer, node, kind, amount.links);
  if ('number' in amount) return amount.number === 'duration_s' ? `${node}.duration_s / ${secondsPer[amount.unit ?? 'hours']}.0` : `${node}.${amount.number}`;
  if ('untilLink' in amount) {
    const { from, role, to, unit } = amount.untilLink;
    return `(${secondsText(firstLink(writer, node, kind, { role, to }))} - ${secondsText(momentText(node, kind, from))}) / ${secondsPer[unit]}.0`;
  }
  if ('share' in amount) {
    const condition = joined('AND', flattened(amount.share.where).map((one) => expressionOf(writer, node, kind, one)));
    return condition === null ? '100.0' : `CASE WHEN ${condition} THEN 100.0 ELSE 0.0 END`;
  }
  return durationText(writer, node, kind, amount.duration, now);
}

/** Over all values that are not null; null for none. */
export function statisticText(statistic: Statistic, value: string): string {
  return roundedText({ mean: `avg(${value})`, median: `percentileCont(${value}, 0.5)`, shortest: `min(${value})`, longest: `max(${value})`, total: `toFloat(sum(${value}))` }[statistic]);
}

/** `mean_days`, `median_hours`, `total_people`; `pull_requests` for a count, `reviews` for all of them, `percent` for a share. */
export function measureName(kind: NodeKind, measure: Measure): string {
  if (measure.statistic === 'count') return nameOfSeveral(kind);
  if (isReviews(kind, measure)) return 'reviews';
  return 'share' in measure.of ? amountName(measure.of) : `${measure.statistic}_${amountName(measure.of)}`;
}

export function amountName(amount: Amount): string {
  if ('links' in amount) return linksName(amount.links);
  if ('share' in amount) return 'percent';
  if ('number' in amount) return amount.number === 'duration_s' ? (amount.unit ?? 'hours') : amount.number;
  return 'untilLink' in amount ? amount.untilLink.unit : amount.duration.unit;
}

/** What links are called when they are counted. The one number that relationships have is that of comments. */
export const linksName = ({ to, sum }: Links): string => (sum === undefined ? nameOfSeveral(to.kind) : 'comments');
