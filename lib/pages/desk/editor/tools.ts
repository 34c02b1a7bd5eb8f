import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { WordsKey } from '../../../report/words';
import { schema } from './schema';

const { paragraph, heading, bullet_list, ordered_list, list_item } = schema.nodes;
const { strong, em } = schema.marks;

/** One button of the editor. `isOn` says whether the selection already is what it makes. */
export interface Tool {
  name: WordsKey;
  sign: string;
  run: Command;
  isOn?: (state: EditorState) => boolean;
}

const inNode = (type: NodeType) => (state: EditorState) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true;
  return false;
};

/** Makes a list, or takes the item out of the one it is in. */
const toggleList =
  (type: NodeType): Command =>
  (state, dispatch) =>
    inNode(type)(state) ? liftListItem(list_item)(state, dispatch) : wrapInList(type)(state, dispatch);

const toggleHeading: Command = (state, dispatch) =>
  inNode(heading)(state)
    ? setBlockType(paragraph)(state, dispatch)
    : setBlockType(heading, { level: 2 })(state, dispatch);

const hasMark = (state: EditorState, name: 'strong' | 'em') => {
  const { from, to, $from, empty } = state.selection;
  const type = schema.marks[name];
  return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type);
};

/** The buttons over the editor, in their order. */
export const TOOLS: Tool[] = [
  { name: 'draft_heading', sign: 'H', run: toggleHeading, isOn: inNode(heading) },
  { name: 'draft_bullets', sign: '•–', run: toggleList(bullet_list), isOn: inNode(bullet_list) },
  { name: 'draft_numbers', sign: '1.', run: toggleList(ordered_list), isOn: inNode(ordered_list) },
  { name: 'draft_bold', sign: 'B', run: toggleMark(strong), isOn: (state) => hasMark(state, 'strong') },
  { name: 'draft_italic', sign: 'I', run: toggleMark(em), isOn: (state) => hasMark(state, 'em') },
  { name: 'draft_undo', sign: '↶', run: undo },
  { name: 'draft_redo', sign: '↷', run: redo },
];

/** The keys of the editor beside the usual ones. Tab is left to the browser outside lists, so that nobody is trapped. */
export const KEYS: Record<string, Command> = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': toggleMark(strong),
  'Mod-i': toggleMark(em),
  Enter: splitListItem(list_item),
  'Mod-]': sinkListItem(list_item),
  'Mod-[': liftListItem(list_item),
  'Shift-Enter': (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
    return true;
  },
};
