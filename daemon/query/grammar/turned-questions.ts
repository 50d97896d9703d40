/** A question that was begun with what it is about, `atlas#12: who reviewed it?`, `last week, which PRs were merged?`, in other orders of its words. Pure. */
import { findTimes } from '../time/find-times.ts';
import type { Clock } from '../time/time-span.ts';

export interface Turned {
  readonly question: string;
  /** Where of it a place of the question as it was said stands. */
  readonly moved: (at: number) => number;
  /** Where what stood in front begins, when it was put behind: no text goes on over it. */
  readonly seam?: number;
}

export interface Standing {
  /** Words that stand for what was named before. */
  readonly pronouns?: RegExp | undefined;
  /** Words before what a question is about: `as for`. */
  readonly fronting?: RegExp | undefined;
  /** Words behind what a question is about that say nothing of it: `in an hour`, of a meeting. */
  readonly hence?: RegExp | undefined;
  /** The preposition of what is spoken of, `about`, and how a question ends that leaves it out: `what was said`. */
  readonly topical?: { readonly by: string; readonly asks: RegExp } | undefined;
  /** Words for whose something is. */
  readonly possessives?: RegExp | undefined;
  /** The preposition of places, `in`, and how a question begins that can be told where it is asked of. */
  readonly placing?: { readonly by: string; readonly asks: RegExp } | undefined;
}

const MAX_FRONT = 90;
const MAX_SIGNS = 3;
const separators = /[,，:：?？;]|\s+[-–—]+(?=\s)|\s*—\s*/gu;

/** The likeliest first. */
export function turnings(question: string, clock: Clock, { pronouns, possessives, placing, fronting, hence, topical }: Standing): Turned[] {
  const skipped = /^\s*/u.exec(question)![0].length;
  const start = skipped + (fronting?.exec(question.slice(skipped))?.[0].length ?? 0);
  const signs = [...question.matchAll(separators)].filter(({ index }) => index > start).slice(0, MAX_SIGNS).map(({ 0: sign, index }) => ({ front: frontEnd(question.slice(0, index), hence), rest: index + sign.length }));
  const time = findTimes(question, clock).find(({ start }) => question.slice(0, start).trim() === '');
  const places = signs.length > 0 || time === undefined ? signs : [{ front: time.end, rest: time.end }];
  return places
    .filter(({ front, rest }) => front > start + 1 && front <= MAX_FRONT && question.slice(rest).trim() !== '')
    .flatMap(({ front, rest }) => [behind(question, front, rest), ...(isThing(question.slice(start, front), clock) ? [inPlace(question, { start, front, rest }, possessives, "'s"), inPlace(question, { start, front, rest }, pronouns)] : []), placing?.asks.test(question.slice(rest).trimStart()) === true ? behind(question, front, rest, ` ${placing.by} `, start) : null, topical?.asks.test(question.slice(rest)) === true ? behind(question, front, rest, ` ${topical.by} `, start) : null])
    .filter((turned) => turned !== null);
}

/** A time and a place are not what `them` stands for: `since August, which PRs were merged by people who did not write them`. */
const isThing = (front: string, clock: Clock): boolean => !/^\s*(?:in|at|on|from|since|until|during|within|before|after|by|across|over)\s/iu.test(front) && !findTimes(front, clock).some(({ start, end }) => front.slice(0, start).trim() === '' && front.slice(end).trim() === '');

const frontEnd = (front: string, hence: RegExp | undefined): number => hence?.exec(front)?.index ?? front.length;

/** What stands before the question is said behind it. */
function behind(question: string, front: number, rest: number, by = ' ', start = 0): Turned {
  const said = question.slice(rest).replace(/[?？.]+\s*$/u, '');
  const offset = said.length + by.length;
  return { question: `${said}${by}${question.slice(start, front)}`, seam: said.length, moved: (at) => (at < rest ? at - start + offset : at - rest) };
}

/** What stands before the question is said in it, in the place of the one word that stands for it. */
function inPlace(question: string, { start, front, rest }: { readonly start: number; readonly front: number; readonly rest: number }, standing: RegExp | undefined, ending = ''): Turned | null {
  const said = question.slice(rest);
  const [found, second] = standing === undefined ? [] : [...said.matchAll(standing)];
  if (found === undefined || second !== undefined) return null;
  const put = `${question.slice(start, front)}${ending}`;
  const [from, to] = [found.index, found.index + found[0].length];
  return {
    question: `${said.slice(0, from)}${put}${said.slice(to)}`,
    moved: (at) => (at < rest ? at - start + from : at - rest < to ? at - rest : at - rest - (to - from) + put.length),
  };
}
