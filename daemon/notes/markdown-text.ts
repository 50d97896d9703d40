/**
 * Text from a meeting is data: whatever was said, it shows as said and never becomes Markdown structure, an Obsidian link,
 * tag, comment or embed, HTML, or a command of a templating plug-in. Pure.
 */

/** Markdown that we made ourselves (links, citations): not escaped again. `plain` is its form in a property. */
export class MarkdownText {
  readonly markdown: string;
  readonly plain: string;

  constructor(markdown: string, plain: string) {
    this.markdown = markdown;
    this.plain = plain;
  }

  toString(): string {
    return this.markdown;
  }
}

// eslint-disable-next-line no-control-regex -- control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;

/** One line of text without control characters: line ends and runs of blanks become one space. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(CONTROL, '').replace(/[\s\u2028\u2029\ufeff]+/gu, ' ').trim();
}

/**
 * Escapes only where a character would do something, so that the source stays pleasant to read:
 * `snake_case`, `C#`, `#421`, `a < b` and `$5` stay as they are.
 */
export function escapeMarkdown(text: string): string {
  const line = oneLine(text)
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/gu, '\\\\')
    .replace(/[`*[\]|]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    // Templater runs what stands between <% and %>, wherever it is: the entity shows the same and is no command.
    .replace(/<(?=%)/gu, '&lt;')
    .replace(/<(?=[A-Za-z/!?])/gu, '\\<')
    .replace(/&(?=#?\w+;)(?!lt;%)/gu, '\\&')
    .replace(/%(?=%)|(?<=%)%/gu, '\\%')
    // Addresses that Markdown or Obsidian would make links of: https://…, obsidian://…, www.…, ana@example.com.
    .replace(/(?<=[\p{L}\p{N}+.-]):(?=\/\/)/gu, '\\:')
    .replace(/(?<![\p{L}\p{N}])(www)(?=\.)/giu, '$1\\')
    .replace(/(?<=[A-Za-z0-9._+-])@(?=[A-Za-z0-9_-])/gu, '\\@')
    .replace(/~(?=~)|(?<=~)~/gu, '\\~')
    .replace(/=(?==)|(?<==)=/gu, '\\=')
    .replace(/(?<![\p{L}\p{N}])#(?!\d+(?![\p{L}\p{N}_/-]))(?=[\p{L}\p{N}\p{S}_/-])/gu, '\\#')
    .replace(/(?<=^|\s)\^(?=[A-Za-z0-9-]+$)/u, '\\^');
  return escapeLineStart((line.match(/\$/gu)?.length ?? 0) > 1 ? line.replace(/\$/gu, '\\$') : line);
}

/**
 * What was said as a property: Obsidian makes a link of `[[…]]` and of an address there, Templater a command of `<% … %>`, and neither
 * knows a way to escape them. Single brackets and a space say the same to a reader.
 */
export function plainText(text: string): string {
  return oneLine(text)
    .replace(/\[{2,}/gu, '[')
    .replace(/\]{2,}/gu, ']')
    .replace(/<(?=%)/gu, '< ')
    .replace(/(?<=[\p{L}\p{N}+.-]):(?=\/\/)/gu, ': ')
    .replace(/(?<![\p{L}\p{N}])(www|mailto)(?=[.:])/giu, '$1 ');
}

/** What makes a heading, quote, list, rule or code block of a line. The text may stand first in one. */
function escapeLineStart(line: string): string {
  return line
    .replace(/^(?:#+(?=\s|$)|>|[-+](?=\s|$)|-{3,}|={1,}$|~{3,})/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
