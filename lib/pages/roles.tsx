import type { RankedRole, Verdict } from '../analysis/verdict';
import type { Role } from '../lexicon/categories';
import { percent, roleName } from '../report/words';
import { Definitions, type Pin } from './definitions';
import { useWords } from './words';

/** So many roles are ranked; those whose definitions were asked are shown in any case. */
const MAX_ROLES = 5;

/** The roles, best fit first; those in question unfold to what each cited definition of them says. */
export function Roles({ verdict, pin }: { verdict: Verdict; pin: Pin | null }) {
  const asked = new Set<Role>(verdict.definitions.map(({ role }) => role));
  const shown = verdict.ranking.filter(({ role }, i) => i < MAX_ROLES || asked.has(role));
  return (
    <ol class="roles">
      {shown.map((ranked) => (
        <li key={ranked.role} data-role={ranked.role}>
          {asked.has(ranked.role) ? (
            <AskedRole ranked={ranked} verdict={verdict} pin={pin} />
          ) : (
            <Fit ranked={ranked} claimed={false} />
          )}
        </li>
      ))}
    </ol>
  );
}

function AskedRole({ ranked, verdict, pin }: { ranked: RankedRole; verdict: Verdict; pin: Pin | null }) {
  const words = useWords();
  const definitions = verdict.definitions.filter(({ role }) => role === ranked.role);
  const accepting = definitions.filter(({ accepts }) => accepts).length;
  return (
    <details class="fold role">
      <summary>
        <Fit ranked={ranked} claimed={verdict.claims.some((claim) => claim === ranked.role)} />
        <span class={accepting > 0 ? 'yes' : 'no'}>{words('definitions_count', accepting, definitions.length)}</span>
      </summary>
      <Definitions definitions={definitions} pin={pin} />
    </details>
  );
}

/** One role and how well it fits; the role that the title claims says so. */
function Fit({ ranked: { role, fit }, claimed }: { ranked: RankedRole; claimed: boolean }) {
  const words = useWords();
  return (
    <span class="fit">
      <span>
        {roleName(words, role)}
        {claimed && <small class="tag">{words('draft_title')}</small>}
      </span>
      <span class="fit-bar" aria-hidden="true">
        <span style={{ inlineSize: `${100 * fit}%` }} />
      </span>
      <span class="count">
        <span class="hidden">{words('role_fit')} </span>
        {percent(words, fit)}
      </span>
    </span>
  );
}
