/** A word as it is used in a sentence: is it denied, and is it told as done, as going on, as ahead, or as possible? Pure. */

export type Aspect = 'done' | 'ongoing' | 'now' | 'ahead' | 'possible';

export interface WordUse {
  /** As it stands there. */
  readonly word: string;
  /** For the table of meanings. */
  readonly key: string;
  readonly isDenied: boolean;
  readonly aspect: Aspect;
}
