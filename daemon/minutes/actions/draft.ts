/** A task under construction: what becomes of it is known only when the meeting has been read to its end. */
import type { Due } from '../dates/due.ts';
import type { Language } from '../language/script.ts';
import { boundedEvidence } from '../language/bounded-evidence.ts';
import { containment, sharedCount } from '../language/words.ts';
import { restates } from './restatements.ts';

export interface Draft {
  readonly text: string;
  readonly language: Language;
  readonly stems: ReadonlySet<string>;
  readonly owner: string | null;
  readonly due: Due | null;
  readonly status: 'open' | 'done';
  /** Said as taking from another what that other had promised. */
  readonly takesOver?: boolean;
  /** Indices of the sentences that say it. */
  readonly evidence: readonly number[];
  /** What was noticed about it, by name: what its probability is made of (weighing/). */
  readonly features: readonly string[];
  /** For the explanation. */
  readonly cues: readonly string[];
}

/** How far back a restatement is looked for; bounds the work of a long meeting. */
const recentDrafts = 30;

function areSame(a: Draft, b: Draft): boolean {
  if (a.owner !== b.owner && a.owner !== null && b.owner !== null) return b.takesOver === true && sharedCount(a.stems, b.stems) >= 2 && containment(a.stems, b.stems) >= 0.6;
  const shared = sharedCount(a.stems, b.stems);
  return shared >= Math.min(2, a.stems.size, b.stems.size) && shared > 0 && containment(a.stems, b.stems) >= 0.6;
}

/** Said twice is one action; the later date holds, the longer words. */
function merge(earlier: Draft, later: Draft): Draft {
  return {
    ...(later.stems.size > earlier.stems.size ? later : earlier),
    owner: later.owner ?? earlier.owner,
    due: later.due ?? earlier.due,
    evidence: boundedEvidence([...earlier.evidence, ...later.evidence]),
    features: [...new Set([...earlier.features, ...later.features, later.owner === earlier.owner ? 'said again' : 'said again with an owner'])],
    cues: [...new Set([...earlier.cues, ...later.cues, 'said more than once'])],
  };
}

export function addDraft(drafts: Draft[], draft: Draft): void {
  const from = Math.max(0, drafts.length - recentDrafts);
  const at = drafts.findIndex((other, index) => index >= from && areSame(other, draft));
  const last = drafts.at(-1);
  if (at < 0 && last !== undefined && restates(last, draft)) drafts[drafts.length - 1] = { ...merge(last, draft), text: last.text, stems: last.stems };
  else if (at < 0) drafts.push(draft);
  else drafts[at] = merge(drafts[at]!, draft);
}
