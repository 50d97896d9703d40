/** Who says of himself who he is: `This is Ana`, `Ben here`, `我是产品的张三`, and `周航，前端` in a round of introductions. */
import type { Spoken } from '../acts/read-acts.ts';
import type { Sentence } from '../meeting.ts';
import { introducesChinese } from '../../correction/names/chinese-introductions.ts';
import { isRoundOfIntroductions, saysNameAndRole } from './introduction-round.ts';
import type { NameEvidence } from './name-evidence.ts';
import type { NameHit } from '../../correction/names/name-index.ts';
import type { Roster } from './roster.ts';

const weights = { introduction: 0.95, inRound: 0.85, lateIntroduction: 0.55, introducesOther: 0.2 };

const hint = /\b(?:this is|name is|i am|i'm|it is|here|speaking)\b|我是|我叫|名字/i;
const introducing = /\b(?:this is|my name is|i am|i'm)\s+$/i;
const isForm = /\bit is\s+$/i;
/** `Hi everybody, Daniel here`. */
const greetingWords = String.raw`(?:hi|hello|hey|good (?:morning|afternoon|evening)|morning|afternoon|evening)(?: (?:all|again|everyone|everybody|there|team|folks|guys))?`;
const greeting = new RegExp(String.raw`^(?:${greetingWords}[,.!]? )?$`, 'i');
const isGreeted = new RegExp(String.raw`\b${greetingWords}\b`, 'i');
/** `Is that Greg?` – `No, it is Will.` */
const asksWhoIsThere = /\b(?:is (?:that|this)|who (?:is|was|just)(?: that| this| there| here| speaking| joined| it)?|who do we have)\b/i;
const isAboutOther = /^,?\s*(?:our|the|my|a|who|she|he|his|her)\b/i;
/** `This is Ana's idea`, `I am Ben was a joke`. */
const isNoName = /^(?:['’]s\b|\s+(?:is|was|has)\b)/;
/** What takes the introduction before it back: `No, kidding, I'm Deepak`. */
const takesBack = /\b(?:no|not|sorry|kidding|joking|joke|i mean|actually|wait|correction|rather)\b|不对|不是|开玩笑|玩笑|说错|口误|逗/i;

/** `What if I am Ana and open the page?`, `假如我是张三`. */
const isSupposed = /\b(?:if|imagine|suppose|supposing|pretend|assume|assuming|say|as though|thinks?|thought)\b[^.;!?]{0,30}$|(?:假如|如果|要是|假设|比如|比方说|以为|当成|当作|想象|好像|万一)[^，。]{0,4}$/i;

interface Introduction {
  readonly person: string;
  readonly weight: number;
}

/** One finding per place where a voice says its own name. */
export function introductions(spoken: readonly Spoken[], roster: Roster): NameEvidence[] {
  const found: (NameEvidence & { readonly turn: number })[] = [];
  const heard = new Map<string, number>();
  for (const [index, { sentence }] of spoken.entries()) {
    const count = (heard.get(sentence.speaker) ?? 0) + 1;
    heard.set(sentence.speaker, count);
    for (const { person, weight } of introductionsIn({ spoken, index, count }, roster)) {
      const earlier = found.at(-1);
      if (earlier?.turn === sentence.turn && earlier.person !== person && isTakenBack(spoken, sentence)) found.pop();
      found.push({ turn: sentence.turn, at: index, voice: sentence.speaker, person, weight, source: 'self_introduction', segmentIds: sentence.segmentIds, cue: `introduces: “${sentence.said.slice(0, 60)}”` });
    }
  }
  return found;
}

/** The same turn says `no`, `kidding` or `不对`. */
function isTakenBack(spoken: readonly Spoken[], { index, turn, said }: Sentence): boolean {
  const before = spoken[index - 1]?.sentence;
  return takesBack.test(said) || (before?.turn === turn && takesBack.test(before.said));
}

interface Place {
  readonly spoken: readonly Spoken[];
  readonly index: number;
  /** How many sentences the voice has said, with this one. */
  readonly count: number;
}

function introductionsIn(place: Place, roster: Roster): Introduction[] {
  const { sentence } = place.spoken[place.index]!;
  const hits = hint.test(sentence.clean) ? roster.people.find(sentence.clean) : [];
  const own: Introduction[] = [];
  for (const [at, hit] of hits.entries()) {
    // A second name in one sentence corrects the first, or is somebody else's: `this is Ana, and this is Ben`.
    const since = sentence.clean.slice(hits[at - 1]?.end ?? 0, hit.start);
    if (own.length === 0 || takesBack.test(since)) own.push(...introduction(hit, place));
  }
  const last = own.at(-1);
  if (last !== undefined) return [last];
  return place.count <= 3 && isRoundOfIntroductions(place.spoken, place.index) ? saysNameAndRole(sentence, roster).map((person) => ({ person, weight: weights.inRound })) : [];
}

function introduction({ start, end, name }: NameHit, { spoken, index, count }: Place): Introduction[] {
  const { clean } = spoken[index]!.sentence;
  const before = clean.slice(0, start);
  const after = clean.slice(end);
  const isHere = greeting.test(before) && /^ (?:here|speaking)\b/i.test(after);
  const introduces = introducing.test(before) || introducesChinese(before, after) || (isForm.test(before) && isAtTheDoor(before, after, spoken, index));
  if ((!introduces && !isHere) || isNoName.test(after) || isSupposed.test(before.replace(/(?:我是|我叫)$/, ''))) return [];
  // `I am Ben, the new designer` is Ben; `This is Ben, our new designer` is not.
  if (!/\bi(?: am|'m)\s+$/i.test(before) && isAboutOther.test(after)) return [{ person: name, weight: weights.introducesOther }];
  // `This is …` introduces oneself only at the very beginning; later it shows something.
  const isEarly = count <= (/this is\s+$/i.test(before) ? 4 : 15) || /name is\s+$|我叫$/i.test(before);
  return [{ person: name, weight: isEarly ? weights.introduction : weights.lateIntroduction }];
}

/** `Morning all, it's Marta`, `It's Deepak here`; but `Who owns it?` – `It's Marta.` */
function isAtTheDoor(before: string, after: string, spoken: readonly Spoken[], index: number): boolean {
  const previous = spoken[index - 1]?.sentence;
  if (previous?.isQuestion === true && asksWhoIsThere.test(previous.clean)) return /^(?:no|yes|yeah|hi|hello)?,? ?it is\s+$/i.test(before);
  if (/^ (?:here|speaking)\b/i.test(after)) return true;
  const hasGreeted = isGreeted.test(before) || (previous?.turn === spoken[index]!.sentence.turn && isGreeted.test(previous.clean));
  return hasGreeted && /^[,.!]|^$/.test(after);
}
