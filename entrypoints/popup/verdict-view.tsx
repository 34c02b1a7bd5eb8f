import type { Span } from '../../lib/analysis/posting';
import { tell } from '../../lib/extension/ask';
import { pinnedDefinitions } from '../../lib/extension/settings';
import type { Judged } from '../../lib/extension/shapes/messages';
import type { Category } from '../../lib/lexicon/categories';
import { DutyGroups } from '../../lib/pages/duties';
import { EnglishNote } from '../../lib/pages/english-note';
import { Fold } from '../../lib/pages/fold';
import { ModelNote } from '../../lib/pages/model-note';
import { Notes } from '../../lib/pages/notes';
import { Roles } from '../../lib/pages/roles';
import { ShareBox } from '../../lib/pages/share-box';
import { useFixed } from '../../lib/pages/use-setting';
import { useWords } from '../../lib/pages/words';
import { Corrected } from './corrected';
import { Details } from './details';
import { Headline } from './headline';
import { KeptBefore } from './kept-before';
import { Links } from './links';
import { MarkSwitches } from './mark-switches';
import { Tools } from './tools';
import { useChanges } from './use-changes';
import { useKept } from './use-kept';

interface Props {
  judged: Judged;
  replace: (judged: Judged) => void;
}

/** A judged posting: the answer first, then everything that backs it, folded. */
export function VerdictView({ judged, replace }: Props) {
  const words = useWords();
  const changes = useChanges(judged, replace);
  const keeping = useKept(judged);
  const fixed = useFixed(pinnedDefinitions);
  const { verdict, place, posting } = judged;
  const show = ({ start, end }: Span) => tell(place, { kind: 'show', span: { start, end } });
  return (
    <article class="verdict" data-state="judged" data-verdict={verdict.verdict}>
      <Headline verdict={verdict} onPart={showDuties} />
      {keeping.before && <KeptBefore before={keeping.before} text={posting.text} />}
      <Corrected judged={judged} changes={changes} />
      <Notes notes={verdict.because.slice(0, 3)} show={show} />
      <Fold id="duties" title={words('duties')} count={verdict.duties.length}>
        <MarkSwitches judged={judged} />
        <p class="hint">{words('count_not_time')}</p>
        <DutyGroups duties={verdict.duties} actions={{ show, change: changes.change }} />
      </Fold>
      {verdict.ranking.length > 0 && (
        <Fold id="roles" title={words('ranking')}>
          <Roles verdict={verdict} pin={fixed ? null : changes.pin} />
        </Fold>
      )}
      <Details verdict={verdict} show={show} />
      <Fold id="share" title={words('share')} lazy>
        <ShareBox verdict={verdict} address={place.url} />
      </Fold>
      <ModelNote use={judged.model} />
      <EnglishNote />
      <Links posting={posting} />
      <Tools judged={judged} keeping={keeping} />
    </article>
  );
}

/** Opens the duties at the group of a category. */
function showDuties(category: Category): void {
  const fold = document.querySelector<HTMLDetailsElement>('[data-fold="duties"]');
  if (fold) fold.open = true;
  fold?.querySelector(`[data-group="${category}"]`)?.scrollIntoView({ block: 'start' });
}
