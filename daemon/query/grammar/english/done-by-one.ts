/** Deeds of which each thing has one doer at most. */
import type { Verb } from '../verbs.ts';

/** What one alone does to a thing: of several reviewers of the last one that was reviewed, it is not known who is meant. */
export const doneByOne: ReadonlySet<Verb> = new Set(['merge', 'close', 'open', 'report', 'write']);
