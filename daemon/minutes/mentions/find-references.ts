/** Every pull request and issue that a sentence names, in any of the ways to name one. */
import { findChineseReferences } from './chinese-references.ts';
import { findEnglishReferences } from './english-references.ts';
import type { Reference } from './reference.ts';
import { withoutOverlap } from './reference.ts';

const url = /https?:\/\/[\w.-]{1,80}\/([\w.-]{1,80}\/[\w.-]{1,80})(?:\/-)?\/(pull|pulls|issues|merge_requests)\/(\d{1,7})[^\s,;)]*/gi;
const qualified = /(?<![\w/])([A-Za-z][\w.-]{0,60}\/[\w.-]{1,80})#(\d{1,7})\b/g;
const hash = /(?<![\w/&#])#(\d{1,7})\b/g;
const pullRequestBefore = /(?:\bPRs?|pull requests?|merge requests?|\bMRs?|拉取请求|合并请求)\s*(?:number\s*)?$/i;

function kindBefore(text: string, start: number): 'pull_request' | 'issue' {
  return pullRequestBefore.test(text.slice(Math.max(0, start - 24), start)) ? 'pull_request' : 'issue';
}

const hint = /#|http|request|\bp\.? ?r|\bMR|issue|ticket|bug|请求|工单|缺陷|问题/i;

export function findReferences(text: string): Reference[] {
  if (!hint.test(text)) return [];
  const references: Reference[] = [];
  for (const match of text.matchAll(url)) {
    const kind = /^(?:pull|merge)/i.test(match[2] ?? '') ? 'pull_request' : 'issue';
    references.push(written(match, match[0].replace(/[.。!?]+$/, ''), kind, `${match[1]}#${match[3]}`));
  }
  for (const match of text.matchAll(qualified)) references.push(written(match, match[0], kindBefore(text, match.index), match[0]));
  for (const match of text.matchAll(hash)) references.push(written(match, match[0], kindBefore(text, match.index), match[1] ?? ''));
  return withoutOverlap([...references, ...findEnglishReferences(text), ...findChineseReferences(text)]);
}

function written(match: RegExpExecArray, said: string, kind: Reference['kind'], target: string): Reference {
  return { start: match.index, end: match.index + said.length, kind, target, written: said };
}
