/**
 * Pure: which issues a text closes, and which it names.
 * By GitHub's "Linking a pull request to an issue": a keyword, an optional colon, and the number, `owner/repo#12`, or the address of the
 * issue; each issue needs a keyword of its own. What stands in code, in a quotation or in a comment does not count.
 */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { workOfUrl } from './names.ts';

export interface NamedWork {
  /** Null: the repository of the text itself. */
  readonly repository: string | null;
  readonly number: number;
}

export interface NamedInText {
  readonly closes: readonly NamedWork[];
  /** The others. */
  readonly names: readonly NamedWork[];
}

const reference = String.raw`(?:(?<repository>[\w.-]+\/[\w.-]+)?#|(?:\bGH-))(?<number>\d{1,15})\b|(?<url>https?:\/\/[^\s)>\]]+\/(?:issues|pull)\/\d{1,15}\b)`;
/** `Fixes: acme/atlas#12`; a word before the reference may be a keyword. */
const named = new RegExp(String.raw`(?:\b(?<keyword>close[sd]?|fix(?:e[sd])?|resolve[sd]?)\s*:?\s+)?(?<![\w/&#])(?:${reference})`, 'giu');

/** What every reference has in it; `&` may be one of these in other words. */
const mayName = /[#&]|gh-|\/issues\/|\/pull\//iu;

/** @param text Markdown: the body of a pull request or an issue. */
export function namedInMarkdown(text: string): NamedInText {
  // Most bodies name nothing, and parsing Markdown is what costs most of an import.
  return mayName.test(text) ? namedIn(proseOf(text)) : { closes: [], names: [] };
}

/** @param text Plain text: the message of a commit. */
export function namedIn(text: string): NamedInText {
  const [closes, names] = [new Map<string, NamedWork>(), new Map<string, NamedWork>()];
  for (const match of text.matchAll(named)) {
    const { keyword, repository, number, url } = match.groups!;
    const work = url === undefined ? { repository: repository ?? null, number: Number(number) } : workOfUrl(url);
    if (work === null) continue;
    const plain: NamedWork = { repository: work.repository, number: work.number };
    (keyword === undefined ? names : closes).set(`${plain.repository?.toLowerCase() ?? ''}#${plain.number}`, plain);
  }
  return { closes: [...closes.values()], names: [...names].flatMap(([key, work]) => (closes.has(key) ? [] : [work])) };
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** GitHub takes no longer body. */
const longestBody = 65_536;
/** `> > > >` and `- - - -` nest: deeper than anybody writes, a parser would be led to the end of its stack. */
const marker = String.raw`[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
const deepNesting = new RegExp(`^((?:${marker}){12})(?:${marker})+`, 'gmu');

const parser = unified().use(remarkParse).use(remarkGfm);

/** The text that is the writer's own. Blocks are apart, so that a keyword at the end of one does not reach into the next. */
function proseOf(markdown: string): string {
  const parts: string[] = [];
  const walk = (node: MarkdownNode): void => {
    if (['code', 'inlineCode', 'blockquote', 'html'].includes(node.type)) parts.push(' \u0000 ');
    else if (node.type === 'link' && node.url !== undefined && workOfUrl(node.url) !== null) parts.push(node.url);
    else if (node.value !== undefined) parts.push(node.value);
    else for (const child of node.children ?? []) walk(child);
    if (['paragraph', 'heading', 'listItem', 'tableCell'].includes(node.type)) parts.push('\n\u0000\n');
  };
  walk(parser.parse(markdown.slice(0, longestBody).replaceAll(deepNesting, '$1')));
  return parts.join('');
}
