/** Pull requests and issues as they are named in Chinese: `第四百二十一号 PR`, `issue 九十八`, `第98号问题`. Pure. */
import { chineseNumeralClass, readChineseNumber } from '../numbers/chinese-numbers.ts';
import type { Reference } from './reference.ts';

const pullRequest = '(?:PRs?|pull ?requests?|MR|拉取请求|合并请求|拉请求)';
const issue = '(?:issues?|工单|缺陷|bug)';
const number = `[${chineseNumeralClass}]{1,9}`;
/** A numeral that counts or begins another word: `一个`, `一下`, `三天`. */
const counts = `(?!\\s*[${chineseNumeralClass}个些下样直起种般定周天点月年次共旦位条人种切半者边])`;
const before = new RegExp(`(第)?(${number})(号)?的?\\s*(?:(${pullRequest})|(${issue})|(问题))`, 'gi');
const after = new RegExp(`(?:(${pullRequest})|(${issue})|(问题))\\s*(第|编号|号码|#|number|号)?\\s*(${number})(号)?${counts}`, 'gi');

export function findChineseReferences(text: string): Reference[] {
  const references: Reference[] = [];
  for (const match of text.matchAll(before)) {
    const [, ordinal, spoken, mark, isPullRequest, , isProblem] = match;
    const isNumbered = mark !== undefined || (ordinal !== undefined && isProblem === undefined);
    if (isNumbered) add(references, text, match, spoken ?? '', isPullRequest !== undefined);
  }
  for (const match of text.matchAll(after)) {
    const [, isPullRequest, , isProblem, label, spoken, mark] = match;
    if (isProblem !== undefined && label !== '#' && label !== '编号' && mark === undefined) continue;
    if (/^[A-Za-z\d]/.test(match[0]) && /[A-Za-z]/.test(text[match.index - 1] ?? '')) continue;
    add(references, text, match, spoken ?? '', isPullRequest !== undefined);
  }
  return references;
}

function add(references: Reference[], text: string, match: RegExpExecArray, spoken: string, isPullRequest: boolean): void {
  const value = readChineseNumber(spoken);
  const end = match.index + match[0].length;
  // 7.5 is a version, not a number of an issue.
  if (value === null || value === 0 || /^\.\d/.test(text.slice(end, end + 2))) return;
  references.push({
    start: match.index,
    end,
    kind: isPullRequest ? 'pull_request' : 'issue',
    target: String(value),
    written: match[0].replace(spoken, String(value)),
  });
}
