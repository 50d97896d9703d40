/** English sentences that ask, with what is noticed about how they do. Generous: the weights judge. */
import { capitalise, lowerCase } from '../language/script.ts';
import { contentStems } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import type { Asked } from './asked.ts';
import { amount } from './asked.ts';
import { readEmbeddedQuestion } from './english-embedded.ts';
import { englishManners } from './english-manners.ts';

const auxiliary = '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|am|must)';
const subject = '(?:i|you|we|they|he|she|it|there|the|this|that|these|those|our|your|my|their|any|all|every|some|both|either|anyone|anybody|somebody|someone|everyone)';
const wh = '(?:who|whom|whose|what|when|where|why|which|how)';
/** `At what coverage`, `since when`, `two weeks from when`. */
const asksWithWord = new RegExp(`^(?:(?:at|by|for|since|until|from|to|in|on|with|of|about|after|under) )?${wh}\\b|\\b(?:for|from|of|in|to|at|since|until|with) (?:what|which|who|whom|when|where)(?: \\w+)?$`);
/** `Does the new format …`, `is anything …`. */
const asksWithVerb = new RegExp(`^${auxiliary}(?: not)? (?:${subject}|[a-z'-]+(?: [a-z'-]+){0,4} [a-z'-]+)\\b`);
/** Without a question mark only what cannot well be a statement counts. */
const unmarked = new RegExp(`^(?:(?:(?:at|by|for|since|until|from|to|in|on|with) )?(?:who|what|when|where|why|which|how)(?! (?:i|we|you|they|he|she|it|the|this|that|is|are|was) [a-z]+ing\\b)(?! (?:i|we|you|they|he|she|it)\\b)(?: [a-z'-]+){0,4}? ${auxiliary}(?: not)? ${subject}\\b|(?:who|what|which|where|when|how)(?: else)? ${auxiliary}\\b|(?:what|who) (?:happens?|[a-z]{2,}s)\\b|how (?:many|much|long|often|far|big|old|risky|soon|bad|wrong)\\b|which [a-z]+(?: do| does| is| are|$)|what kind\\b|(?:by|for|since|until) (?:how (?:much|long|many)|when|what)\\b|any (?:idea|chance|news)\\b|${auxiliary}(?: not)? (?:we|they|it|he|she|you|the|this|that|there|our|your|anyone|anybody|somebody|someone)\\b|(?:does|did) [a-z]+ [a-z]+|do (?:people|customers|users|visitors|both|all|any|our|your|my|i)\\b)`);
/** `The grey tiles or the terracotta ones`: two things and nothing that is said of them. */
const choice = /^(?!(?:you|so|and|but|or|i|we|they|he|she|it|there|if|that)\b)[\w'"“” -]{2,60} or [\w'"“” -]{2,60}$/;
/** What makes two things a statement: `we could go or stay`. */
const says = /\b(?:i|we|they|he|she|it|you|there|is|are|was|were|will|would|can|could|should|am|has|have|had|whatever|let's|more|less|so|two|three|days?|weeks?|hours?|\w+'s|goes|comes|gets|makes|takes|needs)\b/;
/** `For the error page, do we want …?`: what it is about comes first. */
const topicFirst = new RegExp(`^(?:for|in|on|with|at|after|before|about|regarding|as for) [\\w' -]{3,40}?,? (?=(?:${auxiliary} ${subject}|${wh} )\\b)`, 'i');
/** `Two things, …`, `quick question: …`, `does anyone know …`: what is asked stands behind it. */
const lead = /^(?:(?:(?:one|two|three|another|a couple of|a few) (?:more )?things?|(?:i have |i had |just )?(?:one|another|a|a quick|quick|my|the|last|next) (?:more )?(?:quick |last |short )?question(?:,? though|,? here| for you| from me| is)?|what i wanted to ask(?: is)?|tell me|remind me|do you know|can you remind me|does (?:anyone|anybody|someone) know|any idea)[,:]? )(?=(?:who|whom|whose|what|when|where|why|which|how|is|are|do|does|did|can|will|whether|if)\b)/i;
/** `…, though?`, `…, right?` */
const tag = /,? (?:right|okay|ok|or|by the way|just in case|is it|is not it|are not they|do not you think|though|then|again|roughly|you think)(?: not)?$/i;

export function readEnglishQuestion(sentence: Sentence): Asked | null {
  const { isQuestion } = sentence;
  const embedded = readEmbeddedQuestion(sentence.core);
  const core = embedded?.text ?? withoutLead(sentence.core);
  const lower = lowerCase(core);
  const words = lower.split(/\s+/);
  const plain = lower.replace(topicFirst, '');
  const form = embedded?.form ?? formOf(plain);
  // `Does anybody know when the new readers are coming`: asks whatever follows.
  const isAsked = core.length < sentence.core.length && /\bknow\b/i.test(sentence.core.slice(0, -core.length));
  const strictly = form === 'choice' ? words.length <= 9 && !says.test(lower) : isAsked || unmarked.test(plain);
  if (words.length > 40 || core === '' || (embedded === null && !isQuestion && !strictly)) return null;
  const text = `${capitalise(core.replace(tag, (said) => (words.length - said.trim().split(' ').length >= 3 ? '' : said)))}?`;
  return { text, features: featuresOf(sentence, { lower, plain, words, form }), cue: isQuestion ? `question mark, “${words[0]!} …”` : `asked: “${words.slice(0, 2).join(' ')} …”` };
}

/** Too short without it: `Does anyone know why?`. */
function withoutLead(core: string): string {
  const rest = core.replace(lead, '');
  return rest.split(/\s+/).length < 3 ? core : rest;
}

function formOf(plain: string): string {
  if (asksWithWord.test(plain)) return 'question word';
  if (asksWithVerb.test(plain)) return 'verb first';
  if (choice.test(plain)) return 'choice';
  return /^(?:i|you|we|they|he|she|it|there|this|that|the \w+ (?:is|are|was|has))\b/.test(plain) ? 'statement' : 'fragment';
}

interface Read {
  readonly lower: string;
  readonly plain: string;
  readonly words: readonly string[];
  readonly form: string;
}

function featuresOf({ core, coreLower, opener, isQuestion }: Sentence, { lower, plain, words, form }: Read): string[] {
  const [first = '', second = '', third = ''] = plain.replace(/^(?:at|by|for|since|until|from|to|in|on|with) (?=what|which|who|when|how)/, '').split(/\s+/);
  const content = contentStems(core, 'en').size;
  const manners = Object.entries(englishManners).filter(([, pattern]) => pattern.test(coreLower) || pattern.test(lower)).map(([name]) => name);
  return [
    `form: ${form}`,
    isQuestion ? 'marked' : 'unmarked',
    isQuestion ? `marked ${form}` : `unmarked ${form}`,
    `asks: ${first}`,
    `asks: ${first} ${second}`,
    ...(form === 'verb first' ? [`asks of: ${second}`, `asks: ${first} ${second} ${third}`] : []),
    `words: ${amount(words.length, [1, 2, 3, 4, 6, 9, 14, 20])}`,
    `content: ${amount(content, [0, 1, 2, 3, 5, 8])}`,
    ...(opener === '' ? ['opens plainly'] : opener.split(/\s+/).slice(0, 3).map((word) => `opens: ${word}`)),
    ...manners.map((name) => `manners: ${name}`),
    ...(manners.length === 0 ? ['no manners'] : []),
    ...['it', 'that', 'they', 'them', 'there', 'you', 'we', 'i', 'he', 'she', 'one', 'our', 'your', 'us'].filter((word) => words.includes(word)).map((word) => `says ${word}`),
    ...(/\b(?:the|our|a|an|new|old)\b/.test(lower) ? ['names a thing'] : []),
    ...(/\b\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred)\b/.test(lower) ? ['says a number'] : []),
    ...(/ not\b/.test(lower) ? ['negated'] : []),
    ...(/\bor\b/.test(lower) ? ['offers a choice'] : []),
    ...(lower.includes(',') ? ['has a comma'] : []),
  ];
}
