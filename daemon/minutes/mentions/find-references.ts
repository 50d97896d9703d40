/** Every pull request, issue and commit that a sentence names, in any of the ways to name one. */
import { findChineseReferences } from '../../correction/references/chinese-references.ts';
import { findCommits } from './commits.ts';
import { findEnglishReferences } from '../../correction/references/english-references.ts';
import type { Reference } from '../../correction/references/reference.ts';
import { withoutOverlap } from '../../correction/references/reference.ts';

const url = /(?:https?:\/\/|(?<![\w@/])(?=(?:www\.)?(?:github|gitlab|bitbucket|codeberg|gitea)\.))[\w.-]{1,80}\/([\w.-]{1,80}\/[\w.-]{1,80})(?:\/-)?\/(pull|pulls|issues|merge_requests)\/(\d{1,7})[^\s,;)]*/gi;
const qualified = /(?<![\w/])([A-Za-z][\w.-]{0,60}\/[\w.-]{1,80})#(\d{1,7})\b/g;
const hash = /(?<![\w/&#])#(\d{1,7})\b/g;
const pullRequestBefore = /(?:\bPRs?|pull requests?|merge requests?|\bMRs?|拉取请求|合并请求)\s*(?:number\s*)?$/i;

const pullRequestAfter = /^,? (?:(?:is|was) )?(?:the|a|that|my|our|your) (?:[a-z]+ )?(?:PR|pull request|merge request)\b|^\s*(?:那个|这个|这条|的)\s*(?:PR|MR|pull request|合并请求|拉取请求)/i;
/** 行业第一，#1. */
const rankedFirst = /第一[，,]?\s*$/;

function kindAround(text: string, start: number, end: number): 'pull_request' | 'issue' {
  return pullRequestBefore.test(text.slice(Math.max(0, start - 24), start)) || pullRequestAfter.test(text.slice(end, end + 32)) ? 'pull_request' : 'issue';
}

const hint = /#|http|(?:hub|lab|bucket|berg)\.|[\da-f]{7}|request|\bp\.? ?r|\bMR|issue|ticket|bug|请求|工单|缺陷|问题/i;

export function findReferences(text: string): Reference[] {
  if (!hint.test(text)) return [];
  const references: Reference[] = [];
  for (const match of text.matchAll(url)) {
    const kind = /^(?:pull|merge)/i.test(match[2] ?? '') ? 'pull_request' : 'issue';
    references.push(written(match, match[0].replace(/[.。!?]+$/, ''), kind, `${match[1]}#${match[3]}`, 'URL', 0.99));
  }
  for (const match of text.matchAll(qualified)) references.push(written(match, match[0], kindAround(text, match.index, match.index + match[0].length), match[0], 'owner/repo#number', 0.98));
  for (const match of text.matchAll(hash)) {
    // `our #1 priority` ranks.
    if (Number(match[1]) <= 10 && /^ (?:priority|reason|choice|concern|goal|rule|complaint|request|thing|problem|issue|cause|fan|spot|place|customer|question|ask|feature|selling|.?(?:目标|优先|任务|原因|诉求|痛点|选择))/i.test(text.slice(match.index + match[0].length))) continue;
    if (rankedFirst.test(text.slice(0, match.index))) continue;
    references.push(written(match, match[0], kindAround(text, match.index, match.index + match[0].length), match[1] ?? '', '#number', 0.92));
  }
  return withoutOverlap([...references, ...findCommits(text), ...findEnglishReferences(text), ...findChineseReferences(text)]);
}

function written(match: RegExpExecArray, said: string, kind: Reference['kind'], target: string, cue: string, confidence: number): Reference {
  return { start: match.index, end: match.index + said.length, kind, target, written: said, cue, confidence };
}
