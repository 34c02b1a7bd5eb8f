import type { VerdictKind } from '../analysis/verdict';

/** What each verdict's sign is drawn of, on a ground of 16 by 16; the badge of the toolbar button shows the same as letters. */
const STROKES: Record<VerdictKind, string> = {
  match: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  mislabelled: 'M3.5 6h9M3.5 10h9M10.5 2.5l-5 11',
  no_claim: 'M8 8h.01',
  not_social: 'M4 8h8',
  unclear: 'M5.7 6.2a2.3 2.3 0 1 1 3.5 1.9C8.4 8.6 8 9 8 9.8M8 12.6h.01',
};

/** The sign of a verdict; the sentence beside it says the same. */
export function Sign({ verdict }: { verdict: VerdictKind }) {
  return (
    <span class={`sign ${verdict}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={STROKES[verdict]} />
      </svg>
    </span>
  );
}
