/** What declares a symbol in JavaScript and TypeScript. Pure. */
import type { Node } from 'web-tree-sitter';
import type { Declared, LanguageRules } from './outline.ts';

export const ecmascript: LanguageRules = {
  separator: '.',
  through: new Set(['program', 'export_statement', 'ambient_declaration', 'lexical_declaration', 'variable_declaration', 'expression_statement']),
  heads: new Set(['export_statement', 'ambient_declaration', 'lexical_declaration', 'variable_declaration']),
  attributes: new Set(['decorator']),
  declare: (node, container) => {
    const name = node.childForFieldName('name')?.text ?? '';
    const body = node.childForFieldName('body');
    switch (node.type) {
      case 'function_declaration':
      case 'generator_function_declaration':
      case 'function_signature':
        return { kind: 'function', name, body };
      case 'class_declaration':
      case 'abstract_class_declaration':
        return { kind: 'class', name, body, inside: body };
      case 'interface_declaration':
        return { kind: 'interface', name, body };
      case 'type_alias_declaration':
        return { kind: 'type', name, value: node.childForFieldName('value') };
      case 'enum_declaration':
        return { kind: 'enum', name, body };
      case 'internal_module':
      case 'module':
        return { kind: null, name: name.replace(/^["']|["']$/gu, ''), inside: body };
      case 'method_definition':
      case 'abstract_method_signature':
      case 'method_signature':
        return { kind: container === '' ? 'function' : 'method', name, body };
      case 'public_field_definition':
        return valued(node, name, 'method');
      case 'field_definition':
        return valued(node, node.childForFieldName('property')?.text ?? '', 'method');
      case 'pair':
        return valued(node, (node.childForFieldName('key')?.text ?? '').replace(/^["']|["']$/gu, ''), container === '' ? 'function' : 'method');
      case 'variable_declarator':
        return variable(node);
      case 'assignment_expression':
        return assignment(node);
      default:
        return null;
    }
  },
};

/** A name whose value is a function or class; null for any other value. */
function valued(node: Node, name: string, kind: 'function' | 'method'): Declared | null {
  const value = unwrapped(node.childForFieldName('value') ?? node.childForFieldName('right'));
  if (value === null) return null;
  const body = value.childForFieldName('body');
  return value.type === 'class' ? { kind: 'class', name, body, inside: body } : { kind, name, body };
}

function variable(node: Node): Declared | null {
  const name = node.childForFieldName('name');
  const value = node.childForFieldName('value');
  if (name?.type !== 'identifier') return null;
  const made = valued(node, name.text, 'function');
  if (made !== null) return made;
  if (value?.type === 'object') return { kind: 'constant', name: name.text, body: value, inside: value };
  if (value === null || /^(?:await\s+import|require)\s*\(/u.test(value.text)) return null;
  return { kind: 'constant', name: name.text, value };
}

/** `exports.run = …`, `module.exports = { … }`, `Queue.prototype.push = …`. */
function assignment(node: Node): Declared | null {
  const path = (node.childForFieldName('left')?.text ?? '').replace(/^(?:module\.)?exports\b\.?/u, '').replace(/\.prototype(?=\.)/u, '');
  const right = node.childForFieldName('right');
  if (path === '') return right?.type === 'object' ? { kind: null, name: '', inside: right } : null;
  if (!/^[\w$.]+$/u.test(path)) return null;
  const [name = '', ...owner] = path.split('.').reverse();
  const made = valued(node, name, owner.length > 0 ? 'method' : 'function');
  return made && { ...made, owner: owner.reverse().join('.') };
}

/** The function or class inside parentheses, casts and calls: `memo(forwardRef((props, ref) => …))`. */
function unwrapped(node: Node | null, depth = 0): Node | null {
  if (node === null || depth > 4) return null;
  switch (node.type) {
    case 'arrow_function':
    case 'function_expression':
    case 'generator_function':
    case 'class':
      return node;
    case 'parenthesized_expression':
    case 'as_expression':
    case 'satisfies_expression':
      return unwrapped(node.firstNamedChild, depth + 1);
    case 'call_expression':
      return unwrapped(node.childForFieldName('arguments')?.firstNamedChild ?? null, depth + 1);
    default:
      return null;
  }
}
