/** Something that may have been decided: first said at one place, then supported, opposed, settled, said again. */
import type { Language } from '../language/script.ts';

/** One wording of it. */
export interface Wording {
  readonly text: string;
  readonly rank: number;
  readonly stems: ReadonlySet<string>;
  /** `Tabs or spaces?` names what can be chosen, not what was. */
  readonly isOpenChoice: boolean;
}

export interface Candidate {
  readonly wordings: Wording[];
  /** The question that it answers; null when none was asked. */
  asked: AskedChoice | null;
  /** How much its words sound like the decision itself: a ruling more than a proposal. */
  rank: number;
  readonly language: Language;
  readonly stems: Set<string>;
  /** The sentence that first said it, and the one that last did. */
  readonly index: number;
  lastIndex: number;
  readonly voice: string;
  /** Who supported it, and how clearly. */
  readonly agreed: Map<string, 'strong' | 'weak'>;
  readonly evidence: Set<number>;
  /**
   * What was noticed, by name: what its probability is made of (decision-features.ts, weighing/). `stated` and `reactions`
   * belong to the statement that sounds most like the decision, `context` to the whole.
   */
  stated: readonly string[];
  reactions: Set<string>;
  readonly context: Set<string>;
  /** Why nothing can be decided by it (no-decision.ts); null where something may. */
  readonly vetoed: string | null;
  /** For the explanation. */
  readonly cues: Set<string>;
  /** False once it was opposed, put off or left behind: a bare `agreed` no longer means it. */
  isOpen: boolean;
  status: 'made' | 'retracted';
}

/** A question that asks for a choice; what is said next may be the answer. */
export interface AskedChoice {
  readonly index: number;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly isChoice: boolean;
}
