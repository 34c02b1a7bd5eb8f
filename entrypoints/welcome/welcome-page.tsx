import { openOwnPage } from '../../lib/extension/own-pages';
import { PageNav } from '../../lib/pages/page-nav';
import { useColours } from '../../lib/pages/use-colours';
import { useWords } from '../../lib/pages/words';
import { Show } from './show';

/** The first page after the installation: what TrueTitle does, on a sample. It asks for nothing. */
export function WelcomePage() {
  const words = useWords();
  useColours();
  return (
    <main class="page welcome">
      <PageNav />
      <header>
        <h1>{words('welcome_claim')}</h1>
        <p>{words('welcome_what')}</p>
      </header>
      <Show />
      <ol class="steps">
        <li>{words('welcome_step_open')}</li>
        <li>{words('welcome_step_press')}</li>
        <li>{words('welcome_step_read')}</li>
      </ol>
      <section class="choices">
        <article>
          <h2>{words('draft_page')}</h2>
          <p>{words('welcome_draft')}</p>
          <button type="button" onClick={() => openOwnPage('draft')}>
            {words('welcome_draft_open')}
          </button>
        </article>
        <article>
          <h2>{words('welcome_automatic')}</h2>
          <p>{words('welcome_automatic_hint')}</p>
          <button type="button" onClick={() => openOwnPage('options')}>
            {words('welcome_automatic_choose')}
          </button>
        </article>
        <article>
          <h2>{words('welcome_private')}</h2>
          <p>{words('welcome_private_hint')}</p>
        </article>
      </section>
    </main>
  );
}
