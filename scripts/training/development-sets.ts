/** What the weights are learned from, and how. */
import type { FitOptions } from './logistic.ts';

/**
 * The development sets and how much each counts. Those named held-out are never trained on. `en` and `zh` hold the plainest
 * ways to decide and to promise, `situations` the rarest; `meetings` are whole meetings, with all that leads nowhere; the `messy` ones
 * hold what is easily mixed up: things and days of neighbours, work that is done or refused, questions that are put off, talk that only sounds decided.
 */
export const developmentSets: Readonly<Record<string, number>> = {
  en: 3, 'natural-en': 1, 'situations-en': 0.5, 'software-en': 1, 'offices-en': 1, 'projects-en': 1.5, 'meetings-en': 2,
  'messy-dec-en': 1, 'messy-task-en': 2, 'messy-obj-en': 1, 'messy-qst-en': 1,
  zh: 3, 'natural-zh': 1, 'situations-zh': 0.5, 'companies-zh': 1, 'projects-zh': 1.5, 'meetings-zh': 2,
  'messy-dec-zh': 1, 'messy-task-zh': 2, 'messy-obj-zh': 1, 'messy-qst-zh': 1,
};

export const fitOptions: FitOptions = { penalty: 2, leastSeen: 3 };
export const foldCount = 10;
