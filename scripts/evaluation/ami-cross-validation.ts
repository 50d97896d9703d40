/** Decisions and actions on AMI, cross-validated: rules and learned model joined, as the product would print them. */
import type { ItemKind } from '../../daemon/minutes/learned/score-sentences.ts';
import type { HeldOut } from '../training/cross-validate.ts';
import { holdOut } from '../training/cross-validate.ts';
import type { KindFigures } from '../training/held-out-figures.ts';
import { kindFigures } from '../training/held-out-figures.ts';
import type { PreparedMeeting } from '../training/prepare-meetings.ts';
import { prepareMeeting } from '../training/prepare-meetings.ts';
import { readAmi } from './ami.ts';

export interface AmiCrossValidation {
  readonly meetings: readonly PreparedMeeting[];
  readonly heldOut: HeldOut;
  readonly figures: Readonly<Record<ItemKind, KindFigures>>;
}

/** About a minute. `folder` holds ami_traindev.jsonl.gz and ami_items_traindev.tsv.gz. */
export function crossValidateAmi(folder: string): AmiCrossValidation {
  const meetings = readAmi(folder).map(prepareMeeting);
  const heldOut = holdOut(meetings);
  return { meetings, heldOut, figures: { decision: kindFigures('decision', heldOut, meetings), action: kindFigures('action', heldOut, meetings) } };
}
