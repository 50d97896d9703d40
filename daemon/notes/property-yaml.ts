/** Properties as Obsidian writes them: YAML with block lists and quotes only where they are needed. Pure. */
import { stringify } from 'yaml';
import type { PropertyValue } from '#schemas/note';

/** A date or a date with time is a plain scalar in Obsidian; quoted it would be text to other readers. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/u;

/** `key: value`, or a key with its list below it. Lines are parted by a line feed; no line end at the end. */
export function propertyYaml(key: string, value: PropertyValue): string {
  const name = scalarYaml(key);
  if (!Array.isArray(value)) return `${name}: ${scalarYaml(value)}`;
  if (value.length === 0) return `${name}: []`;
  return [`${name}:`, ...value.map((item) => `  - ${scalarYaml(item)}`)].join('\n');
}

function scalarYaml(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  if (DATE.test(value)) return value;
  // What YAML 1.1 takes for a number, a time or a truth ("yes", "1:30") is quoted too, since readers differ.
  return stringify(value.replace(/\s+/gu, ' '), { compat: 'yaml-1.1', lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}
