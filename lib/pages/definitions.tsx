import type { DefinitionFinding } from '../analysis/verdict';
import type { SocialRole } from '../lexicon/categories';
import { useWords } from './words';

/** Judges a role by one definition only, or by all again when `id` is null. */
export type Pin = (role: SocialRole, id: string | null) => void;

/** What each cited definition of a role says to the posting, and why. `pin` is null where a policy has fixed what to judge by. */
export function Definitions({ definitions, pin }: { definitions: DefinitionFinding[]; pin: Pin | null }) {
  return definitions.map((definition) => <Definition key={definition.id} definition={definition} pin={pin} />);
}

function Definition({ definition, pin }: { definition: DefinitionFinding; pin: Pin | null }) {
  const words = useWords();
  const { role, id, accepts, pinned, says, why } = definition;
  const failed = why.filter(({ met }) => !met);
  const met = why.filter(({ met }) => met);
  return (
    <article class="definition" data-definition={id}>
      <p>
        <b class={accepts ? 'yes' : 'no'}>{words(accepts ? 'definition_accepts' : 'definition_rejects')}</b>{' '}
        <span lang="en">{says}</span>
      </p>
      <Checks checks={failed.slice(0, 1)} />
      <details class="conditions">
        <summary>{words('definition_conditions', met.length, why.length)}</summary>
        <Checks checks={[...failed.slice(1), ...met]} />
      </details>
      <p class="source">
        <Source definition={definition} />
        <button
          type="button"
          class="quiet"
          disabled={pin === null}
          title={pin === null ? words('set_by_policy') : undefined}
          aria-pressed={pinned}
          onClick={() => pin?.(role, pinned ? null : id)}
        >
          {words(pinned ? 'definition_unpin' : 'definition_pin')}
        </button>
      </p>
    </article>
  );
}

function Checks({ checks }: { checks: DefinitionFinding['why'] }) {
  if (checks.length === 0) return null;
  return (
    <ul class="checks" lang="en">
      {checks.map(({ text, met }) => (
        <li key={text} class={met ? 'met' : 'unmet'}>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Source({ definition: { work, year, url } }: { definition: DefinitionFinding }) {
  const name = year ? `${work} (${year})` : work;
  return url?.startsWith('https://') ? (
    <a href={url} target="_blank" rel="noreferrer" lang="en">
      {name}
    </a>
  ) : (
    <span lang="en">{name}</span>
  );
}
