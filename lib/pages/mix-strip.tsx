import type { Mix } from '../analysis/verdict';
import { mixOf } from '../report/mix';
import { categoryName, percent } from '../report/words';
import { useWords } from './words';

/** A mix as a small bar alone; its numbers are its name for screen readers and its hint. */
export function MixStrip({ mix }: { mix: Mix }) {
  const words = useWords();
  const parts = mixOf(mix);
  const name = parts
    .map(({ category, share }) => `${categoryName(words, category)} ${percent(words, share)}`)
    .join(', ');
  if (parts.length === 0) return <span />;
  return (
    <div class="mix-bar strip" role="img" aria-label={`${words('mix')}: ${name}`} title={name}>
      {parts.map(({ category, share }) => (
        <span key={category} class={`fill-${category}`} style={{ flexGrow: share }} />
      ))}
    </div>
  );
}
