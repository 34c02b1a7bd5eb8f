import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Duty } from '../../../analysis/verdict';
import { type DraftText, positionsOf } from './text';

/** The duties to mark, and the text that they were found in. */
export interface Drawn {
  text: DraftText;
  duties: Duty[];
}

const KEY = new PluginKey<DecorationSet>('duties');

/** Marks duties in the document. While somebody types, marks move with their words until a new reading comes. */
export function dutyMarks(): Plugin {
  return new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: () => DecorationSet.empty,
      apply: (change, marks) => {
        const drawn: Drawn | undefined = change.getMeta(KEY);
        return drawn ? DecorationSet.create(change.doc, decorations(drawn)) : marks.map(change.mapping, change.doc);
      },
    },
    props: { decorations: (state) => KEY.getState(state) },
  });
}

/** The change that draws the marks anew. It is no step of the document and cannot be undone. */
export const drawMarks = (state: EditorState, drawn: Drawn) =>
  state.tr.setMeta(KEY, drawn).setMeta('addToHistory', false);

function decorations({ text, duties }: Drawn): Decoration[] {
  return duties.flatMap((duty, i) => {
    const at = positionsOf(text, duty);
    const marked = duty.category === 'other' ? {} : { class: `mark mark-${duty.category}` };
    return at ? [Decoration.inline(at.from, at.to, { ...marked, 'data-duty': String(i) })] : [];
  });
}
