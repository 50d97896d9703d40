/**
 * An item's line by its fields: what it says, whose it is, when it was said, and what stands behind (a due date). Layouts show some and leave
 * out others. Pure.
 */
import { UNCLEAR_MARK } from '../unclear-mark.ts';

/** Together the line's body, letter by letter: `Call the bank` + ` – [[Ben]]` + ` · 0:33` + ` 📅 2026-11-20`. */
export interface ItemFields {
  readonly text: string;
  readonly owner: string;
  readonly times: string;
  readonly rest: string;
}

const LINKED_TIME = String.raw`(?:\[\[[^[\]|]*#t=\d+\|[\d:]+\]\]|\[[\d:]+\]\([^)\s]*#t=\d+\))`;
const TIMES = new RegExp(String.raw`(?:(?: · (?:${LINKED_TIME}|\d+(?::\d\d){1,2}(?!\d))| ${LINKED_TIME})${UNCLEAR_MARK}?)+`, 'gu');
/** Signs of the Tasks plug-in: with the first of them the words end. */
const TASK_SIGNS = / (?:📅|✅|⏳|🛫|➕|🔁|❌)/u;
/** A linked name behind a dash or in parentheses. */
const LINKED_OWNER = / (?:[–—-] |\()\[\[(?![^[\]|]*#t=\d)[^[\]]*\]\]/gu;

/** Both ways to read a body; the one that takes most for fields first. `a – b` may be a text and its owner, or a text. */
export function readings(body: string): readonly ItemFields[] {
  const times = [...body.matchAll(TIMES)].at(-1);
  const sign = TASK_SIGNS.exec(body);
  const end = times?.index ?? sign?.index ?? body.length;
  const from = end + (times?.[0].length ?? 0);
  const [head, tail] = [body.slice(0, end), { times: times?.[0] ?? '', rest: body.slice(from) }];
  const whole = { text: head, owner: '', ...tail };
  const linked = [...head.matchAll(LINKED_OWNER)].at(-1)?.index ?? 0;
  const at = linked > 0 ? linked : head.endsWith(')') ? head.lastIndexOf(' (') : head.lastIndexOf(' – ');
  return at <= 0 ? [whole] : [{ text: head.slice(0, at), owner: head.slice(at), ...tail }, whole];
}

