/** Sentences that may say a risk or a blocker, with what is noticed about them. Generous: the weights judge. */
import type { Risk } from '#schemas/minutes';
import type { Spoken } from '../acts/read-acts.ts';
import { capitalise, lowerCase } from '../language/script.ts';
import { contentStems } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import { amount } from '../questions/asked.ts';
import { chineseLooseRisks, chineseRisks, chineseSigns } from './chinese-risks.ts';
import { englishLooseRisks, englishRisks, englishSigns } from './english-risks.ts';
import type { RiskCue } from './risk-cue.ts';

export interface RiskCandidate {
  readonly text: string;
  readonly kind: Risk['kind'];
  /** Indices of the sentences that say it. */
  readonly evidence: readonly number[];
  readonly stems: ReadonlySet<string>;
  readonly cues: readonly string[];
  readonly features: readonly string[];
  /** Called a risk or a blocker in so many words, and as one that is still there. */
  readonly isSure: boolean;
}

export function findRisks(spoken: readonly Spoken[]): RiskCandidate[] {
  const found: RiskCandidate[] = [];
  for (const index of spoken.keys()) {
    const risk = readRisk(spoken, index);
    if (risk === null) continue;
    // The sentence before, once it is part of this one, is no risk of its own.
    if (risk.evidence.length > 1 && found.at(-1)?.evidence.at(-1) === risk.evidence[0]) found.pop();
    found.push(risk);
  }
  return found;
}

/** `I was going to do the upgrade but I'm stuck`: only what follows is still so. */
const meantTo = /^.*?\bi was (?:going|supposed|meant|planning|hoping) to\b.*?\bbut (?=\w+(?: \S+){3})/i;
/** 再不走就赶不上地铁了: of the evening, not of the work. */
const leavesNow = /再不(?:走|吃|睡|下班|回|散|出发)/;

function readRisk(spoken: readonly Spoken[], index: number): RiskCandidate | null {
  const heard = stillSo(spoken[index]!);
  const { sentence } = heard;
  if (sentence.isQuestion || leavesNow.test(sentence.core)) return null;
  const isChinese = sentence.language === 'zh';
  const core = isChinese ? sentence.core : sentence.coreLower;
  const firm = (isChinese ? chineseRisks : englishRisks).filter(({ pattern }) => pattern.test(core));
  const cues = [...firm, ...(isChinese ? chineseLooseRisks : englishLooseRisks).filter(({ pattern }) => pattern.test(core))];
  const [first] = cues;
  if (first === undefined) return null;
  const own = withoutLead(sentence, cues);
  const before = pointsBack(sentence) ? spoken[index - 1]?.sentence : undefined;
  const joined = before?.language === sentence.language && isJoinable(before, sentence) ? `${before.core}${isChinese ? '，' : ', '}${isChinese ? own : own.replace(/^(?!I\b)[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}` : own;
  const text = capitalise(joined.replace(/^[\s,，]+|[\s,，.。]+$/g, ''));
  if (isChinese ? text.length < 5 : text.split(/\s+/).length < 4) return null;
  const isJoined = joined !== own;
  return {
    text, kind: first.kind, cues: cues.map(({ cue }) => cue), stems: contentStems(text, sentence.language),
    evidence: isJoined ? [index - 1, index] : [index],
    isSure: isSure(sentence, cues),
    features: [firm.length === 0 ? 'loose cues only' : firm.length === 1 ? 'a firm cue' : 'several firm cues', ...sentenceFeatures(heard, cues), ...surroundingFeatures(spoken, index), ...(isJoined ? ['with the sentence before'] : [])],
  };
}

function stillSo(heard: Spoken): Spoken {
  const { sentence } = heard;
  const core = sentence.language === 'en' ? sentence.core.replace(meantTo, '') : sentence.core;
  return core === sentence.core ? heard : { ...heard, sentence: { ...sentence, core, coreLower: lowerCase(core) } };
}

