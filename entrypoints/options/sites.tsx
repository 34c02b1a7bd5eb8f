import { useEffect, useState } from 'preact/hooks';
import { onPermissionsChanged, permittedOf, turnOff, turnOn } from '../../lib/extension/automatic';
import { automaticOrigins } from '../../lib/extension/settings';
import {
  ownSwitches,
  patternOf,
  SITE_SWITCHES,
  type SiteSwitch,
  type SwitchState,
  stateOf,
} from '../../lib/extension/sites';
import { useWords } from '../../lib/pages/words';

/** Sites that are read without a click: turned on one by one, or all but the warned one at once. */
export function Sites() {
  const words = useWords();
  const on = useOrigins();
  const all = SITE_SWITCHES.filter(({ isWarned }) => !isWarned).flatMap(({ origins }) => origins);
  return (
    <>
      <p>{words('sites_hint')}</p>
      <div class="row">
        <button type="button" data-sites="all" onClick={() => turnOn(all)}>
          {words('sites_all')}
        </button>
        <button type="button" disabled={on.length === 0} onClick={() => turnOff(on)}>
          {words('sites_none')}
        </button>
      </div>
      <ul class="sites">
        {[...SITE_SWITCHES, ...ownSwitches(on)].map((site) => (
          <SiteLine key={site.id} site={site} state={stateOf(site, on)} />
        ))}
      </ul>
      <OwnSite />
    </>
  );
}

/** A mixed switch turns off first, which asks for nothing; the next click turns all of its origins on. */
function SiteLine({ site, state }: { site: SiteSwitch; state: SwitchState }) {
  const words = useWords();
  const { id, name, origins, isWarned } = site;
  const asks = origins.map((origin) => origin.replace(/^https:\/\/(?:\*\.)?|\/\*$/g, '')).join(', ');
  return (
    <li>
      <label class="site">
        <input
          type="checkbox"
          data-site={id}
          checked={state !== 'off'}
          indeterminate={state === 'mixed'}
          onChange={async ({ currentTarget }) => {
            const box = currentTarget;
            if (!box.checked) return turnOff(origins);
            box.checked = await turnOn(origins);
          }}
        />
        <span>
          {name} <span class="hint">{asks}</span>
        </span>
      </label>
      {isWarned && <p class="hint warned">{words('sites_warned')}</p>}
    </li>
  );
}

function OwnSite() {
  const words = useWords();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = async (event: Event) => {
    event.preventDefault();
    const pattern = patternOf(address);
    setWrong(pattern === null);
    if (pattern && (await turnOn([pattern]))) setAddress('');
  };
  return (
    <form class="row" onSubmit={add}>
      <label class="row">
        {words('sites_own')}
        <input
          type="text"
          inputMode="url"
          placeholder="careers.example.org"
          value={address}
          aria-invalid={wrong}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <button type="submit">{words('sites_add')}</button>
      {wrong && (
        <p class="no" role="alert">
          {words('sites_wrong')}
        </p>
      )}
    </form>
  );
}

/** What is turned on and still permitted. */
function useOrigins(): string[] {
  const [on, setOn] = useState<string[]>([]);
  useEffect(() => {
    const { signal, abort } = controllerOf();
    const load = async () => setOn(await permittedOf(await automaticOrigins.get()));
    load();
    automaticOrigins.watch(signal, load);
    onPermissionsChanged(signal, load);
    return abort;
  }, []);
  return on;
}

function controllerOf(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
