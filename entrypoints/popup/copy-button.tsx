import { useEffect, useState } from 'preact/hooks';
import { useWords, type WordsKey } from '../../lib/ui/words';

/** So long, in milliseconds, the button says what came of it. */
const SAID = 2000;

/** Copies a text, made only when it is asked for, and says whether that worked. */
export function CopyButton({ label, text }: { label: WordsKey; text: () => string }) {
  const words = useWords();
  const [said, setSaid] = useState<'copied' | 'copy_failed' | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(null), SAID);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setSaid('copied'),
      () => setSaid('copy_failed'),
    );
  return (
    <button type="button" class="quiet" data-copy={label} aria-live="polite" onClick={copy}>
      {words(said ?? label)}
    </button>
  );
}
