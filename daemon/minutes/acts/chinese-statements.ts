/** All that a Chinese sentence proposes, settles, takes back or states. */
import type { Act } from './act.ts';
import { splitChineseClauses } from './chinese-clauses.ts';
import { readChineseDecisions } from './chinese-decisions.ts';
import { onlyCloses, readChineseResolution, settlesNothing } from './chinese-resolutions.ts';

/** 刚才那个不算, 周六的作废, 3.0 收回: clauses that take something back and state nothing. */
const takesBack = /作废|不算(?:数|了)?$|收回|撤回|反悔|推翻|翻篇|当我没(?:说|定|提)|划掉|(?:先|就)?(?:拿掉|撤掉|撤了)$|改主意|改变主意|刚才的?决定.{0,4}取消/;
/** 旧的数字号作废 is a rule. */
const isRule = /旧的?|老的?|统一|一律|全部|全改/;
/** ……放阿里云上海新加坡那个拿掉: what takes back stands at the end of a longer clause. */
const takenBackTail = /(?<=.{6})[^，]{2,6}(?:那个|那句|这事儿?|的)?(?:作废|拿掉|划掉|撤掉|不算数?)$/;
/** 周四不停了, 那别换了: undoes whatever said the opposite, if something did. */
const negated = /^(?:那|还是)?(.{0,10}?)(?:那|就|还是|也|先|都|咱们?)*(?:不|别|甭)(?:用|要|再)?(?![是能会够行好过错对同知清太怎至光仅])([^，]{0,10}?)了$|^(?:那|还是)(.{0,10}?)(?:就|还是|也|先)*(?:不|别)(?![是能会够行好过错对同知清太])([^，]{1,10})$/;

const shortestDrop = 6;
/** 那拿掉: the answer to whether it stays. */
const bareDrop = /^(?:那|就|先|都|直接|还是)*(?:拿掉|撤掉|撤了)$/;

export function readChineseStatements(core: string, opener: string, isQuestion: boolean): Act[] {
  if (settlesNothing(core)) return [];
  const clauses = splitChineseClauses(core);
  const undone = isQuestion ? [] : clauses.flatMap((clause) => undo(clause));
  const withdrawn = isQuestion ? [] : clauses.filter((clause) => takesBack.test(clause) && !isRule.test(clause));
  // 夜间模式这版先拿掉 takes back what was decided, or decides it: followed to what it is about.
  const dropped = withdrawn.filter((clause) => (clause.length >= shortestDrop && /(?:拿掉|撤掉|撤了)$/.test(clause)) || bareDrop.test(clause));
  if (withdrawn.length > 0) return [{ kind: 'retraction', text: [...withdrawn, ...undone].join('，'), cue: '作废', strength: 0.8 }, ...restStated(clauses, withdrawn.filter((clause) => !dropped.includes(clause)), opener)];
  const read = readChineseDecisions(core, isQuestion);
  const resolutions = readChineseResolution(core, opener, isQuestion);
  const retractions = [...undone.map((text): Act => ({ kind: 'retraction', text, cue: '不……了', strength: 0.4 })), ...read.filter(({ kind }) => kind === 'retraction')];
  return [...retractions, ...firmer(read.filter(({ kind }) => kind !== 'retraction'), resolutions)];
}

/** What the firm patterns found, unless it only says that something is settled and the sentence says what. */
function firmer(read: readonly Act[], resolutions: readonly Act[]): readonly Act[] {
  const said = resolutions.find((act) => act.kind === 'resolution' || act.kind === 'proposal');
  if (read.length === 0) return resolutions;
  if (said === undefined) return read;
  const isEmpty = read.every((act) => (act.kind === 'settlement' && act.text === null) || ('text' in act && act.text !== null && onlyCloses(act.text)));
  return isEmpty ? [said] : read;
}

function restStated(clauses: readonly string[], withdrawn: readonly string[], opener: string): Act[] {
  const rest = clauses.map((clause) => (withdrawn.includes(clause) ? beforeTail(clause) : clause)).filter((clause) => clause !== '').join('，');
  return rest === '' ? [] : readChineseResolution(rest, opener, false);
}

function beforeTail(clause: string): string {
  const tail = takenBackTail.exec(clause);
  return tail === null ? '' : clause.slice(0, tail.index);
}

function undo(clause: string): string[] {
  const match = negated.exec(clause);
  const text = match?.slice(1).join('') ?? '';
  return match === null || text === '' ? [] : [text];
}
