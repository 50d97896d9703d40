/** Colloquy's own filters in a template. Each takes a value of the template and gives text or finished Markdown. */
import type { Context, Liquid } from 'liquidjs';
import { actionLine } from '../blocks/actions.ts';
import { mentionLink } from '../blocks/links.ts';
import { MarkdownText, escapeMarkdown } from '../markdown-text.ts';
import type { NoteView } from '../note-view.ts';
import { formatClock, formatDateTime, formatDuration } from '../time-format.ts';
import { renderState } from './tags.ts';

/** How LiquidJS calls a filter: the context is on `this`. */
interface FilterCall {
  readonly context: Context;
}

export const filterDescriptions: Readonly<Record<string, string>> = {
  date: 'A moment as a date, by strftime: {{ meeting.startedAt | date: "%-d %B %Y" }}',
  date_time: 'A moment as an Obsidian date and time: 2026-11-20T09:30:00',
  duration: 'Seconds as a length: 1 h 5 min',
  clock: 'Seconds as a position: 1:43',
  cite: 'Links to the seconds at which an item was said; of a number, a link to that second',
  link: 'A wikilink to a person or project that the vault knows, the address of a pull request or issue; plain text otherwise',
  task: 'An action as a task of the Obsidian Tasks plug-in, a whole line',
  count: 'A number with its noun: {{ decisions.size | count: "decision", "decisions" }}',
};

export function registerFilters(liquid: Liquid): void {
  const add = (name: string, filter: (view: NoteView, value: unknown, ...rest: unknown[]) => unknown): void => {
    liquid.registerFilter(name, function (this: FilterCall, value: unknown, ...rest: unknown[]): unknown {
      return filter(renderState(this.context).view, value, ...rest);
    });
  };
  add('date_time', (_view, value) => (typeof value === 'string' ? formatDateTime(value) : null));
  add('duration', ({ words }, value) => (typeof value === 'number' ? formatDuration(value, words) : null));
  add('clock', (_view, value) => (typeof value === 'number' ? formatClock(value) : null));
  add('cite', cite);
  add('link', link);
  add('task', (view, value) => {
    const action = view.values.actions.find((known) => known === value);
    if (action === undefined) throw new Error('the filter "task" takes an action: {% for action in actions %}{{ action | task }}{% endfor %}');
    return new MarkdownText(actionLine(action, view), action.text);
  });
  add('count', (_view, value, one, many) => {
    if (typeof value !== 'number' || typeof one !== 'string' || typeof many !== 'string') {
      throw new Error('the filter "count" takes a number and two nouns: {{ actions.size | count: "action", "actions" }}');
    }
    return `${value === 0 ? 'no' : value} ${value === 1 ? one : many}`;
  });
}

function cite(view: NoteView, value: unknown): unknown {
  if (typeof value === 'number') return view.at(value);
  if (isRecord(value) && typeof value.startSeconds === 'number') return view.at(value.startSeconds);
  const citations = isRecord(value) ? value.citations : value;
  if (!isTextList(citations)) throw new Error('the filter "cite" takes an item with citations, or seconds');
  return new MarkdownText(view.cite(citations).map(({ markdown }) => markdown).join(' · '), '');
}

function link(view: NoteView, value: unknown): unknown {
  if (value === null || value === '') return null;
  if (Array.isArray(value)) return value.map((item: unknown) => link(view, item));
  if (typeof value === 'string') return view.naming.link(value);
  if (isRecord(value) && typeof value.name === 'string') return view.naming.link(value.name);
  if (isRecord(value) && typeof value.label === 'string' && typeof value.target === 'string') {
    return mentionLink({ label: value.label, target: value.target, url: typeof value.url === 'string' ? value.url : null });
  }
  throw new Error('the filter "link" takes a name, a person, a project, a pull request or an issue');
}

/** `{{ value }}` in the body: everything is data and escaped, except Markdown that we made. */
export function asMarkdown(this: FilterCall, value: unknown): string {
  return toMarkdown(value, renderState(this.context).view.words.comma);
}

function toMarkdown(value: unknown, comma: string): string {
  if (value instanceof MarkdownText) return value.markdown;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => toMarkdown(item, comma)).filter((text) => text !== '').join(comma);
  if (isRecord(value)) throw new Error('a group of values cannot be written; name one of its fields');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? escapeMarkdown(String(value)) : '';
}

/** `{{ value }}` in a property: a plain value; lists stay lists. */
export function asProperty(value: unknown): unknown {
  if (value instanceof MarkdownText) return value.plain;
  if (Array.isArray(value)) return value.map(asProperty);
  if (isRecord(value)) throw new Error('a group of values cannot be a property; name one of its fields');
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}
