import { useWords } from '../words';
import type { SaveState } from './autosave';

/** Says whether what was written is safe. */
export function SaveNote({ state }: { state: SaveState }) {
  const words = useWords();
  if (state === 'failed')
    return (
      <p class="save-note no" role="alert">
        {words('draft_not_saved')}
      </p>
    );
  return (
    <p class="save-note" role="status" data-saving={state}>
      {state === 'unchanged' ? words('draft_local') : words(state === 'saved' ? 'draft_saved' : 'draft_saving')}
    </p>
  );
}
