import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { assemble } from './assemble';
import { rangesOf } from './ranges';
import { linesIn } from './walk';

const bodyOf = (html: string) => new JSDOM(`<body>${html}</body>`).window.document.body;

function read(html: string) {
  const body = bodyOf(html);
  const lines = linesIn(body);
  const { text, blocks, starts } = assemble(lines);
  const ranges = (part: string) => {
    const start = text.indexOf(part);
    return rangesOf({ start, end: start + part.length }, lines, starts, text).map((range) => range.toString());
  };
  return {
    body,
    text,
    blocks,
    ranges,
    parts: blocks.map(({ kind, level, start, end }) => [kind, level, text.slice(start, end)]),
  };
}

describe('text', () => {
  it('collapses white space and drops what has no width', () => {
    const { text } = read('<p>  One&nbsp;\n two&shy;fold \u200bthree\ufeff </p><p>👩\u200d💻 four</p>');
    expect(text).toBe('One twofold three\n👩\u200d💻 four');
  });

  it('leaves out what is not to be read', () => {
    const html =
      '<style>x</style><p hidden>a</p><p style="display: none">b</p><template>c</template><dialog>d</dialog>';
    expect(read(`${html}<p><code style="display:none">{}</code>seen</p><button>press</button>`).text).toBe('seen');
  });

  it('keeps words in code, and headings that are buttons', () => {
    expect(read('<p>Use <code>git</code> daily</p><h3><button>Tasks</button></h3>').text).toBe('Use git daily\nTasks');
  });
});

describe('blocks', () => {
  it('tells headings, items with their depth, and paragraphs', () => {
    const { parts } = read(
      '<h2>Tasks</h2><ul><li>Write<ul><li>Posts</li></ul></li></ul><p><b>Profile</b></p><p>Plain words.</p>',
    );
    expect(parts).toEqual([
      ['heading', 2, 'Tasks'],
      ['item', 1, 'Write'],
      ['item', 2, 'Posts'],
      ['heading', 6, 'Profile'],
      ['paragraph', undefined, 'Plain words.'],
    ]);
  });

  it('makes items of lines with typed bullets, and leaves the bullets out', () => {
    const { parts, text } = read('<p>You will<br>- write posts<br>• plan<br>and keep on</p>');
    expect(text).toBe('You will\n- write posts\n• plan\nand keep on');
    expect(parts).toEqual([
      ['paragraph', undefined, 'You will'],
      ['item', 1, 'write posts'],
      ['item', 1, 'plan\nand keep on'],
    ]);
  });

  it('breaks lines that were typed into preformatted text', () => {
    expect(read('<pre>Tasks\n- write\n- plan</pre>').blocks).toHaveLength(3);
    expect(read('<div>Tasks:\\n\\n* write\\n* plan</div>').text).toBe('Tasks:\n* write\n* plan');
  });

  it('makes a heading of a label above the text of its item', () => {
    const { parts } = read('<ul><li><b>Community</b><p>Answer comments every day</p></li><li>Plan<p>ads</p></li></ul>');
    expect(parts).toEqual([
      ['heading', 6, 'Community'],
      ['item', 1, 'Answer comments every day'],
      ['item', 1, 'Plan'],
      ['paragraph', undefined, 'ads'],
    ]);
  });

  it('reads open shadow roots and their slots', () => {
    const body = bodyOf('<x-card><li>slotted</li></x-card>');
    const root = body.querySelector('x-card')?.attachShadow({ mode: 'open' });
    root?.append(body.ownerDocument.createElement('slot'), 'inside');
    expect(linesIn(body).map(({ text }) => text)).toEqual(['slotted', 'inside']);
  });
});

describe('ranges', () => {
  it('lead back to the text nodes, one each, across markup and dropped characters', () => {
    const { ranges } = read('<ul><li>Plan <b>week\u00adly</b> <i>posts</i>\n and more</li></ul>');
    expect(ranges('Plan weekly posts')).toEqual(['Plan ', 'week\u00adly', ' ', 'posts']);
    expect(ranges('and more')).toEqual(['and more']);
  });

  it('go across lines', () => {
    expect(read('<p>one<br>two</p><p>three</p>').ranges('two\nthree')).toEqual(['two', 'three']);
  });

  it('are none once the page says something else', () => {
    const { body, ranges } = read('<p>Write posts</p><p>Plan</p>');
    const node = body.querySelector('p')?.firstChild as Text;
    node.data = 'Bake bread!';
    expect(ranges('Write posts')).toEqual([]);
    expect(ranges('Plan')).toEqual(['Plan']);
    body.lastElementChild?.remove();
    expect(ranges('Plan')).toEqual([]);
  });
});
