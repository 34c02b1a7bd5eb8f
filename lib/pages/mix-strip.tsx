import type { Mix } from '../analysis/verdict';
import { CATEGORIES } from '../lexicon/categories';
import { categoryName, percent, useWords } from './words';

/** A mix as a small bar alone; its numbers are its name for screen readers and its hint. */
export function MixStrip({ mix }: { mix: Mix }) {
  const words = useWords();
  const parts = CATEGORIES.filter((category) => mix[category] > 0);
  const name = parts.map((category) => `${categoryName(words, category)} ${percent(mix[category])}`).join(', ');
  if (parts.length === 0) return <span />;
  return (
    <div class="mix-bar strip" role="img" aria-label={`${words('mix')}: ${name}`} title={name}>
      {parts.map((category) => (
        <span key={category} class={`fill-${category}`} style={{ flexGrow: mix[category] }} />
      ))}
    </div>
  );
}
