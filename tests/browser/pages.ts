import { readFileSync } from 'node:fs';
import type { SitePage } from './driver/site';

const sample = (name: string) => readFileSync(new URL(`../../assets/samples/${name}`, import.meta.url), 'utf8');

/** A page that lets nothing but its own text in. */
const locked = (html: string): SitePage => ({ html, headers: { 'content-security-policy': "default-src 'none'" } });

/** The local pages of the browser tests. */
export const PAGES: Record<string, SitePage> = {
  '/creator.html': { html: sample('social-media-strategist.html') },
  '/community.html': locked(sample('community-manager.html')),
  '/two-panes.html': { html: sample('two-panes.html') },
  '/article.html': {
    html: `<!doctype html><title>How we chose our tea cups</title><h1>How we chose our tea cups</h1>
      <p>Last spring we tried forty cups. Some were too thin, some were too thick, and one had no bottom.</p>
      <p>In the end we kept the blue one. It holds a little more than it seems to.</p>`,
  },
};

/** What the list of the two panes opens next. */
export const OTHER_POSTING = `<h1>Content Editor</h1><p class="company">The Lowland Review · Antwerp</p>
  <h2>About the job</h2><p>We print a magazine about low land and high water, and we keep a website that people read in the rain.</p>
  <h2>Key responsibilities</h2><ul><li>Edit articles of our authors for the website</li><li>Write headlines and teasers</li>
  <li>Publish two articles a day</li><li>Choose pictures from our archive</li><li>Answer letters from readers</li></ul>
  <h2>Requirements</h2><ul><li>Two years of editing</li><li>Fluent Dutch</li></ul>`;
