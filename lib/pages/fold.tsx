import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  id: string;
  title: string;
  /** Stands at the right of the heading. */
  count?: string | number | undefined;
  open?: boolean;
  /** What is in it is made only when it is opened for the first time. */
  lazy?: boolean;
  children: ComponentChildren;
}

/** A part of a page that unfolds. */
export function Fold({ id, title, count, open = false, lazy = false, children }: Props) {
  const [seen, setSeen] = useState(open || !lazy);
  return (
    <details class="fold" data-fold={id} open={open} onToggle={() => setSeen(true)}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span class="count">{count}</span>}
      </summary>
      <div class="fold-body">{seen && children}</div>
    </details>
  );
}
