/**
 * Pure: the JSON values of a text, one after the other: one value, JSON lines, or several values without anything between them, as
 * `gh api --paginate` prints its pages. Integers past 2^53 come as texts: an id is a name, and a name must not change.
 */

/** @throws SyntaxError with the line where the text is no JSON. */
export function jsonValues(text: string): unknown[] {
  const whole = parsed(text);
  if (whole !== undefined) return [whole];
  const values: unknown[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const end = endOfValue(text, at);
    const value = parsed(text.slice(at, end));
    if (value === undefined) throw new SyntaxError(`Line ${text.slice(0, at).split('\n').length} is no JSON.`);
    values.push(value);
    at = end;
  }
  return values;
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return /[\d]{16}/u.test(text) ? (JSON.parse(text, exactly) as unknown) : (JSON.parse(text) as unknown);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

function exactly(this: unknown, _key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const isLarge = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isLarge && context?.source !== undefined && /^-?\d+$/u.test(context.source) ? context.source : value;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s,\ufeff]/u.test(text[at]!)) at += 1;
  return at;
}

/** Behind the bracket that closes what opens at `start`; a bare value ends with its line. */
function endOfValue(text: string, start: number): number {
  if (!'[{'.includes(text[start]!)) {
    const line = text.indexOf('\n', start);
    return line === -1 ? text.length : line;
  }
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === '"') at = endOfString(text, at);
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
