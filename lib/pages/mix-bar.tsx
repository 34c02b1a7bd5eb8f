import type { Verdict } from '../analysis/verdict';
import type { Category } from '../lexicon/categories';
import { mixOf } from '../report/mix';
import { categoryName, exactPercent, percent } from '../report/words';
import { useWords } from './words';

/** A small square with a category's colour and pattern. */
export function Swatch({ category }: { category: Category }) {
  return <span class={`swatch fill-${category}`} aria-hidden="true" />;
}

interface Props {
  verdict: Verdict;
  /** Called when a part is pressed. */
  onPart?: (category: Category) => void;
}

/** The mix as a bar with a pattern a category; under it the shares, with the exact numbers on pointing and on focus. */
export function MixBar({ verdict, onPart }: Props) {
  const words = useWords();
  const parts = mixOf(verdict.mix);
  if (parts.length === 0) return null;
  return (
    <figure class="mix">
      <figcaption class="hidden">{words('mix')}</figcaption>
      <div class="mix-bar" aria-hidden="true">
        {parts.map(({ category, share }) => (
          <span key={category} class={`fill-${category}`} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul class="mix-legend">
        {parts.map(({ category }) => (
          <li key={category}>
            <MixShare category={category} verdict={verdict} press={() => onPart?.(category)} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function MixShare({ category, verdict, press }: { category: Category; verdict: Verdict; press: () => void }) {
  const words = useWords();
  const count = verdict.duties.filter((duty) => duty.category === category).length;
  const name = categoryName(words, category);
  const share = verdict.mix[category];
  const exact = words('mix_exact', count, verdict.duties.length, exactPercent(words, share));
  return (
    <button type="button" class="part" data-exact={exact} data-part={category} onClick={press}>
      <Swatch category={category} /> {name} <b>{percent(words, share)}</b>
      <span class="hidden">, {exact}</span>
    </button>
  );
}
