import { type Fixed, ownEntries, pinnedDefinitions, preference } from '../../lib/extension/settings';
import { PageNav } from '../../lib/pages/page-nav';
import { useColours } from '../../lib/pages/use-colours';
import { useWords, type WordsKey } from '../../lib/pages/words';
import { Colours } from './colours';
import { Data } from './data';
import { Fixable } from './fixable';
import { Likes } from './likes';
import { OwnWords } from './own-words';
import { Pins } from './pins';
import { Sites } from './sites';
import { Sync } from './sync';

const PARTS: { id: string; title: WordsKey; Part: () => preact.JSX.Element; setting?: Fixed }[] = [
  { id: 'sites', title: 'options_sites', Part: Sites },
  { id: 'colours', title: 'options_marks', Part: Colours },
  { id: 'likes', title: 'options_likes', Part: Likes, setting: preference },
  { id: 'pins', title: 'options_pins', Part: Pins, setting: pinnedDefinitions },
  { id: 'own', title: 'options_own', Part: OwnWords, setting: ownEntries },
  { id: 'sync', title: 'options_sync', Part: Sync },
  { id: 'data', title: 'options_data', Part: Data },
];

/** Everything that can be set. Each change holds at once. */
export function OptionsPage() {
  const words = useWords();
  useColours();
  return (
    <main class="page options">
      <PageNav here="options" />
      <header class="bar">
        <h1>{words('options_page')}</h1>
      </header>
      <p class="hint">{words('options_local')}</p>
      {PARTS.map(({ id, title, Part, setting }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{words(title)}</h2>
          {setting ? (
            <Fixable setting={setting}>
              <Part />
            </Fixable>
          ) : (
            <Part />
          )}
        </section>
      ))}
    </main>
  );
}
