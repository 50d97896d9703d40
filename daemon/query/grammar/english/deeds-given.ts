/** Deeds that people give to pull requests: reviews are the pull requests that were reviewed. */
import type { Verb } from '../verbs.ts';

/** Of what all have somebody for, and of comments, that is not so. */
export const areGiven: ReadonlySet<Verb> = new Set(['review', 'approve', 'requestChanges']);
