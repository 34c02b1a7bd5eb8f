import { download, fileName } from '../download';
import { ShareBox } from '../share-box';
import { useWords } from '../words';
import { htmlOf } from './html';
import type { DeskHandle } from './use-desk';

/** Ways to take the draft elsewhere. Print shows title and text alone. */
export function ExportList({ desk }: { desk: DeskHandle }) {
  const words = useWords();
  const { title, machine, live } = desk;
  const markdown = async () => {
    if (!machine) return;
    const { markdownOf } = await import('./markdown');
    download(fileName(title, 'md'), markdownOf(title, machine.view.state.doc), 'text/markdown');
  };
  const html = () => {
    const language = document.documentElement.lang;
    if (machine) download(fileName(title, 'html'), htmlOf(title, machine.view.state.doc, language), 'text/html');
  };
  return (
    <div class="drawer">
      <div class="row">
        <button type="button" onClick={markdown}>
          {words('export_markdown')}
        </button>
        <button type="button" onClick={html}>
          {words('export_html')}
        </button>
        <button type="button" onClick={() => window.print()}>
          {words('export_print')}
        </button>
      </div>
      {live && live.verdict.duties.length > 0 && <ShareBox verdict={live.verdict} />}
    </div>
  );
}
