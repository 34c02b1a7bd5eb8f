import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useWords } from '../words';
import { TOOLS, type Tool } from './editor/tools';

/** The buttons over the text. */
export function Toolbar({ view, state }: { view: EditorView | null; state: EditorState | null }) {
  const words = useWords();
  const press = (tool: Tool) => {
    if (!view) return;
    tool.run(view.state, view.dispatch);
    view.focus();
  };
  return (
    <div class="tools" role="toolbar" aria-label={words('draft_tools')}>
      {TOOLS.map((tool) => (
        <button
          key={tool.name}
          type="button"
          data-sign={tool.sign}
          class={`tool ${tool.name}`}
          title={words(tool.name)}
          aria-label={words(tool.name)}
          aria-pressed={tool.isOn && state ? tool.isOn(state) : undefined}
          disabled={!state || !tool.run(state)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => press(tool)}
        />
      ))}
    </div>
  );
}
