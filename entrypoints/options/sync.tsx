import { syncOn, syncProblem } from '../../lib/extension/settings';
import { startSync, stopSync } from '../../lib/extension/sync';
import { useSetting } from '../../lib/pages/use-setting';
import { useWords } from '../../lib/pages/words';
import { Fixable } from './fixable';

/** Syncing by the browser's own account: off until turned on. */
export function Sync() {
  const words = useWords();
  const [on] = useSetting(syncOn, false);
  const [problem] = useSetting(syncProblem, '');
  return (
    <>
      <Fixable setting={syncOn}>
        <label>
          <input type="checkbox" checked={on} onChange={() => (on ? stopSync() : startSync())} /> {words('sync_on')}
        </label>
      </Fixable>
      <p class="hint">{words('sync_hint')}</p>
      {on && problem && (
        <p class="no" role="alert">
          {words('sync_problem', problem)}
        </p>
      )}
    </>
  );
}
