import { useEffect, useState } from 'preact/hooks';
import type { VerdictKind } from '../../lib/analysis/verdict';
import { keptSummaries } from '../../lib/extension/saved';
import type { KeptSummary } from '../../lib/extension/shapes/kept';
import type { Role } from '../../lib/lexicon/categories';

/** Which of the kept postings are wanted. Empty fields want all. */
export interface Wanted {
  words: string;
  role: Role | '';
  verdict: VerdictKind | '';
}

/** The list of kept postings; null until it is there. `reload` reads it again. */
export function useSaved(): { list: KeptSummary[] | null; reload(): Promise<void> } {
  const [list, setList] = useState<KeptSummary[] | null>(null);
  const reload = () => keptSummaries().then(setList);
  useEffect(() => {
    reload();
    const controller = new AbortController();
    // The popup may keep another one while this page is open.
    window.addEventListener('focus', reload, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return { list, reload };
}

/** The postings that have all the wanted words, the role and the verdict. */
export function wantedOf(list: KeptSummary[], { words, role, verdict }: Wanted): KeptSummary[] {
  const needles = words.toLowerCase().split(/\s+/).filter(Boolean);
  return list.filter(
    (kept) =>
      (role === '' || kept.role === role) &&
      (verdict === '' || kept.verdict === verdict) &&
      needles.every((needle) => kept.words.includes(needle)),
  );
}
