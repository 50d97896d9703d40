/** The names to show for nodes of which a plan has the keys. */
import type { NodeKind } from '#schemas/graph';
import type { NameBook } from './name-book.ts';

const known = new WeakMap<NameBook, Map<string, string>>();

/** A meeting with its day, since those of a series are called alike; what the book does not hold by its key. */
export function namesOf(book: NameBook): (kind: NodeKind, id: string) => string {
  return (kind, id) => {
    let names = known.get(book);
    if (names === undefined) {
      names = new Map(book.entities.map((entity) => [`${entity.kind} ${entity.id}`, entity.kind === 'Meeting' && entity.also !== null && !entity.name.includes(entity.also) ? `${entity.name} (${entity.also})` : entity.name]));
      known.set(book, names);
    }
    return names.get(`${kind} ${id}`) ?? id;
  };
}
