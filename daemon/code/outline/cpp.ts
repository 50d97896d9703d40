/** What declares a symbol in C++ (and C). Pure. */
import type { Node } from 'web-tree-sitter';
import type { SymbolKind } from '../touched-code.ts';
import type { Declared, LanguageRules } from './outline.ts';

const types: Readonly<Record<string, SymbolKind>> = {
  class_specifier: 'class',
  struct_specifier: 'struct',
  union_specifier: 'struct',
  enum_specifier: 'enum',
};

export const cpp: LanguageRules = {
  separator: '::',
  through: new Set([
    'translation_unit', 'linkage_specification', 'declaration_list', 'template_declaration', 'type_definition', 'declaration', 'field_declaration',
    'preproc_ifdef', 'preproc_if', 'preproc_else', 'preproc_elif',
  ]),
  heads: new Set(['template_declaration', 'type_definition']),
  attributes: new Set(),
  declare: (node, container) => {
    const name = node.childForFieldName('name')?.text ?? '';
    const body = node.childForFieldName('body');
    const kind = types[node.type];
    if (kind !== undefined) {
      // Without a body it only names a type that is declared elsewhere.
      const alias = nameOfTypedef(node);
      const called = name || alias;
      if (body === null || called === '') return null;
      const declared: Declared = { kind, name: withoutArguments(called), body, inside: kind === 'enum' ? null : body };
      return name === '' ? { ...declared, signature: `typedef ${node.child(0)?.text ?? ''} ${alias}` } : declared;
    }
    switch (node.type) {
      case 'namespace_definition':
        return { kind: null, name, inside: body };
      case 'function_definition':
        return callable(node, container, node.namedChildren.find(({ type }) => type === 'field_initializer_list') ?? body);
      case 'declaration':
      case 'field_declaration':
        return callable(node, container, null) ?? constant(node);
      case 'alias_declaration':
        return { kind: 'type', name, value: node.childForFieldName('type') };
      case 'type_definition':
        return body !== null || node.childForFieldName('type')?.childForFieldName('body') ? null : { kind: 'type', name: node.childForFieldName('declarator')?.text ?? '' };
      case 'concept_definition':
        return { kind: 'type', name, value: node.lastNamedChild };
      case 'preproc_def':
        return node.childForFieldName('value') === null ? null : { kind: 'macro', name, value: node.childForFieldName('value') };
      case 'preproc_function_def':
        return { kind: 'macro', name, body: node.childForFieldName('value') };
      default:
        return null;
    }
  },
};

/** `typedef struct { … } point;` */
function nameOfTypedef(node: Node): string {
  return node.parent?.type === 'type_definition' ? (node.parent.childForFieldName('declarator')?.text ?? '') : '';
}

function callable(node: Node, container: string, body: Node | null): Declared | null {
  const declarator = functionDeclarator(node.childForFieldName('declarator'));
  const written = withoutArguments(declarator?.childForFieldName('declarator')?.text ?? '');
  // `(*callback)(int)` is a variable.
  if (written === '' || written.startsWith('(')) return null;
  const parts = /operator\b/u.test(written) ? splitOperator(written) : written.split('::');
  const name = parts.at(-1) ?? '';
  const owner = parts.slice(0, -1).join('::');
  const isMember = owner !== '' || node.parent?.type === 'field_declaration_list' || node.parent?.parent?.type === 'field_declaration_list';
  return { kind: isMember && `${container}${owner}` !== '' ? 'method' : 'function', name: name.trim(), owner, body };
}

function splitOperator(written: string): string[] {
  const at = written.search(/operator\b/u);
  return [...written.slice(0, at).split('::').filter((part) => part.trim() !== ''), written.slice(at).replace(/\s+/gu, '')];
}

/** Behind pointers and references, which belong to the type that is returned. */
function functionDeclarator(node: Node | null, depth = 0): Node | null {
  if (node === null || depth > 8 || node.type === 'function_declarator') return node;
  if (node.type !== 'pointer_declarator' && node.type !== 'reference_declarator') return null;
  return functionDeclarator(node.childForFieldName('declarator') ?? node.lastNamedChild, depth + 1);
}

function constant(node: Node): Declared | null {
  const declarator = node.childForFieldName('declarator');
  const isConstant = node.namedChildren.some(({ type, text }) => type === 'type_qualifier' && text.startsWith('const'));
  if (!isConstant || declarator?.type !== 'init_declarator') return null;
  const name = declarator.childForFieldName('declarator');
  return name?.type === 'identifier' ? { kind: 'constant', name: name.text, value: declarator.childForFieldName('value') } : null;
}

/** `Queue` of `Queue<int, 4>`, also within a path; an operator keeps its signs. */
function withoutArguments(text: string): string {
  if (/operator\b/u.test(text)) return text;
  let [plain, depth] = ['', 0];
  for (const character of text) {
    if (character === '<') depth += 1;
    if (depth === 0) plain += character;
    if (character === '>') depth = Math.max(0, depth - 1);
  }
  return plain.replace(/\s+/gu, '');
}
