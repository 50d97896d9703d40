/** Content words and how far two texts share them: what tells that two sentences are about the same thing. */
import { toSimplified } from '../../correction/language/chinese-traditional.ts';
import { rememberRecent } from '../../correction/language/remember-recent.ts';
import type { Language } from './script.ts';

const englishFunctionWords = `a about above after again against all almost already also although always am an and another any anybody anyone anything are as at back be because been before
being below between both bit but by came can cannot come could course did do does doing done down during each either else enough even ever every everybody everyone everything few first for from
further get gets getting give given go goes going gone good got great had has have having he hello help her here hers him his how however i if in into is it its itself just keep kind know last later least
less let like little long look lot made make makes making many may maybe me mean might mine more most much must my need needs never new next no nobody none nor not nothing now of off oh ok okay old on once
one only onto or other others our out over own perhaps please point possible pretty put quite rather really right said same say says see seem seems shall she should side since so some somebody someone something
sort still stuff such sure take taken tell than thank thanks that the their them then there these they thing things think this those though through till time to together too two under until up upon us use used
using very want wants was way we well went were what when where whether which while who whole whom whose why will with within without wo would yeah yep yes yet you your yours yourself let's i'll
today tomorrow yesterday tonight morning afternoon evening week month monday tuesday wednesday thursday friday saturday sunday everyone agree agreed guess feel actually basically probably hmm um uh mm
does did start started begin end ends ask add added done works work working bring try trying happen happens talk talking called call different important whatever anyway hey hi`;
const functionWords = new Set(englishFunctionWords.split(/\s+/));

/** Words without which a topic's title is better, though they can carry an action (`call`, `work`). */
export function isFunctionWord(lower: string): boolean {
  return functionWords.has(lower);
}

const grammatical = new Set(`a an the and or but so to of in on at by for with from as is are was were be been being am it its this that these those i you he she we they me him her us them my your his our their will would shall should can could may might must do does did not no have has had if then than there here just also too very please now up out off about into over again still already who what which when where why how one ones some any all each s t let's going want need think`.split(' '));

/** Talk is made of the same words over and over. */
const mostWords = 5000;

/** A light stem: endings off, so that `moves`, `moved` and `moving` meet. Not a word. */
export function stem(lower: string): string {
  if (lower.length < 4) return lower;
  const cut = lower.replace(/(?:ations?|ements?|ings?|ies|ied|ers?|ed|es|s|y|e)$/, '');
  const base = cut.length < 3 ? lower : cut;
  return base.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** Stems of the words that carry meaning; for Chinese, pairs of neighbouring characters. */
export function contentStems(text: string, language: Language): ReadonlySet<string> {
  return stemsOf[language](text);
}

const mostRecent = 4000;
/** Neighbouring sentences are compared again and again. */
const stemsOf = { en: rememberRecent(mostRecent, englishStems), zh: rememberRecent(mostRecent, chineseBigrams) };

const contentStem = rememberRecent(mostWords, (lower) => (grammatical.has(lower) ? '' : stem(lower)));

function englishStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().replace(/['’]s\b/g, '').match(/[a-z]+(?:'[a-z]+)?|\d+|\p{Script=Han}/gu) ?? []) {
    const found = contentStem(word);
    if (found !== '') stems.add(found);
  }
  return stems;
}

const chineseFunctionCharacters = /[的了吗呢吧啊我你他她它们们这那是在有就也都还要会能可以和与把被给到一个下，。？！、；：\s]/g;

function chineseBigrams(text: string): Set<string> {
  const stems = new Set<string>();
  for (const run of toSimplified(text).toLowerCase().match(/\p{Script=Han}+|[a-z]+|\d+/gu) ?? []) {
    if (/^[a-z\d]/.test(run)) {
      stems.add(run);
      continue;
    }
    const characters = Array.from(run.replace(chineseFunctionCharacters, ''));
    if (characters.length === 1) stems.add(characters[0]!);
    for (let at = 0; at + 1 < characters.length; at += 1) stems.add(characters[at]! + characters[at + 1]!);
  }
  return stems;
}

export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}

/** How much of the smaller set is in the other, 0 … 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : sharedCount(a, b) / smaller;
}
