/** What declares a symbol in Python. Pure. */
import type { LanguageRules } from './outline.ts';

export const python: LanguageRules = {
  separator: '.',
  through: new Set([
    'module', 'expression_statement', 'decorated_definition', 'block', 'if_statement', 'elif_clause', 'else_clause', 'try_statement',
    'except_clause', 'finally_clause', 'with_statement',
  ]),
  heads: new Set(),
  attributes: new Set(),
  declare: (node, container) => {
    const name = node.childForFieldName('name')?.text ?? '';
    const body = node.childForFieldName('body');
    switch (node.type) {
      case 'function_definition':
        return { kind: container === '' ? 'function' : 'method', name, body };
      case 'class_definition':
        return { kind: 'class', name, body, inside: body };
      case 'type_alias_statement':
        return { kind: 'type', name: node.childForFieldName('left')?.text ?? '', value: node.childForFieldName('right') };
      case 'assignment': {
        const left = node.childForFieldName('left');
        const isNotable = /^[A-Z][A-Z0-9_]*$/u.test(left?.text ?? '') || node.childForFieldName('type') !== null;
        if (container !== '' || left?.type !== 'identifier' || !isNotable) return null;
        return { kind: 'constant', name: left.text, value: node.childForFieldName('right') };
      }
      default:
        return null;
    }
  },
};
