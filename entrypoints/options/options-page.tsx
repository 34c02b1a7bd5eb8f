import { type Fixed, languageModelOn, ownEntries, pinnedDefinitions, preference } from '../../lib/extension/settings';
import { PageNav } from '../../lib/pages/page-nav';
import { useColours } from '../../lib/pages/use-colours';
import { useWords } from '../../lib/pages/words';
import type { WordsKey } from '../../lib/report/words';
import { Colours } from './colours';
import { Data } from './data';
import { Fixable } from './fixable';
import { Likes } from './likes';
import { Model } from './model';
import { OwnWords } from './own-words';
import { Pins } from './pins';
import { Sites } from './sites';
import { Sync } from './sync';

const PANELS: { id: string; title: WordsKey; Panel: () => preact.JSX.Element; setting?: Fixed }[] = [
  { id: 'sites', title: 'options_sites', Panel: Sites },
  { id: 'colours', title: 'options_marks', Panel: Colours },
  { id: 'likes', title: 'options_likes', Panel: Likes, setting: preference },
  { id: 'pins', title: 'options_pins', Panel: Pins, setting: pinnedDefinitions },
  { id: 'own', title: 'options_own', Panel: OwnWords, setting: ownEntries },
  { id: 'model', title: 'options_model', Panel: Model, setting: languageModelOn },
  { id: 'sync', title: 'options_sync', Panel: Sync },
  { id: 'data', title: 'options_data', Panel: Data },
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
      {PANELS.map(({ id, title, Panel, setting }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{words(title)}</h2>
          {setting ? (
            <Fixable setting={setting}>
              <Panel />
            </Fixable>
          ) : (
            <Panel />
          )}
        </section>
      ))}
    </main>
  );
}
