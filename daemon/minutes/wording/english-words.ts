/** Closed classes of English words by which noun phrases are told from what surrounds them. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const prepositions = setOf('of for from in on at with about between against without to by into onto over under after before through during since until till per via towards across behind near around off out up down like than as');

export function isPreposition(lower: string): boolean {
  return prepositions.has(lower);
}

const finite = setOf(`is are was were am be been has have had do does did will would can could should shall may might must cannot need needs needed want wants wanted
says said say goes went go comes came come lapses lapsed expires expired ends ended starts started runs ran leads led closes closed opens opened gets got get takes took take
keeps kept keep looks looked look feels felt sounds sounded seems seemed costs cost works worked breaks broke fails failed shows showed stays stayed asks asked tells told thinks think thought
knows know knew sees see saw writes wrote wants makes made make gives gave give puts sits sat stands stood lands landed arrives arrived misses missed met meets meet takes lost loses moved moves
happens happened stopped stops crashes crashed returns returned became becomes belongs belonged depends remains remained bought buys sent sends brought brings paid pays called calls rang rings
answered answers agreed agrees changed changes clashes clashed overlaps includes included contains contained uses used likes liked hates loves loved ate eats drips doubles doubled rose rises fell falls dropped
ships finished finishes launches launched moans let lets clears saves saved matters fits belong expire lapse end start run close open`);

/** A verb in a form that can only, or mostly, follow its subject. */
export function isFinite(lower: string): boolean {
  return finite.has(lower);
}

const stops = setOf(`i you he she it they we me him us them who whom which what where when why how whether if because so but and or nor then than that this these those there here the a an
our your my his her their its some any each every no not also just still only even already again yet now too very really quite rather pretty almost always never often usually maybe perhaps probably actually
let's please yes yeah yep ok okay oh um uh well right sure fine thanks anyway sorry everyone everybody someone somebody anyone anybody nobody something anything nothing everything one ones
both either neither more most much many few less least enough such else instead though although while once unless till until since today tomorrow tonight yesterday ago away back together whose myself yourself`);

/** A word that no noun phrase goes on over. */
export function isStop(lower: string): boolean {
  return stops.has(lower) || prepositions.has(lower);
}

const verbsOnly = /^(?:to|being|having|doing|going|getting|coming|trying|saying|taking|giving|looking|thinking|asking|telling|using|missing|leaving|full|empty|ready|done|fine|late|early|broken|stuck|due|gone|wrong|flat|free|okay|happy|busy|available|alone|upset|angry|sick|ill|thin|overdue|clear|correct)$/;

/** A word that stands in a predicate, never within a noun phrase that is worth naming: `the server is down`. */
export function neverNoun(lower: string): boolean {
  return verbsOnly.test(lower) || /^(?:i|you|we|they|he|she)'/.test(lower);
}

const dateWords = setOf(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays week weeks weekend month months year years quarter day days hour hours minute minutes
january february march april may june july august september october november december morning afternoon evening night noon lunch spring summer autumn winter today tomorrow
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
christmas easter fortnight o'clock moment end beginning`);

export function isDateWord(lower: string): boolean {
  return dateWords.has(lower.replace(/'s$/, '')) || /^(?:twenty|thirty)-[a-z]+$|^\d{1,2}(?:st|nd|rd|th)$/.test(lower);
}

/** Nouns that name nothing. */
export const unspecific = setOf(`thing things way ways lot lots stuff kind sort bit point part side idea question questions problem case example fact reason course rest order same other others next last whole
couple number half best better time times place person something anything nothing one ones two three minute sense matter shame pity good chance mistake hand hands mind word favour
turn go look try call us guess bet all lot majority percent per cent euros pounds dollars euro pound dollar people guys everyone folks team others agenda item topic subject item`);

export const personHead = /^(?:lady|man|woman|guy|boy|girl|customers?|clients?|suppliers?|candidates?|agents?|doctors?|architects?|landlords?|ambassadors?|partners?|managers?|directors?|engineers?|designers?|developers?|lawyers?|caterers?|florists?|plumbers?|electricians?|auditors?|inspectors?|residents?|neighbours?|parents?|teachers?|students?|patients?|volunteers?|donors?|members?|assistants?|starters?|speakers?|reviewers?|editors?|authors?|photographers?|couriers?|drivers?|tenants?|vendors?|agency|agencies|bank|council|office|firm|company|printers|board|committee|police|support|sales|marketing|legal|pharmacy|press)$/;
