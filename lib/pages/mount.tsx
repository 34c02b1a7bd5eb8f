import { type ComponentChildren, render } from 'preact';
import type { Words } from '../report/words';
import { sayFaults } from './fault-bar';
import { WordsContext } from './words';

/** Shows a page in the element `app`, in the person's language. `title` is the window's. */
export function mount(page: ComponentChildren, title: string, words: Words): void {
  document.title = title;
  document.documentElement.lang = words.language;
  sayFaults(window, words);
  const app = document.getElementById('app');
  if (app) render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, app);
}
