import { useEffect, useState } from 'preact/hooks';
import { drafts, removeDraft } from '../../extension/drafts';
import type { Draft } from '../../extension/shapes/drafts';
import { when } from '../when';
import { useWords } from '../words';

/** All drafts; one press opens one, deleting asks once more. */
export function DraftList({ id }: { id: string }) {
  const words = useWords();
  const [list, setList] = useState<Draft[]>([]);
  const [sure, setSure] = useState<string | null>(null);
  const load = () => drafts().then(setList);
  useEffect(() => {
    load();
  }, []);
  const remove = async (draft: Draft) => {
    if (sure !== draft.id) return setSure(draft.id);
    await removeDraft(draft.id);
    await load();
  };
  if (list.length === 0) return <p class="drawer hint">{words('draft_none')}</p>;
  return (
    <ul class="drawer">
      {list.map((draft) => (
        <li key={draft.id} class="entry">
          <a href={`#${draft.id}`} aria-current={draft.id === id}>
            {draft.title || words('draft_untitled')}
          </a>
          <span class="hint">{when(draft.changed)}</span>
          {draft.id !== id && (
            <button type="button" class="quiet" onClick={() => remove(draft)}>
              {words(sure === draft.id ? 'delete_sure' : 'delete')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
