/** The view of an English sentence that the rules read: fillers and repetitions out, contractions written out. */

const contractions: readonly (readonly [RegExp, string])[] = [
  [/^lets(?=\s)/gi, 'let\'s'],
  [/\bwon['’]t\b/gi, 'will not'],
  [/\bcan['’]t\b/gi, 'cannot'],
  [/\bshan['’]t\b/gi, 'shall not'],
  [/n['’]t\b/gi, ' not'],
  [/(?<=\b(?:i|you|we|he|she|it|they|this|that|there|who|what|[A-Z][a-z]+))['’]ll\b/gi, ' will'],
  [/(?<=\b(?:you|we|they|who|what))['’]re\b/gi, ' are'],
  [/(?<=\b(?:i|you|we|they|who))['’]ve\b/gi, ' have'],
  [/(?<=\b(?:i|you|we|he|she|they))['’]d (?=better\b|best\b)/gi, ' had '],
  [/(?<=\b(?:i|you|we|he|she|they|it|that|who))['’]d\b/gi, ' would'],
  [/\bi['’]m\b/gi, 'I am'],
  [/(?<=\b(?:he|she|it|that|there|what|who|where|how|here))['’]s(?= (?:got|been|had)\b)/gi, ' has'],
  [/(?<=\b(?:he|she|it|that|there|what|who|where|how|here))['’]s\b/gi, ' is'],
  // `Greg's the new fire warden`, `Poland's out`: no possessive, since no noun follows.
  [/(?<=[A-Za-z]{2})['’]s(?= (?:the|a|an|on|out|off|at|not|going to|too|back in|still|all)\b)/g, ' is'],
  [/\b(?:gonna)\b/gi, 'going to'],
  [/\b(?:gimme)\b/gi, 'give me'],
  [/\b(?:lemme)\b/gi, 'let me'],
  [/\bwanna\b/gi, 'want to'],
  [/\b(i|we) gotta\b/gi, '$1 have to'],
];

const fillers = /(?:^|(?<=[\s,;]))(?:u+h+m*|u+m+|e+r+m*|h+m+|m+h+m*|mm-hmm|mm+(?= )|(?<!\b(?:do|did|if|let) )you know(?! (?:how|what|when|where|who|why|if|whether|that|the)\b)|i mean|like,|(?<!\b(?:what|which|this|that|some|any|a) )(?:sort|kind) of)(?:\s*[,;]+)?(?=\s|$)\s*/gi;
const repeatedWords = /\b((?:[a-z']+)(?: [a-z']+){0,2})(?:[,\s]+\1\b)+/gi;

/** Same words, no fillers (`um`, `you know`), no repetitions (`I, I'll`), contractions written out. */
export function cleanEnglish(text: string): string {
  let clean = text.replace(/[’‘`]/g, '\'').replace(/\s+/g, ' ').trim();
  clean = clean.replace(fillers, ' ');
  clean = clean.replace(repeatedWords, '$1');
  for (const [pattern, replacement] of contractions) clean = clean.replace(pattern, replacement);
  clean = clean.replace(/\b(i)(?=\s(?:am|will|have|would|can|could|should|need|think|want|do|did|just|also|was)\b)/g, 'I');
  return clean.replace(/^[\s,;.–—-]+/, '').replace(/\s+([,.!?;])/g, '$1').replace(/,(?:\s*,)+/g, ',').replace(/\s{2,}/g, ' ').trim();
}

/** Words that open an utterance and say nothing of their own. */
const opener = /^(?:(?:no problem|of course|all right|thank you(?: (?:very|so) much)?|thanks(?: a lot)?|that is fine|good (?:morning|afternoon|idea|point)|sounds good|fair enough|got it|will do|by the way|first of all|one (?:more|last) thing|from my side|on my side|yes please|yes|yeah|yep|yup|sure(?: thing)?|okay|ok|alright|right|well|so|and|but|then|also|great|good|fine(?! (?:by|with|for) me\b)|cool|perfect|nice|now|oh|ah|hey|hi|hello|absolutely|definitely|certainly|anyway|anyways|actually|basically|please note|wait|no(?! (?!(?:i|we|you|it|that|this|he|she|they|the|but|and|so|not|no|there|let|let's|wait|sorry|thanks?|please|because|just|actually|do|does|can|could|would|will|is|are|maybe|well|really|absolutely|worries|problem|my|your|our|what|who|why|how|if|then|ok|okay|for|in|on|at|never|nothing|nobody|hang|hold|definitely|probably|still|only|yes|yeah)\b)[a-z])|exactly|cheers|wonderful|excellent|meanwhile|therefore|plus|finally|next|secondly|first|lastly|agreed)(?![\w'])[\s,.;:!–—-]*)/i;

export interface Opened {
  /** The words that were taken off, in lower case, with spaces: `yes okay`. */
  readonly opener: string;
  readonly rest: string;
}

/** `Okay, so I'll do it` → opener `okay so`, rest `I'll do it`. */
export function takeOpener(clean: string): Opened {
  let rest = clean;
  const taken: string[] = [];
  for (let match = opener.exec(rest); match !== null && taken.length < 6; match = opener.exec(rest)) {
    taken.push(match[0].toLowerCase().replace(/[^a-z ]+/g, ' ').trim());
    rest = rest.slice(match[0].length);
  }
  return { opener: taken.join(' '), rest };
}
