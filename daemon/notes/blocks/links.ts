/** Who and what was named, each with the second of its first mention. An index: how clear that was, the lines and the transcript tell. Pure. */
import { MarkdownText, escapeMarkdown, plainText } from '../markdown-text.ts';
import type { Cited, MentionValue, NoteView } from '../note-view.ts';
import { mentionNumber } from '../repository-links.ts';
import { withoutMarks } from '../unclear-mark.ts';

export function linksBlock(view: NoteView): string {
  const { values, words, naming } = view;
  const line = <Item extends Cited>(label: string, items: readonly Item[], linkOf: (item: Item) => MarkdownText): string => {
    const links = items.map((item) => {
      const [time] = view.cite(item.citations);
      return `${linkOf(item).markdown}${time === undefined ? '' : words.parenthesis(withoutMarks(time.markdown))}`;
    });
    return links.length === 0 ? '' : `- **${label}${words.colon.trim()}** ${links.join(words.comma)}`;
  };
  return [
    line(words.people, values.people, ({ name }) => naming.link(name)),
    line(words.projects, values.projects, ({ name }) => naming.link(name)),
    line(words.pullRequests, values.pullRequests, mentionLink),
    line(words.issues, values.issues, mentionLink),
    line(words.commits, values.commits, mentionLink),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

/** `[PR 421](https://…/pull/421)`; plain text when the repository is not known. `owner/repo#421` keeps its repository; a commit is told by the usual seven digits. */
export function mentionLink({ label, target, url }: Pick<MentionValue, 'label' | 'target' | 'url'>): MarkdownText {
  const shown = `${label} ${target.includes('/') ? target : shortHash(mentionNumber(target))}`;
  const markdown = url === null ? escapeMarkdown(shown) : `[${escapeMarkdown(shown)}](${url})`;
  return new MarkdownText(markdown, url ?? plainText(shown));
}

/** Numbers of pull requests and issues are far shorter. */
function shortHash(target: string): string {
  return /^[0-9a-f]{12,40}$/iu.test(target) ? target.slice(0, 7) : target;
}
