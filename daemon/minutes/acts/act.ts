/** What a sentence does in a meeting, as one language's reader finds it. The extractors know acts, not languages. */

/** Who is to do a task: the voice that speaks, nobody in particular (`we`, `someone`), or a named person. */
export type Doer = { readonly kind: 'speaker' } | { readonly kind: 'nobody' } | { readonly kind: 'person'; readonly name: string };

interface Cued {
  /** The words that gave it away, for explanation. */
  readonly cue: string;
  /** How sure the cue alone makes it, 0 … 1. */
  readonly strength: number;
}

export type Commitment = Cued & { readonly kind: 'commitment'; readonly doer: Doer; readonly task: string; readonly isOffer: boolean };
export type Request = Cued & {
  readonly kind: 'request';
  readonly to: string | null;
  /** `Who can …?`: anybody may take it. */
  readonly toAnyone: boolean;
  /** 你弄完了吗 asks about work given before: a task only where the answer promises the rest. */
  readonly asksWhether?: boolean;
  readonly task: string;
};
/** `isPlan`: said as if it held (`from now on …`, `so we are hiring her then?`); it lives only until the next turn, where an assent settles it. */
export type Proposal = Cued & { readonly kind: 'proposal'; readonly text: string; readonly isPlan?: boolean };
/** `text` is null where the sentence only says that something is settled (`let's go with that`). */
export type Settlement = Cued & { readonly kind: 'settlement'; readonly text: string | null };
export type Retraction = Cued & { readonly kind: 'retraction'; readonly text: string | null };
/** A statement of how it will be (`we keep the old reader`, `Postgres then`): a decision only by what stands around it. */
export type Resolution = Cued & { readonly kind: 'resolution'; readonly text: string; readonly form: 'statement' | 'nominal' | 'imperative' | 'rule' | 'ruling' | 'consent' | 'plain' };
/** Takes a task that was named before: `that's on me`. */
export type Claim = Cued & { readonly kind: 'claim' };
export type Report = { readonly kind: 'report'; readonly text: string };

export type Act = Commitment | Request | Claim | Proposal | Resolution | Settlement | Retraction | Report;

/** How a sentence answers the one before it. */
export interface Reply {
  /** Takes a request or an offer: `sure`, `will do`. */
  readonly accepts: boolean;
  /** Claims a task that was given to nobody: `that one's mine`, `on it`. */
  readonly claims: boolean;
  readonly refuses: boolean;
  /** Frees the other of what they offered: `never mind`, `no need`. */
  readonly waives: boolean;
  /** Supports a proposal: 1 for `agreed`, less for a mere `okay`. */
  readonly agrees: number;
  readonly disagrees: boolean;
  /** Puts off: `let's discuss it another time`. */
  readonly defers: boolean;
  /** Cannot answer: `I don't know`. */
  readonly knowsNot: boolean;
}

/** A cue at the beginning of a clause; what follows is the content. */
export interface CuePattern {
  readonly cue: string;
  readonly pattern: RegExp;
  readonly strength: number;
}

/** The first cue that fits, and what follows it. */
export function matchCue(lower: string, cues: readonly CuePattern[]): { cue: CuePattern; length: number; match: RegExpExecArray } | null {
  for (const cue of cues) {
    const match = cue.pattern.exec(lower);
    if (match !== null) return { cue, length: match[0].length, match };
  }
  return null;
}
