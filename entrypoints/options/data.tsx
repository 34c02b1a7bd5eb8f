import { useRef, useState } from 'preact/hooks';
import { deleteAll, exportAll, importAll } from '../../lib/extension/backup';
import { download } from '../../lib/pages/download';
import { importFault } from '../../lib/pages/transfer-fault';
import { useWords } from '../../lib/pages/words';

/** Everything that is kept: out into a file, in from one, or gone. */
export function Data() {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState('');
  const [sure, setSure] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setFailed('');
    setSaid('');
    try {
      await importAll(await file.text());
      setSaid(words('data_taken'));
    } catch (error) {
      setFailed(importFault(words, error));
    }
    if (field.current) field.current.value = '';
  };
  const remove = async () => {
    if (!sure) return setSure(true);
    await deleteAll();
    setSure(false);
    setSaid(words('data_deleted'));
  };
  return (
    <>
      <p class="hint">{words('data_hint')}</p>
      <div class="row">
        <button
          type="button"
          onClick={async () => download('truetitle-everything.json', await exportAll(), 'application/json')}
        >
          {words('data_export')}
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          {words('import')}
        </button>
        <input ref={field} type="file" hidden accept=".json" onChange={(e) => take(e.currentTarget.files?.[0])} />
        <button type="button" data-delete={sure ? 'sure' : 'ask'} onClick={remove} onBlur={() => setSure(false)}>
          {words(sure ? 'data_delete_sure' : 'data_delete')}
        </button>
      </div>
      {said && <p role="status">{said}</p>}
      {failed && (
        <p class="no" role="alert">
          {failed}
        </p>
      )}
    </>
  );
}
