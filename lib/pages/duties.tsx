import { useEffect, useRef, useState } from 'preact/hooks';
import type { Duty, Evidence } from '../analysis/verdict';
import { CATEGORIES, type Category } from '../lexicon/categories';
import { categoryName, percent } from '../report/words';
import { Swatch } from './mix-bar';
import { useWords } from './words';

/** What can be done to a duty. `show` resolves to false when its text is no longer in the page. */
export interface DutyActions {
  show(duty: Duty): Promise<boolean>;
  change(duty: Duty, to: Category | 'not_duty'): void;
}

/** All duties, grouped by category, the largest group first. */
export function DutyGroups({ duties, actions }: { duties: Duty[]; actions: DutyActions }) {
  const words = useWords();
  const moved = useRef<number | null>(null);
  const change: DutyActions['change'] = (duty, to) => {
    moved.current = duty.start;
    actions.change(duty, to);
  };
  const groups = CATEGORIES.map((category) => ({ category, of: duties.filter((duty) => duty.category === category) }))
    .filter(({ of }) => of.length > 0)
    .sort((a, b) => b.of.length - a.of.length);
  if (groups.length === 0) return <p>{words('duties_none')}</p>;
  return groups.map(({ category, of }) => (
    <section key={category} class="group" data-group={category} aria-label={categoryName(words, category)}>
      <h3>
        <Swatch category={category} /> {categoryName(words, category)} <span class="count">{of.length}</span>
      </h3>
      <ul>
        {of.map((duty) => (
          <DutyLine
            key={duty.start}
            duty={duty}
            actions={{ ...actions, change }}
            hasMoved={moved.current === duty.start}
          />
        ))}
      </ul>
    </section>
  ));
}

/** One duty. A press shows it in the page and unfolds what decided it; one that a correction has just moved here stays unfolded. */
function DutyLine({ duty, actions, hasMoved }: { duty: Duty; actions: DutyActions; hasMoved: boolean }) {
  const words = useWords();
  const [open, setOpen] = useState(hasMoved);
  const [gone, setGone] = useState(false);
  const press = async () => {
    setOpen(!open);
    if (!open) setGone(!(await actions.show(duty)));
  };
  return (
    <li class="duty" data-category={duty.category}>
      <button type="button" class="duty-text" aria-expanded={open} title={words('duty_show')} onClick={press}>
        <Marked duty={duty} />
      </button>
      {open && gone && <p class="hint">{words('duty_gone')}</p>}
      {open && <DutyDetails duty={duty} actions={actions} hasFocus={hasMoved} />}
    </li>
  );
}

function DutyDetails({ duty, actions, hasFocus }: { duty: Duty; actions: DutyActions; hasFocus: boolean }) {
  const words = useWords();
  const select = useRef<HTMLSelectElement>(null);
  // Who corrects by keys goes on where the duty went.
  useEffect(() => {
    if (hasFocus) select.current?.focus();
  }, []);
  return (
    <div class="duty-details">
      <label>
        {words('duty_category')}{' '}
        <select
          ref={select}
          value={duty.category}
          onChange={({ currentTarget }) => actions.change(duty, currentTarget.value as Category | 'not_duty')}
        >
          {[...CATEGORIES, 'not_duty' as const].map((category) => (
            <option key={category} value={category}>
              {categoryName(words, category)}
            </option>
          ))}
        </select>
      </label>
      <span>{words('duty_sure', percent(words, duty.confidence))}</span>
      {duty.second && <span>{words('duty_second', categoryName(words, duty.second))}</span>}
    </div>
  );
}

/** The duty's text with the deciding words marked. */
function Marked({ duty }: { duty: Duty }) {
  return pieces(duty).map(({ text, evidence }) => (evidence ? <b key={text}>{text}</b> : text));
}

/** Cuts a duty's text at its evidence; overlapping evidence counts once. */
export function pieces(duty: Duty): { text: string; evidence: boolean }[] {
  const cuts: { text: string; evidence: boolean }[] = [];
  let at = duty.start;
  const take = (end: number, evidence: boolean) => {
    if (end > at) cuts.push({ text: duty.text.slice(at - duty.start, end - duty.start), evidence });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...duty.evidence].sort(byStart)) {
    take(Math.min(start, duty.end), false);
    take(Math.min(end, duty.end), true);
  }
  take(duty.end, false);
  return cuts;
}

const byStart = (a: Evidence, b: Evidence) => a.start - b.start;
