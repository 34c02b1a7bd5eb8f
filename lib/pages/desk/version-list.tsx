import { useEffect, useState } from 'preact/hooks';
import { versionsOf } from '../../extension/drafts';
import type { DraftVersion } from '../../extension/shapes/drafts';
import { when } from '../when';
import { useWords } from '../words';
import { Comparison } from './comparison';
import { contentDoc } from './session';
import type { DeskHandle } from './use-desk';

/** Earlier states of the draft: compare one with now, or bring it back. */
export function VersionList({ id, desk }: { id: string; desk: DeskHandle }) {
  const words = useWords();
  const [list, setList] = useState<DraftVersion[]>([]);
  const [compared, setCompared] = useState<DraftVersion | null>(null);
  const load = () => versionsOf(id).then(setList);
  useEffect(() => {
    load();
  }, [id]);
  const bring = async (version: DraftVersion) => {
    await desk.replace({ title: version.title, doc: contentDoc(version) });
    await load();
  };
  if (list.length === 0) return <p class="drawer hint">{words('draft_versions_none')}</p>;
  return (
    <div class="drawer">
      <ul>
        {list.map((version) => (
          <li key={version.id} class="entry">
            <b>{version.title || words('draft_untitled')}</b>
            <span class="hint">{when(version.at)}</span>
            <button
              type="button"
              class="quiet"
              aria-pressed={compared?.id === version.id}
              onClick={() => setCompared(compared?.id === version.id ? null : version)}
            >
              {words('version_compare')}
            </button>
            <button type="button" class="quiet" onClick={() => bring(version)}>
              {words('version_bring_back')}
            </button>
          </li>
        ))}
      </ul>
      {compared && <Comparison key={compared.id} version={compared} desk={desk} />}
    </div>
  );
}
