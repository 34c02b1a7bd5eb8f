import { ROLES } from '../../lib/lexicon/categories';
import { useWords } from '../../lib/pages/words';
import { roleName } from '../../lib/report/words';
import type { Wanted } from './use-saved';

const VERDICTS = ['match', 'mislabelled', 'no_claim', 'not_social', 'unclear'] as const;

/** Search words, role and verdict; and how many postings have them. */
export function Filters(props: { wanted: Wanted; onChange: (wanted: Wanted) => void; count: number; of: number }) {
  const words = useWords();
  const { wanted, onChange, count, of } = props;
  return (
    <search class="row filters">
      <input
        type="search"
        aria-label={words('saved_search')}
        placeholder={words('saved_search')}
        value={wanted.words}
        onInput={({ currentTarget }) => onChange({ ...wanted, words: currentTarget.value })}
      />
      <select
        aria-label={words('saved_role')}
        value={wanted.role}
        onChange={({ currentTarget }) => onChange({ ...wanted, role: currentTarget.value as Wanted['role'] })}
      >
        <option value="">{words('saved_every_role')}</option>
        {[...ROLES, 'not_social' as const].map((role) => (
          <option key={role} value={role}>
            {roleName(words, role)}
          </option>
        ))}
      </select>
      <select
        aria-label={words('saved_verdict')}
        value={wanted.verdict}
        onChange={({ currentTarget }) => onChange({ ...wanted, verdict: currentTarget.value as Wanted['verdict'] })}
      >
        <option value="">{words('saved_every_verdict')}</option>
        {VERDICTS.map((verdict) => (
          <option key={verdict} value={verdict}>
            {words(`verdict_${verdict}`)}
          </option>
        ))}
      </select>
      <p class="hint" role="status">
        {words('saved_count', count, of)}
      </p>
    </search>
  );
}
