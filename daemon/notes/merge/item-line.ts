/**
 * A list line of a note as the item that it shows: the same task, decision or question in whatever layout a template writes it
 * (`- [ ] Call the bank – [[Ben]] · 0:33 📅 2026-11-20`, or without the name under `**[[Ben]]**`). Pure.
 */
import { withoutMarks } from '../unclear-mark.ts';
import { type ItemFields, readings } from './item-fields.ts';

export interface ItemLine {
  /** `- `, `    - `, `1. `: up to the check box or the text. */
  readonly bullet: string;
  /** What stands between the brackets of a task; null for any other line. */
  readonly check: string | null;
  /** All behind bullet and check box. */
  readonly body: string;
  /** The text at the beginning of `body`: with what may be a name behind it, and without. */
  readonly texts: readonly string[];
  /** `1:37` for each second that is cited, the same whatever the recording's address is. */
  readonly times: string;
}

const LIST_LINE = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)(?:\[(.)\]\s+)?(\S.*)$/su;
const LINKED_TIME = /\[\[[^\]|]*#t=\d+\|([\d:]+)\]\]|\[([\d:]+)\]\([^)\s]*#t=\d+\)/gu;
const PLAIN_TIME = /^\d+(?::\d\d){1,2}$/u;

/** Null: no line of a list. */
export function itemLine(line: string): ItemLine | null {
  const [, bullet, check, body] = LIST_LINE.exec(line) ?? [];
  if (bullet === undefined || body === undefined) return null;
  const both = readings(body);
  const plain = withoutMarks(both[0]?.times ?? '').split(' · ').filter((time) => PLAIN_TIME.test(time));
  const linked = [...body.matchAll(LINKED_TIME)].map(([, wiki, other]) => wiki ?? other ?? '');
  return { bullet, check: check ?? null, body, texts: textsOf(both), times: [...plain, ...linked].sort().join() };
}

/** Whether {@link itemLine} gives one, without taking it apart. */
export function isItemLine(line: string): boolean {
  return LIST_LINE.test(line);
}

/** A linked name is surely no part of the text. */
function textsOf(both: readonly ItemFields[]): readonly string[] {
  const isSure = both[0]?.owner.includes('[[') === true;
  return (isSure ? both.slice(0, 1) : [...both].reverse()).map(({ text }) => text);
}

/** What a text says, without what a layout does to it: capital letters, bold, quotation marks, links into the recording, marks of what is unclear. */
export function spoken(text: string): string {
  const letters = withoutMarks(text).replace(LINKED_TIME, ' ').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return letters === '' ? text : letters;
}

/** What is cited by which seconds, whatever it says; null for a line that cites nothing. A turn of the transcript is cited by its time. */
export function citation(line: string): string | null {
  const item = itemLine(line);
  if (item !== null) return item.times === '' ? null : `${kindOf(item)}\u0001${item.times}`;
  const time = turnTime(line);
  return time === null ? null : `turn\u0001${time}`;
}

const TURN = /^(?:\*\*[^*]+\*\* )?(?:\[\[[^[\]|]*#t=\d+\|([\d:]+)\]\]|\[([\d:]+)\]\([^)\s]*#t=\d+\)|(\d+(?::\d\d){1,2})) /u;

/** `1:47` of a paragraph that begins with it: `**Ana Silva** [[rec.m4a#t=107|1:47]] Great, that is all.` */
function turnTime(line: string): string | null {
  const [, wiki, linked, plain] = TURN.exec(line) ?? [];
  return wiki ?? linked ?? plain ?? null;
}

function kindOf({ check }: ItemLine): 'said' | 'task' {
  return check === null ? 'said' : 'task';
}

/** By these a line is found in another layout, the surest first: a task is never a decision, and each is cited by the same seconds. */
export function itemKeys(line: string): readonly string[] {
  const item = itemLine(line);
  if (item === null) {
    const turn = citation(line);
    return turn === null ? [] : [`${turn}\u0001${spoken(line)}`];
  }
  const kind = kindOf(item);
  return item.texts.map((text) => [kind, item.times, spoken(text)].join('\u0001'));
}

export function indentOf(line: string): number {
  return /^\s*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
}
