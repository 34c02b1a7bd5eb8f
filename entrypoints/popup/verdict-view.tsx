import type { Span } from '../../lib/analysis/posting';
import type { Judged } from '../../lib/extension/answer';
import { tell } from '../../lib/extension/ask';
import { Definitions } from '../../lib/ui/definitions';
import { DutyGroups } from '../../lib/ui/duties';
import { Fold } from '../../lib/ui/fold';
import { Notes } from '../../lib/ui/notes';
import { useWords } from '../../lib/ui/words';
import { Corrected } from './corrected';
import { Details } from './details';
import { Headline } from './headline';
import { Links } from './links';
import { MarkSwitches } from './mark-switches';
import { Tools } from './tools';
import { useChanges } from './use-changes';

interface Props {
  judged: Judged;
  replace: (judged: Judged) => void;
}

/** A judged posting: the answer first, then everything that backs it, folded. */
export function VerdictView({ judged, replace }: Props) {
  const words = useWords();
  const changes = useChanges(judged, replace);
  const { verdict, place } = judged;
  const accepting = verdict.definitions.filter(({ accepts }) => accepts).length;
  const show = ({ start, end }: Span) => tell(place, { kind: 'show', span: { start, end } });
  return (
    <article class="verdict" data-state="judged" data-verdict={verdict.verdict}>
      <Headline verdict={verdict} />
      <Corrected judged={judged} changes={changes} />
      <Notes notes={verdict.because.slice(0, 3)} show={show} />
      <Fold id="duties" title={words('duties')} count={verdict.duties.length}>
        <MarkSwitches judged={judged} />
        <p class="hint">{words('count_not_time')}</p>
        <DutyGroups
          duties={verdict.duties}
          actions={{
            show,
            change: changes.change,
          }}
        />
      </Fold>
      {verdict.definitions.length > 0 && (
        <Fold
          id="definitions"
          title={words('definitions')}
          count={words('definitions_count', accepting, verdict.definitions.length)}
        >
          <Definitions verdict={verdict} pin={changes.pin} />
        </Fold>
      )}
      <Details verdict={verdict} show={show} />
      <Links judged={judged} />
      <Tools judged={judged} />
    </article>
  );
}
