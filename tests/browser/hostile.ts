import { postingOf } from './boards';
import type { SitePage } from './driver/site';

const page = (body: string, head = '<title>Social Media Manager</title>'): SitePage => ({
  html: `<!doctype html><meta charset="utf-8">${head}${body}`,
});

/** A page of 20 MB is made in the browser: so much source would only test the parser. */
const grown = (source: string) =>
  page(`${postingOf(1)}<footer></footer><script>
  const footer = document.querySelector('footer');
  ${source}
</script>`);

const TAMPERED = `<script>
  const broken = () => { throw new Error('tampered'); };
  for (const name of ['map', 'filter', 'find', 'push', 'flatMap', 'join', 'slice', 'some']) Array.prototype[name] = broken;
  for (const name of ['slice', 'trim', 'replace', 'toLowerCase', 'matchAll']) String.prototype[name] = broken;
  for (const name of ['querySelector', 'querySelectorAll', 'getElementById', 'createRange']) Document.prototype[name] = broken;
  for (const name of ['querySelectorAll', 'getAttribute', 'closest', 'checkVisibility']) Element.prototype[name] = broken;
  Object.defineProperty(Node.prototype, 'textContent', { get: broken });
  RegExp.prototype.exec = JSON.parse = Map.prototype.get = MutationObserver.prototype.observe = broken;
  window.Highlight = window.CSS = window.crypto = window.MutationObserver = undefined;
</script>`;

const CLOBBERED = [
  'title',
  'body',
  'URL',
  'querySelector',
  'querySelectorAll',
  'defaultView',
  'getSelection',
  'addEventListener',
]
  .map((name) => `<img name="${name}" alt="">`)
  .join('');

const FORM = `<form>${[
  'localName',
  'getAttribute',
  'hasAttribute',
  'querySelector',
  'firstChild',
  'nextSibling',
  'shadowRoot',
  'id',
]
  .map((name) => `<input name="${name}">`)
  .join('')}<button>Send</button></form>`;

/** Pages that mean harm, or are only out of all proportion; each holds the posting of shop 1. */
export const HOSTILE: Record<string, SitePage> = {
  '/large.html': grown("footer.textContent = 'All about ovens and bread. '.repeat(800_000);"),
  '/many.html': grown(
    "footer.innerHTML = '<div><span>Oven</span></div>'.repeat(50_000) + '<p>Bread</p>'.repeat(25_000);",
  ),
  '/deep.html': grown(
    "for (let i = 0, at = footer; i < 5_000; i++) at = at.appendChild(document.createElement('div')); footer.hidden = true;",
  ),
  '/bombs.html': page(
    `${postingOf(1)}${[`{"@type":"JobPosting","x":${'['.repeat(900_000)}`, `{"@type":"JobPosting","x":"${'\\\n'.repeat(400_000)}`, `[${'{"@type":"JobPosting","description":"x"},'.repeat(40_000)}0]`].map((json) => `<script type="application/ld+json">${json}</script>`).join('')}`,
  ),
  '/tampered.html': page(`${TAMPERED}${postingOf(1)}`),
  '/clobbered.html': page(`${CLOBBERED}${postingOf(1)}`),
  '/form.html': page(`${postingOf(1)}${FORM}`),
  '/script-title.html': page(postingOf('1 &lt;img src=x onerror="window.harmed = true"&gt;')),
  '/turned-title.html': page(postingOf('1 \u202Egnitekram\u202C')),
  '/long-title.html': page(
    postingOf(`1 ${'and more '.repeat(120_000)}`),
    `<title>${'Manager '.repeat(130_000)}</title>`,
  ),
  '/restless.html': page(`<main>${postingOf(1)}</main><script>
    var changes = 0;
    const main = document.querySelector('main'), same = main.innerHTML;
    setInterval(() => { main.innerHTML = same; changes++; }, 20);
  </script>`),
  '/changing.html': page(`<main>${postingOf(1)}<p id="n"></p></main><script>
    var changes = 0;
    setInterval(() => { document.querySelector('#n').textContent = 'Seen by ' + changes++ + ' people so far, and more are coming'; }, 20);
  </script>`),
};
