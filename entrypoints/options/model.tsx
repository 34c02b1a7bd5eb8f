import { languageModelOn } from '../../lib/extension/settings';
import { useSetting } from '../../lib/pages/use-setting';
import { useWords } from '../../lib/pages/words';

/** Switches the language model off, for weak machines. */
export function Model() {
  const words = useWords();
  const [on, setOn] = useSetting(languageModelOn, true);
  return (
    <>
      <label>
        <input type="checkbox" checked={on} onChange={() => setOn(!on)} /> {words('model_on')}
      </label>
      <p class="hint">{words('model_hint')}</p>
    </>
  );
}
