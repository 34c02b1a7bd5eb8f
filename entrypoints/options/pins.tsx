import { roleData, sourceOf } from '../../lib/analysis/role/definitions';
import { withPin } from '../../lib/extension/pins';
import { pinnedDefinitions } from '../../lib/extension/settings';
import { ROLES } from '../../lib/lexicon/categories';
import { Fold } from '../../lib/pages/fold';
import { useSetting } from '../../lib/pages/use-setting';
import { useWords } from '../../lib/pages/words';
import { roleName } from '../../lib/report/words';

/** For each role: judge by all its cited definitions, or by one. */
export function Pins() {
  const words = useWords();
  const [pins, setPins] = useSetting(pinnedDefinitions, {});
  return (
    <>
      <p class="hint">{words('pins_hint')}</p>
      <Fold id="pins" title={words('pins_by_role')} count={Object.keys(pins).length || undefined} open={false}>
        <div class="pins">
          {ROLES.filter((role) => roleData(role).definitions.length > 0).map((role) => (
            <label key={role} class="pin">
              <b>{roleName(words, role)}</b>
              <select
                value={pins[role] ?? ''}
                onChange={({ currentTarget }) => setPins(withPin(pins, role, currentTarget.value || null))}
              >
                <option value="">{words('pins_all')}</option>
                {roleData(role).definitions.map(({ id, source, says }) => (
                  <option key={id} value={id}>
                    {named(source)}: {says}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </Fold>
    </>
  );
}

function named(id: string): string {
  const { publisher, work, year } = sourceOf(id);
  return `${publisher || work}${year ? ` (${year})` : ''}`;
}
