import type { SitePage } from './driver/site';

const ACTS = ['Film', 'Write', 'Edit', 'Plan', 'Publish', 'Answer', 'Track', 'Moderate'];

/** The posting of shop `n`: every line of it names the shop. Stands alone, as its source travels into the page. */
const posting = (acts: string[], n: number | string) =>
  `<h1>Social Media Manager ${n}</h1><p>Oven House ${n}</p><h3>About the job</h3>
  <p>We are looking for somebody who will join our team in shop ${n}.</p><h3>Responsibilities</h3>
  <ul>${acts.map((act) => `<li>${act} posts and comments for shop ${n} each week</li>`).join('')}</ul>
  <h3>Requirements</h3><ul><li>Two years of experience in a similar role</li></ul>`;

/** The posting of shop `n`. */
export const postingOf = (n: number | string): string => posting(ACTS, n);

/** The number of a posting's duties. */
export const DUTIES = ACTS.length;

const cards = Array.from(
  { length: 40 },
  (_, n) => `<li><a href="/job/${n}">Social Media Manager ${n}</a><p>Oven ${n}</p></li>`,
);

const page = (body: string): SitePage => ({ html: `<!doctype html><meta charset="utf-8"><title>Jobs</title>${body}` });

/** A list with a pane beside it, as boards of today show it; `go(n, how)` opens posting `n`. */
const TWO_PANES =
  page(`<div><h2>40 jobs</h2><ul>${cards.join('')}</ul></div><main id="pane">${postingOf(0)}</main><script>
  const posting = ${posting}, acts = ${JSON.stringify(ACTS)}, pane = document.querySelector('#pane');
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const move = (n) => history.pushState({}, '', '?open=' + n);
  const fill = (n) => { pane.replaceChildren(); pane.insertAdjacentHTML('beforeend', posting(acts, n)); };
  const ways = {
    addressFirst: async (n) => { move(n); await wait(300); fill(n); },
    contentFirst: async (n) => { fill(n); await wait(300); move(n); },
    late: async (n) => { move(n); pane.replaceChildren('Loading'); await wait(900); fill(n); },
  };
  window.go = (n, how) => how ? ways[how](n) : (move(n), fill(n));
</script>`);

/** Pages on which the posting stands where a plain look does not reach it. */
export const BOARD_PAGES: Record<string, SitePage> = {
  '/two.html': TWO_PANES,
  '/shadow.html': page(`<job-view></job-view><script>
    document.querySelector('job-view').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(postingOf(7))};</script>`),
  '/framed.html': page('<h1>Work with us</h1><iframe src="/inner.html" width="600" height="600"></iframe>'),
  '/inner.html': page(postingOf(8)),
  '/foreign.html': page(
    '<h1>Work with us</h1><iframe src="https://jobs.invalid/embed/9" width="600" height="600"></iframe>',
  ),
  '/more.html': page(`${postingOf(9)}<button onclick="document.querySelector('ul').insertAdjacentHTML('beforeend',
    '<li>Photograph the windows of shop 9 each week</li>')">Show more</button>`),
};
