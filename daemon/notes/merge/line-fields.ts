/**
 * A line of a note taken apart, so that a tick, a voice that got its name or a recording that moved is merged with an edit of
 * the words beside it. Words themselves are never mixed: half of one sentence and half of another would be said by nobody. Pure.
 */
import { withoutMarks } from '../unclear-mark.ts';

interface LineFields {
  /** What stands between the brackets of a task; null for any other line. */
  readonly check: string | null;
  /** `**Ana Silva** ` before a turn. */
  readonly speaker: string;
  /** Links into the recording. */
  readonly links: readonly string[];
  /** Everything else, with a mark where each link was. */
  readonly words: string;
}

const TASK = /^(\s*(?:[-*+]|\d+[.)])\s+\[)(.)(\]\s.*)$/su;
const SPEAKER = /^(\*\*[^*]+\*\* )(?=\[\[|\[\d|\d)/u;
const TIME_LINK = /\[\[[^\]|]*#t=\d+\|[^\]]*\]\]|\[[\d:]+\]\([^)\s]*#t=\d+\)/gu;
const MARK = '\u0000';

export function lineFields(line: string): LineFields {
  const [, open = '', check = null, rest = ''] = TASK.exec(line) ?? [];
  const unticked = check === null ? line : `${open}${rest}`;
  const speaker = SPEAKER.exec(unticked)?.[0] ?? '';
  const said = unticked.slice(speaker.length);
  return { check, speaker, links: said.match(TIME_LINK) ?? [], words: said.replace(TIME_LINK, MARK) };
}

/**
 * One line from three, or null when both sides changed the same part of it. That the model is sure of the words now, or no longer, is no change of them: a line
 * whose words the user changed keeps the marks that it has.
 */
export function mergeLine(base: string, ours: string, theirs: string): string | null {
  const merged = mergeFields(base, ours, theirs);
  if (merged !== null) return merged;
  const [b, o, t] = [withoutMarks(base), withoutMarks(ours), withoutMarks(theirs)];
  if (o === b) return theirs;
  if (b === base && o === ours && t === theirs) return null;
  return t === b ? ours : mergeFields(b, o, t);
}

function mergeFields(base: string, ours: string, theirs: string): string | null {
  const [b, o, t] = [lineFields(base), lineFields(ours), lineFields(theirs)];
  if ((o.check === null) !== (t.check === null) || [o, t].some(({ links }) => links.length !== b.links.length) || theirs.includes(MARK)) {
    return mergeValue(base, ours, theirs);
  }
  const words = mergeValue(b.words, o.words, t.words);
  const speaker = mergeValue(b.speaker, o.speaker, t.speaker);
  const links = t.links.map((link, index) => mergeValue(b.links[index] ?? link, o.links[index] ?? link, link));
  if (words === null || speaker === null || links.includes(null)) return null;
  // A tick that either side set stays: the user's, or that the action was reported done.
  const check = t.check === null ? null : t.check === b.check ? o.check : t.check;
  let next = 0;
  const said = words.replaceAll(MARK, () => links[next++] ?? '');
  return `${speaker}${check === null ? said : said.replace(/^(\s*(?:[-*+]|\d+[.)])\s+\[)/u, (open) => `${open}${check}`)}`;
}

function mergeValue(base: string, ours: string, theirs: string): string | null {
  if (theirs === base || ours === theirs) return ours;
  return ours === base ? theirs : null;
}

/** Level of a heading, 0 for other lines. */
export function headingLevel(line: string): number {
  return /^(#{1,6})\s/u.exec(line)?.[1]?.length ?? 0;
}

/** Pairs of neighbouring letters of what a line says, without links and ticks: what {@link similarity} compares. */
export function letterPairs(line: string): ReadonlySet<string> {
  const letters = lineFields(withoutMarks(line)).words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < letters.length; index++) pairs.add(letters.slice(index, index + 2));
  return pairs;
}

/** 0 … 1: how much two lines say the same, by the Dice coefficient (1945) of their letter pairs. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  if (more.size === 0) return 0;
  let shared = 0;
  for (const pair of fewer) if (more.has(pair)) shared++;
  return (2 * shared) / (fewer.size + more.size);
}

/** Two wordings of one task: alike enough, and with the same numbers ("Review PR 421" is not "Review PR 422"); a due date may move. */
export function isSameTask(one: string, other: string, least: number): boolean {
  const numbers = (line: string): string => (lineFields(withoutMarks(line)).words.replace(/^\s*\d+[.)]\s|📅 [\d-]+/gu, '').match(/\d+/gu) ?? []).join(' ');
  return numbers(one) === numbers(other) && similarity(letterPairs(one), letterPairs(other)) >= least;
}
