import type { Span } from '../../lib/analysis/posting';
import type { Reason, Verdict } from '../../lib/analysis/verdict';
import { Fold } from '../../lib/ui/fold';
import { Notes } from '../../lib/ui/notes';
import { percent, roleName, useWords, type WordsKey } from '../../lib/ui/words';

type Show = (span: Span) => void;

/** Everything beside the verdict that a posting tells; parts with nothing to say are left out. */
export function Details({ verdict, show }: { verdict: Verdict; show: Show }) {
  const { levelMismatch, preference } = verdict;
  return (
    <>
      <NotesFold
        id="flags"
        title="flags"
        notes={[...(levelMismatch ? [levelMismatch] : []), ...verdict.flags]}
        show={show}
      />
      <NotesFold id="jobs" title="jobs" notes={verdict.jobsInOne} show={show} />
      <NotesFold id="questions" title="questions" notes={verdict.questions} show={show} />
      <NotesFold id="portfolio" title="portfolio" notes={verdict.portfolio} show={show} />
      <NotesFold id="whatif" title="whatif" notes={verdict.whatIf ? [sentenceOnly(verdict.whatIf.text)] : []} />
      <NotesFold id="titles" title="titles" notes={verdict.betterTitles.map(({ title }) => sentenceOnly(title))} />
      <Ranking verdict={verdict} />
      {preference && (
        <NotesFold id="preference" title="preference" notes={[...preference.likes, ...preference.dislikes]} />
      )}
    </>
  );
}

const sentenceOnly = (text: string): Reason => ({ text, duties: [], spans: [] });

function NotesFold({ id, title, notes, show }: { id: string; title: WordsKey; notes: Reason[]; show?: Show }) {
  const words = useWords();
  if (notes.length === 0) return null;
  return (
    <Fold id={id} title={words(title)} count={notes.length}>
      <Notes notes={notes} {...(show ? { show } : {})} />
    </Fold>
  );
}

function Ranking({ verdict: { ranking } }: { verdict: Verdict }) {
  const words = useWords();
  if (ranking.length === 0) return null;
  return (
    <Fold id="ranking" title={words('ranking')}>
      <ol class="ranking">
        {ranking.slice(0, 6).map(({ role, fit }) => (
          <li key={role} aria-label={words('ranking_fit', roleName(words, role), percent(fit))}>
            <span>{roleName(words, role)}</span>
            <progress max={1} value={fit} aria-hidden="true" />
            <span class="count">{percent(fit)}</span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
