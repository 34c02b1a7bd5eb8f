import { useEffect, useState } from 'preact/hooks';
import { drawMarks } from '../../lib/extension/draw';
import { hiddenCategories } from '../../lib/extension/settings';
import type { Judged } from '../../lib/extension/shapes/messages';
import { shortcuts } from '../../lib/extension/shortcuts';
import type { Category } from '../../lib/lexicon/categories';
import { MARKED_CATEGORIES } from '../../lib/marking/styles';
import { Swatch } from '../../lib/pages/mix-bar';
import { useFixed, useSetting } from '../../lib/pages/use-setting';
import { useWords } from '../../lib/pages/words';
import { categoryName } from '../../lib/report/words';

const NONE_HIDDEN: Category[] = [];

/** The legend of the marks in the page; each category can be left unmarked. */
export function MarkSwitches({ judged: { place, verdict } }: { judged: Judged }) {
  const words = useWords();
  const [hidden, setHidden] = useSetting(hiddenCategories, NONE_HIDDEN);
  const fixed = useFixed(hiddenCategories);
  const toggle = async (category: Category) => {
    const without = hidden.filter((other) => other !== category);
    await setHidden(without.length < hidden.length ? without : [...hidden, category]);
    await drawMarks(place, verdict);
  };
  const present = MARKED_CATEGORIES.filter((category) => verdict.duties.some((duty) => duty.category === category));
  if (present.length === 0) return null;
  return (
    <fieldset class="switches">
      <legend>{words('marks_legend')}</legend>
      {present.map((category) => (
        <button
          key={category}
          type="button"
          disabled={fixed}
          title={fixed ? words('set_by_policy') : undefined}
          aria-pressed={!hidden.includes(category)}
          data-switch={category}
          onClick={() => toggle(category)}
        >
          <Swatch category={category} /> <span class={`line-${category}`}>{categoryName(words, category)}</span>
        </button>
      ))}
      <Keys />
    </fieldset>
  );
}

/** The keys that go from duty to duty, as the person has set them. */
function Keys() {
  const words = useWords();
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => {
    shortcuts().then(setKeys, () => undefined);
  }, []);
  const { 'next-duty': next, 'previous-duty': previous } = keys;
  if (!next || !previous) return null;
  return <p class="hint keys">{words('keys_hint', next, previous)}</p>;
}
