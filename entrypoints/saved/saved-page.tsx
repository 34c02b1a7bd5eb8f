import { useState } from 'preact/hooks';
import { forgetPostings } from '../../lib/extension/saved';
import { PageNav } from '../../lib/pages/page-nav';
import { useColours } from '../../lib/pages/use-colours';
import { useWords } from '../../lib/pages/words';
import { Compared } from './compared';
import { Filters } from './filters';
import { SavedList } from './saved-list';
import { Transfer } from './transfer';
import { useSaved, type Wanted, wantedOf } from './use-saved';

/** So many postings can be laid side by side. */
const MAX_SIDE_BY_SIDE = 4;

/**
 * Kept postings: find them, lay two to four side by side, take notes, take them elsewhere. The comparison
 * stands below the list, so that choosing moves nothing under the pointer.
 */
export function SavedPage() {
  const words = useWords();
  const { list, reload } = useSaved();
  const [wanted, setWanted] = useState<Wanted>({ words: '', role: '', verdict: '' });
  const [chosen, setChosen] = useState<string[]>([]);
  useColours();
  if (!list) return <main class="page" aria-busy="true" />;
  const shown = wantedOf(list, wanted);
  const choose = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id].slice(-MAX_SIDE_BY_SIDE)));
  const forget = async (id: string) => {
    await forgetPostings([id]);
    setChosen((now) => now.filter((one) => one !== id));
    await reload();
  };
  return (
    <main class="page">
      <PageNav here="saved" />
      <header class="bar">
        <h1>{words('saved_page')}</h1>
        <Transfer ids={shown.map(({ id }) => id)} onDone={reload} />
      </header>
      {list.length === 0 ? (
        <p class="banner">{words('saved_none')}</p>
      ) : (
        <>
          <Filters wanted={wanted} onChange={setWanted} count={shown.length} of={list.length} />
          <SavedList list={shown} chosen={chosen} onChoose={choose} onForget={forget} />
          <Compared ids={chosen} onClose={() => setChosen([])} onNote={reload} />
        </>
      )}
    </main>
  );
}