function isSure({ language, core, coreLower }: Sentence, cues: readonly RiskCue[]): boolean {
  const isChinese = language === 'zh';
  const against = isChinese ? [chineseSigns.说没有!, chineseSigns.过去!] : [englishSigns['none said']!, englishSigns.past!, ...(cues.some((cue) => cue.isTold === true) ? [] : [englishSigns.imagined!])];
  return cues.some((cue) => cue.isSure === true) && !against.some((sign) => sign.test(isChinese ? core : coreLower));
}

function withoutLead({ core, language }: Sentence, cues: readonly RiskCue[]): string {
  const lead = cues.find(({ isLead }) => isLead === true)?.pattern.exec(language === 'zh' ? core : core.toLowerCase());
  if (lead === null || lead === undefined || core.length - lead[0].length < (language === 'zh' ? 5 : 12)) return core;
  return core.slice(lead.index + lead[0].length);
}

/** `That's a risk`, `so nothing gets merged`, `without it nothing moves`, 这样的话……: says too little by itself. */
function pointsBack({ coreLower, core, language, opener }: Sentence): boolean {
  return language === 'zh'
    ? /^(?:这样|那样|不然|否则|要不然|那(?:就|中间)|所以)/.test(core)
    : /^(?:that|this|it|which) (?:is|puts|carries|sounds|feels|seems|means)\b|^(?:otherwise|without (?:it|them|that|those)|until (?:it|they|that|those)|nothing|one [a-z]+ and|if (?:it|they|that|he|she|those|we launch with that|one more)\b)/.test(coreLower)
      || /\bso$/.test(opener) && /^(?:nothing|nobody|i am blocked|we are (?:blocked|stuck))\b/.test(coreLower) || /^i am (?:blocked|stuck)(?:, basically| now| there)?$/.test(coreLower);
}

function isJoinable(before: Sentence, { turn, language }: Sentence): boolean {
  const size = language === 'zh' ? before.core.length : before.core.split(/\s+/).length;
  return !before.isQuestion && turn - before.turn <= 1 && size >= (language === 'zh' ? 6 : 4) && size <= (language === 'zh' ? 40 : 22);
}

function sentenceFeatures({ sentence, acts, reply }: Spoken, cues: readonly RiskCue[]): string[] {
  const isChinese = sentence.language === 'zh';
  const said = isChinese ? sentence.core : sentence.coreLower;
  const length = isChinese ? said.length / 2 : said.split(/\s+/).length;
  return [
    `in ${sentence.language}`,
    ...cues.map(({ cue }) => `cue: ${cue}`),
    ...(cues.length > 1 ? ['several cues'] : []),
    ...(cues.some(({ kind }) => kind === 'blocker') ? ['blocks'] : []),
    ...(isSure(sentence, cues) ? ['called so in words'] : []),
    ...Object.entries(isChinese ? chineseSigns : englishSigns).filter(([, pattern]) => pattern.test(said)).map(([name]) => `sign: ${name}`),
    `length: ${amount(length, [4, 7, 11, 16, 24])}`,
    ...new Set(acts.map(({ kind }) => `act: ${kind}`)),
    ...(reply.refuses ? ['refuses'] : []),
    ...(sentence.opener === '' ? [] : sentence.opener.split(/\s+/).slice(0, 2).map((word) => `opens: ${word}`)),
  ];
}

/** Where it is said, and what comes of it. */
function surroundingFeatures(spoken: readonly Spoken[], index: number): string[] {
  const { sentence } = spoken[index]!;
  const before = spoken[index - 1]?.sentence;
  const next = spoken.slice(index + 1, index + 6).find((other) => other.sentence.turn === sentence.turn + 1);
  return [
    ...(before === undefined ? ['said first of all'] : before.turn === sentence.turn ? ['speaks before it'] : before.isQuestion ? ['answers a question'] : ['begins its turn']),
    spoken[index + 1]?.sentence.turn === sentence.turn ? 'speaks on' : 'ends its turn',
    ...(next === undefined ? ['nobody replies'] : [
      ...new Set(next.acts.map(({ kind }) => `reply act: ${kind}`)),
      ...(next.reply.agrees > 0 ? ['reply agrees'] : []), ...(next.reply.disagrees ? ['reply disagrees'] : []),
    ]),
  ];
}
