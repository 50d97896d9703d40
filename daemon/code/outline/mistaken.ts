/** Whether a mistake in a file may have moved where a symbol begins or ends. Pure. */
import type { Node } from 'web-tree-sitter';

/**
 * `void push(int v) { data = v; // }` swallows all that follows it, and so does a bracket too many. A word that the grammar does not know
 * inside a body, such as a macro (`LOG << "a" END;`), moves nothing. `head` is the node that a signature begins with.
 */
export function isMistaken(head: Node, body: Node | null): boolean {
  if (!head.hasError) return false;
  return mistakesIn(head).some((mistake) => mistake.isMissing || !isInside(mistake, body) || /[{}()]/u.test(mistake.text));
}

function isInside({ startIndex, endIndex }: Node, body: Node | null): boolean {
  return body !== null && body.startIndex <= startIndex && endIndex <= body.endIndex;
}

function mistakesIn(node: Node): Node[] {
  if (node.isError || node.isMissing) return [node];
  return node.hasError ? node.children.flatMap(mistakesIn) : [];
}
