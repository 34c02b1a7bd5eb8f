import { pinDefinition } from '../../extension/pins';
import { pinnedDefinitions } from '../../extension/settings';
import { isGoodSign } from '../../report/sections';
import type { Pin } from '../definitions';
import { EnglishNote } from '../english-note';
import { Facts } from '../facts';
import { Fold } from '../fold';
import { MixBar } from '../mix-bar';
import { ModelNote } from '../model-note';
import { Notes } from '../notes';
import { Position } from '../position';
import { Roles } from '../roles';
import { useFixed } from '../use-setting';
import { VerdictSentence } from '../verdict-sentence';
import { useWords } from '../words';
import { Aim } from './aim';
import { ExampleButton } from './example-button';
import type { DeskHandle } from './use-desk';

/** What the draft says as it stands: the verdict first, then what to do about it. */
export function VerdictPane({ desk }: { desk: DeskHandle }) {
  const words = useWords();
  const fixed = useFixed(pinnedDefinitions);
  const pin: Pin = async (role, id) => {
    await pinDefinition(role, id);
    desk.machine?.readSoon();
  };
  const { live, failed } = desk;
  if (!live || (live.text.text.trim() === '' && desk.title.trim() === ''))
    return (
      <aside class="reading" aria-label={words('draft_reading')}>
        {failed ? <p role="alert">{words('failed_title')}</p> : <p class="hint">{words('draft_reading_hint')}</p>}
        {failed ? <p class="hint">{failed}</p> : <ExampleButton desk={desk} />}
      </aside>
    );
  const { verdict, model } = live;
  const warnings = [...verdict.flags.filter((flag) => !isGoodSign(flag)), ...verdict.jobsInOne];
  return (
    <aside class="reading" aria-label={words('draft_reading')} data-duties={verdict.duties.length}>
      <div role="status">
        <VerdictSentence verdict={verdict} />
      </div>
      <ModelNote use={model} />
      <MixBar verdict={verdict} />
      {verdict.position !== null && <Position value={verdict.position} />}
      <Facts verdict={verdict} />
      <Notes notes={verdict.because.slice(0, 3)} />
      <Aim desk={desk} live={live} />
      {verdict.gaps.length > 0 && (
        <Fold id="gaps" title={words('draft_gaps')} count={verdict.gaps.length} open>
          <Notes notes={verdict.gaps} />
        </Fold>
      )}
      {warnings.length > 0 && (
        <Fold id="flags" title={words('flags')} count={warnings.length}>
          <Notes notes={warnings} />
        </Fold>
      )}
      {verdict.ranking.length > 0 && (
        <Fold id="roles" title={words('ranking')}>
          <Roles verdict={verdict} pin={fixed ? null : pin} />
        </Fold>
      )}
      <p class="hint">{words('count_not_time')}</p>
      <EnglishNote />
    </aside>
  );
}
