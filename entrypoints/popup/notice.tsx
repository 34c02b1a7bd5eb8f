import type { ComponentChildren } from 'preact';
import { useWords } from '../../lib/pages/words';

interface Props {
  /** Names the state for styles and tests. */
  state: string;
  code?: string;
  title: string;
  text?: string;
  detail?: string;
  busy?: boolean;
  onRetry?: () => void;
  children?: ComponentChildren;
}

/** One state that is no verdict: what is the matter and what to do. */
export function Notice({ state, code, title, text, detail, busy, onRetry, children }: Props) {
  const words = useWords();
  return (
    <section class="notice" data-state={state} data-code={code} aria-busy={busy ?? false} aria-live="polite">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {detail && <p class="detail">{detail}</p>}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {words('retry')}
        </button>
      )}
      {children}
    </section>
  );
}
