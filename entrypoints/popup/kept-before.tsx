import type { KeptPosting } from '../../lib/extension/shapes/kept';
import { Fold } from '../../lib/pages/fold';
import { TextChanges } from '../../lib/pages/text-changes';
import { day, when } from '../../lib/pages/when';
import { useWords } from '../../lib/pages/words';

/** Says when the posting was kept before, the note on it, and what its text lost and gained since. */
export function KeptBefore({ before, text }: { before: KeptPosting; text: string }) {
  const words = useWords();
  return (
    <section class="kept-before">
      <p class="hint">
        {words('kept_on', day(before.saved))}
        {before.note && `: ${before.note}`}
      </p>
      {before.posting.text !== text && (
        <Fold id="changed" title={words('saved_since', when(before.saved))} open>
          <TextChanges before={before.posting.text} now={text} />
        </Fold>
      )}
    </section>
  );
}
