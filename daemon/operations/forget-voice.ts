/** A voice is known no more: its numbers, its name and where they came from are overwritten in the file that kept them. */
import { fail } from '#schemas/failure';
import type { EnrolledVoice } from '#schemas/voice';
import type { Colloquy } from '../colloquy.ts';
import { listVoices } from './list-voices.ts';

/**
 * Finds whom the user means, so that they can be asked before it is done.
 * @throws ColloquyError `voice_missing`, `person_ambiguous`.
 */
export function findVoice(colloquy: Pick<Colloquy, 'voices'>, name: string): EnrolledVoice {
  const everybody = listVoices(colloquy);
  const wanted = plain(name);
  const exact = everybody.filter(({ person }) => plain(person) === wanted);
  const found = exact.length > 0 ? exact : everybody.filter(({ person }) => plain(person).split(' ').includes(wanted));
  const [only, ...more] = found;
  if (only === undefined) {
    throw fail('voice_missing', {
      effect: 'Nothing was changed.',
      cause: `No voice is enrolled under the name "${name}".`,
      tip: everybody.length === 0 ? 'Nobody is enrolled.' : `Enrolled: ${everybody.map(({ person }) => person).join(', ')}.`,
    });
  }
  if (more.length > 0) throw fail('person_ambiguous', { effect: 'Nothing was changed.', cause: `"${name}" may be ${found.map(({ person }) => person).join(' or ')}.`, tip: 'Give the whole name.' });
  return only;
}

export function forgetVoice({ voices }: Pick<Colloquy, 'voices'>, { id }: Pick<EnrolledVoice, 'id'>): void {
  voices.existing()?.forget(id);
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
