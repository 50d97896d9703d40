/** How well two stretches of speech are told to be of one voice or of two: by length of speech and by channel. */
import { heldOutConfidences, scored, type ScoredTrial } from '../../training/voice-calibration.ts';
import { table } from '../markdown.ts';
import type { ChannelName } from './channels.ts';
import { trialSeconds, type Trial } from './voice-trials.ts';

const FOLDS = 5;

/** @param threshold From which confidence on a note shows a name. */
export function trialsReport(trials: readonly Trial[], threshold: number): string {
  const all = scored(trials);
  const confidences = heldOutConfidences(all, FOLDS);
  const judged = all.map((trial, index) => ({ ...trial, isNamed: confidences[index]! >= threshold }));
  const head = ['speech on each side', 'one voice, as recorded', 'in one room or far off', 'on the telephone', 'as recorded and in a room', 'room and far off', 'telephone and another', 'two voices named as one'];
  const rows = trialSeconds.map((seconds) => {
    const some = judged.filter((trial) => trial.seconds === seconds);
    return [`${seconds} s`, ...ways.map((isOf) => named(some.filter((trial) => trial.isSame && isOf(trial)))), named(some.filter(({ isSame }) => !isSame))];
  });
  const voices = new Set(all.flatMap((trial) => trial.voices)).size;
  const wrong = judged.filter(({ isSame, isNamed }) => !isSame && isNamed).length;
  return [
    `**Trials**: ${all.length} pairs of stretches of speech of ${voices} voices, each compared with weights that were learned without the voices of the pair (${FOLDS} folds of voices), named from a confidence of ${threshold} on. Of ${judged.filter(({ isSame }) => !isSame).length} pairs of two voices ${wrong} would give a wrong name.`,
    '',
    table(head, rows),
  ].join('\n');
}

const between = (one: ChannelName, other: ChannelName) => ({ channels }: ScoredTrial): boolean => channels.includes(one) && channels.includes(other);
const within = (...names: ChannelName[]) => ({ channels: [one, other] }: ScoredTrial): boolean => one === other && names.includes(one);

/** In the order of the columns. */
const ways: readonly ((trial: ScoredTrial) => boolean)[] = [
  within('as recorded'),
  within('room', 'far off'),
  within('telephone'),
  between('as recorded', 'room'),
  between('room', 'far off'),
  ({ channels: [one, other] }) => (one === 'telephone') !== (other === 'telephone'),
];

function named(trials: readonly { readonly isNamed: boolean }[]): string {
  return trials.length === 0 ? '–' : `${trials.filter(({ isNamed }) => isNamed).length} of ${trials.length}`;
}
