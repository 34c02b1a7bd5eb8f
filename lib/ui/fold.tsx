import type { ComponentChildren } from 'preact';

/** A part of a page that unfolds. `count` stands at the right of its heading. */
export function Fold(props: {
  id: string;
  title: string;
  count?: string | number;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" data-fold={props.id} open={props.open ?? false}>
      <summary>
        <h2>{props.title}</h2>
        {props.count !== undefined && <span class="count">{props.count}</span>}
      </summary>
      <div class="fold-body">{props.children}</div>
    </details>
  );
}
