/** Pull requests and issues as they are named in Chinese: `第四百二十一号 PR`, `issue 九十八`, `第98号问题`. Pure. */
import { chineseNumeralClass, readChineseNumber } from '../../transcript/numbers/chinese-numbers.ts';
import type { Reference } from './reference.ts';

const pullRequest = '(?:P[. ]?R[.s]?|p[ou]o?l+ ?requests?|poll ?requests?|MR|拉取请求|合并请求|拉请求)';
const issue = '(?:issues?|工单|缺陷|bug)';
const number = `[${chineseNumeralClass}]{1,9}`;
/** A numeral that counts or begins another word: `一个`, `一下`, `三天`. */
const counts = `(?!\\s*(?:[${chineseNumeralClass}个些样直起种般定周天点月年次共旦位条人种切半者边]|分之|下(?!周|午|个|礼拜|星期|班)))`;
/** 12、14 和 15. */
const goesOn = new RegExp(`^\\s*(?:、|和|跟|与|以及|还有|,|，)\\s*(?:第)?#?(${number})(?:号)?${counts}`);
const before = new RegExp(`(第|编号|号码)?(${number})\\s?(号)?的?\\s*(?:(${pullRequest})|(${issue})|(问题))`, 'gi');
const after = new RegExp(`(?:(${pullRequest})|(${issue})|(问题))(?:的|，|,)?\\s*(第|编号|号码|#|number|号)?\\s*(?:是|为)?\\s*(${number})(号)?${counts}`, 'gi');

export function findChineseReferences(text: string): Reference[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
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
    addRest(references, text, match.index + match[0].length, isPullRequest !== undefined);
  }
  return references;
}

/** The further numbers of a list. */
function addRest(references: Reference[], text: string, from: number, isPullRequest: boolean): void {
  let at = from;
  for (let match = goesOn.exec(text.slice(at, at + 24)); match !== null; match = goesOn.exec(text.slice(at, at + 24))) {
    const said = match[1]!;
    const start = at + match[0].lastIndexOf(said);
    at += match[0].length;
    const value = readChineseNumber(said);
    if (value === null || value === 0 || /^\.\d/.test(text.slice(at, at + 2))) return;
    references.push({ start, end: at, kind: isPullRequest ? 'pull_request' : 'issue', target: String(value), written: String(value), number: { start, end: start + said.length, digits: String(value) }, cue: '同类编号', confidence: 0.9 });
  }
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
    number: { start: match.index + match[0].indexOf(spoken), end: match.index + match[0].indexOf(spoken) + spoken.length, digits: String(value) },
    cue: /\d/.test(spoken) ? '编号' : '中文数字编号',
    confidence: /\d/.test(spoken) ? 0.96 : 0.93,
  });
}
