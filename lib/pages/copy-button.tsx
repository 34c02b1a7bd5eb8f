import { useEffect, useState } from 'preact/hooks';
import type { WordsKey } from '../report/words';
import { useWords } from './words';

/** So long the button says what came of it. */
const SAID_MS = 2000;

/** Copies what `copy` puts on the clipboard, made only when it is asked for, and says whether that worked. */
export function CopyButton({ label, copy }: { label: WordsKey; copy: () => Promise<void> }) {
  const words = useWords();
  const [said, setSaid] = useState<'copied' | 'copy_failed' | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const press = () =>
    copy().then(
      () => setSaid('copied'),
      () => setSaid('copy_failed'),
    );
  return (
    <button type="button" data-copy={label} data-said={said ?? undefined} aria-live="polite" onClick={press}>
      {words(said ?? label)}
    </button>
  );
}

/** Puts a text on the clipboard. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
