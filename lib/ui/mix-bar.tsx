import type { Verdict } from '../analysis/verdict';
import { CATEGORIES, type Category } from '../lexicon/categories';
import { categoryName, percent, useWords } from './words';

/** A small square with a category's colour and pattern. */
export function Swatch({ category }: { category: Category }) {
  return <span class={`swatch fill-${category}`} aria-hidden="true" />;
}

/** The mix as a bar with a pattern a category, and its exact numbers beneath. */
export function MixBar({ verdict }: { verdict: Verdict }) {
  const words = useWords();
  const parts = CATEGORIES.filter((category) => verdict.mix[category] > 0);
  if (parts.length === 0) return null;
  return (
    <figure class="mix">
      <figcaption class="hidden">{words('mix')}</figcaption>
      <div class="mix-bar" aria-hidden="true">
        {parts.map((category) => (
          <span key={category} class={`fill-${category}`} style={{ flexGrow: verdict.mix[category] }} />
        ))}
      </div>
      <ul class="mix-legend">
        {parts.map((category) => (
          <Part key={category} category={category} verdict={verdict} />
        ))}
      </ul>
    </figure>
  );
}

function Part({ category, verdict }: { category: Category; verdict: Verdict }) {
  const words = useWords();
  const count = verdict.duties.filter((duty) => duty.category === category).length;
  const name = categoryName(words, category);
  const share = percent(verdict.mix[category]);
  return (
    <li title={words('mix_part', name, share, count, verdict.duties.length)}>
      <Swatch category={category} /> {name} <b>{share}</b>
    </li>
  );
}
