/** What kind of answer a question asks for – a person, an amount, a time –, and whether a reply has one. Generous: what is short answers anything. */
import type { Language } from '../language/script.ts';
import type { Sentence } from '../meeting.ts';

export type AnswerKind = 'person' | 'amount' | 'time';

const asked: Readonly<Record<Language, readonly (readonly [AnswerKind, RegExp])[]>> = {
  en: [
    ['person', /^(?:and |so |but )?(?:who|whose)\b(?! (?:knows|cares)\b)/],
    ['amount', /^(?:and |so |but )?how (?:many|much)\b/],
    ['time', /^(?:and |so |but )?(?:when|how long|how soon|what time|since when|by when)\b/],
  ],
  zh: [
    ['amount', /多少|几(?:个|台|家|人|份|条|次|位|套|成)/],
    ['time', /什么时候|哪天|几号|几点|多久|何时/],
  ],
};

/** Somebody, or a body of people; a name is any word with a capital that does not begin the sentence. */
const persons: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:i|me|my|myself|we|us|our|you|your|he|him|his|she|her|they|them|their|someone|somebody|no ?body|no one|anyone|anybody|everyone|everybody|none|all|both|each|neither|whoever|mine|ours|people|team|department|group|board|committee|council|office|company|staff|management|manager|director|boss|lead|head|owner|customers?|clients?|users?|supplier|vendor|landlord|bank|insurance|state|city|school|parents?|volunteers?|guy|man|woman|person|folks|finance|legal|sales|marketing|support|security|ops|operations|engineering|purchasing|payroll|hr|\w+(?:er|or|ist|ant|ian)s?)\b/,
  // Who is named in Chinese has no form of its own.
  zh: /^/,
};
const amounts: Readonly<Record<Language, RegExp>> = {
  en: /\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|per ?cent|double|twice|triple|none|nobody|no one|nothing|free|all|every\w*|each|most|many|much|few|fewer|lots?|several|couple|handful|enough|some|any|more|less|plenty|loads|both|either|too|quite|expensive|cheap\w*|only|grand|bucks|same|single|a)\b/,
  zh: /[\d一二两三四五六七八九十百千万亿半]|不?多|很少|没有|全[部都]?|都|所有|一样|免费|不要钱|够|几|差不多|大概|左右|不到|超过|翻倍|太贵|挺贵|便宜/,
};
const times: Readonly<Record<Language, RegExp>> = {
  en: /\d|\b(?:now|soon|later|never|always|already|yet|today|tonight|tomorrow|yesterday|morning|noon|afternoon|evening|night|overnight|day|days|week|weeks|weekend|months?|quarters?|years?|hours?|minutes?|seconds?|moments?|ages|forever|long\w*|short\w*|quick\w*|spring|summer|autumn|fall|winter|easter|christmas|holidays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|first|second|third|\w+th|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|next|last|this|early|late|earliest|latest|when\w*|while|once|after\w*|before\w*|until|till|since|during|as soon|by|end|start|beginning|time|ago|immediately|right away|straight|half|same|q[1-4])\b/,
  zh: /[\d一二两三四五六七八九十半]|[年月周天日号点时分秒]|今|明|昨|刚|马上|立刻|立即|已经|早就|之[前后]|以[前后]|完了|就|再|等|才|春|夏|秋|冬|节|季|初|底|末|中旬|上旬|下旬|很快|快|不久|随时|一直|永远|从来/,
};
const kinds = { person: persons, amount: amounts, time: times };

/** In so few words nothing but an answer is said. */
const shortWords = 4;
const shortCharacters = 8;

/** `… from Carol`, `Carol did`. */
const namesSomebody = /\s\p{Lu}|^\p{Lu}\p{Ll}+ (?:is|was|did|does|has|will|and|or)\b/u;

export function kindAsked({ coreLower, language }: Sentence): AnswerKind | null {
  return asked[language].find(([, pattern]) => pattern.test(coreLower))?.[0] ?? null;
}

/** `Who is paying?` – `It was expensive last time.`: talks about it without an answer of the kind that was asked for. */
export function isOfKind({ core, coreLower, language }: Sentence, kind: AnswerKind): boolean {
  const length = language === 'zh' ? core.length : core.split(/\s+/).length;
  if (length <= (language === 'zh' ? shortCharacters : shortWords)) return true;
  return kinds[kind][language].test(coreLower) || (kind === 'person' && namesSomebody.test(core));
}

const figure: Readonly<Record<Language, RegExp>> = {
  en: /^(?:it|that|there|they|we) (?:is|was|are|were|had|have|has)\b.*(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|per ?cent)\b)|^(?:about|around|roughly|exactly|in total) (?:\d|a |\w+ty\b|\w+teen\b)/,
  zh: /(?:一共|总共|大概|差不多|约|共|是|有)[^，。]{0,4}[\d一二两三四五六七八九十百千万亿]/,
};

/** `It was a hundred and twelve accounts`: tells a figure, also when somebody has just said that he has none. */
export function tellsFigure({ coreLower, core, language }: Sentence): boolean {
  return figure[language].test(language === 'zh' ? core : coreLower);
}
