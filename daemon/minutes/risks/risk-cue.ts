/** A way to say that something may go wrong, or that somebody cannot go on. */
import type { Risk } from '#schemas/minutes';

export interface RiskCue {
  readonly kind: Risk['kind'];
  readonly cue: string;
  readonly pattern: RegExp;
  /** True where the cue itself says nothing (`my worry is that …`): the text begins behind it. */
  readonly isLead?: boolean;
  /** Calls it a risk or a blocker in so many words, or tells what follows if it happens. */
  readonly isSure?: boolean;
  /** Told by what follows (`otherwise we would have to look elsewhere`): here `would` does not make it a fancy. */
  readonly isTold?: boolean;
}
