import { Schema, type TagParseRule } from 'prosemirror-model';

/**
 * What a posting is made of: headings, paragraphs, lists, bold, italics and links. Everything else of a pasted text falls away.
 * Names are those of prosemirror-markdown, which writes it out.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      attrs: { level: { default: 2, validate: 'number' } },
      content: 'inline*',
      group: 'block',
      defining: true,
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: ({ attrs }) => [`h${attrs.level}`, 0],
    },
    bullet_list: {
      attrs: { tight: { default: true, validate: 'boolean' } },
      content: 'list_item+',
      group: 'block',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    ordered_list: {
      attrs: { order: { default: 1, validate: 'number' }, tight: { default: true, validate: 'boolean' } },
      content: 'list_item+',
      group: 'block',
      parseDOM: [{ tag: 'ol' }],
      toDOM: () => ['ol', 0],
    },
    list_item: { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    text: { group: 'inline' },
    hard_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
  },
  marks: {
    link: {
      attrs: { href: { validate: 'string' }, title: { default: null, validate: 'string|null' } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (link) => (isSafe(link) ? { href: link.getAttribute('href') } : false) }],
      toDOM: ({ attrs }) => ['a', { href: attrs.href, rel: 'noreferrer' }, 0],
    },
    em: { parseDOM: [{ tag: 'i' }, { tag: 'em' }, styled(/font-style:\s*italic/i)], toDOM: () => ['em', 0] },
    strong: {
      parseDOM: [
        { tag: 'strong' },
        // Google Docs wraps everything it copies in a <b> of normal weight.
        { tag: 'b', getAttrs: (bold) => (says(bold, /font-weight:\s*(?:normal|400)/i) ? false : null) },
        styled(/font-weight:\s*(?:bold|[6-9]00)/i),
      ],
      toDOM: () => ['strong', 0],
    },
  },
});

/** Our pages let no inline style in, so only the attribute's text tells what it would have been. */
function says(element: HTMLElement, style: RegExp): boolean {
  return style.test(element.getAttribute('style') ?? '');
}

/** Google Docs says bold and italic by the style of a <span>. */
function styled(style: RegExp): TagParseRule {
  return { tag: 'span[style]', consuming: false, getAttrs: (span) => (says(span, style) ? null : false) };
}

const isSafe = (link: HTMLElement) => /^(?:https?|mailto):/i.test(link.getAttribute('href') ?? '');
