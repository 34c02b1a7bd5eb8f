import { baseKeymap } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Node, Slice } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { blocksOf } from '../../../analysis/text/blocks';
import { wordLists } from '../../../reading/files/word-lists';
import { docOf, nodesOf } from './from-blocks';
import { type Drawn, drawMarks, dutyMarks } from './marks';
import { schema } from './schema';
import { type DraftText, positionsOf } from './text';
import { KEYS } from './tools';

/** What the desk hears of the editor. */
export interface EditorEvents {
  /** The text was changed. */
  onChange(doc: Node): void;
  /** Anything was changed, be it the selection alone. */
  onState(state: EditorState): void;
}

/** Starts the editor in an element; `label` is its name for screen readers. It ends with the signal. */
export function startEditor(host: Element, label: string, events: EditorEvents, signal: AbortSignal): EditorView {
  const view = new EditorView(host, {
    state: stateOf(docOf('', [])),
    attributes: { 'aria-label': label, 'aria-multiline': 'true', role: 'textbox', class: 'sheet' },
    transformPastedHTML: wordLists,
    clipboardTextParser: (text) => new Slice(Fragment.from(nodesOf(text, blocksOf(text, 'text'))), 1, 1),
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      events.onState(view.state);
      if (change.docChanged) events.onChange(view.state.doc);
    },
  });
  signal.addEventListener('abort', () => view.destroy(), { once: true });
  return view;
}

/** Puts a document of its own history into the editor. */
export function showDoc(view: EditorView, doc: Node): void {
  view.updateState(stateOf(doc));
}

/** Reads a stored document. Throws when it is none, so that nothing half-read is stored over it. */
export function docFrom(json: unknown): Node {
  const doc = Node.fromJSON(schema, json);
  doc.check();
  return doc;
}

/** Marks the duties of a reading, unless the text has changed since. */
export function markDuties(view: EditorView, drawn: Drawn): void {
  view.dispatch(drawMarks(view.state, drawn));
}

/** Selects a stretch of the text and brings it into sight. */
export function showSpan(view: EditorView, text: DraftText, span: { start: number; end: number }): void {
  const at = positionsOf(text, span);
  if (!at || at.to > view.state.doc.content.size) return;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at.from, at.to)).scrollIntoView());
  view.focus();
}

function stateOf(doc: Node): EditorState {
  return EditorState.create({ doc, plugins: [rules(), history(), keymap(KEYS), keymap(baseKeymap), dutyMarks()] });
}

/** "# " makes a heading, "- " and "1. " make lists. */
function rules() {
  const { heading, bullet_list, ordered_list } = schema.nodes;
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,3})\s$/, heading, ([, marks = '']) => ({ level: marks.length })),
      wrappingInputRule(/^\s*([-*•])\s$/, bullet_list),
      wrappingInputRule(/^(\d+)[.)]\s$/, ordered_list, ([, order]) => ({ order: Number(order) })),
    ],
  });
}
