/** Colloquy's own filters in a template. Each takes a value of the template and gives text or finished Markdown. */
import type { Context, Liquid } from 'liquidjs';
import { actionLine } from '../blocks/actions.ts';
import { mentionLink } from '../blocks/links.ts';
import { quoteLine } from '../blocks/quotes.ts';
import { cueMatcher } from '../extracts/cue-words.ts';
import { deedNames, doing, isDeedName } from '../extracts/sentence-deeds.ts';
import { MarkdownText, escapeMarkdown, plainText } from '../markdown-text.ts';
import type { NoteView } from '../note-view.ts';
import { formatClock, formatDateTime, formatDuration } from '../time-format.ts';
import { renderState } from './tags.ts';
import { TemplateMistake } from './template-failure.ts';

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
  saying: 'Of a list, the items whose text says one of the words: {{ sentences | saying: "root cause", "because of" | quotes }}. `delay` also finds delayed and delaying, `custom*` any ending, `from … to` what has both.',
  not_saying: 'Of a list, the items whose text says none of the words.',
  without: 'Of a list, the items that cite none of the segments that another list cites: {{ sentences | saying: "worried" | without: risks | quotes }}',
  doing: 'Of sentences, those that do something: `asks_for`, `objects`, `harms`, `helps`, `capacity` or `reports`. One that denies it, only imagines it or was in vain is left out: {{ sentences | doing: "helps" | quotes }}',
  quotes: 'Sentences, decisions, risks or questions as a list of quotations with speaker and second.',
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
    if (action === undefined) throw new TemplateMistake('the filter "task" takes an action: {% for action in actions %}{{ action | task }}{% endfor %}');
    return new MarkdownText(actionLine(action, view), plainText(action.text));
  });
  add('saying', (_view, value, ...cues) => selectByWords('saying', value, cues, true));
  add('not_saying', (_view, value, ...cues) => selectByWords('not_saying', value, cues, false));
  add('without', (_view, value, other) => without(value, other));
  add('doing', (_view, value, name) => selectByDeed(value, name));
  add('quotes', quotes);
  add('count', (_view, value, one, many) => {
    if (typeof value !== 'number' || typeof one !== 'string' || typeof many !== 'string') {
      throw new TemplateMistake('the filter "count" takes a number and two nouns: {{ actions.size | count: "action", "actions" }}');
    }
    return `${value === 0 ? 'no' : value} ${value === 1 ? one : many}`;
  });
}

function cite(view: NoteView, value: unknown): unknown {
  if (typeof value === 'number') return view.at(value);
  if (value === null) return view.at(null);
  if (isRecord(value) && (value.startSeconds === null || typeof value.startSeconds === 'number')) return view.at(value.startSeconds);
  const citations = isRecord(value) ? value.citations : value;
  if (!isTextList(citations)) throw new TemplateMistake('the filter "cite" takes an item with citations, or seconds');
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
  throw new TemplateMistake('the filter "link" takes a name, a person, a project, a pull request or an issue');
}

function selectByWords(name: string, value: unknown, cues: readonly unknown[], wanted: boolean): unknown {
  if (!Array.isArray(value) || !isTextList(cues) || cues.length === 0) {
    throw new TemplateMistake(`the filter "${name}" takes a list and words in quotes: {{ sentences | ${name}: "customer", "outage" | quotes }}`);
  }
  const says = cueMatcher(cues);
  return value.filter((item: unknown) => isRecord(item) && typeof item.text === 'string' && says(item.text) === wanted);
}

function selectByDeed(value: unknown, name: unknown): unknown {
  if (!Array.isArray(value) || !isDeedName(name)) {
    throw new TemplateMistake(`the filter "doing" takes a list and one of ${deedNames.map((known) => `"${known}"`).join(', ')}: {{ sentences | doing: "objects" | quotes }}`);
  }
  const said = value.map((item: unknown) => (isRecord(item) && typeof item.text === 'string' ? item.text : ''));
  const does = doing(name, said);
  return value.filter((_item, index) => does[index] === true && said[index] !== '');
}

function without(value: unknown, other: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(other)) throw new TemplateMistake('the filter "without" takes two lists: {{ sentences | saying: "worried" | without: risks | quotes }}');
  const cited = new Set(other.flatMap(citationsOf));
  return value.filter((item: unknown) => !citationsOf(item).some((id) => cited.has(id)));
}

function citationsOf(item: unknown): readonly string[] {
  return isRecord(item) && isTextList(item.citations) ? item.citations : [];
}

function quotes(view: NoteView, value: unknown): MarkdownText {
  const lines = (Array.isArray(value) ? value : [value]).map((item: unknown) => {
    const speaker = isRecord(item) ? (item.speaker ?? item.saidBy) : undefined;
    if (!isRecord(item) || typeof item.text !== 'string' || typeof speaker !== 'string') {
      throw new TemplateMistake('the filter "quotes" takes sentences, decisions, risks, questions or actions: {{ sentences | saying: "because" | quotes }}');
    }
    return quoteLine({ text: item.text, speaker, citations: citationsOf(item) }, view);
  });
  return new MarkdownText(lines.join('\n'), '');
}

/** `{{ value }}` in the body: everything is data and escaped, except Markdown that we made. */
export function asMarkdown(this: FilterCall, value: unknown): string {
  return toMarkdown(value, renderState(this.context).view.words.comma);
}

function toMarkdown(value: unknown, comma: string): string {
  if (value instanceof MarkdownText) return value.markdown;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => toMarkdown(item, comma)).filter((text) => text !== '').join(comma);
  if (isRecord(value)) throw new TemplateMistake('a group of values cannot be written; name one of its fields');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? escapeMarkdown(String(value)) : '';
}

/** `{{ value }}` in a property: a plain value, no link but those that we made; lists stay lists. */
export function asProperty(value: unknown): unknown {
  if (value instanceof MarkdownText) return value.plain;
  if (Array.isArray(value)) return value.map(asProperty);
  if (isRecord(value)) throw new TemplateMistake('a group of values cannot be a property; name one of its fields');
  return typeof value === 'string' ? plainText(value) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}
