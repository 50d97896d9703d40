/** Which texts say one of the words that a template asks for. Pure. */

/**
 * A matcher for words and phrases, in any case. A Latin word stands for its usual endings too (`delay`: delays, delayed, delaying); `*` stands
 * for any letters (`custom*`), `…` or `...` for up to 40 characters (`from … to`). Chinese words and signs match
 * anywhere.
 */
export function cueMatcher(cues: readonly string[]): (text: string) => boolean {
  const wanted = cues.map((cue) => cue.trim().replaceAll('’', "'")).filter((cue) => cue !== '');
  if (wanted.length === 0) return () => false;
  const pattern = new RegExp(wanted.map(cuePattern).join('|'), 'iu');
  return (text) => pattern.test(text.replaceAll('’', "'"));
}

const LETTER = String.raw`[\p{Script=Latin}\p{N}]`;
const ENDINGS = '(?:s|es|d|ed|ing)?';
/** Bounded, so that matching stays linear. */
const GAP = '.{0,40}?';
const REST_OF_WORD = String.raw`[\p{L}\p{N}'-]{0,30}`;

function cuePattern(cue: string): string {
  const body = cue
    .split(/(\s*(?:…|\.\.\.)\s*|\*|\s+)/u)
    .map((part) => {
      if (part === '*') return REST_OF_WORD;
      if (/…|\.\.\./u.test(part)) return GAP;
      return /^\s+$/u.test(part) ? String.raw`\s+` : part.replace(/[.+?^${}()|[\]\\/]/gu, String.raw`\$&`);
    })
    .join('');
  const starts = new RegExp(`^${LETTER}`, 'u').test(cue) ? `(?<!${LETTER})` : '';
  const ends = new RegExp(`${LETTER}$`, 'u').test(cue) ? `${ENDINGS}(?!${LETTER})` : '';
  return `${starts}${body}${ends}`;
}
