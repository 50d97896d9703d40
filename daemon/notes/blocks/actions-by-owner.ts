/** Actions under who took them: for rounds, plans and promises both ways. Pure. */
import type { ActionValue, NoteView } from '../note-view.ts';
import { actionLine } from './actions.ts';

/** Owners in order of their first action, those that nobody took at the end; each a bold line and its tasks. */
export function actionsByOwnerBlock(view: NoteView): string {
  const { values, words, naming } = view;
  const byOwner = new Map<string | null, ActionValue[]>();
  for (const action of values.actions) byOwner.set(action.owner, [...(byOwner.get(action.owner) ?? []), action]);
  const owners = [...byOwner].sort(([one], [other]) => Number(one === null) - Number(other === null));
  return owners
    .map(([owner, actions]) => {
      const name = owner === null ? words.nobodyYet : naming.link(owner).markdown;
      // The name stands above; said again in each line it would only be noise.
      return [`**${name}**`, '', ...actions.map((action) => actionLine({ ...action, owner: null }, view))].join('\n');
    })
    .join('\n\n');
}
