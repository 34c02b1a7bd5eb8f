import { categoryColours, hiddenCategories, marksOn } from '../../lib/extension/settings';
import { colourIn } from '../../lib/marking/palette';
import { MARKED_CATEGORIES } from '../../lib/marking/styles';
import { Swatch } from '../../lib/pages/mix-bar';
import { useFixed, useSetting } from '../../lib/pages/use-setting';
import { useWords } from '../../lib/pages/words';
import { categoryName } from '../../lib/report/words';
import { Fixable, FixedNote } from './fixable';

/** Marks in pages on and off, and each category's colour. */
export function Colours() {
  const words = useWords();
  const [on, setOn] = useSetting(marksOn, true);
  const [hidden, setHidden] = useSetting(hiddenCategories, []);
  const [colours, setColours] = useSetting(categoryColours, {});
  const [hiddenFixed, coloursFixed] = [useFixed(hiddenCategories), useFixed(categoryColours)];
  return (
    <>
      <Fixable setting={marksOn}>
        <label>
          <input type="checkbox" checked={on} onChange={() => setOn(!on)} /> {words('marks_on')}
        </label>
      </Fixable>
      <ul class="colours">
        {MARKED_CATEGORIES.map((category) => (
          <li key={category} class="row">
            <Swatch category={category} />
            <label>
              <input
                type="checkbox"
                disabled={hiddenFixed}
                checked={!hidden.includes(category)}
                onChange={() =>
                  setHidden(
                    hidden.includes(category) ? hidden.filter((one) => one !== category) : [...hidden, category],
                  )
                }
              />{' '}
              {categoryName(words, category)}
            </label>
            <input
              type="color"
              disabled={coloursFixed}
              aria-label={words('colour_of', categoryName(words, category))}
              value={colourIn(colours, category)}
              onChange={({ currentTarget }) => setColours({ ...colours, [category]: currentTarget.value })}
            />
          </li>
        ))}
      </ul>
      <button type="button" disabled={coloursFixed || Object.keys(colours).length === 0} onClick={() => setColours({})}>
        {words('colours_reset')}
      </button>
      {(hiddenFixed || coloursFixed) && <FixedNote />}
      <p class="hint">{words('colours_hint')}</p>
    </>
  );
}
