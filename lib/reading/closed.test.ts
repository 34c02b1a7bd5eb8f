import { describe, expect, it } from 'vitest';
import { documentOf } from '../cli/dom';
import { readPage } from './read-page';

const DUTIES =
  '<ul><li>Plan the content calendar every quarter</li><li>Film and edit two videos a week</li><li>Answer comments within one day</li></ul>';
const PROFILE =
  '<h2>What you bring</h2><ul><li>Two years of experience with social media at a small brand</li><li>A steady hand with a phone camera</li></ul>';
const INTRO =
  '<p>Moss & Fern makes garden chairs. We are looking for somebody who looks after our channels and enjoys being outdoors.</p>';

const read = (inner: string, rest = PROFILE) => {
  const page = readPage(
    documentOf(
      `<title>Social Media Manager - Moss & Fern</title><main><h1>Social Media Manager</h1>${INTRO}${inner}${rest}<a href="/apply">Apply now</a></main>`,
    ),
  );
  if (page.kind !== 'posting') throw new Error(page.message);
  return page.posting;
};

describe('closed sections', () => {
  it.each([
    [
      'a panel that a button opens',
      `<h2><button aria-expanded="false" aria-controls="p">Your tasks</button></h2><div id="p" hidden>${DUTIES}</div>`,
    ],
    [
      'a panel by its label',
      `<h2 id="l">Your tasks</h2><p>Press to open.</p><div aria-labelledby="l" style="display:none">${DUTIES}</div>`,
    ],
    ['a panel right under its heading', `<h2>Your tasks</h2><div aria-hidden="true">${DUTIES}</div>`],
    [
      'a tab',
      `<div role="tablist"><a role="tab" href="#t">Responsibilities</a></div><div id="t" hidden>${DUTIES}</div>`,
    ],
    ['the inside of details', `<details><summary>Your tasks</summary>${DUTIES}</details>`],
    [
      'what is folded away',
      `<h2>Your tasks</h2><p>You will work with all of us.</p><div hidden>${DUTIES}</div><button>Read more</button>`,
    ],
  ])('are read: %s', (_, inner) => {
    const posting = read(inner);
    expect(posting.text).toContain('Film and edit two videos a week');
    expect(posting.incomplete).toBeUndefined();
  });

  it.each([
    [
      'a menu',
      `<button aria-expanded="false" aria-controls="m">Menu</button><ul id="m" hidden><li>Run paid ads for our shops</li></ul>`,
    ],
    ['a dialog', '<dialog><h2>Your tasks</h2><p>Run paid ads for our shops</p></dialog>'],
    ['text hidden for good', '<div hidden><h2>Your tasks</h2><p>Run paid ads for our shops</p></div>'],
  ])('are not %s', (_, hidden) => {
    expect(
      read(`<h2>Your tasks</h2>${DUTIES}<p>You report to the head of the workshop.</p>${hidden}`).text,
    ).not.toContain('paid ads');
  });

  it('are read once where the same text stands in sight', () => {
    const { text } = read(
      `<h2>Your tasks</h2>${DUTIES}<h2><button aria-expanded="false" aria-controls="p">Your tasks</button></h2><div id="p" hidden>${DUTIES}</div>`,
    );
    expect(text.split('Film and edit')).toHaveLength(2);
  });
});

describe('a posting whose duties cannot be read', () => {
  const frame = (host: string, size = 'width="800" height="900"') =>
    `<iframe src="https://${host}/embed" ${size}></iframe>`;

  it.each([
    [
      'a closed section that is still empty',
      '<h2><button aria-expanded="false" aria-controls="p">Your tasks</button></h2><div id="p"></div>',
    ],
    ['a closed tab without a panel', '<div role="tab" aria-selected="false">Responsibilities</div>'],
    ['a heading with nothing below it', '<h2>Your tasks</h2>'],
    ['a frame of another site beside a teaser', frame('board.example')],
  ])('is incomplete by %s', (_, inner) => expect(read(inner).incomplete).toBe(true));

  it.each([
    [
      'duties that are all there',
      `<h2>Your tasks</h2>${DUTIES}<button aria-expanded="false">Your tasks</button>${frame('board.example')}`,
    ],
    [
      'other sections that are closed',
      `<h2>Your tasks</h2>${DUTIES}<h2><button aria-expanded="false">Benefits</button></h2>`,
    ],
    ['a film', frame('www.youtube.com')],
    ['a small frame', frame('board.example', 'width="120" height="60"')],
  ])('is not incomplete by %s', (_, inner) => expect(read(inner).incomplete).toBeUndefined());
});
