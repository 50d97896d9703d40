/**
 * The shipped model was trained on all of these meetings, so the floors here are about fit: they say that the model,
 * its features and its file belong together. How good it is on meetings that it never saw stands in the model file.
 */
import { expect, it } from '@jest/globals';
import { addCounts, countItems, figuresOf, noItems, readAmi } from '../../../scripts/evaluation/ami.ts';
import { prepareMeeting } from '../../../scripts/training/prepare-meetings.ts';
import { describeWith, sharedData } from '../../testing/shared-data.ts';
import { voiceNames } from '../names/voice-names.ts';
import { joinLearnedItems } from './join-items.ts';

describeWith(sharedData('meetings'), 'the AMI meetings', 'minutes of real meetings', (folder) => {
  const meetings = readAmi(folder).filter(({ series }) => ['ES2008', 'IS1004', 'TS3005'].includes(series)).map(prepareMeeting);
  const found = meetings.map((meeting) => {
    const { decisions, actions } = joinLearnedItems(meeting.spoken, meeting.rules, { names: voiceNames([]), today: null });
    const cited = (citations: readonly string[]) => citations.map((id) => meeting.placeOf.get(id)!);
    return {
      gold: meeting.gold,
      items: [
        ...decisions.map(({ citations }) => ({ kind: 'decision' as const, places: cited(citations) })),
        ...actions.map(({ citations }) => ({ kind: 'action' as const, places: cited(citations) })),
      ],
    };
  });

  it.each([['decision', 0.35], ['action', 0.65]] as const)('have the %ss of the people who summarised them (F1 of the fit at least %d)', (kind, floor) => {
    const counts = found.reduce((sum, { items, gold }) => addCounts(sum, countItems(kind, items, gold)), noItems);
    expect(figuresOf(counts).f1).toBeGreaterThanOrEqual(floor);
  });
});
