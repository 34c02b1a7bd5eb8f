import { useRef, useState } from 'preact/hooks';
import type { WordsKey } from '../../report/words';
import { useWords } from '../words';
import { DraftList } from './draft-list';
import { ExportList } from './export-list';
import { ACCEPTED, FileProblem, openFile } from './files';
import type { DeskHandle } from './use-desk';
import { VersionList } from './version-list';

type Drawer = 'drafts' | 'versions' | 'export';
const NAMES: Record<Drawer, WordsKey> = { drafts: 'draft_list', versions: 'draft_versions', export: 'draft_export' };

/** What can be done with whole drafts: new, open a file, the list of drafts, versions, export. */
export function Drawers({ desk, id }: { desk: DeskHandle; id: string }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<Drawer | null>(null);
  const [problem, setProblem] = useState<WordsKey | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setProblem(null);
    await openFile(file).then(desk.replace, (error: unknown) =>
      setProblem(`file_${error instanceof FileProblem ? error.code : 'broken'}`),
    );
    if (field.current) field.current.value = '';
  };
  const toggle = async (drawer: Drawer) => {
    if (drawer === 'versions' && open !== 'versions') await desk.machine?.save.keep();
    setOpen(open === drawer ? null : drawer);
  };
  return (
    <nav class="drawers" aria-label={words('draft_page')}>
      <div class="row">
        <a class="button" href={`#${crypto.randomUUID()}`}>
          {words('draft_new')}
        </a>
        <button type="button" onClick={() => field.current?.click()}>
          {words('draft_open')}
        </button>
        <input ref={field} type="file" hidden accept={ACCEPTED} onChange={(e) => take(e.currentTarget.files?.[0])} />
        {(['drafts', 'versions', 'export'] as const).map((drawer) => (
          <button key={drawer} type="button" aria-expanded={open === drawer} onClick={() => toggle(drawer)}>
            {words(NAMES[drawer])}
          </button>
        ))}
      </div>
      {problem && (
        <p class="banner no" role="alert">
          {words(problem)}
        </p>
      )}
      {open === 'drafts' && <DraftList id={id} />}
      {open === 'versions' && <VersionList id={id} desk={desk} />}
      {open === 'export' && <ExportList desk={desk} />}
    </nav>
  );
}
