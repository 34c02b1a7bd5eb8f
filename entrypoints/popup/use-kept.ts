import { useEffect, useState } from 'preact/hooks';
import { keepPosting, keptOf } from '../../lib/extension/saved';
import type { KeptPosting } from '../../lib/extension/shapes/kept';
import type { Judged } from '../../lib/extension/shapes/messages';

export interface Keeping {
  /** What was kept of this posting before the popup opened; null when nothing was. */
  before: KeptPosting | null;
  /** What came of keeping it now. */
  said: 'kept' | 'keep_failed' | null;
  keep(): void;
}

/** Keeps a posting, and knows whether it was kept before. */
export function useKept({ posting, verdict, changes, place }: Judged): Keeping {
  const [before, setBefore] = useState<KeptPosting | null>(null);
  const [said, setSaid] = useState<Keeping['said']>(null);
  useEffect(() => {
    keptOf(place.url, posting.title).then(
      (kept) => setBefore(kept ?? null),
      () => undefined,
    );
  }, [place.url, posting.title]);
  const keep = () =>
    keepPosting({ posting, verdict, changes, url: place.url }).then(
      () => setSaid('kept'),
      () => setSaid('keep_failed'),
    );
  return { before, said, keep };
}
