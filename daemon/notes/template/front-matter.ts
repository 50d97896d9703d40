/** The head of a template file: its name, description, the note's file name and properties. Pure. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Pair, type Scalar } from 'yaml';
import { type Position, type TemplateOrigin, templateInvalid } from './template-failure.ts';

/** Liquid text with its place in the file. */
export interface Field {
  readonly text: string;
  readonly start: Position;
}

export interface FrontMatter {
  readonly name: string | null;
  readonly description: string;
  readonly file: Field;
  readonly properties: readonly { readonly key: string; readonly value: Field | readonly Field[] | number | boolean }[];
  readonly body: Field;
}

const KEYS = ['name', 'description', 'file', 'properties'];
const nowhere: Position = { line: 1, column: 1 };
const asField = (text: string): Field => ({ text, start: nowhere });

/** Used where a template says nothing else, so that a user's template can be Markdown alone. */
const DEFAULT_FILE = asField('{{ meeting.startedAt | date: "%Y-%m-%d" }} {{ meeting.title }}');
const DEFAULT_PROPERTIES: FrontMatter['properties'] = [
  { key: 'title', value: asField('{{ meeting.title }}') },
  { key: 'date', value: asField('{{ meeting.startedAt | date_time }}') },
  { key: 'duration', value: asField('{{ meeting.durationSeconds | duration }}') },
  { key: 'attendees', value: asField('{{ attendees | link }}') },
  { key: 'project', value: asField('{{ projects | link }}') },
  { key: 'tags', value: [asField('meeting')] },
];

export function readFrontMatter(source: string, origin: TemplateOrigin): FrontMatter {
  const [head, yamlText = ''] = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/u.exec(source) ?? [];
  if (head === undefined && /^---[ \t]*\n(?:name|description|file|properties):/u.test(source)) {
    throw templateInvalid(origin, nowhere, 'its front matter has no end.', 'Write a line of three hyphens, ---, below the last property.');
  }
  if (head === undefined) {
    return { name: null, description: '', file: DEFAULT_FILE, properties: DEFAULT_PROPERTIES, body: { text: source, start: nowhere } };
  }
  const body = { text: source.slice(head.length), start: { line: head.split('\n').length, column: 1 } };
  const reader = new YamlReader(yamlText, origin);
  const fields = reader.topLevel();
  const properties = fields.get('properties');
  const file = fields.get('file');
  return {
    name: textOf(fields.get('name')),
    description: textOf(fields.get('description')) ?? '',
    file: file === undefined ? DEFAULT_FILE : reader.text(file),
    properties: properties === undefined ? DEFAULT_PROPERTIES : reader.properties(properties),
    body,
  };
}

function textOf(pair: Pair | undefined): string | null {
  return isScalar(pair?.value) ? scalarText(pair.value) : null;
}

/** A scalar's text; a number as it was written. */
function scalarText({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? '');
}

function yamlTip(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  if (code === 'DUPLICATE_KEY') return 'Take one of the two away.';
  return 'Put a text that holds ": ", "#" or {{ }} in quotes.';
}

/** YAML nodes with their place in the template file. */
class YamlReader {
  readonly #lines = new LineCounter();
  readonly #origin: TemplateOrigin;
  readonly #source: string;

  constructor(source: string, origin: TemplateOrigin) {
    this.#source = source;
    this.#origin = origin;
  }

  topLevel(): ReadonlyMap<string, Pair> {
    const document = parseDocument(this.#source, { lineCounter: this.#lines, prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined) {
      throw templateInvalid(this.#origin, this.#position(error.pos[0]), `its front matter is not YAML: ${error.message}.`, yamlTip(error.code), error);
    }
    const { contents } = document;
    if (contents === null) return new Map();
    if (!isMap(contents)) throw templateInvalid(this.#origin, this.#position(0), 'its front matter is not a list of keys and values.', `Keys: ${KEYS.join(', ')}.`);
    const pairs = new Map<string, Pair>();
    for (const pair of contents.items) {
      const key = String(pair.key);
      if (!KEYS.includes(key)) throw templateInvalid(this.#origin, this.#start(pair.key), `its front matter has an unknown key "${key}".`, `Keys: ${KEYS.join(', ')}.`);
      pairs.set(key, pair);
    }
    return pairs;
  }

  text({ key, value }: Pair): Field {
    if (!isScalar(value)) throw templateInvalid(this.#origin, this.#start(key), `"${String(key)}" is not a text.`, `Write one text in quotes: ${String(key)}: "{{ meeting.title }}".`);
    return this.#field(value);
  }

  properties({ key, value }: Pair): FrontMatter['properties'] {
    if (!isMap(value)) throw templateInvalid(this.#origin, this.#start(key), '"properties" is not a list of keys and values.', 'Write one property a line, indented: date: "{{ meeting.startedAt | date_time }}".');
    return value.items.map((pair) => ({ key: String(pair.key), value: this.#propertyValue(pair) }));
  }

  #propertyValue({ key, value }: Pair): Field | readonly Field[] | number | boolean {
    if (isScalar(value)) return typeof value.value === 'number' || typeof value.value === 'boolean' ? value.value : this.#field(value);
    if (isSeq(value) && value.items.every(isScalar)) return value.items.map((item) => this.#field(item));
    throw templateInvalid(this.#origin, this.#start(key), `the property "${String(key)}" is neither a text, a number, a checkbox nor a list.`, 'Obsidian knows no other kinds of property.');
  }

  #field(scalar: Scalar): Field {
    const { line, column } = this.#start(scalar);
    const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
    return { text: scalarText(scalar), start: { line, column: isQuoted ? column + 1 : column } };
  }

  #start(node: unknown): Position {
    const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as readonly number[] | null) : null;
    return this.#position(range?.[0] ?? 0);
  }

  /** The front matter's text begins on the file's second line. */
  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line) + 1, column: Math.max(1, col) };
  }
}
