/** What declares a symbol in Java. Pure. */
import type { SymbolKind } from '../touched-code.ts';
import type { LanguageRules } from './outline.ts';

const types: Readonly<Record<string, SymbolKind>> = {
  class_declaration: 'class',
  record_declaration: 'class',
  enum_declaration: 'enum',
  interface_declaration: 'interface',
  annotation_type_declaration: 'interface',
};

export const java: LanguageRules = {
  separator: '.',
  through: new Set(['program', 'enum_body_declarations']),
  heads: new Set(),
  attributes: new Set(),
  declare: (node) => {
    const name = node.childForFieldName('name')?.text ?? '';
    const body = node.childForFieldName('body');
    const kind = types[node.type];
    if (kind !== undefined) return { kind, name, body, inside: body };
    switch (node.type) {
      case 'method_declaration':
      case 'constructor_declaration':
      case 'compact_constructor_declaration':
        return { kind: 'method', name, body };
      case 'field_declaration': {
        const modifiers = node.namedChildren.find(({ type }) => type === 'modifiers')?.text ?? '';
        const declarator = node.childForFieldName('declarator');
        if (!/\bstatic\b/u.test(modifiers) || !/\bfinal\b/u.test(modifiers)) return null;
        return { kind: 'constant', name: declarator?.childForFieldName('name')?.text ?? '', value: declarator?.childForFieldName('value') ?? null };
      }
      default:
        return null;
    }
  },
};
