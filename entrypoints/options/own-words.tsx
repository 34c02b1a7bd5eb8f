import { useState } from 'preact/hooks';
import { ownEntries } from '../../lib/extension/settings';
import { useSetting } from '../../lib/pages/use-setting';
import { useWords } from '../../lib/pages/words';

const EXAMPLE = `topic: own
entries:
  - id: own/boost
    means: Shares posts of others.
    source: our team
    part: verb
    category: community
    words: [boost toots]
    yes: ["[Boost toots] of our members"]
    no: ["Boost sales"]
`;

/** The person's own entries of the lexicon, in the lexicon's own format; used only once they pass their own examples. */
export function OwnWords() {
  const words = useWords();
  const [stored, store] = useSetting(ownEntries, { text: '', entries: [] });
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState('');
  const text = typed ?? stored.text;
  const check = async () => {
    const { entriesOf } = await import('../../lib/pages/own-entries');
    try {
      await store({ text, entries: entriesOf(text, words('options_own')) });
      setTyped(null);
      setWrong('');
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <p class="hint">{words('own_hint')}</p>
      <textarea
        class="own"
        rows={12}
        spellcheck={false}
        aria-label={words('options_own')}
        aria-invalid={wrong !== ''}
        placeholder={EXAMPLE}
        value={text}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {wrong && (
        <p class="no" role="alert">
          {wrong}
        </p>
      )}
      <div class="row">
        <button type="button" data-own="use" onClick={check}>
          {words('own_use')}
        </button>
        <button type="button" disabled={text !== ''} onClick={() => setTyped(EXAMPLE)}>
          {words('own_example')}
        </button>
        <span role="status">{!wrong && words('own_count', stored.entries.length)}</span>
      </div>
    </>
  );
}
