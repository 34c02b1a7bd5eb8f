import type { Span } from '../../lib/analysis/posting';
import type { Note, Reason, Verdict } from '../../lib/analysis/verdict';
import { Fold } from '../../lib/pages/fold';
import { Notes } from '../../lib/pages/notes';
import { useWords } from '../../lib/pages/words';
import { isGoodSign } from '../../lib/report/sections';
import { percent, type WordsKey } from '../../lib/report/words';

type Show = (span: Span) => void;

/** Everything beside the verdict that a posting tells; parts with nothing to say are left out. */
export function Details({ verdict, show }: { verdict: Verdict; show: Show }) {
  const words = useWords();
  const { preference, flags } = verdict;
  const bad = flags.filter((flag) => !isGoodSign(flag));
  return (
    <>
      {preference && (
        <Fold id="preference" title={words('preference')} count={percent(words, preference.score)}>
          <Notes notes={preference.likes} kind="good" show={show} />
          <Notes notes={preference.dislikes} kind="bad" show={show} />
        </Fold>
      )}
      <NotesFold id="flags" title="flags" kind="bad" notes={bad} show={show} />
      <NotesFold id="good" title="good_signs" kind="good" notes={flags.filter(isGoodSign)} show={show} />
      <NotesFold id="jobs" title="jobs" notes={verdict.jobsInOne} show={show} />
      <NotesFold id="questions" title="questions" notes={verdict.questions} show={show} />
      <NotesFold id="portfolio" title="portfolio" notes={verdict.portfolio} show={show} />
      <NotesFold id="whatif" title="whatif" notes={verdict.whatIf ? [sentenceOnly(verdict.whatIf.text)] : []} />
      <NotesFold id="titles" title="titles" notes={verdict.betterTitles.map(({ title }) => sentenceOnly(title))} />
    </>
  );
}

const sentenceOnly = (text: string): Reason => ({ text, duties: [], spans: [] });

interface FoldProps {
  id: string;
  title: WordsKey;
  notes: (Reason | Note)[];
  kind?: 'good' | 'bad';
  show?: Show;
}

function NotesFold({ id, title, notes, kind, show }: FoldProps) {
  const words = useWords();
  if (notes.length === 0) return null;
  return (
    <Fold id={id} title={words(title)} count={notes.length}>
      <Notes notes={notes} kind={kind} show={show} />
    </Fold>
  );
}
