/** A line that both sides changed: the user's stays, ours stands below it in a callout, until the user removes one. Pure. */

const ENGLISH = '> [!warning] Colloquy has another version of this line. Delete what you do not want.';
const CHINESE = '> [!warning] Colloquy 对上一行有另一个版本，请删去不需要的。';

export function conflictCallout(ours: string): readonly string[] {
  return [/\p{Script=Han}/u.test(ours) ? CHINESE : ENGLISH, `> ${calloutBody(ours)}`];
}

/** Without list mark and check box: a task in a callout would count as a second one. */
export function calloutBody(line: string): string {
  return line.trim().replace(/^(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/u, '');
}

export function isConflictTitle(line: string | undefined): boolean {
  return line === ENGLISH || line === CHINESE;
}

/** A line with the callout that stands below it, as an earlier merge left them. */
export interface Item {
  /** Index of the line in the text that it is from. */
  readonly index: number;
  readonly text: string;
  /** The callout below, its title and our version of the line; null when there is none. */
  readonly callout: { readonly title: string; readonly body: string } | null;
}

/** Lines with our callouts folded to them. One that the user changed, or that has lost its line, is the user's own text. */
export function foldCallouts(lines: readonly string[], base: readonly string[]): Item[] {
  const ours = new Set(base.map(calloutBody));
  const unchanged = new Set(base);
  const items: Item[] = [];
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index] ?? '';
    const body = isConflictTitle(lines[index + 1]) ? /^> (.*)$/u.exec(lines[index + 2] ?? '')?.[1] : undefined;
    const isOurs = body !== undefined && ours.has(body) && text.trim() !== '' && !unchanged.has(text);
    items.push({ index, text, callout: isOurs ? { title: lines[index + 1] ?? '', body } : null });
    if (isOurs) index += 2;
  }
  return items;
}
