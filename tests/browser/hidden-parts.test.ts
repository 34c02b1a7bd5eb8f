import { describe, expect, it } from 'vitest';
import type { Driver } from './driver/driver';
import type { Site } from './driver/site';
import { ask, stateOf } from './popup';
import { withBrowser, withSite } from './session';

const DUTIES = `<ul><li>Plan the content calendar for our three channels every quarter</li><li>Film and edit two short videos a week</li>
  <li>Answer comments and direct messages within one working day</li><li>Write captions and schedule posts for Instagram</li></ul>`;
const ADS = `<h2>What you will do</h2><ul><li>Set up paid campaigns in Meta Ads Manager</li><li>Optimise bids and budgets every day</li>
  <li>Test ad creatives and audiences</li><li>Report return on ad spend</li></ul>`;

const page = (inner: string, style = '') => ({
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Social Media Manager - Moss & Fern</title><style>${style}</style>
    <h1>Social Media Manager</h1><p>Moss & Fern makes garden chairs. We are looking for somebody who looks after our channels.</p>${inner}
    <h2>What you bring</h2><ul><li>Two years of experience with social media at a small brand</li><li>A steady hand with a phone camera</li></ul>
    <a href="/apply">Apply now</a></html>`,
});
const withAds = (style: string) =>
  page(`<h2>What you will do</h2>${DUTIES}<div class="x">${ADS}</div>`, `.x{${style}}`);

/** Pages with the number of duties that somebody sees, or would by opening a section of the posting. */
const SEEN: Record<string, ReturnType<typeof page>> = {
  '/visibility.html': withAds('visibility:hidden'),
  '/opacity.html': withAds('opacity:0'),
  '/font-size.html': withAds('font-size:0'),
  '/height.html': withAds('height:0;overflow:hidden'),
  '/off-screen.html': withAds('position:absolute;left:-9999px'),
  '/cut.html': withAds('position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'),
  '/fade-in.html': page(
    `<h2>What you will do</h2><div class="x">${DUTIES}</div>`,
    '.x{opacity:0;transition:opacity 1s}',
  ),
  '/contents.html': page(`<h2>What you will do</h2><div class="x">${DUTIES}</div>`, '.x,.x ul,.x li{display:contents}'),
  '/details.html': page(`<details><summary>What you will do</summary>${DUTIES}</details>`),
  '/panel.html': page(
    `<h2><button aria-expanded="false" aria-controls="p">What you will do</button></h2><div id="p" class="x">${DUTIES}</div>`,
    '.x{display:none}',
  ),
  '/folded.html': page(`<h2>What you will do</h2><div class="x">${DUTIES}</div>`, '.x{height:0;overflow:hidden}'),
};

describe.each(['chromium', 'firefox'] as const)('what a page hides, in %s', (browser) => {
  let driver: Driver;
  let site: Site;

  withSite(
    (opened) => {
      site = opened;
    },
    {
      ...SEEN,
      '/empty.html': page(
        '<h2><button aria-expanded="false" aria-controls="p">What you will do</button></h2><div id="p"></div>',
      ),
    },
  );
  withBrowser((opened) => {
    driver = opened;
  }, browser);

  const shown = async (path: string) => {
    const opened = await driver.open(site.at(path));
    const popup = await ask(driver, opened);
    const seen = { state: await stateOf(popup), text: await popup.run(() => document.body.textContent, undefined) };
    await opened.close();
    return seen;
  };

  it.each(Object.keys(SEEN))('%s holds the duties that can be seen, and no others', async (path) => {
    const { state, text } = await shown(path);
    expect(state).toBe('judged');
    expect(text).toMatch(/4 duties\b/);
    expect(text).not.toMatch(/bids and budgets/);
  });

  it('says of a section that is closed and empty that it was not read', async () => {
    expect((await shown('/empty.html')).text).toContain('Some sections are closed. Open them and read again.');
  });
});
