import { useEffect, useRef, useState } from 'preact/hooks';
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Duty } from '../../analysis/verdict';
import type { SocialRole } from '../../lexicon/categories';
import { type Analyst, startAnalyst } from './analyst';
import { type Autosave, autosave, type SaveState } from './autosave';
import { markDuties, showDoc, showSpan, startEditor } from './editor/start';
import { textOf } from './editor/text';
import { type Live, liveReading } from './live';
import type { Session } from './session';

/** The parts of an open desk that live as long as it does. */
interface Machine {
  view: EditorView;
  save: Autosave;
  analyst: Analyst;
  readSoon(): void;
}

export interface DeskHandle {
  title: string;
  role: SocialRole | null;
  live: Live | null;
  state: EditorState | null;
  saving: SaveState;
  failed: string | null;
  machine: Machine | null;
  setTitle(title: string): void;
  setRole(role: SocialRole | null): void;
  /** Puts another text in the place of this one, which stays as a version. */
  replace(content: { title: string | null; doc: Node }): Promise<void>;
  show(duty: Duty): void;
}

/** Runs the editor in `host`, the reading and the saving of one draft, until the signal aborts. */
export function useDesk(
  session: Session,
  signal: AbortSignal,
  host: { current: Element | null },
  label: string,
): DeskHandle {
  const [title, setTitle] = useState(session.draft.title);
  const [role, setRole] = useState<SocialRole | null>(null);
  const [live, setLive] = useState<Live | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const [saving, setSaving] = useState<SaveState>('unchanged');
  const [failed, setFailed] = useState<string | null>(null);
  const [machine, setMachine] = useState<Machine | null>(null);
  const meant = useRef({ title, role });
  useEffect(() => {
    if (!host.current) return;
    const onRead = (read: Live) => {
      setFailed(null);
      setLive(read);
      markDuties(view, { text: read.text, duties: read.verdict.duties });
    };
    const onChange = () => {
      save.change({});
      readSoon();
    };
    const analyst = startAnalyst(signal);
    const view = startEditor(host.current, label, { onChange, onState: setState }, signal);
    const save = autosave(session.draft, () => view.state.doc.toJSON(), setSaving, signal);
    const now = () => ({ ...meant.current, text: textOf(view.state.doc) });
    const readSoon = liveReading(analyst, now, { read: onRead, fail: (why) => setFailed(String(why)) }, signal);
    showDoc(view, session.doc);
    setState(view.state);
    setMachine({ view, save, analyst, readSoon });
    readSoon();
  }, [session, signal, host, label]);
  const retitle = (next: string) => {
    meant.current.title = next;
    setTitle(next);
    machine?.save.change({ title: next });
    machine?.readSoon();
  };
  return {
    ...{ title, role, live, state, saving, failed, machine },
    setTitle: retitle,
    setRole(next) {
      meant.current.role = next;
      setRole(next);
      machine?.readSoon();
    },
    async replace(content) {
      if (!machine) return;
      await machine.save.keep();
      showDoc(machine.view, content.doc);
      setState(machine.view.state);
      retitle(content.title ?? meant.current.title);
    },
    show: (duty) => machine && live && showSpan(machine.view, live.text, duty),
  };
}
