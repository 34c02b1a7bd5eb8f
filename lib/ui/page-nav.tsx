import { useWords, type WordsKey } from './words';

/** Our own pages, in the order they are offered. */
const PAGES = { draft: 'draft_page', saved: 'saved_page', options: 'options_page' } as const satisfies Record<
  string,
  WordsKey
>;

/** The way from one of our own pages to the others. */
export function PageNav({ here }: { here?: keyof typeof PAGES }) {
  const words = useWords();
  return (
    <nav class="page-nav" aria-label="TrueTitle">
      <b aria-hidden="true">TrueTitle</b>
      {Object.entries(PAGES).map(([page, name]) => (
        <a key={page} href={`${page}.html`} aria-current={page === here ? 'page' : undefined}>
          {words(name)}
        </a>
      ))}
    </nav>
  );
}
