import type { DefinitionFinding, Verdict } from '../analysis/verdict';
import type { SocialRole } from '../lexicon/categories';
import { roleName, useWords } from './words';

/** Judges a role by one definition only, or by all again when `id` is null. */
export type Pin = (role: SocialRole, id: string | null) => void;

/** What every cited definition of the roles in question says to the posting. */
export function Definitions({ verdict, pin }: { verdict: Verdict; pin: Pin }) {
  const words = useWords();
  const roles = [...new Set(verdict.definitions.map(({ role }) => role))];
  return roles.map((role) => (
    <section key={role} class="group" aria-label={roleName(words, role)}>
      <h3>{roleName(words, role)}</h3>
      {verdict.definitions
        .filter((definition) => definition.role === role)
        .map((definition) => (
          <Definition key={definition.id} definition={definition} pin={pin} />
        ))}
    </section>
  ));
}

function Definition({ definition, pin }: { definition: DefinitionFinding; pin: Pin }) {
  const words = useWords();
  const { role, id, accepts, pinned, says, why } = definition;
  return (
    <article class="definition" data-definition={id}>
      <p>
        <b class={accepts ? 'yes' : 'no'}>{words(accepts ? 'definition_accepts' : 'definition_rejects')}</b> {says}
      </p>
      <Checks checks={why.filter(({ met }) => !met)} />
      <details>
        <summary>{words('definition_conditions', why.filter(({ met }) => met).length, why.length)}</summary>
        <Checks checks={why.filter(({ met }) => met)} />
      </details>
      <p class="source">
        <Source definition={definition} />
        <button type="button" class="quiet" aria-pressed={pinned} onClick={() => pin(role, pinned ? null : id)}>
          {words(pinned ? 'definition_unpin' : 'definition_pin')}
        </button>
      </p>
    </article>
  );
}

function Checks({ checks }: { checks: DefinitionFinding['why'] }) {
  return (
    <ul class="checks">
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
    <a href={url} target="_blank" rel="noreferrer">
      {name}
    </a>
  ) : (
    <span>{name}</span>
  );
}
