/** Questions that stand inside a statement: `I was wondering whether …`, `the open question is who …`. */
import { lowerCase } from '../language/script.ts';

/** `The open question is …`, `what I don't know is …`, `it's still unclear …`, `the customer wants to know …`. */
const opensOne = /^(?:(?:and|so|but|still|also|then),? )*(?:i (?:was |am |have been |keep )?(?:just )?(?:wonder(?:ing|ed)?|asking myself|curious)|(?:the|my|one|another|an|a|big|only|other|remaining) ?(?:(?:big|open|real|only|main|last|remaining|other) )*question(?: (?:here|for me|now|then|left|remains))? (?:is|was|remains)|what (?:i|we|nobody|no one) (?:still )?(?:do(?:es)? not know|know|wonder|wants? to know|would like to know) (?:yet )?is|(?:we|i|nobody|no one) (?:still |really |yet |just )*(?:do(?:es)? not (?:yet |really )?know|knows|cannot tell|have not (?:worked out|figured out|found out)|has (?:worked out|figured out|told us))|(?:it is|that is|it is still|still) (?:not clear|unclear|open|an open question)|(?:they|she|he|somebody|someone|(?:the )?(?:customer|client)s?|[a-z]+) (?:have |has |also |is |are |was )?(?:asked|asking|wants? to know|wanted to know|would like to know)(?: me| us)?|i (?:would like|want|wanted) to know),? (?=(?:whether|if|who|whom|whose|what|when|where|why|which|how|do|does|did|is|are|can|should|will)\b)/i;
/** `whether the API` + `can` + `do bulk deletes`. */
const helping = /^(?:whether|if) ((?:(?!\b(?:is|are|was|were|can|could|will|would|should|has|have|must)\b)[\w'-]+ ){1,5}?)(is|are|was|were|can|could|will|would|should|has|have|must) (.+)$/i;

/** `They asked whether the API can do bulk deletes` → `can the API do bulk deletes`. */
export function readEmbeddedQuestion(core: string): { readonly text: string; readonly form: string } | null {
  const match = opensOne.exec(core);
  if (match === null || core.length - match[0].length < 8) return null;
  const reports = /\b(?:asked|asking|wants? to know|wanted to know)\b/i.test(match[0]) && !/^i\b/i.test(match[0]);
  const rest = core.slice(match[0].length);
  const turned = helping.exec(rest);
  const text = turned === null ? rest : `${lowerCase(turned[2]!)} ${turned[1]!.trim()} ${turned[3]!}`;
  return { text, form: reports ? 'reported' : 'embedded' };
}
