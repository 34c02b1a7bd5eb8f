import { useRef, useState } from 'preact/hooks';
import { jsonOfPostings, rowsOfFile } from '../../lib/extension/posting-files';
import { keptPostings } from '../../lib/extension/saved';
import { keepRows } from '../../lib/extension/transfer';
import { download } from '../../lib/pages/download';
import { importFault } from '../../lib/pages/transfer-fault';
import { useWords } from '../../lib/pages/words';
import { csvOf } from '../../lib/report/csv';

/** Takes the shown postings out as JSON or CSV, and takes such files in. A wrong file changes nothing. */
export function Transfer({ ids, onDone }: { ids: string[]; onDone: () => Promise<void> }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState('');
  const json = async () =>
    download('truetitle-postings.json', jsonOfPostings(await keptPostings(ids)), 'application/json');
  const csv = async () => download('truetitle-postings.csv', csvOf(await keptPostings(ids)), 'text/csv');
  const take = async (file: File | undefined) => {
    if (!file) return;
    setFailed('');
    try {
      const rows = rowsOfFile(file.name, await file.text());
      await keepRows(rows, (count) => setSaid(words('import_read', count, rows.length)));
      setSaid(words('import_done', rows.length));
    } catch (error) {
      setSaid('');
      setFailed(importFault(words, error));
    }
    if (field.current) field.current.value = '';
    await onDone();
  };
  return (
    <>
      <button type="button" disabled={ids.length === 0} onClick={json}>
        {words('export_json')}
      </button>
      <button type="button" disabled={ids.length === 0} onClick={csv}>
        {words('export_csv')}
      </button>
      <button type="button" onClick={() => field.current?.click()}>
        {words('import')}
      </button>
      <input ref={field} type="file" hidden accept=".json,.csv" onChange={(e) => take(e.currentTarget.files?.[0])} />
      {said && (
        <p class="hint" role="status">
          {said}
        </p>
      )}
      {failed && (
        <p class="banner no" role="alert">
          {failed}
        </p>
      )}
    </>
  );
}
