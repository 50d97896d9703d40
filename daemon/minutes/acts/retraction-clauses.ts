/** Where a sentence takes something back and says what comes instead: `scrap that, we ship on the eighth`. */
import type { Clause } from './english-clauses.ts';

const verb = '(?:scrap|forget|scratch|strike|ignore|drop)';
/** `Then not December, we pay it in January`; `let's drop that, we switch`. */
const before = new RegExp(String.raw`^(?:(?:so|then|okay|oh|actually|no|sorry|right|wait)[ ,]+)*(?:(?:let's|we|i)(?: (?:can|should|will|would))? )?(?:${verb}|not (?=[a-z]+,)) ?[^,]{1,40}, (?=\S+ \S)`);
/** Without a stop: `scratch that the vat's got to fit`. */
const running = new RegExp(String.raw`^(?:.{0,60}[ ,])?(?:scrap|scratch|strike|forget) (?:that|this|it)(?: one)? (?!(?:one|idea|plan|part|bit|i|we|was|is)\b)(?=\S+ \S+)`);
/** `Thursdays then, forget Tuesday`. */
const behind = new RegExp(String.raw`^.{8,}?,? (?<!\b(?:and|or|but),? )(?=${verb} (?!(?:to|about|the)\b)[a-z]+(?: [a-z]+){0,2}$)`);

export function splitAtRetraction(clause: Clause): Clause[] {
  const cut = (before.exec(clause.lower) ?? running.exec(clause.lower) ?? behind.exec(clause.lower))?.[0].length;
  if (cut === undefined) return [clause];
  const head = clause.text.slice(0, cut).replace(/[\s,]+$/, '');
  return [{ ...clause, text: head, lower: clause.lower.slice(0, head.length) }, { text: clause.text.slice(cut), lower: clause.lower.slice(cut), condition: null }];
}
