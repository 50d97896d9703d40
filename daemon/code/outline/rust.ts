/** What declares a symbol in Rust. Pure. */
import type { Node } from 'web-tree-sitter';
import type { Declared, LanguageRules } from './outline.ts';

export const rust: LanguageRules = {
  separator: '::',
  through: new Set(['source_file']),
  heads: new Set(),
  attributes: new Set(['attribute_item']),
  declare: (node) => {
    const name = node.childForFieldName('name')?.text ?? '';
    const body = node.childForFieldName('body');
    switch (node.type) {
      case 'function_item':
      case 'function_signature_item':
        return { kind: isMember(node) ? 'method' : 'function', name, body };
      case 'struct_item':
      case 'union_item':
        // The fields of a tuple struct are its signature.
        return { kind: 'struct', name, body: body?.type === 'field_declaration_list' ? body : null };
      case 'enum_item':
        return { kind: 'enum', name, body };
      case 'trait_item':
        return { kind: 'trait', name, body, inside: body };
      case 'impl_item':
        return implementation(node, body);
      case 'type_item':
        return { kind: 'type', name, value: node.childForFieldName('type') };
      case 'const_item':
      case 'static_item':
        return { kind: 'constant', name, value: node.childForFieldName('value') };
      case 'macro_definition':
        return { kind: 'macro', name, body: node.children.find(({ type }) => type === 'macro_rule' || type === '{' || type === '(') ?? null };
      case 'mod_item':
        return { kind: null, name, inside: body };
      default:
        return null;
    }
  },
};

function isMember(node: Node): boolean {
  const holder = node.parent?.parent?.type;
  return holder === 'impl_item' || holder === 'trait_item';
}

/** `impl<T> Display for Queue<T>` is called `Display for Queue`; its methods are called after `Queue`. */
function implementation(node: Node, body: Node | null): Declared {
  const plain = (field: string): string => (node.childForFieldName(field)?.text ?? '').replace(/<.*$/su, '');
  const [type, trait] = [plain('type'), plain('trait')];
  return { kind: 'impl', name: trait === '' ? type : `${trait} for ${type}`, body, inside: body, scope: type };
}
