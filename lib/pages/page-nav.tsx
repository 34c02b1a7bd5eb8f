import type { ComponentChildren } from 'preact';
import type { WordsKey } from '../report/words';
import { useWords } from './words';

/** Our own pages, in the order they are offered. */
const PAGES = { draft: 'draft_page', saved: 'saved_page', options: 'options_page' } as const satisfies Record<
  string,
  WordsKey
>;

interface Props {
  here?: keyof typeof PAGES;
  /** What stands at the end of the line. */
  children?: ComponentChildren;
}

/** The way from one of our own pages to the others. */
export function PageNav({ here, children }: Props) {
  const words = useWords();
  return (
    <header class="page-nav">
      <nav aria-label="TrueTitle">
        <b aria-hidden="true">TrueTitle</b>
        {Object.entries(PAGES).map(([page, name]) => (
          <a key={page} href={`${page}.html`} aria-current={page === here ? 'page' : undefined}>
            {words(name)}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}
