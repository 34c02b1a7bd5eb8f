import { type ComponentChildren, render } from 'preact';
import { sayFaults } from './fault-bar';
import { type Words, WordsContext } from './words';

/** Shows a page in the element `app`, in the person's language. `title` is the window's. */
export function mount(page: ComponentChildren, title: string, words: Words, language: string): void {
  document.title = title;
  document.documentElement.lang = language;
  sayFaults(window, words);
  const app = document.getElementById('app');
  if (app) render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, app);
}
