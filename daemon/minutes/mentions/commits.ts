/** Commits named by their hash: `commit a1b2c3d`, `acme/atlas@a1b2c3d`, a URL. Pure. */
import type { Reference } from '../../correction/references/reference.ts';

const url = /https?:\/\/[\w.-]{1,80}\/([\w.-]{1,80}\/[\w.-]{1,80})(?:\/-)?\/(?:commit|commits)\/([\da-f]{7,40})\b/gi;
const qualified = /(?<![\w/])([A-Za-z][\w.-]{0,60}\/[\w.-]{1,80})@([\da-f]{7,40})\b/gi;
const plain = /(?<![\w#/.@-])[\da-f]{7,40}(?![\w-]|\.\w|@)/gi;
const announced = /(?:\b(?:commits?|hash|sha|revision|rev|cherry[- ]pick(?:ed)?|revert(?:ed)?|bisected? to|提交|哈希|版本号?)(?:\s+(?:is|was|number|hash|id|of|to|back to)|是|为|号)?[\s:：]*)$/i;

export function findCommits(text: string): Reference[] {
  const found: Reference[] = [];
  for (const match of text.matchAll(url)) found.push(commit(match, `${match[1]}@${match[2]!.toLowerCase()}`, 'URL', 0.99));
  for (const match of text.matchAll(qualified)) found.push(commit(match, `${match[1]}@${match[2]!.toLowerCase()}`, 'owner/repo@hash', 0.98));
  for (const match of text.matchAll(plain)) {
    const isAnnounced = announced.test(text.slice(Math.max(0, match.index - 32), match.index));
    if (isAnnounced || looksLikeHash(match[0])) found.push(commit(match, match[0].toLowerCase(), isAnnounced ? 'hash after “commit”' : 'hash', isAnnounced ? 0.97 : 0.85));
  }
  return found;
}

/** `deadbeef` and `20261120` are a word and a number; a hash mixes letters and digits, and changes between them. */
function looksLikeHash(word: string): boolean {
  const changes = word.match(/\d(?=[a-f])|[a-f](?=\d)/gi)?.length ?? 0;
  return changes >= 2;
}

function commit(match: RegExpExecArray, target: string, cue: string, confidence: number): Reference {
  return { start: match.index, end: match.index + match[0].length, kind: 'commit', target, written: match[0], cue, confidence };
}
