import { useState } from 'preact/hooks';
import type { Duty } from '../../analysis/verdict';
import { ROLES, type SocialRole } from '../../lexicon/categories';
import { categoryName, roleName } from '../../report/words';
import { Fold } from '../fold';
import { Swatch } from '../mix-bar';
import { useWords } from '../words';
import type { Live } from './live';
import type { DeskHandle } from './use-desk';

/** The role that is meant, the duties for and against it, what would make it true, and titles that already are. */
export function Aim({ desk, live }: { desk: DeskHandle; live: Live }) {
  const words = useWords();
  const { verdict, aim, support, whatIf } = live;
  const sorted = verdict.duties
    .map((duty, i) => ({ duty, weight: support[i] ?? 0 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const pro = sorted.filter(({ weight }) => weight > MIN_SUPPORT).map(({ duty }) => duty);
  const contra = sorted.filter(({ weight }) => weight < -MIN_SUPPORT).map(({ duty }) => duty);
  return (
    <section class="aim" aria-label={words('aim')}>
      <label>
        {words('aim')}{' '}
        <select
          value={desk.role ?? ''}
          onChange={({ currentTarget }) => desk.setRole((currentTarget.value || null) as SocialRole | null)}
        >
          <option value="">{words('aim_title')}</option>
          {ROLES.filter((role) => role !== 'manager_strategist').map((role) => (
            <option key={role} value={role}>
              {roleName(words, role)}
            </option>
          ))}
        </select>
      </label>
      {whatIf && (
        <p class="whatif">
          <b>{words('whatif')}:</b> {whatIf.text}
        </p>
      )}
      {verdict.betterTitles.length > 0 && (
        <div class="titles">
          <b>{words('titles')}:</b>
          {verdict.betterTitles.map(({ title }) => (
            <button key={title} type="button" title={words('title_use')} onClick={() => desk.setTitle(title)}>
              {title}
            </button>
          ))}
        </div>
      )}
      {aim && <Duties id="for" title={words('aim_for', roleName(words, aim))} duties={pro} desk={desk} />}
      {aim && (
        <Duties
          id="against"
          title={words('aim_against', roleName(words, aim))}
          duties={contra}
          desk={desk}
          isOpen={whatIf !== null}
        />
      )}
      {!aim && <Duties id="duties" title={words('duties')} duties={verdict.duties} desk={desk} />}
    </section>
  );
}

/** Below this change of the log odds of a role a duty says nothing about it. */
const MIN_SUPPORT = 0.05;

/** So many duties are listed until more are asked for: a long draft must not slow down the typing. */
const DUTIES_AT_FIRST = 8;

interface DutiesProps {
  id: string;
  title: string;
  duties: Duty[];
  desk: DeskHandle;
  isOpen?: boolean;
}

function Duties({ id, title, duties, desk, isOpen = false }: DutiesProps) {
  const words = useWords();
  const [count, setCount] = useState(DUTIES_AT_FIRST);
  if (duties.length === 0) return null;
  return (
    <Fold id={id} title={title} count={duties.length} open={isOpen}>
      <ul>
        {duties.slice(0, count).map((duty) => (
          <li key={duty.start} class="duty" data-category={duty.category}>
            <button type="button" class="duty-text" title={words('draft_show')} onClick={() => desk.show(duty)}>
              {duty.text}
              <span class="hint">
                {' '}
                <Swatch category={duty.category} /> {categoryName(words, duty.category)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {duties.length > count && (
        <button type="button" class="quiet" onClick={() => setCount(duties.length)}>
          {words('saved_more', duties.length - count)}
        </button>
      )}
    </Fold>
  );
}
