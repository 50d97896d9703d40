/**
 * Whom a claim says something of: who said it spoke a cited segment; who does it took it ("I'll …"), was asked for it
 * ("Ben, can you …") or was named with it. A person who only was in the room is not enough. Pure.
 */
import { object, type Objection } from './claim.ts';
import { nearAsHalf, nearest, stemsOf, type Evidence, type Said } from './evidence.ts';
import { namesIn } from './check-names.ts';
import { negations } from './words-of-will.ts';

const speechVerb = /^(?:says?|said|asks?|asked|proposes?|proposed|suggests?|suggested|prefers?|preferred|thinks?|thought|believes?|considers?|considered|finds?|opposes?|opposed|argue[ds]?|warn(?:s|ed)?|mention(?:s|ed)?|report(?:s|ed)?|wants?|wanted|voted?|would|explain(?:s|ed)?|question(?:s|ed)?|noted?|agree[ds]?|supports?|measured)\b|^(?:说|问|提议|提出|建议|主张|反对|支持|想|觉得|认为|表示|希望|同意)/iu;
/** What somebody feels is in how they speak, and hardly in the same words. */
const feeling = /^(?:is|was|were|felt|feels|sounds?|seem(?:s|ed)?)\s+(?:\w+\s+)?(?:happy|unhappy|satisfied|dissatisfied|pleased|glad|sceptical|skeptical|worried|concerned|confident|optimistic|pessimistic|disappointed|relieved|surprised|annoyed|angry|unsure|uncertain|convinced)\b|^(?:很|不太|不|非常|有点)?(?:满意|担心|高兴|失望|怀疑|乐观|悲观)/iu;
const firstPerson = /\b(?:i|i'm|i'll|i've|i'd|me|my|mine|let me|you(?:'ll| will) (?:get|have|receive|hear|see))\b|我(?!们)/iu;
const secondPerson = /\b(?:you(?!(?:'ll| will) (?:get|have|receive|hear|see))|your|please)\b|你(?!们?看)|您|麻烦|(?<![申邀聘])请/iu;

export function checkAttribution(claim: string, evidence: Evidence): Objection | null {
  const owner = checkOwner(claim, evidence);
  if (owner !== null) return owner;
  const subject = subjectOf(claim, evidence);
  if (subject === null) return null;
  const { name, predicate } = subject;
  const stems = stemsOf(predicate, evidence.language);
  if (feeling.test(predicate)) {
    return evidence.sentences.some(({ isCited, isQuestion, speaker }) => isCited && !isQuestion && isSame(name, speaker, evidence)) ? null : object('attribution', `${name} did not say that there.`);
  }
  if (speechVerb.test(predicate)) {
    const cited = evidence.sentences.filter(({ isCited }) => isCited);
    // An opinion is not in a question, unless asking is what the claim tells.
    const told = /^(?:ask|question|问)/iu.test(predicate) ? cited : cited.filter(({ isQuestion }) => !isQuestion);
    // Many a proposal is a question, and it is of whoever says most of it.
    const isProposal = /^(?:propos|suggest|提议|建议|提出)/iu.test(predicate);
    const said = isProposal ? nearest(stems, cited) : nearAsHalf(stems, told.length > 0 ? told : cited);
    return said.length === 0 || said.some(({ speaker }) => isSame(name, speaker, evidence)) ? null : object('attribution', `${name} did not say that there.`);
  }
  const doers = doersOf(stems, evidence);
  if (doers === null || doers.some((doer) => isSame(name, doer, evidence))) return null;
  return object('attribution', `It was ${doers.join(' or ')}, not ${name}.`);
}

/** "马丽的改动 …", "Maria's change …": who said "my change" owns it, unless it was said of somebody by name. */
function checkOwner(claim: string, evidence: Evidence): Objection | null {
  const { people, speakers, clauses } = evidence;
  for (const name of [...speakers, ...people.flatMap(({ name: one, forms }) => [one, ...forms])]) {
    const at = claim.indexOf(name);
    const thing = at === -1 ? undefined : /^(?:['’]s? ([\p{L}-]+)|的(\p{Script=Han}{2}))/u.exec(claim.slice(at + name.length))?.slice(1).find(Boolean);
    if (thing === undefined) continue;
    const owned = clauses.filter(({ isCited, text }) => isCited && text.toLowerCase().includes(thing.toLowerCase()) && /\b(?:my|our)\b|我/iu.test(text));
    if (owned.length > 0 && !owned.some(({ speaker, text }) => isSame(name, speaker, evidence) || text.includes(name))) return object('attribution', `It is of ${owned[0]!.speaker}, not ${name}.`);
  }
  return null;
}

/** The person at the head of a claim; null when there is none, or something of theirs is meant (`Adam's team`). */
function subjectOf(claim: string, { people, speakers, language }: Evidence): { readonly name: string; readonly predicate: string } | null {
  const forms = [...speakers, ...people.flatMap(({ name, forms: others }) => [name, ...others])].sort((one, other) => other.length - one.length);
  const starts = claim.replace(/^.{0,12}?由/u, '');
  const form = forms.find((one) => starts.toLowerCase().startsWith(one.toLowerCase()) && (language === 'zh' || /^[\s,]/u.test(starts.slice(one.length))));
  if (form === undefined || starts.startsWith('的', form.length)) return null;
  return { name: form, predicate: starts.slice(form.length).trim() };
}

/** Who does what the predicate says, by the clauses that say most of it; null when none tells. */
function doersOf(stems: ReadonlySet<string>, evidence: Evidence): readonly string[] | null {
  const candidates = evidence.clauses.filter(({ isCited, sentence, isQuestion }) => isCited && (!isQuestion || secondPerson.test(sentence) || namesSomeone(sentence, evidence)));
  const telling = candidates.map((said) => ({ said, doers: explicitDoers(said, evidence) })).filter(({ doers }) => doers.length > 0);
  const near = nearest(stems, telling.map(({ said }) => withAntecedent(said, evidence)));
  if (near.length > 0) return telling.filter(({ said }) => near.some((one) => one.at === said.at && one.text === said.text)).flatMap(({ doers }) => doers);
  const spoken = nearest(stems, candidates).map(({ speaker }) => speaker);
  return spoken.length > 0 ? spoken : takersOf(evidence);
}

/** "Jo, could you do it?" is about what was said right before. */
function withAntecedent(said: Said, { sentences }: Evidence): Said {
  if (!/\b(?:it|that|this|them|those)\b|我来|你来/iu.test(said.text)) return said;
  const own = sentences.findIndex(({ text, at }) => at === said.at && text === said.sentence);
  const before = own > 0 ? sentences[own - 1] : undefined;
  return before === undefined ? said : { ...said, stems: new Set([...said.stems, ...before.stems]) };
}

/** "Who takes it?" – "I can't." – "Then I'll take it.": whoever did not decline; null when nobody was looked for. */
function takersOf({ clauses }: Evidence): readonly string[] | null {
  const cited = clauses.filter(({ isCited }) => isCited);
  if (!cited.some(({ text, isQuestion }) => isQuestion && /\bwho\b|谁/iu.test(text))) return null;
  const takers = cited.filter(({ text, isQuestion }) => !isQuestion && firstPerson.test(text) && negations(text) === 0).map(({ speaker }) => speaker);
  return takers.length === 0 ? null : takers;
}

function explicitDoers(said: Said, evidence: Evidence): string[] {
  // "Priya, you call them": the name stands in another clause than the request.
  const isRequest = secondPerson.test(said.text) || opensWithName(said.sentence, evidence);
  const named = namedIn(isRequest ? said.sentence : said.text, evidence);
  const asked = isRequest && named.length === 0 ? answerers(said, evidence) : [];
  const own = firstPerson.test(said.text) ? [said.speaker] : [];
  return [...named, ...asked, ...own];
}

/** Whoever speaks right after a request to "you". */
function answerers(said: Said, { sentences }: Evidence): string[] {
  const next = sentences.find(({ at, speaker }) => at > said.at && speaker !== said.speaker);
  return next === undefined ? [] : [next.speaker];
}

/** "Hugo, the interface by Wednesday?" */
function opensWithName(sentence: string, { people }: Evidence): boolean {
  return people.some(({ name, forms }) => [name, ...forms].some((form) => sentence.toLowerCase().startsWith(form.toLowerCase()) && /^\s*[,，]/u.test(sentence.slice(form.length))));
}

function namedIn(text: string, { people }: Evidence): string[] {
  return people.filter(({ name, forms }) => [name, ...forms].some((form) => namesIn(text, form))).map(({ name }) => name);
}

function namesSomeone(text: string, evidence: Evidence): boolean {
  return namedIn(text, evidence).length > 0;
}

function isSame(name: string, other: string, { people }: Evidence): boolean {
  const person = people.find((one) => one.name === other || one.forms.includes(other));
  const forms = [other, ...(person === undefined ? [] : [person.name, ...person.forms])].map((form) => form.toLowerCase());
  return forms.includes(name.toLowerCase());
}
