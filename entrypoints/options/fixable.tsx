import type { ComponentChildren } from 'preact';
import type { Fixed } from '../../lib/extension/settings';
import { useFixed } from '../../lib/pages/use-setting';
import { useWords } from '../../lib/pages/words';

/** The controls of a setting. Where a policy has fixed it they show its value, cannot be used, and say why. */
export function Fixable({ setting, children }: { setting: Fixed; children: ComponentChildren }) {
  const fixed = useFixed(setting);
  return (
    <fieldset class="fixable" disabled={fixed}>
      {children}
      {fixed && <FixedNote />}
    </fieldset>
  );
}

/** Says who has fixed a setting. */
export function FixedNote() {
  const words = useWords();
  return <p class="hint fixed">{words('set_by_policy')}</p>;
}
