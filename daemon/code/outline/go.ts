/** What declares a symbol in Go. Pure. */
import type { Node } from 'web-tree-sitter';
import type { Declared, LanguageRules } from './outline.ts';

export const go: LanguageRules = {
  separator: '.',
  through: new Set(['source_file', 'type_declaration', 'const_declaration', 'var_declaration', 'var_spec_list']),
  heads: new Set(['type_declaration', 'const_declaration', 'var_declaration']),
  attributes: new Set(),
  declare: (node) => {
    const name = node.childForFieldName('name')?.text ?? '';
    if (name === '' || name === '_') return null;
    switch (node.type) {
      case 'function_declaration':
        return { kind: 'function', name, body: node.childForFieldName('body') };
      case 'method_declaration':
        return { kind: 'method', name, owner: receiverOf(node), body: node.childForFieldName('body') };
      case 'type_spec':
      case 'type_alias':
        return typeOf(node, name);
      case 'const_spec':
      case 'var_spec':
        return { kind: 'constant', name, value: node.childForFieldName('value') };
      default:
        return null;
    }
  },
};

function typeOf(node: Node, name: string): Declared {
  const type = node.childForFieldName('type');
  const body = type?.children.find((child) => child.type === '{' || child.type === 'field_declaration_list') ?? null;
  if (type?.type === 'struct_type') return { kind: 'struct', name, body };
  if (type?.type === 'interface_type') return { kind: 'interface', name, body };
  return { kind: 'type', name, value: type };
}

/** `Queue` of `(q *Queue[T])`. */
function receiverOf(node: Node): string {
  const text = node.childForFieldName('receiver')?.text ?? '';
  return /(\w+)\s*(?:\[[^\]]*\])?\s*\)$/u.exec(text)?.[1] ?? '';
}
