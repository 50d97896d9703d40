/** Risks and blockers where they are said. Nothing is inferred: each is a sentence with a cue, in its speaker's words. */
import type { Risk } from '#schemas/minutes';
import type { Spoken } from '../acts/read-acts.ts';
import { capitalise } from '../language/script.ts';
import { containment, contentStems, sharedCount } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import { chineseRisks, noChineseRisk } from './chinese-risks.ts';
import { englishRisks, noEnglishRisk } from './english-risks.ts';

interface Found {
  readonly risk: Risk;
  readonly stems: ReadonlySet<string>;
}

/** How many earlier risks a repetition is looked for among; bounds the work of a long meeting. */
const recentRisks = 30;
const mostCitations = 24;

export function extractRisks(spoken: readonly Spoken[]): Risk[] {
  const found: Found[] = [];
  for (const [index, { sentence }] of spoken.entries()) {
    const risk = readRisk(sentence, spoken[index - 1]?.sentence);
    if (risk === null) continue;
    const stems = contentStems(risk.text, sentence.language);
    const from = Math.max(0, found.length - recentRisks);
    const same = found.findIndex((other, at) => at >= from && sharedCount(other.stems, stems) >= 2 && containment(other.stems, stems) >= 0.7);
    if (same < 0) found.push({ risk, stems });
    else found[same] = said(found[same]!, risk);
  }
  return found.map(({ risk }) => risk);
}

function said(earlier: Found, again: Risk): Found {
  const { risk } = earlier;
  return {
    ...earlier,
    risk: {
      ...risk,
      // Said all day long, it need not cite each time.
      citations: risk.citations.length >= mostCitations ? risk.citations : [...new Set([...risk.citations, ...again.citations])],
      confidence: Math.min(0.95, Math.max(risk.confidence, again.confidence) + 0.05),
      cues: [...new Set([...(risk.cues ?? []), ...(again.cues ?? []), 'said more than once'])],
    },
  };
}

function readRisk(sentence: Sentence, before: Sentence | undefined): Risk | null {
  const { language, core, coreLower, isQuestion } = sentence;
  if (isQuestion) return null;
  const isChinese = language === 'zh';
  if ((isChinese ? noChineseRisk : noEnglishRisk).test(isChinese ? core : coreLower)) return null;
  for (const { kind, cue, pattern, confidence, isLead } of isChinese ? chineseRisks : englishRisks) {
    const match = pattern.exec(isChinese ? core : coreLower);
    if (match === null) continue;
    const text = isLead === true && core.length - match[0].length >= (isChinese ? 5 : 12) ? core.slice(match.index + match[0].length) : core;
    if (isTooShort(text, isChinese)) continue;
    // `That's a risk.` points at the sentence before.
    const isPointing = isChinese && /^(?:这样|那样)(?:的话|一来|就|子)?/.test(core) && before?.language === 'zh' && before.core.length > 8;
    const pointed = isPointing ? { core: `${before.core}，${core.replace(/^(?:这样|那样)(?:的话|一来|就|子)?[，]?/, '')}`, segmentIds: before.segmentIds } : !isChinese && /^(?:that|this|it|which) (?:is|puts|carries|sounds|feels|seems)\b/.test(coreLower) && before !== undefined && before.core.length > 20 ? before : null;
    return {
      text: capitalise((pointed?.core ?? text).replace(/^[\s,，]+|[\s,，.。]+$/g, '')),
      kind,
      citations: [...new Set([...(pointed?.segmentIds ?? []), ...sentence.segmentIds])],
      confidence,
      cues: [cue],
    };
  }
  return null;
}

function isTooShort(text: string, isChinese: boolean): boolean {
  return isChinese ? text.length < 5 : text.split(/\s+/).length < 4;
}
