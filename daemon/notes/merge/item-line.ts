/**
 * A list line of a note as the item that it shows: the same task, decision or question in whatever layout a template writes it
 * (`- [ ] Call the bank – [[Ben]] · 0:33 📅 2026-11-20`, or without the name under `**[[Ben]]**`). Pure.
 */

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
/** `[[rec.m4a#t=97|1:37]]`, `[1:37](file:///rec.m4a#t=97)`, `1:37`. */
const TIME = String.raw`(?:\[\[[^\]|]*#t=\d+\|[\d:]+\]\]|\[[\d:]+\]\([^)\s]*#t=\d+\)|\d+(?::\d\d){1,2})`;
const DUE = / 📅 \d{4}-\d\d-\d\d$/u;
const ONLY_TIME = new RegExp(`^${TIME}$`, 'u');
const LABEL = /([\d:]+)(?:\]\]|\]\([^)]*\))?$/u;
const LINKED_TIME = /\[\[[^\]|]*#t=\d+\|([\d:]+)\]\]|\[([\d:]+)\]\([^)\s]*#t=\d+\)/gu;
/** `[[Ben Carter]]` behind a dash: surely no part of the text. */
const LINKED_NAME = /^\[\[[^\]]*\]\]$/u;

/** Null: no line of a list. */
export function itemLine(line: string): ItemLine | null {
  const [, bullet, check, body] = LIST_LINE.exec(line) ?? [];
  if (bullet === undefined || body === undefined) return null;
  let text = body.replace(DUE, '');
  const times: string[] = [];
  for (let at = text.lastIndexOf(' · '); at > 0 && ONLY_TIME.test(text.slice(at + 3)); at = text.lastIndexOf(' · ')) {
    times.push(LABEL.exec(text.slice(at + 3))?.[1] ?? '');
    text = text.slice(0, at);
  }
  for (const [, wiki, plain] of text.matchAll(LINKED_TIME)) times.push(wiki ?? plain ?? '');
  return { bullet, check: check ?? null, body, texts: textsOf(text), times: times.sort().join() };
}

function textsOf(text: string): readonly string[] {
  const dash = text.lastIndexOf(' – ');
  if (dash <= 0) return [text];
  const said = text.slice(0, dash);
  return LINKED_NAME.test(text.slice(dash + 3)) ? [said] : [text, said];
}

/** What a text says, without what a layout does to it: capital letters, bold, quotation marks, links into the recording. */
export function spoken(text: string): string {
  const letters = text.replace(LINKED_TIME, ' ').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return letters === '' ? text : letters;
}

/** By these a line is found in another layout, the surest first: a task is never a decision, and each is cited by the same seconds. */
export function itemKeys(line: string): readonly string[] {
  const item = itemLine(line);
  if (item === null) return [];
  const kind = item.check === null ? 'said' : 'task';
  return item.texts.map((text) => [kind, item.times, spoken(text)].join('\u0001'));
}

/** Texts of two lines that say the same, or null. */
function sharedText(one: ItemLine, other: ItemLine): readonly [string, string] | null {
  for (const text of one.texts) {
    const same = other.texts.find((candidate) => spoken(candidate) === spoken(text));
    if (same !== undefined) return [text, same];
  }
  return null;
}

/**
 * The user's line in our new layout: a tick stays, and so do the user's words. Null when both have other words than the base, or
 * when what the user changed has no place in the new layout.
 *
 *     relaid('- [ ] Call Ben – [[Ana]] · 0:33', '- [ ] Call Ben · 0:33', '- [x] Call Ben now – [[Ana]] · 0:33') → '- [x] Call Ben now · 0:33'
 */
export function relaid(base: string, ours: string, theirs: string): string | null {
  const [b, o, t] = [itemLine(base), itemLine(ours), itemLine(theirs)];
  if (b === null || o === null || t === null || (t.check === null) !== (o.check === null)) return null;
  const check = t.check === b.check ? o.check : t.check;
  const written = (body: string): string => `${o.bullet}${check === null ? '' : `[${check}] `}${body}`;
  if (t.body === b.body) return written(o.body);
  const shared = sharedText(b, o);
  if (shared === null) return null;
  const [before, now] = shared;
  const rest = b.body.slice(before.length);
  if (!t.body.endsWith(rest) || t.body.length <= rest.length) return null;
  return written(`${t.body.slice(0, t.body.length - rest.length)}${o.body.slice(now.length)}`);
}

/** True when the two lines show one item with the same words, however they are laid out. */
export function isSameItem(one: string, other: string): boolean {
  const [first, second] = [itemLine(one), itemLine(other)];
  return first !== null && second !== null && sharedText(first, second) !== null;
}

export function indentOf(line: string): number {
  return /^\s*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
}
