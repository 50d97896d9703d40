/** Where somebody says that another topic begins, and what it is. */
import { capitalise } from '../language/script.ts';
import type { Sentence } from '../meeting.ts';
import { phraseAt } from './english-phrases.ts';

export interface TopicCue {
  readonly index: number;
  /** The topic in the words of the cue; null when it only says that something new comes. */
  readonly title: string | null;
  /** `The next topic is …`, not only `What about …?`, which may ask for a detail. */
  readonly isFirm: boolean;
}

const named: readonly RegExp[] = [
  /^(?:how (?:is|are|was|did)|what about|how about|what is (?:new|up|the status|the news|going on) (?:with|on|of|in)|what is the (?:status|state) of|where are we with|any (?:news|update|updates|progress) (?:on|about|from)) (?=\w)/,
  /^(?:let's|let us|we should|i (?:would like|want) to|can we|we will|i will) (?:now |just |quickly )*(?:talk about|discuss|move on to|start with|go (?:on )?to|come to|turn to|get to|look at|begin with|start) (?=(?:the|our|your|this|my)\b)/,
  /^(?:(?:the )?(?:next|first|second|third|last|final|other) (?:topic|item|point|thing|subject|agenda item)(?: on (?:the|our) (?:agenda|list))? (?:is|would be|was)|moving on to|regarding|concerning|as for|when it comes to|on the topic of|about the|coming back to|back to|on to) (?=\w)/,
];
const unnamed = /\b(?:one (?:last|more|other) thing|another (?:thing|topic|point)|next (?:topic|item|point|thing)|moving on|last (?:point|item|topic)|any other business|something else|let's move on)\b/;
const mySide = /\bfrom my side\b|\bon my side\b|\bfor my part\b/;
const chineseNamed = /^(?:接下来|下面|那么|现在)?(?:我们)?(?:说一下|说说|讨论一下|讨论|聊聊|聊一下|看一下|谈谈|谈一下|过一下|下一个(?:议题|话题|问题|事项)(?:是)?|第[一二三四五六七八九十]个?(?:议题|话题|事项)(?:是)?|关于|至于)([^，。？]{2,16}?)(?:的(?:问题|进展|情况|事情?))?(?:吧|呢|了)?(?:，.*)?$/;
const chineseAsked = /^([^，。？我你他]{2,14}?)(?:的)?(?:那边|这边)?(?:进展|进度|情况|做得|弄得|修得)?(?:怎么样|如何|到哪了|做完了吗)了?$/;
const chineseUnnamed = /^(?:最后一件事|还有一件事|另外一件事|下一个(?:话题|议题)|接下来|换个话题)/;

export function topicCue(sentence: Sentence): TopicCue | null {
  return sentence.language === 'zh' ? chineseCue(sentence) : englishCue(sentence);
}

function englishCue({ index, core, coreLower, clean, addressee }: Sentence): TopicCue | null {
  for (const pattern of named) {
    const match = pattern.exec(coreLower);
    if (match === null) continue;
    const title = titleFrom(core.slice(match[0].length));
    if (title !== null) return { index, title, isFirm: pattern !== named[0] || addressee !== null };
    // A plain `how are you?` opens no topic.
    return addressee === null ? null : { index, title: null, isFirm: false };
  }
  const opening = clean.slice(0, 80).toLowerCase();
  if (mySide.test(opening)) return { index, title: subjectOf(core), isFirm: subjectOf(core) !== null };
  return unnamed.test(opening) ? { index, title: null, isFirm: false } : null;
}

/** The noun phrase at the front, without its determiner; digits belong to it: `issue 405`. */
function titleFrom(text: string): string | null {
  const words = text.replace(/[,.;:!?].*$/, '').split(/\s+/);
  const from = /^(?:the|a|an|our|your|this|that|my|these|those|new)$/i.test(words[0] ?? '') ? 1 : 0;
  const phrase = phraseAt(words, from);
  return phrase === null ? null : capitalise(phrase.text);
}

/** `the onboarding page is almost done` → Onboarding page. */
function subjectOf(core: string): string | null {
  return /^(?:the|our|my|this)\b/i.test(core) ? titleFrom(core) : null;
}

function chineseCue({ index, core, isQuestion }: Sentence): TopicCue | null {
  const said = chineseNamed.exec(core)?.[1];
  const title = said ?? (isQuestion ? chineseAsked.exec(core)?.[1] : undefined);
  if (title !== undefined) return /^(?:这|那|它|最近|今天|大家|一下|周末)/.test(title) ? null : { index, title, isFirm: said !== undefined };
  return chineseUnnamed.test(core) ? { index, title: null, isFirm: false } : null;
}
