/** Pure: pull requests, issues and commits that a typed question names by number, address or hash. */
import { findCommits } from '../../minutes/mentions/commits.ts';
import { chineseNumeralClass, readChineseNumber } from '../../transcript/numbers/chinese-numbers.ts';

export interface ReferenceSpan {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Absent where a bare number may mean either. */
  readonly kind?: 'PullRequest' | 'Issue' | 'Commit';
  /** As said: `atlas`, `acme/atlas`. */
  readonly repository?: string;
  readonly number?: number;
  /** In lower case; whole or its beginning. */
  readonly hash?: string;
}

const pullRequestNoun = 'pull[ -]?requests?|merge[ -]?requests?|pulls?|P\\.?R\\.?s?|MRs?|拉取请求|合并请求|拉请求';
const issueNoun = 'issues?|tickets?|bugs?|工单|缺陷|议题';
const noun = `(?:(?<pull>${pullRequestNoun})|(?<issue>${issueNoun}|问题))`;
const chineseNumber = `[${chineseNumeralClass}]{1,9}`;
/** `PR 12 days`, `issues 3 weeks old`, `PR 2.5`: a number of something else. */
const countsSomething = String.raw`(?![\w%])(?!\.\d)(?!\s*(?:days?|weeks?|months?|quarters?|years?|hours?|minutes?|times?|people|persons?|or more|or fewer|comments?|reviews?|reviewers?|[天周个月年次人小分])(?![a-z]))`;
const repositoryName = String.raw`(?<repository>[A-Za-z\d][\w.-]{0,99}(?:\/[\w.-]{1,100})?)`;

/** https://github.com/acme/atlas/pull/12, acme/atlas/issues/7: on any host. */
const address = /(?:https?:\/\/[\w.-]+(?::\d+)?\/|(?<![\w./-])(?:www\.)?[\w-]+(?:\.[\w-]+)+\/|(?<![\w./-]))(?<repository>[\w.-]{1,100}\/[\w.-]{1,100})(?:\/-)?\/(?:(?<pull>pulls?|merge_requests)|(?<issue>issues?))\/#?(?<number>\d{1,9})(?!\w)(?:[/?#][\w/?#=&%+.-]*\w)?/giu;
/** atlas#12, acme/atlas#12. */
const ofRepository = new RegExp(String.raw`(?<![\w./@#-])${repositoryName}#(?<number>\d{1,9})(?!\w)`, 'gu');
/** #12, "PR #12", "issue no. 7", PR12; after a plural noun only with a sign, or as a list. */
const afterNoun = new RegExp(String.raw`(?<![A-Za-z\d_#./-])${noun}(?:\s+(?:no\.?|number|num)\s*|\s*(?:编号|号码|第))?\s*(?<sign>[#＃]?)\s*(?<number>\d{1,9})(?:\s*号)?${countsSomething}`, 'giu');
const afterNounInChinese = new RegExp(String.raw`${noun}\s*第?(?<numeral>${chineseNumber})\s*号(?!的)`, 'giu');
/** 12号 PR, 第12号 issue; not 3号的 PR and 11月3号 PR, which are days. */
const beforeNoun = new RegExp(String.raw`(?<![月/.\d${chineseNumeralClass}-])(?:第\s*)?(?<numeral>${chineseNumber})\s*号\s*${noun}(?![A-Za-z])`, 'giu');
const bare = /(?<![\w#＃/&])[#＃](?<number>\d{1,9})(?!\w)(?:\s*号)?/gu;
/** What goes on with the noun of the number before: `PRs 12, 14 and #15`. */
const listed = new RegExp(String.raw`^\s*(?:,\s*(?:and|or)\s|,|、|和|与|跟|or\s|and\s|&)\s*[#＃]?(?<number>\d{1,9})(?:\s*号)?${countsSomething}`, 'iu');

/** From left to right, none over another. */
export function findReferences(text: string): ReferenceSpan[] {
  const found: ReferenceSpan[] = [];
  for (const match of text.matchAll(address)) found.push(spanOf(match));
  for (const match of text.matchAll(ofRepository)) found.push(withNounBefore(spanOf(match), text));
  for (const { index, 0: said, groups } of text.matchAll(/(?<![\w/.@-])(?<repository>[\w.-]{1,100}(?:\/[\w.-]{1,100})?)@(?<hash>[\da-f]{7,64})(?!\w)/giu)) found.push({ start: index, end: index + said.length, kind: 'Commit', repository: groups!.repository!, hash: groups!.hash!.toLowerCase() });
  for (const match of text.matchAll(afterNoun)) found.push(...listFrom(match, text));
  for (const match of text.matchAll(afterNounInChinese)) found.push(spanOf(match));
  for (const match of text.matchAll(beforeNoun)) found.push(spanOf(match));
  for (const match of text.matchAll(bare)) found.push(spanOf(match));
  for (const { start, end, target } of findCommits(text)) found.push(commitOf(start, end, target));
  return withoutOverlap(found.filter(({ number, hash }) => hash !== undefined || (number !== undefined && number > 0)), text);
}

function spanOf({ index, 0: said, groups = {} }: RegExpExecArray): ReferenceSpan {
  const { pull, issue, repository, number: digits, numeral } = groups;
  const number = digits === undefined ? readChineseNumber(numeral ?? '') : Number(digits);
  return {
    start: index,
    end: index + said.trimEnd().length,
    ...(pull !== undefined ? { kind: 'PullRequest' } : issue !== undefined ? { kind: 'Issue' } : {}),
    ...(repository === undefined ? {} : { repository }),
    number: number ?? 0,
  };
}

/** `PR atlas#12`. */
function withNounBefore(span: ReferenceSpan, text: string): ReferenceSpan {
  const match = new RegExp(String.raw`(?<![A-Za-z\d_])${noun}\s+$`, 'iu').exec(text.slice(Math.max(0, span.start - 20), span.start));
  if (match === null) return span;
  return { ...span, start: span.start - match[0].length, kind: match.groups!.pull === undefined ? 'Issue' : 'PullRequest' };
}

/** `PRs 2025` is no reference, `PRs 12 and 14` are two. */
function listFrom(match: RegExpExecArray, text: string): ReferenceSpan[] {
  const spans = [spanOf(match)];
  const { kind } = spans[0]!;
  for (let end = spans[0]!.end; ; end = spans.at(-1)!.end) {
    const more = listed.exec(text.slice(end, end + 40));
    if (more === null) break;
    const start = end + more[0].search(/[#＃\d]/u);
    spans.push({ start, end: end + more[0].length, ...(kind === undefined ? {} : { kind }), number: Number(more.groups!.number) });
  }
  const { pull, issue, sign } = match.groups!;
  const isPlural = /[A-Za-z]s$/iu.test(pull ?? issue ?? '');
  if (isPlural && sign === '' && spans.length === 1) return [];
  return isPlural || sign !== '' || /[#＃]/u.test(text.slice(spans[0]!.end, spans.at(-1)!.end)) ? spans : spans.slice(0, 1);
}

function commitOf(start: number, end: number, target: string): ReferenceSpan {
  const [repository, hash] = target.includes('@') ? target.split('@') as [string, string] : [undefined, target];
  return { start, end, kind: 'Commit', ...(repository === undefined ? {} : { repository }), hash };
}

/** Of two that overlap the longer one, which says more. */
function withoutOverlap(spans: readonly ReferenceSpan[], text: string): ReferenceSpan[] {
  const taken = new Uint8Array(text.length);
  const kept: ReferenceSpan[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken.subarray(span.start, span.end).includes(1)) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
