import { defaultMarkdownParser, defaultMarkdownSerializer, MarkdownParser } from 'prosemirror-markdown';
import type { Node } from 'prosemirror-model';
import { schema } from './editor/schema';

const { heading, bullet_list, ordered_list, list_item, paragraph, hardbreak, em, strong, link } =
  defaultMarkdownParser.tokens;

/** Rules of Markdown for what no posting is made of; their text stays as it is written. */
const RULES_LEFT_OUT = ['image', 'fence', 'code', 'backticks', 'html_block', 'html_inline'];

/** Reads Markdown. */
export function docOfMarkdown(text: string): Node {
  const tokenizer = defaultMarkdownParser.tokenizer.disable(RULES_LEFT_OUT, true);
  const known = { heading, bullet_list, ordered_list, list_item, paragraph, hardbreak, em, strong, link };
  const parser = new MarkdownParser(schema, tokenizer, {
    ...(known as typeof defaultMarkdownParser.tokens),
    blockquote: { ignore: true },
    hr: { ignore: true, noCloseToken: true },
  });
  return parser.parse(text);
}

/** Writes a document as Markdown, under its title. */
export function markdownOf(title: string, doc: Node): string {
  const heading = schema.nodes.heading.create({ level: 1 }, title ? schema.text(title) : null);
  const whole = title ? schema.nodes.doc.create(null, [heading, ...doc.children]) : doc;
  return `${defaultMarkdownSerializer.serialize(whole)}\n`;
}
