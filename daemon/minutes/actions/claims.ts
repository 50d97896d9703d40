/** `That's on me`, `leave it with me`: takes what was named just before, where nobody has it yet. */
import type { Spoken } from '../acts/read-acts.ts';
import { subjectIn } from '../acts/chinese-subject.ts';
import { addDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { dueAskedFor, dueNearby, dueOf } from './dues.ts';
import type { Reading } from './follow-tasks.ts';
import type { Matter } from './matter-before.ts';
import { matterBefore } from './matter-before.ts';
import { taskStems, taskText } from './task-text.ts';

/** How many sentences back the thing may have been named. */
const reach = 5;

const takesOnly = /^(?:do|take|have|get|handle|own|cover|try|make|be|need) /;

export function followClaim(reading: Reading, index: number): void {
  const { spoken, names, today, drafts } = reading;
  const { sentence } = spoken[index]!;
  const owner = names.nameOf(sentence.speaker);
  // `That's mine. I'll rotate them right after this`: the promise behind it says what it is about.
  const next = spoken[index + 1];
  if (next?.sentence.turn === sentence.turn && next.sentence.language === 'en' && next.acts.some((act) => act.kind === 'commitment' && act.doer.kind === 'speaker' && /\b(?:it|them)\b/.test(act.task) && !takesOnly.test(act.task))) return;
  const isNear = (draft: Draft) => index - draft.evidence.at(-1)! <= reach + 2 && draft.evidence.at(-1)! <= index;
  // A promise in the same breath says what it is about: nothing to add.
  if (drafts.some((draft) => draft.owner === owner && isNear(draft) && draft.evidence.some((at) => spoken[at]!.sentence.turn >= sentence.turn - 1))) return;
  // `Yuki, can you own that?` – `I can't.` – `Give it to me. I can have it in by Friday.`: the request has its answer.
  if (drafts.some((draft) => draft.owner === owner && draft.evidence.some((at) => at >= index && at <= index + 2))) return;
  const due = dueOf(reading, index, '') ?? dueAskedFor(reading, index, new Set()) ?? dueNearby(reading, index, new Set());
  const open = drafts.findLastIndex((draft) => draft.owner === null && isNear(draft));
  if (open >= 0) {
    const draft = drafts[open]!;
    drafts[open] = { ...draft, owner, due: due ?? draft.due, evidence: [...draft.evidence, index], features: [...draft.features, 'claimed'], cues: [...draft.cues, 'claimed by a voice'] };
    return;
  }
  const matter = ownWish(spoken, index) ?? matterBefore(spoken, index);
  const settled = matter === null ? workBeforeWho(spoken, index) : null;
  const named = matter?.index ?? settled?.index ?? thingNamed(spoken, index);
  if (named === null) return;
  const { language } = spoken[named]!.sentence;
  const { core } = spoken[named]!.sentence;
  const said = matter?.task ?? settled?.task ?? (language === 'zh' ? (subjectIn(core, spoken[named]!.sentence.isQuestion) ?? core) : strippedOfAsking(core));
  const text = taskText(said, language, today, { me: names.nameOf(spoken[named]!.sentence.speaker), you: null });
  addDraft(drafts, {
    text, language, stems: taskStems(text, language, today), owner, due, status: 'open', evidence: [named, index],
    features: ['said as claim', 'claimed what was named before', ...(due === null ? [] : ['dated']), ...(spoken[named]!.sentence.isQuestion ? ['claimed what was asked'] : []), `in ${language}`],
    cues: ['claimed by a voice', `named before: “${spoken[named]!.sentence.said.slice(0, 60)}”`],
  });
}

const wishes = /^(?:(?:and|so|but|also),? )*i (?:really |also |still )?(?:want|would like|would love|need|have|plan) to (?!(?:say|know|hear|ask|see|add|mention|thank|be|understand|talk)\b)([a-z]{2,} .{3,})$/i;

/** `I want to benchmark ingest, before we commit. I'll do that this week`: the thing is the speaker's own. */
function ownWish(spoken: readonly Spoken[], index: number): Matter | null {
  const before = spoken[index - 1]?.sentence;
  if (before?.turn !== spoken[index]!.sentence.turn || before.isQuestion) return null;
  const task = wishes.exec(before.core)?.[1];
  return task === undefined ? null : { index: index - 1, task };
}

const asksWho = /^(?:(?:so|and|okay|but),? )*(?:who (?:takes|does|wants|has|owns|can (?:take|do)|will (?:take|do)|is (?:taking|doing)) (?:it|that|this|that one|this one|them)|who(?: then)?|any (?:takers|volunteers))(?: on)?$|^(?:这个|那)?谁(?:来)?(?:做|弄|接|跟|负责|搞|处理|管)?(?:呢|啊)?$/;
const shouldDo = /^(?:(?:so|and|but|then|i think|maybe),? )*(?:we|somebody|someone) (?:should|ought to|could|have to|need to|must)(?: really| just| also)? (?!(?:be|have|not|know|think)\b)([a-z].{5,})$/i;

/** `We should stop rebuilding on rollback.` – `Agreed.` – `Who takes that?` – `Me`: what was to be done, in whichever voice. */
function workBeforeWho(spoken: readonly Spoken[], index: number): Matter | null {
  const { turn } = spoken[index]!.sentence;
  const who = spoken.findLastIndex(({ sentence }, at) => at < index && turn - sentence.turn <= 1 && sentence.isQuestion && asksWho.test(sentence.coreLower));
  if (who < 0) return null;
  for (let at = who - 1; at >= Math.max(0, who - reach); at -= 1) {
    const task = shouldDo.exec(spoken[at]!.sentence.core)?.[1];
    if (task !== undefined && !spoken[at]!.sentence.isQuestion) return { index: at, task };
  }
  return null;
}

/** The last thing that another voice said at some length. */
function thingNamed(spoken: readonly Spoken[], index: number): number | null {
  const { sentence } = spoken[index]!;
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const before = spoken[at]!.sentence;
    const isLong = before.language === 'zh' ? before.core.length >= 6 : before.core.split(/\s+/).length >= 4;
    // `I am really full`, `it came to my inbox`: nothing that could be claimed.
    const namesNothing = before.language === 'en' && (spoken[at]!.reply.refuses || /^(?:i|it|they|he|she|you|we (?:cannot|can|could|do not|did|had|have|were|are)|that is|this is) |^[a-z]+,? you are\b/.test(before.coreLower) || (before.isQuestion && asksHowItIs.test(before.coreLower)));
    if (before.speaker !== sentence.speaker && isLong && !namesNothing) return at;
  }
  return null;
}

/** `And the freeze would include hotfixes?`: wants to know, and names no work. */
const asksHowItIs = /^(?:(?:so|and|but),? )*(?:(?:the|our|your|that|this) .{3,60}\b(?:would|will|does|do|is|are|was)\b|(?:is|are|was|were|does|did(?! you (?:get (?:round )?to|manage))|has|have) )/;

/** `Should there be an alert at eighty percent?` → `an alert at eighty percent`. */
function strippedOfAsking(core: string): string {
  return core.replace(/^(?:(?:so|and|then),? )?(?:whose turn is it (?:with |to |for )?|there is (?:still )?|(?:should|could|can|shall|do|does|is|are|will) (?:there (?:be )?|we (?:have |need )?|somebody |someone |anyone |anybody )|who (?:is |has |can |could |will |wants to |would )?|did you (?:get (?:round )?to|manage) |what about |how about |and |somebody (?:has|needs) to |someone (?:has|needs) to )/i, '');
}
